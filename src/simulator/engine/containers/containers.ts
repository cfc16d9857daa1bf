/** The table of containers: records in the store, live parts beside them. */
import type { ContainerRecord, ContainerState } from '../../api/engine/containers.ts';
import type { Engine } from '../engine.ts';
import { badRequest, conflict, notFound } from '../http/errors.ts';
import { ACTOR } from '../store-names.ts';
import { LiveContainer } from './live.ts';
import { drawName } from './names.ts';
import { validName } from './valid-name.ts';

export class Containers {
  readonly #engine: Engine;
  readonly #live = new Map<string, LiveContainer>();
  /** Id by name. */
  readonly #names = new Map<string, string>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Newest first. */
  list(): ContainerRecord[] {
    return this.#engine.store.list<ContainerRecord>(this.#engine.collections.containers).sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1));
  }

  get(id: string): ContainerRecord | undefined {
    return this.#engine.store.get<ContainerRecord>(this.#engine.collections.containers, id);
  }

  /** By id, name or a unique beginning of an id. */
  find(reference: string): ContainerRecord | undefined {
    if (reference === '') return undefined;
    const exact = this.get(reference) ?? this.get(this.#names.get(reference.replace(/^\//, '')) ?? '');
    if (exact || !/^[0-9a-f]+$/.test(reference)) return exact;
    const begins = [...this.#engine.store.entries<ContainerRecord>(this.#engine.collections.containers, reference)];
    if (begins.length > 1) throw badRequest(`multiple IDs found with provided prefix: ${reference}`);
    return begins[0]?.[1];
  }

  /** @throws 404 */
  require(reference: string): ContainerRecord {
    const found = this.find(reference);
    if (reference === '') throw badRequest('invalid name or ID supplied: ""');
    if (!found) throw notFound(`No such container: ${reference}`);
    return found;
  }

  live(id: string): LiveContainer {
    return this.#live.get(id)!;
  }

  /** Digests of the manifests that containers stand on. */
  usedManifests(): string[] {
    return this.#engine.store.list<ContainerRecord>(this.#engine.collections.containers).flatMap((one) => [one.image, ...(one.manifest ? [one.manifest.digest] : [])]);
  }

  /** Takes a name, or draws one. @throws 400, 409 */
  reserveName(wanted: string, id: string, prefix = ''): string {
    const name = wanted === '' ? drawName(this.#engine.random('container name', id), (one) => this.#names.has(one)) : wanted.replace(/^\//, '');
    if (!validName(wanted === '' ? name : wanted)) throw badRequest(`${prefix}Invalid container name (${wanted}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);
    const holder = this.#names.get(name);
    if (holder !== undefined) {
      throw conflict(`${prefix}Conflict. The container name "/${name}" is already in use by container "${holder}". You have to remove (or rename) that container to be able to reuse that name.`);
    }
    this.#names.set(name, id);
    return name;
  }

  releaseName(name: string): void {
    this.#names.delete(name);
  }

  add(record: ContainerRecord, live: LiveContainer): void {
    this.#live.set(record.id, live);
    this.#engine.store.commit(this.#engine.collections.containers, record.id, record, ACTOR, { reason: 'container created' });
  }

  /** Commits a changed record and wakes who waits for it. */
  update(id: string, change: Partial<ContainerRecord>, reason: string): ContainerRecord {
    const record = { ...this.get(id)!, ...change };
    this.#engine.store.commit(this.#engine.collections.containers, id, record, ACTOR, { reason });
    this.live(id).changed.wakeAll();
    return record;
  }

  updateState(id: string, change: Partial<ContainerState>, reason: string, more: Partial<ContainerRecord> = {}): ContainerRecord {
    return this.update(id, { ...more, state: { ...this.get(id)!.state, ...change } }, reason);
  }

  delete(record: ContainerRecord): void {
    const live = this.live(record.id);
    this.#names.delete(record.name);
    this.#live.delete(record.id);
    this.#engine.store.commit(this.#engine.collections.containers, record.id, undefined, ACTOR, { reason: 'container removed' });
    live.removed = true;
    live.changed.wakeAll();
  }

  /** Tells of something that happened to a container, with its image, name and labels. */
  event(record: ContainerRecord, action: string, more: Record<string, string> = {}): void {
    this.#engine.events.emit('container', action, record.id, { ...record.config.Labels, image: record.config.Image, name: record.name, ...more });
  }
}
