/** The status of a replica set from its pods. */
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet, ReplicaSetStatus } from '../../../api/kubernetes/replicaset.ts';
import { isAvailable, isReady } from '../../pods.ts';
import { hasLabels } from '../../selectors.ts';
import { timestamp } from '../../timestamps.ts';

const FAILURE = 'ReplicaFailure';

/** @param failure what kept pods from being made or deleted in this sync: [how many were wanted more, error] */
export function replicaSetStatus(set: ReplicaSet, active: readonly Pod[], terminating: number, failure: { missing: number; error: StatusError } | undefined, now: number): ReplicaSetStatus {
  const { minReadySeconds = 0, template } = set.spec;
  const fullyLabeledReplicas = active.filter((pod) => hasLabels(template?.metadata?.labels ?? {}, pod.metadata.labels)).length;
  const readyReplicas = active.filter(isReady).length;
  const availableReplicas = active.filter((pod) => isAvailable(pod, minReadySeconds, now)).length;
  const conditions = (set.status.conditions ?? []).filter((one) => one.type !== FAILURE);
  const held = set.status.conditions?.find((one) => one.type === FAILURE);
  if (failure) {
    conditions.push(held ?? {
      type: FAILURE, status: 'True', reason: failure.missing < 0 ? 'FailedCreate' : 'FailedDelete', message: failure.error.message, lastTransitionTime: timestamp(now),
    });
  }
  return {
    replicas: active.length,
    ...(fullyLabeledReplicas > 0 ? { fullyLabeledReplicas } : {}),
    ...(readyReplicas > 0 ? { readyReplicas } : {}),
    ...(availableReplicas > 0 ? { availableReplicas } : {}),
    terminatingReplicas: terminating,
    observedGeneration: set.metadata.generation,
    ...(conditions.length > 0 ? { conditions } : {}),
  };
}
