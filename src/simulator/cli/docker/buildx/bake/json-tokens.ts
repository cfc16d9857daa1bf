/** The words of a bake file in JSON, each with its place; what is wrong in a word is found when it is read. */
import type { Source } from './hcl-error.ts';

export interface JsonToken {
  /** A bracket or sign is its own kind. */
  kind: '{' | '}' | '[' | ']' | ',' | ':' | '=' | 'word' | 'string' | 'number' | 'strange' | 'end';
  text: string;
  start: number;
  end: number;
}

/** To its closing quote, or to the end of its line. */
function endOfString(text: string, start: number): number {
  let escaped = false;
  for (let i = start + 1; i < text.length; i++) {
    if (text[i]! < ' ') return i;
    if (text[i] === '"' && !escaped) return i + 1;
    escaped = text[i] === '\\' && !escaped;
  }
  return text.length;
}

/** Behind something strange there is nothing more. */
export function jsonTokens({ text }: Source): JsonToken[] {
  const tokens: JsonToken[] = [];
  let at = 0;
  const push = (kind: JsonToken['kind'], end: number): void => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end });
    at = end;
  };
  const run = (letters: RegExp): number => {
    letters.lastIndex = at;
    return at + (letters.exec(text)?.[0].length ?? 0);
  };
  for (;;) {
    at = run(/[ \n\r\t]*/y);
    const first = text[at];
    if (first === undefined) break;
    if ('{}[],:='.includes(first)) push(first as JsonToken['kind'], at + 1);
    else if (first === '"') push('string', endOfString(text, at));
    else if (/[-+.\d]/.test(first)) push('number', run(/[-+.eE\d]*/y));
    else if (/[a-zA-Z]/.test(first)) push('word', run(/[a-zA-Z_]*/y));
    else {
      push('strange', at + 1);
      break;
    }
  }
  push('end', at);
  return tokens;
}
