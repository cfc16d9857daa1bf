/** Whether text only lacks its rest. */
import type { Blocking } from '../../kernel/blocking.ts';
import { parse } from 'unbash';
import type { Shell } from '../shell.ts';
import { isOpen } from './reader/find.ts';

/** Whether the text is the beginning of something: the shell asks for more lines. */
export function* isIncomplete(text: string, shell: Shell): Blocking<boolean> {
  const joined = /(^|[^\\])(\\\\)*\\\n?$/.test(text);
  return joined || /<<|\$\(\(/.test(text) || parse(text).errors ? yield* isOpen(shell, text) : false;
}
