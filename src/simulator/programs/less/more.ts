/** util-linux' more: page after page on the screen as it is. Where a text ends it waits as well, unless -e is given. In a pipe it is cat. Long because all keys work on the one state of the screen. */
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { eachInput, openOperand, readAll } from '../lines.ts';
import { UsageError, type Option } from '../options.ts';
import { nextKey } from '../processes/keys.ts';
import { openControllingTerminal, type TakenTerminal } from '../terminal.ts';
import { complain, tryHelp, type Invocation, type Tool } from '../tool.ts';
import { rowsOf } from './rows.ts';
import { expression, PatternError } from './search.ts';

const OPTIONS: readonly Option[] = [{ short: 'd', long: 'silent' }, { short: 'f', long: 'logical' }, { short: 'l', long: 'no-pause' }, { short: 'c', long: 'print-over' }, { short: 'p', long: 'clean-print' }, { short: 'e', long: 'exit-on-eof' }, { short: 's', long: 'squeeze' }, { short: 'u', long: 'plain' }, { short: 'n', long: 'lines', value: true }, { long: 'first', value: true }, { short: 'V' }];

/** The screen of `h`, in our own words: as many rows as the real one has. */
const HELP = `A number k before a command is how many; in brackets what it is without one.
With a star (*) it is kept for the next time.
-------------------------------------------------------------------------------
<space>                 The next k lines [a screen]
z                       The next k lines [a screen]*
<return>                The next k lines [1]*
d or ctrl-D             The next k lines [11 at first]*
q or Q or <interrupt>   Leave
s                       Skip k lines [1]
f                       Skip k screens [1]
b or ctrl-B             Go back k screens [1]
'                       To where the last search began
=                       Number of the line
/<regular expression>   The k-th line further on that has it [1]
n                       The same once more, the k-th time [1]
!<cmd> or :!<cmd>       Run a command in a shell
v                       The editor, at this line
ctrl-L                  Draw the screen again
:n                      The k-th file after this one [1]
:p                      The k-th file before this one [1]
:f                      Name of the file and number of the line
.                       The last command again
-------------------------------------------------------------------------------
`;

export const more: Tool = {
  name: 'more', only: 'gnu', usage: '<file>...', summary: 'Look at text page by page', version: 'more from util-linux 2.38.1', options: OPTIONS,
  prepare: (words) => words.map((word) => (/^\+./.test(word) ? `--first=${word.slice(1)}` : /^-\d+$/.test(word) ? `-n${word.slice(1)}` : word)),
  *run(p, call) {
    if (call.options.has('V')) throw new UsageError('--version');
    const lines = call.options.value('n'), tty = p.files.get(1)?.tty;
    if (lines !== undefined && !/^\d+$/.test(lines)) {
      yield* complain(p, `more: argument error: '${lines}'`);
      return 1;
    }
    if (!tty) return yield* eachInput(p, call, call.operands, function* (file, name) {
      // It heads each file where nobody turns its pages.
      if (name !== '-') yield* p.write(1, `::::::::::::::\n${name}\n::::::::::::::\n`);
      yield* p.write(1, yield* readAll(p, file));
    });
    if (call.operands.length === 0 && p.files.get(0)?.tty) {
      yield* complain(p, `more: bad usage\n${tryHelp('more')}`);
      return 1;
    }
    return yield* new Pages(p, call).run();
  },
};

class Pages {
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #terminal: TakenTerminal;
  readonly #files: readonly string[];
  #index = 0;
  #lines: string[] = [];
  /** Bytes before each line, and in all; undefined where that is not known (a pipe). */
  #offsets: number[] = [];
  #size: number | undefined;
  /** The next line, and how many rows of it were shown. */
  #next = 0;
  #part = 0;
  #page: number;
  #ownPage = false;
  #half = 11;
  #pattern: RegExp | undefined;
  #context = 0;
  #before = '';
  /** No prompt follows: a message stands in its place. */
  #said = false;
  #interrupted = false;

  constructor(p: Process, call: Invocation) {
    this.#p = p;
    this.#call = call;
    this.#files = call.operands.length > 0 ? call.operands : ['-'];
    this.#terminal = openControllingTerminal(p, () => false);
    this.#page = Number(call.options.value('n')) || 0;
    this.#ownPage = this.#page > 0;
  }

  #has(letter: string): boolean {
    return this.#call.options.has(letter);
  }

  get #rows(): number {
    return this.#ownPage ? this.#page : this.#terminal.tty.rows - 1;
  }

  get #atEnd(): boolean {
    return this.#next >= this.#lines.length;
  }

  #write(text: string): Blocking<void> {
    return this.#p.write(1, text.replaceAll('\n', '\r\n'));
  }

  *run(): Blocking<number> {
    try {
      for (let first = true; this.#index < this.#files.length; this.#index++, first = false) {
        if (!first && !(yield* this.#waitForNext())) break;
        if ((yield* this.#load()) && !(yield* this.#show(first))) break;
      }
      return 0;
    } finally {
      this.#terminal.restore();
      if (this.#interrupted) this.#p.signal(SIGNALS.INT);
    }
  }

  *#load(): Blocking<boolean> {
    const name = this.#files[this.#index]!;
    if (name !== '-' && lookup(this.#p, name)?.kind === 'directory') {
      yield* this.#write(`\n*** ${name}: directory ***\n\n`);
      return false;
    }
    try {
      const bytes = yield* readAll(this.#p, openOperand(this.#p, name)), text = decode(bytes);
      const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n'), isKept = lines.map((line, i) => !this.#has('s') || line !== '' || lines[i - 1] !== '');
      this.#lines = lines.filter((_, i) => isKept[i]);
      this.#size = name === '-' ? undefined : bytes.length;
      this.#offsets = [0];
      let passed = 0;
      for (const [i, line] of lines.entries()) {
        passed += encode(line).length + 1;
        // The first of several blank lines ends where they all do.
        if (isKept[i]) this.#offsets.push(passed);
        else this.#offsets[this.#offsets.length - 1] = passed;
      }
      this.#next = this.#part = this.#context = 0;
      return true;
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
      yield* complain(this.#p, `more: cannot open ${name}: ${error.strerror}\r`);
      return false;
    }
  }

  *#waitForNext(): Blocking<boolean> {
    for (;;) {
      yield* this.#prompt(`(Next file: ${this.#files[this.#index]})`);
      const key = yield* this.#key();
      if (key !== ':') yield* this.#erase();
      if (key === ' ' || key === '\r' || key === '\n') return true;
      if (this.#leaves(key)) return false;
      if (key !== ':') continue;
      const then = yield* this.#key();
      yield* this.#erase();
      if (then === 'q' || then === 'Q') return false;
      if (then === 'n' && this.#index + 1 >= this.#files.length) return false;
      if (then === 'n' || then === 'p') yield* this.#skipTo(this.#index + (then === 'n' ? 1 : -1), then === 'n');
    }
  }

  #leaves(key: string): boolean {
    if (key === '\x03') this.#interrupted = true;
    return key === '' || 'qQ\x03\x1c'.includes(key);
  }

  *#skipTo(index: number, forward: boolean): Blocking<void> {
    this.#index = Math.max(0, Math.min(this.#files.length - 1, index));
    yield* this.#write(`\n...Skipping \n...Skipping ${forward ? '' : 'back '}to file ${this.#files[this.#index]}\n\n`);
  }

  *#key(): Blocking<string> {
    return (yield* nextKey(this.#p, this.#terminal.file, Infinity)) ?? '';
  }

  #erase(): Blocking<void> {
    return this.#write('\r\x1b[K');
  }

  *#prompt(after: string): Blocking<void> {
    yield* this.#write(`\x1b[7m--More--${after}${this.#has('d') ? "[Press space to continue, 'q' to quit.]" : ''}\x1b[27m`);
  }

  /** A file from its beginning. @returns whether another may follow */
  *#show(first: boolean): Blocking<boolean> {
    const start = first ? this.#call.options.value('first') ?? '' : '';
    let left = this.#rows;
    if (this.#has('p')) yield* this.#write('\x1b[H\x1b[2J');
    else if (this.#has('c')) yield* this.#write('\x1b[H\x1b[J');
    if (this.#files.length > 1) {
      yield* this.#write(`::::::::::::::\n${this.#files[this.#index]}\n::::::::::::::\n`);
      left -= 3;
    }
    if (/^\d+$/.test(start)) this.#next = Math.max(0, Number(start) - 1);
    else if (start.startsWith('/')) yield* this.#search(start.slice(1), 1, left);
    if (!start.startsWith('/')) yield* this.#put(left);
    for (;;) {
      if (this.#atEnd && this.#has('e')) return true;
      if (!this.#said) {
        if (this.#atEnd) yield* this.#write('\x1b[7m(END)\x1b[27m');
        else yield* this.#prompt(this.#size === undefined ? '' : `(${Math.floor((this.#position() * 100) / this.#size)}%)`);
      }
      const answer = yield* this.#command();
      if (answer !== 'on') return answer === 'next';
    }
  }

  #position(): number {
    return this.#offsets[this.#next]! + (this.#part === 0 ? 0 : encode(this.#split(this.#next).slice(0, this.#part).join('')).length);
  }

  #split(line: number): string[] {
    return rowsOf(this.#lines[line]!, { columns: this.#terminal.tty.columns, chop: false, numbers: false, colours: 'all', tab: 8, shift: 0, tildes: false, pattern: undefined });
  }

  /** So many rows; behind the end they are empty. */
  *#put(count: number): Blocking<void> {
    let text = '';
    for (let left = count; left > 0; left--) {
      if (this.#atEnd) {
        if (this.#has('e')) break;
        text += '\n';
        continue;
      }
      const rows = this.#split(this.#next), shown = this.#has('f') ? rows.slice(this.#part) : [rows[this.#part]!];
      text += shown.map((row) => `${row}\n`).join('');
      this.#part += shown.length;
      if (this.#part < rows.length) continue;
      this.#next++;
      this.#part = 0;
    }
    yield* this.#write(text);
  }

  *#command(): Blocking<'on' | 'next' | 'leave'> {
    let digits = '', key = yield* this.#key();
    for (; /^\d$/.test(key); key = yield* this.#key()) digits += key;
    const again = key === '.' ? this.#before : key + (key === ':' ? yield* this.#key() : ''), count = Number(digits);
    if (this.#leaves(key) || again === ':q' || again === ':Q') {
      yield* this.#erase();
      return 'leave';
    }
    const act = this.#actions[again];
    if (!act) {
      yield* this.#write('\x07');
      this.#said = true;
      return 'on';
    }
    this.#before = again;
    if (again !== '/' && again !== '!') yield* this.#erase();
    this.#said = false;
    return (yield* act(count)) ?? 'on';
  }

  *#clean(): Blocking<void> {
    if (this.#has('p') || this.#has('c')) yield* this.#write(this.#has('p') ? '\x1b[H\x1b[2J' : '\x1b[H\x1b[J');
  }

  *#screenful(count: number): Blocking<void> {
    yield* this.#clean();
    yield* this.#put(count || this.#rows);
  }

  #setPage(count: number): void {
    if (count === 0) return;
    this.#page = count;
    this.#ownPage = true;
  }

  *#skip(count: number): Blocking<void> {
    yield* this.#write(`\n...skipping ${count} line${count === 1 ? '' : 's'}\n`);
    this.#next = Math.min(this.#lines.length, this.#next + count);
    this.#part = 0;
    yield* this.#put(this.#rows);
  }

  *#back(count: number): Blocking<void> {
    yield* this.#write(`...back ${count} page${count === 1 ? '' : 's'}\n`);
    this.#next = Math.max(0, Math.min(this.#next, this.#lines.length) - this.#rows * (count + 1) - 1);
    this.#part = 0;
    yield* this.#clean();
    yield* this.#put(this.#rows);
  }

  *#stay(text: string): Blocking<void> {
    yield* this.#write(text);
    this.#said = true;
  }

  readonly #actions: Readonly<Record<string, (count: number) => Blocking<'on' | 'next' | 'leave' | void>>> = this.#commands();

  #commands(): Record<string, (count: number) => Blocking<'on' | 'next' | 'leave' | void>> {
    const pages = this, line = function* (count: number): Blocking<void> {
      pages.#setPage(count);
      yield* pages.#put(count || 1);
    }, half = function* (count: number): Blocking<void> {
      if (count > 0) pages.#half = count;
      yield* pages.#put(pages.#half);
    }, back = (count: number): Blocking<void> => pages.#back(count || 1), forward = (count: number): Blocking<void> => pages.#skip((count || 1) * pages.#rows), run = (): Blocking<void> => pages.#shell();
    return {
      ' ': (count) => this.#screenful(count),
      *z(count) {
        pages.#setPage(count);
        yield* pages.#screenful(0);
      },
      '\r': line, '\n': line, d: half, '\x04': half, b: back, '\x02': back, f: forward, '\x06': forward, s: (count) => this.#skip(count || 1),
      '=': () => this.#stay(String(this.#next)),
      ':f': () => this.#stay(this.#size === undefined ? `[Not a file] line ${this.#next}` : `"${this.#files[this.#index]}" line ${this.#next}`),
      *':n'(count) {
        if (pages.#index + 1 >= pages.#files.length) return 'leave';
        yield* pages.#skipTo(pages.#index + (count || 1), true);
        pages.#index--;
        return 'next';
      },
      *':p'(count) {
        yield* pages.#skipTo(pages.#index - (count || 1), false);
        pages.#index--;
        return 'next';
      },
      h: () => this.#write(HELP), '?': () => this.#write(HELP),
      *'\x0c'() {
        pages.#next = Math.max(0, pages.#next - pages.#rows);
        yield* pages.#write('\x1b[H\x1b[2J');
        yield* pages.#put(pages.#rows);
      },
      *"'"() {
        yield* pages.#write('\n***Back***\n\n');
        pages.#next = pages.#context;
        pages.#part = 0;
        yield* pages.#put(pages.#rows);
      },
      *'/'(count) {
        const typed = yield* pages.#ask('/');
        if (typed !== undefined) yield* pages.#search(typed, count || 1, pages.#rows - 1);
      },
      *n(count) {
        if (pages.#pattern) yield* pages.#search('', count || 1, pages.#rows - 1);
        else yield* pages.#stay('\x1b[7mNo previous regular expression\x1b[27m');
      },
      '!': run, ':!': run,
      *v() {
        const { env } = pages.#p, name = pages.#files[pages.#index]!;
        if (name !== '-') yield* pages.#lend(['sh', '-c', `${env.get('VISUAL') || env.get('EDITOR') || 'vi'} +${pages.#next} "$1"`, 'sh', name]);
      },
    };
  }

  /** What is typed behind a sign on the last row; undefined where it was broken off. */
  *#ask(sign: string): Blocking<string | undefined> {
    let text = '';
    for (;;) {
      yield* this.#write(`\r\x1b[K${sign}${text}`);
      const key = yield* this.#key();
      if (key === '\r' || key === '\n') return text;
      if (this.#leaves(key) && !'qQ'.includes(key)) return undefined;
      if (key !== '\x7f' && key !== '\b') text += key;
      else if (text === '') {
        yield* this.#erase();
        return undefined;
      } else text = [...text].slice(0, -1).join('');
    }
  }

  /** Shows the line that has it, with two before. */
  *#search(typed: string, count: number, rows: number): Blocking<void> {
    try {
      if (typed !== '') this.#pattern = expression(typed, '');
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      yield* this.#erase();
      return yield* this.#stay(`\x1b[7m${error.message}\x1b[27m`);
    }
    if (!this.#pattern) {
      yield* this.#erase();
      return yield* this.#stay('\x1b[7mNo previous regular expression\x1b[27m');
    }
    this.#context = this.#next;
    let at = this.#next - 1;
    for (let left = count; left > 0; left--) at = this.#lines.findIndex((line, i) => i > at && this.#matches(line));
    if (at < 0 || count < 1) {
      // What is said is written over by the next rows, but where nothing was shown before.
      yield* this.#write(rows === this.#rows ? '\x1b[7mPattern not found\x1b[27m' : '\r\x1b[K');
      yield* this.#put(rows);
      this.#said = true;
      return;
    }
    if (rows < this.#rows) yield* this.#erase();
    if (at - this.#next > 2) yield* this.#write('\n...skipping\n');
    this.#next = Math.max(this.#next, at - 2);
    this.#part = 0;
    yield* this.#put(rows);
  }

  #matches(line: string): boolean {
    this.#pattern!.lastIndex = 0;
    return this.#pattern!.test(line);
  }

  *#shell(): Blocking<void> {
    const typed = yield* this.#ask('!');
    if (typed === undefined) return;
    yield* this.#write('\n');
    yield* this.#lend([this.#p.env.get('SHELL') ?? 'sh', '-c', typed]);
    yield* this.#write('------------------------\n');
  }

  *#lend(argv: string[]): Blocking<void> {
    this.#terminal.lend();
    try {
      yield* this.#p.wait(this.#p.spawn({ argv }));
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(this.#p, `exec failed: ${error.strerror}`);
    } finally {
      this.#terminal.take();
    }
  }
}
