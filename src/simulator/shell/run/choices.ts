/** `if`, `case`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { compilePattern } from '../expand/pattern.ts';
import { takeTime } from '../expand/time-taken.ts';
import { expandPattern, expandText } from '../expand/words.ts';
import type { Shell } from '../shell.ts';
import type { Case, If } from '../syntax/program.ts';
import { runList } from './list.ts';
import { trace } from './trace.ts';

export function* runIf(shell: Shell, node: If): Blocking<number> {
  for (const { condition, body } of node.branches) {
    const status = yield* shell.withoutErrexit(() => runList(shell, condition));
    if (shell.jump) return status;
    if (status === 0) return yield* runList(shell, body);
  }
  return node.otherwise ? yield* runList(shell, node.otherwise) : 0;
}

export function* runCase(shell: Shell, node: Case): Blocking<number> {
  shell.line = node.line;
  yield* shell.beforeCommand({ text: `case ${node.word.raw} in ` });
  if (shell.options.xtrace && shell.dialect === 'bash') yield* trace(shell, `case ${node.word.raw} in`);
  yield* shell.step();
  const text = yield* expandText(shell, node.word);
  yield* takeTime(shell, text.length);
  let status = 0, falls = false;
  for (const { patterns, body, terminator } of node.items) {
    let matches = falls;
    for (let i = 0; i < patterns.length && !matches; i++) {
      matches = compilePattern(yield* expandPattern(shell, patterns[i]!), { extended: shell.dialect === 'bash', ignoreCase: shell.shopts.nocasematch === true }).test(text);
    }
    if (!matches) continue;
    status = yield* runList(shell, body);
    if (shell.jump || terminator === ';;') return status;
    falls = terminator === ';&';
  }
  return status;
}
