/** What the server itself writes into and checks in metadata. */
import type { KubernetesObject, ObjectMeta } from '../../api/kubernetes/meta.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import { inOnePiece } from '../../kernel/in-one-piece.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { badRequest } from './errors.ts';

/** Vowels and look-alikes are left out, so that no words come up. */
const ALPHABET = 'bcdfghjklmnpqrstvwxz2456789';
/** A generated name's base is cut so that the whole stays within a DNS label. */
const BASE_LENGTH = 58;

/** Draws identifiers; each draw is keyed by what it is for, so that none shifts another. */
export class Identities {
  readonly #kernel: Kernel;
  readonly #drawn = new Map<string, number>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** How often each key was drawn for so far. */
  get drawn(): ReadonlyMap<string, number> {
    return new Map(this.#drawn);
  }

  /** As if all of that had been drawn here. */
  resume(drawn: ReadonlyMap<string, number>): void {
    for (const [key, turns] of drawn) this.#drawn.set(key, turns);
  }

  #turn(key: string): number {
    const turn = this.#drawn.get(key) ?? 0;
    this.#drawn.set(key, turn + 1);
    return turn;
  }

  /** `once`: its name never comes again (events, generated names), so nothing need be remembered of it. */
  uid(key: string, once = false): string {
    const turn = once ? 0 : this.#turn(`uid ${key}`);
    return this.#kernel.random('uid', turn === 0 ? key : `${key} ${turn}`).uuid();
  }

  suffix(key: string, length = 5): string {
    return this.#kernel.random('suffix', `${key} ${this.#turn(`suffix ${key}`)}`).letters(length, ALPHABET);
  }

  number(key: string, below: number): number {
    return this.#kernel.random('number', `${key} ${this.#turn(`number ${key}`)}`).int(below);
  }

  generateName(collection: string, namespace: string, base: string): string {
    return inOnePiece(base.slice(0, BASE_LENGTH), this.suffix(`${collection}/${namespace}/${base}`));
  }
}

/** The last key: one change of an object asks for it several times, and a text that is put together anew is hashed anew. */
let asked = { namespace: '', name: '', key: '/' };

export function keyOf(namespace: string | undefined, name: string): string {
  if (!namespace) return name;
  if (asked.name !== name || asked.namespace !== namespace) asked = { namespace, name, key: `${namespace}/${name}` };
  return asked.key;
}

/** The same for a record that is kept under it. */
export const keptKeyOf = (namespace: string | undefined, name: string): string => (namespace ? inOnePiece(namespace, '/', name) : name);
export const keyOfObject = (object: KubernetesObject): string => keyOf(object.metadata.namespace, object.metadata.name);

/** The object's namespace is the request's. @throws StatusError 400 */
export function ensureNamespace(meta: Partial<ObjectMeta>, namespaced: boolean, namespace: string | undefined): void {
  const expected = namespaced ? (namespace ?? '') : '';
  if (!meta.namespace) {
    if (expected) meta.namespace = expected;
  } else if (expected === '') {
    if (namespaced) throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
    delete meta.namespace;
  } else if (meta.namespace !== expected) throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
}

/** Clears what only the server sets and gives the object its identity. A version stays in the answer of a dry run, which alone may have one. */
export function fillSystemFields(meta: Partial<ObjectMeta> & { selfLink?: string }, uid: string, now: number): void {
  if ('deletionTimestamp' in meta) delete meta.deletionTimestamp;
  if ('deletionGracePeriodSeconds' in meta) delete meta.deletionGracePeriodSeconds;
  if ('selfLink' in meta) delete meta.selfLink;
  meta.uid = uid;
  meta.creationTimestamp = rfc3339(now);
}

const originals = new WeakMap<KubernetesObject, KubernetesObject>();

/** A copy that carries another resource version: the last state of a removed object. */
export function atRevision<T extends KubernetesObject>(object: T, revision: number): T {
  const copy = { ...object, metadata: { ...object.metadata, resourceVersion: String(revision) } };
  originals.set(copy, object);
  return copy;
}

/** The stored object that a copy of `atRevision` was made of. */
export const originalOf = (copy: KubernetesObject): KubernetesObject | undefined => originals.get(copy);
