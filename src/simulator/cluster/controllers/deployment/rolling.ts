/**
 * RollingUpdate: the new set grows as far as the surge allows, the old ones shrink as far as availability allows.
 *
 * Example with 4 replicas, surge 1, unavailable 1: the new set gets 1 (5 in all), an old pod goes (3 available are enough),
 * the new set gets another, and from then on each pod that becomes ready lets an old one go.
 */
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { maxUnavailable, newSetReplicas, oldestFirst, replicasOf, wanted, wantedTotal, availableTotal } from './sets.ts';
import type { Rollout } from './rollout.ts';

/** One step; true if something was scaled. */
export function rollingStep(rollout: Rollout): boolean {
  const current = rollout.bringUpNew(true)!;
  return growNew(rollout, current) || shrinkOld(rollout);
}

function growNew(rollout: Rollout, current: ReplicaSet): boolean {
  const replicas = replicasOf(rollout.deployment);
  if (wanted(current) === replicas) return false;
  if (wanted(current) > replicas) return rollout.scale(current, replicas);
  return rollout.scale(current, newSetReplicas(rollout.deployment, rollout.sets, current));
}

function shrinkOld(rollout: Rollout): boolean {
  const old = rollout.old.filter((set) => wanted(set) > 0);
  if (old.length === 0) return false;
  const current = rollout.current!;
  const least = replicasOf(rollout.deployment) - maxUnavailable(rollout.deployment);
  const newUnavailable = wanted(current) - (current.status.availableReplicas ?? 0);
  const removable = wantedTotal(rollout.sets) - least - newUnavailable;
  if (removable <= 0) return false;
  const cleaned = dropUnhealthy(rollout, removable);
  if (cleaned === undefined) return false;
  const scaled = dropHealthy(rollout);
  return cleaned > 0 || scaled > 0;
}

/** Old pods that are not available serve nobody: they go first. undefined: a set's status still counts pods that it no longer wants, which ends the step. */
function dropUnhealthy(rollout: Rollout, most: number): number | undefined {
  let dropped = 0;
  for (const set of oldestFirst(rollout.old)) {
    if (dropped >= most) break;
    const unhealthy = wanted(set) - (set.status.availableReplicas ?? 0);
    if (wanted(set) === 0 || unhealthy === 0) continue;
    if (unhealthy < 0) return undefined;
    const count = Math.min(most - dropped, unhealthy);
    rollout.scale(set, wanted(set) - count);
    dropped += count;
  }
  return dropped;
}

function dropHealthy(rollout: Rollout): number {
  const least = replicasOf(rollout.deployment) - maxUnavailable(rollout.deployment);
  let left = availableTotal(rollout.sets) - least;
  let dropped = 0;
  for (const set of oldestFirst(rollout.old)) {
    if (left <= 0) break;
    if (wanted(set) === 0) continue;
    const count = Math.min(wanted(set), left);
    rollout.scale(set, wanted(set) - count);
    left -= count;
    dropped += count;
  }
  return dropped;
}
