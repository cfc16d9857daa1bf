/** Civil dates from milliseconds since the Unix epoch (UTC; the simulated machines live there), RFC 3339, and Go's durations. */

export interface CivilTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Below the second; fractions of a millisecond are kept. */
  millisecond: number;
  /** 0 is Sunday. */
  weekday: number;
  /** 1 to 366. */
  yearDay: number;
}

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const DAY = 86_400_000;

/** Days since the epoch of a civil date (proleptic Gregorian; the well-known era arithmetic). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civil(ms: number): CivilTime {
  const days = Math.floor(ms / DAY);
  const rest = ms - days * DAY;
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const second = Math.floor(rest / 1000);
  return {
    year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(second / 3600), minute: Math.floor(second / 60) % 60, second: second % 60, millisecond: rest - second * 1000,
    weekday: (((days + 4) % 7) + 7) % 7, yearDay: days - daysFromCivil(year, 1, 1) + 1,
  };
}

/** Milliseconds since the epoch of a civil time in UTC; fields out of range carry over. */
export const fromCivil = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0, millisecond = 0): number =>
  daysFromCivil(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1) * DAY + (day - 1) * DAY + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;

const two = (value: number): string => String(value).padStart(2, '0');

const head = (time: CivilTime): string =>
  `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;

/** The last answer of `rfc3339`: a moment is written down many times. */
let written = { second: NaN, text: '' };

/** '2026-01-02T03:04:05Z', as Kubernetes stores times. */
export function rfc3339(ms: number): string {
  const second = Math.floor(ms / 1000);
  if (second !== written.second) written = { second, text: `${head(civil(ms))}Z` };
  return written.text;
}

/** Nine digits of the second: the virtual clock's microseconds and zeros. */
const nanoDigits = (millisecond: number): string => String(Math.min(999_999_999, Math.round(millisecond * 1e6))).padStart(9, '0');

/** Go's RFC3339Nano: as many digits as needed, none for a whole second. */
export function rfc3339Nano(ms: number): string {
  const time = civil(ms);
  const digits = nanoDigits(time.millisecond).replace(/0+$/, '');
  return `${head(time)}${digits && '.'}${digits}Z`;
}

/** Always nine digits, as Docker's log timestamps. */
export function rfc3339Fixed(ms: number): string {
  const time = civil(ms);
  return `${head(time)}.${nanoDigits(time.millisecond)}Z`;
}

/** Always six digits: Kubernetes' MicroTime. */
export function rfc3339Micro(ms: number): string {
  const time = civil(ms);
  return `${head(time)}.${nanoDigits(time.millisecond).slice(0, 6)}Z`;
}

/** Go's RFC1123Z: `Fri, 20 Nov 2026 22:42:56 +0000`. */
export function rfc1123z(ms: number): string {
  const time = civil(ms);
  return `${WEEKDAYS[time.weekday]!.slice(0, 3)}, ${two(time.day)} ${MONTHS[time.month - 1]!.slice(0, 3)} ${time.year} ${head(time).slice(11)} +0000`;
}

/** What was read before: times are few and are read many times. */
const read = new Map<string, number>();
const MOST_READ = 2000;

/** Reads RFC 3339 with any fraction and zone; undefined if it is none. */
export function parseRfc3339(text: string): number | undefined {
  const known = read.get(text);
  if (known !== undefined) return known;
  const ms = readRfc3339(text);
  if (ms === undefined) return undefined;
  if (read.size >= MOST_READ) read.clear();
  read.set(text, ms);
  return ms;
}

function readRfc3339(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:([Zz])|([+-])(\d\d):(\d\d))$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, , sign, zoneHour, zoneMinute] = match;
  const inRange = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!inRange || civil(fromCivil(Number(year), Number(month), Number(day))).month !== Number(month)) return undefined;
  const zone = sign ? (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000 * (sign === '-' ? -1 : 1) : 0;
  return fromCivil(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Number(`0.${fraction}`) * 1000 : 0) - zone;
}

/** Go's `time.Time.String()` for UTC: '2026-01-02 03:04:05.678 +0000 UTC'. */
export function goTime(ms: number): string {
  const time = civil(ms);
  const digits = nanoDigits(time.millisecond).replace(/0+$/, '');
  return `${head(time).replace('T', ' ')}${digits && '.'}${digits} +0000 UTC`;
}

/** Go's `time.Duration.String()` of milliseconds: '1h2m3.5s', '250ms', '1.5µs', '0s'. */
export function goDuration(ms: number): string {
  const sign = ms < 0 ? '-' : '';
  const nanos = Math.round(Math.abs(ms) * 1e6);
  if (nanos === 0) return '0s';
  if (nanos < 1e3) return `${sign}${nanos}ns`;
  if (nanos < 1e6) return `${sign}${nanos / 1e3}µs`;
  if (nanos < 1e9) return `${sign}${nanos / 1e6}ms`;
  const whole = Math.floor(nanos / 1e9);
  const seconds = `${whole % 60}${fractionOf(nanos % 1e9)}s`;
  const minutes = Math.floor(whole / 60);
  if (minutes === 0) return sign + seconds;
  const hours = Math.floor(minutes / 60);
  return `${sign}${hours > 0 ? `${hours}h` : ''}${minutes % 60}m${seconds}`;
}

const fractionOf = (nanos: number): string => (nanos === 0 ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`);

const unitMs: Record<string, number> = { ns: 1e-6, us: 1e-3, 'µs': 1e-3, 'μs': 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Go's `time.ParseDuration`, in milliseconds. @throws Error with Go's words */
export function parseGoDuration(text: string): number {
  const bad = (): Error => new Error(`time: invalid duration ${JSON.stringify(text)}`);
  const match = /^([+-]?)(.*)$/s.exec(text)!;
  let rest = match[2]!;
  if (rest === '0') return 0;
  if (rest === '') throw bad();
  let sum = 0;
  while (rest !== '') {
    const number = /^(\d*)(?:\.(\d*))?/.exec(rest)!;
    if (!number[1] && !number[2]) throw bad();
    rest = rest.slice(number[0].length);
    const unit = /^[^.\d]*/.exec(rest)![0];
    if (unit === '') throw new Error(`time: missing unit in duration ${JSON.stringify(text)}`);
    const factor = unitMs[unit];
    if (factor === undefined) throw new Error(`time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`);
    sum += Number(`${number[1] || '0'}.${number[2] || '0'}`) * factor;
    rest = rest.slice(unit.length);
  }
  if (sum * 1e6 > 2 ** 63) throw bad();
  return match[1] === '-' ? -sum : sum;
}
