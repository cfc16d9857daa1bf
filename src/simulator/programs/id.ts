import { findUser, groups, userName } from './accounts.ts';
import { complain, type Tool } from './tool.ts';

export const id: Tool = {
  name: 'id', usage: '[USER]', summary: 'Print user and group numbers', options: [{ short: 'u', long: 'user' }, { short: 'g', long: 'group' }, { short: 'G', long: 'groups' }, { short: 'n', long: 'name' }, { short: 'r', long: 'real' }],
  *run(p, { options, operands, name, flavour }) {
    const account = operands[0] === undefined ? { uid: p.uid, gid: p.gid } : findUser(p, operands[0]);
    if (!account) {
      yield* complain(p, flavour === 'gnu' ? `${name}: '${operands[0]}': no such user` : `${name}: unknown user ${operands[0]}`);
      return 1;
    }
    const all = operands[0] === undefined ? [...new Set([p.gid, ...p.groups])] : [account.gid, ...groups(p).filter((group) => group.members.includes(operands[0]!)).map((group) => group.gid)];
    const nameOfGroup = (gid: number): string | undefined => groups(p).find((group) => group.gid === gid)?.name;
    const nameOfUser = userName(p, account.uid);
    const labelled = (number: number, label: string | undefined): string => (label === undefined || label === String(number) ? String(number) : `${number}(${label})`);
    const named = options.has('n');
    let text: string;
    if (options.has('u')) text = named ? nameOfUser : String(account.uid);
    else if (options.has('g')) text = named ? nameOfGroup(account.gid) ?? String(account.gid) : String(account.gid);
    else if (options.has('G')) text = all.map((gid) => (named ? nameOfGroup(gid) ?? String(gid) : String(gid))).join(' ');
    else text = `uid=${labelled(account.uid, nameOfUser)} gid=${labelled(account.gid, nameOfGroup(account.gid))} groups=${all.map((gid) => labelled(gid, nameOfGroup(gid))).join(',')}`;
    yield* p.write(1, `${text}\n`);
    return 0;
  },
};
