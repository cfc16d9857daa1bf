/** Pledges, and the queue of what is to run before anything else. */
import type { Blocking } from '../../kernel/blocking.ts';
import { isObject, type Interpreter } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';

type Job = () => Blocking<unknown>;

interface Reaction {
  done(value: Value): void;
  failed(reason: Value): void;
}

interface Inside {
  state: 'pending' | 'fulfilled' | 'rejected';
  value: Value;
  handled: boolean;
  readonly reactions: Reaction[];
}

/** A promise; a script does not see what is inside. */
export class Pledge {
  readonly #inside: Inside = { state: 'pending', value: undefined, handled: false, reactions: [] };

  static inside(pledge: Pledge): Inside {
    return pledge.#inside;
  }
}

const { inside } = Pledge;

export class Pledges {
  readonly #run: Interpreter;
  readonly microtasks: Job[] = [];
  /** Rejected and not handled yet. */
  readonly unhandled = new Set<Pledge>();
  readonly constructorFunction: object;

  constructor(run: Interpreter) {
    this.#run = run;
    this.constructorFunction = this.#makeConstructor();
  }

  post(job: Job): void {
    const run = this.#run, { context } = run;
    this.microtasks.push(context === undefined ? job : () => {
      run.context = context;
      return job();
    });
  }

  make(): Pledge {
    return Object.setPrototypeOf(new Pledge(), (this.constructorFunction as { prototype: object }).prototype) as Pledge;
  }

  #settle(pledge: Pledge, state: 'fulfilled' | 'rejected', value: Value): void {
    const own = inside(pledge);
    if (own.state !== 'pending') return;
    own.state = state;
    own.value = value;
    if (state === 'rejected' && !own.handled) this.unhandled.add(pledge);
    for (const reaction of own.reactions.splice(0)) (state === 'fulfilled' ? reaction.done : reaction.failed)(value);
  }

  /** The two functions that settle a promise; only the first call counts. */
  settlers(pledge: Pledge): { resolve: (value: Value) => void; reject: (reason: Value) => void } {
    let called = false;
    const once = (act: (value: Value) => void) => (value: Value): void => {
      if (called) return;
      called = true;
      act(value);
    };
    return { resolve: once((value) => this.#resolve(pledge, value)), reject: once((reason) => this.#settle(pledge, 'rejected', reason)) };
  }

  #resolve(pledge: Pledge, value: Value): void {
    const run = this.#run;
    if (value === pledge) return this.#settle(pledge, 'rejected', run.failure('TypeError', 'Chaining cycle detected for promise #<Promise>'));
    if (!isObject(value)) return this.#settle(pledge, 'fulfilled', value);
    const then = run.member(value, 'then');
    if (typeof then !== 'function') return this.#settle(pledge, 'fulfilled', value);
    const { resolve, reject } = this.settlers(pledge), promises = this;
    this.post(function* () {
      if (value instanceof Pledge) return promises.react(value, (result) => promises.post(function* () { resolve(result); }), (reason) => promises.post(function* () { reject(reason); }));
      try {
        yield* run.call(then, value, [run.native('', resolve), run.native('', reject)]);
      } catch (error) {
        if (run.isControl(error)) throw error;
        reject(run.caught(error));
      }
      return undefined;
    });
  }

  /** Calls one of the two as soon as the promise is settled, at once where it is. */
  react(pledge: Pledge, done: (value: Value) => void, failed: (reason: Value) => void): void {
    const own = inside(pledge);
    own.handled = true;
    this.unhandled.delete(pledge);
    const run = this.#run, { context } = run, within = (act: (value: Value) => void) => (value: Value): void => {
      const before = run.context;
      run.context = context;
      act(value);
      run.context = before;
    };
    if (own.state === 'pending') own.reactions.push(context === undefined && !run.hasContexts ? { done, failed } : { done: within(done), failed: within(failed) });
    else (own.state === 'fulfilled' ? done : failed)(own.value);
  }

  of(value: Value): Pledge {
    if (value instanceof Pledge) return value;
    const pledge = this.make();
    this.settlers(pledge).resolve(value);
    return pledge;
  }

  then(pledge: Pledge, done: Value, failed: Value): Pledge {
    const next = this.make(), { resolve, reject } = this.settlers(next), run = this.#run;
    const handle = (handler: Value, value: Value, otherwise: (value: Value) => void) => this.post(function* () {
      if (typeof handler !== 'function') return otherwise(value);
      try {
        resolve(yield* run.call(handler, undefined, [value]));
      } catch (error) {
        if (run.isControl(error)) throw error;
        reject(run.caught(error));
      }
      return undefined;
    });
    this.react(pledge, (value) => handle(done, value, resolve), (reason) => handle(failed, reason, reject));
    return next;
  }

  #makeConstructor(): object {
    const run = this.#run, promises = this;
    const build = run.waiting('Promise', function* (_self, [executor], newTarget) {
      if (newTarget === undefined) throw run.failure('TypeError', "Promise constructor cannot be invoked without 'new'");
      if (typeof executor !== 'function') throw run.failure('TypeError', 'Promise resolver ' + run.describe(executor) + ' is not a function');
      const pledge = promises.make(), { resolve, reject } = promises.settlers(pledge);
      if (isObject(newTarget) && newTarget !== build) Object.setPrototypeOf(pledge, run.member(newTarget, 'prototype') as object);
      try {
        yield* run.call(executor, undefined, [run.native('', (value) => resolve(value), 1), run.native('', (value) => reject(value), 1)]);
      } catch (error) {
        if (run.isControl(error)) throw error;
        reject(run.caught(error));
      }
      return pledge;
    }, 1);
    run.constructors.add(build);
    const prototype = Object.create(Pledge.prototype) as object;
    const method = (holder: object, name: string, value: Value): void => void Object.defineProperty(holder, name, { value, writable: true, configurable: true });
    method(prototype, 'constructor', build);
    method(prototype, 'then', run.native('then', function (this: Value, done, failed) { return promises.then(this as Pledge, done, failed); }));
    method(prototype, 'catch', run.native('catch', function (this: Value, failed) { return promises.then(this as Pledge, undefined, failed); }));
    method(prototype, 'finally', run.native('finally', function (this: Value, last) { return promises.#finally(this as Pledge, last); }));
    Object.defineProperty(prototype, Symbol.toStringTag, { value: 'Promise', configurable: true });
    Object.defineProperty(build, 'prototype', { value: prototype });
    method(build, 'resolve', run.native('resolve', (value) => this.of(value)));
    method(build, 'reject', run.native('reject', (reason) => {
      const pledge = this.make();
      this.settlers(pledge).reject(reason);
      return pledge;
    }));
    method(build, 'withResolvers', run.native('withResolvers', () => {
      const promise = this.make(), { resolve, reject } = this.settlers(promise);
      return { promise, resolve: run.native('', (value) => resolve(value), 1), reject: run.native('', (value) => reject(value), 1) };
    }));
    this.#combinators(build, method);
    return build;
  }

  #finally(pledge: Pledge, last: Value): Pledge {
    const next = this.make(), { resolve, reject } = this.settlers(next), run = this.#run, promises = this;
    const finish = (end: () => void) => promises.post(function* () {
      try {
        const result = typeof last === 'function' ? yield* run.call(last, undefined, []) : undefined;
        promises.react(promises.of(result), () => promises.post(function* () { end(); }), reject);
      } catch (error) {
        if (run.isControl(error)) throw error;
        reject(run.caught(error));
      }
    });
    this.react(pledge, (value) => finish(() => resolve(value)), (reason) => finish(() => reject(reason)));
    return next;
  }

  #combinators(build: object, method: (holder: object, name: string, value: Value) => void): void {
    const run = this.#run;
    const combine = (name: string, each: (parts: Pledge[], settle: { resolve: (value: Value) => void; reject: (reason: Value) => void }) => void): void => {
      method(build, name, run.native(name, (list) => {
        const next = this.make(), settle = this.settlers(next);
        if (list === undefined || list === null || typeof run.member(list, Symbol.iterator) !== 'function') settle.reject(run.failure('TypeError', `${list === undefined || list === null ? String(list) : run.describe(list)} is not iterable${list === undefined || list === null ? ' (cannot read property Symbol(Symbol.iterator))' : ''}`));
        else each([...(list as Iterable<Value>)].map((one) => this.of(one)), settle);
        return next;
      }));
    };
    const gather = (parts: Pledge[], resolve: (value: Value) => void, one: (part: Pledge, index: number, put: (value: Value) => void) => void, start: Value[] = []): void => {
      let left = parts.length;
      if (left === 0) resolve(start);
      for (const [i, part] of parts.entries()) one(part, i, (value) => {
        start[i] = value;
        if (--left === 0) resolve(start);
      });
    };
    const later = (act: (value: Value) => void) => (value: Value): void => this.post(function* () { act(value); });
    combine('all', (parts, { resolve, reject }) => gather(parts, resolve, (part, _, put) => this.react(part, later(put), later(reject))));
    combine('allSettled', (parts, { resolve }) => gather(parts, resolve, (part, _, put) => this.react(part, later((value) => put({ status: 'fulfilled', value })), later((reason) => put({ status: 'rejected', reason })))));
    combine('race', (parts, { resolve, reject }) => parts.forEach((part) => this.react(part, later(resolve), later(reject))));
    combine('any', (parts, { resolve, reject }) => gather(parts, (errors) => {
      const error = Reflect.construct(run.realm.classes['AggregateError'] as never, [errors, 'All promises were rejected']) as Error;
      run.trace(error);
      reject(error);
    }, (part, _, put) => this.react(part, later(resolve), later(put))));
  }
}
