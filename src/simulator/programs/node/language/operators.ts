/** Operators on values, and what values become as texts, numbers and keys. */
import { isObject, type Interpreter } from './interpreter.ts';
import type { Value } from './scope.ts';
import type { Expression } from './syntax.ts';

/** A value without its object. */
export function primitive(run: Interpreter, value: Value, hint: 'default' | 'number' | 'string'): Value {
  if (!isObject(value)) return value;
  const exotic = run.realm.get(value, Symbol.toPrimitive);
  if (typeof exotic === 'function') return Reflect.apply(exotic, value, [hint]) as Value;
  for (const name of hint === 'string' ? ['toString', 'valueOf'] : ['valueOf', 'toString']) {
    const method = run.realm.get(value, name);
    if (typeof method !== 'function') continue;
    const found = Reflect.apply(method, value, []) as Value;
    if (!isObject(found)) return found;
  }
  throw run.failure('TypeError', 'Cannot convert object to primitive value');
}

export function text(run: Interpreter, value: Value): string {
  if (typeof value === 'string') return value;
  const plain = primitive(run, value, 'string');
  if (typeof plain === 'symbol') throw run.failure('TypeError', 'Cannot convert a Symbol value to a string');
  return String(plain);
}

export function toKey(run: Interpreter, value: Value): PropertyKey {
  if (typeof value === 'string' || typeof value === 'symbol') return value;
  const plain = primitive(run, value, 'string');
  return typeof plain === 'symbol' ? plain : String(plain);
}

type Numeric = number & bigint;

function arithmetic(run: Interpreter, operator: string, left: Value, right: Value): Value {
  const a = run.number(primitive(run, left, 'number')), b = run.number(primitive(run, right, 'number'));
  if (typeof a !== typeof b) throw run.failure('TypeError', 'Cannot mix BigInt and other types, use explicit conversions');
  const x = a as Numeric, y = b as Numeric;
  try {
    switch (operator) {
      case '+': return x + y;
      case '-': return x - y;
      case '*': return x * y;
      case '/': return x / y;
      case '%': return x % y;
      case '**': return x ** y;
      case '&': return x & y;
      case '|': return x | y;
      case '^': return x ^ y;
      case '<<': return x << y;
      case '>>': return x >> y;
      default: return (x as number) >>> (y as number);
    }
  } catch (error) {
    throw run.failure(error instanceof RangeError ? 'RangeError' : 'TypeError', (error as Error).message);
  }
}

export function looselyEqual(run: Interpreter, left: Value, right: Value): boolean {
  if (left === null || left === undefined || right === null || right === undefined) return (left ?? null) === (right ?? null);
  if (isObject(left) && isObject(right)) return left === right;
  const a = primitive(run, left, 'default'), b = primitive(run, right, 'default');
  return a == b;
}

export function instanceOf(run: Interpreter, value: Value, target: Value, node?: Expression): boolean {
  if (!isObject(target)) throw run.failure('TypeError', "Right-hand side of 'instanceof' is not " + (node ? 'an object' : 'callable'));
  const own = run.realm.get(target, Symbol.hasInstance);
  if (typeof own === 'function' && run.closures.has(own)) return Boolean(Reflect.apply(own, target, [value]));
  if (typeof target !== 'function') throw run.failure('TypeError', "Right-hand side of 'instanceof' is not callable");
  return isObject(value) && run.realm.inherits(value, run.realm.get(run.boundTargets.get(target) ?? target, 'prototype'));
}

export function binary(run: Interpreter, node: Expression & { kind: 'Binary' }, left: Value, right: Value): Value {
  const { operator } = node;
  if (typeof left === 'number' && typeof right === 'number') {
    switch (operator) {
      case '+': return left + right;
      case '-': return left - right;
      case '*': return left * right;
      case '<': return left < right;
      case '>': return left > right;
      default: break;
    }
  }
  switch (operator) {
    case '===': return left === right;
    case '!==': return left !== right;
    case '==': return looselyEqual(run, left, right);
    case '!=': return !looselyEqual(run, left, right);
    case '+': {
      const a = primitive(run, left, 'default'), b = primitive(run, right, 'default');
      return typeof a === 'string' || typeof b === 'string' ? text(run, a) + text(run, b) : arithmetic(run, '+', a, b);
    }
    case '<': case '>': case '<=': case '>=': {
      const a = primitive(run, left, 'number') as number, b = primitive(run, right, 'number') as number;
      return operator === '<' ? a < b : operator === '>' ? a > b : operator === '<=' ? a <= b : a >= b;
    }
    case 'instanceof': return instanceOf(run, left, right, node);
    case 'in':
      if (!isObject(right)) throw run.failureAt(node.at, 'TypeError', `Cannot use 'in' operator to search for '${String(left)}' in ${String(right)}`);
      return run.has(right, toKey(run, left));
    default: return arithmetic(run, operator, left, right);
  }
}

