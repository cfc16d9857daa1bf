/** What expressions of a bake file come to. */
import { call } from './hcl-call.ts';
import { equal } from './hcl-collections.ts';
import { HclError } from './hcl-error.ts';
import { text } from './hcl-functions.ts';
import type { Signature } from './hcl-signatures.ts';
import { isMap, startOf, type Expression, type Value } from './hcl-syntax.ts';
import { converted, made, stringOf, typeOf, Unsuitable } from './hcl-types.ts';

export interface Scope {
  /** undefined where there is no such variable. */
  variable(name: string): Value | undefined;
  /** Whether the file itself has such a function. */
  knows?(name: string): boolean;
  signature?(name: string): Signature;
  /** A function of the file itself, or one that depends on the moment. */
  call?(name: string, args: Value[]): Value;
}

/** @throws HclError */
function wrong(at: Expression, summary: string, detail: string, [start, end]: [number, number] = [at.start, at.end]): never {
  throw new HclError(at.source, start, end, summary, detail);
}

const inner = (scope: Scope, names: Readonly<Record<string, Value>>): Scope => ({ variable: (name) => (Object.hasOwn(names, name) ? names[name] : scope.variable(name)), knows: (name) => scope.knows?.(name) === true, ...(scope.signature && { signature: scope.signature.bind(scope) }), ...(scope.call && { call: scope.call.bind(scope) }) });

export function evaluate(at: Expression, scope: Scope): Value {
  const value = (one: Expression): Value => evaluate(one, scope);
  switch (at.kind) {
    case 'value': return at.value;
    case 'template': return at.parts.map((part) => piece(part, value(part))).join('');
    case 'variable': return scope.variable(at.name) ?? (scope.variable(at.name) === null ? null : wrong(at, 'Unknown variable', `There is no variable named ${JSON.stringify(at.name)}.`));
    case 'index': return index(at, value(at.of), value(at.key));
    case 'splat': return splat(at, scope);
    case 'element': return scope.variable('') ?? null;
    case 'call': return call(at, scope, evaluate);
    case 'list': return at.items.map(value);
    case 'map': return Object.fromEntries(at.entries.map(([key, one]) => [text(value(key)), value(one)]));
    case 'for': return loop(at, scope);
    case 'unary': return unary(at, value(at.of));
    case 'choice': return choice(at, scope);
    case 'binary': return binary(at.sign, value(at.left), at, () => value(at.right));
  }
}

function piece(part: Expression, value: Value): string {
  if (value === null) wrong(part, 'Invalid template interpolation value', 'The expression result is null. Cannot include a null value in a string template.');
  if (typeof value === 'object') wrong(part, 'Invalid template interpolation value', 'Cannot include the given value in a string template: string required.');
  return text(value);
}

function truth(at: Expression, value: Value): boolean {
  if (value === null) wrong(at, 'Null condition', 'The condition value is null. Conditions must either be true or false.');
  try {
    return converted(value, 'bool') as boolean;
  } catch {
    return wrong(at, 'Incorrect condition type', 'The condition expression must be of type bool.');
  }
}

function choice(at: Expression & { kind: 'choice' }, scope: Scope): Value {
  const chosen = evaluate(truth(at.test, evaluate(at.test, scope)) ? at.yes : at.no, scope);
  if (!Array.isArray(chosen)) return chosen;
  // Two tuples of different lengths become lists.
  const other = attempt(() => evaluate(chosen === undefined ? at.yes : truth(at.test, evaluate(at.test, scope)) ? at.no : at.yes, scope));
  return Array.isArray(other) && other.length !== chosen.length && typeOf(chosen) === 'tuple' ? converted(chosen, 'list of dynamic') : chosen;
}

function attempt(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof HclError) return null;
    throw error;
  }
}

function operand(side: Expression, name: string, value: Value, type: 'number' | 'bool'): Value {
  try {
    return converted(value, type);
  } catch (error) {
    if (error instanceof Unsuitable) return wrong(side, 'Invalid operand', `Unsuitable value for ${name} operand: ${error.message}.`);
    throw error;
  }
}

function unary(at: Expression & { kind: 'unary' }, value: Value): Value {
  const one = operand(at.of, 'unary', value, at.sign === '!' ? 'bool' : 'number');
  if (one === null) wrong(at, 'Operation failed', 'Error during operation: argument must not be null.');
  return at.sign === '!' ? one !== true : -(one as number);
}

function binary(sign: string, first: Value, at: Expression & { kind: 'binary' }, right: () => Value): Value {
  if (sign === '==' || sign === '!=') return equal(first, right()) === (sign === '==');
  const type = sign === '&&' || sign === '||' ? 'bool' : 'number';
  const left = operand(at.left, 'left', first, type);
  if (type === 'bool' && left === (sign === '||')) return left;
  const other = operand(at.right, 'right', right(), type);
  if (left === null || other === null) wrong(at, 'Operation failed', 'Error during operation: argument must not be null.');
  if (type === 'bool') return other;
  const a = left as number, b = other as number;
  if (sign === '/' && a === 0 && b === 0) wrong(at, 'Operation failed', 'Error during operation: can\'t divide zero by zero or infinity by infinity.');
  const results: Record<string, Value> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': b === 0 ? a : a % b, '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b };
  return results[sign]!;
}

function index(at: Expression & { kind: 'index' }, of: Value, key: Value): Value {
  const place: [number, number] = [at.of.end, at.end], byName = at.isAttribute === true && Number.isNaN(Number(key)), none = 'The given key does not identify an element in this collection value';
  if (of === null) return byName ? wrong(at, 'Attempt to get attribute from null value', 'This value is null, so it does not have any attributes.', place) : wrong(at, 'Attempt to index null value', 'This value is null, so it does not have any indices.', place);
  if (isMap(of)) {
    const name = text(key);
    if (Object.hasOwn(of, name)) return of[name]!;
    // target and group are maps of what the file has of them.
    if (byName && at.of.kind === 'variable' && (at.of.name === 'target' || at.of.name === 'group')) return wrong(at, 'Missing map element', `This map does not have an element with the key ${JSON.stringify(name)}.`, place);
    if (byName) return wrong(at, 'Unsupported attribute', `This object does not have an attribute named ${JSON.stringify(name)}.`, place);
    return wrong(at, 'Invalid index', `${none}.${typeof key === 'number' ? ' An object only supports looking up attributes by name, not by numeric index.' : ''}`, place);
  }
  if (!Array.isArray(of)) return byName ? wrong(at, 'Unsupported attribute', `Can't access attributes on a primitive-typed value (${typeOf(of)}).`, place) : wrong(at, 'Invalid index', 'This value does not have any indices.', place);
  if (byName) return wrong(at, 'Unsupported attribute', typeOf(of) === 'tuple' ? 'This value does not have any attributes.' : 'Can\'t access attributes on a list of objects. Did you mean to access an attribute for a specific element of the list, or across all elements of the list?', place);
  let number: number;
  try {
    number = converted(key, 'number') as number;
  } catch (error) {
    return wrong(at, 'Invalid index', `${none}: ${(error as Error).message}.`, place);
  }
  if (number < 0) return wrong(at, 'Invalid index', `${none}: a negative number is not a valid index for a sequence.`, place);
  return of[number] ?? (number in of ? null : wrong(at, 'Invalid index', `${none}.`, place));
}

/** x.*.name and x[*].name: the same of each element; what is no list is a list of itself, null of nothing. */
function splat(at: Expression & { kind: 'splat' }, scope: Scope): Value {
  const of = evaluate(at.of, scope), all = of === null ? [] : Array.isArray(of) ? of : [of];
  const values = all.map((one) => evaluate(at.each, inner(scope, { '': one })));
  return Array.isArray(of) && typeOf(of) !== 'tuple' ? converted(values, 'list of dynamic') : values;
}

function loop(at: Expression & { kind: 'for' }, scope: Scope): Value {
  const over = evaluate(at.over, scope);
  if (over === null) return wrong(at.over, 'Iteration over null value', 'A null value cannot be used as the collection in a \'for\' expression.');
  if (typeof over !== 'object') return wrong(at.over, 'Iteration over non-iterable value', `A value of type ${typeOf(over)} cannot be used as the collection in a 'for' expression.`);
  const pairs: [Value, Value][] = Array.isArray(over) ? over.map((item, key) => [key, item]) : Object.keys(over).sort().map((key) => [key, over[key]!]);
  const kept = pairs.map(([key, item]) => inner(scope, { [at.item]: item, ...(at.key !== undefined && { [at.key]: key }) })).filter((own) => !at.when || isKept(at.when, evaluate(at.when, own)));
  if (!at.name) return at.isText ? kept.map((own) => piece(at.result, evaluate(at.result, own))).join('') : kept.map((own) => evaluate(at.result, own));
  const object: Record<string, Value> = {};
  for (const own of kept) {
    const key = keyOf(at.name, evaluate(at.name, own)), value = evaluate(at.result, own);
    if (at.isGrouped) object[key] = [...((object[key] ?? []) as Value[]), value];
    else if (Object.hasOwn(object, key)) wrong(at.name, 'Duplicate object key', `Two different items produced the key ${JSON.stringify(key)} in this 'for' expression. If duplicates are expected, use the ellipsis (...) after the value expression to enable grouping by key.`);
    else object[key] = value;
  }
  return made('object', object);
}

function isKept(at: Expression, value: Value): boolean {
  if (value === null) wrong(at, 'Condition is null', 'The value of the \'if\' clause must not be null.');
  try {
    return converted(value, 'bool') === true;
  } catch (error) {
    return wrong(at, 'Invalid \'for\' condition', `The 'if' clause value is invalid: ${(error as Error).message}.`);
  }
}

function keyOf(at: Expression, value: Value): string {
  if (value === null) wrong(at, 'Invalid object key', 'Key expression in \'for\' expression must not produce a null value.');
  try {
    return stringOf(value);
  } catch (error) {
    return wrong(at, 'Invalid object key', `The key expression produced an invalid result: ${(error as Error).message}.`, startOf(at));
  }
}
