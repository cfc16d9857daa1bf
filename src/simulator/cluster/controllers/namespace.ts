/** The namespace controller: a namespace that is deleted goes when everything in it has gone. */
import type { Namespace, NamespaceCondition } from '../../api/kubernetes/configuration.ts';
import { StatusError, type KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Client, Informer, ResourceName } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { NAMESPACES } from '../resources.ts';
import { timestamp } from '../timestamps.ts';
import { because, byKey, type ControllerContext, type ControllerEntry } from './controller.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

class NamespaceController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #namespaces: Informer<Namespace>;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('namespace-controller');
    this.#namespaces = this.#client.informer<Namespace>(NAMESPACES);
    this.#queue = new WorkQueue(context.kernel, 'namespace', (key) => this.#sync(key));
    this.#namespaces.onChange(({ before, after }) => {
      if (after?.metadata.deletionTimestamp && !before?.metadata.deletionTimestamp) this.#queue.add(after.metadata.name, DELAYS.namespaceGrace);
    });
  }

  #sync(key: string): void {
    const namespace = byKey(this.#namespaces, key);
    if (!namespace?.metadata.deletionTimestamp) return;
    // Pods first: what belongs to them goes only when the last of them is gone (ordered namespace deletion).
    const pods = this.#deleteContent(key, (resource) => resource === 'pods');
    const left = pods.size > 0 ? pods : this.#deleteContent(key, () => true);
    this.#report(namespace, left, pods.size > 0);
    if (left.size > 0) return this.#queue.add(key, DELAYS.namespaceRetry);
    this.#client.patch<Namespace>(NAMESPACES, undefined, key, { spec: { finalizers: [] } }, { subresource: 'finalize', ...because('nothing is left in it', namespace) });
  }

  /** Deletes all that is there; what remains, by resource, waits for its end. */
  #deleteContent(namespace: string, concerned: (resource: string) => boolean): Map<string, KubernetesObject[]> {
    const left = new Map<string, KubernetesObject[]>();
    const resources = this.#context.resources().filter((one) => one.namespaced && one.verbs.includes('deletecollection') && concerned(one.resource));
    for (const { group, version, resource } of [...resources.filter((one) => one.resource !== 'events'), ...resources.filter((one) => one.resource === 'events')]) {
      const name: ResourceName = { group, version, resource };
      const informer = this.#client.informer(name);
      const objects = [...informer.list(namespace)];
      if (objects.length === 0) continue;
      const alive = objects.filter((object) => !object.metadata.deletionTimestamp);
      // Pods go one after the other, so that their controllers see each of them.
      if (resource === 'pods') alive.forEach((object, index) => this.#context.kernel.agenda.after(Math.min(index * DELAYS.garbageStep, DELAYS.garbageWave), `namespace ${namespace} empties`, () => this.#delete(name, object)));
      else for (const object of alive) this.#delete(name, object);
      const remaining = [...informer.list(namespace)];
      if (remaining.length > 0) left.set(group === '' ? `${resource}.` : `${resource}.${group}`, remaining);
    }
    return left;
  }

  #delete(resource: ResourceName, object: KubernetesObject): void {
    try {
      this.#client.delete(resource, object.metadata.namespace, object.metadata.name, { propagationPolicy: 'Background', ...because('its namespace is deleted', object) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }

  #report(namespace: Namespace, left: Map<string, KubernetesObject[]>, waiting: boolean): void {
    const finalizers = new Map<string, number>();
    for (const objects of left.values()) for (const { metadata } of objects) for (const one of metadata.finalizers ?? []) finalizers.set(one, (finalizers.get(one) ?? 0) + 1);
    const counts = [...left].map(([name, { length }]) => `${name} has ${length} resource instances`).sort();
    const holding = [...finalizers].map(([name, count]) => `${name} in ${count} resource instances`).sort();
    const facts: [string, boolean, string, string][] = [
      ['NamespaceDeletionDiscoveryFailure', false, 'ResourcesDiscovered', 'All resources successfully discovered'],
      ['NamespaceDeletionGroupVersionParsingFailure', false, 'ParsedGroupVersions', 'All legacy kube types successfully parsed'],
      waiting ? ['NamespaceDeletionContentFailure', true, 'ContentDeletionFailed', `Failed to delete all resource types, 1 remaining: unexpected items still remain in namespace: ${namespace.metadata.name} for gvr: /v1, Resource=pods`]
        : ['NamespaceDeletionContentFailure', false, 'ContentDeleted', 'All content successfully deleted, may be waiting on finalization'],
      counts.length > 0 && !waiting ? ['NamespaceContentRemaining', true, 'SomeResourcesRemain', `Some resources are remaining: ${counts.join(', ')}`] : ['NamespaceContentRemaining', false, 'ContentRemoved', 'All content successfully removed'],
      holding.length > 0 && !waiting ? ['NamespaceFinalizersRemaining', true, 'SomeFinalizersRemain', `Some content in the namespace has finalizers remaining: ${holding.join(', ')}`] : ['NamespaceFinalizersRemaining', false, 'ContentHasNoFinalizers', 'All content-preserving finalizers finished'],
    ];
    const now = timestamp(this.#context.kernel.agenda.now);
    const held = namespace.status?.conditions ?? [];
    const conditions = facts.map(([type, holds, reason, message]): NamespaceCondition => {
      const before = held.find((one) => one.type === type);
      const status = holds ? 'True' : 'False';
      return before && before.status === status && before.message === message ? before : { type, status, reason, message, lastTransitionTime: before?.status === status ? before.lastTransitionTime : now };
    });
    if (!sameValue(held, conditions)) this.#client.updateStatus<Namespace>(NAMESPACES, { ...namespace, status: { ...namespace.status, conditions } }, because('what is left was counted', namespace));
  }
}

export const namespace: ControllerEntry = { name: 'namespace-controller', start: (context) => void new NamespaceController(context) };
