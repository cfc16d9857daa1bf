/** How a daemon set replaces its old pods: as many as may be missing are deleted, or as many new ones as may be too much come first (rollingUpdate). */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { View } from './node-plan.ts';

/** A node that takes daemons of the set, with the pods that it has now. */
export interface Place {
  node: string;
  pods: readonly Pod[];
}

const alive = ({ pods }: Place): Pod[] => pods.filter(({ metadata }) => !metadata.deletionTimestamp);

/** Old pods that go; those that do not serve go first and cost nothing. */
export function podsToDelete(places: readonly Place[], maxUnavailable: number, view: View): Pod[] {
  let unavailable = 0;
  const broken: Pod[] = [], candidates: Pod[] = [];
  for (const place of places) {
    const pods = alive(place), fresh = pods.filter((pod) => view.isUpdated(pod)), old = pods.filter((pod) => !view.isUpdated(pod));
    if (fresh.length + old.length !== 1) unavailable++;
    else if (fresh[0]) unavailable += view.isAvailable(fresh[0]) ? 0 : 1;
    else if (view.isAvailable(old[0]!)) candidates.push(old[0]!);
    else {
      broken.push(old[0]!);
      unavailable++;
    }
  }
  return [...broken, ...candidates.slice(0, Math.max(0, maxUnavailable - unavailable))];
}

/** Nodes that get a second pod, and old pods whose successors serve. */
export function surge(places: readonly Place[], maxSurge: number, view: View): { remove: Pod[]; createOn: string[] } {
  let surging = 0;
  const remove: Pod[] = [], createOn: string[] = [], candidates: string[] = [];
  for (const place of places) {
    const pods = alive(place), fresh = pods.filter((pod) => view.isUpdated(pod)), [old, ...more] = pods.filter((pod) => !view.isUpdated(pod));
    if (fresh.length > 1 || more.length > 0) surging++;
    else if (!old) continue;
    else if (!fresh[0]) (view.isAvailable(old) ? candidates : createOn).push(place.node);
    else if (view.isAvailable(fresh[0])) remove.push(old);
    else surging++;
  }
  return { remove, createOn: [...createOn, ...candidates.slice(0, Math.max(0, maxSurge - surging))] };
}
