/** Runs one command of whatever form. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import type { Node } from '../syntax/program.ts';
import { runAndOr } from './and-or.ts';
import { runCase, runIf } from './choices.ts';
import { runCoprocess } from './coprocess.ts';
import { runList } from './list.ts';
import { runArithmetic, runArithmeticFor, runTest } from './calculated.ts';
import { runFor, runWhile } from './loops.ts';
import { runPipeline } from './pipeline.ts';
import { runSelect } from './select.ts';
import { withRedirections } from './redirect.ts';
import { runSimple } from './simple.ts';
import { runSubshell } from './subshell.ts';

/** What has no line of its own. */
const LINELESS = new Set<Node['type']>(['pipeline', 'and-or', 'group', 'if', 'while', 'redirected', 'function']);

/** What goes wrong in a command without a line of its own is told of the one around it. */
export function* execute(shell: Shell, node: Node): Blocking<number> {
  const { line } = shell;
  const status = yield* run(shell, node);
  if (shell.dialect === 'bash' && !LINELESS.has(node.type)) shell.line = line;
  return status;
}

function run(shell: Shell, node: Node): Blocking<number> {
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
    case 'redirected':
      // bash counts the line of a subshell only.
      if (shell.dialect === 'ash' || node.command.type === 'subshell') shell.line = node.command.line;
      return withRedirections(shell, node.redirections, () => execute(shell, node.command), shell.dialect === 'ash' && node.command.type === 'subshell' ? 2 : undefined);
    case 'function': return defineFunction(shell, node);
    case 'coprocess': return runCoprocess(shell, node);
    case 'test': return runTest(shell, node);
    case 'arithmetic': return runArithmetic(shell, node);
  }
}

function* defineFunction(shell: Shell, node: Extract<Node, { type: 'function' }>): Blocking<number> {
  if (shell.functions.get(node.name)?.readonly) {
    shell.line = node.line;
    yield* shell.complain(`${node.name}: readonly function`);
    return yield* shell.afterCommand(1);
  }
  shell.functions.set(node.name, { body: node.body, text: node.text, source: shell.sourceName(), line: node.line });
  return 0;
}
