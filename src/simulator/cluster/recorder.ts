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

/** An event as it was recorded: the same again raises its count. */
interface Recorded {
  readonly fieldPath: string | undefined;
  readonly message: string;
  readonly name: string;
  readonly namespace: string;
  count: number;
}

/** Events that differ in their message only. A large cluster has one for almost every event, so it is kept small. */
interface Group {
  /** The first distinct messages since it was quiet. */
  messages: string[];
  last: number;
  recorded: Recorded[];
}

export class Recorder {
  readonly #client: Client;
  readonly #kernel: Kernel;
  readonly #component: string;
  readonly #host: string | undefined;
  readonly #groups = new Map<string, Group>();
  #sequence = 0;

  constructor(kernel: Kernel, client: Client, component: string, host?: string) {
    this.#kernel = kernel;
    this.#client = client;
    this.#component = component;
    this.#host = host;
  }

  event(about: KubernetesObject | ObjectReference, type: EventType, reason: string, message: string): void {
    const object = 'metadata' in about ? referenceTo(about as KubernetesObject) : (about as ObjectReference);
    const group = this.#group([object.uid ?? `${object.kind} ${object.namespace} ${object.name}`, type, reason].join('\n'));
    const combined = this.#isOneOfMany(group, message);
    const words = combined ? `(combined from similar events): ${message}` : message;
    const known = group.recorded.find((one) => (combined ? one.message.startsWith('(combined') : one.message === words && one.fieldPath === object.fieldPath));
    if (known && this.#repeat(known, words)) return;
    const created = this.#create(object, type, reason, words, combined);
    group.recorded = [...group.recorded.filter((one) => one !== known), ...(created ? [created] : [])];
    forgetOldest(this.#groups);
  }

  #group(key: string): Group {
    const { now } = this.#kernel.agenda;
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = { messages: [], last: now, recorded: [] }));
    if (now - group.last > INTERVAL) group.messages = [];
    group.last = now;
    return group;
  }

  #isOneOfMany(group: Group, message: string): boolean {
    if (group.messages.length < SIMILAR && !group.messages.includes(message)) group.messages = [...group.messages, message];
    return group.messages.length >= SIMILAR;
  }

  #repeat(known: Recorded, message: string): boolean {
    known.count++;
    try {
      this.#client.patch(EVENTS, known.namespace, known.name, { count: known.count, lastTimestamp: timestamp(this.#kernel.agenda.now), message });
      return true;
    } catch (error) {
      if (error instanceof StatusError) return false;
      throw error;
    }
  }

  #create(object: ObjectReference, type: EventType, reason: string, message: string, combined: boolean): Recorded | undefined {
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
      return { fieldPath: object.fieldPath, message, name, namespace, count: 1 };
    } catch (error) {
      // A namespace that is going away takes no new events; the real recorder drops them as well.
      if (!(error instanceof StatusError)) throw error;
      return undefined;
    }
  }
}
