/** Which claims a pod uses, 'namespace/name'. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { isTerminal } from '../../pods.ts';

export const claimsOf = (pod: Pod): string[] =>
  (pod.spec.volumes ?? []).flatMap(({ name, persistentVolumeClaim, ephemeral }) =>
    persistentVolumeClaim ? [`${pod.metadata.namespace}/${persistentVolumeClaim.claimName}`] : ephemeral ? [`${pod.metadata.namespace}/${pod.metadata.name}-${name}`] : []);

/** Index of the pods that still need them. */
export const byClaim = (pod: Pod): string[] => (isTerminal(pod) ? [] : claimsOf(pod));
