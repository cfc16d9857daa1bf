/** The functions that text/template has by itself. */
import { goJson } from './json.ts';
import { sprint, sprintf, sprintln } from './printf.ts';
import { GoBytes, GoMap, mapGet, printValue, truth, typeName, underlying } from './printed.ts';
import { isMap, mapEntries } from './value.ts';

export interface TemplateFunction {
  least: number;
  /** Infinity: variadic. */
  most: number;
  call: (args: unknown[]) => unknown;
  /** The types of arguments that are not just anything. */
  takes?: readonly ('string' | 'int' | 'any')[];
}

const fn = (least: number, most: number, call: (args: unknown[]) => unknown, takes?: TemplateFunction['takes']): TemplateFunction => ({ least, most, call, ...(takes && { takes }) });

const isNumber = (value: unknown): value is bigint | number => typeof value === 'bigint' || typeof value === 'number';

function equal(one: unknown, other: unknown): boolean {
  const a = underlying(one), b = underlying(other);
  if (a === undefined || a === null || b === undefined || b === null) return (a ?? null) === (b ?? null);
  if (isMap(a) || Array.isArray(a)) throw new Error('non-comparable type ' + `${printValue(a)}: ${typeName(a)}`);
  if (typeof a !== typeof b) throw new Error(`incompatible types for comparison: ${typeName(one)} and ${typeName(other)}`);
  return a === b;
}

function less(one: unknown, other: unknown): boolean {
  const a = underlying(one), b = underlying(other);
  for (const value of [a, b]) if (!isNumber(value) && typeof value !== 'string') throw new Error('invalid type for comparison');
  if (typeof a !== typeof b) throw new Error(`incompatible types for comparison: ${typeName(one)} and ${typeName(other)}`);
  return (a as string) < (b as string);
}

function index([item, ...keys]: unknown[]): unknown {
  if (item === undefined || item === null) throw new Error('index of untyped nil');
  let value: unknown = item;
  for (const key of keys) value = indexOnce(value, key);
  return value;
}

function indexOnce(indexed: unknown, by: unknown): unknown {
  const value = underlying(indexed), key = underlying(by);
  if (value === undefined || value === null) throw new Error('index of nil pointer');
  if (Array.isArray(value) || typeof value === 'string') {
    if (typeof key !== 'bigint') throw new Error(`cannot index slice/array with type ${typeName(key)}`);
    if (key < 0n || key > BigInt(value.length)) throw new Error(`index out of range: ${key}`);
    // Go's check lets the length itself pass; reflection does not.
    if (key === BigInt(value.length)) throw new Error(`reflect: ${typeof value === 'string' ? 'string' : 'slice'} index out of range`);
    return typeof value === 'string' ? BigInt(value.charCodeAt(Number(key))) : value[Number(key)];
  }
  if (!isMap(value)) throw new Error(`can't index item of type ${typeName(indexed).replace('*', '')}`);
  if (value instanceof GoMap && value.keyOf) {
    const wanted = typeName(value.keyOf('1/tcp'));
    if (typeName(key) !== wanted) throw new Error(`value has type ${typeName(key)}; should be ${wanted}`);
    return mapGet(value, printValue(key)) ?? value.zero();
  }
  if (typeof key !== 'string') throw new Error(key === undefined || key === null ? 'value is nil; should be of type string' : `value has type ${typeName(by)}; should be string`);
  return mapGet(value, key) ?? (value instanceof GoMap ? value.zero() : undefined);
}

function slice([sliced, ...asked]: unknown[]): unknown {
  const bounds = asked.map(underlying);
  const item = underlying(sliced);
  if (item === undefined || item === null) throw new Error('slice of untyped nil');
  if (typeof item !== 'string' && !Array.isArray(item)) throw new Error(`can't slice item of type ${typeName(sliced)}`);
  const at = bounds.map((bound) => {
    if (typeof bound !== 'bigint') throw new Error(`cannot index slice/array with type ${typeName(bound)}`);
    if (bound < 0n || bound > BigInt(item.length)) throw new Error(`index out of range: ${bound}`);
    return Number(bound);
  });
  if (at[1] !== undefined && at[0]! > at[1]) throw new Error(`invalid slice index: ${at[0]} > ${at[1]}`);
  return item.slice(at[0] ?? 0, at[1]);
}

function length([measured]: unknown[]): unknown {
  const item = measured instanceof GoBytes ? [...measured.bytes] : underlying(measured);
  if (typeof item === 'string' || Array.isArray(item)) return BigInt(item.length);
  if (isMap(item)) return BigInt(mapEntries(item).length);
  if (item === undefined || item === null) throw new Error('len of nil pointer');
  throw new Error(`len of type ${typeName(measured).replace('*', '')}`);
}

/** The last argument if all before it are true, else the first false one (and the reverse for or). */
const firstWhere = (wanted: boolean) => (args: unknown[]): unknown => args.find((value) => truth(value) === wanted) ?? args.at(-1);

const html = (text: string): string => text.replace(/[<>&'"\0]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', "'": '&#39;', '"': '&#34;' })[character] ?? '\ufffd');

const js = (text: string): string => text.replace(/[\\'"<>&=\0-\x1f]/g, (character) => (character === '\\' || character === "'" || character === '"' ? `\\${character}` : `\\u00${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));

const urlquery = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%20', '+');

export const builtins: Record<string, TemplateFunction> = {
  and: fn(1, Infinity, firstWhere(false)),
  or: fn(1, Infinity, firstWhere(true)),
  not: fn(1, 1, ([value]) => !truth(value)),
  len: fn(1, 1, length),
  index: fn(1, Infinity, index),
  slice: fn(1, 4, slice),
  call: fn(1, Infinity, ([callee, ...args]) => {
    if (typeof callee !== 'function') throw new Error(`non-function ${printValue(callee)} of type ${typeName(callee)}`);
    return (callee as (...values: unknown[]) => unknown)(...args);
  }),
  print: fn(0, Infinity, sprint),
  println: fn(0, Infinity, sprintln),
  printf: fn(1, Infinity, ([format, ...args]) => sprintf(String(format), args)),
  html: fn(0, Infinity, (args) => html(sprint(args))),
  js: fn(0, Infinity, (args) => js(sprint(args))),
  urlquery: fn(0, Infinity, (args) => urlquery(sprint(args))),
  eq: fn(1, Infinity, ([first, ...others]) => {
    if (others.length === 0) throw new Error('missing argument for comparison');
    return others.some((other) => equal(first, other));
  }),
  ne: fn(2, 2, ([a, b]) => !equal(a, b)),
  lt: fn(2, 2, ([a, b]) => less(a, b)),
  le: fn(2, 2, ([a, b]) => less(a, b) || equal(a, b)),
  gt: fn(2, 2, ([a, b]) => !less(a, b) && !equal(a, b)),
  ge: fn(2, 2, ([a, b]) => !less(a, b)),
};

const asString = (value: unknown): string => (typeof value === 'string' ? value : printValue(value));

/** What docker adds. `json` keeps the order of plain objects, which stand for the API's structs. */
export const dockerFunctions: Record<string, TemplateFunction> = {
  json: fn(1, 1, ([value]) => goJson(value, { ordered: true })),
  split: fn(2, 2, ([text, separator]) => asString(text).split(asString(separator)), ['string', 'string']),
  join: fn(2, 2, ([parts, separator]) => {
    if (parts === undefined || parts === null) return '';
    if (!Array.isArray(parts)) throw new Error(`expected slice, got ${isMap(parts) ? 'map' : typeName(parts)}`);
    return parts.map(asString).join(asString(separator));
  }, ['any', 'string']),
  title: fn(1, 1, ([text]) => asString(text).replace(/(^|[^\p{L}\p{N}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()), ['string']),
  lower: fn(1, 1, ([text]) => asString(text).toLowerCase(), ['string']),
  upper: fn(1, 1, ([text]) => asString(text).toUpperCase(), ['string']),
  pad: fn(3, 3, ([text, before, after]) => (text === '' ? text : ' '.repeat(Number(before)) + asString(text) + ' '.repeat(Number(after))), ['string', 'int', 'int']),
  truncate: fn(2, 2, ([text, size]) => [...asString(text)].slice(0, Number(size)).join(''), ['string', 'int']),
};
