/** A change of spec.replicas while a rollout is under way: all sets grow or shrink in proportion. */
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { desiredOf, maximumOf } from './history.ts';
import { isRolling, maxSurge, replicasOf, wanted, wantedTotal } from './sets.ts';
import type { Rollout } from './rollout.ts';

/** Whether the deployment's size differs from what its sets were told. */
export const isScalingEvent = (rollout: Rollout): boolean =>
  rollout.sets.some((set) => wanted(set) > 0 && desiredOf(set) !== undefined && desiredOf(set) !== replicasOf(rollout.deployment));

export function scaleSets(rollout: Rollout): void {
  const { deployment } = rollout;
  const active = rollout.sets.filter((set) => wanted(set) > 0);
  const current = rollout.current;
  // Only one set counts: it gets everything.
  const single = active.length === 1 ? active[0] : active.length === 0 ? current ?? rollout.sets.at(-1) : undefined;
  if (single) {
    if (wanted(single) !== replicasOf(deployment)) rollout.scale(single, replicasOf(deployment));
    return;
  }
  // The new one is there entirely: the old ones go.
  if (current && wanted(current) === replicasOf(deployment) && (current.status.availableReplicas ?? 0) === replicasOf(deployment)) {
    for (const set of rollout.old) if (wanted(set) > 0) rollout.scale(set, 0);
    return;
  }
  if (isRolling(deployment)) scaleProportionally(rollout, active);
}

function scaleProportionally(rollout: Rollout, active: readonly ReplicaSet[]): void {
  const { deployment } = rollout;
  const total = wantedTotal(rollout.sets);
  const allowed = replicasOf(deployment) > 0 ? replicasOf(deployment) + maxSurge(deployment) : 0;
  const toAdd = allowed - total;
  const sorted = [...active].sort((a, b) => wanted(b) - wanted(a) || age(a, b, toAdd > 0));
  const sizes = new Map<string, number>();
  let added = 0;
  for (const set of sorted) {
    let size = wanted(set);
    if (toAdd !== 0) {
      const share = proportion(rollout, set, toAdd, added);
      size += share;
      added += share;
    }
    sizes.set(set.metadata.uid, size);
  }
  sorted.forEach((set, index) => {
    let size = sizes.get(set.metadata.uid)!;
    // What rounding left over goes to the largest.
    if (index === 0 && toAdd !== 0) size = Math.max(0, size + toAdd - added);
    rollout.scale(set, size);
  });
}

const age = (a: ReplicaSet, b: ReplicaSet, newestFirst: boolean): number => {
  if (a.metadata.creationTimestamp === b.metadata.creationTimestamp) return 0;
  return (a.metadata.creationTimestamp < b.metadata.creationTimestamp) === newestFirst ? 1 : -1;
};

function proportion(rollout: Rollout, set: ReplicaSet, toAdd: number, added: number): number {
  if (wanted(set) === 0 || toAdd === added) return 0;
  const { deployment } = rollout;
  const size = replicasOf(deployment) + maxSurge(deployment);
  const before = maximumOf(set) ?? deployment.status.replicas ?? 0;
  const share = replicasOf(deployment) === 0 ? -wanted(set) : Math.round((wanted(set) * size) / before) - wanted(set);
  return toAdd > 0 ? Math.min(share, toAdd - added) : Math.max(share, toAdd - added);
}
