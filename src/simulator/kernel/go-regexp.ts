/**
 * Go's regular expressions as JavaScript's. They differ in little that schemas and patterns of paths use: flags within the expression, named
 * groups, \A and \z, character classes by name. Not every browser knows flags for a part, so letters whose case does not
 * count are written in both.
 */
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

/** What Go says is wrong with it. */
export function patternFault(text: string): string {
  let open = 0, inClass = false;
  for (let i = 0; i < text.length; i++) {
    const one = text[i]!;
    if (one === '\\') {
      if (i === text.length - 1) return 'trailing backslash at end of expression: ``';
      i++;
    } else if (inClass) {
      const [from, to] = [text[i - 1]!, text[i + 1]!];
      if (one === '-' && from !== '[' && to !== ']' && from > to) return `invalid character class range: \`${from}-${to}\``;
      inClass = one !== ']';
    } else if (one === '[') {
      inClass = true;
      if (text.indexOf(']', i + 2) < 0) return `missing closing ]: \`${text.slice(i)}\``;
    } else if (one === '(') {
      const special = /^\(\?(?!:|P<\w+>|<\w+>|[imsU-]+[:)])(=|!|<=|<!|[^]?)/.exec(text.slice(i));
      if (special) return `invalid or unsupported Perl syntax: \`(?${special[1]}\``;
      i += /^\?(?::|P?<\w+>|[imsU-]+[:)])/.exec(text.slice(i + 1))?.[0].length ?? 0;
      if (text[i] !== ')') open++;
    } else if (one === ')' && --open < 0) return `unexpected ): \`${text}\``;
    else if ((one === '*' || one === '+' || one === '?') && (i === 0 || /[(|]/.test(text[i - 1]!))) return `missing argument to repetition operator: \`${one}\``;
  }
  return open > 0 ? `missing closing ): \`${text}\`` : text;
}

function compile(text: string): RegExp | undefined {
  const leading = /^\(\?([imsU]+)\)/.exec(text);
  const flags = (leading?.[1] ?? '').replace('U', '');
  const body = withoutFlags(text.slice(leading?.[0].length ?? 0))
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

const TOKEN = /\\[^]|\[\^?\]?(?:\\[^]|\[:\w+:\]|[^\]\\])*\]|\(\?[a-zA-Z-]*[:)]|\((?:\?P?<\w+>)?|[^]/g;

/** `(?i)` counts until the end of its group, `(?i:…)` within its own. */
function withoutFlags(text: string): string {
  if (!/\(\?[a-z-]*i/.test(text)) return text;
  const groups: boolean[] = [];
  let anyCase = false, out = '';
  for (const [token] of text.matchAll(TOKEN)) {
    const set = /^\(\?([a-zA-Z-]*)([:)])$/.exec(token);
    if (set) {
      const [, flags = '', end] = set;
      if (end === ':') {
        groups.push(anyCase);
        out += '(?:';
      }
      if (flags.includes('i')) anyCase = !flags.slice(0, flags.indexOf('i')).includes('-');
    } else if (token.startsWith('(')) {
      groups.push(anyCase);
      out += token;
    } else if (token === ')') {
      anyCase = groups.pop() ?? false;
      out += token;
    } else out += anyCase ? inBothCases(token) : token;
  }
  return out;
}

function inBothCases(token: string): string {
  if (token.startsWith('[')) return token.replace(/([a-z])-([a-z])|([A-Z])-([A-Z])|(?<!\\)[a-zA-Z](?!\w*:\])/g, (part) => part.toLowerCase() + part.toUpperCase());
  return /^[a-zA-Z]$/.test(token) ? `[${token.toLowerCase()}${token.toUpperCase()}]` : token;
}
