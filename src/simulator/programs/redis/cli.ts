/** redis-cli: one command, commands from a pipe, or a prompt. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { connect } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import type { Socket } from '../../kernel/socket.ts';
import { LineReader } from '../lines.ts';
import { RespReader, serialize, show } from './protocol.ts';
import { redisVersion } from './server.ts';

interface Options {
  host: string;
  port: number;
  password: string | undefined;
  raw: boolean;
  command: string[];
}

function parse(words: readonly string[]): Options | string {
  const options: Options = { host: '127.0.0.1', port: 6379, password: undefined, raw: false, command: [] };
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '-h') options.host = words[++i] ?? '';
    else if (word === '-p') options.port = Number(words[++i]);
    else if (word === '-a' || word === '--pass') options.password = words[++i];
    else if (word === '-n' || word === '-u') i++;
    else if (word === '--raw') options.raw = true;
    else if (word === '--no-raw' || word === '--no-auth-warning') continue;
    else if (word.startsWith('-')) return `Unrecognized option or bad number of args for: '${word}'`;
    else {
      options.command = words.slice(i);
      break;
    }
  }
  return options;
}

export function* redisCli(p: Process): Blocking<number> {
  if (p.argv[1] === '--version' || p.argv[1] === '-v') {
    yield* p.write(1, `redis-cli ${redisVersion(p)}\n`);
    return 0;
  }
  const options = parse(p.argv.slice(1));
  if (typeof options === 'string') {
    yield* p.write(2, `${options}\n`);
    return 1;
  }
  const found = yield* resolve(p, options.host);
  const address = 'addresses' in found ? found.addresses[0]! : undefined;
  let socket: Socket | undefined;
  let failure = address === undefined ? 'Name or service not known' : '';
  if (address !== undefined) {
    try {
      socket = (yield* connect(p, address, options.port)).retain();
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      failure = error.strerror;
    }
  }
  if (!socket) {
    yield* p.write(2, `Could not connect to Redis at ${options.host}:${options.port}: ${failure}\n`);
    return 1;
  }
  const session = new Session(p, socket, options.raw || p.files.get(1)?.tty === undefined);
  if (options.password !== undefined) yield* session.send(['AUTH', options.password], false);
  if (options.command.length > 0) return yield* session.send(options.command, true);
  return yield* session.prompt(`${options.host}:${options.port}> `);
}

class Session {
  readonly #p: Process;
  readonly #socket: Socket;
  readonly #reader: RespReader;
  readonly #bare: boolean;

  constructor(p: Process, socket: Socket, bare: boolean) {
    this.#p = p;
    this.#socket = socket;
    this.#reader = new RespReader(socket);
    this.#bare = bare;
  }

  *send(words: string[], print: boolean): Blocking<number> {
    yield* this.#socket.write(encode(serialize(words)));
    const reply = yield* this.#reader.reply();
    if (reply === undefined) {
      if (words[0]?.toLowerCase() !== 'shutdown') yield* this.#p.write(2, 'Error: Server closed the connection\n');
      return 1;
    }
    if (print) yield* this.#p.write(1, `${show(reply, this.#bare)}\n${this.#bare && typeof reply === 'object' && reply !== null && 'error' in reply ? '\n' : ''}`);
    return typeof reply === 'object' && reply !== null && 'error' in reply ? 1 : 0;
  }

  *prompt(text: string): Blocking<number> {
    const input = new LineReader(this.#p, this.#p.file(0));
    const terminal = this.#p.files.get(0)?.tty !== undefined;
    for (;;) {
      if (terminal) yield* this.#p.write(1, text);
      const line = yield* input.line();
      if (line === undefined) return 0;
      const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map((match) => match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? match[3]!);
      if (words.length === 0) continue;
      if (/^(quit|exit)$/i.test(words[0]!)) return 0;
      if ((yield* this.send(words, true)) !== 0 && this.#socket.broken) return 1;
    }
  }
}
