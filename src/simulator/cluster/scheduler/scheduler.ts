/** kube-scheduler: takes pods without a node from its queue, one after the other, and binds each to the best node. */
import { StatusError, type KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { PodDisruptionBudget } from '../../api/kubernetes/policy.ts';
import type { Pod, PodCondition } from '../../api/kubernetes/pod.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { inOnePiece } from '../../kernel/in-one-piece.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Client, Informer } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { isTerminal } from '../pods.ts';
import { Recorder } from '../recorder.ts';
import { NODES, PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, POD_DISRUPTION_BUDGETS, PODS, STORAGE_CLASSES } from '../resources.ts';
import { timestamp } from '../timestamps.ts';
import { SchedulerCache } from './cache.ts';
import { DeviceClaims, type DeviceKind } from './device-claims.ts';
import { withDevices } from './devices/attempt.ts';
import type { DevicePlugin } from './devices/plugin.ts';
import { decide, type Rotation, type Decision } from './decision.ts';
import { Memory } from './examinations.ts';
import type { Cycle, Plugin } from './framework.ts';
import { failureMessage } from './message.ts';
import { plugins } from './plugins/registry.ts';
import { volumesOn } from './plugins/volume-binding.ts';
import { preempt } from './preemption.ts';
import { SchedulingQueue, type Happening, type Waiting } from './queue.ts';
import { ClaimBinder } from './claim-binder.ts';
import { worthRetrying } from './worth-retrying.ts';

const NAME = 'default-scheduler';
/** Decisions that are kept for whoever wants to see them: so many, and so many verdicts on nodes in all of them. */
const KEPT = 1000;
const KEPT_VERDICTS = 20_000;

export class Scheduler {
  readonly #kernel: Kernel;
  readonly #client: Client;
  readonly #cache: SchedulerCache;
  readonly #recorder: Recorder;
  readonly #deviceClaims: DeviceClaims;
  readonly #pods: Informer<Pod>;
  readonly #budgets: Informer<PodDisruptionBudget>;
  readonly #binder: ClaimBinder;
  readonly #queue = new SchedulingQueue();
  readonly #rotation: Rotation = { start: 0, memory: new Memory() };
  #next: Entry | undefined;
  #flushing: Entry | undefined;
  /** Why pods went where they went (or nowhere), by 'namespace/name': the latest decision of each. */
  readonly decisions = new Map<string, Decision>();
  /** Goes along with them: a new iterator would first pass over what was deleted before. */
  readonly #oldest = this.decisions.keys();

  constructor(kernel: Kernel, client: Client) {
    this.#kernel = kernel;
    this.#client = client;
    this.#recorder = new Recorder(kernel, client, NAME);
    this.#pods = client.informer<Pod>(PODS);
    this.#budgets = client.informer<PodDisruptionBudget>(POD_DISRUPTION_BUDGETS);
    this.#binder = new ClaimBinder(kernel, client);
    this.#cache = new SchedulerCache(client);
    this.#deviceClaims = new DeviceClaims(client, (before, after, kind) => this.#devicesChanged(before, after, kind));
    for (const pod of this.#pods.list()) this.#podChanged(undefined, pod);
    this.#pods.onChange(({ before, after }) => this.#podChanged(before, after));
    client.informer(NODES).onChange(({ before, after }) => this.#happened({ kind: 'node', before, after }));
    for (const [kind, resource] of [['claim', PERSISTENT_VOLUME_CLAIMS], ['volume', PERSISTENT_VOLUMES], ['storageClass', STORAGE_CLASSES]] as const) client.informer(resource).onChange(({ before, after }) => this.#happened({ kind, before, after }));
  }

  // ---- what changes ----

  #podChanged(before: Pod | undefined, after: Pod | undefined): void {
    const pod = (after ?? before)!;
    const mine = after && (after.spec.schedulerName ?? NAME) === NAME && !after.spec.nodeName && !isTerminal(after) && !after.metadata.deletionTimestamp;
    const held = mine && this.#queue.get(pod.metadata.uid);
    if (mine && !after.spec.schedulingGates?.length && (held || !after.spec.resourceClaims || this.#deviceClaims.ready(after))) {
      if (held) {
        held.pod = after;
        this.#happened({ kind: 'self', before, after });
      } else this.#queue.add(after, this.#kernel.agenda.now);
      this.#work();
    } else if (!before?.spec.nodeName) this.#queue.remove(pod.metadata.uid);
    // The scheduler watches no pods that ended: to it they are gone. Who is promised a node counts as being there.
    const there = (one: Pod | undefined): Pod | undefined => (one && !isTerminal(one) && (one.spec.nodeName || (one.status.nominatedNodeName && !after)) ? one : undefined);
    const was = there(before), is = there(after);
    if (was?.spec.containers !== is?.spec.containers || was?.metadata.labels !== is?.metadata.labels) this.#happened({ kind: 'pod', before: was, after: is });
  }

  #devicesChanged(before: KubernetesObject | undefined, after: KubernetesObject | undefined, kind: DeviceKind): void {
    this.#happened({ kind, before, after });
    // Whoever was not let into the queue for want of a claim.
    if (kind === 'deviceClaim' && after) for (const pod of this.#pods.list(after.metadata.namespace)) if (pod.spec.resourceClaims && !this.#queue.get(pod.metadata.uid)) this.#podChanged(pod, pod);
  }

  /** Moves waiting pods that an event may have helped back into the queue. */
  #happened(happening: Happening): void {
    if (this.#queue.waiting > 0) this.#kernel.task(`scheduler: a ${happening.kind} changed`, this.#consider(happening));
  }

  *#consider(happening: Happening): Blocking<void> {
    for (const waiting of yield* worthRetrying([...this.#queue.parked()], happening, this.#cache)) this.#queue.activate(waiting);
    this.#work();
  }

  #work(): void {
    if (this.#next || this.#queue.size === 0) return;
    this.#next = this.#kernel.agenda.after(DELAYS.scheduling, 'scheduler: next pod', () => {
      this.#next = undefined;
      const waiting = this.#queue.pop();
      if (waiting?.pod.spec.resourceClaims) this.#scheduleWithDevices(waiting);
      else if (waiting) this.#schedule(waiting);
      this.#work();
    });
  }

  // ---- one pod ----

  #scheduleWithDevices(waiting: Waiting): void {
    const attempt = { schedule: (devices: DevicePlugin) => this.#schedule(waiting, devices), mistake: (message: string) => this.#retry(waiting, message) };
    this.#kernel.task('scheduler: pod with claims', withDevices(this.#kernel, this.#client, this.#deviceClaims, waiting.pod, attempt));
  }

  #schedule(waiting: Waiting, devices?: DevicePlugin): void {
    const { pod } = waiting, asked = devices ? [...plugins, devices] : plugins;
    waiting.attempts++;
    waiting.tried = this.#kernel.agenda.now;
    const cycle: Cycle = { pod, snapshot: this.#cache, prepared: new Map() };
    const decision = decide(cycle, this.#cache.all(), asked, devices ? { start: this.#rotation.start, memory: new Memory() } : this.#rotation, this.#kernel.random('schedule', `${pod.metadata.uid}/${waiting.attempts}`));
    this.#remember(pod, decision);
    if (decision.node === undefined) return this.#fail(waiting, cycle, decision, asked);
    this.#cache.assume(pod, decision.node);
    this.#cache.nominate(pod, undefined);
    const volumes = cycle.prepared.has('VolumeBinding') ? volumesOn(cycle, this.#cache.nodes.get(decision.node)!) ?? [] : [];
    const { node } = decision, claimed = devices && !devices.idle ? devices : undefined;
    if (volumes.length > 0 || claimed) this.#patchStatus(pod, { nominatedNodeName: node }, 'node chosen, volumes and devices first');
    const bind = (): void => this.#bind(pod, node), withVolumes = volumes.length > 0 ? (): void => this.#binder.bind(pod, node, volumes, bind) : bind;
    if (claimed) claimed.reserve(node, withVolumes);
    else withVolumes();
  }

  #remember({ metadata: { namespace, name } }: Pod, decision: Decision): void {
    const { decisions } = this, key = `${namespace}/${name}`;
    decisions.delete(key);
    decisions.set(key, decision);
    const most = Math.min(KEPT, Math.ceil(KEPT_VERDICTS / Math.max(decision.rejections.size + (decision.scored?.count ?? 0), 1)));
    while (decisions.size > most) decisions.delete(this.#oldest.next().value!);
  }

  #bind(pod: Pod, node: string): void {
    const { namespace = '', name } = pod.metadata;
    try {
      this.#client.bind(namespace, name, node, { cause: { reason: `best of the nodes that fit: ${node}`, object: `v1 Pod ${namespace}/${name}` } });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      this.#cache.podChanged(pod, this.#pods.get(namespace, name));
      return;
    }
    this.#recorder.event(pod, 'Normal', 'Scheduled', inOnePiece('Successfully assigned ', namespace, '/', name, ' to ', node));
  }

  #fail(waiting: Waiting, cycle: Cycle, decision: Decision, asked: readonly Plugin[]): void {
    const { pod } = waiting;
    waiting.plugins = new Set(decision.everywhere ? [decision.everywhere.plugin] : [...decision.rejections.values()].map(({ plugin }) => plugin));
    const outcome = preempt(cycle, asked, decision, [...this.#budgets.list()]);
    const victims = 'victims' in outcome ? outcome.victims : undefined;
    const note = 'victims' in outcome ? `preemption: found a potential placement for pod on node ${outcome.victims.node}, preempting ${outcome.victims.pods.length} victims` : outcome.message;
    const message = failureMessage(decision, this.#cache.nodes.size, note);
    this.#queue.park(waiting);
    this.#recorder.event(pod, 'Warning', 'FailedScheduling', message);
    const condition: PodCondition = { type: 'PodScheduled', observedGeneration: pod.metadata.generation, status: 'False', reason: 'Unschedulable', message };
    const updated = this.#patchStatus(pod, { condition, ...(victims ? { nominatedNodeName: victims.node } : {}) }, 'no node fits');
    if (updated) waiting.pod = updated;
    if (victims) this.#evict(waiting.pod, victims.node, victims.pods);
    this.#flush();
  }

  /** An error ended the attempt: the pod backs off, a second at first and ten at most. */
  #retry(waiting: Waiting, message: string): void {
    const { agenda } = this.#kernel, { pod } = waiting;
    waiting.plugins = new Set();
    this.#queue.park(waiting);
    this.#recorder.event(pod, 'Warning', 'FailedScheduling', message);
    this.#patchStatus(pod, { condition: { type: 'PodScheduled', observedGeneration: pod.metadata.generation, status: 'False', reason: 'SchedulerError', message } }, 'scheduling failed');
    agenda.after(Math.min(1000 * 2 ** (waiting.attempts - 1), 10_000), 'scheduler: try again', () => {
      this.#queue.activate(waiting);
      this.#work();
    });
  }

  /** Who has waited for five minutes is tried in any case. */
  #flush(): void {
    const { agenda } = this.#kernel;
    this.#flushing ??= agenda.after(DELAYS.unschedulableLook, 'scheduler: try what has waited long', () => {
      this.#flushing = undefined;
      for (const waiting of [...this.#queue.parked()]) if (agenda.now - waiting.tried > DELAYS.unschedulableFlush) this.#queue.activate(waiting);
      if (this.#queue.waiting > 0) this.#flush();
      this.#work();
    });
  }

  #evict(pod: Pod, node: string, victims: readonly Pod[]): void {
    this.#cache.nominate(pod, node);
    const now = timestamp(this.#kernel.agenda.now);
    for (const victim of victims) {
      const { namespace = '', name, uid, generation } = victim.metadata;
      const cause = { reason: 'make room for a pod of higher priority', object: `v1 Pod ${pod.metadata.namespace}/${pod.metadata.name}` };
      const condition: PodCondition = {
        type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler', observedGeneration: generation, lastTransitionTime: now,
        message: `${pod.spec.schedulerName ?? NAME}: preempting to accommodate a higher priority pod`,
      };
      this.#patchStatus(victim, { condition }, cause.reason);
      this.#client.delete(PODS, namespace, name, { uid, cause });
      this.#recorder.event(victim, 'Normal', 'Preempted', `Preempted by pod ${pod.metadata.uid} on node ${node}`);
    }
  }

  #patchStatus(pod: Pod, change: { condition?: PodCondition; nominatedNodeName?: string }, reason: string): Pod | undefined {
    const { namespace = '', name } = pod.metadata;
    const held = this.#pods.get(namespace, name);
    if (!held) return undefined;
    const conditions = held.status.conditions ?? [];
    const { condition, nominatedNodeName } = change;
    const before = condition && conditions.find((one) => one.type === condition.type);
    const same = !condition || (before?.status === condition.status && before.reason === condition.reason && before.message === condition.message);
    if (same && (nominatedNodeName === undefined || nominatedNodeName === held.status.nominatedNodeName)) return held;
    const set = condition && { lastProbeTime: null, lastTransitionTime: before?.status === condition.status ? before.lastTransitionTime : timestamp(this.#kernel.agenda.now), ...condition };
    const next = set ? [...conditions.filter((one) => one.type !== set.type), set] : conditions;
    return this.#client.patch<Pod>(PODS, namespace, name, { status: { conditions: next, ...(nominatedNodeName ? { nominatedNodeName } : {}) } }, { subresource: 'status', cause: { reason, object: `v1 Pod ${namespace}/${name}` } });
  }
}
