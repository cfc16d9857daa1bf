/**
 * The garbage collector: what belongs to nobody any more goes. It keeps the graph of owners and dependents of every
 * kind, deletes dependents whose last owner is gone, lets owners wait for their dependents (foreground) or lets them go
 * without (orphan).
 */
import { StatusError, type KubernetesObject, type OwnerReference } from '../../../api/kubernetes/meta.ts';
import type { Client, ResourceName } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { CUSTOM_RESOURCE_DEFINITIONS } from '../../resources.ts';
import { because, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';

const FOREGROUND = 'foregroundDeletion';
const ORPHAN = 'orphan';

interface Known {
  resource: ResourceName;
  object: KubernetesObject;
}

class GarbageCollector {
  readonly #client: Client;
  /** Every object by uid. */
  readonly #objects = new Map<string, Known>();
  /** Uids of dependents by owner's uid. */
  readonly #dependents = new Map<string, Set<string>>();
  readonly #queue: WorkQueue;
  readonly #watched = new Set<string>();
  /** When an owner that waits lost a dependent last. */
  readonly #lastLoss = new Map<string, number>();
  /** Owners in the foreground whose dependents were told, though none blocks them. */
  readonly #told = new Set<string>();
  readonly #now: () => number;

  constructor(context: ControllerContext) {
    this.#now = () => context.kernel.agenda.now;
    this.#client = context.client('garbage-collector-controller');
    this.#queue = new WorkQueue(context.kernel, 'garbage collector', (uid) => this.#process(uid), DELAYS.garbageCollector);
    this.#watchAll(context);
    this.#client.informer(CUSTOM_RESOURCE_DEFINITIONS).onChange(() => this.#watchAll(context));
  }

  /** Custom resources come and go; who was watched once stays so. */
  #watchAll(context: ControllerContext): void {
    for (const { group, version, resource, verbs } of context.resources()) {
      const key = `${group}/${resource}`;
      // Events own nothing and are owned by nothing.
      if (resource === 'events' || this.#watched.has(key) || !['delete', 'list', 'watch'].every((verb) => verbs.includes(verb))) continue;
      this.#watched.add(key);
      this.#watch({ group, version, resource });
    }
  }

  #watch(resource: ResourceName): void {
    const informer = this.#client.informer(resource);
    for (const object of informer.list()) this.#changed(resource, undefined, object);
    informer.onChange(({ before, after }) => this.#changed(resource, before, after));
  }

  #changed(resource: ResourceName, before: KubernetesObject | undefined, after: KubernetesObject | undefined): void {
    const { uid } = (after ?? before)!.metadata;
    const left = before?.metadata.ownerReferences, now = after?.metadata.ownerReferences;
    if (left !== now) {
      for (const owner of left ?? []) this.#dependents.get(owner.uid)?.delete(uid);
      for (const owner of now ?? []) {
        let dependents = this.#dependents.get(owner.uid);
        if (!dependents) this.#dependents.set(owner.uid, (dependents = new Set()));
        dependents.add(uid);
      }
    }
    if (!after) return this.#gone(uid, before!);
    const known = this.#objects.get(uid);
    if (known) known.object = after;
    else this.#objects.set(uid, { resource, object: after });
    if (after.metadata.deletionTimestamp && after.metadata.finalizers?.some((one) => one === FOREGROUND || one === ORPHAN)) this.#queue.add(uid);
    // A new dependent may name an owner that is gone already.
    if (!before && now?.some((owner) => !this.#objects.has(owner.uid))) this.#queue.add(uid);
  }

  #gone(uid: string, object: KubernetesObject): void {
    this.#objects.delete(uid);
    this.#wave(this.#dependents.get(uid) ?? []);
    this.#dependents.delete(uid);
    for (const owner of object.metadata.ownerReferences ?? []) {
      if (!this.#objects.get(owner.uid)?.object.metadata.finalizers?.includes(FOREGROUND)) continue;
      this.#lastLoss.set(owner.uid, this.#now());
      this.#queue.add(owner.uid);
    }
    this.#lastLoss.delete(uid);
    this.#told.delete(uid);
  }

  #process(uid: string): void {
    const known = this.#objects.get(uid);
    if (!known) return;
    const { metadata } = known.object;
    if (metadata.deletionTimestamp && metadata.finalizers?.includes(ORPHAN)) return this.#orphan(known);
    if (metadata.deletionTimestamp && metadata.finalizers?.includes(FOREGROUND)) return this.#waitForDependents(known);
    if (!metadata.deletionTimestamp && metadata.ownerReferences?.length) this.#attemptToDelete(known);
  }

  #dependentsOf(uid: string): Known[] {
    return [...(this.#dependents.get(uid) ?? [])].flatMap((one) => this.#objects.get(one) ?? []);
  }

  #orphan({ resource, object }: Known): void {
    const dependents = this.#dependentsOf(object.metadata.uid);
    for (const dependent of dependents) {
      const left = (dependent.object.metadata.ownerReferences ?? []).filter((one) => one.uid !== object.metadata.uid);
      this.#patch(dependent, { ownerReferences: left.length > 0 ? left : null }, 'its owner was deleted without it');
    }
    // The owner goes a moment later: its controller sees itself without dependents first.
    if (dependents.length > 0) this.#queue.add(object.metadata.uid, DELAYS.garbageCollector);
    else this.#dropFinalizer({ resource, object }, ORPHAN);
  }

  /** An owner that is deleted in the foreground goes when no dependent blocks it. */
  #waitForDependents(known: Known): void {
    const { uid } = known.object.metadata, dependents = this.#dependentsOf(uid);
    const blocking = dependents.filter(({ object }) => object.metadata.ownerReferences?.some((one) => one.uid === uid && one.blockOwnerDeletion));
    const alive = dependents.filter(({ object }) => !object.metadata.deletionTimestamp).map(({ object }) => object.metadata.uid);
    // Those that block nothing are looked at once while their owner still waits: they go with it then (startsWaitingForDependentsDeleted).
    if (blocking.length === 0 && alive.length > 0 && !this.#told.has(uid)) {
      this.#told.add(uid);
      this.#wave(alive);
      return this.#queue.add(uid, 2 * DELAYS.garbageCollector + Math.min(alive.length * DELAYS.garbageStep, DELAYS.garbageWave));
    }
    // Its own controller sees the last dependent go before the owner does.
    const since = this.#now() - (this.#lastLoss.get(uid) ?? -Infinity);
    if (blocking.length === 0 && since < DELAYS.garbageCollector / 2) return this.#queue.add(uid, DELAYS.garbageCollector / 2);
    if (blocking.length === 0) return this.#dropFinalizer(known, FOREGROUND);
    // Those that block nothing need not wait for the others.
    this.#wave(alive);
  }

  /** One after the other, so that their controllers see each of them go. */
  #wave(uids: Iterable<string>): void {
    let step = 0;
    for (const uid of uids) this.#queue.add(uid, DELAYS.garbageCollector + Math.min(step++ * DELAYS.garbageStep, DELAYS.garbageWave));
  }

  #attemptToDelete(known: Known): void {
    const { object } = known;
    const solid: OwnerReference[] = [], dangling: OwnerReference[] = [], waiting: OwnerReference[] = [];
    for (const owner of object.metadata.ownerReferences ?? []) {
      const held = this.#objects.get(owner.uid)?.object;
      if (!held) dangling.push(owner);
      else if (held.metadata.deletionTimestamp && held.metadata.finalizers?.includes(FOREGROUND)) waiting.push(owner);
      else solid.push(owner);
    }
    if (dangling.length === 0 && waiting.length === 0) return;
    if (solid.length > 0) return this.#patch(known, { ownerReferences: solid }, 'an owner is gone');
    const hasDependents = this.#dependentsOf(object.metadata.uid).length > 0;
    // Dependents of an owner that waits are deleted in the foreground themselves, if they have dependents.
    if (waiting.length > 0 && hasDependents) return this.#delete(known, 'Foreground');
    const { finalizers = [] } = object.metadata;
    this.#delete(known, finalizers.includes(ORPHAN) ? 'Orphan' : finalizers.includes(FOREGROUND) ? 'Foreground' : 'Background');
  }

  #delete({ resource, object }: Known, propagationPolicy: 'Orphan' | 'Foreground' | 'Background'): void {
    const { namespace, name, uid } = object.metadata;
    this.#quietly(() => this.#client.delete(resource, namespace, name, { propagationPolicy, uid, ...because('its owner is gone', object) }));
  }

  #dropFinalizer(known: Known, finalizer: string): void {
    const left = (known.object.metadata.finalizers ?? []).filter((one) => one !== finalizer);
    this.#patch(known, { finalizers: left.length > 0 ? left : null }, `finalizer ${finalizer} is done`);
  }

  #patch({ resource, object }: Known, metadata: Record<string, unknown>, reason: string): void {
    this.#quietly(() => this.#client.patch(resource, object.metadata.namespace, object.metadata.name, { metadata: { uid: object.metadata.uid, ...metadata } }, because(reason, object)));
  }

  /** What is gone by now needs nothing any more. */
  #quietly(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!(error instanceof StatusError) || error.status.code !== 404) throw error;
    }
  }
}

export const garbagecollector: ControllerEntry = { name: 'garbage-collector-controller', start: (context) => void new GarbageCollector(context) };
