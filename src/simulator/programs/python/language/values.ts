/** Python's values. Texts, truth values, None and whole numbers (large ones as bigint) are the machine's own. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { FunctionNode } from './syntax.ts';

export type Value = unknown;
export type Named = ReadonlyMap<string, Value>;
export type Act = (args: Value[], named: Named) => Value | Blocking<Value>;

export class PyClass {
  readonly name: string;
  readonly bases: readonly PyClass[];
  readonly mro: readonly PyClass[];
  readonly attrs = new Map<string, Value>();
  module: string;
  /** The class of the class, where it is one of the script's own. */
  meta: PyClass | undefined;
  constructor(name: string, bases: readonly PyClass[] = [], module = 'builtins') {
    this.name = name;
    this.bases = bases;
    this.module = module;
    this.meta = bases.find((one) => one.meta)?.meta;
    this.mro = [this, ...merge([...bases.map((one) => [...one.mro]), [...bases]])];
  }

  find(name: string): Value | undefined {
    for (const one of this.mro) if (one.attrs.has(name)) return one.attrs.get(name);
    return undefined;
  }

  inherits(other: PyClass): boolean {
    return this.mro.includes(other);
  }
}

/** C3 linearisation. */
function merge(lists: PyClass[][]): PyClass[] {
  const out: PyClass[] = [];
  for (;;) {
    const left = lists.filter((list) => list.length > 0);
    if (left.length === 0) return out;
    const next = left.map((list) => list[0]!).find((one) => left.every((list) => !list.slice(1).includes(one))) ?? left[0]![0]!;
    out.push(next);
    for (const list of left) if (list[0] === next) list.shift();
  }
}

/** What a script's class makes, and containers of such a class. */
export class PyObject {
  cls: PyClass | undefined;
  readonly attrs = new Map<string, Value>();
  /** What natives keep in it. */
  inside: unknown;
  constructor(cls?: PyClass) {
    this.cls = cls;
  }

  /** A member of IntEnum is its number wherever natives want one. */
  valueOf(): unknown {
    return this.attrs.get('_value_') ?? NaN;
  }

  /** A path is its text wherever natives want a name of a file. */
  toString(): string {
    const pieces = this.attrs.get('_pieces');
    return pieces instanceof List ? `${String(this.attrs.get('_root'))}${pieces.items.join('/')}` || '.' : String(this.attrs.get('_value_') ?? `<${this.cls?.name ?? 'object'} object>`);
  }
}

export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export class Bytes {
  readonly data: Uint8Array;
  constructor(data: Uint8Array) {
    this.data = data;
  }
}

export class List extends PyObject {
  items: Value[];
  constructor(items: Value[]) {
    super();
    this.items = items;
  }
}

export class Tuple extends PyObject {
  readonly items: readonly Value[];
  constructor(items: readonly Value[]) {
    super();
    this.items = items;
  }
}

/** Keys by what makes them equal; objects of classes with their own __eq__ and __hash__ by what their hash gives. */
export class Dict extends PyObject {
  readonly map = new Map<unknown, [Value, Value]>();
}

export class PySet extends PyObject {
  readonly map = new Map<unknown, Value>();
  readonly frozen: boolean;
  constructor(frozen = false) {
    super();
    this.frozen = frozen;
  }
}

export class Range {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  constructor(from: number, to: number, step: number) {
    this.from = from;
    this.to = to;
    this.step = step;
  }

  get length(): number {
    return Math.max(0, Math.ceil((this.to - this.from) / this.step));
  }
}

export class Slice {
  readonly from: Value;
  readonly to: Value;
  readonly step: Value;
  constructor(from: Value, to: Value, step: Value) {
    this.from = from;
    this.to = to;
    this.step = step;
  }
}

export class Native {
  readonly name: string;
  readonly act: Act;
  /** Bound to its object when it is found in a class. */
  readonly isMethod: boolean;
  constructor(name: string, act: Act, isMethod = false) {
    this.name = name;
    this.act = act;
    this.isMethod = isMethod;
  }
}

export class PyFunction extends PyObject {
  readonly node: FunctionNode;
  readonly scope: import('./scope.ts').Scope;
  readonly defaults: ReadonlyMap<string, Value>;
  readonly qualified: string;
  /** The class whose body it was written in, for super(). */
  home: PyClass | undefined;
  constructor(node: FunctionNode, scope: import('./scope.ts').Scope, defaults: ReadonlyMap<string, Value>, qualified: string) {
    super();
    this.node = node;
    this.scope = scope;
    this.defaults = defaults;
    this.qualified = qualified;
  }
}

export class Bound {
  readonly target: Value;
  readonly self: Value;
  constructor(target: Value, self: Value) {
    this.target = target;
    this.self = self;
  }
}

export class Module extends PyObject {
  readonly name: string;
  constructor(name: string, members: Record<string, Value> = {}) {
    super();
    this.name = name;
    for (const [key, value] of Object.entries(members)) this.attrs.set(key, value);
  }
}

/** What `yield` makes, and all iterators: `next` gives a value or END. */
export const END = Symbol('end');
export class Iterator {
  readonly kind: string;
  readonly next: (sent?: Value) => Blocking<Value>;
  readonly body: Generator<unknown, Value, unknown> | undefined;
  /** What a generator returned. */
  result: Value = null;
  done = false;
  readonly name: string;
  constructor(kind: string, next: (sent?: Value) => Blocking<Value>, body?: Generator<unknown, Value, unknown>, name = '') {
    this.kind = kind;
    this.next = next;
    this.body = body;
    this.name = name;
  }
}

export class Property {
  get: Value;
  set: Value;
  del: Value;
  constructor(get: Value, set: Value = null, del: Value = null) {
    this.get = get;
    this.set = set;
    this.del = del;
  }
}

export class Wrapped {
  readonly kind: 'classmethod' | 'staticmethod';
  readonly target: Value;
  constructor(kind: 'classmethod' | 'staticmethod', target: Value) {
    this.kind = kind;
    this.target = target;
  }
}

export class SuperView {
  readonly start: PyClass;
  readonly self: Value;
  constructor(start: PyClass, self: Value) {
    this.start = start;
    this.self = self;
  }
}

export const ELLIPSIS = new PyObject();
export const NOT_IMPLEMENTED = new PyObject();

/** An exception on its way. */
export class Raised extends Error {
  readonly value: PyObject;
  /** A bare `raise`: its traceback goes on from the first place. */
  again?: boolean;
  constructor(value: PyObject) {
    super('raised');
    this.value = value;
  }
}

/** Real Python has it and this one has not. */
export class NotSimulated extends Error {}
