/** The kubelet of one node: a worker for each pod bound to it, a look at all containers once a second, the node's heartbeat. */
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Entry } from '../../kernel/agenda.ts';
import { DELAYS } from '../delays.ts';
import { isTerminal } from '../pods.ts';
import { NODES } from '../resources.ts';
import { timestamp } from '../timestamps.ts';
import { MIRROR } from './manifest.ts';
import { LocalStorage, limitsStorage } from './local-storage.ts';
import type { NodeContext } from './node-context.ts';
import { NodePressure } from './node-pressure.ts';
import { conditionWords, nodeImages } from './node-status.ts';
import { PodWorker, type WorkerHost } from './pod-worker.ts';
import { reachesManifests, StaticPods, type StaticHost } from './static-pods.ts';

/** How old the last word of the runtime may be, ms (baseRuntimeSyncThreshold). */
const RUNTIME_SYNC = 30_000;

export class Kubelet implements WorkerHost, StaticHost {
  readonly node: NodeContext;
  readonly workers = new Map<string, PodWorker>();
  /** Stopped: it neither acts nor answers; containers go on without it. */
  stopped = false;
  /** When it last renewed its lease. */
  #heartbeat: number;
  /** Its relist ticks, each second from here. */
  readonly #phase: number;
  #storage: LocalStorage | undefined;
  #static: StaticPods | undefined;
  #looks: (() => void)[] = [];
  #relist: Entry | undefined;
  readonly #pressure: NodePressure;
  #imagesDue: Entry | undefined;
  #capacityDue: Entry | undefined;
  /** Changes that came while it was stopped. */
  readonly #missed = new Map<string, Pod | undefined>();

  constructor(make: (kubelet: Kubelet) => NodeContext) {
    this.node = make(this);
    const { kernel, name } = this.node;
    this.#phase = kernel.random('relist', name).int(DELAYS.relist);
    this.#heartbeat = kernel.agenda.now;
    this.#pressure = new NodePressure(this);
    this.node.host.grew = () => this.#pressure.watch();
  }

  get pressures(): readonly string[] {
    return this.#pressure.conditions;
  }

  /** When the node's lease was last renewed. */
  get lastHeartbeat(): number {
    return this.stopped ? this.#heartbeat : this.node.kernel.agenda.now;
  }

  // ---- pods ----

  podChanged(before: Pod | undefined, after: Pod | undefined): void {
    const { uid, annotations } = (after ?? before)!.metadata;
    if (this.stopped) return void this.#missed.set(uid, after);
    if (annotations?.[MIRROR] !== undefined) return this.#statics().mirrorChanged(before, after);
    const worker = this.workers.get(uid);
    if (after && worker) return worker.update(after);
    if (after) return this.#take(after);
    worker?.removed();
  }

  #statics(): StaticPods {
    return (this.#static ??= new StaticPods(this));
  }

  #take(pod: Pod): void {
    if (isTerminal(pod) && !pod.metadata.deletionTimestamp) return;
    this.run(pod);
  }

  run(pod: Pod): void {
    const worker = new PodWorker(this, pod);
    this.workers.set(pod.metadata.uid, worker);
    if (pod.spec.volumes && reachesManifests(pod)) this.#statics().watch();
    if (limitsStorage(pod)) (this.#storage ??= new LocalStorage(this.node, () => (this.stopped ? [] : this.workers.values()))).watch();
    if (pod.metadata.deletionTimestamp) worker.update(pod);
    else worker.request(DELAYS.kubeletSync);
  }

  /** Takes over a pod that already runs. */
  adopt(pod: Pod): void {
    const worker = new PodWorker(this, pod);
    this.workers.set(pod.metadata.uid, worker);
    worker.adopt();
  }

  worker(namespace: string, name: string): PodWorker | undefined {
    const pod = this.node.informers.pods.get(namespace, name);
    return pod && this.workers.get(pod.metadata.uid);
  }

  forget(uid: string): void {
    const worker = this.workers.get(uid);
    this.workers.delete(uid);
    if (worker && this.#static) this.#static.ended(worker.pod);
  }

  // ---- relist ----

  atRelist(look: () => void): void {
    this.#looks.push(look);
    this.#relist ??= this.#nextRelist();
  }

  #nextRelist(): Entry {
    const { agenda } = this.node.kernel;
    const ticks = Math.floor((agenda.now - this.#phase) / DELAYS.relist) + 1;
    return agenda.at(this.#phase + ticks * DELAYS.relist, `kubelet ${this.node.name} looks at its containers`, () => {
      this.#relist = undefined;
      if (this.stopped) return;
      const looks = this.#looks;
      this.#looks = [];
      for (const look of looks) look();
    });
  }

  // ---- node ----

  /** The runtime has another image: the node's status says so at the next update. */
  imagesChanged(): void {
    const { agenda } = this.node.kernel;
    this.#imagesDue ??= agenda.after(DELAYS.nodeStatusUpdate, `node status of ${this.node.name}`, () => {
      this.#imagesDue = undefined;
      this.updateNode((node) => ({ ...node, status: { ...node.status, images: nodeImages(this.node.runtime) } }), 'images changed');
    });
  }

  /** Somebody gave the node a resource of another kind (or took it away): what can be used follows at the next update. */
  nodeChanged(node: Node): void {
    const { capacity = {}, allocatable = {} } = node.status;
    const extended = Object.keys({ ...capacity, ...allocatable }).filter((name) => name.includes('/') && capacity[name] !== allocatable[name]);
    if (extended.length === 0 || this.#capacityDue) return;
    this.#capacityDue = this.node.kernel.agenda.after(DELAYS.nodeStatusUpdate * 0.8, `node status of ${this.node.name}`, () => {
      this.#capacityDue = undefined;
      this.updateNode((now) => {
        const usable = Object.fromEntries(Object.entries(now.status.allocatable ?? {}).filter(([name]) => !name.includes('/')));
        const own = Object.fromEntries(Object.entries(now.status.capacity ?? {}).filter(([name]) => name.includes('/')));
        return { ...now, status: { ...now.status, allocatable: { ...usable, ...own } } };
      }, 'capacity changed');
    });
  }

  updateNode(change: (node: Node) => Node, reason: string): void {
    const node = this.node.informers.nodes.get(undefined, this.node.name);
    if (node && !this.stopped) this.node.client.updateStatus<Node>(NODES, change(node), { cause: { reason, object: `v1 Node ${this.node.name}` } });
  }

  /** SIGSTOP: it falls silent. */
  stop(): void {
    if (this.stopped) return;
    this.#heartbeat = this.node.kernel.agenda.now;
    this.stopped = true;
  }

  /** SIGCONT, or a restart: it catches up with what it missed. */
  start(): void {
    if (!this.stopped) return;
    this.stopped = false;
    const missed = [...this.#missed];
    this.#missed.clear();
    if (this.node.kernel.agenda.now - this.#heartbeat > RUNTIME_SYNC) {
      this.#reportDown();
      this.node.kernel.agenda.after(DELAYS.nodeStatusUpdate, `node status of ${this.node.name}`, () => this.#reportReady());
    }
    for (const worker of this.workers.values()) worker.reconcile();
    // The statuses go first; what the API wants now follows with the first full sync.
    this.node.kernel.agenda.after(DELAYS.relist, `kubelet ${this.node.name} catches up`, () => {
      for (const [uid, pod] of missed) {
        const worker = this.workers.get(uid);
        if (pod?.metadata.annotations?.[MIRROR] !== undefined) {
          this.#statics().mirrorChanged(undefined, pod);
          continue;
        }
        const now = pod && this.node.informers.pods.get(pod.metadata.namespace, pod.metadata.name);
        // Another pod of that name may run elsewhere by now.
        const latest = now?.metadata.uid === uid ? now : undefined;
        if (latest && worker) worker.update(latest);
        else if (latest) this.#take(latest);
        else worker?.removed();
      }
    });
    this.#pressure.watch();
    if (this.#looks.length > 0) this.#relist ??= this.#nextRelist();
  }

  /** The first status after a silence: the runtime has not been heard of for too long. */
  #reportDown(): void {
    const now = timestamp(this.node.kernel.agenda.now);
    this.updateNode((node) => ({
      ...node, status: {
        ...node.status, conditions: (node.status.conditions ?? []).map((one) => (one.type === 'Ready'
          ? { ...one, status: 'False', reason: 'KubeletNotReady', message: 'container runtime is down', lastHeartbeatTime: now, lastTransitionTime: now }
          : { ...one, lastHeartbeatTime: now })),
      },
    }), 'kubelet is back');
  }

  /** Conditions are known again. */
  #reportReady(): void {
    const now = timestamp(this.node.kernel.agenda.now);
    this.updateNode((node) => ({
      ...node, status: {
        ...node.status, conditions: (node.status.conditions ?? []).map((one) => {
          const status = one.type === 'Ready' || this.pressures.includes(one.type) ? 'True' : 'False';
          const [reason, message] = conditionWords(one.type, status) ?? [one.reason ?? '', one.message ?? ''];
          return { ...one, status, reason, message, lastHeartbeatTime: now, lastTransitionTime: one.status === status ? one.lastTransitionTime : now };
        }),
      },
    }), 'the runtime answers');
  }
}
