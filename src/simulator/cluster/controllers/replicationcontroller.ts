/** The replication controller manager: the older replica set, with a plain selector. */
import type { StatusError } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { ReplicaSet, ReplicationController } from '../../api/kubernetes/replicaset.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { isActive } from '../pods.ts';
import { Recorder } from '../recorder.ts';
import { PODS, REPLICATION_CONTROLLERS } from '../resources.ts';
import { hasLabels } from '../selectors.ts';
import { because, byKey, keyOf, type ControllerContext } from './controller.ts';
import { claim, controllerOf, indexOwned } from './owners.ts';
import { PodControl, slowStart } from './pod-control.ts';
import { rankForDeletion } from './pod-rank.ts';
import { countPods, replicaSetStatus } from './replicaset/status.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

/** Starts the controller, which then also takes up the replication controllers that are there. */
export function* startReplicationControllers(context: ControllerContext): Blocking<void> {
  const client = context.client('replication-controller');
  const control = new PodControl(client, new Recorder(context.kernel, client, 'replication-controller'));
  const controllers = client.informer<ReplicationController>(REPLICATION_CONTROLLERS);
  const pods = client.informer<Pod>(PODS);
  indexOwned(pods);

  const manage = (owner: ReplicationController, active: readonly Pod[]): { missing: number; error: StatusError } | undefined => {
    const surplus = active.length - (owner.spec.replicas ?? 1);
    if (surplus < 0) {
      const { failure } = slowStart(-surplus, () => control.create(owner.spec.template!, owner, { generateName: `${owner.metadata.name}-` }));
      return failure && { missing: surplus, error: failure };
    }
    for (const pod of rankForDeletion(active, () => 0, context.kernel.agenda.now).slice(0, surplus)) control.delete(pod, owner);
    return undefined;
  };

  const queue = new WorkQueue(context.kernel, 'replication controller', (key) => {
    const owner = byKey(controllers, key);
    if (!owner) return;
    const owned = claim(client, PODS, pods, owner, { matchLabels: owner.spec.selector ?? {} });
    const active = owned.filter(isActive);
    const counts = countPods(owner as unknown as ReplicaSet, owned, context.kernel.agenda.now);
    const failure = owner.metadata.deletionTimestamp ? undefined : manage(owner, active);
    const { terminatingReplicas: _, ...status } = replicaSetStatus(owner as unknown as ReplicaSet, counts, failure, context.kernel.agenda.now);
    if (!sameValue(status, owner.status)) client.updateStatus<ReplicationController>(REPLICATION_CONTROLLERS, { ...owner, status: status as ReplicationController['status'] }, because('pods counted', owner));
    if (failure) throw failure.error;
  });
  controllers.onChange(({ before, after }) => queue.add(keyOf((after ?? before)!)));
  pods.onChange(({ before, after }) => {
    for (const pod of [before, after]) {
      const owner = pod && controllerOf(pod);
      if (owner?.kind === 'ReplicationController') queue.add(`${pod!.metadata.namespace}/${owner.name}`);
    }
    if (after && !controllerOf(after)) for (const one of controllers.list(after.metadata.namespace)) if (one.spec.selector && hasLabels(one.spec.selector, after.metadata.labels)) queue.add(keyOf(one));
  });
  for (const one of controllers.list()) queue.add(keyOf(one));
}
