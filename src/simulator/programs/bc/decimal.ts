/** Numbers of bc: whole digits of any length and a scale, as a BigInt of the last decimal's units. */
export interface Decimal {
  units: bigint;
  scale: number;
}

const ten = (power: number): bigint => 10n ** BigInt(power);

export const whole = (value: number | bigint): Decimal => ({ units: BigInt(value), scale: 0 });

/** The same number with another scale; digits beyond are cut off. */
export const rescale = ({ units, scale }: Decimal, to: number): Decimal => ({ units: to >= scale ? units * ten(to - scale) : units / ten(scale - to), scale: to });

export const isZero = (a: Decimal): boolean => a.units === 0n;

export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale), left = rescale(a, scale).units, right = rescale(b, scale).units;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function add(a: Decimal, b: Decimal, sign = 1n): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale).units + sign * rescale(b, scale).units, scale };
}

/** As POSIX has it: as many decimals as both have together, but no more than the scale or the longer of the two. */
export const multiply = (a: Decimal, b: Decimal, scale: number): Decimal => rescale({ units: a.units * b.units, scale: a.scale + b.scale }, Math.min(a.scale + b.scale, Math.max(scale, a.scale, b.scale)));

/** Of a power. */
const MOST_BITS = 1n << 23n;

export const divide = (a: Decimal, b: Decimal, scale: number): Decimal => ({ units: (a.units * ten(scale + b.scale)) / (b.units * ten(a.scale)), scale });

export function remainder(a: Decimal, b: Decimal, scale: number): Decimal {
  const quotient = divide(a, b, scale), to = Math.max(scale + b.scale, a.scale);
  return rescale(add(a, { units: quotient.units * b.units, scale: quotient.scale + b.scale }, -1n), to);
}

export function power(base: Decimal, exponent: bigint, scale: number): Decimal {
  if (exponent < 0n) return divide(whole(1), power(base, -exponent, scale), scale);
  // More than memory holds in the end, and than anybody waits for.
  if (BigInt(base.units.toString(2).length) * exponent > MOST_BITS) throw new RangeError('Invalid array length');
  const full = { units: base.units ** exponent, scale: base.scale * Number(exponent) };
  return rescale(full, Math.min(full.scale, Math.max(scale, base.scale)));
}

export function squareRoot(a: Decimal, scale: number): Decimal {
  const to = Math.max(scale, a.scale), wanted = rescale(a, to * 2).units;
  if (wanted < 2n) return { units: wanted, scale: to };
  let guess = 1n << BigInt(Math.ceil(wanted.toString(2).length / 2));
  for (;;) {
    const next = (guess + wanted / guess) >> 1n;
    if (next >= guess) return { units: guess, scale: to };
    guess = next;
  }
}

const DIGITS = '0123456789ABCDEF';

export function parseDecimal(text: string, base: number): Decimal {
  const [integer = '', fraction = ''] = text.split('.');
  if (base === 10 && !/[A-F]/.test(text)) return { units: BigInt(`${integer}${fraction}` || '0'), scale: fraction.length };
  // A single digit is itself in every base; in longer ones digits too large count as the largest.
  const digit = (character: string): bigint => BigInt(text.length === 1 ? DIGITS.indexOf(character) : Math.min(base - 1, DIGITS.indexOf(character)));
  let units = 0n;
  for (const character of integer) units = units * BigInt(base) + digit(character);
  if (fraction === '') return whole(units);
  let numerator = 0n;
  for (const character of fraction) numerator = numerator * BigInt(base) + digit(character);
  return add(whole(units), divide(whole(numerator), whole(BigInt(base) ** BigInt(fraction.length)), fraction.length));
}

export function formatDecimal(value: Decimal, base: number): string {
  const { units, scale } = value, sign = units < 0n ? '-' : '', size = units < 0n ? -units : units;
  if (units === 0n) return '0';
  if (base === 10) {
    const text = size.toString().padStart(scale + 1, '0');
    const integer = text.slice(0, text.length - scale);
    return sign + (scale === 0 ? integer : `${integer === '0' ? '' : integer}.${text.slice(text.length - scale)}`);
  }
  const large = base > 16, show = (digit: bigint): string => (large ? ` ${digit.toString().padStart(String(base - 1).length, '0')}` : DIGITS[Number(digit)]!);
  let integer = size / ten(scale), out = '';
  do {
    out = show(integer % BigInt(base)) + out;
    integer /= BigInt(base);
  } while (integer > 0n);
  if (scale === 0) return sign + out;
  let rest = size % ten(scale), fraction = '';
  for (let reached = 1n; reached < ten(scale); reached *= BigInt(base)) {
    rest *= BigInt(base);
    fraction += show(rest / ten(scale));
    rest %= ten(scale);
  }
  return `${sign}${out === '0' ? '' : out}.${fraction}`;
}
