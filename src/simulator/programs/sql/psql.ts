/** psql: statements from the command line, from files, from a pipe or typed at its prompt. Somewhat long: these ways share one session's variables, settings and output. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { readText, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { LineReader } from '../lines.ts';
import { ConnectionFailure, openConnection, targetFrom, type Connected, type Target } from './connection.ts';
import type { Answer } from './conversation.ts';
import { failureText } from './failure-text.ts';
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

/** Boolean words of psql, which may be shortened as long as one is meant. */
const isOn = (word: string): boolean => 'true'.startsWith(word.toLowerCase()) || 'yes'.startsWith(word.toLowerCase()) || word.toLowerCase() === 'on' || word === '1';
const isSwitch = (word: string): boolean => isOn(word) || 'false'.startsWith(word.toLowerCase()) || 'no'.startsWith(word.toLowerCase()) || /^(of|off|0)$/i.test(word);

const COPY_IN = /^\s*copy\b[\s\S]*\bfrom\s+stdin\b/i;

/** The lines of data behind COPY … FROM STDIN in a script, and where the script goes on. */
function dataBehind(lines: readonly string[], from: number): { text: string; next: number } {
  let to = from;
  while (to < lines.length && lines[to] !== '\\.') to++;
  return { text: lines.slice(from, to).map((one) => `${one}\n`).join(''), next: to + 1 };
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
  #timing = false;
  /** The next result is shown expanded. */
  #once = false;
  #superuser = true;

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
    return yield* this.#p.files.get(0)?.tty ? this.#prompt() : this.#script(new LineReader(this.#p, this.#p.file(0)), '');
  }

  /** -c: backslash commands stand alone; several statements are sent as one. */
  *#command(text: string): Blocking<number> {
    if (text.trimStart().startsWith('\\')) return (yield* this.#backslash(text.trim(), undefined)) ? 0 : 1;
    return (yield* this.#statement(text, undefined, undefined, true)) ? 0 : 1;
  }

  *#file(path: string, included = false): Blocking<number> {
    if (path === '-') return yield* this.#script(new LineReader(this.#p, this.#p.file(0)), '<stdin>');
    try {
      return yield* this.#lines(readText(this.#p, path).replace(/\n$/, '').split('\n'), path);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      // Before the first command its messages tell the program, later only what is wrong.
      yield* this.#p.write(2, `${included ? '' : 'psql: error: '}${path}: ${error.strerror}\n`);
      return 1;
    }
  }

  /** @param name Told in messages; of what is piped in without -f none. */
  *#script(reader: LineReader, name: string): Blocking<number> {
    const lines: string[] = [];
    for (let line = yield* reader.line(); line !== undefined; line = yield* reader.line()) lines.push(line);
    return yield* this.#lines(lines, name);
  }

  *#lines(lines: readonly string[], name: string): Blocking<number> {
    let waiting = '';
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!, origin = name === '' ? undefined : { name, line: index + 1 };
      if (waiting.trim() === '' && line.trimStart().startsWith('\\')) {
        if (!(yield* this.#backslash(line.trim(), origin)) && this.#options.stopsAtError) return 3;
        if (this.#quits) return 0;
        continue;
      }
      const direct = this.#direct(line, waiting);
      const { statements, rest } = splitStatements(`${waiting}${direct?.sql ?? line}\n`);
      waiting = rest.trim() === '' ? '' : rest;
      for (const one of statements) {
        const data = COPY_IN.test(one) ? dataBehind(lines, index + 1) : undefined;
        if (data) index = data.next - 1;
        if (!(yield* this.#statement(one, origin, data?.text)) && this.#options.stopsAtError) return 3;
      }
      if (direct) yield* this.#backslash(direct.command, origin);
    }
    if (waiting.trim() !== '' && !(yield* this.#statement(waiting, name === '' ? undefined : { name, line: lines.length })) && this.#options.stopsAtError) return 3;
    return 0;
  }

  /** A statement that a backslash command on its line ends: \g, \gx. */
  #direct(line: string, waiting: string): { sql: string; command: string } | undefined {
    const found = /^(.*?)\\(gx|g)\s*$/.exec(line);
    if (!found || `${waiting}${found[1]!}`.trim() === '') return undefined;
    if (found[2] === 'gx') this.#once = true;
    return { sql: `${found[1]!};`, command: '\\x-back' };
  }

  *#prompt(): Blocking<number> {
    const p = this.#p, reader = new LineReader(p, p.file(0));
    this.#prompts = true;
    const server = this.#connected!.version, own = postgresVersion(p);
    if (!this.#options.quiet) yield* p.write(1, `psql (${own}${server === own ? '' : `, server ${server}`})\nType "help" for help.\n\n`);
    let waiting = '', inside = '';
    for (;;) {
      const mark = this.#transaction === 'open' ? '*' : this.#transaction === 'failed' ? '!' : '';
      yield* p.write(1, `${this.#target.database}${waiting === '' ? '=' : inside || '-'}${mark}${this.#superuser ? '#' : '>'} `);
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
      const direct = this.#direct(line, waiting), { statements, rest, open } = splitStatements(`${waiting}${direct?.sql ?? line}\n`);
      waiting = rest.trim() === '' ? '' : rest;
      inside = waiting === '' ? '' : open;
      for (const one of statements) yield* this.#statement(one, undefined, COPY_IN.test(one) ? yield* this.#typedRows(reader) : undefined);
    }
  }

  /** The lines that somebody types for COPY … FROM STDIN. */
  *#typedRows(reader: LineReader): Blocking<string> {
    yield* this.#p.write(1, 'Enter data to be copied followed by a newline.\nEnd with a backslash and a period on a line by itself, or an EOF signal.\n');
    const rows: string[] = [];
    for (;;) {
      yield* this.#p.write(1, '>> ');
      const line = yield* reader.line();
      if (line === undefined || line === '\\.') return rows.map((one) => `${one}\n`).join('');
      rows.push(line);
    }
  }

  /** Whether it went well. */
  /** @param raw Of -c: it goes to the server as it is, without the values of variables. */
  *#statement(sql: string, origin: Origin | undefined, data?: string, raw = false): Blocking<boolean> {
    const p = this.#p, text = (raw ? sql : this.#filled(sql)).trim(), began = p.now;
    if (this.#options.echoes) yield* p.write(1, `${text}\n`);
    const given = data ?? (COPY_IN.test(text) && !origin && this.#options.actions.length > 0 ? yield* this.#allInput() : undefined);
    if (!this.#connected) {
      yield* p.write(2, `${origin ? `psql:${origin.name}:${origin.line}: error: ` : ''}You are currently not connected to a database.\n`);
      return false;
    }
    yield* this.#connected.line.say({ sql: text, ...(given !== undefined && { data: given }) });
    const answer = yield* this.#connected.line.hear<Answer>();
    if (!answer) {
      yield* p.write(2, 'server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.\n');
      throw new ConnectionFailure('connection to server was lost');
    }
    this.#transaction = answer.transaction ?? 'no';
    const place = origin ? `psql:${origin.name}:${origin.line}: ` : '';
    for (const { columns, rows, tag, notices, text: copied } of answer.results ?? []) {
      for (const notice of notices) yield* p.write(2, `${place}${/^WARNING/.test(notice) ? '' : 'NOTICE:  '}${notice}\n`);
      if (copied !== undefined) yield* p.write(1, copied);
      else {
        if (columns) yield* this.#show({ columns, rows: rows ?? [] });
        if ((!/^(SELECT|SHOW|EXPLAIN)/.test(tag) || !columns) && !this.#options.quiet) yield* p.write(1, `${tag}\n`);
      }
    }
    if (this.#timing) yield* p.write(1, `Time: ${Math.max(0.2, p.now - began).toFixed(3)} ms\n`);
    this.#once = false;
    if (!answer.failure) return true;
    yield* p.write(2, `${place}${failureText(answer.failure, text)}`);
    return false;
  }

  *#allInput(): Blocking<string> {
    const reader = new LineReader(this.#p, this.#p.file(0)), rows: string[] = [];
    for (let line = yield* reader.line(); line !== undefined && line !== '\\.'; line = yield* reader.line()) rows.push(line);
    return rows.map((one) => `${one}\n`).join('');
  }

  /** With the values of variables: :name, :'name', :"name". */
  #filled(sql: string): string {
    if (this.#options.variables.size === 0) return sql;
    return sql.replace(/(?<![:\w]):(?:(\w+)|'(\w+)'|"(\w+)")/g, (all, bare: string | undefined, text: string | undefined, name: string | undefined) => {
      const value = this.#options.variables.get((bare ?? text ?? name)!);
      return value === undefined ? all : bare !== undefined ? value : text !== undefined ? `'${value.replaceAll("'", "''")}'` : `"${value.replaceAll('"', '""')}"`;
    });
  }

  *#show(table: Printed): Blocking<void> {
    yield* this.#p.write(1, tableText(table, this.#once ? { ...this.#options.style, expanded: true } : this.#options.style));
  }

  *#backslash(line: string, origin: Origin | undefined): Blocking<boolean> {
    const [, command = '', rest = ''] = /^\\(\S+)\s*(.*?);?$/.exec(line) ?? [];
    const argument = rest === '' ? undefined : rest;
    const say = (text: string): Blocking<void> => this.#p.write(1, text);
    if (!this.#connected && (command === 'copy' || command === 'conninfo' || /^(d|l$|list$|z$)/.test(command))) {
      yield* this.#p.write(command === 'conninfo' ? 1 : 2, 'You are currently not connected to a database.\n');
      return command === 'conninfo';
    }
    switch (command) {
      case 'q': case 'quit':
        this.#quits = true;
        return true;
      // A dump's own lines: between them psql obeys no other backslash commands than \\unrestrict.
      case 'x-back': case 'restrict': case 'unrestrict': return true;
      case 'x':
        if (argument !== undefined && !/^(on|off|auto|true|false)$/.test(argument)) {
          yield* this.#p.write(2, `unrecognized value "${argument}" for "\\x": Boolean or "auto" expected\n`);
          return false;
        }
        this.#options.style.expanded = argument === undefined ? !this.#options.style.expanded : argument === 'on' || argument === 'true';
        yield* say(argument === 'auto' ? 'Expanded display is used automatically.\n' : `Expanded display is ${this.#options.style.expanded ? 'on' : 'off'}.\n`);
        return true;
      case 't':
        this.#options.style.tuplesOnly = argument === undefined ? !this.#options.style.tuplesOnly : argument === 'on';
        // Said when it is turned over only.
        if (argument === undefined) yield* say(`Tuples only is ${this.#options.style.tuplesOnly ? 'on' : 'off'}.\n`);
        return true;
      case 'a':
        this.#options.style.format = this.#options.style.format === 'aligned' ? 'unaligned' : 'aligned';
        yield* say(`Output format is ${this.#options.style.format}.\n`);
        return true;
      case 'timing':
        if (argument !== undefined && !isSwitch(argument)) yield* this.#p.write(2, `unrecognized value "${argument}" for "\\timing": Boolean expected\n`);
        else this.#timing = argument === undefined ? !this.#timing : isOn(argument);
        yield* say(`Timing is ${this.#timing ? 'on' : 'off'}.\n`);
        return argument === undefined || isSwitch(argument);
      case 'encoding':
        yield* say('UTF8\n');
        return true;
      case 'echo':
        yield* say(`${this.#filled(rest).replace(/'((?:[^']|'')*)'/g, (_, text: string) => text.replaceAll("''", "'"))}\n`);
        return true;
      case 'set': return yield* this.#setVariable(argument);
      case 'unset':
        if (argument !== undefined) this.#options.variables.delete(argument);
        return true;
      case 'pset': return yield* this.#print(argument);
      case 'copy': return yield* this.#copy(rest, origin);
      case 'password': case 'o': case 'w': case 'e': case 'ef': case 'watch': case 'gexec': case 'gset': case 'h': case 'help': case '?': case 's': case '!': case 'crosstabview': case 'bind':
        yield* this.#p.write(2, `psql: \\${command} is not simulated here\n`);
        return false;
      case 'i': case 'ir': case 'include':
        if (argument === undefined) {
          yield* this.#p.write(2, `\\${command}: missing required argument\n`);
          return false;
        }
        return (yield* this.#file(rest, true)) === 0;
      case 'conninfo':
        yield* say(this.#whereabouts());
        return true;
      case 'c': case 'connect': return yield* this.#reconnect(argument);
      default: return yield* this.#listing(command, argument, origin);
    }
  }

  *#setVariable(argument: string | undefined): Blocking<boolean> {
    const { variables } = this.#options, [, name, value = ''] = /^(\S+)\s*([\s\S]*)$/.exec(argument ?? '') ?? [];
    if (name === undefined) {
      const known = new Map([...variables, ['DBNAME', this.#target.database], ['USER', this.#target.user], ['PORT', String(this.#target.port)], ['HOST', this.#target.host || '/var/run/postgresql'], ['ENCODING', 'UTF8'], ['ON_ERROR_STOP', this.#options.stopsAtError ? 'on' : 'off'], ['SERVER_VERSION_NAME', this.#connected?.version ?? '']]);
      yield* this.#p.write(1, [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([one, text]) => `${one} = '${text}'\n`).join(''));
      return true;
    }
    if (name === 'ON_ERROR_STOP') this.#options.stopsAtError = /^(on|1|true)$/i.test(value) || value === '';
    variables.set(name, value.replace(/^'([\s\S]*)'$/, '$1').replaceAll("''", "'"));
    return true;
  }

  *#print(argument: string | undefined): Blocking<boolean> {
    const { style } = this.#options, [, name = '', value = ''] = /^(\S+)\s*([\s\S]*)$/.exec(argument ?? '') ?? [], bare = value.replace(/^'([\s\S]*)'$/, '$1');
    const say = (text: string): Blocking<void> => this.#p.write(1, `${text}\n`);
    switch (name) {
      case '':
        yield* say(this.#printing());
        return true;
      case 'null':
        style.none = bare;
        yield* say(`Null display is "${bare}".`);
        return true;
      case 'pager':
        yield* say(bare === 'off' ? 'Pager usage is off.' : 'Pager is used for long output.');
        return true;
      case 'format':
        if (!['aligned', 'unaligned', 'csv'].includes(bare)) break;
        style.format = bare as 'csv';
        yield* say(`Output format is ${bare}.`);
        return true;
      case 'tuples_only': return yield* this.#backslash(`\\t ${bare}`, undefined);
      case 'expanded': return yield* this.#backslash(`\\x ${bare}`, undefined);
      case 'fieldsep':
        style.separator = bare;
        yield* say(`Field separator is "${bare}".`);
        return true;
      case 'border':
        style.border = Number(bare);
        yield* say(`Border style is ${bare}.`);
        return true;
      case 'footer':
        style.noFooter = bare === 'off';
        yield* say(`Default footer is ${bare}.`);
        return true;
    }
    yield* this.#p.write(2, `psql: \\pset ${name} is not simulated here\n`);
    return false;
  }

  /** All that \pset can set, as it is. */
  #printing(): string {
    const { style } = this.#options, on = (value: boolean | undefined): string => (value ? 'on' : 'off');
    const all: readonly [string, string][] = [['border', String(style.border ?? 1)], ['columns', '0'], ['csv_fieldsep', "','"], ['expanded', on(style.expanded)], ['fieldsep', `'${style.separator}'`], ['fieldsep_zero', 'off'], ['footer', on(!style.noFooter)], ['format', style.format], ['linestyle', 'ascii'], ['null', `'${style.none ?? ''}'`], ['numericlocale', 'off'], ['pager', '1'], ['pager_min_lines', '0'], ['recordsep', "'\\n'"], ['recordsep_zero', 'off'], ['tableattr', ''], ['title', ''], ['tuples_only', on(style.tuplesOnly)], ['unicode_border_linestyle', 'single'], ['unicode_column_linestyle', 'single'], ['unicode_header_linestyle', 'single'], ['xheader_width', 'full']];
    return all.map(([one, value]) => `${one.padEnd(24)} ${value}`).join('\n');
  }

  /** \copy: COPY whose file is on the client's side. */
  *#copy(rest: string, origin: Origin | undefined): Blocking<boolean> {
    const [, what = '', direction = '', quoted, named, options = ''] = /^((?:\([\s\S]*\)|\S+(?:\s*\([^)]*\))?))\s+(to|from)\s+(?:'([^']*)'|(\S+))\s*([\s\S]*)$/i.exec(rest) ?? [];
    const path = quoted ?? named;
    if (path === undefined) {
      yield* this.#p.write(2, rest === '' ? '\\copy: arguments required\n' : `\\copy: parse error at end of line\n`);
      return false;
    }
    const own = /^(stdin|stdout|pstdin|pstdout)$/i.test(path);
    if (direction.toLowerCase() === 'from') {
      let data: string;
      try {
        data = own ? yield* this.#allInput() : readText(this.#p, path);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* this.#p.write(2, `${path}: ${error.strerror}\n`);
        return false;
      }
      return yield* this.#statement(`COPY ${what} FROM STDIN ${options}`, origin, data);
    }
    if (own) return yield* this.#statement(`COPY ${what} TO STDOUT ${options}`, origin);
    yield* this.#connected!.line.say({ sql: `COPY ${what} TO STDOUT ${options}` });
    const answer = yield* this.#connected!.line.hear<Answer>(), result = answer?.results?.[0];
    if (answer?.failure || !result) {
      yield* this.#p.write(2, failureText({ ...answer!.failure! }, `COPY ${what} TO STDOUT ${options}`));
      return false;
    }
    try {
      writeFile(this.#p, path, result.text ?? '');
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#p.write(2, `${path}: ${error.strerror}\n`);
      return false;
    }
    if (!this.#options.quiet) yield* this.#p.write(1, `${result.tag}\n`);
    return true;
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
      if (this.#p.files.get(0)?.tty && this.#options.actions.length === 0) yield* this.#p.write(2, `${error.message}\nPrevious connection kept\n`);
      else {
        // A script goes on without a connection, lest it changes the wrong database.
        this.close();
        this.#connected = undefined;
        yield* this.#p.write(2, `\\connect: ${error.message}\n`);
      }
      return false;
    }
    yield* this.#p.write(1, `You are now connected to database "${this.#target.database}" as user "${this.#target.user}".\n`);
    return true;
  }

  *#listing(command: string, argument: string | undefined, origin: Origin | undefined): Blocking<boolean> {
    yield* this.#connected!.line.say({ catalogue: true });
    const cluster = (yield* this.#connected!.line.hear<Answer>())?.catalogue;
    const found = cluster && listing(command, argument, { cluster, database: this.#target.database, user: this.#target.user, major: Number.parseInt(this.#connected!.version, 10) });
    if (found === undefined) {
      const real = /^(d[a-zA-Z]+|z|g|p|r|C|f|H|T|errverbose|sf|sv|cd|getenv|setenv|prompt|qecho|warn|if|elif|else|endif|lo_\w+|gdesc|ir|include)$/.test(command.replace(/[+S]+$/, ''));
      yield* this.#p.write(2, real ? `psql: \\${command} is not simulated here\n` : `${origin ? `psql:${origin.name}:${origin.line}: error: ` : ''}invalid command \\${command}\n${this.#prompts ? 'Try \\? for help.\n' : ''}`);
      return false;
    }
    for (const one of Array.isArray(found) ? found : [found]) {
      if (typeof one === 'string') yield* this.#p.write(2, one);
      else yield* this.#show(one);
    }
    // Only to describe one thing that is not there is a failure.
    return typeof found !== 'string' || !/^d\+?$/.test(command) || argument === undefined;
  }
}
