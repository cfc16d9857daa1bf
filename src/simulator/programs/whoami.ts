import { findUser } from './accounts.ts';
import { complain, type Tool } from './tool.ts';

export const whoami: Tool = {
  name: 'whoami', summary: 'Print the name of the current user', most: 0,
  *run(p, { flavour }) {
    const found = findUser(p, String(p.uid));
    if (!found) {
      yield* complain(p, flavour === 'gnu' ? `whoami: cannot find name for user ID ${p.uid}` : `whoami: unknown uid ${p.uid}`);
      return 1;
    }
    yield* p.write(1, `${found.name}\n`);
    return 0;
  },
};
