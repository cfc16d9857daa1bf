/**
 * Records events as client-go's recorder and correlator do: the same event again raises its count, and more than ten
 * similar ones within ten minutes become one "(combined from similar events)".
 */
import type { Event } from '../api/kubernetes/event.ts';
import type { KubernetesObject } from '../api/kubernetes/meta.ts';
import type { ObjectReference } from '../api/kubernetes/pod.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { StatusError } from '../api/kubernetes/meta.ts';
import type { Client } from './client.ts';
import { EVENTS } from './resources.ts';
import { timestamp } from './timestamps.ts';

/** defaultAggregateMaxEvents and defaultAggregateIntervalInSeconds of client-go. */
const SIMILAR = 10;
const INTERVAL = 600_000;
/** maxLruCacheEntries of client-go: older events are forgotten, and recorded anew. */
const REMEMBERED = 4096;

function forgetOldest(entries: Map<string, unknown>): void {
  if (entries.size > REMEMBERED) entries.delete(entries.keys().next().value!);
}

export type EventType = 'Normal' | 'Warning';

export const referenceTo = (object: KubernetesObject, fieldPath?: string): ObjectReference => ({
  kind: object.kind, apiVersion: object.apiVersion, name: object.metadata.name, namespace: object.metadata.namespace,
  uid: object.metadata.uid, resourceVersion: object.metadata.resourceVersion, ...(fieldPath ? { fieldPath } : {}),
});

export class Recorder {
  readonly #client: Client;
  readonly #kernel: Kernel;
  readonly #component: string;
  readonly #host: string | undefined;
  /** Recorded events by everything that makes them equal. */
  readonly #seen = new Map<string, { name: string; namespace: string; count: number }>();
  /** Distinct messages of similar events, and when the last one came. */
  readonly #similar = new Map<string, { messages: Set<string>; last: number }>();
  #sequence = 0;

  constructor(kernel: Kernel, client: Client, component: string, host?: string) {
    this.#kernel = kernel;
    this.#client = client;
    this.#component = component;
    this.#host = host;
  }

  event(about: KubernetesObject | ObjectReference, type: EventType, reason: string, message: string): void {
    const object = 'metadata' in about ? referenceTo(about as KubernetesObject) : (about as ObjectReference);
    const similar = [object.kind, object.namespace, object.name, object.uid, object.apiVersion, type, reason].join('\n');
    const combined = this.#combine(similar, message);
    const words = combined ? `(combined from similar events): ${message}` : message;
    const key = combined ? similar : `${similar}\n${object.fieldPath ?? ''}\n${message}`;
    const known = this.#seen.get(key);
    if (known && this.#repeat(known, words)) return;
    this.#create(key, object, type, reason, words, combined);
  }

  #combine(similar: string, message: string): boolean {
    const { now } = this.#kernel.agenda;
    let group = this.#similar.get(similar);
    if (!group || now - group.last > INTERVAL) this.#similar.set(similar, (group = { messages: new Set(), last: now }));
    forgetOldest(this.#similar);
    group.last = now;
    group.messages.add(message);
    return group.messages.size >= SIMILAR;
  }

  #repeat(known: { name: string; namespace: string; count: number }, message: string): boolean {
    known.count++;
    try {
      this.#client.patch(EVENTS, known.namespace, known.name, { count: known.count, lastTimestamp: timestamp(this.#kernel.agenda.now), message });
      return true;
    } catch (error) {
      if (error instanceof StatusError) return false;
      throw error;
    }
  }

  #create(key: string, object: ObjectReference, type: EventType, reason: string, message: string, combined: boolean): void {
    const { now } = this.#kernel.agenda;
    const namespace = object.namespace || 'default';
    // The suffix is the time in nanoseconds, in hex; the sequence keeps names of one moment apart.
    const nanos = BigInt(Math.floor(now * 1000)) * 1000n + BigInt(this.#sequence++ % 1000);
    const name = `${object.name}.${nanos.toString(16)}`;
    const at = timestamp(now);
    const event: Partial<Event> = {
      apiVersion: 'v1', kind: 'Event', metadata: { name, namespace } as Event['metadata'],
      involvedObject: object, reason, message, type, count: 1, firstTimestamp: at, lastTimestamp: at,
      source: { component: this.#component, ...(this.#host ? { host: this.#host } : {}) },
      ...(combined ? {} : { reportingComponent: this.#component, ...(this.#host ? { reportingInstance: this.#host } : {}) }),
    };
    try {
      this.#client.create<Event>(EVENTS, namespace, event);
      this.#seen.set(key, { name, namespace, count: 1 });
      forgetOldest(this.#seen);
    } catch (error) {
      // A namespace that is going away takes no new events; the real recorder drops them as well.
      if (!(error instanceof StatusError)) throw error;
    }
  }
}
