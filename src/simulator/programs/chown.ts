import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, readDirectory, stat } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { accounts, findGroup, findUser, groupName, userName } from './accounts.ts';
import { each, join, missingOperand } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, type Invocation, type Tool } from './tool.ts';

interface Ownership {
  uid: number | undefined;
  gid: number | undefined;
  /** What is said of the operand, though it is taken. */
  warning?: string;
}

export const chown: Tool = {
  name: 'chown', aliases: ['chgrp'], usage: '[OWNER][:[GROUP]] FILE...', summary: 'Change owner and group',
  options: [{ short: 'R', long: 'recursive' }, { short: 'v', long: 'verbose' }, { short: 'c', long: 'changes' }, { short: 'f', long: 'silent' }, { short: 'f', long: 'quiet' }, { short: 'h', long: 'no-dereference' }, { long: 'dereference' }, { short: 'H' }, { short: 'L' }, { short: 'P' }, { long: 'reference', value: true }, { long: 'from', value: true }, { long: 'preserve-root' }, { long: 'no-preserve-root' }],
  *run(p, call) {
    const { options, operands, name, flavour } = call;
    const reference = options.value('reference');
    const words = reference === undefined ? operands[0] : '', paths = reference === undefined ? operands.slice(1) : operands;
    if (words === undefined || paths.length === 0) return yield* missingOperand(p, call, operands.length === 0 ? 'missing operand' : `missing operand after ${quoted(p, operands.at(-1)!)}`);
    if (flavour === 'gnu' && reference !== undefined && !lookup(p, reference)) {
      yield* complain(p, `${name}: failed to get attributes of ${inQuotes(reference)}: No such file or directory`);
      return 1;
    }
    const wanted = reference === undefined ? ownershipOf(p, call, words) : stat(p, reference);
    if (typeof wanted === 'string') {
      yield* complain(p, `${name}: ${wanted}`);
      return 1;
    }
    const from = options.value('from'), only = from === undefined ? undefined : ownershipOf(p, { ...call, name: 'chown' }, from);
    if (typeof only === 'string') {
      yield* complain(p, `${name}: ${only}`);
      return 1;
    }
    if ('warning' in wanted) yield* complain(p, `${name}: ${wanted.warning}`);
    return yield* each(p, paths, (path, error) => (flavour === 'gnu' ? (error.code === 'EPERM' || error.code === 'EROFS' ? `${name}: changing ${name === 'chgrp' ? 'group' : 'ownership'} of ${inQuotes(path)}: ${error.strerror}` : `${name}: cannot access ${inQuotes(path)}: ${error.strerror}`) : `${name}: ${path}: ${error.strerror}`), (path) => apply(p, call, path, wanted, only));
  },
};

/** What the operand asks for; a text says what is wrong with it. */
function ownershipOf(p: Process, call: Invocation, words: string): Ownership | string {
  const { name, flavour } = call;
  const gnu = flavour === 'gnu';
  const dotted = gnu && name !== 'chgrp' && !words.includes(':') && !findUser(p, words) ? /^([^.]+)\.([^.]*)$/.exec(words) : null;
  if (dotted && findUser(p, dotted[1]!) && (dotted[2] === '' || findGroup(p, dotted[2]!) !== undefined)) {
    const wanted = ownershipOf(p, { ...call, name }, `${dotted[1]}:${dotted[2]}`);
    return typeof wanted === 'string' ? wanted : { ...wanted, warning: `warning: '.' should be ':': ${quoted(p, words)}` };
  }
  const [owner = '', group] = name === 'chgrp' ? ['', words] : words.includes(':') ? words.split(':', 2) : [words, undefined];
  const user = owner === '' ? undefined : findUser(p, owner);
  const uid = user?.uid ?? (/^\d+$/.test(owner) ? Number(owner) : undefined);
  if (owner !== '' && uid === undefined) return gnu ? `invalid user: ${quoted(p, words)}` : `unknown user ${owner}`;
  if (group === undefined) return { uid, gid: undefined };
  // `user:` means the user's own group.
  if (group === '') return { uid, gid: accounts(p).find((one) => one.uid === uid)?.gid };
  const gid = findGroup(p, group);
  return gid === undefined ? (gnu ? `invalid group: ${quoted(p, words)}` : name === 'chgrp' || owner === '' ? `unknown group ${group}` : `unknown user/group ${words}`) : { uid, gid };
}

function* apply(p: Process, call: Invocation, path: string, wanted: Ownership, only?: Ownership): Blocking<void> {
  const { options, name } = call;
  const follow = !options.has('h');
  const node = stat(p, path, follow);
  const { uid, gid } = node;
  const meant = (only?.uid ?? uid) === uid && (only?.gid ?? gid) === gid;
  const mayChange = !meant || p.uid === 0 ? p.privileged || !p.ns.cgroup.dropped?.has('CHOWN') : p.uid === uid && (wanted.uid ?? uid) === uid && (wanted.gid === undefined || wanted.gid === p.gid || p.groups.includes(wanted.gid));
  if (!mayChange) throw new Errno('EPERM');
  if (meant) changeAttributes(p, path, (one) => {
    one.uid = wanted.uid ?? one.uid;
    one.gid = wanted.gid ?? one.gid;
  }, follow);
  const changed = meant && ((wanted.uid ?? uid) !== uid || (wanted.gid ?? gid) !== gid);
  if (options.has('v') || (options.has('c') && changed)) yield* p.write(1, call.flavour === 'busybox' ? `changed ownership of '${path}' to ${wanted.uid ?? uid}:${wanted.gid ?? gid}\n` : report(p, name, path, { uid, gid }, wanted, changed));
  if (!options.has('R') || node.kind !== 'directory') return;
  for (const child of readDirectory(p, path)) {
    const below = join(path, child);
    if (lookup(p, below, false)?.kind !== 'symlink') yield* apply(p, call, below, wanted, only);
  }
}

function report(p: Process, name: string, path: string, old: { uid: number; gid: number }, wanted: Ownership, changed: boolean): string {
  const show = (uid: number, gid: number): string => (name === 'chgrp' ? groupName(p, gid) : wanted.gid === undefined ? userName(p, uid) : wanted.uid === undefined ? !changed ? `${userName(p, uid)}:${groupName(p, gid)}` : `:${groupName(p, gid)}` : `${userName(p, uid)}:${groupName(p, gid)}`);
  const what = name === 'chgrp' ? 'group' : 'ownership';
  const next = show(wanted.uid ?? old.uid, wanted.gid ?? old.gid);
  return changed ? `changed ${what} of '${path}' from ${show(old.uid, old.gid)} to ${next}\n` : `${what} of '${path}' retained as ${next}\n`;
}
