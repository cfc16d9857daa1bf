/** What a machine is made of, while it is put together (machine.ts) and for whoever looks at its state (graders, views). */
import type { ContainerRuntime, LogLine } from './api/cri.ts';
import type { ContainerRecord } from './api/engine/containers.ts';
import type { RequestHandler } from './api/http.ts';
import type { Internet } from './internet.ts';
import type { Blocking } from './kernel/blocking.ts';
import type { Host } from './kernel/host.ts';
import type { Inode } from './kernel/inode.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Main, Process } from './kernel/process.ts';
import type { Scenario } from './scenario.ts';
import type { Store } from './store/store.ts';

/** A registry entry of a program: `name` is what executables refer to. */
export interface ProgramEntry {
  name: string;
  main: Main;
}

/** What views and graders want to know of an engine beyond the store's records; nothing here changes anything. */
export interface EngineInsight {
  containers(): readonly ContainerRecord[];
  /** Diff ids of an image's layers, lowest first; undefined without such an image here. */
  imageLayers(reference: string): readonly string[] | undefined;
  /** A file of an image, by absolute path. */
  imageFile(reference: string, path: string): Inode | undefined;
  /** A file as a container sees it, by absolute path; it may have ended. */
  containerFile(id: string, path: string): Inode | undefined;
  containerLog(id: string): readonly LogLine[];
}

export interface World {
  readonly kernel: Kernel;
  readonly scenario: Scenario;
  /** Docker's objects and the cluster's, in collections: 'docker/containers', 'apps/deployments', … */
  readonly store: Store;
  /** What lies beyond the hosts: public names and the machines behind them. */
  readonly internet: Internet;
  /** The learner's computer. */
  readonly learner: Host;
  /** When it was set up, ms since the Unix epoch: what came with it is as old. */
  readonly installedAt: number;
  readonly hosts: Map<string, Host>;
  /** The Engine API of the learner's computer, where there is an engine. */
  engine?: RequestHandler;
  /** The Kubernetes API, where there is a cluster: kubectl reaches it through its address, graders directly. */
  apiServer?: RequestHandler;
  /** The engines by host: the learner's computer and the scenario's further Docker hosts. */
  readonly engines: Map<string, EngineInsight>;
  /** Digest that a private registry has under a repository's tag; the engine's part sets it. */
  registryDigest?: (host: string, repository: string, tag: string) => string | undefined;
  /** Container runtime of each host that runs pods. */
  readonly runtimes: Map<string, ContainerRuntime>;
  /** What `lab VERB …` does beyond the clock, by verb ('node', 'host'): the parts that own hosts and nodes add theirs. */
  lab?: Map<string, (p: Process, words: readonly string[]) => Blocking<number>>;
  /** Until this virtual time nobody watches: a page lets time pass as fast as it can. */
  hurryUntil?: number | undefined;
  /** Makes the container runtime of a node; the docker part sets it, the cluster part calls it. */
  makeRuntime?: (host: Host, images: readonly string[]) => ContainerRuntime;
}

/** A part of the machine that can be left out (and so need not be loaded): the engine, the cluster. */
export interface Part {
  readonly name: string;
  readonly programs: readonly ProgramEntry[];
  /** Executables and other files that it puts on the learner's computer: absolute path → node. */
  readonly files: (world: World) => Record<string, Inode>;
  /** Starts its daemons. */
  readonly start: (world: World) => void;
}
