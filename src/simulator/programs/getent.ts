import { resolve } from '../kernel/resolver.ts';
import { complain, type Tool } from './tool.ts';

export const getent: Tool = {
  name: 'getent', usage: 'DATABASE KEY...', summary: 'Look up an entry of a system database',
  *run(p, { operands }) {
    const [database, ...keys] = operands;
    if (database !== 'hosts' && database !== 'ahosts') {
      yield* complain(p, `Unknown database: ${database ?? ''}\nTry \`getent --help' or \`getent --usage' for more information.`);
      return 1;
    }
    let status = 0;
    for (const key of keys) {
      const found = yield* resolve(p, key);
      if (!('addresses' in found)) status = 2;
      else for (const address of found.addresses) yield* p.write(1, `${address.padEnd(15)} ${key}\n`);
    }
    return status;
  },
};
