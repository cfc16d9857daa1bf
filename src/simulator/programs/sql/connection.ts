/** How a client reaches a PostgreSQL server: options, the environment, addresses, and what it says where it cannot. */
import type { Blocking } from '../../kernel/blocking.ts';
import { connect, connectUnix } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import { userName } from '../accounts.ts';
import { Line, type Answer } from './conversation.ts';
import { SOCKET } from './installation.ts';

export interface Target {
  /** Empty: the socket of this machine. */
  host: string;
  port: number;
  user: string;
  database: string;
  password: string | undefined;
}

export interface Connected {
  line: Line;
  version: string;
  /** Of the server, where it is another machine. */
  address: string;
}

export class ConnectionFailure extends Error {}

export function targetFrom(p: Process, given: Partial<Target>): Target {
  const uri = /^postgres(?:ql)?:\/\/(?:([^:@/]+)(?::([^@]*))?@)?([^:/]*)(?::(\d+))?(?:\/([^?]*))?/.exec(given.database ?? '');
  const [, uriUser, uriPassword, uriHost, uriPort, uriDatabase] = uri ?? [];
  const user = given.user ?? uriUser ?? p.env.get('PGUSER') ?? userName(p, p.uid);
  return {
    host: given.host ?? uriHost ?? p.env.get('PGHOST') ?? '', port: given.port ?? Number(uriPort ?? p.env.get('PGPORT') ?? 5432), user,
    database: (uri ? uriDatabase : given.database) || p.env.get('PGDATABASE') || user, password: given.password ?? uriPassword ?? p.env.get('PGPASSWORD'),
  };
}

/** Where the words of a failure say that they tried. */
const placeOf = ({ host, port }: Target, address: string): string => (host === '' || host.startsWith('/') ? `connection to server on socket "${host || '/var/run/postgresql'}/.s.PGSQL.${port}" failed: ` : `connection to server at "${host}" (${address}), port ${port} failed: `);

/** @throws ConnectionFailure; `ask` is used where a password is wanted and none is known */
export function* openConnection(p: Process, target: Target, ask: () => Blocking<string | undefined>): Blocking<Connected> {
  const address = yield* addressOf(p, target);
  const place = placeOf(target, address);
  for (let { password } = target; ; ) {
    const line = new Line(p, yield* reach(p, target, address, place));
    yield* line.say({ user: target.user, database: target.database, local: target.host === '' || target.host.startsWith('/'), ...(password !== undefined && { password }) });
    const answer = yield* line.hear<Answer>();
    if (answer?.version !== undefined) return { line, version: answer.version, address };
    line.close();
    if (!answer) throw new ConnectionFailure(`${place}server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.`);
    if (answer.fatal !== undefined) throw new ConnectionFailure(`${place}FATAL:  ${answer.fatal}`);
    password = yield* ask();
    if (password === undefined) throw new ConnectionFailure(`${place}fe_sendauth: no password supplied`);
  }
}

function* addressOf(p: Process, { host }: Target): Blocking<string> {
  if (host === '' || host.startsWith('/')) return '';
  const found = yield* resolve(p, host);
  if ('addresses' in found && found.addresses[0] !== undefined) return found.addresses[0];
  throw new ConnectionFailure(`could not translate host name "${host}" to address: Name or service not known`);
}

function* reach(p: Process, { host, port }: Target, address: string, place: string) {
  const local = host === '' || host.startsWith('/');
  try {
    return local ? yield* connectUnix(p, host === '' ? SOCKET.replace('5432', String(port)) : `${host}/.s.PGSQL.${port}`) : yield* connect(p, address, port);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    throw new ConnectionFailure(`${place}${error.strerror}\n\tIs the server running ${local ? 'locally and accepting connections on that socket?' : 'on that host and accepting TCP/IP connections?'}`);
  }
}
