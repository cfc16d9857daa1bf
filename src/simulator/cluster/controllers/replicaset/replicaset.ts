/** The replica set controller: as many pods as wanted, no more and no fewer. */
import type { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import type { Client, Informer } from '../../client.ts';
import { isActive, isReady, isAvailable, isTerminating } from '../../pods.ts';
import { Recorder } from '../../recorder.ts';
import { PODS, REPLICA_SETS } from '../../resources.ts';
import { selects } from '../../selectors.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { PodControl, slowStart } from '../pod-control.ts';
import { sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { rankForDeletion } from './rank.ts';
import { replicaSetStatus } from './status.ts';

/** BurstReplicas: at most so many pods are made or deleted in one sync. */
const BURST = 500;

class ReplicaSetController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #sets: Informer<ReplicaSet>;
  readonly #pods: Informer<Pod>;
  readonly #control: PodControl;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    const { kernel } = context;
    this.#context = context;
    this.#client = context.client('replicaset-controller');
    this.#sets = this.#client.informer<ReplicaSet>(REPLICA_SETS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#control = new PodControl(this.#client, new Recorder(kernel, this.#client, 'replicaset-controller'));
    this.#queue = new WorkQueue(kernel, 'replica set', (key) => this.#sync(key));
    indexOwned(this.#pods);
    indexOwned(this.#sets);
    this.#sets.onChange(({ before, after }) => this.#queue.add(keyOf((after ?? before)!)));
    this.#pods.onChange(({ before, after }) => this.#podChanged(before, after));
  }

  #podChanged(before: Pod | undefined, after: Pod | undefined): void {
    for (const pod of [before, after]) {
      const owner = pod && controllerOf(pod);
      if (owner?.kind === 'ReplicaSet') this.#queue.add(`${pod!.metadata.namespace}/${owner.name}`);
    }
    if (after && !controllerOf(after)) this.#orphanChanged(after);
  }

  #orphanChanged(pod: Pod): void {
    for (const set of this.#sets.list(pod.metadata.namespace)) if (selects(set.spec.selector, pod.metadata.labels)) this.#queue.add(keyOf(set));
  }

  #sync(key: string): void {
    const set = byKey(this.#sets, key);
    if (!set) return;
    const pods = claim(this.#client, PODS, this.#pods, set, set.spec.selector);
    const active = pods.filter(isActive);
    const failure = set.metadata.deletionTimestamp ? undefined : this.#manage(set, active);
    const now = this.#context.kernel.agenda.now;
    const status = replicaSetStatus(set, active, pods.filter(isTerminating).length, failure, now);
    if (!sameValue(status, set.status)) this.#client.updateStatus<ReplicaSet>(REPLICA_SETS, { ...set, status }, because('pods counted', set));
    const { minReadySeconds = 0 } = set.spec;
    if (minReadySeconds > 0 && active.some((pod) => isReady(pod) && !isAvailable(pod, minReadySeconds, now))) this.#queue.add(key, minReadySeconds * 1000);
    if (failure) throw failure.error;
  }

  #manage(set: ReplicaSet, active: readonly Pod[]): { missing: number; error: StatusError } | undefined {
    const surplus = active.length - (set.spec.replicas ?? 1);
    if (surplus < 0) {
      const { failure } = slowStart(Math.min(-surplus, BURST), () => this.#control.create(set.spec.template!, set, { generateName: `${set.metadata.name}-` }));
      return failure && { missing: surplus, error: failure };
    }
    if (surplus === 0) return undefined;
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
