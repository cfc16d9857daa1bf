/** RuntimeClass: a pod may only name one that is there; it brings overhead and a place to run. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Toleration } from '../../../api/kubernetes/affinity.ts';
import { equal } from '../equal.ts';
import { forbidden, plainError } from '../errors.ts';
import type { AdmissionPlugin } from '../operation.ts';
import { isPathSegment } from '../validation/names.ts';

interface RuntimeClass extends KubernetesObject {
  overhead?: { podFixed?: Record<string, string> };
  scheduling?: { nodeSelector?: Record<string, string>; tolerations?: Toleration[] };
}

export const runtimeClass: AdmissionPlugin = {
  name: 'RuntimeClass',
  concerns: (collection, part) => collection === 'core/pods' && part === '',
  /** Overhead of one's own is refused when everything else is right. */
  validate({ verb, resource, name, object }) {
    if (verb !== 'create') return;
    const { runtimeClassName, overhead } = (object as Pod).spec;
    if (runtimeClassName === undefined && overhead) throw forbidden(resource, name, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead');
  },
  mutate({ verb, resource, name, object }, { store }) {
    if (verb !== 'create') return;
    const wanted = (object as Pod).spec.runtimeClassName;
    const { spec } = object as Pod, refuse = (why: string): Error => forbidden(resource, name, why);
    if (wanted === undefined) return;
    if (wanted === '') throw plainError('resource name may not be empty');
    const impossible = isPathSegment(wanted);
    if (impossible.length > 0) throw plainError(`invalid resource name ${JSON.stringify(wanted)}: [${impossible.join(' ')}]`);
    const found = store.get<RuntimeClass>('node.k8s.io/runtimeclasses', wanted);
    if (!found) throw refuse(`pod rejected: RuntimeClass ${JSON.stringify(wanted)} not found`);
    const { podFixed } = found.overhead ?? {}, { nodeSelector, tolerations } = found.scheduling ?? {};
    if (spec.overhead && !equal(spec.overhead, podFixed)) throw refuse(podFixed ? "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead" : 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead');
    if (podFixed) spec.overhead = podFixed;
    for (const [key, value] of Object.entries(nodeSelector ?? {})) {
      const own = spec.nodeSelector?.[key];
      if (own !== undefined && own !== value) throw refuse(`conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${value}; pod.spec.nodeSelector[${key}] = ${own}`);
    }
    if (nodeSelector) spec.nodeSelector = { ...spec.nodeSelector, ...nodeSelector };
    if (tolerations) spec.tolerations = [...(spec.tolerations ?? []), ...tolerations.filter((one) => !spec.tolerations?.some((other) => equal(one, other)))];
  },
};
