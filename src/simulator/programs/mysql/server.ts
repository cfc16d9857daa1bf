/** mysqld and mariadbd: they answer until they are told to end, and keep what they know in the data folder. */
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { listen } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, makeDirectory, readText, unlink, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Socket } from '../../kernel/socket.ts';
import { strftime } from '../dates.ts';
import { complain } from '../tool.ts';
import { Line, type Answer, type Greeting, type Question } from './conversation.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { SqlError } from './errors.ts';
import { isInitialised, save, STORE } from './installation.ts';
import { logOf } from './log.ts';
import { Session } from './session.ts';
import { accountFor, type Store } from './store.ts';

const nameOf = ({ product }: Dialect): string => (product === 'MariaDB' ? 'mariadbd' : '/usr/sbin/mysqld');

function* refusal(p: Process, dialect: Dialect): Blocking<number | undefined> {
  const words = p.argv.slice(1);
  if (words.includes('--version') || words.includes('-V')) {
    yield* p.write(1, dialect.product === 'MariaDB' ? `mariadbd  Ver ${dialect.version} for debian-linux-gnu on x86_64 (${dialect.comment})\n` : `/usr/sbin/mysqld  Ver ${dialect.version} for Linux on x86_64 (${dialect.comment})\n`);
    return 0;
  }
  if (words.includes('--help') || words.includes('-?')) {
    yield* p.write(1, `${nameOf(dialect)}  Ver ${dialect.version} for ${dialect.product === 'MariaDB' ? 'debian-linux-gnu on' : 'Linux on'} x86_64 (${dialect.comment})\n`);
    yield* complain(p, `${nameOf(dialect)}: the list of its options is not simulated here`);
    return 0;
  }
  const log = logOf(p, dialect);
  if (p.uid === 0 && !words.some((word) => /^(--user=|-u)/.test(word))) {
    yield* complain(p, dialect.product === 'MariaDB' ? `${strftime('%Y-%m-%d %k:%M:%S', p.now)} 0 [ERROR] Please consult the Knowledge Base to find out how to run mysqld as root!\n${strftime('%Y-%m-%d %k:%M:%S', p.now)} 0 [ERROR] Aborting` : log.line('ERROR', 'MY-010123', 'Server', 'Fatal error: Please read "Security" section of the manual to find out how to run mysqld as root!').replace(/\n$/, ''));
    return 1;
  }
  if (!isInitialised(p)) {
    yield* complain(p, `${dialect.product === 'MariaDB' ? `${strftime('%Y-%m-%d %k:%M:%S', p.now)} 0 [ERROR] Could not open mysql.plugin table: "Table 'mysql.plugin' doesn't exist". Some options may be missing from the help text` : log.line('ERROR', 'MY-010457', 'Server', 'Failed to find valid data directory.').replace(/\n$/, '')}`);
    return 1;
  }
  return undefined;
}

export function* server(p: Process): Blocking<number> {
  const dialect = dialectOf(p), refused = yield* refusal(p, dialect);
  return refused ?? (yield* new Server(p, dialect).run());
}

class Server {
  readonly #p: Process;
  readonly #dialect: Dialect;
  readonly #store: Store;
  readonly #stopped = new WaitQueue();
  readonly #started: number;
  #signal = 0;
  /** Numbers below belong to the server's own threads. */
  #connections: number;

  constructor(p: Process, dialect: Dialect) {
    this.#p = p;
    this.#dialect = dialect;
    this.#store = JSON.parse(readText(p, STORE)) as Store;
    this.#started = p.now;
    this.#connections = dialect.product === 'MariaDB' ? 2 : 7;
  }

  *run(): Blocking<number> {
    const p = this.#p, self = this, dialect = this.#dialect, log = logOf(p, dialect);
    p.claim(dialect.product === 'MariaDB' ? 90_000_000 : 420_000_000);
    yield* p.write(2, log.starting(p.pid));
    yield* p.sleep(700);
    const listening = listen(p, 3306);
    p.thread((function* () {
      for (let socket = yield* listening.accept(); socket; socket = yield* listening.accept()) p.thread(self.#serve(socket));
    })());
    const folders = dialect.socket.split('/').slice(1, -1).map((_, i, all) => `/${all.slice(0, i + 1).join('/')}`);
    for (const folder of folders) if (!lookup(p, folder)) makeDirectory(p, folder);
    writeFile(p, dialect.socket, '');
    yield* p.write(2, log.ready(3306));
    for (const one of [SIGNALS.TERM, SIGNALS.QUIT]) p.handlers.set(one, (number) => {
      this.#signal = number;
      this.#stopped.wakeAll();
      return 'restart';
    });
    yield* this.#stopped.until(() => this.#signal !== 0);
    yield* p.write(2, log.stopping(this.#signal === -1 ? 'root' : '<via user signal>'));
    yield* p.sleep(500);
    if (lookup(p, dialect.socket)) unlink(p, dialect.socket);
    yield* p.write(2, log.stopped());
    return 0;
  }

  *#serve(socket: Socket): Blocking<void> {
    const line = new Line(this.#p, socket);
    try {
      const greeting = yield* line.hear<Greeting>();
      if (!greeting) return;
      const session = this.#welcome(greeting, socket);
      if (!(session instanceof Session)) return yield* line.say({ failure: session.failure });
      yield* line.say({ connection: session.connection, version: this.#dialect.version, comment: this.#dialect.comment, uptime: Math.floor((this.#p.now - this.#started) / 1000) });
      try {
        for (let question = yield* line.hear<Question>(); question; question = yield* line.hear<Question>()) {
          if ('stop' in question) {
            this.#signal = -1;
            this.#stopped.wakeAll();
            return yield* line.say({ result: { affected: 0, warnings: 0 } });
          }
          yield* this.#p.compute(0.4);
          const waits = /^\s*select\s+sleep\((\d+(?:\.\d+)?)\)/i.exec(question.sql);
          if (waits) yield* this.#p.sleep(Number(waits[1]) * 1000);
          yield* line.say(this.#execute(session, question.sql));
        }
      } finally {
        session.end();
      }
    } catch (error) {
      if (!(error instanceof Errno) && !(error instanceof SyntaxError)) throw error;
    } finally {
      line.close();
    }
  }

  #welcome({ user, password, database, local }: Greeting, socket: Socket): Session | SqlError {
    const host = local || socket.remote.startsWith('127.') ? 'localhost' : socket.remote.replace(/:\d+$/, '');
    const account = accountFor(this.#store, user, host);
    if (!account || account.password !== (password ?? '')) return new SqlError(1045, '28000', `Access denied for user '${user}'@'${host}' (using password: ${password ? 'YES' : 'NO'})`);
    const random = this.#p.kernel.random('mysql', String(++this.#connections));
    const session = new Session(this.#store, { dialect: this.#dialect, user: account, host, connection: this.#connections }, () => this.#p.now, () => random.next());
    try {
      if (database !== undefined) session.use(database);
      return session;
    } catch (error) {
      if (error instanceof SqlError) return error;
      throw error;
    }
  }

  #execute(session: Session, sql: string): Answer {
    try {
      const result = session.execute(sql);
      // What is not in an open transaction is safe on the disk before the client hears of it.
      if (session.dirty && !session.inTransaction) {
        save(this.#p, this.#store);
        session.dirty = false;
      }
      return { result };
    } catch (error) {
      if (error instanceof SqlError) return { failure: error.failure };
      throw error;
    }
  }
}
