/** `for`, `for ((…))`, `while`, `until`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { readyToCalculate } from '../expand/calculator.ts';
import { arithmetic } from '../expand/cells.ts';
import { expandText, expandWords } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { ArithmeticFor, For, While } from '../syntax/program.ts';
import type { CompiledWord } from '../syntax/word.ts';
import { isName } from '../variables.ts';
import { runList } from './list.ts';
import { trace, traceLoop } from './trace.ts';

/** Looks at a jump after a loop's body: takes what is meant for this loop; true if the loop is over. */
export function loopEnds(shell: Shell): boolean {
  const { jump } = shell;
  if (!jump) return false;
  if (jump.kind === 'return') return true;
  if (--jump.levels > 0) return true;
  shell.jump = undefined;
  return jump.kind === 'break';
}

export function* runFor(shell: Shell, node: For): Blocking<number> {
  shell.line = node.line;
  if (!isName(node.name)) throw new Failure(`\`${node.name}': not a valid identifier`);
  const words = node.words ? yield* expandWords(shell, node.words) : [...shell.positional];
  let status = 0;
  shell.loops++;
  try {
    for (let i = 0; i < words.length; i++) {
      yield* shell.step();
      if (shell.debugTrap) {
        shell.line = node.line;
        yield* shell.beforeCommand({ text: `for ${node.name} in ${node.words ? node.words.map(({ raw }) => raw).join(' ') : '"$@"'}` });
      }
      if (shell.options.xtrace && shell.dialect === 'bash') yield* traceLoop(shell, 'for', node.name, node.words);
      const own = shell.variables.own(node.name);
      if (own?.reference) own.value = words[i]!;
      else shell.assign(node.name, words[i]!);
      status = yield* runList(shell, node.body);
      if (shell.jump && loopEnds(shell)) break;
    }
    return status;
  } finally {
    shell.loops--;
  }
}

export function* runArithmeticFor(shell: Shell, node: ArithmeticFor): Blocking<number> {
  shell.line = node.line;
  let status = 0;
  yield* readyToCalculate(shell);
  yield* value(shell, node.initialize);
  shell.loops++;
  try {
    while (yield* value(shell, node.test)) {
      yield* shell.step();
      status = yield* runList(shell, node.body);
      if (shell.jump && loopEnds(shell)) break;
      yield* value(shell, node.update);
    }
    return status;
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

export function* runWhile(shell: Shell, node: While): Blocking<number> {
  let status = 0;
  shell.loops++;
  try {
    for (;;) {
      yield* shell.step();
      shell.ignoreErrexit++;
      let condition: number;
      try {
        condition = yield* runList(shell, node.condition);
      } finally {
        shell.ignoreErrexit--;
      }
      if (shell.jump) {
        if (loopEnds(shell)) break;
        continue;
      }
      if ((condition === 0) === node.until) break;
      status = yield* runList(shell, node.body);
      if (shell.jump && loopEnds(shell)) break;
    }
    return status;
  } finally {
    shell.loops--;
  }
}
