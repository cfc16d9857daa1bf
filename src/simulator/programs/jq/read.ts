/** JSON texts one after the other, and what is wrong where one is none, in the words of jq 1.6. */
import { parseJson } from './objects.ts';
import { JsonReader } from './json-reader.ts';

export interface Document {
  value: unknown;
  /** Lines that had been read when it was complete. */
  line: number;
}

export class JsonError extends Error {}

export interface Reading {
  /** Events of the leaves in place of documents. */
  stream?: boolean;
  /** A record separator stands before every document. */
  seq?: boolean;
}

/** Deeper than this jq does not read; what is less deep is left to the script's own parser. */
const DEEPEST = 100;

/** The documents of a text. With `seq` a mistake is said and gone over. @throws JsonError after the last good one */
export function* documents(text: string, how: Reading = {}): Generator<Document | { ignored: string }> {
  if (text.startsWith('\ufeff')) text = text.slice(1);
  let at = 0;
  let line = 0, counted = 0;
  const lineAt = (end: number): number => {
    // Lines are read whole, so that the one a document ends on counts.
    while (counted < end) {
      const newline = text.indexOf('\n', counted);
      if (newline < 0) break;
      line++;
      counted = newline + 1;
    }
    return line;
  };
  if (!how.stream && !how.seq) {
    for (at = skip(text, 0); at < text.length; at = skip(text, at)) {
      const end = documentEnd(text, at);
      if (end === undefined) break;
      let value: unknown;
      try {
        value = parseJson(text.slice(at, end));
      } catch {
        break;
      }
      yield { value, line: lineAt(end) };
      at = end;
    }
  }
  for (const found of new JsonReader(text, how, at).all()) {
    if ('value' in found) yield { value: found.value, line: lineAt(found.end) };
    else if (how.seq) yield { ignored: found.wrong };
    else throw new JsonError(found.wrong);
  }
}

/** As `documents`, where nothing is gone over. */
export const valuesIn = (text: string): Document[] => [...documents(text)] as Document[];

const skip = (text: string, at: number): number => {
  while (at < text.length && /[ \t\r\n]/.test(text[at]!)) at++;
  return at;
};

/** Where the JSON value that begins at `from` ends; undefined where it is better read letter by letter. */
function documentEnd(text: string, from: number): number | undefined {
  if (!/[[{"]/.test(text[from]!)) return undefined;
  let depth = 0, quoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character === '\\') {
        at++;
        // Half a character is for the reader that knows what jq makes of it.
        if (text[at] === 'u' && /[dD]/.test(text[at + 1] ?? '')) return undefined;
      } else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      if (++depth > DEEPEST) return undefined;
    } else if (character === '}' || character === ']') depth--;
    if (!quoted && depth === 0) return at + 1;
  }
  return undefined;
}
