/** Values of Python as it prints and compares them. */
import type { Blocking } from '../../kernel/blocking.ts';

export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export class List {
  items: Value[];
  readonly isTuple: boolean;
  constructor(items: Value[], isTuple = false) {
    this.items = items;
    this.isTuple = isTuple;
  }
}

export type Native = (args: Value[], named: ReadonlyMap<string, Value>) => Blocking<Value>;

export class Callable {
  readonly name: string;
  readonly run: Native;
  constructor(name: string, run: Native) {
    this.name = name;
    this.run = run;
  }
}

export class Module {
  readonly name: string;
  readonly members: Map<string, Value>;
  constructor(name: string, members: Record<string, Value>) {
    this.name = name;
    this.members = new Map(Object.entries(members));
  }
}

export type Dict = Map<Value, Value>;
export type Value = number | Float | string | boolean | null | List | Dict | Callable | Module;

/** An exception on its way, by its class and text. */
export class Raised extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const isNumber = (value: Value): value is number | Float | boolean => typeof value === 'number' || value instanceof Float || typeof value === 'boolean';

export const numberOf = (value: Value): number => (value instanceof Float ? value.value : Number(value));

export function truth(value: Value): boolean {
  if (value instanceof Float) return value.value !== 0;
  if (value instanceof List) return value.items.length > 0;
  if (value instanceof Map) return value.size > 0;
  return value instanceof Callable || value instanceof Module || Boolean(value);
}

export function typeName(value: Value): string {
  if (value === null) return 'NoneType';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'int';
  if (typeof value === 'string') return 'str';
  if (value instanceof Float) return 'float';
  if (value instanceof List) return value.isTuple ? 'tuple' : 'list';
  if (value instanceof Map) return 'dict';
  return value instanceof Module ? 'module' : 'function';
}

function floatText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return `${value}.0`;
  return String(value).replace(/e([+-])(\d)$/, 'e$10$2');
}

const quoted = (text: string): string => {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t').replace(/\r/g, '\\r').replaceAll(quote, `\\${quote}`) + quote;
};

export function repr(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof List) {
    const inner = value.items.map(repr).join(', ');
    return value.isTuple ? `(${inner}${value.items.length === 1 ? ',' : ''})` : `[${inner}]`;
  }
  if (value instanceof Map) return `{${[...value].map(([key, own]) => `${repr(key)}: ${repr(own)}`).join(', ')}}`;
  return text(value);
}

export function text(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Module) return `<module '${value.name}'>`;
  return value instanceof Callable ? `<function ${value.name}>` : repr(value);
}

export function equal(a: Value, b: Value): boolean {
  if (isNumber(a) && isNumber(b)) return numberOf(a) === numberOf(b);
  if (a instanceof List && b instanceof List) return a.isTuple === b.isTuple && a.items.length === b.items.length && a.items.every((item, i) => equal(item, b.items[i]!));
  if (a instanceof Map && b instanceof Map) return a.size === b.size && [...a].every(([key, own]) => b.has(key) && equal(own, b.get(key)!));
  return a === b;
}

/** What a loop goes over. @throws Raised */
export function itemsOf(value: Value): Value[] {
  if (typeof value === 'string') return [...value];
  if (value instanceof List) return [...value.items];
  if (value instanceof Map) return [...value.keys()];
  throw new Raised('TypeError', `'${typeName(value)}' object is not iterable`);
}

/** '>8', '.2f', '05d', ',' of f-strings and format. */
export function formatted(value: Value, format: string): string {
  const [, fill = ' ', align = '', zero, width = '0', comma, precision, kind = ''] = /^(?:(.)?([<>^]))?(0)?(\d+)?(,)?(?:\.(\d+))?([dfsxob%])?$/.exec(format) ?? [];
  let shown = text(value);
  if (isNumber(value)) {
    const number = numberOf(value);
    if (kind === 'f' || kind === '%' || (precision !== undefined && kind === '')) shown = (kind === '%' ? number * 100 : number).toFixed(Number(precision ?? 6)) + (kind === '%' ? '%' : '');
    else if (kind === 'x' || kind === 'o' || kind === 'b') shown = number.toString({ x: 16, o: 8, b: 2 }[kind]);
    if (comma) shown = shown.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  } else if (precision !== undefined) shown = shown.slice(0, Number(precision));
  const room = Number(width) - shown.length, pad = zero ? '0' : fill;
  if (room <= 0) return shown;
  const side = align || (isNumber(value) ? '>' : '<');
  if (side === '^') return pad.repeat(Math.floor(room / 2)) + shown + pad.repeat(Math.ceil(room / 2));
  return side === '>' ? pad.repeat(room) + shown : shown + pad.repeat(room);
}
