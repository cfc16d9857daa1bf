/** psql: statements from the command line, from files, from a pipe or typed at its prompt. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { LineReader } from '../lines.ts';
import { ConnectionFailure, openConnection, targetFrom, type Connected, type Target } from './connection.ts';
import type { Answer } from './conversation.ts';
import type { SqlFailure } from './errors.ts';
import { postgresVersion } from './installation.ts';
import { listing } from './psql-commands.ts';
import { readOptions, type Options } from './psql-options.ts';
import { tableText, type Printed } from './psql-table.ts';
import { splitStatements } from './tokens.ts';

export function* psql(p: Process): Blocking<number> {
  const options = readOptions(p.argv.slice(1));
  if (typeof options === 'string') {
    yield* p.write(2, `${options}\npsql: hint: Try "psql --help" for more information.\n`);
    return 1;
  }
  if (options.version) {
    yield* p.write(1, `psql (PostgreSQL) ${postgresVersion(p)}\n`);
    return 0;
  }
  const client = new Client(p, options, targetFrom(p, options.target));
  try {
    yield* client.connect();
    return yield* client.run();
  } catch (error) {
    if (!(error instanceof ConnectionFailure)) throw error;
    yield* p.write(2, `psql: error: ${error.message}\n`);
    return 2;
  } finally {
    client.close();
  }
}

/** Where statements come from, for messages: 'psql:<stdin>:3: '. */
interface Origin {
  name: string;
  line: number;
}

class Client {
  readonly #p: Process;
  readonly #options: Options;
  #target: Target;
  #connected: Connected | undefined;
  #transaction: 'no' | 'open' | 'failed' = 'no';
  #prompts = false;
  #quits = false;

  constructor(p: Process, options: Options, target: Target) {
    this.#p = p;
    this.#options = options;
    this.#target = target;
  }

  close(): void {
    this.#connected?.line.close();
  }

  *connect(): Blocking<void> {
    const p = this.#p, self = this;
    const fresh = yield* openConnection(p, this.#target, function* () {
      const tty = p.files.get(0)?.tty;
      if (!tty || self.#options.neverAsks) return undefined;
      yield* p.write(2, `Password for user ${self.#target.user}: `);
      const echo = tty.termios.echo;
      tty.set({ echo: false });
      const typed = decode(yield* p.read(0)).replace(/\n$/, '');
      tty.set({ echo });
      yield* p.write(2, '\n');
      return typed;
    });
    this.close();
    this.#connected = fresh;
  }

  *run(): Blocking<number> {
    const { actions } = this.#options;
    let last = 0;
    for (const action of actions) {
      const failed = action.kind === 'command' ? yield* this.#command(action.text) : yield* this.#file(action.text);
      // A mistake does not keep the next action; the last one's outcome is psql's.
      if (failed > 1 || (failed === 1 && this.#options.stopsAtError) || (this.#quits && failed === 0)) return failed;
      last = failed;
    }
    if (actions.length > 0) return last;
    return yield* this.#p.files.get(0)?.tty ? this.#prompt() : this.#script(new LineReader(this.#p, this.#p.file(0)), '<stdin>');
  }

  /** -c: backslash commands stand alone; of several statements the first mistake ends it. */
  *#command(text: string): Blocking<number> {
    if (text.trimStart().startsWith('\\')) return (yield* this.#backslash(text.trim(), undefined)) ? 0 : 1;
    const { statements, rest } = splitStatements(text);
    for (const one of [...statements, ...(rest.trim() === '' ? [] : [rest])]) if (!(yield* this.#statement(one, undefined))) return 1;
    return 0;
  }

  *#file(path: string): Blocking<number> {
    if (path === '-') return yield* this.#script(new LineReader(this.#p, this.#p.file(0)), '<stdin>');
    try {
      return yield* this.#lines(readText(this.#p, path).replace(/\n$/, '').split('\n'), path);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#p.write(2, `psql: error: ${path}: ${error.strerror}\n`);
      return 1;
    }
  }

  *#script(reader: LineReader, name: string): Blocking<number> {
    const lines: string[] = [];
    for (let line = yield* reader.line(); line !== undefined; line = yield* reader.line()) lines.push(line);
    return yield* this.#lines(lines, name);
  }

  *#lines(lines: readonly string[], name: string): Blocking<number> {
    let waiting = '';
    for (const [index, line] of lines.entries()) {
      const origin = { name, line: index + 1 };
      if (waiting.trim() === '' && line.trimStart().startsWith('\\')) {
        if (!(yield* this.#backslash(line.trim(), origin)) && this.#options.stopsAtError) return 3;
        if (this.#quits) return 0;
        continue;
      }
      const { statements, rest } = splitStatements(`${waiting}${line}\n`);
      waiting = rest.trim() === '' ? '' : rest;
      for (const one of statements) if (!(yield* this.#statement(one, origin)) && this.#options.stopsAtError) return 3;
    }
    if (waiting.trim() !== '') yield* this.#statement(waiting, { name, line: lines.length });
    return 0;
  }

  *#prompt(): Blocking<number> {
    const p = this.#p, reader = new LineReader(p, p.file(0));
    this.#prompts = true;
    const server = this.#connected!.version, own = postgresVersion(p);
    if (!this.#options.quiet) yield* p.write(1, `psql (${own}${server === own ? '' : `, server ${server}`})\nType "help" for help.\n\n`);
    let waiting = '';
    for (;;) {
      const mark = this.#transaction === 'open' ? '*' : this.#transaction === 'failed' ? '!' : '';
      yield* p.write(1, `${this.#target.database}${waiting === '' ? '=' : '-'}${mark}# `);
      const line = yield* reader.line();
      if (line === undefined) {
        yield* p.write(1, '\\q\n');
        return 0;
      }
      if (waiting === '' && /^(quit|exit)\s*;?$/.test(line.trim())) return 0;
      if (waiting === '' && line.trim() === 'help') {
        yield* p.write(1, 'You are using psql, the command-line interface to PostgreSQL.\nType:  \\copyright for distribution terms\n       \\h for help with SQL commands\n       \\? for help with psql commands\n       \\g or terminate with semicolon to execute query\n       \\q to quit\n');
        continue;
      }
      if (line.trimStart().startsWith('\\') && waiting === '') {
        yield* this.#backslash(line.trim(), undefined);
        if (this.#quits) return 0;
        continue;
      }
      const { statements, rest } = splitStatements(`${waiting}${line}\n`);
      waiting = rest.trim() === '' ? '' : rest;
      for (const one of statements) yield* this.#statement(one, undefined);
    }
  }

  /** Whether it went well. */
  *#statement(sql: string, origin: Origin | undefined): Blocking<boolean> {
    const p = this.#p, text = sql.trim();
    yield* this.#connected!.line.say({ sql: text });
    const answer = yield* this.#connected!.line.hear<Answer>();
    if (!answer) {
      yield* p.write(2, 'server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\n');
      throw new ConnectionFailure('connection to server was lost');
    }
    this.#transaction = answer.transaction ?? 'no';
    const place = origin ? `psql:${origin.name}:${origin.line}: ` : '';
    if (answer.failure) {
      yield* p.write(2, `${place}${failureText(answer.failure, text)}`);
      return false;
    }
    const { columns, rows, tag, notices } = answer.result!;
    for (const notice of notices) yield* p.write(2, `${place}${/^WARNING/.test(notice) ? '' : 'NOTICE:  '}${notice}\n`);
    if (columns) yield* this.#show({ columns, rows: rows ?? [] });
    if (!/^(SELECT|SHOW)/.test(tag) && !this.#options.quiet) yield* p.write(1, `${tag}\n`);
    else if (!columns && !this.#options.quiet) yield* p.write(1, `${tag}\n`);
    return true;
  }

  *#show(table: Printed): Blocking<void> {
    yield* this.#p.write(1, tableText(table, this.#options.style));
  }

  *#backslash(line: string, origin: Origin | undefined): Blocking<boolean> {
    const [, command = '', rest = ''] = /^\\(\S+)\s*(.*?);?$/.exec(line) ?? [];
    const argument = rest === '' ? undefined : rest;
    const say = (text: string): Blocking<void> => this.#p.write(1, text);
    switch (command) {
      case 'q': case 'quit':
        this.#quits = true;
        return true;
      case 'x':
        this.#options.style.expanded = !this.#options.style.expanded;
        yield* say(`Expanded display is ${this.#options.style.expanded ? 'on' : 'off'}.\n`);
        return true;
      case 't':
        this.#options.style.tuplesOnly = !this.#options.style.tuplesOnly;
        yield* say(`Tuples only is ${this.#options.style.tuplesOnly ? 'on' : 'off'}.\n`);
        return true;
      case 'echo':
        yield* say(`${rest}\n`);
        return true;
      case 'i': return (yield* this.#file(rest)) === 0;
      case 'conninfo':
        yield* say(this.#whereabouts());
        return true;
      case 'c': case 'connect': return yield* this.#reconnect(argument);
      default: return yield* this.#listing(command, argument, origin);
    }
  }

  #whereabouts(): string {
    const { database, user, host, port } = this.#target;
    const way = host === '' ? 'via socket in "/var/run/postgresql"' : `on host "${host}"${host === this.#connected!.address ? '' : ` (address "${this.#connected!.address}")`}`;
    return `You are connected to database "${database}" as user "${user}" ${way} at port "${port}".\n`;
  }

  *#reconnect(database: string | undefined): Blocking<boolean> {
    const before = this.#target;
    this.#target = { ...before, database: database ?? before.database };
    try {
      yield* this.connect();
    } catch (error) {
      if (!(error instanceof ConnectionFailure)) throw error;
      this.#target = before;
      yield* this.#p.write(2, `${error.message}\nPrevious connection kept\n`);
      return false;
    }
    yield* this.#p.write(1, `You are now connected to database "${this.#target.database}" as user "${this.#target.user}".\n`);
    return true;
  }

  *#listing(command: string, argument: string | undefined, origin: Origin | undefined): Blocking<boolean> {
    yield* this.#connected!.line.say({ catalogue: true });
    const cluster = (yield* this.#connected!.line.hear<Answer>())?.catalogue;
    const found = cluster && listing(command.replace(/\+$/, ''), argument, { cluster, database: this.#target.database, user: this.#target.user, major: Number.parseInt(this.#connected!.version, 10) });
    if (found === undefined) {
      const real = /^(\?|h|help|timing|df|dx|dp|z|copy|e|ef|g|gx|o|p|r|s|set|unset|w|watch|password|pset|a|C|f|H|T|encoding|errverbose|!)$/.test(command.replace(/\+$/, ''));
      yield* this.#p.write(2, real ? `psql: \\${command} is not simulated here\n` : `${origin ? `psql:${origin.name}:${origin.line}: error: ` : ''}invalid command \\${command}\n${this.#prompts ? 'Try \\? for help.\n' : ''}`);
      return false;
    }
    if (typeof found !== 'string') yield* this.#show(found);
    else yield* this.#p.write(2, found);
    // Only to describe one thing that is not there is a failure.
    return typeof found !== 'string' || !/^d\+?$/.test(command) || argument === undefined;
  }
}

/** The message, the line of the statement with a mark below the place, and what else the server said. */
function failureText({ message, position, detail, hint }: SqlFailure, sql: string): string {
  const lines = [`ERROR:  ${message}`];
  if (position !== undefined) {
    const before = sql.slice(0, position), number = before.split('\n').length;
    const head = `LINE ${number}: `;
    lines.push(head + sql.split('\n')[number - 1]!, ' '.repeat(head.length + before.length - (before.lastIndexOf('\n') + 1)) + '^');
  }
  if (detail !== undefined) lines.push(`DETAIL:  ${detail}`);
  if (hint !== undefined) lines.push(`HINT:  ${hint}`);
  return `${lines.join('\n')}\n`;
}
