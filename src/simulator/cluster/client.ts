/**
 * How controllers, the scheduler and the kubelets talk to the API server: the same admission, defaulting and
 * validation as a request over HTTP, without serialising. Everything is synchronous; a failure is a StatusError.
 * server/ implements it.
 */
import type { KubernetesObject } from '../api/kubernetes/meta.ts';
import type { Cause, Change } from '../store/store.ts';

/** A resource as the API names it: `{ group: 'apps', version: 'v1', resource: 'deployments' }`; the core group is ''. */
export interface ResourceName {
  group: string;
  version: string;
  resource: string;
}

/** Keeps a cached, indexed view of one resource, and tells of changes. Lists cost no scan of the store. */
export interface Informer<T extends KubernetesObject = KubernetesObject> {
  get(namespace: string | undefined, name: string): T | undefined;
  list(namespace?: string): Iterable<T>;
  /** Objects filed under `value` in the index `name` (see addIndex). */
  byIndex(name: string, value: string): Iterable<T>;
  /**
   * Files each object under the values that `of` returns. Add indexes before the first event. `from`: the part of the
   * object that `of` looks at; as long as that stays the object is not filed anew.
   */
  addIndex(name: string, of: (object: T) => string[], from?: (object: T) => unknown): void;
  /** Hears of every change after it was committed; returns how to stop. */
  onChange(listener: (change: Change<T>) => void): () => void;
}

export interface WriteOptions {
  /** A new object as it is stored: fields in the order of the schema, nothing left to default. What it holds may be shared. */
  canonical?: boolean;
  /** A new pod that is sent again and again as it is, for its siblings. */
  pattern?: boolean;
  /** The object is given away with its new status: nobody uses it any more, so neither need be copied. All else in it is as it was. */
  given?: boolean;
  /** Why, for whoever looks at the history. */
  cause?: Cause;
  fieldManager?: string;
}

export interface DeleteOptions extends WriteOptions {
  gracePeriodSeconds?: number;
  propagationPolicy?: 'Orphan' | 'Background' | 'Foreground';
  uid?: string;
  resourceVersion?: string;
}

export interface Client {
  /** The component's name, recorded as the actor of its changes ('deployment-controller', 'kubelet'). */
  readonly actor: string;
  informer<T extends KubernetesObject>(resource: ResourceName): Informer<T>;
  get<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, name: string): T | undefined;
  create<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, object: Partial<T>, options?: WriteOptions): T;
  /** Replaces it; a stale resourceVersion is a 409 Conflict. */
  update<T extends KubernetesObject>(resource: ResourceName, object: T, options?: WriteOptions): T;
  /** Replaces only the status (`/status`). */
  updateStatus<T extends KubernetesObject>(resource: ResourceName, object: T, options?: WriteOptions): T;
  /** A merge patch (RFC 7386) of the object, or of a subresource. */
  patch<T extends KubernetesObject>(resource: ResourceName, namespace: string | undefined, name: string, patch: unknown, options?: WriteOptions & { subresource?: string }): T;
  delete(resource: ResourceName, namespace: string | undefined, name: string, options?: DeleteOptions): void;
  /** The scheduler's POST to /binding. */
  bind(namespace: string, pod: string, node: string, options?: WriteOptions): void;
  /** POST to /eviction; a StatusError 429 where a disruption budget forbids it. */
  evict(namespace: string, pod: string, options?: WriteOptions): void;
}
