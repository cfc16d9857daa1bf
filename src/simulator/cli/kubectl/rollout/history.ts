/** kubectl rollout history */
import type { Blocking } from '../../../kernel/blocking.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { describePodTemplate } from '../describe/pod.ts';
import { Writer } from '../describe/writer.ts';
import { objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import { kindName } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { infoName, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { revisionsOf, type Revision } from './revisions.ts';
import { rolloutTypes } from './types.ts';

export const history: Verb = { path: 'rollout history', run, complete: rolloutTypes };

const LAYOUT = { minWidth: 0, padding: 2 };

function* run(session: Session): Blocking<void> {
  if (session.args.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('required resource not specified');
  const revision = session.flags.number('revision');
  if (revision < 0) throw new CommandError(`revision must be a positive integer: ${revision}`);
  const print = objectPrinter(session), ofRevisions = session.flags.changed('output');
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { ...selectionFlags(session), allowEmptySelector: true }));
  const failures = [...errors];
  for (const info of infos) {
    try {
      const revisions = yield* revisionsOf(session, info.object!);
      const one = revision > 0 ? revisions.find(({ number }) => number === revision) : undefined;
      if (revision > 0 && !one && (ofRevisions || revisions.length > 0)) throw new CommandError('unable to find the specified revision');
      // An empty -o is one too, and a template by itself is none.
      if (ofRevisions) for (const { object } of one ? [one] : revisions) yield* session.out(print ? yield* typedText(session, print, object) : `${kindName(object)}\n`);
      else if (print) yield* session.out(print(info.object));
      else yield* session.out(yield* text(info, revisions, one, revision));
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected(failures);
}

function* text(info: Info, revisions: readonly Revision[], one: Revision | undefined, asked: number): Blocking<string> {
  if (one) {
    const w = new Writer();
    yield* describePodTemplate(w, one.template);
    return `${infoName(info)} with revision #${one.number}\n${w.raw}\n`;
  }
  if (revisions.length === 0) return `${infoName(info)} ${asked > 0 ? `with revision #${asked}` : ''}\nNo rollout history found.\n`;
  const rows = revisions.map(({ number, changeCause }) => `${number}\t${changeCause || '<none>'}\n`);
  return `${infoName(info)} \n${tabulate(`REVISION\tCHANGE-CAUSE\n${rows.join('')}`, LAYOUT)}\n`;
}
