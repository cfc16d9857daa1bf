/** Secrets and configs: small files that services are given. */
import type { SecretRecord } from '../../api/engine/swarm.ts';
import type { Engine } from '../engine.ts';
import { badRequest, conflict, internal, notFound } from '../http/errors.ts';
import { nanoTime } from '../timestamp.ts';

export interface StoredRequest {
  Name?: string;
  Labels?: Record<string, string> | null;
  Data?: string;
  Driver?: { Name?: string } | null;
  Templating?: { Name?: string } | null;
}

/** Limit of a secret, in bytes; a config may have twice as much. */
const LARGEST = { secret: 512_000, config: 1_024_000 };

export class StoredObjects {
  readonly kind: 'secret' | 'config';
  readonly #engine: Engine;
  readonly #records = new Map<string, SecretRecord>();

  constructor(engine: Engine, kind: 'secret' | 'config') {
    this.#engine = engine;
    this.kind = kind;
  }

  list(): SecretRecord[] {
    return [...this.#records.values()];
  }

  find(reference: string): SecretRecord | undefined {
    return this.#records.get(reference) ?? this.list().find((one) => one.Spec.Name === reference) ?? this.list().find((one) => reference !== '' && one.ID.startsWith(reference));
  }

  require(reference: string): SecretRecord {
    const found = this.find(reference);
    if (!found) throw notFound(`${this.kind} ${reference} not found`);
    return found;
  }

  /** A secret's data is never shown again. */
  shown(record: SecretRecord): SecretRecord {
    if (this.kind === 'config') return record;
    const { Data: _data, ...spec } = record.Spec;
    return { ...record, Spec: spec };
  }

  create(request: StoredRequest): string {
    const { Name = '', Data = '', Labels } = request;
    const bad = Data.search(/[^A-Za-z0-9+/=]/);
    if (bad >= 0) throw badRequest(`invalid JSON: illegal base64 data at input byte ${bad}`);
    if (Name === '') throw badRequest('rpc error: code = InvalidArgument desc = name must be provided');
    if (!/^[a-zA-Z0-9](?:[a-zA-Z0-9-_.]{0,62}[a-zA-Z0-9])?$/.test(Name)) throw badRequest('rpc error: code = InvalidArgument desc = invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]');
    if (request.Driver?.Name) throw internal(`rpc error: code = Unknown desc = plugin ${JSON.stringify(request.Driver.Name)} not found`);
    const size = Math.floor((Data.replace(/=+$/, '').length * 3) / 4);
    if (size === 0 || size >= LARGEST[this.kind]) throw badRequest(`rpc error: code = InvalidArgument desc = ${this.kind} data must be larger than 0 and less than ${LARGEST[this.kind]} bytes`);
    if (this.list().some((one) => one.Spec.Name === Name)) throw conflict(`rpc error: code = AlreadyExists desc = ${this.kind} ${Name} already exists`);
    const at = nanoTime(this.#engine.now);
    const ID = this.#engine.swarm.newId(this.kind);
    this.#records.set(ID, { ID, Version: { Index: this.#engine.swarm.nextIndex() }, CreatedAt: at, UpdatedAt: at, Spec: { Name, Labels: Labels ?? {}, Data, ...(request.Templating ? { Templating: request.Templating } : {}) } });
    this.#engine.events.emit(this.kind, 'create', ID, { name: Name }, 'swarm');
    return ID;
  }

  /** Only labels can change. */
  update(reference: string, version: number, request: StoredRequest): void {
    const record = this.require(reference);
    if ((request.Name ?? '') !== record.Spec.Name || (request.Data ?? record.Spec.Data) !== record.Spec.Data) throw badRequest('rpc error: code = InvalidArgument desc = only updates to Labels are allowed');
    if (version !== record.Version.Index) throw internal('rpc error: code = Unknown desc = update out of sequence');
    this.#records.set(record.ID, { ...record, Version: { Index: this.#engine.swarm.nextIndex() }, UpdatedAt: nanoTime(this.#engine.now), Spec: { ...record.Spec, Labels: request.Labels ?? {} } });
    this.#engine.events.emit(this.kind, 'update', record.ID, { name: record.Spec.Name }, 'swarm');
  }

  remove(reference: string): void {
    const record = this.require(reference);
    const users = this.#engine.swarm.services.list().filter((service) => [...(service.Spec.TaskTemplate.ContainerSpec?.Secrets ?? []), ...(service.Spec.TaskTemplate.ContainerSpec?.Configs ?? [])].some((one) => one.SecretID === record.ID || one.ConfigID === record.ID)).map((service) => service.Spec.Name);
    if (users.length > 0) throw badRequest(`rpc error: code = InvalidArgument desc = ${this.kind} '${record.Spec.Name}' is in use by the following service${users.length > 1 ? 's' : ''}: ${users.join(', ')}`);
    this.#records.delete(record.ID);
    this.#engine.events.emit(this.kind, 'remove', record.ID, { name: record.Spec.Name }, 'swarm');
  }
}
