/** JSON values one after the other, as Go's decoder takes them from a stream, with its complaints. */

/** `offset` counts characters up to and with the wrong one. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Go's own is 10,000; what is deeper than this is refused in its words. */
const MAX_DEPTH = 1_000;

/** Where the value that begins at `start` ends. @throws JsonSyntaxError */
export function endOfValue(text: string, start: number): number {
  let at = start, depth = 0;
  const space = (): void => {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at++;
  };
  const fail = (where: string): never => {
    if (at >= text.length) throw new JsonSyntaxError('unexpected EOF', at);
    const character = text[at]!;
    const shown = character === "'" ? "'\\''" : character === '"' ? "'\"'" : `'${character}'`;
    throw new JsonSyntaxError(`invalid character ${shown} ${where}`, at + 1);
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
  const members = (close: string, one: () => void, after: string): void => {
    at++;
    if (++depth > MAX_DEPTH) throw new JsonSyntaxError(`invalid character '${text[at - 1]}' exceeded max depth`, at);
    space();
    if (text[at] === close) {
      at++;
      depth--;
      return;
    }
    for (;;) {
      one();
      space();
      if (text[at] !== ',' && text[at] !== close) fail(after);
      if (text[at++] === close) {
        depth--;
        return;
      }
    }
  };
  const member = (): void => {
    space();
    if (text[at] !== '"') fail('looking for beginning of object key string');
    string();
    space();
    if (text[at] !== ':') fail('after object key');
    at++;
    value();
  };
  const value = (): void => {
    space();
    const first = text[at];
    if (first === '{') members('}', member, 'after object key:value pair');
    else if (first === '[') members(']', value, 'after array element');
    else if (first === '"') string();
    else if (first === 't') word('true');
    else if (first === 'f') word('false');
    else if (first === 'n') word('null');
    else {
      const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
      number.lastIndex = at;
      const match = number.exec(text);
      if (!match) fail('looking for beginning of value');
      else at += match[0].length;
    }
  };
  value();
  return at;
}
