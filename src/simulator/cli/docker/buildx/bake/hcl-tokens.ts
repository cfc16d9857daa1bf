/** Cuts HCL into tokens; a string or here-document is one token, what is in it is read later (hcl-template.ts). */
import { HclError, type Source } from './hcl-error.ts';

export interface Token {
  kind: 'word' | 'number' | 'newline' | 'string' | 'heredoc' | 'mark' | 'end';
  text: string;
  start: number;
  end: number;
}

const MARKS = /(?:=>|==|!=|<=|>=|&&|\|\||\.\.\.|[-=+*/%!<>?:{}[\](),.])/y;
const BLANK = /(?:[ \t\r]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const HEREDOC = /<<(-?)([A-Za-z_][\w-]*)\r?\n/y;

function at(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** Where a quoted string that begins at `start` ends; ${…} in it may hold further strings. @throws HclError */
export function endOfString(source: Source, start: number): number {
  const { text } = source;
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '"') return i + 1;
    if (text[i] === '\n') break;
    if (text[i] === '\\') i++;
    else if ((text[i] === '$' || text[i] === '%') && text[i + 1] === '{' && text[i - 1] !== text[i]) i = endOfInterpolation(source, i + 1);
  }
  throw new HclError(source, start, start + 1, 'Unterminated template string', 'No closing marker was found for the string.');
}

/** The position of the brace that closes the one at `start`. @throws HclError */
export function endOfInterpolation(source: Source, start: number): number {
  let depth = 0;
  for (let i = start; i < source.text.length; i++) {
    const character = source.text[i];
    if (character === '"') i = endOfString(source, i) - 1;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return i;
  }
  throw new HclError(source, start - 1, start + 1, 'Unclosed template interpolation sequence', 'There is no closing brace for this interpolation sequence before the end of the file. This might be caused by incorrect nesting inside the given expression.');
}

/** @throws HclError */
export function tokensOf(source: Source, from = 0, to = source.text.length): Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  for (let i = from; i < to;) {
    const blank = at(BLANK, text, i);
    if (blank) {
      i += blank[0].length;
      continue;
    }
    const token = tokenAt(source, i);
    tokens.push(token);
    i = token.end;
  }
  return [...tokens, { kind: 'end', text: '', start: to, end: to }];
}

function tokenAt(source: Source, start: number): Token {
  const { text } = source;
  const token = (kind: Token['kind'], end: number): Token => ({ kind, text: text.slice(start, end), start, end });
  if (text[start] === '\n') return token('newline', start + 1);
  if (text[start] === '"') return token('string', endOfString(source, start));
  const word = at(/[\p{L}_][\p{L}\p{N}_-]*/uy, text, start);
  if (word) return token('word', start + word[0].length);
  const number = at(/\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y, text, start);
  if (number) return token('number', start + number[0].length);
  const heredoc = at(HEREDOC, text, start);
  if (heredoc) {
    const close = new RegExp(`^[ \\t]*${heredoc[2]!}[ \\t]*$`, 'm').exec(text.slice(start + heredoc[0].length));
    if (!close) throw new HclError(source, start, start + heredoc[0].length, 'Unterminated template string', 'No closing marker was found for the string.');
    return token('heredoc', start + heredoc[0].length + close.index + close[0].length);
  }
  const mark = at(MARKS, text, start);
  if (mark) return token('mark', start + mark[0].length);
  const bad = (summary: string, detail: string): never => {
    // What it makes of the expression is told as well.
    throw new HclError(source, start, start + 1, summary, `${detail}, and 1 other diagnostic(s)`);
  };
  switch (text[start]) {
    case '\'': return bad('Invalid character', 'Single quotes are not valid. Use double quotes (") to enclose strings.');
    case '`': return bad('Invalid character', 'The "`" character is not valid. To create a multi-line string, use the "heredoc" syntax, like "<<EOT".');
    case ';': return bad('Invalid character', 'The ";" character is not valid. Use newlines to separate arguments and blocks, and commas to separate items in collection values.');
    case '&': return bad('Unsupported operator', 'Bitwise operators are not supported. Did you mean boolean AND ("&&")?');
    case '|': return bad('Unsupported operator', 'Bitwise operators are not supported. Did you mean boolean OR ("||")?');
    case '^': return bad('Unsupported operator', 'Bitwise operators are not supported.');
    case '~': return bad('Unsupported operator', 'Bitwise operators are not supported. Did you mean boolean NOT ("!")?');
    default: return bad('Invalid character', 'This character is not used within the language.');
  }
}
