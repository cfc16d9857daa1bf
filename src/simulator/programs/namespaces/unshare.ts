/** unshare: a command in fresh namespaces; with all of them, and another root, it is a container made by hand. */
import type { Blocking } from '../../kernel/blocking.ts';
import { freshProc } from '../../kernel/proc.ts';
import { NetworkNamespace } from '../../kernel/network.ts';
import { PidNamespace, type Namespaces, type Process } from '../../kernel/process.ts';
import { isAble, SYS_ADMIN } from '../capabilities.ts';
import type { Option } from '../options.ts';
import { complain, type Tool } from '../tool.ts';
import { rootedAt, runInside, shellOf } from './inside.ts';
import { kindOptions, KINDS, type NamespaceKind } from './kinds.ts';

export const unshare: Tool = {
  name: 'unshare', usage: '[PROGRAM [ARG]...]', summary: 'Run a program in namespaces of its own', stopAtOperand: true, usageStatus: 1,
  options: [
    // A letter has no value here, other than with nsenter: -pf is -p and -f.
    ...kindOptions.map((one): Option => ({ ...one, shortAlone: true })), { short: 'f', long: 'fork' }, { long: 'mount-proc', value: 'optional' }, { long: 'kill-child', value: 'optional' }, { long: 'propagation', value: true }, { short: 'r', long: 'map-root-user' }, { short: 'c', long: 'map-current-user' },
    { short: 'R', long: 'root', value: true }, { short: 'w', long: 'wd', value: true }, { short: 'S', long: 'setuid', value: true }, { short: 'G', long: 'setgid', value: true }, { long: 'keep-caps' },
  ], busyboxOptions: 'muinpUfr mount uts ipc net pid user fork mount-proc map-root-user propagation',
  *run(p, { options, operands, flavour }) {
    const refuse = function* (words: string): Blocking<number> {
      yield* complain(p, `unshare: ${words}`);
      return 1;
    };
    if (['r', 'c', 'U'].some((letter) => options.has(letter))) return yield* refuse('user namespaces are not simulated here');
    const kinds = KINDS.filter(({ short, kind }) => options.has(short) || (kind === 'mnt' && options.has('mount-proc'))).map(({ kind }) => kind);
    if (KINDS.some(({ short }) => options.value(short))) return yield* refuse('namespaces kept in a file are not simulated here');
    if (kinds.length > 0 && !isAble(p, SYS_ADMIN)) return yield* refuse(flavour === 'gnu' ? 'unshare failed: Operation not permitted' : `unshare(0x${flagsOf(kinds).toString(16)}): Operation not permitted`);
    if (kinds.includes('pid') && !options.has('f')) return yield* refuse('a process that has not been forked into its PID namespace (no --fork) is not simulated here');
    const ns = fresh(p, kinds);
    if (options.has('mount-proc')) ns.mounts.add({ path: options.value('mount-proc') || '/proc', fileSystem: freshProc(p.kernel, ns), base: [], readonly: false, options: 'nosuid,nodev,noexec,relatime' });
    const root = options.value('R'), place = root === undefined ? undefined : ns.mounts.find(root, p.cwd);
    if (root !== undefined && (typeof place !== 'object' || place.node?.kind !== 'directory')) return yield* refuse(`cannot change root directory to '${root}': No such file or directory`);
    if (typeof place === 'object') ns.mounts = rootedAt(ns.mounts, place);
    const id = (letter: string): number | undefined => (options.value(letter) === undefined ? undefined : Number(options.value(letter)));
    return yield* runInside(p, ns, { argv: operands.length > 0 ? operands : [flavour === 'gnu' ? shellOf(p) : '/bin/sh'], cwd: options.value('w') ?? (place ? '/' : p.cwd), uid: id('S') ?? p.uid, gid: id('G') ?? p.gid }, 'unshare', flavour);
  },
};

/** clone(2)'s flags, as busybox names them when it fails. */
const FLAGS: Readonly<Record<NamespaceKind, number>> = { mnt: 0x20000, uts: 0x4000000, ipc: 0x8000000, user: 0x10000000, pid: 0x20000000, net: 0x40000000, cgroup: 0x2000000, time: 0x80 };
const flagsOf = (kinds: readonly NamespaceKind[]): number => kinds.reduce((sum, kind) => sum + FLAGS[kind], 0);

/** A new network has nothing but a loopback that is down. */
function unconnected(): NetworkNamespace {
  const network = new NetworkNamespace('unshared');
  network.interfaces.splice(0, 1, { name: 'lo', up: false });
  return network;
}

function fresh({ ns }: Process, kinds: readonly NamespaceKind[]): Namespaces {
  const own = (kind: NamespaceKind): boolean => kinds.includes(kind);
  return {
    // Its control group stays the one that it is counted in; what it sees of others is the same, too.
    cgroup: ns.cgroup, mounts: own('mnt') ? ns.mounts.clone() : ns.mounts, network: own('net') ? unconnected() : ns.network, pids: own('pid') ? new PidNamespace(ns.pids) : ns.pids,
    uts: own('uts') ? { ...ns.uts } : ns.uts, ...(own('ipc') ? { ipc: {} } : ns.ipc ? { ipc: ns.ipc } : {}),
  };
}
