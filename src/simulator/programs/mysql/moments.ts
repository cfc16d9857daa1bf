/** Dates in SQL: arithmetic, parts and formats of '2026-11-20 10:00:00'. */
import { fromCivil } from '../../kernel/calendar.ts';
import { strftime } from '../dates.ts';
import { momentOf } from './types.ts';

/** ms since the Unix epoch of a moment's text. */
export function millisecondsOf(text: string): number | undefined {
  const moment = momentOf(text);
  if (moment === undefined) return undefined;
  const [year, month, day, hour, minute, second] = moment.split(/[- :]/).map(Number);
  return fromCivil(year!, month!, day!, hour, minute, second);
}

export const momentText = (ms: number): string => strftime('%Y-%m-%d %T', ms);

const SIZES: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

/** A date stays a date where whole days are added. */
export function shifted(text: string, amount: number, unit: string): string | null {
  const from = millisecondsOf(text);
  if (from === undefined) return null;
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  let to = from + amount * (SIZES[unit] ?? 0.001);
  if (months !== undefined) {
    const [year, month, day] = strftime('%Y-%m-%d', from).split('-').map(Number) as [number, number, number];
    const whole = year * 12 + month - 1 + amount * months, first = (month: number): number => fromCivil(Math.floor(month / 12), (month % 12) + 1, 1);
    to = Math.min(first(whole) + (day - 1) * 86_400_000, first(whole + 1) - 86_400_000) + (from % 86_400_000);
  }
  const isDate = !/:/.test(text) && !/^(second|minute|hour|microsecond)$/.test(unit);
  return isDate ? momentText(to).slice(0, 10) : momentText(to);
}

/** Whole units between two moments. */
export function differenceOf(from: string, to: string, unit: string): number | null {
  const a = millisecondsOf(from), b = millisecondsOf(to), months = { month: 1, quarter: 3, year: 12 }[unit];
  if (a === undefined || b === undefined) return null;
  if (months === undefined) return Math.trunc((b - a) / (SIZES[unit] ?? 0.001)) + 0;
  const [early, late] = a <= b ? [momentText(a), momentText(b)] : [momentText(b), momentText(a)];
  const whole = (Number(late.slice(0, 4)) - Number(early.slice(0, 4))) * 12 + Number(late.slice(5, 7)) - Number(early.slice(5, 7)) - (late.slice(8) < early.slice(8) ? 1 : 0);
  return Math.trunc(whole / months) * (a <= b ? 1 : -1) + 0;
}

export function partOf(text: string, unit: string): number | null {
  const ms = millisecondsOf(text);
  if (ms === undefined) return null;
  const [year, month, day, hour, minute, second] = momentText(ms).split(/[- :]/).map(Number);
  switch (unit) {
    case 'year': return year!;
    case 'quarter': return Math.ceil(month! / 3);
    case 'month': return month!;
    case 'day': case 'dayofmonth': return day!;
    case 'hour': return hour!;
    case 'minute': return minute!;
    case 'second': return second!;
    case 'week': return Number(strftime('%U', ms));
    case 'dayofweek': return Number(strftime('%w', ms)) + 1;
    case 'weekday': return (Number(strftime('%w', ms)) + 6) % 7;
    case 'dayofyear': return Number(strftime('%j', ms));
    default: return 0;
  }
}

/** DATE_FORMAT's letters in strftime's. */
const LETTERS: Readonly<Record<string, string>> = { i: '%M', M: '%B', s: '%S', S: '%S', h: '%I', I: '%I', c: '%-m', e: '%-d', k: '%-H', W: '%A', T: '%H:%M:%S', r: '%I:%M:%S %p', f: '000000' };

export function formatted(text: string, format: string): string | null {
  const ms = millisecondsOf(text);
  return ms === undefined ? null : strftime(format.replace(/%(.)/g, (_, letter: string) => LETTERS[letter] ?? (/[YmdHjapbyUwu%]/.test(letter) ? `%${letter}` : letter)), ms);
}
