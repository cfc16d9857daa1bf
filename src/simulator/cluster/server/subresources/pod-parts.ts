import type { Pod } from '../../../api/kubernetes/pod.ts';

/** Marks the API's image of a static pod. */
export const MIRROR = 'kubernetes.io/config.mirror';

/** Sets back what a subresource of a pod does not touch: the status and all metadata but the managed fields. */
export function podAsBefore(draft: Pod, old: Pod): void {
  const { resourceVersion, uid } = draft.metadata;
  draft.metadata = { ...old.metadata, resourceVersion, uid: uid || old.metadata.uid };
  draft.status = old.status;
}
