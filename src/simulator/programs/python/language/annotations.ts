/** What annotations say: values where they stand, texts where `from __future__ import annotations` says so. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { evaluate } from './evaluate.ts';
import type { Interpreter } from './interpreter.ts';
import type { Scope } from './scope.ts';
import type { Expression } from './syntax.ts';
import { Raised, type Dict, type Value } from './values.ts';

function textOf(run: Interpreter, node: Expression): string {
  const line = run.sources.get(run.frames.at(-1)!.file)?.split('\n')[node.line - 1] ?? '';
  return line.slice(node.column, node.endLine > node.line ? undefined : node.endColumn);
}

export function* annotationValue(run: Interpreter, node: Expression, scope: Scope): Blocking<Value> {
  if (run.lateAnnotations.has(run.frames.at(-1)!.file)) return textOf(run, node);
  try {
    return yield* evaluate(run, node, scope);
  } catch (error) {
    // Since 3.14 they are worked out when they are asked for.
    if (error instanceof Raised && run.newer(14)) return textOf(run, node);
    throw error;
  }
}

export function* annotationsOf(run: Interpreter, written: readonly (readonly [string, Expression | undefined])[], scope: Scope): Blocking<Dict | undefined> {
  let made: Dict | undefined;
  for (const [name, node] of written) if (node) yield* run.dictSet((made ??= run.dictOf([])), name, yield* annotationValue(run, node, scope));
  return made;
}
