/** Watches: what happened to a collection since a revision, as it happens. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Agenda } from '../../kernel/agenda.ts';
import { Channel } from '../../kernel/blocking.ts';
import type { Change, Store } from '../../store/store.ts';
import { atRevision } from './object-meta.ts';
import type { Selection } from './lists.ts';
import type { Resource } from './resources.ts';

export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  object: unknown;
}

export interface WatchQuery {
  namespace: string | undefined;
  selection: Selection;
  /** Start after this revision; undefined: begin with the present state. */
  since: number | undefined;
  bookmarks: boolean;
  /** The initial state is followed by a bookmark that says so. */
  markInitial: boolean;
  /** ms; the server ends the watch then. */
  timeout: number;
  /** Brings an object into the form that the client asked for. */
  transform(object: KubernetesObject, first: boolean): unknown;
  /** An object that holds nothing but a resource version. */
  bookmark(revision: number, annotations?: Record<string, string>): unknown;
}

/** How often an idle watch is told where it stands, ms. */
const BOOKMARK_EVERY = 60_000;

export function watch(store: Store, agenda: Agenda, resource: Resource, query: WatchQuery): Channel<WatchEvent> {
  const channel = new Channel<WatchEvent>();
  let first = true;
  const post = (type: WatchEvent['type'], object: KubernetesObject): void => {
    if (!channel.post({ type, object: query.transform(object, first) })) stop();
    first = false;
  };
  const tell = (change: Change): void => {
    const event = seen(change as Change<KubernetesObject>, query);
    if (event) post(event.type, event.object);
  };
  const cancel = store.watch(resource.collection, tell);
  const timers = [agenda.after(query.timeout, `watch of ${resource.name} ends`, () => stop())];
  let stopped = false;
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    cancel();
    for (const timer of timers) agenda.cancel(timer);
    channel.close();
  };
  begin(store, resource, query, post, tell);
  if (query.markInitial) channel.post({ type: 'BOOKMARK', object: query.bookmark(store.revision, { 'k8s.io/initial-events-end': 'true' }) });
  if (query.bookmarks) {
    const mark = (): void => {
      if (channel.closed) stop();
      if (stopped) return;
      channel.post({ type: 'BOOKMARK', object: query.bookmark(store.revision) });
      timers[1] = agenda.after(BOOKMARK_EVERY, `bookmark for a watch of ${resource.name}`, mark);
    };
    timers[1] = agenda.after(BOOKMARK_EVERY, `bookmark for a watch of ${resource.name}`, mark);
  }
  return channel;
}

function begin(store: Store, resource: Resource, query: WatchQuery, post: (type: WatchEvent['type'], object: KubernetesObject) => void, tell: (change: Change) => void): void {
  if (query.since === undefined) {
    for (const [, object] of store.entries<KubernetesObject>(resource.collection, query.namespace ? `${query.namespace}/` : '')) {
      if (query.selection.matches(object)) post('ADDED', object);
    }
    return;
  }
  for (let i = firstAfter(store.history, query.since); i < store.history.length; i++) {
    if (store.history[i]!.collection === resource.collection) tell(store.history[i]!);
  }
}

function firstAfter(history: readonly Change[], revision: number): number {
  let low = 0, high = history.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (history[middle]!.revision <= revision) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a change looks like through a selector: an object may enter or leave the selection by changing. */
function seen({ before, after, revision, key }: Change<KubernetesObject>, { namespace, selection }: WatchQuery): { type: WatchEvent['type']; object: KubernetesObject } | undefined {
  if (namespace && !key.startsWith(`${namespace}/`)) return undefined;
  const was = before !== undefined && selection.matches(before);
  const is = after !== undefined && selection.matches(after);
  if (is) return { type: was ? 'MODIFIED' : 'ADDED', object: after };
  return was ? { type: 'DELETED', object: atRevision(before, revision) } : undefined;
}
