/** Splits a template into text and the tokens of its actions. */

export type TokenKind =
  | 'text' | 'left' | 'right' | 'field' | 'variable' | 'identifier' | 'keyword' | 'string' | 'raw' | 'char' | 'number' | 'bool' | 'nil' | 'dot'
  | 'pipe' | '(' | ')' | 'comma' | 'declare' | 'assign' | 'space' | 'eof';

export interface Token {
  kind: TokenKind;
  text: string;
  /** Offset in the template. */
  at: number;
}

/** A template that cannot be parsed. The message is whole: 'template: name:1: …'. */
export class TemplateError extends Error {}

const keywords = new Set(['if', 'range', 'with', 'end', 'else', 'define', 'template', 'block', 'break', 'continue']);

const patterns: [TokenKind, RegExp][] = [
  ['space', /^[ \t\r\n]+/],
  ['declare', /^:=/],
  ['assign', /^=/],
  ['pipe', /^\|/],
  ['(', /^\(/],
  [')', /^\)/],
  ['comma', /^,/],
  ['string', /^"(?:[^"\\\n]|\\.)*"/],
  ['raw', /^`[^`]*`/],
  ['char', /^'(?:[^'\\\n]|\\.)+'/],
  ['number', /^[+-]?(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/],
  ['field', /^\.[\p{L}_][\p{L}\p{N}_]*/u],
  ['variable', /^\$(?:[\p{L}_][\p{L}\p{N}_]*|\d[\p{L}\p{N}_]*)?/u],
  ['dot', /^\./],
  ['identifier', /^[\p{L}_][\p{L}\p{N}_]*/u],
];

export const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length;

/** @throws TemplateError */
export function lex(name: string, source: string): Token[] {
  const tokens: Token[] = [];
  const fail = (at: number, message: string): never => {
    throw new TemplateError(`template: ${name}:${lineOf(source, at)}: ${message}`);
  };
  let at = 0;
  let trimNext = false;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    let text = source.slice(at, open < 0 ? undefined : open);
    if (trimNext) text = text.trimStart();
    const trims = open >= 0 && /^-[ \t\r\n]/.test(source.slice(open + 2));
    if (trims) text = text.trimEnd();
    if (text !== '') tokens.push({ kind: 'text', text, at });
    if (open < 0) break;
    at = open + 2 + (trims ? 2 : 0);
    const comment = source.startsWith('/*', at);
    if (comment) {
      const end = source.indexOf('*/', at);
      if (end < 0) fail(open, 'unclosed comment');
      const close = /^(\s+-)?\}\}/.exec(source.slice(end + 2));
      if (!close) fail(open, 'comment ends before closing delimiter');
      trimNext = close![1] !== undefined;
      at = end + 2 + close![0].length;
      continue;
    }
    tokens.push({ kind: 'left', text: '{{', at: open });
    at = lexAction(source, at, tokens, fail);
    trimNext = tokens.at(-1)!.text !== '}}';
  }
  tokens.push({ kind: 'eof', text: '', at: source.length });
  return tokens;
}

function lexAction(source: string, from: number, tokens: Token[], fail: (at: number, message: string) => never): number {
  let depth = 0;
  for (let at = from; ; ) {
    const rest = source.slice(at);
    if (rest === '') fail(at, 'unclosed action');
    const close = /^(?:[ \t\r\n]+-)?\}\}/.exec(rest);
    if (close) {
      if (depth > 0) fail(at, 'unclosed left paren');
      tokens.push({ kind: 'right', text: close[0], at });
      return at + close[0].length;
    }
    const token = nextToken(rest, at, fail);
    if (token.kind === '(') depth++;
    if (token.kind === ')' && --depth < 0) fail(at, 'unexpected right paren');
    tokens.push(token);
    at += token.text.length;
  }
}

function nextToken(rest: string, at: number, fail: (at: number, message: string) => never): Token {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest)?.[0];
    if (match === undefined || (kind === 'dot' && /^\.\d/.test(rest))) continue;
    const next = rest[match.length] ?? '';
    if (kind === 'number' && /[\p{L}\p{N}_]/u.test(next)) fail(at, `bad number syntax: ${JSON.stringify(match + next)}`);
    if (/^(dot|field|variable|identifier)$/.test(kind) && next !== '' && !/^(?:[ \t\r\n.,|:()=]|\}\})/.test(rest.slice(match.length))) fail(at, `bad character U+${next.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} '${next}'`);
    if (kind === 'identifier') return { kind: keywords.has(match) ? 'keyword' : match === 'true' || match === 'false' ? 'bool' : match === 'nil' ? 'nil' : 'identifier', text: match, at };
    return { kind, text: match, at };
  }
  if (rest[0] === '"') fail(at, 'unterminated quoted string');
  if (rest[0] === '`') fail(at, 'unterminated raw quoted string');
  if (rest[0] === "'") fail(at, 'unterminated character constant');
  if (rest[0] === ':') fail(at, 'expected :=');
  const character = String.fromCodePoint(rest.codePointAt(0)!);
  return fail(at, `unrecognized character in action: U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} '${character}'`);
}
