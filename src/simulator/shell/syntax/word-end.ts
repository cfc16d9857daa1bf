/** Where a word ends in text that is not correct as a whole: what the message of bash names goes over quotes, `${…}`, `$(…)` and `<(…)`. */

/** @returns the place behind the word that begins at `at` */
export function wordEnd(text: string, at: number): number {
  const start = at;
  // A substitution that stands for a file.
  if (/^[<>]\(/.test(text.slice(at, at + 2))) at = until(text, at + 2, ')');
  while (at < text.length && !/[\s;&|()<>]/.test(text[at]!)) at = partEnd(text, at, start);
  return Math.max(at, start + 1);
}

/** The token of a line that ends before `end`, blanks aside. */
export function tokenBefore(text: string, end: number): string | undefined {
  let last: string | undefined;
  for (let at = text.lastIndexOf('\n', end - 1) + 1; at < end;) {
    const token = /^(?:[ \t]+|;;&|;;|&&|\|\||[;&|()])/.exec(text.slice(at, Math.min(end, at + 100)))?.[0] ?? text.slice(at, Math.min(end, wordEnd(text, at)));
    if (token.trim() !== '') last = token;
    at += token.length;
  }
  return last;
}

/** Behind one piece of a word: a character, or what is quoted or expanded as one. */
function partEnd(text: string, at: number, start: number): number {
  const c = text[at]!, two = text.slice(at, at + 2);
  if (c === '\\') return Math.min(text.length, at + 2);
  if (c === "'") return closed(text, text.indexOf("'", at + 1));
  if (c === '"' || c === '`') return until(text, at + 1, c);
  if (two === '${') return until(text, at + 2, '}');
  if (two === '$(') return until(text, at + 2, ')');
  // The elements of an array.
  if (c === '=' && text[at + 1] === '(' && /^\w+(\[[^\]]*\])?\+?$/.test(text.slice(start, at))) return until(text, at + 2, ')');
  return at + 1;
}

/** Behind the character that ends a piece; in parentheses parentheses are counted. */
function until(text: string, at: number, end: string): number {
  let depth = 0;
  while (at < text.length) {
    const c = text[at]!;
    if (c === end && depth-- === 0) return at + 1;
    if (end === ')' && c === '(') depth++;
    at = end === '"' && c === "'" || end === '`' && c !== '\\' || c === ' ' ? at + 1 : partEnd(text, at, at);
  }
  return at;
}

const closed = (text: string, at: number): number => (at < 0 ? text.length : at + 1);
