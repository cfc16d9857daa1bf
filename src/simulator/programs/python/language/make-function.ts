/** Makes a function's value where its `def` or lambda is reached. */
import { annotationsOf } from './annotations.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { evaluate } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import type { Scope } from './scope.ts';
import type { FunctionNode } from './syntax.ts';
import { PyFunction, type Value } from './values.ts';

export function* makeFunction(run: Interpreter, node: FunctionNode, scope: Scope): Blocking<PyFunction> {
  const defaults = new Map<string, Value>();
  for (const { name, initial } of node.parameters) if (initial) defaults.set(name, yield* evaluate(run, initial, scope));
  const outer = scope.kind === 'class' ? `${String(scope.names.get('__qualname__'))}.` : scope.kind === 'function' ? `${run.frames.at(-1)!.name}.<locals>.` : '';
  const made = new PyFunction(node, scope, defaults, `${outer}${node.name}`), annotations = yield* annotationsOf(run, [...node.parameters.map(({ name, annotation }) => [name, annotation] as const), ['return', node.returns]], scope);
  if (annotations) made.attrs.set('__annotations__', annotations);
  return made;
}
