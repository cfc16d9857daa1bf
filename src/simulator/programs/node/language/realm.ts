/**
 * The objects that a script finds ready. Values of a script are values of the machine that runs us, so that lists,
 * texts and numbers behave as they should; but their prototypes and constructors are copies, so that whatever a script
 * does to them ends with it, and nothing leads it to the page it runs in.
 */
import { expression } from '../../../kernel/expression.ts';
import type { Value } from './scope.ts';

type Class = abstract new (...args: never[]) => object;

const prototypeOf = (object: object): object => Object.getPrototypeOf(object) as object;

const ITERATORS: Readonly<Record<string, object>> = {
  array: prototypeOf([][Symbol.iterator]()), map: prototypeOf(new Map()[Symbol.iterator]()), set: prototypeOf(new Set()[Symbol.iterator]()), text: prototypeOf(''[Symbol.iterator]()), matches: prototypeOf('a'.matchAll(/a/g)),
};
const ITERATOR = prototypeOf(ITERATORS['array']!);
const TYPED_ARRAY = prototypeOf(Uint8Array) as unknown as Class;

/** Constructors of the language that need nothing of ours. */
const CLASSES: Readonly<Record<string, Class>> = {
  Object, Function: Function as unknown as Class, Array, String, Number, Boolean, Symbol: Symbol as unknown as Class, BigInt: BigInt as unknown as Class, Map, Set, WeakMap, WeakSet, WeakRef, RegExp, ArrayBuffer, DataView, TypedArray: TYPED_ARRAY,
  Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array, Float32Array, Float64Array, Uint8ClampedArray, BigInt64Array, BigUint64Array,
  Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError,
};

export class Realm {
  /** Copies of prototypes and constructors by the original. */
  readonly #copies = new Map<object, object>();
  readonly classes: Readonly<Record<string, object>>;
  readonly objectPrototype: object;
  readonly functionPrototype: object;
  readonly iteratorPrototype: object;

  constructor() {
    const made: Record<string, object> = {};
    // A copy lies before its original, so that the machine still knows what kind of object it has; scripts see past that.
    const copy = (original: object): object => {
      const own = Object.create(original, Object.getOwnPropertyDescriptors(original)) as object;
      this.#copies.set(original, own);
      return own;
    };
    this.objectPrototype = copy(Object.prototype);
    // The prototype of functions is a function itself.
    this.functionPrototype = Object.defineProperties(() => undefined, { ...Object.getOwnPropertyDescriptors(Function.prototype), length: { value: 0, configurable: true }, name: { value: '', configurable: true } });
    Object.setPrototypeOf(this.functionPrototype, this.objectPrototype);
    this.#copies.set(Function.prototype, this.functionPrototype);
    this.iteratorPrototype = copy(ITERATOR);
    for (const original of Object.values(ITERATORS)) copy(original);
    for (const [name, original] of Object.entries(CLASSES)) made[name] = this.#copyClass(name, original, copy);
    this.classes = made;
  }

  #copyClass(name: string, original: Class, copy: (original: object) => object): object {
    const call = original as unknown as (...args: unknown[]) => unknown, build = name === 'RegExp' ? expression : undefined;
    const own = function (this: unknown, ...args: unknown[]): unknown {
      if (new.target === undefined) return build ? build(args[0] as string, args[1] as string) : Reflect.apply(call, undefined, args);
      if (build && new.target === own) return build(args[0] as string, args[1] as string);
      return Reflect.construct(original as never, args, new.target === own ? (original as never) : new.target);
    };
    const statics = Object.getOwnPropertyDescriptors(original) as Record<PropertyKey, PropertyDescriptor>;
    for (const key of Reflect.ownKeys(statics)) if (key !== 'prototype') Object.defineProperty(own, key, statics[key]!);
    const originalPrototype = (original as unknown as { prototype: object }).prototype;
    const prototype = this.#copies.get(originalPrototype) ?? copy(originalPrototype);
    Object.defineProperty(prototype, 'constructor', { value: own, writable: true, configurable: true });
    Object.defineProperty(own, 'prototype', { value: prototype, writable: false });
    const parent = this.#copies.get(prototypeOf(original));
    if (parent) Object.setPrototypeOf(own, parent);
    this.#copies.set(original, own);
    return own;
  }

  /** What a script gets for an object of the machine: its copy, if there is one. */
  own(value: Value): Value {
    return (value !== null && (typeof value === 'object' || typeof value === 'function') && this.#copies.get(value)) || value;
  }

  prototypeOf(object: object): object | null {
    let found = Object.getPrototypeOf(object) as object | null;
    if (found && this.#copies.get(found) === object) found = Object.getPrototypeOf(found) as object | null;
    return found && (this.#copies.get(found) ?? found);
  }

  prototype(name: string): object {
    return (this.classes[name] as { prototype: object }).prototype;
  }

  /** Where a primitive's members are. */
  #home(value: Value): object {
    switch (typeof value) {
      case 'string': return this.prototype('String');
      case 'number': return this.prototype('Number');
      case 'boolean': return this.prototype('Boolean');
      case 'symbol': return this.prototype('Symbol');
      default: return this.prototype('BigInt');
    }
  }

  /** The member of a value that is neither undefined nor null. */
  get(value: Value, key: PropertyKey, receiver: Value = value): Value {
    if (typeof value === 'string') {
      if (key === 'length') return value.length;
      if (typeof key !== 'symbol' && /^\d+$/.test(String(key))) return value[Number(key)];
    }
    let object = typeof value === 'object' || typeof value === 'function' ? (value as object) : this.#home(value);
    for (;;) {
      if (Object.hasOwn(object, key)) return this.own(Reflect.get(object, key, receiver));
      const next = this.prototypeOf(object);
      if (next === null) return undefined;
      object = next;
    }
  }

  has(object: object, key: PropertyKey): boolean {
    for (let at: object | null = object; at; at = this.prototypeOf(at)) if (Object.hasOwn(at, key)) return true;
    return false;
  }

  /** False where the property cannot be written. */
  set(object: object, key: PropertyKey, value: Value, receiver: object = object): boolean {
    if (Object.hasOwn(object, key)) return Reflect.set(object, key, value, receiver);
    for (let at = this.prototypeOf(object); at; at = this.prototypeOf(at)) {
      if (!Object.hasOwn(at, key)) continue;
      const found = Object.getOwnPropertyDescriptor(at, key)!;
      if (found.set) {
        Reflect.apply(found.set, receiver, [value]);
        return true;
      }
      if (found.get || found.writable === false) return false;
      break;
    }
    return Reflect.defineProperty(receiver, key, { value, writable: true, enumerable: true, configurable: true });
  }

  /** Whether `prototype` is in the chain of an object. */
  inherits(object: object, prototype: Value): boolean {
    for (let at = this.prototypeOf(object); at; at = this.prototypeOf(at)) if (at === prototype) return true;
    return false;
  }
}
