/** `[[ … ]]`, `((…))`, `for ((…))`. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { readyToCalculate } from '../expand/calculator.ts';
import { arithmetic } from '../expand/cells.ts';
import { evaluateCondition } from '../expand/condition.ts';
import { expandText } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { ArithmeticFor, Node } from '../syntax/program.ts';
import type { CompiledWord } from '../syntax/word.ts';
import { runList } from './list.ts';
import { loopEnds } from './loops.ts';
import { trace } from './trace.ts';

export function* runTest(shell: Shell, node: Extract<Node, { type: 'test' }>): Blocking<number> {
  shell.line = node.line;
  yield* shell.beforeCommand(node);
  let status: number;
  try {
    status = (yield* evaluateCondition(shell, node.expression)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure) || error.fatal || (!shell.failurePrefix && error.message)) throw error;
    yield* shell.complainFailure(error);
    status = error.status;
  }
  return yield* shell.afterCommand(status);
}

export function* runArithmetic(shell: Shell, node: Extract<Node, { type: 'arithmetic' }>): Blocking<number> {
  shell.line = node.line;
  yield* shell.beforeCommand(node);
  yield* shell.step();
  yield* readyToCalculate(shell);
  const text = (yield* expandText(shell, node.expression, 'no')).replaceAll('"', '');
  if (shell.options.xtrace) yield* trace(shell, `(( ${text} ))`);
  shell.failurePrefix = '((: ';
  const status = yield* shell.softly(() => (arithmetic(shell, text) ? 0 : 1));
  return yield* shell.afterCommand(status);
}

export function* runArithmeticFor(shell: Shell, node: ArithmeticFor): Blocking<number> {
  shell.line = node.line;
  let status = 0;
  yield* readyToCalculate(shell);
  shell.loops++;
  try {
    yield* value(shell, node.initialize);
    while (yield* value(shell, node.test)) {
      yield* shell.step();
      status = yield* runList(shell, node.body);
      if (shell.jump && loopEnds(shell)) break;
      yield* value(shell, node.update);
    }
    return status;
  } catch (error) {
    if (!(error instanceof Failure) || error.fatal) throw error;
    yield* shell.complainFailure(error);
    return 1;
  } finally {
    shell.loops--;
  }
}

/** What a part of `for ((;;))` comes to; without a text it is true. */
function* value(shell: Shell, word: CompiledWord | undefined): Blocking<boolean> {
  const text = !word || /^\s*$/.test(word.raw) ? '1' : (yield* expandText(shell, word, 'no')).replaceAll('"', '');
  if (shell.debugTrap) yield* shell.beforeCommand({ text: `((${word?.raw.trim() || '1'}))` });
  if (shell.options.xtrace) yield* trace(shell, `(( ${text.trim()} ))`);
  shell.failurePrefix = '((: ';
  const result = arithmetic(shell, text);
  shell.failurePrefix = '';
  return Boolean(result);
}
