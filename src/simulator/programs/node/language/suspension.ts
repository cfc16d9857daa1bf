/** Functions that stop half-way: generators at `yield`, async functions at `await`. */
import type { Blocking, Park } from '../../../kernel/blocking.ts';
import type { Closure } from './functions.ts';
import type { Callback, Interpreter } from './interpreter.ts';
import type { Value } from './scope.ts';

/** What a body hands out instead of a park: the value of a `yield` or `await`. */
export class Suspension {
  readonly kind: 'yield' | 'await';
  readonly value: Value;
  constructor(kind: 'yield' | 'await', value: Value) {
    this.kind = kind;
    this.value = value;
  }
}

/** How a body is gone on with; a throw or return is told to it by what it gets. */
class Resumption {
  readonly kind: 'throw' | 'return';
  readonly value: Value;
  constructor(kind: 'throw' | 'return', value: Value) {
    this.kind = kind;
    this.value = value;
  }
}

/** Unwinds a generator whose return() was called. */
export class Returned extends Error {
  readonly value: Value;
  constructor(value: Value) {
    super('return');
    this.value = value;
  }
}

/** Stops here until somebody goes on with the value; @throws what was thrown in */
export function* suspend(kind: 'yield' | 'await', value: Value): Blocking<Value> {
  // A body is driven by us alone, which gives it back a value; the kernel sees parks only.
  const resumed = (yield new Suspension(kind, value) as unknown as Park) as Value;
  if (!(resumed instanceof Resumption)) return resumed;
  if (resumed.kind === 'return') throw new Returned(resumed.value);
  throw resumed.value;
}

type Body = Generator<Park | Suspension, Value, Value>;

/** Runs a body to its next stop; parks are passed on to whoever drives. */
function* toStop(interpreter: Interpreter, body: Body, sent: Value): Blocking<{ done: boolean; value: Value; kind: 'yield' | 'await' }> {
  let next = body.next(sent);
  for (;;) {
    if (next.done) return { done: true, value: next.value, kind: 'yield' };
    if (next.value instanceof Suspension) return { done: false, value: next.value.value, kind: next.value.kind };
    let back: Value;
    try {
      // A park comes back with nothing, a call on a stack of its own with its value or error.
      back = yield next.value;
    } catch (error) {
      next = body.throw(error);
      continue;
    }
    next = body.next(back);
  }
}

/** Starts an async function: runs to its first await, gives its promise. */
export function* driveAsync(interpreter: Interpreter, body: Blocking<Value>): Blocking<Value> {
  let settle!: { resolve: (value: Value) => void; reject: (reason: Value) => void };
  const promise = interpreter.around.promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  const saved = interpreter.calls.at(-1);
  const go = function* (sent: Value): Blocking<void> {
    const depth = interpreter.calls.length;
    if (saved && interpreter.calls.at(-1) !== saved) interpreter.calls.push(saved);
    try {
      const stop = yield* toStop(interpreter, body as unknown as Body, sent);
      if (stop.done) settle.resolve(stop.value);
      else interpreter.around.settle(stop.value, (value) => interpreter.around.microtask(() => go(value)), (reason) => interpreter.around.microtask(() => go(new Resumption('throw', reason))));
    } catch (error) {
      interpreter.trace(error);
      if (interpreter.isControl(error)) throw error;
      settle.reject(error);
    } finally {
      interpreter.calls.length = depth;
    }
  };
  yield* go(undefined);
  return promise;
}

/** An object with next, return and throw. */
export function generatorObject(interpreter: Interpreter, closure: Closure, body: Blocking<Value>): object {
  const object = objectOf(interpreter, closure, interpreter.generatorPrototype);
  interpreter.generators.set(object, { body: body as unknown as Body, state: 'fresh' });
  return object;
}

function objectOf(interpreter: Interpreter, closure: Closure, fallback: object): object {
  const prototype = interpreter.realm.get(closure.object, 'prototype');
  return Object.create(typeof prototype === 'object' && prototype !== null ? prototype : fallback) as object;
}

export interface Suspended {
  readonly body: Body;
  state: 'fresh' | 'stopped' | 'running' | 'done';
}

const result = (value: Value, done: boolean): object => ({ value, done });

function* resume(interpreter: Interpreter, self: Value, how: 'next' | 'throw' | 'return', value: Value): Blocking<Value> {
  const generator = interpreter.generators.get(self as object);
  if (!generator) throw interpreter.failure('TypeError', `${how} method called on incompatible receiver ${String(self)}`);
  if (generator.state === 'running') throw interpreter.failure('TypeError', 'Generator is already running');
  if (generator.state === 'done' || (generator.state === 'fresh' && how !== 'next')) {
    generator.state = 'done';
    if (how === 'throw') throw value;
    return result(how === 'return' ? value : undefined, true);
  }
  generator.state = 'running';
  try {
    const stop = yield* toStop(interpreter, generator.body, how === 'next' ? value : new Resumption(how, value));
    generator.state = stop.done ? 'done' : 'stopped';
    return result(stop.value, stop.done);
  } catch (error) {
    generator.state = 'done';
    if (error instanceof Returned) return result(error.value, true);
    throw error;
  }
}

/** The prototype of generators; of async ones each call gives a promise. */
export function generatorPrototype(interpreter: Interpreter): object {
  const prototype = Object.create(interpreter.realm.iteratorPrototype) as Record<PropertyKey, unknown>;
  for (const how of ['next', 'return', 'throw'] as const) define(prototype, how, interpreter.waiting(how, (self, [value]) => resume(interpreter, self, how, value), 1));
  define(prototype, Symbol.toStringTag, 'Generator');
  return prototype;
}

const define = (object: object, key: PropertyKey, value: Value): void => void Object.defineProperty(object, key, { value, writable: true, configurable: true });

interface Queued { how: 'next' | 'throw' | 'return'; value: Value; resolve: (value: Value) => void; reject: (reason: Value) => void }

/** An async generator answers one request after the other. */
export function asyncGenerator(interpreter: Interpreter, closure: Closure, body: Blocking<Value>): object {
  const object = objectOf(interpreter, closure, interpreter.asyncGeneratorPrototype), queue: Queued[] = [];
  let state: 'fresh' | 'idle' | 'running' | 'done' = 'fresh';
  const step = function* (sent: Value): Blocking<void> {
    const request = queue[0]!;
    try {
      const stop = yield* toStop(interpreter, body as unknown as Body, sent);
      if (!stop.done && stop.kind === 'await') {
        interpreter.around.settle(stop.value, (value) => interpreter.around.microtask(() => step(value)), (reason) => interpreter.around.microtask(() => step(new Resumption('throw', reason))));
        return;
      }
      state = stop.done ? 'done' : 'idle';
      interpreter.around.settle(stop.value, (value) => request.resolve(result(value, stop.done)), request.reject);
    } catch (error) {
      if (interpreter.isControl(error) && !(error instanceof Returned)) throw error;
      state = 'done';
      if (error instanceof Returned) request.resolve(result(error.value, true));
      else request.reject(error);
    }
    queue.shift();
    yield* pump();
  };
  const pump = function* (): Blocking<void> {
    const request = queue[0];
    if (!request || state === 'running') return;
    if (state === 'done' || (state === 'fresh' && request.how !== 'next')) {
      state = 'done';
      queue.shift();
      if (request.how === 'throw') request.reject(request.value);
      else request.resolve(result(request.how === 'return' ? request.value : undefined, true));
      return yield* pump();
    }
    state = 'running';
    yield* step(request.how === 'next' ? request.value : new Resumption(request.how, request.value));
  };
  interpreter.asyncGenerators.set(object, (how, value) => {
    const promise = interpreter.around.promise((resolve, reject) => queue.push({ how, value, resolve, reject }));
    return { promise, pump };
  });
  return object;
}

export type AsyncRequest = (how: 'next' | 'throw' | 'return', value: Value) => { promise: object; pump: () => Blocking<void> };

export function asyncGeneratorPrototype(interpreter: Interpreter): object {
  const prototype = Object.create(interpreter.realm.objectPrototype) as object;
  for (const how of ['next', 'return', 'throw'] as const) {
    define(prototype, how, interpreter.waiting(how, function* (self, [value]) {
      const { promise, pump } = interpreter.asyncGenerators.get(self as object)!(how, value);
      yield* pump();
      return promise;
    }, 1));
  }
  define(prototype, Symbol.asyncIterator, { [Symbol.asyncIterator](this: Value): Value { return this; } }[Symbol.asyncIterator] as Callback);
  define(prototype, Symbol.toStringTag, 'AsyncGenerator');
  return prototype;
}
