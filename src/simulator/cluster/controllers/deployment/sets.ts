/** Arithmetic over the replica sets of a deployment. */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { scaledValue } from '../../quantities.ts';
import { sameValue } from '../template-hash.ts';

export const HASH_LABEL = 'pod-template-hash';

export const wanted = (set: ReplicaSet): number => set.spec.replicas ?? 1;
const sum = (sets: readonly ReplicaSet[], of: (set: ReplicaSet) => number): number => sets.reduce((total, set) => total + of(set), 0);
export const wantedTotal = (sets: readonly ReplicaSet[]): number => sum(sets, wanted);
export const actualTotal = (sets: readonly ReplicaSet[]): number => sum(sets, (set) => set.status.replicas ?? 0);
export const readyTotal = (sets: readonly ReplicaSet[]): number => sum(sets, (set) => set.status.readyReplicas ?? 0);
export const availableTotal = (sets: readonly ReplicaSet[]): number => sum(sets, (set) => set.status.availableReplicas ?? 0);
export const terminatingTotal = (sets: readonly ReplicaSet[]): number => sum(sets, (set) => set.status.terminatingReplicas ?? 0);

export const replicasOf = (deployment: Deployment): number => deployment.spec.replicas ?? 1;
export const isRolling = (deployment: Deployment): boolean => deployment.spec.strategy?.type !== 'Recreate';

/** maxSurge and maxUnavailable as numbers; both zero would stand still, so then one may be unavailable. */
export function fenceposts(deployment: Deployment): { surge: number; unavailable: number } {
  const { maxSurge, maxUnavailable } = deployment.spec.strategy?.rollingUpdate ?? {};
  const replicas = replicasOf(deployment);
  const surge = scaledValue(maxSurge, replicas, true);
  const unavailable = scaledValue(maxUnavailable, replicas, false);
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable };
}

export function maxUnavailable(deployment: Deployment): number {
  if (!isRolling(deployment) || replicasOf(deployment) === 0) return 0;
  return Math.min(fenceposts(deployment).unavailable, replicasOf(deployment));
}

export const maxSurge = (deployment: Deployment): number => (isRolling(deployment) ? fenceposts(deployment).surge : 0);

function withoutHash(template: PodTemplateSpec | undefined): PodTemplateSpec {
  const { [HASH_LABEL]: _, ...labels } = template?.metadata?.labels ?? {};
  return { ...template, metadata: { ...template?.metadata, labels } };
}

const byAge = (a: ReplicaSet, b: ReplicaSet): number =>
  a.metadata.creationTimestamp === b.metadata.creationTimestamp ? (a.metadata.name < b.metadata.name ? -1 : 1) : a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : 1;

export const oldestFirst = (sets: readonly ReplicaSet[]): ReplicaSet[] => [...sets].sort(byAge);

/** The replica set that has the deployment's present template; the oldest if there are several. */
export function findNew(deployment: Deployment, sets: readonly ReplicaSet[]): ReplicaSet | undefined {
  const template = withoutHash(deployment.spec.template);
  return oldestFirst(sets).find((set) => sameValue(withoutHash(set.spec.template), template));
}

/** All but that one. */
export const findOld = (sets: readonly ReplicaSet[], current: ReplicaSet | undefined): ReplicaSet[] => sets.filter((set) => set.metadata.uid !== current?.metadata.uid);

/** How many pods the new replica set may have now, under the surge limit. */
export function newSetReplicas(deployment: Deployment, sets: readonly ReplicaSet[], current: ReplicaSet): number {
  if (!isRolling(deployment)) return replicasOf(deployment);
  const maxTotal = replicasOf(deployment) + fenceposts(deployment).surge;
  const total = wantedTotal(sets);
  if (total >= maxTotal) return wanted(current);
  return wanted(current) + Math.min(maxTotal - total, replicasOf(deployment) - wanted(current));
}
