/** Where a parser of Python stands among the tokens, and what every rule of the grammar asks of them. */
import { SyntaxFailure, type Expression, type Place, type Statement } from './syntax.ts';
import type { Token } from './tokens.ts';

export const KEYWORDS = new Set('False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));

/** What a function's body binds, and whether it yields. */
export interface Frame { generator: boolean; isAsync: boolean; locals: Set<string>; globals: Set<string>; nonlocals: Set<string> }

export const freshFrame = (): Frame => ({ generator: false, isAsync: false, locals: new Set(), globals: new Set(), nonlocals: new Set() });

export abstract class Words {
  protected readonly tokens: readonly Token[];
  protected at = 0;
  protected frame = freshFrame();
  protected inFunction = false;
  protected loops = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  protected get token(): Token {
    return this.tokens[this.at]!;
  }

  protected fail(message: string, place: Place = this.token, kind = 'SyntaxError'): never {
    throw new SyntaxFailure(message, place, kind, this.kind() === 'end');
  }

  /** Of the word that is next; asked anew each time. */
  protected kind(): Token['kind'] {
    return this.token.kind;
  }

  protected is(text: string): boolean {
    return (this.token.kind === 'operator' || this.token.kind === 'name') && this.token.text === text;
  }

  protected take(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  protected expect(text: string, message?: string): Token {
    if (!this.is(text)) this.fail(message ?? (text === ':' && this.token.kind === 'newline' ? "expected ':'" : 'invalid syntax'));
    return this.tokens[this.at++]!;
  }

  protected name(): string {
    if (this.token.kind !== 'name' || KEYWORDS.has(this.token.text)) this.fail('invalid syntax');
    return this.tokens[this.at++]!.text;
  }

  protected node<T extends object>(from: Place, node: T): Expression {
    const last = this.tokens[this.at - 1] ?? this.token;
    return { ...node, line: from.line, column: from.column, endLine: last.endLine, endColumn: last.endColumn } as unknown as Expression;
  }

  protected statementNode<T extends object>(from: Place, node: T): Statement {
    return this.node(from, node) as unknown as Statement;
  }
}
