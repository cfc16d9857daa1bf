/** What is wrong with a text that does not parse: it is read again, as the shell itself would. Loaded with the first mistake. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Shell } from '../../shell.ts';
import { isOpenPosix, readPosix } from './posix-reader.ts';
import { isOpenBash, readBash, type Reading } from './bash-reader.ts';

/** @param at where to begin, on which line */
export function* findMistake(shell: Shell, text: string, line: number, at = 0): Blocking<Reading | undefined> {
  if (shell.dialect !== 'bash') return readPosix(text, { at, line, dash: shell.dash });
  return readBash(text, { at, line, string: shell.scriptName === undefined || shell.sources.length > 0, extglob: shell.shopts.extglob === true });
}

/** Whether a text of whole lines is the beginning of something that needs more of them. */
export function* isOpen(shell: Shell, text: string): Blocking<boolean> {
  if (shell.dialect !== 'bash') return isOpenPosix(text.endsWith('\n') ? text : `${text}\n`, shell.dash);
  return isOpenBash(text.endsWith('\n') ? text : `${text}\n`, { at: 0, line: 1, string: false, extglob: shell.shopts.extglob === true });
}

/** How a shell goes on at a prompt when its input ends within a command: with the next one, with one that it takes for a continuation, or not at all. */
export type AfterInputEnd = 'prompt' | 'continuation' | 'leaves';

/** bash leaves where it wanted more commands; a quote that is open it drops, and asks with PS2 for what is no continuation any more. The others forget the end. */
export function* afterInputEnd(shell: Shell, text: string): Blocking<AfterInputEnd> {
  if (shell.dialect !== 'bash') return 'prompt';
  const reading = readBash(`${text}\n`, { at: 0, line: 1, string: false, extglob: shell.shopts.extglob === true });
  if (!reading) return text.endsWith('\\') ? 'leaves' : 'prompt';
  if (reading.resumes) return 'prompt';
  return reading.remarks.some((remark) => remark.text === 'syntax error: unexpected end of file') || reading.status !== undefined ? 'leaves' : 'continuation';
}
