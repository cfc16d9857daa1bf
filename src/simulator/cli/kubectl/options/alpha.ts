/** kubectl alpha: a place for commands that are not ready; there are none now. */
import type { Verb } from '../tree/verb.ts';

export const NO_ALPHA = 'No alpha commands are available in this version of kubectl\n';

export const alpha: Verb = {
  path: 'alpha',
  run: (session) => session.out(NO_ALPHA),
};
