/** Words of MySQL's SQL, and where its client cuts statements. */
import type { Dialect } from './dialect.ts';
import { syntaxError } from './errors.ts';

export interface Token {
  kind: 'word' | 'quoted' | 'string' | 'number' | 'variable' | 'symbol' | 'end';
  /** Words as they are written, names and strings without their quotes. */
  text: string;
  at: number;
  end: number;
}

const SPACE = /(?:\s+|#[^\n]*|--(?=\s|$)[^\n]*|\/\*[^]*?\*\/)+/y;
const RULES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w$])/y], ['word', /[\w$\u0080-\uffff]+/y], ['quoted', /`(?:[^`]|``)*`/y], ['string', /'(?:[^'\\]|\\[^]|'')*'|"(?:[^"\\]|\\[^]|"")*"/y],
  ['variable', /@@?(?:[\w$.]+|`[^`]*`)/y], ['symbol', /<=>|<>|!=|<=|>=|:=|->>|->|\|\||&&|[-+*/%=<>(),.;!@^&|~]/y],
];
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', Z: '\x1a' };

function read(kind: Token['kind'], source: string): string {
  if (kind === 'quoted') return source.slice(1, -1).replaceAll('``', '`');
  if (kind !== 'string') return source;
  const quote = source[0]!;
  return source.slice(1, -1).replace(/\\([^])|''|""/g, (all, escaped: string | undefined) => (escaped !== undefined ? ESCAPES[escaped] ?? (/[%_]/.test(escaped) ? all : escaped) : all[0] === quote ? quote : all));
}

export function tokenize(text: string, dialect: Dialect): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; ; ) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    let end = at;
    for (const [kind, pattern] of RULES) {
      pattern.lastIndex = at;
      const source = pattern.exec(text)?.[0];
      if (source === undefined) continue;
      end = at + source.length;
      tokens.push({ kind, text: read(kind, source), at, end });
      break;
    }
    if (end === at) throw syntaxError(text, at, dialect);
    at = end;
  }
  tokens.push({ kind: 'end', text: '', at: text.length, end: text.length });
  return tokens;
}

export interface Cut {
  sql: string;
  /** Ended by \G: a row a paragraph. */
  vertical: boolean;
}

/** The statements of a text that have an end, and what is left. `quote` is what is still open: '', a quote, or '/*'. */
export function cutStatements(text: string): { statements: Cut[]; rest: string; quote: string } {
  const statements: Cut[] = [];
  let from = 0, quote = '';
  const cut = (end: number, length: number, vertical: boolean): void => {
    statements.push({ sql: text.slice(from, end).trim(), vertical });
    from = end + length;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote === '\n') quote = character === '\n' ? '' : quote;
    else if (quote === '/*') quote = text.startsWith('*/', at) ? '' : quote;
    else if (quote !== '') {
      if (character === '\\' && quote !== '`') at++;
      else if (character === quote) quote = '';
    } else if (/['"`]/.test(character)) quote = character;
    else if (character === '#' || /^--\s/.test(text.slice(at, at + 3))) quote = '\n';
    else if (text.startsWith('/*', at)) quote = '/*';
    else if (character === ';') cut(at, 1, false);
    else if (character === '\\' && /[gG]/.test(text[at + 1] ?? '')) cut(at++, 2, text[at] === 'G');
    else if (character === '\\' && text[at + 1] === 'c') from = (at += 1) + 1;
  }
  return { statements, rest: text.slice(from), quote: quote === '\n' ? '' : quote };
}
