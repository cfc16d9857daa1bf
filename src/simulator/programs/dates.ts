/** Dates as the small tools print them; the machine's time zone is UTC. */
import { civil, MONTHS, WEEKDAYS } from '../kernel/calendar.ts';

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

/** strftime(3), the letters that date's users write. */
export function strftime(format: string, ms: number): string {
  const time = civil(ms);
  const { year, month, day, hour, minute, second } = time;
  const weekday = (((Math.floor(ms / 86_400_000) + 4) % 7) + 7) % 7;
  const dayOfYear = Math.floor(ms / 86_400_000) - daysBeforeYear(year) + 1;
  return format.replace(/%([-_0^#]?)(\d*)([A-Za-z%+:])/g, (whole, flag: string, _width: string, letter: string) => {
    const number = (value: number, digits: number, pad = '0'): string => (flag === '-' ? String(value) : String(value).padStart(digits, flag === '_' ? ' ' : pad));
    switch (letter) {
      case 'Y': return String(year);
      case 'm': return number(month, 2);
      case 'd': return number(day, 2);
      case 'e': return number(day, 2, ' ');
      case 'H': return number(hour, 2);
      case 'k': return number(hour, 2, ' ');
      case 'I': return number(hour % 12 || 12, 2);
      case 'l': return number(hour % 12 || 12, 2, ' ');
      case 'M': return number(minute, 2);
      case 'S': return number(second, 2);
      case 'N': return String(Math.floor((((ms % 1000) + 1000) % 1000) * 1e6)).padStart(9, '0');
      case 'y': return two(year % 100);
      case 'C': return two(Math.floor(year / 100));
      case 'j': return number(dayOfYear, 3);
      case 'F': return `${year}-${two(month)}-${two(day)}`;
      case 'T': return `${two(hour)}:${two(minute)}:${two(second)}`;
      case 'R': return `${two(hour)}:${two(minute)}`;
      case 'D': return `${two(month)}/${two(day)}/${two(year % 100)}`;
      case 'r': return strftime('%I:%M:%S %p', ms);
      case 'c': return strftime('%a %b %e %H:%M:%S %Y', ms);
      case 'x': return strftime('%m/%d/%y', ms);
      case 'X': return strftime('%H:%M:%S', ms);
      case 'a': return flag === '^' ? short(WEEKDAYS, weekday).toUpperCase() : short(WEEKDAYS, weekday);
      case 'A': return WEEKDAYS[weekday]!;
      case 'b': case 'h': return flag === '^' ? short(MONTHS, month - 1).toUpperCase() : short(MONTHS, month - 1);
      case 'B': return MONTHS[month - 1]!;
      case 'p': return hour < 12 ? 'AM' : 'PM';
      case 'P': return hour < 12 ? 'am' : 'pm';
      case 's': return String(Math.floor(ms / 1000));
      case 'u': return String(weekday || 7);
      case 'w': return String(weekday);
      case 'z': return '+0000';
      case 'Z': return 'UTC';
      case 'n': return '\n';
      case 't': return '\t';
      case '%': return '%';
      default: return whole;
    }
  });
}

const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719162;
};

/** A time as `date -d` understands it; undefined where it does not. */
export function parseDate(text: string, now: number): number | undefined {
  const trimmed = text.trim();
  if (/^@-?\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed.slice(1)) * 1000;
  const absolute = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?/.exec(trimmed);
  let time = now, rest = trimmed;
  if (absolute) {
    const [all, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = absolute;
    const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
    time = (daysBeforeYear(Number(year)) + dayInYear(Number(year), Number(month), Number(day))) * 86_400_000 + (Number(hour) * 3600 + Number(minute) * 60 + Number(second) + Number(`0${fraction}`)) * 1000;
    if (offset) time -= (offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000;
    rest = trimmed.slice(all.length);
  }
  for (const word of rest.toLowerCase().match(/[-+]?\s*\d+\s*[a-z]+(?:\s+ago)?|[a-z]+|\S+/g) ?? []) {
    const step = /^([-+]?)\s*(\d+)\s*(second|sec|minute|min|hour|day|week|fortnight)s?(\s+ago)?$/.exec(word);
    if (step) {
      const unit = { second: 1e3, sec: 1e3, minute: 6e4, min: 6e4, hour: 36e5, day: 864e5, week: 6048e5, fortnight: 12096e5 }[step[3]!]!;
      time += Number(step[2]) * unit * (step[1] === '-' ? -1 : 1) * (step[4] ? -1 : 1);
    } else if (word === 'yesterday') time -= 864e5;
    else if (word === 'tomorrow') time += 864e5;
    else if (word !== 'now' && word !== 'today') return undefined;
  }
  return time;
}

function dayInYear(year: number, month: number, day: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]! + (leap && month > 2 ? 1 : 0) + day - 1;
}
