/** Words of SQL. */
import { notSimulated, SqlError } from './errors.ts';

export interface Token {
  kind: 'word' | 'quoted' | 'string' | 'number' | 'symbol' | 'end';
  /** Words in lower case, quoted names and strings without their quotes. */
  text: string;
  /** As it is written. */
  source: string;
  at: number;
}

const SPACE = /(?:\s+|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const RULES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['word', /[a-zA-Z_\u0080-\uffff][\w$\u0080-\uffff]*/y], ['quoted', /"(?:[^"]|"")*"|`[^`]*`/y], ['string', /'(?:[^']|'')*'|\$(\w*)\$[^]*?\$\1\$/y], ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y], ['symbol', /::|\|\||<>|!=|<=|>=|[-+*/%=<>(),.;[\]:@]/y],
];

function read(kind: Token['kind'], source: string): string {
  if (kind === 'word') return source.toLowerCase();
  if (kind === 'quoted') return source.slice(1, -1).replaceAll('""', '"');
  if (source.startsWith('$')) return source.replace(/^\$\w*\$([^]*)\$\w*\$$/, '$1');
  return kind === 'string' ? source.slice(1, -1).replaceAll("''", "'") : source;
}

/** Operators of PostgreSQL on JSON, arrays and patterns. */
const ABSENT_OPERATORS = /->>?|#>>?|@>|<@|!?~\*?|&&|[[\]]/y;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; ; ) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    ABSENT_OPERATORS.lastIndex = at;
    const absent = ABSENT_OPERATORS.exec(text)?.[0];
    if (absent !== undefined) throw notSimulated(`operator ${absent}`);
    let found: Token | undefined;
    for (const [kind, pattern] of RULES) {
      pattern.lastIndex = at;
      const source = pattern.exec(text)?.[0];
      if (source === undefined) continue;
      found = { kind, text: read(kind, source), source, at };
      break;
    }
    if (!found) {
      if (text[at] === "'" || text[at] === '"') throw new SqlError('42601', `unterminated quoted ${text[at] === "'" ? 'string' : 'identifier'} at or near "${text.slice(at)}"`, { position: at });
      throw new SqlError('42601', `syntax error at or near "${text[at]}"`, { position: at });
    }
    tokens.push(found);
    at += found.source.length;
  }
  tokens.push({ kind: 'end', text: '', source: '', at: text.length });
  return tokens;
}

/** The statements of a text, each with what ends it; the last may be unfinished. */
export function splitStatements(text: string): { statements: string[]; rest: string } {
  const statements: string[] = [];
  let from = 0, quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote === '--' ? character === '\n' : quote !== '' && character === quote) quote = '';
    else if (quote !== '') continue;
    else if (character === "'" || character === '"') quote = character;
    else if (text.startsWith('--', at)) quote = '--';
    else if (character === ';') {
      statements.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  return { statements: statements.filter((one) => one.replace(/;$/, '').trim() !== ''), rest: text.slice(from) };
}
