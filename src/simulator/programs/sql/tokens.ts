/** Words of SQL. */
import { SqlError } from './errors.ts';

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
  ['string', /[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|\$(\w*)\$[^]*?\$\1\$/y], ['word', /[a-zA-Z_\u0080-\uffff][\w$\u0080-\uffff]*/y], ['quoted', /"(?:[^"]|"")*"/y], ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y],
  ['symbol', /::|:=|=>|\|\|\/|\|\||<>|!=|<=|>=|->>|->|#>>|#>|#-|@>|<@|@@|\?\||\?&|!~~\*|!~~|!~\*|!~|~~\*|~~|~\*|&&|<<|>>|\$\d+|[-+*/%^&|#?~=<>(),.;[\]:@!]/y],
];

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function read(kind: Token['kind'], source: string): string {
  if (kind === 'word') return source.toLowerCase();
  if (kind === 'quoted') return source.slice(1, -1).replaceAll('""', '"');
  if (kind !== 'string') return source;
  if (source.startsWith('$')) return source.replace(/^\$\w*\$([^]*)\$\w*\$$/, '$1');
  if (source.startsWith("'")) return source.slice(1, -1).replaceAll("''", "'");
  return source.slice(2, -1).replace(/\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{1,2})|\\([\s\S])|''/g, (_, unit: string | undefined, byte: string | undefined, letter: string | undefined) => (unit ?? byte ? String.fromCharCode(Number.parseInt((unit ?? byte)!, 16)) : letter ? ESCAPES[letter] ?? letter : "'"));
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; ; ) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    let found: Token | undefined;
    for (const [kind, pattern] of RULES) {
      pattern.lastIndex = at;
      const source = pattern.exec(text)?.[0];
      if (source === undefined) continue;
      found = { kind, text: read(kind, source), source, at };
      break;
    }
    if (!found) {
      const open = text.startsWith("'", at) ? 'quoted string' : text.startsWith('"', at) ? 'quoted identifier' : text.startsWith('$', at) ? 'dollar-quoted string' : undefined;
      throw new SqlError('42601', open === undefined ? `syntax error at or near "${text[at]}"` : `unterminated ${open} at or near "${text.slice(at)}"`, { position: at });
    }
    tokens.push(found);
    at += found.source.length;
    if (found.kind === 'number' && /^[a-zA-Z_]/.test(text.slice(at))) throw new SqlError('42601', `trailing junk after numeric literal at or near "${found.source}${/^\w+/.exec(text.slice(at))![0]}"`, { position: found.at });
  }
  tokens.push({ kind: 'end', text: '', source: '', at: text.trimEnd().length });
  return tokens;
}

/** The statements of a text, each with what ends it; the last may be unfinished: `open` says in what (a quote, a bracket). */
export function splitStatements(text: string): { statements: string[]; rest: string; open: string } {
  const statements: string[] = [];
  let from = 0, quote = '', depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (!text.startsWith(quote, at)) continue;
      at += quote.length - 1;
      quote = '';
      continue;
    }
    const dollar = character === '$' && !/[\w$]/.test(text[at - 1] ?? '') ? /^\$(?:[a-zA-Z_]\w*)?\$/.exec(text.slice(at, at + 40))?.[0] : undefined;
    if (character === "'" || character === '"') quote = character;
    else if (dollar !== undefined) [quote, at] = [dollar, at + dollar.length - 1];
    else if (text.startsWith('--', at)) quote = '\n';
    else if (text.startsWith('/*', at)) quote = '*/';
    else if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (character === ';' && depth === 0) {
      statements.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  const rest = text.slice(from).replace(/^(?:\s+|--[^\n]*(?:\n|$))+/, '');
  return { statements: statements.filter((one) => one.replace(/--[^\n]*/g, '').replace(/;$/, '').trim() !== ''), rest, open: quote === '\n' ? '' : quote !== '' ? (quote === '*/' ? '*' : quote[0]!) : depth > 0 ? '(' : '' };
}
