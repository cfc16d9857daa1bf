/** Commands as bash reads them, one logical line after another: where those end that are correct, and all that is said of the first that is not. */
import { Discarded, Fatal, Unmatched, type ReadingOptions, type Remark, type Token } from './bash-words.ts';
import { printedWord } from '../command-text.ts';
import { BashConditions } from './bash-conditions.ts';

/** What a shell makes of a text. */
export interface Reading {
  /** Up to here there are whole commands. */
  good: number;
  /** What is wrong behind it. */
  remarks: readonly Remark[];
  /** undefined: it stays what it is; at the end of the text 0 becomes 2. */
  status: number | undefined;
  /** The text ends where more was wanted. */
  open: boolean;
  /** Reading goes on here, on this line: only what stands before it is dropped. */
  resumes?: { at: number; line: number };
  /** A mistake in a command substitution ends the shell, also where it stands in the text of an `eval`. */
  fatal?: boolean;
}

/** @returns undefined where nothing is wrong */
export function readBash(text: string, options: ReadingOptions): Reading | undefined {
  const reader = new BashReader(text, options);
  for (let good = options.at; ; good = reader.next) {
    try {
      if (!reader.command()) return undefined;
    } catch (error) {
      const { remarks, status, endReached: open } = reader;
      if (error instanceof Wrong) return { good, remarks, status, open };
      if (error instanceof Discarded) return { good, remarks, status: 1, open, resumes: { at: reader.next, line: reader.number + 1 } };
      if (error instanceof Fatal) return { good, remarks, status, open, fatal: true };
      throw error;
    }
  }
}

/** What follows a `$(` that is read by itself: where it ends, or what is wrong with it. */
export function readBashSubstitution(text: string, line: number, extglob: boolean): { end: number; mistake?: Reading } {
  const reader = new BashReader(text, { at: 0, line, string: true, extglob });
  try {
    return { end: reader.alone() };
  } catch (error) {
    if (!(error instanceof Wrong || error instanceof Discarded || error instanceof Fatal || error instanceof Unmatched)) throw error;
    return { end: 0, mistake: { good: 0, remarks: reader.remarks, status: 1, open: reader.endReached } };
  }
}

export function isOpenBash(text: string, options: ReadingOptions): boolean {
  const reader = new BashReader(text, options);
  for (;;) {
    try {
      if (!reader.command()) return false;
    } catch (error) {
      if (!(error instanceof Wrong || error instanceof Discarded || error instanceof Fatal)) throw error;
      if (error instanceof Discarded && !reader.ended) continue;
      return reader.ended;
    }
    if (reader.ended || reader.remarks.length > 0) return true;
  }
}

/** A token that does not belong where it stands. */
class Wrong extends Error {}

const REDIRECTION = new Set(['<', '>', '>>', '>|', '<>', '<<', '<<-', '<<<', '<&', '>&', '&>', '&>>']);
const COMPOUND = new Set(['for', 'case', 'while', 'until', 'select', 'if', '(', '{', 'arithmetic', '[[']);

class BashReader extends BashConditions {
  #next: Token | undefined;
  #current: Token = { type: '\n', text: '' };

  /** One logical line. False: there is no more. */
  command(): boolean {
    this.#next = undefined;
    const { type } = this.#peek();
    if (type === 'end') return false;
    if (type === '\n') {
      this.#take();
      return true;
    }
    this.#list();
    this.gatherDocuments();
    if (this.#peek().type === 'end') this.endReached = false;
    this.#expect('\n', 'end');
    return true;
  }

  /** A substitution that is the whole text. @returns its end */
  alone(): number {
    if (this.peek() === '(') return 0;
    this.readSubstitution();
    return this.next - (this.line!.length - this.index);
  }

  protected override readSubstitution(): void {
    const next = this.#next, current = this.#current, outer = this.substitution;
    this.substitution = true;
    this.#next = undefined;
    this.last = '$(';
    this.#current = { type: '$(', text: '' };
    try {
      this.#newlines();
      if (this.#peek().type !== ')') this.#commands();
      this.#expect(')');
    } catch (error) {
      if (error instanceof Wrong && !this.endReached) throw new Fatal();
      if (error instanceof Wrong && error.message === 'told') this.substitution = outer;
      throw error instanceof Wrong ? new Unmatched() : error;
    }
    [this.#next, this.#current] = [next, current];
  }

  #peek(): Token {
    if (this.#next) return this.#next;
    this.before = this.last;
    this.last = this.#current.type;
    return (this.#next = this.token());
  }

  #take(): Token {
    const token = this.#peek();
    this.#current = token;
    this.#next = undefined;
    return token;
  }

  #expect(...types: string[]): Token {
    if (!types.includes(this.#peek().type)) this.#refuse();
    return this.#take();
  }

  #refuse(): never {
    const token = this.#peek();
    if (token.type === 'wrong') {
      this.#skip();
      throw new Wrong('told');
    } else {
      this.unexpected(token);
      this.reset();
    }
    throw new Wrong();
  }

  /** What was told of already is left behind with its line; the words on it are still read. */
  #skip(): void {
    do {
      this.#next ??= this.#peek();
      if (this.#next.type === '\n' || this.#next.type === 'end') return;
      this.#take();
    } while (true);
  }

  #newlines(): void {
    while (this.#peek().type === '\n') this.#take();
  }

  #starts(): boolean {
    const { type } = this.#peek();
    return type === '!' || type === 'time' || this.#startsCommand(type);
  }

  #startsCommand(type: string): boolean {
    return type === 'word' || type === 'assignment' || type === 'name' || type === 'number' || type === 'function' || type === 'coproc' || REDIRECTION.has(type) || COMPOUND.has(type);
  }

  /** `a && b; c &`, on one line. */
  #list(): void {
    this.#pipeline();
    for (;;) {
      const { type } = this.#peek();
      if (type === '&&' || type === '||') {
        this.#take();
        this.#newlines();
      } else if (type === ';' || type === '&') {
        this.#take();
        if (!this.#starts()) return;
      } else return;
      this.#pipeline();
    }
  }

  /** Commands within others, over several lines. */
  #commands(): void {
    this.#newlines();
    this.#pipeline();
    for (;;) {
      const { type } = this.#peek();
      if (type === '&&' || type === '||') {
        this.#take();
        this.#newlines();
      } else if (type === ';' || type === '&' || type === '\n') {
        this.#take();
        this.#newlines();
        if (!this.#starts()) {
          if (this.last === '\n') this.gatherDocuments();
          return;
        }
      } else return;
      this.#pipeline();
    }
  }

  #pipeline(): void {
    for (;;) {
      const { type } = this.#peek();
      if (type !== '!' && type !== 'time') break;
      this.#take();
      if (type === 'time') {
        if (this.#peek().type === '-p') this.#take();
        if (this.#peek().type === '--') this.#take();
      }
      const ends = this.#peek().type;
      if (ends === '\n' || ends === ';' || ends === 'end') {
        this.#take();
        this.redirectsOnly = false;
        if (ends !== 'end') this.given = ends;
        return;
      }
    }
    this.#command();
    while (this.#peek().type === '|' || this.#peek().type === '|&') {
      this.#take();
      this.#newlines();
      this.#command();
    }
  }

  #command(): void {
    const { type } = this.#peek();
    if (COMPOUND.has(type)) this.#withRedirections();
    else if (type === 'function') {
      this.#take();
      this.#expect('word');
      let body = false;
      if (this.#peek().type === '(') {
        this.#take();
        if (this.#peek().type === ')') {
          this.#take();
          this.#newlines();
        } else {
          this.#commands();
          this.#expect(')');
          body = true;
        }
      } else if (this.#peek().type === '\n') this.#newlines();
      if (body) this.#redirections();
      else this.#body();
    } else if (type === 'coproc') {
      this.#take();
      if (COMPOUND.has(this.#peek().type)) return this.#withRedirections();
      const named = this.#peek().type === 'word';
      this.#element();
      if (named && COMPOUND.has(this.#peek().type)) this.#withRedirections();
      else this.#elements();
    } else {
      const word = type === 'word';
      this.redirectsOnly = !word;
      this.#element();
      if (word && this.#peek().type === '(') {
        this.#take();
        this.#expect(')');
        this.#newlines();
        this.#body();
      } else this.#elements();
    }
  }

  #elements(): void {
    for (let { type } = this.#peek(); type === 'word' || type === 'assignment' || type === 'name' || type === 'number' || REDIRECTION.has(type); { type } = this.#peek()) this.#element();
    this.redirectsOnly = false;
  }

  #element(): void {
    const { type } = this.#peek();
    if (type === 'word' || type === 'assignment') {
      this.#take();
      this.redirectsOnly = false;
    } else this.#redirection();
  }

  #redirections(): void {
    for (let { type } = this.#peek(); type === 'name' || type === 'number' || REDIRECTION.has(type); { type } = this.#peek()) this.#redirection();
  }

  #redirection(): void {
    const first = this.#peek().type;
    if (first === 'name' || first === 'number') this.#take();
    const operator = this.#peek().type;
    if (!REDIRECTION.has(operator) || (first !== operator && operator.startsWith('&>'))) this.#refuse();
    this.#take();
    const target = /^[<>]&$/.test(operator) ? this.#expect('word', 'number', '-') : this.#expect('word');
    if (operator === '<<' || operator === '<<-') {
      const end = printedWord(target.text).replace(/\$?"((?:[^"\\]|\\.)*)"|\$?'([^']*)'|\\(.)/gs, (_, double?: string, single?: string, c?: string) => double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? c ?? '');
      this.documents.push({ end, quoted: /["'\\]/.test(target.text), tabs: operator === '<<-' });
    }
  }

  #withRedirections(): void {
    this.#compound();
    this.#redirections();
  }

  #body(): void {
    if (!COMPOUND.has(this.#peek().type)) this.#refuse();
    this.#withRedirections();
  }

  #compound(): void {
    switch (this.#take().type) {
      case 'for':
        if (this.#peek().type === 'head') {
          const head = this.#take().text;
          const { type } = this.#peek();
          if (type === '\n' || type === ';' || type === 'end') {
            this.#take();
            this.#newlines();
          }
          this.#loop();
          this.#checkHead(head, this.headLine);
          return;
        }
        return this.#choices();
      case 'select': return this.#choices();
      case 'while':
      case 'until':
        this.#commands();
        this.#expect('do');
        this.#commands();
        this.#expect('done');
        return;
      case 'if': return this.#if();
      case 'case': return this.#case();
      case '(':
        this.#commands();
        this.#expect(')');
        return;
      case '{':
        this.#commands();
        this.#expect('}');
        return;
      case '[[':
        this.#expect('condition');
        this.#expect(']]');
    }
  }

  /** It has three parts. */
  #checkHead(head: string, line: number): void {
    const parts = head.replace(/'[^']*'|"(?:[^"\\]|\\.)*"|\\./gs, '').split(';').length;
    if (parts === 3) return;
    this.say(line, parts < 3 ? 'syntax error: arithmetic expression required' : "syntax error: `;' unexpected");
    this.say(line, `syntax error: \`((${head}))'`);
    this.status = 2;
    this.#skip();
    throw new Wrong();
  }

  #loop(): void {
    const open = this.#expect('do', '{').type;
    this.#commands();
    this.#expect(open === 'do' ? 'done' : '}');
  }

  /** `for NAME in …` and `select`. */
  #choices(): void {
    this.#expect('word');
    if (this.#peek().type === ';') {
      this.#take();
      this.#newlines();
      return this.#loop();
    }
    this.#newlines();
    if (this.#peek().type === 'in') {
      this.#take();
      while (this.#peek().type === 'word') this.#take();
      this.#expect('\n', ';', 'end');
      this.#newlines();
    }
    this.#loop();
  }

  #if(): void {
    this.#commands();
    this.#expect('then');
    for (;;) {
      this.#commands();
      const { type } = this.#expect('elif', 'else', 'fi');
      if (type === 'fi') return;
      this.#commands();
      this.#expect(type === 'elif' ? 'then' : 'fi');
      if (type === 'else') return;
    }
  }

  #case(): void {
    this.#expect('word');
    this.#newlines();
    this.#expect('in');
    this.#newlines();
    while (this.#peek().type !== 'esac') {
      if (this.#peek().type === '(') this.#take();
      this.#expect('word');
      while (this.#peek().type === '|') {
        this.#take();
        this.#expect('word');
      }
      this.#expect(')');
      this.#newlines();
      if (this.#starts()) this.#commands();
      if (!/^;;?&?$/.test(this.#peek().type) || this.#peek().type === ';') break;
      this.#take();
      this.#newlines();
    }
    this.#expect('esac');
  }
}
