/** kubectl rollout undo */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError, isFailure, throwCollected } from '../client/failure.ts';
import { describePodTemplate } from '../describe/pod.ts';
import { Writer } from '../describe/writer.ts';
import { dryRunOf, dryRunQuery, dryRunSuffix, kindName, type DryRun } from '../print/result.ts';
import { objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import { fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { infoResourceName, type Info } from '../resource/info.ts';
import { CHANGE_CAUSE } from '../resource/record.ts';
import { select } from '../resource/selection.ts';
import { LAST_APPLIED, lastAppliedOf, patchObject } from '../resource/write.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { withoutHash } from './replica-sets.ts';
import { revisionsOf, withoutHistory, type Revision } from './revisions.ts';
import { rolloutTypes } from './types.ts';

export const undo: Verb = { path: 'rollout undo', run, complete: rolloutTypes };

function* run(session: Session): Blocking<void> {
  if (session.args.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('required resource not specified');
  const dryRun = dryRunOf(session);
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { ...selectionFlags(session), allowEmptySelector: true }));
  const failures = [...errors];
  for (const info of infos) {
    try {
      if (lastAppliedOf(info.object!) !== undefined) yield* session.err(`Warning: resource ${infoResourceName(info)} was previously managed with 'kubectl apply'. Rolling back will not update the ${LAST_APPLIED} annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.\n`);
      const text = yield* rollBack(session, info, dryRun);
      const print = objectPrinter(session);
      yield* session.out(print ? yield* typedText(session, print, info.object) : `${kindName(info.object!)} ${text}${dryRun === 'client' ? '' : dryRunSuffix(dryRun)}\n`);
    } catch (error) {
      if (!isFailure(error)) throw error;
      failures.push(error);
    }
  }
  throwCollected(failures);
}

function target(revisions: readonly Revision[], wanted: number): Revision {
  if (wanted > 0) {
    const found = revisions.find(({ number }) => number === wanted);
    if (!found) throw new CommandError(`unable to find specified revision ${wanted} in history`);
    return found;
  }
  if (revisions.length < 2) throw new CommandError('no last revision to roll back to');
  return revisions.at(-2)!;
}

function* rollBack(session: Session, info: Info, dryRun: DryRun): Blocking<string> {
  const object = info.object!;
  const wanted = session.flags.number('to-revision');
  if (wanted < 0) throw new CommandError(`unable to find specified revision ${wanted} in history`);
  if (!['Deployment', 'DaemonSet', 'StatefulSet'].includes(object.kind)) throw new CommandError(withoutHistory(object, 'rollbacker', 'rollbacker'));
  const revisions = yield* revisionsOf(session, object);
  if (object.kind === 'Deployment' && wanted === 0 && revisions.length < 2) throw new CommandError(`no rollout history found for deployment ${JSON.stringify(info.name)}`);
  const revision = target(revisions, wanted);
  if (dryRun === 'client') {
    const w = new Writer();
    yield* describePodTemplate(w, revision.template);
    return `${object.kind === 'Deployment' ? '' : 'will roll back to '}${w.raw} (dry run)`;
  }
  if (object.kind === 'Deployment' && (object as Deployment).spec.paused) throw new CommandError("you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again");
  const template = withoutHash((revision.object as unknown as Deployment).spec?.template ?? revision.template);
  if (deepEqual(template, (object as Deployment).spec.template)) return `skipped rollback (current template already matches revision ${revision.number})`;
  const query = dryRunQuery(dryRun);
  if (object.kind === 'Deployment') yield* patchObject(session, info, 'json', deploymentPatch(object, revision, template), query);
  else yield* patchObject(session, info, 'strategic', (revision.object as KubernetesObject & { data: unknown }).data, query);
  return 'rolled back';
}

/** The template and the annotations of the old revision. */
function deploymentPatch(object: KubernetesObject, revision: Revision, template: unknown): unknown {
  const kept = ['deployment.kubernetes.io/revision', LAST_APPLIED];
  const annotations: Record<string, string> = {};
  for (const key of kept) if (object.metadata.annotations?.[key] !== undefined) annotations[key] = object.metadata.annotations[key];
  const skipped = new Set([...kept, 'deployment.kubernetes.io/desired-replicas', 'deployment.kubernetes.io/max-replicas', 'deployment.kubernetes.io/revision-history']);
  for (const [key, value] of Object.entries(revision.object.metadata.annotations ?? {})) if (!skipped.has(key)) annotations[key] = value;
  if (revision.changeCause) annotations[CHANGE_CAUSE] = revision.changeCause;
  return [{ op: 'replace', path: '/spec/template', value: template }, { op: 'replace', path: '/metadata/annotations', value: annotations }];
}
