/**
 * Events as they are kept once their changes are forgotten. A large cluster keeps four of each pod, which differ in what
 * they are about and when; whoever asks for one gets it as it was recorded.
 */
import type { Event } from '../../api/kubernetes/event.ts';
import { Folded } from '../../store/store.ts';

export const EVENTS = 'core/events';

/** What events of one reporter share. */
interface Form {
  readonly kind: string;
  readonly apiVersion: string;
  readonly namespace: string;
  readonly fieldPath: string | undefined;
  readonly reason: string;
  readonly source: Event['source'];
  readonly type: string;
  readonly reportingComponent: string;
  readonly reportingInstance: string;
  /** The first one's; mostly all say the same. */
  readonly message: string;
}

/** The fields of an event that a component recorded once, as it writes them. */
const EVENT = ['kind', 'apiVersion', 'metadata', 'involvedObject', 'reason', 'message', 'source', 'firstTimestamp', 'lastTimestamp', 'count', 'type', 'eventTime', 'reportingComponent', 'reportingInstance'];
const METADATA = ['name', 'namespace', 'uid', 'creationTimestamp', 'resourceVersion'];
const ABOUT = ['kind', 'namespace', 'name', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'];

/** How many fields it has, where those are the first of `names` in their order; otherwise -1. */
function fieldsOf(value: object, names: readonly string[]): number {
  let at = 0;
  for (const name in value) if (name !== names[at++]) return -1;
  return at;
}

class FoldedEvent extends Folded<Event> {
  readonly #form: Form;
  readonly #name: string;
  readonly #uid: string;
  readonly #seen: number;
  readonly #version: number;
  readonly #at: string;
  /** Where it is not that of the form. */
  readonly #message: string | undefined;
  readonly #uidOf: (key: string) => string;

  constructor(form: Form, { metadata, involvedObject, message, firstTimestamp }: Event, uidOf: (key: string) => string) {
    super();
    this.#form = form;
    this.#name = involvedObject.name!;
    this.#uid = involvedObject.uid!;
    this.#seen = Number(involvedObject.resourceVersion);
    this.#version = Number(metadata.resourceVersion);
    this.#at = firstTimestamp!;
    this.#message = message === form.message ? undefined : message;
    this.#uidOf = uidOf;
  }

  unfold(key: string): Event {
    const { kind, apiVersion, namespace, fieldPath, reason, source, type, reportingComponent, reportingInstance, message } = this.#form, at = this.#at;
    const about = { kind, namespace, name: this.#name, uid: this.#uid, apiVersion, resourceVersion: String(this.#seen) };
    return {
      kind: 'Event', apiVersion: 'v1',
      metadata: { name: key.slice(namespace.length + 1), namespace, uid: this.#uidOf(key), creationTimestamp: at, resourceVersion: String(this.#version) },
      involvedObject: fieldPath === undefined ? about : { ...about, fieldPath }, reason, message: this.#message ?? message, source,
      firstTimestamp: at, lastTimestamp: at, count: 1, type, eventTime: null as unknown as string, reportingComponent, reportingInstance,
    };
  }
}

/** `plain`: all that is known of an event is in it. `uidOf`: the uid that an event got when it was stored under a key. */
export function eventFolder(plain: (event: Event) => boolean, uidOf: (key: string) => string): (event: Event) => Folded | undefined {
  const ofUid = (key: string): string => uidOf(`${EVENTS}/${key}`);
  /** By reporter. */
  const forms = new WeakMap<object, Form[]>();

  function formOf({ involvedObject, reason, message, source, type, reportingComponent, reportingInstance }: Event): Form {
    const { kind, namespace, apiVersion, fieldPath } = involvedObject;
    let known = forms.get(source!);
    if (!known) forms.set(source!, (known = []));
    const found = known.find((one) => one.reason === reason && one.kind === kind && one.fieldPath === fieldPath && one.namespace === namespace && one.apiVersion === apiVersion
      && one.type === type && one.reportingComponent === reportingComponent && one.reportingInstance === reportingInstance);
    if (found) return found;
    const form: Form = { kind: kind!, apiVersion: apiVersion!, namespace: namespace!, fieldPath, reason: reason!, source, type: type!, reportingComponent: reportingComponent!, reportingInstance: reportingInstance!, message: message! };
    known.push(form);
    return form;
  }

  return (event) => {
    const { metadata, involvedObject, firstTimestamp, lastTimestamp, count, eventTime, source } = event;
    if (fieldsOf(event, EVENT) !== EVENT.length || fieldsOf(metadata, METADATA) !== METADATA.length || fieldsOf(involvedObject, ABOUT) < ABOUT.length - 1) return undefined;
    if (count !== 1 || eventTime !== null || lastTimestamp !== firstTimestamp || metadata.creationTimestamp !== firstTimestamp || !source) return undefined;
    if (involvedObject.namespace !== metadata.namespace || String(Number(involvedObject.resourceVersion)) !== involvedObject.resourceVersion || !plain(event)) return undefined;
    return new FoldedEvent(formOf(event), event, ofUid);
  };
}
