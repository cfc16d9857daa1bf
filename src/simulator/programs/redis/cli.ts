/** redis-cli: one command, commands from a pipe, or a prompt. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, decode, encode } from '../../kernel/bytes.ts';
import { connect } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { resolve } from '../../kernel/resolver.ts';
import type { Socket } from '../../kernel/socket.ts';
import { LineReader } from '../lines.ts';
import { readOptions, usage, type Options } from './cli-options.ts';
import { RespReader, serialize } from './protocol.ts';
import { isError, type Reply } from './reply.ts';
import { show, type Form } from './show.ts';
import { redisVersion } from './version.ts';
import { splitWords } from './words.ts';

export function* redisCli(p: Process): Blocking<number> {
  if (p.argv[1] === '--version' || p.argv[1] === '-v') {
    yield* p.write(1, `redis-cli ${redisVersion(p)}\n`);
    return 0;
  }
  if (p.argv.length === 2 && (p.argv[1] === '--help' || p.argv[1] === '-h')) {
    yield* p.write(1, usage(redisVersion(p)));
    return 0;
  }
  const options = readOptions(p.argv.slice(1));
  if ('mistake' in options) {
    yield* p.write(2, `${options.mistake}\n`);
    return 1;
  }
  if (options.warns) yield* p.write(2, "Warning: Using a password with '-a' or '-u' option on the command line interface may not be safe.\n");
  options.password ??= p.env.get('REDISCLI_AUTH');
  const session = new Session(p, options);
  try {
    return yield* converse(p, options, session);
  } finally {
    session.close();
  }
}

function* converse(p: Process, options: Options, session: Session): Blocking<number> {
  const lasting = options.command.length === 0 && !options.scan;
  if (!(yield* session.open()) && !lasting) return 1;
  if (options.scan) return yield* session.scan();
  if (lasting) return yield* session.prompt();
  const command = options.input ? [...options.command, yield* rest(p)] : options.command;
  for (let i = 0, status = 0; ; ) {
    status = Math.max(status, yield* session.run(command));
    if (++i >= options.repeat || session.closed) return status;
    if (options.interval > 0) yield* p.sleep(options.interval);
  }
}

function* rest(p: Process): Blocking<string> {
  const pieces: Uint8Array[] = [];
  for (let piece = yield* p.read(0); piece.length > 0; piece = yield* p.read(0)) pieces.push(piece);
  return decode(concat(pieces));
}

/** Commands after which the server goes on sending. */
const ENDLESS = new Set(['subscribe', 'psubscribe', 'monitor']);

class Session {
  readonly #p: Process;
  readonly #options: Options;
  readonly #form: Form;
  #connection: { socket: Socket; reader: RespReader } | undefined;
  #db = 0;
  #transaction = false;

  constructor(p: Process, options: Options) {
    this.#p = p;
    this.#options = options;
    this.#form = options.form ?? (p.files.get(1)?.tty === undefined ? 'raw' : 'terminal');
  }

  get closed(): boolean {
    return this.#connection === undefined;
  }

  close(): void {
    this.#connection?.socket.release();
    this.#connection = undefined;
  }

  /** Connects and says what the options ask for; tells of failures. */
  *open(): Blocking<boolean> {
    const { host, port, user, password, db } = this.#options, failure = yield* this.#connect(host, port);
    if (failure !== undefined) {
      yield* this.#p.write(2, `Could not connect to Redis at ${host}:${port}: ${failure}\n`);
      return false;
    }
    if (password !== undefined) {
      const reply = yield* this.#ask(['AUTH', ...(user === undefined ? [] : [user]), password]);
      if (isError(reply)) yield* this.#p.write(2, `AUTH failed: ${reply.error}\n`);
    }
    if (db !== 0) {
      const reply = yield* this.#ask(['SELECT', String(db)]);
      if (isError(reply)) yield* this.#p.write(2, `SELECT ${db} failed: ${reply.error}\n`);
      else this.#db = db;
    }
    return true;
  }

  /** What kept it from connecting, if anything did. */
  *#connect(host: string, port: number): Blocking<string | undefined> {
    const found = yield* resolve(this.#p, host);
    if (!('addresses' in found)) return 'Name or service not known';
    try {
      const socket = (yield* connect(this.#p, found.addresses[0]!, port)).retain();
      this.#connection = { socket, reader: new RespReader(socket) };
      return undefined;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      return error.strerror;
    }
  }

  *#ask(words: string[]): Blocking<Reply | undefined> {
    const { socket, reader } = this.#connection!;
    try {
      yield* socket.write(encode(serialize(words)));
      const reply = yield* reader.reply();
      if (reply === undefined) this.close();
      return reply;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      this.close();
      return undefined;
    }
  }

  /** One command and its reply on the screen. */
  *run(words: string[]): Blocking<number> {
    const name = words[0]!.toLowerCase();
    const reply = yield* this.#ask(words);
    if (reply === undefined) {
      if (name === 'shutdown') return 0;
      yield* this.#p.write(2, 'Error: Server closed the connection\n');
      return 1;
    }
    // -e has errors go bare to standard error.
    const fails = isError(reply) && this.#options.strict;
    if (isError(reply) && fails) yield* this.#p.write(2, `${reply.error}\n`);
    else yield* this.#p.write(1, show(reply, this.#form, words));
    if (!isError(reply)) this.#note(name, words);
    else if (name === 'exec') this.#transaction = false;
    if (ENDLESS.has(name) && !isError(reply)) yield* this.#listen(words);
    return fails ? 1 : 0;
  }

  /** What the prompt tells of. */
  #note(name: string, words: readonly string[]): void {
    if (name === 'select') this.#db = Number(words[1]);
    if (name === 'multi') this.#transaction = true;
    if (name === 'exec' || name === 'discard') this.#transaction = false;
  }

  *#listen(words: readonly string[]): Blocking<void> {
    const waits = words[0]!.toLowerCase() !== 'monitor' && this.#form === 'terminal';
    for (;;) {
      if (waits) yield* this.#p.write(1, 'Reading messages... (press Ctrl-C to quit or any key to type command)\r');
      const reply = yield* this.#connection!.reader.reply();
      if (waits) yield* this.#p.write(1, '\x1b[K');
      if (reply === undefined) return;
      yield* this.#p.write(1, show(reply, this.#form, words));
    }
  }

  /** --scan: every key on a line of its own. */
  *scan(): Blocking<number> {
    let cursor = '0';
    do {
      const reply = yield* this.#ask(['SCAN', cursor, ...(this.#options.pattern === undefined ? [] : ['MATCH', this.#options.pattern])]);
      if (!Array.isArray(reply)) {
        if (reply !== undefined) yield* this.#p.write(2, `${isError(reply) ? reply.error : ''}\n`);
        return 1;
      }
      const [next, keys] = reply as [string, string[]];
      cursor = next;
      for (const key of keys) yield* this.#p.write(1, show(key, this.#form === 'terminal' ? 'terminal' : 'raw', []));
    } while (cursor !== '0');
    return 0;
  }

  *prompt(): Blocking<number> {
    const input = new LineReader(this.#p, this.#p.file(0));
    const terminal = this.#p.files.get(0)?.tty !== undefined;
    for (;;) {
      if (terminal) yield* this.#p.write(1, this.#question());
      const line = yield* input.line();
      if (line === undefined) return 0;
      const words = splitWords(line);
      if (words === undefined) yield* this.#p.write(1, 'Invalid argument(s)\n');
      if (!words?.length) continue;
      if (/^(quit|exit)$/i.test(words[0]!)) return 0;
      if (words[0]!.toLowerCase() === 'clear') yield* this.#p.write(1, '\x1b[H\x1b[2J');
      else if (/^(help|\?)$/i.test(words[0]!)) yield* this.#p.write(1, words.length === 1 ? help(redisVersion(this.#p)) : 'The help texts of commands are not simulated here\n');
      else yield* this.#typed(words);
    }
  }

  /** A number before a command repeats it; a lost connection is taken up again. */
  *#typed(words: string[]): Blocking<void> {
    const count = /^\d+$/.test(words[0]!) && words.length > 1 ? Number(words.shift()) : 1;
    for (let i = 0; i < count; i++) {
      if (this.closed && !(yield* this.open())) return;
      yield* this.run([...words]);
    }
  }

  #question(): string {
    if (this.closed) return 'not connected> ';
    return `${this.#options.host}:${this.#options.port}${this.#db === 0 ? '' : `[${this.#db}]`}${this.#transaction ? '(TX)' : ''}> `;
  }
}

const help = (version: string): string => `redis-cli ${version}
To get help about Redis commands type:
      "help @<group>" to get a list of commands in <group>
      "help <command>" for help on <command>
      "help <tab>" to get a list of possible help topics
      "quit" to exit

To set redis-cli preferences:
      ":set hints" enable online hints
      ":set nohints" disable online hints
Set your preferences in ~/.redisclirc
`;
