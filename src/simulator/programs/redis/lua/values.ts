/** Lua's values: undefined is nil, texts hold bytes as characters. What scripts may do is bounded: the real server lets them run for ever. */

export type Value = undefined | boolean | number | string | Table | Callable;

/** A function of a script or of the library. */
export interface Callable {
  call(args: Value[]): Value[];
}

/** What a script throws: its value, and where it was thrown. */
export class LuaError extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super(typeof value === 'string' ? value : 'an error that is a table');
    this.value = value;
  }
}

/** A table: 1, 2, 3 … in a list, everything else by its key. */
export class Table implements Iterable<[Value, Value]> {
  readonly list: Value[] = [];
  readonly named = new Map<Value, Value>();
  metatable: Table | undefined;
  readonly readOnly: boolean;

  constructor(entries: Readonly<Record<string, Value>> = {}, readOnly = false) {
    for (const [name, value] of Object.entries(entries)) this.named.set(name, value);
    this.readOnly = readOnly;
  }

  static of(values: readonly Value[]): Table {
    const table = new Table();
    values.forEach((value, index) => table.set(index + 1, value));
    return table;
  }

  get(key: Value): Value {
    return typeof key === 'number' && key >= 1 && key <= this.list.length && Number.isInteger(key) ? this.list[key - 1] : this.named.get(key);
  }

  set(key: Value, value: Value): void {
    const { list, named } = this;
    if (typeof key === 'number' && key >= 1 && key <= list.length && Number.isInteger(key)) list[key - 1] = value;
    else if (value === undefined) named.delete(key);
    else if (key === list.length + 1) {
      list.push(value);
      named.delete(key);
      for (let next = named.get(list.length + 1); next !== undefined; next = named.get(list.length + 1)) {
        named.delete(list.length + 1);
        list.push(next);
      }
    } else named.set(key, value);
  }

  /** A place where something stands before nothing (luaH_getn). */
  get length(): number {
    const { list } = this;
    let low = 0, high = list.length;
    if (high === 0 || list[high - 1] !== undefined) return high;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (list[middle - 1] === undefined) high = middle;
      else low = middle;
    }
    return low;
  }

  *[Symbol.iterator](): Generator<[Value, Value]> {
    for (let i = 0; i < this.list.length; i++) if (this.list[i] !== undefined) yield [i + 1, this.list[i]];
    yield* this.named;
  }
}

/** cjson's null, which is no nil. */
export const NULL = new Table({}, true);

export const isCallable = (value: Value): value is Callable => typeof value === 'object' && !(value instanceof Table);

export const typeOf = (value: Value): string => (value === undefined ? 'nil' : typeof value !== 'object' ? typeof value : value === NULL ? 'userdata' : value instanceof Table ? 'table' : 'function');

export const truth = (value: Value): boolean => value !== undefined && value !== false;

/** A number as %.14g writes it. */
export function numberText(value: number, digits = 14): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Object.is(value, -0)) return '-0';
  if (value === 0) return '0';
  const [mantissa = '', power = '0'] = value.toExponential(digits - 1).split('e'), exponent = Number(power);
  const short = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  if (exponent < -4 || exponent >= digits) return `${short(mantissa)}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return short(value.toFixed(Math.min(100, digits - 1 - exponent)));
}

/** A text that says a number, as one. */
export function toNumber(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return /^-?0[xX][0-9a-fA-F]+$/.test(text) ? (text.startsWith('-') ? -Number(text.slice(1)) : Number(text)) : /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : /^[+-]?(inf|nan)/i.test(text) ? (/nan/i.test(text) ? NaN : text.startsWith('-') ? -Infinity : Infinity) : undefined;
}

const places = new WeakMap<object, string>();
let placed = 0;

/** tostring of what has no metatable. */
export function text(value: Value): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return value === undefined ? 'nil' : String(value);
  if (!places.has(value)) places.set(value, `0x${(0x7f3a5c0a1000 + placed++ * 64).toString(16)}`);
  return `${typeOf(value)}: ${places.get(value)}`;
}
