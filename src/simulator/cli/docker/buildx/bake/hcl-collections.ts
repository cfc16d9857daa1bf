/** Functions of bake files on lists, sets and maps. */
import { ArgumentError } from './hcl-argument-error.ts';
import { isMap, type Value } from './hcl-syntax.ts';
import { made, setOf, stringOf, typeOf } from './hcl-types.ts';

type Call = (...args: Value[]) => Value;

export const equal = (a: Value | undefined, b: Value | undefined): boolean => typeof a === typeof b && JSON.stringify(a) === JSON.stringify(b);

const isList = (value: Value): value is Value[] => Array.isArray(value);
const isTuple = (value: Value): boolean => typeOf(value) === 'tuple';
const isIndexed = (value: Value): boolean => isList(value) && !typeOf(value).startsWith('set') || typeOf(value).startsWith('map');

/** Part of a list, which stays what it was. */
const like = (list: Value, values: Value[]): Value => (isTuple(list) ? values : made(typeOf(list), values));

function indexed(value: Value): void {
  if (!isIndexed(value)) throw new Error('collection must be a list, a map or a tuple');
}

function at(collection: Value, key: Value): Value {
  indexed(collection);
  if (!isList(collection)) {
    if (typeof key !== 'string') throw new Error('key for map must be string');
    const found = (collection as Record<string, Value>)[key];
    if (found === undefined) throw new Error('invalid index');
    return found;
  }
  const kind = isTuple(collection) ? 'tuple' : 'list';
  if (typeof key !== 'number') throw new Error(`key for ${kind} must be number`);
  if (collection[key] === undefined) throw new Error(kind === 'tuple' ? `key must be between 0 and ${collection.length} inclusive` : 'invalid index');
  return collection[key];
}

function element(list: Value, index: number): Value {
  if (!isList(list) || typeOf(list).startsWith('set')) throw new Error(`cannot read elements from ${typeOf(list)}`);
  if (list.length === 0) throw new Error('cannot use element function with an empty list');
  return list[((index % list.length) + list.length) % list.length]!;
}

function slice(list: Value, from: number, to: number): Value {
  if (typeOf(list).startsWith('set')) throw new ArgumentError(0, 'cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important');
  if (!isList(list)) throw new ArgumentError(0, 'must be a list or tuple value');
  if (from < 0) throw new ArgumentError(1, 'start index must not be less than zero');
  if (from > list.length) throw new ArgumentError(1, 'start index must not be greater than the length of the list');
  if (to < 0) throw new ArgumentError(2, 'end index must not be less than zero');
  if (to > list.length) throw new ArgumentError(2, 'end index must not be greater than the length of the list');
  if (from > to) throw new ArgumentError(1, 'start index must not be greater than end index');
  return like(list, list.slice(from, to));
}

function range(bounds: readonly number[]): Value {
  if (bounds.length < 1 || bounds.length > 3) throw new Error('must have one, two, or three arguments');
  const [from, to] = bounds.length === 1 ? [0, bounds[0]!] : [bounds[0]!, bounds[1]!], step = bounds[2] ?? (to < from ? -1 : 1);
  if (bounds.length === 3 && step < 0 && to > from) throw new ArgumentError(1, 'end must be less than start when step is negative');
  if (bounds.length === 3 && step > 0 && to < from) throw new ArgumentError(1, 'end must be greater than start when step is positive');
  const values: number[] = [];
  for (let value = from; step < 0 ? value > to : value < to; value += step) {
    if (values.length >= 1024) throw new Error('more than 1024 values were generated; either decrease the difference between start and end or use a smaller step');
    values.push(value);
  }
  return made('list of number', values);
}

function concat(lists: readonly Value[]): Value {
  if (lists.length === 0) throw new Error('at least one argument is required');
  const odd = lists.findIndex((one) => !isList(one) || typeOf(one).startsWith('set'));
  if (odd >= 0) throw new ArgumentError(odd, `all arguments must be lists or tuples; got ${typeOf(lists[odd])}`);
  const all = (lists as Value[][]).flat(), types = new Set(lists.map(typeOf));
  return types.size === 1 && !isTuple(lists[0]!) ? made([...types][0]!, all) : all;
}

function merge(maps: readonly Value[]): Value {
  const odd = maps.find((one) => one !== null && !isMap(one));
  if (odd !== undefined) throw new Error(`arguments must be maps or objects, got ${JSON.stringify(typeOf(odd))}`);
  const all = Object.assign({}, ...maps) as Record<string, Value>, types = new Set(maps.map(typeOf));
  return types.size === 1 && [...types][0]!.startsWith('map') ? made([...types][0]!, all) : all;
}

function zipmap(keys: Value[], values: Value): Value {
  if (!isList(values)) throw new Error('values argument must be a list or tuple value');
  if (keys.length !== values.length) throw new Error(`number of keys (${keys.length}) does not match number of values (${values.length})`);
  const map = Object.fromEntries(keys.map((key, index) => [stringOf(key), values[index]!]));
  return isTuple(values) ? map : made(typeOf(values).replace(/^list|^set/, 'map'), map);
}

function setproduct(sets: readonly Value[]): Value {
  if (sets.length < 2) throw new Error('at least two arguments are required');
  const odd = sets.findIndex((one) => !isList(one));
  if (odd >= 0) throw new ArgumentError(odd, 'a set or a list is required');
  const rows = (sets as Value[][]).reduce<Value[][]>((all, values) => all.flatMap((row) => values.map((one) => [...row, one])), [[]]);
  return made(sets.every((one) => typeOf(one).startsWith('set')) ? 'set of tuple' : 'list of tuple', rows);
}

function coalescelist(lists: readonly Value[]): Value {
  if (lists.length === 0) throw new Error('at least one argument is required');
  if (lists.some((one) => !isList(one))) throw new Error('coalescelist arguments must be lists or tuples');
  const found = (lists as Value[][]).find((one) => one.length > 0);
  if (!found) throw new Error('no non-null arguments');
  return found;
}

function coalesce(values: readonly Value[]): Value {
  const found = values.find((one) => one !== null);
  if (found === undefined) throw new Error('no non-null arguments');
  // Where they differ, all become text.
  const types = new Set(values.filter((one) => one !== null).map(typeOf));
  return types.size > 1 && typeof found !== 'object' ? stringOf(found) : found!;
}

function chunks(list: Value[], size: number): Value {
  if (size < 0) throw new Error('the size argument must be positive');
  const type = typeOf(list), all = size === 0 ? [list] : Array.from({ length: Math.ceil(list.length / size) }, (_, chunk) => made(type, list.slice(chunk * size, (chunk + 1) * size)));
  return made(`list of ${type}`, all);
}

function flat(value: Value): Value[] {
  if (!isList(value)) throw new Error('can only flatten lists, sets and tuples');
  return (value as unknown[]).flat(Infinity) as Value[];
}

function contains(list: Value, value: Value): boolean {
  if (!isList(list)) throw new Error('argument must be list, tuple, or set');
  return list.some((one) => equal(one, value));
}

function indexOf(list: Value, value: Value): number {
  if (!isList(list)) throw new Error('argument must be a list or tuple');
  if (list.length === 0) throw new Error('cannot search an empty list');
  const found = list.findIndex((one) => equal(one, value));
  if (found < 0) throw new Error('item not found');
  return found;
}

/** By the alphabet; those of an object are a tuple, those of a map a list. */
function keysOf(map: Value): Value {
  if (!isMap(map)) throw new ArgumentError(0, 'must have map or object type');
  const keys = Object.keys(map).sort();
  return typeOf(map).startsWith('map') ? made('list of string', keys) : keys;
}

function valuesOf(map: Value): Value {
  if (!isMap(map)) throw new Error('values() requires a map as the first argument');
  const values = Object.keys(map).sort().map((key) => map[key]!);
  return typeOf(map).startsWith('map') ? made(typeOf(map).replace('map', 'list'), values) : values;
}

function lookup(map: Value, key: Value, otherwise: Value): Value {
  if (!isMap(map)) throw new ArgumentError(0, 'lookup() requires a map as the first argument');
  return Object.hasOwn(map, key as string) ? map[key as string]! : otherwise;
}

function reversed(list: Value): Value {
  if (!isList(list)) throw new ArgumentError(0, `can only reverse list or tuple values, not ${typeOf(list)}`);
  return like(list, [...list].reverse());
}

const distinct = (values: readonly Value[]): Value[] => values.filter((value, index) => values.findIndex((one) => equal(one, value)) === index);
const sorted = (values: readonly Value[]): Value[] => [...values].sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1));
const set = (values: readonly Value[]): Value => made(setOf(values), sorted(distinct(values)));

export const COLLECTIONS: Readonly<Record<string, Call>> = {
  concat: (...lists) => concat(lists), flatten: flat, distinct: (list) => made(typeOf(list), distinct(list as Value[])), contains, element: (list, index) => element(list, index as number), index: at, indexof: indexOf,
  compact: (list) => made('list of string', (list as Value[]).filter((one) => one !== '' && one !== null)), slice: (list, from, to) => slice(list, from as number, to as number), sort: (list) => made('list of string', sorted(list as Value[])), reverselist: reversed,
  length: (value) => {
    if (!isIndexed(value) && !isList(value)) throw new Error('collection must be a list, a map or a tuple');
    return Object.keys(value as object).length;
  },
  hasindex: (value, key) => {
    indexed(value);
    return isList(value) ? typeof key === 'number' && value[key] !== undefined : Object.hasOwn(value as object, String(key));
  },
  chunklist: (list, size) => chunks(list as Value[], size as number), range: (...bounds) => range(bounds as number[]), keys: keysOf, values: valuesOf, lookup, merge: (...maps) => merge(maps), zipmap: (keys, values) => zipmap(keys as Value[], values),
  coalesce: (...all) => coalesce(all), coalescelist: (...all) => coalescelist(all), setproduct: (...sets) => setproduct(sets), sethaselement: (all, one) => contains(all, one), setunion: (...sets) => set((sets as Value[][]).flat()),
  setintersection: (first, ...others) => set((first as Value[]).filter((one) => others.every((other) => contains(other, one)))), setsubtract: (a, b) => set((a as Value[]).filter((one) => !contains(b, one))),
  setsymmetricdifference: (...sets) => set((sets as Value[][]).reduce((all, one) => [...all.filter((item) => !contains(one, item)), ...one.filter((item) => !contains(all, item))])),
  split: (separator, text) => made('list of string', String(text).split(String(separator))), join: (separator, ...lists) => {
    if (lists.length === 0) throw new Error('at least one list is required');
    return (lists as Value[][]).flat().join(String(separator));
  },
};

