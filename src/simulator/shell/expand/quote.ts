/** Quoting a value so that a shell reads it back. */

/** As `printf %q` does it. */
export function quoteBackslash(text: string): string {
  if (text === '') return "''";
  if (needsAnsi(text)) return ansiQuote(text);
  return text.replace(/[ !"$&'()*;<>?[\\\]^`{|},]/g, '\\$&').replace(/^[~#]/, '\\$&').replace(/([=:])~/g, '$1\\~');
}

/** As `${x@Q}` and `set -x` do it: single quotes. */
export const quoteSingle = (text: string, ansi = true): string => (ansi && needsAnsi(text) ? ansiQuote(text) : `'${text.replaceAll("'", "'\\''")}'`);

/** As `declare -p` does it: double quotes. */
export const quoteDouble = (text: string): string => (needsAnsi(text) ? ansiQuote(text) : `"${text.replace(/[\\"$`]/g, '\\$&')}"`);

/** Words that `set -x` and `set` leave as they are. */
export const quoteIfNeeded = (text: string): string => (text === '' ? "''" : needsAnsi(text) ? ansiQuote(text) : /[^\w@%+=:,./\-~#^]|^[~#]/.test(text) || /[=:]~/.test(text) ? quoteSingle(text) : text);

export const needsAnsi = (text: string): boolean => /[\x00-\x1f\x7f]/.test(text);

/** How messages name what cannot be shown as it is. */
export const printable = (text: string): string => (needsAnsi(text) ? ansiQuote(text) : text);

export function ansiQuote(text: string): string {
  const escapes: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\x1b': '\\E', '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\v': '\\v', "'": "\\'", '\\': '\\\\' };
  return `$'${text.replace(/[\x00-\x1f\x7f'\\]/g, (c) => escapes[c] ?? `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`)}'`;
}
