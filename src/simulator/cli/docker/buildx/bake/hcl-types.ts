/** Types of values in bake files, as the library names them: what a function gave back keeps the type of its result. */
import { isMap, type Value } from './hcl-syntax.ts';

/** Lists and sets that functions made; what brackets write is a tuple, what braces write an object. */
const MADE = new WeakMap<object, string>();

/** The value, known to be of this type ('list of string', 'set of number'). */
export function made<T extends Value>(type: string, value: T): T {
  if (typeof value === 'object' && value !== null) MADE.set(value, type);
  return value;
}

export function typeOf(value: Value | undefined): string {
  if (value === null || value === undefined) return 'dynamic';
  if (typeof value === 'object') return MADE.get(value) ?? (Array.isArray(value) ? 'tuple' : 'object');
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

/** A number as its shortest decimal; the library counts with 512 binary digits, this simulator with 53. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  if (Number.isInteger(value)) return BigInt(value).toString();
  // 0.1 + 0.2 is 0.3 there.
  const whole = String(value), short = String(Number(value.toPrecision(15)));
  return short.length < whole.length - 2 ? short : whole;
}

/** Why a value does not become what is asked for. */
export class Unsuitable extends Error {}

function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') throw new Unsuitable(`number required, but have ${typeOf(value)}`);
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(value)) throw new Unsuitable('a number is required');
  return Number(value);
}

function boolOf(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new Unsuitable(`bool required, but have ${typeOf(value)}`);
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  const lower = value.toLowerCase();
  throw new Unsuitable(`a bool is required${lower === 'true' || lower === 'false' ? `; to convert from string, use lowercase ${JSON.stringify(lower)}` : ''}`);
}

export function stringOf(value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object') throw new Unsuitable(`string required, but have ${typeOf(value)}`);
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** What all elements are: their one type, or text where they differ. */
function unified(values: readonly Value[]): string {
  const types = [...new Set(values.filter((one) => one !== null).map(typeOf))];
  if (types.length === 0) return 'dynamic';
  return types.length === 1 ? types[0]! : 'string';
}

const ordered = (a: Value, b: Value): number => (typeof a === 'number' && typeof b === 'number' ? a - b : stringOf(a) < stringOf(b) ? -1 : 1);

function elements(value: Value, wanted: string): Value[] {
  if (Array.isArray(value)) return value;
  throw new Unsuitable(`${wanted} required, but have ${typeOf(value)}`);
}

function each<T>(values: readonly Value[], turn: (one: Value) => T): (T | null)[] {
  return values.map((one, index) => {
    try {
      return one === null ? null : turn(one);
    } catch (error) {
      throw error instanceof Unsuitable ? new Unsuitable(`element ${index}: ${error.message}`) : error;
    }
  });
}

/** @throws Unsuitable */
export function converted(value: Value, type: string): Value {
  if (value === null || type === 'dynamic') return value;
  if (type === 'number') return numberOf(value);
  if (type === 'bool') return boolOf(value);
  if (type === 'string') return stringOf(value);
  if (type === 'bytes') throw new Unsuitable(`bytes required, but have ${typeOf(value)}`);
  const map = /^map of (.*)$/.exec(type);
  if (map) {
    if (!isMap(value)) throw new Unsuitable(`${type} required, but have ${typeOf(value)}`);
    return made(type, Object.fromEntries(Object.keys(value).sort().map((key) => [key, converted(value[key]!, map[1]!)])));
  }
  const [, kind = '', of = ''] = /^(list|set|tuple) of (.*)$/.exec(type) ?? [], all = elements(value, type);
  const one = of === 'dynamic' ? unified(all) : of;
  const list = one === 'string' || of !== 'dynamic' ? each(all, (item) => converted(item, one)) as Value[] : all;
  if (kind !== 'set') return made(`${kind} of ${one}`, [...list]);
  const distinct = [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
  return made(`set of ${one}`, one === 'string' || one === 'number' ? distinct.sort(ordered) : distinct);
}

/** The type of a list of these. */
export const listOf = (values: readonly Value[]): string => `list of ${unified(values)}`;
export const setOf = (values: readonly Value[]): string => `set of ${unified(values)}`;
