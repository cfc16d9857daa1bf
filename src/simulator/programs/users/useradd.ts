/** useradd, usermod and userdel, as shadow has them on Debian. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, rename } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import type { Parsed } from '../options.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { addRow, changeRow, dropRow, freeNumber, GROUP, join, leave, makeHome, nextNumber, numbersIn, PASSWD, removeTree, rowNamed, rowsOf, SHADOW, today } from './account-files.ts';

export const synopsis: Readonly<Record<string, string>> = {
  useradd: 'Usage: useradd [options] LOGIN\n       useradd -D\n       useradd -D [options]\n', usermod: 'Usage: usermod [options] LOGIN\n', userdel: 'Usage: userdel [options] LOGIN\n', groupadd: 'Usage: groupadd [options] GROUP\n', groupdel: 'Usage: groupdel [options] GROUP\n', groupmod: 'Usage: groupmod [options] GROUP\n', passwd: 'Usage: passwd [options] [LOGIN]\n', chpasswd: 'Usage: chpasswd [options]\n',
};

/** Says what is wrong and gives the status. */
export function* refused({ name }: Invocation, p: Process, words: string, status: number): Blocking<number> {
  yield* complain(p, `${name}: ${words}`);
  return status;
}

export function* usage({ name }: Invocation, p: Process): Blocking<number> {
  yield* p.write(2, synopsis[name]!);
  return 2;
}

/** Only root may change the files. */
export function* locked(call: Invocation, p: Process, file = PASSWD): Blocking<number | undefined> {
  if (p.uid === 0) return undefined;
  yield* complain(p, `${call.name}: Permission denied.\n${call.name}: cannot lock ${file}; try again later.`);
  return call.name === 'useradd' || call.name === 'userdel' || call.name === 'usermod' ? 1 : 10;
}

/** The first group of a list that there is not. */
const missingGroup = (p: Process, list: readonly string[]): string | undefined => list.find((one) => !rowNamed(p, GROUP, one));

const listed = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);

export const useradd: Tool = {
  name: 'useradd', only: 'gnu', usage: 'LOGIN', summary: 'Make a user', usageStatus: 2, hint: (name) => synopsis[name]!.trimEnd(),
  options: [
    { short: 'b', long: 'base-dir', value: true }, { short: 'c', long: 'comment', value: true }, { short: 'd', long: 'home-dir', value: true }, { long: 'home', value: true }, { short: 'D', long: 'defaults' }, { short: 'e', long: 'expiredate', value: true }, { short: 'f', long: 'inactive', value: true }, { short: 'g', long: 'gid', value: true }, { short: 'G', long: 'groups', value: true },
    { short: 'h' }, { short: 'k', long: 'skel', value: true }, { short: 'K', long: 'key', value: true }, { short: 'l', long: 'no-log-init' }, { short: 'm', long: 'create-home' }, { short: 'M', long: 'no-create-home' }, { short: 'N', long: 'no-user-group' }, { short: 'o', long: 'non-unique' }, { short: 'p', long: 'password', value: true }, { short: 'r', long: 'system' },
    { short: 's', long: 'shell', value: true }, { short: 'u', long: 'uid', value: true }, { short: 'U', long: 'user-group' }, { long: 'badname' },
  ],
  *run(p, call) {
    const { options, operands } = call, [login] = operands;
    if (options.has('D') && operands.length === 0) {
      yield* p.write(1, 'GROUP=100\nHOME=/home\nINACTIVE=-1\nEXPIRE=\nSHELL=/bin/sh\nSKEL=/etc/skel\nCREATE_MAIL_SPOOL=no\nLOG_INIT=yes\n');
      return 0;
    }
    if (login === undefined || operands.length > 1 || options.has('h')) return yield* usage(call, p);
    const wrong = mistake(p, options, login);
    if (wrong) return yield* refused(call, p, wrong.words, wrong.status);
    const refusal = yield* locked(call, p);
    if (refusal !== undefined) return refusal;
    const system = options.has('r'), users = numbersIn(p, PASSWD), uid = options.has('u') ? Number(options.value('u')) : system ? freeNumber(users, 999, 100) : nextNumber(users);
    const named = options.value('g'), own = named === undefined && (options.has('U') || !options.has('N'));
    const gid = named !== undefined ? Number(rowNamed(p, GROUP, named)![2]) : own ? ownGroup(p, login, uid, system) : 100;
    const home = options.value('d') ?? options.value('home') ?? `${options.value('b') ?? '/home'}/${login}`;
    addRow(p, PASSWD, [login, 'x', String(uid), String(gid), options.value('c') ?? '', home, options.value('s') ?? '/bin/sh']);
    addRow(p, SHADOW, [login, options.value('p') ?? '!', today(p), ...(system ? ['', '', ''] : ['0', '99999', '7']), '', '', '']);
    for (const group of listed(options.value('G'))) join(p, rowNamed(p, GROUP, group)![0]!, login);
    if (!options.has('m')) return 0;
    if (lookup(p, home)) yield* complain(p, `useradd: warning: the home directory ${home} already exists.\nuseradd: Not copying any file from skel directory into it.`);
    else makeHome(p, home, uid, gid, { skeleton: options.value('k') ?? '/etc/skel' });
    return 0;
  },
};

/** A group of the user's name, with the user's number where that is free. */
function ownGroup(p: Process, login: string, uid: number, system: boolean): number {
  const used = numbersIn(p, GROUP), gid = !used.has(uid) ? uid : system ? freeNumber(used, 999, 100) : nextNumber(used);
  addRow(p, GROUP, [login, 'x', String(gid), '']);
  return gid;
}

const NAME = /^[a-z_][a-z0-9_-]*\$?$/;

function mistake(p: Process, options: Parsed, login: string): { words: string; status: number } | undefined {
  const uid = options.value('u'), group = options.value('g'), shell = options.value('s'), home = options.value('d') ?? options.value('home');
  if (uid !== undefined && !/^\d+$/.test(uid)) return { words: `invalid user ID '${uid}'`, status: 3 };
  if (shell !== undefined && shell !== '' && !/^[/*]/.test(shell)) return { words: `invalid shell '${shell}'`, status: 3 };
  if (home !== undefined && !home.startsWith('/')) return { words: `invalid home directory '${home}'`, status: 3 };
  const missing = group !== undefined && !rowNamed(p, GROUP, group) ? group : missingGroup(p, listed(options.value('G')));
  if (missing !== undefined) return { words: `group '${missing}' does not exist`, status: 6 };
  if (/[:\n\s/]|^-/.test(login) || login === '') return { words: `invalid user name '${login}': use --badname to ignore`, status: 3 };
  if (rowNamed(p, PASSWD, login)?.[0] === login) return { words: `user '${login}' already exists`, status: 9 };
  if (rowNamed(p, GROUP, login)?.[0] === login && group === undefined && !options.has('N')) return { words: `group ${login} exists - if you want to add this user to that group, use -g.`, status: 9 };
  return uid !== undefined && !options.has('o') && numbersIn(p, PASSWD).has(Number(uid)) ? { words: `UID ${uid} is not unique`, status: 4 } : undefined;
}

export const usermod: Tool = {
  name: 'usermod', only: 'gnu', usage: 'LOGIN', summary: 'Change a user', usageStatus: 2, hint: (name) => synopsis[name]!.trimEnd(),
  options: [
    { short: 'a', long: 'append' }, { short: 'c', long: 'comment', value: true }, { short: 'd', long: 'home', value: true }, { short: 'e', long: 'expiredate', value: true }, { short: 'f', long: 'inactive', value: true }, { short: 'g', long: 'gid', value: true }, { short: 'G', long: 'groups', value: true }, { short: 'h' }, { short: 'l', long: 'login', value: true }, { short: 'L', long: 'lock' },
    { short: 'm', long: 'move-home' }, { short: 'o', long: 'non-unique' }, { short: 'p', long: 'password', value: true }, { short: 'r', long: 'remove' }, { short: 's', long: 'shell', value: true }, { short: 'u', long: 'uid', value: true }, { short: 'U', long: 'unlock' },
  ],
  *run(p, call) {
    const { options, operands } = call, [login] = operands;
    if (login === undefined || operands.length > 1) return yield* usage(call, p);
    const list = listed(options.value('G')), missing = missingGroup(p, [...(options.has('g') ? [options.value('g')!] : []), ...list]);
    if (missing !== undefined) return yield* refused(call, p, `group '${missing}' does not exist`, 6);
    const row = rowNamed(p, PASSWD, login);
    if (row?.[0] !== login) return yield* refused(call, p, `user '${login}' does not exist`, 6);
    if (options.all.length === 0 || (options.has('a') && !options.has('G'))) {
      yield* complain(p, `usermod: ${options.all.length === 0 ? 'no options' : '-a flag is only allowed with the -G flag'}`);
      return yield* usage(call, p);
    }
    const uid = options.value('u'), name = options.value('l') ?? login, home = options.value('d');
    if (uid !== undefined && !/^\d+$/.test(uid)) return yield* refused(call, p, `invalid user ID '${uid}'`, 3);
    if (uid !== undefined && uid !== row[2] && !options.has('o') && numbersIn(p, PASSWD).has(Number(uid))) return yield* refused(call, p, `UID '${uid}' already exists`, 4);
    if (name !== login && rowNamed(p, PASSWD, name)) return yield* refused(call, p, `user '${name}' already exists`, 9);
    const refusal = yield* locked(call, p);
    if (refusal !== undefined) return refusal;
    const old = row[5]!;
    changeRow(p, PASSWD, login, (one) => one.splice(0, one.length, name, 'x', uid ?? one[2]!, options.has('g') ? rowNamed(p, GROUP, options.value('g')!)![2]! : one[3]!, options.value('c') ?? one[4]!, home ?? one[5]!, options.value('s') ?? one[6]!));
    changeRow(p, SHADOW, login, (one) => {
      one[0] = name;
      const word = options.value('p') ?? one[1]!;
      one[1] = options.has('L') && !word.startsWith('!') ? `!${word}` : options.has('U') ? word.replace(/^!(?=.)/, '') : word;
    });
    for (const [group] of rowsOf(p, GROUP)) {
      const member = rowNamed(p, GROUP, group!)![3]!.split(',').includes(login);
      if (member) leave(p, group!, login);
      const wanted = list.some((one) => rowNamed(p, GROUP, one)![0] === group);
      if (options.has('r') && options.has('G') ? member && !wanted : wanted || (member && (options.has('a') || !options.has('G')))) join(p, group!, name);
    }
    if (home !== undefined && options.has('m') && lookup(p, old) && !lookup(p, home)) rename(p, old, home);
    return 0;
  },
};

export const userdel: Tool = {
  name: 'userdel', only: 'gnu', usage: 'LOGIN', summary: 'Remove a user', usageStatus: 2, hint: (name) => synopsis[name]!.trimEnd(),
  options: [{ short: 'f', long: 'force' }, { short: 'r', long: 'remove' }, { short: 'h' }],
  *run(p, call) {
    const { options, operands } = call, [login] = operands;
    if (login === undefined || operands.length > 1) return yield* usage(call, p);
    const row = rowNamed(p, PASSWD, login);
    if (row?.[0] !== login) return yield* refused(call, p, `user '${login}' does not exist`, 6);
    const refusal = yield* locked(call, p);
    if (refusal !== undefined) return refusal;
    const busy = [...p.ns.pids.processes.entries()].find(([, one]) => one.uid === Number(row[2]) && Number(row[2]) !== 0);
    if (busy && !options.has('f')) return yield* refused(call, p, `user ${login} is currently used by process ${busy[0]}`, 8);
    for (const path of [PASSWD, SHADOW]) dropRow(p, path, login);
    for (const [group] of rowsOf(p, GROUP)) leave(p, group!, login);
    const own = rowNamed(p, GROUP, login);
    if (own && own[2] === row[3] && own[3] === '' && !rowsOf(p, PASSWD).some((one) => one[3] === own[2])) dropRow(p, GROUP, login);
    if (!options.has('r')) return 0;
    yield* complain(p, `userdel: ${login} mail spool (/var/mail/${login}) not found`);
    if (lookup(p, row[5]!)) removeTree(p, row[5]!);
    else yield* complain(p, `userdel: ${login} home directory (${row[5]}) not found`);
    return 0;
  },
};

export const validName = (text: string): boolean => NAME.test(text);
