/** Which persistent volume satisfies a claim: the smallest that is free and fits. */
import type { PersistentVolume, PersistentVolumeClaim } from '../api/kubernetes/persistentvolume.ts';
import { quantity } from './quantities.ts';
import { selects } from './selectors.ts';

export const CLAIM_BOUND_BY = 'pv.kubernetes.io/bound-by-controller';
export const BIND_COMPLETED = 'pv.kubernetes.io/bind-completed';

export const isClaimedBy = (volume: PersistentVolume, claim: PersistentVolumeClaim): boolean => {
  const { claimRef } = volume.spec;
  return claimRef?.namespace === claim.metadata.namespace && claimRef?.name === claim.metadata.name && (!claimRef?.uid || claimRef.uid === claim.metadata.uid);
};

function satisfies(volume: PersistentVolume, claim: PersistentVolumeClaim): boolean {
  const { spec } = volume;
  if (volume.metadata.deletionTimestamp) return false;
  if ((claim.spec.volumeMode ?? 'Filesystem') !== (spec.volumeMode ?? 'Filesystem')) return false;
  if (quantity(spec.capacity?.['storage']) < quantity(claim.spec.resources?.requests?.['storage'])) return false;
  return (claim.spec.accessModes ?? []).every((mode) => (spec.accessModes as string[] | undefined)?.includes(mode));
}

/** A volume reserved for the claim wins; otherwise the smallest free one of its class. */
export function findVolume(claim: PersistentVolumeClaim, volumes: Iterable<PersistentVolume>): PersistentVolume | undefined {
  let best: PersistentVolume | undefined;
  for (const volume of volumes) {
    if (volume.spec.claimRef) {
      if (isClaimedBy(volume, claim) && satisfies(volume, claim)) return volume;
      continue;
    }
    if (volume.status.phase !== 'Available' && volume.status.phase !== undefined && volume.status.phase !== 'Pending') continue;
    if ((volume.spec.storageClassName ?? '') !== (claim.spec.storageClassName ?? '')) continue;
    if (claim.spec.selector && !selects(claim.spec.selector, volume.metadata.labels)) continue;
    if (!satisfies(volume, claim)) continue;
    if (!best || quantity(volume.spec.capacity?.['storage']) < quantity(best.spec.capacity?.['storage'])) best = volume;
  }
  return best;
}
