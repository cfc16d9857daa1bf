/**
 * Values of the interpreted JavaScript. Primitives and arrays are the host's own; objects are `Dictionary`s and
 * functions `Callable`s, so that nothing of the host can be reached from a script.
 */
import type { Blocking } from '../../kernel/blocking.ts';

export type Value = string | number | boolean | null | undefined | Value[] | Dictionary | Callable;

/** An object: its own properties, and what it is for console.log. */
export class Dictionary {
  readonly properties = new Map<string, Value>();
  /** 'Error', 'TypeError', 'Map' …; undefined for plain objects. */
  readonly kind: string | undefined;

  constructor(properties: Record<string, Value> = {}, kind?: string) {
    for (const [name, value] of Object.entries(properties)) this.properties.set(name, value);
    this.kind = kind;
  }

  get(name: string): Value {
    return this.properties.get(name);
  }

  set(name: string, value: Value): void {
    this.properties.set(name, value);
  }
}

/** A function, of the script or built in. It may have properties too. */
export class Callable {
  readonly name: string;
  readonly call: (self: Value, args: Value[]) => Blocking<Value>;
  readonly properties = new Map<string, Value>();

  constructor(name: string, call: (self: Value, args: Value[]) => Blocking<Value>) {
    this.name = name;
    this.call = call;
  }
}

/** A built-in that does not block. */
export const builtin = (name: string, run: (args: Value[], self: Value) => Value | void): Callable =>
  new Callable(name, function* (self, args) {
    return run(args, self) as Value;
  });

/** `throw` of the script; carries the thrown value. */
export class Thrown extends Error {
  readonly value: Value;
  constructor(value: Value) {
    super('thrown');
    this.value = value;
  }
}

export const makeError = (kind: string, message: string): Dictionary => new Dictionary({ message, stack: `${kind}: ${message}` }, kind);
export const fail = (kind: string, message: string): Thrown => new Thrown(makeError(kind, message));

export const truthy = (value: Value): boolean => value !== false && value !== 0 && value !== '' && value !== null && value !== undefined && !(typeof value === 'number' && Number.isNaN(value));

export function typeOf(value: Value): string {
  if (value instanceof Callable) return 'function';
  return value === null || typeof value === 'object' ? 'object' : typeof value;
}

/** String(value). */
export function toText(value: Value): string {
  if (Array.isArray(value)) return value.map((item) => (item === null || item === undefined ? '' : toText(item))).join(',');
  if (value instanceof Callable) return `function ${value.name}() { [native code] }`;
  if (value instanceof Dictionary) return value.kind?.endsWith('Error') ? `${value.kind}: ${toText(value.get('message'))}` : value.kind === 'Buffer' ? toText(value.get('text')) : '[object Object]';
  return String(value);
}

export function toNumber(value: Value): number {
  if (Array.isArray(value)) return value.length === 0 ? 0 : value.length === 1 ? toNumber(value[0]) : NaN;
  if (value instanceof Dictionary) return value.kind === 'Date' ? toNumber(value.get('time')) : NaN;
  return value instanceof Callable ? NaN : Number(value);
}

/** Plain JSON to values, and back (functions and undefined are left out, as JSON.stringify does). */
export function fromJson(json: unknown): Value {
  if (Array.isArray(json)) return json.map(fromJson);
  if (json !== null && typeof json === 'object') return new Dictionary(Object.fromEntries(Object.entries(json).map(([name, value]) => [name, fromJson(value)])));
  return json as Value;
}

export function toJson(value: Value): unknown {
  if (Array.isArray(value)) return value.map((item) => toJson(item) ?? null);
  if (value instanceof Callable) return undefined;
  if (value instanceof Dictionary) return Object.fromEntries([...value.properties].map(([name, item]) => [name, toJson(item)] as const).filter(([, item]) => item !== undefined));
  return value;
}

/** What console.log shows of a value (util.inspect, two levels of nesting as Node has it). */
export function inspect(value: Value, depth = 0): string {
  if (typeof value === 'string') return depth === 0 ? value : `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  if (value instanceof Callable) return value.name === '' ? '[Function (anonymous)]' : `[Function: ${value.name}]`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return depth > 2 ? '[Array]' : wrap('[', value.map((item) => inspect(item, depth + 1)), ']', depth);
  }
  if (value instanceof Dictionary) {
    if (value.kind?.endsWith('Error')) return `${value.kind}: ${toText(value.get('message'))}`;
    const items = [...value.properties].map(([name, item]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`}: ${inspect(item, depth + 1)}`);
    const prefix = value.kind === undefined ? '' : `${value.kind} `;
    if (items.length === 0) return `${prefix}{}`;
    return depth > 2 ? '[Object]' : prefix + wrap('{', items, '}', depth);
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

function wrap(open: string, items: string[], close: string, depth: number): string {
  const line = `${open} ${items.join(', ')} ${close}`;
  if (line.length <= 72 && !line.includes('\n')) return line;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${items.map((item) => indent + item).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}
