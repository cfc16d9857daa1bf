/** A typed line with events in it: a page loads what replaces them when the first one is typed. */
import type { Blocking } from '../kernel/blocking.ts';
import { EventNotFound, expandHistory, type Expanded } from './history-expansion.ts';
import type { Shell } from './shell.ts';

/** The line with its events replaced, undefined if there is none in it, or what is wrong. */
export function* withEvents(shell: Shell, line: string): Blocking<Expanded | string | undefined> {
  try {
    return expandHistory(line, shell.history, shell.shopts['extglob'] === true);
  } catch (error) {
    if (!(error instanceof EventNotFound)) throw error;
    return error.message;
  }
}
