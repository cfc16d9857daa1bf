/** Reads Python. One class, since everything in it calls everything; a method for each rule of the grammar makes it long. */
import { bytesOf, tokenise, unescape, type Token } from './tokens.ts';
import { SyntaxFailure, type Argument, type Clause, type Expression, type FunctionNode, type Handler, type MatchPattern, type Parameter, type Piece, type Place, type Statement } from './syntax.ts';

const KEYWORDS = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));

const POWER: Readonly<Record<string, number>> = { '|': 1, '^': 2, '&': 3, '<<': 4, '>>': 4, '+': 5, '-': 5, '*': 6, '/': 6, '//': 6, '%': 6, '@': 6 };

/** What a function's body binds, and whether it yields. */
interface Frame { generator: boolean; isAsync: boolean; locals: Set<string>; globals: Set<string>; nonlocals: Set<string> }

const freshFrame = (): Frame => ({ generator: false, isAsync: false, locals: new Set(), globals: new Set(), nonlocals: new Set() });

class Parser {
  readonly #tokens: Token[];
  #at = 0;
  #frame = freshFrame();
  #inFunction = false;
  #loops = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  get #token(): Token {
    return this.#tokens[this.#at]!;
  }

  #fail(message: string, place: Place = this.#token, kind = 'SyntaxError'): never {
    throw new SyntaxFailure(message, place, kind, this.#kind() === 'end');
  }

  /** Of the word that is next; asked anew each time. */
  #kind(): Token['kind'] {
    return this.#token.kind;
  }

  #is(text: string): boolean {
    return (this.#token.kind === 'operator' || this.#token.kind === 'name') && this.#token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string, message?: string): Token {
    if (!this.#is(text)) this.#fail(message ?? (text === ':' && this.#token.kind === 'newline' ? "expected ':'" : 'invalid syntax'));
    return this.#tokens[this.#at++]!;
  }

  #name(): string {
    if (this.#token.kind !== 'name' || KEYWORDS.has(this.#token.text)) this.#fail('invalid syntax');
    return this.#tokens[this.#at++]!.text;
  }

  #node<T extends object>(from: Place, node: T): Expression {
    const last = this.#tokens[this.#at - 1] ?? this.#token;
    return { ...node, line: from.line, column: from.column, endLine: last.endLine, endColumn: last.endColumn } as unknown as Expression;
  }

  #statementNode<T extends object>(from: Place, node: T): Statement {
    return this.#node(from, node) as unknown as Statement;
  }

  // ---- expressions ----

  expression(): Expression {
    if (this.#is('lambda')) return this.#lambda();
    const from = this.#token, yes = this.#or();
    if (this.#is(':=') && yes.kind === 'Name') {
      this.#at++;
      this.#frame.locals.add(yes.name);
      return this.#node(from, { kind: 'Named', name: yes.name, value: this.expression() });
    }
    if (!this.#is('if')) return yes;
    this.#at++;
    const test = this.#or();
    if (!this.#is('else')) this.#fail("expected 'else' after 'if' expression", { ...from, endLine: test.endLine, endColumn: test.endColumn });
    this.#at++;
    return this.#node(from, { kind: 'Conditional', test, yes, no: this.expression() });
  }

  #lambda(): Expression {
    const from = this.#expect('lambda'), { parameters, node } = this.#function('<lambda>', () => {
      const list = this.#parameters(':');
      this.#expect(':');
      const value = this.expression();
      return { list, body: [this.#statementNode(from, { kind: 'Return', value })] };
    });
    void parameters;
    return this.#node(from, { kind: 'Lambda', node });
  }

  #function(name: string, read: () => { list: Parameter[]; body: Statement[] }, isAsync = false): { parameters: Parameter[]; node: FunctionNode } {
    const outer = this.#frame, wasIn = this.#inFunction, loops = this.#loops;
    this.#frame = { ...freshFrame(), isAsync };
    this.#inFunction = true;
    this.#loops = 0;
    const { list, body } = read(), frame = this.#frame;
    for (const { name: one } of list) frame.locals.add(one);
    for (const one of [...frame.globals, ...frame.nonlocals]) frame.locals.delete(one);
    this.#frame = outer;
    this.#inFunction = wasIn;
    this.#loops = loops;
    return { parameters: list, node: { name, parameters: list, body, generator: frame.generator, isAsync, globals: frame.globals, nonlocals: frame.nonlocals, locals: frame.locals, document: documentOf(body) } };
  }

  #or(): Expression {
    const from = this.#token;
    let left = this.#and();
    while (this.#take('or')) left = this.#node(from, { kind: 'Logical', operator: 'or', left, right: this.#and() });
    return left;
  }

  #and(): Expression {
    const from = this.#token;
    let left = this.#not();
    while (this.#take('and')) left = this.#node(from, { kind: 'Logical', operator: 'and', left, right: this.#not() });
    return left;
  }

  #not(): Expression {
    const from = this.#token;
    return this.#take('not') ? this.#node(from, { kind: 'Unary', operator: 'not', value: this.#not() }) : this.#comparison();
  }

  #comparison(): Expression {
    const from = this.#token, first = this.#binary(0), rest: { operator: string; value: Expression }[] = [];
    for (;;) {
      let operator: string | undefined;
      if (['<', '>', '<=', '>=', '==', '!='].some((one) => this.#is(one))) operator = this.#tokens[this.#at++]!.text;
      else if (this.#is('not') && this.#tokens[this.#at + 1]?.text === 'in') {
        this.#at += 2;
        operator = 'not in';
      } else if (this.#take('in')) operator = 'in';
      else if (this.#take('is')) operator = this.#take('not') ? 'is not' : 'is';
      if (operator === undefined) return rest.length === 0 ? first : this.#node(from, { kind: 'Compare', first, rest });
      rest.push({ operator, value: this.#binary(0) });
    }
  }

  #binary(least: number): Expression {
    const from = this.#token;
    let left = this.#unary();
    for (;;) {
      const operatorPlace = this.#token, power = operatorPlace.kind === 'operator' ? POWER[operatorPlace.text] : undefined;
      if (power === undefined || power <= least) return left;
      this.#at++;
      left = this.#node(from, { kind: 'Binary', operator: operatorPlace.text, left, right: this.#binary(power), operatorPlace });
    }
  }

  #unary(): Expression {
    const from = this.#token;
    if (this.#is('-') || this.#is('+') || this.#is('~')) {
      const operator = this.#tokens[this.#at++]!.text, value = this.#unary();
      if (operator === '-' && value.kind === 'Constant' && typeof value.value === 'number' && value.value !== 0) return this.#node(from, { kind: 'Constant', value: -value.value });
      return this.#node(from, { kind: 'Unary', operator, value });
    }
    return this.#power();
  }

  #power(): Expression {
    const from = this.#token;
    const base = this.#take('await') ? this.#node(from, { kind: 'Await', value: this.#postfix() }) : this.#postfix();
    if (!this.#is('**')) return base;
    const operatorPlace = this.#tokens[this.#at++]!;
    return this.#node(from, { kind: 'Binary', operator: '**', left: base, right: this.#unary(), operatorPlace });
  }

  #postfix(): Expression {
    const from = this.#token;
    let value = this.#atom();
    for (;;) {
      if (this.#take('.')) value = this.#node(from, { kind: 'Attribute', object: value, name: this.#token.kind === 'name' && KEYWORDS.has(this.#token.text) ? this.#fail('invalid syntax') : this.#name() });
      else if (this.#take('(')) value = this.#node(from, { kind: 'Call', callee: value, arguments: this.#arguments(')') });
      else if (this.#take('[')) {
        const index = this.#subscript();
        this.#expect(']');
        value = this.#node(from, { kind: 'Subscript', object: value, index });
      } else return value;
    }
  }

  #arguments(close: string): Argument[] {
    const list: Argument[] = [];
    while (!this.#is(close)) {
      const from = this.#token;
      if (this.#take('**')) list.push({ kind: 'stars', name: undefined, value: this.expression() });
      else if (this.#take('*')) list.push({ kind: 'star', name: undefined, value: this.expression() });
      else if (this.#token.kind === 'name' && this.#tokens[this.#at + 1]?.text === '=' && this.#tokens[this.#at + 1]?.kind === 'operator') {
        const name = this.#name();
        this.#at++;
        list.push({ kind: 'plain', name, value: this.expression() });
      } else {
        if (list.some((one) => one.kind === 'plain' && one.name !== undefined)) this.#fail('positional argument follows keyword argument');
        const value = this.expression();
        list.push({ kind: 'plain', name: undefined, value: this.#is('for') || this.#is('async') ? this.#comprehension(from, 'generator', value) : value });
      }
      if (!this.#is(close) && !this.#take(',')) this.#fail(this.#token.kind === 'name' || this.#token.kind === 'number' || this.#token.kind === 'string' ? 'invalid syntax. Perhaps you forgot a comma?' : 'invalid syntax', this.#token.kind === 'operator' ? this.#token : { ...from, endLine: this.#token.endLine, endColumn: this.#token.endColumn });
    }
    this.#expect(close);
    return list;
  }

  #subscript(): Expression {
    const from = this.#token, first = this.#slice();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#take(',')) if (!this.#is(']')) items.push(this.#slice());
    return this.#node(from, { kind: 'Tuple', items });
  }

  #slice(): Expression {
    const from = this.#token;
    const part = (): Expression | undefined => (this.#is(':') || this.#is(']') || this.#is(',') ? undefined : this.expression());
    const first = this.#is('*') ? this.#starred() : part();
    if (!this.#is(':')) return first ?? this.#fail('invalid syntax');
    this.#at++;
    const to = part(), step = this.#take(':') ? part() : undefined;
    return this.#node(from, { kind: 'Slice', ...(first ? { from: first } : {}), ...(to ? { to } : {}), ...(step ? { step } : {}) });
  }

  #atom(): Expression {
    const { ...token } = this.#token;
    switch (token.kind) {
      case 'number': {
        this.#at++;
        return this.#node(token, numberNode(token.text));
      }
      case 'string': case 'format': case 'bytes': return this.#strings();
      case 'name': {
        const constants: Record<string, boolean | null> = { True: true, False: false, None: null };
        if (Object.hasOwn(constants, token.text)) {
          this.#at++;
          return this.#node(token, { kind: 'Constant', value: constants[token.text] });
        }
        if (token.text === 'yield') return this.#yield();
        if (token.text === 'lambda') return this.#lambda();
        if (token.text === 'not') return this.#not();
        const name = this.#name();
        return this.#node(token, { kind: 'Name', name });
      }
      case 'operator': break;
      case 'indent': return this.#fail('unexpected indent', token, 'IndentationError');
      default: return this.#fail('invalid syntax');
    }
    if (this.#take('(')) return this.#parenthesis(token);
    if (this.#take('[')) return this.#list(token);
    if (this.#take('{')) return this.#braces(token);
    if (this.#take('...')) return this.#node(token, { kind: 'Ellipsis' });
    return this.#fail('invalid syntax');
  }

  #yield(): Expression {
    const from = this.#expect('yield');
    if (!this.#inFunction) this.#fail("'yield' outside function", from);
    this.#frame.generator = true;
    if (this.#take('from')) return this.#node(from, { kind: 'YieldFrom', value: this.expression() });
    const ends = this.#token.kind === 'newline' || [')', ']', '}', '=', ','].some((one) => this.#is(one));
    return this.#node(from, { kind: 'Yield', value: ends ? undefined : this.expressions() });
  }

  #strings(): Expression {
    const from = this.#token, pieces: Piece[] = [];
    let bytes: Uint8Array | undefined, formatted = false;
    while (['string', 'format', 'bytes'].includes(this.#token.kind)) {
      const token = this.#tokens[this.#at++]!;
      if (token.kind === 'bytes') bytes = Uint8Array.from([...(bytes ?? []), ...bytesOf(token.value)]);
      else if (token.kind === 'string') pieces.push(token.value);
      else {
        formatted = true;
        pieces.push(...this.#formatPieces(token.value, token));
      }
    }
    if (bytes) return this.#node(from, { kind: 'Bytes', value: bytes });
    return formatted ? this.#node(from, { kind: 'Format', pieces }) : this.#node(from, { kind: 'Constant', value: pieces.join('') });
  }

  /** The inside of an f-string. */
  #formatPieces(text: string, token: Token, inFormat = false): Piece[] {
    const pieces: Piece[] = [];
    let i = 0, plain = '';
    const flush = (): void => {
      if (plain !== '') pieces.push(token.raw ? plain : unescape(plain));
      plain = '';
    };
    while (i < text.length) {
      const c = text[i]!;
      if (!inFormat && (c === '{' || c === '}') && text[i + 1] === c) {
        plain += c;
        i += 2;
      } else if (c === '{') {
        flush();
        const { piece, end } = this.#replacement(text, i, token);
        pieces.push(piece);
        i = end;
      } else if (c === '}') this.#fail("f-string: single '}' is not allowed", token);
      else {
        plain += c;
        i++;
      }
    }
    flush();
    return pieces;
  }

  #replacement(text: string, start: number, token: Token): { piece: Piece; end: number } {
    let depth = 0, i = start + 1, quote = '';
    for (; i < text.length; i++) {
      const c = text[i]!;
      if (quote !== '') {
        if (c === quote) quote = '';
      } else if (c === '"' || c === "'") quote = c;
      else if ('([{'.includes(c)) depth++;
      else if (')]}'.includes(c) && depth > 0) depth--;
      else if (depth === 0 && (c === '}' || c === ':' || (c === '!' && text[i + 1] !== '='))) break;
    }
    if (i >= text.length) this.#fail("f-string: expecting '}'", token);
    let source = text.slice(start + 1, i), debug = '', conversion = '', format: Piece[] = [];
    const equals = /^(.*[^=!<>])=(\s*)$/s.exec(source);
    if (equals) {
      debug = source;
      source = equals[1]!;
    }
    if (source.trim() === '') this.#fail("f-string: valid expression required before '}'", token);
    if (text[i] === '!') {
      conversion = text[i + 1]!;
      i += 2;
    } else if (debug !== '' && text[i] === '}') conversion = 'r';
    if (text[i] === ':') {
      let level = 0, end = i + 1;
      for (; end < text.length; end++) {
        if (text[end] === '{') level++;
        else if (text[end] === '}' && level-- === 0) break;
      }
      format = this.#formatPieces(text.slice(i + 1, end), token, true);
      i = end;
    }
    const inner = new Parser(tokenise(`(${source.trim()})`));
    inner.#frame = this.#frame;
    inner.#inFunction = this.#inFunction;
    const value = inner.expressions();
    shift(value, token.line - 1, token.column + token.text.indexOf(text.slice(0, 1) === '' ? '{' : text) + start);
    return { piece: { value, conversion, format, debug }, end: i + 1 };
  }

  #starred(): Expression {
    const from = this.#expect('*');
    return this.#node(from, { kind: 'Star', value: this.#binary(0) });
  }

  #parenthesis(from: Place): Expression {
    if (this.#take(')')) return this.#node(from, { kind: 'Tuple', items: [], parenthesised: true });
    if (this.#is('yield')) {
      const value = this.#yield();
      this.#expect(')');
      return value;
    }
    const first = this.#is('*') ? this.#starred() : this.expression();
    if (this.#is('for') || this.#is('async')) {
      const made = this.#comprehension(from, 'generator', first);
      this.#expect(')');
      return { ...made, endColumn: this.#tokens[this.#at - 1]!.endColumn };
    }
    if (!this.#is(',')) {
      this.#closing(from, first);
      return first;
    }
    const items = [first];
    while (this.#take(',')) if (!this.#is(')')) items.push(this.#is('*') ? this.#starred() : this.expression());
    this.#expect(')');
    return this.#node(from, { kind: 'Tuple', items, parenthesised: true });
  }

  #closing(from: Place, first: Expression): void {
    if (this.#is(')')) {
      this.#at++;
      return;
    }
    this.#fail(this.#token.kind === 'operator' || this.#token.kind === 'newline' ? 'invalid syntax' : 'invalid syntax. Perhaps you forgot a comma?', this.#token.kind === 'operator' ? this.#token : { ...first, endLine: this.#token.endLine, endColumn: this.#token.endColumn });
    void from;
  }

  #list(from: Place): Expression {
    const items: Expression[] = [];
    while (!this.#is(']')) {
      const first = this.#token;
      items.push(this.#is('*') ? this.#starred() : this.expression());
      if (items.length === 1 && (this.#is('for') || this.#is('async'))) {
        const made = this.#comprehension(from, 'list', items[0]!);
        this.#expect(']');
        return this.#node(from, made);
      }
      if (!this.#is(']') && !this.#take(',')) this.#fail('invalid syntax. Perhaps you forgot a comma?', { ...first, endLine: this.#token.endLine, endColumn: this.#token.endColumn });
    }
    this.#expect(']');
    return this.#node(from, { kind: 'List', items });
  }

  #braces(from: Place): Expression {
    const pairs: { key: Expression | undefined; value: Expression }[] = [], items: Expression[] = [];
    while (!this.#is('}')) {
      if (this.#take('**')) pairs.push({ key: undefined, value: this.#binary(0) });
      else {
        const key = this.#is('*') ? this.#starred() : this.expression();
        if (this.#take(':')) {
          const value = this.expression();
          pairs.push({ key, value });
          if (pairs.length === 1 && (this.#is('for') || this.#is('async'))) {
            const made = this.#comprehension(from, 'dict', key, value);
            this.#expect('}');
            return made;
          }
        } else {
          if (pairs.length > 0) this.#fail("':' expected after dictionary key", this.#tokens[this.#at - 1]);
          items.push(key);
          if (items.length === 1 && (this.#is('for') || this.#is('async'))) {
            const made = this.#comprehension(from, 'set', key);
            this.#expect('}');
            return made;
          }
        }
      }
      if (!this.#is('}') && !this.#take(',')) this.#fail(pairs.length > 0 ? "invalid syntax. Perhaps you forgot a comma?" : 'invalid syntax', this.#token);
    }
    this.#expect('}');
    return items.length > 0 ? this.#node(from, { kind: 'Set', items }) : this.#node(from, { kind: 'Dict', items: pairs });
  }

  #comprehension(from: Place, of: 'list' | 'set' | 'generator' | 'dict', element: Expression, value?: Expression): Expression {
    const clauses: Clause[] = [];
    while (this.#is('for') || this.#is('async')) {
      const isAsync = this.#take('async');
      this.#expect('for');
      const target = this.#targets();
      this.#expect('in');
      const iterable = this.#or(), tests: Expression[] = [];
      while (this.#take('if')) tests.push(this.#is('lambda') ? this.#lambda() : this.#or());
      clauses.push({ target, iterable, tests, isAsync });
    }
    return this.#node(from, { kind: 'Comprehension', of, element, ...(value ? { value } : {}), clauses });
  }

  /** `a, *b` of a for. */
  #targets(): Expression {
    const from = this.#token, item = (): Expression => (this.#is('*') ? this.#starred() : this.#binary(0)), first = item();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#take(',')) if (!this.#is('in') && !this.#is('=')) items.push(item());
    return this.#node(from, { kind: 'Tuple', items });
  }

  /** One or several, which are a tuple. */
  expressions(): Expression {
    const from = this.#token, item = (): Expression => (this.#is('*') ? this.#starred() : this.#is('yield') ? this.#yield() : this.expression()), first = item();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#take(',')) if (!['=', ')', ']', ':'].some((one) => this.#is(one)) && this.#token.kind !== 'newline' && this.#token.kind !== 'end' && !this.#is(';')) items.push(item());
    return this.#node(from, { kind: 'Tuple', items });
  }

  // ---- statements ----

  program(): Statement[] {
    const body: Statement[] = [];
    while (this.#token.kind !== 'end') body.push(...this.#statement());
    return body;
  }

  #block(after: Place, what: string): Statement[] {
    this.#expect(':');
    if (this.#token.kind !== 'newline') return this.#simpleLine();
    this.#at++;
    if (this.#kind() !== 'indent') throw new SyntaxFailure(`expected an indented block after ${what} on line ${after.line}`, { ...this.#token, endLine: this.#token.line, endColumn: this.#token.column + 1 }, 'IndentationError', this.#kind() === 'end');
    this.#at++;
    const body: Statement[] = [];
    while (this.#kind() !== 'dedent' && this.#kind() !== 'end') body.push(...this.#statement());
    if (this.#kind() === 'dedent') this.#at++;
    return body;
  }

  #statement(): Statement[] {
    const { ...from } = this.#token;
    if (from.kind === 'indent') this.#fail('unexpected indent', from, 'IndentationError');
    if (from.kind === 'name') {
      const read = this.#compound[from.text];
      if (read && Object.hasOwn(this.#compound, from.text)) return [read(from)];
      if (from.text === 'match' && this.#isMatch()) return [this.#match(from)];
    }
    if (this.#is('@')) return [this.#decorated(from)];
    return this.#simpleLine();
  }

  readonly #compound: Readonly<Record<string, (from: Token) => Statement>> = {
    if: (from) => this.#if(from, "'if' statement"),
    while: (from) => {
      this.#at++;
      const test = this.expression(), body = this.#looped(() => this.#block(from, "'while' statement"));
      return this.#statementNode(from, { kind: 'While', test, body, no: this.#else() });
    },
    for: (from) => this.#for(from, false),
    try: (from) => this.#try(from),
    with: (from) => this.#with(from, false),
    def: (from) => this.#def(from, [], false),
    class: (from) => this.#class(from, []),
    async: (from) => {
      this.#at++;
      if (this.#is('def')) return this.#def(from, [], true);
      return this.#is('for') ? this.#for(from, true) : this.#with(from, true);
    },
  };

  #looped<T>(read: () => T): T {
    this.#loops++;
    const value = read();
    this.#loops--;
    return value;
  }

  #else(): Statement[] {
    const from = this.#token;
    return this.#take('else') ? this.#block(from, "'else' statement") : [];
  }

  #if(from: Token, what: string): Statement {
    this.#at++;
    const test = this.expression();
    if (this.#is('=')) this.#fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", { ...test, endLine: this.#tokens[this.#at + 1]!.endLine, endColumn: this.#tokens[this.#at + 1]!.endColumn });
    const yes = this.#block(from, what), next = this.#token;
    const no = next.kind === 'name' && next.text === 'elif' ? [this.#if(next, "'elif' statement")] : this.#else();
    return this.#statementNode(from, { kind: 'If', test, yes, no });
  }

  #for(from: Token, isAsync: boolean): Statement {
    this.#expect('for');
    const target = this.#targets();
    this.#bind(target);
    this.#expect('in');
    const iterable = this.expressions(), body = this.#looped(() => this.#block(from, "'for' statement"));
    return this.#statementNode(from, { kind: 'For', target, iterable, body, no: this.#else(), isAsync });
  }

  #try(from: Token): Statement {
    this.#at++;
    const body = this.#block(from, "'try' statement"), handlers: Handler[] = [];
    while (this.#is('except')) {
      const at = this.#tokens[this.#at++]!, group = this.#take('*');
      const types = this.#is(':') ? undefined : this.expression();
      if (this.#is(',')) this.#fail('multiple exception types must be parenthesized', { ...types!, endLine: this.#token.endLine, endColumn: this.#token.endColumn });
      const name = this.#take('as') ? this.#name() : undefined;
      if (name !== undefined) this.#frame.locals.add(name);
      handlers.push({ types, name, body: this.#block(at, "'except' statement"), group });
    }
    const no = this.#else(), lastAt = this.#token, last = this.#take('finally') ? this.#block(lastAt, "'finally' statement") : [];
    if (handlers.length === 0 && last.length === 0) this.#fail("expected 'except' or 'finally' block");
    return this.#statementNode(from, { kind: 'Try', body, handlers, no, last });
  }

  #with(from: Token, isAsync: boolean): Statement {
    this.#expect('with');
    const items: { value: Expression; target: Expression | undefined }[] = [], start = this.#at;
    const read = (close: string): void => {
      do {
        if (this.#is(close)) break;
        const value = this.expression(), target = this.#take('as') ? this.#binary(0) : undefined;
        if (target) this.#bind(target);
        items.push({ value, target });
      } while (this.#take(','));
    };
    if (this.#take('(')) {
      try {
        read(')');
        this.#expect(')');
        if (!this.#is(':')) throw new SyntaxFailure('', from);
      } catch (error) {
        if (!(error instanceof SyntaxFailure)) throw error;
        this.#at = start;
        items.length = 0;
        read(':');
      }
    } else read(':');
    return this.#statementNode(from, { kind: 'With', items, body: this.#block(from, "'with' statement"), isAsync });
  }

  #decorated(from: Token): Statement {
    const decorators: Expression[] = [];
    while (this.#take('@')) {
      decorators.push(this.expression());
      if (this.#token.kind === 'newline') this.#at++;
    }
    const isAsync = this.#take('async');
    if (this.#is('def')) return this.#def(this.#token, decorators, isAsync);
    if (this.#is('class')) return this.#class(from, decorators);
    return this.#fail('invalid syntax');
  }

  #parameters(close: string): Parameter[] {
    const list: Parameter[] = [];
    let keywordOnly = false;
    while (!this.#is(close)) {
      if (this.#take('/')) for (const one of list) one.positional = true;
      else if (this.#take('**')) list.push({ name: this.#annotated(close), kind: 'stars', positional: false, initial: undefined });
      else if (this.#take('*')) {
        keywordOnly = true;
        if (!this.#is(',')) list.push({ name: this.#annotated(close), kind: 'star', positional: false, initial: undefined });
      } else {
        const name = this.#annotated(close), initial = this.#take('=') ? this.expression() : undefined;
        if (!initial && !keywordOnly && list.some((one) => one.initial && one.kind === 'plain')) this.#fail('parameter without a default follows parameter with a default', this.#tokens[this.#at - 1]);
        if (list.some((one) => one.name === name)) this.#fail(`duplicate argument '${name}' in function definition`, this.#tokens[this.#at - 1]);
        list.push({ name, kind: keywordOnly ? 'keyword' : 'plain', positional: false, initial });
      }
      if (!this.#is(close)) this.#expect(',');
    }
    return list;
  }

  #annotated(close: string): string {
    const name = this.#name();
    if (close === ')' && this.#take(':')) this.expression();
    return name;
  }

  #def(from: Token, decorators: Expression[], isAsync: boolean): Statement {
    this.#expect('def');
    const name = this.#name();
    this.#frame.locals.add(name);
    const { node } = this.#function(name, () => {
      this.#expect('(', "expected '('");
      const list = this.#parameters(')');
      this.#expect(')');
      if (this.#take('->')) this.expression();
      return { list, body: this.#block(from, 'function definition') };
    }, isAsync);
    return this.#statementNode(from, { kind: 'Function', node, decorators });
  }

  #class(from: Token, decorators: Expression[]): Statement {
    this.#expect('class');
    const name = this.#name();
    this.#frame.locals.add(name);
    const bases = this.#take('(') ? this.#arguments(')') : [], frame = this.#frame;
    this.#frame = { ...freshFrame(), globals: frame.globals, nonlocals: frame.nonlocals };
    const body = this.#block(from, 'class definition');
    this.#frame = frame;
    return this.#statementNode(from, { kind: 'Class', name, bases, body, decorators, document: documentOf(body) });
  }

  /** `match` is a name as well: a statement has a colon at the end of its line. */
  #isMatch(): boolean {
    const next = this.#tokens[this.#at + 1]!;
    if (next.kind === 'newline' || (next.kind === 'operator' && ['=', '.', ',', ')', ':', '+=', '-='].includes(next.text))) return false;
    for (let i = this.#at + 1; ; i++) if (this.#tokens[i]!.kind === 'newline') return this.#tokens[i - 1]!.text === ':' && this.#tokens[i + 1]?.kind === 'indent' && this.#tokens[i + 2]?.text === 'case';
      else if (this.#tokens[i]!.kind === 'end') return false;
  }

  #match(from: Token): Statement {
    this.#at++;
    const value = this.expressions(), cases: { pattern: MatchPattern; guard: Expression | undefined; body: Statement[] }[] = [];
    this.#expect(':');
    this.#at += 2;
    while (this.#is('case')) {
      const at = this.#tokens[this.#at++]!, pattern = this.#patterns();
      const guard = this.#take('if') ? this.expression() : undefined;
      cases.push({ pattern, guard, body: this.#block(at, "'case' statement") });
    }
    if (this.#token.kind === 'dedent') this.#at++;
    return this.#statementNode(from, { kind: 'Match', value, cases });
  }

  #patterns(): MatchPattern {
    const first = this.#pattern();
    if (!this.#is(',')) return first;
    const items = [first];
    while (this.#take(',')) if (!this.#is(':') && !this.#is('if')) items.push(this.#pattern());
    return { kind: 'sequence', items };
  }

  #pattern(): MatchPattern {
    const options = [this.#simplePattern()];
    while (this.#take('|')) options.push(this.#simplePattern());
    const pattern: MatchPattern = options.length === 1 ? options[0]! : { kind: 'or', options };
    if (!this.#take('as')) return pattern;
    const name = this.#name();
    this.#frame.locals.add(name);
    return { kind: 'as', pattern, name };
  }

  #capture(name: string): string | undefined {
    if (name === '_') return undefined;
    this.#frame.locals.add(name);
    return name;
  }

  #simplePattern(): MatchPattern {
    const list = (close: string): MatchPattern[] => {
      const items: MatchPattern[] = [];
      while (!this.#is(close)) {
        items.push(this.#pattern());
        if (!this.#is(close)) this.#expect(',');
      }
      this.#expect(close);
      return items;
    };
    if (this.#take('*')) return { kind: 'star', name: this.#capture(this.#name()) };
    if (this.#take('[')) return { kind: 'sequence', items: list(']') };
    if (this.#is('(')) {
      this.#at++;
      const before = this.#at, items = list(')');
      return items.length === 1 && this.#tokens[this.#at - 2]!.text !== ',' ? items[0]! : (void before, { kind: 'sequence', items });
    }
    if (this.#take('{')) {
      const items: { key: Expression; pattern: MatchPattern }[] = [];
      let rest: string | undefined;
      while (!this.#is('}')) {
        if (this.#take('**')) rest = this.#capture(this.#name());
        else {
          const key = this.#binary(0);
          this.#expect(':');
          items.push({ key, pattern: this.#pattern() });
        }
        if (!this.#is('}')) this.#expect(',');
      }
      this.#expect('}');
      return { kind: 'mapping', items, rest };
    }
    if (this.#token.kind !== 'name' || ['None', 'True', 'False'].includes(this.#token.text)) return { kind: 'value', value: this.#binary(1) };
    const from = this.#token, name = this.#name();
    let value = this.#node(from, { kind: 'Name', name });
    while (this.#take('.')) value = this.#node(from, { kind: 'Attribute', object: value, name: this.#name() });
    if (this.#take('(')) {
      const positional: MatchPattern[] = [], named: { name: string; pattern: MatchPattern }[] = [];
      while (!this.#is(')')) {
        if (this.#tokens[this.#at + 1]?.text === '=') {
          const key = this.#name();
          this.#at++;
          named.push({ name: key, pattern: this.#pattern() });
        } else positional.push(this.#pattern());
        if (!this.#is(')')) this.#expect(',');
      }
      this.#expect(')');
      return { kind: 'class', cls: value, positional, named };
    }
    return value.kind === 'Name' ? { kind: 'capture', name: this.#capture(name) } : { kind: 'value', value };
  }

  #simpleLine(): Statement[] {
    const body = [this.#simple()];
    while (this.#take(';')) if (this.#token.kind !== 'newline') body.push(this.#simple());
    if (this.#token.kind === 'newline') this.#at++;
    else if (this.#token.kind !== 'end') {
      const last = body.at(-1)!, first = last.kind === 'Expression' && last.value.kind === 'Name' && (last.value.name === 'print' || last.value.name === 'exec') ? last.value : undefined;
      if (first?.kind === 'Name') this.#fail(`Missing parentheses in call to '${first.name}'. Did you mean ${first.name}(...)?`, { ...first, endLine: this.#token.endLine, endColumn: this.#lineEnd() });
      this.#fail('invalid syntax');
    }
    return body;
  }

  #lineEnd(): number {
    let i = this.#at;
    while (this.#tokens[i]!.kind !== 'newline' && this.#tokens[i]!.kind !== 'end') i++;
    return this.#tokens[i - 1]!.endColumn;
  }

  #simple(): Statement {
    const from = this.#token, node = (made: object): Statement => this.#statementNode(from, made);
    const ends = (): boolean => this.#token.kind === 'newline' || this.#token.kind === 'end' || this.#is(';');
    const names = (): string[] => {
      const list = [this.#name()];
      while (this.#take(',')) list.push(this.#name());
      return list;
    };
    if (from.kind === 'name') {
      switch (from.text) {
        case 'pass': this.#at++; return node({ kind: 'Pass' });
        case 'break': case 'continue':
          this.#at++;
          if (this.#loops === 0) this.#fail(from.text === 'break' ? "'break' outside loop" : "'continue' not properly in loop", from);
          return node({ kind: from.text === 'break' ? 'Break' : 'Continue' });
        case 'return':
          this.#at++;
          if (!this.#inFunction) this.#fail("'return' outside function", { ...from, endColumn: this.#lineEnd() });
          return node({ kind: 'Return', value: ends() ? undefined : this.expressions() });
        case 'raise': {
          this.#at++;
          const value = ends() ? undefined : this.expression();
          return node({ kind: 'Raise', value, cause: this.#take('from') ? this.expression() : undefined });
        }
        case 'global': case 'nonlocal': {
          this.#at++;
          const list = names();
          for (const one of list) (from.text === 'global' ? this.#frame.globals : this.#frame.nonlocals).add(one);
          return node({ kind: 'Global', names: list });
        }
        case 'del': {
          this.#at++;
          const target = this.expressions();
          return node({ kind: 'Delete', targets: target.kind === 'Tuple' ? target.items : [target] });
        }
        case 'assert': {
          this.#at++;
          const test = this.expression();
          return node({ kind: 'Assert', test, message: this.#take(',') ? this.expression() : undefined });
        }
        case 'import': return this.#import(node);
        case 'from': return this.#importFrom(node);
        default: break;
      }
    }
    return this.#assignment(node);
  }

  #path(): string {
    let path = '';
    while (this.#is('.') || this.#is('...')) path += this.#tokens[this.#at++]!.text;
    if (this.#is('import')) return path;
    path += this.#name();
    while (this.#take('.')) path += `.${this.#name()}`;
    return path;
  }

  #import(node: (made: object) => Statement): Statement {
    this.#at++;
    const names: { path: string; as: string | undefined }[] = [];
    do {
      const path = this.#path(), as = this.#take('as') ? this.#name() : undefined;
      this.#frame.locals.add(as ?? path.split('.')[0]!);
      names.push({ path, as });
    } while (this.#take(','));
    return node({ kind: 'Import', names });
  }

  #importFrom(node: (made: object) => Statement): Statement {
    this.#at++;
    const path = this.#path(), names: { name: string; as: string | undefined }[] = [];
    this.#expect('import');
    if (this.#take('*')) return node({ kind: 'ImportFrom', path, names: [{ name: '*', as: undefined }] });
    const inside = this.#take('(');
    do {
      if (this.#is(')')) break;
      const name = this.#name(), as = this.#take('as') ? this.#name() : undefined;
      this.#frame.locals.add(as ?? name);
      names.push({ name, as });
    } while (this.#take(','));
    if (inside) this.#expect(')');
    return node({ kind: 'ImportFrom', path, names });
  }

  /** Names that an assignment binds. */
  #bind(target: Expression): void {
    if (target.kind === 'Name') this.#frame.locals.add(target.name);
    else if (target.kind === 'Tuple' || target.kind === 'List') target.items.forEach((item) => this.#bind(item));
    else if (target.kind === 'Star') this.#bind(target.value);
    else if (target.kind !== 'Attribute' && target.kind !== 'Subscript') this.#badTarget(target);
  }

  #badTarget(target: Expression): never {
    const what = target.kind === 'Call' ? 'function call' : target.kind === 'Constant' ? (target.value === null || typeof target.value === 'boolean' ? ({ null: 'None', true: 'True', false: 'False' } as Record<string, string>)[String(target.value)]! : 'literal') : target.kind === 'Float' ? 'literal' : target.kind === 'Compare' ? 'comparison' : target.kind === 'Conditional' ? 'conditional expression' : target.kind === 'Lambda' ? 'lambda' : target.kind === 'Dict' ? 'dict literal' : 'expression';
    return this.#fail(`cannot assign to ${what}${what === 'None' || what === 'True' || what === 'False' ? '' : " here. Maybe you meant '==' instead of '='?"}`, target);
  }

  #assignment(node: (made: object) => Statement): Statement {
    const first = this.expressions();
    if (this.#is(':') && (first.kind === 'Name' || first.kind === 'Attribute' || first.kind === 'Subscript')) {
      this.#at++;
      const annotation = this.expression();
      this.#bind(first);
      return node({ kind: 'Annotate', target: first, annotation, value: this.#take('=') ? this.expressions() : undefined });
    }
    if (this.#token.kind === 'operator' && /^(?:\+|-|\*|\/|\/\/|%|\*\*|>>|<<|&|\||\^|@)=$/.test(this.#token.text)) {
      const operatorPlace = this.#tokens[this.#at++]!;
      if (first.kind !== 'Name' && first.kind !== 'Attribute' && first.kind !== 'Subscript') this.#fail(`'${first.kind === 'Call' ? 'function call' : first.kind.toLowerCase()}' is an illegal expression for augmented assignment`, first);
      this.#bind(first);
      return node({ kind: 'Augment', target: first, operator: operatorPlace.text.slice(0, -1), value: this.expressions(), operatorPlace });
    }
    if (!this.#is('=')) return node({ kind: 'Expression', value: first });
    const targets = [first];
    let value = first;
    while (this.#take('=')) {
      value = this.expressions();
      targets.push(value);
    }
    targets.pop();
    targets.forEach((target) => this.#bind(target));
    return node({ kind: 'Assign', targets, value });
  }
}

function documentOf(body: readonly Statement[]): string | null {
  const first = body[0];
  return first?.kind === 'Expression' && first.value.kind === 'Constant' && typeof first.value.value === 'string' ? first.value.value : null;
}

function numberNode(text: string): object {
  const plain = text.replaceAll('_', '');
  if (plain.endsWith('j')) return { kind: 'Complex', value: Number(plain.slice(0, -1)) };
  if (/^0[xXoObB]/.test(plain) || /^\d+$/.test(plain)) {
    const value = BigInt(/^0\d/.test(plain) ? '0' : plain);
    return { kind: 'Constant', value: value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value };
  }
  return { kind: 'Float', value: Number(plain) };
}

/** Moves the places of an expression that was read apart. */
function shift(node: unknown, lines: number, columns: number): void {
  if (typeof node !== 'object' || node === null) return;
  for (const part of Object.values(node)) shift(part, lines, columns);
  if ('column' in node && 'line' in node) {
    const place = node as Place;
    place.line += lines;
    place.endLine += lines;
    place.column += columns;
    place.endColumn += columns;
  }
}

/** @throws SyntaxFailure */
export const parsePython = (source: string): Statement[] => new Parser(tokenise(source)).program();
