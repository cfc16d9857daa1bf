/**
 * What the API server does by itself for definitions: accepts their names, establishes them, serves their versions,
 * and, when one is deleted, takes its objects along before it goes.
 */
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { Agenda } from '../../../kernel/agenda.ts';
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Store } from '../../../store/store.ts';
import type { Client, ResourceName, WriteOptions } from '../../client.ts';
import type { ResourceIndex } from '../discovery-index.ts';
import { equal } from '../equal.ts';
import { collectionOf } from '../resources.ts';
import type { Outbound } from '../outbound.ts';
import { ApiServices } from './api-services.ts';
import { Converter } from './conversion.ts';
import { CLEANUP_FINALIZER, DEFINITIONS, isTrue, withCondition, type Definition } from './definition.ts';
import { acceptNames } from './naming.ts';
import { servedVersions } from './served.ts';

const RESOURCE: ResourceName = { group: 'apiextensions.k8s.io', version: 'v1', resource: 'customresourcedefinitions' };

/** From a change until a part of the server acts on it, and how often the finalizer looks whether all objects are gone, ms. */
const NOTICE = 8, LOOK_AGAIN = 5000;

const because = (reason: string, { metadata }: Definition): WriteOptions => ({ fieldManager: 'kube-apiserver', cause: { reason, object: `apiextensions.k8s.io/v1 CustomResourceDefinition ${metadata.name}` } });

export class DefinitionLifecycle {
  readonly #store: Store;
  readonly #agenda: Agenda;
  readonly #client: Client;

  constructor(store: Store, agenda: Agenda, client: Client, resources: ResourceIndex, outbound: Outbound) {
    this.#store = store;
    this.#agenda = agenda;
    this.#client = client;
    store.index(DEFINITIONS, () => resources.setCustom(servedVersions(this.#all(), (definition) => new Converter(definition, store, outbound))));
    const services = new ApiServices(client);
    store.watch(DEFINITIONS, ({ key, after }) => {
      agenda.after(NOTICE, `API services after ${key}`, () => services.keep(resources.custom, agenda.now));
      if (after) agenda.after(NOTICE, `definition ${key}`, () => this.#sync(key));
      // A name that became free may be what another one waits for.
      else for (const { metadata, spec } of this.#all()) if (key.endsWith(`.${spec.group}`)) agenda.after(NOTICE, `definition ${metadata.name}`, () => this.#sync(metadata.name));
    });
  }

  #all(): Definition[] {
    return this.#store.list<Definition>(DEFINITIONS);
  }

  /** One step towards what the definition should be; the change that it makes brings the next. */
  #sync(name: string): void {
    const definition = this.#store.get<Definition>(DEFINITIONS, name);
    if (!definition) return;
    try {
      if (definition.metadata.deletionTimestamp) this.#finalize(definition);
      else if (!this.#name(definition)) this.#establish(definition);
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }

  #write(definition: Definition, status: Partial<Definition['status']>, reason: string, metadata = definition.metadata): void {
    this.#client.updateStatus(RESOURCE, { ...definition, metadata, status: { ...definition.status, ...status } }, because(reason, definition));
  }

  /** @returns whether something changed */
  #name(definition: Definition): boolean {
    const others = this.#all().filter((one) => one.spec.group === definition.spec.group && one.metadata.uid !== definition.metadata.uid);
    const status = acceptNames(definition, others, rfc3339(this.#agenda.now));
    if (equal(status, definition.status)) return false;
    this.#write(definition, status, 'names accepted');
    return true;
  }

  #establish(definition: Definition): void {
    if (!isTrue(definition, 'NamesAccepted') || isTrue(definition, 'Established')) return;
    const established = { type: 'Established', status: 'True', reason: 'InitialNamesAccepted', message: 'the initial names have been accepted' };
    this.#write(definition, { conditions: withCondition(definition.status.conditions, established, rfc3339(this.#agenda.now)) }, 'established');
  }

  #finalize(definition: Definition): void {
    const { metadata, status } = definition;
    if (!metadata.finalizers?.includes(CLEANUP_FINALIZER)) return;
    const now = rfc3339(this.#agenda.now);
    const terminating = (state: string, reason: string, message: string): Definition['status']['conditions'] => withCondition(status.conditions, { type: 'Terminating', status: state, reason, message }, now);
    const progress = terminating('True', 'InstanceDeletionInProgress', 'CustomResource deletion is in progress');
    if (!equal(progress, status.conditions)) return this.#write(definition, { conditions: progress }, 'deletes its objects');
    const objects = isTrue(definition, 'Established') ? this.#objects(definition) : [];
    for (const object of objects) if (!object.metadata.deletionTimestamp) this.#delete(definition, object);
    if (objects.length > 0 && this.#objects(definition).length > 0) return void this.#agenda.after(LOOK_AGAIN, `definition ${metadata.name} empties`, () => this.#sync(metadata.name));
    const finalizers = metadata.finalizers.filter((one) => one !== CLEANUP_FINALIZER);
    const done = isTrue(definition, 'Established') ? terminating('False', 'InstanceDeletionCompleted', 'removed all instances') : terminating('False', 'NeverEstablished', 'resource was never established');
    this.#write(definition, { conditions: done }, 'its objects are gone', { ...metadata, finalizers });
  }

  #objects({ spec }: Definition): KubernetesObject[] {
    return this.#store.list<KubernetesObject>(collectionOf(spec.group, spec.names.plural));
  }

  #delete({ spec }: Definition, { metadata }: KubernetesObject): void {
    const version = spec.versions.find(({ served }) => served);
    if (version) this.#client.delete({ group: spec.group, version: version.name, resource: spec.names.plural }, metadata.namespace, metadata.name, { cause: { reason: 'its definition is deleted' } });
  }
}
