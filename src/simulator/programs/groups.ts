import { accounts, findUser, groupName, groups as allGroups } from './accounts.ts';
import { complain, quoted, type Tool } from './tool.ts';

export const groups: Tool = {
  name: 'groups', usage: '[USERNAME]...', summary: 'Print the groups of users',
  *run(p, { operands, flavour }) {
    const named = (gids: readonly number[]): string => [...new Set(gids)].map((gid) => groupName(p, gid)).join(' ');
    if (operands.length === 0) {
      yield* p.write(1, `${named([p.gid, ...p.groups])}\n`);
      return 0;
    }
    let status = 0;
    for (const user of operands) {
      const account = findUser(p, user), login = accounts(p).find((one) => one.uid === account?.uid)?.name ?? user;
      if (!account) {
        yield* complain(p, flavour === 'gnu' ? `groups: ${quoted(p, user)}: no such user` : `groups: unknown user ${user}`);
        status = 1;
      } else yield* p.write(1, `${flavour === 'gnu' ? `${user} : ` : ''}${named([account.gid, ...allGroups(p).filter((group) => group.members.includes(login)).map((group) => group.gid)])}\n`);
    }
    return status;
  },
};
