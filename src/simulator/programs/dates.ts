/** Dates as the small tools print them; the machine's time zone is UTC where nobody says otherwise. */
import { civil, daysFromCivil, MONTHS, WEEKDAYS } from '../kernel/calendar.ts';

import type { Zone } from '../kernel/zones.ts';

export { parseDate } from './date-words.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const short = (names: readonly string[], index: number): string => names[index]!.slice(0, 3);

/** Half a year, beyond which ls shows the year instead of the time, ms. */
const RECENT = 15_778_476_000;

/** `Nov 21 09:30`, or `Nov 21  2024` for what is old or in the future (ls -l). */
export function shortDate(ms: number, now: number): string {
  const { year, month, day, hour, minute } = civil(ms);
  const recent = ms <= now + 60_000 && ms > now - RECENT;
  return `${short(MONTHS, month - 1)} ${String(day).padStart(2)} ${recent ? `${two(hour)}:${two(minute)}` : ` ${year}`}`;
}

/** The ISO 8601 week of a day, and the year that it belongs to. */
function isoWeek(ms: number): { year: number; week: number } {
  const days = Math.floor(ms / 86_400_000);
  // The Thursday of the week decides.
  const thursday = days - ((((days + 3) % 7) + 7) % 7) + 3;
  const { year } = civil(thursday * 86_400_000);
  return { year, week: Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1 };
}

/** %z with its colons, and %Z. */
function zoneText(letter: string, { name, offset }: Zone): string {
  if (letter.endsWith('Z')) return name;
  const hours = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}`, minutes = two(Math.abs(offset) % 60);
  return [`${hours}${minutes}`, `${hours}:${minutes}`, `${hours}:${minutes}:00`, minutes === '00' ? hours : `${hours}:${minutes}`][letter.length - 1]!;
}

/** What a letter stands for: its text, or a number with how wide it is and what fills it. */
function field(letter: string, ms: number): string | { value: number; width: number; pad: '0' | ' ' } | undefined {
  const { year, month, day, hour, minute, second, weekday, yearDay } = civil(ms);
  const zeros = (value: number, width: number) => ({ value, width, pad: '0' as const }), spaces = (value: number, width: number) => ({ value, width, pad: ' ' as const });
  switch (letter) {
    case 'Y': return zeros(year, 4);
    case 'G': return zeros(isoWeek(ms).year, 4);
    case 'g': return zeros(isoWeek(ms).year % 100, 2);
    case 'V': return zeros(isoWeek(ms).week, 2);
    case 'U': return zeros(Math.floor((yearDay - 1 + 7 - weekday) / 7), 2);
    case 'W': return zeros(Math.floor((yearDay - 1 + 7 - ((weekday + 6) % 7)) / 7), 2);
    case 'm': return zeros(month, 2);
    case 'd': return zeros(day, 2);
    case 'e': return spaces(day, 2);
    case 'H': return zeros(hour, 2);
    case 'k': return spaces(hour, 2);
    case 'I': return zeros(hour % 12 || 12, 2);
    case 'l': return spaces(hour % 12 || 12, 2);
    case 'M': return zeros(minute, 2);
    case 'S': return zeros(second, 2);
    case 'y': return zeros(year % 100, 2);
    case 'C': return zeros(Math.floor(year / 100), 2);
    case 'j': return zeros(yearDay, 3);
    case 'q': return zeros(Math.floor((month + 2) / 3), 1);
    case 's': return zeros(Math.floor(ms / 1000), 1);
    case 'u': return zeros(weekday || 7, 1);
    case 'w': return zeros(weekday, 1);
    case 'F': return strftime('%Y-%m-%d', ms);
    case 'T': case 'X': return strftime('%H:%M:%S', ms);
    case 'R': return strftime('%H:%M', ms);
    case 'D': case 'x': return strftime('%m/%d/%y', ms);
    case 'r': return strftime('%I:%M:%S %p', ms);
    case 'c': return strftime('%a %b %e %H:%M:%S %Y', ms);
    case 'v': return strftime('%e-%b-%Y', ms);
    case 'a': return short(WEEKDAYS, weekday);
    case 'A': return WEEKDAYS[weekday]!;
    case 'b': case 'h': return short(MONTHS, month - 1);
    case 'B': return MONTHS[month - 1]!;
    case 'p': return hour < 12 ? 'AM' : 'PM';
    case 'P': return hour < 12 ? 'am' : 'pm';
    case 'n': return '\n';
    case 't': return '\t';
    case '%': return '%';
    default: return undefined;
  }
}

const UTC: Zone = { name: 'UTC', offset: 0 };

/** The last answer: programs that log write the same second many times. */
let written = { format: '', second: NaN, text: '' };

/** strftime(3) with GNU's flags (- _ 0 ^ #) and widths. */
export function strftime(format: string, moment: number, zone: Zone = UTC): string {
  if (zone !== UTC || format.includes('N')) return formatted(format, moment, zone);
  const second = Math.floor(moment / 1000);
  if (written.second !== second || written.format !== format) written = { format, second, text: formatted(format, moment, zone) };
  return written.text;
}

function formatted(format: string, moment: number, zone: Zone): string {
  const ms = moment + zone.offset * 60_000;
  return format.replace(/%([-_0^#+]*)(\d*)[EO]?(:{0,3}[A-Za-z%])/g, (whole, flags: string, width: string, letter: string) => {
    if (letter === 'N') return String(Math.round((((ms % 1000) + 1000) % 1000) * 1000) * 1000).padStart(9, '0').slice(0, flags.includes('-') ? undefined : width === '' ? 9 : Number(width));
    const found = letter === 's' ? field(letter, moment) : /^:{0,3}z$/i.test(letter) ? zoneText(letter, zone) : field(letter, ms);
    if (found === undefined) return whole;
    const upper = flags.includes('^') || (flags.includes('#') && /[aAbBh]/.test(letter)), lower = flags.includes('#') && /[pZ]/.test(letter);
    if (typeof found === 'string') {
      const text = upper ? found.toUpperCase() : lower ? found.toLowerCase() : found;
      return text.padStart(Number(width), flags.includes('0') ? '0' : ' ');
    }
    const pad = flags.includes('_') ? ' ' : flags.includes('0') ? '0' : found.pad;
    return flags.includes('-') ? String(found.value) : String(found.value).padStart(Number(width) || found.width, pad);
  });
}
