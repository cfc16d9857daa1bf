/** client-go's event recorder: a thing that is said again raises the count of the event that said it first. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { ClientError, type KubernetesClient } from '../cluster-client/client.ts';

export class Events {
  readonly #p: Process;
  readonly #client: KubernetesClient;
  readonly #component: string;
  /** What has been said: its event's path and how often. */
  readonly #said = new Map<string, { path: string; count: number }>();

  constructor(p: Process, client: KubernetesClient, component: string) {
    this.#p = p;
    this.#client = client;
    this.#component = component;
  }

  /** What the server refuses is lost. */
  *say(about: KubernetesObject, type: 'Normal' | 'Warning', reason: string, message: string): Blocking<void> {
    const { name, namespace = '', uid, resourceVersion } = about.metadata, key = `${uid} ${type} ${reason} ${message}`, now = strftime('%Y-%m-%dT%H:%M:%SZ', this.#p.now);
    const known = this.#said.get(key), events = `/api/v1/namespaces/${namespace}/events`;
    try {
      if (known) {
        known.count++;
        yield* this.#client.patch(known.path, { count: known.count, lastTimestamp: now });
        return;
      }
      const event = {
        apiVersion: 'v1', kind: 'Event', metadata: { name: `${name}.${Math.round(this.#p.now * 1e6).toString(16)}`, namespace }, type, reason, message, count: 1, firstTimestamp: now, lastTimestamp: now,
        involvedObject: { apiVersion: 'v1', kind: 'Service', name, namespace, uid, resourceVersion }, source: { component: this.#component }, reportingComponent: this.#component, reportingInstance: '',
      };
      const { metadata } = yield* this.#client.json<KubernetesObject>('POST', events, [], event);
      this.#said.set(key, { path: `${events}/${metadata.name}`, count: 1 });
    } catch (error) {
      if (!(error instanceof ClientError)) throw error;
    }
  }
}
