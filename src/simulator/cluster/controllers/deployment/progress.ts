/** Progressing: is the rollout complete, moving, or past its deadline? */
import type { Deployment, DeploymentCondition, DeploymentStatus } from '../../../api/kubernetes/deployment.ts';
import { DEPLOYMENTS } from '../../resources.ts';
import { parseTimestamp, timestamp } from '../../timestamps.ts';
import { because } from '../controller.ts';
import { sameValue } from '../template-hash.ts';
import { AVAILABLE, conditionOf, hasDeadline, hasTimedOut, isComplete, isProgressing, makeCondition, PAUSED, TIMED_OUT, withCondition, without } from './conditions.ts';
import { deploymentStatus } from './status.ts';
import type { Rollout } from './rollout.ts';

/** Writes the status after a rollout step. */
export function syncRolloutStatus(rollout: Rollout): void {
  const { deployment } = rollout;
  const status = deploymentStatus(deployment, rollout.reported, rollout.current, rollout.now);
  if (!hasDeadline(deployment)) status.conditions = without(status.conditions ?? [], 'Progressing');
  else status.conditions = progress(rollout, status);
  status.conditions = replicaFailure(rollout, status.conditions);
  if (sameValue(status, deployment.status)) return requeueStuck(rollout, status);
  write(rollout, status);
}

function progress(rollout: Rollout, status: DeploymentStatus): DeploymentCondition[] {
  const { deployment, now, current } = rollout;
  const conditions = status.conditions ?? [];
  const held = conditionOf(deployment.status, 'Progressing');
  const finished = (status.replicas ?? 0) === (status.updatedReplicas ?? 0) && held?.reason === AVAILABLE;
  if (finished) return conditions;
  const named = current ? `ReplicaSet "${current.metadata.name}"` : `Deployment "${deployment.metadata.name}"`;
  if (isComplete(deployment, status)) {
    return withCondition(conditions, makeCondition('Progressing', 'True', AVAILABLE, `${named} has successfully progressed.`, now));
  }
  if (isProgressing(deployment, status)) {
    const next = makeCondition('Progressing', 'True', 'ReplicaSetUpdated', `${named} is progressing.`, now);
    // Progress renews the time of the condition, so that the deadline starts anew.
    if (held?.status === 'True') next.lastTransitionTime = held.lastTransitionTime;
    return [...without(conditions, 'Progressing'), next];
  }
  if (hasTimedOut(deployment, status, now)) {
    return withCondition(conditions, makeCondition('Progressing', 'False', TIMED_OUT, `${named} has timed out progressing.`, now));
  }
  return conditions;
}

/** A replica set that cannot make its pods shows in the deployment as well. */
function replicaFailure(rollout: Rollout, conditions: DeploymentCondition[]): DeploymentCondition[] {
  const failing = [rollout.current, ...rollout.old].flatMap((set) => set?.status.conditions ?? []).find((one) => one.type === 'ReplicaFailure');
  if (!failing) return without(conditions, 'ReplicaFailure');
  return withCondition(conditions, {
    type: 'ReplicaFailure', status: failing.status, reason: failing.reason, message: failing.message,
    lastTransitionTime: failing.lastTransitionTime, lastUpdateTime: failing.lastTransitionTime,
  });
}

/** The status without a look at progress: paused, scaled or deleted deployments. */
export function syncStatusOnly(rollout: Rollout): void {
  const status = deploymentStatus(rollout.deployment, rollout.reported, rollout.current, rollout.now);
  if (!sameValue(status, rollout.deployment.status)) write(rollout, status);
}

function write(rollout: Rollout, status: DeploymentStatus): void {
  rollout.deployment = rollout.client.updateStatus<Deployment>(DEPLOYMENTS, { ...rollout.deployment, status }, because('replica sets counted', rollout.deployment));
}

/** Looks again when the deadline is over. */
function requeueStuck(rollout: Rollout, status: DeploymentStatus): void {
  const { deployment, now } = rollout;
  const condition = conditionOf(status, 'Progressing');
  if (!condition || !hasDeadline(deployment)) return;
  if (isComplete(deployment, status) || condition.reason === TIMED_OUT) return;
  rollout.again(Math.max(0, parseTimestamp(condition.lastUpdateTime) + deployment.spec.progressDeadlineSeconds! * 1000 - now) + 1000);
}

/** Paused and resumed deployments say so, so that the deadline does not run meanwhile. */
export function checkPaused(rollout: Rollout): void {
  const { deployment, now } = rollout;
  if (!hasDeadline(deployment)) return;
  const held = conditionOf(deployment.status, 'Progressing');
  if (held?.reason === TIMED_OUT) return;
  const paused = held?.reason === PAUSED;
  let next: DeploymentCondition;
  if (deployment.spec.paused && !paused) next = makeCondition('Progressing', 'Unknown', PAUSED, 'Deployment is paused', now);
  else if (!deployment.spec.paused && paused) next = makeCondition('Progressing', 'Unknown', 'DeploymentResumed', 'Deployment is resumed', now);
  else return;
  write(rollout, { ...deployment.status, conditions: withCondition(deployment.status.conditions ?? [], { ...next, lastUpdateTime: timestamp(now) }) });
  rollout.stale = true;
}
