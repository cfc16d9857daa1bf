/** kubectl apply edit-last-applied */
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { EDITED_AS, editObjects } from '../edit/loop.ts';
import { objectPrinter } from '../print/output.ts';
import { resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { infosOfText, select } from '../resource/selection.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { LAST_APPLIED, lastAppliedOf, patchObject, validationQuery } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const editLastApplied: Verb = { path: 'apply edit-last-applied', run, complete: typeThenNames };

const INTRO = `# Please edit the 'last-applied-configuration' annotations below.
# Lines beginning with a '#' will be ignored, and an empty file will abort the edit.
#
`;

function* run(session: Session): Blocking<void> {
  if (session.flag('output')) objectPrinter(session, EDITED_AS);
  validationQuery(session);
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { ...selectionFlags(session), allowEmptySelector: true }));
  throwCollected(errors);
  const annotated: Info[] = [];
  for (const info of infos) {
    const applied = lastAppliedOf(info.object!);
    if (applied !== undefined) annotated.push(...(yield* infosOfText(session, applied, 'edited-file')).slice(0, 1));
  }
  if (annotated.length === 0) throw new CommandError('no last-applied-configuration annotation found on resources, to create the annotation, use command `kubectl apply set-last-applied --create-annotation`');
  yield* editObjects(session, annotated, { intro: INTRO, save, once: true });
}

function* save(session: Session, original: Info, changed: Info): Blocking<void> {
  const print = resultPrinter(session);
  if (deepEqual(original.object, changed.object)) return yield* print(changed.object!, 'skipped');
  const patch = { metadata: { annotations: { [LAST_APPLIED]: `${goJson(changed.object)}\n` } } };
  yield* patchObject(session, changed, 'merge', patch, [['fieldManager', session.flag('field-manager')], ...validationQuery(session)]);
  yield* print(changed.object!, 'edited');
}
