/**
 * Resource quantities ('500m', '1.5Gi', '2e3'): exact to a billionth, as the API machinery has them. Values are in
 * billionths (bigint) together with the form they were written in, which the canonical text keeps.
 */

export type QuantityFormat = 'DecimalSI' | 'BinarySI' | 'DecimalExponent';

export interface Quantity {
  /** Billionths. */
  readonly nano: bigint;
  readonly format: QuantityFormat;
}

const NANO = 1_000_000_000n;
const DECIMAL: [suffix: string, nano: bigint][] = [
  ['E', 10n ** 27n], ['P', 10n ** 24n], ['T', 10n ** 21n], ['G', 10n ** 18n], ['M', 10n ** 15n], ['k', 10n ** 12n],
  ['', NANO], ['m', 1_000_000n], ['u', 1000n], ['n', 1n],
];
const BINARY: [suffix: string, nano: bigint][] = ['Ei', 'Pi', 'Ti', 'Gi', 'Mi', 'Ki'].map((suffix, i) => [suffix, 1024n ** BigInt(6 - i) * NANO]);
const SHAPE = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)([eE][+-]?\d+|[numkMGTPE]|[KMGTPE]i|)$/;

/** What the real parser says of a text that is no quantity. */
export type QuantityProblem = 'shape' | 'numeric' | 'suffix';

/** Tells how a text fails to be a quantity, or undefined if it is one. */
export function quantityProblem(text: string): QuantityProblem | undefined {
  if (parseQuantity(text)) return undefined;
  if (text === '') return 'shape';
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(.*)$/s.exec(text)!;
  if (/^[eEinumkKMGTP]*[-+]?\d*$/.test(parts[4]!) === false) return 'shape';
  if (parts[2] === '' && !parts[3]) return 'numeric';
  return 'suffix';
}

const known = new Map<string, Quantity>();

export function parseQuantity(text: string): Quantity | undefined {
  const cached = known.get(text);
  if (cached) return cached;
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, sign, digits = '', suffix = ''] = match;
  const parsed = withSuffix(digits, suffix);
  if (!parsed) return undefined;
  const quantity = { nano: sign === '-' ? -parsed.nano : parsed.nano, format: parsed.format };
  if (known.size < 5000) known.set(text, quantity);
  return quantity;
}

function withSuffix(digits: string, suffix: string): Quantity | undefined {
  const binary = BINARY.find(([name]) => name === suffix);
  if (binary) return { nano: scaled(digits, binary[1]), format: 'BinarySI' };
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix);
  if (exponent) {
    const power = Number(exponent[1]);
    if (Math.abs(power) > 60) return undefined;
    return { nano: power >= 0 ? scaled(digits, NANO * 10n ** BigInt(power)) : scaledDown(digits, BigInt(-power)), format: 'DecimalExponent' };
  }
  const decimal = DECIMAL.find(([name]) => name === suffix);
  return decimal && { nano: scaled(digits, decimal[1]), format: 'DecimalSI' };
}

/** digits × unit, rounded away from zero to a whole billionth. */
function scaled(digits: string, unit: bigint): bigint {
  const [whole = '', fraction = ''] = digits.split('.');
  const power = 10n ** BigInt(fraction.length);
  return ceilDivide(BigInt(whole + fraction || '0') * unit, power);
}

const scaledDown = (digits: string, power: bigint): bigint => ceilDivide(scaled(digits, NANO), 10n ** power);

function ceilDivide(value: bigint, by: bigint): bigint {
  const whole = value / by;
  return whole * by === value || value < 0n ? whole : whole + 1n;
}

/** The canonical text: the largest unit that needs no fraction. */
export function formatQuantity({ nano, format }: Quantity): string {
  if (nano === 0n) return '0';
  const size = nano < 0n ? -nano : nano;
  if (format === 'BinarySI' && size >= 1024n * NANO && size % NANO === 0n) {
    const unit = BINARY.find(([, one]) => size % one === 0n);
    return unit ? `${nano / unit[1]}${unit[0]}` : String(nano / NANO);
  }
  const unit = DECIMAL.find(([, one]) => size % one === 0n)!;
  if (format !== 'DecimalExponent') return `${nano / unit[1]}${unit[0]}`;
  const power = (6 - DECIMAL.indexOf(unit)) * 3;
  return `${nano / unit[1]}${power === 0 ? '' : `e${power}`}`;
}

/** The canonical form of a quantity's text; undefined if it is none. */
export function canonicalQuantity(text: string): string | undefined {
  const quantity = parseQuantity(text);
  return quantity && formatQuantity(quantity);
}

/** Its value as a number (bytes, processors); 0 for a text that is no quantity. */
export function quantityValue(text: string | undefined): number {
  const quantity = text === undefined ? undefined : parseQuantity(text);
  return quantity ? Number(quantity.nano) / 1e9 : 0;
}

/** Lists of resources count in thousandths: what is finer is rounded up. */
export function wholeMilli(canonical: string): string {
  if (!/[un]$/.test(canonical)) return canonical;
  const { nano, format } = parseQuantity(canonical)!;
  return formatQuantity({ nano: ceilDivide(nano, 1_000_000n) * 1_000_000n, format });
}

/** Thousandths, rounded up. */
export function quantityMilli(text: string | undefined): number {
  const quantity = text === undefined ? undefined : parseQuantity(text);
  return quantity ? Number(ceilDivide(quantity.nano, 1_000_000n)) : 0;
}

/** Sum of two quantities in the form of the first. */
export const addQuantities = (a: Quantity, b: Quantity): Quantity => ({ nano: a.nano + b.nano, format: a.nano === 0n ? b.format : a.format });
