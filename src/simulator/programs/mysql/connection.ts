/** How a client reaches a server, and what it says where it cannot. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { connect } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import { Line, type Answer } from './conversation.ts';
import type { Dialect } from './dialect.ts';
import type { Options } from './options.ts';

export class ConnectionFailure extends Error {
  readonly number: number;
  readonly state: string;

  constructor(number: number, state: string, message: string) {
    super(message);
    this.number = number;
    this.state = state;
  }
}

export interface Connected {
  line: Line;
  connection: number;
  version: string;
  comment: string;
  uptime: number;
}

function* reach(p: Process, { host, port, socket }: Options, { product, socket: usual }: Dialect) {
  const mariadb = product === 'MariaDB', server = mariadb ? 'server' : 'MySQL server';
  if (host === undefined || host === 'localhost') {
    const path = socket ?? usual;
    const failure = new ConnectionFailure(2002, 'HY000', `Can't connect to local ${server} through socket '${path}' (${lookup(p, path) ? 111 : 2})`);
    if (!lookup(p, path)) throw failure;
    try {
      return yield* connect(p, '127.0.0.1', 3306);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      throw failure;
    }
  }
  const found = yield* resolve(p, host), address = 'addresses' in found ? found.addresses[0] : undefined;
  if (address === undefined) throw new ConnectionFailure(2005, 'HY000', `Unknown ${server} host '${host}' (-2)`);
  try {
    return yield* connect(p, address, port);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    const number = error.code === 'ECONNREFUSED' ? 111 : error.code === 'EHOSTUNREACH' ? 113 : 110;
    throw mariadb ? new ConnectionFailure(2002, 'HY000', `Can't connect to server on '${host}' (${number === 111 ? 115 : number})`) : new ConnectionFailure(2003, 'HY000', `Can't connect to MySQL server on '${host}:${port}' (${number})`);
  }
}

/** @throws ConnectionFailure */
export function* openConnection(p: Process, options: Options, dialect: Dialect, database: string | undefined): Blocking<Connected> {
  let { password } = options;
  if (password === true) password = yield* askPassword(p);
  const line = new Line(p, yield* reach(p, options, dialect));
  yield* line.say({ user: options.user, local: options.host === undefined || options.host === 'localhost', ...(password !== undefined && { password }), ...(database !== undefined && { database }) });
  const answer = yield* line.hear<Answer>();
  if (answer?.connection !== undefined) return { line, connection: answer.connection, version: answer.version!, comment: answer.comment!, uptime: answer.uptime! };
  line.close();
  if (answer?.failure) throw new ConnectionFailure(answer.failure.number, answer.failure.state, answer.failure.message);
  throw new ConnectionFailure(2013, 'HY000', "Lost connection to server at 'reading initial communication packet', system error: 0");
}

/** Without a terminal the password is read from the input. */
function* askPassword(p: Process): Blocking<string> {
  const tty = p.files.get(0)?.tty;
  yield* p.write(tty ? 1 : 2, 'Enter password: ');
  const echo = tty?.termios.echo;
  tty?.set({ echo: false });
  const typed = decode(yield* p.read(0)).replace(/\n[^]*$/, '');
  if (tty && echo !== undefined) tty.set({ echo });
  yield* p.write(tty ? 1 : 2, '\n');
  return typed;
}
