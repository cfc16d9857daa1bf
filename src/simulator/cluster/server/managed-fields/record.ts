/**
 * Who owns which fields. The ownership of an object is worked out only when somebody looks: each write leaves a note
 * of who turned which object into which, and managedFields are computed from the notes.
 */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Event } from '../../../api/kubernetes/event.ts';
import { parseRfc3339, rfc3339 } from '../../../kernel/calendar.ts';
import { conform, type Defaulter, type Json } from '../conform.ts';
import type { Operation } from '../operation.ts';
import type { Resource } from '../resources.ts';
import { findSchema } from '../schema.ts';
import { atomOfSchema, DEDUCED, isElement, type Atom } from './atoms.ts';
import { originalOf } from '../object-meta.ts';
import { EVENTS } from '../folded-event.ts';
import { alike } from './alike.ts';
import { compareObjects, type Comparison } from './compare.ts';
import { emptySet, equalSets, insert, union, without, type FieldSet } from './field-set.ts';
import { decodeManagers, NO_MANAGERS, type Manager, type Managers } from './managers.ts';
import { resetFields } from './reset-fields.ts';
import { Owned } from './owned.ts';
import { program } from '../user.ts';
import { fieldsOfVersion } from '../views.ts';
import { excluded, managersAfterUpdate } from './update.ts';

interface Note {
  /** The state before; undefined: the object is new, or `earlier` says it. */
  before: KubernetesObject | undefined;
  /** Of a write that changed the status alone: what that was, and who owned the object. A large cluster need not keep all of its pods twice. */
  earlier: { readonly status: unknown; readonly owners: Managers | Note } | undefined;
  /** What the client sent, before admission and the server changed it; undefined: what was stored is just that. */
  input: Json | undefined;
  manager: string;
  subresource: string;
  resource: Resource;
  at: number;
  /** How many notes lie behind this one. */
  depth: number;
  /** Written by a component in the process: consecutive writes of one may be taken together. */
  local: boolean;
  /** Who owns an object that was made of the input, once somebody asked: the same for all that share the note. */
  owners?: Managers;
}

/** Who owns an object, the note from which that is worked out, or, where it was there from the beginning, what works it out. */
type Ownership = Managers | Note | (() => Managers);

const ownershipOf = (object: KubernetesObject): Ownership | undefined => Owned.of<Ownership>(object);
const own = (object: KubernetesObject, ownership: Ownership): void => Owned.write(object, ownership);

const isNote = (ownership: Ownership | undefined): ownership is Note => ownership !== undefined && 'manager' in ownership;
const isKnown = (ownership: Ownership | undefined): ownership is Managers => ownership instanceof Map;

/** The last note of a new object: the pods of one template that are made together share it, and objects that are written alike. */
let created: Note | undefined;
/** What drafts on their way were made of; one write may bring another, so there are a few at a time. */
const inputs: { draft: KubernetesObject; input: Json }[] = [];
const MOST_DRAFTS = 16;

const inputOf = (draft: KubernetesObject): Json | undefined => {
  for (let at = inputs.length - 1; at >= 0; at--) if (inputs[at]!.draft === draft) return inputs[at]!.input;
  return undefined;
};
const plans = new WeakMap<KubernetesObject, Managers>();

/** A chain of notes longer than this is worked out at once, so that old states are not kept alive. */
const LONGEST = 8;

export interface Recorder {
  /** An object was written by a create, update or patch. */
  wrote(after: KubernetesObject, before: KubernetesObject | undefined, resource: Resource, operation: Operation): void;
  /** Whether storing the draft would change ownership, though the object itself stays the same. */
  claims(draft: KubernetesObject, before: KubernetesObject, resource: Resource, operation: Operation): boolean;
  /** The server changed an object by itself: ownership stays. */
  carried(after: KubernetesObject, before: KubernetesObject): void;
  /** Remembers what a canonical draft was made of, and who will own it (server-side apply works that out itself). */
  received(draft: KubernetesObject, input: Json): void;
  planned(draft: KubernetesObject, managers: Managers): void;
  /** A draft was turned into the version that is stored, which looks like `shown` in its own. */
  became(stored: KubernetesObject, draft: KubernetesObject, shown: KubernetesObject): void;
  managersOf(object: KubernetesObject): Managers;
  /** Who owns it is to be read from the object itself: nothing is written down of it. */
  plain(object: KubernetesObject): boolean;
  /** An object that was there from the beginning; who owns it is worked out when somebody looks. */
  began(object: KubernetesObject, managers: () => Managers): void;
}

export const atomOf = (resource: Resource): Atom => (resource.schema ? atomOfSchema(resource.schema) : (resource.custom?.atom ?? DEDUCED));

/** An object of that kind with nothing set: what a new object is compared with. */
export function blank(resource: Resource): Json {
  const schema = findSchema(resource.schema);
  return schema ? conform({}, schema) : { metadata: {} };
}

/** A client empties managedFields by an empty list, or by one empty entry. */
const isReset = (given: readonly unknown[]): boolean => given.length === 0 || (given.length === 1 && Object.keys((given[0] ?? {}) as object).length === 0);

function sameManagers(a: Managers, b: Managers): boolean {
  if (a.size !== b.size) return false;
  for (const [identity, { fields }] of a) {
    const other = b.get(identity);
    if (!other || !equalSets(fields, other.fields)) return false;
  }
  return true;
}

/** But for the version of the object. */
function sameMetadata(one: object, other: object): boolean {
  const a = one as Json, b = other as Json;
  for (const key in a) if (a[key] !== b[key] && key !== 'resourceVersion') return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

/** Where a list has an item without its key, nothing can be said of who owns what: it stays as it was. */
function isFaulty({ children }: FieldSet): boolean {
  for (const [key, child] of children) if (!(key.startsWith('f:') || isElement(key)) || isFaulty(child)) return true;
  return false;
}

const REPLICAS = [['f:spec', 'f:replicas']];
const NO_NUMBER = emptySet();
insert(NO_NUMBER, REPLICAS[0]!);

const ownsReplicas = ({ fields }: Manager): boolean => fields.children.get('f:spec')?.children.has('f:replicas') ?? false;
const replicasOf = (object: unknown): number | undefined => (object as { spec?: { replicas?: number } } | undefined)?.spec?.replicas;

/** A Scale shows no number where it is none, so whoever scales to none owns nothing: the field counts as taken away. Where it was none before, who applied it keeps it. */
function ofScale({ added, modified, removed }: Comparison, before: unknown, input: Json, managers: Managers): Comparison {
  const applied = (): boolean => ![...managers.values()].some((one) => one.operation === 'Update' && ownsReplicas(one));
  if (replicasOf(input) !== 0 || (replicasOf(before) === 0 && applied())) return { added, modified, removed };
  return { added: without(added, REPLICAS), modified: without(modified, REPLICAS), removed: union(removed, NO_NUMBER) };
}

export function createRecorder(defaults: ReadonlyMap<string, Defaulter>): Recorder {
  /** The resource of events, once a component has recorded one. */
  let events: Resource | undefined;

  const canonical = (resource: Resource, input: Json): Json => {
    const schema = findSchema(resource.schema);
    return schema ? conform(input, schema, { defaults }) : (resource.custom?.canonical(input) ?? input);
  };

  function managersOf(object: KubernetesObject): Managers {
    const ownership = ownershipOf(object);
    if (isKnown(ownership)) return ownership;
    const original = originalOf(object);
    if (original) return managersOf(original);
    const note = isNote(ownership) ? ownership : noteOf(object);
    const managers = note ? (note.before || note.earlier || !note.input ? compute(note, object) : (note.owners ??= compute(note, object))) : typeof ownership === 'function' ? ownership() : NO_MANAGERS;
    own(object, managers);
    return managers;
  }

  function compute({ before: whole, earlier, input: sent, manager, subresource, resource, at }: Note, stored: KubernetesObject): Managers {
    const input = sent ?? (stored as unknown as Json), before = earlier ? ({ ...input, status: earlier.status } as unknown as KubernetesObject) : whole;
    const given = (input.metadata as { managedFields?: unknown[] } | undefined)?.managedFields;
    if (given && before && isReset(given) && subresource === '') return NO_MANAGERS;
    const asked = given?.length && subresource === '' ? decodeManagers(given) : NO_MANAGERS;
    const managers = asked.size > 0 ? asked : earlier ? ownersIn(earlier.owners) : before ? managersOf(before) : NO_MANAGERS;
    // Once nobody is recorded nothing is, until the next apply.
    if (managers.size === 0 && before) return managers;
    // A Scale that nobody owned anything of has no managers, and gets none.
    if (subresource === 'scale' && before && ![...managers.values()].some(ownsReplicas)) return managers;
    const comparison = compareObjects(before ? fieldsOfVersion(before, resource) : blank(resource), canonical(resource, input), atomOf(resource));
    if (isFaulty(comparison.added) || isFaulty(comparison.modified)) return managers;
    const written = subresource === 'scale' ? ofScale(comparison, before, input, managers) : comparison;
    return managersAfterUpdate(managers, excluded(written, resetFields(resource, subresource)), { manager, operation: 'Update', apiVersion: resource.apiVersion, subresource, time: rfc3339(at) });
  }

  /** `stored` is asked for by notes without input only; those are never an earlier one. */
  const ownersIn = (owners: Managers | Note): Managers => ('get' in owners ? owners : compute(owners, owners.input as unknown as KubernetesObject));

  /** What `earlier` of a note says, where the write changed nothing but the status. */
  function statusAlone(after: KubernetesObject, before: KubernetesObject | undefined, { local, subresource }: Operation): Note['earlier'] {
    if (!before || !local || subresource !== 'status' || before.spec !== after.spec || !sameMetadata(after.metadata, before.metadata)) return undefined;
    const owners = ownershipOf(before);
    return isKnown(owners) || (isNote(owners) && owners.input) ? { status: before.status, owners } : undefined;
  }

  /** A component's event tells by itself who wrote it; there are too many of them for a note on each. */
  function noteOf(object: KubernetesObject): Note | undefined {
    const ownership = ownershipOf(object);
    if (ownership || !events || object.kind !== 'Event') return isNote(ownership) ? ownership : undefined;
    const { component = '' } = (object as Event).source ?? {};
    return { before: undefined, earlier: undefined, input: undefined, manager: program(component), subresource: '', resource: events, at: parseRfc3339(object.metadata.creationTimestamp) ?? 0, depth: 1, local: true };
  }

  return {
    managersOf,
    plain: (object) => ownershipOf(object) === undefined,
    received(draft, input) {
      if (inputs.length >= MOST_DRAFTS) inputs.shift();
      inputs.push({ draft, input });
    },
    planned(draft, managers) {
      plans.set(draft, managers);
    },
    became(stored, draft, shown) {
      const input = inputOf(draft), plan = plans.get(draft);
      if (input) this.received(stored, { ...shown, metadata: { ...shown.metadata, managedFields: (input.metadata as { managedFields?: unknown } | undefined)?.managedFields } });
      if (plan) plans.set(stored, plan);
    },
    claims(draft, before, resource, operation) {
      const plan = plans.get(draft);
      if (plan) return !sameManagers(plan, managersOf(before));
      const input = inputOf(draft);
      if (!input || operation.local) return false;
      const { fieldManager: manager, subresource, now: at } = operation;
      return !sameManagers(compute({ before, earlier: undefined, input, manager, subresource, resource, at, depth: 0, local: false }, draft), managersOf(before));
    },
    wrote(after, before, resource, operation) {
      const plan = plans.get(after), input = inputOf(after);
      if (plan) {
        own(after, plan);
        return;
      }
      // Drafts that came after it were written within it, or refused.
      if (input) while (inputs.pop()!.draft !== after);
      // Nothing is added to an event of a component on its way: what was sent is what is stored.
      if (resource.collection === EVENTS && operation.local && !before) {
        events = resource;
        return;
      }
      if (!input) {
        if (before) this.carried(after, before);
        return;
      }
      const latest = before && ownershipOf(before), last = isNote(latest) ? latest : undefined, earlier = statusAlone(after, before, operation), { fieldManager: manager, subresource, now: at, local } = operation;
      if (!before && created && created.resource === resource && created.manager === manager && created.subresource === subresource && created.local === local && rfc3339(created.at) === rfc3339(at) && (created.input === input || alike(created.input!, input, resource))) {
        own(after, created);
        return;
      }
      const note: Note = { before: earlier ? undefined : before, earlier, input, manager, subresource, resource, at, depth: (last?.depth ?? 0) + 1, local };
      if (last && local && last.local && (last.before ?? (earlier && last.earlier)) && last.manager === manager && last.subresource === subresource) {
        note.before = last.before;
        note.earlier = last.earlier;
        note.depth = last.depth;
      }
      if (note.depth > LONGEST) {
        if (note.before) managersOf(note.before);
        else if (note.earlier) note.earlier = { status: note.earlier.status, owners: ownersIn(note.earlier.owners) };
        note.depth = 1;
      }
      if (!before) created = note;
      own(after, note);
    },
    began(object, managers) {
      own(object, managers);
    },
    carried(after, before) {
      own(after, noteOf(before) ?? ownershipOf(before) ?? NO_MANAGERS);
    },
  };
}
