/**
 * POSIX regular expressions, basic and extended, as JavaScript ones. Leftmost-longest is modelled for the alternatives of
 * the whole expression (`branchesOf`), not for those inside groups, which are tried in order.
 */

/** A pattern that the tools refuse; the message is what they print after their name. */
export class PatternError extends Error {
  /** As it was written, where that is told. */
  pattern = '';
}

const classes: Record<string, string> = {
  alpha: 'a-zA-Z\\p{L}', digit: '0-9', alnum: 'a-zA-Z0-9\\p{L}', upper: 'A-Z', lower: 'a-z', space: ' \\t\\n\\r\\f\\v', blank: ' \\t', punct: '!-\\/:-@\\[-`\\{-~', xdigit: '0-9A-Fa-f', cntrl: '\\x00-\\x1f\\x7f', print: '\\x20-\\x7e\\p{L}', graph: '\\x21-\\x7e\\p{L}',
};

export interface PatternOptions {
  /** sed's reading: an operator without anything before it is refused; grep takes it with a warning. */
  strict?: boolean;
  warn?: (words: string) => void;
  /** `\\n` and `\\t` are a line feed and a tab in sets too, as sed has it. */
  escapes?: boolean;
  /** Ranges may go over characters that are not ASCII (busybox goes by bytes or code points). */
  collates?: boolean;
}

/** The source of a JavaScript expression (flag u). E: extended, G: basic, F: literal text, P: as it stands. */
export function compilePattern(text: string, kind: 'E' | 'F' | 'G' | 'P', options: PatternOptions = {}): string {
  if (kind === 'F') return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  if (kind === 'P' && /\(\?<[=!](?:[^()\\]|\\.)*(?:[*+]|\{\d+,\d*\})/.test(text)) throw new PatternError('lookbehind assertion is not fixed length');
  const source = kind === 'P' ? perl(text) : translated(text, kind === 'E', options);
  try {
    new RegExp(source, 'u');
    return source;
  } catch {
    throw new PatternError(kind === 'P' ? perlComplaint(text) : 'Invalid regular expression');
  }
}

function translated(text: string, extended: boolean, options: PatternOptions): string {
  try {
    return new Translation(text, extended, options).run();
  } catch (error) {
    if (error instanceof PatternError) error.pattern = text;
    throw error;
  }
}

/** The alternatives of a whole translated expression, for those who want the longest of them. */
export function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let depth = 0, start = 0;
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (character === '\\') i++;
    else if (character === '[') {
      for (i++; source[i] !== ']' && i < source.length; i++) if (source[i] === '\\') i++;
    } else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      branches.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...branches, source.slice(start)];
}

/** What PCRE knows and JavaScript spells otherwise. */
const perl = (text: string): string => keeping(anyCase(tolerant(text.replace(/\(\?#[^)]*\)/g, ''))).replace(/\(\?P?<(\w+)>/g, '(?<$1>').replace(/\\x\{([0-9A-Fa-f]+)\}/g, '\\u{$1}').replace(/\(\?P=(\w+)\)/g, '\\k<$1>').replace(/\\([pP])(?:([A-Z])(?!\w)|\{([A-Z][a-z]{2,})\})/g, (_, letter: string, one?: string, script?: string) => `\\${letter}{${one ?? `Script=${script}`}}`).replace(/\\h/g, '[ \\t]').replace(/\\[AZz]/g, (part) => (part === '\\A' ? '^' : '$'))).replace(/\[\[:(\w+):\]\]/g, (whole, name: string) => (classes[name] ? `[${classes[name]}]` : whole)).replace(/\\([-#%&,:;<=>@!"'`~ _])/g, '$1');

/** What stands before \K has to be there and is not part of the match. */
function keeping(text: string): string {
  if (!text.includes('\\K')) return text;
  const branches = [''];
  let depth = 0;
  for (const part of text.match(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g) ?? []) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (part === '|' && depth === 0) branches.push('');
    else branches[branches.length - 1] += part === '\\K' && depth === 0 ? '\0K' : part === '\\K' ? '' : part;
  }
  return branches.map((branch) => {
    const at = branch.lastIndexOf('\0K');
    return at < 0 ? branch : `(?<=${branch.slice(0, at).replaceAll('\0K', '')})${branch.slice(at + 2)}`;
  }).join('|');
}

/** A brace that begins no count is a character, a possessive count a plain one, and an atomic group a group. */
const tolerant = (text: string): string => text.replace(/\\[xup]\{[^}]*\}|\\[\s\S]|\[\^?\]?(?:\[:\w+:\]|\\[\s\S]|[^\]\\])*\]|\{\d+(?:,\d*)?\}[+]?|[*+?]\+|\(\?>|[{}\]]/g, (part) =>
  (part === '{' || part === '}' || part === ']' ? `\\${part}` : part === '(?>' ? '(?:' : /^(?:[*+?]|\{.*\})\+$/.test(part) ? part.slice(0, -1) : part));

/** (?i) at the beginning: every letter stands for both of its forms. */
function anyCase(text: string): string {
  const rest = /^\(\?i\)([\s\S]*)$/.exec(text)?.[1];
  if (rest === undefined) return text;
  const both = (letter: string): string => `${letter.toLowerCase()}${letter.toUpperCase()}`;
  return rest.replace(/\\[\s\S]|\(\?P?<\w+>|\[(\^?\]?(?:\[:\w+:\]|\\[\s\S]|[^\]\\])*)\]|[A-Za-z]/g, (part, inside: string | undefined) => (inside !== undefined ? `[${inside.replace(/\[:\w+:\]|\\[\s\S]|([A-Za-z])-([A-Za-z])|[A-Za-z]/g, (piece, from?: string, to?: string) => (from !== undefined ? `${from.toLowerCase()}-${to!.toLowerCase()}${from.toUpperCase()}-${to!.toUpperCase()}` : piece.length === 1 ? both(piece) : piece))}]` : part.length === 1 ? `[${both(part)}]` : part));
}

function perlComplaint(text: string): string {
  const bare = text.replace(/\\./g, '').replace(/\[[^\]]+\]/g, '');
  if (bare.includes('[')) return 'missing terminating ] for character class';
  if ((bare.match(/\(/g)?.length ?? 0) > (bare.match(/\)/g)?.length ?? 0)) return 'missing closing parenthesis';
  if ((bare.match(/\)/g)?.length ?? 0) > (bare.match(/\(/g)?.length ?? 0)) return 'unmatched closing parenthesis';
  return /\{(\d+),(\d+)\}/.test(bare) && !/(^|[(|])[*+?]/.test(bare) ? 'numbers out of order in {} quantifier' : 'quantifier does not follow a repeatable item';
}

const UNMATCHED_BRACKET = 'Unmatched [, [^, [:, [., or [=';
const escape = (character: string): string => (/[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character);

/** What is a letter in UTF-8, for `\w` and the ends of words. */
const WORD = '[\\p{L}\\p{N}\\p{M}_]', START = `(?<!${WORD})(?=${WORD})`, END = `(?<=${WORD})(?!${WORD})`;
const LETTERS = { w: WORD, W: WORD.replace('[', '[^'), b: `(?:${START}|${END})`, B: `(?!${START}|${END})`, '<': START, '>': END };

class Translation {
  readonly #text: string;
  readonly #extended: boolean;
  readonly #options: PatternOptions;
  #out = '';
  #at = 0;
  #depth = 0;
  #groups = 0;
  /** Nothing stands before: at the start, after an opening parenthesis or a bar. */
  #start = true;

  constructor(text: string, extended: boolean, options: PatternOptions) {
    this.#text = text;
    this.#extended = extended;
    this.#options = options;
  }

  run(): string {
    const text = this.#text;
    if (!this.#options.collates && /^\[:.*:\]$/.test(text)) throw new PatternError('character class syntax is [[:space:]], not [:space:]');
    while (this.#at < text.length) {
      const character = text[this.#at]!;
      if (character === '[') this.#bracket();
      else if (character === '\\') this.#escaped();
      else {
        this.#at++;
        if (this.#extended && '(){|+?'.includes(character)) this.#operator(character);
        else if (character === '*') this.#repeat('*');
        else if (character === '^') this.#caret();
        else if (character === '$') this.#dollar();
        else {
          this.#out += character === '.' ? '.' : escape(character);
          this.#start = false;
        }
      }
    }
    if (this.#depth > 0) throw new PatternError('Unmatched ( or \\(');
    return this.#out;
  }

  #escaped(): void {
    const next = this.#text[this.#at + 1];
    if (next === undefined) throw new PatternError('Trailing backslash');
    this.#at += 2;
    if (!this.#extended && '(){|+?'.includes(next)) return this.#operator(next);
    if (/[1-9]/.test(next) && Number(next) > this.#groups) throw new PatternError('Invalid back reference');
    const letters: Record<string, string> = this.#options.collates ? {} : LETTERS;
    const known: Record<string, string> = { '<': '\\b(?=\\w)', '>': '\\b(?<=\\w)', ...letters, '`': '(?<![\\s\\S])', "'": '(?![\\s\\S])' };
    this.#out += known[next] ?? ('wWsSbB'.includes(next) || /[1-9]/.test(next) ? (/[1-9]/.test(next) ? `(?:\\${next})` : `\\${next}`) : next === 'n' ? '\\n' : next === 't' ? '\\t' : escape(next));
    this.#start = false;
  }

  #operator(character: string): void {
    if (character === '(') {
      this.#out += '(';
      this.#depth++;
      this.#groups++;
      this.#start = true;
    } else if (character === ')') {
      if (this.#depth === 0 && (!this.#extended || this.#options.strict)) throw new PatternError('Unmatched ) or \\)');
      this.#out += this.#depth === 0 ? '\\)' : ')';
      this.#depth = Math.max(0, this.#depth - 1);
      this.#start = false;
    } else if (character === '|') {
      this.#out += '|';
      this.#start = true;
    } else if (character === '{') this.#bounds();
    else if (character === '}') this.#out += '\\}';
    else this.#repeat(character);
  }

  /** *, + or ? after something; at the start a star is itself in basic expressions. */
  #repeat(character: string): void {
    if (!this.#start) {
      // A repeated repetition is one: JavaScript would take `a*+` amiss.
      if (/[^\\][*+?}]$|^[*+?}]$/.test(this.#out) && !/\\[*+?}]$/.test(this.#out)) this.#out = `(?:${lastPiece(this.#out)[1]})`.replace(/^/, lastPiece(this.#out)[0]);
      this.#out += character;
    } else if (!this.#extended) {
      this.#out += escape(character);
      this.#start = false;
    } else this.#nothingBefore(`${character} at start of expression`);
  }

  #nothingBefore(words: string): void {
    if (this.#options.strict) throw new PatternError('Invalid preceding regular expression');
    this.#options.warn?.(`warning: ${words}`);
  }

  #bounds(): void {
    const close = this.#extended ? '}' : '\\}';
    const rest = this.#text.slice(this.#at), end = rest.indexOf(close);
    const match = /^(\d*)(,?)(\d*)$/.exec(end < 0 ? '?' : rest.slice(0, end));
    if (!match || rest.slice(0, end) === '') {
      if (this.#extended && !this.#options.strict) {
        this.#out += '\\{';
        return;
      }
      throw new PatternError(end < 0 ? 'Unmatched \\{' : 'Invalid content of \\{\\}');
    }
    const [, from, comma, to] = match;
    if (to !== '' && Number(from) > Number(to)) throw new PatternError('Invalid content of \\{\\}');
    if (Number(from) > 32767 || Number(to) > 32767) throw new PatternError('Regular expression too big');
    this.#at += end + close.length;
    if (this.#start) return this.#nothingBefore('{...} at start of expression');
    this.#out += `{${from || '0'}${comma}${to}}`;
  }

  #caret(): void {
    if (this.#extended || this.#start) this.#out += '^';
    else {
      this.#out += '\\^';
      this.#start = false;
    }
  }

  #dollar(): void {
    const rest = this.#text.slice(this.#at);
    const anchors = this.#extended || rest === '' || rest.startsWith('\\)') || rest.startsWith('\\|') || rest.startsWith('\n');
    this.#out += anchors ? '$' : '\\$';
    this.#start = false;
  }

  /** A bracket expression. */
  #bracket(): void {
    const text = this.#text;
    let i = this.#at + 1, negated = false;
    if (text[i] === '^') {
      negated = true;
      i++;
    }
    let members = '';
    for (let first = true; ; first = false) {
      let character = text[i];
      const special = this.#options.escapes && character === '\\' ? { n: '\n', t: '\t' }[text[i + 1] ?? ''] : undefined;
      if (special) {
        i++;
        character = special;
      }
      if (character === undefined) throw new PatternError(i === this.#at + 1 && text.length === 1 ? 'Invalid regular expression' : UNMATCHED_BRACKET);
      if (character === ']' && !first) break;
      const named = /^\[:(\w*):\]/.exec(text.slice(i)) ?? /^\[([.=])(.)\1\]/.exec(text.slice(i));
      if (named && named[0].startsWith('[:')) {
        if (classes[named[1]!] === undefined) throw new PatternError('Invalid character class name');
        members += classes[named[1]!];
        i += named[0].length;
        continue;
      }
      const from = special ?? (named ? named[2]! : String.fromCodePoint(text.codePointAt(i)!));
      i += named ? named[0].length : from.length;
      if (text[i] === '-' && text[i + 1] !== ']' && text[i + 1] !== undefined) {
        const to = String.fromCodePoint(text.codePointAt(i + 1)!);
        // The C library's collation has no order for what is not ASCII.
        if (!this.#options.collates && (from > '\x7f' || to > '\x7f')) throw new PatternError('Invalid collation character');
        if (from > to) throw new PatternError('Invalid range end');
        members += `${inSet(from)}-${inSet(to)}`;
        i += 1 + to.length;
      } else members += inSet(from);
    }
    this.#out += negated && members === '' ? '[^]' : `[${negated ? '^' : ''}${members}]`;
    this.#at = i + 1;
    this.#start = false;
  }
}

const inSet = (character: string): string => (/[\\\][^\-/{}()|.*+?$]/.test(character) ? `\\${character}` : character === '\n' ? '\\n' : character);

/** What stands before the last repeated piece, and the piece. */
function lastPiece(source: string): [string, string] {
  let start = source.length - 1;
  if (source[start] === '}') start = source.lastIndexOf('{');
  start--;
  if (source[start] === ')') {
    for (let depth = 0; start >= 0; start--) {
      if (source[start] === ')') depth++;
      else if (source[start] === '(' && --depth === 0) break;
    }
  } else if (source[start] === ']') start = source.lastIndexOf('[');
  else if (source[start - 1] === '\\') start--;
  return [source.slice(0, start), source.slice(start)];
}
