/** How GNU's tools show names in what they say: quotearg's styles of gnulib. */

const SPECIAL = /[\s!"$&'()*;<=>?[\\^`|]|^[#~]|^[{}]?$/;

const CONTROL = /[\x00-\x1f\x7f]/;

const LETTERS: Readonly<Record<string, string>> = { '\x07': '\\a', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r' };

/** A control character behind a backslash. */
export const escaped = (character: string): string => LETTERS[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;

/** shell-escape: in quotes what a shell would take apart, control characters as bash writes them. */
export function shellQuoted(name: string): string {
  if (CONTROL.test(name)) return `'${name.replace(/'/g, "'\\''").replace(/[\x00-\x1f\x7f]+/g, (part) => `'$'${[...part].map(escaped).join('')}''`)}'`.replace(/''$/, '');
  if (!SPECIAL.test(name)) return name;
  return name.includes("'") ? (/["$`\\]/.test(name) ? `'${name.replace(/'/g, "'\\''")}'` : `"${name}"`) : `'${name}'`;
}

/** shell-escape-always, which most of coreutils' messages have. */
export function inQuotes(name: string): string {
  const quoted = shellQuoted(name);
  return quoted === name ? `'${name}'` : quoted;
}

/** quotef: as shellQuoted, and what holds a colon, since a message goes on behind one. */
export const nameShown = (name: string): string => (name.includes(':') ? inQuotes(name) : shellQuoted(name));
