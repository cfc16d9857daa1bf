/** A month as the calendar tools lay it out. */
import { civil, daysFromCivil, MONTHS, WEEKDAYS } from '../kernel/calendar.ts';

/** In September 1752, which began on a Tuesday, the days from the 3rd to the 13th were left out. */
const TUESDAY = 2, LEFT_OUT = 11;

export interface MonthStyle {
  monday: boolean;
  /** Days are numbered through the year. */
  wide: boolean;
  withYear: boolean;
}

/** Days of a month in the order in which they came, and the weekday of the first. */
export function daysOf(year: number, month: number): { lead: number; shown: number[] } {
  const counted = month > 2 ? year : year - 1, behind = Math.floor(counted / 100) - Math.floor(counted / 400) - 2;
  const isReform = year === 1752 && month === 9, old = year < 1752 || (year === 1752 && month < 9);
  const first = daysFromCivil(year, month, 1) + (old ? behind : 0);
  const leap = old ? year % 4 === 0 : year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const count = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  const shown = Array.from({ length: count }, (_, i) => i + 1).filter((day) => !isReform || day <= 2 || day > 2 + LEFT_OUT);
  return { lead: isReform ? TUESDAY : civil(first * 86_400_000).weekday, shown };
}

export const widthOf = ({ wide }: Pick<MonthStyle, 'wide'>): number => (wide ? 27 : 20);

export const centred = (text: string, width: number): string => ' '.repeat(Math.floor((width - text.length) / 2)) + text;

/** Days of the year before the month. */
export const daysBefore = (year: number, month: number): number => Array.from({ length: month - 1 }, (_, i) => daysOf(year, i + 1).shown.length).reduce((sum, count) => sum + count, 0);

/** Title, weekdays, six weeks; `paint` may mark a day. */
export function monthOf(year: number, month: number, style: MonthStyle, paint: (text: string, day: number) => string = (text) => text): string[] {
  const { monday, wide, withYear } = style, cell = wide ? 3 : 2, { lead, shown } = daysOf(year, month);
  const before = wide ? daysBefore(year, month) : 0, empty = (lead + (monday ? 6 : 0)) % 7;
  const names = [...WEEKDAYS.slice(monday ? 1 : 0), ...WEEKDAYS.slice(0, monday ? 1 : 0)].map((day) => day.slice(0, 2).padStart(cell)).join(' ');
  const weeks = Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_day, day) => {
    const at = week * 7 + day - empty, number = shown[at];
    return number === undefined ? ' '.repeat(cell) : paint(String(wide ? before + at + 1 : number).padStart(cell), number);
  }).join(' '));
  return [centred(`${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`, widthOf(style)), names, ...weeks];
}
