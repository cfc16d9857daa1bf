/** The words of a script as a parser takes them, with what it may look ahead, and the scopes that names are declared in. */
import { Scanner, type Token } from './scanner.ts';
import { SyntaxFailure, type Expression, type Names } from './syntax.ts';

export interface ParseOptions {
  /** ECMAScript module: strict, import and export, await at the top. */
  isModule: boolean;
  /** `return` at the top, as in a CommonJS module. */
  returns: boolean;
  /** `await` at the top of what is no module (node -p, the prompt). */
  awaits?: boolean;
}

interface Frame {
  isAsync: boolean;
  generator: boolean;
  returns: boolean;
  /** Within a method, constructor or field: super is known. */
  names: Names;
}

const freshNames = (): Names => ({ vars: [], lexical: [], functions: [] });

export class Words {
  readonly scanner: Scanner;
  token: Token;
  protected previousAt = 0;
  protected previousEnd = 0;
  protected frame: Frame;
  /** The names of the block that is being read; the function's own at first. */
  protected block: Names;
  protected strict: boolean;
  protected readonly options: ParseOptions;
  /** Whether `in` is an operator here (not in the head of a for). */
  protected withIn = true;
  waits = false;

  constructor(text: string, options: ParseOptions) {
    this.scanner = new Scanner(text);
    this.options = options;
    this.strict = options.isModule;
    this.frame = { isAsync: options.isModule || options.awaits === true, generator: false, returns: options.returns, names: freshNames() };
    this.block = this.frame.names;
    this.token = this.scanner.next();
  }

  protected advance(): Token {
    const { token } = this;
    this.previousAt = token.at;
    this.previousEnd = token.end;
    this.token = this.scanner.next();
    return token;
  }

  protected fail(message: string, at = this.token.at, end = this.token.end): never {
    throw new SyntaxFailure(message, at, end);
  }

  /** What V8 says of a word that does not belong there. */
  protected unexpected(token = this.token): never {
    switch (token.kind) {
      case 'end': return this.fail('Unexpected end of input', token.at, token.end);
      case 'string': return this.fail('Unexpected string', token.at, token.end);
      case 'number': case 'bigint': return this.fail('Unexpected number', token.at, token.end);
      case 'template': return this.fail('Unexpected template string', token.at, token.end);
      case 'name': return this.fail(`Unexpected identifier '${token.text}'`, token.at, token.end);
      case 'private': return this.fail(`Unexpected identifier '${token.text}'`, token.at, token.end);
      default: return this.fail(`Unexpected token '${token.text}'`, token.at, token.end);
    }
  }

  protected atEnd(): boolean {
    return this.token.kind === 'end';
  }

  protected is(text: string): boolean {
    return (this.token.kind === 'punctuator' || this.token.kind === 'keyword') && this.token.text === text;
  }

  /** A word that is a keyword only where it fits (of, async, get). */
  protected isWord(text: string): boolean {
    return this.token.kind === 'name' && this.token.text === text;
  }

  protected take(text: string): boolean {
    if (!this.is(text)) return false;
    this.advance();
    return true;
  }

  protected expect(text: string): Token {
    if (!this.is(text)) this.unexpected();
    return this.advance();
  }

  /** Looks ahead without taking anything. */
  protected peek<T>(look: () => T): T {
    const { position } = this.scanner, { token, previousAt, previousEnd } = this;
    try {
      return look();
    } finally {
      this.scanner.position = position;
      this.token = token;
      this.previousAt = previousAt;
      this.previousEnd = previousEnd;
    }
  }

  protected nextToken(): Token {
    return this.peek(() => {
      this.advance();
      return this.token;
    });
  }

  /** The end of a statement: a semicolon, or where one is put in. */
  protected semicolon(): void {
    if (this.take(';') || this.is('}') || this.token.kind === 'end' || this.token.newline) return;
    this.unexpected();
  }

  protected name(): string {
    const { token } = this;
    if (token.kind !== 'name') {
      if (token.kind === 'keyword' && this.strict && token.text === 'yield') this.fail('Unexpected strict mode reserved word');
      this.unexpected();
    }
    if (token.text === 'await' && this.frame.isAsync) this.fail('Unexpected reserved word');
    if (this.strict && /^(?:let|static|implements|interface|package|private|protected|public|yield)$/.test(token.text)) this.fail('Unexpected strict mode reserved word');
    return this.advance().text;
  }

  protected enter(how: 'var' | 'let' | 'const', name: string, at: number): void {
    const { names } = this.frame, end = at + name.length, taken = (): never => this.fail(`Identifier '${name}' has already been declared`, at, end);
    if (how === 'var') {
      if (this.block.lexical.some((one) => one.name === name) || names.lexical.some((one) => one.name === name)) taken();
      if (!names.vars.includes(name)) names.vars.push(name);
      return;
    }
    if (name === 'let') this.fail('let is disallowed as a lexically bound name', at, end);
    if (this.block.lexical.some((one) => one.name === name) || this.block.vars.includes(name) || this.block.functions.some((one) => one.name === name)) taken();
    this.block.lexical.push({ name, constant: how === 'const' });
  }

  /** Reads a block with names of its own. */
  protected inBlock<T>(read: () => T): { value: T; names: Names } {
    const outer = this.block;
    this.block = freshNames();
    try {
      return { value: read(), names: this.block };
    } finally {
      this.block = outer;
    }
  }

  /** Reads a function with names of its own. */
  protected inFunction<T>(isAsync: boolean, generator: boolean, read: () => T): { value: T; names: Names } {
    const { frame, block, strict, withIn } = this;
    this.frame = { isAsync, generator, returns: true, names: freshNames() };
    this.block = this.frame.names;
    this.withIn = true;
    try {
      return { value: read(), names: this.frame.names };
    } finally {
      this.frame = frame;
      this.block = block;
      this.strict = strict;
      this.withIn = withIn;
    }
  }

  protected place<T extends object>(at: number, node: T): T & { at: number; end: number } {
    return { ...node, at, end: this.previousEnd };
  }

  protected node(at: number, node: object): Expression {
    return { ...node, at, end: this.previousEnd } as Expression;
  }
}
