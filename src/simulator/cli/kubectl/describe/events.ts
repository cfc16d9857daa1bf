/** The events of an object, oldest first. */
import type { Event } from '../../../api/kubernetes/event.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { isFailure } from '../client/failure.ts';
import { since } from '../print/age.ts';
import { list } from '../resource/fetch.ts';
import type { Session } from '../session.ts';
import type { Writer } from './writer.ts';

/** Events that are about the object; none where one may not look. */
export function* eventsOf(session: Session, { metadata, kind }: KubernetesObject, uid = metadata.uid): Blocking<Event[]> {
  try {
    const mapping = (yield* session.mapper()).require('v1', 'Event');
    const selector = [`involvedObject.uid=${uid}`, `involvedObject.name=${metadata.name}`, `involvedObject.namespace=${metadata.namespace ?? ''}`, ...(kind ? [`involvedObject.kind=${kind}`] : [])];
    return (yield* list(session, mapping, metadata.namespace, '', selector.sort().join(','))) as Event[];
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}

export const lastSeen = (event: Event): string => event.series?.lastObservedTime ?? event.lastTimestamp ?? event.eventTime ?? event.firstTimestamp ?? '';

export function describeEvents(w: Writer, events: readonly Event[], now: number): void {
  if (events.length === 0) return w.line(0, 'Events:\t<none>');
  w.flush();
  w.line(0, 'Events:\n  Type\tReason\tAge\tFrom\tMessage');
  w.line(1, '----\t------\t----\t----\t-------');
  const sorted = events.map((event, index) => ({ event, index })).sort((a, b) => compare(lastSeen(a.event), lastSeen(b.event)) || a.index - b.index);
  for (const { event } of sorted) {
    const source = event.source?.component || event.reportingComponent || '';
    const path = event.involvedObject.fieldPath;
    const message = (event.message ?? '').trim();
    w.line(1, [event.type ?? '', event.reason ?? '', interval(event, now), source, path ? `${path}: ${message}` : message].join('\t'));
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `5s`, or `2s (x3 over 1m)`. */
export function interval(event: Event, now: number): string {
  const first = since(event.eventTime ?? event.firstTimestamp, now);
  if (event.series) return `${since(event.series.lastObservedTime, now)} (x${event.series.count} over ${first})`;
  return (event.count ?? 0) > 1 ? `${since(event.lastTimestamp, now)} (x${event.count} over ${first})` : first;
}
