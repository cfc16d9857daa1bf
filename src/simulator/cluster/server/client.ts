/** The Client of components inside the process: the registry without HTTP in between. */
import type { Client, DeleteOptions, Informer, ResourceName, WriteOptions } from '../client.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Json } from './conform.ts';
import { DecodeError } from './conform.ts';
import { badRequest } from './errors.ts';
import type { Collection } from './informer.ts';
import { CollectionInformer } from './informer.ts';
import type { Operation } from './operation.ts';
import { mergePatch } from './patch/merge.ts';
import type { Registry } from './registry.ts';
import type { ResourceIndex } from './discovery-index.ts';
import type { Resource } from './resources.ts';
import { PodPattern } from './pod-pattern.ts';
import { actorOf, type Actor } from './user.ts';
import { bindPod } from './subresources/binding.ts';
import { evictPod } from './subresources/eviction.ts';
import { updateScale } from './subresources/scale.ts';

export interface ClientBackend {
  readonly registry: Registry;
  readonly resources: ResourceIndex;
  collection(name: string): Collection;
  operation(actor: Actor, options: WriteOptions | undefined, subresource: string): Operation;
}

export class LocalClient implements Client {
  readonly actor: string;
  readonly #as: Actor;
  readonly #server: ClientBackend;
  readonly #informers = new Map<string, Informer>();
  readonly #pattern = new PodPattern();

  constructor(server: ClientBackend, actor: string) {
    this.#server = server;
    this.actor = actor;
    this.#as = actorOf(actor);
  }

  informer<T extends KubernetesObject>(resource: ResourceName): Informer<T> {
    const { collection } = this.#server.resources.of(resource);
    let informer = this.#informers.get(collection);
    if (!informer) this.#informers.set(collection, (informer = new CollectionInformer(this.#server.collection(collection))));
    return informer as Informer<T>;
  }

  get<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, name: string): T | undefined {
    return this.#server.registry.find(this.#server.resources.of(resource), namespace, name) as T | undefined;
  }

  create<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, object: Partial<T>, options?: WriteOptions): T {
    const of = this.#server.resources.of(resource);
    const draft = options?.canonical ? (object as T) : options?.pattern ? this.#sibling(of, object as Partial<Pod>) : this.#canonical(of, object as Json);
    return this.#server.registry.create(of, namespace, draft, this.#server.operation(this.#as, options, '')) as T;
  }

  update<T extends KubernetesObject>(resource: ResourceName, object: T, options?: WriteOptions): T {
    return this.#replace(resource, object, options, '');
  }

  updateStatus<T extends KubernetesObject>(resource: ResourceName, object: T, options?: WriteOptions): T {
    return this.#replace(resource, object, options, 'status');
  }

  #replace<T extends KubernetesObject>(resource: ResourceName, object: T, options: WriteOptions | undefined, subresource: string): T {
    const of = this.#server.resources.of(resource);
    const { namespace, name } = object.metadata;
    const change = (old: KubernetesObject | undefined): KubernetesObject => {
      const fresh = subresource === 'status' && old !== undefined && old.metadata === object.metadata;
      return fresh ? this.#decoded(of, () => this.#server.registry.canonicalStatus(of, old, object, options?.given)) : this.#canonical(of, object);
    };
    return this.#server.registry.update(of, namespace, name, change, this.#server.operation(this.#as, options, subresource), { status: subresource === 'status' }).object as T;
  }

  patch<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, name: string, patch: unknown, options?: WriteOptions & { subresource?: string }): T {
    const of = this.#server.resources.of(resource);
    const subresource = options?.subresource ?? '';
    const operation = this.#server.operation(this.#as, options, subresource);
    if (subresource === 'scale') {
      updateScale(this.#server.registry, of, namespace, name, { change: (scale) => mergePatch(scale, patch) as Json }, operation);
      return this.#server.registry.get(of, namespace, name) as T;
    }
    const change = (old: KubernetesObject | undefined): KubernetesObject => this.#decoded(of, () => this.#server.registry.canonicalPatched(of, old, mergePatch(old, patch) as Json));
    return this.#server.registry.update(of, namespace, name, change, operation, { status: subresource === 'status', raw: subresource === 'finalize' }).object as T;
  }

  delete(resource: ResourceName, namespace: string | undefined, name: string, options: DeleteOptions = {}): void {
    this.#server.registry.delete(this.#server.resources.of(resource), namespace, name, options, this.#server.operation(this.#as, options, ''));
  }

  bind(namespace: string, pod: string, node: string, options?: WriteOptions): void {
    bindPod(this.#server.registry, this.#server.resources, namespace, pod, { target: { kind: 'Node', name: node } }, this.#server.operation(this.#as, options, 'binding'));
  }

  evict(namespace: string, pod: string, options?: WriteOptions): void {
    evictPod(this.#server.registry, this.#server.resources, namespace, pod, {}, this.#server.operation(this.#as, options, 'eviction'));
  }

  #sibling(resource: Resource, given: Partial<Pod>): KubernetesObject {
    const draft = this.#pattern.draft(given, () => this.#canonical(resource, given as Json) as Pod);
    this.#server.registry.received(draft, given as Json);
    return draft;
  }

  #canonical(resource: Resource, object: Json): KubernetesObject {
    return this.#decoded(resource, () => this.#server.registry.canonical(resource, object));
  }

  #decoded(resource: Resource, decode: () => KubernetesObject): KubernetesObject {
    try {
      return decode();
    } catch (error) {
      if (error instanceof DecodeError) throw badRequest(`${resource.kind} in version "${resource.version}" cannot be handled as a ${resource.kind}: ${error.message}`);
      throw error;
    }
  }
}
