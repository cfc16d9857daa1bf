/** Lists and watches until a condition holds or time is up. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { anyOf, type Blocking, type Channel, type Park } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { apiVersionOf, resourcePath } from '../client/mapper.ts';
import { check } from '../client/rest.ts';
import type { ApiResource } from '../client/discovery.ts';
import type { Session } from '../session.ts';

/** The next value, undefined at the end, 'timeout' when `deadline` (ms since the epoch) comes first. */
export function* receiveUntil<T>(p: Process, channel: Channel<T>, deadline: number): Blocking<T | undefined | 'timeout'> {
  const timer: Park = (wake) => {
    const entry = p.agenda.at(deadline, `${p.argv[0]} times out`, wake);
    return () => p.agenda.cancel(entry);
  };
  while (channel.length === 0 && !channel.closed) {
    if (p.now >= deadline) return 'timeout';
    yield deadline === Infinity ? channel.park : anyOf(channel.park, timer);
  }
  return channel.take();
}

export interface WatchTarget {
  mapping: ApiResource;
  namespace: string | undefined;
  name: string;
}

/** Calls `done` with the object (undefined: it does not exist) at once and after every change, until it says true. */
export function* watchUntil(session: Session, target: WatchTarget, deadline: number, done: (object: KubernetesObject | undefined) => Blocking<boolean> | boolean): Blocking<'done' | 'timeout'> {
  const fieldSelector: [string, string] = ['fieldSelector', `metadata.name=${target.name}`];
  const path = resourcePath(target.mapping, target.namespace);
  const ask = function* (object: KubernetesObject | undefined): Blocking<boolean> {
    const answer = done(object);
    return typeof answer === 'boolean' ? answer : yield* answer;
  };
  for (;;) {
    const list = yield* session.client().get<KubernetesObject & { items?: KubernetesObject[] }>(path, [fieldSelector]);
    const found = list.items?.[0];
    // The items of a list do not say what they are.
    if (yield* ask(found && { ...found, apiVersion: apiVersionOf(target.mapping), kind: target.mapping.kind })) return 'done';
    const response = yield* session.client().send({ method: 'GET', path, query: [fieldSelector, ['resourceVersion', list.metadata.resourceVersion], ['watch', 'true']] });
    if (!response.stream) check(response);
    const ended = yield* follow(session, response.stream as Channel<unknown>, deadline, ask);
    if (ended !== 'closed') return ended;
    if (session.p.now >= deadline) return 'timeout';
    yield* session.p.sleep(Math.min(1000, deadline - session.p.now));
  }
}

function* follow(session: Session, stream: Channel<unknown>, deadline: number, ask: (object: KubernetesObject | undefined) => Blocking<boolean>): Blocking<'done' | 'timeout' | 'closed'> {
  try {
    for (;;) {
      const event = (yield* receiveUntil(session.p, stream, deadline)) as { type: string; object: KubernetesObject } | 'timeout' | undefined;
      if (event === 'timeout') return 'timeout';
      if (event === undefined || event.type === 'ERROR') return 'closed';
      if (event.type !== 'BOOKMARK' && (yield* ask(event.type === 'DELETED' ? undefined : event.object))) return 'done';
    }
  } finally {
    stream.close();
  }
}
