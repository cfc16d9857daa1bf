import type { Blocking } from '../kernel/blocking.ts';
import { lookup, readText } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';
import { complain, type Tool } from './tool.ts';

/** Databases that are files, and in which columns of them a key may stand. */
const FILES: Readonly<Record<string, { path: string; keys: readonly number[] }>> = { passwd: { path: '/etc/passwd', keys: [0, 2] }, group: { path: '/etc/group', keys: [0, 2] }, shadow: { path: '/etc/shadow', keys: [0] }, gshadow: { path: '/etc/gshadow', keys: [0] } };

/** Databases of /etc that are empty here. */
const EMPTY = new Set(['aliases', 'ethers', 'initgroups', 'netgroup', 'networks', 'protocols', 'rpc', 'services']);

export const getent: Tool = {
  name: 'getent', usage: 'DATABASE KEY...', summary: 'Look up an entry of a system database', hint: () => "Try `getent --help' or `getent --usage' for more information.",
  *run(p, { operands }) {
    const [database, ...keys] = operands;
    if (database === undefined) {
      yield* complain(p, "getent: wrong number of arguments\nTry `getent --help' or `getent --usage' for more information.");
      return 64;
    }
    if (FILES[database]) return yield* entries(p, FILES[database], keys);
    if (EMPTY.has(database)) return keys.length > 0 ? 2 : 0;
    if (!['hosts', 'ahosts', 'ahostsv4', 'ahostsv6'].includes(database)) {
      yield* complain(p, `Unknown database: ${database}`);
      yield* p.write(1, "Try `getent --help' or `getent --usage' for more information.\n");
      return 1;
    }
    let status = 0;
    for (const key of keys) {
      const found = yield* resolve(p, key);
      if (!('addresses' in found)) status = 2;
      else if (database === 'hosts') for (const address of found.addresses) yield* p.write(1, `${address.padEnd(15)} ${key}\n`);
      else for (const address of found.addresses) for (const [i, kind] of ['STREAM', 'DGRAM', 'RAW'].entries()) yield* p.write(1, `${address.padEnd(15)} ${kind.padEnd(6)} ${i === 0 ? key : ''}\n`);
    }
    return status;
  },
};

function* entries(p: Process, { path, keys: columns }: { path: string; keys: readonly number[] }, keys: readonly string[]): Blocking<number> {
  const lines = lookup(p, path) ? readText(p, path).split('\n').filter(Boolean) : [];
  let status = 0;
  for (const key of keys) {
    const line = lines.find((one) => columns.some((column) => one.split(':')[column] === key));
    if (line === undefined) status = 2;
    else yield* p.write(1, `${line}\n`);
  }
  if (keys.length === 0) yield* p.write(1, lines.map((line) => `${line}\n`).join(''));
  return status;
}
