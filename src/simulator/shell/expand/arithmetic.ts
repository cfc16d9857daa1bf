/**
 * Shell arithmetic in 64-bit integers. Numbers stay JavaScript numbers as long as they are safe integers and become
 * BigInt only beyond. Parsed expressions are kept, since loops evaluate the same text again and again.
 */
import { Failure } from '../failure.ts';

export type Integer = number | bigint;

/** The variables that an expression reads and writes. */
export interface Cells {
  get(name: string, subscript: string | undefined): string | undefined;
  set(name: string, subscript: string | undefined, value: string): void;
}

type Expression =
  | { type: 'number'; value: Integer }
  | { type: 'cell'; name: string; subscript: string | undefined }
  | { type: 'unary'; operator: string; operand: Expression }
  | { type: 'step'; operator: '++' | '--'; prefix: boolean; cell: Cell }
  | { type: 'binary'; operator: string; left: Expression; right: Expression; rest: string }
  | { type: 'assign'; operator: string; cell: Cell; value: Expression; rest: string }
  | { type: 'choice'; test: Expression; yes: Expression; no: Expression };
type Cell = Extract<Expression, { type: 'cell' }>;

const cache = new Map<string, Expression | undefined>();
/** Nested values of variables that are expressions themselves. */
const DEPTH = 100;

export function evaluate(text: string, cells: Cells, depth = 0): Integer {
  let expression = cache.get(text);
  if (!expression) {
    if (/^\s*$/.test(text)) return 0;
    try {
      expression = new Parser(text).parse();
    } catch (error) {
      // bash calculates while it reads: what stands before the mistake has been done, or is the mistake that is told.
      new Parser(text, new Evaluation(text, cells, depth)).parse();
      throw error;
    }
    if (cache.size > 2000) cache.clear();
    cache.set(text, expression);
  }
  return new Evaluation(text, cells, depth).value(expression);
}

const LEVELS: Record<string, number> = {
  ',': 0, '||': 3, '&&': 4, '|': 5, '^': 6, '&': 7, '==': 8, '!=': 8, '<': 9, '>': 9, '<=': 9, '>=': 9, '<<': 10, '>>': 10, '+': 11, '-': 11, '*': 12, '/': 12, '%': 12, '**': 13,
};
const ASSIGNS = new Set(['=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '^=', '|=']);

interface Token {
  kind: 'number' | 'name' | 'operator' | 'end';
  text: string;
  at: number;
}

class Parser {
  #text: string;
  #at = 0;
  #value: Integer = 0;
  #token: Token = { kind: 'end', text: '', at: 0 };
  #before = 0;
  /** Where the last token that was taken begins: what messages name. */
  #lastAt = 0;

  /** What calculates each part as soon as it is read, and how deep it stands in parts that do not count. */
  readonly #live: Evaluation | undefined;
  #skipped = 0;

  constructor(text: string, live?: Evaluation) {
    this.#text = text;
    this.#live = live;
  }

  #done<T extends Expression>(expression: T): T | Expression {
    return this.#live && this.#skipped === 0 ? { type: 'number', value: this.#live.value(expression) } : expression;
  }

  /** Reads a part that counts only if `counts`. */
  #unless<T>(counts: boolean, read: () => T): T {
    if (counts || !this.#live) return read();
    this.#skipped++;
    const part = read();
    this.#skipped--;
    return part;
  }

  #truth(expression: Expression): boolean {
    return this.#skipped > 0 || !this.#live || Boolean(this.#live.value(expression));
  }

  parse(): Expression {
    this.#next();
    const expression = this.#comma();
    if (this.#token.kind !== 'end') this.#fail(this.#token.kind === 'operator' && !'(!~:)'.includes(this.#token.text) ? (ASSIGNS.has(this.#token.text) ? 'attempted assignment to non-variable' : 'syntax error: invalid arithmetic operator') : 'syntax error in expression');
    return expression;
  }

  #fail(message: string, at = this.#token.at): never {
    throw new Failure(`${trimmed(this.#text)}: ${message} (error token is "${this.#text.slice(at)}")`);
  }

  #next(): void {
    this.#before = this.#at;
    this.#lastAt = this.#token.at;
    while (/\s/.test(this.#text[this.#at] ?? 'x')) this.#at++;
    const at = this.#at, rest = this.#text.slice(at, at + 200);
    const match = /^(?:(\d[\w@#]*)|([A-Za-z_]\w*)|(\*\*|<<=|>>=|\+\+|--|[-+*/%&^|<>=!]=|&&|\|\||<<|>>|[-+*/%&|^~!<>=?:,()]))/.exec(rest);
    if (at >= this.#text.length) this.#token = { kind: 'end', text: '', at };
    // What no expression has in it is a wrong operator behind a value, elsewhere a wrong value.
    else if (!match) this.#fail(`syntax error: ${(this.#token.kind === 'operator' && !/^(?:\)|\+\+|--)$/.test(this.#token.text)) || this.#text.slice(0, at).trim() === '' ? 'operand expected' : 'invalid arithmetic operator'}`, at);
    else {
      const steps = (match[0] !== '++' && match[0] !== '--') || this.#token.kind === 'name' || this.#text.slice(0, at).trimEnd().endsWith(']') || /^\s*[A-Za-z_]/.test(rest.slice(2));
      // Where no variable is near, two signs are two signs.
      const text = match[1] !== undefined ? /^\d[\w@#]*/.exec(this.#text.slice(at))![0] : steps ? match[0] : match[0][0]!;
      this.#token = { kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'name' : 'operator', text, at };
      this.#at = at + text.length;
      if (match[1] !== undefined) this.#value = this.#number(text, at);
      // Behind a name the next word is looked at already.
      if (match[2] !== undefined && /^\s*[^\s[%&|^<>=!+*\/?:,()~-]/.test(this.#text.slice(this.#at))) this.#lookAhead();
    }
  }

  #lookAhead(): void {
    const token = this.#token, at = this.#at, before = this.#before, lastAt = this.#lastAt;
    this.#next();
    [this.#token, this.#at, this.#before, this.#lastAt] = [token, at, before, lastAt];
  }

  /** Of what stands behind a wrong number nothing is shown. */
  #failNumber(message: string, at: number): never {
    this.#text = this.#text.slice(0, this.#at);
    this.#fail(message, at);
  }

  #atEnd(): boolean {
    return this.#token.kind === 'end';
  }

  #is(text: string): boolean {
    return this.#token.kind === 'operator' && this.#token.text === text;
  }

  #comma(): Expression {
    let left = this.#assignment();
    while (this.#is(',')) {
      this.#next();
      left = this.#done({ type: 'binary', operator: ',', left, right: this.#assignment(), rest: '' });
    }
    return left;
  }

  #assignment(): Expression {
    const left = this.#choice();
    if (this.#token.kind !== 'operator' || !ASSIGNS.has(this.#token.text)) return left;
    const operator = this.#token.text;
    if (left.type !== 'cell') this.#fail('attempted assignment to non-variable');
    this.#next();
    const value = this.#assignment();
    return this.#done({ type: 'assign', operator: operator.slice(0, -1), cell: left, value, rest: this.#text.slice(this.#lastAt) });
  }

  #choice(): Expression {
    const test = this.#binary(3);
    if (!this.#is('?')) return test;
    const chosen = this.#truth(test);
    this.#next();
    if (this.#atEnd()) this.#fail('expression expected', this.#lastAt);
    if (this.#is(':')) this.#fail('expression expected');
    const yes = this.#unless(chosen, () => this.#comma());
    if (!this.#is(':')) this.#fail("`:' expected for conditional expression", this.#atEnd() ? this.#lastAt : undefined);
    this.#next();
    if (this.#atEnd()) this.#fail('expression expected', this.#lastAt);
    return this.#done({ type: 'choice', test, yes, no: this.#unless(!chosen || !this.#live, () => this.#choice()) });
  }

  #binary(level: number): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = this.#token.text;
      const own = this.#token.kind === 'operator' ? LEVELS[operator] : undefined;
      if (own === undefined || own < level) return left;
      this.#next();
      const { at } = this.#token, counts = (operator !== '&&' && operator !== '||') || this.#truth(left) === (operator === '&&');
      const right = this.#unless(counts, () => this.#binary(operator === '**' ? own : own + 1));
      // What is named of a division by 0 is its divisor, of a power what stands behind it.
      left = this.#done({ type: 'binary', operator, left, right, rest: this.#text.slice(operator === '**' ? this.#atEnd() ? this.#lastAt : this.#token.at : at) });
    }
  }

  #unary(): Expression {
    const { kind, text } = this.#token;
    if (kind === 'operator' && (text === '++' || text === '--')) {
      this.#next();
      if ((this.#token.kind as string) === 'name') {
        const cell = this.#cell();
        if (this.#is('++') || this.#is('--')) this.#fail(`${this.#token.text}: assignment requires lvalue`);
        return this.#done({ type: 'step', operator: text, prefix: true, cell });
      }
      const operand = this.#unary();
      return { type: 'unary', operator: text[0]!, operand: { type: 'unary', operator: text[0]!, operand } };
    }
    if (kind === 'operator' && '+-!~'.includes(text)) {
      this.#next();
      return { type: 'unary', operator: text, operand: this.#unary() };
    }
    return this.#primary();
  }

  #primary(): Expression {
    const { kind, text, at } = this.#token;
    if (kind === 'number') {
      const value = this.#value;
      this.#next();
      return { type: 'number', value };
    }
    if (kind === 'name') {
      const cell = this.#cell();
      if (!this.#is('++') && !this.#is('--')) return cell;
      const operator = this.#token.text as '++' | '--';
      this.#next();
      return this.#done({ type: 'step', operator, prefix: false, cell });
    }
    if (this.#is('(')) {
      this.#next();
      const inner = this.#comma();
      if (!this.#is(')')) this.#fail("missing `)'");
      this.#next();
      return inner;
    }
    this.#fail('syntax error: operand expected', kind === 'end' ? this.#before < this.#text.length ? Math.max(0, lastToken(this.#text)) : lastToken(this.#text) : at);
  }

  #cell(): Cell {
    const name = this.#token.text;
    if (this.#text[this.#at] !== '[') {
      this.#next();
      return { type: 'cell', name, subscript: undefined };
    }
    let depth = 0, end = this.#at;
    for (; end < this.#text.length; end++) {
      if (this.#text[end] === '[') depth++;
      else if (this.#text[end] === ']' && --depth === 0) break;
    }
    if (end >= this.#text.length) this.#fail('bad array subscript', this.#token.at);
    const subscript = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    this.#next();
    return { type: 'cell', name, subscript };
  }

  #number(text: string, at: number): Integer {
    const based = /^(\d+)#(.*)$/.exec(text);
    if (based) {
      const base = Number(based[1]);
      if (/^0./.test(text) && based[1] !== '0') this.#failNumber(/[89]/.test(based[1]!) ? 'value too great for base' : 'invalid number', at);
      if (base < 2 || base > 64) this.#failNumber('invalid arithmetic base', at);
      if (based[2] === '') this.#failNumber('invalid integer constant', at);
      return this.#digits(based[2]!, base, at);
    }
    if (/^0[xX]/.test(text)) return text.length === 2 ? 0 : this.#digits(text.slice(2), 16, at);
    if (/^0./.test(text)) return this.#digits(text.slice(1), 8, at);
    return this.#digits(text, 10, at);
  }

  #digits(text: string, base: number, at: number): Integer {
    let value: Integer = 0;
    for (const c of text) {
      const digit = digitOf(c, base);
      if (c === '#') this.#failNumber('invalid number', at);
      if (digit < 0 || digit >= base) this.#failNumber('value too great for base', at);
      value = binary('+', binary('*', value, base), digit);
    }
    return value;
  }
}

const trimmed = (text: string): string => text.replace(/^\s+/, '');
/** Where the last token begins: what bash names when an operand is missing at the end. */
const lastToken = (text: string): number => /(\*\*|<<|>>|&&|\|\||[-+*/%&|^<>=!]=|[^\s\w]|\w+)\s*$/.exec(text)?.index ?? 0;

function digitOf(c: string, base: number): number {
  if (c >= '0' && c <= '9') return c.charCodeAt(0) - 48;
  if (c >= 'a' && c <= 'z') return c.charCodeAt(0) - 87;
  if (c >= 'A' && c <= 'Z') return c.charCodeAt(0) - (base <= 36 ? 55 : 29);
  return c === '@' ? 62 : c === '_' ? 63 : -1;
}

const normal = (value: bigint): Integer => {
  const wrapped = BigInt.asIntN(64, value);
  const number = Number(wrapped);
  return Number.isSafeInteger(number) ? number : wrapped;
};

export function binary(operator: string, left: Integer, right: Integer): Integer {
  if (typeof left === 'number' && typeof right === 'number') {
    const quick = quickBinary(operator, left, right);
    if (quick !== undefined) return quick;
  }
  const a = BigInt(left), b = BigInt(right);
  switch (operator) {
    case '+': return normal(a + b);
    case '-': return normal(a - b);
    case '*': return normal(a * b);
    case '/': return normal(a / b);
    case '%': return normal(a % b);
    case '**': return power(a, b);
    case '<<': return normal(a << (b & 63n));
    case '>>': return normal(a >> (b & 63n));
    case '&': return normal(a & b);
    case '|': return normal(a | b);
    case '^': return normal(a ^ b);
    case '<': return a < b ? 1 : 0;
    case '>': return a > b ? 1 : 0;
    case '<=': return a <= b ? 1 : 0;
    case '>=': return a >= b ? 1 : 0;
    case '==': return a === b ? 1 : 0;
    case '!=': return a !== b ? 1 : 0;
    default: return right;
  }
}

function power(base: bigint, exponent: bigint): Integer {
  let result = 1n;
  for (let left = exponent, square = base; left > 0n; left >>= 1n) {
    if (left & 1n) result = BigInt.asIntN(64, result * square);
    square = BigInt.asIntN(64, square * square);
  }
  return normal(result);
}

function quickBinary(operator: string, a: number, b: number): number | undefined {
  let value: number;
  switch (operator) {
    case '+': value = a + b; break;
    case '-': value = a - b; break;
    case '*': value = a * b; break;
    case '/': value = Math.trunc(a / b); break;
    case '%': value = a % b; break;
    case '<': return a < b ? 1 : 0;
    case '>': return a > b ? 1 : 0;
    case '<=': return a <= b ? 1 : 0;
    case '>=': return a >= b ? 1 : 0;
    case '==': return a === b ? 1 : 0;
    case '!=': return a !== b ? 1 : 0;
    case ',': return b;
    default: return undefined;
  }
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

class Evaluation {
  #text: string;
  readonly #cells: Cells;
  readonly #depth: number;

  constructor(text: string, cells: Cells, depth: number) {
    this.#text = text;
    this.#cells = cells;
    this.#depth = depth;
  }

  value(e: Expression): Integer {
    switch (e.type) {
      case 'number': return e.value;
      case 'cell': return this.#read(e);
      case 'unary': return this.#unary(e.operator, this.value(e.operand));
      case 'step': return this.#step(e);
      case 'choice': return this.value(e.test) ? this.value(e.yes) : this.value(e.no);
      case 'assign': {
        const left = e.operator ? this.#read(e.cell) : 0, right = this.value(e.value);
        const result = e.operator ? this.#combine(e.operator, left, right, e.rest) : right;
        this.#cells.set(e.cell.name, e.cell.subscript, String(result));
        return result;
      }
      case 'binary': {
        if (e.operator === '&&') return this.value(e.left) ? (this.value(e.right) ? 1 : 0) : 0;
        if (e.operator === '||') return this.value(e.left) ? 1 : this.value(e.right) ? 1 : 0;
        return this.#combine(e.operator, this.value(e.left), this.value(e.right), e.rest);
      }
    }
  }

  #combine(operator: string, left: Integer, right: Integer, rest: string): Integer {
    if ((operator === '/' || operator === '%') && !right) throw new Failure(`${trimmed(this.#text)}: division by 0 (error token is "${rest}")`);
    if (operator === '**' && right < 0) throw new Failure(`${trimmed(this.#text)}: exponent less than 0 (error token is "${rest}")`);
    return binary(operator, left, right);
  }

  #unary(operator: string, value: Integer): Integer {
    if (operator === '-') return binary('-', 0, value);
    if (operator === '!') return value ? 0 : 1;
    if (operator === '~') return binary('-', binary('-', 0, value), 1);
    return value;
  }

  #step({ operator, prefix, cell }: Extract<Expression, { type: 'step' }>): Integer {
    const before = this.#read(cell);
    const after = binary(operator[0]!, before, 1);
    this.#cells.set(cell.name, cell.subscript, String(after));
    return prefix ? after : before;
  }

  #read({ name, subscript }: Cell): Integer {
    const text = this.#cells.get(name, subscript);
    if (text === undefined || text === '') return 0;
    const number = Number(text);
    if (Number.isSafeInteger(number) && /^-?(0|[1-9]\d*)$/.test(text)) return number;
    if (this.#depth > DEPTH) throw new Failure(`${trimmed(this.#text)}: expression recursion level exceeded (error token is "${name}")`);
    return evaluate(text, this.#cells, this.#depth + 1);
  }
}
