/** Moments as the engine writes them: RFC 3339 with nanoseconds, trailing zeros cut. */

/** Go's zero time. */
export const ZERO_TIME = '0001-01-01T00:00:00Z';

const two = (n: number): string => String(n).padStart(2, '0');

/** Year, month and day of a day number since 1970 (proleptic Gregorian; Howard Hinnant's algorithm). */
function civil(day: number): [number, number, number] {
  const z = day + 719468;
  const era = Math.floor(z / 146097), dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1];
}

function parts(ms: number): { seconds: string; nanos: number } {
  const whole = Math.floor(ms / 1000);
  const [year, month, day] = civil(Math.floor(whole / 86400));
  const ofDay = ((whole % 86400) + 86400) % 86400;
  const seconds = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}`;
  return { seconds, nanos: Math.round((ms - whole * 1000) * 1e6) % 1e9 };
}

/** time.RFC3339Nano; undefined is the zero time. */
export function nanoTime(ms: number | undefined): string {
  if (ms === undefined) return ZERO_TIME;
  const { seconds, nanos } = parts(ms);
  const fraction = String(nanos).padStart(9, '0').replace(/0+$/, '');
  return `${seconds}${fraction && `.${fraction}`}Z`;
}

/** RFC 3339 with all nine digits, as log lines have it. */
export function logTime(ms: number): string {
  const { seconds, nanos } = parts(ms);
  return `${seconds}.${String(nanos).padStart(9, '0')}Z`;
}

/** RFC 3339 with whole seconds. */
export const secondTime = (ms: number): string => `${parts(ms).seconds}Z`;

/** '1795217526.416538768', as `since` and `until` want it. */
export const unixTime = (ms: number): string => `${Math.floor(ms / 1000)}.${String(Math.round((ms - Math.floor(ms / 1000) * 1000) * 1e6)).padStart(9, '0')}`;
