/** Which claims a pod uses, 'namespace/name'. */
import type { Pod } from '../../../api/kubernetes/pod.ts';

export const claimsOf = (pod: Pod): string[] =>
  (pod.spec.volumes ?? []).flatMap(({ name, persistentVolumeClaim, ephemeral }) =>
    persistentVolumeClaim ? [`${pod.metadata.namespace}/${persistentVolumeClaim.claimName}`] : ephemeral ? [`${pod.metadata.namespace}/${pod.metadata.name}-${name}`] : []);

/** A pod on a node keeps its claims until it is gone, even when it has ended; those of its own only until nothing of it runs (podUsesPVCForDeletion). */
export const keepsClaim = ({ metadata, spec }: Pod, claim: string): boolean =>
  Boolean(spec.nodeName) && (metadata.deletionGracePeriodSeconds !== 0 || (spec.volumes ?? []).some(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName === claim));
