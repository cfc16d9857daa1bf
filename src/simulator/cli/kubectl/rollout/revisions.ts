/** The revisions of a deployment (its replica sets), a daemon set or a stateful set (their controller revisions). */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { strategicMerge } from '../../../api/kubernetes/strategic-merge/merge.ts';
import { mergeSchemaOf } from '../../../api/kubernetes/strategic-merge/schema.ts';
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError } from '../client/failure.ts';
import { list } from '../resource/fetch.ts';
import { CHANGE_CAUSE } from '../resource/record.ts';
import type { Session } from '../session.ts';
import { replicaSetsOf, revisionOf } from './replica-sets.ts';

export interface Revision {
  number: number;
  changeCause: string | undefined;
  template: PodTemplateSpec;
  /** The stored revision: a replica set or a controller revision. */
  object: KubernetesObject;
}

interface ControllerRevision extends KubernetesObject {
  revision: number;
  data: Json;
}

/** In order of their numbers. @throws CommandError for other kinds */
export function* revisionsOf(session: Session, object: KubernetesObject): Blocking<Revision[]> {
  const revisions = object.kind === 'Deployment' ? yield* ofDeployment(session, object as Deployment) : yield* ofControllerRevisions(session, object);
  return revisions.sort((a, b) => a.number - b.number);
}

function* ofDeployment(session: Session, deployment: Deployment): Blocking<Revision[]> {
  const { all } = yield* replicaSetsOf(session, deployment);
  return all.filter((set) => revisionOf(set) > 0).map((set) => {
    const changeCause = set.metadata.annotations?.[CHANGE_CAUSE];
    const template = set.spec.template!;
    const annotations = { ...template.metadata?.annotations, ...(changeCause && { [CHANGE_CAUSE]: changeCause }) };
    return { number: revisionOf(set), changeCause, template: { ...template, metadata: { ...template.metadata, annotations } } as PodTemplateSpec, object: set };
  });
}

/** Kinds that kubectl knows as workloads, and others. */
export function withoutHistory({ apiVersion, kind }: KubernetesObject, what = 'history', who = 'history viewer'): string {
  const group = apiVersion?.includes('/') ? apiVersion.split('/')[0]! : '';
  if (/^(Pod|Job|CronJob|ReplicaSet|ReplicationController)$/.test(kind)) return `no ${who} has been implemented for "${kind}${group && `.${group}`}"`;
  return `error retrieving ${what} for "${kind}${group && `.${group}`}", no visitor method exists for {${group} ${kind}}`;
}

function* ofControllerRevisions(session: Session, object: KubernetesObject): Blocking<Revision[]> {
  if (object.kind !== 'DaemonSet' && object.kind !== 'StatefulSet') throw new CommandError(withoutHistory(object));
  const mapping = (yield* session.mapper()).require('apps/v1', 'ControllerRevision');
  const { selector } = object.spec as { selector?: LabelSelector };
  const found = (yield* list(session, mapping, object.metadata.namespace, formatLabelSelector(selector))) as ControllerRevision[];
  return found.filter(({ metadata }) => metadata.ownerReferences?.some((owner) => owner.controller && owner.uid === object.metadata.uid)).map((revision) => {
    const applied = strategicMerge(object as unknown as Json, revision.data, mergeSchemaOf(object.apiVersion, object.kind)) as unknown as { spec: { template: PodTemplateSpec } };
    return { number: revision.revision, changeCause: revision.metadata.annotations?.[CHANGE_CAUSE], template: applied.spec.template, object: revision };
  });
}
