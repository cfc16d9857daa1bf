import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { readText, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { eachInput, LineReader } from './lines.ts';
import { parseScript, SedError, type Address, type Command } from './sed-script.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const sed: Tool = {
  name: 'sed', usage: '[-n] SCRIPT [FILE]...', summary: 'Edit a stream of lines',
  options: [{ short: 'n', long: 'quiet' }, { short: 'e', long: 'expression', value: true }, { short: 'f', long: 'file', value: true }, { short: 'i', long: 'in-place', value: 'optional' }, { short: 'E', long: 'regexp-extended' }, { short: 'r' }, { short: 's', long: 'separate' }, { short: 'u', long: 'unbuffered' }, { short: 'z', long: 'null-data' }],
  *run(p, call) {
    const { options, operands } = call;
    const scripts = options.all.filter(({ name }) => name === 'e' || name === 'f').map(({ name, value = '' }) => (name === 'e' ? value : readText(p, value).replace(/\n$/, '')));
    if (scripts.length === 0 && operands.length > 0) scripts.push(operands.shift()!);
    if (scripts.length === 0) {
      yield* complain(p, 'Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]...');
      return 1;
    }
    try {
      const commands = parseScript(scripts.join('\n'), options.has('E') || options.has('r'));
      return options.has('i') ? yield* inPlace(p, call, commands) : yield* stream(p, call, commands);
    } catch (error) {
      if (!(error instanceof SedError)) throw error;
      yield* complain(p, call.flavour === 'gnu' ? `sed: -e expression #1, char ${error.at}: ${error.message}` : `sed: ${error.message}`);
      return 1;
    }
  },
};

function* inPlace(p: Process, call: Invocation, commands: readonly Command[]): Blocking<number> {
  let status = 0;
  for (const path of call.operands) {
    try {
      const text = readText(p, path);
      const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      const editor = new Editor(p, call, commands);
      let out = '';
      for (const [i, line] of lines.entries()) {
        out += yield* editor.line(line, i === lines.length - 1, function* () {
          return undefined;
        });
        if (editor.quit !== undefined) {
          out += lines.slice(i + 1).map((rest) => `${rest}\n`).join('');
          break;
        }
      }
      const suffix = call.options.value('i');
      if (suffix) writeFile(p, path + suffix, text);
      writeFile(p, path, text.endsWith('\n') || text === '' ? out : out.replace(/\n$/, ''));
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, call.flavour === 'gnu' ? `sed: can't read ${path}: ${error.strerror}` : `sed: ${path}: ${error.strerror}`);
      status = call.flavour === 'gnu' ? 2 : 1;
    }
  }
  return status;
}

function* stream(p: Process, call: Invocation, commands: readonly Command[]): Blocking<number> {
  const editor = new Editor(p, call, commands);
  const status = yield* eachInput(p, call, call.operands, function* (file) {
    if (editor.quit !== undefined) return;
    const reader = new LineReader(p, file);
    // One line ahead, to know the last one.
    let ahead = yield* reader.line();
    while (ahead !== undefined && editor.quit === undefined) {
      const line: string = ahead;
      ahead = yield* reader.line();
      const terminated = ahead !== undefined || reader.terminated;
      const text = yield* editor.line(line, ahead === undefined, function* () {
        const next = ahead;
        if (next !== undefined) ahead = yield* reader.line();
        return next;
      });
      if (text !== '') yield* p.write(1, terminated ? text : text.replace(/\n$/, ''));
    }
  });
  return editor.quit ?? (status === 0 ? 0 : call.flavour === 'gnu' ? 2 : 1);
}

/** Runs the commands on one line after the other; keeps the hold space and open ranges. */
class Editor {
  quit: number | undefined;
  readonly #p: Process;
  readonly #quiet: boolean;
  readonly #commands: readonly Command[];
  readonly #open = new Map<Command, boolean>();
  #hold = '';
  #number = 0;

  constructor(p: Process, { options }: Invocation, commands: readonly Command[]) {
    this.#p = p;
    this.#commands = commands;
    this.#quiet = options.has('n') || commands.some((command) => command.name === '#n');
  }

  /** What is printed for this line. `next` reads a further line (N, n). */
  *line(text: string, last: boolean, next: () => Blocking<string | undefined>): Blocking<string> {
    this.#number++;
    let space = text, out = '', after = '', substituted = false;
    yield* this.#p.compute(0.001);
    for (let i = 0; i < this.#commands.length; i++) {
      const command = this.#commands[i]!;
      if (!this.#applies(command, space, last)) {
        if (command.name === '{') i = command.target!;
        continue;
      }
      switch (command.name) {
        case 's': {
          const { changed, result } = substitute(space, command);
          space = result;
          substituted ||= changed;
          if (changed && command.flags!.includes('p')) out += `${space}\n`;
          if (changed && command.flags!.includes('w') && command.text) writeFile(this.#p, command.text, `${space}\n`);
          break;
        }
        case 'y':
          space = Array.from(space, (character) => command.map!.get(character) ?? character).join('');
          break;
        case 'd': return out + after;
        case 'D': {
          const rest = space.indexOf('\n');
          if (rest < 0) return out + after;
          space = space.slice(rest + 1);
          i = -1;
          break;
        }
        case 'p': out += `${space}\n`; break;
        case 'P': out += `${space.split('\n')[0]}\n`; break;
        case '=': out += `${this.#number}\n`; break;
        case 'l': out += `${space.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n')}$\n`; break;
        case 'a': after += `${command.text}\n`; break;
        case 'i': out += `${command.text}\n`; break;
        case 'c':
          if (command.to === undefined || !this.#open.get(command)) out += `${command.text}\n`;
          return out + after;
        case 'r': after += this.#read(command.text!); break;
        case 'w': writeFile(this.#p, command.text!, `${space}\n`); break;
        case 'h': this.#hold = space; break;
        case 'H': this.#hold += `\n${space}`; break;
        case 'g': space = this.#hold; break;
        case 'G': space += `\n${this.#hold}`; break;
        case 'x': [space, this.#hold] = [this.#hold, space]; break;
        case 'n': {
          if (!this.#quiet) out += `${space}\n`;
          const following = yield* next();
          if (following === undefined) return out + after;
          space = following;
          this.#number++;
          break;
        }
        case 'N': {
          const following = yield* next();
          if (following === undefined) return out + (this.#quiet ? '' : `${space}\n`) + after;
          space += `\n${following}`;
          this.#number++;
          break;
        }
        case 'b': i = command.target ?? this.#commands.length; break;
        case 't':
          if (substituted) i = command.target ?? this.#commands.length;
          substituted = false;
          break;
        case 'T':
          if (!substituted) i = command.target ?? this.#commands.length;
          substituted = false;
          break;
        case 'q':
          this.quit = Number(command.text || 0);
          return out + (this.#quiet ? '' : `${space}\n`) + after;
        case 'Q':
          this.quit = Number(command.text || 0);
          return out;
      }
    }
    return out + (this.#quiet ? '' : `${space}\n`) + after;
  }

  #read(path: string): string {
    try {
      return readText(this.#p, path);
    } catch {
      return '';
    }
  }

  #matches(address: Address, space: string, last: boolean): boolean {
    if (address.kind === 'last') return last;
    if (address.kind === 'count') return false;
    if (address.kind === 'line') return this.#number === address.number;
    if (address.kind === 'step') return address.step === 0 ? this.#number === address.number : this.#number >= address.number && (this.#number - address.number) % address.step === 0;
    address.pattern.lastIndex = 0;
    return address.pattern.test(space);
  }

  #applies(command: Command, space: string, last: boolean): boolean {
    const { from, to } = command;
    let yes = true;
    if (from && to) {
      if (this.#open.get(command)) {
        const ended = to.kind === 'line' ? this.#number >= to.number : to.kind === 'count' ? this.#number >= command.until! : this.#matches(to, space, last);
        this.#open.set(command, !ended);
        yes = to.kind !== 'line' || this.#number <= to.number;
      } else {
        yes = this.#matches(from, space, last);
        if (yes) {
          if (to.kind === 'count') command.until = this.#number + to.number;
          this.#open.set(command, to.kind === 'line' ? to.number > this.#number : to.kind === 'count' ? to.number > 0 : true);
        }
      }
    } else if (from) yes = this.#matches(from, space, last);
    return yes !== command.negated;
  }
}

function substitute(space: string, command: Command): { changed: boolean; result: string } {
  const { pattern, replacement, flags = '' } = command;
  const nth = Number(/\d+/.exec(flags)?.[0] ?? 1), all = flags.includes('g');
  let count = 0, changed = false;
  pattern!.lastIndex = 0;
  const result = space.replace(pattern!, (...match: unknown[]) => {
    count++;
    if (count < nth || (count > nth && !all)) return match[0] as string;
    changed = true;
    return replacement!(match as string[]);
  });
  return { changed, result };
}
