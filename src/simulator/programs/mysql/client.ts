/** mysql and mariadb: statements of -e, from a pipe, or typed at a prompt. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { LineReader } from '../lines.ts';
import { complain } from '../tool.ts';
import { begin, programName, versionLine } from './beginning.ts';
import { ConnectionFailure, openConnection, type Connected } from './connection.ts';
import type { Answer } from './conversation.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { readOptions, type Options } from './options.ts';
import { framed, tabbed, vertical } from './result-text.ts';
import type { Result } from './session.ts';
import { cutStatements } from './tokens.ts';

export function* mysql(p: Process): Blocking<number> {
  const dialect = dialectOf(p), options = readOptions(p, 'client');
  if (!('unknown' in options) && options.flags.has('version')) {
    yield* p.write(1, `${versionLine(programName(p), dialect, '15.2')}${dialect.product === 'MariaDB' ? ' using  EditLine wrapper' : ''}\n`);
    return 0;
  }
  const refused = yield* begin(p, options, dialect);
  if (refused !== undefined || 'unknown' in options) return refused ?? 1;
  const client = new Client(p, options, dialect);
  try {
    return yield* client.run();
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    yield* complain(p, `ERROR ${error.number} (${error.state}): ${error.message}`);
    return 1;
  } finally {
    client.close();
  }
}

class Client {
  readonly #p: Process;
  readonly #options: Options;
  readonly #dialect: Dialect;
  readonly #interactive: boolean;
  #connected: Connected | undefined;
  #database: string | undefined;
  #quits = false;

  constructor(p: Process, options: Options, dialect: Dialect) {
    this.#p = p;
    this.#options = options;
    this.#dialect = dialect;
    this.#database = options.database ?? options.operands[0];
    this.#interactive = options.execute === undefined && p.files.get(0)?.tty !== undefined && !options.flags.has('batch');
  }

  /** -f does not count for -e. */
  get #goesOn(): boolean {
    return this.#options.flags.has('force') && this.#options.execute === undefined;
  }

  close(): void {
    this.#connected?.line.close();
  }

  *run(): Blocking<number> {
    const { execute } = this.#options;
    this.#connected = yield* openConnection(this.#p, this.#options, this.#dialect, this.#database);
    if (this.#interactive) return yield* this.#prompt();
    if (execute !== undefined) return yield* this.#lines(execute.split('\n'));
    const reader = new LineReader(this.#p, this.#p.file(0)), lines: string[] = [];
    for (let line = yield* reader.line(); line !== undefined; line = yield* reader.line()) lines.push(line);
    return yield* this.#lines(lines);
  }

  /** Statements of a file or of -e: the first mistake ends it, unless it is forced. */
  *#lines(lines: readonly string[]): Blocking<number> {
    let waiting = '';
    for (const [index, line] of lines.entries()) {
      if (waiting.trim() === '') {
        const own = yield* this.#command(line, index + 1);
        if (this.#quits) return 0;
        if (own === 'failed') return 1;
        if (own === 'done') continue;
      }
      const { statements, rest } = cutStatements(`${waiting}${line}\n`);
      waiting = rest.trim() === '' ? '' : rest;
      for (const { sql, vertical: paragraphs } of statements) if (!(yield* this.#statement(sql, paragraphs, index + 1)) && !this.#goesOn) return 1;
    }
    const left = waiting.replace(/^(\s|--\s.*$|#.*$)+/gm, '').trim();
    return left === '' || (yield* this.#statement(left, false, lines.length)) || this.#goesOn ? 0 : 1;
  }

  *#prompt(): Blocking<number> {
    const p = this.#p, reader = new LineReader(p, p.file(0)), mariadb = this.#dialect.product === 'MariaDB';
    const { connection, version, comment } = this.#connected!;
    yield* p.write(1, `Welcome to the ${this.#dialect.product} monitor.  Commands end with ; or \\g.\nYour ${this.#dialect.product} connection id is ${connection}\nServer version: ${version} ${comment}\n\n${mariadb ? 'Copyright (c) 2000, 2018, Oracle, MariaDB Corporation Ab and others.' : 'Copyright (c) 2000, 2026, Oracle and/or its affiliates.\n\nOracle is a registered trademark of Oracle Corporation and/or its\naffiliates. Other names may be trademarks of their respective\nowners.'}\n\nType 'help;' or '\\h' for help. Type '\\c' to clear the current input statement.\n\n`);
    let waiting = '';
    for (;;) {
      const own = mariadb ? `MariaDB [${this.#database ?? '(none)'}]> ` : 'mysql> ', open = cutStatements(waiting).quote;
      yield* p.write(1, waiting === '' ? own : `${open === '/*' ? '/*' : `   ${open === '' ? '-' : open}`}> `.padStart(own.length));
      const line = yield* reader.line();
      if (line === undefined) break;
      if (waiting === '') {
        const done = yield* this.#command(line, undefined);
        if (this.#quits) break;
        if (done !== 'none') continue;
      }
      const { statements, rest } = cutStatements(`${waiting}${line}\n`);
      waiting = rest.trim() === '' ? '' : rest;
      for (const { sql, vertical: paragraphs } of statements) {
        if (yield* this.#isCommand(sql)) continue;
        yield* this.#statement(sql, paragraphs, undefined);
      }
      if (this.#quits) break;
    }
    yield* p.write(1, 'Bye\n');
    return 0;
  }

  *#isCommand(sql: string): Blocking<boolean> {
    return /^(exit|quit|help|use|status|source)\b/i.test(sql) && (yield* this.#command(sql, undefined)) !== 'none';
  }

  /** What the client does by itself. */
  *#command(line: string, number: number | undefined): Blocking<'none' | 'done' | 'failed'> {
    const p = this.#p, [, word = '', rest = ''] = /^\s*(\\.|\w+)\s*(.*?)\s*;?\s*$/.exec(line) ?? [];
    switch (word.toLowerCase()) {
      case '\\q': case 'exit': case 'quit':
        if (rest !== '') return 'none';
        this.#quits = true;
        return 'done';
      case '\\u': case 'use': {
        // Several statements may stand in a line.
        if (/;./.test(rest)) return 'none';
        if (rest === '') {
          yield* complain(p, `ERROR${number === undefined ? ':' : ` at line ${number}:`} USE must be followed by a database name`);
          return 'done';
        }
        return (yield* this.#statement(`use ${rest}`, false, number)) ? 'done' : 'failed';
      }
      case '\\.': case 'source': return yield* this.#source(rest, number);
      case '\\h': case 'help': case '\\?':
        yield* p.write(1, `\nFor information about ${this.#dialect.product} products and services, visit:\n   ${this.#dialect.product === 'MySQL' ? 'http://www.mysql.com/' : 'https://mariadb.com/kb/en/library/'}\n\nList of all client commands:\nclear     (\\c) Clear the current input statement.\nexit      (\\q) Exit mysql. Same as quit.\nquit      (\\q) Quit mysql.\nsource    (\\.) Execute an SQL script file. Takes a file name as an argument.\nstatus    (\\s) Get status information from the server.\nuse       (\\u) Use another database. Takes database name as argument.\n\n(the commands that this simulator has)\n\n`);
        return 'done';
      case '\\s': case 'status':
        if (rest !== '') return 'none';
        yield* p.write(1, yield* this.#status());
        return 'done';
      default: return 'none';
    }
  }

  *#source(path: string, number: number | undefined): Blocking<'done' | 'failed'> {
    try {
      const lines = readText(this.#p, path).replace(/\n$/, '').split('\n');
      return (yield* this.#lines(lines)) === 0 || number === undefined ? 'done' : 'failed';
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(this.#p, `ERROR${number === undefined ? ':' : ` at line ${number}:`} Failed to open file '${path}', error: 2`);
      return 'failed';
    }
  }

  *#status(): Blocking<string> {
    const { connection, version, comment, uptime } = this.#connected!, p = this.#p;
    const local = this.#options.host === undefined || this.#options.host === 'localhost';
    const rows = (yield* this.#ask('select current_user()'))?.result?.rows;
    const row = (name: string, value: string): string => `${name}:`.padEnd(24).replace(/ +$/, '').padEnd(8) + '\t'.repeat(Math.max(1, 3 - Math.floor((name.length + 1) / 8))) + `${value}\n`;
    return `--------------\n${versionLine(programName(p), this.#dialect, '15.2')}\n\n${row('Connection id', String(connection))}${row('Current database', this.#database ?? '')}${row('Current user', rows?.[0]?.[0] ?? '')}${row('Server version', `${version} ${comment}`)}${row('Connection', local ? 'Localhost via UNIX socket' : `${this.#options.host} via TCP/IP`)}${row('Uptime', `${uptime} sec`)}--------------\n\n`;
  }

  *#ask(sql: string): Blocking<Answer | undefined> {
    yield* this.#connected!.line.say({ sql });
    return yield* this.#connected!.line.hear<Answer>();
  }

  /** Whether it went well. */
  *#statement(sql: string, paragraphs: boolean, line: number | undefined): Blocking<boolean> {
    const p = this.#p, mariadb = this.#dialect.product === 'MariaDB', started = p.now;
    if (sql === '') {
      if (this.#interactive) yield* complain(p, 'ERROR: No query specified\n');
      return !this.#interactive;
    }
    const answer = yield* this.#ask(sql);
    if (!answer) {
      yield* complain(p, `ERROR 2013 (HY000)${line === undefined ? '' : ` at line ${line}`}: Lost connection to ${mariadb ? 'server' : 'MySQL server'} during query`);
      return false;
    }
    if (answer.failure) {
      const { number, state, message } = answer.failure;
      // MariaDB's client shows the statement that failed, unless somebody sits before it.
      if (mariadb && line !== undefined && !/^use\b/i.test(sql)) yield* p.write(1, `--------------\n${sql}\n--------------\n\n`);
      yield* complain(p, `ERROR ${number} (${state})${line === undefined ? '' : ` at line ${line}`}: ${message}`);
      return false;
    }
    const result = answer.result!;
    if (result.database !== undefined) {
      this.#database = result.database;
      if (this.#interactive) yield* p.write(1, 'Database changed\n');
      return true;
    }
    yield* this.#show(result, paragraphs, p.now - started);
    return true;
  }

  *#show(result: Result, paragraphs: boolean, took: number): Blocking<void> {
    const p = this.#p, { flags } = this.#options, { columns, rows = [], affected, info, warnings } = result;
    const heading = !flags.has('skip-column-names');
    const inFrames = flags.has('table') || this.#interactive || (this.#options.execute !== undefined && !flags.has('batch') && p.files.get(0)?.tty !== undefined && p.files.get(1)?.tty !== undefined);
    if (columns && rows.length > 0) yield* p.write(1, paragraphs || flags.has('vertical') ? vertical({ columns, rows }) : inFrames && !flags.has('silent') ? framed({ columns, rows }, heading) : tabbed({ columns, rows }, { heading: heading && !flags.has('silent'), raw: flags.has('raw') }));
    if (!this.#interactive) return;
    const warned = warnings === 0 ? '' : `, ${warnings} warning${warnings === 1 ? '' : 's'}`, time = `(${(Math.max(took, 0.4) / 1000).toFixed(this.#dialect.product === 'MariaDB' ? 3 : 2)} sec)`;
    const counted = (count: number): string => `${count} row${count === 1 ? '' : 's'}`;
    const words = columns ? (rows.length === 0 ? 'Empty set' : `${counted(rows.length)} in set`) : `Query OK, ${counted(affected)} affected`;
    yield* p.write(1, `${words}${warned} ${time}\n${info === undefined ? '' : `${info}\n`}\n`);
  }
}
