/**
 * Go values as templates see them, on top of JavaScript's: bigint is an int, number a float64, null is nil,
 * undefined is no value at all, an Array is a slice, a plain object a map[string]any, GoStruct a struct.
 */

/** A method or a field of function type. */
export type GoFunction = (...args: unknown[]) => unknown;

/** A struct (or a pointer to one): what it is called in messages, its fields in order, and what JSON shows of it. */
export class GoStruct {
  /** As Go's %T, e.g. '*formatter.ContainerContext'. */
  readonly typeName: string;
  readonly fields: ReadonlyMap<string, unknown>;
  /** Whether it has a method of its own that makes JSON of it. */
  readonly marshals: boolean;
  /** What else can be named after a dot: methods, and fields of embedded structs. */
  readonly more: ReadonlyMap<string, unknown>;
  /** What its String method says. */
  readonly text: string | undefined;
  readonly #json: () => unknown;

  /** `json`: what json.Marshal starts from; default: the fields. */
  constructor(typeName: string, fields: ReadonlyMap<string, unknown> | Record<string, unknown>, json?: () => unknown, { marshals = false, more = new Map(), text }: { marshals?: boolean; more?: ReadonlyMap<string, unknown>; text?: string | undefined } = {}) {
    this.typeName = typeName;
    this.fields = fields instanceof Map ? fields : new Map(Object.entries(fields));
    this.marshals = marshals;
    this.more = more;
    this.text = text;
    this.#json = json ?? (() => Object.fromEntries([...this.fields].filter(([, value]) => typeof value !== 'function')));
  }

  /** Whether a pointer to it is what a field holds. */
  get pointed(): boolean {
    return this.typeName.startsWith('*');
  }

  get json(): unknown {
    return this.#json();
  }
}

/** A value with a String method: prints as `text`. Its other methods can be called. */
export class GoStringer {
  readonly typeName: string;
  readonly text: string;
  readonly json: unknown;
  readonly methods: Readonly<Record<string, GoFunction>>;
  constructor(typeName: string, text: string, json: unknown = text, methods: Readonly<Record<string, GoFunction>> = {}) {
    this.typeName = typeName;
    this.text = text;
    this.json = json;
    this.methods = methods;
  }
}

/** A string of a named type: compares and counts as the string that it is. */
export class GoNamed extends GoStringer {}

/** A pointer that is nil, as a field of a struct holds it; a nil in a map is null. */
export class NilPointer extends GoStringer {
  constructor(typeName: string) {
    super(typeName, '<nil>', null);
  }
}

/** One of whatever type. */
export const NIL_POINTER = new NilPointer('interface {}');

const nilValues = new WeakSet<object>();

/** A nil slice or map: empty, and null in JSON. */
export const nilSlice = (): unknown[] => mark([]);
export const nilMap = (map = new Map<string, unknown>()): Map<string, unknown> => mark(map);
export const isNil = (value: object): boolean => nilValues.has(value);

function mark<T extends object>(value: T): T {
  nilValues.add(value);
  return value;
}

export const isMap = (value: unknown): value is Record<string, unknown> | ReadonlyMap<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof GoStruct) && !(value instanceof GoStringer);

/** Key and value pairs of a map, sorted by key as Go ranges over and prints them. */
export function mapEntries(map: object): [string, unknown][] {
  const entries: [string, unknown][] = map instanceof Map ? [...map] : Object.entries(map);
  return entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
