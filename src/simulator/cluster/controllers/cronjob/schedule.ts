/** Cron schedules: five fields, lists, ranges, steps, names, and the @words. */
import { civil, fromCivil } from '../../../kernel/calendar.ts';
import { zoneAt } from '../../../kernel/zones.ts';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WORDS: Record<string, string> = { '@yearly': '0 0 1 1 *', '@annually': '0 0 1 1 *', '@monthly': '0 0 1 * *', '@weekly': '0 0 * * 0', '@daily': '0 0 * * *', '@midnight': '0 0 * * *', '@hourly': '0 * * * *' };
const MINUTE = 60_000;
/** A schedule that has not come within five years never comes (30 February). */
const HORIZON = 5 * 366 * 86_400_000;

export interface Schedule {
  minutes: Set<number>;
  hours: Set<number>;
  days: Set<number>;
  months: Set<number>;
  weekdays: Set<number>;
  /** Day of month and day of week: either is enough unless one of them is a star. */
  either: boolean;
  /** '@every 90s', in ms. */
  every?: number;
}

function field(text: string, low: number, high: number, names: readonly string[] = []): Set<number> {
  const values = new Set<number>();
  const number = (word: string): number => {
    const named = names.indexOf(word.toLowerCase());
    return named >= 0 ? named + (names === MONTH_NAMES ? 1 : 0) : Number(word);
  };
  for (const part of text.split(',').filter(Boolean)) {
    const [range = '*', step] = part.split('/');
    const [first, last] = range === '*' || range === '?' ? [low, high] : range.includes('-') ? (range.split('-').map(number) as [number, number]) : [number(range), step === undefined ? number(range) : high];
    for (let value = first; value <= last; value += Number(step ?? 1) || 1) values.add(value);
  }
  return values;
}

const UNITS = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1000, m: MINUTE, h: 60 * MINUTE };

/** `1h30m` in ms, without the part of a second, and never less than one. */
function wholeSeconds(text: string): number {
  let ms = 0;
  for (const [, count, unit] of text.matchAll(/([\d.]+)([nuµm]?s|m|h)/g)) ms += Number(count) * UNITS[unit as 's'];
  return Math.max(1000, Math.floor(ms / 1000) * 1000);
}

export function parseSchedule(text: string): Schedule {
  const every = /^@every ((?:[\d.]+(?:ns|us|µs|ms|s|m|h))+)$/.exec(text.trim());
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = (WORDS[text.trim()] ?? text.trim()).split(/\s+/);
  return {
    minutes: field(minute, 0, 59), hours: field(hour, 0, 23), days: field(day, 1, 31), months: field(month, 1, 12, MONTH_NAMES),
    weekdays: new Set([...field(weekday, 0, 7, DAY_NAMES)].map((value) => value % 7)),
    either: !day.startsWith('*') && !weekday.startsWith('*') && day !== '?' && weekday !== '?',
    ...(every ? { every: wholeSeconds(every[1]!) } : {}),
  };
}

/** What the clocks of a zone show more than those of Greenwich. */
export const zoneOffset = (zone: string | undefined, at: number): number => zoneAt(zone, at).offset * MINUTE;

/** The first time after `from` (ms since the epoch) at which the clocks of the zone show what the schedule says; undefined where there is none. */
export function nextTime(schedule: Schedule, from: number, zone?: string): number | undefined {
  if (schedule.every) return Math.floor(from / 1000) * 1000 + schedule.every;
  const shown = nextShown(schedule, from + zoneOffset(zone, from));
  return shown === undefined ? undefined : shown - zoneOffset(zone, shown - zoneOffset(zone, from));
}

function nextShown(schedule: Schedule, from: number): number | undefined {
  let at = Math.floor(from / MINUTE) * MINUTE + MINUTE;
  while (at - from < HORIZON) {
    const time = civil(at);
    const dayMatches = schedule.either
      ? schedule.days.has(time.day) || schedule.weekdays.has(time.weekday)
      : schedule.days.has(time.day) && schedule.weekdays.has(time.weekday);
    if (!schedule.months.has(time.month) || !dayMatches) at = fromCivil(time.year, time.month, time.day + 1);
    else if (!schedule.hours.has(time.hour)) at = fromCivil(time.year, time.month, time.day, time.hour + 1);
    else if (!schedule.minutes.has(time.minute)) at += MINUTE;
    else return at;
  }
  return undefined;
}
