/** Evaluates expressions of CEL, as long as they do not cost too much. */
import { requestResource } from './authorizer.ts';
import { functionOf, MACROS, methodOf, PAIRED, spacedFunction } from './functions.ts';
import { CostExceeded, Meter } from './meter.ts';
import type { Entry, Node } from './parse.ts';
import { CelError, compare, equals, isMap, isTagged, TYPE_NAMES, type CelMap } from './values.ts';

export type Variables = ReadonlyMap<string, unknown>;

const noOverload = (): CelError => new CelError('no such overload');

/** @throws CelError */
export const evaluate = (node: Node, variables: Variables, meter = new Meter()): unknown => run(node, variables, meter);

function run(node: Node, variables: Variables, meter: Meter): unknown {
  if (node.kind !== 'literal' && node.kind !== 'call') meter.spend(node.kind === 'list' ? 10 : node.kind === 'map' ? 30 : 1);
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      if (!variables.has(node.name) && TYPE_NAMES.has(node.name)) return { type: node.name };
      if (!variables.has(node.name)) throw new CelError(`no such attribute(s): ${node.name}`);
      return variables.get(node.name);
    case 'has':
      return field(run(node.of, variables, meter), node.field) !== undefined;
    case 'select':
      return select(run(node.of, variables, meter), node.field, node.optional);
    case 'index':
      return index(run(node.of, variables, meter), run(node.index, variables, meter), node.optional);
    case 'list':
      return node.items.map((item) => run(item, variables, meter));
    case 'map':
      return made(node.entries, variables, meter);
    case 'choice':
      return truth(run(node.condition, variables, meter)) ? run(node.yes, variables, meter) : run(node.no, variables, meter);
    case 'call':
      return call(node, variables, meter);
  }
}

function made(entries: readonly Entry[], variables: Variables, meter: Meter): Map<unknown, unknown> {
  const out = new Map<unknown, unknown>();
  for (const [key, value, optional] of entries) {
    const name = run(key, variables, meter), given = run(value, variables, meter);
    if (!optional) out.set(name, given);
    else if (isTagged(given, 'optional') && given.present) out.set(name, given.optional);
  }
  return out;
}

function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw noOverload();
  return value;
}

function field(value: unknown, name: string): unknown {
  if (isTagged(value, 'optional')) return value.present ? field(value.optional, name) : undefined;
  if (isTagged(value, 'access')) return name === 'requestResource' ? requestResource(value) : undefined;
  if (!isMap(value)) throw noOverload();
  return value.get(name);
}

function select(value: unknown, name: string, optional: boolean): unknown {
  const found = field(value, name);
  if (optional || isTagged(value, 'optional')) return { optional: found ?? null, present: found !== undefined };
  if (found === undefined) throw new CelError(`no such key: ${name}`);
  return found;
}

function index(value: unknown, at: unknown, optional: boolean): unknown {
  const inner = isTagged(value, 'optional') ? (value.present ? value.optional : []) : value;
  let found: unknown;
  if (Array.isArray(inner)) {
    if (typeof at !== 'bigint') throw noOverload();
    found = inner[Number(at)];
    if (found === undefined && !optional) throw new CelError(`index out of bounds: ${at}`);
  } else if (isMap(inner)) {
    found = inner.get(at);
    if (found === undefined && !optional) throw new CelError(`no such key: ${String(at)}`);
  } else throw noOverload();
  return optional ? { optional: found ?? null, present: found !== undefined } : found;
}

type Call = Extract<Node, { kind: 'call' }>;

function call(node: Call, variables: Variables, meter: Meter): unknown {
  const { name, target, args } = node;
  if (name === '&&' || name === '||') return logical(name === '||', args, variables, meter);
  if (target && MACROS.has(name) && args.length >= 2 && args[0]!.kind === 'name') return macro(node, variables, meter);
  if (target?.kind === 'name' && !variables.has(target.name)) {
    const spaced = spacedFunction(`${target.name}.${name}`);
    if (spaced) return applied(spaced, meter.called(name, args.map((one) => run(one, variables, meter))));
  }
  const values = args.map((one) => run(one, variables, meter));
  if (target) return applied(methodOf(name), meter.called(name, [run(target, variables, meter), ...values]));
  meter.called(name, values);
  return Object.hasOwn(OPERATORS, name) ? applied(OPERATORS[name], values) : applied(functionOf(name), values);
}

function applied(run: ((...args: unknown[]) => unknown) | undefined, values: unknown[]): unknown {
  const result = run?.(...values);
  if (result === undefined) throw noOverload();
  return result;
}

/** One side may fail where the other decides. */
function logical(decides: boolean, args: readonly Node[], variables: Variables, meter: Meter): boolean {
  let failure: unknown;
  for (const one of args) {
    try {
      if (truth(run(one, variables, meter)) === decides) return decides;
    } catch (error) {
      if (error instanceof CostExceeded) throw error;
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
  return !decides;
}

function macro({ name, target, args }: Call, variables: Variables, meter: Meter): unknown {
  const over = run(target!, variables, meter);
  const variable = (args[0] as Extract<Node, { kind: 'name' }>).name;
  const within = (item: unknown, body: Node): unknown => run(body, new Map(variables).set(variable, item), meter);
  if (name === 'optMap') return isTagged(over, 'optional') && over.present ? { optional: within(over.optional, args[1]!), present: true } : over;
  if (!Array.isArray(over) && !isMap(over)) throw noOverload();
  if (PAIRED.has(name) && args.length >= 3 && args[1]!.kind === 'name') return paired(name, over, args, variables, meter);
  const items = (isMap(over) ? [...over.keys()] : over) as unknown[];
  const holds = (item: unknown): boolean => truth(within(item, args[1]!));
  switch (name) {
    case 'all':
      return !some(items, (item) => !holds(item));
    case 'exists':
      return some(items, holds);
    case 'filter':
      return items.filter(holds);
    case 'map':
      return args.length === 3 ? items.filter(holds).map((item) => within(item, args[2]!)) : items.map((item) => within(item, args[1]!));
    default:
      return items.filter(holds).length === 1;
  }
}

/** Comprehensions with two variables: over index and item of a list, key and value of a map. */
function paired(name: string, over: readonly unknown[] | CelMap, args: readonly Node[], variables: Variables, meter: Meter): unknown {
  const [first, second] = args as Extract<Node, { kind: 'name' }>[], bodies = args.slice(2);
  const pairs: [unknown, unknown][] = isMap(over) ? [...over.entries()] : over.map((item, i) => [BigInt(i), item]);
  const within = ([key, value]: [unknown, unknown], body: Node): unknown => run(body, new Map(variables).set(first!.name, key).set(second!.name, value), meter);
  const holds = (pair: unknown): boolean => truth(within(pair as [unknown, unknown], bodies[0]!));
  const kept = name.startsWith('transform') && bodies.length === 2 ? pairs.filter(holds) : pairs, result = bodies.at(-1)!;
  switch (name) {
    case 'all':
      return !some(pairs, (pair) => !holds(pair));
    case 'exists':
      return some(pairs, holds);
    case 'transformList':
      return kept.map((pair) => within(pair, result));
    case 'transformMap':
      return new Map(kept.map((pair) => [pair[0], within(pair, result)]));
    default:
      return pairs.filter(holds).length === 1;
  }
}

/** Whether one holds; what fails counts only where none does. */
function some(items: readonly unknown[], holds: (item: unknown) => boolean): boolean {
  let failure: unknown;
  for (const item of items) {
    try {
      if (holds(item)) return true;
    } catch (error) {
      if (error instanceof CostExceeded) throw error;
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
  return false;
}

const MAX_INT = 9223372036854775807n;

function bounded(value: bigint): bigint {
  if (value > MAX_INT || value < -MAX_INT - 1n) throw new CelError('integer overflow');
  return value;
}

function arithmetic(whole: (a: bigint, b: bigint) => bigint, real: (a: number, b: number) => number): (a: unknown, b: unknown) => unknown {
  return (a, b) => {
    if (typeof a === 'bigint' && typeof b === 'bigint') return bounded(whole(a, b));
    return typeof a === 'number' && typeof b === 'number' ? real(a, b) : undefined;
  };
}

function nonZero(value: bigint, what: string): bigint {
  if (value === 0n) throw new CelError(what);
  return value;
}

const ordered = (test: (order: number) => boolean) => (a: unknown, b: unknown): boolean | undefined => {
  const order = compare(a, b);
  return order === undefined ? undefined : test(order);
};

const add = arithmetic((a, b) => a + b, (a, b) => a + b);
const subtract = arithmetic((a, b) => a - b, (a, b) => a - b);

const OPERATORS: Record<string, (...args: any[]) => unknown> = {
  '!': (value) => !truth(value),
  '==': equals,
  '!=': (a, b) => !equals(a, b),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  in: (item, container) => (Array.isArray(container) ? container.some((one) => equals(one, item)) : isMap(container) ? container.has(item) : undefined),
  '+': (a, b) => {
    if (typeof a === 'string' && typeof b === 'string') return a + b;
    if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
    if (isTagged(a, 'timestamp') && isTagged(b, 'duration')) return { timestamp: a.timestamp + b.duration };
    return isTagged(a, 'duration') && isTagged(b, 'duration') ? { duration: a.duration + b.duration } : add(a, b);
  },
  '-': (...args) => {
    const [a, b] = args;
    if (args.length === 1) return typeof a === 'bigint' || typeof a === 'number' ? -a : undefined;
    if (isTagged(a, 'timestamp') && isTagged(b, 'timestamp')) return { duration: a.timestamp - b.timestamp };
    if (isTagged(a, 'timestamp') && isTagged(b, 'duration')) return { timestamp: a.timestamp - b.duration };
    return isTagged(a, 'duration') && isTagged(b, 'duration') ? { duration: a.duration - b.duration } : subtract(a, b);
  },
  '*': arithmetic((a, b) => a * b, (a, b) => a * b),
  '/': arithmetic((a, b) => a / nonZero(b, 'division by zero'), (a, b) => a / b),
  '%': (a, b) => (typeof a === 'bigint' && typeof b === 'bigint' ? a % nonZero(b, 'modulus by zero') : undefined),
};
