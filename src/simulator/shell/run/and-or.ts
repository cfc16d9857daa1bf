import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import type { AndOr } from '../syntax/program.ts';
import { execute } from './execute.ts';

/** `a && b || c`. Only the last command counts for `set -e`. */
export function* runAndOr(shell: Shell, node: AndOr): Blocking<number> {
  let status = 0;
  for (let i = 0; i < node.commands.length; i++) {
    const operator = node.operators[i - 1];
    if (operator && (operator === '&&') !== (status === 0)) continue;
    const last = i === node.commands.length - 1;
    if (last) status = yield* execute(shell, node.commands[i]!);
    else status = yield* shell.withoutErrexit(() => execute(shell, node.commands[i]!));
    shell.status = status;
    if (shell.jump) return status;
  }
  return status;
}
