import { expression } from '../kernel/expression.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { readText, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { LineReader } from './lines.ts';
import { compilePattern, PatternError } from './regex.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const ed: Tool = {
  name: 'ed', usage: '[-s] [FILE]', summary: 'Edit text line by line', version: 'GNU ed 1.19', busyboxOptions: 'ps', options: [{ short: 's', long: 'script' }, { short: 'q', long: 'quiet' }, { long: 'silent' }, { long: 'strip-trailing-cr' }, { short: 'p', long: 'prompt', value: true }, { short: 'v', long: 'verbose' }, { short: 'E', long: 'extended-regexp' }, { short: 'l', long: 'loose-exit-status' }, { short: 'G', long: 'traditional' }, { short: 'r', long: 'restricted' }],
  *run(p, call) {
    return yield* new Session(p, call).run();
  },
};

/** What ed answers with a question mark; h tells the words. */
class EdError extends Error {}

class Session {
  readonly #p: Process;
  readonly #call: Invocation;
  readonly #input: LineReader;
  #lines: string[] = [];
  #at = 0;
  #file: string | undefined;
  #changed = false;
  #warned = false;
  #saved: { lines: string[]; at: number } = { lines: [], at: 0 };
  #marks = new Map<string, string>();
  #pattern: RegExp | undefined;
  #replacement = '';
  #explanation = '';
  #explains: boolean;
  #failed = false;

  constructor(p: Process, call: Invocation) {
    this.#p = p;
    this.#call = call;
    this.#explains = call.options.has('v');
    this.#input = new LineReader(p, p.file(0));
  }

  *run(): Blocking<number> {
    const [file] = this.#call.operands;
    if (file !== undefined) {
      this.#file = file;
      yield* this.#guard(() => this.#read(file, true));
      this.#failed = false;
      this.#changed = false;
    }
    for (;;) {
      const prompt = this.#call.options.value('p');
      if (prompt !== undefined) yield* this.#p.write(1, prompt);
      const line = yield* this.#input.line();
      if (line === undefined) break;
      const quit = yield* this.#guard(() => this.#command(line));
      if (quit === 'quit') break;
    }
    return this.#failed && !this.#call.options.has('l') ? 1 : 0;
  }

  *#guard(run: () => Blocking<'quit' | void>): Blocking<'quit' | void> {
    try {
      return yield* run();
    } catch (error) {
      if (!(error instanceof EdError) && !(error instanceof PatternError)) throw error;
      this.#explanation = error.message;
      this.#failed = true;
      yield* this.#p.write(1, '?\n');
      if (this.#explains) yield* this.#p.write(1, `${error.message}\n`);
    }
  }

  /** On standard error, which -q keeps silent. */
  *#tell(text: string): Blocking<void> {
    if (!this.#call.options.has('q') && !this.#call.options.has('silent')) yield* complain(this.#p, text);
  }

  *#read(path: string, all: boolean, after = this.#lines.length): Blocking<void> {
    let text: string;
    try {
      text = path.startsWith('!') ? '' : readText(this.#p, path);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#tell(`${path}: ${error.strerror}`);
      if (all && error.code === 'ENOENT') return;
      throw new EdError('Cannot open input file');
    }
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    this.#lines.splice(after, 0, ...lines);
    this.#at = after + lines.length;
    yield* this.#size(encode(text).length);
  }

  *#size(bytes: number): Blocking<void> {
    if (!this.#call.options.has('s')) yield* this.#p.write(1, `${bytes}\n`);
  }

  // ---- addresses ----

  /** One address at the start of the text: its line, and what follows. */
  #address(text: string): { line: number | undefined; rest: string } {
    let line: number | undefined, rest = text.trimStart();
    const number = /^\d+/.exec(rest), search = /^([/?])((?:\\.|(?!\1).)*)\1?/.exec(rest), mark = /^'([a-z])/.exec(rest);
    if (number) [line, rest] = [Number(number[0]), rest.slice(number[0].length)];
    else if (rest[0] === '.') [line, rest] = [this.#at, rest.slice(1)];
    else if (rest[0] === '$') [line, rest] = [this.#lines.length, rest.slice(1)];
    else if (mark) {
      line = this.#lines.indexOf(this.#marks.get(mark[1]!) ?? '') + 1;
      if (line === 0) throw new EdError('Invalid address');
      rest = rest.slice(2);
    } else if (search) [line, rest] = [this.#search(search[2]!, search[1] === '?'), rest.slice(search[0].length)];
    for (let step = /^\s*([-+^])(\d*)|^\s+(\d+)/.exec(rest); step; step = /^\s*([-+^])(\d*)|^\s+(\d+)/.exec(rest)) {
      line = (line ?? this.#at) + (step[1] === '+' || step[1] === undefined ? 1 : -1) * Number(step[2] || step[3] || 1);
      rest = rest.slice(step[0].length);
    }
    return { line, rest: rest.trimStart() };
  }

  #search(text: string, backwards: boolean): number {
    const pattern = this.#compile(text), count = this.#lines.length;
    for (let i = 1; i <= count; i++) {
      const line = ((this.#at - 1 + (backwards ? -i : i) + 2 * count) % count) + 1;
      if (pattern.test(this.#lines[line - 1]!)) return line;
    }
    throw new EdError('No match');
  }

  #compile(text: string, flags = ''): RegExp {
    if (text === '') {
      if (!this.#pattern) throw new EdError('No previous pattern');
      return this.#pattern;
    }
    return (this.#pattern = expression(compilePattern(text, this.#call.options.has('E') ? 'E' : 'G', { strict: true }), `u${flags}`));
  }

  #range(text: string): { from: number | undefined; to: number | undefined; rest: string } {
    if (/^[%,]/.test(text)) {
      const next = this.#address(text.slice(1));
      return { from: 1, to: next.line ?? this.#lines.length, rest: next.rest };
    }
    if (text.startsWith(';')) return { from: this.#at, to: this.#lines.length, rest: text.slice(1) };
    let { line, rest } = this.#address(text), from = line;
    while (/^[,;]/.test(rest)) {
      from = line ?? 1;
      if (rest[0] === ';') this.#at = from;
      const next = this.#address(rest.slice(1));
      line = next.line ?? from;
      rest = next.rest;
    }
    return { from: from ?? line, to: line, rest };
  }

  // ---- commands ----

  *#command(text: string): Blocking<'quit' | void> {
    const range = this.#range(text), name = range.rest[0] ?? '', argument = range.rest.slice(1);
    const whole = 'wgvG=ejEr'.includes(name) && name !== '' && !'jer'.includes(name);
    const to = range.to ?? (whole || name === '=' ? this.#lines.length : name === '' ? this.#at + 1 : name === 'r' ? this.#lines.length : this.#at);
    const from = range.from ?? (whole && name !== '=' ? Math.min(1, this.#lines.length) : name === 'j' ? to : to);
    const zero = 'aireq=wQEhHfPu'.includes(name) && name !== '';
    if (from > to || to > this.#lines.length || (from < 1 && !zero && !(name === 'w' && this.#lines.length === 0))) throw new EdError('Invalid address');
    if (name !== 'q' && name !== 'e') this.#warned = false;
    if ('acdijmstr'.includes(name) && name !== '') this.#saved = { lines: [...this.#lines], at: this.#at };
    switch (name) {
      case '': case 'p': case 'n': case 'l': return yield* this.#print(from, to, name + argument);
      case 'a': return yield* this.#insert(to);
      case 'i': return yield* this.#insert(Math.max(0, to - 1));
      case 'c':
        this.#delete(from, to);
        return yield* this.#insert(from - 1);
      case 'd':
        this.#delete(from, to);
        return;
      case 'j': return this.#join(from, range.from === undefined ? to + 1 : to);
      case 'm': case 't': return this.#move(from, to, argument, name === 't');
      case 's': return yield* this.#substitute(from, to, argument);
      case 'g': case 'v': return yield* this.#global(from, to, argument, name === 'v');
      case 'k':
        this.#marks.set(argument[0] ?? '', this.#lines[to - 1]!);
        return;
      case 'u': {
        const now = { lines: this.#lines, at: this.#at };
        this.#lines = this.#saved.lines;
        this.#at = this.#saved.at;
        this.#saved = now;
        return;
      }
      case '=': return yield* this.#p.write(1, `${to}\n`);
      case 'h': return yield* this.#p.write(1, this.#explanation === '' ? '' : `${this.#explanation}\n`);
      case 'H':
        this.#explains = !this.#explains;
        return;
      case 'P': return;
      case 'f': {
        if (argument.trim() !== '') this.#file = argument.trim();
        if (this.#file === undefined) throw new EdError('No current filename');
        return yield* this.#p.write(1, `${this.#file}\n`);
      }
      case 'r': {
        const path = argument.trim() || this.#file;
        if (path === undefined) throw new EdError('No current filename');
        yield* this.#read(path, false, to);
        this.#changed = true;
        return;
      }
      case 'e': case 'E': {
        if (name === 'e' && this.#changed && !this.#warned) return this.#warn();
        this.#lines = [];
        this.#file = argument.trim() || this.#file;
        if (this.#file === undefined) throw new EdError('No current filename');
        yield* this.#read(this.#file, true);
        this.#changed = false;
        return;
      }
      case 'w': return yield* this.#write(from, to, argument);
      case '!': {
        yield* this.#p.wait(this.#p.spawn({ argv: ['sh', '-c', argument] }));
        return yield* this.#p.write(1, this.#call.options.has('s') ? '' : '!\n');
      }
      case 'Q': return 'quit';
      case 'q':
        if (this.#changed && !this.#warned) return this.#warn();
        return 'quit';
      default: throw new EdError('Unknown command');
    }
  }

  #warn(): never {
    this.#warned = true;
    throw new EdError('Warning: buffer modified');
  }

  *#print(from: number, to: number, suffix: string): Blocking<void> {
    if (/[^pnl]/.test(suffix)) throw new EdError('Invalid command suffix');
    for (let line = from; line <= to; line++) {
      const text = this.#lines[line - 1]!;
      yield* this.#p.write(1, `${suffix.includes('n') ? `${line}\t` : ''}${suffix.includes('l') ? `${text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\$/g, '\\$')}$` : text}\n`);
    }
    this.#at = to;
  }

  *#insert(after: number): Blocking<void> {
    let at = after;
    for (let line = yield* this.#input.line(); line !== undefined && line !== '.'; line = yield* this.#input.line()) this.#lines.splice(at++, 0, line);
    this.#at = at > after ? at : Math.max(after, Math.min(1, this.#lines.length));
    this.#changed ||= at > after;
  }

  #delete(from: number, to: number): void {
    this.#lines.splice(from - 1, to - from + 1);
    this.#at = Math.min(from, this.#lines.length);
    this.#changed = true;
  }

  #join(from: number, to: number): void {
    if (to > this.#lines.length) throw new EdError('Invalid address');
    this.#lines.splice(from - 1, to - from + 1, this.#lines.slice(from - 1, to).join(''));
    this.#at = from;
    this.#changed = true;
  }

  #move(from: number, to: number, argument: string, copies: boolean): void {
    const target = this.#address(argument).line ?? this.#at;
    if (target > this.#lines.length || (!copies && target >= from && target < to)) throw new EdError(copies ? 'Invalid address' : 'Invalid destination');
    const moved = this.#lines.slice(from - 1, to);
    if (!copies) this.#lines.splice(from - 1, moved.length);
    const at = !copies && target >= to ? target - moved.length : target;
    this.#lines.splice(at, 0, ...moved);
    this.#at = at + moved.length;
    this.#changed = true;
  }

  *#substitute(from: number, to: number, argument: string): Blocking<void> {
    const match = /^(.)((?:\\[\s\S]|(?!\1)[\s\S])*)\1((?:\\[\s\S]|(?!\1)[\s\S])*)(?:\1([gpnlI\d]*))?$/.exec(argument);
    if (!match && argument.trim() !== '') throw new EdError('Invalid pattern delimiter');
    const flags = match?.[4] ?? '', pattern = this.#compile(match?.[2] ?? '', flags.includes('I') ? 'i' : '');
    if (match) this.#replacement = match[3]!;
    const nth = Number(/\d+/.exec(flags)?.[0] ?? 1), all = flags.includes('g');
    let last = 0;
    for (let line = from; line <= to; line++) {
      let count = 0, changed = false;
      const result = this.#lines[line - 1]!.replace(expression(pattern.source, `${pattern.flags.replace('g', '')}g`), (...found: unknown[]) => {
        count++;
        if (count < nth || (count > nth && !all)) return found[0] as string;
        changed = true;
        return this.#replacement.replace(/\\([\s\S])|&/g, (part, escaped?: string) => (part === '&' ? (found[0] as string) : /\d/.test(escaped!) ? String(found[Number(escaped)] ?? '') : escaped!));
      });
      if (!changed) continue;
      this.#lines.splice(line - 1, 1, ...result.split('\n'));
      last = line;
    }
    if (last === 0) throw new EdError('No match');
    this.#at = last;
    this.#changed = true;
    if (/[pnl]/.test(flags) || match?.[4] === undefined) yield* this.#print(last, last, flags.replace(/[^pnl]/g, ''));
  }

  *#global(from: number, to: number, argument: string, inverted: boolean): Blocking<void> {
    const match = /^(.)((?:\\.|(?!\1).)*)\1?(.*)$/.exec(argument);
    if (!match) throw new EdError('Invalid pattern delimiter');
    const pattern = this.#compile(match[2]!), command = match[3] || 'p';
    // Lines are held by themselves, since their numbers change under the commands.
    const chosen = this.#lines.map((text, i) => ({ text, line: i + 1 })).filter(({ text, line }) => line >= from && line <= to && pattern.test(text) !== inverted);
    const tail = this.#lines.length;
    for (const { line } of chosen) {
      this.#at = line + (this.#lines.length - tail);
      if (this.#at >= 1 && this.#at <= this.#lines.length) yield* this.#command(command);
    }
  }

  *#write(from: number, to: number, argument: string): Blocking<'quit' | void> {
    const quits = argument.startsWith('q'), path = argument.replace(/^q/, '').trim() || this.#file;
    if (path === undefined) throw new EdError('No current filename');
    const text = this.#lines.slice(Math.max(0, from - 1), to).map((line) => `${line}\n`).join('');
    try {
      writeFile(this.#p, path, text);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* this.#tell(`${path}: ${error.strerror}`);
      throw new EdError('Cannot open output file');
    }
    this.#file ??= path;
    if (from <= 1 && to === this.#lines.length) this.#changed = false;
    yield* this.#size(encode(text).length);
    return quits ? 'quit' : undefined;
  }
}
