/** printf(3) as awk and the printf command use it. */

/** Formats `%d %s %5.2f …` with the values in order; missing ones count as empty or 0. */
export function formatPrintf(format: string, values: readonly (string | number)[]): string {
  let next = 0;
  const take = (): string | number => values[next++] ?? '';
  return format.replace(/%([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d+)?)?([a-zA-Z%])/g, (whole, flags: string, wide: string | undefined, precise: string | undefined, letter: string) => {
    if (letter === '%') return '%';
    const width = wide === '*' ? Number(take()) : Number(wide ?? 0);
    const precision = whole.includes('.') ? (precise === '*' ? Number(take()) : Number(precise ?? 0)) : undefined;
    const value = take();
    const number = typeof value === 'number' ? value : leading(value);
    const body = conversion(letter, value, number, flags, precision);
    if (body === undefined) return whole;
    if (body.length >= width) return body;
    if (flags.includes('-')) return body.padEnd(width);
    const numeric = !'sc'.includes(letter);
    if (flags.includes('0') && numeric && (precision === undefined || !'di'.includes(letter))) {
      const sign = /^[-+ ]/.exec(body)?.[0] ?? '';
      return sign + body.slice(sign.length).padStart(width - sign.length, '0');
    }
    return body.padStart(width);
  });
}

const leading = (text: string): number => Number(/^\s*[-+]?(?:0x[0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)/.exec(text)?.[0] ?? 0);

function conversion(letter: string, value: string | number, number: number, flags: string, precision: number | undefined): string | undefined {
  const signed = (text: string): string => (number >= 0 && flags.includes('+') ? `+${text}` : number >= 0 && flags.includes(' ') ? ` ${text}` : text);
  switch (letter) {
    case 's': return [...String(value)].slice(0, precision).join('');
    case 'c': return typeof value === 'number' ? String.fromCodePoint(value) : [...value][0] ?? '';
    case 'd': case 'i': {
      const digits = String(Math.abs(Math.trunc(number))).padStart(precision ?? 0, '0');
      return signed(number < 0 && Math.trunc(number) !== 0 ? `-${digits}` : digits);
    }
    case 'u': return String(Math.trunc(Math.abs(number)));
    case 'x': case 'X': {
      const hex = Math.trunc(number).toString(16).padStart(precision ?? 0, '0');
      return (flags.includes('#') ? '0x' : '') + (letter === 'X' ? hex.toUpperCase() : hex);
    }
    case 'o': return Math.trunc(number).toString(8).padStart(precision ?? 0, '0');
    case 'f': case 'F': return signed(fixed(number, precision ?? 6));
    case 'e': case 'E': return signed(number.toExponential(precision ?? 6).replace(/e([-+])(\d)$/, 'e$10$2'));
    case 'g': case 'G': return signed(general(number, precision ?? 6));
    default: return undefined;
  }
}

/** What lies exactly between two goes to the even one, as the C library has it. */
function fixed(number: number, digits: number): string {
  const text = number.toFixed(digits);
  const exact = digits < 40 ? number.toFixed(digits + 60) : text, cut = exact.slice(digits === 0 ? exact.indexOf('.') + 1 : exact.indexOf('.') + 1 + digits);
  if (!/^50*$/.test(cut)) return text;
  const down = exact.slice(0, exact.length - cut.length).replace(/\.$/, '');
  return Number(down.at(-1)) % 2 === 0 ? down : text;
}

function general(number: number, precision: number): string {
  if (number === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(number)));
  if (exponent < -4 || exponent >= precision) return number.toExponential(Math.max(0, precision - 1)).replace(/\.?0+e/, 'e').replace(/e([-+])(\d)$/, 'e$10$2');
  const text = number.toPrecision(Math.max(1, precision));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
