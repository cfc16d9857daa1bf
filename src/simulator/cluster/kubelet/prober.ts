/** Probes of a pod's containers: when they run, and what follows when they pass or fail often enough. */
import type { Container, Probe } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Task } from '../../kernel/task.ts';
import { referenceTo } from '../recorder.ts';
import { askHealth, askUrl, openPort, runCommand, type Outcome, type Target } from './handlers.ts';
import { type Few, valueOf, valuesOf, withEntry } from './few.ts';
import type { NodeContext } from './node-context.ts';
import { allContainers, hasStarted, type PodState } from './pod-state.ts';

type Kind = 'startup' | 'liveness' | 'readiness';

export interface ProbeEvents {
  /** A container passed or failed for good: its readiness or startedness changed. */
  changed: () => void;
  /** A liveness or startup probe gave up on a container. */
  failed: (container: string, kind: 'liveness' | 'startup', probe: Probe) => void;
}

const TITLES: Record<Kind, string> = { startup: 'Startup', liveness: 'Liveness', readiness: 'Readiness' };

/** One probe of one container; it ticks on its own grid from when the pod was first seen. */
class ProbeWorker {
  readonly #owner: PodProber;
  readonly #container: Container;
  readonly #kind: Kind;
  readonly #probe: Probe;
  /** Its grid of ticks begins here; a probe out of turn begins a new one. */
  #began: number;
  #timer: Entry | undefined;
  #task: Task<void> | undefined;
  #instance = '';
  #last: boolean | undefined;
  #run = 0;
  /** A liveness or startup failure was reported; nothing more until the container is another one. */
  #held = false;

  constructor(owner: PodProber, container: Container, kind: Kind, probe: Probe) {
    this.#owner = owner;
    this.#container = container;
    this.#kind = kind;
    this.#probe = probe;
    this.#began = owner.node.kernel.agenda.now;
  }

  get #period(): number {
    return (this.#probe.periodSeconds ?? 10) * 1000;
  }

  /** The container runs: probe at once (readiness), or at the next tick. */
  wake(atOnce: boolean): void {
    const { agenda } = this.#owner.node.kernel;
    if (atOnce) {
      if (this.#task) return;
      this.#began = agenda.now;
      return this.#tick();
    }
    if (this.#timer || this.#task) return;
    this.#schedule(agenda.now);
  }

  #schedule(from: number): void {
    const { agenda } = this.#owner.node.kernel;
    const ticks = Math.floor((from - this.#began) / this.#period) + 1;
    this.#timer = agenda.at(this.#began + ticks * this.#period, `${this.#kind} probe of ${this.#container.name}`, () => this.#tick());
  }

  stop(): void {
    this.#owner.node.kernel.agenda.cancel(this.#timer);
    this.#timer = undefined;
    this.#task?.abort();
    this.#task = undefined;
  }

  #tick(): void {
    const { node, state } = this.#owner;
    node.kernel.agenda.cancel(this.#timer);
    this.#timer = undefined;
    const instance = valueOf(state.current, this.#container.name);
    if (!instance || instance.seen.state !== 'running') return; // the next start wakes it
    if (instance.id !== this.#instance) {
      this.#instance = instance.id;
      this.#last = undefined;
      this.#run = 0;
      this.#held = false;
    }
    const due = (instance.seen.startedAt ?? 0) + (this.#probe.initialDelaySeconds ?? 0) * 1000;
    const started = hasStarted(state, this.#container);
    const mine = this.#kind === 'startup' ? !started : started;
    if (this.#held || !mine || node.kernel.agenda.now < due) {
      if (!this.#held && !(this.#kind === 'startup' && started)) this.#schedule(node.kernel.agenda.now);
      return;
    }
    this.#task = node.kernel.task(`${this.#kind} probe`, this.#once(instance.id));
  }

  *#once(id: string): Blocking<void> {
    const { node } = this.#owner;
    const begun = node.kernel.agenda.now;
    const outcome = yield* this.#owner.attempt(this.#container, this.#probe, id);
    this.#task = undefined;
    if (this.#owner.stopped || valueOf(this.#owner.state.current, this.#container.name)?.id !== id) return;
    this.#judge(outcome);
    if (!this.#timer && !this.#held && !(this.#kind === 'startup' && this.#last && this.#run >= (this.#probe.successThreshold ?? 1))) this.#schedule(begun);
  }

  #judge({ ok, output, unknown }: Outcome): void {
    const { name } = this.#container;
    // What could not be asked counts neither way.
    if (unknown) return this.#owner.report(this.#container, 'Warning', 'Unhealthy', `${TITLES[this.#kind]} probe errored and resulted in unknown state: ${output}`);
    if (ok === this.#last) this.#run++;
    else {
      this.#last = ok;
      this.#run = 1;
    }
    if (!ok) this.#owner.report(this.#container, 'Warning', 'Unhealthy', `${TITLES[this.#kind]} probe failed: ${output}`);
    const threshold = ok ? (this.#probe.successThreshold ?? 1) : (this.#probe.failureThreshold ?? 3);
    if (this.#run < threshold) return;
    if (this.#kind === 'readiness') return this.#owner.setReady(name, ok);
    if (this.#kind === 'startup' && ok) return this.#owner.setStarted(name);
    if (ok) return;
    this.#held = true;
    this.#run = 0;
    this.#owner.events.failed(name, this.#kind, this.#probe);
  }
}

export const hasProbes = (pod: Pod): boolean => allContainers(pod).some(({ startupProbe, livenessProbe, readinessProbe }) => startupProbe ?? livenessProbe ?? readinessProbe);

export class PodProber {
  readonly node: NodeContext;
  readonly state: PodState;
  readonly events: ProbeEvents;
  stopped = false;
  #pod: Pod;
  #workers: Few<string, { kind: Kind; worker: ProbeWorker }[]>;

  constructor(node: NodeContext, pod: Pod, state: PodState, events: ProbeEvents) {
    this.node = node;
    this.#pod = pod;
    this.state = state;
    this.events = events;
    for (const container of allContainers(pod)) {
      const probes: [Kind, Probe | undefined][] = [['startup', container.startupProbe], ['liveness', container.livenessProbe], ['readiness', container.readinessProbe]];
      const workers = probes.flatMap(([kind, probe]) => (probe ? [{ kind, worker: new ProbeWorker(this, container, kind, probe) }] : []));
      if (workers.length > 0) this.#workers = withEntry(this.#workers, container.name, workers);
    }
  }

  update(pod: Pod): void {
    this.#pod = pod;
  }

  /** A container of the pod was seen running. */
  running(container: string): void {
    // Each look at a container that is not ready brings a readiness probe out of turn.
    for (const { kind, worker } of valueOf(this.#workers, container) ?? []) worker.wake(kind === 'readiness' && valueOf(this.state.ready, container) !== true);
  }

  stop(): void {
    this.stopped = true;
    for (const workers of valuesOf(this.#workers)) for (const { worker } of workers) worker.stop();
  }

  setReady(container: string, ready: boolean): void {
    if (valueOf(this.state.ready, container) === ready) return;
    this.state.ready = withEntry(this.state.ready, container, ready);
    this.events.changed();
  }

  setStarted(container: string): void {
    this.state.started = withEntry(this.state.started, container, true);
    this.events.changed();
    this.running(container);
  }

  report(container: Container, type: 'Normal' | 'Warning', reason: string, message: string): void {
    this.node.recorder.event(referenceTo(this.#pod, `spec.${this.#pod.spec.initContainers?.includes(container) ? 'initContainers' : 'containers'}{${container.name}}`), type, reason, message);
  }

  *attempt(container: Container, probe: Probe, id: string): Blocking<Outcome> {
    const target: Target = { node: this.node, container, id, podAddress: this.#pod.spec.hostNetwork ? this.node.address : this.state.sandbox?.address ?? '' };
    const timeout = (probe.timeoutSeconds ?? 1) * 1000;
    if (probe.exec) return yield* runCommand(target, probe.exec, timeout);
    if (probe.httpGet) return yield* askUrl(target, probe.httpGet, timeout);
    if (probe.tcpSocket) return yield* openPort(target, probe.tcpSocket, timeout);
    if (probe.grpc) return yield* askHealth(target, probe.grpc, timeout);
    return { ok: true, output: '' };
  }
}
