/** The words of a jq program, and what is said where they make none. */

/** `at`: where in the source. */
export class JqSyntaxError extends Error {
  readonly at: number;
  /** A second complaint that follows from the first. */
  readonly also: string | undefined;
  readonly alsoAt: number;
  constructor(message: string, at: number, also?: string, alsoAt = 0) {
    super(message);
    this.at = at;
    this.also = also;
    this.alsoAt = alsoAt;
  }
}

const TOKEN = /\s+|#[^\n]*|("(?:[^"\\]|\\(?!\()[\s\S]|\\\((?:[^()"]|\([^()]*\)|"(?:[^"\\]|\\.)*")*\))*")|(@\w+)|(\$__loc__|\$\s*[a-zA-Z_]\w*(?:::\w+)*)|((?:\.*\d[\d.]*|\.{3,})(?:[eE][-+]?\d+)?)|([a-zA-Z_]\w*(?:::\w+)*)|(\.\.|\?\/\/|\/\/=|\|=|\+=|-=|\*=|\/=|%=|==|!=|<=|>=|\/\/|\.|[[\]{}()|,:;=<>+\-*/%?$])/y;

export interface Token {
  kind: 'string' | 'sign' | 'format' | 'variable' | 'number' | 'word' | 'invalid' | 'end' | 'closed';
  text: string;
  /** White space stands before it: `. as $x` is no field. */
  spaced: boolean;
  at: number;
}

/** What closes what is open. */
const CLOSED: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export function tokenize(source: string): Token[] {
  const tokens: Token[] = [], open: string[] = [];
  let spaced = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex, match = TOKEN.exec(source);
    if (!match && source[at] === '"') {
      const open = source.lastIndexOf('\\('), inside = open > at && !source.slice(open).includes(')'), rest = source.slice(open + 2), quote = rest.indexOf('"');
      if (inside && quote >= 0) throw new JqSyntaxError('syntax error, unexpected QQSTRING_START', open + 2 + quote);
      throw inside ? new JqSyntaxError('syntax error, unexpected $end', rest.trim() === '' ? open : lastPlace(source, tokenize(rest), open + 2)) : new JqSyntaxError('syntax error, unexpected $end, expecting QQSTRING_TEXT or QQSTRING_INTERP_START or QQSTRING_END', at + 1, tokens.at(-1)?.text === '.' ? 'try .["field"] instead of .field for unusually named fields' : undefined);
    }
    // What is no sign of the language is complained of where the parser comes upon it.
    if (!match) {
      tokens.push({ kind: 'invalid', text: source[at]!, spaced, at });
      break;
    }
    if (CLOSED[match[0]] !== undefined) open.push(CLOSED[match[0]]!);
    // What closes nothing that is open is no sign at all.
    const wrong = /^[)\]}]$/.test(match[0]) && open.pop() !== match[0];
    const kind = wrong ? 'invalid' : (['string', 'format', 'variable', 'number', 'word', 'sign'] as const)[match.slice(1).findIndex((group) => group !== undefined)];
    if (kind) tokens.push({ kind, text: kind === 'variable' ? match[0].replace(/\s+/, '') : match[0], spaced, at });
    spaced = kind === undefined;
  }
  tokens.push({ kind: 'end', text: '', spaced, at: lastPlace(source, tokens) });
  return tokens;
}

/** Where the last thing that was read begins, as the end of a program is told: a field has its dot with it, a variable has not, and a string ends in a mark of its own. */
function lastPlace(source: string, tokens: readonly Token[], from = 0): number {
  const last = tokens.findLast(({ kind }) => kind !== 'end'), before = tokens[tokens.indexOf(last!) - 1], blank = /(?:\s+|#[^\n]*)$/.exec(source);
  if (blank) return blank.index;
  if (!last) return from;
  if (last.kind === 'string') return source.length - 1;
  return from + last.at + (last.kind === 'variable' ? 1 : last.kind === 'word' && !last.spaced && before?.text === '.' ? -1 : 0);
}
