/** Everything under `kubectl rollout`. */
import type { Verb } from '../tree/verb.ts';
import { history } from './history.ts';
import { pause, restart, resume } from './pause-resume-restart.ts';
import { rolloutStatusVerb } from './status.ts';
import { undo } from './undo.ts';

export const rolloutVerbs: readonly Verb[] = [history, pause, resume, restart, rolloutStatusVerb, undo];
