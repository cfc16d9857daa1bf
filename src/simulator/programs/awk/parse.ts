/** The awk language: what busybox's and mawk's users write. One parser, whose rules share their place among the words. */
import { AwkSyntaxError, KEYWORDS, tokenize, unescape, type Token } from './tokens.ts';
import type { AwkProgram, Node, Rule, Statement } from './tree.ts';

export const parseAwk = (source: string, powers = false): AwkProgram => new Parser(tokenize(source, powers), powers).program();

class Parser {
  readonly #tokens: Token[];
  #at = 0;
  /** `>` is a redirection in print's list, `in` not an operator in a for head. */
  #noGreater = false;
  #noIn = false;
  /** Where a statement stands, and in how many loops. */
  #place: 'rule' | 'function' | 'ends' = 'rule';
  #loops = 0;

  /** As busybox reads it. */
  readonly #busybox: boolean;

  constructor(tokens: Token[], powers: boolean) {
    this.#tokens = tokens;
    this.#busybox = powers;
  }

  program(): AwkProgram {
    const rules: Rule[] = [], functions: AwkProgram['functions'] = new Map();
    this.#separators();
    while (this.#next.kind !== 'end') {
      if (this.#is('}') && !this.#busybox) throw this.#extra();
      if (this.#word('function') || this.#word('func')) this.#function(functions);
      else rules.push(this.#rule());
      this.#separators();
    }
    return { rules, functions };
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #is(text: string): boolean {
    return this.#next.text === text && (this.#next.kind === 'sign' || this.#next.kind === 'name');
  }

  #word(text: string): boolean {
    return this.#is(text) && (this.#at++, true);
  }

  #expect(text: string): void {
    if (!this.#word(text)) throw this.#unexpected(this.#next, text);
  }

  #newlines(): void {
    while (this.#next.kind === 'newline') this.#at++;
  }

  #separators(): void {
    while (this.#next.kind === 'newline' || this.#is(';')) this.#at++;
  }

  #function(functions: AwkProgram['functions']): void {
    const name = this.#tokens[this.#at++]!.text, parameters: string[] = [];
    this.#expect('(');
    while (!this.#word(')')) {
      parameters.push(this.#tokens[this.#at++]!.text);
      this.#word(',');
    }
    this.#newlines();
    if (functions.has(name)) throw new AwkSyntaxError(`redefinition of ${name}`, this.#next.line);
    functions.set(name, { parameters, body: this.#in('function') });
  }

  #rule(): Rule {
    if (this.#word('BEGIN')) return { pattern: 'BEGIN', body: this.#in('ends') };
    if (this.#word('END')) return { pattern: 'END', body: this.#in('ends') };
    let pattern: { from?: Node; to?: Node } = {};
    if (!this.#is('{')) {
      const from = this.#expression();
      pattern = this.#word(',') ? (this.#newlines(), { from, to: this.#expression() }) : { from };
    }
    return { pattern, body: this.#is('{') ? this.#block() : undefined };
  }

  #in(place: 'function' | 'ends'): Statement {
    this.#place = place;
    const body = this.#block();
    this.#place = 'rule';
    return body;
  }

  #loop(): Statement {
    this.#loops++;
    const body = this.#body();
    this.#loops--;
    return body;
  }

  #block(): Statement {
    this.#newlines();
    this.#expect('{');
    const body: Statement[] = [];
    this.#separators();
    while (!this.#word('}')) {
      body.push(this.#statement());
      this.#separators();
    }
    return { type: 'block', body };
  }

  #body(): Statement {
    this.#newlines();
    if (this.#word(';')) return { type: 'block', body: [] };
    return this.#statement();
  }

  #ended(): boolean {
    return this.#next.kind === 'newline' || this.#next.kind === 'end' || this.#is(';') || this.#is('}');
  }

  #statement(): Statement {
    if (this.#is('{')) return this.#block();
    if (this.#word('if')) return this.#if();
    if (this.#word('while')) {
      const test = this.#grouped();
      return { type: 'while', test, body: this.#loop(), first: false };
    }
    if (this.#word('do')) {
      const body = this.#loop();
      this.#separators();
      this.#expect('while');
      return { type: 'while', test: this.#grouped(), body, first: true };
    }
    if (this.#word('for')) return this.#for();
    const { text } = this.#next;
    if (this.#next.kind === 'name' && ['next', 'nextfile', 'break', 'continue'].includes(text)) {
      if (text.startsWith('next') && this.#place !== 'rule' && !this.#busybox) throw new AwkSyntaxError(`improper use of ${text}`, this.#next.line);
      if (!text.startsWith('next') && this.#loops === 0) throw new AwkSyntaxError(this.#busybox ? `'${text}' not in a loop` : `${text} statement outside of loop`, this.#next.line);
      this.#at++;
      return { type: text as 'next' | 'nextfile' };
    }
    if (this.#next.kind === 'name' && ['exit', 'return'].includes(text)) {
      if (text === 'return' && this.#place !== 'function' && !this.#busybox) throw new AwkSyntaxError('return outside function body', this.#next.line);
      this.#at++;
      return { type: text as 'exit', value: this.#ended() ? undefined : this.#expression() };
    }
    return this.#simple();
  }

  #grouped(): Node {
    this.#expect('(');
    const value = this.#expression();
    this.#expect(')');
    return value;
  }

  #if(): Statement {
    const test = this.#grouped(), yes = this.#body();
    const before = this.#at;
    // A statement without braces ends before its else.
    if (!this.#busybox && this.#is('else') && !['}', ';'].includes(this.#tokens[this.#at - 1]!.text)) throw this.#unexpected(this.#next);
    this.#separators();
    if (this.#word('else')) return { type: 'if', test, yes, no: this.#body() };
    this.#at = before;
    return { type: 'if', test, yes };
  }

  #for(): Statement {
    this.#expect('(');
    const [variable, word, array, close] = this.#tokens.slice(this.#at, this.#at + 4);
    if (variable?.kind === 'name' && word?.text === 'in' && close?.text === ')') {
      this.#at += 4;
      return { type: 'forIn', name: variable.text, array: array!.text, body: this.#loop() };
    }
    const initial = this.#is(';') ? undefined : this.#simple();
    this.#expect(';');
    const test = this.#is(';') ? undefined : this.#expression();
    this.#expect(';');
    const update = this.#is(')') ? undefined : this.#simple();
    this.#expect(')');
    return { type: 'for', initial, test, update, body: this.#loop() };
  }

  #simple(): Statement {
    if (this.#is('print') || this.#is('printf')) return this.#print();
    if (this.#word('delete')) {
      const name = this.#tokens[this.#at++]!.text;
      return { type: 'delete', name, keys: this.#word('[') ? this.#list(']') : undefined };
    }
    return { type: 'expression', value: this.#expression() };
  }

  #print(): Statement {
    const format = this.#tokens[this.#at++]!.text === 'printf';
    let values: Node[] = [];
    this.#noGreater = true;
    if (!this.#ended() && !this.#is('>') && !this.#is('|') && !this.#is('>>')) {
      const start = this.#at;
      // print (a, b) > "file": the parentheses belong to print if the list ends with them.
      if (this.#word('(')) {
        this.#noGreater = false;
        values = this.#list(')');
        this.#noGreater = true;
        if (!this.#ended() && !this.#is('>') && !this.#is('>>') && !this.#is('|')) {
          this.#at = start;
          values = this.#commaList();
        }
      } else values = this.#commaList();
    }
    this.#noGreater = false;
    const mode = (['>>', '>', '|'] as const).find((one) => this.#word(one));
    return { type: 'print', format, values, redirect: mode && { mode, to: this.#destination() } };
  }

  /** Where print writes to; a `?` behind it makes it the test of a choice. */
  #destination(): Node {
    const to = this.#concatenation();
    if (!this.#word('?')) return to;
    const yes = this.#expression();
    this.#expect(':');
    return { type: 'conditional', test: to, yes, no: this.#expression() };
  }

  #commaList(): Node[] {
    const values = [this.#expression()];
    while (this.#word(',')) {
      this.#newlines();
      values.push(this.#expression());
    }
    return values;
  }

  #list(end: string): Node[] {
    const values: Node[] = [];
    this.#newlines();
    while (!this.#word(end)) {
      values.push(this.#expression());
      if (!this.#is(end)) this.#expect(',');
      this.#newlines();
    }
    return values;
  }

  #expression(): Node {
    const left = this.#conditional();
    const operator = ['=', '+=', '-=', '*=', '/=', '%=', '^=', '**='].find((one) => this.#is(one));
    if (operator === undefined || !['name', 'field', 'element'].includes(left.type)) return left;
    this.#at++;
    this.#newlines();
    return { type: 'assign', operator: operator.slice(0, -1), target: left, value: this.#expression() };
  }

  #conditional(): Node {
    const test = this.#or();
    if (!this.#word('?')) return test;
    this.#newlines();
    const yes = this.#expression();
    this.#newlines();
    this.#expect(':');
    this.#newlines();
    return { type: 'conditional', test, yes, no: this.#expression() };
  }

  #or(): Node {
    let left = this.#and();
    while (this.#word('||')) {
      this.#newlines();
      left = { type: 'binary', operator: '||', left, right: this.#and() };
    }
    return left;
  }

  #and(): Node {
    let left = this.#membership();
    while (this.#word('&&')) {
      this.#newlines();
      left = { type: 'binary', operator: '&&', left, right: this.#membership() };
    }
    return left;
  }

  #membership(): Node {
    let left = this.#matching();
    while (!this.#noIn && this.#word('in')) left = { type: 'in', keys: [left], name: this.#tokens[this.#at++]!.text };
    return left;
  }

  #matching(): Node {
    let left = this.#comparison();
    for (;;) {
      if (this.#word('~')) left = { type: 'match', negated: false, left, right: this.#comparison() };
      else if (this.#word('!~')) left = { type: 'match', negated: true, left, right: this.#comparison() };
      else return left;
    }
  }

  #comparison(): Node {
    const left = this.#concatenation();
    const operator = ['<=', '>=', '==', '!=', '<', ...(this.#noGreater ? [] : ['>'])].find((one) => this.#is(one));
    if (operator !== undefined) {
      this.#at++;
      return { type: 'binary', operator, left, right: this.#concatenation() };
    }
    if (!this.#noGreater && this.#is('|') && this.#tokens[this.#at + 1]?.text === 'getline') {
      this.#at += 2;
      return { type: 'getline', command: left, target: this.#target() };
    }
    return left;
  }

  #startsValue(): boolean {
    const { kind, text } = this.#next;
    if (kind === 'name') return !KEYWORDS.has(text);
    return ['number', 'string', 'regex', 'call'].includes(kind) || (kind === 'sign' && ['$', '!', '(', '-', '+', '++', '--'].includes(text));
  }

  #concatenation(): Node {
    let left = this.#additive();
    while (this.#startsValue() && !this.#is('+') && !this.#is('-')) left = { type: 'binary', operator: ' ', left, right: this.#additive() };
    return left;
  }

  #additive(): Node {
    let left = this.#multiplicative();
    for (;;) {
      const operator = ['+', '-'].find((one) => this.#word(one));
      if (operator === undefined) return left;
      left = { type: 'binary', operator, left, right: this.#multiplicative() };
    }
  }

  #multiplicative(): Node {
    let left = this.#unary();
    for (;;) {
      const operator = ['*', '/', '%'].find((one) => this.#word(one));
      if (operator === undefined) return left;
      left = { type: 'binary', operator, left, right: this.#unary() };
    }
  }

  #unary(): Node {
    const operator = ['!', '-', '+'].find((one) => this.#word(one));
    return operator === undefined ? this.#power() : { type: 'unary', operator, value: this.#unary() };
  }

  #power(): Node {
    const left = this.#postfix();
    if (!this.#busybox) return this.#word('^') ? { type: 'binary', operator: '^', left, right: this.#unary() } : left;
    // busybox's powers begin at the left.
    let power = left;
    while (this.#word('^')) {
      const sign = ['-', '+', '!'].find((one) => this.#word(one)), right = this.#postfix();
      power = { type: 'binary', operator: '^', left: power, right: sign === undefined ? right : { type: 'unary', operator: sign, value: right } };
    }
    return power;
  }

  #postfix(): Node {
    const prefix = (['++', '--'] as const).find((one) => this.#word(one));
    if (prefix) return { type: 'step', operator: prefix, prefix: true, target: this.#primary() };
    const value = this.#primary();
    const after = ['name', 'field', 'element'].includes(value.type) ? (['++', '--'] as const).find((one) => this.#word(one)) : undefined;
    return after ? { type: 'step', operator: after, prefix: false, target: value } : value;
  }

  #target(): Node | undefined {
    return this.#is('$') || (this.#next.kind === 'name' && !KEYWORDS.has(this.#next.text)) ? this.#primary() : undefined;
  }

  #primary(): Node {
    const { kind, text } = this.#tokens[this.#at++]!;
    // mawk's sources know no hexadecimal numbers, its input does; busybox's know octal ones too.
    if (kind === 'number') return { type: 'number', value: this.#busybox && /^0[0-7]+$/.test(text) ? parseInt(text, 8) : /^0x/i.test(text) && !this.#busybox ? 0 : Number(text) };
    if (kind === 'string') return { type: 'string', value: unescape(text.slice(1, -1)) };
    if (kind === 'regex') return { type: 'regex', source: text.slice(1, -1).replace(/\\\//g, '/') };
    if (kind === 'call') {
      this.#at++;
      const noGreater = this.#noGreater;
      this.#noGreater = false;
      const values = this.#list(')');
      this.#noGreater = noGreater;
      return { type: 'call', name: text, arguments: values };
    }
    if (kind === 'sign' && text === '$') return { type: 'field', index: this.#is('++') || this.#is('--') ? this.#postfix() : this.#is('-') ? this.#unary() : this.#primary() };
    if (kind === 'sign' && text === '(') {
      const noGreater = this.#noGreater, noIn = this.#noIn;
      this.#noGreater = this.#noIn = false;
      const values = this.#list(')');
      this.#noGreater = noGreater;
      this.#noIn = noIn;
      if (values.length > 1) {
        this.#expect('in');
        return { type: 'in', keys: values, name: this.#tokens[this.#at++]!.text };
      }
      // Keep the grouping: (a)(b) concatenates, (x) ++ is no step.
      return { type: 'unary', operator: '()', value: values[0]! };
    }
    if (kind === 'name' && text === 'getline') {
      const target = this.#target();
      return { type: 'getline', target, file: this.#word('<') ? this.#primary() : undefined };
    }
    if (kind === 'name' && text === 'length') return { type: 'call', name: 'length', arguments: [] };
    if (kind === 'name' && !KEYWORDS.has(text)) return this.#word('[') ? { type: 'element', name: text, keys: this.#list(']') } : { type: 'name', name: text };
    this.#at--;
    throw this.#unexpected({ kind, text, line: this.#next.line });
  }

  /** mawk tells of every brace too many, and stumbles over the end if nothing else follows. */
  #extra(): AwkSyntaxError {
    const line = this.#next.line, words: string[] = [];
    for (; this.#is('}') || this.#next.kind === 'newline'; this.#at++) if (this.#is('}')) words.push("extra '}'");
    if (this.#next.kind === 'end') words.push('syntax error at or near end of line');
    return new AwkSyntaxError(words.join(`\nawk: line ${line}: `), line);
  }

  /** What stands where something else should. */
  #unexpected({ kind, text, line }: Token, wanted?: string): AwkSyntaxError {
    const open = this.#tokens.filter((token) => token.text === '{' && token.kind === 'sign').length - this.#tokens.filter((token) => token.text === '}' && token.kind === 'sign').length;
    if (kind === 'end') return wanted === ')' ? new AwkSyntaxError('missing ) near end of line', line - 1) : new AwkSyntaxError(open > 0 ? 'missing } near end of file' : 'syntax error at or near end of file', line);
    if (wanted === ')') return new AwkSyntaxError(`missing ) near ${kind === 'newline' ? 'end of line' : text}`, line);
    return new AwkSyntaxError(`syntax error at or near ${kind === 'newline' ? 'end of line' : text}`, line);
  }
}
