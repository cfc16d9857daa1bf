/** Values of the Engine API whose Go types have methods that a template may call: times, addresses, prefixes. */
import { civil, fromCivil, goDuration, goTime, MONTHS, parseRfc3339, rfc3339Nano, WEEKDAYS } from '../../kernel/calendar.ts';
import { GoStringer } from '../../kernel/gotemplate/value.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The parts of a layout (package time), and what each stands for. */
const LAYOUT = /January|Jan|Monday|Mon|MST|2006|15|01|02|03|04|05|06|_2|PM|pm|Z07:00|-07:00|-0700|[.,](?:0+|9+)(?!\d)|1|2|3|4|5/g;

function formatted(ms: number, layout: string): string {
  const { year, month, day, weekday, hour, minute, second } = civil(ms);
  const names = { month: MONTHS[month - 1]!, weekday: WEEKDAYS[weekday]!, half: hour % 12 || 12 };
  const parts: Record<string, string> = {
    January: names.month, Jan: names.month.slice(0, 3), Monday: names.weekday, Mon: names.weekday.slice(0, 3), MST: 'UTC', 2006: String(year), 15: two(hour), '01': two(month), '02': two(day), '03': two(names.half), '04': two(minute), '05': two(second), '06': two(year % 100),
    _2: String(day).padStart(2), PM: hour < 12 ? 'AM' : 'PM', pm: hour < 12 ? 'am' : 'pm', 'Z07:00': 'Z', '-07:00': '+00:00', '-0700': '+0000', 1: String(month), 2: String(day), 3: String(names.half), 4: String(minute), 5: String(second),
  };
  return layout.replace(LAYOUT, (part) => parts[part] ?? part.charAt(0) + String(Math.trunc(ms % 1000)).padStart(3, '0').padEnd(part.length - 1, '0').slice(0, part.length - 1));
}

const durationOf = (ms: number): GoStringer => new GoStringer('time.Duration', goDuration(ms), ms * 1e6);

/** The moment behind a value that a template hands to a method. */
function moment(value: unknown): number {
  const at = value instanceof GoStringer && value.typeName === 'time.Time' && typeof value.json === 'string' ? parseRfc3339(value.json) : undefined;
  if (at === undefined) throw new Error('wrong type for value; expected time.Time');
  return at;
}

export function timeValue(ms: number, json: unknown = rfc3339Nano(ms)): GoStringer {
  const { year, month, day, weekday, yearDay, hour, minute, second } = civil(ms), int = (value: number) => () => BigInt(Math.floor(value));
  const itself = (): GoStringer => timeValue(ms, json);
  return new GoStringer('time.Time', goTime(ms), json, {
    Year: int(year), Month: () => new GoStringer('time.Month', MONTHS[month - 1]!, month), Day: int(day), Hour: int(hour), Minute: int(minute), Second: int(second), Nanosecond: int((ms % 1000) * 1e6), Weekday: () => new GoStringer('time.Weekday', WEEKDAYS[weekday]!, weekday),
    YearDay: int(yearDay), Unix: int(ms / 1000), UnixMilli: int(ms), UnixMicro: int(ms * 1000), UnixNano: int(ms * 1e6), IsZero: () => year === 1, String: () => goTime(ms), UTC: itself, Local: itself,
    Format: (layout) => formatted(ms, String(layout)), Before: (other) => ms < moment(other), After: (other) => ms > moment(other), Equal: (other) => ms === moment(other), Compare: (other) => BigInt(Math.sign(ms - moment(other))), Sub: (other) => durationOf(ms - moment(other)),
    Add: (duration) => timeValue(ms + Number(duration instanceof GoStringer ? duration.json : duration) / 1e6), AddDate: (years, months, days) => timeValue(fromCivil(year + Number(years), month + Number(months), day + Number(days), hour, minute, second, ms % 1000)),
  });
}

/** netip.Addr and netip.Prefix: structs, so that one without a value is told of, too. */
export function addressValue(text: string): GoStringer {
  const six = text.includes(':'), is = (value: boolean) => () => value;
  return new GoStringer('netip.Addr', text || 'invalid IP', text, { String: () => text || 'invalid IP', IsValid: is(text !== ''), Is4: is(text !== '' && !six), Is6: is(six), IsPrivate: is(/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/.test(text)), IsLoopback: is(/^(127\.|::1$)/.test(text)), IsUnspecified: is(text === '0.0.0.0' || text === '::') });
}

export function prefixValue(text: string): GoStringer {
  const [address = '', bits = ''] = text.split('/');
  return new GoStringer('netip.Prefix', text || 'invalid Prefix', text, { String: () => text || 'invalid Prefix', IsValid: () => text !== '', Addr: () => addressValue(address), Bits: () => BigInt(bits === '' ? -1 : bits) });
}
