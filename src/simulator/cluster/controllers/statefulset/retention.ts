/** Who owns the claims of a stateful set's pods: the set, a pod that was scaled away, or nobody, as its retention policy says. */
import type { KubernetesObject, OwnerReference } from '../../../api/kubernetes/meta.ts';
import type { PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { StatefulSet } from '../../../api/kubernetes/statefulset.ts';
import { controllerReference } from '../owners.ts';

const names = (reference: OwnerReference, { kind, metadata }: KubernetesObject): boolean => reference.kind === kind && reference.name === metadata.name;
const isStale = (reference: OwnerReference, object: KubernetesObject): boolean => names(reference, object) && reference.uid !== object.metadata.uid;

/** A claim that goes with a pod of the same name that is gone or going: the new pod waits for its end (PodClaimIsStale). */
export const goesWithAnother = (set: StatefulSet, claim: PersistentVolumeClaim | undefined, podName: string): boolean =>
  set.spec.persistentVolumeClaimRetentionPolicy?.whenScaled === 'Delete' && (claim?.metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'Pod' && name === podName);

/** The owners that a claim should have; undefined: those that it has (isClaimOwnerUpToDate). `scaledAway`: the set no longer counts the pod. */
export function ownersOf(set: StatefulSet, pod: Pod, claim: PersistentVolumeClaim, scaledAway: boolean): OwnerReference[] | undefined {
  const { whenDeleted, whenScaled } = set.spec.persistentVolumeClaimRetentionPolicy ?? {};
  const held = claim.metadata.ownerReferences ?? [];
  // What another set or pod of the same name left behind is not touched.
  if (held.some((one) => isStale(one, set) || isStale(one, pod))) return undefined;
  const ours = held.filter((one) => names(one, set) || names(one, pod)), others = held.filter((one) => !ours.includes(one));
  const policy = whenDeleted === 'Delete' || whenScaled === 'Delete';
  if (policy && others.some(({ controller }) => controller)) return ours.length > 0 ? others : undefined;
  const owner = scaledAway && whenScaled === 'Delete' ? pod : whenDeleted === 'Delete' ? set : undefined;
  const asWanted = owner ? ours.length === 1 && ours[0]!.uid === owner.metadata.uid && ours[0]!.controller === true : ours.length === 0;
  return asWanted ? undefined : [...others, ...(owner ? [controllerReference(owner)] : [])];
}
