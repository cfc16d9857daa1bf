/** Words of instructions: quotes, and variables as `ENV` and `ARG` give them. */

/** $NAME, ${NAME}, ${NAME:-default}, ${NAME:+alternative}, ${NAME#pattern} … `missing` hears of names without a value. */
export function expandVariables(text: string, values: ReadonlyMap<string, string>, missing?: (name: string) => void): string {
  let out = '';
  for (let i = 0; i < text.length;) {
    if (text[i] === '\\' && i + 1 < text.length) {
      out += text[i + 1] === '$' ? '$' : text.slice(i, i + 2);
      i += 2;
      continue;
    }
    if (text[i] === "'") {
      const end = text.indexOf("'", i + 1);
      out += text.slice(i, end < 0 ? text.length : end + 1);
      i = end < 0 ? text.length : end + 1;
      continue;
    }
    const braced = text[i] === '$' ? /^\$\{(\w+)(?:(:?[-+?])((?:[^{}]|\{[^}]*\})*)|(##?|%%?)([^}]*)|(\/\/?)([^/}]*)\/([^}]*))?\}/.exec(text.slice(i)) : null;
    const plain = text[i] === '$' ? /^\$([A-Za-z_]\w*|\d)/.exec(text.slice(i)) : null;
    if (braced) {
      out += bracedValue(braced, values, missing);
      i += braced[0].length;
    } else if (plain) {
      const value = values.get(plain[1]!);
      if (value === undefined) missing?.(plain[1]!);
      out += value ?? '';
      i += plain[0].length;
    } else out += text[i++];
  }
  return out;
}

function bracedValue([, name = '', operator, operand = '', trim, pattern = '', slash, from = '', to = '']: RegExpExecArray, values: ReadonlyMap<string, string>, missing?: (name: string) => void): string {
  const value = values.get(name);
  if (operator) {
    const set = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
    if (operator.endsWith('-')) return set ? value! : expandVariables(operand, values, missing);
    if (operator.endsWith('+')) return set ? expandVariables(operand, values, missing) : '';
    return value ?? '';
  }
  if (value === undefined) missing?.(name);
  if (trim) return trimPattern(value ?? '', trim, pattern);
  if (slash) return (value ?? '').replace(new RegExp(globSource(from, true), slash === '//' ? 'g' : ''), to);
  return value ?? '';
}

/** `#` and `##` take the shortest and the longest start that fits, `%` and `%%` the end. */
function trimPattern(value: string, trim: string, pattern: string): string {
  const fits = new RegExp(`^${globSource(pattern, true)}$`, 's');
  const lengths = Array.from({ length: value.length + 1 }, (_, i) => (trim.length === 2 ? value.length - i : i));
  const cut = (length: number): [string, string] => (trim.startsWith('#') ? [value.slice(0, length), value.slice(length)] : [value.slice(value.length - length), value.slice(0, value.length - length)]);
  return lengths.map(cut).find(([part]) => fits.test(part))?.[1] ?? value;
}

const globSource = (pattern: string, greedy: boolean): string => pattern.replace(/[.+^${}()|\\[\]]/g, '\\$&').replace(/\*/g, greedy ? '.*' : '.*?').replace(/\?/g, '.');

/** Splits on blanks; quotes group and are taken off. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"' || c === "'") {
      word ??= '';
      for (i++; i < text.length && text[i] !== c; i++) {
        if (c === '"' && text[i] === '\\' && /["\\$]/.test(text[i + 1] ?? '')) i++;
        word += text[i];
      }
    } else if (c === '\\' && i + 1 < text.length) word = (word ?? '') + text[++i];
    else if (/\s/.test(c)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + c;
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** Splits on blanks outside quotes, keeping the quotes: for expansion before they are taken off. */
export function rawWords(text: string): string[] {
  return text.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
}

/** 'a=b c="d e"' as pairs; undefined where a word has no '='. */
export function pairs(text: string): [string, string][] | undefined {
  const words = rawWords(text);
  const split = words.map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
  return words.length > 0 && words.every((word) => word.indexOf('=') > 0) ? split : undefined;
}

/** Takes quotes and backslashes off a word. */
export const unquote = (word: string): string => splitWords(word)[0] ?? '';
