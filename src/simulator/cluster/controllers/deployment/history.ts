/** Revisions: annotations that number the replica sets of a deployment, and the clean-up of old ones. */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { maxSurge, replicasOf } from './sets.ts';

export const REVISION = 'deployment.kubernetes.io/revision';
const REVISION_HISTORY = 'deployment.kubernetes.io/revision-history';
const DESIRED = 'deployment.kubernetes.io/desired-replicas';
const MAXIMUM = 'deployment.kubernetes.io/max-replicas';

/** Annotations of the deployment that its replica sets do not inherit. */
const OWN = new Set(['kubectl.kubernetes.io/last-applied-configuration', REVISION, REVISION_HISTORY, DESIRED, MAXIMUM, 'deprecated.deployment.rollback.to']);

export const revisionOf = (object: { metadata: { annotations?: Record<string, string> } }): number => Number(object.metadata.annotations?.[REVISION] ?? 0) || 0;

export const maxRevision = (sets: readonly ReplicaSet[]): number => Math.max(0, ...sets.map(revisionOf));

type Annotations = Record<string, string>;

/** What the new replica set's annotations become at `revision`: the deployment's, plus the revision and its history. */
export function newSetAnnotations(deployment: Deployment, held: Annotations, revision: number, isNew: boolean): Annotations {
  const next: Annotations = { ...held };
  for (const [key, value] of Object.entries(deployment.metadata.annotations ?? {})) if (!OWN.has(key)) next[key] = value;
  const before = Number(held[REVISION] ?? 0) || 0;
  if (before < revision) {
    next[REVISION] = String(revision);
    // A set that comes back remembers under which numbers it ran before.
    if (before > 0) next[REVISION_HISTORY] = held[REVISION_HISTORY] ? `${held[REVISION_HISTORY]},${before}` : String(before);
  }
  return isNew ? { ...next, ...sizeAnnotations(deployment) } : next;
}

/** What a set is told about the whole, so that a later proportional scaling knows what it was part of. */
export const sizeAnnotations = (deployment: Deployment): Annotations => ({
  [DESIRED]: String(replicasOf(deployment)),
  [MAXIMUM]: String(replicasOf(deployment) + maxSurge(deployment)),
});

export const desiredOf = (set: ReplicaSet): number | undefined => {
  const value = set.metadata.annotations?.[DESIRED];
  return value === undefined ? undefined : Number(value);
};

export const maximumOf = (set: ReplicaSet): number | undefined => {
  const value = set.metadata.annotations?.[MAXIMUM];
  return value === undefined ? undefined : Number(value);
};

/** Old sets beyond the history limit that can go: empty, observed and not already going. */
export function surplusHistory(deployment: Deployment, old: readonly ReplicaSet[]): ReplicaSet[] {
  const limit = deployment.spec.revisionHistoryLimit;
  if (limit === undefined || limit === 0x7fffffff) return [];
  const alive = old.filter((set) => set.metadata.deletionTimestamp === undefined);
  const surplus = alive.length - limit;
  if (surplus <= 0) return [];
  return [...alive].sort((a, b) => revisionOf(a) - revisionOf(b)).slice(0, surplus)
    .filter((set) => set.status.replicas === 0 && set.spec.replicas === 0 && (set.metadata.generation ?? 0) <= (set.status.observedGeneration ?? 0));
}
