/** Dates as `date -d` and `touch -d` read them: absolute parts, names of days, and steps from now. */
import { civil, fromCivil, MONTHS, WEEKDAYS } from '../kernel/calendar.ts';

interface Reading {
  date?: [number, number, number];
  time?: [number, number, number, number];
  /** Minutes east of Greenwich. */
  zone?: number;
  weekday?: { day: number; weeks: number };
  steps: { unit: Unit; count: number }[];
}

type Unit = 'year' | 'month' | 'day' | 'ms';

const SPANS: Record<string, [Unit, number]> = {
  year: ['year', 1], month: ['month', 1], fortnight: ['day', 14], week: ['day', 7], day: ['day', 1], hour: ['ms', 3_600_000], minute: ['ms', 60_000], min: ['ms', 60_000], second: ['ms', 1000], sec: ['ms', 1000],
};

const NUMBERS: Record<string, number> = { last: -1, this: 0, next: 1, first: 1, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12 };

const ZONES: Record<string, number> = { utc: 0, gmt: 0, z: 0, ut: 0, kst: 540, jst: 540, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, cet: 60, cest: 120, bst: 60, ist: 330, msk: 180 };

const monthOf = (text: string): number => MONTHS.findIndex((name) => text.length >= 3 && (name.toLowerCase() === text || name.slice(0, 3).toLowerCase() === text || (text === 'sept' && name === 'September'))) + 1;
const weekdayOf = (text: string): number => WEEKDAYS.findIndex((name) => text.length >= 3 && name.toLowerCase().startsWith(text) && (text.length === 3 || text.length === name.length || text.length >= 4));

const zoneMinutes = (sign: string, hours: string, minutes = '0'): number => (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 69 ? 2000 : 1900));

/** What a pattern at the start of the rest means. The first that matches counts; false takes the match back. */
const PARTS: [RegExp, (reading: Reading, match: RegExpExecArray) => boolean | void][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?/, (reading, [, year, month, day]) => setDate(reading, Number(year), Number(month), Number(day))],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, (reading, [, year, month, day]) => setDate(reading, Number(year), Number(month), Number(day))],
  [/^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?/, (reading, [, month, day, year]) => setDate(reading, year === undefined ? NaN : fullYear(year), Number(month), Number(day))],
  [/^(\d{1,2})[- ]?([a-z]{3,9})\.?(?:[-, ]*(\d{4})(?!:|\d))?(?![a-z])/, (reading, [, day, name, year]) => monthOf(name!) > 0 && setDate(reading, year === undefined ? NaN : Number(year), monthOf(name!), Number(day))],
  [/^([a-z]{3,9})\.?[- ]+(\d{1,2})(?!\d|:)(?:(?:st|nd|rd|th))?(?:[, ]+(\d{4})(?!:|\d))?/, (reading, [, name, day, year]) => monthOf(name!) > 0 && setDate(reading, year === undefined ? NaN : Number(year), monthOf(name!), Number(day))],
  [/^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*([-+])\s?(\d{1,2}):?(\d{2})?(?!\d))?/, (reading, [, hour, minute, second = '0', fraction, half, sign, zoneHour, zoneMinute]) => {
    if (sign) reading.zone = zoneMinutes(sign, zoneHour!, zoneMinute);
    return setTime(reading, Number(hour), Number(minute), Number(second), fraction ? Number(`0.${fraction}`) * 1000 : 0, half);
  }],
  [/^(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)/, (reading, [, hour, half]) => setTime(reading, Number(hour), 0, 0, 0, half)],
  [/^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?!\d)/, (reading, [, year, month, day, hour, minute, second = '0']) => (hour === undefined || setTime(reading, Number(hour), Number(minute), Number(second), 0)) && setDate(reading, Number(year), Number(month), Number(day))],
  [/^([-+]?)\s*(\d+)\s*([a-z]+?)s?(?:\s+(ago))?(?![a-z])/, (reading, [, sign, count, unit, ago]) => addStep(reading, unit!, Number(count) * (sign === '-' ? -1 : 1) * (ago ? -1 : 1))],
  [/^(last|this|next|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\s+([a-z]+?)s?(?:\s+(ago))?(?![a-z])/, (reading, [, word, unit, ago]) => {
    const count = NUMBERS[word!]! * (ago ? -1 : 1), weekday = weekdayOf(unit!);
    if (weekday >= 0) reading.weekday = { day: weekday, weeks: count };
    return weekday >= 0 || addStep(reading, unit!, count);
  }],
  [/^(now|today|this)(?![a-z])/, () => true],
  [/^(yesterday|tomorrow)(?![a-z])/, (reading, [word]) => addStep(reading, 'day', word === 'tomorrow' ? 1 : -1)],
  [/^(?:utc?|gmt|z)([-+])(\d{1,2}):?(\d{2})?(?!\d)/, (reading, [, sign, hours, minutes]) => {
    reading.zone = zoneMinutes(sign!, hours!, minutes);
  }],
  [/^([a-z]+)s?(?:\s+(ago))?(?![a-z])/, (reading, [, word, ago]) => {
    const weekday = weekdayOf(word!), zone = ZONES[word!];
    if (zone !== undefined) reading.zone = zone;
    else if (weekday >= 0) reading.weekday = { day: weekday, weeks: 0 };
    else return addStep(reading, word!, ago ? -1 : 1);
    return true;
  }],
  [/^([-+])(\d{2}):?(\d{2})/, (reading, [, sign, hours, minutes]) => {
    reading.zone = zoneMinutes(sign!, hours!, minutes);
  }],
  [/^(\d{4})(?!\d)/, (reading, [, year]) => {
    if (!reading.date) return false;
    reading.date[0] = Number(year);
    return true;
  }],
];

function setDate(reading: Reading, year: number, month: number, day: number): boolean {
  if (reading.date || month < 1 || month > 12 || day < 1 || day > 31) return false;
  reading.date = [year, month, day];
  return true;
}

function setTime(reading: Reading, hour: number, minute: number, second: number, millisecond: number, half?: string): boolean {
  if (half && (hour < 1 || hour > 12)) return false;
  const real = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  if (reading.time || real > 24 || minute > 59 || second > 60) return false;
  reading.time = [real, minute, second, millisecond];
  return true;
}

function addStep(reading: Reading, word: string, count: number): boolean {
  const span = SPANS[word] ?? SPANS[word.replace(/s$/, '')];
  if (!span) return false;
  reading.steps.push({ unit: span[0], count: count * span[1] });
  return true;
}

/** A time as the words mean it; undefined where they mean none. */
export function parseDate(text: string, now: number): number | undefined {
  const epoch = /^@(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  if (epoch) return Number(epoch[1]) * 1000;
  const reading: Reading = { steps: [] };
  let rest = text.toLowerCase().replace(/^tz="[^"]*"\s*/, '').replace(/\([^)]*\)/g, ' ').trim();
  while (rest !== '') {
    const part = PARTS.map(([pattern, apply]) => ({ match: pattern.exec(rest), apply })).find(({ match, apply }) => match !== null && match[0] !== '' && apply(reading, match) !== false);
    if (!part) return undefined;
    rest = rest.slice(part.match![0].length).replace(/^[\s,]+/, '');
  }
  // No words at all mean the beginning of today.
  if (text.trim() === '') reading.time = [0, 0, 0, 0];
  return worked(reading, now);
}

function worked(reading: Reading, now: number): number | undefined {
  const here = civil(now + (reading.zone ?? 0) * 60_000);
  const absolute = reading.date !== undefined || reading.weekday !== undefined;
  let [year, month, day] = reading.date ?? [here.year, here.month, here.day];
  if (Number.isNaN(year)) year = here.year;
  if (reading.date && civil(fromCivil(year, month, day)).month !== month) return undefined;
  const [hour, minute, second, millisecond] = reading.time ?? (absolute ? [0, 0, 0, 0] : [here.hour, here.minute, here.second, here.millisecond]);
  let ms = 0;
  for (const { unit, count } of reading.steps) {
    if (unit === 'year') year += count;
    else if (unit === 'month') month += count;
    else if (unit === 'day') day += count;
    else ms += count;
  }
  let time = fromCivil(year, month, day, hour, minute, second, millisecond);
  // A weekday counts only where no date is given.
  if (reading.weekday && !reading.date) {
    const { day: wanted, weeks } = reading.weekday;
    const ahead = (wanted - civil(time).weekday + 7) % 7;
    time += (ahead + 7 * (weeks > 0 && ahead !== 0 ? weeks - 1 : weeks)) * 86_400_000;
  }
  return time + ms - (reading.zone ?? 0) * 60_000;
}
