/** What templates alone ask of Go values: types, truth, text, bytes and typed maps. */
import { GoNamed, GoStringer, GoStruct, isMap, mapEntries, NilPointer } from './value.ts';

/** Bytes: print as numbers, and as the text they are where a verb asks for it. */
export class GoBytes extends GoStringer {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array, json: string) {
    super('[]uint8', `[${bytes.join(' ')}]`, json);
    this.bytes = bytes;
  }
}

/** A whole number of decoded JSON that has no type of its own. */
export class GoInt64 extends GoStringer {
  constructor(value: number) {
    super('int64', String(value), value);
  }
}

/** A map of one declared type: what a key that it lacks gives through index, and what its keys are as values. */
export class GoMap extends Map<string, unknown> {
  readonly typeName: string;
  readonly zero: () => unknown;
  readonly keyOf: ((key: string) => unknown) | undefined;
  constructor(typeName: string, entries: readonly [string, unknown][], zero: () => unknown, keyOf?: (key: string) => unknown) {
    super(entries);
    this.typeName = typeName;
    this.zero = zero;
    this.keyOf = keyOf;
  }
}

/** A value as its kind has it: a named string is a string, a duration a number. */
export const underlying = (value: unknown): unknown => (value instanceof GoNamed ? value.text : value instanceof GoStringer && typeof value.json === 'number' ? BigInt(Math.trunc(value.json)) : value);

const typeNames = new WeakMap<object, string>();

/** A slice whose type %T tells. */
export function withTypeName<T extends object>(value: T, name: string): T {
  typeNames.set(value, name);
  return value;
}

export function mapGet(map: object, key: string): unknown {
  if (map instanceof Map) return map.get(key);
  return Object.hasOwn(map, key) ? (map as Record<string, unknown>)[key] : undefined;
}

/** Go's %T. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float64';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'function') return 'func()';
  if (Array.isArray(value)) return typeNames.get(value) ?? '[]interface {}';
  if (value instanceof GoStruct || value instanceof GoStringer || value instanceof GoMap) return value.typeName;
  return 'map[string]interface {}';
}

/** A template's idea of truth: not the zero value. */
export function truth(value: unknown): boolean {
  if (value === undefined || value === null || value instanceof NilPointer) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value !== 0n;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (isMap(value)) return mapEntries(value).length > 0;
  const plain = underlying(value);
  return plain === value || truth(plain);
}

/** strconv's shortest %g of a float64. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const exponent = Number(power);
  // The shortest form counts as six digits when Go decides between %e and %f.
  if (exponent < -4 || exponent >= 6) return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return exponent < 0 ? value.toFixed(Math.max(0, -exponent + mantissa.replace(/^-?\d\.?/, '').length)) : String(value);
}

/** Where a struct may lie that a printed one points to. */
const ADDRESS = '0xc000012a00';

/** Go's %v of a value at the top: a pointer to a struct is followed. */
export function printValue(value: unknown): string {
  if (value === undefined || value === null) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return floatText(value);
  if (typeof value === 'function') return '0x5d2a60';
  if (Array.isArray(value)) return `[${value.map(printInner).join(' ')}]`;
  if (value instanceof GoStringer) return value.text;
  if (value instanceof GoStruct) return value.text ?? `{${[...value.fields.values()].filter((field) => typeof field !== 'function').map(printInner).join(' ')}}`;
  return `map[${mapEntries(value).map(([key, item]) => `${key}:${printInner(item)}`).join(' ')}]`;
}

/** Inside another value a pointer to a struct is an address, unless the struct says itself what it is. */
const printInner = (value: unknown): string => (value instanceof GoStruct && value.pointed && value.text === undefined ? ADDRESS : printValue(value));
