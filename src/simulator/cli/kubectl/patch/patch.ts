/** kubectl patch */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { deepEqual, type Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { mergePatch, strategicMerge } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseYaml, YamlError } from '../../shared/yaml/read.ts';
import { ApiError, asOne, CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, lateResultPrinter } from '../print/result.ts';
import { infoPath } from '../resource/info.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { applyJsonPatch } from '../resource/json-patch.ts';
import { cutCollection, isDeep } from '../resource/large/deep.ts';
import { isRegistered } from '../resource/registered-kinds.ts';
import { select } from '../resource/selection.ts';
import { patchObject, type PatchType } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const patch: Verb = { path: 'patch', run, complete: typeThenNames };

const MEDIA: Record<string, string> = { strategic: 'application/strategic-merge-patch+json', merge: 'application/merge-patch+json', json: 'application/json-patch+json' };

function* run(session: Session): Blocking<void> {
  const dryRun = dryRunOf(session), type = validate(session);
  yield* session.drain(session.flag('patch-file'));
  const body = patchBody(session);
  const local = session.switch('local');
  const selection = yield* select(session, { ...selectionFlags(session), local });
  // An object of a file is sent its patch as it is there, without a look at the server.
  const { infos, errors } = selection.by === 'files' ? selection : yield* fetchSelection(session, selection);
  const failures: Error[] = selection.by === 'files' ? [] : [...errors];
  // Of a dry run nothing is said here.
  const print = lateResultPrinter(session);
  for (const info of infos) {
    try {
      const subresource = session.flag('subresource');
      const before = subresource && !local ? ((yield* session.client().json({ method: 'GET', path: infoPath(info, subresource) })) as typeof info.object)! : info.object!;
      const after = local || dryRun === 'client' ? patched(before, type, body) : yield* patchObject(session, info, type, body, [...dryRunQuery(dryRun), ['fieldManager', session.flag('field-manager')]], subresource || undefined);
      yield* print(after, deepEqual(before, after) ? 'patched (no change)' : 'patched');
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error instanceof ApiError && error.reason === 'UnsupportedMediaType' ? new CommandError(`${MEDIA[type]} is not supported by ${info.mapping.group}/${info.mapping.version}, Kind=${info.mapping.kind}: ${error.message}`) : error);
    }
  }
  if (selection.by === 'files') failures.push(...asOne(errors));
  throwCollected(failures);
  if (infos.length === 0) throw new CommandError('no objects passed to patch');
}

function validate(session: Session): PatchType {
  const text = session.flag('patch'), file = session.flag('patch-file');
  if (text && file) throw new CommandError('cannot specify --patch and --patch-file together');
  if (!text && !file) throw new CommandError('must specify --patch or --patch-file containing the contents of the patch');
  if (session.switch('local') && session.args.length > 0) throw new CommandError('cannot specify --local and server resources');
  if (session.switch('local') && dryRunOf(session) === 'server') throw new CommandError('cannot specify --local and --dry-run=server - did you mean --dry-run=client?');
  const type = session.flag('type').toLowerCase() || 'strategic';
  if (type !== 'strategic' && type !== 'merge' && type !== 'json') throw new CommandError(`--type must be one of [json merge strategic], not ${JSON.stringify(session.flag('type'))}`);
  return type;
}

function patchBody(session: Session): unknown {
  const file = session.flag('patch-file');
  let text = session.flag('patch');
  if (file) {
    try {
      text = session.readText(file);
    } catch (error) {
      if (error instanceof CommandError) throw new CommandError(`unable to read patch file: ${error.message}`);
      throw error;
    }
  }
  // JSON goes to the server as it is, mistakes and all.
  const sent = !session.switch('local') && dryRunOf(session) !== 'client';
  if (/^\s*\{/.test(text) && sent) return text;
  try {
    const value = parseYaml(text);
    // A text by itself is sent as JSON, and so in its quotes.
    return typeof value === 'string' ? JSON.stringify(value) : value;
  } catch (error) {
    // Only the server knows how to leave out what is too deep for walks through values.
    if (sent && /^\s*\[/.test(text) && isDeep(text) && 'text' in (cutCollection(text, text.indexOf('['), true) ?? {})) return text;
    if (error instanceof YamlError) throw new CommandError(`unable to parse ${JSON.stringify(session.flag('patch'))}: ${error.message}`);
    throw error;
  }
}

/** Done here instead of on the server. */
function patched(object: KubernetesObject, type: PatchType, body: unknown): KubernetesObject {
  const fields = object as unknown as Json;
  if (type === 'json') return applyJsonPatch(fields, body, '') as KubernetesObject;
  if (type === 'merge') {
    if (Array.isArray(body)) throw new CommandError('json: cannot unmarshal array into Go value of type unstructured.detector');
    return mergePatch(fields, body) as KubernetesObject;
  }
  const schema = mergeSchemaOf(object.apiVersion ?? '', object.kind);
  const [version = '', group = ''] = (object.apiVersion ?? '').split('/').reverse();
  if (!schema || !isRegistered(object.apiVersion ?? '', object.kind)) throw new CommandError(`strategic merge patch is not supported for ${group}/${version}, Kind=${object.kind} locally, try --type merge`);
  return strategicMerge(fields, body as Json, schema) as unknown as KubernetesObject;
}
