/** Patterns as PCRE reads them, which JavaScript's are near enough to. */

/** Inline options such as (?i) at the beginning stand for flags. */
export function patternOf(text: string, ignoreCase = false): RegExp {
  const [, flags = '', rest = text] = /^\(\?([ims]+)\)(.*)$/s.exec(text) ?? [];
  const source = rest.replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole).replace(/\(\?P</g, '(?<').replace(/\\([AzZ])/g, (_, letter: string) => (letter === 'A' ? '^' : '$'));
  return new RegExp(source, [...new Set([...flags, ...(ignoreCase ? 'i' : '')])].join(''));
}

const CLASSES: Readonly<Record<string, string>> = { alpha: 'A-Za-z', digit: '0-9', alnum: 'A-Za-z0-9', upper: 'A-Z', lower: 'a-z', space: '\\s', punct: '!-\\/:-@\\[-`{-~', xdigit: '0-9A-Fa-f' };

/** Whether it is none. */
export function patternMistake(text: string): boolean {
  try {
    patternOf(text);
    return false;
  } catch {
    return true;
  }
}
