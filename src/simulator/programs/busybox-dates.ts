/** The few forms of a date that busybox's date and touch read; words (`tomorrow`, `1 day ago`) are not among them. */
import { civil, fromCivil, MONTHS } from '../kernel/calendar.ts';

/** Milliseconds of a date as busybox reads it; undefined where it does not. */
export function parseBusyboxDate(text: string, now: number): number | undefined {
  const given = text.replace(/^ +/, ''), today = civil(now);
  const seconds = /^@(\d+)$/.exec(given);
  if (seconds) return Number(seconds[1]) * 1000;
  const zone = /^(.*\d) ?([-+])(\d\d):?(\d\d)$/.exec(given), shifted = zone && /\d \d+:\d+/.test(zone[1]!) ? zone : undefined;
  const shift = shifted ? (shifted[2] === '-' ? 1 : -1) * (Number(shifted[3]) * 60 + Number(shifted[4])) * 60_000 : 0, plain = shifted ? shifted[1]! : given.replace(/^(\d{4}-\d+-\d+ \d+:\d+(?::\d+)?) ?Z$/, '$1');
  const from = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number | undefined => {
    const ms = fromCivil(year, month, day, hour, minute, second), back = civil(ms);
    return hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12 || day < 1 || day > 31 || back.month - month > 1 ? undefined : ms + shift;
  };
  const numbers = (found: RegExpExecArray): number[] => found.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const whole = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2})(?::(\d{1,2})(?::(\d{1,2}))?)?)?$/.exec(plain) ?? /^(\d{4})\.(\d{1,2})\.(\d{1,2})-(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(plain);
  if (whole) return from(...(numbers(whole) as [number, number, number]));
  const time = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(plain);
  if (time) return from(today.year, today.month, today.day, ...(numbers(time) as [number]));
  const month = /^(\d{1,2})\.(\d{1,2})-(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(plain);
  if (month) return from(today.year, ...(numbers(month) as [number, number]));
  const named = /^([A-Z][a-z]{2}) (\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2}) (\d{4})$/.exec(plain);
  if (named) {
    const at = MONTHS.findIndex((name) => name.startsWith(named[1]!));
    return at < 0 ? undefined : from(Number(named[6]), at + 1, Number(named[2]), Number(named[3]), Number(named[4]), Number(named[5]));
  }
  // [[[CC]YY]MMDD]hhmm[.ss]
  const digits = /^((?:\d\d)?\d\d)??(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d\d))?$/.exec(plain);
  if (!digits) return undefined;
  const year = digits[1] === undefined ? today.year : Number(digits[1]) < 100 ? 2000 + Number(digits[1]) : Number(digits[1]);
  return from(year, Number(digits[2]), Number(digits[3]), Number(digits[4]), Number(digits[5]), Number(digits[6] ?? 0));
}
