/** What /proc says of one process. */
import { descriptorsOf } from './descriptors.ts';
import { generatedNode, symlinkNode, type Inode } from './inode.ts';
import { namespaceLinks } from './namespace-links.ts';
import type { Cgroup, PidNamespace, Process } from './process.ts';
import { listOf, numbersIn } from './number-list.ts';
import type { Tty } from './tty.ts';

/** Of processor time, as /proc counts: ten milliseconds. */
const TICK = 10;

/** Open files, pipes, code and libraries take addresses too: what a process holds in memory is a quarter of its space. */
export const virtualSize = (process: Process): number => process.memory * 4;
/** The code that it shares with others. */
export const sharedSize = (process: Process): number => process.memory / 2;

const STATES = { R: 'running', S: 'sleeping', T: 'stopped', Z: 'zombie' };

/** The letter that ps and top show. */
export const stateLetter = (process: Process): keyof typeof STATES => (process.ended ? 'Z' : process.stopped ? 'T' : process.running ? 'R' : 'S');

/** Lines of /proc/mounts. */
export const mountTable = ({ ns }: Process): string =>
  ns.mounts.list().map(({ fileSystem, path, readonly, options }) => `${fileSystem.source} ${path} ${fileSystem.type} ${readonly ? 'ro' : 'rw'}${options ? `,${options}` : ',relatime'} 0 0\n`).join('');

/** Major and minor number of a terminal, as one. */
const deviceOf = (tty: Tty | undefined): number => (tty ? 136 * 256 + Number(/\d*$/.exec(tty.name)![0]) : 0);

/** All of them: capabilities(7) has 41. */
const EVERY = (1n << 41n) - 1n;

function capabilityLines({ uid, privileged = false, ns: { cgroup } }: Process): string {
  const bounding = privileged ? EVERY : cgroup.capabilities ?? EVERY, own = uid === 0 ? bounding : 0n;
  return `${Object.entries({ CapInh: 0n, CapPrm: own, CapEff: own, CapBnd: bounding, CapAmb: 0n }).map(([name, bits]) => `${name}:\t${bits.toString(16).padStart(16, '0')}\n`).join('')}NoNewPrivs:\t${Number(cgroup.noNewPrivileges ?? false)}\nSeccomp:\t${cgroup.seccomp ? 2 : 0}\n`;
}

/** A group's path as `reader` sees it: from the root of its own control group namespace (cgroup_namespaces(7)). */
export function groupPath({ path }: Cgroup, { ns: { cgroup } }: Process): string {
  const names = (one: string): string[] => one.split('/').filter(Boolean);
  const root = cgroup.hostNamespace ? [] : names(cgroup.path), to = names(path);
  const same = root.findIndex((name, i) => name !== to[i]), shared = same < 0 ? root.length : same;
  return `/${[...root.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')}`;
}

/** Where it may run. The numbers are written as a list, joined where they follow each other. */
function placeLines({ ns: { cgroup, pids } }: Process): string {
  const { count } = pids.processors, { cpus, mems = '0' } = cgroup.cpuset ?? {};
  const allowed = cpus ? numbersIn(cpus) : Array.from({ length: count }, (_, i) => i);
  const mask = allowed.reduce((bits, n) => bits | (1n << BigInt(n)), 0n);
  return `Cpus_allowed:\t${mask.toString(16)}\nCpus_allowed_list:\t${listOf(allowed)}\nMems_allowed_list:\t${mems}\n`;
}

export function processFiles(process: Process, pids: PidNamespace, bootedAt: number): Record<string, Inode> {
  const number = (one: Process | undefined): number => one?.numberIn(pids) ?? 0;
  const kib = (bytes: number): string => `${String(Math.floor(bytes / 1024)).padStart(8)} kB`;
  const ticks = (ms: number): number => Math.floor(ms / TICK);
  const ids = (id: number): string => `${id}\t${id}\t${id}\t${id}`;
  const { tty } = process;
  const status = (reader: Process): string => {
    const own = process === reader ? 'R' : stateLetter(process), pid = number(process);
    return `Name:\t${process.comm}\nUmask:\t${process.umask.toString(8).padStart(4, '0')}\nState:\t${own} (${STATES[own]})\nTgid:\t${pid}\nNgid:\t0\nPid:\t${pid}\nPPid:\t${number(process.parent)}\nTracerPid:\t0\nUid:\t${ids(process.uid)}\nGid:\t${ids(process.gid)}\nFDSize:\t64\nGroups:\t${[...new Set([process.gid, ...process.groups])].map((group) => `${group} `).join('')}\n`
      + `VmPeak:\t${kib(virtualSize(process))}\nVmSize:\t${kib(virtualSize(process))}\nVmHWM:\t${kib(process.memory)}\nVmRSS:\t${kib(process.memory)}\nThreads:\t1\n${capabilityLines(process)}${placeLines(process)}`;
  };
  const stat = (reader: Process): string => [
    number(process), `(${process.comm})`, process === reader ? 'R' : stateLetter(process), number(process.parent), process.group, process.session, deviceOf(tty), tty?.foreground ?? -1, 4194304, 0, 0, 0, 0,
    ticks(process.cpu - process.systemCpu), ticks(process.systemCpu), 0, 0, 20 + (process.niceness ?? 0), process.niceness ?? 0, 1, 0, ticks(process.startedAt - bootedAt), virtualSize(process), Math.floor(process.memory / 4096), '18446744073709551615', ...Array<number>(27).fill(0),
  ].join(' ');
  return {
    cmdline: generatedNode(() => process.argv.map((word) => `${word}\0`).join('')),
    comm: generatedNode(() => `${process.comm}\n`),
    cwd: symlinkNode(process.cwd),
    environ: generatedNode(() => [...process.env].map(([name, value]) => `${name}=${value}\0`).join('')),
    cgroup: generatedNode((reader) => `0::${groupPath(process.ns.cgroup, reader)}\n`),
    fd: descriptorsOf(process),
    mounts: generatedNode(() => mountTable(process)),
    ns: namespaceLinks(process.ns, process.startedAt, process),
    oom_score_adj: generatedNode(() => `${process.ns.cgroup.oomScoreAdjustment ?? 0}\n`),
    root: symlinkNode('/'),
    stat: generatedNode((reader) => `${stat(reader)}\n`),
    statm: generatedNode(() => `${[virtualSize(process), process.memory, sharedSize(process), 0, 0, process.memory / 2, 0].map((bytes) => Math.floor(bytes / 4096)).join(' ')}\n`),
    status: generatedNode(status),
  };
}
