/** Divides a text into pieces, as awk does with fields and in split(). */

export function splitText(text: string, separator: string, compile: (source: string) => RegExp): string[] {
  if (separator === ' ') return text.split(/[ \t\n]+/).filter((part, i, all) => part !== '' || (i > 0 && i < all.length - 1));
  if (text === '') return [];
  if (separator === '') return [...text];
  if (separator.length === 1 && separator !== '\\') return text.split(separator === '\t' ? '\t' : separator);
  return pieces(text, compile(separator));
}

/** What lies between the matches; groups of the expression give no pieces of their own. */
function pieces(text: string, separator: RegExp): string[] {
  const out: string[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(separator.source, `${separator.flags}g`))) {
    if (match[0] === '') continue;
    out.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...out, text.slice(start)];
}
