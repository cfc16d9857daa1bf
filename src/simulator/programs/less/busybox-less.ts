/** busybox' less: a program of its own, which repaints its rows over what is on the screen and leaves them there. Long because all keys work on the one state of the screen. */
import { anyOf, type Blocking } from '../../kernel/blocking.ts';
import { encode, fromLatin1, latin1 } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { access, lookup, open, writeFile } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { Interrupted, type Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { UsageError, type Option } from '../options.ts';
import { eachInput, readAll } from '../lines.ts';
import { nextKey } from '../processes/keys.ts';
import { compilePattern, PatternError } from '../regex.ts';
import { openControllingTerminal, type TakenTerminal } from '../terminal.ts';
import { complain, type Invocation, type Tool } from '../tool.ts';
import { busyboxMore } from './busybox-more.ts';
import { ByteRows } from './byte-rows.ts';

const OPTIONS: readonly Option[] = [...'EMmN~IFSRsX'].map((short) => ({ short }));

export const busyboxLess: Tool = {
  name: 'less', aliases: ['more'], only: 'busybox', usage: '[FILE]...', summary: 'View FILE (or stdin) one screenful at a time', options: OPTIONS,
  *run(p, call) {
    const tty = p.files.get(1)?.tty;
    if (!tty || (call.name === 'less' && (tty.columns < 20 || tty.rows < 3))) return yield* eachInput(p, call, call.operands, function* (file) {
      yield* p.write(1, yield* readAll(p, file));
    });
    if (call.name === 'more') return yield* busyboxMore(p, call);
    if (call.operands.length === 0 && p.files.get(0)?.tty) throw new UsageError('');
    return yield* new Screen(p, call).run();
  },
};

/** What cannot be opened ends it. */
class CannotOpen extends Error {}

/** Names of the keys that send a sequence. */
const KEYS: Readonly<Record<string, string>> = { '[A': 'up', OA: 'up', '[B': 'down', OB: 'down', '[H': 'home', OH: 'home', '[1~': 'home', '[F': 'end', OF: 'end', '[4~': 'end', '[5~': 'page up', '[6~': 'page down', '[C': 'right', OC: 'right', '[D': 'left', OD: 'left', '[2~': 'insert', '[3~': 'delete' };

const OPPOSITE: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '}': '{', ']': '[', ')': '(' };

/** Further than any text goes. */
const FAR = 9_999_999;

class Screen {
  readonly #p: Process;
  readonly #flags: Set<string>;
  readonly #terminal: TakenTerminal;
  readonly #files: string[];
  #name: string;
  #file = 1;
  #rows!: ByteRows;
  /** Row at the top. */
  #top = 0;
  #pattern: RegExp | undefined;
  /** Rows with the pattern in them, and which of these was last gone to. */
  #matches: number[] = [];
  #match = 0;
  #backwards = false;
  /** The real one has read no further. */
  #reach = 0;
  readonly #marks = new Map<string, number>();
  /** Lines of a file that can be counted. */
  #counts = false;
  #resized = false;
  readonly #waiting: string[] = [];

  constructor(p: Process, { options, operands }: Invocation) {
    this.#p = p;
    const fromEnvironment = [...(p.env.get('LESS') ?? '')].filter((letter) => 'FMRS'.includes(letter));
    this.#flags = new Set([...'EMmN~IFSR'].filter((letter) => options.has(letter) || fromEnvironment.includes(letter)));
    this.#files = [...operands];
    this.#name = operands[0] ?? 'standard input';
    this.#terminal = openControllingTerminal(p, () => false);
    p.handlers.set(SIGNALS.WINCH, () => {
      this.#resized = true;
      return 'interrupt';
    });
  }

  /** The row below the text, from 0. */
  get #below(): number {
    return Math.max(3, this.#terminal.tty.rows) - 2;
  }

  get #columns(): number {
    return Math.max(20, this.#terminal.tty.columns);
  }

  get #width(): number {
    return this.#columns - (this.#flags.has('N') ? 8 : 0);
  }

  *run(): Blocking<number> {
    try {
      yield* this.#load(this.#files.length > 0);
      for (let going = true; going;) going = yield* this.#take(yield* this.#key());
      yield* this.#clear();
      return 0;
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      this.#terminal.restore();
      yield* complain(this.#p, `less: can't open '${this.#name}': ${error.message}`);
      return 1;
    } finally {
      this.#terminal.restore();
      this.#rows?.release();
    }
  }

  *#load(named: boolean): Blocking<void> {
    let file: OpenFile;
    try {
      file = named ? open(this.#p, this.#name, { read: true }) : this.#p.file(0);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      throw new CannotOpen(error.strerror);
    }
    const node = named ? lookup(this.#p, this.#name) : undefined;
    this.#rows?.release();
    this.#counts = named ? node?.kind === 'file' : file.kind === 'file';
    this.#rows = new ByteRows(this.#p, file, { width: this.#width, plain: this.#flags.has('R'), whole: this.#counts });
    this.#top = this.#reach = 0;
    this.#matches = [];
    yield* this.#read();
    yield* this.#fill();
  }

  *#read(wanted = (): boolean => false): Blocking<void> {
    const rows = this.#rows;
    this.#reach = Math.max(this.#reach, this.#top + this.#below + 1);
    try {
      yield* rows.read(() => this.#atEnd() || wanted());
    } catch (error) {
      if (!(error instanceof Errno) || error.code !== 'EISDIR') throw error;
      rows.ended = true;
      if (rows.last < 0) rows.rows.push({ text: '', line: 0 });
    }
    this.#findMatches();
  }

  #line(row: number): number {
    return this.#rows.rows[row]?.line ?? 0;
  }

  #atEnd(): boolean {
    const { last, lines } = this.#rows;
    return this.#flags.has('S') ? !(this.#top <= last && lines > this.#line(this.#top) + this.#below) : last <= this.#top + this.#below;
  }

  #findMatches(): void {
    const { rows } = this.#rows;
    if (!this.#pattern) return;
    for (let i = (this.#matches.at(-1) ?? -1) + 1; i < rows.length; i++) if (this.#found(rows[i]!.text, 0)) this.#matches.push(i);
  }

  #found(text: string, from: number): RegExpExecArray | undefined {
    this.#pattern!.lastIndex = from;
    return this.#pattern!.exec(text) ?? undefined;
  }

  #write(text: string): Blocking<void> {
    return this.#p.write(1, text.includes('\n') ? text.replaceAll('\n', '\r\n') : text);
  }

  #clear(): Blocking<void> {
    return this.#write(`\x1b[${this.#below + 2};0H\x1b[K`);
  }

  *#say(text: string): Blocking<void> {
    yield* this.#clear();
    yield* this.#p.write(1, `\x1b[7m${text.slice(0, this.#columns - 1)}\x1b[m`);
  }

  /** The screen anew; with -E and -F that may be the last thing to do. */
  *#fill(): Blocking<void> {
    const { rows, last } = this.#rows, seen: (number | undefined)[] = [], chops = this.#flags.has('S');
    let row = this.#top;
    while (chops && row > 0 && this.#line(row) === this.#line(row - 1)) row--;
    while (seen.length <= this.#below && row <= last) {
      seen.push(row++);
      while (chops && row <= last && this.#line(row) === this.#line(row - 1)) row++;
    }
    while (seen.length <= this.#below) seen.push(undefined);
    const parts = seen.map((at) => `\x1b[K${this.#number(at)}${this.#shown(at === undefined ? (this.#flags.has('~') ? '' : '~') : rows[at]!.text)}\r\n`);
    yield* this.#p.write(1, fromLatin1(`\x1b[0;0H${parts.join('')}`));
    if ((this.#flags.has('E') || this.#flags.has('F')) && this.#rows.ended && last - (this.#flags.has('F') ? 0 : this.#top) <= this.#below) {
      this.#waiting.unshift('q');
    } else yield* this.#status();
  }

  #number(row: number | undefined): string {
    return this.#flags.has('N') ? (row === undefined ? ' '.repeat(8) : `${String(this.#line(row) + 1).padStart(7)} `) : '';
  }

  #shown(text: string): string {
    if (!this.#pattern) return text.replace(/[\x01-\x08\x0a-\x1f\x7f\x9b]+/g, (controls) => `\x1b[7m${[...controls].map((one) => (one === '\x7f' ? '?' : one === '\x9b' ? '{' : one === '\n' ? '@' : String.fromCharCode(one.charCodeAt(0) + 64))).join('')}\x1b[m`);
    const tame = text.replace(/[\x01-\x08\x0a-\x1f\x7f\x9b]/g, '.');
    let shown = '', at = 0;
    for (let match = this.#found(text, 0); match && match[0] !== ''; match = this.#found(text, at)) {
      shown += `${tame.slice(at, match.index)}\x1b[7m${tame.slice(match.index, match.index + match[0].length)}\x1b[m`;
      at = match.index + match[0].length;
    }
    return shown + tame.slice(at);
  }

  *#status(): Blocking<void> {
    if (this.#flags.has('M') || this.#flags.has('m')) return yield* this.#longStatus();
    yield* this.#clear();
    if (this.#top > 0 && !this.#atEnd()) return yield* this.#write(':');
    const text = this.#top === 0 ? this.#name : '(END)';
    yield* this.#write(`\x1b[7m${text}${this.#files.length > 1 ? ` (file ${this.#file} of ${this.#files.length})` : ''}\x1b[m`);
  }

  *#longStatus(): Blocking<void> {
    const { lines, last, ended } = this.#rows, many = this.#files.length > 1;
    const number = (row: number): number => (Math.min(row, last - 1) < 0 ? 0 : this.#line(Math.min(row, last - 1)) + 1);
    const from = number(this.#top), to = this.#flags.has('S') ? Math.min(from + this.#below, lines) : number(this.#top + this.#below), all = this.#counts || ended ? lines : -1;
    let text = `${this.#name}${many ? ` (file ${this.#file} of ${this.#files.length})` : ''} lines ${from}-${to}${all >= 0 ? `/${all}` : ''}`;
    if (this.#atEnd()) text += ` (END)${many && this.#file !== this.#files.length ? ` - next: ${this.#files[this.#file]}` : ''}`;
    else if (all > 0) text += ` ${Math.min(100, Math.floor((100 * to + Math.floor(all / 2)) / all))}%`;
    yield* this.#clear();
    yield* this.#write(`\x1b[7m${text}\x1b[m`);
  }

  /** A key that means something; others with Ctrl do not. */
  *#key(column?: number): Blocking<string> {
    for (;;) {
      const key = yield* this.#anyKey(column);
      if (key >= ' ' || key === '\r' || key === '\b') return key;
    }
  }

  *#anyKey(column?: number): Blocking<string> {
    if (column !== undefined) yield* this.#write(`\x1b[${this.#below + 2};${column + 1}H`);
    for (;;) {
      const early = this.#waiting.shift();
      if (early !== undefined) return early;
      try {
        const { file } = this.#terminal, { more } = this.#rows;
        // While the end is on the screen, what comes is shown.
        if (more && this.#atEnd()) {
          while (!file.readable() && !this.#rows.readable) yield anyOf(more, file.readPark);
          if (!file.readable()) {
            yield* this.#read();
            if (column === undefined) yield* this.#fill();
            continue;
          }
        }
        const key = yield* nextKey(this.#p, file, Infinity);
        if (key === undefined || key === '') return 'q';
        if (key.length > 1 && key.startsWith('\x1b')) {
          const name = KEYS[key.slice(1)];
          if (name !== undefined) return name;
        }
        this.#waiting.push(...latin1(encode(key)));
      } catch (error) {
        if (!(error instanceof Interrupted) || !this.#resized) throw error;
        this.#resized = false;
        this.#top = this.#rows.fold(this.#width, this.#top);
        this.#pattern = undefined;
        yield* this.#fill();
      }
    }
  }

  /** A line that is typed on the last row; there is no way out of it but an empty one. */
  *#ask(start: number): Blocking<string> {
    let text = '';
    for (;;) {
      const key = yield* this.#anyKey(start + text.length);
      if (key === '\r') return text;
      if ((key === '\x7f' || key === '\b') && text !== '') {
        text = text.slice(0, -1);
        yield* this.#write('\b \b');
      }
      if (key.length > 1 || key < ' ' || key === '\x7f' || text.length >= this.#columns - start - 1) continue;
      text += key;
      yield* this.#p.write(1, fromLatin1(key));
    }
  }

  *#take(key: string): Blocking<boolean> {
    const page = this.#below + 1, half = Math.floor(page / 2);
    if (/^\d$/.test(key)) yield* this.#count(key);
    switch (key) {
      case 'down': case 'e': case 'j': case '\r': yield* this.#down(1); break;
      case 'up': case 'y': case 'k': yield* this.#up(1); break;
      case 'page down': case ' ': case 'z': case 'f': yield* this.#down(page); break;
      case 'page up': case 'w': case 'b': yield* this.#up(page); break;
      case 'd': yield* this.#down(half); break;
      case 'u': yield* this.#up(half); break;
      case 'home': case 'g': case 'p': case '<': case '%': yield* this.#goTo(0); break;
      case 'end': case 'G': case '>':
        this.#top = FAR;
        yield* this.#read();
        yield* this.#goTo(FAR);
        break;
      case 'q': case 'Q': return false;
      case 'm': yield* this.#mark(); yield* this.#fill(); break;
      case "'": yield* this.#goToMark(); yield* this.#fill(); break;
      case 'r': case 'R': yield* this.#fill(); break;
      case 's': yield* this.#save(); break;
      case 'E': yield* this.#examine(); break;
      case '=': yield* this.#longStatus(); break;
      case '/': case '?': yield* this.#search(key); break;
      case 'n': yield* this.#goToMatch(this.#match + 1); break;
      case 'N': yield* this.#goToMatch(this.#match - 1); break;
      case '-': yield* this.#flip(); break;
      case '{': case '(': case '[': yield* this.#bracket(key, this.#top, 1, 'top'); break;
      case '}': case ')': case ']': yield* this.#bracket(key, this.#top + this.#below, -1, 'bottom'); break;
      case ':': return yield* this.#colon();
    }
    return true;
  }

  #toLine(line: number): void {
    const { last } = this.#rows, by = line > this.#line(this.#top) ? 1 : -1;
    if (line <= 0) this.#top = 0;
    else while (this.#line(this.#top) !== line && (by > 0 ? this.#top < last : this.#top > 0)) this.#top += by;
  }

  /** One row behind the end can be seen, no more. */
  #stayInside(): void {
    const { last, lines } = this.#rows;
    if (!this.#flags.has('S')) this.#top = Math.max(0, Math.min(this.#top, last - this.#below + 1));
    else {
      this.#top = Math.min(this.#top, last);
      if (this.#line(this.#top) + this.#below > lines + 1) this.#toLine(lines - this.#below + 1);
    }
  }

  *#down(count: number): Blocking<void> {
    if (this.#flags.has('S')) this.#toLine(this.#line(this.#top) + count);
    else this.#top += count;
    yield* this.#read();
    this.#stayInside();
    yield* this.#fill();
  }

  *#up(count: number): Blocking<void> {
    if (this.#flags.has('S')) this.#toLine(this.#line(this.#top) - count);
    else this.#top = Math.max(0, this.#top - count);
    yield* this.#read();
    yield* this.#fill();
  }

  *#goTo(row: number, isLine = false): Blocking<void> {
    if (isLine) {
      while (row > this.#rows.lines && !this.#rows.ended) yield* this.#read(() => row > this.#rows.lines);
      this.#toLine(row);
    } else this.#top = Math.max(0, row);
    yield* this.#read();
    this.#stayInside();
    yield* this.#fill();
  }

  *#count(first: string): Blocking<void> {
    let digits = first, key = '';
    yield* this.#clear();
    yield* this.#write(`:${first}`);
    while (digits.length < 15) {
      key = yield* this.#key(digits.length + 1);
      if (!/^\d$/.test(key)) break;
      digits += key;
      yield* this.#write(key);
    }
    const count = Number(digits);
    if (count < 1 || count > FAR) return yield* this.#fill();
    if (['down', 'z', 'd', 'e', ' ', '\r'].includes(key)) yield* this.#down(count);
    else if (['up', 'b', 'w', 'y', 'u'].includes(key)) yield* this.#up(count);
    else if ('g<G>'.includes(key)) yield* this.#goTo(count - 1, true);
    else if ('p%'.includes(key)) yield* this.#goTo(Math.floor((count * this.#rows.lines) / 100), true);
    else if (key === 'n') yield* this.#goToMatch(this.#match + count);
    else if (key === '/' || key === '?') yield* this.#search(key);
  }

  *#search(sign: string): Blocking<void> {
    this.#backwards = sign === '?';
    this.#pattern = undefined;
    this.#matches = [];
    this.#match = 0;
    yield* this.#clear();
    yield* this.#write(sign);
    const typed = yield* this.#ask(1);
    if (typed === '') return yield* this.#fill();
    try {
      this.#pattern = new RegExp(compilePattern(typed, 'G'), this.#flags.has('I') ? 'giu' : 'gu');
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      return yield* this.#say(error.message);
    }
    this.#findMatches();
    const next = this.#matches.findIndex((row) => row > this.#top);
    this.#match = (next < 0 ? this.#matches.length : next) - (this.#backwards ? 1 : 0);
    yield* this.#goToMatch(this.#match);
  }

  *#goToMatch(match: number): Blocking<void> {
    if (!this.#pattern) return;
    const wanted = Math.max(0, match);
    if (wanted >= this.#matches.length && !this.#rows.ended) {
      const missing = (): boolean => {
        this.#findMatches();
        return wanted >= this.#matches.length;
      };
      yield* this.#read(missing);
    }
    if (this.#matches.length === 0) return yield* this.#say('No matches found');
    this.#match = Math.min(wanted, this.#matches.length - 1);
    yield* this.#goTo(this.#matches[this.#match]!);
  }

  *#flip(): Blocking<void> {
    yield* this.#clear();
    yield* this.#write('-');
    const key = yield* this.#key(1);
    if ('MmE~SN'.includes(key) && !this.#flags.delete(key)) this.#flags.add(key);
    if (key === 'N') {
      this.#top = this.#rows.fold(this.#width, this.#top);
      this.#pattern = undefined;
    }
    yield* this.#fill();
  }

  *#mark(): Blocking<void> {
    yield* this.#say('Mark: ');
    const key = yield* this.#key(6);
    if (/^[A-Za-z]$/.test(key)) this.#marks.set(key, this.#top);
    else yield* this.#say('Invalid mark letter');
  }

  *#goToMark(): Blocking<void> {
    yield* this.#say('Go to mark: ');
    const key = yield* this.#key(12), row = this.#marks.get(key);
    yield* this.#clear();
    if (row !== undefined) yield* this.#goTo(row);
    else if (!/^[A-Za-z]$/.test(key)) yield* this.#say('Invalid mark letter');
  }

  *#save(): Blocking<void> {
    yield* this.#say('Log file: ');
    const name = yield* this.#ask(10);
    let words = '';
    if (name !== '') {
      try {
        writeFile(this.#p, name, fromLatin1(this.#rows.rows.map(({ text }) => `${text}\n`).join('')));
        words = 'Done';
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        words = 'Error opening log file';
      }
    }
    yield* this.#say(words);
  }

  *#examine(): Blocking<void> {
    yield* this.#say('Examine: ');
    const name = yield* this.#ask(9);
    if (name === '') return yield* this.#status();
    if (!lookup(this.#p, name) || !access(this.#p, name, 'r')) return yield* this.#say('Cannot read this file');
    this.#name = name;
    this.#files.splice(0, this.#files.length, name);
    this.#file = 1;
    yield* this.#load(true);
  }

  *#change(by: number): Blocking<void> {
    const edge = by > 0 ? this.#files.length : 1;
    if (this.#file === edge || this.#files.length === 0) return yield* this.#say(by > 0 ? 'No next file' : 'No previous file');
    this.#file = by === 0 ? 1 : this.#file + by;
    this.#name = this.#files[this.#file - 1]!;
    yield* this.#load(true);
  }

  *#colon(): Blocking<boolean> {
    yield* this.#say(' :');
    const key = yield* this.#key(2);
    if (key === 'd' && this.#files.length > 1) {
      const isFirst = this.#file === 1;
      yield* this.#change(isFirst ? 1 : -1);
      this.#files.splice(isFirst ? 0 : 1, 1);
      if (isFirst) this.#file--;
    } else if (key === 'e') yield* this.#examine();
    else if (key === 'f') yield* this.#longStatus();
    else if (key === 'n') yield* this.#change(1);
    else if (key === 'p') yield* this.#change(-1);
    else if (key === 'x') yield* this.#change(0);
    return key !== 'q';
  }

  /** The line with the bracket that belongs to it goes to the other end of the screen. */
  *#bracket(bracket: string, row: number, by: 1 | -1, place: string): Blocking<void> {
    const { rows } = this.#rows, last = Math.min(this.#rows.last, this.#reach);
    if (row >= last || !rows[row]!.text.includes(bracket)) return yield* this.#say(`No bracket in ${place} line`);
    for (let i = row; i >= 0 && i < last; i += by) {
      if (rows[i]!.text.includes(OPPOSITE[bracket]!)) return yield* this.#goTo(by > 0 ? i - this.#below : i);
    }
    yield* this.#say('No matching bracket found');
  }
}
