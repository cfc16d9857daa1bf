/** Functions of one row's values. */
import { decode, encode } from '../../kernel/bytes.ts';
import { md5, sha1 } from '../../kernel/hashes.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { formatted, millisecondsOf, momentText, partOf, shifted } from './moments.ts';
import type { Value } from './syntax.ts';
import { decimalOf, isDecimal, momentOf, numberIn, textOf } from './types.ts';

/** Arguments are never NULL here: but for these, NULL gives NULL. */
type Call = (args: readonly Value[]) => Value;

const text = (value: Value | undefined): string => textOf(value ?? '');
const rounded = (value: Value, places: number): Value => {
  const number = numberIn(value), factor = 10 ** places, whole = (Math.sign(number) * Math.round(Math.abs(number) * factor + 1e-9)) / factor;
  return isDecimal(value) ? (places <= 0 ? whole : decimalOf(whole, Math.min(places, value.scale))) : whole;
};
const characters = (value: Value | undefined): string[] => [...text(value)];

function part(args: readonly Value[]): string {
  const all = characters(args[0]), from = numberIn(args[1]!), start = from > 0 ? from - 1 : from === 0 ? all.length : all.length + from;
  return all.slice(Math.max(0, start), args[2] === undefined ? undefined : Math.max(0, start) + Math.max(0, numberIn(args[2]))).join('');
}

const filled = (args: readonly Value[], atStart: boolean): string => {
  const all = characters(args[0]), length = numberIn(args[1]!), more = text(args[2]).repeat(length).slice(0, Math.max(0, length - all.length));
  return all.length >= length ? all.slice(0, length).join('') : atStart ? more + all.join('') : all.join('') + more;
};

/** The value at a path such as $.a.b[0] of a JSON text. */
function json(source: string, path: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return undefined;
  }
  for (const [, name, quoted, index] of path.matchAll(/\.(\w+)|\."([^"]*)"|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = name ?? quoted ?? Number(index);
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** JSON as the server writes it: a blank behind colons and commas. */
const spaced = (value: unknown): string => (Array.isArray(value) ? `[${value.map(spaced).join(', ')}]` : typeof value === 'object' && value !== null ? `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`).join(', ')}}` : JSON.stringify(value));

const days = (value: Value | undefined): number => Math.floor((millisecondsOf(text(value)) ?? NaN) / 86_400_000);
const orNull = (value: number): Value => (Number.isFinite(value) ? value : null);
const length = (value: Value | undefined): number => encode(text(value)).length;

/** FORMAT: a comma between groups of three digits. */
function grouped(value: number, places: number): string {
  const [whole = '', fraction] = value.toFixed(Math.max(0, Math.min(30, places))).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}

/** STR_TO_DATE's letters and the digits that each takes. */
const READ: Readonly<Record<string, [part: string, digits: string]>> = { Y: ['year', '\\d{4}'], m: ['month', '\\d{1,2}'], c: ['month', '\\d{1,2}'], d: ['day', '\\d{1,2}'], e: ['day', '\\d{1,2}'], H: ['hour', '\\d{1,2}'], k: ['hour', '\\d{1,2}'], i: ['minute', '\\d{1,2}'], s: ['second', '\\d{1,2}'], S: ['second', '\\d{1,2}'] };

function readDate(value: string, form: string): Value {
  const parts: string[] = [];
  const pattern = form.replace(/%(.)|[^%]/g, (all, letter: string | undefined) => {
    if (letter === undefined) return /\s/.test(all) ? '\\s*' : all.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const [part, digits] = READ[letter] ?? [];
    if (part === undefined) return '(?!)';
    parts.push(part);
    return `(${digits})`;
  });
  const found = new RegExp(`^\\s*${pattern}`).exec(value);
  if (!found) return null;
  const of = (part: string): string => (parts.includes(part) ? found[parts.indexOf(part) + 1]! : '0').padStart(part === 'year' ? 4 : 2, '0');
  const day = `${of('year')}-${of('month')}-${of('day')}`, moment = momentOf(`${day} ${of('hour')}:${of('minute')}:${of('second')}`);
  return moment === undefined ? null : parts.some((one) => /hour|minute|second/.test(one)) ? moment : day;
}

export const FUNCTIONS: Readonly<Record<string, Call>> = {
  upper: ([a]) => text(a).toUpperCase(), ucase: ([a]) => text(a).toUpperCase(), lower: ([a]) => text(a).toLowerCase(), lcase: ([a]) => text(a).toLowerCase(),
  length: ([a]) => length(a), octet_length: ([a]) => length(a), char_length: ([a]) => characters(a).length, character_length: ([a]) => characters(a).length,
  concat: (args) => args.map(text).join(''), substring: part, substr: part, mid: part, left: ([a, n]) => characters(a).slice(0, numberIn(n!)).join(''), right: ([a, n]) => (numberIn(n!) <= 0 ? '' : characters(a).slice(-numberIn(n!)).join('')),
  replace: ([a, b, c]) => text(a).replaceAll(text(b), text(c)), trim: ([a]) => text(a).replace(/^ +| +$/g, ''), ltrim: ([a]) => text(a).replace(/^ +/, ''), rtrim: ([a]) => text(a).replace(/ +$/, ''),
  reverse: ([a]) => characters(a).reverse().join(''), repeat: ([a, n]) => text(a).repeat(Math.min(1e6, Math.max(0, numberIn(n!)))), space: ([n]) => ' '.repeat(Math.min(1e6, Math.max(0, numberIn(n!)))), lpad: (args) => filled(args, true), rpad: (args) => filled(args, false),
  locate: ([a, b]) => text(b).toLowerCase().indexOf(text(a).toLowerCase()) + 1, instr: ([a, b]) => text(a).toLowerCase().indexOf(text(b).toLowerCase()) + 1, ascii: ([a]) => text(a).charCodeAt(0) || 0, hex: ([a]) => (typeof a === 'number' ? a.toString(16) : [...encode(text(a))].map((one) => one.toString(16).padStart(2, '0')).join('')).toUpperCase(),
  substring_index: ([a, b, n]) => (numberIn(n!) >= 0 ? text(a).split(text(b)).slice(0, numberIn(n!)) : text(a).split(text(b)).slice(numberIn(n!))).join(text(b)),
  abs: ([a]) => (isDecimal(a!) ? decimalOf(Math.abs(a.decimal), a.scale) : Math.abs(numberIn(a!))), floor: ([a]) => Math.floor(numberIn(a!)), ceil: ([a]) => Math.ceil(numberIn(a!)), ceiling: ([a]) => Math.ceil(numberIn(a!)), round: ([a, n]) => rounded(a!, numberIn(n ?? 0)),
  truncate: ([a, n]) => rounded(decimalOf(Math.trunc(numberIn(a!) * 10 ** numberIn(n!)) / 10 ** numberIn(n!), 30), numberIn(n!)), sign: ([a]) => Math.sign(numberIn(a!)), mod: ([a, b]) => (numberIn(b!) === 0 ? null : numberIn(a!) % numberIn(b!)),
  power: ([a, b]) => orNull(numberIn(a!) ** numberIn(b!)), pow: ([a, b]) => orNull(numberIn(a!) ** numberIn(b!)), sqrt: ([a]) => orNull(Math.sqrt(numberIn(a!))), pi: () => decimalOf(Math.PI, 6), exp: ([a]) => orNull(Math.exp(numberIn(a!))), ln: ([a]) => orNull(Math.log(numberIn(a!))), log10: ([a]) => orNull(Math.log10(numberIn(a!))),
  greatest: (args) => args.reduce((a, b) => (numberIn(b) > numberIn(a) ? b : a)), least: (args) => args.reduce((a, b) => (numberIn(b) < numberIn(a) ? b : a)), sleep: () => 0, found_rows: () => 0,
  date: ([a]) => momentOf(text(a))?.slice(0, 10) ?? null, time: ([a]) => momentOf(text(a))?.slice(11) ?? null, datediff: ([a, b]) => orNull(days(a) - days(b)), date_format: ([a, b]) => formatted(text(a), text(b)), unix_timestamp: ([a]) => orNull((millisecondsOf(text(a)) ?? NaN) / 1000), from_unixtime: ([a]) => momentText(numberIn(a!) * 1000),
  dayname: ([a]) => formatted(text(a), '%W'), monthname: ([a]) => formatted(text(a), '%M'), last_day: ([a]) => shifted(`${text(a).slice(0, 8)}01`, 1, 'month') && shifted(shifted(`${text(a).slice(0, 8)}01`, 1, 'month')!, -1, 'day'),
  ...Object.fromEntries(['year', 'quarter', 'month', 'day', 'dayofmonth', 'hour', 'minute', 'second', 'week', 'dayofweek', 'weekday', 'dayofyear'].map((unit): [string, Call] => [unit, ([a]) => partOf(text(a), unit)])),
  strcmp: ([a, b]) => ((one, other) => (one < other ? -1 : one > other ? 1 : 0))(text(a).toLowerCase(), text(b).toLowerCase()), str_to_date: ([a, b]) => readDate(text(a), text(b)), format: ([a, n]) => grouped(numberIn(a!), numberIn(n ?? 0)),
  md5: ([a]) => md5(encode(text(a))), sha1: ([a]) => sha1(encode(text(a))), sha: ([a]) => sha1(encode(text(a))), sha2: ([a, n]) => (numberIn(n!) === 256 || numberIn(n!) === 0 ? sha256Hex(encode(text(a))) : null),
  unhex: ([a]) => (/^([\da-f]{2})*$/i.test(text(a)) ? decode(Uint8Array.from(text(a).match(/../g) ?? [], (one) => Number.parseInt(one, 16))) : null), char: (args) => String.fromCharCode(...args.map((one) => numberIn(one) & 255)), bin: ([a]) => numberIn(a!).toString(2), oct: ([a]) => numberIn(a!).toString(8),
  conv: ([a, from, to]) => ((number) => (Number.isNaN(number) ? '0' : number.toString(numberIn(to!)).toUpperCase()))(Number.parseInt(text(a), numberIn(from!))),
  json_extract: ([a, b]) => (json(text(a), text(b)) === undefined ? null : spaced(json(text(a), text(b)))), json_unquote: ([a]) => (/^".*"$/.test(text(a)) ? (JSON.parse(text(a)) as string) : text(a)), json_valid: ([a]) => Number(json(text(a), '$') !== undefined),
  json_value: ([a, b]) => ((found) => (found === undefined || typeof found === 'object' ? null : String(found)))(json(text(a), text(b))), json_length: ([a]) => ((found) => (typeof found === 'object' && found !== null ? Object.keys(found).length : 1))(json(text(a), '$')),
};
