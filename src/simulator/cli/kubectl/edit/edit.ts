/** kubectl edit */
import { twoWayPatch, deepEqual, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { mergePatchBetween } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { withoutManagedFields } from '../print/output.ts';
import { resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { recorded } from '../resource/record.ts';
import { select } from '../resource/selection.ts';
import { patchObject, validationQuery, withLastApplied, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { EDIT_INTRO, editObjects } from './loop.ts';

export const edit: Verb = { path: 'edit', run, complete: typeThenNames };

function* run(session: Session): Blocking<void> {
  const selection = yield* select(session, { ...selectionFlags(session), allowEmptySelector: true });
  validationQuery(session);
  const subresource = session.flag('subresource') || undefined;
  if (subresource && selection.by === 'selector') throw new CommandError('subresource cannot be used when bulk resources are specified');
  // What comes out of files is looked up as a whole.
  const { infos, errors } = yield* fetchSelection(session, selection, selection.by === 'names' ? subresource : undefined);
  throwCollected(errors);
  if (infos.length === 0) throw new CommandError('edit cancelled, no objects found');
  yield* editObjects(session, infos, { intro: EDIT_INTRO, save });
}

/** --save-config writes the object down with its managed fields, which the editor did not show. */
function annotated(plain: KubernetesObject, { object }: Info): KubernetesObject {
  const { managedFields } = object!.metadata;
  const { metadata, ...rest } = withLastApplied({ ...plain, metadata: { ...plain.metadata, ...(managedFields && { managedFields }) } });
  const { managedFields: _, ...shown } = metadata;
  return { ...rest, metadata: shown };
}

/** The difference, as a patch. */
function* save(session: Session, original: Info, changed: Info): Blocking<void> {
  const print = resultPrinter(session);
  const before = withoutManagedFields(original.object) as Json;
  const plain = changed.object!;
  const after = recorded(session, session.switch('save-config') ? annotated(plain, original) : plain) as unknown as Json;
  if (deepEqual(before, after)) return yield* print(plain, 'skipped');
  if (before.apiVersion !== after.apiVersion || before.kind !== after.kind || original.name !== changed.name) throw new CommandError('At least one of apiVersion, kind and name was changed');
  const schema = mergeSchemaOf(plain.apiVersion, plain.kind);
  const patch = schema ? twoWayPatch(before, after, schema) : mergePatchBetween(before, after);
  if (session.switch('output-patch')) yield* session.out(`Patch: ${goJson(patch)}\n`);
  const query: Query = [['fieldManager', session.flag('field-manager')], ...validationQuery(session)];
  const patched: KubernetesObject = yield* patchObject(session, changed, schema ? 'strategic' : 'merge', patch, query, session.flag('subresource') || undefined);
  yield* print(patched, 'edited');
}
