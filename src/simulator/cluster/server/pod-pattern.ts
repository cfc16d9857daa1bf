/**
 * The pods of one template differ in little: their canonical form is worked out once, and each new pod shares all of it
 * that admission, defaulting and the store only ever replace as a whole.
 */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { roomyObject } from './schema.ts';

/** Metadata and spec of a pod on a node have so many fields. */
const metadata = roomyObject<Pod['metadata']>(9), spec = roomyObject<Pod['spec']>(14);

export class PodPattern {
  #held: { readonly given: Partial<Pod>; readonly pod: Pod } | undefined;

  /** A draft of the pod `given`, which is nobody's to change; `canonical` is asked where the last one was another. */
  draft(given: Partial<Pod>, canonical: () => Pod): Pod {
    if (this.#held?.given !== given) this.#held = { given, pod: canonical() };
    const { pod } = this.#held, draft: Pod = { ...pod, metadata: Object.assign(metadata(), pod.metadata), spec: Object.assign(spec(), pod.spec) };
    draft.spec.containers = draft.spec.containers.map((one) => ({ ...one }));
    if (draft.spec.initContainers) draft.spec.initContainers = draft.spec.initContainers.map((one) => ({ ...one }));
    if (draft.spec.resources) draft.spec.resources = { ...draft.spec.resources };
    return draft;
  }
}
