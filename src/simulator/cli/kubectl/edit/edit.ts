/** kubectl edit */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { twoWayPatch, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { mergePatchBetween } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { unlink } from '../../../kernel/files.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { emitYaml } from '../../shared/yaml/emit.ts';
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import { ApiError, CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { groupResource } from '../client/mapper.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { listOf, withoutManagedFields } from '../print/output.ts';
import { resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import type { Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { patchObject, validationQuery, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { edited, editFile } from './editor.ts';

export const edit: Verb = { path: 'edit', run, complete: typeThenNames, unsupported: ['windows-line-endings'] };

const HEADER = `# Please edit the object below. Lines beginning with a '#' will be ignored,
# and an empty file will abort the edit. If an error occurs while saving this file will be
# reopened with the relevant failures.
#
`;

function* run(session: Session): Blocking<void> {
  if (session.args.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('must specify --filename or a resource to edit');
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, selectionFlags(session)));
  throwCollected(errors);
  if (infos.length === 0) throw new CommandError('edit cancelled, no objects found');
  const objects = infos.map((info) => withoutManagedFields(info.object) as KubernetesObject);
  yield* editUntilValid(session, infos, emitYaml(objects.length === 1 ? objects[0] : listOf(objects)));
}

const withoutComments = (text: string): string => text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n');

function* editUntilValid(session: Session, infos: readonly Info[], original: string): Blocking<void> {
  const file = editFile(session);
  let content = original, reasons: string[] = [];
  for (let tries = 0; ; tries++) {
    const text = withoutComments(yield* edited(session, file, header(reasons) + content));
    if (text.trim() === '') {
      unlink(session.p, file);
      return yield* session.err('Edit cancelled, saved file was empty.\n');
    }
    if (text.trim() === content.trim()) {
      if (tries > 0) {
        yield* session.err(`A copy of your changes has been stored to ${JSON.stringify(file)}\n`);
        throw new CommandError('Edit cancelled, no valid changes were saved.');
      }
      unlink(session.p, file);
      return yield* session.err('Edit cancelled, no changes made.\n');
    }
    reasons = yield* save(session, infos, text);
    if (reasons.length === 0) return unlink(session.p, file);
    content = text;
  }
}

const header = (reasons: readonly string[]): string => HEADER + (reasons.length > 0 ? `${reasons.map((reason) => `# ${reason.replaceAll('\n', '\n# ')}\n`).join('')}#\n` : '');

/** What went wrong, told on standard error as well. */
function* save(session: Session, infos: readonly Info[], text: string): Blocking<string[]> {
  let parsed: Json;
  try {
    parsed = parseYaml(text) as Json;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    yield* session.err(`error: ${error.message}\n`);
    return [`The edited file had a syntax error: error parsing edited-file: error converting YAML to JSON: ${error.message}`];
  }
  const objects = (Array.isArray(parsed.items) ? parsed.items : [parsed]) as KubernetesObject[];
  const reasons: string[] = [];
  const print = resultPrinter(session);
  for (const object of objects) {
    const info = infos.find((one) => one.name === object.metadata?.name && one.mapping.kind === object.kind);
    if (!info) throw new CommandError('At least one of apiVersion, kind and name was changed');
    try {
      const result = yield* saveOne(session, info, object);
      yield* print(result.object, result.changed ? 'edited' : 'skipped');
    } catch (error) {
      if (!isFailure(error)) throw error;
      reasons.push(...(yield* complaint(session, info, error)));
    }
  }
  return reasons;
}

function* saveOne(session: Session, info: Info, object: KubernetesObject): Blocking<{ object: KubernetesObject; changed: boolean }> {
  const before = withoutManagedFields(info.object) as unknown as Json;
  const schema = mergeSchemaOf(object.apiVersion, object.kind);
  const patch = schema ? twoWayPatch(before, object as unknown as Json, schema) : mergePatchBetween(before, object as unknown as Json);
  if (Object.keys(patch).length === 0) return { object: info.object!, changed: false };
  if (session.switch('output-patch')) yield* session.out(`Patch: ${goJson(patch)}\n`);
  const query: Query = [['fieldManager', session.flag('field-manager')], ...validationQuery(session)];
  return { object: yield* patchObject(session, info, schema ? 'strategic' : 'merge', patch, query, session.flag('subresource') || undefined), changed: true };
}

function* complaint(session: Session, info: Info, error: Error): Blocking<string[]> {
  const subject = `${groupResource(info.mapping)} ${JSON.stringify(info.name)}`;
  const reason = error instanceof ApiError ? error.reason : '';
  if (reason === 'Invalid') {
    yield* session.err(`error: ${subject} is invalid\n`);
    const causes = (error as ApiError).status.details?.causes ?? [];
    return [`${subject} was not valid:`, ...causes.map((cause) => ` * ${cause.field}: ${cause.message}`)];
  }
  if (reason === 'NotFound') {
    yield* session.err(`error: ${subject} could not be found on the server\n`);
    return [`${subject} could not be found on the server`];
  }
  yield* session.err(`error: ${subject} could not be patched: ${error.message}\n`);
  return [`${subject} could not be patched: ${error.message}`];
}
