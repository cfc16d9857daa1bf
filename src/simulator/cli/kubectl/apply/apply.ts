/** kubectl apply -f */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, CommandError, asOne, isFailure, isNotFound, throwCollected, withSource } from '../client/failure.ts';
import { deleteOptions, warnOfCascade } from '../delete/delete-infos.ts';
import { dryRunOf, resultPrinter, type ResultPrinter } from '../print/result.ts';
import { objectPrinter } from '../print/output.ts';
import { selectionFlags } from '../resource/fetch.ts';
import { lookUp, type Info } from '../resource/info.ts';
import { recorded } from '../resource/record.ts';
import { wholeInfo } from '../resource/files.ts';
import { noArguments, requireFiles, select } from '../resource/selection.ts';
import { sendsUnseen, tryToCreate, validates, validationQuery, withLastApplied, writeQuery, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { applySetOf } from './apply-set.ts';
import { applyPatch } from './patch.ts';
import { allowedTypes, prune } from './prune.ts';
import { applyOnServer } from './server-side.ts';

export const apply: Verb = { path: 'apply', run };

function* run(session: Session): Blocking<void> {
  noArguments(session.args);
  const serverSide = session.switch('server-side');
  deleteOptions(session);
  yield* warnOfCascade(session);
  const set = session.flag('applyset') ? yield* applySetOf(session) : undefined;
  const types = session.switch('prune') && !set ? yield* allowedTypes(session) : undefined;
  validateFlags(session, serverSide);
  if (set) yield* set.validate();
  else validatePruning(session, serverSide);
  if (session.flag('subresource') && !serverSide) throw new CommandError('--subresource can only be specified for --server-side');
  validationQuery(session);
  requireFiles(session);
  const dryRun = dryRunOf(session);
  // Of several objects -o yaml, a template and the like make one list, when all is done.
  const collecting = session.flag('output') !== '' && session.flag('output') !== 'name';
  const shown: KubernetesObject[] = [];
  const print: ResultPrinter = collecting ? function* (object) {
    shown.push(object);
  } : resultPrinter(session, dryRun);
  // Else it is enough that an object was created.
  const wanted = types !== undefined || set !== undefined || session.flag('output') !== '';
  const selection = yield* select(session, { ...selectionFlags(session), all: false, validate: validates(session), outline: !serverSide && !set && sendsUnseen(session) });
  if (selection.by !== 'files') return;
  // What the files themselves lack is one error among those of the objects.
  const errors: Error[] = [...asOne(selection.errors)];
  if (selection.infos.length === 0 && errors.length === 0) throw new CommandError('no objects passed to apply');
  const infos = set ? selection.infos.map((info) => ({ ...info, object: set.labelled(info.object!) })) : selection.infos;
  if (set) yield* set.begin(infos);
  const applied: Info[] = [];
  for (const given of infos) {
    try {
      const info = { ...given, object: recorded(session, given.object!) };
      const object = serverSide ? yield* applyOnServer(session, info, print) : yield* applyOne(session, info, print, wanted);
      if (object instanceof ApiError) errors.push(object);
      else if (wanted) applied.push({ ...info, object, name: object.metadata.name });
    } catch (error) {
      if (!isFailure(error)) throw error;
      errors.push(error);
    }
  }
  const whole = collecting ? objectPrinter(session) : undefined;
  if (whole && shown.length > 0 && errors.length === 0) yield* session.out(whole(shown.length === 1 ? shown[0] : { apiVersion: 'v1', items: shown, kind: 'List', metadata: {} }));
  throwCollected(errors);
  if (types) yield* prune(session, applied, types);
  if (set) yield* set.prune(applied);
}

function validateFlags(session: Session, serverSide: boolean): void {
  if (session.switch('force-conflicts') && !serverSide) throw new CommandError('--force-conflicts only works with --server-side');
  if (serverSide && session.flag('dry-run') === 'client') throw new CommandError("--dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)");
  if (session.switch('force') && session.flag('dry-run') === 'server') throw new CommandError('--dry-run=server cannot be used with --force');
  if (session.switch('force') && serverSide) throw new CommandError('--force cannot be used with --server-side');
  if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
}

function validatePruning(session: Session, serverSide: boolean): void {
  if (session.switch('prune') && session.switch('force')) throw new CommandError('--force cannot be used with --prune');
  if (session.switch('prune') && !session.switch('all') && !session.flag('selector')) throw new CommandError('all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector');
  if (session.switch('prune') && serverSide) throw new CommandError("--prune is in alpha and doesn't currently work on objects created by server-side apply");
}

/** @returns also the refusal of the server. @throws what else goes wrong */
function* applyOne(session: Session, info: Info, print: ResultPrinter, wanted: boolean): Blocking<KubernetesObject | ApiError> {
  if (info.name === '') {
    const generated = info.object?.metadata.generateName;
    if (generated) throw new CommandError(`from ${generated}: cannot use generate name with apply`);
    throw new CommandError(notRetrieved(info, 'resource name may not be empty'));
  }
  const query = writeQuery(session);
  const current = yield* lookUp(session.client(), info);
  // What is too long without its annotation is too long with it.
  if (isNotFound(current)) return yield* createNew(session, info, info.heavy ? info.object! : withLastApplied(info.object!), query, print, wanted);
  if (current instanceof ApiError) return new ApiError({ ...current.status, message: notRetrieved(info, current.message) });
  const whole = wholeInfo(info);
  return yield* applyPatch(session, whole, current, withLastApplied(whole.object!), query, print);
}

function notRetrieved(info: Info, why: string): string {
  const { group, version, name, kind } = info.mapping;
  return `error when retrieving current configuration of:\nResource: "${group}/${version}, Resource=${name}", GroupVersionKind: "${group}/${version}, Kind=${kind}"\nName: ${JSON.stringify(info.name)}, Namespace: ${JSON.stringify(info.namespace ?? '')}\nfrom server for: ${JSON.stringify(info.source)}: ${why}`;
}

function* createNew(session: Session, info: Info, modified: KubernetesObject, query: Query, print: ResultPrinter, wanted: boolean): Blocking<KubernetesObject | ApiError> {
  if (dryRunOf(session) === 'client') {
    yield* print(objectPrinter(session) ? modified : info.object!, 'created');
    return modified;
  }
  try {
    const answer = yield* tryToCreate(session, info, modified, query);
    if (answer instanceof ApiError) return answer.from('creating', info.source);
    const object = wanted ? (answer.body as KubernetesObject) : modified;
    yield* print(object, 'created');
    return object;
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw withSource(error, 'creating', info.source);
  }
}
