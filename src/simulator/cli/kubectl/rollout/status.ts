/** kubectl rollout status */
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';
import { watchUntil } from '../watch/watch.ts';
import { rolloutProblem, rolloutStatus } from './status-text.ts';
import { oneRolloutType } from './types.ts';

export const rolloutStatusVerb: Verb = { path: 'rollout status', run, complete: oneRolloutType };

function* run(session: Session): Blocking<void> {
  interruptible(session.p);
  if (session.args.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('required resource not specified');
  const revision = session.flags.number('revision');
  if (revision < 0) throw new CommandError(`revision must be a positive integer: ${revision}`);
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { ...selectionFlags(session), allowEmptySelector: true }));
  if (infos.length === 0 && errors.length === 0) yield* session.err(`No resources found in ${session.namespace().name} namespace.\n`);
  const timeout = session.flags.number('timeout');
  const failures = [...errors];
  for (const info of infos) {
    const problem = rolloutProblem(info.object!);
    if (problem) failures.push(problem);
    if (problem) continue;
    const deadline = timeout > 0 ? session.p.now + timeout : Infinity;
    let last = '';
    const outcome = yield* watchUntil(session, info, deadline, function* (object) {
      if (!object) throw new CommandError('object has been deleted');
      const { text, done } = rolloutStatus(object, revision);
      if (text !== last) yield* session.out(`${text}\n`);
      last = text;
      return done || !session.switch('watch');
    });
    if (outcome === 'timeout') throw new CommandError('timed out waiting for the condition');
  }
  throwCollected(failures);
}
