/** jq's built-in functions, by name and number of arguments. */
import { fromBase64, toBase64 } from '../../kernel/base64.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { fromCivil, parseRfc3339, rfc3339 } from '../../kernel/calendar.ts';
import { strftime } from '../dates.ts';
import { at as atPlace, entriesOf, hasKey, keysOf, objectOf, placesIn, valueOf } from './objects.ts';
import { calculate, getPath, iterate, removePath, setPath, split, truthy } from './evaluate.ts';
import { JsonError, valuesIn } from './read.ts';
import { brokenDown, strptime } from './strptime.ts';
import { compareValues, describeType, indexValue, JqError, textOf, toJson, toSource } from './values.ts';

type Argument = (input?: unknown) => Iterable<unknown>;
type Builtin = (input: unknown, args: Argument[], paths: (argument: number, value: unknown) => Iterable<unknown[]>) => Iterable<unknown>;

export const builtins = new Map<string, Builtin>();

/** A function of the input alone. */
const simple = (name: string, run: (input: unknown) => unknown): void => void builtins.set(`${name}/0`, (input) => [run(input)]);
/** A function of the input and the values of one argument. */
const one = (name: string, run: (input: unknown, argument: unknown) => unknown): void => void builtins.set(`${name}/1`, function* (input, [argument]) {
  for (const value of argument!()) yield run(input, value);
});

const list = (value: unknown, what: string): unknown[] => {
  if (!Array.isArray(value)) throw new JqError(`Cannot ${what} ${describeType(value)}, as it is not an array`);
  return value as unknown[];
};
const text = (value: unknown, what: string): string => {
  if (typeof value !== 'string') throw new JqError(`${describeType(value)} (${toSource(value)}) cannot be ${what}, as it is not a string`);
  return value;
};
const first = (values: Iterable<unknown>): unknown => {
  for (const value of values) return value;
  return null;
};

simple('not', (input) => !truthy(input));
simple('length', (input) => (input === null ? 0 : typeof input === 'string' ? [...input].length : typeof input === 'number' ? Math.abs(input) : typeof input === 'boolean' ? raise(`boolean (${input}) has no length`) : Object.keys(input as object).length));
simple('utf8bytelength', (input) => encode(typeof input === 'string' ? input : raise(`${describeType(input)} (${toSource(input)}) only strings have UTF-8 byte length`)).length);
simple('keys', (input) => (Array.isArray(input) ? [...input.keys()] : input !== null && typeof input === 'object' ? keysOf(input).sort() : raise(`${describeType(input)} (${toSource(input)}) has no keys`)));
simple('keys_unsorted', (input) => (input !== null && typeof input === 'object' ? placesIn(input) : raise(`${describeType(input)} (${toSource(input)}) has no keys`)));
simple('values', (input) => input);
/** A sum of many objects or lists is one that grows: each copied for the next would take minutes. */
simple('add', (input) => {
  const values = [...iterate(input)].filter((value) => value !== null);
  if (values.length > 2 && values.every(Array.isArray)) return values.flat();
  if (values.length > 2 && values.every((value) => describeType(value) === 'object')) return Object.assign({}, ...values) as unknown;
  return values.reduce<unknown>((sum, value) => calculate('+', sum, value), null);
});
simple('any', (input) => [...iterate(input)].some(truthy));
simple('all', (input) => [...iterate(input)].every(truthy));
simple('sort', (input) => (Array.isArray(input) ? [...(input as unknown[])].sort(compareValues) : raise(`${describeType(input)} (${toSource(input)}) cannot be sorted, as it is not an array`)));
simple('unique', (input) => keyed(input, (value) => [value]).map(({ value }) => value).filter((value, i, all) => i === 0 || compareValues(all[i - 1], value) !== 0));
simple('reverse', (input) => {
  if (Array.isArray(input)) return [...(input as unknown[])].reverse();
  const length = first(builtins.get('length/0')!(input, [], () => [])) as number;
  return length > 0 ? indexValue(input, 0) : [];
});
simple('min', (input) => [...extremes(input)].sort(compareValues)[0] ?? null);
simple('max', (input) => [...extremes(input)].sort(compareValues).at(-1) ?? null);
simple('flatten', (input) => [...iterate(input)].flat(Infinity));
simple('first', (input) => list(input, 'index')[0] ?? null);
simple('last', (input) => indexValue(input, -1));
simple('tostring', textOf);
simple('tonumber', (input) => {
  const value = typeof input === 'string' ? parsed(input) : input;
  return typeof value === 'number' ? value : raise(`${describeType(input)} (${toSource(input)}) cannot be parsed as a number`);
});
simple('type', describeType);
simple('tojson', (input) => toJson(input));
simple('fromjson', (input) => parsed(typeof input === 'string' ? input : raise(`${describeType(input)} (${toSource(input)}) only strings can be parsed`)));
/** A text that holds one JSON value. */
function parsed(source: string): unknown {
  try {
    const values = valuesIn(source);
    return values.length === 1 ? values[0]!.value : raise(`${values.length > 1 ? 'Unexpected extra JSON values' : 'Expected JSON value'} (while parsing '${source}')`);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return raise(`${error.message} (while parsing '${source}')`);
  }
}

simple('ascii_downcase', (input) => (typeof input === 'string' ? input.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : raise('explode input must be a string')));
simple('ascii_upcase', (input) => (typeof input === 'string' ? input.replace(/[a-z]/g, (letter) => letter.toUpperCase()) : raise('explode input must be a string')));
simple('explode', (input) => (typeof input === 'string' ? Array.from(input, (character) => character.codePointAt(0)) : raise('explode input must be a string')));
simple('implode', (input) => (Array.isArray(input) ? (input as unknown[]).map((code) => (typeof code === 'number' && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(Math.trunc(code)) : raise('Unicode codepoint must be numeric'))).join('') : raise('implode input must be an array')));
simple('round', (input) => Math.sign(input as number) * Math.round(Math.abs(input as number)));
simple('from_entries', (input) => objectOf(([...iterate(input)] as Record<string, unknown>[]).map((entry) => {
  const key = ['key', 'name', 'Name', 'Key'].map((name) => indexValue(entry, name)).find(truthy) ?? null;
  if (typeof key !== 'string') raise(`Cannot use ${describeType(key)} (${toSource(key)}) as object key`);
  return [key as string, (Object.hasOwn(entry, 'value') ? entry.value : entry.Value) ?? null];
})));
simple('transpose', (input) => {
  const rows = [...iterate(input)] as unknown[][];
  return Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, i) => rows.map((row) => row[i] ?? null));
});
simple('empty', () => null);
builtins.set('empty/0', () => []);
builtins.set('values/0', (input) => (input === null ? [] : [input]));
builtins.set('nulls/0', (input) => (input === null ? [input] : []));
for (const type of ['string', 'number', 'boolean', 'array', 'object']) builtins.set(`${type}s/0`, (input) => (describeType(input) === type ? [input] : []));
builtins.set('scalars/0', (input) => (input === null || typeof input !== 'object' ? [input] : []));
builtins.set('error/0', (input) => raise(input));
builtins.set('recurse/0', function* recurse(input): Generator<unknown> {
  yield input;
  if (input !== null && typeof input === 'object') for (const child of Object.values(input)) yield* recurse(child);
});
builtins.set('paths/0', function* walk(input, _args, _paths): Generator<unknown> {
  const visit = function* (value: unknown, at: unknown[]): Generator<unknown> {
    if (at.length > 0) yield at;
    if (value !== null && typeof value === 'object') for (const key of placesIn(value)) yield* visit(atPlace(value, key), [...at, key]);
  };
  yield* visit(input, []);
});

one('has', (input, key) => {
  if (Array.isArray(input) && typeof key === 'number') return key >= 0 && key < input.length;
  if (input !== null && typeof input === 'object' && !Array.isArray(input) && typeof key === 'string') return hasKey(input, key);
  if (input === null) return false;
  return raise(`Cannot check whether ${describeType(input)} has a ${typeof key === 'string' ? 'string' : describeType(key)} key`);
});
one('contains', (input, other) => contains(input, other));
one('inside', (input, other) => contains(other, input));
one('startswith', (input, start) => (typeof input === 'string' && typeof start === 'string' ? input.startsWith(start) : raise('startswith() requires string inputs')));
one('endswith', (input, end) => (typeof input === 'string' && typeof end === 'string' ? input.endsWith(end) : raise('endswith() requires string inputs')));
one('ltrimstr', (input, start) => (typeof input === 'string' && input.startsWith(String(start)) ? input.slice(String(start).length) : input));
one('rtrimstr', (input, end) => (typeof input === 'string' && input.endsWith(String(end)) ? input.slice(0, input.length - String(end).length) : input));
one('split', (input, by) => (typeof input === 'string' && typeof by === 'string' ? split(input, by) : raise('split input and separator must be strings')));
one('join', (input, by) => [...iterate(input)].reduce((sum, value) => calculate('+', sum === null ? '' : calculate('+', sum, by), value === null ? '' : typeof value === 'boolean' || typeof value === 'number' ? toJson(value) : value), null) ?? '');
one('flatten', (input, depth) => ((depth as number) < 0 ? raise('flatten depth must not be negative') : [...iterate(input)].flat(depth as number)));
const bound = (value: unknown): number => (typeof value === 'number' ? value : raise('Range bounds must be numeric'));
builtins.set('range/1', function* (_, [end]) {
  for (const limit of end!()) for (let i = 0; i < bound(limit); i++) yield i;
});
builtins.set('range/2', function* (_, [from, to]) {
  for (const start of from!()) for (const limit of to!()) for (let i = bound(start); i < bound(limit); i++) yield i;
});
one('error', (_, message) => raise(message));
one('getpath', (input, path) => (Array.isArray(path) ? getPath(input, path) : raise('Path must be specified as an array')));
one('index', (input, part) => (typeof input === 'string' ? nullIfNone(input.indexOf(part as string)) : nullIfNone(list(input, 'search').findIndex((value) => compareValues(value, part) === 0))));
one('indices', (input, part) => (input === null ? null : typeof input === 'string' ? placesOf(input, String(part)) : Array.isArray(part) ? list(input, 'search').flatMap((_, i) => (part.length > 0 && part.every((one_, at) => compareValues((input as unknown[])[i + at], one_) === 0) ? [i] : [])) : list(input, 'search').flatMap((value, i) => (compareValues(value, part) === 0 ? [i] : []))));
one('nth', (input, at) => list(input, 'index')[at as number] ?? null);

builtins.set('select/1', function* (input, [test]) {
  for (const value of test!()) if (truthy(value)) yield input;
});
builtins.set('map/1', (input, [run]) => [[...iterate(input)].flatMap((value) => [...run!(value)])]);
builtins.set('map_values/1', (input, [run]) => [Array.isArray(input) ? input.flatMap((value) => [...run!(value)].slice(0, 1)) : Object.fromEntries(Object.entries(input as object).flatMap(([key, value]) => [...run!(value)].slice(0, 1).map((changed) => [key, changed])))]);
builtins.set('with_entries/1', (input, [run]) => [objectOf(entriesOf(input as object).flatMap(([key, value]) => [...run!({ key, value })]).map((entry) => [String((entry as { key: unknown }).key), (entry as { value: unknown }).value]))]);
/** In the order of what the filter gives for each. `wrong`: what cannot be done with what is no array. */
function keyed(input: unknown, run: Argument, wrong = 'sorted, as they are not both arrays'): { key: unknown; value: unknown }[] {
  const pairs = [...iterate(input)].map((value) => ({ key: [...run(value)], value }));
  if (!Array.isArray(input)) raise(`object (${toSource(input)}) and array (${toSource(pairs.map(({ key }) => key))}) cannot be ${wrong}`);
  return pairs.sort((a, b) => compareValues(a.key, b.key));
}
const extremes = (input: unknown): unknown[] => (Array.isArray(input) ? (input as unknown[]) : raise(`${describeType(input)} (${toSource(input)}) and ${describeType(input)} (${toSource(input)}) cannot be iterated over`));
builtins.set('sort_by/1', (input, [run]) => [keyed(input, run!).map(({ value }) => value)]);
builtins.set('min_by/1', (input, [run]) => [keyed(input, run!, 'iterated over')[0]?.value ?? null]);
builtins.set('max_by/1', (input, [run]) => [keyed(input, run!, 'iterated over').at(-1)?.value ?? null]);
const grouped = (input: unknown, run: Argument): unknown[][] => {
  const groups: { key: unknown; values: unknown[] }[] = [];
  for (const { key, value } of keyed(input, run)) {
    const last = groups.at(-1);
    if (last && compareValues(last.key, key) === 0) last.values.push(value);
    else groups.push({ key, values: [value] });
  }
  return groups.map(({ values }) => values);
};
builtins.set('group_by/1', (input, [run]) => [grouped(input, run!)]);
builtins.set('unique_by/1', (input, [run]) => [grouped(input, run!).map((group) => group[0])]);
builtins.set('any/1', (input, [run]) => [[...iterate(input)].some((value) => [...run!(value)].some(truthy))]);
builtins.set('all/1', (input, [run]) => [[...iterate(input)].every((value) => [...run!(value)].every(truthy))]);
builtins.set('first/1', function* (_, [run]) {
  for (const value of run!()) return yield value;
});
builtins.set('last/1', function* (_, [run]) {
  const values = [...run!()];
  if (values.length > 0) yield values.at(-1);
});
builtins.set('limit/2', function* (_, [count, run]) {
  // What comes first comes in any case, even if none was asked for.
  const most = first(count!()) as number;
  let left = most;
  for (const value of run!()) {
    yield value;
    // Fewer than none is no limit.
    if (--left <= 0 && most >= 0) return;
  }
});
builtins.set('until/2', function* (input, [test, next]) {
  let value = input;
  while (!truthy(first(test!(value)))) value = first(next!(value));
  yield value;
});
builtins.set('recurse/1', function* recurse(input, args, paths): Generator<unknown> {
  yield input;
  for (const child of args[0]!(input)) yield* recurse(child, args, paths) as Generator<unknown>;
});
builtins.set('del/1', (input, _, paths) => [[...paths(0, input)].sort((a, b) => compareValues(b, a)).reduce<unknown>((value, path) => removePath(value, path), input)]);
builtins.set('path/1', (input, _, paths) => paths(0, input));
builtins.set('setpath/2', function* (input, [path, value]) {
  for (const to of value!()) for (const place of path!()) yield Array.isArray(place) ? setPath(input, place, to) : raise('Path must be specified as an array');
});

builtins.set('IN/1', function* (input, [source]) {
  yield [...source!()].some((value) => compareValues(value, input) === 0);
});
builtins.set('IN/2', function* (_, [source, set]) {
  const members = [...set!()];
  yield [...source!()].some((value) => members.some((member) => compareValues(value, member) === 0));
});
builtins.set('isempty/1', function* (_, [run]) {
  yield [...run!()].length === 0;
});
builtins.set('range/3', function* (_, [from, to, by]) {
  for (const start of from!()) for (const limit of to!()) for (const step of by!()) for (let i = start as number; (step as number) > 0 ? i < (limit as number) : (step as number) < 0 && i > (limit as number); i += step as number) yield i;
});
builtins.set('while/2', function* (input, [test, next]) {
  for (let value = input; truthy(first(test!(value))); value = first(next!(value))) yield value;
});
builtins.set('repeat/1', function* (input, [next]) {
  for (let value = first(next!(input)); ; value = first(next!(value))) yield value;
});
builtins.set('any/2', function* (_, [source, test]) {
  yield [...source!()].some((value) => [...test!(value)].some(truthy));
});
builtins.set('all/2', function* (_, [source, test]) {
  yield [...source!()].every((value) => [...test!(value)].every(truthy));
});
builtins.set('nth/2', function* (_, [at, run]) {
  const index = first(at!()) as number;
  if (index < 0) raise("nth doesn't support negative indices");
  const values = [...run!()];
  if (index < values.length) yield values[index];
});
builtins.set('leaf_paths/0', function* (input) {
  for (const path of builtins.get('paths/0')!(input, [], () => [])) {
    const value = getPath(input, path as unknown[]);
    if (value !== null && value !== false && typeof value !== 'object') yield path;
  }
});
builtins.set('paths/1', function* (input, [test]) {
  for (const path of builtins.get('paths/0')!(input, [], () => [])) if (truthy(first(test!(getPath(input, path as unknown[]))))) yield path;
});
builtins.set('delpaths/1', function* (input, [list_]) {
  const given = first(list_!());
  if (!Array.isArray(given)) raise('Paths must be specified as an array');
  for (const path of given as unknown[]) if (!Array.isArray(path)) raise(`Path must be specified as array, not ${describeType(path)}`);
  const paths = [...(given as unknown[][])].sort((a, b) => compareValues(b, a));
  yield paths.reduce<unknown>((value, path) => removePath(value, path), input);
});
builtins.set('to_entries/0', (input) => (input === null || typeof input !== 'object' ? raise(`${describeType(input)} (${toSource(input)}) has no keys`) : [placesIn(input).map((key) => ({ key, value: atPlace(input, key) }))]));
builtins.set('walk/1', function* (input, [run]) {
  const walked = function* (value: unknown): Generator<unknown> {
    const inner = Array.isArray(value) ? value.flatMap((item) => [...walked(item)]) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).flatMap(([key, item]) => [...walked(item)].slice(0, 1).map((changed) => [key, changed] as const))) : value;
    yield* run!(inner);
  };
  yield* walked(input);
});
builtins.set('combinations/0', function* (input) {
  const combine = function* (lists: readonly unknown[]): Generator<unknown[]> {
    const [head, ...rest] = lists;
    if (lists.length === 0) return yield [];
    for (const value of iterate(head)) for (const tail of combine(rest)) yield [value, ...tail];
  };
  yield* combine(list(input, 'iterate'));
});
one('rindex', (input, part) => (typeof input === 'string' ? nullIfNone(input.lastIndexOf(part as string)) : nullIfNone(list(input, 'search').findLastIndex((value) => compareValues(value, part) === 0))));
builtins.set('pow/2', function* (_, [base, exponent]) {
  for (const power of exponent!()) for (const value of base!()) yield (value as number) ** (power as number);
});
simple('infinite', () => Infinity);
simple('nan', () => NaN);
simple('isnan', (input) => Number.isNaN(input));
simple('isinfinite', (input) => input === Infinity || input === -Infinity);
simple('todate', (input) => `${rfc3339(Math.floor(input as number) * 1000)}`);
simple('todateiso8601', (input) => rfc3339(Math.floor(input as number) * 1000));
builtins.set('fromdateiso8601/0', (input) => [fromDate(input)]);
simple('fromdate', fromDate);
simple('gmtime', (input) => brokenDown((input as number) * 1000));
simple('mktime', (input) => {
  if (!Array.isArray(input)) raise('mktime requires array inputs');
  if ((input as unknown[]).length < 6) raise('mktime requires parsed datetime inputs');
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0] = list(input, 'use') as number[];
  return Math.floor(fromCivil(year, month + 1, day, hour, minute, second) / 1000);
});
one('strftime', (input, format) => strftime(String(format), typeof input === 'number' ? input * 1000 : fromCivil(...(brokenUp(input) as [number, number, number, number, number, number]))));
one('strptime', (input, format) => strptime(text(input, 'parsed'), String(format)) ?? raise(`date "${String(input)}" does not match format "${String(format)}"`));

function fromDate(input: unknown): number {
  const time = parseRfc3339(text(input, 'parsed'));
  return time === undefined || !/Z$/.test(String(input)) ? raise(`date "${String(input)}" does not match format "%Y-%m-%dT%H:%M:%SZ"`) : Math.floor(time / 1000);
}

function brokenUp(input: unknown): number[] {
  if (!Array.isArray(input)) raise('strftime/1 requires parsed datetime inputs');
  const [year = 0, month = 0, day = 1, hour = 0, minute = 0, second = 0] = list(input, 'use') as number[];
  return [year, month + 1, day, hour, minute, second];
}

/** A line of a table: `tsv` has no rows of its own in jq's words. */
function row(input: unknown, format: 'csv' | 'tsv', quote: (value: unknown) => string, by: string): string {
  if (!Array.isArray(input)) raise(`${describeType(input)} (${toSource(input)}) cannot be ${format}-formatted, only array`);
  return (input as unknown[]).map((value) => (value !== null && typeof value === 'object' ? raise(`${describeType(value)} (${toSource(value)}) is not valid in a csv row`) : quote(value))).join(by);
}
simple('@text', textOf);
simple('@json', (input) => toJson(input));
simple('@base64', (input) => toBase64(encode(textOf(input))));
simple('@base64d', (input) => {
  // Only what would be no byte is missed: the signs of equality are not.
  const given = textOf(input), plain = given.replace(/=+$/, ''), refuse = (what: string): never => raise(`${typeof input === 'string' ? 'string' : describeType(input)} (${toSource(typeof input === 'string' ? input : given)}) ${what}`);
  if (/[^A-Za-z0-9+/]/.test(plain)) refuse('is not valid base64 data');
  if (plain.length % 4 === 1) return raise(`string (${toSource(given)}) trailing base64 byte found`);
  return decode(fromBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, '='))!);
});
simple('@csv', (input) => row(input, 'csv', (value) => (typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : value === null ? '' : String(value)), ','));
simple('@tsv', (input) => row(input, 'tsv', (value) => (value === null ? '' : textOf(value).replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\t/g, '\\t').replace(/\n/g, '\\n')), '\t'));
simple('@sh', (input) => (Array.isArray(input) ? input : [input]).map((value) => (typeof value === 'string' ? `'${value.replace(/'/g, "'\\''")}'` : value !== null && typeof value === 'object' ? raise(`${describeType(value)} (${toSource(value)}) can not be escaped for shell`) : textOf(value))).join(' '));
simple('@html', (input) => textOf(input).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;'));
simple('@uri', (input) => encodeURIComponent(textOf(input)));

function raise(message: unknown): never {
  throw new JqError(message);
}

/** Where a text begins in another, in bytes as jq 1.6 counts them. */
function placesOf(whole: string, part: string): number[] {
  const out: number[] = [];
  for (let at = whole.indexOf(part); part !== '' && at >= 0; at = whole.indexOf(part, at + 1)) out.push(encode(whole.slice(0, at)).length);
  return out;
}

const nullIfNone = (index: number): number | null => (index < 0 ? null : index);

function contains(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.includes(b);
  if (Array.isArray(a) && Array.isArray(b)) return b.every((item) => a.some((own) => describeType(own) === describeType(item) && contains(own, item)));
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return entriesOf(b).every(([key, value]) => hasKey(a, key) && contains(valueOf(a, key), value));
  if (describeType(a) !== describeType(b)) raise(`${describeType(a)} (${toSource(a)}) and ${describeType(b)} (${toSource(b)}) cannot have their containment checked`);
  return compareValues(a, b) === 0;
}


/** A number or a complaint, as functions of C's library have it. */
const numeric = (name: string, run: (value: number) => number): void => simple(name, (input) => (typeof input === 'number' ? run(input) : raise(`${describeType(input)} (${toSource(input)}) number required`)));
for (const name of ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'cbrt', 'expm1', 'log1p', 'exp', 'log', 'log2', 'log10', 'sqrt', 'floor', 'ceil', 'trunc'] as const) numeric(name, Math[name]);
numeric('exp2', (value) => 2 ** value);
numeric('exp10', (value) => 10 ** value);
numeric('fabs', Math.abs);
numeric('significand', (value) => (value === 0 ? 0 : value / 2 ** Math.floor(Math.log2(Math.abs(value)))));
numeric('logb', (value) => Math.floor(Math.log2(Math.abs(value))));
simple('isnormal', (input) => typeof input === 'number' && Number.isFinite(input) && input !== 0);
builtins.set('normals/0', (input) => (typeof input === 'number' && Number.isFinite(input) && input !== 0 ? [input] : []));
builtins.set('finites/0', (input) => (typeof input === 'number' && Number.isFinite(input) ? [input] : []));
builtins.set('iterables/0', (input) => (input !== null && typeof input === 'object' ? [input] : []));
builtins.set('combinations/1', function* (input, [count]) {
  yield* builtins.get('combinations/0')!(Array.from({ length: Number(first(count!())) }, () => input), [], () => []);
});
const indexBy = (values: Iterable<unknown>, key: Argument): Record<string, unknown> => objectOf([...values].map((value) => [textOf(first(key(value))), value]));
builtins.set('INDEX/1', (input, [key]) => [indexBy(iterate(input), key!)]);
builtins.set('INDEX/2', (_, [values, key]) => [indexBy(values!(), key!)]);
builtins.set('recurse/2', function* recurse(input, args, paths): Generator<unknown> {
  yield input;
  for (const child of args[0]!(input)) if (truthy(first(args[1]!(child)))) yield* recurse(child, args, paths) as Generator<unknown>;
});
builtins.set('atan2/2', function* (_, [y, x]) {
  for (const b of x!()) for (const a of y!()) yield Math.atan2(a as number, b as number);
});
builtins.set('error/0', (input) => raise(input));
builtins.set('builtins/0', () => [[...builtins.keys()]]);
simple('localtime', (input) => brokenDown((input as number) * 1000));
one('strflocaltime', (input, format) => strftime(String(format), typeof input === 'number' ? input * 1000 : fromCivil(...(brokenUp(input) as [number, number, number, number, number, number]))));
