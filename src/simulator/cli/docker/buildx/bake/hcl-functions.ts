/** Functions of bake files: those that people use of the library's hundred. */
import { fromBase64, toBase64 } from '../../../../kernel/base64.ts';
import { decode, encode } from '../../../../kernel/bytes.ts';
import { civil, MONTHS, parseRfc3339, WEEKDAYS } from '../../../../kernel/calendar.ts';
import { sha256Hex } from '../../../../kernel/sha256.ts';
import { isMap, type Value } from './hcl-syntax.ts';

export const text = (value: Value | undefined): string => (value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value));

const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : isMap(value) ? Object.values(value) : []);

export const equal = (a: Value | undefined, b: Value | undefined): boolean => typeof a === typeof b && JSON.stringify(a) === JSON.stringify(b);

/** replace() with /…/ and the regex functions take Go's patterns; the common part of both dialects is the same. */
const pattern = (source: string, flags = ''): RegExp => new RegExp(source.replace(/\(\?P</g, '(?<'), flags);

function format(template: string, values: readonly Value[]): string {
  let next = 0;
  return template.replace(/%(?:%|([-0 ]*)(\d*)(?:\.(\d+))?([sdvqfxXbot]))/g, (whole, flags: string, width: string, places: string | undefined, verb: string | undefined) => {
    if (verb === undefined) return whole === '%%' ? '%' : whole;
    const value = values[next++];
    const bases: Record<string, number> = { x: 16, X: 16, b: 2, o: 8 };
    const plain = verb === 'q' ? JSON.stringify(text(value)) : verb === 'f' ? Number(value).toFixed(Number(places ?? 6)) : bases[verb] ? Number(value).toString(bases[verb]) : text(value);
    const word = verb === 'X' ? plain.toUpperCase() : plain;
    return flags.includes('-') ? word.padEnd(Number(width)) : word.padStart(Number(width), flags.includes('0') ? '0' : ' ');
  });
}

const trimStart = (from: string, characters: string): string => (from !== '' && characters.includes(from[0]!) ? trimStart(from.slice(1), characters) : from);
const backwards = (from: string): string => [...from].reverse().join('');
const order = (a: Value, b: Value): number => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
const distinct = (values: readonly Value[]): Value[] => values.filter((value, index) => values.findIndex((one) => equal(one, value)) === index);

/** Groups with names make a map, others a list; without any it is what fits. */
function matched(source: string, from: string): Value {
  const found = pattern(source).exec(from);
  if (!found) throw new Error('pattern did not match any part of the given string');
  return found.groups ? { ...found.groups } : found.length > 1 ? [...found].slice(1) : found[0];
}

/** formatdate: letters of one kind make a part, what is quoted stands for itself. */
function formatDate(layout: string, time: string): string {
  const ms = parseRfc3339(time);
  if (ms === null || ms === undefined) throw new Error(`not a valid RFC3339 timestamp: ${JSON.stringify(time)}`);
  const { year, month, day, hour: hours, minute: minutes, second: seconds, weekday } = civil(ms), two = (value: number): string => String(value).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(year), YY: two(year % 100), MMMM: MONTHS[month - 1]!, MMM: MONTHS[month - 1]!.slice(0, 3), MM: two(month), M: String(month), DD: two(day), D: String(day), EEEE: WEEKDAYS[weekday]!, EEE: WEEKDAYS[weekday]!.slice(0, 3),
    hh: two(hours), h: String(hours), HH: two(hours % 12 || 12), H: String(hours % 12 || 12), AA: hours < 12 ? 'AM' : 'PM', aa: hours < 12 ? 'am' : 'pm', mm: two(minutes), m: String(minutes), ss: two(seconds), s: String(seconds), ZZZZZ: '+00:00', ZZZZ: '+0000', ZZZ: 'UTC', Z: 'Z',
  };
  return layout.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (whole, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    if (parts[whole] === undefined) throw new Error(`invalid date format verb ${JSON.stringify(whole)}`);
    return parts[whole];
  });
}

export const FUNCTIONS: Readonly<Record<string, (...args: Value[]) => Value>> = {
  sha256: (a) => sha256Hex(text(a)), base64encode: (a) => toBase64(encode(text(a))), base64decode: (a) => decode(fromBase64(text(a)) ?? new Uint8Array()), pow: (a, b) => Number(a) ** Number(b), signum: (a) => Math.sign(Number(a)), formatdate: (layout, time) => formatDate(text(layout), text(time)),
  absolute: (a) => Math.abs(Number(a)), add: (a, b) => Number(a) + Number(b), subtract: (a, b) => Number(a) - Number(b), multiply: (a, b) => Number(a) * Number(b),
  divide: (a, b) => Number(a) / Number(b), modulo: (a, b) => Number(a) % Number(b), negate: (a) => -Number(a), ceil: (a) => Math.ceil(Number(a)), floor: (a) => Math.floor(Number(a)), int: (a) => Math.trunc(Number(a)),
  max: (...all) => Math.max(...all.map(Number)), min: (...all) => Math.min(...all.map(Number)), parseint: (a, base) => parseInt(text(a), Number(base)),
  and: (a, b) => Boolean(a) && Boolean(b), or: (a, b) => Boolean(a) || Boolean(b), not: (a) => !a, equal: (a, b) => equal(a, b), notequal: (a, b) => !equal(a, b),
  greaterthan: (a, b) => Number(a) > Number(b), greaterthanorequalto: (a, b) => Number(a) >= Number(b), lessthan: (a, b) => Number(a) < Number(b), lessthanorequalto: (a, b) => Number(a) <= Number(b),
  upper: (a) => text(a).toUpperCase(), lower: (a) => text(a).toLowerCase(), title: (a) => text(a).replace(/(^|\s)(\S)/g, (whole) => whole.toUpperCase()),
  strlen: (a) => [...text(a)].length, substr: (a, from, length) => [...text(a)].slice(Number(from), Number(length) < 0 ? undefined : Number(from) + Number(length)).join(''),
  reverse: (a) => backwards(text(a)), chomp: (a) => text(a).replace(/[\r\n]+$/, ''), indent: (spaces, a) => text(a).replace(/\n/g, `\n${' '.repeat(Number(spaces))}`),
  trimspace: (a) => text(a).trim(), trim: (a, set) => backwards(trimStart(backwards(trimStart(text(a), text(set))), text(set))),
  trimprefix: (a, prefix) => (text(a).startsWith(text(prefix)) ? text(a).slice(text(prefix).length) : text(a)), trimsuffix: (a, suffix) => (text(suffix) !== '' && text(a).endsWith(text(suffix)) ? text(a).slice(0, -text(suffix).length) : text(a)),
  split: (separator, a) => text(a).split(text(separator)), join: (separator, ...lists) => lists.flatMap(list).map(text).join(text(separator)), replace: (a, from, to) => text(a).split(text(from)).join(text(to)),
  regex_replace: (a, from, to) => text(a).replace(pattern(text(from), 'g'), text(to).replace(/\$\{?(\w+)\}?/g, '$$$1')), regex: (from, a) => matched(text(from), text(a)), regexall: (from, a) => [...text(a).matchAll(pattern(text(from), 'g'))].map((match) => match[1] ?? match[0]),
  format: (template, ...values) => format(text(template), values), formatlist: (template, ...lists) => list(lists[0]).map((_, index) => format(text(template), lists.map((one) => (Array.isArray(one) ? one[index]! : one)))),
  sanitize: (a) => text(a).replace(/[^a-zA-Z0-9_-]/g, '_'), basename: (a) => text(a).split('/').at(-1)!, dirname: (a) => (text(a).includes('/') ? text(a).replace(/\/[^/]*$/, '') || '/' : '.'),
  concat: (...lists) => lists.flatMap(list), flatten: (a) => (list(a) as unknown[]).flat(Infinity) as Value[], distinct: (a) => distinct(list(a)), compact: (a) => list(a).filter((one) => one !== '' && one !== null),
  contains: (a, value) => list(a).some((one) => equal(one, value!)), length: (a) => (isMap(a) ? Object.keys(a).length : list(a).length), element: (a, at) => list(a)[Number(at) % list(a).length] ?? null,
  index: (a, key) => (isMap(a) ? a[text(key)] : list(a)[Number(key)]) ?? null, indexof: (a, value) => list(a).findIndex((one) => equal(one, value!)), hasindex: (a, key) => (isMap(a) ? Object.hasOwn(a, text(key)) : Number(key) < list(a).length),
  slice: (a, from, to) => list(a).slice(Number(from), Number(to)), sort: (a) => [...list(a)].sort(order), reverselist: (a) => [...list(a)].reverse(), chunklist: (a, size) => Array.from({ length: Math.ceil(list(a).length / Number(size)) }, (_, chunk) => list(a).slice(chunk * Number(size), (chunk + 1) * Number(size))),
  range: (...bounds) => {
    const [from, to, by] = bounds.length === 1 ? [0, Number(bounds[0]), 1] : [Number(bounds[0]), Number(bounds[1]), Number(bounds[2] ?? 1)];
    return Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, step) => from + step * by);
  },
  setunion: (...lists) => distinct(lists.flatMap(list)), setintersection: (a, b) => list(a).filter((one) => list(b).some((other) => equal(one, other))), setsubtract: (a, b) => list(a).filter((one) => !list(b).some((other) => equal(one, other))),
  keys: (a) => (isMap(a) ? Object.keys(a).sort() : []), values: (a) => (isMap(a) ? Object.keys(a).sort().map((key) => a[key]!) : []), lookup: (a, key, otherwise) => (isMap(a) && Object.hasOwn(a, text(key)) ? a[text(key)]! : otherwise ?? null),
  merge: (...maps) => Object.assign({}, ...maps.filter(isMap)) as Value, zipmap: (keys, values) => Object.fromEntries(list(keys).map((key, index) => [text(key), list(values)[index] ?? null])),
  coalesce: (...all) => all.find((one) => one !== null) ?? null, coalescelist: (...all) => all.find((one) => list(one).length > 0) ?? [], jsonencode: (a) => JSON.stringify(a), jsondecode: (a) => JSON.parse(text(a)) as Value,
  urlencode: (a) => encodeURIComponent(text(a)).replace(/%20/g, '+'),
};
