/** Each served version of a group of custom resources has an APIService, which the server keeps by itself. */
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Client, ResourceName, WriteOptions } from '../../client.ts';
import type { GroupVersion } from '../resources.ts';

const RESOURCE: ResourceName = { group: 'apiregistration.k8s.io', version: 'v1', resource: 'apiservices' };
const GROUP_PRIORITY = 1000, VERSION_PRIORITY = 100;
const BY_ITSELF: WriteOptions = { fieldManager: 'kube-apiserver', cause: { reason: 'custom resources are served' } };

export class ApiServices {
  readonly #client: Client;
  readonly #kept = new Set<string>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Makes those that are missing and removes those that nothing is served for. */
  keep(served: readonly GroupVersion[], now: number): void {
    const wanted = new Map(served.map(({ group, version }) => [`${version}.${group}`, { group, version }]));
    for (const name of this.#kept) if (!wanted.has(name)) this.#remove(name);
    for (const [name, of] of wanted) if (!this.#kept.has(name)) this.#add(name, of, now);
  }

  #add(name: string, { group, version }: { group: string; version: string }, now: number): void {
    this.#kept.add(name);
    if (this.#client.get(RESOURCE, undefined, name)) return;
    const made = this.#client.create<KubernetesObject>(RESOURCE, undefined, {
      metadata: { name, labels: { 'kube-aggregator.kubernetes.io/automanaged': 'true' } } as unknown as KubernetesObject['metadata'],
      spec: { group, version, groupPriorityMinimum: GROUP_PRIORITY, versionPriority: VERSION_PRIORITY },
    }, BY_ITSELF);
    const available = { type: 'Available', status: 'True', lastTransitionTime: rfc3339(now), reason: 'Local', message: 'Local APIServices are always available' };
    this.#client.updateStatus(RESOURCE, { ...made, status: { conditions: [available] } }, BY_ITSELF);
  }

  #remove(name: string): void {
    this.#kept.delete(name);
    if (this.#client.get(RESOURCE, undefined, name)) this.#client.delete(RESOURCE, undefined, name, BY_ITSELF);
  }
}
