/** A server's process for one client: it greets, answers statements, and its title says what it does. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import type { Socket } from '../../kernel/socket.ts';
import { Line, type Answer, type Greeting, type Question } from './conversation.ts';
import { Session, type Place, type Result } from './database.ts';
import { SqlError } from './errors.ts';
import { builtFor, majorOf, postgresVersion, storeOf } from './installation.ts';
import { serverLog } from './server-log.ts';
import type { Cluster } from './store.ts';
import type { Activity } from './system.ts';
import { splitStatements } from './tokens.ts';
import { timestampText } from './types.ts';

/** What the processes of a server share. */
export interface Shared {
  readonly data: string;
  readonly cluster: Cluster;
  readonly sessions: Map<number, Activity>;
  settings: Readonly<Record<string, string>>;
  /** Why nobody is let in at present. */
  closed(): string | undefined;
  /** Something was committed and is on the disk. */
  wrote(): void;
  checkpoint(cause: string): Blocking<void>;
}

const isOn = (value: string | undefined): boolean => /^(on|true|yes|1|all)$/i.test(value ?? '');
/** Statements that define or change something, for log_statement. */
const DEFINES = /^\s*(create|alter|drop|grant|revoke|comment|truncate)\b/i, CHANGES = /^\s*(insert|update|delete|merge|copy)\b/i;

export class Backend {
  readonly #p: Process;
  readonly #shared: Shared;
  readonly #line: Line;
  readonly #socket: Socket;
  readonly #local: boolean;
  readonly #started: number;
  #activity: Activity | undefined;
  /** Statements that came in one question, for the log of a server that ends them. */
  #asked: string | undefined;

  constructor(p: Process, shared: Shared, socket: Socket, local: boolean) {
    this.#p = p;
    this.#shared = shared;
    this.#line = new Line(p, socket);
    this.#socket = socket;
    this.#local = local;
    this.#started = p.now;
  }

  get statement(): string | undefined {
    return this.#asked;
  }

  *run(): Blocking<number> {
    const p = this.#p, line = this.#line;
    let over = false;
    p.handlers.set(SIGNALS.TERM, () => ((over = true), 'interrupt'));
    try {
      if (isOn(this.#shared.settings['log_connections'])) yield* serverLog(p, `connection received: host=${this.#local ? '[local]' : `${this.#host} port=${this.#port}`}`);
      const greeting = yield* line.hear<Greeting>();
      if (!greeting) return 0;
      p.argv = [`postgres: ${greeting.user} ${greeting.database} ${this.#local ? '[local]' : `${this.#host}(${this.#port})`} startup`];
      const closed = this.#shared.closed();
      if (closed !== undefined) {
        yield* serverLog(p, closed, 'FATAL');
        yield* line.say({ fatal: closed });
        return 1;
      }
      const refused = this.#refusal(greeting);
      if (refused) {
        if (refused.fatal !== undefined) yield* serverLog(p, refused.fatal, 'FATAL');
        if (refused.fatal?.startsWith('password authentication')) yield* this.#tellRule();
        yield* line.say(refused);
        return refused.password ? 0 : 1;
      }
      if (isOn(this.#shared.settings['log_connections'])) yield* this.#tellConnection(greeting);
      this.#activity = { pid: p.pid, database: greeting.database, user: greeting.user, application: greeting.application ?? 'psql', state: 'idle', query: '', started: timestampText(p.now, true), address: this.#local ? null : this.#host };
      this.#shared.sessions.set(p.pid, this.#activity);
      p.claim(12_000_000);
      this.#title('idle');
      yield* line.say({ version: postgresVersion(p), transaction: 'no' });
      yield* this.#converse(greeting);
      if (isOn(this.#shared.settings['log_disconnections'])) yield* serverLog(p, `disconnection: session time: ${elapsed(p.now - this.#started)} user=${greeting.user} database=${greeting.database} host=${this.#local ? '[local]' : `${this.#host} port=${this.#port}`}`);
      return 0;
    } catch (error) {
      if (!(error instanceof Errno) && !(error instanceof SyntaxError)) throw error;
      if (!over) return 0;
      yield* serverLog(p, 'terminating connection due to administrator command', 'FATAL');
      if (this.#asked !== undefined) yield* serverLog(p, this.#asked, 'STATEMENT');
      return 1;
    } finally {
      this.#shared.sessions.delete(p.pid);
      line.close();
    }
  }

  get #host(): string {
    return this.#socket.remote.replace(/:\d+$/, '');
  }

  get #port(): string {
    return /\d+$/.exec(this.#socket.remote)?.[0] ?? '';
  }

  #title(what: string): void {
    this.#p.argv = [`${this.#p.argv[0]!.replace(/^(postgres: \S+ \S+ \S+) .*$/s, '$1')} ${what}`];
  }

  /** The rule of pg_hba.conf that wanted the password: the last one of the file. */
  *#tellRule(): Blocking<void> {
    const path = `${this.#shared.data}/pg_hba.conf`, lines = readText(this.#p, path).split('\n'), at = lines.findLastIndex((one) => /^host\s/.test(one));
    yield* serverLog(this.#p, `Connection matched file "${path}" line ${at + 1}: "${lines[at] ?? ''}"`, 'DETAIL');
  }

  *#tellConnection({ user, database, application }: Greeting): Blocking<void> {
    const trusted = this.#trusted();
    yield* serverLog(this.#p, trusted ? `connection authenticated: user="${user}" method=trust (${this.#shared.data}/pg_hba.conf:${this.#local ? 117 : 119})` : `connection authenticated: identity="${user}" method=scram-sha-256 (${this.#shared.data}/pg_hba.conf:128)`);
    yield* serverLog(this.#p, `connection authorized: user=${user} database=${database} application_name=${application ?? 'psql'}`);
  }

  #trusted(): boolean {
    if (this.#local || this.#socket.remote.startsWith('127.')) return true;
    const last = readText(this.#p, `${this.#shared.data}/pg_hba.conf`).split('\n').findLast((one) => /^host\s+all\s+all\s+(all|0\.0\.0\.0\/0)\s/.test(one));
    return last?.trim().endsWith('trust') ?? false;
  }

  #refusal({ user, database, password }: Greeting): Answer | undefined {
    const { cluster } = this.#shared, trusted = this.#trusted(), role = Object.hasOwn(cluster.roles, user) ? cluster.roles[user] : undefined;
    if (!trusted && password === undefined) return { password: true };
    if (!trusted && role?.password !== password) return { fatal: `password authentication failed for user "${user}"` };
    if (!role) return { fatal: `role "${user}" does not exist` };
    if (!role.login) return { fatal: `role "${user}" is not permitted to log in` };
    if (!Object.hasOwn(cluster.databases, database)) return { fatal: `database "${database}" does not exist` };
    if (database === 'template0') return { fatal: 'database "template0" is not currently accepting connections' };
    return undefined;
  }

  *#converse({ user, database }: Greeting): Blocking<void> {
    const { cluster, sessions } = this.#shared, session = new Session(cluster, this.#place(database, user, () => [...sessions.values()])), own = this.#activity!, line = this.#line;
    try {
      for (let question = yield* line.hear<Question>(); question; question = yield* line.hear<Question>()) {
        if ('catalogue' in question) {
          const { databases, roles } = cluster;
          yield* line.say({ catalogue: { roles: Object.fromEntries(Object.entries(roles).map(([name, one]) => [name, { ...one, password: null }])), databases: { ...databases, [database]: session.database } } });
          continue;
        }
        [own.state, own.query] = ['active', question.sql.trim()];
        this.#asked = question.sql.trim();
        this.#title(/^\s*(\w+)/.exec(question.sql)?.[1]?.toUpperCase() ?? 'idle');
        yield* this.#p.compute(0.2);
        yield* line.say({ ...(yield* this.#execute(session, question)), transaction: session.inTransaction });
        this.#asked = undefined;
        own.state = { no: 'idle', open: 'idle in transaction', failed: 'idle in transaction (aborted)' }[session.inTransaction];
        this.#title(own.state);
      }
    } finally {
      session.end();
    }
  }

  *#execute(session: Session, { sql, data }: Extract<Question, { sql: string }>): Blocking<Answer> {
    const { statements, rest } = splitStatements(sql), all = [...statements, ...(rest.trim() === '' ? [] : [rest])], results: Result[] = [], p = this.#p;
    const asked = this.#shared.settings['log_statement'] ?? 'none';
    if (asked === 'all' || (asked !== 'none' && (DEFINES.test(sql) || (asked === 'mod' && CHANGES.test(sql))))) yield* serverLog(p, `statement: ${sql.trim()}`);
    // Statements that are sent as one stand or fall together.
    let own = all.length > 1 && session.inTransaction === 'no';
    if (own) session.begin();
    for (const one of all) {
      try {
        const ends = /^\s*(begin|start\s+transaction|commit|end|rollback|abort)\b/i.test(one);
        if (own && ends) {
          session.commit();
          own = false;
        }
        const result = session.execute(one.trim(), data);
        results.push(result);
        if (result.tag === 'CHECKPOINT') yield* this.#shared.checkpoint(majorOf(p) >= 19 ? 'fast force wait' : 'immediate force wait');
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        if (own) session.rollback();
        const from = sql.indexOf(one.trim()), failure = { ...error.failure, ...(error.failure.position !== undefined && { position: error.failure.position + Math.max(0, from) }) };
        yield* serverLog(p, `${failure.message}${failure.position === undefined ? '' : ` at character ${[...sql.slice(0, failure.position)].length + 1}`}`, 'ERROR');
        if (failure.detail !== undefined) yield* serverLog(p, failure.detail, 'DETAIL');
        if (failure.hint !== undefined) yield* serverLog(p, failure.hint, 'HINT');
        yield* serverLog(p, sql.trim(), 'STATEMENT');
        return { results, failure };
      }
    }
    if (own) session.commit();
    // What is not in an open transaction is safe on the disk before the client hears of it.
    if (session.dirty && session.inTransaction === 'no') {
      writeFile(p, storeOf(this.#shared.data), JSON.stringify(this.#shared.cluster), 0o600);
      this.#shared.wrote();
      session.dirty = false;
    }
    return { results };
  }

  #place(database: string, user: string, activity: () => readonly Activity[]): Place {
    const p = this.#p, { data } = this.#shared, random = p.kernel.random('postgres', `${p.pid} ${p.now}`), major = majorOf(p);
    const reached = <T>(path: string, verb: string, work: () => T): T => {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        throw new SqlError('58P01', `could not open file "${path}" for ${verb}: ${error.strerror}`, { hint: `COPY ${verb === 'reading' ? 'FROM' : 'TO'} instructs the PostgreSQL server process to ${verb === 'reading' ? 'read' : 'write'} a file. You may want a client-side facility such as psql's \\copy.` });
      }
    };
    return {
      version: builtFor(p), major, database, user, pid: p.pid, now: () => p.now, random: () => random.next(), activity, readFile: (path) => reached(path, 'reading', () => readText(p, path)), writeFile: (path, text) => reached(path, 'writing', () => void writeFile(p, path, text)),
      settings: { data_directory: data, config_file: `${data}/postgresql.conf`, hba_file: `${data}/pg_hba.conf`, ...Object.fromEntries(Object.entries(this.#shared.settings).map(([name, value]) => [name, name === 'datestyle' ? 'ISO, MDY' : value])) },
    };
  }
}

/** 0:00:01.234 */
const elapsed = (milliseconds: number): string => {
  const seconds = milliseconds / 1000;
  return `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;
};
