/** VolumeBinding: the claims of a pod, bound ones to where their volume is, unbound ones to a volume that fits on the node. */
import type { PersistentVolume, PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import { nodeTermMatches } from '../../selectors.ts';
import { findVolume } from '../../volumes.ts';
import { rejected, type Cycle, type Plugin } from '../framework.ts';
import type { NodeInfo } from '../node-info.ts';

const NAME = 'VolumeBinding';

interface Claims {
  bound: PersistentVolume[];
  waiting: PersistentVolumeClaim[];
}

const claimNames = ({ pod }: Cycle): string[] =>
  (pod.spec.volumes ?? []).flatMap(({ persistentVolumeClaim, ephemeral, name }) =>
    persistentVolumeClaim ? [persistentVolumeClaim.claimName] : ephemeral ? [`${pod.metadata.name}-${name}`] : []);

const isOwnClaim = ({ pod }: Cycle, claim: string): boolean => Boolean(pod.spec.volumes?.some(({ ephemeral, name }) => ephemeral && `${pod.metadata.name}-${name}` === claim));

const isBound = (claim: PersistentVolumeClaim): boolean => Boolean(claim.spec.volumeName) && claim.metadata.annotations?.['pv.kubernetes.io/bind-completed'] !== undefined;

function reaches(volume: PersistentVolume, info: NodeInfo): boolean {
  const required = volume.spec.nodeAffinity?.required;
  return !required || required.nodeSelectorTerms.some((term) => nodeTermMatches(term, info.node!.metadata.labels ?? {}, info.name));
}

/** Volumes that would be bound to the pod's waiting claims on a node; undefined where one has none. */
export function volumesOn(cycle: Cycle, info: NodeInfo): { claim: PersistentVolumeClaim; volume: PersistentVolume | undefined }[] | undefined {
  const { waiting } = cycle.prepared.get(NAME) as Claims;
  const taken = new Set<string>();
  const found: { claim: PersistentVolumeClaim; volume: PersistentVolume | undefined }[] = [];
  for (const claim of waiting) {
    const volume = findVolume(claim, [...cycle.snapshot.volumes()].filter((one) => !taken.has(one.metadata.name) && reaches(one, info)));
    if (!volume) {
      const provisioner = cycle.snapshot.storageClass(claim.spec.storageClassName ?? '')?.provisioner;
      if (!provisioner || provisioner === 'kubernetes.io/no-provisioner') return undefined;
    } else taken.add(volume.metadata.name);
    found.push({ claim, volume });
  }
  return found;
}

export const volumeBinding: Plugin = {
  name: NAME,
  prepare: (cycle) => {
    const claims: Claims = { bound: [], waiting: [] };
    const { pod, snapshot } = cycle;
    for (const name of claimNames(cycle)) {
      const claim = snapshot.claim(pod.metadata.namespace ?? '', name);
      // A pod's own claim is made right after the pod.
      if (!claim) return isOwnClaim(cycle, name) ? rejected(NAME, `waiting for ephemeral volume controller to create the persistentvolumeclaim "${name}"`) : rejected(volumeRestrictions.name, `persistentvolumeclaim "${name}" not found`);
      if (claim.metadata.deletionTimestamp) return rejected(NAME, `persistentvolumeclaim "${name}" is being deleted`);
      if (isBound(claim)) {
        const volume = snapshot.volume(claim.spec.volumeName!);
        if (volume) claims.bound.push(volume);
      } else if (snapshot.storageClass(claim.spec.storageClassName ?? '')?.volumeBindingMode === 'WaitForFirstConsumer' && !claim.spec.volumeName) claims.waiting.push(claim);
      else return rejected(NAME, 'pod has unbound immediate PersistentVolumeClaims');
    }
    cycle.prepared.set(NAME, claims);
    return undefined;
  },
  filter: (cycle, info) => {
    const { bound, waiting } = cycle.prepared.get(NAME) as Claims;
    if (!bound.every((volume) => reaches(volume, info))) return rejected(NAME, "node(s) didn't match PersistentVolume's node affinity");
    if (waiting.length > 0 && !volumesOn(cycle, info)) return rejected(NAME, "node(s) didn't find available persistent volumes to bind");
    return undefined;
  },
};

/** A ReadWriteOncePod claim has one pod at a time. */
export const volumeRestrictions: Plugin = {
  name: 'VolumeRestrictions',
  filter: (cycle, info) => {
    const names = claimNames(cycle).filter((name) => cycle.snapshot.claim(cycle.pod.metadata.namespace ?? '', name)?.spec.accessModes?.includes('ReadWriteOncePod'));
    if (names.length === 0) return undefined;
    for (const other of info.pods.values()) {
      const shared = other.metadata.namespace === cycle.pod.metadata.namespace && (other.spec.volumes ?? []).some((one) => names.includes(one.persistentVolumeClaim?.claimName ?? ''));
      if (shared) return rejected('VolumeRestrictions', 'node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode', true);
    }
    return undefined;
  },
};
