/** `except*`: each handler gets the part of a group that is its own; what nobody takes, and what handlers raise, goes on. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { evaluate } from './evaluate.ts';
import { importModule } from './imports.ts';
import type { Interpreter } from './interpreter.ts';
import type { Scope } from './scope.ts';
import type { Handler } from './syntax.ts';
import { List, Raised, Tuple, type PyObject, type Value } from './values.ts';

/** A name of the module that exception groups are written in. */
export function* exceptionGroups(run: Interpreter, scope: Scope, name: string): Blocking<Value | undefined> {
  return ((yield* importModule(run, '_groups', scope)) as PyObject).attrs.get(name);
}

export function* handleGroup(run: Interpreter, handlers: readonly Handler[], error: PyObject, scope: Scope, body: (handler: Handler) => Blocking<unknown>): Blocking<void> {
  const frame = run.frames.at(-1)!;
  let rest: Value = error, taken = false, failed = frame.place;
  const raised: PyObject[] = [];
  const divided = yield* exceptionGroups(run, scope, 'divided');
  for (const handler of handlers) {
    if (rest === null) break;
    const parts: Value = yield* run.call(divided, [rest, yield* evaluate(run, handler.types!, scope)]), [own, left] = (parts as Tuple).items;
    rest = left;
    if (own === null) continue;
    taken = true;
    run.handling.push(own as PyObject);
    if (handler.name !== undefined) scope.set(handler.name, own);
    try {
      yield* body(handler);
    } catch (inner) {
      if (!(inner instanceof Raised)) throw inner;
      if (inner.value !== own) run.causes.set(inner.value, { context: own as PyObject, ...run.causes.get(inner.value) });
      failed = frame.place;
      raised.push(inner.value);
    } finally {
      run.handling.pop();
      if (handler.name !== undefined) scope.names.delete(handler.name);
    }
  }
  if (!taken) throw new Raised(error);
  if (rest !== null) raised.push(rest as PyObject);
  if (raised.length === 0) return;
  frame.place = failed;
  if (raised.length === 1) throw new Raised(raised[0]!);
  throw new Raised((yield* run.call(yield* exceptionGroups(run, scope, 'BaseExceptionGroup'), ['', new List(raised)])) as PyObject);
}
