/** The time that expansions take where they take any that can be noticed: a loop over them then goes on in time, and can be interrupted. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';

/** Of text, so many UTF-16 units are searched, copied or measured in about a millisecond; so many words are found or made of braces. */
const TEXT_PER_MS = 1_000_000, WORDS_PER_MS = 1000;
/** What is shorter takes no more than the step of a command. */
const LONG = 100_000;

/** @param length UTF-16 units of the texts that were worked on */
export function* takeTime(shell: Shell, length: number, words = 0): Blocking<void> {
  const milliseconds = (length > LONG ? length / TEXT_PER_MS : 0) + (words > WORDS_PER_MS ? words / WORDS_PER_MS : 0);
  if (milliseconds > 0) yield* shell.p.compute(milliseconds);
}
