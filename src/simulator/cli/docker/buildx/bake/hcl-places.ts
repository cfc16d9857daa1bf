/** Functions of bake files on addresses, times, versions and tables of text. */
import { civil, MONTHS, parseGoDuration, parseRfc3339, rfc3339, WEEKDAYS } from '../../../../kernel/calendar.ts';
import { encode } from '../../../../kernel/bytes.ts';
import { sha1 } from '../../../../kernel/hashes.ts';
import { readCsv } from '../../../shared/cobra/value.ts';
import { ArgumentError } from './hcl-argument-error.ts';
import type { Value } from './hcl-syntax.ts';
import { listOf, made } from './hcl-types.ts';

interface Prefix {
  address: number;
  bits: number;
}

const dotted = (address: number): string => [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

/** IPv4 only: this simulator has no arithmetic for longer addresses here. */
function prefixOf(text: string): Prefix {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (/^[\da-f:]+\/\d+$/i.test(text) && text.includes(':')) throw new Error('IPv6 prefixes are not simulated');
  const [a, b, c, d, bits] = (match ?? []).slice(1).map(Number) as [number, number, number, number, number];
  if (!match || [a, b, c, d].some((one) => one > 255) || bits > 32) throw new Error(`invalid CIDR expression: invalid CIDR address: ${text}`);
  const address = ((a * 256 + b) * 256 + c) * 256 + d, size = 2 ** (32 - bits);
  return { address: Math.floor(address / size) * size, bits };
}

function hostIn(text: string, number: number): string {
  const { address, bits } = prefixOf(text), size = 2 ** (32 - bits);
  if (number >= size || number < -size) throw new Error(`prefix of ${bits} does not accommodate a host numbered ${number}`);
  return dotted(address + (number < 0 ? size + number : number));
}

function subnet(text: string, more: number, number: number): string {
  if (more > 32) throw new Error('may not extend prefix by more than 32 bits');
  const { address, bits } = prefixOf(text);
  if (bits + more > 32) throw new Error(`insufficient address space to extend prefix of ${bits} by ${more}`);
  if (number >= 2 ** more) throw new Error(`prefix extension of ${more} does not accommodate a subnet numbered ${number}`);
  return `${dotted(address + number * 2 ** (32 - bits - more))}/${bits + more}`;
}

function subnets(text: string, mores: readonly number[]): Value {
  const { address, bits } = prefixOf(text), end = address + 2 ** (32 - bits);
  let next = address;
  return made('list of string', mores.map((more, index) => {
    const size = 2 ** (32 - bits - more);
    if (more < 1) throw new ArgumentError(index + 1, 'must extend prefix by at least one bit');
    if (bits + more > 32) throw new ArgumentError(index + 1, `would extend prefix to ${bits + more} bits, which is too long for an IPv4 address`);
    next = Math.ceil(next / size) * size;
    if (next + size > end) throw new ArgumentError(index + 1, `not enough remaining address space for a subnet with a prefix of ${bits + more} bits after ${dotted(next)}/${bits + more}`);
    next += size;
    return `${dotted(next - size)}/${bits + more}`;
  }));
}

/** The zone of a time: its minutes, and how it is written. */
function timeOf(text: string, index: number | undefined): { ms: number; minutes: number } {
  const ms = parseRfc3339(text);
  if (ms === undefined) {
    const message = `not a valid RFC3339 timestamp: ${fault(text)}`;
    throw index === undefined ? new Error(message) : new ArgumentError(index, message);
  }
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return { ms, minutes: sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
}

function fault(text: string): string {
  const year = /^\d{4}/.test(text);
  if (!year) return text === '' ? 'end of string before year' : `cannot use ${JSON.stringify(text)} as year`;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'missing required time introducer \'T\'';
  return `cannot use ${JSON.stringify(text.slice(4))} as month`;
}

const two = (value: number): string => String(value).padStart(2, '0');
const zone = (minutes: number, colon: string): string => `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${colon}${two(Math.abs(minutes) % 60)}`;

/** formatdate: letters of one kind make a part, what is quoted stands for itself. */
function formatted(layout: string, { ms, minutes: offset }: { ms: number; minutes: number }): string {
  const { year, month, day, hour, minute, second, weekday } = civil(ms + offset * 60_000);
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(year), YY: two(year % 100), MMMM: MONTHS[month - 1]!, MMM: MONTHS[month - 1]!.slice(0, 3), MM: two(month), M: String(month), DD: two(day), D: String(day), EEEE: WEEKDAYS[weekday]!, EEE: WEEKDAYS[weekday]!.slice(0, 3),
    hh: two(hour), h: String(hour), HH: two(hour % 12 || 12), H: String(hour % 12 || 12), AA: hour < 12 ? 'AM' : 'PM', aa: hour < 12 ? 'am' : 'pm', mm: two(minute), m: String(minute), ss: two(second), s: String(second), ZZZZZ: zone(offset, ':'), ZZZZ: zone(offset, ''), ZZZ: offset === 0 ? 'UTC' : zone(offset, ''), Z: offset === 0 ? 'Z' : zone(offset, ':'),
  };
  const must: Readonly<Record<string, string>> = { Y: 'year must either be "YY" or "YYYY"', M: 'month must be "M", "MM", "MMM", or "MMMM"', D: 'day of month must either be "D" or "DD"', E: 'day of week must either be "EEE" or "EEEE"', h: '24-hour must either be "h" or "hh"', H: '12-hour must either be "H" or "HH"', A: 'must be "AA"', a: 'must be "aa"', m: 'minute must either be "m" or "mm"', s: 'second must either be "s" or "ss"', Z: 'timezone must be Z, ZZZZ, or ZZZZZ' };
  return layout.replace(/'((?:[^']|'')*)('?)|([A-Za-z])\3*/g, (whole, quoted: string | undefined, close: string) => {
    if (quoted !== undefined) {
      if (close === '') throw new ArgumentError(0, 'unterminated literal \'');
      return quoted.replaceAll("''", "'");
    }
    if (parts[whole] === undefined) throw new ArgumentError(0, `invalid date format verb ${JSON.stringify(whole)}${must[whole[0]!] === undefined ? '' : `: ${must[whole[0]!]}`}`);
    return parts[whole];
  });
}

function stamped(layout: string, time: Value): string {
  if (typeof time === 'number') return layout === 'X' ? String(time) : formatted(layout, { ms: whole(time, 1) * 1000, minutes: 0 });
  if (typeof time !== 'string') throw new ArgumentError(1, 'must be a string timestamp or a unix timestamp number');
  if (layout !== 'X') return formatted(layout, timeOf(time, 1));
  const ms = parseRfc3339(time);
  if (ms === undefined) throw new ArgumentError(1, 'timestamp string must be RFC3339');
  return String(Math.floor(ms / 1000));
}

function whole(seconds: number, index: number): number {
  if (!Number.isInteger(seconds)) throw new ArgumentError(index, 'unix timestamp must be an integer');
  return seconds;
}

function parsedStamp(seconds: number): Value {
  const ms = whole(seconds, 0) * 1000, { year, month, day, hour, minute, second, weekday } = civil(ms), DAY = 86_400_000;
  const yearDay = Math.floor((ms - parseRfc3339(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`)!) / DAY) + 1;
  // The week of an ISO year is that of its Thursday.
  const thursday = civil(ms + (4 - (weekday || 7)) * DAY), first = parseRfc3339(`${String(thursday.year).padStart(4, '0')}-01-01T00:00:00Z`)!;
  const week = Math.floor((ms + (4 - (weekday || 7)) * DAY - first) / DAY / 7) + 1;
  return { year, year_day: yearDay, day, month, month_name: MONTHS[month - 1]!, weekday, weekday_name: WEEKDAYS[weekday]!, hour, minute, second, rfc3339: rfc3339(ms), iso_year: thursday.year, iso_week: week };
}

function later(time: string, duration: string): string {
  const { ms, minutes } = timeOf(time, undefined), sum = ms + parseGoDuration(duration);
  return minutes === 0 ? rfc3339(sum) : rfc3339(sum + minutes * 60_000).replace('Z', zone(minutes, ':'));
}

function table(text: string): Value {
  const [head, ...lines] = text.split(/\r?\n/).filter((line, index) => line !== '' || index === 0);
  if (!head) throw new Error('missing header line');
  const names = readCsv(head), twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new Error(`duplicate column name ${JSON.stringify(twin)}`);
  const rows = lines.map((line, index) => {
    const fields = readCsv(line);
    if (fields.length !== names.length) throw new Error(`CSV parse error on line ${index + 2}: wrong number of fields`);
    return Object.fromEntries(names.map((name, column) => [name, fields[column]!]));
  });
  return made(rows.length === 0 ? 'list of object' : listOf(rows), rows);
}

const NAMESPACES: Readonly<Record<string, string>> = { dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8', url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8', oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8', x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8' };

function uuid5(space: string, name: string): string {
  const id = NAMESPACES[space] ?? space;
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) throw new Error(`uuidv5() doesn't support namespace ${space} (${id.length === 36 ? 'invalid UUID format' : `invalid UUID length: ${id.length}`})`);
  const bytes = Uint8Array.from(id.replaceAll('-', '').match(/../g)!, (pair) => parseInt(pair, 16));
  const hash = sha1(Uint8Array.from([...bytes, ...encode(name)]));
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${((parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
}

export const PLACES: Readonly<Record<string, (...args: Value[]) => Value>> = {
  cidrhost: (prefix, number) => hostIn(prefix as string, number as number), cidrnetmask: (prefix) => dotted(2 ** 32 - 2 ** (32 - prefixOf(prefix as string).bits)), cidrsubnet: (prefix, more, number) => subnet(prefix as string, more as number, number as number), cidrsubnets: (prefix, ...mores) => subnets(prefix as string, mores as number[]),
  formatdate: (layout, time) => formatted(layout as string, timeOf(time as string, 1)), formattimestamp: (layout, time) => stamped(layout as string, time!), unixtimestampparse: (seconds) => parsedStamp(seconds as number), timeadd: (time, duration) => later(time as string, duration as string),
  csvdecode: (text) => table(text as string), uuidv5: (space, name) => uuid5(space as string, name as string),
};
