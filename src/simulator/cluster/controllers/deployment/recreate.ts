/** Recreate: all old pods go, and only when the last of them has ended the new ones come. */
import { replicasOf, wanted } from './sets.ts';
import type { Rollout } from './rollout.ts';

/** One step; true if something was scaled or still runs. */
export function recreateStep(rollout: Rollout): boolean {
  rollout.bringUpNew(false);
  let scaled = false;
  for (const set of rollout.old) if (wanted(set) > 0 && rollout.scale(set, 0)) scaled = true;
  if (scaled || oldPodsRun(rollout)) return true;
  const current = rollout.bringUpNew(true)!;
  return rollout.scale(current, replicasOf(rollout.deployment));
}

const oldPodsRun = (rollout: Rollout): boolean =>
  rollout.old.some((set) => rollout.podsOf(set).some((pod) => pod.status.phase !== 'Failed' && pod.status.phase !== 'Succeeded'));
