/** Assignments: `a=1`, `a+=1`, `a[2]=x`. */
import type { Blocking } from '../../kernel/blocking.ts';
import { isCount, readyToCalculate } from '../expand/calculator.ts';
import { assignElement } from '../expand/cells.ts';
import { expandText } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Assignment } from '../syntax/program.ts';
import { assignArray } from './compound-assignment.ts';
import { traceArray, traceAssignment } from './trace.ts';

export function* assign(shell: Shell, assignment: Assignment): Blocking<void> {
  const { name, index, append, elements } = assignment;
  if (elements) {
    if (shell.options.xtrace) yield* traceArray(shell, assignment);
    return yield* assignArray(shell, shell.variables.obtain(name), assignment);
  }
  if (shell.options.posix && !shell.interactive && shell.dialect === 'bash' && shell.variables.find(name)?.readonly) throw new Failure(`${name}: readonly variable`, { fatal: true, unset: true });
  if (index?.raw === '') throw new Failure(`${name}[]: bad array subscript`);
  const value = yield* expandText(shell, assignment.value, 'assignment');
  if (shell.options.xtrace) yield* traceAssignment(shell, `${name}${index ? `[${index.raw}]` : ''}${append ? '+' : ''}`, value);
  const subscript = index && (yield* subscriptText(shell, index));
  if (subscript === '' && shell.variables.find(name)?.assoc) throw new Failure(`${name}[${index!.raw}]: bad array subscript`);
  assignElement(shell, name, subscript, value, append);
}

/** What stands between the brackets; it can be calculated then. */
export function* subscriptText(shell: Shell, index: NonNullable<Assignment['index']>): Blocking<string> {
  const text = yield* expandText(shell, index, 'no');
  if (!isCount(text)) yield* readyToCalculate(shell);
  return text;
}
