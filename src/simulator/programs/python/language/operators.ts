/** Operators on the built-in kinds of values. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { percentFormat } from './format.ts';
import { compare } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import { isTypeForm, unionOf } from './type-forms.ts';
import { Bytes, Dict, Float, List, PyClass, PySet, Range, Tuple, type Value } from './values.ts';

export const isNumber = (value: Value): value is number | bigint | boolean | Float => typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || value instanceof Float;

export const toNumber = (value: Value): number => (value instanceof Float ? value.value : Number(value));

/** A whole number as small as it can be. */
export const whole = (value: bigint): number | bigint => (value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(-Number.MAX_SAFE_INTEGER) ? Number(value) : value);

const big = (value: Value): bigint => (typeof value === 'bigint' ? value : BigInt(Number(value)));

export function* equals(run: Interpreter, a: Value, b: Value): Blocking<boolean> {
  if (isNumber(a) && isNumber(b)) return a instanceof Float || b instanceof Float ? toNumber(a) === toNumber(b) : typeof a === 'bigint' || typeof b === 'bigint' ? big(a) === big(b) : Number(a) === Number(b);
  if ((a instanceof List && b instanceof List) || (a instanceof Tuple && b instanceof Tuple)) {
    if (a.items.length !== b.items.length) return false;
    for (let i = 0; i < a.items.length; i++) if (a.items[i] !== b.items[i] && !(yield* run.truth(yield* compare(run, '==', a.items[i], b.items[i])))) return false;
    return true;
  }
  if (a instanceof Dict && b instanceof Dict) {
    if (a.map.size !== b.map.size) return false;
    for (const [key, [, value]] of a.map) if (!b.map.has(key) || !(yield* run.truth(yield* compare(run, '==', value, b.map.get(key)![1])))) return false;
    return true;
  }
  if (a instanceof PySet && b instanceof PySet) return a.map.size === b.map.size && [...a.map.keys()].every((key) => b.map.has(key));
  if (a instanceof Bytes && b instanceof Bytes) return a.data.length === b.data.length && a.data.every((byte, i) => byte === b.data[i]);
  if (a instanceof Range && b instanceof Range) return a.from === b.from && a.to === b.to && a.step === b.step;
  return a === b;
}

/** What keys() and items() give, which are like sets. */
const isSetLike = (run: Interpreter, value: Value): value is List => value instanceof List && /^dict_(keys|items)$/.test(run.typeName(value));

export function* asSet(run: Interpreter, value: Value): Blocking<Value> {
  return isSetLike(run, value) ? yield* run.setOf(value.items) : value;
}

export function* compareOrder(run: Interpreter, operator: string, a: Value, b: Value): Blocking<boolean> {
  const decide = (order: number): boolean => (operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0);
  if (isNumber(a) && isNumber(b)) {
    const x = typeof a === 'bigint' ? a : toNumber(a), y = typeof b === 'bigint' ? b : toNumber(b);
    return operator === '<' ? x < y : operator === '>' ? x > y : operator === '<=' ? x <= y : x >= y;
  }
  if (typeof a === 'string' && typeof b === 'string') return decide(a < b ? -1 : a > b ? 1 : 0);
  if ((a instanceof List && b instanceof List) || (a instanceof Tuple && b instanceof Tuple)) {
    for (let i = 0; i < Math.min(a.items.length, b.items.length); i++) if (!(yield* run.truth(yield* compare(run, '==', a.items[i], b.items[i])))) return yield* run.truth(yield* compare(run, operator, a.items[i], b.items[i]));
    return decide(a.items.length - b.items.length);
  }
  if (isSetLike(run, a) || isSetLike(run, b)) return yield* compareOrder(run, operator, yield* asSet(run, a), yield* asSet(run, b));
  if (a instanceof PySet && b instanceof PySet) {
    const inside = (x: PySet, y: PySet): boolean => [...x.map.keys()].every((key) => y.map.has(key));
    return operator === '<=' ? inside(a, b) : operator === '>=' ? inside(b, a) : operator === '<' ? inside(a, b) && a.map.size < b.map.size : inside(b, a) && b.map.size < a.map.size;
  }
  if (a instanceof Bytes && b instanceof Bytes) return decide([...a.data].map((byte) => String.fromCharCode(byte)).join('') < [...b.data].map((byte) => String.fromCharCode(byte)).join('') ? -1 : 1);
  throw run.error('TypeError', `'${operator}' not supported between instances of '${run.typeName(a)}' and '${run.typeName(b)}'`);
}

export function* arithmetic(run: Interpreter, operator: string, a: Value, b: Value, inPlace: boolean): Blocking<Value> {
  if (isNumber(a) && isNumber(b)) return numeric(run, operator, a, b);
  if (operator === '%' && typeof a === 'string') return yield* percentFormat(run, a, b);
  const times = operator === '*' ? (typeof b === 'number' || typeof b === 'boolean' ? ([a, Number(b)] as const) : typeof a === 'number' || typeof a === 'boolean' ? ([b, Number(a)] as const) : undefined) : undefined;
  if (times) {
    const [value, count] = times, n = Math.max(0, count);
    if (typeof value === 'string') return value.repeat(n);
    if (value instanceof List) return new List(Array.from({ length: n }, () => value.items).flat());
    if (value instanceof Tuple) return new Tuple(Array.from({ length: n }, () => value.items).flat());
    if (value instanceof Bytes) return new Bytes(Uint8Array.from(Array.from({ length: n }, () => [...value.data]).flat()));
    if (operator === '*' && !isNumber(value)) throw run.error('TypeError', `unsupported operand type(s) for ${operator}${inPlace ? '=' : ''}: '${run.typeName(a)}' and '${run.typeName(b)}'`);
  }
  if (operator === '*' && [a, b].some((one) => typeof one === 'string' || one instanceof List || one instanceof Tuple)) throw run.error('TypeError', `can't multiply sequence by non-int of type '${run.typeName(typeof a === 'string' || a instanceof List || a instanceof Tuple ? b : a)}'`);
  if (operator === '+') {
    if (typeof a === 'string' && typeof b === 'string') return a + b;
    if (a instanceof List && b instanceof List) {
      if (!inPlace) return new List([...a.items, ...b.items]);
      a.items.push(...b.items);
      return a;
    }
    if (a instanceof List && inPlace) {
      a.items.push(...(yield* run.items(b)));
      return a;
    }
    if (a instanceof Tuple && b instanceof Tuple) return new Tuple([...a.items, ...b.items]);
    if (a instanceof Bytes && b instanceof Bytes) return new Bytes(Uint8Array.from([...a.data, ...b.data]));
    if (typeof a === 'string' || a instanceof List || a instanceof Tuple) throw run.error('TypeError', `can only concatenate ${run.typeName(a)} (not "${run.typeName(b)}") to ${run.typeName(a)}`);
  }
  if (isSetLike(run, a) && '|&-^'.includes(operator)) return yield* arithmetic(run, operator, yield* asSet(run, a), b instanceof List || b instanceof Tuple ? yield* run.setOf(b.items) : b, false);
  if (a instanceof PySet && isSetLike(run, b) && '|&-^'.includes(operator)) return sets(operator, a, yield* run.setOf(b.items));
  if (a instanceof PySet && b instanceof PySet && '|&-^'.includes(operator)) return sets(operator, a, b);
  if (a instanceof Dict && b instanceof Dict && operator === '|') {
    const made = inPlace ? a : new Dict();
    for (const [key, pair] of [...a.map, ...b.map]) made.map.set(key, pair);
    return made;
  }
  if (operator === '|' && [a, b].every((one) => isTypeForm(run, one) || one === null)) return unionOf(run, [a, b]);
  throw run.error('TypeError', `unsupported operand type(s) for ${operator === '**' ? '** or pow()' : operator}${inPlace ? '=' : ''}: '${run.typeName(a)}' and '${run.typeName(b)}'`);
}

function sets(operator: string, a: PySet, b: PySet): PySet {
  const made = new PySet(a.frozen);
  for (const [key, value] of a.map) if (operator === '|' || (operator === '&') === b.map.has(key)) made.map.set(key, value);
  if (operator === '|' || operator === '^') for (const [key, value] of b.map) if (!a.map.has(key)) made.map.set(key, value);
  return made;
}

function numeric(run: Interpreter, operator: string, a: number | bigint | boolean | Float, b: number | bigint | boolean | Float): Value {
  if (a instanceof Float || b instanceof Float || operator === '/') return floats(run, operator, toNumber(a), toNumber(b), a instanceof Float || b instanceof Float);
  if (typeof a === 'boolean' && typeof b === 'boolean' && '&|^'.includes(operator)) return operator === '&' ? a && b : operator === '|' ? a || b : a !== b;
  const x = big(a), y = big(b);
  if (y === 0n && (operator === '//' || operator === '%')) throw run.error('ZeroDivisionError', run.newer(14) ? 'division by zero' : operator === '%' ? 'integer modulo by zero' : 'integer division or modulo by zero');
  switch (operator) {
    case '+': return whole(x + y);
    case '-': return whole(x - y);
    case '*': return whole(x * y);
    case '//': return whole(floorDivide(x, y));
    case '%': return whole(x - y * floorDivide(x, y));
    case '**': {
      if (y < 0n) {
        if (x === 0n) throw run.error('ZeroDivisionError', run.newer(14) ? 'zero to a negative power' : '0.0 cannot be raised to a negative power');
        return new Float(Number(x) ** Number(y));
      }
      return whole(x ** y);
    }
    case '&': return whole(x & y);
    case '|': return whole(x | y);
    case '^': return whole(x ^ y);
    case '<<': case '>>':
      if (y < 0n) throw run.error('ValueError', 'negative shift count');
      return whole(operator === '<<' ? x << y : x >> y);
    default: throw run.error('TypeError', `unsupported operand type(s) for ${operator}: 'int' and 'int'`);
  }
}

const floorDivide = (x: bigint, y: bigint): bigint => x / y - (x % y !== 0n && (x < 0n) !== (y < 0n) ? 1n : 0n);

function floats(run: Interpreter, operator: string, x: number, y: number, isFloat: boolean): Value {
  if (y === 0 && (operator === '/' || operator === '//' || operator === '%')) throw run.error('ZeroDivisionError', run.newer(14) ? 'division by zero' : operator === '/' ? (isFloat ? 'float division by zero' : 'division by zero') : operator === '//' ? 'float floor division by zero' : 'float modulo');
  switch (operator) {
    case '+': return new Float(x + y);
    case '-': return new Float(x - y);
    case '*': return new Float(x * y);
    case '/': return new Float(x / y);
    case '//': return new Float(Math.floor(x / y));
    case '%': return new Float(x - y * Math.floor(x / y));
    case '**': return new Float(x ** y);
    default: throw run.error('TypeError', `unsupported operand type(s) for ${operator}: 'float' and 'float'`);
  }
}
