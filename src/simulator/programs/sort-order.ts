/** The orders that sort knows, each a comparison of two keys. */

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const month = (text: string): number => MONTHS.indexOf(text.trim().slice(0, 3).toUpperCase());

const leadingNumber = (text: string): number => Number(/^\s*(-?\d*\.?\d+)/.exec(text)?.[1] ?? 0);

/** strtold: also with an exponent, inf and nan; what is no number comes first. */
function generalNumber(text: string): number | undefined {
  const match = /^\s*([-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|0x[0-9a-f]+|inf(?:inity)?|nan))/i.exec(text)?.[1];
  if (match === undefined) return undefined;
  return /inf/i.test(match) ? (match.startsWith('-') ? -Infinity : Infinity) : Number(match);
}

function byGeneralNumber(a: string, b: string): number {
  const left = generalNumber(a), right = generalNumber(b);
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1;
  return Number.isNaN(left) || Number.isNaN(right) ? Number(Number.isNaN(right)) - Number(Number.isNaN(left)) : left < right ? -1 : left > right ? 1 : 0;
}

/** 2K before 1M: the unit decides first, then the number, as in GNU's sort -h. */
function byHumanNumber(a: string, b: string): number {
  const parts = (text: string): [number, number] => {
    const value = leadingNumber(text), unit = ' KMGTPEZY'.indexOf(/^\s*-?[\d.]+([KkMGTPEZY])/.exec(text)?.[1]?.toUpperCase() ?? ' ');
    return [value === 0 ? 0 : value < 0 ? -unit - 1 : unit + 1, value];
  };
  const left = parts(a), right = parts(b);
  return left[0] - right[0] || left[1] - right[1];
}

/** Digits compare as numbers, a tilde sorts before everything, letters before other characters. */
export function compareVersions(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [], right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i] ?? '', y = right[i] ?? '';
    const numbers = /^\d/.test(x) && /^\d/.test(y);
    const order = numbers ? Number(x) - Number(y) : byVersionText(x, y);
    if (order !== 0) return order;
  }
  return byCodePoint(a, b);
}

function byVersionText(a: string, b: string): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = weight(a[i]) - weight(b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

const weight = (character: string | undefined): number =>
  (character === '~' ? -1 : character === undefined ? 0 : /\d/.test(character) ? 0.5 : /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256);

/** By the letters of a key's flags; `r` is the caller's. */
export function compareBy(a: string, b: string, flags: string): number {
  if (flags.includes('n')) return leadingNumber(a) - leadingNumber(b);
  if (flags.includes('g')) return byGeneralNumber(a, b);
  if (flags.includes('h')) return byHumanNumber(a, b);
  if (flags.includes('M')) return month(a) - month(b);
  if (flags.includes('V')) return compareVersions(a, b);
  return byCodePoint(folded(a, flags), folded(b, flags));
}

function folded(text: string, flags: string): string {
  const kept = flags.includes('d') ? text.replace(/[^A-Za-z0-9 \t]/g, '') : flags.includes('i') ? text.replace(/[^ -~]/g, '') : text;
  return flags.includes('f') ? kept.toUpperCase() : kept;
}
