/** What the API server knows of one kind beyond its schema: one entry a kind in kinds/, all of them in kinds/registry.ts. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Store } from '../../store/store.ts';
import type { Defaulter } from './conform.ts';
import type { Resource } from './resources.ts';
import type { User } from './user.ts';
import type { FieldErrors } from './validation/field-errors.ts';

/** The rest of the world as a strategy may see it while it handles a request. */
export interface RequestContext {
  /** Virtual time, ms. */
  readonly now: number;
  readonly user: User;
  readonly store: Store;
  readonly dryRun: boolean;
  /** The part of the object that is written. */
  readonly subresource?: string;
  /** Written by a component in the process, which writes only what is right. */
  readonly local?: boolean;
  /** Adds a Warning header to the answer. */
  warn(text: string): void;
  /** Lower-case letters and digits as generated names have them. */
  suffix(length: number): string;
  /** A number in [0, below). */
  random(below: number): number;
  /** Service network of the cluster, e.g. '10.96.0.0/12'. */
  readonly serviceCidr: string;
}

/** What a subresource does instead of the kind's own preparation and validation. */
export interface UpdateStrategy<T extends KubernetesObject = KubernetesObject> {
  prepare(draft: T, old: T, context: RequestContext): void;
  validate(object: T, old: T, errors: FieldErrors, context: RequestContext): void;
}

/** undefined shows as an empty string. */
export type Cell = string | number | boolean | null | undefined | Record<string, unknown>;

/** Methods are declared as methods, so that a kind of Pod fits where a kind of any object is asked for. */
export interface Kind<T extends KubernetesObject = KubernetesObject> {
  /** Collection in the store: 'apps/deployments', 'core/pods'. */
  readonly collection: string;
  /** By schema name: what fills in absent fields of a struct. */
  readonly defaults?: Readonly<Record<string, Defaulter>>;
  /** metadata.generation counts changes of the spec; 'initial': it stays 1. */
  readonly generation?: boolean | 'initial';
  /** The answer to a DELETE is the object, not a Status. */
  readonly returnsDeleted?: boolean;
  /** PUT of an absent object creates it. */
  readonly createOnUpdate?: boolean;
  /** Dependents are orphaned where a DELETE does not say. */
  readonly orphansByDefault?: boolean;
  /** false: an update must name the resourceVersion that it is based on. */
  readonly unconditionalUpdate?: boolean;
  /** Top-level fields that /status owns; they survive an update of the main resource. */
  readonly statusFields?: readonly string[];
  prepareForCreate?(draft: T, context: RequestContext): void;
  /** After validation, before a new object is stored. */
  prepareForStorage?(draft: T): void;
  prepareForUpdate?(draft: T, old: T, context: RequestContext): void;
  prepareForStatusUpdate?(draft: T, old: T, context: RequestContext): void;
  validate?(object: T, errors: FieldErrors, context: RequestContext): void;
  /** After `validate`, only where the object is new. */
  validateCreate?(object: T, errors: FieldErrors, context: RequestContext, asked?: Resource): void;
  validateUpdate?(object: T, old: T, errors: FieldErrors, context: RequestContext, asked?: Resource): void;
  validateStatusUpdate?(object: T, old: T, errors: FieldErrors, context: RequestContext): void;
  /** Called after an object has been stored or removed: frees and takes addresses and the like. */
  stored?(object: T | undefined, old: T | undefined, context: RequestContext): void;
  /** Parts of the object with rules of their own, by subresource. */
  readonly parts?: Readonly<Record<string, UpdateStrategy<T>>>;
  /** What deserves a warning in a created or updated object. */
  warnings?(object: T, old: T | undefined): string[];
  /** Grace period of a DELETE in seconds; undefined: the kind knows no graceful deletion. */
  grace?(object: T, asked: number | undefined): number | undefined;
  /** What the first DELETE makes of an object that goes only when its own controller lets it; undefined: it goes. @throws StatusError */
  beginDeletion?(object: T, context: RequestContext): T | undefined;
  /** Fields that a field selector may name, beside metadata.name and metadata.namespace. */
  readonly fields?: Readonly<Record<string, { read(object: T): string }['read']>>;
  /** Cells of a row, in the order of data/columns.ts; `listed` are the rows of a list. Absent: name and creation time. */
  cells?(object: T, context: { now: number; listed?: readonly KubernetesObject[] }): Cell[];
  /** Conditions of a row: a finished pod is Completed. */
  rowConditions?(object: T): Record<string, unknown>[] | undefined;
}
