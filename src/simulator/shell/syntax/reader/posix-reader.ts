/** Commands as busybox's ash and Debian's dash read them, one logical line after another. */
import type { Reading } from './bash-reader.ts';
import { NEWLINES, PosixMistake, PosixWords, WORDS, type PosixToken } from './posix-words.ts';

/** @returns undefined where nothing is wrong */
export function readPosix(text: string, { at, line, dash }: { at: number; line: number; dash: boolean }): Reading | undefined {
  const reader = new PosixReader(text, at, line, dash);
  for (let good = at; ; good = reader.at) {
    try {
      if (!reader.unit()) return undefined;
    } catch (error) {
      if (!(error instanceof PosixMistake)) throw error;
      return { good, remarks: [{ line: error.line, text: error.message, relative: error.relative }], status: 2, open: reader.ended };
    }
  }
}

/** Whether a text of whole lines is the beginning of something that needs more of them. */
export function isOpenPosix(text: string, dash: boolean): boolean {
  const reader = new PosixReader(text, 0, 1, dash);
  try {
    while (reader.unit()) if (reader.ended) return true;
  } catch (error) {
    if (!(error instanceof PosixMistake)) throw error;
    return reader.ended;
  }
  return false;
}

/** Where `${…}` stand in a text that mean nothing to the shell. */
export function badSubstitutions(text: string, dash: boolean): readonly { from: number; to: number }[] {
  const reader = new PosixReader(text, 0, 1, dash);
  try {
    while (reader.unit());
  } catch (error) {
    if (!(error instanceof PosixMistake)) throw error;
  }
  return reader.bad;
}

/** They end a list of commands. */
const ENDS = new Set(['end of file', ')', ';;', 'do', 'done', 'elif', 'else', 'esac', 'fi', 'then', '}']);

/** Their names are none for functions of dash. */
const SPECIAL = new Set(['.', ':', 'break', 'continue', 'eval', 'exec', 'exit', 'export', 'readonly', 'return', 'set', 'shift', 'times', 'trap', 'unset']);

class PosixReader extends PosixWords {
  /** A logical line. False: there is none. */
  unit(): boolean {
    this.forget();
    this.check = 0;
    this.documents = [];
    return this.#list(true, false);
  }

  protected override commands(): void {
    this.#list(false, true);
  }

  /** `single`: up to the end of the line. `empty`: it may hold nothing. */
  #list(single: boolean, empty: boolean): boolean {
    const lines = single ? 0 : NEWLINES;
    for (let any = false, ends = empty; ; ends = !single) {
      this.check = lines | WORDS;
      let token = this.next();
      if (token === 'newline') {
        this.readDocuments();
        return true;
      }
      if (token === 'end of file') {
        this.readDocuments();
        this.back();
        this.last = token;
        return any || !single;
      }
      this.back();
      if (ends && ENDS.has(token)) return true;
      this.#andOr();
      any = true;
      token = this.next();
      if (token === 'end of file') {
        this.readDocuments();
        this.back();
        this.last = token;
        return true;
      }
      if (token === 'newline') this.back();
      else if (token !== '&' && token !== ';') {
        if (single) this.unexpected();
        this.back();
        return true;
      }
    }
  }

  #andOr(): void {
    for (;;) {
      this.#pipeline();
      const token = this.next();
      if (token !== '&&' && token !== '||') return this.back();
      this.check = NEWLINES | WORDS;
    }
  }

  #pipeline(): void {
    if (this.next() === '!') this.check = WORDS;
    else this.back();
    this.#command();
    while (this.next() === '|') {
      this.check = NEWLINES | WORDS;
      this.#command();
    }
    this.back();
  }

  #expect(token: PosixToken): void {
    if (this.next() !== token) this.unexpected(token);
  }

  #command(): void {
    const token = this.next();
    switch (token) {
      case 'if':
        this.#list(false, false);
        this.#expect('then');
        this.#list(false, false);
        while (this.next() === 'elif') {
          this.#list(false, false);
          this.#expect('then');
          this.#list(false, false);
        }
        if (this.last === 'else') this.#list(false, false);
        else this.back();
        this.#expect('fi');
        break;
      case 'while':
      case 'until':
        this.#list(false, false);
        this.#expect('do');
        this.#list(false, false);
        this.#expect('done');
        break;
      case 'for': this.#for(); break;
      case 'case': this.#case(); break;
      case '(':
        this.#list(false, false);
        this.#expect(')');
        break;
      case '{':
        this.#list(false, false);
        this.#expect('}');
        break;
      case 'word':
      case 'redirection':
      case 'function':
        this.back();
        return this.#simple();
      default: this.unexpected();
    }
    this.check = WORDS;
    while (this.next() === 'redirection') this.fileName();
    this.back();
  }

  #for(): void {
    if (this.next() !== 'word' || this.quoted || !/^[A-Za-z_]\w*$/.test(this.word)) this.wrong('Bad for loop variable');
    this.check = NEWLINES | WORDS;
    if (this.next() === 'in') {
      while (this.next() === 'word');
      if (this.last !== 'newline' && this.last !== ';') this.unexpected();
    } else if (this.last !== ';') this.back();
    this.check = NEWLINES | WORDS;
    this.#expect('do');
    this.#list(false, false);
    this.#expect('done');
  }

  #case(): void {
    this.#expect('word');
    this.check = NEWLINES | WORDS;
    this.#expect('in');
    for (;;) {
      this.check = NEWLINES | WORDS;
      if (this.next() === 'esac') return;
      if (this.last === '(') this.next();
      while (this.next() === '|') this.next();
      if (this.last !== ')') this.unexpected(')');
      this.#list(false, true);
      this.check = NEWLINES | WORDS;
      const token = this.next();
      if (token === 'esac') return;
      if (token !== ';;') this.unexpected(';;');
    }
  }

  #simple(): void {
    let words = 0, others = 0, name = '', first = true, condition = false, isFunction = false;
    for (;;) {
      this.check = 0;
      const token = this.next();
      if (token === 'function' && !isFunction) {
        if (this.next() !== 'word') this.unexpected('word');
        this.back();
        isFunction = true;
      } else if (token === 'word' || (condition && (token === '&&' || token === '||'))) {
        const word = token === 'word' ? this.word : token;
        if (!this.dash && word === '[[') condition = true;
        else if (!this.dash && word === ']]') condition = false;
        if (first && /^[A-Za-z_]\w*=/.test(word)) others++;
        else {
          words++;
          name = word;
          first = false;
        }
        if (isFunction) {
          this.check = NEWLINES | WORDS;
          const body = this.next();
          this.back();
          if (/^(\{|if|case|until|while|for)$/.test(body) || (body === 'word' && this.word === '[[')) return this.#body();
          if (body !== '(') this.unexpected();
          isFunction = false;
        }
      } else if (token === 'redirection') {
        this.fileName();
        others++;
      } else if (token === '(' && words === 1 && others === 0) {
        this.#expect(')');
        if (this.dash && (!/^[A-Za-z_]\w*$/.test(name) || SPECIAL.has(name))) this.wrong('Bad function name');
        return this.#body();
      } else return this.back();
    }
  }

  #body(): void {
    this.check = NEWLINES | WORDS;
    this.#command();
  }
}
