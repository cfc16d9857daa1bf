/** Applies to an object that is there already. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError, isFailure } from '../client/failure.ts';
import { waitGone, deleteInfos, deleteOptions } from '../delete/delete-infos.ts';
import { dryRunOf, type ResultPrinter } from '../print/result.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { createObject, lastAppliedOf, LAST_APPLIED, patchObject, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';
import { patchBetween } from './three-way.ts';

/** A conflict is tried again this often, against the newer object. */
const TRIES = 5;

export function* applyPatch(session: Session, info: Info, live: KubernetesObject, modified: KubernetesObject, query: Query, print: ResultPrinter): Blocking<KubernetesObject> {
  yield* warnings(session, info, live);
  let current = live;
  for (let tries = 1; ; tries++) {
    const { type, patch } = patchBetween(lastAppliedOf(current), modified, current);
    if (Object.keys(patch).length === 0) {
      yield* print(current, 'unchanged');
      return current;
    }
    if (dryRunOf(session) === 'client') {
      yield* print(current, 'configured');
      return current;
    }
    try {
      const object = yield* patchObject(session, info, type, patch, query, session.flag('subresource') || undefined);
      yield* print(object, 'configured');
      return object;
    } catch (error) {
      if (!isFailure(error)) throw error;
      const conflict = error instanceof ApiError && error.reason === 'Conflict';
      if (conflict && tries <= TRIES) {
        current = yield* fetchInfo(session.client(), info);
        continue;
      }
      if (session.switch('force') && error instanceof ApiError && (conflict || error.reason === 'Invalid')) return yield* recreate(session, info, modified, query, print);
      throw patchError(error, info, patch);
    }
  }
}

function patchError(error: Error, info: Info, patch: Json): Error {
  const { group, version, name, kind } = info.mapping;
  const text = `error when applying patch:\n${JSON.stringify(patch)}\nto:\nResource: "${group}/${version}, Resource=${name}", GroupVersionKind: "${group}/${version}, Kind=${kind}"\nName: ${JSON.stringify(info.name)}, Namespace: ${JSON.stringify(info.namespace ?? '')}\nfor: ${JSON.stringify(info.source)}: error when patching ${JSON.stringify(info.source)}: ${error.message}`;
  return error instanceof ApiError ? new ApiError({ ...error.status, message: text }) : new CommandError(text);
}

function* warnings(session: Session, info: Info, current: KubernetesObject): Blocking<void> {
  if (current.metadata.deletionTimestamp) yield* session.warn(`Detected changes to resource ${info.name} which is currently being deleted.`);
  if (current.metadata.annotations?.[LAST_APPLIED] !== undefined) return;
  yield* session.warn(`resource ${info.mapping.name}/${info.name} is missing the ${LAST_APPLIED} annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.`);
}

/** --force: away with the old one, then a new one. */
function* recreate(session: Session, info: Info, modified: KubernetesObject, query: Query, print: ResultPrinter): Blocking<KubernetesObject> {
  const options = { ...deleteOptions(session), quiet: true, wait: false };
  yield* deleteInfos(session, [info], options);
  yield* waitGone(session, info, undefined, session.p.now + (session.flags.number('timeout') || 300_000));
  const object = yield* createObject(session, info.mapping, info.namespace, modified, query);
  yield* print(object, 'configured');
  return object;
}
