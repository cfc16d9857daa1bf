/** Deletes objects one after the other, then waits until they are gone. */
import type { KubernetesObject, Status } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError, asOne, CommandError, isFailure, isNotFound, throwCollected, withSource } from '../client/failure.ts';
import { groupKind } from '../client/mapper.ts';
import { goDate } from '../print/klog.ts';
import { dryRunOf, dryRunQuery, dryRunSuffix, type DryRun } from '../print/result.ts';
import { infoPath, infoResourceName, type Info } from '../resource/info.ts';
import type { Session } from '../session.ts';
import { watchUntil } from '../watch/watch.ts';

export interface DeleteOptions {
  gracePeriod: number;
  cascade: 'Background' | 'Orphan' | 'Foreground';
  dryRun: DryRun;
  wait: boolean;
  /** ms; 0 is a week. */
  timeout: number;
  ignoreNotFound: boolean;
  /** -o name. */
  names: boolean;
  quiet: boolean;
  /** `deleted` also where nothing is waited for (replace --force). */
  plainWords?: boolean;
}

const CASCADES: Record<string, DeleteOptions['cascade']> = { background: 'Background', orphan: 'Orphan', foreground: 'Foreground', true: 'Background', false: 'Orphan' };
const WEEK = 168 * 3_600_000;

/** --cascade once was a switch. */
export function* warnOfCascade(session: Session): Blocking<void> {
  const value = session.flag('cascade');
  if (value === 'true' || value === 'false') yield* session.err(`warning: --cascade=${value} is deprecated (boolean value) and can be replaced with --cascade=${CASCADES[value]!.toLowerCase()}.\n`);
}

/** @throws CommandError */
export function deleteOptions(session: Session): DeleteOptions {
  const cascade = CASCADES[session.flag('cascade')];
  if (!cascade) throw new CommandError(`invalid cascade value (${session.flag('cascade')}). Must be "background", "foreground", or "orphan"`);
  let gracePeriod = session.flags.number('grace-period');
  let wait = session.flags.has('wait') ? session.switch('wait') : true;
  if (session.switch('now')) {
    if (gracePeriod !== -1) throw new CommandError('--now and --grace-period cannot be specified together');
    gracePeriod = 1;
  }
  if (gracePeriod === 0 && !session.switch('force')) {
    wait = true;
    gracePeriod = 1;
  }
  if (session.switch('force') && gracePeriod < 0) gracePeriod = 0;
  return {
    gracePeriod, cascade, wait, dryRun: session.flags.has('dry-run') ? dryRunOf(session) : 'none', timeout: session.flags.number('timeout'),
    ignoreNotFound: session.switch('ignore-not-found'), names: session.flag('output') === 'name', quiet: false,
  };
}

/** @throws what could not be deleted; found nothing: says so */
export function* deleteInfos(session: Session, infos: readonly Info[], options: DeleteOptions, before: readonly Error[] = []): Blocking<void> {
  const errors: Error[] = [];
  const deleted: { info: Info; uid: string | undefined }[] = [];
  for (const info of infos) {
    try {
      const uid = options.dryRun === 'client' ? undefined : yield* deleteOne(session, info, options);
      deleted.push({ info, uid });
      if (!options.quiet) yield* session.out(deletedLine(info, options));
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (!(options.ignoreNotFound && isNotFound(error))) errors.push(withSource(error, 'deleting', info.source));
    }
  }
  throwCollected(errors.length > 0 ? [...errors, ...asOne(before)] : before);
  if (infos.length === 0) yield* session.out('No resources found\n');
  if (!options.wait || options.dryRun !== 'none') return;
  const deadline = session.p.now + (options.timeout || WEEK);
  const negative = options.timeout < 0 ? `${goDate(session.p.now, 'E', session.p.pid)} until.go:159] "Timeout for context shall not be negative"\n` : '';
  for (const { info, uid } of deleted) {
    yield* session.err(negative);
    yield* waitGone(session, info, uid, deadline);
  }
}

function* deleteOne(session: Session, info: Info, options: DeleteOptions): Blocking<string | undefined> {
  const body = {
    apiVersion: 'v1', kind: 'DeleteOptions', ...(options.gracePeriod >= 0 && { gracePeriodSeconds: options.gracePeriod }), propagationPolicy: options.cascade,
    ...(options.dryRun === 'server' && { dryRun: ['All'] }),
  };
  const answer = yield* session.client().json<KubernetesObject | Status>({ method: 'DELETE', path: infoPath(info), query: dryRunQuery(options.dryRun), body });
  return answer.kind === 'Status' ? (answer as Status).details?.uid : (answer as KubernetesObject).metadata.uid;
}

function deletedLine(info: Info, options: DeleteOptions): string {
  if (options.names) return `${groupKind(info.mapping)}/${info.name}\n`;
  const operation = options.gracePeriod === 0 && !options.plainWords ? 'force deleted' : 'deleted';
  const place = info.namespace === undefined ? '' : ` from ${info.namespace} namespace`;
  return `${groupKind(info.mapping)} ${JSON.stringify(info.name)} ${operation}${place}${dryRunSuffix(options.dryRun)}\n`;
}

/** Waits until the object is gone, or another one has its name. */
export function* waitGone(session: Session, info: Info, uid: string | undefined, deadline: number): Blocking<void> {
  try {
    const outcome = yield* watchUntil(session, info, deadline, (object) => object === undefined || (uid !== undefined && object.metadata.uid !== uid));
    if (outcome === 'timeout') throw new CommandError(`timed out waiting for the condition on ${infoResourceName(info)}`);
  } catch (error) {
    // Who may not look does not wait.
    if (error instanceof ApiError && (error.reason === 'Forbidden' || error.reason === 'MethodNotAllowed')) return;
    throw error;
  }
}
