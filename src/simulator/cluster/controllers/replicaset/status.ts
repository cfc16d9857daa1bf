/** The status of a replica set from its pods. */
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet, ReplicaSetStatus } from '../../../api/kubernetes/replicaset.ts';
import { isActive, isAvailable, isReady, isTerminating } from '../../pods.ts';
import { hasLabels } from '../../selectors.ts';
import { timestamp } from '../../timestamps.ts';
import type { PodGroup } from '../pod-tally.ts';

const FAILURE = 'ReplicaFailure';

/** What the status counts. */
export interface PodCounts {
  /** Pods that count as replicas. */
  replicas: number;
  /** With all labels of the template. */
  labelled: number;
  ready: number;
  available: number;
  terminating: number;
}

export function countPods({ spec: { minReadySeconds = 0, template } }: Pick<ReplicaSet, 'spec'>, pods: readonly Pod[], now: number): PodCounts {
  const counts: PodCounts = { replicas: 0, labelled: 0, ready: 0, available: 0, terminating: 0 };
  for (const pod of pods) {
    if (isTerminating(pod)) counts.terminating++;
    if (!isActive(pod)) continue;
    counts.replicas++;
    if (hasLabels(template?.metadata?.labels ?? {}, pod.metadata.labels)) counts.labelled++;
    if (isReady(pod)) counts.ready++;
    if (isAvailable(pod, minReadySeconds, now)) counts.available++;
  }
  return counts;
}

/** The same from a tally, where no pod has to wait until it counts as available. */
export function countGroups({ spec: { template } }: Pick<ReplicaSet, 'spec'>, groups: Iterable<PodGroup>): PodCounts {
  const counts: PodCounts = { replicas: 0, labelled: 0, ready: 0, available: 0, terminating: 0 };
  for (const { labels, active, ready, terminating } of groups) {
    counts.replicas += active;
    if (hasLabels(template?.metadata?.labels ?? {}, labels)) counts.labelled += active;
    counts.ready += ready;
    counts.available += ready;
    counts.terminating += terminating;
  }
  return counts;
}

/** @param failure what kept pods from being made or deleted in this sync: [how many were wanted more, error] */
export function replicaSetStatus(set: ReplicaSet, counts: PodCounts, failure: { missing: number; error: StatusError } | undefined, now: number): ReplicaSetStatus {
  const { replicas, labelled: fullyLabeledReplicas, ready: readyReplicas, available: availableReplicas, terminating } = counts;
  const conditions = (set.status.conditions ?? []).filter((one) => one.type !== FAILURE);
  const held = set.status.conditions?.find((one) => one.type === FAILURE);
  if (failure) {
    conditions.push(held ?? {
      type: FAILURE, status: 'True', reason: failure.missing < 0 ? 'FailedCreate' : 'FailedDelete', message: failure.error.message, lastTransitionTime: timestamp(now),
    });
  }
  return {
    replicas,
    ...(fullyLabeledReplicas > 0 ? { fullyLabeledReplicas } : {}),
    ...(readyReplicas > 0 ? { readyReplicas } : {}),
    ...(availableReplicas > 0 ? { availableReplicas } : {}),
    terminatingReplicas: terminating,
    observedGeneration: set.metadata.generation,
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}
