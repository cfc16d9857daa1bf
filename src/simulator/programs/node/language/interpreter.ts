/** What all parts of the interpreter share: the realm, the calls that are under way, time, and how anything is called. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { Exit } from '../../../kernel/process.ts';
import { constructClosure, invoke, type Closure } from './functions.ts';
import { onNewStack } from './trampoline.ts';
import { asyncGeneratorPrototype, generatorPrototype, Returned, type AsyncRequest, type Suspended } from './suspension.ts';
import { stackOf, type Call } from './stacks.ts';
import { Realm } from './realm.ts';
import type { Value } from './scope.ts';

export const isObject = (value: Value): value is object => (typeof value === 'object' && value !== null) || typeof value === 'function';

export type Callback = (...args: Value[]) => Value;
export type Native = (self: Value, args: Value[], newTarget: Value) => Blocking<Value>;

/** What the process gives the interpreter. */
export interface Surroundings {
  /** Takes processor time; may wait. */
  compute(milliseconds: number): Blocking<void>;
  /** Writes what is to be written. */
  flush(): Blocking<void>;
  readonly pendingOutput: boolean;
  microtask(job: () => Blocking<unknown>): void;
  promise(executor: (resolve: (value: Value) => void, reject: (reason: Value) => void) => void): object;
  /** Calls back when a value, which may be a promise, is there. */
  settle(value: Value, done: (value: Value) => void, failed: (reason: Value) => void): void;
  importModule(name: string, from: string, typed: boolean): Value;
}

/** Ends the script at once: process.exit. */
export class Leave extends Error {
  readonly status: number;
  constructor(status: number) {
    super('exit');
    this.status = status;
  }
}

/** What this Node does not do; it ends the script and says so. */
export class NotSimulated extends Error {}

/** Milliseconds of processor time of a call or a round of a loop. A script that runs on and on is charged more, so that a busy loop costs its reader little. */
const STEP = 0.0004, LONG_STEP = 0.01, LONG = 3_000_000;
/** Steps between looks at the clock. */
const SLICE = 64;
/** A callback of a built-in function cannot be interrupted; it ends here. */
const MOST_UNINTERRUPTED = 30_000_000;
/** Calls within calls. */
export const DEEPEST = 10_800;
/** Those of them that a built-in function has begun lie on the machine's own stack. */
export const DEEPEST_UNINTERRUPTED = 300;
/** After so many calls the next begins on a stack of its own. */
const STACK_PIECE = 40;

export class Interpreter {
  readonly realm = new Realm();
  readonly around: Surroundings;
  readonly calls: Call[] = [];
  readonly closures = new WeakMap<object, Closure>();
  readonly natives = new WeakMap<object, Native>();
  readonly proxies = new WeakSet<object>();
  /** Native functions that are constructors. */
  readonly constructors = new WeakSet<object>();
  /** What bind() was called on. */
  readonly boundTargets = new WeakMap<object, object>();
  readonly classes = new WeakSet<object>();
  readonly classTexts = new WeakMap<object, string>();
  /** What a function has as `arguments`. */
  readonly argumentLists = new WeakSet<object>();
  /** util.inspect, for objects that show themselves. */
  inspectFunction: Value;
  /** What iterators of maps and sets go over. */
  readonly iterated = new WeakMap<object, { kind: string; items: () => Value[] }>();
  /** The value of the last expression statement, for the prompt. */
  completion: Value;
  /** How to say what a native function is, where that is not its name. */
  readonly titles = new WeakMap<object, string>();
  readonly generators = new WeakMap<object, Suspended>();
  readonly asyncGenerators = new WeakMap<object, AsyncRequest>();
  readonly generatorPrototype: object;
  readonly asyncGeneratorPrototype: object;
  /** `globalThis` of the script. */
  globalObject: object = {};
  /** The calls of Node itself below the script, as stacks show them. */
  outerFrames: readonly string[] = [];
  /** What AsyncLocalStorage keeps: it goes along with timers, ticks and promises. */
  context: unknown;
  hasContexts = false;
  /** The place in Node's own files that an error's screen shows. */
  /** Where an event of an error was emitted that nobody listened to. */
  readonly emitted = new WeakMap<object, string>();
  readonly internalPlaces = new WeakMap<object, string>();
  /** Inside a call from a built-in function: nothing may wait. */
  uninterrupted = 0;
  /** How deep the calls were when that began. */
  drainedFrom = 0;
  /** Errors whose stack has been written. */
  readonly traced = new WeakSet<object>();
  /** Where each error was thrown. */
  lastThrow: { value: Value; call: Call | undefined } | undefined;
  #steps = 0;
  #charged = 0;

  constructor(around: Surroundings) {
    this.around = around;
    this.generatorPrototype = generatorPrototype(this);
    this.asyncGeneratorPrototype = asyncGeneratorPrototype(this);
  }

  /** What no `catch` of a script may catch. */
  isControl(error: Value): boolean {
    return error instanceof Leave || error instanceof NotSimulated || error instanceof Returned || error instanceof Exit || error instanceof Errno;
  }

  /** One step of the script. */
  *step(): Blocking<void> {
    if ((++this.#steps & (SLICE - 1)) !== 0) return;
    if (this.uninterrupted > 0) {
      if (this.#steps - this.#charged > MOST_UNINTERRUPTED) throw new NotSimulated('a callback that runs this long');
      return;
    }
    this.#charged = this.#steps;
    yield* this.around.compute(SLICE * (this.#steps > LONG ? LONG_STEP : STEP));
  }

  /** Runs to the end what a built-in function has called. */
  drain<T>(body: Blocking<T>): T {
    if (this.uninterrupted++ === 0) this.drainedFrom = this.calls.length;
    try {
      for (;;) {
        const next = body.next();
        if (next.done) return next.value;
        throw new NotSimulated('waiting inside a callback of a built-in function');
      }
    } finally {
      this.uninterrupted--;
    }
  }

  *call(target: Value, self: Value, args: Value[]): Blocking<Value> {
    const closure = this.closures.get(target as object);
    if (closure) {
      if (this.uninterrupted === 0 && this.calls.length % STACK_PIECE === STACK_PIECE - 1) return yield* onNewStack(invoke(this, closure, self, args, undefined));
      return yield* invoke(this, closure, self, args, undefined);
    }
    const native = this.natives.get(target as object);
    if (native) return yield* native(self, args, undefined);
    const value = this.#host(target as Callback, self, false, () => Reflect.apply(target as Callback, self, args));
    if (this.around.pendingOutput && this.uninterrupted === 0) yield* this.around.flush();
    return value;
  }

  *construct(target: Value, args: Value[], newTarget: Value = target): Blocking<Value> {
    const closure = this.closures.get(target as object);
    if (closure) return yield* constructClosure(this, closure, args, newTarget);
    const native = this.natives.get(target as object);
    if (native) return yield* native(undefined, args, newTarget);
    const value = this.#host(target as Callback, undefined, true, () => Reflect.construct(target as never, args, newTarget as never) as Value);
    if (this.around.pendingOutput && this.uninterrupted === 0) yield* this.around.flush();
    return value;
  }

  /** A function of the machine's own language; its errors get our stack. */
  #host(target: Callback, self: Value, building: boolean, run: () => Value): Value {
    const depth = this.calls.length;
    this.calls.push({ name: this.titles.get(target) ?? target.name, source: undefined, at: 0, receiver: self === this.globalObject ? undefined : self, building });
    try {
      return this.realm.own(run());
    } catch (error) {
      this.trace(error);
      throw error;
    } finally {
      this.calls.length = depth;
    }
  }

  /** Gives an error of the machine's its stack, as the script knows it. */
  trace(error: Value, skip = 0): void {
    if (!(error instanceof Error) || this.traced.has(error) || this.isControl(error)) return;
    this.traced.add(error);
    const lines = stackOf(this, skip), keep = (value: Value): void => void Object.defineProperty(error, 'stack', { value, writable: true, configurable: true, enumerable: false });
    // Its first line is written when somebody first looks: by then it may have another name.
    Object.defineProperty(error, 'stack', {
      get: () => {
        const name = String(this.realm.get(error, 'name')), message = String(this.realm.get(error, 'message')), text = [name === '' ? message : message === '' ? name : `${name}: ${message}`, ...lines].join('\n');
        keep(text);
        return text;
      },
      set: keep, configurable: true, enumerable: false,
    });
  }

  /** An error of the script's world. */
  failure(kind: 'TypeError' | 'RangeError' | 'ReferenceError' | 'SyntaxError' | 'Error', message: string, more: Record<string, Value> = {}): Error {
    const error = Reflect.construct(this.realm.classes[kind] as never, [message]) as Error;
    this.trace(error);
    this.lastThrow = { value: error, call: this.#here() };
    return Object.assign(error, more);
  }

  #here(): Call | undefined {
    const call = this.calls.findLast((one) => one.source !== undefined);
    return call && { ...call };
  }

  failureAt(at: number, kind: 'TypeError' | 'RangeError' | 'ReferenceError' | 'SyntaxError' | 'Error', message: string): Error {
    this.at(at);
    return this.failure(kind, message);
  }

  /** Where the script's innermost call is now. */
  at(offset: number): void {
    const call = this.calls.at(-1);
    if (call?.source) call.at = offset;
  }

  /** What a `catch` gets; an overflow of the machine's own stack is one of the script's. */
  caught(error: Value): Value {
    if (error instanceof RangeError && !this.traced.has(error) && /^Maximum call stack/.test(error.message)) return this.failure('RangeError', 'Maximum call stack size exceeded');
    this.trace(error);
    return error;
  }

  member(value: Value, key: PropertyKey): Value {
    return isObject(value) && this.proxies.has(value) ? this.realm.own(Reflect.get(value, key)) : this.realm.get(value, key);
  }

  has(object: object, key: PropertyKey): boolean {
    return this.proxies.has(object) ? Reflect.has(object, key) : this.realm.has(object, key);
  }

  /** ToNumeric of a primitive. */
  number(value: Value): number | bigint {
    if (typeof value === 'bigint') return value;
    if (typeof value === 'symbol') throw this.failure('TypeError', 'Cannot convert a Symbol value to a number');
    return Number(value);
  }

  /** `#<Foo>`, `[object Array]`: an object in a message. */
  shortName(object: object): string {
    if (Array.isArray(object)) return '[object Array]';
    if (typeof object === 'function') return `function '${String(object)}'`;
    const made = this.realm.get(object, 'constructor');
    return `#<${(typeof made === 'function' && made.name) || 'Object'}>`;
  }

  /** A value in a message. */
  describe(value: Value): string {
    if (typeof value === 'string') return `"${value}"`;
    if (!isObject(value)) return String(value);
    if (typeof value === 'function') return this.functionText(value);
    return Array.isArray(value) ? '[object Array]' : this.shortName(value);
  }

  functionText(value: object): string {
    const closure = this.closures.get(value), written = this.classTexts.get(value);
    if (written !== undefined) return written;
    return closure ? closure.source.text.slice(closure.node.at, closure.node.end) : `function ${(value as Callback).name}() { [native code] }`;
  }

  /** Whether a function of the machine's can be called with `new`. */
  constructs(value: object): boolean {
    return this.natives.has(value) ? this.constructors.has(value) : Object.hasOwn(value, 'prototype');
  }

  /** Lists whose iteration a script has not changed. */
  plainArrays(value: readonly Value[]): boolean {
    return !Object.hasOwn(value, Symbol.iterator) && !this.proxies.has(value) && Object.getPrototypeOf(value) === Array.prototype;
  }

  /** Remembers where something was thrown. */
  throwing(value: Value): void {
    if (!this.lastThrow || this.lastThrow.value !== value) this.lastThrow = { value, call: this.#here() };
  }

  /** A function that a script may call; what it gives must be there at once. */
  native(name: string, run: (...args: Value[]) => Value, length = run.length): Callback {
    const made = { call(this: Value, ...args: Value[]): Value { return Reflect.apply(run, this, args); } }.call;
    return this.#named(made, name, length);
  }

  /** One that may wait. */
  waiting(name: string, run: Native, length = 0): Callback {
    const interpreter = this;
    const made = { call(this: Value, ...args: Value[]): Value { return interpreter.drain(run(this, args, undefined)); } }.call;
    this.natives.set(made, run);
    return this.#named(made, name, length);
  }

  #named(made: Callback, name: string, length: number): Callback {
    Object.defineProperties(made, { name: { value: name, configurable: true }, length: { value: length, configurable: true } });
    return made;
  }
}
