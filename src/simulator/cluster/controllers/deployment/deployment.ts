/** The deployment controller: rolls pod templates out through replica sets. */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import type { Client, Informer } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { Recorder } from '../../recorder.ts';
import { DEPLOYMENTS, PODS, REPLICA_SETS } from '../../resources.ts';
import { isEmptySelector, selects } from '../../selectors.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { WorkQueue } from '../work-queue.ts';
import { surplusHistory } from './history.ts';
import { checkPaused, syncRolloutStatus, syncStatusOnly } from './progress.ts';
import { recreateStep } from './recreate.ts';
import { rollingStep } from './rolling.ts';
import { Rollout } from './rollout.ts';
import { isScalingEvent, scaleSets } from './scaling.ts';
import { isComplete } from './conditions.ts';
import { deploymentStatus } from './status.ts';

class DeploymentController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #deployments: Informer<Deployment>;
  readonly #sets: Informer<ReplicaSet>;
  readonly #pods: Informer<Pod>;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('deployment-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'deployment-controller');
    this.#deployments = this.#client.informer<Deployment>(DEPLOYMENTS);
    this.#sets = this.#client.informer<ReplicaSet>(REPLICA_SETS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#queue = new WorkQueue(context.kernel, 'deployment', (key) => this.#sync(key), DELAYS.deployment);
    indexOwned(this.#sets);
    indexOwned(this.#pods);
    this.#deployments.onChange(({ before, after }) => {
      const own = before && after && before.metadata.generation === after.metadata.generation;
      this.#queue.add(keyOf((after ?? before)!), own ? DELAYS.deploymentOwn : before ? undefined : DELAYS.deploymentNew);
    });
    this.#sets.onChange(({ before, after }) => this.#setChanged(before, after));
    this.#pods.onChange(({ before, after }) => {
      if (before && !after) this.#podDeleted(before);
    });
  }

  #setChanged(before: ReplicaSet | undefined, after: ReplicaSet | undefined): void {
    for (const set of [before, after]) {
      const owner = set && controllerOf(set);
      // What it did itself comes back later than what the replica set's controller reports.
      const own = after && before?.metadata.generation !== after.metadata.generation;
      if (owner?.kind === 'Deployment') this.#queue.add(`${set!.metadata.namespace}/${owner.name}`, own ? DELAYS.deploymentOwn : undefined);
    }
    if (!after || controllerOf(after)) return;
    for (const deployment of this.#deployments.list(after.metadata.namespace)) {
      if (selects(deployment.spec.selector, after.metadata.labels)) this.#queue.add(keyOf(deployment));
    }
  }

  /** Recreate waits for the last pod. */
  #podDeleted(pod: Pod): void {
    const owner = controllerOf(pod);
    const set = owner?.kind === 'ReplicaSet' ? this.#sets.get(pod.metadata.namespace, owner.name) : undefined;
    const deployer = set && controllerOf(set);
    const deployment = deployer && this.#deployments.get(pod.metadata.namespace, deployer.name);
    if (deployment?.spec.strategy?.type === 'Recreate') this.#queue.add(keyOf(deployment));
  }

  #sync(key: string): void {
    const deployment = byKey(this.#deployments, key);
    if (!deployment || isEmptySelector(deployment.spec.selector)) return;
    const sets = claim(this.#client, REPLICA_SETS, this.#sets, deployment, deployment.spec.selector);
    const rollout = new Rollout(deployment, sets, {
      client: this.#client, recorder: this.#recorder, now: this.#context.kernel.agenda.now,
      podsOf: (set) => [...this.#pods.byIndex('controller', set.metadata.uid)],
      again: (after) => this.#queue.add(key, after),
    });
    if (deployment.metadata.deletionTimestamp) {
      rollout.bringUpNew(false);
      return syncStatusOnly(rollout);
    }
    checkPaused(rollout);
    if (rollout.deployment.spec.paused || isScalingEvent(rollout)) return this.#syncSize(rollout);
    const moved = deployment.spec.strategy?.type === 'Recreate' ? recreateStep(rollout) : rollingStep(rollout);
    if (!moved && isComplete(rollout.deployment, deploymentStatus(rollout.deployment, rollout.sets, rollout.current, rollout.now))) this.#cleanUp(rollout);
    syncRolloutStatus(rollout);
  }

  /** Paused, or scaled in the middle of a rollout: sizes and status only. */
  #syncSize(rollout: Rollout): void {
    rollout.bringUpNew(false);
    scaleSets(rollout);
    if (rollout.deployment.spec.paused) this.#cleanUp(rollout);
    syncStatusOnly(rollout);
  }

  #cleanUp(rollout: Rollout): void {
    for (const set of surplusHistory(rollout.deployment, rollout.old)) {
      this.#client.delete(REPLICA_SETS, set.metadata.namespace, set.metadata.name, because('history limit', rollout.deployment));
    }
  }
}

export const deployment: ControllerEntry = { name: 'deployment-controller', start: (context) => void new DeploymentController(context) };
