/** Goes over what can be gone over: for…of, spreads, patterns. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { isObject, type Interpreter } from './interpreter.ts';
import type { Value } from './scope.ts';
import { sourceText } from './shown.ts';
import { suspend } from './suspension.ts';
import type { Expression } from './syntax.ts';

/** Calls `each` with every element until it answers false; the iterator is then closed. */
export function* eachOf(run: Interpreter, value: Value, at: number, each: (item: Value) => Blocking<boolean>, onReturn?: (value: Value) => void, node?: Expression, inPattern = false): Blocking<void> {
  if (Array.isArray(value) && run.plainArrays(value)) {
    for (let i = 0; i < value.length; i++) if (!(yield* each(run.realm.own(value[i])))) return;
    return;
  }
  const { iterator, next } = yield* iteratorOf(run, value, Symbol.iterator, at, node, inPattern);
  for (;;) {
    const result = yield* run.call(next, iterator, []);
    if (!isObject(result)) throw run.failure('TypeError', `Iterator result ${String(result)} is not an object`);
    if (run.member(result, 'done')) {
      onReturn?.(run.member(result, 'value'));
      return;
    }
    let goesOn = false;
    try {
      goesOn = yield* each(run.member(result, 'value'));
    } finally {
      if (!goesOn) yield* close(run, iterator);
    }
    if (!goesOn) return;
  }
}

function* close(run: Interpreter, iterator: Value): Blocking<void> {
  const end = run.member(iterator, 'return');
  if (typeof end === 'function') yield* run.call(end, iterator, []);
}

function* iteratorOf(run: Interpreter, value: Value, key: symbol, at: number, node: Expression | undefined, inPattern: boolean): Blocking<{ iterator: Value; next: Value }> {
  const method = value === undefined || value === null ? undefined : run.member(value, key);
  if (typeof method !== 'function') {
    const shown = node && node.kind !== 'Call' ? sourceText(node) : value === undefined || value === null ? String(value) : run.describe(value);
    const reason = value === undefined || value === null ? (inPattern || !node ? `${shown} is not iterable` : `${shown} is not iterable`) : `${shown} is not iterable`;
    throw run.failureAt(at, 'TypeError', (value === undefined || value === null) && (shown === 'undefined' || shown === 'null') ? `${shown} is not iterable (cannot read property Symbol(Symbol.iterator))` : reason);
  }
  const iterator = yield* run.call(method, value, []);
  return { iterator, next: run.member(iterator, 'next') };
}

/** for await: each result, and each value, is waited for. */
export function* eachLater(run: Interpreter, value: Value, at: number, each: (item: Value) => Blocking<boolean>): Blocking<void> {
  const asynchronous = value !== undefined && value !== null && typeof run.member(value, Symbol.asyncIterator) === 'function';
  const { iterator, next } = yield* iteratorOf(run, value, asynchronous ? Symbol.asyncIterator : Symbol.iterator, at, undefined, false);
  for (;;) {
    let result = yield* run.call(next, iterator, []);
    if (asynchronous) result = yield* suspend('await', result);
    if (run.member(result, 'done')) return;
    const item = run.member(result, 'value');
    let goesOn = false;
    try {
      goesOn = yield* each(asynchronous ? item : yield* suspend('await', item));
    } finally {
      if (!goesOn) yield* close(run, iterator);
    }
    if (!goesOn) return;
  }
}

export function* elementsOf(run: Interpreter, value: Value, at: number, node?: Expression): Blocking<Value[]> {
  if (typeof value === 'string') return [...value];
  const items: Value[] = [];
  if ((value === undefined || value === null || typeof run.member(value, Symbol.iterator) !== 'function') && node) {
    throw run.failureAt(at, 'TypeError', value === undefined || value === null ? `Spread syntax requires ...iterable[Symbol.iterator] to be a function` : `Spread syntax requires ...iterable[Symbol.iterator] to be a function`);
  }
  yield* eachOf(run, value, at, function* (item) {
    items.push(item);
    return true;
  }, undefined, node);
  return items;
}
