/** Functions of SQL, with the types that they take and give. Long because it is a list: an entry for each. */
import { encode } from '../../kernel/bytes.ts';
import { md5 } from '../../kernel/hashes.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { cast, fitted, known } from './compile.ts';
import { calculate, isZero, normalDecimal, rounded, trimmed, truncated } from './decimal.ts';
import { jsonOf, jsonText } from './documents.ts';
import { notSimulated, SqlError } from './errors.ts';
import { along, inside, jsonAsText, prettyJson, readJson, withAt, writeJson, type Json } from './json.ts';
import { ageBetween, cutMoment, dayNumber, fieldOf, intervalText, justified, microsOf, momentFromWords, momentInWords, momentText, moved, readInterval } from './moments.ts';
import { numberInWords } from './number-words.ts';
import { powerOf } from './operators.ts';
import { patternOf } from './patterns.ts';
import type { Column, Compiled, Frame, Scope } from './scope.ts';
import type { Value } from './syntax.ts';
import { bare, elementOf, isArray, isFloat, isMoment, isNumeric, isText, shown, timestampText } from './types.ts';

interface Definition {
  name: string;
  /** Types of the arguments; a ? behind what may be left out, … behind what may come again. */
  takes: readonly string[];
  gives: string | ((types: readonly string[]) => string);
  call: (args: readonly Value[], scope: Scope, types: readonly string[]) => Value;
  /** Is called with NULL, too. */
  takesNull: boolean;
}

const DEFINITIONS = new Map<string, Definition[]>();

function define(names: string, takes: string, gives: Definition['gives'], call: Definition['call'], takesNull = false): void {
  for (const name of names.split(' ')) DEFINITIONS.set(name, [...(DEFINITIONS.get(name) ?? []), { name, takes: takes === '' ? [] : takes.split(' ').map((one) => one.replaceAll('_', ' ')), gives, call, takesNull }]);
}

const str = (value: Value | undefined): string => (value === null || value === undefined ? '' : String(value as string));
const num = (value: Value | undefined): number => Number(value ?? 0);
const letters = (value: Value | undefined): string[] => [...str(value)];
const TEXT = 'text', INT = 'integer', FLOAT = 'double_precision', TIME = 'timestamp_without_time_zone', ZONED = 'timestamp_with_time_zone', DOUBLE = 'double precision', STAMP = 'timestamp without time zone', ZONED_STAMP = 'timestamp with time zone';
const LONGEST = 1_000_000;

const first = (types: readonly string[]): string => known(bare(types[0] ?? 'text'));

// Texts.
define('upper', TEXT, TEXT, ([a]) => str(a).toUpperCase());
define('lower', TEXT, TEXT, ([a]) => str(a).toLowerCase());
define('initcap', TEXT, TEXT, ([a]) => str(a).toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => word[0]!.toUpperCase() + word.slice(1)));
define('length char_length character_length', TEXT, INT, ([a], _, [type]) => letters(bare(type!) === 'character' ? str(a).trimEnd() : a).length);
define('octet_length', TEXT, INT, ([a]) => encode(str(a)).length);
define('bit_length', TEXT, INT, ([a]) => encode(str(a)).length * 8);
define('reverse', TEXT, TEXT, ([a]) => letters(a).reverse().join(''));
define('repeat', `${TEXT} ${INT}`, TEXT, ([a, n]) => str(a).repeat(Math.max(0, Math.min(num(n), Math.floor(LONGEST / Math.max(1, str(a).length))))));
define('replace', `${TEXT} ${TEXT} ${TEXT}`, TEXT, ([a, from, to]) => (str(from) === '' ? str(a) : str(a).replaceAll(str(from), () => str(to))));
// Texts are preferred where both arguments are texts that are written.
define('substring', `${TEXT} ${TEXT}`, TEXT, ([a, pattern]) => {
  const found = patternOf(str(pattern), '', str(a).length).exec(str(a));
  return found ? found[1] ?? found[0] : null;
});
define('substr substring', `${TEXT} ${INT} ${INT}?`, TEXT, ([a, from, count]) => {
  if (count !== undefined && num(count) < 0) throw new SqlError('22011', 'negative substring length not allowed');
  return letters(a).slice(Math.max(0, num(from) - 1), count === undefined ? undefined : Math.max(0, num(from) - 1 + num(count))).join('');
});
define('left', `${TEXT} ${INT}`, TEXT, ([a, n]) => letters(a).slice(0, num(n) < 0 ? num(n) : Math.max(0, num(n))).join(''));
define('right', `${TEXT} ${INT}`, TEXT, ([a, n]) => (num(n) === 0 ? '' : letters(a).slice(-num(n)).join('')));
define('strpos position', `${TEXT} ${TEXT}`, INT, ([a, part]) => [...str(a).slice(0, Math.max(0, str(a).indexOf(str(part))))].length + (str(a).includes(str(part)) ? 1 : 0));
define('lpad', `${TEXT} ${INT} ${TEXT}?`, TEXT, ([a, n, fill]) => (letters(a).length >= num(n) ? letters(a).slice(0, Math.max(0, num(n))).join('') : str(a).padStart(Math.min(num(n), LONGEST), str(fill ?? ' '))));
define('rpad', `${TEXT} ${INT} ${TEXT}?`, TEXT, ([a, n, fill]) => (letters(a).length >= num(n) ? letters(a).slice(0, Math.max(0, num(n))).join('') : str(a).padEnd(Math.min(num(n), LONGEST), str(fill ?? ' '))));
const stripped = (text: string, set: string, start: boolean, end: boolean): string => {
  let from = 0, to = text.length;
  while (start && from < to && set.includes(text[from]!)) from++;
  while (end && to > from && set.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
};
define('btrim', `${TEXT} ${TEXT}?`, TEXT, ([a, set]) => stripped(str(a), str(set ?? ' '), true, true));
define('ltrim', `${TEXT} ${TEXT}?`, TEXT, ([a, set]) => stripped(str(a), str(set ?? ' '), true, false));
define('rtrim', `${TEXT} ${TEXT}?`, TEXT, ([a, set]) => stripped(str(a), str(set ?? ' '), false, true));
define('concat', 'any…', TEXT, (args, _, types) => args.map((one, at) => shown(one, types[at]!)).join(''), true);
define('concat_ws', `${TEXT} any…`, TEXT, ([separator, ...args], _, types) => (separator === null ? null : args.flatMap((one, at) => (one === null ? [] : [shown(one, types[at + 1]!)])).join(str(separator))), true);
define('split_part', `${TEXT} ${TEXT} ${INT}`, TEXT, ([a, by, n]) => {
  if (num(n) === 0) throw new SqlError('22023', 'field position must not be zero');
  return str(a).split(str(by)).at(num(n) > 0 ? num(n) - 1 : num(n)) ?? '';
});
define('translate', `${TEXT} ${TEXT} ${TEXT}`, TEXT, ([a, from, to]) => letters(a).map((one) => (letters(from).includes(one) ? letters(to)[letters(from).indexOf(one)] ?? '' : one)).join(''));
define('ascii', TEXT, INT, ([a]) => str(a).codePointAt(0) ?? 0);
define('chr', INT, TEXT, ([n]) => {
  if (num(n) < 1 || num(n) > 0x10ffff) throw new SqlError('54000', num(n) === 0 ? 'null character not permitted' : 'requested character too large for encoding');
  return String.fromCodePoint(num(n));
});
define('md5', TEXT, TEXT, ([a]) => md5(encode(str(a))));
define('sha256', TEXT, 'bytea', ([a]) => `\\x${sha256Hex(encode(str(a)))}`);
define('encode', `${TEXT} ${TEXT}`, TEXT, ([a, form]) => encoded(encode(str(a)), str(form)));
define('encode', `bytea ${TEXT}`, TEXT, ([a, form]) => encoded(Uint8Array.from(str(a).slice(2).match(/../g) ?? [], (one) => Number.parseInt(one, 16)), str(form)));
define('to_hex', 'bigint', TEXT, ([n]) => (num(n) < 0 ? num(n) + 2 ** 32 : num(n)).toString(16));
define('quote_literal', TEXT, TEXT, ([a]) => quoteLiteral(str(a)));
define('quote_nullable', TEXT, TEXT, ([a]) => (a === null ? 'NULL' : quoteLiteral(str(a))), true);
define('quote_ident', TEXT, TEXT, ([a]) => quoteName(str(a)));
define('starts_with', `${TEXT} ${TEXT}`, 'boolean', ([a, b]) => str(a).startsWith(str(b)));
define('format', `${TEXT} any…`, TEXT, ([pattern, ...args], _, types) => (pattern === null ? null : formatted(str(pattern), args, types.slice(1))), true);
define('regexp_replace', `${TEXT} ${TEXT} ${TEXT} ${TEXT}?`, TEXT, ([a, pattern, by, flags]) => str(a).replace(patternOf(str(pattern), str(flags), str(a).length), str(by).replace(/\$/g, '$$$$').replace(/\\&/g, '$$&').replace(/\\(\d)/g, '$$$1')));
define('regexp_match', `${TEXT} ${TEXT} ${TEXT}?`, 'text[]', ([a, pattern, flags]) => {
  const found = patternOf(str(pattern), str(flags), str(a).length).exec(str(a));
  return found ? (found.length > 1 ? found.slice(1).map((one) => one ?? null) : [found[0]]) : null;
});
define('regexp_count', `${TEXT} ${TEXT}`, INT, ([a, pattern]) => [...str(a).matchAll(patternOf(str(pattern), 'g', str(a).length))].length);
define('regexp_like', `${TEXT} ${TEXT} ${TEXT}?`, 'boolean', ([a, pattern, flags]) => patternOf(str(pattern), str(flags), str(a).length).test(str(a)));
define('regexp_split_to_array', `${TEXT} ${TEXT}`, 'text[]', ([a, pattern]) => str(a).split(patternOf(str(pattern), '', str(a).length)));
define('overlay', `${TEXT} ${TEXT} ${INT} ${INT}?`, TEXT, ([a, by, from, count]) => letters(a).slice(0, num(from) - 1).join('') + str(by) + letters(a).slice(num(from) - 1 + (count === undefined ? letters(by).length : num(count))).join(''));

const encoded = (bytes: Uint8Array, form: string): string => {
  if (form === 'hex') return [...bytes].map((one) => one.toString(16).padStart(2, '0')).join('');
  if (form === 'escape') return [...bytes].map((one) => (one < 128 ? String.fromCharCode(one) : `\\${one.toString(8)}`)).join('');
  if (form !== 'base64') throw new SqlError('22023', `unrecognized encoding: "${form}"`);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let made = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3), all = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    made += alphabet[all >> 18]! + alphabet[(all >> 12) & 63]! + (b === undefined ? '=' : alphabet[(all >> 6) & 63]!) + (c === undefined ? '=' : alphabet[all & 63]!);
  }
  return made.replace(/.{76}(?=.)/g, '$&\n');
};

export const quoteLiteral = (text: string): string => `${text.includes('\\') ? ' E' : ''}'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
export const quoteName = (name: string): string => (/^[a-z_][a-z0-9_$]*$/.test(name) && !/^(all|and|as|case|default|desc|end|from|group|order|select|table|user|where)$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

function formatted(pattern: string, args: readonly Value[], types: readonly string[]): string {
  let next = 0;
  return pattern.replace(/%(?:(\d+)\$)?(-?\d+)?([a-zA-Z%])/g, (_, place: string | undefined, width: string | undefined, letter: string) => {
    if (letter === '%') return '%';
    if (!'sIL'.includes(letter)) throw new SqlError('22023', `unrecognized format() type specifier "${letter}"`, { hint: 'For a single "%" use "%%".' });
    const at = place === undefined ? next : Number(place) - 1, value = args[at];
    next = at + 1;
    if (value === undefined) throw new SqlError('22023', 'too few arguments for format()');
    const text = letter === 'L' ? (value === null ? 'NULL' : quoteLiteral(shown(value, types[at]!))) : letter === 'I' ? quoteName(shown(value, types[at]!)) : shown(value, types[at]!);
    return width === undefined ? text : Number(width) < 0 ? text.padEnd(-Number(width)) : text.padStart(Number(width));
  });
}

// Numbers.
const same = (types: readonly string[]): string => (types[0] === 'unknown' ? DOUBLE : bare(types[0]!));
const wide = (types: readonly string[]): string => (/^(integer|bigint|smallint|real|unknown)/.test(types[0]!) ? DOUBLE : bare(types[0]!));
define('abs', 'number', same, ([a]) => (typeof a === 'number' ? Math.abs(a) : str(a).replace(/^-/, '')));
define('sign', 'number', wide, ([a]) => (typeof a === 'number' ? Math.sign(a) : isZero(str(a)) ? '0' : str(a).startsWith('-') ? '-1' : '1'));
const evenly = (value: number): number => (Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));
define('round', 'number', wide, ([a], _, [type]) => (bare(type!) === 'numeric' ? rounded(str(a), 0) : evenly(num(a))));
define('round', `numeric ${INT}`, 'numeric', ([a, n]) => rounded(normalDecimal(str(a)), num(n)));
define('trunc', 'number', wide, ([a], _, [type]) => (bare(type!) === 'numeric' ? truncated(str(a), 0) : Math.trunc(num(a))));
define('trunc', `numeric ${INT}`, 'numeric', ([a, n]) => truncated(normalDecimal(str(a)), num(n)));
const towards = (up: boolean) => ([a]: readonly Value[], _: Scope, [type]: readonly string[]): Value => {
  if (bare(type!) !== 'numeric') return up ? Math.ceil(num(a)) : Math.floor(num(a));
  const cut = truncated(str(a), 0), rest = !isZero(calculate('-', str(a), cut)), negative = str(a).startsWith('-');
  return rest && negative !== up ? calculate(up ? '+' : '-', cut, '1') : cut === '-0' ? '0' : cut;
};
define('ceil ceiling', 'number', wide, towards(true));
define('floor', 'number', wide, towards(false));
define('mod', 'number number', (types) => (types.some((one) => bare(one) === 'numeric') ? 'numeric' : bare(types[0]!)), ([a, b], _, types) => {
  if (isZero(str(b))) throw new SqlError('22012', 'division by zero');
  return types.some((one) => bare(one) === 'numeric') ? calculate('%', str(a), str(b)) : num(a) % num(b);
});
define('div', 'numeric numeric', 'numeric', ([a, b]) => {
  if (isZero(str(b))) throw new SqlError('22012', 'division by zero');
  return truncated(calculate('/', str(a), str(b)), 0);
});
define('power pow', 'number number', (types) => (types.some((one) => bare(one) === 'numeric') && !types.some(isFloat) ? 'numeric' : DOUBLE), ([a, b], _, types) => (types.some((one) => bare(one) === 'numeric') ? powerOf(str(a), num(b)) : num(a) ** num(b)));
for (const [name, work] of Object.entries({ exp: Math.exp, ln: Math.log, cbrt: Math.cbrt, sin: Math.sin, cos: Math.cos, tan: Math.tan, asin: Math.asin, acos: Math.acos, atan: Math.atan, degrees: (x: number) => (x * 180) / Math.PI, radians: (x: number) => (x * Math.PI) / 180 })) define(name, FLOAT, DOUBLE, ([a]) => work(num(a)));
define('atan2', `${FLOAT} ${FLOAT}`, DOUBLE, ([a, b]) => Math.atan2(num(a), num(b)));
define('sqrt', 'number', (types) => (bare(types[0]!) === 'numeric' ? 'numeric' : DOUBLE), ([a], _, [type]) => {
  if (num(a) < 0) throw new SqlError('2201F', 'cannot take square root of a negative number');
  return bare(type!) === 'numeric' ? Math.sqrt(num(a)).toFixed(Math.max(0, 15 - Math.floor(Math.log10(Math.max(1, Math.sqrt(num(a))))))) : Math.sqrt(num(a));
});
define('log log10', 'number', wide, ([a], _, [type]) => (bare(type!) === 'numeric' ? Math.log10(num(a)).toFixed(16) : Math.log10(num(a))));
define('log', 'numeric numeric', 'numeric', ([a, b]) => (Math.log(num(b)) / Math.log(num(a))).toFixed(16));
define('pi', '', DOUBLE, () => Math.PI);
define('random', '', DOUBLE, (_, { around }) => around.random());
define('random', `${INT} ${INT}`, INT, ([a, b], { around }) => num(a) + Math.floor(around.random() * (num(b) - num(a) + 1)));
define('setseed', FLOAT, 'void', () => '');
define('gcd', `${INT} ${INT}`, INT, ([a, b]) => {
  let [x, y] = [Math.abs(num(a)), Math.abs(num(b))];
  while (y > 0) [x, y] = [y, x % y];
  return x;
});
define('factorial', 'bigint', 'numeric', ([n]) => {
  if (num(n) > 300) throw new SqlError('22003', 'value overflows numeric format');
  let made = '1';
  for (let i = 2; i <= num(n); i++) made = calculate('*', made, String(i));
  return made;
});
define('width_bucket', `numeric numeric numeric ${INT}`, INT, ([a, low, high, count]) => (num(a) < num(low) ? 0 : num(a) >= num(high) ? num(count) + 1 : Math.floor(((num(a) - num(low)) / (num(high) - num(low))) * num(count)) + 1));
define('trim_scale', 'numeric', 'numeric', ([a]) => trimmed(str(a)));
define('to_number', `${TEXT} ${TEXT}`, 'numeric', ([a]) => normalDecimal(str(a).replace(/[^\d.-]/g, '') || '0'));
define('to_char', `number ${TEXT}`, TEXT, ([a, pattern]) => numberInWords(typeof a === 'number' ? normalDecimal(String(a)) : str(a), str(pattern)));
define('num_nulls', 'any…', INT, (args) => args.filter((one) => one === null).length, true);
define('num_nonnulls', 'any…', INT, (args) => args.filter((one) => one !== null).length, true);

// Moments.
const now = (scope: Scope): string => timestampText(scope.around.now(), true);
define('now current_timestamp transaction_timestamp statement_timestamp clock_timestamp', '', ZONED_STAMP, (_, scope) => now(scope));
define('localtimestamp', '', STAMP, (_, scope) => now(scope).replace(/\+00$/, ''));
define('current_date', '', 'date', (_, scope) => now(scope).slice(0, 10));
define('current_time localtime', '', 'time without time zone', (_, scope) => now(scope).slice(11).replace(/\+00$/, ''));
define('timeofday', '', TEXT, (_, scope) => now(scope));
const field = ([name, value]: readonly Value[], type: string): string => {
  const found = fieldOf(str(name).toLowerCase(), str(value), type);
  if (found === undefined) throw new SqlError('22023', `unit "${str(name)}" not recognized for type ${type}`);
  return found;
};
for (const type of ['date', TIME, ZONED, 'interval', 'time_without_time_zone']) {
  const own = type.replaceAll('_', ' ');
  define('extract', `${TEXT} ${type}`, 'numeric', (args) => field(args, own));
  define('date_part', `${TEXT} ${type}`, DOUBLE, (args) => Number(field(args, own)));
}
const truncate = (own: string) => ([name, value]: readonly Value[]): Value => {
  const micros = cutMoment(str(name).toLowerCase(), microsOf(str(value)));
  if (micros === undefined) throw new SqlError('22023', `unit "${str(name)}" not recognized for type ${own}`);
  return momentText(micros, own);
};
// A date becomes a moment with a zone: that type is the preferred one of its kind.
define('date_trunc', `${TEXT} date`, ZONED_STAMP, truncate(ZONED_STAMP));
define('date_trunc', `${TEXT} ${TIME}`, STAMP, truncate(STAMP));
define('date_trunc', `${TEXT} ${ZONED}`, ZONED_STAMP, truncate(ZONED_STAMP));
define('age', `${ZONED} ${ZONED}`, 'interval', ([a, b]) => intervalText(ageBetween(microsOf(str(a)), microsOf(str(b)))));
define('age', ZONED, 'interval', ([a], scope) => intervalText(ageBetween(microsOf(now(scope).slice(0, 10)), microsOf(str(a)))));
define('to_char', `${ZONED} ${TEXT}`, TEXT, ([a, pattern]) => momentInWords(microsOf(str(a)), str(pattern)));
define('to_char', `interval ${TEXT}`, TEXT, ([a, pattern]) => momentInWords(readInterval(str(a)).micros + readInterval(str(a)).days * 86_400_000_000, str(pattern)));
define('to_date', `${TEXT} ${TEXT}`, 'date', ([a, pattern]) => momentText(momentFromWords(str(a), str(pattern)), 'date'));
define('to_timestamp', `${TEXT} ${TEXT}`, ZONED_STAMP, ([a, pattern]) => momentText(momentFromWords(str(a), str(pattern)), ZONED_STAMP));
define('to_timestamp', FLOAT, ZONED_STAMP, ([a]) => momentText(Math.round(num(a) * 1_000_000), ZONED_STAMP));
define('make_date', `${INT} ${INT} ${INT}`, 'date', ([y, m, d]) => {
  if (num(m) < 1 || num(m) > 12 || num(d) < 1 || num(d) > 31) throw new SqlError('22008', `date field value out of range: ${num(y)}-${String(num(m)).padStart(2, '0')}-${String(num(d)).padStart(2, '0')}`);
  return momentText(dayNumber(num(y), num(m), num(d)) * 86_400_000_000, 'date');
});
define('make_timestamp', `${INT} ${INT} ${INT} ${INT} ${INT} ${FLOAT}`, STAMP, ([y, m, d, h, i, s]) => momentText(dayNumber(num(y), num(m), num(d)) * 86_400_000_000 + (num(h) * 60 + num(i)) * 60_000_000 + Math.round(num(s) * 1_000_000), STAMP));
define('make_interval', `${INT}? ${INT}? ${INT}? ${INT}? ${INT}? ${INT}? number?`, 'interval', (parts) => {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(num);
  return intervalText({ months: years * 12 + months, days: weeks * 7 + days, micros: (hours * 3600 + minutes * 60) * 1e6 + Math.round(seconds * 1e6) });
});
define('justify_hours justify_days justify_interval', 'interval', 'interval', ([a]) => intervalText(justified(readInterval(str(a)), 'justify_interval')));
DEFINITIONS.get('justify_hours')![0]!.call = ([a]) => intervalText(justified(readInterval(str(a)), 'justify_hours'));
DEFINITIONS.get('justify_days')![0]!.call = ([a]) => intervalText(justified(readInterval(str(a)), 'justify_days'));
define('timezone', `${TEXT} ${ZONED}`, STAMP, ([zone, a]) => {
  if (!/^(utc|gmt|etc\/utc|z)$/i.test(str(zone))) throw notSimulated(`the time zone ${str(zone)}`);
  return str(a).replace(/\+00$/, '');
});
define('isfinite', ZONED, 'boolean', () => true);

// Arrays.
const items = (value: Value | undefined): Value[] => [...((value ?? []) as Value[])];
const elements = (types: readonly string[]): string => types.find(isArray) ?? `${known(types.find((one) => one !== 'unknown') ?? 'text')}[]`;
define('array_length', `anyarray ${INT}`, INT, ([a, n]) => {
  let one: Value = a ?? null;
  for (let depth = 1; depth < num(n); depth++) one = Array.isArray(one) ? (one as Value[])[0] ?? null : null;
  return Array.isArray(one) && one.length > 0 ? one.length : null;
});
define('array_ndims', 'anyarray', INT, ([a]) => (Array.isArray(items(a)[0]) ? 2 : 1));
define('cardinality', 'anyarray', INT, ([a]) => items(a).flat(5).length);
define('array_upper', `anyarray ${INT}`, INT, ([a]) => items(a).length || null);
define('array_lower', `anyarray ${INT}`, INT, ([a]) => (items(a).length > 0 ? 1 : null));
define('array_append', 'anyarray any', elements, ([a, one]) => [...items(a), one ?? null], true);
define('array_prepend', 'any anyarray', elements, ([one, a]) => [one ?? null, ...items(a)], true);
define('array_cat', 'anyarray anyarray', elements, ([a, b]) => [...items(a), ...items(b)], true);
define('array_remove', 'anyarray any', elements, ([a, one]) => items(a).filter((own) => own !== one));
define('array_replace', 'anyarray any any', elements, ([a, from, to]) => items(a).map((own) => (own === from ? to ?? null : own)));
define('array_position', 'anyarray any', INT, ([a, one]) => items(a).indexOf(one ?? null) + 1 || null);
define('array_positions', 'anyarray any', 'integer[]', ([a, one]) => items(a).flatMap((own, at) => (own === one ? [at + 1] : [])));
define('array_to_string', `anyarray ${TEXT} ${TEXT}?`, TEXT, ([a, by, none], _, [type]) => items(a).flat(3).flatMap((one) => (one === null ? (none === undefined ? [] : [str(none)]) : [shown(one, elementOf(type!))])).join(str(by)));
define('string_to_array', `${TEXT} ${TEXT} ${TEXT}?`, 'text[]', ([a, by, none]) => (a === null ? null : (str(a) === '' ? [] : by === null ? letters(a) : str(a).split(str(by))).map((one) => (none !== undefined && one === none ? null : one))), true);

// Documents.
for (const kind of ['json', 'jsonb']) {
  const write = (value: Json | undefined): Value => (value === undefined ? null : writeJson(value)), own = kind === 'jsonb' ? 'jsonb' : 'json';
  define(`${kind}_array_length`, own, INT, ([a]) => {
    const list = readJson(str(a));
    if (!Array.isArray(list)) throw new SqlError('22023', `cannot get array length of a ${list instanceof Map ? 'non-array' : 'scalar'}`);
    return list.length;
  });
  define(`${kind}_typeof`, own, TEXT, ([a]) => {
    const value = readJson(str(a));
    return value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Map ? 'object' : typeof value === 'object' ? 'number' : typeof value;
  });
  define(`${kind}_extract_path_text`, `${own} ${TEXT}…`, TEXT, ([a, ...path]) => jsonAsText(along(readJson(str(a)), path.map(str))));
  define(`${kind}_extract_path`, `${own} ${TEXT}…`, own, ([a, ...path]) => write(along(readJson(str(a)), path.map(str))));
  define(`${kind}_strip_nulls`, own, own, ([a]) => writeJson(stripNulls(readJson(str(a))), kind === 'json'));
  define(`${kind}_build_array`, 'any…', own, (args, scope, types) => (kind === 'json' ? `[${args.map((one, at) => jsonText(one, types[at]!)).join(', ')}]` : writeJson(args.map((one, at) => jsonOf(one, types[at]!)))), true);
  define(`${kind}_build_object`, 'any…', own, (args, _, types) => {
    if (args.length % 2 === 1) throw new SqlError('22023', 'argument list must have even number of elements', { hint: `The arguments of ${kind}_build_object() must consist of alternating keys and values.` });
    const pairs = args.flatMap((key, at) => (at % 2 === 0 ? [[shown(key, types[at]!), args[at + 1] ?? null, types[at + 1]!] as const] : []));
    return kind === 'json' ? `{${pairs.map(([key, value, type]) => `${JSON.stringify(key)} : ${jsonText(value, type)}`).join(', ')}}` : writeJson(new Map(pairs.map(([key, value, type]) => [key, jsonOf(value, type)])));
  }, true);
}
const stripNulls = (value: Json): Json => (value instanceof Map ? new Map([...value].filter(([, one]) => one !== null).map(([key, one]) => [key, stripNulls(one)])) : Array.isArray(value) ? value.map(stripNulls) : value);
define('jsonb_pretty', 'jsonb', TEXT, ([a]) => prettyJson(readJson(str(a))));
define('jsonb_set', 'jsonb text[] jsonb boolean?', 'jsonb', ([a, path, by, create]) => writeJson(withAt(readJson(str(a)), path as string[], (old) => (old === undefined && create === false ? undefined : readJson(str(by))))));
define('jsonb_insert', 'jsonb text[] jsonb', 'jsonb', ([a, path, by]) => writeJson(withAt(readJson(str(a)), path as string[], (old) => old ?? readJson(str(by)))));
define('jsonb_exists', `jsonb ${TEXT}`, 'boolean', ([a, key]) => inside(readJson(str(a)), str(key)) !== undefined);

// The session and the server.
define('version', '', TEXT, (_, { around }) => around.version);
define('current_database current_catalog', '', 'name', (_, { around }) => around.database);
define('current_user current_role', '', 'name', (_, { around }) => around.user());
define('session_user', '', 'name', (_, { around }) => around.sessionUser);
define('current_schema', '', 'name', () => 'public');
define('pg_backend_pid', '', INT, (_, { around }) => around.pid);
define('pg_is_in_recovery', '', 'boolean', () => false);
define('current_setting', `${TEXT} boolean?`, TEXT, ([name, quiet], { around }) => {
  const value = around.setting(str(name));
  if (value === undefined && quiet !== true) throw new SqlError('42704', `unrecognized configuration parameter "${str(name)}"`);
  return value ?? null;
});
define('set_config', `${TEXT} ${TEXT} boolean`, TEXT, ([name, value], { around }) => around.configure(str(name), str(value)));
define('nextval', TEXT, 'bigint', ([name], { around }) => around.sequence('nextval', str(name)));
define('currval', TEXT, 'bigint', ([name], { around }) => around.sequence('currval', str(name)));
define('setval', `${TEXT} bigint boolean?`, 'bigint', ([name, value, called], { around }) => around.sequence('setval', str(name), num(value), called !== false));
define('lastval', '', 'bigint', (_, { around }) => around.sequence('lastval', ''));
define('gen_random_uuid uuidv4', '', 'uuid', (_, { around }) => {
  const hex = (count: number): string => Array.from({ length: count }, () => Math.floor(around.random() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[Math.floor(around.random() * 4)]}${hex(3)}-${hex(12)}`;
});
define('pg_size_pretty', 'numeric', TEXT, ([a]) => sizeText(num(a)));
define('pg_database_size', TEXT, 'bigint', ([name], { around }) => around.size('database', str(name)));
define('pg_total_relation_size pg_relation_size pg_table_size pg_indexes_size', TEXT, 'bigint', ([name], { around }) => around.size('relation', str(name)));
define('pg_postmaster_start_time', '', ZONED_STAMP, (_, { around }) => around.setting('postmaster_start') ?? timestampText(around.now(), true));
define('inet_server_port', '', INT, () => 5432);
define('pg_typeof', 'any', 'regtype', (_, __, [type]) => bare(type!), true);
define('pg_column_size', 'any', INT, ([a], _, [type]) => (bare(type!) === 'integer' ? 4 : bare(type!) === 'bigint' ? 8 : bare(type!) === 'boolean' ? 1 : encode(shown(a ?? null, type!)).length + 1));
define('pg_get_userbyid', INT, 'name', (_, { around }) => around.sessionUser);
define('has_table_privilege', `${TEXT} ${TEXT} ${TEXT}?`, 'boolean', () => true);
define('obj_description col_description', 'any…', TEXT, () => null);
define('nullif', 'any any', first, ([a, b], _, types) => (a === b || (a !== null && b !== null && bare(types[0]!) === 'numeric' && isZero(calculate('-', str(a), str(b)))) ? null : a ?? null), true);

export function sizeText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let value = bytes, unit = 0;
  for (; Math.abs(value) >= 10_240 && unit < units.length - 1; unit++) value = unit === 0 ? value / 1024 : value / 1024;
  return `${Math.round(value)} ${units[unit]}`;
}

/** Functions of the real server that this one has not. */
const ABSENT = new Set('pg_sleep pg_terminate_backend pg_cancel_backend pg_reload_conf txid_current pg_current_wal_lsn pg_stat_file pg_read_file inet_server_addr inet_client_addr to_tsvector to_tsquery plainto_tsquery ts_rank similarity uuidv7 crypt gen_salt digest dblink jsonb_path_query jsonb_path_exists jsonb_to_record jsonb_to_recordset json_to_record json_to_recordset jsonb_populate_record xmlelement decode convert_from convert_to make_timestamptz date_bin normalize unistr host masklen network family pg_notify pg_advisory_lock pg_try_advisory_lock pg_advisory_unlock pg_get_viewdef pg_get_constraintdef pg_get_indexdef pg_get_serial_sequence pg_stat_reset lo_import string_to_table'.split(' '));

function fits(wanted: string, type: string): number {
  const own = bare(type);
  if (wanted === own) return 3;
  if (own === 'unknown' || own === 'regclass') return 1;
  if (wanted === 'any') return 1;
  if (wanted === 'anyarray') return isArray(type) ? 2 : 0;
  if (wanted === 'number') return isNumeric(own) ? 2 : 0;
  if (wanted === 'text') return isText(own) || own === 'regtype' ? 2 : 0;
  if (wanted === 'bigint' || wanted === 'integer') return /^(smallint|integer|oid)$/.test(own) ? 2 : 0;
  if (wanted === 'numeric') return isNumeric(own) && !isFloat(own) ? 2 : 0;
  if (wanted === 'double precision') return isNumeric(own) ? 1 : 0;
  if (wanted === 'timestamp with time zone') return /^(date|timestamp)/.test(own) ? 1.5 : 0;
  return wanted === 'timestamp without time zone' && own === 'date' ? 2 : 0;
}

function scored({ takes }: Definition, types: readonly string[]): number {
  const repeats = takes.at(-1)?.endsWith('…') === true, least = takes.filter((one) => !/[?…]$/.test(one)).length;
  if (types.length < least || (!repeats && types.length > takes.length)) return -1;
  let sum = 0;
  for (const [at, type] of types.entries()) {
    const one = fits((takes[at] ?? takes.at(-1)!).replace(/[?…]$/, ''), type);
    if (one === 0) return -1;
    sum += one;
  }
  return sum;
}

/** @throws SqlError where nothing is called so or takes such types */
export function functionNamed(name: string, args: readonly Compiled[], scope: Scope, position: number): Compiled {
  const types = args.map(({ type }) => type);
  if (/^enum_(range|first|last)$/.test(name) && args.length === 1) {
    const labels = scope.around.labels(args[0]!.type);
    if (labels) return name === 'enum_range' ? { type: `${args[0]!.type}[]`, run: () => [...labels] } : { type: args[0]!.type, run: () => labels.at(name === 'enum_first' ? 0 : -1)! };
  }
  if (name === 'row_to_json' || name === 'to_json' || name === 'to_jsonb') return asJson(name, args[0], scope, position);
  const found = (DEFINITIONS.get(name) ?? []).map((definition) => ({ definition, score: scored(definition, types) })).filter(({ score }) => score >= 0).sort((a, b) => b.score - a.score)[0]?.definition;
  if (!found) {
    // A type's name in front of a value is a cast.
    if (!DEFINITIONS.has(name) && ABSENT.has(name)) throw notSimulated(`function ${name}`);
    throw new SqlError('42883', `function ${name}(${types.map(bare).join(', ')}) does not exist`, { position, hint: 'No function matches the given name and argument types. You might need to add explicit type casts.' });
  }
  const { takes, gives, call, takesNull } = found;
  const fit = args.map((one, at) => {
    const wanted = (takes[at] ?? takes.at(-1)!).replace(/[?…]$/, '');
    if (wanted === 'any') return one.type === 'unknown' && isArray(types[0]!) && one.literal ? cast(one, elementOf(types[0]!), scope) : one;
    if (wanted === 'anyarray') return one.type === 'unknown' && one.literal ? cast(one, 'text[]', scope) : one;
    if (wanted === 'number') return one.type === 'unknown' && one.literal ? cast(one, 'double precision', scope) : one;
    if (wanted === 'text' || bare(one.type) === wanted) return one;
    return fitted(one, wanted, scope);
  });
  const fitTypes = fit.map(({ type }) => type);
  return { type: typeof gives === 'string' ? gives : gives(fitTypes), run: (frame) => {
    const values: Value[] = [];
    for (const one of fit) {
      const value = one.run(frame);
      if (value === null && !takesNull) return null;
      values.push(value);
    }
    if (!args[0]?.literal || !/^(nextval|currval|setval)$/.test(name)) return call(values, scope, fitTypes);
    // A sequence's name that is written is looked up where it stands.
    try {
      return call(values, scope, fitTypes);
    } catch (error) {
      if (!(error instanceof SqlError) || error.failure.code !== '42P01') throw error;
      throw new SqlError('42P01', error.failure.message, { position: args[0].literal.at });
    }
  } };
}

function asJson(name: string, argument: Compiled | undefined, _scope: Scope, position: number): Compiled {
  if (!argument) throw new SqlError('42883', `function ${name}() does not exist`, { position, hint: 'No function matches the given name and argument types. You might need to add explicit type casts.' });
  if (argument.literal) throw new SqlError('42804', 'could not determine polymorphic type because input has type unknown');
  const { type, fields, run } = argument;
  return { type: name === 'to_jsonb' ? 'jsonb' : 'json', run: (frame) => {
    const value = run(frame);
    if (value === null) return null;
    return name === 'to_jsonb' ? writeJson(jsonOf(value, type, fields)) : jsonText(value, type, fields);
  } };
}

export interface SetOfRows {
  columns: Column[];
  run: (frame: Frame) => Value[][];
}

const MOST = 200_000;

type SetFunction = (args: readonly Compiled[], scope: Scope, at: number) => SetOfRows;

const listed = (name: string, type: string, run: (frame: Frame) => Value[]): SetOfRows => ({ columns: [{ name, type }], run: (frame) => run(frame).map((one) => [one]) });
const json = (one: Compiled | undefined, scope: Scope, type: string): Compiled => (one ? fitted(one, one.type === 'unknown' ? type : one.type, scope) : { type, run: () => null });

const SETS: Readonly<Record<string, SetFunction>> = {
  generate_series: series,
  unnest: (args, scope) => {
    const lists = args.map((one) => (one.type === 'unknown' ? cast(one, 'text[]', scope) : one));
    return { columns: lists.map((one) => ({ name: 'unnest', type: elementOf(one.type) })), run: (frame) => {
      const values = lists.map((one) => items(one.run(frame)).flat(5));
      return Array.from({ length: Math.max(0, ...values.map((one) => one.length)) }, (_, at) => values.map((one) => one[at] ?? null));
    } };
  },
  regexp_split_to_table: ([a, pattern]) => listed('regexp_split_to_table', 'text', (frame) => str(a!.run(frame)).split(patternOf(str(pattern!.run(frame)), '', str(a!.run(frame)).length))),
  string_to_table: ([a, by]) => listed('string_to_table', 'text', (frame) => str(a!.run(frame)).split(str(by!.run(frame)))),
  regexp_matches: ([a, pattern, flags]) => listed('regexp_matches', 'text[]', (frame) => {
    const text = str(a!.run(frame)), mode = str(flags?.run(frame)), made = patternOf(str(pattern!.run(frame)), `${mode.replace('g', '')}g`, text.length);
    return [...text.matchAll(made)].slice(0, mode.includes('g') ? undefined : 1).map((found) => (found.length > 1 ? found.slice(1).map((one) => one ?? null) : [found[0]]));
  }),
  ...Object.fromEntries(['json', 'jsonb'].flatMap((kind): [string, SetFunction][] => {
    const entries = (one: Value, what: string): [string, Json][] => {
      const value = readJson(str(one));
      if (!(value instanceof Map)) throw new SqlError('22023', `cannot call ${what} on a non-object`);
      return kind === 'jsonb' ? [...value].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)) : [...value];
    };
    const list = (one: Value): Json[] => {
      const value = readJson(str(one));
      if (!Array.isArray(value)) throw new SqlError('22023', `cannot extract elements from ${value instanceof Map ? 'an object' : 'a scalar'}`);
      return value;
    };
    return [
      [`${kind}_array_elements`, ([a], scope) => listed('value', kind, (frame) => list(json(a, scope, kind).run(frame)).map((one) => writeJson(one)))],
      [`${kind}_array_elements_text`, ([a], scope) => listed('value', 'text', (frame) => list(json(a, scope, kind).run(frame)).map(jsonAsText))],
      [`${kind}_object_keys`, ([a], scope) => listed(`${kind}_object_keys`, 'text', (frame) => entries(json(a, scope, kind).run(frame), `${kind}_object_keys`).map(([key]) => key))],
      [`${kind}_each`, ([a], scope) => ({ columns: [{ name: 'key', type: 'text' }, { name: 'value', type: kind }], run: (frame) => entries(json(a, scope, kind).run(frame), `${kind}_each`).map(([key, one]) => [key, writeJson(one)]) })],
      [`${kind}_each_text`, ([a], scope) => ({ columns: [{ name: 'key', type: 'text' }, { name: 'value', type: 'text' }], run: (frame) => entries(json(a, scope, kind).run(frame), `${kind}_each_text`).map(([key, one]) => [key, jsonAsText(one)]) })],
    ];
  })),
};

function series(args: readonly Compiled[], scope: Scope, at: number): SetOfRows {
  const types = args.map(({ type }) => bare(type));
  const wrong = (): SqlError => new SqlError('42883', `function generate_series(${types.join(', ')}) does not exist`, { position: at, hint: 'No function matches the given name and argument types. You might need to add explicit type casts.' });
  if (args.length < 2 || args.length > 3) throw wrong();
  if (types.some(isMoment)) {
    if (args.length < 3) throw wrong();
    const type = types.includes('timestamp without time zone') ? 'timestamp without time zone' : 'timestamp with time zone', [from, to] = args.slice(0, 2).map((one) => fitted(one, type, scope)), step = fitted(args[2]!, 'interval', scope);
    return listed('generate_series', type, (frame) => {
      const by = readInterval(str(step.run(frame))), last = microsOf(str(to!.run(frame))), made: Value[] = [], start = microsOf(str(from!.run(frame)));
      if (by.months === 0 && by.days === 0 && by.micros === 0) throw new SqlError('22023', 'step size cannot equal zero');
      const up = by.months * 30 * 86_400_000_000 + by.days * 86_400_000_000 + by.micros > 0;
      for (let micros = start; up ? micros <= last : micros >= last; micros = moved(micros, by, 1)) {
        made.push(momentText(micros, type));
        if (made.length > MOST) throw notSimulated(`a series of more than ${MOST} rows`);
      }
      return made;
    });
  }
  if (!types.every((one) => isNumeric(one) || one === 'unknown')) throw wrong();
  const exact = types.includes('numeric'), type = exact ? 'numeric' : types.includes('bigint') ? 'bigint' : 'integer', parts = args.map((one) => fitted(one, type, scope));
  return listed('generate_series', type, (frame) => {
    const [from = null, to = null, step = exact ? '1' : 1] = parts.map((one) => one.run(frame)), made: Value[] = [];
    if (from === null || to === null || step === null) return made;
    if (Number(step) === 0) throw new SqlError('22023', 'step size cannot equal zero');
    for (let value: Value = from; Number(step) > 0 ? Number(value) <= Number(to) : Number(value) >= Number(to); value = exact ? calculate('+', String(value), String(step)) : Number(value) + Number(step)) {
      made.push(value);
      if (made.length > MOST) throw notSimulated(`a series of more than ${MOST} rows`);
    }
    return made;
  });
}

export const setFunctionNamed = (name: string): SetFunction | undefined => (Object.hasOwn(SETS, name) ? SETS[name] : undefined);
