/** The replica set controller: as many pods as wanted, no more and no fewer. */
import type { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import type { Client, Informer } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { isActive } from '../../pods.ts';
import { Recorder } from '../../recorder.ts';
import { PODS, REPLICA_SETS } from '../../resources.ts';
import { selects } from '../../selectors.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { PodControl, slowStart } from '../pod-control.ts';
import { PodTally } from '../pod-tally.ts';
import { sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { rankForDeletion } from '../pod-rank.ts';
import { countGroups, countPods, replicaSetStatus, type PodCounts } from './status.ts';

/** BurstReplicas: at most so many pods are made or deleted in one sync. */
const BURST = 500;
/** Each so many replicas make the way from one sync to the next longer. */
const LARGE = 75;

class ReplicaSetController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #sets: Informer<ReplicaSet>;
  readonly #pods: Informer<Pod>;
  readonly #tally: PodTally;
  readonly #control: PodControl;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    const { kernel } = context;
    this.#context = context;
    this.#client = context.client('replicaset-controller');
    this.#sets = this.#client.informer<ReplicaSet>(REPLICA_SETS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#tally = new PodTally(this.#pods);
    this.#control = new PodControl(this.#client, new Recorder(kernel, this.#client, 'replicaset-controller'));
    this.#queue = new WorkQueue(kernel, 'replica set', (key) => this.#sync(key), (key) => this.#latency(key));
    indexOwned(this.#pods);
    indexOwned(this.#sets);
    this.#sets.onChange(({ before, after }) => this.#queue.add(keyOf((after ?? before)!)));
    this.#pods.onChange(({ before, after }) => this.#podChanged(before, after));
  }

  /** The client's rate limit and the work itself keep a sync of a large set away from the next one. */
  #latency(key: string): number {
    return DELAYS.informer * Math.min(1 + Math.floor((byKey(this.#sets, key)?.status.replicas ?? 0) / LARGE), 10);
  }

  #podChanged(before: Pod | undefined, after: Pod | undefined): void {
    if (before && before.metadata.ownerReferences !== after?.metadata.ownerReferences) this.#ownerConcerned(before);
    if (after) this.#ownerConcerned(after);
    if (after && !controllerOf(after)) this.#orphanChanged(after);
  }

  #ownerConcerned(pod: Pod): void {
    const owner = controllerOf(pod);
    if (owner?.kind === 'ReplicaSet') this.#queue.add(`${pod.metadata.namespace}/${owner.name}`);
  }

  #orphanChanged(pod: Pod): void {
    for (const set of this.#sets.list(pod.metadata.namespace)) if (selects(set.spec.selector, pod.metadata.labels)) this.#queue.add(keyOf(set));
  }

  #sync(key: string): void {
    const set = byKey(this.#sets, key);
    if (!set) return;
    const now = this.#context.kernel.agenda.now;
    const counts = this.#counted(set) ?? countPods(set, this.#claimed(set), now);
    const failure = set.metadata.deletionTimestamp ? undefined : this.#manage(set, counts.replicas);
    const status = replicaSetStatus(set, counts, failure, now);
    if (!sameValue(status, set.status)) this.#client.updateStatus<ReplicaSet>(REPLICA_SETS, { ...set, status }, because('pods counted', set));
    if (counts.available < counts.ready) this.#queue.add(key, (set.spec.minReadySeconds ?? 0) * 1000);
    if (failure) throw failure.error;
  }

  #claimed(set: ReplicaSet): Pod[] {
    return claim(this.#client, PODS, this.#pods, set, set.spec.selector);
  }

  /** The counts without a look at each pod; undefined where that does not do: pods to adopt or release, or a wait until they are available. */
  #counted(set: ReplicaSet): PodCounts | undefined {
    const { minReadySeconds = 0, selector } = set.spec;
    if (minReadySeconds > 0) return undefined;
    const groups = [...this.#tally.of(set.metadata.uid)];
    if (!groups.every(({ labels }) => selects(selector, labels))) return undefined;
    for (const pod of this.#pods.byIndex('orphan', set.metadata.namespace ?? '')) if (selects(selector, pod.metadata.labels)) return undefined;
    return countGroups(set, groups);
  }

  #manage(set: ReplicaSet, replicas: number): { missing: number; error: StatusError } | undefined {
    const surplus = replicas - (set.spec.replicas ?? 1);
    if (surplus < 0) {
      const { failure } = slowStart(Math.min(-surplus, BURST), () => this.#control.create(set.spec.template!, set, { generateName: `${set.metadata.name}-` }));
      return failure && { missing: surplus, error: failure };
    }
    if (surplus === 0) return undefined;
    const active = this.#claimed(set).filter(isActive);
    const ranked = surplus < active.length ? rankForDeletion(active, this.#doubled(set), this.#context.kernel.agenda.now) : active;
    for (const pod of ranked.slice(0, Math.min(surplus, BURST))) this.#control.delete(pod, set);
    return undefined;
  }

  /** How many active pods of the same owner (all replica sets of one deployment) share a pod's node. */
  #doubled(set: ReplicaSet): (pod: Pod) => number {
    const owner = controllerOf(set);
    const related = owner ? [...this.#sets.byIndex('controller', owner.uid)] : [set];
    const perNode = new Map<string, number>();
    for (const one of related) {
      for (const pod of this.#pods.byIndex('controller', one.metadata.uid)) {
        if (isActive(pod) && pod.spec.nodeName) perNode.set(pod.spec.nodeName, (perNode.get(pod.spec.nodeName) ?? 0) + 1);
      }
    }
    return (pod) => perNode.get(pod.spec.nodeName ?? '') ?? 0;
  }
}

export const replicaset: ControllerEntry = { name: 'replicaset-controller', start: (context) => void new ReplicaSetController(context) };
