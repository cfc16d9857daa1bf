/** TOML, as far as configurations go: tables, lists of tables, texts, numbers, booleans, lists and inline tables. */
export class TomlError extends Error {}

interface Table {
  [name: string]: unknown;
}

/** @throws TomlError */
export function parseToml(text: string): Table {
  return new Reader(text).document();
}

/** Lists within lists. */
const DEEPEST = 500;

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value);

class Reader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Table {
    const top: Table = {};
    let table = top;
    for (this.#skip(true); this.#at < this.#text.length; this.#skip(true)) {
      if (this.#text[this.#at] === '[') table = this.#header(top);
      else this.#pair(table);
      this.#skip(false);
      if (this.#at < this.#text.length && this.#text[this.#at] !== '\n') throw this.#wrong(`expected a top-level item to end with a newline, comment, or EOF, but got ${JSON.stringify(this.#text[this.#at])} instead`);
    }
    return top;
  }

  #header(top: Table): Table {
    const many = this.#text.startsWith('[[', this.#at);
    this.#at += many ? 2 : 1;
    const path = this.#path();
    if (!this.#text.startsWith(many ? ']]' : ']', this.#at)) throw this.#wrong(`expected '.' or ']' to end table name, but got ${JSON.stringify(this.#text[this.#at] ?? '\n')} instead`);
    this.#at += many ? 2 : 1;
    const table = this.#into(top, many ? path.slice(0, -1) : path), last = path.at(-1)!;
    if (!many) return table;
    const list = (table[last] ??= []);
    if (!Array.isArray(list)) throw this.#wrong(`Key '${path.join('.')}' was already created and cannot be used as an array.`);
    const item: Table = {};
    list.push(item);
    return item;
  }

  /** The table at a path, made where it is missing; of a list of tables the last one. */
  #into(top: Table, path: readonly string[]): Table {
    let table = top;
    for (const name of path) {
      const here: unknown = (table[name] ??= {}), found: unknown = Array.isArray(here) ? here.at(-1) : here;
      if (!isTable(found)) throw this.#wrong(`Key '${path.join('.')}' has already been defined.`);
      table = found;
    }
    return table;
  }

  #pair(table: Table): void {
    const path = this.#path(), name = path.at(-1)!;
    if (this.#text[this.#at] !== '=') throw this.#wrong(`expected '.' or '=', but got ${JSON.stringify(this.#text[this.#at] ?? '\n')} instead`);
    this.#at++;
    const owner = this.#into(table, path.slice(0, -1));
    if (Object.hasOwn(owner, name)) throw this.#wrong(`Key '${path.join('.')}' has already been defined.`);
    owner[name] = this.#value();
  }

  #path(): string[] {
    const path: string[] = [];
    do {
      this.#skip(false);
      const quote = this.#text[this.#at];
      const [bare] = /^[\w-]+/.exec(this.#text.slice(this.#at)) ?? [];
      if (quote === '"' || quote === "'") path.push(this.#quoted());
      else if (bare === undefined || bare === '__proto__') throw this.#wrong(`unexpected ${JSON.stringify(quote ?? 'EOF')} at start of key`);
      else {
        this.#at += bare.length;
        path.push(bare);
      }
      this.#skip(false);
    } while (this.#text[this.#at] === '.' && ++this.#at);
    return path;
  }

  #value(): unknown {
    if (++this.#depth > DEEPEST) throw this.#wrong('nested too deeply');
    try {
      return this.#given();
    } finally {
      this.#depth--;
    }
  }

  #given(): unknown {
    this.#skip(false);
    const first = this.#text[this.#at];
    if (first === '"' || first === "'") return this.#quoted();
    if (first === '[') return this.#list();
    if (first === '{') return this.#inline();
    const [word = ''] = /^[^\s,\]}#]+/.exec(this.#text.slice(this.#at)) ?? [];
    if (!/^(true|false|[-+]?[\d_]+(\.\d+)?([eE][-+]?\d+)?)$/.test(word)) throw this.#wrong(word === '' ? 'expected value but found \'\\n\' instead' : `expected value but found ${JSON.stringify(word)} instead`);
    this.#at += word.length;
    return word === 'true' || word === 'false' ? word === 'true' : Number(word.replaceAll('_', ''));
  }

  #list(): unknown[] {
    const items: unknown[] = [];
    this.#at++;
    for (this.#skip(true); this.#text[this.#at] !== ']'; this.#skip(true)) {
      items.push(this.#value());
      this.#skip(true);
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== ']') throw this.#wrong(`expected a comma (',') or array terminator (']'), but got ${JSON.stringify(this.#text[this.#at] ?? 'EOF')}`);
    }
    this.#at++;
    return items;
  }

  #inline(): Table {
    const table: Table = {};
    this.#at++;
    for (this.#skip(false); this.#text[this.#at] !== '}'; this.#skip(false)) {
      this.#pair(table);
      this.#skip(false);
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#text[this.#at] !== '}') throw this.#wrong(`expected a comma or an inline table terminator '}', but got ${JSON.stringify(this.#text[this.#at] ?? 'EOF')} instead`);
    }
    this.#at++;
    return table;
  }

  #quoted(): string {
    const rest = this.#text.slice(this.#at);
    const [whole, triple, tripleLiteral, literal, basic] = /^(?:"""\n?([^]*?)"""|'''\n?([^]*?)'''|'([^'\n]*)'|"((?:[^"\\\n]|\\.)*)")/.exec(rest) ?? [];
    if (whole === undefined) throw this.#wrong('strings cannot contain newlines');
    this.#at += whole.length;
    return literal ?? tripleLiteral ?? (triple ?? basic ?? '').replace(/\\(?:u([0-9a-fA-F]{4})|\n\s*|(.))/g, (_, code?: string, letter?: string) => (code !== undefined ? String.fromCharCode(parseInt(code, 16)) : letter === undefined ? '' : { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }[letter] ?? letter));
  }

  /** Blanks and comments, and ends of lines where they do not count. */
  #skip(lines: boolean): void {
    for (;;) {
      const [blank = ''] = (lines ? /^(?:\s|#[^\n]*)+/ : /^(?:[ \t\r]|#[^\n]*)+/).exec(this.#text.slice(this.#at)) ?? [];
      if (blank === '') return;
      this.#at += blank.length;
    }
  }

  #wrong(words: string): TomlError {
    return new TomlError(`toml: line ${this.#text.slice(0, this.#at).split('\n').length}: ${words}`);
  }
}
