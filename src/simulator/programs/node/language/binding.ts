/** Binds values to names, and takes lists and objects apart. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { evaluate, ownEnumerable, placeIn } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import { eachOf } from './iteration.ts';
import { toKey } from './operators.ts';
import type { Scope, Value } from './scope.ts';
import { sourceText } from './shown.ts';
import type { Expression, Pattern } from './syntax.ts';

/** `declare`: in this scope, as parameters and declarations are. `assign`: wherever the name is. */
export type How = 'declare' | 'assign';

export function assignTo(run: Interpreter, node: Expression & { kind: 'Name' }, value: Value, scope: Scope): void {
  const binding = scope.find(node.name);
  if (binding) {
    if (binding.waiting) throw run.failureAt(node.sets ?? node.at, 'ReferenceError', `Cannot access '${node.name}' before initialization`);
    if (binding.constant) throw run.failureAt(node.sets ?? node.at, 'TypeError', 'Assignment to constant variable.');
    binding.value = value;
    return;
  }
  if (scope.context.strict && !run.realm.has(run.globalObject, node.name)) throw run.failureAt(node.sets ?? node.at, 'ReferenceError', `${node.name} is not defined`);
  run.realm.set(run.globalObject, node.name, value);
}

function* target(run: Interpreter, to: Expression, value: Value, scope: Scope, how: How): Blocking<void> {
  if (to.kind === 'Name') {
    if (how === 'declare') scope.initialise(to.name, value);
    else assignTo(run, to, value, scope);
  } else if (to.kind === 'Member') (yield* placeIn(run, to, scope))(value);
}

export function* bindPattern(run: Interpreter, pattern: Pattern, value: Value, scope: Scope, how: How, from?: Expression, nested = false): Blocking<void> {
  if (pattern.kind === 'Target') yield* target(run, pattern.to, value, scope, how);
  else if (pattern.kind === 'ArrayPattern') yield* bindList(run, pattern, value, scope, how, from);
  else yield* bindObject(run, pattern, value, scope, how, from, nested);
}

const nameFor = (pattern: Pattern): string => (pattern.kind === 'Target' && pattern.to.kind === 'Name' ? pattern.to.name : '');

function* bindList(run: Interpreter, pattern: Pattern & { kind: 'ArrayPattern' }, value: Value, scope: Scope, how: How, from: Expression | undefined): Blocking<void> {
  const wanted = pattern.rest ? Infinity : pattern.items.length, values: Value[] = [];
  if (Array.isArray(value)) values.push(...value);
  else {
    yield* eachOf(run, value, from?.at ?? 0, function* (item) {
      if (values.length >= wanted) return false;
      values.push(item);
      return values.length < wanted;
    }, undefined, from, true);
  }
  for (const [i, item] of pattern.items.entries()) {
    if (!item) continue;
    const part = values[i] === undefined && item.initial ? yield* evaluate(run, item.initial, scope, nameFor(item.target)) : values[i];
    yield* bindPattern(run, item.target, part, scope, how);
  }
  if (pattern.rest) yield* bindPattern(run, pattern.rest, values.slice(pattern.items.length), scope, how);
}

function* bindObject(run: Interpreter, pattern: Pattern & { kind: 'ObjectPattern' }, value: Value, scope: Scope, how: How, from: Expression | undefined, nested: boolean): Blocking<void> {
  if ((value === undefined || value === null) && !from) {
    const first = pattern.properties[0];
    if (first && typeof first.key === 'string' && how === 'declare' && nested) throw run.failureAt(first.target.kind === 'Target' ? first.target.to.at : pattern.at, 'TypeError', `Cannot read properties of ${value} (reading '${first.key}')`);
  }
  if (value === undefined || value === null) {
    const first = pattern.properties[0], shown = from && from.kind !== 'Call' ? sourceText(from) : String(value);
    const at = first && first.target.kind === 'Target' ? first.target.to.at : pattern.at;
    throw run.failureAt(at, 'TypeError', first && typeof first.key === 'string' ? `Cannot destructure property '${first.key}' of '${shown}' as it is ${value}.` : `Cannot destructure '${shown}' as it is ${value}.`);
  }
  const taken = new Set<PropertyKey>();
  for (const { key: written, target: inner, initial } of pattern.properties) {
    const key = typeof written === 'string' ? written : toKey(run, yield* evaluate(run, written, scope));
    taken.add(key);
    const part = run.member(value, key);
    yield* bindPattern(run, inner, part === undefined && initial ? yield* evaluate(run, initial, scope, nameFor(inner)) : part, scope, how, undefined, true);
  }
  if (!pattern.rest) return;
  const rest: Record<PropertyKey, Value> = {};
  for (const [key, part] of ownEnumerable(run, value)) if (!taken.has(key)) rest[key] = part;
  yield* bindPattern(run, pattern.rest, rest, scope, how);
}
