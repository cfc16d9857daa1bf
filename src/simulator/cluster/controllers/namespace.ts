/** The namespace controller: a namespace that is deleted goes when everything in it has gone. */
import type { Namespace, NamespaceCondition } from '../../api/kubernetes/configuration.ts';
import { StatusError, type KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Client, Informer, ResourceName } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { isTerminal } from '../pods.ts';
import { NAMESPACES, PODS } from '../resources.ts';
import { parseTimestamp, timestamp } from '../timestamps.ts';
import { because, byKey, type ControllerContext, type ControllerEntry } from './controller.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

/** finalizerEstimateSeconds. */
const FINALIZER_ESTIMATE = 15;
/** nsControllerRateLimiter: the longest time until the next try, ms. */
const LONGEST_RETRY = 60_000;

class NamespaceController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #namespaces: Informer<Namespace>;
  readonly #queue: WorkQueue;
  /** Pods whose turn comes, by uid. */
  readonly #next = new Set<string>();
  /** How often content was found that should have been gone. */
  readonly #failures = new Map<string, number>();

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('namespace-controller');
    this.#namespaces = this.#client.informer<Namespace>(NAMESPACES);
    this.#queue = new WorkQueue(context.kernel, 'namespace', (key) => this.#sync(key));
    // Also after each change of its conditions.
    this.#namespaces.onChange(({ after }) => {
      if (after?.metadata.deletionTimestamp) this.#queue.add(after.metadata.name, DELAYS.namespaceGrace);
    });
  }

  #sync(key: string): void {
    const namespace = byKey(this.#namespaces, key);
    if (!namespace?.metadata.deletionTimestamp) return;
    // Pods first: what belongs to them goes only when the last of them is gone (ordered namespace deletion).
    const grace = this.#graceOfPods(namespace), pods = this.#deleteContent(key, (resource) => resource === 'pods');
    const left = pods.size > 0 ? pods : this.#deleteContent(key, () => true);
    // What is held by finalizers gets its time; that anything else is still there is an error, and tried again soon.
    const held = [...left.values()].flat().some(({ metadata }) => metadata.finalizers?.length);
    const estimate = (pods.size > 0 ? grace : 0) || (held ? FINALIZER_ESTIMATE : 0);
    this.#report(namespace, left, pods.size > 0, estimate === 0);
    const failures = this.#failures.get(key) ?? 0;
    this.#failures.delete(key);
    if (left.size === 0) this.#client.patch<Namespace>(NAMESPACES, undefined, key, { spec: { finalizers: [] } }, { subresource: 'finalize', ...because('nothing is left in it', namespace) });
    else if (estimate > 0) this.#queue.add(key, (Math.floor(estimate / 2) + 1) * 1000);
    else {
      this.#failures.set(key, failures + 1);
      this.#queue.add(key, Math.min(DELAYS.retryBase * 2 ** failures, LONGEST_RETRY));
    }
  }

  /** The longest grace period of its pods, in seconds; 0 once as much time has passed since the namespace was deleted. */
  #graceOfPods({ metadata: { name, deletionTimestamp } }: Namespace): number {
    const running = [...this.#client.informer<Pod>(PODS).list(name)].filter((pod) => !isTerminal(pod));
    const longest = Math.max(0, ...running.map(({ spec }) => spec.terminationGracePeriodSeconds ?? 0));
    return this.#context.kernel.agenda.now - parseTimestamp(deletionTimestamp) >= longest * 1000 ? 0 : longest;
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
      if (resource === 'pods') this.#empty(name, alive.filter(({ metadata }) => !this.#next.has(metadata.uid)), namespace);
      else for (const object of alive) this.#delete(name, object);
      const remaining = [...informer.list(namespace)];
      if (remaining.length > 0) left.set(group === '' ? `${resource}.` : `${resource}.${group}`, remaining);
    }
    return left;
  }

  #empty(resource: ResourceName, pods: readonly KubernetesObject[], namespace: string): void {
    pods.forEach((pod, index) => {
      this.#next.add(pod.metadata.uid);
      this.#context.kernel.agenda.after(Math.min(index * DELAYS.garbageStep, DELAYS.garbageWave), `namespace ${namespace} empties`, () => {
        this.#next.delete(pod.metadata.uid);
        this.#delete(resource, pod);
      });
    });
  }

  #delete(resource: ResourceName, object: KubernetesObject): void {
    try {
      this.#client.delete(resource, object.metadata.namespace, object.metadata.name, { propagationPolicy: 'Background', ...because('its namespace is deleted', object) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }

  #report(namespace: Namespace, left: Map<string, KubernetesObject[]>, waiting: boolean, overdue: boolean): void {
    const finalizers = new Map<string, number>();
    for (const objects of left.values()) for (const { metadata } of objects) for (const one of metadata.finalizers ?? []) finalizers.set(one, (finalizers.get(one) ?? 0) + 1);
    const counts = [...left].map(([name, { length }]) => `${name} has ${length} resource instances`).sort();
    const holding = [...finalizers].map(([name, count]) => `${name} in ${count} resource instances`).sort();
    const facts: [string, boolean, string, string][] = [
      ['NamespaceDeletionDiscoveryFailure', false, 'ResourcesDiscovered', 'All resources successfully discovered'],
      ['NamespaceDeletionGroupVersionParsingFailure', false, 'ParsedGroupVersions', 'All legacy kube types successfully parsed'],
      waiting && overdue ? ['NamespaceDeletionContentFailure', true, 'ContentDeletionFailed', `Failed to delete all resource types, 1 remaining: unexpected items still remain in namespace: ${namespace.metadata.name} for gvr: /v1, Resource=pods`]
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
