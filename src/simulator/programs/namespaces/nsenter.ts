/** nsenter: a command in the namespaces of another process, which is how one looks into a container from outside. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { isAble, SYS_ADMIN } from '../capabilities.ts';
import { complain, type Tool } from '../tool.ts';
import { runInside, shellOf } from './inside.ts';
import { kindOptions, KINDS, withKinds, type NamespaceKind } from './kinds.ts';

export const nsenter: Tool = {
  name: 'nsenter', usage: '[PROGRAM [ARG]...]', summary: 'Run a program in the namespaces of another process', stopAtOperand: true, usageStatus: 1,
  options: [
    { short: 'a', long: 'all' }, { short: 't', long: 'target', value: true }, ...kindOptions, { short: 'S', long: 'setuid', value: true }, { short: 'G', long: 'setgid', value: true }, { long: 'preserve-credentials' },
    { short: 'r', long: 'root', value: 'optional' }, { short: 'w', long: 'wd', value: 'optional' }, { short: 'F', long: 'no-fork' }, { short: 'Z', long: 'follow-context' },
  ], busyboxOptions: 'tmuinpUSGrwF target mount uts ipc net pid user setuid setgid preserve-credentials root wd no-fork',
  *run(p, { options, operands, flavour }) {
    const refuse = function* (words: string): Blocking<number> {
      yield* complain(p, `nsenter: ${words}`);
      return 1;
    };
    const target = options.value('t'), all = options.has('a') && flavour === 'gnu';
    if (target !== undefined && !/^\d+$/.test(target)) return yield* refuse(flavour === 'gnu' ? `failed to parse pid: '${target}'` : `invalid number '${target}'`);
    const asked = KINDS.filter(({ short }) => all || options.has(short));
    for (const { kind, short } of asked) {
      if (options.value(short)) return yield* refuse('namespaces given by a file are not simulated here');
      if (target === undefined) return yield* refuse(flavour === 'gnu' ? `neither filename nor target pid supplied for ns/${kind}` : `neither filename nor target pid supplied for 'ns/${kind}'`);
    }
    if (target === undefined && all) return yield* refuse('no target PID specified for --all');
    const other = target === undefined ? undefined : p.ns.pids.processes.get(Number(target));
    if (asked.length > 0 && (!other || other.ended || !mayLook(p, other))) {
      const why = other && !other.ended ? 'Permission denied' : 'No such file or directory', path = `/proc/${target}/ns`;
      return yield* refuse(flavour === 'busybox' ? `can't open '${path}/${asked[0]!.kind}': ${why}` : all && !other ? `stat of ${path}/user failed: ${why}` : `cannot open ${path}/${asked[0]!.kind}: ${why}`);
    }
    const kinds = asked.map(({ kind }): NamespaceKind => kind);
    if (kinds.length > 0 && !isAble(p, SYS_ADMIN)) return yield* refuse(`reassociate to namespace 'ns/${kinds[0]}' failed: Operation not permitted`);
    const id = (letter: string): number | undefined => (options.value(letter) === undefined ? undefined : Number(options.value(letter)));
    const ns = other ? withKinds(p.ns, other.ns, kinds) : p.ns, uid = id('S') ?? p.uid, gid = id('G') ?? p.gid;
    const cwd = options.has('w') ? options.value('w') || other?.cwd || '/' : ns.mounts === p.ns.mounts ? p.cwd : '/';
    return yield* runInside(p, ns, { argv: operands.length > 0 ? operands : [flavour === 'gnu' ? shellOf(p) : '/bin/sh'], cwd, uid, gid }, 'nsenter', flavour);
  },
};

/** Namespaces of a process are open to its user, and to root. */
const mayLook = (p: Process, other: Process): boolean => p.uid === 0 || p.uid === other.uid;
