/** Swarm mode of the engine: one node, which manages itself. */
import type { Engine } from '../engine.ts';
import { leaveTasks } from '../containers/endpoints.ts';
import { ApiError, badRequest, internal, unavailable } from '../http/errors.ts';
import { alreadyIn, checkCluster, checkInit, Cluster, NO_LISTEN_ADDRESS, type InitRequest, type JoinRequest } from './cluster.ts';
import { addSwarmNetworks, removeSwarmNetworks } from '../network/swarm-networks.ts';
import { Balancers } from './balancers.ts';
import { Ingress } from './ingress.ts';
import { NO_SWARM } from './no-swarm.ts';
import { Orchestrator } from './orchestrator.ts';
import { Services } from './services.ts';
import { StoredObjects } from './stored.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Ports that a service gets where it does not name one. */
const FIRST_PORT = 30_000;

/** Settings are taken by a cluster that is there already: with a mistake in them it stays, with none of them. */
function mistakeIn({ Spec = {} }: InitRequest): ApiError | undefined {
  try {
    checkCluster(Spec);
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return badRequest(`error updating cluster settings: ${error.message}`);
  }
}

export class Swarm {
  readonly #engine: Engine;
  services: Services;
  orchestrator: Orchestrator;
  secrets: StoredObjects;
  configs: StoredObjects;
  readonly ingress: Ingress;
  readonly balancers: Balancers;
  /** Ids of networks that the swarm has removed while tasks on them still stop. */
  readonly forgotten = new Set<string>();
  #index = 5;
  #port = FIRST_PORT;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.services = new Services(engine);
    this.orchestrator = new Orchestrator(engine);
    this.secrets = new StoredObjects(engine, 'secret');
    this.configs = new StoredObjects(engine, 'config');
    this.ingress = new Ingress(engine);
    this.balancers = new Balancers(engine);
    engine.host.ns.network.hops.unshift(this.ingress);
  }

  get cluster(): Cluster | undefined {
    return this.#engine.cluster;
  }

  /** @throws 503 where there is no swarm */
  require(): Cluster {
    if (!this.cluster) throw unavailable(NO_SWARM);
    return this.cluster;
  }

  newId(what: string): string {
    return this.#engine.random(`swarm ${what} id`, String(this.#engine.count(`swarm ${what}`))).letters(25, LETTERS);
  }

  /** The index of raft: every change has a higher one. */
  nextIndex(): number {
    return ++this.#index;
  }

  drawPort(): number {
    return this.#port++;
  }

  init(request: InitRequest): string {
    if (this.cluster) throw alreadyIn();
    checkInit(this.#engine, request);
    const mistake = mistakeIn(request);
    const cluster = this.#engine.cluster = new Cluster(this.#engine, mistake ? { ...request, Spec: {} } : request, () => this.nextIndex());
    addSwarmNetworks(this.#engine);
    for (const network of this.#engine.networks.list()) this.balancers.on(network);
    this.#engine.events.emit('node', 'create', cluster.nodeId, { name: this.#engine.host.name }, 'swarm');
    if (mistake) throw mistake;
    return cluster.nodeId;
  }

  join({ ListenAddr = '', RemoteAddrs, JoinToken = '' }: JoinRequest): never {
    if (this.cluster) throw alreadyIn();
    if (ListenAddr === '') throw badRequest(NO_LISTEN_ADDRESS);
    if (!RemoteAddrs?.length) throw badRequest('at least 1 RemoteAddr is required to join');
    if (!/^SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}$/.test(JoinToken)) throw internal('invalid join token');
    throw new ApiError(503, 'Timeout was reached before node joined. The attempt to join the swarm will continue in the background. Use the "docker info" command to see the current swarm status of your node.');
  }

  /** @throws 503 for the last manager without force */
  leave(force: boolean): void {
    if (!this.cluster) throw unavailable('This node is not part of a swarm');
    if (!force) throw unavailable('You are attempting to leave the swarm on a node that is participating as a manager. Removing the last manager erases all current state of the swarm. Use `--force` to ignore this message. ');
    const records = this.#engine.containers.list().filter((one) => one.config.Labels['com.docker.swarm.task'] !== undefined);
    for (const service of this.services.list()) this.services.remove(service.ID);
    for (const { id } of records) this.#engine.containers.live(id)?.task?.process.signal(9, true);
    this.#engine.cluster = undefined;
    this.services = new Services(this.#engine);
    this.orchestrator = new Orchestrator(this.#engine);
    this.secrets = new StoredObjects(this.#engine, 'secret');
    this.configs = new StoredObjects(this.#engine, 'config');
    this.ingress.refresh();
    for (const network of this.#engine.networks.list()) if (network.Scope === 'swarm') leaveTasks(this.#engine, network);
    removeSwarmNetworks(this.#engine);
    this.#engine.kernel.agenda.after(300, 'swarm clean-up', () => {
      for (const { id } of records) if (this.#engine.containers.get(id) && !this.#engine.containers.live(id).running) this.#engine.lifecycle.drop(id, true);
    });
  }
}
