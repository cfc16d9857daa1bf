/** Finds resources by group, version and name; custom resources come and go with their definitions. */
import type { ResourceName } from '../client.ts';
import { builtinResources, type GroupVersion, type Resource } from './resources.ts';

/** What metrics-server answers, an add-on: there while an API service says so. */
const METRICS = 'metrics.k8s.io';

export class ResourceIndex {
  readonly builtin: readonly GroupVersion[] = builtinResources();
  #served = this.builtin.filter(({ group }) => group !== METRICS);
  readonly #resources = new Map<string, Resource>();
  readonly #kinds = new Map<string, Resource>();
  #custom: GroupVersion[] = [];

  constructor() {
    for (const { resources } of this.builtin) for (const resource of resources) this.#add(resource);
  }

  #add(resource: Resource): void {
    this.#resources.set(`${resource.group}/${resource.version}/${resource.name}`, resource);
    const kind = `${resource.group}/${resource.version}/${resource.kind}`;
    if (!this.#kinds.has(kind)) this.#kinds.set(kind, resource);
  }

  /** Replaces the resources that custom resource definitions add. */
  setCustom(custom: GroupVersion[]): void {
    for (const { resources } of this.#custom) {
      for (const one of resources) {
        this.#resources.delete(`${one.group}/${one.version}/${one.name}`);
        this.#kinds.delete(`${one.group}/${one.version}/${one.kind}`);
      }
    }
    this.#custom = custom;
    for (const { resources } of custom) for (const resource of resources) this.#add(resource);
  }

  serveMetrics(there: boolean): void {
    this.#served = this.builtin.filter(({ group }) => there || group !== METRICS);
  }

  isBuiltin(group: string): boolean {
    return this.#served.some((one) => one.group === group);
  }

  get custom(): readonly GroupVersion[] {
    return this.#custom;
  }

  find(group: string, version: string, name: string): Resource | undefined {
    return group === METRICS && !this.isBuiltin(METRICS) ? undefined : this.#resources.get(`${group}/${version}/${name}`);
  }

  byKind(group: string, version: string, kind: string): Resource | undefined {
    return this.#kinds.get(`${group}/${version}/${kind}`);
  }

  ofCollection(collection: string): Resource {
    const found = this.groupVersions().flatMap(({ resources }) => resources).find((one) => one.collection === collection);
    if (!found) throw new Error(`no resource for ${collection}`);
    return found;
  }

  /** Every version of every group, in discovery order. */
  groupVersions(): GroupVersion[] {
    return [...this.#served, ...this.#custom];
  }

  of({ group, version, resource }: ResourceName): Resource {
    const found = this.find(group, version, resource);
    if (!found) throw new Error(`no resource ${group}/${version}/${resource}`);
    return found;
  }
}
