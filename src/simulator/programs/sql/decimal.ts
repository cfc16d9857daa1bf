/** numeric: decimal numbers as texts, exact, with the digits behind the point that PostgreSQL keeps. */

interface Decimal {
  digits: bigint;
  scale: number;
}

/** Numbers longer than this are not computed with. */
const LONGEST = 2000;

function parsed(text: string): Decimal {
  const plain = /e/i.test(text) ? expanded(text) : text;
  const point = plain.indexOf('.');
  return point < 0 ? { digits: BigInt(plain), scale: 0 } : { digits: BigInt(plain.slice(0, point) + plain.slice(point + 1)), scale: plain.length - point - 1 };
}

/** 1.5e3 without its power. */
function expanded(text: string): string {
  const [, sign = '', whole = '', fraction = '', power] = /^([-+]?)(\d*)\.?(\d*)[eE]([-+]?\d+)$/.exec(text) ?? [];
  const by = Math.max(-LONGEST, Math.min(LONGEST, Number(power ?? 0))), digits = whole + fraction, point = whole.length + by;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + (point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`);
}

function text({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '', all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return sign + (scale > 0 ? `${all.slice(0, -scale)}.${all.slice(-scale)}` : all);
}

const power = (count: number): bigint => 10n ** BigInt(Math.min(count, LONGEST));

function same(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
}

/** Half away from zero, as PostgreSQL rounds. */
function divided(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n, top = a < 0n ? -a : a, bottom = b < 0n ? -b : b;
  const result = (2n * top + bottom) / (2n * bottom);
  return negative ? -result : result;
}

export function rounded(value: string, scale: number): string {
  const one = parsed(value);
  if (scale >= one.scale) return text({ digits: one.digits * power(scale - one.scale), scale });
  const digits = divided(one.digits, power(one.scale - scale));
  return scale >= 0 ? text({ digits, scale }) : text({ digits: digits * power(-scale), scale: 0 });
}

export function truncated(value: string, scale: number): string {
  const one = parsed(value);
  if (scale >= one.scale) return rounded(value, scale);
  return text({ digits: one.digits / power(one.scale - scale), scale });
}

export function compareDecimals(a: string, b: string): number {
  const [left, right] = same(parsed(a), parsed(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

/** @param scale Of the quotient; without one as many digits as numeric division gives: sixteen significant ones, counted in groups of four. */
export function calculate(operator: string, a: string, b: string): string {
  const left = parsed(a), right = parsed(b);
  if (operator === '*') return text({ digits: left.digits * right.digits, scale: left.scale + right.scale });
  if (operator === '/') {
    const scale = quotientScale(left, right);
    return text({ digits: divided(left.digits * power(scale + right.scale), right.digits * power(left.scale)), scale });
  }
  const [x, y, scale] = same(left, right);
  return text({ digits: operator === '+' ? x + y : operator === '-' ? x - y : x % y, scale });
}

/** In groups of four digits: the first group and where it stands. */
function firstGroup({ digits, scale }: Decimal): [weight: number, first: number] {
  const whole = digits < 0n ? -digits : digits;
  if (whole === 0n) return [0, 0];
  const padding = (4 - (scale % 4)) % 4, all = String(whole * power(padding)), groups = Math.ceil(all.length / 4);
  return [groups - 1 - (scale + padding) / 4, Number(all.slice(0, all.length - 4 * (groups - 1)))];
}

function quotientScale(left: Decimal, right: Decimal): number {
  const [a, first] = firstGroup(left), [b, second] = firstGroup(right);
  const weight = a - b - (first <= second ? 1 : 0);
  return Math.min(1000, Math.max(16 - weight * 4, left.scale, right.scale, 0));
}

/** Without zeros behind the last digit. */
export const trimmed = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

export const isZero = (value: string): boolean => /^-?0*\.?0*$/.test(value);

/** NaN and whatever else is no number of digits. */
export const isDecimal = (value: string): boolean => /^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,4})?\s*$/.test(value) && value.length < LONGEST;

export function normalDecimal(value: string): string {
  const plain = value.trim().replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.$/, '');
  return text(parsed(plain));
}

/** The square root with as many digits behind the point as the number itself. */
export function rootOf(value: string): string {
  const { digits, scale } = parsed(value), wanted = digits * power(scale);
  let root = BigInt(Math.floor(Math.sqrt(Number(wanted))));
  // Newton's steps mend what a floating number cannot hold.
  for (let steps = 0; steps < 100 && wanted > 0n; steps++) {
    const next = (root + wanted / root) / 2n;
    if (next === root || next === root + 1n) break;
    root = next;
  }
  while (root * root > wanted) root--;
  while ((root + 1n) * (root + 1n) <= wanted) root++;
  return text({ digits: wanted - root * root > root ? root + 1n : root, scale });
}
