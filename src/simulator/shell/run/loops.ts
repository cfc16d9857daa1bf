/** `for`, `while`, `until`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { expandWords } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { For, While } from '../syntax/program.ts';
import { isName } from '../variables.ts';
import { runList } from './list.ts';
import { traceLoop } from './trace.ts';

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
      shell.line = node.line;
      if (shell.debugTrap) {
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
  } catch (error) {
    // A variable that may not change ends the loop, not the line.
    if (!(error instanceof Failure) || error.fatal || !error.message.startsWith(`${shell.variables.target(node.name)}: readonly`)) throw error;
    yield* shell.complainFailure(error);
    return 1;
  } finally {
    shell.loops--;
  }
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
