/** Whether a `[[ … ]]` in which a text went wrong, or a group, is only open; what reads the text again word by word is loaded with the first mistake of that kind. */
import type { Blocking } from '../../kernel/blocking.ts';
import { conditionError } from './condition-error.ts';
import { onlyOpened } from './only-opened.ts';

export function* wrongPart(text: string, error: { message: string; pos: number }): Blocking<{ readonly open: boolean } | undefined> {
  return (text.includes('[[') ? conditionError(text, error.pos) : undefined) ?? (onlyOpened(text, error) ? { open: true } : undefined);
}
