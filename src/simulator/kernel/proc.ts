import { decode } from './bytes.ts';
import { FileSystem } from './file-system.ts';
import { directoryNode, dynamicDirectory, generatedNode, symlinkNode, type DirectoryNode, type Inode } from './inode.ts';
import type { Kernel } from './kernel.ts';
import { ownDescriptors } from './descriptors.ts';
import { namespaceLinks } from './namespace-links.ts';
import { mountTable, processFiles } from './proc-process.ts';
import type { Namespaces, PidNamespace, Process } from './process.ts';
import { stampAll } from './stamp.ts';

/** Release that `uname -r` shows: a Debian 12 server. */
export const KERNEL_RELEASE = '6.1.0-40-amd64';

/** What /proc says of the machine below; containers see their host's. */
export interface Hardware {
  cpus: number;
  /** Bytes. */
  memory: number;
  /** When the machine was started, ms since the Unix epoch. */
  bootedAt: number;
  kernelRelease: string;
}

/** What the kernel and its daemons hold, and what it keeps of files that were read, in KiB. */
const KERNEL = 300 * 1024, CACHED = 512 * 1024, BUFFERS = 64 * 1024, SLAB = 48 * 1024, RESERVED = 24 * 1024;

function memoryInfo(total: number, processes: number): string {
  const used = KERNEL + processes;
  const values: Record<string, number> = {
    MemTotal: total, MemFree: total - used - CACHED - BUFFERS - SLAB, MemAvailable: total - used - RESERVED, Buffers: BUFFERS, Cached: CACHED, SwapCached: 0, Active: processes + CACHED / 2, Inactive: CACHED / 2 + BUFFERS,
    SwapTotal: 0, SwapFree: 0, Dirty: 0, Writeback: 0, AnonPages: processes, Mapped: processes / 2, Shmem: 1024, KReclaimable: SLAB, Slab: SLAB * 1.5, SReclaimable: SLAB, SUnreclaim: SLAB / 2, CommitLimit: total / 2, Committed_AS: used,
  };
  return Object.entries(values).map(([name, value]) => `${`${name}:`.padEnd(15)} ${String(Math.floor(value)).padStart(8)} kB\n`).join('');
}

/** Files about the machine. A container sees those of its host. */
function machineFiles(kernel: Kernel, ns: Namespaces, { cpus, memory, bootedAt, kernelRelease }: Hardware): Record<string, Inode> {
  const { root, processors } = ns.pids;
  const uptime = (): number => kernel.agenda.now - bootedAt;
  const alive = (): Process[] => [...root.processes.values()].filter((process) => !process.ended);
  /** Jiffies in user mode, niced, in the kernel and idle, over `count` processors. */
  const jiffies = (count: number): string => {
    const { user, nice, system } = processors;
    const idle = Math.max(0, uptime() * cpus - user - nice - system);
    return `${[user, nice, system, idle].map((ms) => Math.floor((ms / 10) * (count / cpus))).join(' ')} 0 0 0 0 0 0\n`;
  };
  // Whoever reads it is on a processor at that moment.
  const running = (reader: Process): number => processors.running + (reader.running ? 0 : 1);
  return {
    version: generatedNode(() => `Linux version ${kernelRelease} (gcc version 12.2.0) #1 SMP PREEMPT_DYNAMIC\n`),
    uptime: generatedNode(() => `${(uptime() / 1000).toFixed(2)} ${(Math.max(0, uptime() * cpus - processors.user - processors.nice - processors.system) / 1000).toFixed(2)}\n`),
    loadavg: generatedNode((reader) => `${processors.loads(kernel.agenda.now).map((load) => load.toFixed(2)).join(' ')} ${running(reader)}/${alive().length} ${ns.pids.last}\n`),
    stat: generatedNode((reader) => `cpu  ${jiffies(cpus)}${Array.from({ length: cpus }, (_, i) => `cpu${i} ${jiffies(1)}`).join('')}intr ${processors.switches}\nctxt ${processors.switches}\nbtime ${Math.floor(bootedAt / 1000)}\nprocesses ${processors.forks}\nprocs_running ${running(reader)}\nprocs_blocked 0\n`),
    meminfo: generatedNode(() => memoryInfo(memory / 1024, alive().reduce((sum, process) => sum + process.memory, 0) / 1024)),
    cpuinfo: generatedNode(() => Array.from({ length: cpus }, (_, i) => `processor\t: ${i}\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 106\nmodel name\t: Intel(R) Xeon(R) Processor\nstepping\t: 6\ncpu MHz\t\t: 2900.000\ncpu cores\t: ${cpus}\nbogomips\t: 5800.00\n\n`).join('')),
    mounts: symlinkNode('self/mounts'),
    filesystems: generatedNode(() => 'nodev\tproc\nnodev\ttmpfs\nnodev\toverlay\n\text4\n'),
    sys: parameters(ns, {
      'kernel.hostname': generatedNode((reader) => `${reader.ns.uts.hostname}\n`),
      'kernel.osrelease': generatedNode(() => `${kernelRelease}\n`),
    }),
  };
}

/** Kernel parameters as a server has them. */
const PARAMETERS = 'kernel.ostype=Linux kernel.pid_max=4194304 kernel.msgmax=8192 kernel.shmmax=18446744073692774399 net.core.somaxconn=4096 net.ipv4.ip_forward=1 net.ipv4.tcp_syncookies=1 net.ipv4.ip_unprivileged_port_start=0 vm.swappiness=60 vm.overcommit_memory=0 vm.max_map_count=65530 fs.file-max=9223372036854775807';

/** /proc/sys: a folder a part of a parameter's name. */
function parameters({ cgroup }: Namespaces, special: Record<string, Inode>): Inode {
  const values = { ...Object.fromEntries(PARAMETERS.split(' ').map((one) => one.split('='))) as Record<string, string>, ...cgroup.sysctls };
  const root = directoryNode();
  for (const [name, node] of Object.entries({ ...special, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, generatedNode(() => `${value}\n`)])) })) {
    const path = name.split('.'), last = path.pop()!;
    let folder = root;
    for (const part of path) {
      const below = folder.entries.get(part);
      if (below?.kind === 'directory') folder = below;
      else folder.entries.set(part, (folder = directoryNode()));
    }
    folder.entries.set(last, node);
  }
  return root;
}

const OWN = ['cmdline', 'comm', 'environ', 'cgroup', 'status', 'stat', 'statm', 'mounts', 'oom_score_adj'];

/** As old as what they tell of. */
function aged(files: Record<string, Inode>, mtime: number): Record<string, Inode> {
  stampAll(Object.values(files), mtime);
  return files;
}

/** What each computer is made of, by the namespace of all its processes. */
const computers = new WeakMap<PidNamespace, Hardware>();

class ProcFileSystem extends FileSystem {
  /** Whose processes it shows. */
  readonly pids: PidNamespace;

  constructor(root: DirectoryNode, pids: PidNamespace) {
    super(root, 'proc', 'proc');
    this.pids = pids;
  }
}

/** The namespace whose processes `ps` and its kin see and number: that of the mounted /proc, which need not be their own. */
export function pidsShown({ ns: { mounts } }: Process): PidNamespace | undefined {
  const place = mounts.find('/proc'), fileSystem = typeof place === 'object' ? place.mount.fileSystem : undefined;
  return fileSystem instanceof ProcFileSystem ? fileSystem.pids : undefined;
}

export const processesShown = (p: Process): ReadonlyMap<number, Process> => pidsShown(p)?.processes ?? new Map();

/** A process's number there; 0 where it has none. */
export const numberShown = (p: Process, process: Process | undefined): number => {
  const pids = pidsShown(p);
  return (pids && process?.numberIn(pids)) ?? 0;
};

/** Another /proc on the same computer, for a namespace that was made by hand. */
export const freshProc = (kernel: Kernel, ns: Namespaces): FileSystem => procFileSystem(kernel, ns, computers.get(ns.pids.root)!);

/** /proc as the processes of `ns` see it. */
export function procFileSystem(kernel: Kernel, ns: Namespaces, hardware: Hardware): FileSystem {
  if (!computers.has(ns.pids.root)) computers.set(ns.pids.root, hardware);
  const { processes } = ns.pids;
  const mountedAt = kernel.agenda.now;
  const filesOf = (process: Process): Record<string, Inode> => aged(processFiles(process, ns.pids, hardware.bootedAt), process.startedAt);
  const own = (name: string): Inode => generatedNode((reader) => {
    const node = filesOf(reader)[name]!;
    return node.kind === 'file' ? decode(node.generate!(reader)) : '';
  });
  // Most containers never look into their /proc: its files are made when somebody does.
  let fixed: Record<string, Inode> | undefined;
  const files = (): Record<string, Inode> => (fixed ??= aged({ self: directoryNode({ fd: ownDescriptors(mountedAt), ns: namespaceLinks(ns, mountedAt), ...Object.fromEntries(OWN.map((name) => [name, own(name)])) }, { mode: 0o555 }), ...machineFiles(kernel, ns, hardware) }, mountedAt));
  const folder = (process: Process): Inode => dynamicDirectory(() => new Map(Object.entries(filesOf(process))), { uid: process.uid, gid: process.gid, mtime: process.startedAt });
  const root = dynamicDirectory(
    () => new Map([...Object.entries(files()), ...[...processes].map(([number, process]): [string, Inode] => [String(number), folder(process)])]),
    { mtime: mountedAt },
    (name) => {
      const process = /^[1-9]\d*$/.test(name) ? processes.get(Number(name)) : undefined;
      return process ? folder(process) : Object.hasOwn(files(), name) ? files()[name] : undefined;
    },
  );
  return new ProcFileSystem(root, ns.pids);
}
