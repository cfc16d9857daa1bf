/** What expressions of a bake file come to. */
import { editDistance } from '../../../../kernel/edit-distance.ts';
import { HclError } from './hcl-error.ts';
import { equal, FUNCTIONS, text } from './hcl-functions.ts';
import { isMap, type Expression, type Value } from './hcl-syntax.ts';

export interface Scope {
  /** undefined where there is no such variable. */
  variable(name: string): Value | undefined;
  /** A function of the file itself. */
  call?(name: string, args: Value[]): Value | undefined;
}

/** @throws HclError */
function wrong(at: Expression, summary: string, detail: string, end = at.end): never {
  throw new HclError(at.source, at.start, end, summary, detail);
}

const inner = (scope: Scope, names: Readonly<Record<string, Value>>): Scope => ({ ...scope, variable: (name) => (Object.hasOwn(names, name) ? names[name] : scope.variable(name)), ...(scope.call && { call: scope.call.bind(scope) }) });

export function evaluate(at: Expression, scope: Scope): Value {
  const value = (one: Expression): Value => evaluate(one, scope);
  switch (at.kind) {
    case 'value': return at.value;
    case 'template': return at.parts.map((part) => {
      const piece = value(part);
      if (piece === null) wrong(part, 'Invalid template interpolation value', 'The expression result is null. Cannot include a null value in a string template.');
      if (typeof piece === 'object') wrong(part, 'Invalid template interpolation value', 'Cannot include the given value in a string template: string required.');
      return text(piece);
    }).join('');
    // The real one says it twice: once while it looks for what a value needs, once while it works it out.
    case 'variable': return scope.variable(at.name) ?? (scope.variable(at.name) === null ? null : wrong(at, 'Unknown variable', `There is no variable named ${JSON.stringify(at.name)}., and 1 other diagnostic(s)`));
    case 'index': return index(at, value(at.of), value(at.key));
    case 'call': return call(at, scope);
    case 'list': return at.items.map(value);
    case 'map': return Object.fromEntries(at.entries.map(([key, one]) => [text(value(key)), value(one)]));
    case 'for': return loop(at, scope);
    case 'unary': return at.sign === '!' ? !truth(at.of, value(at.of)) : -Number(value(at.of));
    case 'choice': return truth(at.test, value(at.test)) ? value(at.yes) : value(at.no);
    case 'binary': return binary(at.sign, value(at.left), at, () => value(at.right));
  }
}

function truth(at: Expression, value: Value): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  if (value === null) wrong(at, 'Null condition', 'The condition value is null. Conditions must either be true or false.');
  return wrong(at, 'Incorrect condition type', 'The condition expression must be of type bool.');
}

function binary(sign: string, left: Value, at: Expression & { kind: 'binary' }, right: () => Value): Value {
  if (sign === '&&') return truth(at.left, left) && truth(at.right, right());
  if (sign === '||') return truth(at.left, left) || truth(at.right, right());
  const other = right();
  if (sign === '==') return equal(left, other);
  if (sign === '!=') return !equal(left, other);
  for (const [side, one] of [[at.left, left], [at.right, other]] as const) if (text(one) === '' || Number.isNaN(Number(text(one)))) wrong(side, 'Invalid operand', `Unsuitable value for ${side === at.left ? 'left' : 'right'} operand: a number is required.`);
  const a = Number(left), b = Number(other);
  const results: Record<string, Value> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '%': a % b, '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b };
  return results[sign]!;
}

function index(at: Expression & { kind: 'index' }, of: Value, key: Value): Value {
  if (Array.isArray(of) && of[Number(key)] !== undefined) return of[Number(key)]!;
  if (isMap(of) && of[text(key)] !== undefined) return of[text(key)]!;
  if (isMap(of)) wrong({ ...at, start: at.of.end }, 'Unsupported attribute', `This object does not have an attribute named ${JSON.stringify(text(key))}., and 1 other diagnostic(s)`);
  return wrong({ ...at, start: at.of.end }, 'Invalid index', 'The given key does not identify an element in this collection value.');
}

function call(at: Expression & { kind: 'call' }, scope: Scope): Value {
  if (at.name === 'try' || at.name === 'can') return attempt(at, scope);
  const values = at.args.map((one) => evaluate(one, scope)), last = values.at(-1);
  const args = at.spread && Array.isArray(last) ? [...values.slice(0, -1), ...last] : values;
  const own = scope.call?.(at.name, args);
  if (own !== undefined) return own;
  const end = at.start + at.name.length;
  if (!Object.hasOwn(FUNCTIONS, at.name)) wrong(at, 'Call to unknown function', `There is no function named ${JSON.stringify(at.name)}.${suggestion(at.name)}, and 1 other diagnostic(s)`, end);
  try {
    return FUNCTIONS[at.name]!(...args);
  } catch (error) {
    return wrong(at, 'Error in function call', `Call to function ${JSON.stringify(at.name)} failed: ${(error as Error).message}.`, end);
  }
}

/** HCL names something that differs in two letters at most. */
function suggestion(name: string): string {
  const near = Object.keys(FUNCTIONS).find((one) => editDistance(name, one) < 3);
  return near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`;
}

/** try(a, b) is the first that works; can(a) tells whether a does. */
function attempt(at: Expression & { kind: 'call' }, scope: Scope): Value {
  for (const one of at.args) {
    try {
      const value = evaluate(one, scope);
      return at.name === 'can' ? true : value;
    } catch (error) {
      if (!(error instanceof HclError)) throw error;
    }
  }
  return at.name === 'can' ? false : wrong(at, 'Error in function call', 'Call to function "try" failed: no expression succeeded.', at.start + at.name.length);
}

function loop(at: Expression & { kind: 'for' }, scope: Scope): Value {
  const over = evaluate(at.over, scope);
  const pairs: [Value, Value][] = Array.isArray(over) ? over.map((item, key) => [key, item]) : isMap(over) ? Object.keys(over).sort().map((key) => [key, over[key]!]) : wrong(at.over, 'Iteration over non-iterable value', 'A value of this type cannot be used as the collection in a \'for\' expression.');
  const kept = pairs.map(([key, item]) => inner(scope, { [at.item]: item, ...(at.key !== undefined && { [at.key]: key }) })).filter((own) => !at.when || evaluate(at.when, own) === true);
  return at.name ? Object.fromEntries(kept.map((own) => [text(evaluate(at.name!, own)), evaluate(at.result, own)])) : kept.map((own) => evaluate(at.result, own));
}
