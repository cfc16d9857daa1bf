/** `%a`: of an x86's long double, which is what bash calculates with, 64 bits and a first digit from 8 to f; of a double, which is dash's, 53 and a first digit of 1. */

/**
 * @param text the number without a sign; where it is no plain decimal, `value` stands for it
 * @param size bits of the number
 */
export function hexadecimal(text: string, value: number, precision: number | undefined, size: 53 | 64): string {
  const lead = size % 4 || 4, more = (size - lead) / 4;
  const match = /^\s*(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text), plain = match && `${match[1]}${match[2]}` !== '' && Math.abs(Number(match[3] ?? 0)) < 400;
  const power = plain ? Number(match[3] ?? 0) - match[2]!.length : 0;
  let [top, bottom] = plain ? [BigInt(`${match[1]}${match[2]}`), 1n] : fraction(value);
  if (power > 0) top *= 10n ** BigInt(power);
  else bottom *= 10n ** BigInt(-power);
  if (top === 0n) return `0x0${precision ? `.${'0'.repeat(precision)}` : ''}p+0`;
  // As many bits as fit, rounded to the even one.
  let exponent = top.toString(2).length - bottom.toString(2).length - size, bits = rounded(top, bottom, exponent);
  if (bits < 1n << BigInt(size - 1)) bits = rounded(top, bottom, --exponent);
  else if (bits >> BigInt(size)) bits = rounded(top, bottom, ++exponent);
  exponent += size - lead;
  if (precision !== undefined && precision < more) {
    const cut = BigInt(4 * (more - precision));
    bits = rounded(bits, 1n << cut, 0) << cut;
  }
  if (bits >> BigInt(4 * more + 4)) {
    bits >>= 4n;
    exponent += 4;
  }
  const digits = bits.toString(16), behind = precision === undefined ? digits.slice(1).replace(/0+$/, '') : digits.slice(1).padEnd(precision, '0').slice(0, precision);
  return `0x${digits[0]}${behind === '' ? '' : `.${behind}`}p${exponent < 0 ? '' : '+'}${exponent}`;
}

/** A double as a fraction. */
function fraction(value: number): [bigint, bigint] {
  let bottom = 1n;
  while (!Number.isInteger(value)) {
    value *= 2;
    bottom *= 2n;
  }
  return [BigInt(value), bottom];
}

/** top / bottom / 2^exponent as a whole number, ties to the even one. */
function rounded(top: bigint, bottom: bigint, exponent: number): bigint {
  const a = exponent < 0 ? top << BigInt(-exponent) : top, b = exponent > 0 ? bottom << BigInt(exponent) : bottom;
  const whole = a / b, twice = (a % b) * 2n;
  return twice > b || (twice === b && whole % 2n === 1n) ? whole + 1n : whole;
}
