/** Human sizes and durations as the go-units library prints and reads them. */

const decimalUnits = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'];
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB'];

function scaled(size: number, base: number, units: readonly string[]): [number, string] {
  let unit = 0;
  while (size >= base && unit < units.length - 1) {
    size /= base;
    unit++;
  }
  return [size, units[unit]!];
}

/** Go's %.Ng: N significant digits, no trailing zeros, an exponent where it gets too large. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const exponent = Number(value.toExponential(digits - 1).split('e')[1]);
  if (exponent < -4 || exponent >= digits) {
    const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
    return `${mantissa.replace(/\.?0+$/, '')}e${power[0] === '-' ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const fixed = value.toPrecision(digits);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** HumanSizeWithPrecision: powers of 1000, '1.234MB'. */
export function humanSizeWithPrecision(size: number, digits: number): string {
  const [value, unit] = scaled(size, 1000, decimalUnits);
  return significant(value, digits) + unit;
}

/** HumanSize: four significant digits of powers of 1000. */
export const humanSize = (size: number): string => humanSizeWithPrecision(size, 4);

/** BytesSize: four significant digits of powers of 1024, '1.5GiB'. */
export function bytesSize(size: number): string {
  const [value, unit] = scaled(size, 1024, binaryUnits);
  return significant(value, 4) + unit;
}

/** HumanDuration of milliseconds: 'About a minute', '3 weeks'. */
export function humanDuration(ms: number): string {
  const seconds = Math.trunc(ms / 1000);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < 60) return `${seconds} seconds`;
  const minutes = Math.trunc(seconds / 60);
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.trunc(seconds / 3600 + 0.5);
  if (hours === 1) return 'About an hour';
  if (hours < 48) return `${hours} hours`;
  if (hours < 24 * 7 * 2) return `${Math.trunc(hours / 24)} days`;
  if (hours < 24 * 30 * 2) return `${Math.trunc(hours / 24 / 7)} weeks`;
  if (hours < 24 * 365 * 2) return `${Math.trunc(hours / 24 / 30)} months`;
  return `${Math.trunc(seconds / 3600 / 24 / 365)} years`;
}

function parseSize(text: string, base: number): number {
  const separator = Math.max(...[...'0123456789. '].map((character) => text.lastIndexOf(character)));
  if (separator < 0) throw new Error(`invalid size: '${text}'`);
  const number = text[separator] === ' ' ? text.slice(0, separator) : text.slice(0, separator + 1);
  const suffix = text.slice(separator + 1).toLowerCase();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(number)) throw new Error(`strconv.ParseFloat: parsing ${JSON.stringify(number)}: invalid syntax`);
  const size = Number(number);
  if (size < 0) throw new Error(`invalid size: '${text}'`);
  if (suffix === '' || suffix === 'b') return Math.trunc(size);
  const power = 'kmgtp'.indexOf(suffix[0]!) + 1;
  if (power === 0 || (suffix.length > 1 && suffix.slice(1) !== 'b' && suffix.slice(1) !== 'ib')) throw new Error(`invalid suffix: '${suffix}'`);
  return Math.trunc(size * base ** power);
}

/** RAMInBytes: '512m' is 512 × 1024². @throws Error with go-units' words */
export const ramInBytes = (text: string): number => parseSize(text, 1024);

/** FromHumanSize: '1kB' is 1000. @throws Error with go-units' words */
export const fromHumanSize = (text: string): number => parseSize(text, 1000);
