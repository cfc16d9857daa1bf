/** Debian's adduser, addgroup, deluser and delgroup: scripts around useradd that tell what they do. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import type { Option } from '../options.ts';
import { addRow, dropRow, freeNumber, GROUP, join, leave, makeHome, nextNumber, numbersIn, PASSWD, removeTree, rowsOf, SHADOW, today } from './account-files.ts';
import { ask } from './passwd.ts';
import { validName } from './useradd.ts';

const named = (p: Process, path: string, name: string): string[] | undefined => rowsOf(p, path).find((row) => row[0] === name);

function* refused(p: Process, { name }: Invocation, words: string, status = 1): Blocking<number> {
  yield* complain(p, `${name}: ${words}`);
  return status;
}

const OPTIONS: readonly Option[] = [
  ...['uid', 'gid', 'ingroup', 'home', 'shell', 'gecos', 'comment', 'conf', 'firstuid', 'lastuid', 'firstgid', 'lastgid'].map((long): Option => ({ long, value: true })),
  ...['system', 'group', 'no-create-home', 'disabled-password', 'disabled-login', 'add_extra_groups', 'add-extra-groups', 'force-badname', 'allow-bad-names', 'debug', 'verbose'].map((long): Option => ({ long })), { short: 'q', long: 'quiet' },
];

/** What is told, unless it is asked to be quiet. */
const teller = (p: Process, { options }: Invocation) => (text: string): Blocking<void> => p.write(1, options.has('q') ? '' : `${text}\n`);

const NAME_RULE = 'To avoid problems, the username should consist only of\nletters, digits, underscores, periods, at signs and dashes, and not start with\na dash (as defined by IEEE Std 1003.1-2001). For compatibility with Samba\nmachine accounts $ is also supported at the end of the username';

function* addGroup(p: Process, call: Invocation, name: string): Blocking<number> {
  const { options } = call, system = options.has('system'), given = options.value('gid'), known = named(p, GROUP, name);
  if (known && system) {
    yield* complain(p, `${call.name}: The group \`${name}' already exists as a system group. Exiting.`);
    return 0;
  }
  if (known) return yield* refused(p, call, `The group \`${name}' already exists.`);
  const used = numbersIn(p, GROUP);
  if (given !== undefined && used.has(Number(given))) return yield* refused(p, call, `The GID \`${given}' is already in use.`);
  const gid = given !== undefined ? Number(given) : system ? freeNumber(used, 100, 999) : nextNumber(used);
  yield* teller(p, call)(`Adding group \`${name}' (GID ${gid}) ...`);
  addRow(p, GROUP, [name, 'x', String(gid), '']);
  yield* teller(p, call)('Done.');
  return 0;
}

function* addMember(p: Process, call: Invocation, user: string, group: string): Blocking<number> {
  if (!named(p, PASSWD, user)) return yield* refused(p, call, `The user \`${user}' does not exist.`);
  const row = named(p, GROUP, group), tell = teller(p, call);
  if (!row) return yield* refused(p, call, `The group \`${group}' does not exist.`);
  if (row[3]!.split(',').includes(user)) {
    yield* complain(p, `adduser: The user \`${user}' is already a member of \`${group}'.`);
    return 0;
  }
  yield* tell(`Adding user \`${user}' to group \`${group}' ...`);
  join(p, group, user);
  yield* tell('Done.');
  return 0;
}

function* addSystem(p: Process, call: Invocation, name: string): Blocking<number> {
  const { options } = call, tell = teller(p, call), users = numbersIn(p, PASSWD), uid = options.has('uid') ? Number(options.value('uid')) : freeNumber(users, 100, 999);
  if (named(p, PASSWD, name)) {
    yield* tell(`The system user \`${name}' already exists. Exiting.`);
    return 0;
  }
  if (options.has('uid') && users.has(uid)) return yield* refused(p, call, `The UID ${uid} is already in use.`);
  const ingroup = options.value('ingroup'), row = ingroup === undefined ? undefined : named(p, GROUP, ingroup);
  if (ingroup !== undefined && !row) return yield* refused(p, call, `The group \`${ingroup}' does not exist.`);
  yield* tell(`Adding system user \`${name}' (UID ${uid}) ...`);
  let group = ingroup ?? 'nogroup', gid = Number(row?.[2] ?? 65_534);
  if (options.has('group')) {
    gid = freeNumber(numbersIn(p, GROUP), 100, 999);
    group = name;
    yield* tell(`Adding new group \`${name}' (GID ${gid}) ...`);
    addRow(p, GROUP, [name, 'x', String(gid), '']);
  }
  yield* tell(`Adding new user \`${name}' (UID ${uid}) with group \`${group}' ...`);
  const home = options.value('home') ?? '/nonexistent';
  addRow(p, PASSWD, [name, 'x', String(uid), String(gid), options.value('gecos') ?? options.value('comment') ?? '', home, options.value('shell') ?? '/usr/sbin/nologin']);
  addRow(p, SHADOW, [name, '!', today(p), '', '', '', '', '', '']);
  if (home === '/nonexistent' || options.has('no-create-home')) yield* tell(`Not creating ${home === '/nonexistent' ? '' : 'home directory '}\`${home}'.`);
  else {
    yield* tell(`Creating home directory \`${home}' ...`);
    makeHome(p, home, uid, gid, { skeleton: '/nonexistent' });
  }
  return 0;
}

function* addRegular(p: Process, call: Invocation, name: string): Blocking<number> {
  const { options } = call, tell = teller(p, call), users = numbersIn(p, PASSWD), uid = options.has('uid') ? Number(options.value('uid')) : nextNumber(users);
  if (named(p, PASSWD, name)) return yield* refused(p, call, `The user \`${name}' already exists.`);
  if (options.has('uid') && users.has(uid)) return yield* refused(p, call, `The UID ${uid} is already in use.`);
  const ingroup = options.value('ingroup'), row = ingroup === undefined ? undefined : named(p, GROUP, ingroup);
  if (ingroup !== undefined && !row) return yield* refused(p, call, `The group \`${ingroup}' does not exist.`);
  if (!row && named(p, GROUP, name)) return yield* refused(p, call, `The group \`${name}' already exists.`);
  const used = numbersIn(p, GROUP), gid = row ? Number(row[2]) : used.has(uid) ? nextNumber(used) : uid, group = ingroup ?? name;
  yield* tell(`Adding user \`${name}' ...`);
  if (!row) {
    yield* tell(`Adding new group \`${name}' (${gid}) ...`);
    addRow(p, GROUP, [name, 'x', String(gid), '']);
  }
  yield* tell(`Adding new user \`${name}' (${uid}) with group \`${group} (${gid})' ...`);
  const home = options.value('home') ?? `/home/${name}`, comment = options.value('gecos') ?? options.value('comment');
  addRow(p, PASSWD, [name, 'x', String(uid), String(gid), `${comment ?? ''},,,`, home, options.value('shell') ?? '/bin/bash']);
  addRow(p, SHADOW, [name, options.has('disabled-login') || options.has('disabled-password') ? '*' : '!', today(p), '0', '99999', '7', '', '', '']);
  if (options.has('no-create-home')) yield* tell(`Not creating home directory \`${home}'.`);
  else if (lookup(p, home)) yield* complain(p, `adduser: The home directory \`${home}' already exists.  Not touching this directory.`);
  else {
    yield* tell(`Creating home directory \`${home}' ...\nCopying files from \`/etc/skel' ...`);
    makeHome(p, home, uid, gid, { mode: 0o700 });
  }
  const status = options.has('disabled-password') || options.has('disabled-login') ? 0 : yield* ask(p, call, name);
  if (named(p, GROUP, 'users') && group !== 'users') {
    yield* tell(`Adding new user \`${name}' to supplemental / extra groups \`users' ...\nAdding user \`${name}' to group \`users' ...`);
    join(p, 'users', name);
  }
  return status;
}

export const debianAdduser: Tool = {
  name: 'adduser', aliases: ['addgroup'], only: 'gnu', usage: 'USER [GROUP]', summary: 'Add a user or a group', options: OPTIONS,
  *run(p, call) {
    const { operands, options } = call, [first, second] = operands;
    if (p.uid !== 0) return yield* refused(p, call, 'Only root may add a user or group to the system.');
    if (first === undefined) return yield* refused(p, call, 'Only one or two names allowed.');
    if (second !== undefined) return yield* addMember(p, call, first, second);
    if (!validName(first) && !options.has('force-badname') && !options.has('allow-bad-names')) return yield* refused(p, call, /^[-:,/~]|[\s:,/]/.test(first) ? NAME_RULE : `Please enter a username matching the regular expression\nconfigured via the NAME_REGEX[_SYSTEM] configuration variable.  Use the\n\`--allow-bad-names' option to relax this check or reconfigure NAME_REGEX in configuration.`);
    if (call.name === 'addgroup' || (options.has('group') && !options.has('system'))) return yield* addGroup(p, call, first);
    return yield* options.has('system') ? addSystem(p, call, first) : addRegular(p, call, first);
  },
};

export const debianDeluser: Tool = {
  name: 'deluser', aliases: ['delgroup'], only: 'gnu', usage: 'USER [GROUP]', summary: 'Remove a user or a group', options: [...['system', 'remove-home', 'remove-all-files', 'backup', 'only-if-empty', 'group'].map((long): Option => ({ long })), { short: 'q', long: 'quiet' }],
  *run(p, call) {
    const { operands, options, name } = call, [first, second] = operands, tell = teller(p, call);
    if (p.uid !== 0) return yield* refused(p, call, 'Only root may remove a user or group from the system.');
    if (first === undefined) return yield* refused(p, call, 'Only one or two names allowed.');
    if (second === undefined && (name === 'delgroup' || options.has('group'))) {
      const row = named(p, GROUP, first);
      if (!row) return yield* refused(p, call, `The group \`${first}' does not exist.`, 3);
      const user = rowsOf(p, PASSWD).find((one) => one[3] === row[2]);
      yield* tell(`Removing group \`${first}' ...`);
      if (user) {
        yield* complain(p, `groupdel: cannot remove the primary group of user '${user[0]}'`);
        return yield* refused(p, call, `\`/sbin/groupdel ${first}' returned error code 8. Exiting.`);
      }
      dropRow(p, GROUP, first);
      yield* tell('Done.');
      return 0;
    }
    const row = named(p, PASSWD, first);
    if (!row) return yield* refused(p, call, `The user \`${first}' does not exist.`, 2);
    if (second !== undefined) {
      if (!named(p, GROUP, second)?.[3]!.split(',').includes(first)) return yield* refused(p, call, `The user \`${first}' is not a member of group \`${second}'.`, 6);
      yield* tell(`Removing user \`${first}' from group \`${second}' ...`);
      leave(p, second, first);
      yield* tell('Done.');
      return 0;
    }
    if (options.has('remove-home')) yield* tell('Looking for files to backup/remove ...\nRemoving files ...');
    if (options.has('remove-home') && lookup(p, row[5]!)) removeTree(p, row[5]!);
    yield* complain(p, "deluser: `/usr/bin/crontab' not executed. Skipping crontab removal. Package `cron' required.");
    yield* tell(`Removing user \`${first}' ...`);
    for (const path of [PASSWD, SHADOW]) dropRow(p, path, first);
    for (const [group] of rowsOf(p, GROUP)) leave(p, group!, first);
    const own = named(p, GROUP, first);
    if (own && own[2] === row[3] && own[3] === '') dropRow(p, GROUP, first);
    yield* tell('Done.');
    return 0;
  },
};
