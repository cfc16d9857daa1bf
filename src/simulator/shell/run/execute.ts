/** Runs one command of whatever form. */
import type { Blocking } from '../../kernel/blocking.ts';
import { evaluateCondition } from '../expand/condition.ts';
import { readyToCalculate } from '../expand/calculator.ts';
import { arithmetic } from '../expand/cells.ts';
import { expandText } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Node } from '../syntax/program.ts';
import { runAndOr } from './and-or.ts';
import { runCase, runIf } from './choices.ts';
import { runCoprocess } from './coprocess.ts';
import { runList } from './list.ts';
import { runArithmeticFor, runFor, runWhile } from './loops.ts';
import { runPipeline } from './pipeline.ts';
import { runSelect } from './select.ts';
import { withRedirections } from './redirect.ts';
import { runSimple } from './simple.ts';
import { trace } from './trace.ts';
import { runSubshell } from './subshell.ts';

export function execute(shell: Shell, node: Node): Blocking<number> {
  switch (node.type) {
    case 'simple': return runSimple(shell, node);
    case 'pipeline': return runPipeline(shell, node);
    case 'and-or': return runAndOr(shell, node);
    case 'group': return runList(shell, node.body);
    case 'subshell': return runSubshell(shell, node);
    case 'if': return runIf(shell, node);
    case 'for': return runFor(shell, node);
    case 'arithmetic-for': return runArithmeticFor(shell, node);
    case 'select': return runSelect(shell, node);
    case 'while': return runWhile(shell, node);
    case 'case': return runCase(shell, node);
    case 'redirected': return withRedirections(shell, node.redirections, () => execute(shell, node.command));
    case 'function': return defineFunction(shell, node);
    case 'coprocess': return runCoprocess(shell, node);
    case 'test': return runTest(shell, node);
    case 'arithmetic': return runArithmetic(shell, node);
  }
}

function* defineFunction(shell: Shell, node: Extract<Node, { type: 'function' }>): Blocking<number> {
  shell.functions.set(node.name, { body: node.body, text: node.text, source: shell.sourceName(), line: node.line });
  return 0;
}

function* runTest(shell: Shell, node: Extract<Node, { type: 'test' }>): Blocking<number> {
  shell.line = node.line;
  yield* shell.beforeCommand(node);
  let status: number;
  try {
    status = (yield* evaluateCondition(shell, node.expression)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Failure) || (!shell.failurePrefix && error.message)) throw error;
    yield* shell.complainFailure(error);
    status = error.status;
  }
  return yield* shell.afterCommand(status);
}

function* runArithmetic(shell: Shell, node: Extract<Node, { type: 'arithmetic' }>): Blocking<number> {
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
