/** Conditions of a deployment. */
import type { Deployment, DeploymentCondition, DeploymentStatus } from '../../../api/kubernetes/deployment.ts';
import { parseTimestamp, timestamp } from '../../timestamps.ts';

export const TIMED_OUT = 'ProgressDeadlineExceeded';
export const AVAILABLE = 'NewReplicaSetAvailable';
export const PAUSED = 'DeploymentPaused';

export const makeCondition = (type: string, status: string, reason: string, message: string, now: number): DeploymentCondition =>
  ({ type, status, lastUpdateTime: timestamp(now), lastTransitionTime: timestamp(now), reason, message });

export const conditionOf = (status: DeploymentStatus, type: string): DeploymentCondition | undefined => status.conditions?.find((one) => one.type === type);

/** The conditions with `next` set; the same status and reason again change nothing. */
export function withCondition(conditions: readonly DeploymentCondition[], next: DeploymentCondition): DeploymentCondition[] {
  const held = conditions.find((one) => one.type === next.type);
  if (held && held.status === next.status && held.reason === next.reason) return [...conditions];
  const set = held && held.status === next.status ? { ...next, lastTransitionTime: held.lastTransitionTime } : next;
  return [...conditions.filter((one) => one.type !== next.type), set];
}

export const without = (conditions: readonly DeploymentCondition[], type: string): DeploymentCondition[] => conditions.filter((one) => one.type !== type);

export const hasDeadline = (deployment: Deployment): boolean =>
  deployment.spec.progressDeadlineSeconds !== undefined && deployment.spec.progressDeadlineSeconds !== 0x7fffffff;

/** Rolled out: all updated, all available, none left of before. */
export const isComplete = (deployment: Deployment, status: DeploymentStatus): boolean => {
  const replicas = deployment.spec.replicas ?? 1;
  return (status.updatedReplicas ?? 0) === replicas && (status.replicas ?? 0) === replicas && (status.availableReplicas ?? 0) === replicas
    && (status.observedGeneration ?? 0) >= (deployment.metadata.generation ?? 0);
};

export function isProgressing(deployment: Deployment, status: DeploymentStatus): boolean {
  const before = deployment.status;
  const oldBefore = (before.replicas ?? 0) - (before.updatedReplicas ?? 0);
  const oldNow = (status.replicas ?? 0) - (status.updatedReplicas ?? 0);
  return (status.updatedReplicas ?? 0) > (before.updatedReplicas ?? 0) || oldNow < oldBefore
    || (status.readyReplicas ?? 0) > (before.readyReplicas ?? 0) || (status.availableReplicas ?? 0) > (before.availableReplicas ?? 0);
}

/** No progress for longer than the deadline. */
export function hasTimedOut(deployment: Deployment, status: DeploymentStatus, now: number): boolean {
  if (!hasDeadline(deployment)) return false;
  const condition = conditionOf(status, 'Progressing');
  if (!condition || condition.reason === AVAILABLE) return false;
  if (condition.reason === TIMED_OUT) return true;
  return parseTimestamp(condition.lastUpdateTime) + deployment.spec.progressDeadlineSeconds! * 1000 < now;
}
