/** Bounds of what a shell holds: a real one ends when memory does, ours long before. */
import { OutOfMemory } from './failure.ts';
import type { Shell } from './shell.ts';

/** Longest value of a variable, expansion of a word and output of a command that is put in its place, in characters. */
export const LONGEST = 1 << 24;
/** Most elements of an array. */
export const MOST = 1 << 22;

export function outOfMemory(shell: Shell, size = LONGEST): never {
  throw new OutOfMemory(shell.dialect === 'ash' ? 'out of memory' : `xrealloc: cannot allocate ${size} bytes`);
}
