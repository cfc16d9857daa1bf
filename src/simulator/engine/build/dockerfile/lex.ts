/** Words of a Dockerfile as BuildKit's lexer reads them: quotes, escapes and the variables that it knows. */

/** What is wrong with a word; the text follows 'failed to process "…": '. */
class WordError extends Error {}

/** A word that cannot be read, with the word in the message. */
export class LexError extends Error {
  /** Variables that had no value up to there. */
  readonly unmatched: ReadonlySet<string>;
  constructor(message: string, unmatched: ReadonlySet<string>) {
    super(message);
    this.unmatched = unmatched;
  }
}

export interface LexOptions {
  escape?: string;
  /** Quotes stay in the result. */
  rawQuotes?: boolean;
  /** Escape characters stay in the result. */
  rawEscapes?: boolean;
  /** Quotes are ordinary characters (the content of here-documents). */
  skipQuotes?: boolean;
  /** A variable that is not set stays as it is written. */
  skipUnset?: boolean;
}

export interface Lexed {
  result: string;
  words: string[];
  matched: Set<string>;
  unmatched: Set<string>;
}

type Values = ReadonlyMap<string, string>;

/** What Go makes of the end of input where it stands for a character. */
const END = '\ufffd';

const isSpace = (c: string): boolean => /\s/.test(c);

/** Collects what stands between blanks, where blanks of a variable's value count and quoted ones do not. */
class Words {
  readonly list: string[] = [];
  #open = '';
  #inWord = false;

  add(c: string): void {
    if (!isSpace(c)) this.addRaw(c);
    else if (this.#inWord) this.#end();
  }

  addRaw(text: string): void {
    this.#open += text;
    this.#inWord = true;
  }

  all(): string[] {
    this.#end();
    return this.list;
  }

  #end(): void {
    if (this.#open !== '') this.list.push(this.#open);
    this.#open = '';
    this.#inWord = false;
  }
}

class Lexer {
  readonly matched = new Set<string>();
  readonly unmatched = new Set<string>();
  readonly #text: string[];
  readonly #values: Values;
  readonly #options: LexOptions;
  readonly #escape: string;
  #at = 0;

  constructor(text: string, values: Values, options: LexOptions) {
    this.#text = [...text];
    this.#values = values;
    this.#options = options;
    this.#escape = options.escape ?? '\\';
  }

  get #next(): string | undefined {
    return this.#text[this.#at];
  }

  /** Reads until `stop`, which is taken as well; without it, to the end. */
  read(stop: string | undefined, rawEscapes: boolean): { result: string; words: string[] } {
    const words = new Words();
    let result = '';
    for (let c = this.#next; c !== undefined; c = this.#next) {
      if (c === stop) {
        this.#at++;
        return { result, words: words.all() };
      }
      if (c === '$') {
        const value = this.#dollar();
        result += value;
        for (const one of value) words.add(one);
      } else if (c === '<' || ((c === "'" || c === '"') && !this.#options.skipQuotes)) {
        const text = c === '<' ? this.#heredoc() : c === "'" ? this.#singleQuoted() : this.#doubleQuoted(rawEscapes);
        result += text;
        words.addRaw(text);
      } else if (c === this.#escape) {
        this.#at++;
        if (rawEscapes) {
          words.addRaw(c);
          result += c;
        }
        const escaped = this.#text[this.#at++];
        if (escaped === undefined) break;
        words.addRaw(escaped);
        result += escaped;
      } else {
        this.#at++;
        words.add(c);
        result += c;
      }
    }
    if (stop !== undefined) throw new WordError(`unexpected end of statement while looking for matching ${stop}`);
    return { result, words: words.all() };
  }

  #singleQuoted(): string {
    const end = this.#text.indexOf("'", this.#at + 1);
    if (end < 0) throw new WordError('unexpected end of statement while looking for matching single-quote');
    const inner = this.#text.slice(this.#at + 1, end).join('');
    this.#at = end + 1;
    return this.#options.rawQuotes ? `'${inner}'` : inner;
  }

  #doubleQuoted(rawEscapes: boolean): string {
    const quote = this.#options.rawQuotes ? '"' : '';
    let result = quote;
    this.#at++;
    for (;;) {
      const c = this.#next;
      if (c === undefined) throw new WordError('unexpected end of statement while looking for matching double-quote');
      if (c === '$') result += this.#dollar();
      else {
        this.#at++;
        if (c === '"') return result + quote;
        const next = this.#next;
        if (c !== this.#escape) result += c;
        else if (next === '"' || next === '$' || next === this.#escape) {
          this.#at++;
          result += (rawEscapes ? c : '') + next;
        } else if (next !== undefined) result += (rawEscapes ? c : '') + c;
      }
    }
  }

  #heredoc(): string {
    this.#at++;
    if (this.#next !== '<') return '<';
    this.#at++;
    let blanks = '';
    while (this.#next !== undefined && /[\t\r ]/.test(this.#next)) blanks += this.#text[this.#at++]!;
    return `<<${blanks}`;
  }

  #name(): string {
    const rest = this.#text.slice(this.#at).join('');
    const name = /^(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(rest)?.[0] ?? '';
    this.#at += [...name].length;
    return name;
  }

  #value(name: string): string | undefined {
    const value = this.#values.get(name);
    (value === undefined ? this.unmatched : this.matched).add(name);
    return value;
  }

  #dollar(): string {
    this.#at++;
    if (this.#next !== '{') {
      const name = this.#name();
      if (name === '') return '$';
      return this.#value(name) ?? (this.#options.skipUnset ? `$${name}` : '');
    }
    this.#at++;
    if (this.#next === undefined) throw new WordError("syntax error: missing '}'");
    if (/[{}:]/.test(this.#next)) throw new WordError('syntax error: bad substitution');
    return this.#braced(this.#name());
  }

  #braced(name: string): string {
    let operator = this.#text[this.#at++] ?? END;
    if (operator === '}') return this.#value(name) ?? (this.#options.skipUnset ? `\${${name}}` : '');
    if (operator === '/') return this.#replaced(name);
    const emptyIsUnset = operator === ':';
    if (emptyIsUnset) operator = this.#text[this.#at++] ?? END;
    const shown = `${emptyIsUnset ? ':' : ''}${operator}`;
    const trims = operator === '#' || operator === '%';
    if (!'+-?#%'.includes(operator) && !emptyIsUnset) throw new WordError(`unsupported modifier (${shown}) in substitution`);
    if (emptyIsUnset && trims) throw new WordError(`unsupported modifier (${shown}) in substitution`);
    const word = this.#operand('}', trims, "syntax error: missing '}'");
    const value = this.#value(name);
    if (value === undefined && this.#options.skipUnset) return `\${${name}${shown}${word}}`;
    const missing = value === undefined || (emptyIsUnset && value === '');
    switch (operator) {
      case '-': return missing ? word : value;
      case '+': return missing ? '' : word;
      case '?':
        if (!missing) return value;
        throw new WordError(`${name}: ${word || (value === undefined ? 'is not allowed to be unset' : 'is not allowed to be empty')}`);
      case '#': case '%': return trimmed(value ?? '', operator, word);
      default: throw new WordError(`unsupported modifier (${shown}) in substitution`);
    }
  }

  #replaced(name: string): string {
    const all = this.#next === '/';
    if (all) this.#at++;
    const pattern = this.#operand('/', true, "syntax error: missing '/' in ${}");
    const replacement = this.#operand('}', true, "syntax error: missing '}'");
    const value = this.#value(name);
    if (value === undefined && this.#options.skipUnset) return `\${${name}/${pattern}/${replacement}}`;
    return (value ?? '').replace(shellPattern(pattern, true, all ? 'gs' : 's'), () => replacement);
  }

  #operand(stop: string, rawEscapes: boolean, atEnd: string): string {
    try {
      return this.read(stop, rawEscapes).result;
    } catch (error) {
      if (error instanceof WordError && this.#next === undefined) throw new WordError(atEnd);
      throw error;
    }
  }
}

/** `?` is any character, `*` any number of them; brackets mean themselves. */
function shellPattern(pattern: string, greedy: boolean, flags: string, anchored = false): RegExp {
  let source = anchored ? '^' : '';
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!, next = pattern[i + 1];
    if (c === '*') source += greedy ? '.*' : '.*?';
    else if (c === '?') source += '.';
    else if (c !== '\\') source += c.replace(/[[\]{}.+()|^$]/g, '\\$&');
    else if (next !== '}' && next !== '/') {
      if (next === undefined || !'*?\\'.includes(next)) throw new WordError(`invalid pattern (${pattern}) in substitution: invalid escape '\\${next ?? END}'`);
      source += `\\${next}`;
      i++;
    }
  }
  return new RegExp(source, flags);
}

const reversed = (text: string): string => [...text].reverse().join('');

/** Turns a pattern round, with escaped characters kept whole. */
const reversedPattern = (pattern: string): string => (pattern.match(/\\.|./gs) ?? []).reverse().join('');

/** `#` and `##` take the shortest and the longest start that fits, `%` and `%%` the end. */
function trimmed(value: string, operator: string, word: string): string {
  const greedy = word.startsWith(operator);
  const pattern = greedy ? word.slice(1) : word;
  if (operator === '#') return value.replace(shellPattern(pattern, greedy, 's', true), '');
  return reversed(reversed(value).replace(shellPattern(reversedPattern(pattern), greedy, 's', true), ''));
}

/** Fills in variables and takes quotes off. @throws LexError */
export function lex(text: string, values: Values, options: LexOptions = {}): Lexed {
  const lexer = new Lexer(text, values, options);
  try {
    return { ...lexer.read(undefined, options.rawEscapes ?? false), matched: lexer.matched, unmatched: lexer.unmatched };
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    throw new LexError(`failed to process ${JSON.stringify(text)}: ${error.message}`, lexer.unmatched);
  }
}
