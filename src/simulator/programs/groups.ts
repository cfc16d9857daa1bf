import { groupName } from './accounts.ts';
import type { Tool } from './tool.ts';

export const groups: Tool = {
  name: 'groups', usage: '[USER]', summary: 'Print the groups of a user',
  *run(p) {
    yield* p.write(1, `${[...new Set([p.gid, ...p.groups])].map((gid) => groupName(p, gid)).join(' ')}\n`);
    return 0;
  },
};
