/** Finds where a JSON document ends, or says what Go's encoding/json says of the first character that cannot stand there. */

export class ScanError extends Error {}

const quoted = (character: string): string => (character === "'" ? "'\\''" : character === '"' ? `'"'` : `'${JSON.stringify(character).slice(1, -1)}'`);

/** Reads one document from the beginning of a text. */
class Scanner {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #fail(where: string): never {
    const character = this.#text[this.at];
    throw new ScanError(character === undefined ? 'unexpected EOF' : `invalid character ${quoted(character)} ${where}`);
  }

  space(): void {
    while (' \t\r\n'.includes(this.#text[this.at] ?? 'x')) this.at++;
  }

  value(): void {
    this.space();
    const first = this.#text[this.at];
    if (first === '{') this.#members('}', 'after object key:value pair', () => this.#member());
    else if (first === '[') this.#members(']', 'after array element', () => this.value());
    else if (first === '"') this.#string();
    else if (first === 't' || first === 'f' || first === 'n') this.#word({ t: 'true', f: 'false', n: 'null' }[first]);
    else this.#number();
  }

  #word(word: string): void {
    for (const [i, letter] of [...word].entries()) {
      if (this.#text[this.at] !== letter) this.#fail(`in literal ${word} (expecting ${quoted(word[i]!)})`);
      this.at++;
    }
  }

  #number(): void {
    const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    number.lastIndex = this.at;
    const match = number.exec(this.#text);
    if (!match) this.#fail('looking for beginning of value');
    this.at += match[0].length;
  }

  #string(): void {
    this.at++;
    while (this.#text[this.at] !== '"') {
      const character = this.#text[this.at];
      if (character === undefined || character < ' ') this.#fail('in string literal');
      this.at++;
      if (character !== '\\') continue;
      if (!'"\\/bfnrtu'.includes(this.#text[this.at] ?? 'x')) this.#fail('in string escape code');
      this.at++;
    }
    this.at++;
  }

  #member(): void {
    this.space();
    if (this.#text[this.at] !== '"') this.#fail('looking for beginning of object key string');
    this.#string();
    this.space();
    if (this.#text[this.at] !== ':') this.#fail('after object key');
    this.at++;
    this.value();
  }

  #members(end: string, where: string, one: () => void): void {
    this.at++;
    this.space();
    if (this.#text[this.at] === end) {
      this.at++;
      return;
    }
    for (;;) {
      one();
      this.space();
      const next = this.#text[this.at];
      if (next !== ',' && next !== end) this.#fail(where);
      this.at++;
      if (next === end) return;
    }
  }
}

/** Where the first document of a text ends and what follows it. @throws ScanError; 'EOF' where there is none at all */
export function scanJson(text: string): { document: string; rest: string } {
  const scanner = new Scanner(text);
  scanner.space();
  if (scanner.at === text.length) throw new ScanError('EOF');
  scanner.value();
  return { document: text.slice(0, scanner.at), rest: text.slice(scanner.at).trim() };
}
