/** Runs jq filters: each gives any number of values. Somewhat longer than others: one case for each form of the language. */
import { sliceBounds, compareValues, describeType, indexValue, JqError, sliceValue, textOf, toSource } from './values.ts';
import { at, entriesOf, kept, objectOf, placesIn, valueOf } from './objects.ts';
import { builtins } from './builtins.ts';
import { namesIn, type Filter, type Pattern } from './tree.ts';

/** Variables and functions in scope. */
export interface Environment {
  variables: Map<string, unknown>;
  functions: Map<string, { parameters: string[]; body: Filter; environment: () => Environment }>;
}

/** Thrown by break, caught by its label. */
class Break extends Error {
  readonly label: string;
  constructor(label: string) {
    super(label);
    this.label = label;
  }
}

/** Functions that let a value through or not: a path of theirs is the value's own. */
const SELECTORS = new Set(['empty', 'values', 'nulls', 'booleans', 'numbers', 'strings', 'arrays', 'objects', 'iterables', 'scalars', 'finites', 'normals']);

/** Other functions that have paths. */
const PATHS = new Set([...SELECTORS, 'select', 'first', 'last', 'recurse', 'limit', 'getpath', 'error']);

/** Steps after which a filter is taken to run away. */
const LIMIT = 2_000_000;

export class Evaluator {
  #steps = 0;

  #count(): void {
    if (++this.#steps > LIMIT) throw new JqError('the filter runs for too long');
  }

  *run(filter: Filter, input: unknown, env: Environment): Generator<unknown> {
    this.#count();
    switch (filter.type) {
      case 'identity': return yield input;
      case 'recurse': return yield* this.#recurse(input);
      case 'literal': return yield filter.value;
      case 'text': return yield* this.#text(filter, input, env);
      case 'format': return yield formatValue(filter.name, input);
      case 'variable': {
        if (!env.variables.has(filter.name)) throw new JqError(`${filter.name} is not defined`, true, filter.at);
        return yield env.variables.get(filter.name);
      }
      case 'index':
        for (const target of this.run(filter.target, input, env)) for (const key of this.run(filter.key, input, env)) yield indexValue(target, key);
        return;
      case 'slice':
        for (const target of this.run(filter.target, input, env)) {
          const [from] = filter.from ? this.run(filter.from, input, env) : [undefined], [to] = filter.to ? this.run(filter.to, input, env) : [undefined];
          yield sliceValue(target, from, to);
        }
        return;
      case 'iterate':
        for (const target of this.run(filter.target, input, env)) yield* iterate(target);
        return;
      case 'try':
        try {
          yield* this.run(filter.body, input, env);
        } catch (error) {
          if (!(error instanceof JqError)) throw error;
          // error(null) is caught by nobody: there is just nothing.
          if (filter.handler && error.value !== null) yield* this.run(filter.handler, error.value, env);
        }
        return;
      case 'pipe':
        for (const value of this.run(filter.left, input, env)) yield* this.run(filter.right, value, env);
        return;
      case 'comma':
        yield* this.run(filter.left, input, env);
        return yield* this.run(filter.right, input, env);
      case 'alternative': return yield* this.#alternative(filter, input, env);
      case 'binary': return yield* this.#binary(filter, input, env);
      case 'negate':
        for (const value of this.run(filter.value, input, env)) {
          if (typeof value !== 'number') throw new JqError(`${describeType(value)} (${toSource(value)}) cannot be negated`);
          yield -value;
        }
        return;
      case 'array': return yield filter.body ? [...this.run(filter.body, input, env)] : [];
      case 'object': return yield* this.#object(filter.entries, {}, input, env);
      case 'if':
        for (const test of this.run(filter.test, input, env)) yield* this.run(truthy(test) ? filter.yes : filter.no ?? { type: 'identity' }, input, env);
        return;
      case 'bind':
        for (const value of this.run(filter.source, input, env)) yield* this.#bound(filter.pattern, value, input, env, (inner) => this.run(filter.body, input, inner));
        return;
      case 'label':
        try {
          yield* this.run(filter.body, input, env);
        } catch (error) {
          if (!(error instanceof Break) || error.label !== filter.name) throw error;
        }
        return;
      case 'break': throw new Break(filter.name);
      case 'reduce': case 'foreach': return yield* this.#fold(filter, input, env);
      case 'define': return yield* this.run(filter.body, input, this.#withFunction(filter, env));
      case 'assign': return yield* this.#assign(filter, input, env);
      case 'call': return yield* this.#call(filter, input, env);
    }
  }

  /** Runs `body` with what the pattern picks out of a value bound. */
  *#bound(pattern: Pattern, value: unknown, input: unknown, env: Environment, body: (env: Environment) => Iterable<unknown>): Generator<unknown> {
    if (pattern.type === 'name') return yield* body({ ...env, variables: new Map(env.variables).set(pattern.name, value) });
    if (pattern.type === 'either') return yield* this.#either(pattern.patterns, value, input, env, body);
    const parts: [unknown, Pattern | undefined, string | undefined, Filter][] = pattern.type === 'items'
      ? pattern.items.map((item, i) => [i, item, undefined, { type: 'literal', value: i }])
      : pattern.fields.map(({ key, name, pattern: inner }) => [undefined, inner, name, key]);
    const self = this;
    const bind = function* (at: number, scope: Environment): Generator<unknown> {
      const part = parts[at];
      if (!part) return yield* body(scope);
      const [, inner, name, key] = part;
      for (const index of self.run(key, input, scope)) {
        const found = indexValue(value, index);
        const named = name === undefined ? scope : { ...scope, variables: new Map(scope.variables).set(name, found) };
        if (inner) yield* self.#bound(inner, found, input, named, (next) => bind(at + 1, next));
        else yield* bind(at + 1, named);
      }
    };
    yield* bind(0, env);
  }

  /** `as P ?// Q`: the variables of all are there, null where the one that fits does not bind them. */
  *#either(patterns: readonly Pattern[], value: unknown, input: unknown, env: Environment, body: (env: Environment) => Iterable<unknown>): Generator<unknown> {
    const names = patterns.flatMap(namesIn), empty: Environment = { ...env, variables: new Map([...env.variables, ...names.map((name): [string, unknown] => [name, null])]) };
    for (const [i, pattern] of patterns.entries()) {
      try {
        return yield* this.#bound(pattern, value, input, empty, body);
      } catch (error) {
        if (!(error instanceof JqError) || i === patterns.length - 1) throw error;
      }
    }
  }

  #withFunction({ name, parameters, definition }: Filter & { type: 'define' }, env: Environment): Environment {
    const inner: Environment = { variables: env.variables, functions: new Map(env.functions) };
    inner.functions.set(`${name}/${parameters.length}`, { parameters, body: definition, environment: () => inner });
    return inner;
  }

  *#recurse(value: unknown): Generator<unknown> {
    yield value;
    if (value !== null && typeof value === 'object') for (const child of Object.values(value)) yield* this.#recurse(child);
  }

  *#text({ parts, format }: Filter & { type: 'text' }, input: unknown, env: Environment, from = 0, before = ''): Generator<string> {
    for (let i = from; i < parts.length; i++) {
      const part = parts[i]!;
      if (typeof part === 'string') before += part;
      else {
        for (const value of this.run(part, input, env)) yield* this.#text({ type: 'text', parts, format }, input, env, i + 1, before + (format ? formatValue(format, value) : textOf(value)));
        return;
      }
    }
    yield before;
  }

  *#alternative({ left, right }: { left: Filter; right: Filter }, input: unknown, env: Environment): Generator<unknown> {
    let found = false;
    try {
      for (const value of this.run(left, input, env)) {
        if (!truthy(value)) continue;
        found = true;
        yield value;
      }
    } catch (error) {
      if (!(error instanceof JqError)) throw error;
    }
    if (!found) yield* this.run(right, input, env);
  }

  *#binary({ operator, left, right }: Filter & { type: 'binary' }, input: unknown, env: Environment): Generator<unknown> {
    if (operator === 'and' || operator === 'or') {
      for (const a of this.run(left, input, env)) {
        if (truthy(a) === (operator === 'or')) yield operator === 'or';
        else for (const b of this.run(right, input, env)) yield truthy(b);
      }
      return;
    }
    for (const b of this.run(right, input, env)) for (const a of this.run(left, input, env)) yield calculate(operator, a, b);
  }

  *#object(entries: readonly { key: Filter; value: Filter }[], made: Record<string, unknown>, input: unknown, env: Environment): Generator<unknown> {
    const [first, ...rest] = entries;
    if (!first) return yield made;
    for (const key of this.run(first.key, input, env)) {
      if (typeof key !== 'string') throw new JqError(`Cannot use ${describeType(key)} (${toSource(key)}) as object key`);
      for (const value of this.run(first.value, input, env)) yield* this.#object(rest, { ...made, [kept(key)]: value }, input, env);
    }
  }

  *#fold(filter: Filter & { type: 'reduce' | 'foreach' }, input: unknown, env: Environment): Generator<unknown> {
    for (let state of this.run(filter.initial, input, env)) {
      for (const value of this.run(filter.source, input, env)) {
        const current = state;
        let next: unknown = null;
        const { type, update, extract } = filter, self = this;
        for (const shown of this.#bound(filter.pattern, value, input, env, function* (inner) {
          for (const result of self.run(update, current, inner)) {
            next = result;
            if (type === 'foreach') yield* extract ? self.run(extract, result, inner) : [result];
          }
        })) yield shown;
        state = next;
      }
      if (filter.type === 'reduce') yield state;
    }
  }

  *#call({ name, arguments: args, at }: Filter & { type: 'call' }, input: unknown, env: Environment): Generator<unknown> {
    if (env.functions.has(`${name}/${args.length}`)) {
      for (const { body, scope } of this.#entered({ type: 'call', name, arguments: args, at }, input, env)) yield* this.run(body, input, scope);
      return;
    }
    const run = builtins.get(`${name}/${args.length}`);
    const outside = env.variables.get(`%${name}/${args.length}`) as ((input: unknown) => Iterable<unknown>) | undefined;
    if (outside && args.length === 0) return yield* outside(input);
    if (!run) throw new JqError(`${name}/${args.length} is not defined`, true, at);
    for (const value of run(input, args.map((arg) => (value: unknown = input) => this.run(arg, value, env)), (filter, value) => this.paths(args[filter]!, value, env))) {
      this.#count();
      yield value;
    }
  }

  /** A function of the program's own, with what its parameters stand for. */
  *#entered({ name, arguments: args }: Filter & { type: 'call' }, input: unknown, env: Environment): Generator<{ body: Filter; scope: Environment }> {
    const own = env.functions.get(`${name}/${args.length}`)!, outer = own.environment(), scope: Environment = { variables: new Map(outer.variables), functions: new Map(outer.functions) };
    own.parameters.forEach((parameter, i) => scope.functions.set(`${parameter.replace(/^\$/, '')}/0`, { parameters: [], body: args[i]!, environment: () => env }));
    const self = this;
    // Each of the values of a parameter that is a variable, with each of the others'.
    const bind = function* (at: number, variables: Map<string, unknown>): Generator<{ body: Filter; scope: Environment }> {
      const parameter = own.parameters[at];
      if (parameter === undefined) yield { body: own.body, scope: { ...scope, variables } };
      else if (!parameter.startsWith('$')) yield* bind(at + 1, variables);
      else for (const value of self.run(args[at]!, input, env)) yield* bind(at + 1, new Map(variables).set(parameter, value));
    };
    yield* bind(0, scope.variables);
  }

  *#assign({ operator, left, right }: Filter & { type: 'assign' }, input: unknown, env: Environment): Generator<unknown> {
    const paths = [...this.paths(left, input, env)];
    if (operator === '|=') {
      const gone: unknown[][] = [];
      let result = input;
      for (const path of paths) {
        const values = [...this.run(right, getPath(result, path), env)];
        if (values.length === 0) gone.push(path);
        else result = setPath(result, path, values[0]);
      }
      return yield [...gone].sort((a, b) => compareValues(b, a)).reduce<unknown>((value, path) => removePath(value, path), result);
    }
    for (const value of this.run(right, input, env)) {
      let result = input;
      for (const path of paths) {
        const old = getPath(result, path);
        result = setPath(result, path, operator === '=' ? value : operator === '//=' ? (truthy(old) ? old : value) : calculate(operator[0]!, old, value));
      }
      yield result;
    }
  }

  /** The paths that a filter picks out of a value, for assignments, del and paths. */
  *paths(filter: Filter, input: unknown, env: Environment, before: readonly unknown[] = []): Generator<unknown[]> {
    switch (filter.type) {
      case 'identity': return yield [...before];
      case 'index':
        for (const path of this.paths(filter.target, input, env, before)) for (const key of this.run(filter.key, input, env)) {
          indexValue(getPath(input, path.slice(before.length)), key);
          yield [...path, key];
        }
        return;
      case 'iterate':
        for (const path of this.paths(filter.target, input, env, before)) {
          const value = getPath(input, path.slice(before.length));
          if (value === null) continue;
          if (typeof value !== 'object') throw new JqError(`Cannot iterate over ${describeType(value)} (${toSource(value)})`);
          for (const key of placesIn(value as object)) yield [...path, key];
        }
        return;
      case 'pipe':
        for (const path of this.paths(filter.left, input, env, before)) yield* this.paths(filter.right, getPath(input, path.slice(before.length)), env, path);
        return;
      case 'comma':
        yield* this.paths(filter.left, input, env, before);
        return yield* this.paths(filter.right, input, env, before);
      case 'slice':
        for (const path of this.paths(filter.target, input, env, before)) {
          const [start] = filter.from ? this.run(filter.from, input, env) : [null], [end] = filter.to ? this.run(filter.to, input, env) : [null];
          yield [...path, { start, end }];
        }
        return;
      case 'alternative': {
        const found = [...this.paths(filter.left, input, env, before)].filter((path) => truthy(getPath(input, path.slice(before.length))));
        if (found.length > 0) yield* found;
        else yield* this.paths(filter.right, input, env, before);
        return;
      }
      case 'try':
        try {
          yield* this.paths(filter.body, input, env, before);
        } catch (error) {
          if (!(error instanceof JqError)) throw error;
        }
        return;
      case 'if':
        for (const test of this.run(filter.test, input, env)) yield* this.paths(truthy(test) ? filter.yes : filter.no ?? { type: 'identity' }, input, env, before);
        return;
      case 'recurse': return yield* recursePaths(input, before);
      case 'call':
        if (filter.name === 'select') for (const test of this.run(filter.arguments[0]!, input, env)) if (truthy(test)) yield [...before];
        if (filter.name === 'first') for (const path of this.paths(filter.arguments[0] ?? { type: 'index', target: { type: 'identity' }, key: { type: 'literal', value: 0 } }, input, env, before)) return yield path;
        if (filter.name === 'recurse' && filter.arguments.length === 0) yield* recursePaths(input, before);
        if (filter.name === 'recurse' && filter.arguments.length === 1) {
          yield [...before];
          for (const path of this.paths(filter.arguments[0]!, input, env, before)) yield* this.paths(filter, getPath(input, path.slice(before.length)), env, path);
        }
        if (filter.name === 'last' && filter.arguments.length === 1) yield* [...this.paths(filter.arguments[0]!, input, env, before)].slice(-1);
        if (filter.name === 'last' && filter.arguments.length === 0) yield [...before, -1];
        if (filter.name === 'limit') yield* [...this.paths(filter.arguments[1]!, input, env, before)].slice(0, Number(first(this.run(filter.arguments[0]!, input, env))));
        if (filter.name === 'getpath') for (const path of this.run(filter.arguments[0]!, input, env)) yield [...before, ...(path as unknown[])];
        if (filter.name === 'error') yield* this.#call(filter, input, env) as Iterable<never>;
        if (SELECTORS.has(filter.name) && filter.arguments.length === 0) for (const _ of this.#call(filter, input, env)) yield [...before];
        if (env.functions.has(`${filter.name}/${filter.arguments.length}`)) {
          for (const { body, scope } of this.#entered(filter, input, env)) yield* this.paths(body, input, scope, before);
        } else if (!PATHS.has(filter.name)) for (const value of this.#call(filter, input, env)) throw new JqError(`Invalid path expression with result ${toSource(value)}`);
        return;
      case 'bind':
        for (const value of this.run(filter.source, input, env)) yield* this.#bound(filter.pattern, value, input, env, (inner) => this.paths(filter.body, input, inner, before)) as Iterable<unknown[]>;
        return;
      case 'define': return yield* this.paths(filter.body, input, this.#withFunction(filter, env), before);
      case 'literal':
        if (filter.value === null) return;
        throw new JqError(`Invalid path expression with result ${toSource(filter.value)}`);
      default:
        for (const value of this.run(filter, input, env)) throw new JqError(`Invalid path expression with result ${toSource(value)}`);
    }
  }
}

function* recursePaths(value: unknown, before: readonly unknown[]): Generator<unknown[]> {
  yield [...before];
  if (value !== null && typeof value === 'object') for (const key of placesIn(value)) yield* recursePaths(at(value, key), [...before, key]);
}

export const truthy = (value: unknown): boolean => value !== null && value !== false && value !== undefined;

export function* iterate(value: unknown): Generator<unknown> {
  if (value === null || typeof value !== 'object') throw new JqError(`Cannot iterate over ${describeType(value)} (${toSource(value)})`);
  yield* Object.values(value);
}

const isSlice = (key: unknown): key is { start: unknown; end: unknown } => key !== null && typeof key === 'object' && 'start' in key;

const first = (values: Iterable<unknown>): unknown => {
  for (const value of values) return value;
  return null;
};

export const getPath = (value: unknown, path: readonly unknown[]): unknown => path.reduce((at, key) => (at === null ? null : isSlice(key) ? sliceValue(at, key.start, key.end) : indexValue(at, key)), value);

export function setPath(value: unknown, path: readonly unknown[], to: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return to;
  if (isSlice(key)) {
    const copy = Array.isArray(value) ? [...(value as unknown[])] : [], from = Number(key.start ?? 0), end = Number(key.end ?? copy.length);
    const start = from < 0 ? copy.length + from : from, put = setPath(sliceValue(copy, key.start, key.end), rest, to);
    if (!Array.isArray(put)) throw new JqError('A slice of an array can only be assigned another array');
    copy.splice(start, Math.max(0, (end < 0 ? copy.length + end : end) - start), ...(put as unknown[]));
    return copy;
  }
  if (typeof key === 'number') {
    const copy = Array.isArray(value) ? [...(value as unknown[])] : [];
    const index = key < 0 ? copy.length + key : key;
    if (index < 0) throw new JqError('Out of bounds negative array index');
    while (copy.length < index) copy.push(null);
    copy[index] = setPath(copy[index] ?? null, rest, to);
    return copy;
  }
  if (typeof key !== 'string' || (value !== null && (typeof value !== 'object' || Array.isArray(value)))) throw new JqError(`Cannot index ${describeType(value)} with ${typeof key === 'string' ? `string "${key}"` : describeType(key)}`);
  return { ...(value as object), [kept(String(key))]: setPath(value === null ? null : valueOf(value as object, String(key)), rest, to) };
}

export function calculate(operator: string, a: unknown, b: unknown): unknown {
  switch (operator) {
    case '==': return compareValues(a, b) === 0;
    case '!=': return compareValues(a, b) !== 0;
    case '<': return compareValues(a, b) < 0;
    case '<=': return compareValues(a, b) <= 0;
    case '>': return compareValues(a, b) > 0;
    case '>=': return compareValues(a, b) >= 0;
    case '+': return add(a, b);
  }
  if (operator === '-' && Array.isArray(a) && Array.isArray(b)) return a.filter((item) => !b.some((other) => compareValues(item, other) === 0));
  if (operator === '/' && typeof a === 'string' && typeof b === 'string') return split(a, b);
  if (operator === '*' && typeof a === 'string' && typeof b === 'number') return b > 0 ? a.repeat(b < 1 ? 1 : Math.floor(b)) : null;
  if (operator === '*' && typeof b === 'string' && typeof a === 'number') return a > 0 ? b.repeat(a < 1 ? 1 : Math.floor(a)) : null;
  if (operator === '*' && isObject(a) && isObject(b)) return merge(a, b);
  if (typeof a === 'number' && typeof b === 'number') {
    if ((operator === '/' || operator === '%') && b === 0) throw new JqError(`number (${a}) and number (0) cannot be divided ${operator === '%' ? '(remainder) ' : ''}because the divisor is zero`);
    return operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : Math.trunc(a) % Math.trunc(b);
  }
  const verb = { '-': 'subtracted', '*': 'multiplied', '/': 'divided', '%': 'divided' }[operator];
  throw new JqError(`${describeType(a)} (${toSource(a)}) and ${describeType(b)} (${toSource(b)}) cannot be ${verb}`);
}

/** Nothing has no parts. */
export const split = (text: string, by: string): string[] => (text === '' ? [] : by === '' ? [...text] : text.split(by));

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);

function merge(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown> {
  const result = { ...a };
  for (const [key, value] of Object.entries(b)) result[key] = isObject(result[key]) && isObject(value) ? merge(result[key], value) : value;
  return result;
}

function add(a: unknown, b: unknown): unknown {
  if (a === null) return b;
  if (b === null) return a;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (isObject(a) && isObject(b)) return { ...a, ...b };
  throw new JqError(`${describeType(a)} (${toSource(a)}) and ${describeType(b)} (${toSource(b)}) cannot be added`);
}

function formatValue(name: string, value: unknown): string {
  const found = builtins.get(`${name}/0`);
  if (!found) throw new JqError(`${name.slice(1)} is not a valid format`);
  const [result] = found(value, [], () => []);
  return String(result);
}

export function removePath(value: unknown, path: readonly unknown[]): unknown {
  const [key, ...rest] = path;
  if (path.length === 0) return null;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value) && isSlice(key) && rest.length === 0) {
    const gone = sliceBounds(value.length, key.start, key.end);
    return value.filter((_, i) => i < gone[0] || i >= gone[1]);
  }
  if (Array.isArray(value)) return rest.length === 0 ? value.filter((_, i) => i !== (typeof key === 'number' && key < 0 ? value.length + key : key)) : value.map((item, i) => (i === key ? removePath(item, rest) : item as unknown));
  if (rest.length > 0) return { ...value, [kept(String(key))]: removePath(valueOf(value, String(key)), rest) };
  return objectOf(entriesOf(value).filter(([name]) => name !== key));
}
