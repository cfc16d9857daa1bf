/** POSIX extended regular expressions as JavaScript ones. */
const CLASSES: Record<string, string> = {
  alpha: 'a-zA-Z', digit: '0-9', alnum: 'a-zA-Z0-9', upper: 'A-Z', lower: 'a-z', space: '\\s', blank: ' \\t', punct: '!-\\/:-@\\[-`\\{-~', cntrl: '\\x00-\\x1f\\x7f', print: '\\x20-\\x7e', graph: '\\x21-\\x7e', xdigit: '0-9A-Fa-f',
};

export function translateRegex(source: string): string {
  let out = '';
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (c === '[') {
      const end = bracketEnd(source, i);
      if (end < 0) throw new SyntaxError('unmatched [');
      out += bracket(source.slice(i + 1, end));
      i = end;
    } else if (c === '\\' && i + 1 < source.length) {
      const next = source[++i]!;
      out += /[bBwWsS<>]/.test(next) ? (next === '<' || next === '>' ? '\\b' : `\\${next}`) : /[\\^$.*+?()[\]{}|/]/.test(next) ? `\\${next}` : next.replace(/[-]/, '\\-');
    } else if (c === '{' && !/^\{\d*(,\d*)?\}/.test(source.slice(i))) out += '\\{';
    else if (c === '}' && !/\{\d*(,\d*)?$/.test(source.slice(0, i))) out += '\\}';
    else if (c === ']') out += '\\]';
    else if (c === '{' && /^\{,\d/.test(source.slice(i))) out += '{0';
    else if (c === '/') out += '\\/';
    else out += c;
  }
  return out;
}

function bracketEnd(source: string, start: number): number {
  let at = start + 1;
  if (source[at] === '^') at++;
  if (source[at] === ']') at++;
  for (; at < source.length; at++) {
    if (source[at] === '[' && /[:.=]/.test(source[at + 1] ?? '')) at = source.indexOf(`${source[at + 1]}]`, at + 2) + 1;
    else if (source[at] === ']') return at;
    if (at <= 0) return -1;
  }
  return -1;
}

function bracket(body: string): string {
  const negated = body.startsWith('^');
  const inner = (negated ? body.slice(1) : body).replace(/\[:(\w+):\]|[\\\]\[&~]|^-|-$/g, (found, name?: string) => (name !== undefined ? (CLASSES[name] ?? '') : `\\${found}`)).replace(/[&~](?=[&~])/g, '\\$&');
  return `[${negated ? '^' : ''}${inner.replaceAll('\\&', '&').replaceAll('\\~', '~')}]`;
}
