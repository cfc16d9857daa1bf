import { decode } from './bytes.ts';
import { FileSystem } from './file-system.ts';
import { directoryNode, dynamicDirectory, generatedNode, type Inode } from './inode.ts';
import type { Kernel } from './kernel.ts';
import type { Namespaces, Process } from './process.ts';

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

const kib = (bytes: number): string => `${Math.floor(bytes / 1024)} kB`.padStart(15);

/** The letter that ps and top show. */
export const stateLetter = (process: Process): 'R' | 'S' | 'T' | 'Z' => (process.ended ? 'Z' : process.stopped ? 'T' : 'S');

const commandName = (process: Process): string => (process.argv[0] ?? '').split('/').pop()!.slice(0, 15);

function processFiles(process: Process, ns: Namespaces): Record<string, Inode> {
  const number = (one: Process | undefined): number => one?.numberIn(ns.pids) ?? 0;
  return {
    cmdline: generatedNode(() => process.argv.map((word) => `${word}\0`).join('')),
    comm: generatedNode(() => `${commandName(process)}\n`),
    environ: generatedNode(() => [...process.env].map(([name, value]) => `${name}=${value}\0`).join('')),
    cgroup: generatedNode(() => `0::${process.ns.cgroup.path}\n`),
    status: generatedNode(() => `Name:\t${commandName(process)}\nUmask:\t${process.umask.toString(8).padStart(4, '0')}\nState:\t${stateLetter(process)} (${process.stopped ? 'stopped' : 'sleeping'})\nPid:\t${number(process)}\nPPid:\t${number(process.parent)}\n`
      + `Uid:\t${`${process.uid}\t`.repeat(4).trim()}\nGid:\t${`${process.gid}\t`.repeat(4).trim()}\nVmRSS:\t${kib(process.memory)}\nThreads:\t1\n`),
    stat: generatedNode(() => `${number(process)} (${commandName(process)}) ${stateLetter(process)} ${number(process.parent)} ${process.group} ${process.session} 0\n`),
    mounts: generatedNode(() => mountTable(process)),
  };
}

/** Lines of /proc/mounts. */
function mountTable(process: Process): string {
  return process.ns.mounts.list().map(({ fileSystem, path, readonly, options }) => `${fileSystem.source} ${path} ${fileSystem.type} ${readonly ? 'ro' : 'rw'}${options ? `,${options}` : ',relatime'} 0 0\n`).join('');
}

/** /proc as the processes of `ns` see it. */
export function procFileSystem(kernel: Kernel, ns: Namespaces, hardware: Hardware): FileSystem {
  const uptime = (): number => (kernel.agenda.now - hardware.bootedAt) / 1000;
  const alive = (): Process[] => [...ns.pids.processes.values()].filter((process) => !process.ended);
  const used = (): number => alive().reduce((sum, process) => sum + process.memory, 0) + 300 * 2 ** 20;
  const own = (): Record<string, Inode> => Object.fromEntries(
    ['cmdline', 'comm', 'environ', 'cgroup', 'status', 'stat', 'mounts'].map((name) => [name, generatedNode((reader) => {
      const node = processFiles(reader, ns)[name]!;
      return node.kind === 'file' ? decode(node.generate!(reader)) : '';
    })]),
  );
  const fixedFiles = (): Record<string, Inode> => ({
    self: directoryNode(own(), { mode: 0o555 }),
    version: generatedNode(() => `Linux version ${hardware.kernelRelease} (gcc version 12.2.0) #1 SMP PREEMPT_DYNAMIC\n`),
    uptime: generatedNode(() => `${uptime().toFixed(2)} ${(uptime() * hardware.cpus * 0.97).toFixed(2)}\n`),
    loadavg: generatedNode(() => `0.08 0.05 0.01 1/${alive().length} ${Math.max(1, ...ns.pids.processes.keys())}\n`),
    meminfo: generatedNode(() => `MemTotal:${kib(hardware.memory)}\nMemFree: ${kib(hardware.memory - used() - 2 ** 29)}\nMemAvailable:${kib(hardware.memory - used())}\nBuffers: ${kib(2 ** 26)}\nCached:  ${kib(2 ** 29)}\nSwapTotal:${kib(0)}\nSwapFree:${kib(0)}\n`),
    cpuinfo: generatedNode(() => Array.from({ length: hardware.cpus }, (_, i) => `processor\t: ${i}\nvendor_id\t: GenuineIntel\nmodel name\t: Intel(R) Xeon(R) Processor\ncpu MHz\t\t: 2900.000\n\n`).join('')),
    mounts: generatedNode((reader) => mountTable(reader)),
    filesystems: generatedNode(() => 'nodev\tproc\nnodev\ttmpfs\nnodev\toverlay\n\text4\n'),
    sys: directoryNode({ kernel: directoryNode({
      hostname: generatedNode((reader) => `${reader.ns.uts.hostname}\n`),
      osrelease: generatedNode(() => `${hardware.kernelRelease}\n`),
      ostype: generatedNode(() => 'Linux\n'),
      pid_max: generatedNode(() => '4194304\n'),
    }) }),
  });
  // Most containers never look into their /proc: its files are made when somebody does.
  let fixed: Record<string, Inode> | undefined;
  const files = (): Record<string, Inode> => (fixed ??= fixedFiles());
  const folder = (process: Process): Inode => dynamicDirectory(() => new Map(Object.entries(processFiles(process, ns))), { uid: process.uid, gid: process.gid });
  const { processes } = ns.pids;
  const root = dynamicDirectory(
    () => new Map([...Object.entries(files()), ...[...processes].map(([number, process]): [string, Inode] => [String(number), folder(process)])]),
    {},
    (name) => {
      const process = /^[1-9]\d*$/.test(name) ? processes.get(Number(name)) : undefined;
      return process ? folder(process) : Object.hasOwn(files(), name) ? files()[name] : undefined;
    },
  );
  return new FileSystem(root, 'proc', 'proc');
}
