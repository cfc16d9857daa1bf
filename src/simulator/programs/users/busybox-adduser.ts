/** adduser, addgroup, deluser and delgroup as busybox has them. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { UsageError } from '../options.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { addRow, dropRow, freeNumber, GROUP, join, leave, makeHome, numbersIn, PASSWD, removeTree, rowNamed, rowsOf, SHADOW, today } from './account-files.ts';
import { ask } from './passwd.ts';

function* refused(p: Process, { name }: Invocation, words: string): Blocking<number> {
  yield* complain(p, `${name}: ${words}`);
  return 1;
}

/** Regular users' numbers and the system's. */
const firstFree = (used: ReadonlySet<number>, system: boolean): number => (system ? freeNumber(used, 100, 999) : freeNumber(used, 1000, 60_000));

const named = (p: Process, path: string, name: string): string[] | undefined => rowsOf(p, path).find((row) => row[0] === name);

function* runAdduser(p: Process, call: Invocation): Blocking<number> {
  const { options, operands } = call, [name, group] = operands;
  if (name === undefined || operands.length > 2) throw new UsageError('');
  if (p.uid !== 0) return yield* refused(p, call, 'permission denied (are you root?)');
  if (group !== undefined) return options.all.length > 0 ? yield* wrongUse() : yield* addMember(p, { ...call, name: 'addgroup' }, name, group);
  const system = options.has('S'), users = numbersIn(p, PASSWD), wanted = options.value('u');
  if (named(p, PASSWD, name)) return yield* refused(p, call, `user '${name}' in use`);
  if (wanted !== undefined && !/^\d+$/.test(wanted)) return yield* refused(p, call, `invalid number '${wanted}'`);
  if (wanted !== undefined && users.has(Number(wanted))) return yield* refused(p, call, `uid '${wanted}' in use`);
  const uid = wanted !== undefined ? Number(wanted) : firstFree(users, system);
  const chosen = options.value('G') ?? (system ? 'nogroup' : undefined), own = chosen === undefined ? undefined : named(p, GROUP, chosen);
  if (chosen !== undefined && !own) return yield* refused(p, call, `unknown group ${chosen}`);
  const used = numbersIn(p, GROUP), gid = own ? Number(own[2]) : used.has(uid) ? firstFree(used, system) : uid;
  const home = options.value('h') ?? `/home/${name}`;
  addRow(p, PASSWD, [name, 'x', String(uid), String(gid), options.value('g') ?? 'Linux User,,,', home, options.value('s') ?? (system ? '/bin/false' : p.env.get('SHELL') || '/bin/sh')]);
  addRow(p, SHADOW, [name, '!', today(p), '0', '99999', '7', '', '', '']);
  if (own) join(p, chosen!, name);
  else if (!named(p, GROUP, name)) addRow(p, GROUP, [name, 'x', String(gid), '']);
  // The folder of a user keeps its group for what is made in it.
  if (!options.has('H')) makeHome(p, home, uid, gid, { mode: 0o2755, skeleton: options.value('k') ?? '/etc/skel' });
  return options.has('D') || system ? 0 : yield* ask(p, call, name);
}

function* wrongUse(): Blocking<number> {
  throw new UsageError('');
}

function* addMember(p: Process, call: Invocation, user: string, group: string): Blocking<number> {
  if (!named(p, GROUP, group)) return yield* refused(p, call, `unknown group ${group}`);
  if (!named(p, PASSWD, user)) return yield* refused(p, call, `unknown user ${user}`);
  join(p, group, user);
  return 0;
}

function* runAddgroup(p: Process, call: Invocation): Blocking<number> {
  const { options, operands } = call, [first, second] = operands, wanted = options.value('g');
  if (first === undefined || operands.length > 2) throw new UsageError('');
  if (p.uid !== 0) return yield* refused(p, call, 'permission denied (are you root?)');
  if (second !== undefined && options.all.length === 0) return yield* addMember(p, call, first, second);
  if (second !== undefined) throw new UsageError('');
  if (wanted !== undefined && !/^\d+$/.test(wanted)) return yield* refused(p, call, `invalid number '${wanted}'`);
  if (named(p, GROUP, first)) return yield* refused(p, call, `group '${first}' in use`);
  const used = numbersIn(p, GROUP);
  if (wanted !== undefined && used.has(Number(wanted))) return yield* refused(p, call, `gid '${wanted}' in use`);
  addRow(p, GROUP, [first, 'x', wanted ?? String(firstFree(used, options.has('S'))), '']);
  return 0;
}

export const busyboxAdduser: Tool = {
  name: 'adduser', only: 'busybox', usage: 'USER [GROUP]', summary: 'Create new user, or add USER to GROUP',
  options: [{ short: 'h', long: 'home', value: true }, { short: 'g', long: 'gecos', value: true }, { short: 's', long: 'shell', value: true }, { short: 'G', long: 'ingroup', value: true }, { short: 'S', long: 'system' }, { short: 'D', long: 'disabled-password' }, { long: 'empty-password' }, { short: 'H', long: 'no-create-home' }, { short: 'u', long: 'uid', value: true }, { short: 'k', long: 'skel', value: true }],
  run: runAdduser,
};

export const busyboxAddgroup: Tool = {
  name: 'addgroup', only: 'busybox', usage: '[USER] GROUP', summary: 'Add a group or add a user to a group', options: [{ short: 'g', long: 'gid', value: true }, { short: 'S', long: 'system' }],
  run: runAddgroup,
};

export const busyboxDeluser: Tool = {
  name: 'deluser', only: 'busybox', usage: 'USER', summary: 'Delete USER from the system', options: [{ long: 'remove-home' }],
  *run(p, call) {
    const [user] = call.operands;
    if (user === undefined || call.operands.length > 1) throw new UsageError('');
    if (p.uid !== 0) return yield* refused(p, call, 'permission denied (are you root?)');
    const row = named(p, PASSWD, user);
    if (!row) return yield* refused(p, call, `unknown user ${user}`);
    const own = named(p, GROUP, user), other = own && rowsOf(p, PASSWD).find((one) => one[0] !== user && one[3] === own[2]);
    for (const path of [PASSWD, SHADOW]) dropRow(p, path, user);
    const joined = rowsOf(p, GROUP).some((one) => (one[3] ?? '').split(',').includes(user));
    for (const [group] of rowsOf(p, GROUP)) leave(p, group!, user);
    // It tells of every file in which there was nothing to remove.
    if (!joined) yield* complain(p, `deluser: can't find ${user} in /etc/group`);
    if (call.options.has('remove-home') && lookup(p, row[5]!)) removeTree(p, row[5]!);
    if (other) return yield* refused(p, call, `'${other[0]}' still has '${user}' as their primary group!`);
    if (own) dropRow(p, GROUP, user);
    return 0;
  },
};

export const busyboxDelgroup: Tool = {
  name: 'delgroup', only: 'busybox', usage: '[USER] GROUP', summary: 'Delete group GROUP from the system or user USER from group GROUP',
  *run(p, call) {
    const { operands } = call, group = operands.at(-1);
    if (group === undefined || operands.length > 2) throw new UsageError('');
    if (p.uid !== 0) return yield* refused(p, call, 'permission denied (are you root?)');
    const row = named(p, GROUP, group);
    if (!row) return yield* refused(p, call, `unknown group ${group}`);
    if (operands.length === 2) {
      if (!named(p, PASSWD, operands[0]!)) return yield* refused(p, call, `unknown user ${operands[0]}`);
      leave(p, group, operands[0]!);
      return 0;
    }
    const user = rowsOf(p, PASSWD).find((one) => one[3] === row[2]);
    if (user) return yield* refused(p, call, `'${user[0]}' still has '${group}' as their primary group!`);
    dropRow(p, GROUP, group);
    return 0;
  },
};
