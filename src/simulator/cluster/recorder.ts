/**
 * Records events as client-go's recorder and correlator do: the same event again raises its count, and more than ten
 * similar ones within ten minutes become one "(combined from similar events)".
 */
import type { Event } from '../api/kubernetes/event.ts';
import type { KubernetesObject } from '../api/kubernetes/meta.ts';
import type { ObjectReference } from '../api/kubernetes/pod.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { StatusError } from '../api/kubernetes/meta.ts';
import { inOnePiece } from '../kernel/in-one-piece.ts';
import type { Cause } from '../store/store.ts';
import type { Client } from './client.ts';
import { Alike } from './kubelet/alike.ts';
import { EVENTS } from './resources.ts';
import { roomyObject } from './server/schema.ts';
import { timestamp } from './timestamps.ts';

/** defaultAggregateMaxEvents and defaultAggregateIntervalInSeconds of client-go. */
const SIMILAR = 10;
const INTERVAL = 600_000;
/** maxLruCacheEntries of client-go; here so many objects: the events of older ones are forgotten, and recorded anew. */
const REMEMBERED = 4096;

/** An event is there because of what it tells. Few ask: the words are made for them. */
class Telling implements Cause {
  readonly #what: string;
  readonly #about: ObjectReference;

  constructor(about: ObjectReference, what: string) {
    this.#about = about;
    this.#what = what;
  }

  get reason(): string {
    return `tells of ${this.#what}`;
  }

  get object(): string {
    const { apiVersion, kind, namespace, name } = this.#about;
    return `${apiVersion} ${kind} ${namespace ? `${namespace}/` : ''}${name}`;
  }
}

export type EventType = 'Normal' | 'Warning';

export const referenceTo = (object: KubernetesObject, fieldPath?: string): ObjectReference => ({
  kind: object.kind, namespace: object.metadata.namespace, name: object.metadata.name, uid: object.metadata.uid,
  apiVersion: object.apiVersion, resourceVersion: object.metadata.resourceVersion, fieldPath,
});

/** eventTime of an event of the old recorder. */
const NEVER = null as unknown as string;

const roomy = roomyObject();

/** What a new event says of itself; the server adds the rest. */
function metaOf(name: string, namespace: string): Event['metadata'] {
  const meta = roomy();
  meta.name = name;
  meta.namespace = namespace;
  return meta as unknown as Event['metadata'];
}

/** A reference with the fields that it has, in the order of the schema: one that has all of them is taken as it is. */
function stored(given: ObjectReference): ObjectReference {
  const { kind, namespace, name, uid, apiVersion, resourceVersion, fieldPath } = given;
  if (kind && namespace && name && uid && apiVersion && resourceVersion) return fieldPath ? given : { kind, namespace, name, uid, apiVersion, resourceVersion };
  const reference: ObjectReference = {};
  if (kind) reference.kind = kind;
  if (namespace) reference.namespace = namespace;
  if (name) reference.name = name;
  if (uid) reference.uid = uid;
  if (apiVersion) reference.apiVersion = apiVersion;
  if (resourceVersion) reference.resourceVersion = resourceVersion;
  if (fieldPath) reference.fieldPath = fieldPath;
  return reference;
}

/** An event as it was recorded: the same again raises its count. */
interface Recorded {
  readonly fieldPath: string | undefined;
  readonly message: string;
  readonly name: string;
  count: number;
  /** The one recorded before it that differs in its message only. */
  readonly earlier: Recorded | undefined;
}

/** What events of many objects have in common. */
interface Sort {
  readonly type: EventType;
  readonly reason: string;
  readonly fieldPath: string | undefined;
  /** The first one's; mostly all say the same. */
  readonly message: string;
}

/** Events that differ in their message only. A large cluster has one for almost every event, so what is told of once is kept small. */
interface Group {
  readonly sort: Sort;
  /** The first message since it was quiet. */
  message: string;
  last: number;
  /** Number of the first event, whose name is made of this and `last`; undefined: it was not stored. */
  readonly number: number | undefined;
  /** Another group about the same object. */
  readonly next: Group | undefined;
  /** Once there was more than one event. */
  more: More | undefined;
}

interface More {
  /** Distinct messages besides the first since it was quiet. */
  others: readonly string[];
  recorded: Recorded | undefined;
}

const sorts = new Alike<Sort>(32);

/** Events about what has no namespace are kept in this one. */
const namespaceOf = ({ namespace }: ObjectReference): string => namespace || 'default';

const NONE: readonly string[] = [];

function isOneOfMany(group: Group, more: More, message: string): boolean {
  if (message !== group.message && more.others.length + 1 < SIMILAR && !more.others.includes(message)) more.others = [...more.others, message];
  return more.others.length + 1 >= SIMILAR;
}

/** The suffix is the time in nanoseconds, in hex; the number keeps names of one moment apart. */
function nameOf({ name = '' }: ObjectReference, at: number, number: number): string {
  // So many nanoseconds are more than a number can hold: the microseconds are taken apart, by what four hex digits hold.
  const micros = Math.floor(at * 1000), low = (micros % 65536) * 1000 + (number % 1000), high = Math.floor(micros / 65536) * 1000 + Math.floor(low / 65536);
  return inOnePiece(name, '.', high.toString(16), (65536 + (low % 65536)).toString(16).slice(1));
}

function without(list: Recorded | undefined, one: Recorded | undefined): Recorded | undefined {
  if (!list || !one) return list;
  return list === one ? list.earlier : { ...list, earlier: without(list.earlier, one) };
}

export class Recorder {
  readonly #client: Client;
  readonly #kernel: Kernel;
  readonly #component: string;
  readonly #host: string | undefined;
  readonly #source: Event['source'];
  /** By the object that the events are about. */
  readonly #groups = new Map<string, Group>();
  /** Goes along with them as they are forgotten: a new iterator would first pass over all that was deleted before. */
  #oldest: IterableIterator<string> | undefined;
  #sequence = 0;

  constructor(kernel: Kernel, client: Client, component: string, host?: string) {
    this.#kernel = kernel;
    this.#client = client;
    this.#component = component;
    this.#host = host;
    this.#source = host ? { component, host } : { component };
  }

  event(about: KubernetesObject | ObjectReference, type: EventType, reason: string, message: string): void {
    const object = 'metadata' in about ? referenceTo(about as KubernetesObject) : (about as ObjectReference);
    const key = object.uid ?? `${object.kind} ${object.namespace} ${object.name}`, first = this.#groups.get(key);
    let group = first;
    while (group && (group.sort.type !== type || group.sort.reason !== reason)) group = group.next;
    if (group) this.#another(group, object, message);
    else this.#first(key, object, type, reason, message, first);
  }

  #first(key: string, object: ObjectReference, type: EventType, reason: string, message: string, next: Group | undefined): void {
    const { fieldPath } = object;
    const sort = sorts.get((one) => one.reason === reason && one.type === type && one.fieldPath === fieldPath, () => ({ type, reason, fieldPath, message }));
    const number = this.#create(object, type, reason, message, false);
    this.#groups.set(key, { sort, message: message === sort.message ? sort.message : message, last: this.#kernel.agenda.now, number, next, more: undefined });
    if (this.#groups.size > REMEMBERED) this.#groups.delete((this.#oldest ??= this.#groups.keys()).next().value!);
  }

  #another(group: Group, object: ObjectReference, message: string): void {
    const { type, reason, fieldPath } = group.sort, { now } = this.#kernel.agenda;
    const more = (group.more ??= { others: NONE, recorded: group.number === undefined ? undefined : { fieldPath, message: group.message, name: nameOf(object, group.last, group.number), count: 1, earlier: undefined } });
    if (now - group.last > INTERVAL) {
      group.message = message;
      more.others = NONE;
    }
    group.last = now;
    const combined = isOneOfMany(group, more, message);
    const words = combined ? `(combined from similar events): ${message}` : message;
    let known = more.recorded;
    while (known && !(combined ? known.message.startsWith('(combined') : known.message === words && known.fieldPath === object.fieldPath)) known = known.earlier;
    if (known && this.#repeat(known, namespaceOf(object), words, new Telling(object, reason))) return;
    more.recorded = without(more.recorded, known);
    const number = this.#create(object, type, reason, words, combined);
    if (number !== undefined) more.recorded = { fieldPath: object.fieldPath, message: words, name: nameOf(object, now, number), count: 1, earlier: more.recorded };
  }

  #repeat(known: Recorded, namespace: string, message: string, cause: Cause): boolean {
    known.count++;
    try {
      this.#client.patch(EVENTS, namespace, known.name, { count: known.count, lastTimestamp: timestamp(this.#kernel.agenda.now), message }, { cause });
      return true;
    } catch (error) {
      if (error instanceof StatusError) return false;
      throw error;
    }
  }

  /** Stores it; returns the number of its name. */
  #create(object: ObjectReference, type: EventType, reason: string, message: string, combined: boolean): number | undefined {
    const { now } = this.#kernel.agenda;
    const namespace = namespaceOf(object), number = this.#sequence++, name = nameOf(object, now, number);
    const at = timestamp(now);
    const event: Event = {
      kind: 'Event', apiVersion: 'v1', metadata: metaOf(name, namespace), involvedObject: stored(object), reason, message, source: this.#source,
      firstTimestamp: at, lastTimestamp: at, count: 1, type, eventTime: NEVER, reportingComponent: combined ? '' : this.#component, reportingInstance: combined ? '' : this.#host ?? '',
    };
    try {
      this.#client.create<Event>(EVENTS, namespace, event, { canonical: message !== '', cause: new Telling(event.involvedObject, reason) });
      return number;
    } catch (error) {
      // A namespace that is going away takes no new events; the real recorder drops them as well.
      if (!(error instanceof StatusError)) throw error;
      return undefined;
    }
  }
}
