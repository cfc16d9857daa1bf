/** The names that every script finds: the language's own classes, console, process, timers. */
import { makeConsole } from './console.ts';
import { GuestDate, makeDateClass } from './dates.ts';
import { inspect } from './inspect.ts';
import { isObject, type Interpreter } from './language/interpreter.ts';
import type { Value } from './language/scope.ts';
import { text } from './language/operators.ts';
import { stackOf } from './language/stacks.ts';
import { processObject } from './process.ts';
import type { Runtime, Timer } from './runtime.ts';

const define = (holder: object, name: PropertyKey, value: Value): void => void Object.defineProperty(holder, name, { value, writable: true, configurable: true });

/** An object of the language that has functions only, as a copy. */
const copyOf = (run: Interpreter, original: object, tag: string): object => Object.defineProperty(Object.create(run.realm.objectPrototype, Object.getOwnPropertyDescriptors(original)) as object, Symbol.toStringTag, { value: tag, configurable: true });

export function makeGlobals(runtime: Runtime): object {
  const run = runtime.interpreter, { p } = runtime, made = run.globalObject;
  for (const [name, value] of Object.entries(run.realm.classes)) if (name !== 'TypedArray') define(made, name, value);
  define(made, 'globalThis', made);
  define(made, 'global', made);
  for (const [name, value] of Object.entries({ NaN, Infinity })) Object.defineProperty(made, name, { value });
  for (const native of [parseInt, parseFloat, isNaN, isFinite, encodeURIComponent, decodeURIComponent, encodeURI, decodeURI, escape, unescape]) define(made, native.name, run.native(native.name, (...args) => (native as (...args: Value[]) => Value)(...args), native.length));
  define(made, 'Promise', runtime.promises.constructorFunction);
  define(made, 'Date', makeDateClass(run, () => p.now));
  define(made, 'JSON', jsonObject(run));
  define(made, 'Math', mathObject(runtime));
  define(made, 'Reflect', copyOf(run, Reflect, 'Reflect'));
  define(made, 'Proxy', proxyClass(run));
  define(made, 'console', makeConsole(runtime));
  define(made, 'process', processObject(runtime));
  define(made, 'queueMicrotask', run.native('queueMicrotask', (callback) => runtime.microtask(() => run.call(callback, undefined, []))));
  define(made, 'structuredClone', run.native('structuredClone', (value) => cloned(run, value, new Map())));
  // eval and Function would need the text of a script at run time.
  define(made, 'eval', run.native('eval', (source) => {
    if (typeof source !== 'string') return source;
    throw run.failure('Error', "this simulator's Node does not run eval()");
  }));
  amendObject(run);
  amendFunctions(run);
  amendErrors(run);
  amendCollections(run);
  timers(runtime, made);
  return made;
}

function jsonObject(run: Interpreter): object {
  const json = {};
  define(json, 'stringify', run.native('stringify', (value, replacer, space) => {
    try {
      return JSON.stringify(value, replacer as never, space as never);
    } catch (error) {
      if (error instanceof TypeError && /circular/i.test(error.message)) throw run.failure('TypeError', error.message);
      throw error;
    }
  }, 3));
  define(json, 'parse', run.native('parse', (source, reviver) => {
    const given = text(run, source);
    try {
      return JSON.parse(given, reviver as never) as Value;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const failure = run.failure('SyntaxError', error.message), at = Number(/at position (\d+)/.exec(error.message)?.[1] ?? given.length);
      const line = given.slice(0, at).split('\n').length, column = at - given.lastIndexOf('\n', at - 1) - 1;
      run.internalPlaces.set(failure, `<anonymous_script>:${line}\n${given.split('\n')[line - 1]}\n${' '.repeat(column)}${at < given.length ? '^' : ''}\n`);
      throw failure;
    }
  }, 2));
  for (const [name, title] of [['stringify', 'JSON.stringify'], ['parse', 'JSON.parse']] as const) run.titles.set(run.realm.get(json, name) as object, title);
  Object.defineProperty(json, Symbol.toStringTag, { value: 'JSON', configurable: true });
  return json;
}

function mathObject(runtime: Runtime): object {
  const { p, interpreter: run } = runtime, math = copyOf(run, Math, 'Math');
  const chance = p.kernel.random('Math.random', `${p.ns.uts.hostname} ${p.pid} ${p.startedAt}`);
  define(math, 'random', run.native('random', () => chance.next()));
  return math;
}

function proxyClass(run: Interpreter): object {
  const build = run.waiting('Proxy', function* (_self, [target, handler], newTarget) {
    if (newTarget === undefined) throw run.failure('TypeError', "Constructor Proxy requires 'new'");
    if (!isObject(target) || !isObject(handler)) throw run.failure('TypeError', 'Cannot create proxy with a non-object as target or handler');
    const proxy = new Proxy(target, handler) as object;
    run.proxies.add(proxy);
    return proxy;
  }, 2);
  run.constructors.add(build);
  return build;
}

function cloned(run: Interpreter, value: Value, known: Map<object, Value>): Value {
  if (!isObject(value)) return value;
  if (known.has(value)) return known.get(value);
  if (typeof value === 'function') throw Object.defineProperty(run.failure('Error', `${run.functionText(value)} could not be cloned.`, {}), 'name', { value: 'DataCloneError', configurable: true });
  const keep = <T extends Value>(made: T, fill: (made: T) => void): T => {
    known.set(value, made);
    fill(made);
    return made;
  };
  if (value instanceof GuestDate) return keep(Object.setPrototypeOf(new GuestDate(GuestDate.of(value)), Object.getPrototypeOf(value) as object) as object, () => {});
  if (value instanceof Map) return keep(new Map<Value, Value>(), (made) => value.forEach((one, key) => made.set(cloned(run, key, known), cloned(run, one, known))));
  if (value instanceof Set) return keep(new Set<Value>(), (made) => value.forEach((one) => made.add(cloned(run, one, known))));
  if (Array.isArray(value)) return keep([] as Value[], (made) => value.forEach((one, i) => (made[i] = cloned(run, one, known))));
  return keep({} as Record<string, Value>, (made) => Object.keys(value).forEach((key) => (made[key] = cloned(run, run.realm.get(value, key), known))));
}

/** Object's functions that would lead to the machine's own prototypes. */
function amendObject(run: Interpreter): void {
  const { realm } = run, object = realm.classes['Object']!;
  define(object, 'getPrototypeOf', run.native('getPrototypeOf', (value) => (value === undefined || value === null ? fail(run) : realm.prototypeOf(Object(value) as object)), 1));
  define(object, 'groupBy', run.native('groupBy', (items, by) => {
    const groups = Object.create(null) as Record<string, Value[]>;
    let i = 0;
    for (const item of items as Iterable<Value>) (groups[String((by as (item: Value, index: number) => Value)(item, i++))] ??= []).push(item);
    return groups;
  }, 2));
  const prototype = realm.objectPrototype;
  Object.defineProperty(prototype, '__proto__', { get(this: object) { return realm.prototypeOf(this); }, set(this: object, value: object | null) { Object.setPrototypeOf(this, value); }, configurable: true });
  define(prototype, 'isPrototypeOf', run.native('isPrototypeOf', function (this: Value, value) { return isObject(value) && realm.inherits(value, this); }, 1));
}

function fail(run: Interpreter): never {
  throw run.failure('TypeError', 'Cannot convert undefined or null to object');
}

/** call, apply and bind, so that a script can wait inside them; what a function's text is. */
function amendFunctions(run: Interpreter): void {
  const prototype = run.realm.functionPrototype;
  define(prototype, 'call', run.waiting('call', (self, [receiver, ...args]) => run.call(self, receiver, args), 1));
  define(prototype, 'apply', run.waiting('apply', (self, [receiver, args]) => run.call(self, receiver, args === undefined || args === null ? [] : Array.from(args as ArrayLike<Value>)), 2));
  define(prototype, 'bind', run.native('bind', function (this: Value, receiver, ...first) {
    const target = this as (...args: Value[]) => Value;
    const bound = run.waiting(`bound ${target.name}`, (_self, rest, newTarget) => (newTarget === undefined ? run.call(target, receiver, [...first, ...rest]) : run.construct(target, [...first, ...rest])), Math.max(0, target.length - first.length));
    run.constructors.add(bound);
    run.boundTargets.set(bound, target);
    return bound;
  }, 1));
  define(prototype, 'toString', run.native('toString', function (this: Value) { return run.functionText(this as object); }));
  define(prototype, 'constructor', run.native('Function', () => {
    throw run.failure('Error', "this simulator's Node does not make functions out of texts");
  }));
}

function amendErrors(run: Interpreter): void {
  const error = run.realm.classes['Error'] as { stackTraceLimit?: number };
  define(error, 'captureStackTrace', run.native('captureStackTrace', (target) => {
    if (isObject(target)) Object.defineProperty(target, 'stack', { value: [target instanceof Error ? `${String(run.realm.get(target, 'name'))}: ${target.message}` : 'Error', ...stackOf(run, 2)].join('\n'), writable: true, configurable: true });
  }, 2));
  error.stackTraceLimit = 10;
  for (const name of Object.keys(run.realm.classes).filter((one) => one.endsWith('Error'))) {
    const original = run.realm.classes[name] as abstract new (...args: Value[]) => object;
    const build = run.waiting(name, function* (_self, args, newTarget) {
      const made = Reflect.construct(original, args, (newTarget === undefined || newTarget === build ? original : newTarget) as never) as Error;
      // The constructors of its own class are no part of an error's stack.
      const below = newTarget === undefined || newTarget === build ? -1 : run.calls.findLastIndex((call) => !call.building);
      run.trace(made, below < 0 ? 0 : run.calls.length - 1 - below);
      return made;
    }, 1);
    run.constructors.add(build);
    for (const key of Reflect.ownKeys(original)) if (key !== 'prototype') Object.defineProperty(build, key, Object.getOwnPropertyDescriptor(original, key)!);
    const prototype = (original as unknown as { prototype: object }).prototype;
    Object.defineProperty(build, 'prototype', { value: prototype, writable: false });
    define(prototype, 'constructor', build);
    if (name !== 'Error') Object.setPrototypeOf(build, run.globalObject && ((run.globalObject as Record<string, object>)['Error'] ?? null));
    define(run.globalObject, name, build);
  }
}

/** Iterators of maps and sets remember what they go over, for those who look at them. */
function amendCollections(run: Interpreter): void {
  for (const name of ['Map', 'Set'] as const) {
    const prototype = run.realm.prototype(name);
    for (const method of ['entries', 'keys', 'values'] as const) {
      const original = (name === 'Map' ? Map.prototype : Set.prototype)[method] as (this: unknown) => Iterator<Value>;
      const made = run.native(method, function (this: Value) {
        const iterator = original.call(this);
        run.iterated.set(iterator, { kind: `${name} ${method === 'entries' ? 'Entries' : 'Iterator'}`, items: () => [...({ [Symbol.iterator]: () => original.call(this) })] });
        return iterator;
      });
      define(prototype, method, made);
      if (method === (name === 'Map' ? 'entries' : 'values')) define(prototype, Symbol.iterator, made);
    }
  }
}

function timers(runtime: Runtime, made: object): void {
  const run = runtime.interpreter, classes: Record<string, object> = {};
  const known = new WeakMap<object, Timer>(), byNumber = new Map<number, Timer>();
  const handle = (timer: Timer): Value => {
    const object = Object.create(classes['Timeout']!) as object;
    known.set(object, timer);
    timer.self = object;
    return object;
  };
  const prototype = {};
  const method = (name: string, act: (timer: Timer) => Value): void => define(prototype, name, run.native(name, function (this: Value) {
    const found = known.get(this as object);
    const answer = found && act(found);
    return answer === undefined ? this : answer;
  }));
  method('ref', (timer) => runtime.keepAlive(timer, true));
  method('unref', (timer) => runtime.keepAlive(timer, false));
  method('hasRef', (timer) => timer.held);
  method('refresh', (timer) => runtime.restart(timer));
  method('close', (timer) => runtime.stopTimer(timer));
  define(prototype, Symbol.toPrimitive, run.native('[Symbol.toPrimitive]', function (this: Value) {
    const timer = known.get(this as object)!, number = [...byNumber].find(([, one]) => one === timer)?.[0] ?? byNumber.size + 1;
    byNumber.set(number, timer);
    return number;
  }));
  define(prototype, 'constructor', run.native('Timeout', () => undefined));
  classes['Timeout'] = prototype;
  const checked = (callback: Value): void => {
    if (typeof callback !== 'function') throw run.failure('TypeError', `The "callback" argument must be of type function. Received ${received(run, callback)}`, { code: 'ERR_INVALID_ARG_TYPE' });
  };
  for (const [name, repeats] of [['setTimeout', false], ['setInterval', true]] as const) {
    define(made, name, run.native(name, (callback, wait, ...args) => {
      checked(callback);
      return handle(runtime.startTimer(callback, Number(wait), repeats, args));
    }, 2));
  }
  define(made, 'setImmediate', run.native('setImmediate', (callback, ...args) => {
    checked(callback);
    return runtime.immediate(callback, args);
  }));
  define(made, 'clearImmediate', run.native('clearImmediate', (entry) => {
    if (isObject(entry)) (entry as { dropped: boolean }).dropped = true;
  }));
  for (const name of ['clearTimeout', 'clearInterval']) define(made, name, run.native(name, (timer) => {
    const found = isObject(timer) ? known.get(timer) : byNumber.get(Number(timer));
    if (found) runtime.stopTimer(found);
  }));
}

/** What was given instead, in Node's messages. */
export function received(run: Interpreter, value: Value): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'object') {
    const made = run.realm.get(value, 'constructor');
    return typeof made === 'function' && made.name !== '' ? `an instance of ${made.name}` : inspect(run, value, { depth: -1 });
  }
  const shown = inspect(run, value);
  return `type ${typeof value} (${shown.length > 28 ? `${shown.slice(0, 25)}...` : shown})`;
}
