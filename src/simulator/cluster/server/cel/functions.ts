/** The functions and methods of CEL, with the libraries of Kubernetes as far as they are simulated. */
import { pattern } from '../../../kernel/go-regexp.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { AUTHORIZER_METHODS } from './authorizer.ts';
import { LIST_FUNCTIONS, LIST_METHODS } from './list-functions.ts';
import { FORMAT_FUNCTIONS, NETWORK_FUNCTIONS, NETWORK_METHODS } from './networks.ts';
import { asText, CelError, compare, equals, isMap, isTagged, parseDuration, quantity, typeName, type Tagged } from './values.ts';

/** A function of the target, where it is a method, and the arguments; undefined: no overload fits. */
type Function = (...args: any[]) => unknown;

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is bigint => typeof value === 'bigint';
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const count = (value: number): bigint => BigInt(value);

function regular(text: string): RegExp {
  const found = pattern(text);
  if (!found) throw new CelError(`error parsing regexp: ${text}`);
  return found;
}

/** Characters from one place up to another; places count characters. */
function slice(text: string, from: bigint, to?: bigint): string {
  const characters = [...text];
  const end = to ?? BigInt(characters.length);
  if (from < 0n || from > characters.length || end > characters.length || from > end) throw new CelError(`index out of range: ${from < 0n || from > characters.length ? from : end}`);
  return characters.slice(Number(from), Number(end)).join('');
}

function parsed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new CelError(what);
  return value;
}

function whole(value: unknown): bigint | undefined {
  if (isWhole(value)) return value;
  if (typeof value === 'number') return BigInt(Math.trunc(value));
  if (isTagged(value, 'timestamp')) return count(Math.floor(value.timestamp / 1000));
  if (!isText(value)) return undefined;
  if (!/^[+-]?\d+$/.test(value)) throw new CelError(`strconv.ParseInt: parsing ${JSON.stringify(value)}: invalid syntax`);
  return BigInt(value);
}

const best = (list: readonly unknown[], sign: number): unknown => {
  if (list.length === 0) throw new CelError(`${sign < 0 ? 'min' : 'max'} called on empty list`);
  return list.reduce((held, one) => ((compare(one, held) ?? 0) * sign > 0 ? one : held));
};

const datePart = (read: (date: { year: number; month: number; day: number; weekday: number; hours: number; minutes: number; seconds: number; ms: number }) => number): Function =>
  (time) => (isTagged(time, 'timestamp') ? count(read(civil(time.timestamp))) : undefined);

/** The calendar of a time, in UTC. */
function civil(time: number): { year: number; month: number; day: number; weekday: number; hours: number; minutes: number; seconds: number; ms: number } {
  const days = Math.floor(time / 86_400_000), rest = time - days * 86_400_000;
  const shifted = days + 719_468, era = Math.floor(shifted / 146_097), ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shift = Math.floor((5 * ofYear + 2) / 153), month = (shift + 2) % 12;
  return {
    year: yearOfEra + era * 400 + (month < 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shift + 2) / 5) + 1, weekday: (((days + 4) % 7) + 7) % 7,
    hours: Math.floor(rest / 3_600_000), minutes: Math.floor(rest / 60_000) % 60, seconds: Math.floor(rest / 1000) % 60, ms: rest % 1000,
  };
}

const ofText = (run: (text: string, ...args: any[]) => unknown, ...kinds: ('string' | 'bigint' | 'object')[]): Function =>
  (text, ...args) => (isText(text) && args.every((one, i) => typeof one === kinds[i]) ? run(text, ...args) : undefined);

/** The one function of the language that may stand on either side of its text: `x.matches(r)` and `matches(x, r)`. */
const matches = ofText((text, expression: string) => regular(expression).test(text), 'string');

const FUNCTIONS: Record<string, Function> = {
  matches,
  size: (value) => (isText(value) ? count([...value].length) : isList(value) ? count(value.length) : isMap(value) ? count(value.size) : undefined),
  int: whole,
  uint: whole,
  double: (value) => (isText(value) ? Number(value) : isWhole(value) || typeof value === 'number' ? Number(value) : undefined),
  string: (value) => (value === null || isList(value) || isMap(value) ? undefined : asText(value)),
  bool: (value) => (typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined),
  bytes: (value) => (isText(value) ? { bytes: value } : undefined),
  type: (value) => ({ type: typeName(value) }),
  dyn: (value) => value as unknown,
  timestamp: (value) => (isText(value) ? { timestamp: parsed(parseRfc3339(value), `parsing time ${JSON.stringify(value)} as "2006-01-02T15:04:05Z07:00"`) } : isTagged(value, 'timestamp') ? value : undefined),
  duration: (value) => (isText(value) ? { duration: parsed(parseDuration(value), `time: invalid duration ${JSON.stringify(value)}`) } : isTagged(value, 'duration') ? value : undefined),
  quantity: (value) => (isText(value) ? quantity(value) : undefined),
  isQuantity: (value) => {
    try {
      return isText(value) ? quantity(value) !== undefined : undefined;
    } catch {
      return false;
    }
  },
  isURL: (value) => (isText(value) ? /^([A-Za-z][A-Za-z0-9+.-]*:|\/)\S*$/.test(value) : undefined),
};

const optional = (value: unknown, present = true): Tagged => ({ optional: value, present });

/** A quantity and another, or a whole number, in billionths. */
function sumOf(a: unknown, b: unknown, sign: bigint): Tagged | undefined {
  const other = isTagged(b, 'quantity') ? b.quantity : isWhole(b) ? b * 1_000_000_000n : undefined;
  return isTagged(a, 'quantity') && other !== undefined ? { quantity: a.quantity + sign * other, text: '' } : undefined;
}

const METHODS: Record<string, Function> = {
  size: FUNCTIONS.size!,
  startsWith: ofText((text, part: string) => text.startsWith(part), 'string'),
  endsWith: ofText((text, part: string) => text.endsWith(part), 'string'),
  contains: ofText((text, part: string) => text.includes(part), 'string'),
  matches,
  charAt: ofText((text, at: bigint) => slice(text, at, at < BigInt([...text].length) ? at + 1n : at), 'bigint'),
  indexOf: (value, part) => (isText(value) && isText(part) ? count(value.indexOf(part)) : isList(value) ? count(value.findIndex((one) => equals(one, part))) : undefined),
  lastIndexOf: (value, part) => (isText(value) && isText(part) ? count(value.lastIndexOf(part)) : isList(value) ? count(value.findLastIndex((one) => equals(one, part))) : undefined),
  lowerAscii: ofText((text) => text.replace(/[A-Z]+/g, (part) => part.toLowerCase())),
  upperAscii: ofText((text) => text.replace(/[a-z]+/g, (part) => part.toUpperCase())),
  replace: ofText((text, part: string, by: string, most?: bigint) => {
    let left = most === undefined || most < 0n ? Infinity : Number(most);
    return text.split(part).reduce((held, piece) => held + (left-- > 0 ? by : part) + piece);
  }, 'string', 'string', 'bigint'),
  split: ofText((text, by: string, most?: bigint) => {
    const parts = by === '' ? [...text] : text.split(by);
    if (most === undefined || most < 0n || parts.length <= most) return parts;
    return most === 0n ? [] : [...parts.slice(0, Number(most) - 1), parts.slice(Number(most) - 1).join(by)];
  }, 'string', 'bigint'),
  substring: ofText((text, from: bigint, to?: bigint) => slice(text, from, to), 'bigint', 'bigint'),
  trim: ofText((text) => text.trim()),
  find: ofText((text, expression: string) => regular(expression).exec(text)?.[0] ?? '', 'string'),
  findAll: ofText((text, expression: string) => [...text.matchAll(new RegExp(regular(expression), 'gu'))].map(([found]) => found), 'string'),
  join: (list, by = '') => (isList(list) && isText(by) ? list.map(asText).join(by) : undefined),
  isSorted: (list) => (isList(list) ? list.every((one, i) => i === 0 || (compare(list[i - 1], one) ?? 0) <= 0) : undefined),
  sum: (list) => (isList(list) ? list.reduce<any>((total, one) => (typeof one === 'number' ? Number(total) + one : isWhole(one) ? total + one : { duration: (isTagged(total, 'duration') ? total.duration : 0) + (one as { duration: number }).duration }), 0n) : undefined),
  min: (list) => (isList(list) ? best(list, -1) : undefined),
  max: (list) => (isList(list) ? best(list, 1) : undefined),
  hasValue: (value) => (isTagged(value, 'optional') ? value.present : undefined),
  value: (value) => {
    if (isTagged(value, 'optional') && !value.present) throw new CelError('optional.none() dereference');
    return isTagged(value, 'optional') ? value.optional : undefined;
  },
  orValue: (value, other) => (isTagged(value, 'optional') ? (value.present ? value.optional : other) as unknown : undefined),
  or: (value, other) => (isTagged(value, 'optional') ? (value.present ? value : other) as unknown : undefined),
  getFullYear: datePart(({ year }) => year),
  getMonth: datePart(({ month }) => month),
  getDate: datePart(({ day }) => day),
  getDayOfMonth: datePart(({ day }) => day - 1),
  getDayOfWeek: datePart(({ weekday }) => weekday),
  getHours: (value) => (isTagged(value, 'duration') ? count(Math.trunc(value.duration / 3_600_000)) : datePart(({ hours }) => hours)(value)),
  getMinutes: (value) => (isTagged(value, 'duration') ? count(Math.trunc(value.duration / 60_000)) : datePart(({ minutes }) => minutes)(value)),
  getSeconds: (value) => (isTagged(value, 'duration') ? count(Math.trunc(value.duration / 1000)) : datePart(({ seconds }) => seconds)(value)),
  getMilliseconds: (value) => (isTagged(value, 'duration') ? count(Math.trunc(value.duration)) : datePart(({ ms }) => ms)(value)),
  isGreaterThan: (a, b) => (isTagged(a, 'quantity') && isTagged(b, 'quantity') ? a.quantity > b.quantity : undefined),
  isLessThan: (a, b) => (isTagged(a, 'quantity') && isTagged(b, 'quantity') ? a.quantity < b.quantity : undefined),
  compareTo: (a, b) => (isTagged(a, 'quantity') && isTagged(b, 'quantity') ? count(compare(a, b)!) : undefined),
  add: (a, b) => sumOf(a, b, 1n),
  sub: (a, b) => sumOf(a, b, -1n),
  sign: (value) => (isTagged(value, 'quantity') ? (value.quantity < 0n ? -1n : value.quantity > 0n ? 1n : 0n) : undefined),
  isInteger: (value) => (isTagged(value, 'quantity') ? value.quantity % 1_000_000_000n === 0n : undefined),
  asInteger: (value) => (isTagged(value, 'quantity') ? value.quantity / 1_000_000_000n : undefined),
};

/** Functions under a name space: `sets.contains(a, b)`. */
const SPACED: Record<string, Function> = {
  'sets.contains': (list, part) => (isList(list) && isList(part) ? part.every((one) => list.some((other) => equals(one, other))) : undefined),
  'sets.equivalent': (a, b) => (isList(a) && isList(b) ? a.every((one) => b.some((other) => equals(one, other))) && b.every((one) => a.some((other) => equals(one, other))) : undefined),
  'sets.intersects': (a, b) => (isList(a) && isList(b) ? a.some((one) => b.some((other) => equals(one, other))) : undefined),
  'optional.of': (value) => optional(value),
  'jsonpatch.escapeKey': (key) => (typeof key === 'string' ? key.replaceAll('~', '~0').replaceAll('/', '~1') : undefined),
  'optional.none': () => optional(null, false),
};

/** Of the real libraries, but not simulated: expressions that use them are refused by name. */
export const UNSIMULATED = new Set(['url', 'semver', 'isSemver', 'transformMapEntry']);

export const MACROS = new Set(['all', 'exists', 'exists_one', 'existsOne', 'map', 'filter', 'optMap', 'transformList', 'transformMap']);
/** These name an index or key beside the value. */
export const PAIRED = new Set(['all', 'exists', 'exists_one', 'existsOne', 'transformList', 'transformMap']);

const own = (table: Readonly<Record<string, Function>>, name: string): Function | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

export const functionOf = (name: string): Function | undefined => own(FUNCTIONS, name) ?? own(NETWORK_FUNCTIONS, name);
export const methodOf = (name: string): Function | undefined => own(METHODS, name) ?? own(LIST_METHODS, name) ?? own(NETWORK_METHODS, name) ?? own(AUTHORIZER_METHODS, name) ?? (name === 'ip' ? own(NETWORK_FUNCTIONS, name) : undefined);
export const spacedFunction = (name: string): Function | undefined => own(SPACED, name) ?? own(LIST_FUNCTIONS, name) ?? own(FORMAT_FUNCTIONS, name);
