/**
 * Text as tokens, as busybox's ash and Debian's dash take it apart, and what both say of a token that does not end. They read
 * here-documents, quotes, `${…}` and `$((…))` with one and the same loop, so that one may end within the other in odd ways.
 */

/** What is wrong, and on which line. */
export class PosixMistake extends Error {
  readonly line: number;
  /** Counted from the command that ran last. */
  readonly relative: boolean;
  constructor(message: string, line: number, relative: boolean) {
    super(message);
    this.line = line;
    this.relative = relative;
  }
}

/** `word`, `newline`, `redirection`, `end of file`; all others are what is written. */
export type PosixToken = string;

export const KEYWORDS = new Set(['!', 'case', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'for', 'if', 'in', 'then', 'until', 'while', '{', '}']);

/** What is looked for in the next token. */
export const NEWLINES = 1, WORDS = 2, MARK = 4;

type Quoting = 'base' | 'double' | 'single' | 'arithmetic';

/** A level of nesting within a word. */
interface Level {
  quoting: Quoting;
  double: boolean;
  /** `${` that are open, of which so many in double quotes. */
  braces: number;
  doubleBraces: number;
  innerDouble: boolean;
  pushed: boolean;
  parentheses: number;
}

const level = (quoting: Quoting): Level => ({ quoting, double: quoting === 'double' || quoting === 'arithmetic', braces: 0, doubleBraces: 0, innerDouble: false, pushed: false, parentheses: 0 });

interface HereDocument {
  mark: string;
  quoted: boolean;
  tabs: boolean;
}

export abstract class PosixWords {
  protected text: string;
  at: number;
  line: number;
  readonly dash: boolean;
  /** The end of the text has been read. */
  ended = false;
  /** In backquotes the end of the text is not that of the input. */
  protected inner = 0;
  protected check = 0;
  protected last: PosixToken = '';
  protected word = '';
  protected quoted = false;
  protected documents: HereDocument[] = [];
  /** Where `${…}` stand that mean nothing, at the level of the text itself. */
  readonly bad: { from: number; to: number }[] = [];
  /** Where the `${…}` begin that are open; -1: this one means something. */
  #begun: number[] = [];
  #again = false;
  #document: HereDocument | undefined;

  constructor(text: string, at: number, line: number, dash: boolean) {
    this.text = text;
    this.at = at;
    this.line = line;
    this.dash = dash;
  }

  protected abstract commands(): void;

  protected wrong(message: string): never {
    throw new PosixMistake(this.dash ? message : message.replace(/^[A-Z](?!OF)/, (letter) => letter.toLowerCase()), this.line, !this.dash && this.inner > 0);
  }

  /** `expected` undefined: one of several. */
  protected unexpected(expected?: PosixToken): never {
    const token = nameOf(this.last);
    return this.wrong((this.dash ? `${token} unexpected` : `unexpected ${token}`) + (expected === undefined ? '' : ` (expecting ${nameOf(expected)})`));
  }

  protected back(): void {
    this.#again = true;
  }

  protected forget(): void {
    this.#again = false;
  }

  protected next(): PosixToken {
    let check = this.check, token = this.#read();
    if (check & NEWLINES) while (token === 'newline') {
      this.readDocuments();
      this.check = 0;
      token = this.#read();
    }
    check |= this.check;
    this.check = 0;
    if (token === 'word' && !this.quoted && check & WORDS && (KEYWORDS.has(this.word) || (!this.dash && this.word === 'function'))) this.last = token = this.word;
    return token;
  }

  /** The name of a file, or the mark of a here-document, behind a redirection. */
  protected fileName(): void {
    const document = this.#document;
    if (document) this.check = MARK;
    this.#document = undefined;
    if (this.next() !== 'word') this.unexpected();
    if (document) this.documents.push({ ...document, mark: this.word, quoted: this.quoted });
  }

  readDocuments(): void {
    for (const document of this.documents.splice(0)) this.#token(document.quoted ? this.#get() : this.#joined(), document.quoted ? 'single' : 'double', document);
  }

  #get(): string | undefined {
    const c = this.text[this.at];
    if (c === undefined) {
      if (this.inner === 0) this.ended = true;
      return undefined;
    }
    this.at++;
    return c;
  }

  #unget(c: string | undefined): void {
    if (c !== undefined) this.at--;
  }

  /** Backslashes before newlines go with them. */
  #joined(): string | undefined {
    for (;;) {
      const c = this.#get();
      if (c !== '\\') return c;
      if (this.text[this.at] !== '\n') return c;
      this.at++;
      this.line++;
    }
  }

  #read(): PosixToken {
    if (this.#again) {
      this.#again = false;
      return this.last;
    }
    for (;;) {
      let c = this.#joined();
      if (c === ' ' || c === '\t') continue;
      if (c === '#') {
        while (c !== undefined && c !== '\n') c = this.#get();
        this.#unget(c);
        continue;
      }
      if (c === undefined) return (this.last = 'end of file');
      if (c === '\n') {
        this.line++;
        return (this.last = 'newline');
      }
      if (c === '(' || c === ')') return (this.last = c);
      if (c === '&' || c === '|' || c === ';') {
        const more = this.#joined();
        if (more === c) return (this.last = c + c);
        this.#unget(more);
        if (this.dash || c !== '&' || more !== '>') return (this.last = c);
      }
      return this.#token(c, 'base');
    }
  }

  /** A word or a redirection that begins with `c`, or a here-document. */
  #token(first: string | undefined, quoting: Quoting, document?: HereDocument): PosixToken {
    const levels: Level[] = [level(quoting)];
    let c = first, out = '', quoted = false, both = false, ansi = false;
    const top = (): Level => levels.at(-1)!;
    const nextOf = (): string | undefined => (top().quoting === 'single' ? this.#get() : this.#joined());
    if (document && this.#ends(document, c)) c = undefined;
    word: for (;; c = nextOf()) {
      if (c === undefined) break;
      const now = top(), quote = now.quoting;
      if (c === '\n') {
        if (quote === 'base' && now.braces === 0) break;
        out += c;
        this.line++;
        if (document) {
          c = nextOf();
          if (this.#ends(document, c)) {
            c = undefined;
            break;
          }
          this.#unget(c);
        }
        continue;
      }
      if (quote === 'single') {
        if (c === '\\' && ansi) this.#get();
        else if (c === "'") {
          ansi = false;
          if (document && now.braces === 0) out += c;
          else {
            if (now.doubleBraces === 0) {
              now.quoting = 'base';
              now.double = false;
            }
            quoted = true;
          }
        } else out += c;
        continue;
      }
      switch (c) {
        case '\\': {
          const taken = this.#get();
          if (taken === undefined) out += '\\';
          else {
            if (now.double && !'\\`$'.includes(taken) && (taken !== '"' || (document !== undefined && now.braces === 0)) && (taken !== '}' || now.braces === 0)) out += '\\';
            out += taken;
            quoted = true;
          }
          continue;
        }
        case "'":
          if (quote === 'base') now.quoting = 'single';
          else out += c;
          continue;
        case '"':
          if (quote === 'base') {
            now.quoting = 'double';
            now.double = true;
            if (now.braces > 0) now.innerDouble = !now.innerDouble;
          } else if (quote === 'double') {
            if (document && now.braces === 0) out += c;
            else {
              if (now.doubleBraces === 0) {
                now.quoting = 'base';
                now.double = false;
              }
              quoted = true;
              if (now.braces > 0) now.innerDouble = !now.innerDouble;
            }
          } else out += c;
          continue;
        case '$':
          ansi = this.#substitution(levels, (text) => { out += text; }) || ansi;
          continue;
        case '}':
          if (!now.innerDouble && now.braces > 0) {
            now.braces--;
            const from = this.#begun.pop() ?? -1;
            if (from >= 0) this.bad.push({ from, to: this.at });
            if (now.braces === 0 && now.pushed) levels.pop();
            else if (now.doubleBraces > 0) now.doubleBraces--;
          }
          out += c;
          continue;
        case '`':
          if (this.check & MARK) {
            quoted ||= !this.dash;
            out += c;
          } else {
            this.#backquotes(now.double);
            out += '`';
          }
          continue;
        case '(':
        case ')':
          if (quote === 'arithmetic') {
            if (c === '(') now.parentheses++;
            else if (now.parentheses > 0) now.parentheses--;
            else {
              const more = this.#joined();
              if (more === ')') levels.pop();
              else this.#unget(more);
            }
            out += c;
            continue;
          }
          break;
        default:
      }
      if (quote === 'base' && ' \t()<>;&|'.includes(c) && now.braces === 0) {
        if (!this.dash && c === '&' && this.text[this.at] === '>') both = true;
        if (!this.dash && (c === '<' || c === '>') && this.text[this.at] === '(') {
          this.at++;
          this.#commands();
          out += c;
          continue;
        }
        break word;
      }
      out += c;
    }
    const { quoting: open, braces } = top();
    if (open === 'arithmetic') this.wrong("Missing '))'");
    if (open !== 'base' && !document) this.wrong('Unterminated quoted string');
    if (braces > 0) this.wrong("Missing '}'");
    if (!document) {
      if ((c === '>' || c === '<' || both) && !quoted && (this.dash ? /^\d?$/ : /^\d*$/).test(out)) {
        this.#redirection(both ? '&' : c!);
        return (this.last = 'redirection');
      }
      this.#unget(c);
    }
    this.quoted = quoted;
    this.word = out;
    return (this.last = 'word');
  }

  /** Whether a here-document ends on the line that begins with `c`. */
  #ends({ mark, tabs }: HereDocument, c: string | undefined): boolean {
    if (c === undefined) {
      if (mark === '') this.line++;
      return mark === '';
    }
    let from = this.at - 1;
    if (tabs) while (this.text[from] === '\t') from++;
    const end = from + mark.length;
    if (!this.text.startsWith(mark, from) || (this.text[end] !== '\n' && end < this.text.length)) return false;
    this.at = Math.min(this.text.length, end + 1);
    this.line++;
    return true;
  }

  #redirection(c: string): void {
    if (c === '&') {
      this.#get();
      return;
    }
    const more = this.#joined();
    if (c === '>') {
      if (more !== '>' && more !== '|' && more !== '&') this.#unget(more);
    } else if (more === '<') {
      const tabs = this.#joined();
      if (tabs !== '-') this.#unget(tabs);
      this.#document = { mark: '', quoted: false, tabs: tabs === '-' };
    } else if (more !== '&' && more !== '>') this.#unget(more);
  }

  /** What follows a dollar. @returns whether it is `$'` */
  #substitution(levels: Level[], add: (text: string) => void): boolean {
    const now = levels.at(-1)!;
    let c = this.#joined();
    if (this.check & MARK || c === undefined || !/[({\w!#$*?@-]/.test(c)) {
      const ansi = !this.dash && !(this.check & MARK) && now.quoting !== 'double' && c === "'";
      if (!ansi) add('$');
      this.#unget(c);
      return ansi;
    }
    if (c === '(') {
      const more = this.#joined();
      if (more === '(') levels.push(level('arithmetic'));
      else {
        this.#unget(more);
        this.#commands();
      }
      add('$(');
      return false;
    }
    add('$');
    const from = this.at - 2;
    let quoting = now.quoting;
    const special = (one: string | undefined): boolean => one !== undefined && /[!#$*\d?@-]/.test(one);
    let normal = true, length = false;
    if (c === '{') {
      normal = false;
      c = this.#joined();
    }
    const name = (): void => {
      if (c !== undefined && /[A-Za-z_]/.test(c)) do c = this.#joined(); while (c !== undefined && /\w/.test(c));
      else if (c !== undefined && /\d/.test(c)) do c = this.#joined(); while (!normal && c !== undefined && /\d/.test(c));
    };
    let bad = false;
    if (c !== undefined && /\w/.test(c)) name();
    else if (c === '}') bad = true;
    else {
      let sign = c;
      c = this.#joined();
      if (!normal && sign === '#') {
        length = true;
        if (c !== undefined && /\w/.test(c)) {
          name();
          sign = '#';
        } else {
          sign = c;
          c = this.#joined();
          if (sign === '}' || c !== '}') {
            this.#unget(c);
            length = false;
            c = sign;
            sign = '#';
          }
        }
      }
      if (!special(sign)) {
        length = false;
        bad = true;
      }
    }
    const means = !bad && (length ? c === '}' : c !== undefined && (this.dash ? ':%#}-+?=' : ':%#/}-+?=').includes(c));
    if (bad || normal || length) this.#unget(c);
    else if (c === ':') {
      const more = this.#joined();
      if (!this.dash && (more === undefined || !'}-+?='.includes(more))) this.#unget(more);
    } else if (c === '%' || c === '#') {
      const more = this.#joined();
      if (more !== c) this.#unget(more);
      quoting = 'base';
    } else if (c === '/' && !this.dash) {
      quoting = 'base';
      const more = this.#joined();
      if (more !== '/') this.#unget(more);
    } else if (c === '}') this.#unget(c);
    if (normal) return false;
    if (c === '}' && !bad && !length) {
      // `${name}` ends at once.
      this.#get();
      return false;
    }
    if (quoting === 'arithmetic') quoting = 'double';
    let inside = now;
    if (quoting !== now.quoting || now.innerDouble) {
      inside = { ...level(quoting), pushed: true, double: quoting !== 'base' };
      levels.push(inside);
    }
    inside.braces++;
    this.#begun.push(means || this.inner > 0 ? -1 : from);
    if (inside.double) inside.doubleBraces++;
    return false;
  }

  /** `$(…)`, `<(…)`. */
  #commands(): void {
    const kept = this.documents;
    this.documents = [];
    this.commands();
    if (this.next() !== ')') this.unexpected(')');
    this.documents = kept;
  }

  /** The text in them is read to their end, and then as a text of its own. */
  #backquotes(double: boolean): void {
    let inner = '';
    for (;;) {
      let c = this.#joined();
      if (c === '`') break;
      if (c === undefined) this.wrong('EOF in backquote substitution');
      if (c === '\\') {
        c = this.#get();
        if (c !== '\\' && c !== '`' && c !== '$' && (!double || c !== '"')) inner += '\\';
      } else if (c === '\n') this.line++;
      inner += c ?? '';
    }
    const { text, at, line, documents } = this;
    this.text = inner;
    this.at = 0;
    this.line = this.dash ? 1 : 0;
    this.inner++;
    this.documents = [];
    if (inner !== '') this.commands();
    this.readDocuments();
    this.inner--;
    Object.assign(this, { text, at, line, documents });
    this.forget();
  }
}

const PLAIN = new Set(['end of file', 'newline', 'redirection', 'word']);

const nameOf = (token: PosixToken): string => (PLAIN.has(token) ? token : `"${token}"`);
