/** JSON values one after the other, as Go's decoder takes them from a stream, with its complaints. */

/** `offset` counts characters up to and with the wrong one. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** What is deeper than the first is refused in the words that Go has for the second. */
const MAX_DEPTH = 1_000, GO_LIMIT = 10_000;

/** Where the value that begins at `start` ends. @throws JsonSyntaxError */
export function endOfValue(text: string, start: number): number {
  let at = start;
  const space = (): void => {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at++;
  };
  const fail = (where: string): never => {
    if (at >= text.length) throw new JsonSyntaxError('unexpected EOF', at);
    throw new JsonSyntaxError(`invalid character '${text[at] === "'" ? "\\'" : text[at]}' ${where}`, at + 1);
  };
  const string = (): void => {
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length || text[at]! < ' ') fail('in string literal');
      if (text[at] !== '\\') continue;
      at++;
      if (!'"\\/bfnrtu'.includes(text[at] ?? 'x')) fail('in string escape code');
      for (let digits = text[at] === 'u' ? 4 : 0; digits > 0; digits--) if (!/[0-9a-fA-F]/.test(text[++at] ?? '')) fail('in \\u hexadecimal character escape');
    }
    at++;
  };
  const word = (expected: string): void => {
    for (let i = 1; i < expected.length; i++) {
      at++;
      if (text[at] !== expected[i]) fail(`in literal ${expected} (expecting '${expected[i]}')`);
    }
    at++;
  };
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, open: string[] = [];
  let deep: JsonSyntaxError | undefined;
  const key = (): void => {
    space();
    if (open.at(-1) === ']') return;
    if (text[at] !== '"') fail('looking for beginning of object key string');
    string();
    space();
    if (text[at] !== ':') fail('after object key');
    at++;
  };
  // No recursion: what is wrong at the bottom of thousands of brackets is told, too.
  do {
    space();
    const first = text[at]!;
    if (first === '{' || first === '[') {
      at++;
      if (open.push(first === '{' ? '}' : ']') > MAX_DEPTH) {
        deep ??= new JsonSyntaxError(`invalid character '${first}' exceeded max depth`, at);
        if (open.length > GO_LIMIT) throw deep;
      }
      space();
      if (text[at] !== open.at(-1)) {
        key();
        continue;
      }
    } else if (first === '"') string();
    else {
      const known = ['true', 'false', 'null'].find((one) => one[0] === first);
      number.lastIndex = at;
      if (known) word(known);
      else if (number.test(text)) at = number.lastIndex;
      else fail('looking for beginning of value');
    }
    for (space(); open.length > 0 && text[at] === open.at(-1); space()) {
      at++;
      open.pop();
      if (open.length === 0) break;
    }
    if (open.length > 0) {
      if (text[at] !== ',') fail(open.at(-1) === ']' ? 'after array element' : 'after object key:value pair');
      at++;
      key();
    }
  } while (open.length > 0);
  if (deep) throw deep;
  return at;
}
