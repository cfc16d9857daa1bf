import type { Blocking } from '../kernel/blocking.ts';
import { decodeExactly, encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import { pipe } from '../kernel/pipe.ts';
import type { Process } from '../kernel/process.ts';
import { readAll } from './lines.ts';
import type { SedInput } from './sed-input.ts';
import type { Address, Command } from './sed-script.ts';
import { readOperandText } from './named-input.ts';
import { changes, registersText, scriptLines, spaceText } from './sed-debug.ts';
import { complain, type Invocation } from './tool.ts';

type Emit = (text: string) => Blocking<void>;

/** What a command leads to. */
type Outcome = 'next' | 'end' | 'delete' | 'restart' | 'quit' | 'quit-silently';

/** Runs the commands on one line after the other; keeps the hold space and open ranges. */
export class Editor {
  hold = '';
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #quiet: boolean;
  readonly #commands: readonly Command[];
  readonly #input: SedInput;
  readonly #emit: Emit;
  readonly #separator: string;
  readonly #open = new Map<Command, boolean>();
  readonly #files = new Map<string, OpenFile>();
  readonly #readers = new Map<string, string[]>();
  /** Put out after the line: a, r and R. */
  #after: (() => Blocking<void>)[] = [];
  #space = '';
  #number = 0;
  #substituted = false;
  #status: number | undefined;
  #missingEnd = false;
  /** With --debug: the commands as they are shown. */
  readonly #shown: readonly string[] | undefined;
  /** How deep in blocks, as they have been shown: jumps out of them do not count. */
  #depth = 0;
  /** n or N found no next line. */
  #ended = false;
  /** The expression that an empty one stands for. */
  #last: RegExp | undefined;

  constructor(p: Process, call: Invocation, commands: readonly Command[], quiet: boolean, input: SedInput, emit: Emit) {
    this.#p = p;
    this.#call = call;
    this.#commands = commands;
    this.#quiet = quiet;
    this.#input = input;
    this.#emit = emit;
    this.#separator = call.options.has('z') ? '\0' : '\n';
    if (call.options.has('debug') && call.flavour === 'gnu') this.#shown = scriptLines(commands);
    for (const { name, text, flags } of commands) if ((name === 'w' || name === 'W' || flags?.includes('w')) && text) this.#fileFor(text);
  }

  /** Goes through the input; the status that q gave, if one did. */
  *run(): Blocking<number | undefined> {
    let again = false;
    for (;;) {
      if (!again) {
        const line = yield* this.#input.next();
        if (line === undefined) break;
        this.#space = line;
        this.#number++;
        if (this.#shown) yield* this.#p.write(1, `INPUT:   '${this.#input.name === '-' ? 'STDIN' : this.#input.name}' line ${this.#number}\n`);
      }
      if (this.#shown) yield* this.#p.write(1, spaceText('PATTERN:', this.#space));
      const outcome = yield* this.#cycle();
      if (this.#shown && (outcome === 'end' || outcome === 'delete' || this.#ended)) yield* this.#p.write(1, 'END-OF-CYCLE:\n');
      again = outcome === 'restart';
      if ((outcome === 'end' || outcome === 'quit') && !this.#quiet) yield* this.#line(this.#space);
      yield* this.#flushAfter();
      if (outcome === 'quit' || outcome === 'quit-silently') break;
    }
    for (const file of this.#files.values()) file.release();
    return this.#status;
  }

  /** A line without a line feed at the end of the input stays so. */
  *#line(text: string): Blocking<void> {
    const end = this.#input.terminated || !this.#input.last ? this.#separator : '';
    if (this.#missingEnd) text = this.#separator + text;
    this.#missingEnd = end === '';
    yield* this.#emit(text + end);
  }

  *#flushAfter(): Blocking<void> {
    for (const step of this.#after.splice(0)) yield* step();
  }

  *#text(text: string): Blocking<void> {
    const lead = this.#missingEnd ? this.#separator : '';
    this.#missingEnd = false;
    if (text !== '') yield* this.#emit(lead + text);
  }

  *#cycle(): Blocking<Outcome> {
    this.#substituted = false;
    for (let i = 0; i < this.#commands.length; i++) {
      yield* this.#p.compute(0.0005);
      const command = this.#commands[i]!;
      if (this.#shown) yield* this.#announce(i);
      if (!this.#last && command.from?.kind === 'pattern' && !command.from.pattern) return yield* this.#withoutExpression();
      if (!this.#applies(command)) {
        if (command.name === '{') {
          if (command.target === undefined) return yield* this.#refuse('unterminated {');
          i = command.target;
          if (this.#shown) yield* this.#announce(i);
        }
        continue;
      }
      if ('btT'.includes(command.name)) {
        if (command.name === 'b' || this.#substituted === (command.name === 't')) i = (command.target ?? this.#commands.length) - (this.#shown && command.target !== undefined ? 1 : 0);
        if (command.name !== 'b') this.#substituted = false;
        continue;
      }
      const outcome = yield* this.#do(command);
      if (this.#shown && outcome === 'next') yield* this.#tell(command);
      if (outcome !== 'next') return outcome;
    }
    return 'end';
  }

  /** --debug: the command that comes now. */
  *#announce(index: number): Blocking<void> {
    const { name } = this.#commands[index]!;
    if (name === '}') this.#depth--;
    yield* this.#p.write(1, `COMMAND: ${'  '.repeat(Math.max(0, this.#depth))}${this.#shown![index]!.trimStart()}\n`);
    if (name === '{') this.#depth++;
  }

  /** --debug: what a command has changed. */
  *#tell({ name, text }: Command): Blocking<void> {
    const changed = name === 'e' && !text ? 'pattern' : changes[name];
    if (changed === 'pattern' || changed === 'both') yield* this.#p.write(1, spaceText('PATTERN:', this.#space));
    if (changed === 'hold' || changed === 'both') yield* this.#p.write(1, spaceText('HOLD:', this.hold));
  }

  *#do(command: Command): Blocking<Outcome> {
    const text = command.text ?? '';
    switch (command.name) {
      case 's': yield* this.#substitute(command); break;
      case 'y': this.#space = Array.from(this.#space, (character) => command.map!.get(character) ?? character).join(''); break;
      case 'd': return 'delete';
      case 'D': {
        const end = this.#space.indexOf('\n');
        if (end < 0) return 'delete';
        this.#space = this.#space.slice(end + 1);
        return 'restart';
      }
      case 'p': yield* this.#line(this.#space); break;
      case 'P': yield* this.#text(`${this.#space.split('\n')[0]}${this.#separator}`); break;
      case '=': yield* this.#text(`${this.#number}\n`); break;
      case 'F': yield* this.#text(`${this.#input.name}\n`); break;
      case 'l': if (this.#call.flavour === 'gnu') yield* this.#text(`${unambiguous(this.#space, Number(text || (this.#call.options.value('l') ?? 70)))}\n`); break;
      case 'a': if (text !== '' || this.#call.flavour === 'busybox') this.#after.push(() => this.#text(`${text}\n`)); break;
      case 'i': yield* this.#text(`${text}\n`); break;
      case 'c':
        if (command.to === undefined || command.negated || !this.#open.get(command)) yield* this.#text(`${text}\n`);
        return 'delete';
      case 'r': this.#after.push(this.#copied(this.#read.bind(this), text)); break;
      case 'R': this.#after.push(this.#copied(this.#readLine.bind(this), text)); break;
      case 'w': yield* this.#fileFor(text).write(encode(`${this.#space}\n`)); break;
      case 'W': yield* this.#fileFor(text).write(encode(`${this.#space.split('\n')[0]}\n`)); break;
      case 'h': this.hold = this.#space; break;
      case 'H': this.hold += `\n${this.#space}`; break;
      case 'g': this.#space = this.hold; break;
      case 'G': this.#space += `\n${this.hold}`; break;
      case 'x': [this.#space, this.hold] = [this.hold, this.#space]; break;
      case 'z': this.#space = ''; break;
      // With a command: what it prints comes before the line. Without: the line is the command, and what it prints the line.
      case 'e':
        if (text !== '') yield* this.#text(yield* this.#executed(text));
        else this.#space = (yield* this.#executed(this.#space)).replace(/\n$/, '');
        break;
      case 'n': case 'N': return yield* this.#nextLine(command.name);
      case 'q': this.#status = Number(text || 0); return 'quit';
      case 'Q': this.#status = Number(text || 0); return 'quit-silently';
      default: break;
    }
    return 'next';
  }

  *#nextLine(name: string): Blocking<Outcome> {
    // Without a next line GNU's n and N print the space and end, as if there were no more commands.
    if (this.#input.last) {
      this.#ended = true;
      return 'quit';
    }
    if (name === 'n' && !this.#quiet) yield* this.#line(this.#space);
    yield* this.#flushAfter();
    const line = (yield* this.#input.next())!;
    this.#number++;
    this.#space = name === 'n' ? line : `${this.#space}\n${line}`;
    return 'next';
  }

  *#refuse(words: string): Blocking<never> {
    yield* this.#flushAfter();
    yield* complain(this.#p, `sed: ${words}`);
    return this.#p.exit(1);
  }

  /** An empty expression is the last one used: here there was none. */
  *#withoutExpression(): Blocking<never> {
    return yield* this.#refuse(this.#call.flavour === 'busybox' ? 'no previous regexp' : '-e expression #1, char 0: no previous regular expression');
  }

  *#substitute(command: Command): Blocking<void> {
    const { replacement, flags = '' } = command;
    const pattern = command.pattern ?? this.#last;
    if (!pattern) return yield* this.#withoutExpression();
    this.#last = pattern;
    // With busybox g makes a number before it void.
    const all = flags.includes('g'), nth = all && this.#call.flavour === 'busybox' ? 1 : Number(/\d+/.exec(flags)?.[0] ?? 1) || 1;
    let count = 0, changed = false, previous = -1;
    pattern.lastIndex = 0;
    if (this.#shown) yield* this.#p.write(1, registersText(pattern, this.#space, Math.max(0, ...(command.written?.[1].match(/\\\d/g) ?? []).map((part) => Number(part[1]))) + 1));
    this.#space = this.#space.replace(pattern, (...match: unknown[]) => {
      const found = match[0] as string, at = match.find((one, i) => i > 0 && typeof one === 'number') as number;
      // An empty match right behind another is none.
      if (found === '' && at === previous) return found;
      previous = at + found.length;
      count++;
      if (count < nth || (count > nth && !all)) return found;
      changed = true;
      return replacement!(match as string[]);
    });
    if (!changed) return;
    this.#substituted = true;
    if (flags.includes('e')) this.#space = (yield* this.#executed(this.#space)).replace(/\n$/, '');
    if (flags.includes('p')) yield* this.#line(this.#space);
    if (flags.includes('w') && command.text) yield* this.#fileFor(command.text).write(encode(`${this.#space}\n`));
  }

  /** What a command of the shell prints. */
  *#executed(command: string): Blocking<string> {
    const p = this.#p, { read, write } = pipe();
    read.retain();
    const child = p.spawn({ argv: ['sh', '-c', command], files: new Map(p.files).set(1, write) });
    const bytes = yield* readAll(p, read);
    read.release();
    yield* p.wait(child);
    return decodeExactly(bytes);
  }

  #fileFor(path: string): OpenFile {
    if (path === '/dev/stdout') return this.#p.file(1);
    if (path === '/dev/stderr') return this.#p.file(2);
    let file = this.#files.get(path);
    if (!file) this.#files.set(path, (file = open(this.#p, path, { write: true, create: true, truncate: true }).retain()));
    return file;
  }

  #copied(read: (path: string) => Blocking<string>, path: string): () => Blocking<void> {
    const write = this.#text.bind(this);
    return function* () {
      yield* write(yield* read(path));
    };
  }

  *#read(path: string): Blocking<string> {
    try {
      return yield* readOperandText(this.#p, path === '/dev/stdin' ? '-' : path);
    } catch (error) {
      if (error instanceof Errno) return '';
      throw error;
    }
  }

  *#readLine(path: string): Blocking<string> {
    let lines = this.#readers.get(path);
    if (!lines) this.#readers.set(path, (lines = (yield* this.#read(path)).split(/(?<=\n)/).filter(Boolean)));
    const line = lines.shift()?.replace(/\n$/, '');
    return line === undefined ? '' : `${line}\n`;
  }

  #matches(address: Address): boolean {
    switch (address.kind) {
      case 'last': return this.#input.last;
      case 'line': return this.#number === address.number;
      case 'step': return address.step === 0 ? this.#number === address.number : this.#number >= address.number && (this.#number - address.number) % address.step === 0;
      case 'pattern': {
        const pattern = address.pattern ?? this.#last;
        if (!pattern) return false;
        this.#last = pattern;
        pattern.lastIndex = 0;
        return pattern.test(this.#space);
      }
      default: return false;
    }
  }

  /** Where an open range ends, for ends that are line numbers. */
  #endOf(command: Command, to: Address): number | undefined {
    if (to.kind === 'line') return to.number;
    if (to.kind === 'count' || to.kind === 'multiple') return command.until;
    return undefined;
  }

  #applies(command: Command): boolean {
    const { from, to } = command;
    if (!from) return !command.negated;
    if (!to) return this.#matches(from) !== command.negated;
    // `0,/re/` is a range that is open before the first line.
    if (from.kind === 'line' && from.number === 0 && this.#call.flavour === 'gnu' && this.#open.get(command) === undefined) this.#open.set(command, true);
    let yes: boolean;
    if (this.#open.get(command)) {
      const end = this.#endOf(command, to);
      this.#open.set(command, end === undefined ? !this.#matches(to) : this.#number < end);
      yes = end === undefined || this.#number <= end;
      // A range that ended before this line may begin with it again.
      if (!yes) yes = this.#begins(command, from, to);
    } else yes = this.#begins(command, from, to);
    return yes !== command.negated;
  }

  #begins(command: Command, from: Address, to: Address): boolean {
    if (!this.#matches(from)) return false;
    if (to.kind === 'count') command.until = this.#number + to.number;
    if (to.kind === 'multiple') command.until = to.number === 0 ? this.#number : Math.ceil(this.#number / to.number) * to.number;
    const end = this.#endOf(command, to);
    this.#open.set(command, end === undefined ? to.kind !== 'last' || !this.#input.last : end > this.#number);
    return true;
  }
}

/** What the l command shows: escapes, and lines folded with a backslash. */
function unambiguous(text: string, width: number): string {
  const names: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\v': '\\v' };
  const pieces = [...encode(text)].map((byte) => {
    const character = String.fromCharCode(byte);
    return names[character] ?? (byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : character);
  });
  let out = '', column = 0;
  for (const piece of pieces) {
    if (width > 0 && column + piece.length > width - 1) {
      out += '\\\n';
      column = 0;
    }
    out += piece;
    column += piece.length;
  }
  return `${out}$`;
}
