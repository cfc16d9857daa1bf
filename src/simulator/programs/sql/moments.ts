/** Dates, moments and intervals: they are held as the texts that PostgreSQL shows (ISO, UTC). */
import { placed, SqlError } from './errors.ts';

const DAY = 86_400_000_000;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Microseconds since 1970. */
export interface Interval {
  months: number;
  days: number;
  micros: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Days since 1970 of a day of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year, era = Math.floor(y / 400), yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

export function dayOf(number: number): [year: number, month: number, day: number] {
  const z = number + 719_468, era = Math.floor(z / 146_097), doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153);
  const month = mp + (mp < 10 ? 3 : -9);
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1];
}

const lastDay = (year: number, month: number): number => dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayNumber(year, month, 1);

const dateText = (number: number): string => {
  const [year, month, day] = dayOf(number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

function clock(micros: number): string {
  const seconds = Math.floor(micros / 1_000_000), rest = micros - seconds * 1_000_000;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${rest > 0 ? `.${String(rest).padStart(6, '0').replace(/0+$/, '')}` : ''}`;
}

/** A moment of so many microseconds as a value of the type. */
export function momentText(micros: number, type: string): string {
  const day = Math.floor(micros / DAY);
  if (type === 'date') return dateText(day);
  if (type.startsWith('time ')) return clock(micros - day * DAY);
  return `${dateText(day)} ${clock(micros - day * DAY)}${type === 'timestamp with time zone' ? '+00' : ''}`;
}

/** The microseconds of a value that is held. */
export function microsOf(text: string): number {
  const [, date, hours = '0', minutes = '0', seconds = '0', fraction = ''] = /^(?:(\d+-\d\d-\d\d))?[ T]?(?:(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?/.exec(text) ?? [];
  const [year = 1970, month = 1, day = 1] = (date ?? '1970-01-01').split('-').map(Number);
  return dayNumber(year, month, day) * DAY + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

const short = (type: string): string => type.replace(/\(\d\)/, '');

/** Reads what somebody wrote as a date, a time or a moment. @throws SqlError */
export function readMoment(text: string, type: string, now: number, position?: number): string {
  const named = short(type), given = text.trim().toLowerCase();
  const today = Math.floor((now * 1000) / DAY) * DAY;
  const word = { now: Math.floor(now * 1000), today, tomorrow: today + DAY, yesterday: today - DAY, epoch: 0 }[given];
  if (word !== undefined) return momentText(word, named);
  const invalid = (): SqlError => new SqlError('22007', `invalid input syntax for type ${named}: "${text}"`, placed(position));
  const range = (field: boolean): SqlError => new SqlError('22008', `date/time field value out of range: "${text}"`, { ...placed(position), ...(field && { hint: 'Perhaps you need a different "datestyle" setting.' }) });
  const found = /^(?:(\d{4,6})-(\d{1,2})-(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{4})(\d\d)(\d\d)|([a-z]{3,9}) (\d{1,2}),? (\d{4})|(\d{1,2}) ([a-z]{3,9}) (\d{4}))?(?:(?:^|[ t]+)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?: ?(am|pm))?)?\s*(z|utc|gmt|[+-]\d{1,2}(?::?\d\d)?)?$/.exec(given);
  if (!found || given === '') throw invalid();
  const [, y1, m1, d1, m2, d2, y2, y3, m3, d3, m4, d4, y4, d5, m5, y5, hour, minute = '0', second = '0', fraction = '', half, zone] = found;
  const monthName = (name: string): number => MONTHS.findIndex((one) => one.startsWith(name)) + 1;
  const year = Number(y1 ?? y2 ?? y3 ?? y4 ?? y5), month = m4 ?? m5 ? monthName((m4 ?? m5)!) : Number(m1 ?? m2 ?? m3), day = Number(d1 ?? d2 ?? d3 ?? d4 ?? d5);
  const dated = !Number.isNaN(year);
  if (!dated && !named.startsWith('time ')) throw invalid();
  if (dated && m4 === undefined && m5 === undefined && (month < 1 || month > 12)) throw range(true);
  if (dated && month === 0) throw invalid();
  if (dated && (day < 1 || day > lastDay(year, month))) throw range(day > 31);
  const hours = half === undefined ? Number(hour ?? 0) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) throw range(false);
  const micros = (dated ? dayNumber(year, month, day) * DAY : 0) + ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
  const [, sign, east = '0', eastMinutes = '0'] = /^([+-])(\d\d?):?(\d\d)?$/.exec(zone ?? '') ?? [];
  // What a zone says is dropped where the type has none.
  const offset = named === 'timestamp with time zone' && sign !== undefined ? (sign === '-' ? 1 : -1) * (Number(east) * 60 + Number(eastMinutes)) * 60_000_000 : 0;
  return momentText(micros + offset, named);
}

const UNITS: readonly (readonly [RegExp, keyof Interval, number])[] = [
  [/^(y|yr|year)s?$/, 'months', 12], [/^mon(th)?s?$/, 'months', 1], [/^(w|week)s?$/, 'days', 7], [/^(d|day)s?$/, 'days', 1], [/^(h|hr|hour)s?$/, 'micros', 3_600_000_000], [/^(m|min|minute)s?$/, 'micros', 60_000_000], [/^(s|sec|second)s?$/, 'micros', 1_000_000], [/^(ms|msec|millisecond)s?$/, 'micros', 1000], [/^(us|usec|microsecond)s?$/, 'micros', 1], [/^decades?$/, 'months', 120], [/^centur(y|ies)$/, 'months', 1200],
];

/** @throws SqlError */
export function readInterval(text: string, position?: number): Interval {
  const made: Interval = { months: 0, days: 0, micros: 0 };
  let rest = text.trim().toLowerCase();
  const invalid = (): SqlError => new SqlError('22007', `invalid input syntax for type interval: "${text}"`, placed(position));
  if (rest === '') throw invalid();
  const ago = rest.endsWith(' ago');
  if (ago) rest = rest.slice(0, -4);
  for (; rest !== ''; rest = rest.trimStart()) {
    const time = /^([-+]?)(\d+):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?=\s|$)/.exec(rest);
    if (time) {
      const [all, sign, hours, minutes, seconds = '0', fraction = ''] = time;
      made.micros += (sign === '-' ? -1 : 1) * (((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6)));
      rest = rest.slice(all.length);
      continue;
    }
    const [all, count, name = 'second'] = /^([-+]?\d*\.?\d+)\s*([a-z]+)?/.exec(rest) ?? [];
    const unit = UNITS.find(([pattern]) => pattern.test(name));
    if (all === undefined || !unit) throw invalid();
    const whole = Math.trunc(Number(count)), part = Number(count) - whole;
    made[unit[1]] += unit[1] === 'micros' ? Math.round(Number(count) * unit[2]) : whole * unit[2];
    if (unit[1] === 'days') made.micros += Math.round(part * unit[2] * DAY);
    if (unit[1] === 'months') made[unit[2] === 1 ? 'days' : 'months'] += Math.round(part * (unit[2] === 1 ? 30 : unit[2]));
    rest = rest.slice(all.length);
  }
  return ago ? { months: -made.months, days: -made.days, micros: -made.micros } : made;
}

export function intervalText({ months, days, micros }: Interval): string {
  const years = Math.trunc(months / 12), left = months % 12, parts: string[] = [];
  if (years !== 0) parts.push(`${years} year${years === 1 ? '' : 's'}`);
  if (left !== 0) parts.push(`${left} mon${left === 1 ? '' : 's'}`);
  if (days !== 0) parts.push(`${days} day${days === 1 ? '' : 's'}`);
  if (micros !== 0 || parts.length === 0) parts.push(`${micros < 0 ? '-' : ''}${clock(Math.abs(micros))}`);
  return parts.join(' ');
}

/** For comparing: thirty days a month. */
export const intervalSize = (text: string): number => {
  const { months, days, micros } = readInterval(text);
  return (months * 30 + days) * DAY + micros;
};

export function moved(micros: number, { months, days, micros: rest }: Interval, sign: 1 | -1): number {
  const [year, month, day] = dayOf(Math.floor(micros / DAY)), all = year * 12 + month - 1 + sign * months;
  const toYear = Math.floor(all / 12), toMonth = (all % 12 + 12) % 12 + 1;
  const number = dayNumber(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth))) + sign * days;
  return number * DAY + (micros - Math.floor(micros / DAY) * DAY) + sign * rest;
}

/** Between two moments: days and the rest, no months. */
export const between = (later: number, earlier: number): Interval => {
  const difference = later - earlier, days = Math.trunc(difference / DAY);
  return { months: 0, days, micros: difference - days * DAY };
};

/** age(): years, months and days as people count them. */
export function ageBetween(later: number, earlier: number): Interval {
  if (later < earlier) {
    const { months, days, micros } = ageBetween(earlier, later);
    return { months: -months, days: -days, micros: -micros };
  }
  const [y1, m1, d1] = dayOf(Math.floor(later / DAY)), [y0, m0, d0] = dayOf(Math.floor(earlier / DAY));
  let months = (y1 - y0) * 12 + m1 - m0, days = d1 - d0, micros = (later - Math.floor(later / DAY) * DAY) - (earlier - Math.floor(earlier / DAY) * DAY);
  if (micros < 0) [micros, days] = [micros + DAY, days - 1];
  if (days < 0) [days, months] = [days + lastDay(y0, m0), months - 1];
  return { months, days, micros };
}

export const justified = ({ months, days, micros }: Interval, what: string): Interval => {
  const more = what === 'justify_days' ? 0 : Math.trunc(micros / DAY), all = days + more, from = what === 'justify_hours' ? 0 : Math.trunc(all / 30);
  return { months: months + from, days: all - from * 30, micros: micros - more * DAY };
};

export const timesInterval = ({ months, days, micros }: Interval, by: number): Interval => {
  const wholeMonths = Math.trunc(months * by), wholeDays = Math.trunc(days * by + (months * by - wholeMonths) * 30);
  return { months: wholeMonths, days: wholeDays, micros: Math.round(micros * by + (days * by + (months * by - wholeMonths) * 30 - wholeDays) * DAY) };
};

/** A field of a moment or an interval as numeric shows it. */
export function fieldOf(field: string, value: string, type: string): string | undefined {
  const interval = type === 'interval' ? readInterval(value) : undefined, micros = interval ? interval.micros : microsOf(value);
  const day = Math.floor(micros / DAY), inDay = interval ? Math.abs(micros) : micros - day * DAY, sign = interval && micros < 0 ? -1 : 1;
  const [year, month, date] = interval ? [Math.trunc(interval.months / 12), interval.months % 12, interval.days] : dayOf(day);
  const weekday = (((day + 4) % 7) + 7) % 7;
  switch (field) {
    case 'year': return String(year);
    case 'month': return String(month);
    case 'day': return String(date);
    case 'hour': return String(sign * Math.floor(inDay / 3_600_000_000));
    case 'minute': return String(sign * (Math.floor(inDay / 60_000_000) % 60));
    case 'second': return ((sign * (inDay % 60_000_000)) / 1_000_000).toFixed(6);
    case 'milliseconds': return ((inDay % 60_000_000) / 1000).toFixed(3);
    case 'microseconds': return String(inDay % 60_000_000);
    case 'quarter': return String(Math.floor((month - 1) / 3) + 1);
    case 'dow': return String(weekday);
    case 'isodow': return String(weekday === 0 ? 7 : weekday);
    case 'doy': return String(day - dayNumber(year, 1, 1) + 1);
    case 'week': {
      const thursday = day - ((weekday + 6) % 7) + 3;
      return String(Math.floor((thursday - dayNumber(dayOf(thursday)[0], 1, 1)) / 7) + 1);
    }
    case 'decade': return String(Math.floor(year / 10));
    case 'century': return String(Math.ceil(year / 100));
    case 'epoch': return ((interval ? (Math.trunc(interval.months / 12) * 365.25 + (interval.months % 12) * 30 + interval.days) * 86_400 : 0) + micros / 1_000_000).toFixed(6);
    case 'timezone': return '0';
    default: return undefined;
  }
}

/** date_trunc. */
export function cutMoment(field: string, micros: number): number | undefined {
  const day = Math.floor(micros / DAY), [year, month] = dayOf(day);
  switch (field) {
    case 'microseconds': return micros;
    case 'milliseconds': return Math.floor(micros / 1000) * 1000;
    case 'second': return Math.floor(micros / 1_000_000) * 1_000_000;
    case 'minute': return Math.floor(micros / 60_000_000) * 60_000_000;
    case 'hour': return Math.floor(micros / 3_600_000_000) * 3_600_000_000;
    case 'day': return day * DAY;
    case 'week': return (day - ((((day + 3) % 7) + 7) % 7)) * DAY;
    case 'month': return dayNumber(year, month, 1) * DAY;
    case 'quarter': return dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1) * DAY;
    case 'year': return dayNumber(year, 1, 1) * DAY;
    case 'decade': return dayNumber(Math.floor(year / 10) * 10, 1, 1) * DAY;
    case 'century': return dayNumber((Math.ceil(year / 100) - 1) * 100 + 1, 1, 1) * DAY;
    default: return undefined;
  }
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** to_char of a moment. */
export function momentInWords(micros: number, pattern: string): string {
  const day = Math.floor(micros / DAY), inDay = micros - day * DAY, [year, month, date] = dayOf(day), hours = Math.floor(inDay / 3_600_000_000), weekday = DAYS[(((day + 4) % 7) + 7) % 7]!, monthName = capital(MONTHS[month - 1]!);
  const pieces: Record<string, (word: string, fill: boolean) => string> = {
    YYYY: () => String(year).padStart(4, '0'), YY: () => two(year % 100), MM: (_, fill) => (fill ? two(month) : String(month)), DD: (_, fill) => (fill ? two(date) : String(date)), DDD: () => String(day - dayNumber(year, 1, 1) + 1).padStart(3, '0'),
    HH24: (_, fill) => (fill ? two(hours) : String(hours)), HH12: (_, fill) => (fill ? two(hours % 12 || 12) : String(hours % 12 || 12)), HH: (_, fill) => (fill ? two(hours % 12 || 12) : String(hours % 12 || 12)), MI: () => two(Math.floor(inDay / 60_000_000) % 60), SS: () => two(Math.floor(inDay / 1_000_000) % 60), MS: () => String(Math.floor(inDay / 1000) % 1000).padStart(3, '0'), US: () => String(inDay % 1_000_000).padStart(6, '0'),
    Mon: () => monthName.slice(0, 3), MON: () => monthName.slice(0, 3).toUpperCase(), mon: () => monthName.slice(0, 3).toLowerCase(), Month: (_, fill) => (fill ? monthName.padEnd(9) : monthName), MONTH: (_, fill) => (fill ? monthName.toUpperCase().padEnd(9) : monthName.toUpperCase()), month: (_, fill) => (fill ? monthName.toLowerCase().padEnd(9) : monthName.toLowerCase()),
    Dy: () => weekday.slice(0, 3), DY: () => weekday.slice(0, 3).toUpperCase(), dy: () => weekday.slice(0, 3).toLowerCase(), Day: (_, fill) => (fill ? weekday.padEnd(9) : weekday), DAY: (_, fill) => (fill ? weekday.toUpperCase().padEnd(9) : weekday.toUpperCase()), day: (_, fill) => (fill ? weekday.toLowerCase().padEnd(9) : weekday.toLowerCase()),
    AM: () => (hours < 12 ? 'AM' : 'PM'), PM: () => (hours < 12 ? 'AM' : 'PM'), am: () => (hours < 12 ? 'am' : 'pm'), pm: () => (hours < 12 ? 'am' : 'pm'), Q: () => String(Math.floor((month - 1) / 3) + 1), D: () => String((((day + 4) % 7) + 7) % 7 + 1), IW: () => two(Number(fieldOf('week', momentText(micros, 'date'), 'date'))), TZ: () => 'UTC', OF: () => '+00',
  };
  return pattern.replace(/"([^"]*)"|(FM)?(YYYY|YY|HH24|HH12|HH|MI|MM|DDD|DD|SS|MS|US|Month|MONTH|month|Mon|MON|mon|Day|DAY|day|Dy|DY|dy|AM|PM|am|pm|IW|TZ|OF|Q|D)(th)?/g, (_, quoted: string | undefined, fm: string | undefined, word: string | undefined, th: string | undefined) => {
    if (word === undefined) return quoted ?? '';
    const made = pieces[word]!(word, fm === undefined);
    return th === undefined ? made : made + (/1\d$/.test(made) ? 'th' : ['th', 'st', 'nd', 'rd'][Number(made.slice(-1))] ?? 'th');
  });
}

/** to_date and to_timestamp with a pattern: the fields in their places. */
export function momentFromWords(text: string, pattern: string): number {
  let year = 1970, month = 1, day = 1, micros = 0, at = 0;
  for (const [, word, other] of pattern.matchAll(/(YYYY|HH24|HH12|HH|MI|MM|DD|SS|Mon|Month)|(.)/gi)) {
    if (other !== undefined) {
      at++;
      continue;
    }
    const upper = word!.toUpperCase();
    if (upper.startsWith('MON')) {
      const name = /^[a-z]+/i.exec(text.slice(at))?.[0] ?? '';
      month = MONTHS.findIndex((one) => name.length >= 3 && one.startsWith(name.toLowerCase())) + 1;
      if (month === 0) throw new SqlError('22007', `invalid value "${text.slice(at, at + 3)}" for "${word}"`, { detail: 'The given value did not match any of the allowed values for this field.' });
      at += name.length;
      continue;
    }
    const found = new RegExp(`^\\d{1,${upper === 'YYYY' ? 4 : 2}}`).exec(text.slice(at))?.[0];
    if (found === undefined) {
      if (at >= text.length) break;
      throw new SqlError('22007', `invalid value "${text.slice(at, at + (upper === 'YYYY' ? 4 : 2))}" for "${word}"`, { detail: 'Value must be an integer.' });
    }
    at += found.length;
    const number = Number(found);
    if (upper === 'YYYY') year = number;
    else if (upper === 'MM') month = number;
    else if (upper === 'DD') day = number;
    else micros += number * (upper === 'MI' ? 60_000_000 : upper === 'SS' ? 1_000_000 : 3_600_000_000);
  }
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) throw new SqlError('22008', `date/time field value out of range: "${text}"`);
  return dayNumber(year, month, day) * DAY + micros;
}
