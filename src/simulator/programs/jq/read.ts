/** JSON texts one after the other, and what is wrong where one is none, in the words of jq 1.6. */

export interface Document {
  value: unknown;
  /** Lines that had been read when it was complete. */
  line: number;
}

export class JsonError extends Error {}

const newlines = (text: string): number => text.split('\n').length - 1;

/** The documents of a text. @throws JsonError after the last good one */
export function* documents(text: string): Generator<Document> {
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const end = documentEnd(text, at);
    let value: unknown;
    try {
      value = JSON.parse(text.slice(at, end)) as unknown;
    } catch {
      throw new JsonError(complaint(text, at));
    }
    // Lines are read whole, so that the one a document ends on counts.
    const lineEnd = text.indexOf('\n', end - 1);
    yield { value, line: newlines(lineEnd < 0 ? text : text.slice(0, lineEnd + 1)) };
    at = end;
  }
}

const skip = (text: string, at: number): number => {
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
};

/** Where the JSON value that begins at `from` ends. */
function documentEnd(text: string, from: number): number {
  if (!/[[{"]/.test(text[from]!)) return from + (/^[^\s,\]}[{":]*/.exec(text.slice(from))![0].length || 1);
  let depth = 0, quoted = false;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (!quoted && depth === 0) return at + 1;
  }
  return text.length;
}

/** Goes through the text as jq's parser does, to the character at which it gives up. */
function complaint(text: string, from: number): string {
  const place = (at: number): string => {
    const before = text.slice(0, at), last = before.lastIndexOf('\n');
    return `at line ${newlines(before) + 1}, column ${at - last - 1}`;
  };
  const stack: ('[' | '{')[] = [];
  let expect: 'value' | 'after' | 'key' = 'value', afterComma = false;
  for (let at = from; at < text.length; ) {
    const character = text[at]!;
    if (/\s/.test(character)) at++;
    else if (character === '"') {
      if (expect === 'after') return `Expected separator between values ${place(at + 1)}`;
      let end = at + 1;
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      if (end >= text.length) return `Unfinished string at EOF ${place(text.length)}`;
      if (/\\(?!["\\/bfnrtu])/.test(text.slice(at, end).replace(/\\\\/g, ''))) return `Invalid escape ${place(end + 1)}`;
      at = end + 1;
      expect = 'after';
      afterComma = false;
    } else if (character === '[' || character === '{') {
      if (expect === 'after') return `Expected separator between values ${place(at + 1)}`;
      stack.push(character);
      expect = 'value';
      afterComma = false;
      at++;
    } else if (character === ']' || character === '}') {
      if (stack.at(-1) !== (character === ']' ? '[' : '{') || (expect === 'value' && text[at - 1] === ':')) return `Unmatched '${character}' ${place(at + 1)}`;
      if (afterComma) return `Expected another ${character === ']' ? 'array element' : 'key-value pair'} ${place(at + 1)}`;
      stack.pop();
      expect = 'after';
      at++;
    } else if (character === ',' || character === ':') {
      if (expect !== 'after') return character === ',' ? `Expected value before ',' ${place(at + 1)}` : `Expected string key before ':' ${place(at + 1)}`;
      if (stack.length === 0) return `'${character}' not as part of an object ${place(at + 1)}`.replace("',' not as part of an object", "Expected value before ','");
      expect = 'value';
      afterComma = character === ',';
      at++;
    } else {
      const word = /^[^\s,\]}[{":]+/.exec(text.slice(at))![0], end = at + word.length;
      const good = /^(?:true|false|null|nan)$/.test(word) || (word !== '' && !Number.isNaN(Number(word)));
      // A word is looked at when the character behind it has been read.
      if (!good) return `Invalid ${/^[tfn]/.test(word) ? 'literal' : 'numeric literal'} ${end >= text.length ? `at EOF ${place(text.length)}` : place(end + 1)}`;
      if (expect === 'after') return `Expected separator between values ${place(end + 1)}`;
      at = end;
      expect = 'after';
      afterComma = false;
    }
  }
  return `Unfinished JSON term at EOF ${place(text.length)}`;
}
