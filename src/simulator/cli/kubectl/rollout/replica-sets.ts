/** The replica sets of a deployment, and which of them is the current one. */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';

export const REVISION = 'deployment.kubernetes.io/revision';
const HASH = 'pod-template-hash';

/** The template without the hash that the controller adds. */
export function withoutHash(template: PodTemplateSpec): PodTemplateSpec {
  const { [HASH]: _, ...labels } = template.metadata?.labels ?? {};
  return { ...template, metadata: { ...template.metadata, labels } } as PodTemplateSpec;
}

export const revisionOf = (set: { metadata: { annotations?: Record<string, string> } }): number => Number(set.metadata.annotations?.[REVISION] ?? 0);

export function* replicaSetsOf(session: Session, deployment: Deployment): Blocking<{ current: ReplicaSet | undefined; old: ReplicaSet[]; all: ReplicaSet[] }> {
  const mapping = (yield* session.mapper()).require('apps/v1', 'ReplicaSet');
  const found = (yield* list(session, mapping, deployment.metadata.namespace, formatLabelSelector(deployment.spec.selector))) as ReplicaSet[];
  // Oldest first, also where only some of them are shown (replicaSetsByCreationTimestamp).
  const age = ({ metadata }: ReplicaSet): string => `${metadata.creationTimestamp} ${metadata.name}`;
  const all = found.filter(({ metadata }) => metadata.ownerReferences?.some((owner) => owner.controller && owner.uid === deployment.metadata.uid)).sort((a, b) => (age(a) < age(b) ? -1 : 1));
  const wanted = withoutHash(deployment.spec.template);
  const current = all.find((set) => deepEqual(withoutHash(set.spec.template!), wanted));
  return { current, old: all.filter((set) => set !== current), all };
}
