import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import type { List } from '../syntax/program.ts';
import { startBackground } from './background.ts';
import { execute } from './execute.ts';

/** Commands one after the other, until one of them jumps (break, continue, return). */
export function* runList(shell: Shell, list: List): Blocking<number> {
  let status = 0;
  for (let i = 0; i < list.length; i++) {
    const item = list[i]!;
    if (shell.options.noexec && !shell.interactive) return 0;
    status = item.background ? yield* startBackground(shell, item) : yield* execute(shell, item.node);
    shell.status = status;
    if (shell.pendingSignals.length > 0) yield* shell.runTraps();
    if (shell.jump) return shell.status;
  }
  return status;
}
