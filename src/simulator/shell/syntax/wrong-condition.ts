/** The `[[ … ]]` in which a text went wrong; what reads it again word by word is loaded with the first mistake of that kind. */
import type { Blocking } from '../../kernel/blocking.ts';
import { conditionError, type ConditionError } from './condition-error.ts';

export function* wrongCondition(text: string, pos: number): Blocking<ConditionError | undefined> {
  return conditionError(text, pos);
}
