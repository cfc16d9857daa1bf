/** Plays a timeline's steps on a fresh machine with the simulated shell and kubectl, and records what the API's watches show. */
import { queryValue, type Request } from '../../src/simulator/api/http.ts';
import { clusterOf, type Cluster } from '../../src/simulator/cluster/part.ts';
import type { Blocking } from '../../src/simulator/kernel/blocking.ts';
import { openNull } from '../../src/simulator/kernel/devices.ts';
import { fileNode } from '../../src/simulator/kernel/inode.ts';
import type { Process } from '../../src/simulator/kernel/process.ts';
import { login } from '../../src/simulator/learner.ts';
import { boot, type Machine } from '../../src/simulator/machine.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import { worlds } from '../transcripts/worlds.ts';
import { recording, type RawEvent } from './format.mjs';
import type { Step, Timeline } from './scenario.ts';

/** Where the watched kinds are served, and whether in namespaces. */
const PLACES: Record<string, [path: string, namespaced: boolean]> = {
  pods: ['/api/v1', true], services: ['/api/v1', true], endpoints: ['/api/v1', true], persistentvolumeclaims: ['/api/v1', true], resourcequotas: ['/api/v1', true],
  persistentvolumes: ['/api/v1', false], nodes: ['/api/v1', false], namespaces: ['/api/v1', false],
  deployments: ['/apis/apps/v1', true], replicasets: ['/apis/apps/v1', true], statefulsets: ['/apis/apps/v1', true], daemonsets: ['/apis/apps/v1', true],
  jobs: ['/apis/batch/v1', true], cronjobs: ['/apis/batch/v1', true], endpointslices: ['/apis/discovery.k8s.io/v1', true],
  horizontalpodautoscalers: ['/apis/autoscaling/v2', true], poddisruptionbudgets: ['/apis/policy/v1', true], events: ['/apis/events.k8s.io/v1', true],
};
/** Longest that one setup step may take, ms. */
const PATIENCE = 300_000;
/** From the watches' start to the first action. */
const LEAD = 300;

interface Metadata {
  name: string;
  uid: string;
  resourceVersion: string;
}

interface Listed {
  apiVersion: string;
  kind: string;
  metadata: Metadata;
  items?: { metadata: Metadata }[];
}

export interface Played {
  events: unknown[];
  /** What went wrong in the simulator itself. */
  troubles: string[];
}

export function playTimeline(timeline: Timeline): Played {
  const machine = boot(worlds.cluster, timeline.namespace, [...workstationParts, ...clusterParts]);
  const player = new Player(machine, timeline);
  player.prepare();
  const raw = player.record();
  return { events: recording(raw), troubles: [...player.troubles, ...machine.faults.map(({ command, error }) => `${command}: ${(error as Error).stack ?? String(error)}`)] };
}

class Player {
  readonly #machine: Machine;
  readonly #cluster: Cluster;
  readonly #timeline: Timeline;
  readonly troubles: string[] = [];
  #files = 0;

  constructor(machine: Machine, timeline: Timeline) {
    this.#machine = machine;
    this.#cluster = clusterOf(machine.world)!;
    this.#timeline = timeline;
  }

  prepare(): void {
    const { namespace, setup, settle } = this.#timeline;
    this.#wait(this.#start({ run: `kubectl create namespace ${namespace}; kubectl config set-context --current --namespace=${namespace}; until kubectl get serviceaccount default; do sleep 0.2; done` }));
    for (const step of setup) {
      this.#wait(this.#start(step));
      // A step of the real recorder took at least a second, and ages count in seconds.
      this.#machine.runUntil(this.#machine.now + 1000);
    }
    this.#machine.runUntil(this.#machine.now + (settle ?? 0) * 1000);
  }

  record(): RawEvent[] {
    const { kinds, actions, seconds } = this.#timeline;
    const raw: RawEvent[] = [];
    // The recorder of the real cluster had its watches open a moment after the last step of the setup.
    this.#machine.runUntil(this.#machine.now + LEAD);
    const began = this.#machine.now + LEAD;
    const { kernel } = this.#machine.world;
    for (const kind of kinds) kernel.task(`watch ${kind}`, this.#watch(kind, began, raw));
    for (const action of actions) kernel.agenda.at(began + action.at, 'action of the timeline', () => void this.#start(action));
    this.#machine.runUntil(began + seconds * 1000);
    return raw;
  }

  #start(step: Step): Process | undefined {
    const { world } = this.#machine;
    let command = step.run ?? '';
    if (command.includes('$STOP_KUBELET')) return void this.#cluster.stopKubelet('worker-2');
    if (command.includes('$START_KUBELET')) return void this.#cluster.startKubelet('worker-2');
    if (step.apply) {
      const name = `step-${this.#files++}.json`;
      world.learner.fileSystem.put(['tmp', name], fileNode(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: step.apply })), world.kernel.agenda.now);
      command = `kubectl apply -f /tmp/${name}`;
    }
    const nothing = openNull();
    const shell = login(world, { argv: ['bash', '-c', command], files: new Map([0, 1, 2].map((fd) => [fd, nothing])) });
    shell.onExit.push(({ status }) => {
      if (status !== 0) this.troubles.push(`exit ${status}: ${command}`);
    });
    return shell;
  }

  #wait(shell: Process | undefined): void {
    const limit = this.#machine.now + PATIENCE;
    while (shell && !shell.ended && this.#machine.now < limit) this.#machine.runUntil(Math.min(this.#machine.nextAt() ?? limit, limit), 10_000);
    if (shell && !shell.ended) this.troubles.push(`a setup step does not end: ${shell.argv.at(-1)}`);
  }

  *#watch(kind: string, began: number, raw: RawEvent[]): Blocking<void> {
    const { namespace } = this.#timeline;
    const [base, namespaced] = PLACES[kind]!;
    const path = namespaced ? `${base}/namespaces/${namespace}/${kind}` : `${base}/${kind}`;
    const mine = ({ name }: Metadata): boolean => namespaced || kind === 'nodes' || name === namespace || name.startsWith(`${namespace}-`);
    const list = (yield* this.#get(path, [])).body as Listed;
    const itemKind = list.kind.replace(/List$/, '');
    for (const item of list.items ?? []) if (mine(item.metadata)) raw.push({ at: 0, initial: true, type: 'ADDED', object: { apiVersion: list.apiVersion, kind: itemKind, ...item } });
    const { stream } = yield* this.#get(path, [['watch', '1'], ['resourceVersion', list.metadata.resourceVersion]]);
    for (;;) {
      const event = (yield* stream!.receive()) as { type: string; object: { metadata?: Metadata } } | undefined;
      if (!event) return;
      const { metadata } = event.object;
      if (metadata?.uid && mine(metadata)) raw.push({ at: Math.max(0, Math.round(this.#machine.now - began)), type: event.type, object: event.object });
    }
  }

  *#get(path: string, query: Request['query']): ReturnType<Cluster['server']['handle']> {
    const request: Request = { method: 'GET', path, query, headers: { accept: 'application/json' } };
    const response = yield* this.#cluster.server.handle(request);
    if (response.status !== 200) this.troubles.push(`${path}${queryValue(request, 'watch') ? ' (watch)' : ''}: ${response.status}`);
    return response;
  }
}
