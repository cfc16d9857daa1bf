/** Reads HCL's expressions. */
import { HclError, type Source } from './hcl-error.ts';
import type { Expression } from './hcl-syntax.ts';
import { readTemplate } from './hcl-template.ts';
import { tokensOf, type Token } from './hcl-tokens.ts';

/** Binary operators, weakest first. */
const LEVELS = [['||'], ['&&'], ['==', '!='], ['>', '>=', '<', '<='], ['+', '-'], ['*', '/', '%']];

export class Reader {
  readonly source: Source;
  readonly #tokens: Token[];
  #next = 0;
  /** Inside brackets a newline is a blank. */
  #nested = 0;

  constructor(source: Source, from?: number, to?: number) {
    this.source = source;
    this.#tokens = tokensOf(source, from, to);
  }

  get token(): Token {
    while (this.#nested > 0 && this.#tokens[this.#next]!.kind === 'newline') this.#next++;
    return this.#tokens[this.#next]!;
  }

  take(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.#next++;
    return token;
  }

  is(text: string): boolean {
    return this.token.kind === 'mark' && this.token.text === text;
  }

  accept(text: string): boolean {
    if (this.is(text)) this.#next++;
    else return false;
    return true;
  }

  skipNewlines(): void {
    while (this.token.kind === 'newline') this.#next++;
  }

  /** @throws HclError */
  fail(summary: string, detail: string, { start, end, kind } = this.token): never {
    // The library's tokens are smaller: a string begins with a token of its quote alone.
    throw new HclError(this.source, start, kind === 'string' ? start + 1 : end, summary, detail);
  }

  /** Reads what stands between brackets. */
  within<T>(nested: boolean, read: () => T): T {
    const before = this.#nested;
    this.#nested = nested ? before + 1 : 0;
    const result = read();
    this.#nested = before;
    return result;
  }

  expression(): Expression {
    const test = this.#binary(0);
    if (!this.accept('?')) return test;
    const yes = this.expression();
    if (!this.accept(':')) this.fail('Missing false expression in conditional', 'The conditional operator (...?...:...) requires a false expression, delimited by a colon.');
    const no = this.expression();
    return { kind: 'choice', test, yes, no, source: this.source, start: test.start, end: no.end };
  }

  #binary(level: number): Expression {
    const signs = LEVELS[level];
    if (!signs) return this.#unary();
    let left = this.#binary(level + 1);
    while (this.token.kind === 'mark' && signs.includes(this.token.text)) {
      const sign = this.take().text;
      const right = this.#binary(level + 1);
      left = { kind: 'binary', sign, left, right, source: this.source, start: left.start, end: right.end };
    }
    return left;
  }

  #unary(): Expression {
    if (!this.is('!') && !this.is('-')) return this.#traversal();
    const sign = this.take();
    const of = this.#unary();
    return { kind: 'unary', sign: sign.text, of, source: this.source, start: sign.start, end: of.end };
  }

  #traversal(): Expression {
    let of = this.#term();
    for (;;) {
      if (this.accept('.')) {
        if (this.accept('*')) {
          of = this.#splat(of, false);
          continue;
        }
        const key = this.take();
        if (key.kind !== 'word' && key.kind !== 'number') this.fail('Invalid attribute name', 'An attribute name is required after a dot.', key);
        of = { kind: 'index', of, key: this.#value(key.text, key), isAttribute: true, source: this.source, start: of.start, end: key.end };
      } else if (this.accept('[')) {
        if (this.accept('*')) {
          if (!this.accept(']')) this.fail('Missing close bracket on splat index', 'The star for a full splat operator must be immediately followed by a closing bracket ("]").');
          of = this.#splat(of, true);
          continue;
        }
        const key = this.within(true, () => this.expression());
        const close = this.token;
        if (!this.accept(']')) this.fail('Missing close bracket on index', 'The index operator must end with a closing bracket ("]").');
        of = { kind: 'index', of, key, source: this.source, start: of.start, end: close.end };
      } else return of;
    }
  }

  /** What follows a star is said of each element; after `.*` only names, after `[*]` indices too. */
  #splat(of: Expression, isFull: boolean): Expression {
    const { source } = this, end = this.#before;
    let each: Expression = { kind: 'element', source, start: end, end };
    for (;;) {
      if (this.is('.') && this.#after?.text !== '*') {
        this.take();
        const key = this.take();
        if (key.kind !== 'word' && key.kind !== 'number') this.fail('Invalid attribute name', 'An attribute name is required after a dot.', key);
        each = { kind: 'index', of: each, key: this.#value(key.text, key), isAttribute: true, source, start: each.start, end: key.end };
      } else if (isFull && this.accept('[')) {
        const key = this.within(true, () => this.expression()), close = this.token;
        if (!this.accept(']')) this.fail('Missing close bracket on index', 'The index operator must end with a closing bracket ("]").');
        each = { kind: 'index', of: each, key, source, start: each.start, end: close.end };
      } else return { kind: 'splat', of, each, source, start: of.start, end: this.#before };
    }
  }

  /** Where the token before this one ended. */
  get #before(): number {
    return this.#tokens[this.#next - 1]!.end;
  }

  get #after(): Token | undefined {
    return this.#tokens[this.#next + 1];
  }

  #value(value: string | number | boolean | null, { start, end }: Token): Expression {
    return { kind: 'value', value, source: this.source, start, end };
  }

  #term(): Expression {
    const token = this.take(), { start } = token;
    if (token.kind === 'end') this.fail('Missing expression', 'Expected the start of an expression, but found the end of the file.', token);
    if (token.kind === 'number') return this.#value(Number(token.text), token);
    if (token.kind === 'string' || token.kind === 'heredoc') return readTemplate(this.source, token, (source, from, to) => new Reader(source, from, to).whole());
    if (token.kind === 'word') return this.#word(token);
    if (token.text === '(') {
      const inner = this.within(true, () => this.expression());
      if (!this.accept(')')) this.fail('Unbalanced parentheses', 'Expected a closing parenthesis to terminate the expression.');
      return inner;
    }
    if (token.text === '[') return this.within(true, () => this.#for(start, ']') ?? this.#list(token));
    if (token.text === '{') return this.within(true, () => this.#for(start, '}')) ?? this.within(false, () => this.#map(token));
    return this.fail('Invalid expression', 'Expected the start of an expression, but found an invalid expression token.', token);
  }

  #word(token: Token): Expression {
    const { source } = this;
    const fixed: Record<string, boolean | null> = { true: true, false: false, null: null };
    if (Object.hasOwn(fixed, token.text)) return this.#value(fixed[token.text]!, token);
    if (!this.accept('(')) return { kind: 'variable', name: token.text, source, start: token.start, end: token.end };
    return this.within(true, () => {
      const args: Expression[] = [];
      let spread = false;
      while (!this.is(')')) {
        args.push(this.expression());
        spread = this.accept('...');
        if (!this.accept(',') && !this.is(')')) this.fail('Missing argument separator', 'A comma is required to separate each function argument from the next.');
      }
      const close = this.take();
      return { kind: 'call', name: token.text, args, spread, source, start: token.start, end: close.end };
    });
  }

  #list(open: Token): Expression {
    const items: Expression[] = [];
    while (!this.is(']')) {
      items.push(this.expression());
      if (!this.accept(',') && !this.is(']')) this.fail('Missing item separator', 'Expected a comma to mark the beginning of the next item.');
    }
    return { kind: 'list', items, source: this.source, start: open.start, end: this.take().end };
  }

  #map(open: Token): Expression {
    const entries: [Expression, Expression][] = [];
    for (;;) {
      this.skipNewlines();
      if (this.is('}')) return { kind: 'map', entries, source: this.source, start: open.start, end: this.take().end };
      if (this.token.kind === 'end') this.fail('Unterminated object constructor expression', 'There is no corresponding closing brace before the end of the file. This may be caused by incorrect brace nesting elsewhere in this file.', open);
      const bare = this.token.kind === 'word' ? this.token : undefined, read = this.expression();
      const key = bare && read.kind === 'variable' ? this.#value(bare.text, bare) : read;
      if (!this.accept('=') && !this.accept(':')) this.fail('Missing attribute value', 'Expected an attribute value, introduced by an equals sign ("=").');
      entries.push([key, this.expression()]);
      if (!this.accept(',') && this.token.kind !== 'newline' && !this.is('}')) this.fail('Missing attribute separator', 'Expected a newline or comma to mark the beginning of the next attribute.');
    }
  }

  #takeWord(word: string): boolean {
    const is = this.token.kind === 'word' && this.token.text === word;
    if (is) this.take();
    return is;
  }

  /** [for x in list : y if z], {for k, v in map : k => v}; undefined where it is no such thing. */
  #for(start: number, close: string): Expression | undefined {
    if (!this.#takeWord('for')) return undefined;
    if (this.token.kind !== 'word') this.fail('Invalid \'for\' expression', 'For expression requires variable name after \'for\'.');
    const first = this.take().text, second = this.accept(',') ? this.take().text : undefined;
    if (!this.#takeWord('in')) this.fail('Invalid \'for\' expression', 'For expression requires the \'in\' keyword after its name declarations.');
    const over = this.expression();
    if (!this.accept(':')) this.fail('Invalid \'for\' expression', 'For expression requires a colon after the collection expression.');
    const value = this.expression(), named = this.accept('=>') ? this.expression() : undefined, isGrouped = named !== undefined && this.accept('...');
    const when = this.#takeWord('if') ? this.expression() : undefined;
    const end = this.token;
    if (!this.accept(close)) this.fail('Invalid \'for\' expression', 'Extra characters after the end of the \'for\' expression.');
    return { kind: 'for', item: second ?? first, ...(second !== undefined && { key: first }), over, result: named ?? value, ...(named && { name: value }), ...(isGrouped && { isGrouped }), ...(when && { when }), source: this.source, start, end: end.end };
  }

  /** An expression and nothing after it, as in ${…}. */
  whole(): Expression {
    return this.within(true, () => {
      const expression = this.expression();
      if (this.token.kind !== 'end') this.fail('Extra characters after interpolation expression', 'Expected a closing brace to end the interpolation expression, but found extra characters.');
      return expression;
    });
  }
}
