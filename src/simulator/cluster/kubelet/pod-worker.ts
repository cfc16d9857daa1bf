/**
 * The worker of one pod on its node. It syncs (brings the pod's containers to what the spec wants), terminates, and is
 * finished; each sync writes the status first, as the real kubelet does, so that reasons of the sync before show then.
 * It is long because it is one state machine: every step may find the pod in another mode than the one before.
 */
import type { Container, Probe } from '../../api/kubernetes/container.ts';
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Pod, PodStatus } from '../../api/kubernetes/pod.ts';
import type { Volume } from '../../api/kubernetes/volume.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import type { Task } from '../../kernel/task.ts';
import { sameValue } from '../controllers/template-hash.ts';
import { DELAYS } from '../delays.ts';
import { PODS } from '../resources.ts';
import { goDuration } from '../../kernel/calendar.ts';
import { referenceTo } from '../recorder.ts';
import { parseTimestamp, timestamp } from '../timestamps.ts';
import { changedContainers, containersToStart, type Start } from './actions.ts';
import { admissionFailure, isCritical, pressureRefusal, sysctlRefusal } from './admission.ts';
import { unpreparedDevices } from './dynamic-resources.ts';
import { contains, entriesOf, type Few, valueOf, valuesOf, withEntry, withoutEntry } from './few.ts';
import { hostnameOf, hostsFile, resolvConf } from './host-files.ts';
import { pullImageVolumes } from './image-volumes.ts';
import { MountError } from './mount-error.ts';
import type { NodeContext } from './node-context.ts';
import { isOver, mainDone } from './phase.ts';
import { allContainers, isSidecar, PodState, restarts } from './pod-state.ts';
import { makePodStatus, sandboxCondition } from './pod-status.ts';
import { hasProbes, PodProber, type ProbeEvents } from './prober.ts';
import { startContainer } from './start-container.ts';
import { StartFailure } from './start-failure.ts';
import { runningContainers, stopAll, stopContainer } from './termination.ts';
import { lastWords } from './termination-message.ts';
import { mountVolume } from './volumes.ts';
import { allocatedPod, mayResize } from './resize.ts';
import { resizePod, retryResize, type Resize } from './resize-steps.ts';
import { refreshVolumes, showsAddress, showsMetadata } from './volume-refresh.ts';

/** Why a node ended a pod, and how long its containers have, in ms. */
interface Verdict {
  reason: string;
  message: string;
  grace?: number;
  /** It goes for others: a condition says so. */
  disrupted?: boolean;
}

type Mode = 'syncing' | 'terminating' | 'finished' | 'removed';

/** What the node's kubelet does for its workers. */
export interface WorkerHost {
  readonly node: NodeContext;
  /** It cannot be heard: nothing is written until it is back. */
  readonly stopped: boolean;
  /** Conditions of the node for which it refuses pods. */
  readonly pressures: readonly string[];
  /** Runs `look` at the next relist of containers (once a second). */
  atRelist(look: () => void): void;
  forget(uid: string): void;
}

const PAST_DEADLINE = 'Pod was active on the node longer than the specified deadline';
/** immediateEvictionGracePeriodSeconds. */
const IMMEDIATE = 1_000;

export class PodWorker implements ProbeEvents {
  pod: Pod;
  readonly state = new PodState();
  mode: Mode = 'syncing';
  readonly #host: WorkerHost;
  readonly #node: NodeContext;
  /** Where there is anything to probe. */
  readonly #prober: PodProber | undefined;
  #task: Task<void> | undefined;
  #dirty = false;
  #retry: Entry | undefined;
  #deadline: Entry | undefined;
  /** Containers that a probe gave up on: which, and their grace in ms. */
  #failedProbes: Few<string, { kind: 'liveness' | 'startup'; grace: number }>;
  /** The pod's end was decided here (deadline, eviction): what its status says. */
  #verdict: Verdict | undefined;
  #admitted = false;
  /** Labels or annotations are not yet as volumes of the downward API show them. */
  #metadataChanged = false;
  #mountFailures = 0;
  /** The object's end is under way. */
  #removing = false;
  /** The object is gone from the API. */
  #orphaned = false;

  constructor(host: WorkerHost, pod: Pod) {
    this.#host = host;
    this.#node = host.node;
    this.pod = pod;
    this.#prober = hasProbes(pod) ? new PodProber(this.#node, pod, this.state, this) : undefined;
  }

  // ---- what comes in ----

  /** The object changed. */
  update(pod: Pod): void {
    const before = this.pod;
    this.pod = pod;
    this.#prober?.update(pod);
    if (pod.metadata.deletionTimestamp && this.mode === 'syncing') return this.#beginTermination();
    if (pod.metadata.deletionTimestamp && this.mode === 'finished') return this.#removing ? undefined : this.#deleteSoon();
    if (this.mode !== 'syncing') return;
    const gates = pod.spec.readinessGates?.length && !sameValue(before.status.conditions, pod.status.conditions);
    const same = before.metadata.generation === pod.metadata.generation && sameValue(before.metadata.annotations, pod.metadata.annotations) && sameValue(before.metadata.labels, pod.metadata.labels)
      && (before.spec.ephemeralContainers?.length ?? 0) === (pod.spec.ephemeralContainers?.length ?? 0);
    if (!sameValue(before.metadata.annotations, pod.metadata.annotations) || !sameValue(before.metadata.labels, pod.metadata.labels)) this.#metadataChanged = true;
    if (gates || !same) this.request(DELAYS.kubeletSync);
  }

  /** The object is gone. */
  removed(): void {
    this.#orphaned = true;
    if (this.mode === 'finished') return this.#cleanUp();
    if (this.mode === 'syncing') this.#beginTermination();
  }

  /** Writes the status as it is, where the API shows another. */
  reconcile(): void {
    if (this.mode === 'syncing') this.#writeStatus(false);
  }

  /** A probe changed what it says. */
  changed(): void {
    this.request();
  }

  /** Asks for a sync. */
  request(after = 0): void {
    if (this.mode !== 'syncing') return;
    if (after > 0) {
      const { agenda } = this.#node.kernel;
      if (this.#retry && this.#retry.run && this.#retry.at <= agenda.now + after) return;
      agenda.cancel(this.#retry);
      this.#retry = agenda.after(after, `kubelet ${this.#node.name}: sync ${this.pod.metadata.name}`, () => this.request());
      return;
    }
    this.#node.kernel.agenda.cancel(this.#retry);
    this.#retry = undefined;
    if (this.#task) this.#dirty = true;
    else this.#task = this.#node.kernel.task(`pod worker ${this.pod.metadata.name}`, this.#run());
  }

  /** Ends the pod from the node's side: an eviction, a deadline. */
  fail(reason: string, message: string, more: Pick<Verdict, 'grace' | 'disrupted'> = {}): void {
    if (this.mode !== 'syncing') return;
    this.#verdict = { reason, message, ...more };
    this.#beginTermination();
  }

  /** The node cannot keep the pod; false: one that the cluster cannot do without stays. */
  evict(message: string, disrupted = false): boolean {
    if (isCritical(this.pod)) return false;
    this.#node.recorder.event(this.pod, 'Warning', 'Evicted', message);
    this.fail('Evicted', message, { grace: IMMEDIATE, disrupted });
    return true;
  }

  /** Volumes made from API objects are written anew. */
  refreshVolumes(): void {
    if (this.mode === 'syncing') refreshVolumes(this.#node, this.pod, this.state);
    this.request();
  }

  /** Takes over a pod that ran before the kubelet looked: everything at once, no waiting. */
  adopt(): void {
    this.#admitted = true;
    this.#makeSandbox(this.pod.status.podIP);
    for (const volume of this.pod.spec.volumes ?? []) this.#addVolume(volume);
    for (const container of this.pod.spec.containers) {
      const held = this.pod.status.containerStatuses?.find(({ name }) => name === container.name);
      const { runtime } = this.#node;
      const id = runtime.createContainer(this.state.sandbox!.id, { name: container.name, attempt: 0, image: container.image ?? '', env: [], mounts: [], tty: false, stdin: false });
      runtime.startContainer(id);
      const seen = runtime.containerStatus(id);
      const startedAt = parseTimestamp(held?.state?.running?.startedAt);
      this.state.current = withEntry(this.state.current, container.name, { id, name: container.name, attempt: held?.restartCount ?? 0, image: container.image, user: { uid: 0, gid: 0, supplementalGroups: [0] }, seen: { ...seen, startedAt: Number.isNaN(startedAt) ? seen.startedAt : startedAt } });
      this.state.ready = withEntry(this.state.ready, container.name, true);
      this.state.started = withEntry(this.state.started, container.name, true);
      this.#watchExit(container.name);
    }
  }

  // ---- syncing ----

  *#run(): Blocking<void> {
    do {
      this.#dirty = false;
      yield* this.#sync();
    } while (this.#dirty && this.mode === 'syncing');
    this.#task = undefined;
  }

  *#sync(): Blocking<void> {
    const { state } = this;
    if (!this.#admitted && !this.#admit()) return;
    if (isOver(this.pod, state)) return yield* this.#finish();
    const resize = mayResize(this.pod, state) ? yield* resizePod(this.#node, this.pod, state) : undefined;
    this.#writeStatus();
    for (const { name } of allContainers(this.pod)) if (state.isRunning(name)) this.#prober?.running(name);
    if (!this.#mount()) return;
    if (this.#metadataChanged) refreshVolumes(this.#node, this.pod, state, showsMetadata);
    this.#metadataChanged = false;
    const fresh = !state.sandbox?.ready;
    if (fresh) {
      const waitsFor = this.pod.spec.resourceClaims && (yield* unpreparedDevices(this.#node, this.pod));
      if (waitsFor) {
        this.#node.recorder.event(this.pod, 'Warning', 'FailedPrepareDynamicResources', `Failed to prepare dynamic resources: prepare dynamic resources: ${waitsFor}`);
        return this.request(DELAYS.syncFrequency);
      }
      yield* this.#newSandbox();
    }
    if (resize) yield* this.#resize(resize);
    // A resize that has to wait for room is looked at again.
    else if (state.resize) {
      if (state.resize.reason === 'Error') yield* retryResize(this.#node, this.pod, state);
      this.request(DELAYS.syncFrequency);
    }
    const changed = changedContainers(this.pod, state);
    if (changed.length > 0) yield* this.#killToRestart(changed, 'definition changed');
    yield* this.#killFailed();
    if (!this.#killedNow && mainDone(this.pod, state)) return yield* this.#stopSidecars();
    const failure = yield* this.#startAll();
    if (failure) this.#tryAgain(failure, fresh);
    if (!failure || failure.someStarted) {
      yield* pause(this.#node.kernel.agenda, DELAYS.statusUpdate, `status of ${this.pod.metadata.name}`);
      this.#writeStatus();
    }
    // A sidecar that has started lets the next init container begin.
    if (!failure && containersToStart(this.pod, state).length > 0) this.#dirty = true;
  }

  #admit(): boolean {
    const refusal = pressureRefusal(this.#host.pressures, this.pod) ?? sysctlRefusal(this.pod) ?? admissionFailure(this.#node, this.pod);
    this.#admitted = true;
    const { activeDeadlineSeconds } = this.pod.spec;
    if (activeDeadlineSeconds !== undefined) {
      const began = parseTimestamp(this.pod.status.startTime) || this.#node.kernel.agenda.now;
      this.#deadline = this.#node.kernel.agenda.at(began + activeDeadlineSeconds * 1000, `deadline of ${this.pod.metadata.name}`, () => this.#pastDeadline());
    }
    if (!refusal) return true;
    this.mode = 'finished';
    this.#node.recorder.event(this.pod, 'Warning', refusal.reason, refusal.message);
    this.#store({ ...this.pod.status, phase: 'Failed', reason: refusal.reason, message: `Pod was rejected: ${refusal.message}`, startTime: this.pod.status.startTime ?? timestamp(this.#node.kernel.agenda.now), observedGeneration: this.pod.metadata.generation });
    return false;
  }

  #pastDeadline(): void {
    if (this.mode !== 'syncing') return;
    this.fail('DeadlineExceeded', PAST_DEADLINE);
    this.#reportDeadline();
  }

  /** Each time that the kubelet works out the status of a pod past its deadline, it says so (activeDeadlineHandler.ShouldEvict). */
  #reportDeadline(): void {
    if (this.#verdict?.reason === 'DeadlineExceeded') this.#node.recorder.event(this.pod, 'Normal', 'DeadlineExceeded', PAST_DEADLINE);
  }

  /** Mounts what is not mounted yet; false if something is missing and is tried again later. */
  #mount(): boolean {
    const { state, pod } = this;
    for (const volume of pod.spec.volumes ?? []) {
      if (contains(state.volumes, volume.name)) continue;
      try {
        this.#addVolume(volume);
      } catch (error) {
        if (!(error instanceof MountError)) throw error;
        const message = /^(MountVolume|Unable)/.test(error.message) ? error.message : `MountVolume.SetUp failed for volume "${volume.name}" : ${error.message}`;
        this.#node.recorder.event(pod, 'Warning', 'FailedMount', message);
        // exponential back-off of the volume operation: 0.5 s doubling to about two minutes
        this.request(Math.min(500 * 2 ** this.#mountFailures++, 122_000));
        return false;
      }
    }
    this.#mountFailures = 0;
    return true;
  }

  /** @throws MountError */
  #addVolume(volume: Volume): void {
    this.state.volumes = withEntry(this.state.volumes, volume.name, mountVolume(this.#node, this.pod, volume, this.state.sandbox?.address ?? ''));
  }

  *#newSandbox(): Blocking<void> {
    const spread = this.#node.kernel.random('sandbox', `${this.pod.metadata.uid}/${this.state.attempts}`).next() * DELAYS.sandboxSpread;
    yield* pause(this.#node.kernel.agenda, DELAYS.sandbox + spread, `sandbox of ${this.pod.metadata.name}`);
    if (this.state.sandbox) {
      this.#node.recorder.event(this.pod, 'Normal', 'SandboxChanged', 'Pod sandbox changed, it will be killed and re-created.');
      this.#dropSandbox();
    }
    this.#makeSandbox();
    const latest = this.#latest(), { status } = latest ?? this.pod, { conditions = [] } = status;
    const ready = sandboxCondition(this.state);
    const held = conditions.find((one) => one.type === ready.type);
    if (held?.status === 'True') return;
    const { reason: _, message: __, ...rest } = { ...held, ...ready, lastTransitionTime: timestamp(this.#node.kernel.agenda.now) };
    this.#store({ ...status, conditions: conditions.map((one) => (one.type === ready.type ? rest : one)) }, latest);
    // Downward API files hold the address only now.
    refreshVolumes(this.#node, this.pod, this.state, showsAddress);
  }

  #makeSandbox(known?: string): void {
    const { pod, state } = this;
    const { runtime, network, name } = this.#node;
    const hostNetwork = pod.spec.hostNetwork ?? false;
    const address = hostNetwork ? this.#node.address : known ?? network.allocate(name);
    const system = runtime.runs(allContainers(pod).map(({ image = '' }) => image)), attempt = state.attempts++;
    const id = system ? runtime.runSystemSandbox(pod.metadata.name, hostNetwork ? undefined : address) : runtime.runPodSandbox({
      name: pod.metadata.name, namespace: pod.metadata.namespace ?? '', uid: pod.metadata.uid, attempt, hostname: hostnameOf(this.#node, pod), hostNetwork,
      ...(hostNetwork ? {} : { address }), resolvConf: resolvConf(this.#node, pod), hosts: hostsFile(this.#node, pod, address), shareProcessNamespace: pod.spec.shareProcessNamespace, hostPid: pod.spec.hostPID, qosClass: pod.status.qosClass,
    });
    if (!hostNetwork) network.attach(name, address, runtime.sandboxNetwork(id));
    state.sandbox = { id, address, ready: true };
  }

  #dropSandbox(): void {
    const { sandbox } = this.state;
    if (!sandbox) return;
    if (sandbox.ready) this.#node.runtime.stopPodSandbox(sandbox.id);
    sandbox.ready = false;
    if (!this.pod.spec.hostNetwork) this.#node.network.detach(this.#node.name, sandbox.address);
  }

  /** Kills what a probe gave up on; it starts again in this very sync. Where nothing is left to run, the pod itself is killed. */
  *#killFailed(): Blocking<void> {
    for (const { key: name, value: { kind, grace } } of entriesOf(this.#failedProbes)) {
      const container = allContainers(this.pod).find((one) => one.name === name);
      this.#failedProbes = withoutEntry(this.#failedProbes, name);
      if (!container) continue;
      const sidecar = !this.pod.spec.containers.includes(container), again = restarts(this.pod, container, 137);
      const kept = again || this.pod.spec.containers.some((other) => other !== container && this.state.isRunning(other.name));
      const why = kept ? `${sidecar ? 'Init container' : 'Container'} ${name} failed ${kind} probe${again && !sidecar ? ', will be restarted' : ''}` : `Stopping container ${name}`;
      yield* stopContainer(this.#node, this.pod, this.state, container, kept ? grace : this.#grace(), why);
      this.#noteEnd(name);
      if (restarts(this.pod, container, this.state.exitCode(name) ?? 137)) this.#killedNow = withEntry(this.#killedNow, name, true);
    }
  }

  /** Restarts what cannot be resized while it runs; for the others the runtime changes the limits within the next relist. */
  *#resize({ restarts, finish }: Resize): Blocking<void> {
    yield* this.#killToRestart(restarts, 'resize requires restart');
    this.#host.atRelist(() => {
      finish();
      this.request();
    });
  }

  *#killToRestart(containers: readonly Container[], why: string): Blocking<void> {
    for (const container of containers) {
      const { name } = container, sidecar = isSidecar(container) && !this.pod.spec.containers.includes(container);
      const how = why === 'definition changed' && !sidecar ? `${why}, will be restarted` : why;
      yield* stopContainer(this.#node, this.pod, this.state, container, this.#grace(), `${sidecar ? 'Init container' : 'Container'} ${name} ${how}`);
      this.#noteEnd(name);
      this.#killedNow = withEntry(this.#killedNow, name, true);
    }
  }

  /** Containers that this very sync killed: it began with them running, so it counts the back-off from the end of the run before. */
  #killedNow: Few<string, true>;

  *#startAll(): Blocking<{ retryAt: number | undefined; someStarted: boolean } | undefined> {
    let failed = false, someStarted = false, retryAt: number | undefined;
    // Ephemeral containers come first, and never again: they start even where an init container cannot.
    const ephemeral = (this.pod.spec.ephemeralContainers ?? []).flatMap((container): Start[] => (contains(this.state.current, container.name) ? [] : [{ container: container as Container, kind: 'ephemeralContainers' }]));
    const starts = [...ephemeral, ...containersToStart(this.pod, this.state, this.#killedNow)];
    const refuse = starts.length > 0 && this.pod.spec.volumes?.some(({ image }) => image) ? yield* pullImageVolumes(this.#node, this.pod, this.state) : undefined;
    for (const start of starts) {
      try {
        this.#backOff(start);
        refuse?.(start);
        yield* startContainer(this.#node, this.pod, this.state, start.container, start.kind);
        this.#watchExit(start.container.name);
        this.#prober?.running(start.container.name);
        someStarted = true;
      } catch (error) {
        if (!(error instanceof StartFailure)) throw error;
        failed = true;
        this.state.reasons = withEntry(this.state.reasons, start.container.name, { reason: error.reason, message: error.message });
        if (error.retryAt !== undefined) retryAt = Math.min(retryAt ?? Infinity, error.retryAt);
        // What ended in its start is seen at the next relist.
        if (error.reason === 'RunContainerError' || error.reason === 'PostStartHookError') this.#host.atRelist(() => this.request());
        if (error.reason === 'PostStartHookError') this.#noteEnd(start.container.name);
        if (start.kind === 'initContainers') break;
      }
    }
    return failed ? { retryAt, someStarted } : undefined;
  }

  /** @throws StartFailure while a container that ended has to wait */
  #backOff({ container, kind }: Start): void {
    const instance = valueOf(contains(this.#killedNow, container.name) ? this.state.previous : this.state.current, container.name);
    this.#killedNow = withoutEntry(this.#killedNow, container.name);
    if (!instance || instance.seen.state !== 'exited') return;
    const { kernel, restartBackOff, recorder } = this.#node;
    const key = `${this.pod.metadata.uid}_${container.name}_${container.image}`;
    const { now } = kernel.agenda;
    const waits = restartBackOff.waitsUntil(key, instance.seen.finishedAt ?? 0, now);
    if (waits === undefined) return restartBackOff.next(key, now);
    const pod = `${this.pod.metadata.name}_${this.pod.metadata.namespace}(${this.pod.metadata.uid})`;
    recorder.event(referenceTo(this.pod, `spec.${kind}{${container.name}}`), 'Warning', 'BackOff', `Back-off restarting failed container ${container.name} in pod ${pod}`);
    throw new StartFailure('CrashLoopBackOff', `back-off ${goDuration(restartBackOff.get(key))} restarting failed container=${container.name} pod=${pod}`, waits);
  }

  #tryAgain({ retryAt }: { retryAt: number | undefined }, freshSandbox: boolean): void {
    const { agenda } = this.#node.kernel;
    const random = this.#node.kernel.random('pod retry', `${this.pod.metadata.uid}/${agenda.now}`);
    // A new sandbox shows at the next relist, which brings another sync.
    if (freshSandbox) return this.#host.atRelist(() => this.request());
    if (retryAt !== undefined) return this.request(Math.min((retryAt - agenda.now) * (1.1 + 0.12 * random.next()), DELAYS.syncFrequency));
    this.request(DELAYS.retryPod * (1.2 + 0.25 * random.next()));
  }

  *#stopSidecars(): Blocking<void> {
    const sidecars = (this.pod.spec.initContainers ?? []).filter((one) => isSidecar(one) && this.state.isRunning(one.name)).reverse();
    for (const container of sidecars) {
      yield* stopContainer(this.#node, this.pod, this.state, container, this.#grace(), `Stopping container ${container.name}`);
      this.#noteEnd(container.name);
    }
    this.#dropSandbox();
    this.#dirty = true;
  }

  failed(name: string, kind: 'liveness' | 'startup', probe: Probe): void {
    this.#failedProbes = withEntry(this.#failedProbes, name, { kind, grace: (probe.terminationGracePeriodSeconds ?? this.pod.spec.terminationGracePeriodSeconds ?? 30) * 1000 });
    this.request();
  }

  /** A container's end is seen at the next relist. */
  #watchExit(name: string): void {
    const instance = valueOf(this.state.current, name)!;
    this.#node.runtime.onExit(instance.id, () => this.#host.atRelist(() => {
      if (valueOf(this.state.current, name) !== instance) return;
      // What the worker killed itself it knows, but the relist brings a sync all the same: a back-off shows then.
      if (instance.seen.state !== 'exited') {
        instance.seen = this.#node.runtime.containerStatus(instance.id);
        this.#noteEnd(name);
      }
      this.request();
    }));
  }

  /** Forgets what probes said of a container that ended, and reads its last words. */
  #noteEnd(name: string): void {
    const instance = valueOf(this.state.current, name);
    const container = allContainers(this.pod).find((one) => one.name === name);
    this.state.ready = withoutEntry(this.state.ready, name);
    this.state.started = withoutEntry(this.state.started, name);
    if (instance && container) instance.message = lastWords(this.#node, container, instance);
  }

  // ---- the end ----

  /** The pod's work is done. */
  *#finish(): Blocking<void> {
    this.mode = 'terminating';
    this.#prober?.stop();
    this.#writeStatus();
    // A sidecar may still run where an init container failed, and an ephemeral container in any case.
    yield* this.#stopAll();
    yield* pause(this.#node.kernel.agenda, DELAYS.finishPod, `clean up ${this.pod.metadata.name}`);
    this.#dropSandbox();
    this.#close();
  }

  *#stopAll(): Blocking<void> {
    const ending = runningContainers(this.pod, this.state);
    yield* stopAll(this.#node, this.pod, this.state, this.#grace());
    for (const { name } of ending) this.#noteEnd(name);
  }

  #beginTermination(): void {
    this.mode = 'terminating';
    this.#prober?.stop();
    this.#node.kernel.agenda.cancel(this.#retry);
    this.#task?.abort();
    this.#task = this.#node.kernel.task(`terminate ${this.pod.metadata.name}`, this.#terminate());
  }

  *#terminate(): Blocking<void> {
    const { agenda } = this.#node.kernel;
    this.#reportDeadline();
    const runs = runningContainers(this.pod, this.state).length > 0;
    const spread = this.#node.kernel.random('kill', this.pod.metadata.uid).next() * DELAYS.killSpread;
    yield* pause(agenda, runs ? DELAYS.killPod + spread : DELAYS.kubeletSync, `stop ${this.pod.metadata.name}`);
    // The status is that of the beginning: until all have ended nobody looks again (SyncTerminatingPod).
    const status = makePodStatus(this.#input(false));
    const stopping = this.#node.kernel.task(`stop containers of ${this.pod.metadata.name}`, this.#stopAll());
    yield* pause(agenda, DELAYS.statusUpdate, `status of ${this.pod.metadata.name}`);
    if (!stopping.done || !runs) this.#store(status);
    yield* stopping.join();
    this.#reportDeadline();
    yield* pause(agenda, runs ? DELAYS.stopSandbox : DELAYS.stopSandbox / 2, `stop sandbox of ${this.pod.metadata.name}`);
    const had = this.state.sandbox !== undefined;
    this.#dropSandbox();
    if (!runs && had) {
      this.#writeStatus(false);
      yield* pause(agenda, DELAYS.stopSandbox / 2, `clean up ${this.pod.metadata.name}`);
    }
    this.#close();
  }

  /** Nothing of the pod runs any more: the final status, and the end of the object if it is to go. */
  #close(): void {
    const ran = this.state.current !== undefined;
    this.mode = 'finished';
    this.#task = undefined;
    this.#node.kernel.agenda.cancel(this.#deadline);
    if (this.#orphaned) return this.#cleanUp();
    this.#removing = true;
    this.#reportDeadline();
    const status = makePodStatus({ ...this.#input(true), over: true, gone: true });
    this.#store(this.#verdict ? this.#failedStatus(status, this.#verdict) : status);
    const pod = this.#latest();
    this.#removing = pod?.metadata.deletionTimestamp !== undefined;
    if (this.#removing) this.#deleteSoon(ran ? DELAYS.removePod : DELAYS.statusUpdate);
  }

  #failedStatus(status: PodStatus, { reason, message, disrupted }: Verdict): PodStatus {
    const target = { type: 'DisruptionTarget', observedGeneration: this.pod.metadata.generation, status: 'True', lastProbeTime: null as unknown as string, lastTransitionTime: timestamp(this.#node.kernel.agenda.now), reason: 'TerminationByKubelet', message };
    return { ...status, phase: 'Failed', reason, message, ...(disrupted ? { conditions: [...(status.conditions ?? []), target] } : {}) };
  }

  #deleteSoon(after: number = DELAYS.statusUpdate): void {
    const { name, namespace, uid } = this.pod.metadata;
    this.#node.kernel.agenda.after(after, `remove pod ${name}`, () => {
      if (this.#latest() === undefined || this.#host.stopped) return;
      try {
        this.#node.client.delete(PODS, namespace, name, { gracePeriodSeconds: 0, uid, cause: { reason: 'its containers have ended', object: `v1 Node ${this.#node.name}` } });
      } catch (error) {
        if (!(error instanceof StatusError)) throw error;
      }
    });
  }

  #cleanUp(): void {
    this.mode = 'removed';
    const { runtime, restartBackOff, imageBackOff } = this.#node;
    this.#dropSandbox();
    for (const instance of [...valuesOf(this.state.current), ...valuesOf(this.state.previous)]) runtime.removeContainer(instance.id);
    if (this.state.sandbox) runtime.removePodSandbox(this.state.sandbox.id);
    restartBackOff.forget(this.pod.metadata.uid);
    imageBackOff.forget(this.pod.metadata.uid);
    this.#host.forget(this.pod.metadata.uid);
  }

  /** In ms: what the deletion gave, or the pod's own; an object that vanished leaves a second. */
  #grace(): number {
    const { deletionGracePeriodSeconds } = this.pod.metadata;
    if (this.#verdict?.grace !== undefined) return this.#verdict.grace;
    const seconds = deletionGracePeriodSeconds ?? this.pod.spec.terminationGracePeriodSeconds ?? 30;
    return Math.max(seconds, 1) * 1000;
  }

  // ---- status ----

  #latest(): Pod | undefined {
    const { namespace, name, uid } = this.pod.metadata;
    const pod = this.#node.informers.pods.get(namespace, name);
    return pod?.metadata.uid === uid ? pod : undefined;
  }

  #input(showReasons: boolean, latest = this.#latest()): Parameters<typeof makePodStatus>[0] {
    return { pod: allocatedPod(latest ?? this.pod, this.state), state: this.state, now: this.#node.kernel.agenda.now, node: this.#node, over: false, gone: false, failed: this.#verdict?.reason === 'DeadlineExceeded', showReasons };
  }

  #writeStatus(showReasons = true): void {
    const latest = this.#latest();
    this.#store(makePodStatus(this.#input(showReasons, latest)), latest);
  }

  #store(status: PodStatus, pod = this.#latest()): void {
    if (!pod || this.#host.stopped || sameValue(pod.status, status)) return;
    try {
      const { kind, apiVersion, metadata, spec } = pod;
      this.pod = this.#node.client.updateStatus<Pod>(PODS, { kind, apiVersion, metadata, spec, status }, this.#node.statusWrite);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }
}
