/** sed's scripts: addresses and commands. */
import { expression } from '../kernel/expression.ts';
import { compilePattern, PatternError } from './regex.ts';
import { inExpression, inList, inReplacement, LETTERS } from './sed-escapes.ts';

export type Address = { kind: 'line'; number: number } | { kind: 'last' } | { kind: 'step'; number: number; step: number } | { kind: 'pattern'; pattern: RegExp | undefined; written?: string; flags?: string } | { kind: 'count'; number: number } | { kind: 'multiple'; number: number };

export interface Command {
  name: string;
  from?: Address;
  to?: Address;
  negated: boolean;
  /** a, i, c: the text; r, w: the file; b, t: the label; q: the status. */
  text?: string;
  /** undefined for an empty one: the last that was used. */
  pattern?: RegExp;
  replacement?: (match: string[]) => string;
  flags?: string;
  map?: Map<string, string>;
  /** s, y: both sides as they were written, for --debug. */
  written?: [string, string];
  /** b, t: where to go on; {: its end. */
  target?: number;
  /** Last line of an open `addr,+N` range. */
  until?: number;
}

export class SedError extends Error {
  /** Where in the script; undefined: nowhere in particular. */
  readonly at: number | undefined;
  constructor(message: string, at: number | undefined) {
    super(message);
    this.at = at;
  }
}

/** @throws SedError with sed's words and the character where it stopped */
export function parseScript(source: string, extended: boolean, lenient = false, nulls = false): Command[] {
  const reader = new ScriptReader(source, extended, lenient, nulls), commands: Command[] = [], blocks: number[] = [];
  for (let command = reader.command(); command; command = reader.command()) {
    if (command.name === '{') blocks.push(commands.length);
    if (command.name === '}') {
      const open = blocks.pop();
      if (open === undefined && !lenient) throw new SedError("unexpected `}'", reader.at);
      if (open !== undefined) commands[open]!.target = commands.length;
    }
    commands.push(command);
  }
  // busybox takes a brace that nothing opened for nothing, and looks for the end of a block when it has to pass over it.
  if (blocks.length > 0 && !lenient) throw new SedError("unmatched `{'", 0);
  for (const command of commands) {
    if (!['b', 't', 'T'].includes(command.name) || !command.text) continue;
    const target = commands.findIndex((one) => one.name === ':' && one.text === command.text);
    if (target < 0) throw new SedError(`can't find label for jump to \`${command.text}'`, undefined);
    command.target = target;
  }
  return commands;
}

/** Escapes in the texts of a, i and c; another escaped character stands for itself. */
const TEXT_ESCAPES: Readonly<Record<string, string>> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

class ScriptReader {
  at = 0;
  readonly #source: string;
  readonly #extended: boolean;
  readonly #collates: boolean;

  readonly #busybox: boolean;
  /** Lines end in a NUL: then ^ and $ of M are not at line feeds. */
  readonly #nulls: boolean;

  constructor(source: string, extended: boolean, collates: boolean, nulls: boolean) {
    this.#nulls = nulls;
    this.#busybox = collates;
    this.#collates = collates;
    this.#source = source;
    this.#extended = extended;
  }

  command(): Command | undefined {
    this.#skip(/^[\s;]+/);
    if (this.at >= this.#source.length) return undefined;
    if (this.#source[this.at] === '#') {
      this.#skip(/^[^\n]*/);
      return this.command();
    }
    if (!this.#busybox && /^[+~]\d/.test(this.#source.slice(this.at))) throw new SedError('invalid usage of +N or ~N as first address', this.at + 2);
    const given = this.#address();
    let from = given, to: Address | undefined;
    this.#skip(/^[ \t]+/);
    // To busybox line 0 by itself is no address at all.
    if (this.#busybox && given?.kind === 'line' && given.number === 0 && this.#source[this.at] !== ',') from = undefined;
    if (from && this.#source[this.at] === ',') {
      this.at++;
      this.#skip(/^[ \t]+/);
      const count = this.#skip(/^\+(\d+)/), multiple = count ? null : this.#skip(/^~(\d+)/);
      to = count ? { kind: 'count', number: Number(count[1]) } : multiple ? { kind: 'multiple', number: Number(multiple[1]) } : this.#address();
      if (!to) throw new SedError("unexpected `,'", this.at + (this.at < this.#source.length ? 1 : 0));
      if (from.kind === 'line' && from.number === 0 && to.kind !== 'pattern' && !this.#busybox) throw new SedError('invalid usage of line address 0', this.at + 1);
    } else if (from?.kind === 'line' && from.number === 0 && !this.#busybox) {
      throw new SedError('invalid usage of line address 0', this.at + 1);
    }
    this.#skip(/^[ \t]+/);
    const negated = this.#skip(/^!/) !== null;
    if (negated && this.#skip(/^!/)) throw new SedError("multiple `!'s", this.at);
    this.#skip(/^[ \t]+/);
    const name = this.#source[this.at++];
    if (name !== undefined && 'qQ='.includes(name) && name !== '=' && to && !this.#busybox) throw new SedError('command only uses one address', this.at);
    if (name === ';' && from && !this.#busybox) throw new SedError('unknown command: `;\'', this.at);
    if (name === undefined || name === '\n' || name === ';') throw new SedError('missing command', name === undefined ? this.at - 1 : this.at);
    if (name === '}' && from) throw new SedError('} doesn\'t want any addresses', this.at);
    if (name === ':' && from) throw new SedError(': doesn\'t want any addresses', this.at);
    return { name, from, to, negated, ...this.#body(name) };
  }

  #body(name: string): Partial<Command> {
    if (this.#busybox && 'RWzFQL'.includes(name)) throw new SedError(`unknown command: \`${name}'`, this.at);
    if (name === 's') return this.#substitution();
    if (name === 'y') return this.#transliteration();
    if ('aic'.includes(name)) return { text: this.#text() };
    if (name === 'e' && !this.#busybox) return { text: this.#skip(/^[ \t]*([^\n]*)/)![1]! };
    if ('rwRW'.includes(name)) {
      const file = this.#skip(/^[ \t]*([^\n]*)/)![1]!;
      if (file === '') throw new SedError(this.#busybox ? 'empty filename' : 'missing filename in r/R/w/W commands', this.at);
      return { text: file };
    }
    if (':btT'.includes(name)) {
      const label = this.#skip(name === ':' ? /^[ \t]*([^\s;]*)/ : /^[ \t]*([^\s;}]*)/)![1]!;
      if (name === ':' && label === '' && !this.#busybox) throw new SedError('":" lacks a label', this.at);
      return { text: label };
    }
    if (this.#busybox && !'qdDpP=hHgGxnNl{}'.includes(name)) throw new SedError(`unknown command: \`${name}'`, this.at);
    if ('qQlL'.includes(name) && !this.#busybox) {
      const text = this.#skip(/^[ \t]*(\d*)/)![1]!;
      this.#nothingBehind();
      return { text };
    }
    // Asks for a version of sed: any will do.
    if (name === 'v' && !this.#busybox) this.#skip(/^[ \t]*[\d.]*/);
    else if (!'dDpP=hHgGxnNFz{}'.includes(name) && !(this.#busybox && 'ql'.includes(name))) throw new SedError(`unknown command: \`${name}'`, this.at);
    if (name !== '{' && name !== '}' && !(this.#busybox && 'ql'.includes(name))) {
      this.#nothingBehind();
    }
    return {};
  }

  #nothingBehind(): void {
    this.#skip(/^[ \t]+/);
    if (this.at < this.#source.length && !/[;\n}#]/.test(this.#source[this.at]!)) throw new SedError('extra characters after command', this.at + 1);
  }

  #text(): string {
    const match = this.#skip(/^[ \t]*(?:\\[ \t]*\n|\\(?=[^\n])|\\$)?((?:[^\n\\]|\\[\s\S])*)/)!;
    if (match[1] === '' && this.at >= this.#source.length && !match[0].includes('\\') && !this.#busybox) throw new SedError('expected \\ after `a\', `c\' or `i\'', this.at);
    return match[1]!.replace(/\\([\s\S])/g, (_, letter: string) => TEXT_ESCAPES[letter] ?? letter);
  }

  #skip(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.#source.slice(this.at));
    if (match) this.at += match[0].length;
    return match;
  }

  #address(): Address | undefined {
    const step = this.#busybox ? null : this.#skip(/^(\d+)~(\d+)/);
    if (step) return { kind: 'step', number: Number(step[1]), step: Number(step[2]) };
    const line = this.#skip(/^\d+/);
    if (line) return { kind: 'line', number: Number(line[0]) };
    if (this.#skip(/^\$/)) return { kind: 'last' };
    const custom = this.#skip(/^\\(.)/);
    const delimiter = custom ? custom[1]! : this.#skip(/^\//) ? '/' : undefined;
    if (delimiter === undefined) return undefined;
    const text = this.#until(delimiter, 'unterminated address regex', true);
    const flags = this.#skip(this.#busybox ? /^(?!)/ : /^[IM]+/)?.[0] ?? '';
    return { kind: 'pattern', pattern: this.#regex(text, flags.toLowerCase()), written: text, flags };
  }

  /** Text up to `delimiter`; an escaped delimiter stands for itself, and so does one in the brackets of an expression. */
  #until(delimiter: string, complaint: string, isExpression = false): string {
    let text = '';
    for (; this.at < this.#source.length; this.at++) {
      const character = this.#source[this.at]!;
      if (character === '\\') {
        const next = this.#source[++this.at];
        text += next === delimiter && delimiter !== '\\' ? next : next === 'n' ? '\n' : `\\${next ?? ''}`;
        continue;
      }
      const brackets = isExpression && character === '[' && delimiter !== '[' ? (this.#busybox ? /^\[\^?\]?[^\]]*\]/ : /^\[\^?\]?(?:\[([:.=]).*?\1\]|[^\]])*\]/s).exec(this.#source.slice(this.at)) : undefined;
      if (brackets === null) {
        this.at = this.#source.length;
        break;
      }
      if (brackets) {
        text += brackets[0].replace(/\\n/g, '\n').replaceAll(`\\${delimiter}`, delimiter);
        this.at += brackets[0].length - 1;
        continue;
      }
      if (character === delimiter) {
        this.at++;
        return text;
      }
      text += character;
    }
    throw new SedError(complaint, this.at);
  }

  /** undefined for an empty one. */
  #regex(text: string, flags: string): RegExp | undefined {
    if (text === '') return undefined;
    try {
      return expression(compilePattern(inExpression(text, this.#busybox), this.#extended ? 'E' : 'G', { strict: true, escapes: true, collates: this.#collates }), `gu${flags}`);
    } catch (error) {
      if (error instanceof PatternError) throw new SedError(this.#busybox ? `bad regex '${text}': ${error.message.replace('Unmatched ) or \\)', 'Unmatched ( or \\(')}` : error.message, this.at);
      throw error;
    }
  }

  #substitution(): Partial<Command> {
    const delimiter = this.#source[this.at++];
    if (delimiter === undefined || delimiter === '\n') throw new SedError("unterminated `s' command", this.at);
    const text = this.#until(delimiter, "unterminated `s' command", true);
    const to = this.#until(delimiter, "unterminated `s' command");
    const flags = this.#skip(this.#busybox ? /^[gpiI0-9]*/ : /^[gpiImMe0-9]*/)![0];
    const file = this.#skip(/^w[ \t]*([^\n]*)/);
    if (file?.[1] === '') throw new SedError(this.#busybox ? 'empty filename' : 'missing filename in r/R/w/W commands', this.at);
    this.#skip(/^[ \t]+/);
    if (!this.#busybox && /\d/.test(flags) && /^\d/.test(this.#source.slice(this.at))) throw new SedError("multiple number options to `s' command", this.at + 1);
    if (this.at < this.#source.length && !/[;\n}#]/.test(this.#source[this.at]!)) throw new SedError("unknown option to `s'", this.at + 1);
    if ((flags.match(/p/g)?.length ?? 0) > 1 && !this.#busybox) throw new SedError("multiple `p' options to `s' command", this.at);
    if ((flags.match(/g/g)?.length ?? 0) > 1 && !this.#busybox) throw new SedError("multiple `g' options to `s' command", this.at);
    if (/(^|\D)0/.test(flags) && !this.#busybox) throw new SedError("number option to `s' command may not be zero", this.at);
    const groups = text.match(this.#extended ? /\\.|\((?!\?)/g : /\\./g)?.filter((part) => part === (this.#extended ? '(' : '\\(')).length ?? 0;
    const highest = Math.max(0, ...(to.match(/\\[\s\S]/g) ?? []).map((part) => (/\d/.test(part[1]!) ? Number(part[1]) : 0)));
    if (text !== '' && highest > groups && !this.#busybox) throw new SedError(`invalid reference \\${highest} on \`s' command's RHS`, this.at);
    return { pattern: this.#regex(text, (/[iI]/.test(flags) ? 'i' : '') + (/[mM]/.test(flags) && !this.#nulls ? 'm' : '')), replacement: replacer(inReplacement(to, this.#busybox), this.#busybox), flags: flags + (file ? 'w' : ''), text: file?.[1], written: [text, to] };
  }

  #transliteration(): Partial<Command> {
    const delimiter = this.#source[this.at++] ?? '/';
    const from = inList(this.#until(delimiter, "unterminated `y' command")), to = inList(this.#until(delimiter, "unterminated `y' command"));
    if (from.length !== to.length && !this.#busybox) throw new SedError("strings for `y' command are different lengths", this.at);
    // busybox leaves what has no partner as it is.
    if (!this.#busybox) this.#nothingBehind();
    return { map: new Map(from.map((character, i) => [character, to[i] ?? character])), written: [from.join(''), to.join('')] };
  }
}

/** What the right side of s makes of a match: & and \1, and GNU's \U \L \u \l \E. */
function replacer(text: string, plain: boolean): (match: string[]) => string {
  const parts = text.match(/\\[\s\S]|&|[^\\&]+/g) ?? [];
  return (match) => {
    let out = '', mode = '', once = '';
    const add = (piece: string): void => {
      let changed = mode === 'U' ? piece.toUpperCase() : mode === 'L' ? piece.toLowerCase() : piece;
      if (once && changed !== '') {
        changed = (once === 'u' ? changed[0]!.toUpperCase() : changed[0]!.toLowerCase()) + changed.slice(1);
        once = '';
      }
      out += changed;
    };
    for (const part of parts) {
      const escaped = part[0] === '\\' ? part[1]! : undefined;
      if (part === '&') add(match[0]!);
      else if (escaped === undefined) add(part);
      else if (/\d/.test(escaped)) add(typeof match[Number(escaped)] === 'string' ? match[Number(escaped)]! : '');
      else if (plain && /[ULEul]/.test(escaped)) add(escaped);
      else if (escaped === 'U' || escaped === 'L') mode = escaped;
      else if (escaped === 'E') mode = '';
      else if (escaped === 'u' || escaped === 'l') once = escaped;
      else add(LETTERS[escaped] ?? escaped);
    }
    return out;
  };
}
