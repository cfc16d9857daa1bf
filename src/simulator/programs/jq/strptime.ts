/** strptime of the C library, as jq asks it: a text read by the conversions of a format. */
import { civil, fromCivil } from '../../kernel/calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SHORT_FORMS: Readonly<Record<string, string>> = { T: '%H:%M:%S', R: '%H:%M', D: '%m/%d/%y', F: '%Y-%m-%d' };
const WORDS = String.raw`([A-Za-z]+)`, TWO = String.raw`\s*(\d{1,2})`;
const PATTERNS: Readonly<Record<string, string>> = { Y: String.raw`\s*([-+]?\d{1,4})`, y: TWO, m: TWO, d: TWO, e: TWO, H: TWO, I: TWO, M: TWO, S: TWO, j: String.raw`\s*(\d{1,3})`, b: WORDS, B: WORDS, h: WORDS, a: WORDS, A: WORDS, p: '([AaPp][Mm])', Z: WORDS, z: String.raw`(Z|[-+]\d\d:?\d\d|[-+]\d\d)`, s: String.raw`(-?\d+)` };

const named = (names: readonly string[], word: string, letters: number): number => names.findIndex((name) => name.slice(0, letters) === word.toLowerCase().slice(0, letters) && word.length >= letters);

/** Year, month from 0, day, hour, minute, second, weekday, day of the year; undefined where the text does not match. */
export function strptime(input: string, format: string): number[] | undefined {
  const kinds: string[] = [];
  const source = format.replace(/%([TRDF])/g, (_, letter: string) => SHORT_FORMS[letter]!).replace(/%([A-Za-z%])|\s+|[\s\S]/g, (piece, letter?: string) => {
    if (letter === undefined) return /^\s/.test(piece) ? String.raw`\s*` : piece.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    if (letter === '%' || letter === 'n' || letter === 't') return letter === '%' ? '%' : String.raw`\s*`;
    if (PATTERNS[letter] === undefined) return '(?!)';
    kinds.push(letter);
    return PATTERNS[letter];
  });
  const found = new RegExp(`^${source}$`).exec(input);
  if (!found) return undefined;
  const read = new Map(kinds.map((kind, i) => [kind, found[i + 1]!])), number = (kind: string, otherwise: number): number => (read.has(kind) ? Number(read.get(kind)) : otherwise);
  const monthName = read.get('b') ?? read.get('B') ?? read.get('h'), month = monthName === undefined ? number('m', 1) - 1 : named(MONTHS, monthName, 3);
  const dayName = read.get('a') ?? read.get('A'), short = number('y', 0);
  const half = read.get('p')?.toLowerCase(), hour = read.has('I') ? (number('I', 0) % 12) + (half === 'pm' ? 12 : 0) : number('H', 0);
  const year = read.has('y') ? short + (short < 69 ? 2000 : 1900) : number('Y', 1900), day = read.get('d') ?? read.get('e');
  if (month < 0 || month > 11 || hour > 23 || number('M', 0) > 59 || number('S', 0) > 61 || Number(day ?? 1) > 31 || (dayName !== undefined && named(DAYS, dayName, 3) < 0)) return undefined;
  if (read.has('s')) return brokenDown(number('s', 0) * 1000);
  // What no conversion told stays as jq set it before: 8 and 367 for the days of week and year.
  const dated = ['Y', 'y', 'm', 'b', 'B', 'h', 'd', 'e'].some((kind) => read.has(kind)), moment = fromCivil(year, month + 1, Number(day ?? 0));
  const weekday = dayName !== undefined ? named(DAYS, dayName, 3) : dated ? civil(moment).weekday : 8;
  const yearDay = read.has('j') ? number('j', 1) - 1 : dated ? Math.round((moment - fromCivil(year, 1, 1)) / 86_400_000) : 367;
  return [year, month, Number(day ?? 0), hour, number('M', 0), number('S', 0), weekday, yearDay];
}

/** A moment as jq's array of its parts. */
export function brokenDown(ms: number): number[] {
  const { year, month, day, hour, minute, second, millisecond, weekday, yearDay } = civil(ms);
  return [year, month - 1, day, hour, minute, second + millisecond / 1000, weekday, yearDay - 1];
}
