import { directoryNode } from './inode.ts';
import { FileSystem } from './file-system.ts';
import type { Kernel } from './kernel.ts';
import { Mounts } from './mounts.ts';
import { startNamespaces } from './namespace-links.ts';
import { NetworkNamespace } from './network.ts';
import { PidNamespace, type Cgroup, type Namespaces } from './process.ts';

/** A computer of the simulated world: the learner's machine, or a node of the cluster. */
export class Host {
  readonly kernel: Kernel;
  readonly name: string;
  readonly fileSystem: FileSystem;
  readonly ns: Namespaces;
  /** What `nproc`, `free` and `docker info` see. */
  readonly cpus: number;
  readonly memory: number;
  /** Called when something in a container came to hold much. */
  grew: () => void = () => {};

  constructor(kernel: Kernel, name: string, options: { root?: FileSystem; cpus?: number; memory?: number; firstPid?: number } = {}) {
    this.kernel = kernel;
    this.name = name;
    this.cpus = options.cpus ?? 2;
    this.memory = options.memory ?? 8 * 2 ** 30;
    this.fileSystem = options.root ?? new FileSystem(directoryNode(), 'ext4', '/dev/vda1');
    const cgroup: Cgroup = { path: '/' };
    this.ns = {
      mounts: new Mounts(this.fileSystem),
      network: new NetworkNamespace(name),
      pids: new PidNamespace(undefined, options.firstPid ?? 1),
      uts: { hostname: name },
      cgroup,
    };
    this.ns.pids.processors.count = this.cpus;
    startNamespaces(this.ns);
  }
}
