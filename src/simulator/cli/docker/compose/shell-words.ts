/**
 * A command given as one text, cut into words as go-shellwords cuts them. It is no shell: at `;`, `&`, `|`, `<` and `>` it
 * stops, and what comes after is lost; backticks and `$(…)` stay as they are.
 */
import { CliError } from '../errors.ts';

/** What an escaped letter stands for; all others stand for themselves. */
const ESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n' };

export class CommandLineError extends CliError {
  constructor() {
    super('invalid command line string');
  }
}

/** What encloses the characters that come: a quote, backticks, or the brackets of `$(…)`. */
type Enclosure = '' | '"' | "'" | '`' | '(';

class WordCutter {
  readonly words: string[] = [];
  #word = '';
  /** Quotes around nothing are a word as well. */
  #begun = false;
  #within: Enclosure = '';

  /** @throws CommandLineError */
  cut(line: string): string[] {
    const characters = [...line];
    for (let at = 0; at < characters.length; at++) {
      const character = characters[at]!;
      if (character === '\\' && this.#within !== "'") {
        if (at + 1 === characters.length) throw new CommandLineError();
        const next = characters[++at]!;
        this.#word += this.#within === '`' || this.#within === '(' ? `\\${next}` : ESCAPED[next] ?? next;
      } else if (/[ \t\r\n]/.test(character)) {
        if (this.#within === '') this.#flush();
        else this.#word += character;
      } else if (this.#within === '' && /[;&|<>]/.test(character)) {
        // A number before `>` names what is redirected: it is no word.
        if (character === '>' && /^\d+$/.test(this.#word)) this.#word = '';
        break;
      } else if (!this.#encloses(character)) this.#word += character;
    }
    this.#flush();
    if (this.#within !== '') throw new CommandLineError();
    return this.words;
  }

  /** Whether the character only begins or ends what encloses. @throws CommandLineError */
  #encloses(character: string): boolean {
    const within = this.#within;
    if ((character === '"' || character === "'") && (within === '' || within === character)) {
      this.#begun ||= within === character;
      this.#within = within === '' ? character : '';
      return true;
    }
    if (character === '`' && (within === '' || within === '`')) this.#within = within === '' ? '`' : '';
    if (character === '(' && (within === '' || within === '(')) {
      if (within === '(' || !/(^|[^\\])\$$/.test(this.#word)) throw new CommandLineError();
      this.#within = '(';
    }
    if (character === ')' && (within === '' || within === '(')) {
      if (within === '') throw new CommandLineError();
      this.#within = '';
    }
    return false;
  }

  #flush(): void {
    if (this.#begun || this.#word !== '') this.words.push(this.#word);
    this.#word = '';
    this.#begun = false;
  }
}

/** @throws CommandLineError */
export const shellWords = (line: string): string[] => new WordCutter().cut(line);
