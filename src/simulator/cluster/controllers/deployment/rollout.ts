/** One sync of a deployment: what it sees and how it writes. The phases (rolling, recreate, scaling, progress) work on it. */
import type { Deployment } from '../../../api/kubernetes/deployment.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { ReplicaSet } from '../../../api/kubernetes/replicaset.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Client } from '../../client.ts';
import type { Recorder } from '../../recorder.ts';
import { DEPLOYMENTS, REPLICA_SETS } from '../../resources.ts';
import { because } from '../controller.ts';
import { controllerReference } from '../owners.ts';
import { sameValue, templateHash } from '../template-hash.ts';
import { conditionOf, hasDeadline, makeCondition, withCondition } from './conditions.ts';
import { desiredOf, maximumOf, maxRevision, newSetAnnotations, REVISION, revisionOf, sizeAnnotations } from './history.ts';
import { findNew, findOld, HASH_LABEL, newSetReplicas, wanted } from './sets.ts';

export class Rollout {
  deployment: Deployment;
  sets: ReplicaSet[];
  /** The sets as the status counts them: what this sync scales it reports only in the next one. */
  reported: ReplicaSet[];
  /** The deployment was written in this sync before the replica sets were looked at. */
  stale = false;
  readonly client: Client;
  readonly recorder: Recorder;
  readonly now: number;
  readonly podsOf: (set: ReplicaSet) => Pod[];
  /** Asks for another sync after so many ms. */
  readonly again: (after: number) => void;
  /** What `current` found last: each phase asks for it, and comparing templates is most of the work of a sync. */
  #found: { readonly template: unknown; readonly sets: readonly ReplicaSet[]; readonly current: ReplicaSet | undefined } | undefined;

  constructor(deployment: Deployment, sets: ReplicaSet[], tools: Pick<Rollout, 'client' | 'recorder' | 'now' | 'podsOf' | 'again'>) {
    this.deployment = deployment;
    this.sets = sets;
    this.reported = sets;
    this.client = tools.client;
    this.recorder = tools.recorder;
    this.now = tools.now;
    this.podsOf = tools.podsOf;
    this.again = tools.again;
  }

  get current(): ReplicaSet | undefined {
    const { deployment: { spec: { template } }, sets } = this;
    if (this.#found?.template !== template || this.#found.sets !== sets) this.#found = { template, sets, current: findNew(this.deployment, sets) };
    return this.#found.current;
  }

  get old(): ReplicaSet[] {
    return findOld(this.sets, this.current);
  }

  #replace(set: ReplicaSet): ReplicaSet {
    this.sets = this.sets.map((one) => (one.metadata.uid === set.metadata.uid ? set : one));
    return set;
  }

  /** The replica set of the present template with its revision brought up to date, made if it is missing and wanted. */
  bringUpNew(create: boolean): ReplicaSet | undefined {
    const revision = maxRevision(this.old) + 1;
    const current = this.current;
    if (current) return this.#refresh(current, revision);
    return create ? this.#create(revision) : undefined;
  }

  #refresh(current: ReplicaSet, revision: number): ReplicaSet {
    const held = current.metadata.annotations ?? {};
    const annotations = newSetAnnotations(this.deployment, held, revision, false);
    const { minReadySeconds } = this.deployment.spec;
    if (!sameValue(annotations, held) || (current.spec.minReadySeconds ?? 0) !== (minReadySeconds ?? 0)) {
      const updated = { ...current, metadata: { ...current.metadata, annotations }, spec: { ...current.spec, minReadySeconds } };
      const set = this.#replace(this.client.update<ReplicaSet>(REPLICA_SETS, updated, because('bring revision up to date', this.deployment)));
      this.reported = this.sets;
      return set;
    }
    this.#noteRevision(String(revisionOf(current)), conditionOf(this.deployment.status, 'Progressing') === undefined && hasDeadline(this.deployment)
      ? makeCondition('Progressing', 'True', 'FoundNewReplicaSet', `Found new replica set "${current.metadata.name}"`, this.now) : undefined);
    return current;
  }

  /** Writes the revision (and a condition) to the deployment where they are not there yet. */
  #noteRevision(revision: string, condition: ReturnType<typeof makeCondition> | undefined): void {
    const { metadata, status } = this.deployment;
    // A write earlier in this sync made its copy stale: the real one fails with a conflict here, and notes it next time.
    if (this.stale || (metadata.annotations?.[REVISION] === revision && !condition)) return;
    this.deployment = this.client.updateStatus<Deployment>(DEPLOYMENTS, {
      ...this.deployment,
      metadata: { ...metadata, annotations: { ...metadata.annotations, [REVISION]: revision } },
      status: condition ? { ...status, conditions: withCondition(status.conditions ?? [], condition) } : status,
    }, because('note revision', this.deployment));
  }

  #create(revision: number): ReplicaSet {
    const { deployment } = this;
    const hash = templateHash(deployment.spec.template, deployment.status.collisionCount);
    const { template, selector, minReadySeconds } = deployment.spec;
    const labels = { ...template.metadata?.labels, [HASH_LABEL]: hash };
    const name = `${deployment.metadata.name}-${hash}`;
    const made: Partial<ReplicaSet> = {
      apiVersion: 'apps/v1', kind: 'ReplicaSet',
      metadata: { name, namespace: deployment.metadata.namespace, labels, annotations: newSetAnnotations(deployment, {}, revision, true), ownerReferences: [controllerReference(deployment)] } as unknown as ReplicaSet['metadata'],
      spec: {
        replicas: 0, ...(minReadySeconds ? { minReadySeconds } : {}),
        selector: { ...selector, matchLabels: { ...selector.matchLabels, [HASH_LABEL]: hash } },
        template: { ...template, metadata: { ...template.metadata, labels } },
      },
    };
    made.spec!.replicas = newSetReplicas(deployment, this.sets, made as ReplicaSet);
    let set: ReplicaSet;
    try {
      set = this.client.create<ReplicaSet>(REPLICA_SETS, deployment.metadata.namespace, made, because('new template', deployment));
    } catch (error) {
      if (error instanceof StatusError) this.#creationFailed(error);
      throw error;
    }
    this.sets = [...this.sets, set];
    this.reported = [...this.reported, set];
    if (wanted(set) > 0) this.recorder.event(deployment, 'Normal', 'ScalingReplicaSet', `Scaled up replica set ${name} from 0 to ${wanted(set)}`);
    const condition = makeCondition('Progressing', 'True', 'NewReplicaSetCreated', `Created new replica set "${name}"`, this.now);
    this.#noteRevision(String(revision), hasDeadline(deployment) ? condition : undefined);
    return set;
  }

  #creationFailed(error: StatusError): void {
    const { deployment } = this;
    if (error.status.code === 409 && error.status.reason === 'AlreadyExists') {
      // Another template with the same hash: count the collision, the next name differs.
      const collisionCount = (deployment.status.collisionCount ?? 0) + 1;
      this.client.updateStatus<Deployment>(DEPLOYMENTS, { ...deployment, status: { ...deployment.status, collisionCount } }, because('hash collision', deployment));
      return;
    }
    const message = `Failed to create new replica set "${deployment.metadata.name}-${templateHash(deployment.spec.template)}": ${error.message}`;
    if (!hasDeadline(deployment)) return;
    const conditions = withCondition(deployment.status.conditions ?? [], makeCondition('Progressing', 'False', 'ReplicaSetCreateError', message, this.now));
    this.client.updateStatus<Deployment>(DEPLOYMENTS, { ...deployment, status: { ...deployment.status, conditions } }, because('replica set refused', deployment));
    this.recorder.event(deployment, 'Warning', 'ReplicaSetCreateError', message);
  }

  /** Sets a replica set's size; true if it changed. */
  scale(set: ReplicaSet, replicas: number): boolean {
    const sizes = sizeAnnotations(this.deployment);
    const before = wanted(set);
    const annotated = desiredOf(set) === Number(Object.values(sizes)[0]) && maximumOf(set) === Number(Object.values(sizes)[1]);
    if (before === replicas && annotated) return false;
    const verb = before < replicas ? 'up' : 'down';
    this.#replace(this.client.update<ReplicaSet>(REPLICA_SETS, {
      ...set, metadata: { ...set.metadata, annotations: { ...set.metadata.annotations, ...sizes } }, spec: { ...set.spec, replicas },
    }, because(`scale ${verb}`, this.deployment)));
    if (before === replicas) return false;
    this.recorder.event(this.deployment, 'Normal', 'ScalingReplicaSet', `Scaled ${verb} replica set ${set.metadata.name} from ${before} to ${replicas}`);
    return true;
  }
}
