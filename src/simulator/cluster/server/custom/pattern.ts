/** Go's regular expressions as JavaScript's. They differ in little that schemas use: inline flags, named groups, \A and \z, character classes by name. */
const compiled = new Map<string, RegExp | undefined>();

const CLASSES: Record<string, string> = {
  alnum: 'A-Za-z0-9', alpha: 'A-Za-z', ascii: '\\x00-\\x7f', blank: '\\t ', cntrl: '\\x00-\\x1f\\x7f', digit: '0-9', graph: '!-~', lower: 'a-z', print: ' -~',
  punct: '!-\\/:-@\\[-`{-~', space: '\\t\\n\\v\\f\\r ', upper: 'A-Z', word: '0-9A-Za-z_', xdigit: '0-9A-Fa-f',
};

/** undefined: it is no regular expression. */
export function pattern(text: string): RegExp | undefined {
  if (!compiled.has(text)) compiled.set(text, compile(text));
  return compiled.get(text);
}

function compile(text: string): RegExp | undefined {
  const leading = /^\(\?([imsU]+)\)/.exec(text);
  const flags = (leading?.[1] ?? '').replace('U', '');
  const body = text.slice(leading?.[0].length ?? 0)
    .replaceAll('(?P<', '(?<')
    .replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole)
    .replace(/\\A/g, '^')
    .replace(/\\z/g, '$');
  for (const mode of ['u', '']) {
    try {
      return new RegExp(body, flags + mode);
    } catch {
      continue;
    }
  }
  return undefined;
}
