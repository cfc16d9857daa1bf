/** kubectl scale */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, throwCollected } from '../client/failure.ts';
import { specifiedTypes } from '../completion/arguments.ts';
import { dryRunOf, dryRunQuery, resultPrinter } from '../print/result.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { infoPath, infoResourceName, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import { patchObject, type Query } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { watchUntil } from '../watch/watch.ts';

export const scale: Verb = { path: 'scale', run, required: ['replicas'], complete: specifiedTypes(['deployment', 'replicaset', 'replicationcontroller', 'statefulset']) };

interface Scale extends KubernetesObject {
  spec: { replicas?: number };
}

function* run(session: Session): Blocking<void> {
  const replicas = session.flags.number('replicas');
  if (replicas < 0) throw new CommandError('The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0');
  if (session.flags.number('current-replicas') < -1) throw new CommandError('The --current-replicas must specify an integer of -1 or greater');
  const dryRun = dryRunOf(session);
  const print = resultPrinter(session, dryRun);
  const flags = selectionFlags(session);
  // --all only lets a type stand without a name.
  const selection = yield* select(session, { ...flags, all: false, allowEmptySelector: flags.all ?? false });
  const { infos, errors } = selection.by === 'files' ? selection : yield* fetchSelection(session, selection);
  if (infos.length === 0) throwCollected(errors);
  if (session.flag('resource-version') && infos.length > 1) throw new CommandError('cannot use --resource-version with multiple resources');
  for (const info of infos) {
    if (dryRun !== 'client') yield* scaleOne(session, info, replicas, dryRunQuery(dryRun));
    yield* print(resized(info.object!, replicas), 'scaled');
  }
  throwCollected(errors);
  if (infos.length === 0) throw new CommandError('no objects passed to scale');
}

/** What was read before, with the new number; of other groups nobody knows where that stands. */
function resized(object: KubernetesObject, replicas: number): KubernetesObject {
  const group = object.apiVersion?.includes('/') ? object.apiVersion.split('/')[0] : '';
  return group === '' || group === 'apps' ? ({ ...object, spec: { ...(object as KubernetesObject & { spec?: object }).spec, replicas } } as KubernetesObject) : object;
}

function* scaleOne(session: Session, info: Info, replicas: number, query: Query): Blocking<void> {
  const expected = session.flags.number('current-replicas'), version = session.flag('resource-version');
  if (expected >= 0 || version) {
    const current = (yield* session.client().get(infoPath(info, 'scale'))) as Scale;
    const now = current.spec.replicas ?? 0;
    if (expected >= 0 && now !== expected) throw new CommandError(`Expected replicas to be ${expected}, was ${now}`);
    if (version && current.metadata.resourceVersion !== version) throw new CommandError(`Expected resource version to be ${version}, was ${current.metadata.resourceVersion}`);
    yield* session.client().json({ method: 'PUT', path: infoPath(info, 'scale'), query, body: { ...current, spec: { ...current.spec, replicas } } });
  } else yield* patchObject(session, info, 'merge', { spec: { replicas } }, query, 'scale');
  const timeout = session.flags.number('timeout');
  if (timeout === 0 || query.length > 0) return;
  const outcome = timeout < 0 ? 'timeout' : yield* watchUntil(session, info, session.p.now + timeout, (object) => {
    const status = (object as (KubernetesObject & { spec?: { replicas?: number }; status?: { replicas?: number; observedGeneration?: number } }) | undefined);
    return status === undefined || ((status.status?.observedGeneration ?? 0) >= (status.metadata.generation ?? 0) && (status.status?.replicas ?? 0) === replicas);
  });
  if (outcome === 'timeout') throw new CommandError(`timed out waiting for ${JSON.stringify(info.name)} to be synced`);
}
