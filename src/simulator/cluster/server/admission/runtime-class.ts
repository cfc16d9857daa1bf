/** RuntimeClass: a pod may only name one that is there. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';

export const runtimeClass: AdmissionPlugin = {
  name: 'RuntimeClass',
  mutate({ verb, resource, subresource, name, object }, { store }) {
    if (verb !== 'create' || resource.collection !== 'core/pods' || subresource !== '') return;
    const wanted = (object as Pod).spec.runtimeClassName;
    if (wanted === undefined) return;
    const found = store.get<KubernetesObject & { overhead?: { podFixed?: Record<string, string> } }>('node.k8s.io/runtimeclasses', wanted);
    if (!found) throw forbidden(resource, name, `pod rejected: RuntimeClass ${JSON.stringify(wanted)} not found`);
    if (found.overhead?.podFixed) (object as Pod).spec.overhead = found.overhead.podFixed;
  },
};
