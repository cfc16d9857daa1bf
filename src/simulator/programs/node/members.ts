/** Properties and methods of values. Only what is listed here exists; nothing of the host shows through. */
import type { Interpreter } from './evaluate.ts';
import { builtin, Callable, Dictionary, fail, toNumber, toText, truthy, type Value } from './values.ts';
import { compileRegex, replaceText } from './text.ts';

export function getMember(object: Value, key: Value, interpreter: Interpreter): Value {
  const name = toText(key);
  if (object === undefined || object === null) throw fail('TypeError', `Cannot read properties of ${String(object)} (reading '${name}')`);
  if (Array.isArray(object)) {
    if (name === 'length') return object.length;
    if (/^\d+$/.test(name)) return object[Number(name)];
    return bound(own(arrayMethods, name), name, object, interpreter);
  }
  if (typeof object === 'string') {
    if (name === 'length') return object.length;
    if (/^\d+$/.test(name)) return object[Number(name)];
    return bound(own(stringMethods, name), name, object, interpreter);
  }
  if (typeof object === 'number') return bound(own(numberMethods, name), name, object, interpreter);
  if (object instanceof Dictionary || object instanceof Callable) {
    if (object.properties.has(name)) return object.properties.get(name);
    if (object instanceof Callable) return name === 'name' ? object.name : bound(own(functionMethods, name), name, object, interpreter);
    return bound(own(own(kinds, object.kind ?? '') ?? {}, name) ?? own(objectMethods, name), name, object, interpreter);
  }
  return name === 'toString' ? builtin(name, () => toText(object)) : undefined;
}

/** An entry of a table, never what every object inherits. */
const own = <T>(table: Record<string, T>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

type Method<T> = (self: T, args: Value[], interpreter: Interpreter) => Value | Generator<(wake: () => void) => () => void, Value, void>;

function bound<T extends Value>(method: Method<T> | undefined, name: string, self: T, interpreter: Interpreter): Value {
  if (!method) return undefined;
  return new Callable(name, function* (_, args) {
    const result = method(self, args, interpreter);
    return isGenerator(result) ? yield* result : result;
  });
}

const isGenerator = (value: unknown): value is Generator<(wake: () => void) => () => void, Value, void> => typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as { next?: unknown }).next === 'function';

const index = (value: Value, otherwise: number): number => (value === undefined ? otherwise : toNumber(value));

const stringMethods: Record<string, Method<string>> = {
  ['toString']: (self: string) => self, trim: (self) => self.trim(), trimStart: (self) => self.trimStart(), trimEnd: (self) => self.trimEnd(), toUpperCase: (self) => self.toUpperCase(), toLowerCase: (self) => self.toLowerCase(),
  slice: (self, [from, to]) => self.slice(index(from, 0), to === undefined ? undefined : toNumber(to)), substring: (self, [from, to]) => self.substring(index(from, 0), to === undefined ? undefined : toNumber(to)),
  includes: (self, [text]) => self.includes(toText(text)), startsWith: (self, [text]) => self.startsWith(toText(text)), endsWith: (self, [text]) => self.endsWith(toText(text)), indexOf: (self, [text]) => self.indexOf(toText(text)), lastIndexOf: (self, [text]) => self.lastIndexOf(toText(text)),
  split: (self, [by, limit]) => (by === undefined ? [self] : self.split(by instanceof Dictionary ? compileRegex(by) : toText(by), limit === undefined ? undefined : toNumber(limit))),
  repeat: (self, [count]) => {
    if (self.length * toNumber(count) > 1 << 24) throw fail('RangeError', 'Invalid string length');
    return self.repeat(toNumber(count));
  },
  padStart: (self, [width, fill]) => self.padStart(Math.min(toNumber(width), 1 << 20), fill === undefined ? ' ' : toText(fill)), padEnd: (self, [width, fill]) => self.padEnd(Math.min(toNumber(width), 1 << 20), fill === undefined ? ' ' : toText(fill)),
  charAt: (self, [at]) => self.charAt(index(at, 0)), charCodeAt: (self, [at]) => self.charCodeAt(index(at, 0)), at: (self, [at]) => self.at(index(at, 0)), concat: (self, args) => self + args.map(toText).join(''),
  match: (self, [by]) => (by instanceof Dictionary ? self.match(compileRegex(by)) : self.match(toText(by)))?.map((part) => part) ?? null,
  replace: (self, [by, to], interpreter) => replaceText(self, by, to, false, interpreter), replaceAll: (self, [by, to], interpreter) => replaceText(self, by, to, true, interpreter),
};

const numberMethods: Record<string, Method<number>> = {
  ['toString']: (self: number, [radix]: Value[]) => self.toString(index(radix, 10)), toFixed: (self, [digits]) => self.toFixed(index(digits, 0)), ['toLocaleString']: (self: number) => String(self).replace(/\B(?=(\d{3})+(?!\d))/g, ','),
};

const functionMethods: Record<string, Method<Callable>> = {
  call: (self, [own, ...args]) => self.call(own, args), apply: (self, [own, args]) => self.call(own, Array.isArray(args) ? args : []), ['bind']: (self, [own, ...first]) => new Callable(self.name, (_, args) => self.call(own, [...first, ...args])), ['toString']: (self: Value) => toText(self),
};

const objectMethods: Record<string, Method<Dictionary>> = {
  ['hasOwnProperty']: (self: Dictionary, [name]: Value[]) => self.properties.has(toText(name)), ['toString']: (self: Value) => toText(self),
};

const kinds: Record<string, Record<string, Method<Dictionary>>> = {
  Map: {
    get: (self, [key]) => self.properties.get(toText(key)), has: (self, [key]) => self.properties.has(toText(key)), delete: (self, [key]) => self.properties.delete(toText(key)), keys: (self) => [...self.properties.keys()], values: (self) => [...self.properties.values()], entries: (self) => [...self.properties].map(([key, value]) => [key, value]),
    set: (self, [key, value]) => {
      self.set(toText(key), value);
      return self;
    },
  },
  Set: {
    has: (self, [key]) => self.properties.has(toText(key)), delete: (self, [key]) => self.properties.delete(toText(key)), values: (self) => [...self.properties.keys()],
    add: (self, [key]) => {
      self.set(toText(key), true);
      return self;
    },
  },
  RegExp: { test: (self, [text]) => compileRegex(self).test(toText(text)), exec: (self, [text]) => compileRegex(self).exec(toText(text))?.map((part) => part) ?? null },
  Buffer: { ['toString']: (self: Dictionary) => self.get('text') },
};

const each = (run: (item: Value, at: number, all: Value[], call: (args: Value[]) => Generator<(wake: () => void) => () => void, Value, void>) => Generator<(wake: () => void) => () => void, { value: Value } | undefined, void>, end: (self: Value[]) => Value): Method<Value[]> =>
  function* (self, [callback], interpreter) {
    for (let at = 0; at < self.length; at++) {
      const stop = yield* run(self[at], at, self, (args) => interpreter.call(callback, undefined, args, String(callback)));
      if (stop) return stop.value;
    }
    return end(self);
  };

const arrayMethods: Record<string, Method<Value[]>> = {
  push: (self, args) => self.push(...args), pop: (self) => self.pop(), shift: (self) => self.shift(), unshift: (self, args) => self.unshift(...args), join: (self, [by]) => self.map((item) => (item === null || item === undefined ? '' : toText(item))).join(by === undefined ? ',' : toText(by)),
  slice: (self, [from, to]) => self.slice(index(from, 0), to === undefined ? undefined : toNumber(to)), splice: (self, [from, count, ...items]) => self.splice(index(from, 0), index(count, self.length), ...items), concat: (self, args) => self.concat(...args.map((arg) => (Array.isArray(arg) ? arg : [arg]))),
  includes: (self, [value]) => self.includes(value), indexOf: (self, [value]) => self.indexOf(value), reverse: (self) => self.reverse(), at: (self, [at]) => self.at(index(at, 0)), keys: (self) => self.map((_, i) => i), entries: (self) => self.map((item, i) => [i, item]), ['toString']: (self: Value[]) => toText(self), flat: (self) => self.flatMap((item) => (Array.isArray(item) ? item : [item])),
  fill: (self, [value]) => self.fill(value),
  forEach: each(function* (item, at, all, call) {
    yield* call([item, at, all]);
    return undefined;
  }, () => undefined),
  find: each(function* (item, at, all, call) {
    return truthy(yield* call([item, at, all])) ? { value: item } : undefined;
  }, () => undefined),
  findIndex: each(function* (item, at, all, call) {
    return truthy(yield* call([item, at, all])) ? { value: at } : undefined;
  }, () => -1),
  some: each(function* (item, at, all, call) {
    return truthy(yield* call([item, at, all])) ? { value: true } : undefined;
  }, () => false),
  every: each(function* (item, at, all, call) {
    return truthy(yield* call([item, at, all])) ? undefined : { value: false };
  }, () => true),
  *map(self, [callback], interpreter) {
    const out: Value[] = [];
    for (let at = 0; at < self.length; at++) out.push(yield* interpreter.call(callback, undefined, [self[at], at, self], 'callback'));
    return out;
  },
  *filter(self, [callback], interpreter) {
    const out: Value[] = [];
    for (let at = 0; at < self.length; at++) if (truthy(yield* interpreter.call(callback, undefined, [self[at], at, self], 'callback'))) out.push(self[at]);
    return out;
  },
  *reduce(self, [callback, ...initial], interpreter) {
    if (self.length === 0 && initial.length === 0) throw fail('TypeError', 'Reduce of empty array with no initial value');
    let value = initial.length > 0 ? initial[0] : self[0];
    for (let at = initial.length > 0 ? 0 : 1; at < self.length; at++) value = yield* interpreter.call(callback, undefined, [value, self[at], at, self], 'callback');
    return value;
  },
  *sort(self, [callback], interpreter) {
    // Insertion keeps the order stable and lets the comparison block.
    for (let i = 1; i < self.length; i++) {
      const item = self[i];
      let at = i;
      while (at > 0) {
        const order = callback === undefined ? (toText(self[at - 1]) > toText(item) ? 1 : -1) : toNumber(yield* interpreter.call(callback, undefined, [self[at - 1], item], 'callback'));
        if (order <= 0) break;
        self[at] = self[at - 1];
        at--;
      }
      self[at] = item;
    }
    return self;
  },
};
