/** Words and signs of the JavaScript that the simulated Node reads. */

export interface Token {
  kind: 'name' | 'keyword' | 'number' | 'string' | 'template' | 'regex' | 'sign' | 'end';
  text: string;
  /** Value of a string or number; pieces of a template. */
  value?: string | number | TemplatePieces;
  line: number;
  /** A line ended between the token before and this one (semicolons may be left out there). */
  afterNewline: boolean;
}

/** Text pieces of a template and the source of the expressions between them. */
export interface TemplatePieces {
  texts: string[];
  sources: { text: string; line: number }[];
}

export class SyntaxFailure extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const KEYWORDS = new Set(['const', 'let', 'var', 'function', 'return', 'if', 'else', 'for', 'while', 'do', 'break', 'continue', 'new', 'typeof', 'throw', 'try', 'catch', 'finally', 'switch', 'case', 'default', 'of', 'in', 'true', 'false', 'null', 'undefined', 'this', 'delete', 'instanceof', 'void', 'class', 'async', 'await', 'import', 'export', 'yield', 'extends']);
/** Words that are names except where the grammar wants them. */
const SOFT = new Set(['of', 'async', 'undefined']);

const SIGNS = ['>>>=', '...', '===', '!==', '**=', '<<=', '>>=', '>>>', '&&=', '||=', '??=', '=>', '==', '!=', '<=', '>=', '&&', '||', '??', '?.', '++', '--', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '<<', '>>', '**', '{', '}', '(', ')', '[', ']', ';', ',', '<', '>', '+', '-', '*', '/', '%', '&', '|', '^', '!', '~', '?', ':', '=', '.'];

export function tokenize(source: string, firstLine = 1): Token[] {
  const tokens: Token[] = [];
  let at = source.startsWith('#!') ? source.indexOf('\n') : 0, line = firstLine, newline = false;
  if (at < 0) at = source.length;
  const add = (kind: Token['kind'], text: string, value?: Token['value']): void => {
    tokens.push({ kind, text, value, line, afterNewline: newline });
    newline = false;
    for (const character of text) if (character === '\n') line++;
    at += text.length;
  };
  while (at < source.length) {
    const rest = source.slice(at);
    const blank = /^(?:[ \t\r]+|\n|\/\/[^\n]*|\/\*[\s\S]*?\*\/)/.exec(rest);
    if (blank) {
      for (const character of blank[0]) if (character === '\n') {
        line++;
        newline = true;
      }
      at += blank[0].length;
      continue;
    }
    const word = /^[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest);
    const number = /^(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][-+]?\d+)?|\.\d+)/.exec(rest);
    const text = /^(?:'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*")/.exec(rest);
    if (word) add(KEYWORDS.has(word[0]) && !SOFT.has(word[0]) ? 'keyword' : 'name', word[0]);
    else if (number) add('number', number[0], Number(number[0].replace(/_/g, '')));
    else if (text) add('string', text[0], unescape(text[0].slice(1, -1)));
    else if (rest[0] === '`') {
      const pieces = template(rest, line);
      add('template', rest.slice(0, pieces.length), pieces);
    } else if (rest[0] === '/' && regexMayStart(tokens.at(-1))) {
      const regex = /^\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/.exec(rest);
      if (!regex) throw new SyntaxFailure('Invalid regular expression: missing /', line);
      add('regex', regex[0]);
    } else {
      const sign = SIGNS.find((one) => rest.startsWith(one));
      if (!sign) throw new SyntaxFailure('Invalid or unexpected token', line);
      add('sign', sign);
    }
  }
  tokens.push({ kind: 'end', text: '', line, afterNewline: true });
  return tokens;
}

const regexMayStart = (before: Token | undefined): boolean => !before || (before.kind === 'sign' ? ![')', ']', '}'].includes(before.text) : before.kind === 'keyword' && before.text !== 'this');

const simple: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '' };

export const unescape = (text: string): string => text.replace(/\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, long?: string, short?: string, byte?: string, other?: string) => (other !== undefined ? simple[other] ?? other : String.fromCodePoint(parseInt((long ?? short ?? byte)!, 16))));

/** Cuts a template literal at its expressions. `length` is how much of the source it takes. */
function template(source: string, line: number): TemplatePieces & { length: number } {
  const texts: string[] = [], sources: { text: string; line: number }[] = [];
  let piece = '', at = 1, here = line;
  for (;;) {
    const character = source[at];
    if (character === undefined) throw new SyntaxFailure('Unterminated template literal', line);
    if (character === '`') break;
    if (character === '\n') here++;
    if (character === '\\') {
      piece += source.slice(at, at + 2);
      at += 2;
    } else if (character === '$' && source[at + 1] === '{') {
      const end = closingBrace(source, at + 2, line);
      texts.push(unescape(piece));
      sources.push({ text: source.slice(at + 2, end), line: here });
      piece = '';
      at = end + 1;
    } else {
      piece += character;
      at++;
    }
  }
  texts.push(unescape(piece));
  return { texts, sources, length: at + 1 };
}

function closingBrace(source: string, from: number, line: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const character = source[at]!;
    if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at;
    else if (character === '`') at += template(source.slice(at), line).length - 1;
    else if (character === "'" || character === '"') {
      const text = /^(?:'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*")/.exec(source.slice(at));
      if (text) at += text[0].length - 1;
    }
  }
  throw new SyntaxFailure('Unterminated template literal', line);
}
