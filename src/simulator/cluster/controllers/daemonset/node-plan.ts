/** What a daemon set does with the pods of one node, but for its rolling update (podsShouldBeOnNode). */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { isReady } from '../../pods.ts';

/** How the controller sees a pod of its set. */
export interface View {
  /** There may be two pods on a node while it is updated. */
  readonly surges: boolean;
  isUpdated(pod: Pod): boolean;
  isAvailable(pod: Pod): boolean;
}

export interface NodePlan {
  /** The node gets another pod. */
  create?: boolean;
  remove: Pod[];
  /** They ended by themselves; they go, and the set says so. */
  ended: Pod[];
}

const byAge = (a: Pod, b: Pod): number => (a.spec.nodeName ? 0 : 1) - (b.spec.nodeName ? 0 : 1) || (a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : a.metadata.creationTimestamp > b.metadata.creationTimestamp ? 1 : a.metadata.name < b.metadata.name ? -1 : 1);

/** The one that counts for the set's status comes first. */
export const oldestFirst = (pods: readonly Pod[]): Pod[] => [...pods].sort(byAge);

/** `run`: the node takes daemons of the set; `keep`: those that it has may stay. */
export function planNode({ run, keep }: { run: boolean; keep: boolean }, pods: readonly Pod[], view: View): NodePlan {
  const alive = pods.filter(({ metadata }) => !metadata.deletionTimestamp);
  if (run && pods.length === 0) return { create: true, remove: [], ended: [] };
  if (!keep) return { remove: alive, ended: [] };
  const ended = alive.filter(({ status }) => status.phase === 'Failed' || status.phase === 'Succeeded');
  const running = oldestFirst(alive.filter((pod) => !ended.includes(pod)));
  if (!view.surges) return { remove: running.slice(1), ended };
  if (running.length <= 1) return { create: running.length === 0 && run, remove: [], ended };
  const fresh = running.find((pod) => view.isUpdated(pod)), old = running.find((pod) => !view.isUpdated(pod));
  const remove = running.filter((pod) => pod !== fresh && pod !== old);
  if (fresh && old && (!isReady(old) || view.isAvailable(fresh))) remove.push(old);
  return { remove, ended };
}
