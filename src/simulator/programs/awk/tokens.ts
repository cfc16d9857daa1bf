/** The words of the awk language. */

/** The message as mawk has it; `line` counts from 1. */
export class AwkSyntaxError extends Error {
  readonly line: number;
  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

export interface Token {
  kind: 'number' | 'string' | 'regex' | 'name' | 'call' | 'sign' | 'newline' | 'end';
  text: string;
  line: number;
}

export const KEYWORDS = new Set(['BEGIN', 'END', 'function', 'func', 'if', 'else', 'while', 'for', 'do', 'break', 'continue', 'next', 'nextfile', 'exit', 'return', 'delete', 'in', 'getline', 'print', 'printf']);
const SIGNS = ['**=', '&&', '||', '++', '--', '+=', '-=', '*=', '/=', '%=', '^=', '**', '==', '<=', '>=', '!=', '!~', '>>', '{', '}', '(', ')', '[', ']', ';', ',', '+', '-', '*', '/', '%', '^', '!', '>', '<', '|', '?', ':', '~', '$', '='];

/** @param powers whether `**` is known, as a spelling of `^` */
export function tokenize(source: string, powers = true): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const blank = /^(?:[ \t\r]+|\\\r?\n|#[^\n]*)/.exec(rest);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const last = tokens.at(-1);
    const divides = last && (['number', 'string', 'name'].includes(last.kind) && !KEYWORDS.has(last.text) || (last.kind === 'sign' && [')', ']', '$', '++', '--'].includes(last.text)));
    const found: [Token['kind'], RegExpExecArray | null][] = [
      ['newline', /^\n/.exec(rest)], ['number', /^(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)/.exec(rest)], ['string', /^"(?:[^"\\\n]|\\[\s\S])*"/.exec(rest)],
      ['regex', divides ? null : /^\/(?:[^/\\\n[]|\\.|\[\^?\]?[^\]\n]*\])*\//.exec(rest)], ['call', /^[A-Za-z_]\w*(?=\()/.exec(rest)], ['name', /^[A-Za-z_]\w*/.exec(rest)],
    ];
    const match = found.find(([, one]) => one);
    if (match) {
      const text = match[1]![0];
      tokens.push({ kind: match[0] === 'call' && KEYWORDS.has(text) ? 'name' : match[0], text, line });
      at += text.length;
      if (match[0] === 'newline') line++;
      continue;
    }
    const sign = SIGNS.find((one) => rest.startsWith(one));
    if (!sign || (sign.startsWith('**') && !powers)) throw mistaken(rest, sign, line);
    if (sign === '/' && !divides) throw new AwkSyntaxError(`runaway regular expression ${rest.split('\n')[0]!.slice(0, 10)} ...`, line);
    tokens.push({ kind: 'sign', text: sign.replace('**', '^'), line });
    at += sign.length;
  }
  tokens.push({ kind: 'end', text: '', line: line + 1 });
  return tokens;
}

/** mawk has no `**`, and says of what it cannot read where that begins. */
function mistaken(rest: string, sign: string | undefined, line: number): AwkSyntaxError {
  if (sign !== undefined) return new AwkSyntaxError('syntax error at or near *', line);
  return rest[0] === '"' ? new AwkSyntaxError(`runaway string constant ${rest.split('\n')[0]!.slice(0, 10)} ...`, line) : new AwkSyntaxError(`unexpected character '${rest[0]}'`, line);
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"', a: '\x07', b: '\b', f: '\f', v: '\v' };
export const unescape = (text: string): string => text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g, (_, octal: string | undefined, hex: string | undefined, letter: string) => (octal !== undefined ? String.fromCharCode(parseInt(octal, 8)) : hex !== undefined ? String.fromCharCode(parseInt(hex, 16)) : escapes[letter] ?? `\\${letter}`));

/** Names that are followed by a parenthesis, as in a call. */
export const callsOf = (source: string): string[] => tokenize(source).filter((token) => token.kind === 'call').map((token) => token.text);
