/** match: whether a value has the form of a pattern, and what the pattern's names get. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { compare, evaluate } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import type { Scope } from './scope.ts';
import type { MatchPattern } from './syntax.ts';
import { Dict, List, PyClass, Tuple, type Value } from './values.ts';

const PLAIN = new Set(['int', 'str', 'float', 'bool', 'list', 'dict', 'tuple', 'set', 'bytes']);

export function* matches(run: Interpreter, pattern: MatchPattern, value: Value, scope: Scope): Blocking<boolean> {
  switch (pattern.kind) {
    case 'capture':
      if (pattern.name !== undefined) scope.set(pattern.name, value);
      return true;
    case 'value': {
      const wanted = yield* evaluate(run, pattern.value, scope);
      return wanted === null || typeof wanted === 'boolean' ? wanted === value : (yield* compare(run, '==', value, wanted)) === true;
    }
    case 'as':
      if (!(yield* matches(run, pattern.pattern, value, scope))) return false;
      scope.set(pattern.name, value);
      return true;
    case 'or':
      for (const option of pattern.options) if (yield* matches(run, option, value, scope)) return true;
      return false;
    case 'sequence': return (value instanceof List || value instanceof Tuple) && (yield* sequence(run, pattern.items, value.items, scope));
    case 'mapping': return value instanceof Dict && (yield* mapping(run, pattern, value, scope));
    case 'class': return yield* instance(run, pattern, value, scope);
    case 'star': return false;
  }
}

function* sequence(run: Interpreter, items: readonly MatchPattern[], values: readonly Value[], scope: Scope): Blocking<boolean> {
  const star = items.findIndex((item) => item.kind === 'star');
  if (star < 0 ? items.length !== values.length : values.length < items.length - 1) return false;
  const after = star < 0 ? 0 : items.length - star - 1;
  for (const [i, item] of items.entries()) {
    if (item.kind === 'star') {
      if (item.name !== undefined) scope.set(item.name, new List(values.slice(i, values.length - after)));
    } else if (!(yield* matches(run, item, values[star >= 0 && i > star ? values.length - (items.length - i) : i], scope))) return false;
  }
  return true;
}

function* mapping(run: Interpreter, { items, rest }: MatchPattern & { kind: 'mapping' }, value: Dict, scope: Scope): Blocking<boolean> {
  const left = new Map(value.map);
  for (const { key, pattern } of items) {
    const own = yield* run.key(yield* evaluate(run, key, scope)), found = value.map.get(own);
    if (!found || !(yield* matches(run, pattern, found[1], scope))) return false;
    left.delete(own);
  }
  if (rest !== undefined) {
    const made = new Dict();
    for (const [key, pair] of left) made.map.set(key, pair);
    scope.set(rest, made);
  }
  return true;
}

function* instance(run: Interpreter, { cls, positional, named }: MatchPattern & { kind: 'class' }, value: Value, scope: Scope): Blocking<boolean> {
  const wanted = yield* evaluate(run, cls, scope);
  if (!(wanted instanceof PyClass)) throw run.error('TypeError', 'called match pattern must be a class');
  if (!run.isInstance(value, wanted)) return false;
  if (PLAIN.has(wanted.name) && positional.length === 1) {
    if (!(yield* matches(run, positional[0]!, value, scope))) return false;
  } else if (positional.length > 0) {
    const names = wanted.find('__match_args__');
    const list = names instanceof Tuple || names instanceof List ? names.items : [];
    if (positional.length > list.length) throw run.error('TypeError', `${wanted.name}() accepts ${list.length} positional sub-patterns (${positional.length} given)`);
    for (const [i, item] of positional.entries()) {
      const part = yield* run.lookup(value, String(list[i]));
      if (part === undefined || !(yield* matches(run, item, part, scope))) return false;
    }
  }
  for (const { name, pattern } of named) {
    const part = yield* run.lookup(value, name);
    if (part === undefined || !(yield* matches(run, pattern, part, scope))) return false;
  }
  return true;
}
