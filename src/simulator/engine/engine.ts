/** One Docker engine on one host: its parts, and what they share. */
import type { RequestHandler } from '../api/http.ts';
import type { Host } from '../kernel/host.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Hardware } from '../kernel/proc.ts';
import type { Random } from '../kernel/random.ts';
import type { Store } from '../store/store.ts';
import { Builder } from './build/builder.ts';
import { Containers } from './containers/containers.ts';
import { Execs } from './containers/exec.ts';
import { Lifecycle } from './containers/lifecycle.ts';
import { EventLog } from './events.ts';
import { compileRoutes, dispatch, type Routes } from './http/router.ts';
import { Images } from './images/images.ts';
import { Networks } from './networks.ts';
import { ROUTES } from './routes/routes.ts';
import { collectionsOf, type Collections } from './store-names.ts';
import type { Cluster } from './swarm/cluster.ts';
import { Swarm } from './swarm/swarm.ts';
import { Volumes } from './volumes.ts';

export interface EngineOptions {
  kernel: Kernel;
  host: Host;
  store: Store;
  hardware: Hardware;
  /** Name of the host, where it is not the learner's own computer. */
  remote?: string;
}

export class Engine {
  readonly kernel: Kernel;
  readonly host: Host;
  readonly store: Store;
  readonly hardware: Hardware;
  readonly startedAt: number;
  readonly collections: Collections;
  readonly events: EventLog;
  readonly images: Images;
  readonly volumes: Volumes;
  readonly networks: Networks;
  readonly containers: Containers;
  readonly lifecycle: Lifecycle;
  readonly execs: Execs;
  readonly builder: Builder;
  readonly swarm: Swarm;
  /** The swarm that it is a node of. */
  cluster: Cluster | undefined;
  readonly #counters = new Map<string, number>();

  constructor({ kernel, host, store, hardware, remote }: EngineOptions) {
    this.collections = collectionsOf(remote);
    this.kernel = kernel;
    this.host = host;
    this.store = store;
    this.hardware = hardware;
    this.startedAt = kernel.agenda.now;
    this.events = new EventLog(() => kernel.agenda.now);
    this.images = new Images(this);
    this.volumes = new Volumes(this);
    this.containers = new Containers(this);
    this.networks = new Networks(this);
    this.lifecycle = new Lifecycle(this);
    this.execs = new Execs(this);
    this.builder = new Builder(this);
    this.swarm = new Swarm(this);
    this.networks.addPredefined();
  }

  get now(): number {
    return this.kernel.agenda.now;
  }

  random(purpose: string, key: string): Random {
    return this.kernel.random(purpose, `${this.host.name} ${key}`);
  }

  /** A number that goes up by one for each `what`: keys of random draws. */
  count(what: string): number {
    const next = (this.#counters.get(what) ?? 0) + 1;
    this.#counters.set(what, next);
    return next;
  }

  newId(what: 'container' | 'volume'): string {
    return this.random(`${what} id`, String(this.count(what))).hex(64);
  }

  /** A locally administered address. */
  macAddress(key: string): string {
    const hex = this.random('mac address', key).hex(12);
    const first = ((Number.parseInt(hex.slice(0, 2), 16) & 0xfc) | 0x02).toString(16).padStart(2, '0');
    return [first, ...[2, 4, 6, 8, 10].map((at) => hex.slice(at, at + 2))].join(':');
  }
}

/** The Engine API over an engine. */
export function engineApi(engine: Engine): RequestHandler {
  let routes: Routes | undefined;
  return (request) => dispatch((routes ??= compileRoutes(ROUTES.flatMap((make) => make(engine)))), request);
}

/** An engine on a host, with its API. */
export function createEngine(options: EngineOptions): { engine: Engine; handle: RequestHandler } {
  const engine = new Engine(options);
  return { engine, handle: engineApi(engine) };
}
