/** The stateful set controller: pods with names, one after the other up, one after the other down. */
import type { PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { StatefulSet, StatefulSetStatus } from '../../../api/kubernetes/statefulset.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client, Informer } from '../../client.ts';
import { isAvailable, isReady, isTerminal } from '../../pods.ts';
import { Recorder } from '../../recorder.ts';
import { CONTROLLER_REVISIONS, PERSISTENT_VOLUME_CLAIMS, PODS, STATEFUL_SETS } from '../../resources.ts';
import { selects } from '../../selectors.ts';
import { because, byKey, keyOf, type ControllerContext } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { currentRevision, historyOf, templateOf, truncate, type ControllerRevision } from '../revisions.ts';
import { revisionHash, sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { claimsOf, firstOrdinal, ordinalOf, podOf, REVISION_LABEL } from './identity.ts';
import { goesWithAnother, ownersOf } from './retention.ts';
import { podsToReplace } from './rollout.ts';

const revisionOf = (pod: Pod): string => pod.metadata.labels?.[REVISION_LABEL] ?? '';
const isCreated = (pod: Pod): boolean => pod.status.phase !== undefined;
const isGoing = (pod: Pod): boolean => pod.metadata.deletionTimestamp !== undefined;

interface Sync {
  set: StatefulSet;
  status: StatefulSetStatus;
  current: ControllerRevision;
  update: ControllerRevision;
}

class StatefulSetController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #sets: Informer<StatefulSet>;
  readonly #pods: Informer<Pod>;
  readonly #claims: Informer<PersistentVolumeClaim>;
  readonly #revisions: Informer<ControllerRevision>;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('statefulset-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'statefulset-controller');
    this.#sets = this.#client.informer<StatefulSet>(STATEFUL_SETS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#claims = this.#client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
    this.#revisions = this.#client.informer<ControllerRevision>(CONTROLLER_REVISIONS);
    indexOwned(this.#pods);
    indexOwned(this.#revisions);
    this.#queue = new WorkQueue(context.kernel, 'stateful set', (key) => this.#sync(key));
    this.#sets.onChange(({ before, after }) => this.#queue.add(keyOf((after ?? before)!)));
    this.#pods.onChange(({ before, after }) => {
      for (const pod of [before, after]) {
        const owner = pod && controllerOf(pod);
        if (owner?.kind === 'StatefulSet') this.#queue.add(`${pod!.metadata.namespace}/${owner.name}`);
      }
      if (after && !controllerOf(after)) for (const set of this.#sets.list(after.metadata.namespace)) if (selects(set.spec.selector, after.metadata.labels)) this.#queue.add(keyOf(set));
    });
    for (const set of this.#sets.list()) this.#queue.add(keyOf(set));
  }

  #sync(key: string): void {
    const set = byKey(this.#sets, key);
    if (!set) return;
    const pods = claim(this.#client, PODS, this.#pods, set, set.spec.selector).filter((pod) => ordinalOf(set, pod) >= 0);
    const update = currentRevision(this.#client, this.#revisions, set, REVISION_LABEL, (data) => revisionHash(data, set.status.collisionCount ?? 0));
    const current = historyOf(this.#revisions, set).find(({ metadata }) => metadata.name === set.status.currentRevision) ?? update;
    const sync: Sync = { set, current, update, status: this.#count(set, pods, current, update) };
    try {
      if (!set.metadata.deletionTimestamp) this.#reconcile(sync, pods);
    } finally {
      this.#writeStatus(sync);
    }
    const live = new Set([...pods.map(revisionOf), current.metadata.name, update.metadata.name]);
    truncate(this.#client, this.#revisions, set, set.spec.revisionHistoryLimit ?? 10, live);
    const { minReadySeconds = 0 } = set.spec;
    const { now } = this.#context.kernel.agenda;
    if (minReadySeconds > 0 && pods.some((pod) => isReady(pod) && !isAvailable(pod, minReadySeconds, now))) this.#queue.add(key, minReadySeconds * 1000);
  }

  #count(set: StatefulSet, pods: readonly Pod[], current: ControllerRevision, update: ControllerRevision): StatefulSetStatus {
    const { now } = this.#context.kernel.agenda;
    const running = pods.filter((pod) => pod.status.phase === 'Running' && isReady(pod));
    const status: StatefulSetStatus = {
      observedGeneration: set.metadata.generation, replicas: 0, readyReplicas: running.length, availableReplicas: running.filter((pod) => isAvailable(pod, set.spec.minReadySeconds ?? 0, now)).length,
      currentReplicas: 0, updatedReplicas: 0, currentRevision: current.metadata.name, updateRevision: update.metadata.name, collisionCount: set.status.collisionCount ?? 0,
    };
    for (const pod of pods) {
      if (isCreated(pod)) status.replicas++;
      if (!isCreated(pod) || isGoing(pod)) continue;
      if (revisionOf(pod) === status.currentRevision) status.currentReplicas!++;
      if (revisionOf(pod) === status.updateRevision) status.updatedReplicas!++;
    }
    return status;
  }

  #reconcile(sync: Sync, pods: readonly Pod[]): void {
    const { set } = sync;
    const start = firstOrdinal(set), end = start + (set.spec.replicas ?? 1);
    const byOrdinal = new Map(pods.map((pod) => [ordinalOf(set, pod), pod]));
    const condemned = pods.filter((pod) => ordinalOf(set, pod) < start || ordinalOf(set, pod) >= end).sort((a, b) => ordinalOf(set, b) - ordinalOf(set, a));
    const monotonic = set.spec.podManagementPolicy !== 'Parallel';
    const wanted = Array.from({ length: end - start }, (_, index) => start + index);
    for (const ordinal of wanted) if (this.#bringUp(sync, ordinal, byOrdinal.get(ordinal), monotonic)) return;
    const firstUnhealthy = [...wanted.map((ordinal) => byOrdinal.get(ordinal)), ...[...condemned].reverse()].find((pod) => pod && !this.#isHealthy(set, pod));
    for (const pod of condemned) this.#ownClaims(set, pod, true);
    for (const pod of condemned) {
      if (isGoing(pod)) {
        if (monotonic) return;
        continue;
      }
      // A pod that is not healthy is waited for, unless it is the very one to go.
      if (monotonic && !this.#isHealthy(set, pod) && pod !== firstUnhealthy) return;
      this.#delete(set, pod);
      if (monotonic) return;
    }
    if (set.spec.updateStrategy?.type === 'OnDelete') return;
    const replaced = podsToReplace(set, wanted.map((ordinal) => byOrdinal.get(ordinal)), (pod) => revisionOf(pod) !== sync.update.metadata.name, (pod) => this.#isHealthy(set, pod));
    for (const pod of replaced) this.#delete(set, pod);
    sync.status.currentReplicas = Math.max(0, (sync.status.currentReplicas ?? 0) - replaced.length);
  }

  #isHealthy(set: StatefulSet, pod: Pod): boolean {
    return pod.status.phase === 'Running' && isReady(pod) && !isGoing(pod) && isAvailable(pod, set.spec.minReadySeconds ?? 0, this.#context.kernel.agenda.now);
  }

  /** Makes or replaces one pod; true where the others have to wait for it. */
  #bringUp(sync: Sync, ordinal: number, pod: Pod | undefined, monotonic: boolean): boolean {
    const { set } = sync;
    if (pod && isTerminal(pod)) {
      if (!isGoing(pod)) this.#delete(set, pod);
      return monotonic;
    }
    if (!pod) {
      this.#create(sync, ordinal);
      return monotonic;
    }
    if (pod.status.phase === 'Pending') for (const wanted of claimsOf(set, ordinal)) this.#createClaim(set, wanted, pod.metadata.name);
    if (monotonic && !this.#isHealthy(set, pod)) return true;
    if (this.#ownClaims(set, pod)) this.#recorder.event(set, 'Normal', 'SuccessfulUpdate', `Update Pod ${pod.metadata.name} in StatefulSet ${set.metadata.name} successful`);
    return false;
  }

  /** Gives the pod's claims the owners that the retention policy wants; true if they had others. */
  #ownClaims(set: StatefulSet, pod: Pod, scaledAway = false): boolean {
    let changed = false;
    for (const { metadata } of claimsOf(set, ordinalOf(set, pod))) {
      const held = this.#claims.get(set.metadata.namespace, metadata!.name), owners = held && ownersOf(set, pod, held, scaledAway);
      if (!owners) continue;
      this.#client.patch(PERSISTENT_VOLUME_CLAIMS, set.metadata.namespace, metadata!.name, { metadata: { ownerReferences: owners.length > 0 ? owners : null, uid: held.metadata.uid } }, because('retention of claims', set));
      changed = true;
    }
    return changed;
  }

  /** Pods below the partition keep the old revision. */
  #revisionFor({ set, current, update, status }: Sync, ordinal: number): ControllerRevision {
    const { partition } = set.spec.updateStrategy?.rollingUpdate ?? {};
    const isCurrent = current.metadata.name !== update.metadata.name && set.spec.updateStrategy?.type !== 'OnDelete'
      && (partition === undefined ? ordinal < firstOrdinal(set) + (status.currentReplicas ?? 0) : ordinal < firstOrdinal(set) + partition);
    return isCurrent ? current : update;
  }

  #create(sync: Sync, ordinal: number): void {
    const { set } = sync;
    const revision = this.#revisionFor(sync, ordinal);
    const name = `${set.metadata.name}-${ordinal}`;
    const claims = claimsOf(set, ordinal);
    if (claims.some(({ metadata }) => goesWithAnother(set, this.#claims.get(set.metadata.namespace, metadata!.name), name))) return;
    try {
      for (const wanted of claims) this.#createClaim(set, wanted, name);
      const pod = this.#client.create<Pod>(PODS, set.metadata.namespace, podOf(set, templateOf(revision), ordinal, revision.metadata.name), because('create pod', set));
      this.#ownClaims(set, pod);
      this.#recorder.event(set, 'Normal', 'SuccessfulCreate', `Create Pod ${name} in StatefulSet ${set.metadata.name} successful`);
    } catch (error) {
      if (error instanceof StatusError && error.status.reason !== 'AlreadyExists') {
        this.#recorder.event(set, 'Warning', 'FailedCreate', `Create Pod ${name} in StatefulSet ${set.metadata.name} failed error: ${error.message}`);
      }
      throw error;
    }
  }

  #createClaim(set: StatefulSet, wanted: Partial<PersistentVolumeClaim>, pod: string): void {
    const { name } = wanted.metadata!;
    if (this.#claims.get(set.metadata.namespace, name)) return;
    this.#client.create<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS, set.metadata.namespace, wanted, because('claim of a pod', set));
    this.#recorder.event(set, 'Normal', 'SuccessfulCreate', `Create Claim ${name} Pod ${pod} in StatefulSet ${set.metadata.name} success`);
  }

  #delete(set: StatefulSet, pod: Pod): void {
    this.#client.delete(PODS, pod.metadata.namespace, pod.metadata.name, { uid: pod.metadata.uid, ...because('delete pod', set) });
    this.#recorder.event(set, 'Normal', 'SuccessfulDelete', `Delete Pod ${pod.metadata.name} in StatefulSet ${set.metadata.name} successful`);
  }

  #writeStatus({ set, status }: Sync): void {
    const wanted = set.spec.replicas ?? 1;
    if (status.updatedReplicas === wanted && status.readyReplicas === wanted && status.replicas === wanted) {
      status.currentReplicas = status.updatedReplicas;
      status.currentRevision = status.updateRevision;
    }
    const drop = (count: number | undefined): number | undefined => (count ? count : undefined);
    const next: StatefulSetStatus = {
      ...status, readyReplicas: drop(status.readyReplicas), currentReplicas: drop(status.currentReplicas), updatedReplicas: drop(status.updatedReplicas),
      availableReplicas: status.availableReplicas ?? 0,
    };
    if (!sameValue(next, set.status)) this.#client.updateStatus<StatefulSet>(STATEFUL_SETS, { ...byKey(this.#sets, keyOf(set)) ?? set, status: next }, because('pods counted', set));
  }
}

/** Starts the controller, which then also takes up the sets that are there. */
export function* startStatefulSets(context: ControllerContext): Blocking<void> {
  new StatefulSetController(context);
}
