/** Finds the services that a change of a pod concerns, without looking at all of them each time. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import type { Informer } from '../../client.ts';
import { hasLabels } from '../../selectors.ts';
import { keyOf } from '../controller.ts';
import { sameEndpoint } from './service-pods.ts';

export function watchServices(services: Informer<Service>, pods: Informer<Pod>, changed: (key: string) => void): void {
  services.onChange(({ before, after }) => changed(keyOf((after ?? before)!)));
  const concerned = (pod: Pod | undefined): void => {
    if (!pod) return;
    for (const service of services.list(pod.metadata.namespace)) if (service.spec.selector && hasLabels(service.spec.selector, pod.metadata.labels)) changed(keyOf(service));
  };
  pods.onChange(({ before, after }) => {
    if (before && after && sameEndpoint(before, after)) return;
    concerned(before);
    concerned(after);
  });
}
