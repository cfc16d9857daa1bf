/** How far a rollout is, in words. */
import type { DaemonSet } from '../../../api/kubernetes/daemonset.ts';
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { StatefulSet } from '../../../api/kubernetes/statefulset.ts';
import { CommandError } from '../client/failure.ts';

export interface RolloutStatus {
  text: string;
  done: boolean;
}

const going = (text: string): RolloutStatus => ({ text, done: false });
const done = (text: string): RolloutStatus => ({ text, done: true });

/** @throws CommandError where the deadline has passed, or nothing can be said of this kind */
export function rolloutStatus(object: KubernetesObject, revision: number): RolloutStatus {
  switch (object.kind) {
    case 'Deployment': return deployment(object as Deployment, revision);
    case 'DaemonSet': return daemonSet(object as DaemonSet);
    case 'StatefulSet': return statefulSet(object as StatefulSet);
    default: throw rolloutProblem(object)!;
  }
}

/** What has no rollout. */
export function rolloutProblem({ apiVersion, kind }: KubernetesObject): CommandError | undefined {
  if (kind === 'Deployment' || kind === 'DaemonSet' || kind === 'StatefulSet') return undefined;
  return new CommandError(`no status viewer has been implemented for ${kind}${apiVersion?.includes('/') ? `.${apiVersion.split('/')[0]!}` : ''}`);
}

function deployment({ metadata, spec, status = {} }: Deployment, revision: number): RolloutStatus {
  const { name } = metadata;
  const running = Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0);
  if (revision > 0 && running !== revision) throw new CommandError(`desired revision (${revision}) is different from the running revision (${running})`);
  if ((metadata.generation ?? 0) > (status.observedGeneration ?? 0)) return going('Waiting for deployment spec update to be observed...');
  if (status.conditions?.some(({ type, reason }) => type === 'Progressing' && reason === 'ProgressDeadlineExceeded')) throw new CommandError(`deployment ${JSON.stringify(name)} exceeded its progress deadline`);
  const { updatedReplicas = 0, replicas = 0, availableReplicas = 0 } = status;
  const wanted = spec.replicas ?? 1;
  const waiting = `Waiting for deployment ${JSON.stringify(name)} rollout to finish:`;
  if (updatedReplicas < wanted) return going(`${waiting} ${updatedReplicas} out of ${wanted} new replicas have been updated...`);
  if (replicas > updatedReplicas) return going(`${waiting} ${replicas - updatedReplicas} old replicas are pending termination...`);
  if (availableReplicas < updatedReplicas) return going(`${waiting} ${availableReplicas} of ${updatedReplicas} updated replicas are available...`);
  return done(`deployment ${JSON.stringify(name)} successfully rolled out`);
}

function daemonSet({ metadata, spec, status }: DaemonSet): RolloutStatus {
  if (spec.updateStrategy?.type !== 'RollingUpdate') throw new CommandError('rollout status is only available for RollingUpdate strategy type');
  if ((metadata.generation ?? 0) > (status?.observedGeneration ?? 0)) return going('Waiting for daemon set spec update to be observed...');
  const { updatedNumberScheduled = 0, desiredNumberScheduled = 0, numberAvailable = 0 } = status ?? {};
  const waiting = `Waiting for daemon set ${JSON.stringify(metadata.name)} rollout to finish:`;
  if (updatedNumberScheduled < desiredNumberScheduled) return going(`${waiting} ${updatedNumberScheduled} out of ${desiredNumberScheduled} new pods have been updated...`);
  if (numberAvailable < desiredNumberScheduled) return going(`${waiting} ${numberAvailable} of ${desiredNumberScheduled} updated pods are available...`);
  return done(`daemon set ${JSON.stringify(metadata.name)} successfully rolled out`);
}

function statefulSet({ metadata, spec, status }: StatefulSet): RolloutStatus {
  if (spec.updateStrategy?.type !== 'RollingUpdate') throw new CommandError('rollout status is only available for RollingUpdate strategy type');
  if (!status?.observedGeneration || (metadata.generation ?? 0) > status.observedGeneration) return going('Waiting for statefulset spec update to be observed...');
  const wanted = spec.replicas ?? 1;
  const { readyReplicas = 0, updatedReplicas = 0, currentRevision, updateRevision } = status;
  if (readyReplicas < wanted) return going(`Waiting for ${wanted - readyReplicas} pods to be ready...`);
  const { rollingUpdate } = spec.updateStrategy;
  if (rollingUpdate) {
    const target = wanted - (rollingUpdate.partition ?? 0);
    if (updatedReplicas < target) return going(`Waiting for partitioned roll out to finish: ${updatedReplicas} out of ${target} new pods have been updated...`);
    return done(`partitioned roll out complete: ${updatedReplicas} new pods have been updated...`);
  }
  if (updateRevision !== currentRevision) return going(`waiting for statefulset rolling update to complete ${updatedReplicas} pods at revision ${updateRevision}...`);
  return done(`statefulset rolling update complete ${status.currentReplicas ?? 0} pods at revision ${currentRevision}...`);
}
