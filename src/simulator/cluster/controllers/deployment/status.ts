/** The status of a deployment from its replica sets. */
import type { Deployment, DeploymentStatus } from '../../../api/kubernetes/deployment.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import { makeCondition, withCondition } from './conditions.ts';
import { actualTotal, availableTotal, maxUnavailable, readyTotal, replicasOf, terminatingTotal, wantedTotal } from './sets.ts';

/** Counts and the Available condition; Progressing is the affair of progress.ts. */
export function deploymentStatus(deployment: Deployment, sets: readonly ReplicaSet[], current: ReplicaSet | undefined, now: number): DeploymentStatus {
  const available = availableTotal(sets), replicas = actualTotal(sets), updatedReplicas = current?.status.replicas ?? 0;
  const readyReplicas = readyTotal(sets), unavailableReplicas = Math.max(0, wantedTotal(sets) - available);
  const availability = available >= replicasOf(deployment) - maxUnavailable(deployment)
    ? makeCondition('Available', 'True', 'MinimumReplicasAvailable', 'Deployment has minimum availability.', now)
    : makeCondition('Available', 'False', 'MinimumReplicasUnavailable', 'Deployment does not have minimum availability.', now);
  return {
    observedGeneration: deployment.metadata.generation,
    ...(replicas > 0 ? { replicas } : {}), ...(updatedReplicas > 0 ? { updatedReplicas } : {}), ...(readyReplicas > 0 ? { readyReplicas } : {}),
    ...(available > 0 ? { availableReplicas: available } : {}), ...(unavailableReplicas > 0 ? { unavailableReplicas } : {}),
    terminatingReplicas: terminatingTotal(sets),
    ...(deployment.status.collisionCount === undefined ? {} : { collisionCount: deployment.status.collisionCount }),
    conditions: withCondition(deployment.status.conditions ?? [], availability),
  };
}
