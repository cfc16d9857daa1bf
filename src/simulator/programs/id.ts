import { accounts, findUser, groups, userName } from './accounts.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const id: Tool = {
  name: 'id', usage: '[USER]', summary: 'Print user and group numbers', options: [{ short: 'u', long: 'user' }, { short: 'g', long: 'group' }, { short: 'G', long: 'groups' }, { short: 'n', long: 'name' }, { short: 'r', long: 'real' }, { short: 'z', long: 'zero' }, { short: 'a' }, { short: 'Z', long: 'context' }],
  *run(p, { options, operands, name, flavour }) {
    const selected = ['u', 'g', 'G'].filter((one) => options.has(one));
    const mistake = selected.length > 1 ? 'cannot print "only" of more than one choice' : selected.length === 0 && (options.has('n') || options.has('r')) ? 'cannot print only names or real IDs in default format' : selected.length === 0 && options.has('z') ? 'option --zero not permitted in default format' : options.has('Z') ? '--context (-Z) works only on an SELinux-enabled kernel' : undefined;
    if (mistake !== undefined && flavour === 'gnu') {
      yield* complain(p, `${name}: ${mistake}`);
      return 1;
    }
    const account = operands[0] === undefined ? { uid: p.uid, gid: p.gid } : findUser(p, operands[0]);
    if (!account) {
      yield* complain(p, flavour === 'gnu' ? `${name}: ${quoted(p, operands[0]!)}: no such user` : `${name}: unknown user ${operands[0]}`);
      return 1;
    }
    const known = groups(p), login = accounts(p).find((one) => one.uid === account.uid)?.name;
    const all = operands[0] === undefined ? [...new Set([p.gid, ...p.groups])] : [...new Set([account.gid, ...known.filter((group) => group.members.includes(login ?? '')).map((group) => group.gid)])];
    const nameOfGroup = (gid: number): string | undefined => known.find((group) => group.gid === gid)?.name;
    const labelled = (number: number, label: string | undefined): string => (label === undefined ? String(number) : `${number}(${label})`);
    const named = options.has('n');
    const showGroup = (gid: number): string => (named ? nameOfGroup(gid) ?? String(gid) : String(gid));
    const end = options.has('z') ? '\0' : '\n';
    let text: string;
    if (options.has('u')) text = (named ? userName(p, account.uid) : String(account.uid)) + end;
    else if (options.has('g')) text = showGroup(account.gid) + end;
    else if (options.has('G')) text = options.has('z') ? all.map((gid) => showGroup(gid) + end).join('') : all.map(showGroup).join(' ') + end;
    else text = `uid=${labelled(account.uid, login)} gid=${labelled(account.gid, nameOfGroup(account.gid))} groups=${all.map((gid) => labelled(gid, nameOfGroup(gid))).join(',')}\n`;
    yield* p.write(1, text);
    return 0;
  },
};
