/**
 * /sys/fs/cgroup: control groups (version 2) as Linux 6.1 shows them. A container has a control group namespace of its own,
 * so its group is the root of what it sees; the machine sees the groups of all containers below it. Nothing is written
 * here: limits come from whoever starts the container. Pressure, huge pages and devices are there and tell of nothing.
 */
import { directoryNode, dynamicDirectory, generatedNode, type Inode } from './inode.ts';
import { FileSystem } from './file-system.ts';
import type { Cgroup, Process } from './process.ts';
import { stampAll } from './stamp.ts';

/** How many microseconds a period of cpu.max has unless it is said. */
const PERIOD = 100_000;
/** Memory limits are kept in whole pages. */
const PAGE = 4096;

const PRESSURE = ['some', 'full'].map((who) => `${who} avg10=0.00 avg60=0.00 avg300=0.00 total=0`).join('\n');
const NOTHING: Readonly<Record<string, string>> = {
  'cgroup.controllers': 'cpuset cpu io memory hugetlb pids rdma misc', 'cgroup.freeze': '0', 'cgroup.kill': '', 'cgroup.max.depth': 'max', 'cgroup.max.descendants': 'max', 'cgroup.pressure': '1', 'cgroup.stat': 'nr_descendants 0\nnr_dying_descendants 0', 'cgroup.subtree_control': '', 'cgroup.type': 'domain',
  'cpu.idle': '0', 'cpu.max.burst': '0', 'cpu.weight.nice': '0', 'cpuset.cpus.partition': 'member', 'io.max': '', 'io.stat': '', 'io.weight': 'default 100', 'cpu.pressure': PRESSURE, 'io.pressure': PRESSURE, 'memory.pressure': PRESSURE,
  'memory.high': 'max', 'memory.min': '0', 'memory.oom.group': '0', 'memory.swap.current': '0', 'memory.swap.events': 'high 0\nmax 0\nfail 0', 'memory.swap.high': 'max', 'memory.numa_stat': '', 'memory.reclaim': '', 'memory.zswap.current': '0', 'memory.zswap.max': 'max', 'misc.current': '', 'misc.max': '', 'rdma.current': '', 'rdma.max': '',
};
/** What memory.stat tells beside `anon`, the only kind of memory that processes have here; what the real one counts of reclaiming is left out. */
const KINDS = 'file kernel kernel_stack pagetables sec_pagetables percpu sock vmalloc shmem zswap zswapped file_mapped file_dirty file_writeback swapcached anon_thp file_thp shmem_thp inactive_anon active_anon inactive_file active_file unevictable slab_reclaimable slab_unreclaimable slab';

const bytes = (limit: number | undefined): string => (limit === undefined ? 'max' : String(Math.floor(limit / PAGE) * PAGE));
const lines = (values: Readonly<Record<string, number>>): string => Object.entries(values).map(([name, value]) => `${name} ${Math.round(value)}`).join('\n');
const sum = (processes: readonly Process[], of: (process: Process) => number): number => processes.reduce((total, process) => total + of(process), 0);

/** Those in a group that live, of all on the computer. */
const membersOf = (group: Cgroup, { ns }: Process): Process[] => [...ns.pids.root.processes.values()].filter((process) => !process.ended && process.ns.cgroup === group);

/** What changes: each from the group, those in it, and whoever reads. */
const MEASURED: Readonly<Record<string, (group: Cgroup, members: readonly Process[], reader: Process) => string>> = {
  'cgroup.events': (_, members) => `populated ${Number(members.length > 0)}\nfrozen 0`,
  'cgroup.procs': (_, members, reader) => members.map((process) => process.numberIn(reader.ns.pids) ?? 0).join('\n'),
  'cgroup.threads': (_, members, reader) => members.map((process) => process.numberIn(reader.ns.pids) ?? 0).join('\n'),
  'cpu.max': ({ cpus, period = PERIOD }) => `${cpus === undefined ? 'max' : Math.round(cpus * period)} ${period}`,
  'cpu.stat': (_, members) => {
    const all = sum(members, ({ cpu }) => cpu) * 1000, system = sum(members, ({ systemCpu }) => systemCpu) * 1000;
    return lines({ usage_usec: all, user_usec: all - system, system_usec: system, nr_periods: 0, nr_throttled: 0, throttled_usec: 0, nr_bursts: 0, burst_usec: 0 });
  },
  'cpu.weight': ({ weight = 100 }) => String(weight),
  'cpuset.cpus': ({ cpuset }) => cpuset?.cpus ?? '',
  'cpuset.cpus.effective': ({ cpuset }, _, { ns }) => cpuset?.cpus ?? (ns.pids.processors.count > 1 ? `0-${ns.pids.processors.count - 1}` : '0'),
  'cpuset.mems': ({ cpuset }) => cpuset?.mems ?? '',
  'cpuset.mems.effective': ({ cpuset }) => cpuset?.mems ?? '0',
  'memory.current': (_, members) => String(sum(members, ({ memory }) => memory)),
  'memory.events': ({ kills = 0 }) => lines({ low: 0, high: 0, max: kills, oom: kills, oom_kill: kills, oom_group_kill: 0 }),
  'memory.events.local': ({ kills = 0 }) => lines({ low: 0, high: 0, max: kills, oom: kills, oom_kill: kills, oom_group_kill: 0 }),
  'memory.low': ({ memoryReservation }) => String(memoryReservation ?? 0),
  'memory.max': ({ memoryLimit }) => bytes(memoryLimit),
  'memory.peak': (_, members) => String(sum(members, ({ memory }) => memory)),
  'memory.stat': (_, members) => `anon ${sum(members, ({ memory }) => memory)}\n${KINDS.split(' ').map((kind) => `${kind} ${kind === 'active_anon' ? sum(members, ({ memory }) => memory) : 0}`).join('\n')}`,
  'memory.swap.max': ({ swapLimit }) => bytes(swapLimit),
  'pids.current': (_, members) => String(members.length),
  'pids.events': () => 'max 0',
  'pids.max': ({ pidsLimit }) => String(pidsLimit ?? 'max'),
};

/** Those of the files that the root of all groups has, too. */
const AT_ROOT = /^cgroup\.(?!events|freeze|type)|^cpu\.stat|\.pressure$|effective$|^memory\.stat|^(io|misc)\.(stat|current)/;

const text = (content: string): string => (content === '' ? '' : `${content}\n`);

function groupFiles(groupOf: (reader: Process) => Cgroup): [string, Inode][] {
  const files = [...Object.entries(NOTHING).map(([name, content]): [string, Inode] => [name, generatedNode(() => text(content), { mode: name.endsWith('stat') || name === 'cgroup.controllers' ? 0o444 : 0o644 })]),
    ...Object.entries(MEASURED).map(([name, measure]): [string, Inode] => [name, generatedNode((reader) => text(measure(groupOf(reader), membersOf(groupOf(reader), reader), reader)), { mode: /\.(max|weight|procs|threads|cpus|mems|low)$/.test(name) ? 0o644 : 0o444 })])];
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What every container sees: its own group. One file system serves all, since what is read depends on the reader. */
export function ownGroup(now: number): FileSystem {
  const entries = new Map(groupFiles(({ ns }) => ns.cgroup));
  stampAll(entries.values(), now);
  return new FileSystem(directoryNode(entries, { mode: 0o555, mtime: now }), 'cgroup2', 'cgroup');
}

/** What the machine sees: its own group, and below it those of the containers that run. `root` is any process's namespace of it. */
export function allGroups({ ns }: Pick<Process, 'ns'>, now: number): FileSystem {
  const own = groupFiles(() => ns.cgroup).filter(([name]) => AT_ROOT.test(name));
  const below = (path: string): Map<string, Inode> => {
    const groups = new Set([...ns.pids.root.processes.values()].filter((process) => !process.ended).map((process) => process.ns.cgroup));
    const inside = [...groups].filter((group) => group.path.startsWith(`${path}/`) && group.path !== '/');
    const names = [...new Set(inside.map((group) => group.path.slice(path.length + 1).split('/')[0]!))];
    const here = [...groups].find((group) => group.path === path);
    return new Map([...(path === '' ? own : groupFiles(() => here ?? { path })), ...names.map((name): [string, Inode] => [name, dynamicDirectory(() => below(`${path}/${name}`), { mode: 0o755, mtime: now })])]);
  };
  stampAll(own.map(([, node]) => node), now);
  return new FileSystem(dynamicDirectory(() => below(''), { mode: 0o555, mtime: now }), 'cgroup2', 'cgroup2');
}
