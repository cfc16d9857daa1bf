/** pg_isready: whether a server takes connections. */
import type { Blocking } from '../../kernel/blocking.ts';
import { connect } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import { listensLocally, postgresVersion } from './installation.ts';

export function* pgIsReady(p: Process): Blocking<number> {
  const words = p.argv.slice(1);
  if (words[0] === '-V' || words[0] === '--version') {
    yield* p.write(1, `pg_isready (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  }
  const value = (short: string, long: string): string | undefined => words.map((word, index) => (word === `-${short}` || word === `--${long}` ? words[index + 1] : word.startsWith(`--${long}=`) ? word.slice(long.length + 3) : word.startsWith(`-${short}`) && word.length > 2 && !word.startsWith('--') ? word.slice(2) : undefined)).find((one) => one !== undefined);
  const host = value('h', 'host') ?? p.env.get('PGHOST') ?? '', port = Number(value('p', 'port') ?? p.env.get('PGPORT') ?? 5432);
  const state = yield* ask(p, host, port);
  if (!words.includes('-q') && !words.includes('--quiet')) yield* p.write(1, `${host || '/var/run/postgresql'}:${port} - ${['accepting connections', 'rejecting connections', 'no response'][state]}\n`);
  return state;
}

function* ask(p: Process, host: string, port: number): Blocking<number> {
  if (host === '' || host.startsWith('/')) return listensLocally(p, port) ? 0 : 2;
  const found = yield* resolve(p, host);
  if (!('addresses' in found) || found.addresses[0] === undefined) return 2;
  try {
    (yield* connect(p, found.addresses[0], port)).retain().release();
    return 0;
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    return 2;
  }
}
