import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Cause } from '../../store/store.ts';
import type { RequestContext } from './kind.ts';
import type { Json } from './conform.ts';
import type { Resource } from './resources.ts';

/** A request on its way through the server: who, why, and with which options. */
export interface Operation extends RequestContext {
  /** Recorded as the actor of the changes. */
  readonly actor: string;
  readonly cause: Cause | undefined;
  readonly fieldManager: string;
  /** 'status', 'scale' …; '' for the resource itself. */
  readonly subresource: string;
  /** It carries so much that what comes of it may be too long to be stored. */
  readonly bulky?: boolean;
  /** By a component of the control plane inside the process. */
  readonly local: boolean;
}

/** What admission may do beyond judging: write down what a decision used up. */
export interface StatusWriter {
  /** A fresh copy in the form in which objects are stored, with defaults. @throws DecodeError */
  canonical(resource: Resource, object: Json): KubernetesObject;
  writeStatus(collection: string, object: KubernetesObject, status: unknown, operation: Operation): void;
}

/** What admission plug-ins are asked about. */
export interface Attributes {
  readonly verb: 'create' | 'update' | 'delete';
  readonly resource: Resource;
  readonly subresource: string;
  readonly namespace: string | undefined;
  readonly name: string;
  /** The new object; a mutating plug-in may change it. Absent on delete. */
  readonly object: KubernetesObject | undefined;
  readonly old: KubernetesObject | undefined;
}

export interface AdmissionPlugin {
  readonly name: string;
  /** Whether it has anything to say of such objects, or of a part of them; absent: of all. A large cluster mostly writes what few of them look at. */
  concerns?(collection: string, subresource: string): boolean;
  /** Changes the object before validation. @throws StatusError */
  mutate?(attributes: Attributes, operation: Operation, server: StatusWriter): void;
  /** Refuses after validation. @throws StatusError */
  validate?(attributes: Attributes, operation: Operation, server: StatusWriter): void;
}
