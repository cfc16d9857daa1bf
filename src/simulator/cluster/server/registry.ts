/** Create, update and delete of any kind: the one way in which objects of the cluster change. */
import type { DeleteOptions } from '../client.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import type { Store } from '../../store/store.ts';
import { isCanonical } from './canonical.ts';
import { conform, conformed, DecodeError, isObject, type Defaulter, type Json } from './conform.ts';
import { emptied } from './emptied.ts';
import { checkPreconditions, planDeletion } from './deletion.ts';
import { equal } from './equal.ts';
import { alreadyExists, beingDeleted, conflict, failure, forbidden, invalid, modified, notFound, plainError } from './errors.ts';
import type { Kind, UpdateStrategy } from './kind.ts';
import type { Recorder } from './managed-fields/record.ts';
import { atRevision, ensureNamespace, fillSystemFields, keptKeyOf, keyOf, type Identities } from './object-meta.ts';
import type { AdmissionPlugin, Attributes, Operation, StatusWriter } from './operation.ts';
import { checkStorable } from './storable.ts';
import type { Resource } from './resources.ts';
import { schemaOf } from './schema.ts';
import { FieldErrors } from './validation/field-errors.ts';
import { validateObjectMeta, validateObjectMetaUpdate } from './validation/object-meta.ts';

export interface UpdateOptions {
  /** Creates the object where there is none (server-side apply, and kinds that allow it). */
  allowCreate?: boolean;
  /** By a patch: a changed uid is a mistake of the patch, and no precondition. */
  patch?: boolean;
  /** The change is of a subresource's part only. */
  status?: boolean;
  /** Skips the strategy and validation of the kind: for subresources that checked for themselves. */
  raw?: boolean;
}

/** Makes the new object out of the stored one. */
export type Change = (old: KubernetesObject | undefined) => KubernetesObject;

/** How often the server draws a generated name before it gives up. */
const NAME_TRIES = 8;

/** What the server writes by itself. */
const SERVER = 'kube-apiserver';

export class Registry implements StatusWriter {
  readonly store: Store;
  readonly #kinds: ReadonlyMap<string, Kind>;
  readonly #defaults: ReadonlyMap<string, Defaulter>;
  readonly #identities: Identities;
  readonly #admission: readonly AdmissionPlugin[];
  /** Those that are concerned, by collection and by part of an object. */
  #concerns = { of: 0, by: new Map<string, Map<string, readonly AdmissionPlugin[]>>() };
  readonly #recorder: Recorder;
  readonly #resourceOf: (collection: string) => Resource;

  constructor(store: Store, kinds: ReadonlyMap<string, Kind>, defaults: ReadonlyMap<string, Defaulter>, identities: Identities, admission: readonly AdmissionPlugin[], recorder: Recorder, resourceOf: (collection: string) => Resource) {
    this.#resourceOf = resourceOf;
    this.#recorder = recorder;
    this.store = store;
    this.#kinds = kinds;
    this.#defaults = defaults;
    this.#identities = identities;
    this.#admission = admission;
  }

  kind(resource: Resource): Kind {
    return resource.custom?.kind ?? this.#kinds.get(resource.collection) ?? { collection: resource.collection };
  }

  find(resource: Resource, namespace: string | undefined, name: string): KubernetesObject | undefined {
    return this.store.get<KubernetesObject>(resource.collection, keyOf(resource.namespaced ? namespace : undefined, name));
  }

  /** @throws StatusError 404 */
  get(resource: Resource, namespace: string | undefined, name: string): KubernetesObject {
    const object = this.find(resource, namespace, name);
    if (!object) throw notFound(resource, name);
    return object;
  }

  /** A fresh copy in canonical form with defaults. @throws DecodeError */
  canonical(resource: Resource, object: Json): KubernetesObject {
    const read = this.decoded(resource, object);
    if (read instanceof DecodeError) throw read;
    return read;
  }

  /** The same, with the mistake as an answer. */
  decoded(resource: Resource, object: Json, unknown?: (path: string) => void): KubernetesObject | DecodeError {
    if (!resource.schema) return this.#customDecoded(resource, object, unknown);
    const out = conformed(object, schemaOf(resource.schema), { defaults: this.#defaults, unknown });
    if (out instanceof DecodeError) return out;
    const draft = Object.assign(out, { apiVersion: resource.apiVersion, kind: resource.kind, metadata: out.metadata as KubernetesObject['metadata'] });
    delete draft.metadata.managedFields;
    this.#recorder.received(draft, object);
    return draft;
  }

  /** A canonical draft that was made of `object` in another way. */
  received(draft: KubernetesObject, object: Json): void {
    this.#recorder.received(draft, object);
  }

  /** `canonical` for a new status of the stored `old`, all else of which stays: it is in that form already. `given`: so is the status, mostly, and `object` becomes the draft. */
  canonicalStatus(resource: Resource, old: KubernetesObject, object: Json, given = false): KubernetesObject {
    const type = resource.schema ? schemaOf(resource.schema).fields.get('status')?.type : undefined;
    if (type?.kind !== 'object' || !isObject(object.status)) return this.canonical(resource, object);
    const schema = schemaOf(type.schema), asIs = given && isCanonical(object.status, schema, this.#defaults, old.status as Json | undefined);
    if (asIs) this.#defaults.get(schema.name)?.(object.status);
    const draft = asIs ? (object as KubernetesObject) : { ...old, status: conform(object.status, schema, { defaults: this.#defaults }) };
    draft.metadata = { ...old.metadata };
    if ('managedFields' in draft.metadata) delete draft.metadata.managedFields;
    this.#recorder.received(draft, draft);
    return draft;
  }

  /** `canonical` for what a patch made of the stored `old`: most of it is still the same, and in that form already. */
  canonicalPatched(resource: Resource, old: KubernetesObject | undefined, object: Json): KubernetesObject {
    const schema = old && resource.schema ? schemaOf(resource.schema) : undefined;
    if (!schema || this.#defaults.has(schema.name) || !isCanonical(object, schema, this.#defaults, old)) return this.canonical(resource, object);
    const draft = { ...object, metadata: { ...(object.metadata as KubernetesObject['metadata']) } } as KubernetesObject;
    if ('managedFields' in draft.metadata) delete draft.metadata.managedFields;
    this.#recorder.received(draft, object);
    return draft;
  }

  #customDecoded({ custom, groupResource }: Resource, object: Json, unknown?: (path: string) => void): KubernetesObject | DecodeError {
    if (!custom) throw new Error(`no schema of ${groupResource}`);
    const draft = custom.decoded(object, unknown);
    if (draft instanceof DecodeError) return draft;
    draft.apiVersion = custom.storedApiVersion;
    delete draft.metadata.managedFields;
    this.#recorder.received(draft, object);
    return draft;
  }

  /** `draft` is canonical and becomes the stored object. @throws StatusError */
  create(resource: Resource, namespace: string | undefined, draft: KubernetesObject, operation: Operation): KubernetesObject {
    const { metadata } = draft;
    if (resource.custom?.terminating) throw forbidden(resource, metadata.name, 'create not allowed while custom resource definition is terminating');
    ensureNamespace(metadata, resource.namespaced, namespace);
    const once = (!metadata.name && metadata.generateName !== undefined) || resource.collection === 'core/events';
    const drawn = !metadata.name && Boolean(metadata.generateName);
    if (drawn) metadata.name = this.#freeName(resource, metadata.namespace, metadata.generateName!);
    metadata.name ??= ''; // validation refuses it
    if (metadata.resourceVersion && !operation.dryRun) throw plainErrorOnCreate();
    fillSystemFields(metadata, this.#identities.uid(`${resource.collection}/${keyOf(metadata.namespace, metadata.name)}`, once), operation.now);
    const attributes: Attributes = { verb: 'create', resource, subresource: '', namespace: metadata.namespace, name: metadata.name, object: draft, old: undefined };
    // What changes objects has its turn before the name is drawn, what checks them after it.
    this.admit(drawn ? { ...attributes, name: metadata.generateName! } : attributes, operation);
    return this.#insert(resource, draft, attributes, operation);
  }

  /** A generated name that is taken is drawn again, a few times. */
  #freeName(resource: Resource, namespace: string | undefined, base: string): string {
    for (let tries = 1; ; tries++) {
      const name = this.#identities.generateName(resource.collection, namespace ?? '', base);
      if (tries === NAME_TRIES || this.store.get(resource.collection, keyOf(namespace, name)) === undefined) return name;
    }
  }

  #insert(resource: Resource, draft: KubernetesObject, attributes: Attributes, operation: Operation): KubernetesObject {
    const kind = this.kind(resource);
    const { metadata } = draft;
    if (kind.generation) metadata.generation = 1;
    kind.prepareForCreate?.(draft, operation);
    this.#check(resource, draft, (errors) => {
      validateObjectMeta(draft, resource, errors);
      kind.validate?.(draft, errors, operation);
      kind.validateCreate?.(draft, errors, operation, resource);
    });
    this.#warn(kind, draft, undefined, operation);
    this.validateAdmission(attributes, operation);
    emptied.forget();
    const key = keptKeyOf(metadata.namespace, metadata.name);
    const there = this.store.get<KubernetesObject>(resource.collection, key);
    if (there) throw (there.metadata.deletionTimestamp === undefined ? alreadyExists : beingDeleted)(resource, metadata.name);
    kind.prepareForStorage?.(draft);
    this.#recorder.wrote(draft, undefined, resource, operation);
    if (operation.dryRun) return draft;
    if (operation.bulky) checkStorable(resource, draft);
    const { after } = this.store.commit<KubernetesObject>(resource.collection, key, (revision) => {
      metadata.resourceVersion = String(revision);
      return draft;
    }, operation.actor, operation.cause);
    kind.stored?.(after, undefined, operation);
    return after!;
  }

  #check(resource: Resource, draft: KubernetesObject, validate: (errors: FieldErrors) => void): void {
    const errors = new FieldErrors();
    validate(errors);
    if (!errors.empty) throw invalid(resource.collection.startsWith('core/') ? '' : resource.group, resource.kind, draft.metadata.name ?? '', errors.all);
  }

  /** A component within the process reads no warnings. */
  #warn(kind: Kind, draft: KubernetesObject, old: KubernetesObject | undefined, operation: Operation): void {
    if (!operation.local) for (const text of kind.warnings?.(draft, old) ?? []) operation.warn(text);
  }

  admit(attributes: Attributes, operation: Operation): void {
    for (const plugin of this.#concerned(attributes)) plugin.mutate?.(attributes, operation, this);
  }

  validateAdmission(attributes: Attributes, operation: Operation): void {
    for (const plugin of this.#concerned(attributes)) plugin.validate?.(attributes, operation, this);
  }

  #concerned({ resource: { collection }, subresource }: Attributes): readonly AdmissionPlugin[] {
    const all = this.#admission;
    // Others are added when they are first needed.
    if (this.#concerns.of !== all.length) this.#concerns = { of: all.length, by: new Map() };
    let parts = this.#concerns.by.get(collection);
    if (!parts) this.#concerns.by.set(collection, (parts = new Map()));
    let found = parts.get(subresource);
    if (!found) parts.set(subresource, (found = all.filter(({ concerns }) => concerns?.(collection, subresource) ?? true)));
    return found;
  }

  writeStatus(collection: string, { metadata: { namespace, name } }: KubernetesObject, status: unknown, operation: Operation): void {
    const resource = this.#resourceOf(collection);
    const change = (old: KubernetesObject | undefined): KubernetesObject => this.canonical(resource, { ...old, status } as Json);
    this.update(resource, namespace, name, change, { ...operation, actor: SERVER, fieldManager: SERVER, subresource: 'status', local: true }, { status: true });
  }

  /** Stores what `change` makes of the object. @throws StatusError */
  update(resource: Resource, namespace: string | undefined, name: string, change: Change, operation: Operation, options: UpdateOptions = {}): { object: KubernetesObject; created: boolean } {
    const kind = this.kind(resource);
    const old = this.find(resource, namespace, name);
    if (!old && !kind.createOnUpdate && !options.allowCreate) throw notFound(resource, name);
    const draft = change(old);
    const { metadata } = draft;
    if (!old) return { object: this.#createByUpdate(resource, namespace, draft, operation), created: true };
    if (metadata.uid && metadata.uid !== old.metadata.uid && !options.patch) throw wrongUid(resource, old, metadata.uid, undefined, operation.dryRun);
    checkVersion(resource, draft, old, kind.unconditionalUpdate !== false || operation.local);
    ensureNamespace(metadata, resource.namespaced, namespace);
    const attributes: Attributes = { verb: 'update', resource, subresource: operation.subresource, namespace, name, object: draft, old };
    if (operation.subresource === '' || options.status) this.admit(attributes, operation);
    this.#prepareUpdate(kind, resource, draft, old, operation, options);
    this.validateAdmission(attributes, operation);
    return { object: this.#replace(resource, draft, old, operation), created: false };
  }

  #createByUpdate(resource: Resource, namespace: string | undefined, draft: KubernetesObject, operation: Operation): KubernetesObject {
    if (draft.metadata.uid) throw wrongUid(resource, undefined, draft.metadata.uid, draft.metadata.name);
    delete (draft.metadata as Partial<KubernetesObject['metadata']>).resourceVersion;
    return this.create(resource, namespace, draft, operation);
  }

  #prepareUpdate(kind: Kind, resource: Resource, draft: KubernetesObject, old: KubernetesObject, operation: Operation, options: UpdateOptions): void {
    const { metadata } = draft;
    keepGeneration(draft, old);
    if (!options.raw) {
      const part = kind.parts?.[operation.subresource];
      if (part) preparePart(part, draft, old, operation);
      else if (options.status) prepareStatus(kind, draft, old, operation);
      else prepareSpec(kind, draft, old, operation);
    }
    metadata.uid ||= old.metadata.uid;
    metadata.creationTimestamp = old.metadata.creationTimestamp;
    if (old.metadata.deletionTimestamp !== undefined) metadata.deletionTimestamp = old.metadata.deletionTimestamp;
    if (old.metadata.deletionGracePeriodSeconds !== undefined) metadata.deletionGracePeriodSeconds ??= old.metadata.deletionGracePeriodSeconds;
    this.#check(resource, draft, (errors) => {
      validateObjectMetaUpdate(draft, old, resource, errors);
      if (options.raw) return;
      const part = kind.parts?.[operation.subresource];
      if (part) part.validate(draft, old, errors, operation);
      else if (options.status) kind.validateStatusUpdate?.(draft, old, errors, operation);
      else {
        kind.validate?.(draft, errors, operation);
        kind.validateUpdate?.(draft, old, errors, operation, resource);
      }
    });
    if (!options.status) this.#warn(kind, draft, old, operation);
  }

  /** Stores the new state, or removes the object where its last finalizer went. An update that changes nothing makes no revision. */
  #replace(resource: Resource, draft: KubernetesObject, old: KubernetesObject, operation: Operation): KubernetesObject {
    emptied.forget();
    const key = keyOf(draft.metadata.namespace, draft.metadata.name);
    draft.metadata.resourceVersion = old.metadata.resourceVersion;
    const changed = !equal(draft, old);
    if (!changed && !this.#recorder.claims(draft, old, resource, operation)) return old;
    this.#recorder.wrote(draft, old, resource, operation);
    if (operation.dryRun) return draft;
    if (operation.bulky) checkStorable(resource, draft);
    const kind = this.kind(resource);
    const { deletionTimestamp, deletionGracePeriodSeconds, finalizers } = draft.metadata;
    if (deletionTimestamp !== undefined && !finalizers?.length && !deletionGracePeriodSeconds && this.#mayVanish(resource, draft)) {
      return this.#remove(resource, draft, operation);
    }
    const { after } = this.store.commit<KubernetesObject>(resource.collection, key, (revision) => {
      draft.metadata.resourceVersion = String(revision);
      return draft;
    }, operation.actor, operation.cause);
    kind.stored?.(after, old, operation);
    return after!;
  }

  /** A namespace also has finalizers in its spec. */
  #mayVanish(resource: Resource, draft: KubernetesObject): boolean {
    if (resource.collection !== 'core/namespaces') return true;
    return !((draft.spec as { finalizers?: string[] } | undefined)?.finalizers?.length);
  }

  #remove(resource: Resource, last: KubernetesObject, operation: Operation): KubernetesObject {
    const key = keyOf(last.metadata.namespace, last.metadata.name);
    if (operation.dryRun) return last;
    const { revision } = this.store.commit<KubernetesObject>(resource.collection, key, undefined, operation.actor, operation.cause);
    this.kind(resource).stored?.(undefined, last, operation);
    return atRevision(last, revision);
  }

  /** @returns the object in its last or marked state, and whether it is gone. @throws StatusError */
  delete(resource: Resource, namespace: string | undefined, name: string, options: DeleteOptions, operation: Operation): { object: KubernetesObject; removed: boolean } {
    const old = this.get(resource, namespace, name);
    checkPreconditions(resource, old, options);
    this.validateAdmission({ verb: 'delete', resource, subresource: '', namespace, name, object: undefined, old }, operation);
    const kind = this.kind(resource);
    const begun = old.metadata.deletionTimestamp === undefined ? kind.beginDeletion?.(old, operation) : undefined;
    if (begun) return { object: this.#mark(resource, begun, old, operation), removed: false };
    const plan = planDeletion(kind, old, options, operation.now);
    if (plan.outcome === 'pending') return { object: old, removed: false };
    if (plan.outcome === 'remove' && this.#mayVanish(resource, plan.object)) {
      this.#recorder.carried(plan.object, old);
      const last = plan.marked ? this.#mark(resource, plan.object, old, operation) : plan.object;
      return { object: this.#remove(resource, last, operation), removed: true };
    }
    return { object: this.#mark(resource, plan.object, old, operation), removed: false };
  }

  /** Writes down that an object is being deleted. */
  #mark(resource: Resource, object: KubernetesObject, old: KubernetesObject, operation: Operation): KubernetesObject {
    const { metadata } = object;
    if (resource.collection === 'core/namespaces') {
      metadata.deletionTimestamp ??= rfc3339(operation.now);
      if (old.metadata.deletionGracePeriodSeconds === undefined) delete metadata.deletionGracePeriodSeconds; // its finalizers are waited for without one
      object.status = { ...(object.status as Json), phase: 'Terminating' };
    }
    if (equal(object, old)) return old;
    this.#recorder.carried(object, old);
    if (operation.dryRun) return object;
    const { after } = this.store.commit<KubernetesObject>(resource.collection, keyOf(metadata.namespace, metadata.name), (revision) => {
      metadata.resourceVersion = String(revision);
      return object;
    }, operation.actor, operation.cause);
    this.kind(resource).stored?.(after, old, operation);
    return after!;
  }
}

function prepareSpec(kind: Kind, draft: KubernetesObject, old: KubernetesObject, operation: Operation): void {
  for (const field of kind.statusFields ?? ['status']) {
    if (old[field] === undefined) delete draft[field];
    else draft[field] = old[field];
  }
  kind.prepareForUpdate?.(draft, old, operation);
  if (kind.generation !== true) return;
  if (specChanged(draft, old)) draft.metadata.generation = (old.metadata.generation ?? 0) + 1;
}

function preparePart(part: UpdateStrategy, draft: KubernetesObject, old: KubernetesObject, operation: Operation): void {
  part.prepare(draft, old, operation);
  if (old.metadata.generation !== undefined && specChanged(draft, old)) draft.metadata.generation = old.metadata.generation + 1;
}

/** Whatever is neither metadata nor status counts as specification. */
function specChanged(draft: KubernetesObject, old: KubernetesObject): boolean {
  for (const key of new Set([...Object.keys(draft), ...Object.keys(old)])) {
    if (key !== 'metadata' && key !== 'status' && !equal(draft[key], old[key])) return true;
  }
  return false;
}

function prepareStatus(kind: Kind, draft: KubernetesObject, old: KubernetesObject, operation: Operation): void {
  const own = kind.statusFields ?? ['status'], stays = (key: string): boolean => key !== 'metadata' && !own.includes(key);
  for (const key in draft) if (old[key] === undefined && stays(key)) delete draft[key];
  for (const key in old) if (draft[key] !== old[key] && stays(key)) draft[key] = old[key];
  kind.prepareForStatusUpdate?.(draft, old, operation);
}

function keepGeneration(draft: KubernetesObject, old: KubernetesObject): void {
  if (old.metadata.generation === undefined) delete draft.metadata.generation;
  else draft.metadata.generation = old.metadata.generation;
}

/** A stale resource version is a conflict; without one the update is unconditional. */
function checkVersion(resource: Resource, draft: KubernetesObject, old: KubernetesObject, unconditional: boolean): void {
  const version = draft.metadata.resourceVersion;
  if (!unconditional && !version) throw invalid(resource.group, resource.name, old.metadata.name, [{ field: 'metadata.resourceVersion', reason: 'FieldValueInvalid', body: 'Invalid value: 0: must be specified for an update' }]);
  if (version === undefined || version === '' || version === '0') return;
  if (!/^\d+$/.test(version)) throw plainError(`strconv.ParseUint: parsing ${JSON.stringify(version)}: invalid syntax`);
  if (version !== old.metadata.resourceVersion) throw modified(resource, old.metadata.name);
}

const plainErrorOnCreate = () => failure(500, undefined, 'resourceVersion should not be set on objects to be created');

/** What was written was meant for another object of that name. */
export function wrongUid(resource: Resource, old: KubernetesObject | undefined, uid: string, name = old?.metadata.name ?? '', dryRun = false): Error {
  const key = `${dryRun ? '' : '/registry'}/${resource.group === '' || resource.collection.startsWith('apps/') ? resource.name : resource.collection}/${keyOf(old?.metadata.namespace, name)}`;
  return conflict(resource, name, `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: ${uid}, UID in object meta: ${old?.metadata.uid ?? ''}`);
}
