/** kubectl events */
import type { Event } from '../../../api/kubernetes/event.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { TabWriter } from '../../shared/tabwriter.ts';
import { CommandError, NoResourceError } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { check } from '../client/rest.ts';
import { interval, lastSeen } from '../describe/events.ts';
import { listOf, objectPrinter } from '../print/output.ts';
import { typedText } from '../print/typed.ts';
import { TABLE_LAYOUT } from '../print/table.ts';
import { list, listQuery } from '../resource/fetch.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { interruptible } from '../watch/interrupt.ts';

export const events: Verb = { path: 'events', run };

interface Wanted {
  types: Set<string>;
  /** Field selectors of --for. */
  selector: string;
}

function* wantedEvents(session: Session): Blocking<Wanted> {
  const types = session.list('types').map((type) => type.toLowerCase());
  const wrong = types.find((type) => type !== 'normal' && type !== 'warning');
  if (wrong !== undefined) throw new CommandError('valid --types are Normal or Warning');
  const subject = session.flag('for');
  if (!subject) return { types: new Set(types), selector: '' };
  const parts = subject.split('/');
  if (parts.length > 2) throw new CommandError('arguments in resource/name form may not have more than one slash');
  if (parts.length !== 2 || parts[0] === '') throw new CommandError('--for must be in resource/name form');
  if (!(yield* session.mapper()).lookup(parts[0]!.toLowerCase())) throw new NoResourceError(`the server doesn't have a resource type ${JSON.stringify(parts[0]!.toLowerCase())}`);
  if (parts[1] === '') throw new CommandError('--for must be in resource/name form');
  const selection = yield* select(session, { args: [`${parts[0]!.toLowerCase()}/${parts[1]!}`], allNamespaces: false });
  const info = selection.by === 'names' ? selection.infos[0]! : undefined;
  if (!info) throw new CommandError('--for must be in resource/name form');
  const apiVersion = info.mapping.group ? `${info.mapping.group}/${info.mapping.version}` : info.mapping.version;
  return { types: new Set(types), selector: `involvedObject.apiVersion=${apiVersion},involvedObject.kind=${info.mapping.kind},involvedObject.name=${info.name}` };
}

function* run(session: Session): Blocking<void> {
  // A template by itself is passed over.
  const print = session.flag('output') ? objectPrinter(session) : undefined;
  const wanted = yield* wantedEvents(session);
  const everywhere = session.switch('all-namespaces');
  const namespace = everywhere ? undefined : session.namespace().name;
  const mapping = (yield* session.mapper()).require('v1', 'Event');
  const shown = (event: Event): boolean => wanted.types.size === 0 || wanted.types.has((event.type ?? '').toLowerCase());
  if (session.switch('watch')) return yield* follow(session, resourcePath(mapping, namespace), wanted.selector, shown, everywhere);
  const found = ((yield* list(session, mapping, namespace, '', wanted.selector)) as Event[]).filter(shown);
  found.sort((a, b) => (lastSeen(a) < lastSeen(b) ? -1 : lastSeen(a) > lastSeen(b) ? 1 : 0));
  if (found.length === 0) return yield* session.err(everywhere ? 'No events found.\n' : `No events found in ${namespace} namespace.\n`);
  // A list of a type of its own, of which names are not known how to print.
  if (print) return yield* session.out(session.flag('output').toLowerCase() === 'name' ? '' : yield* typedText(session, print, { ...listOf(found), kind: 'EventList', metadata: {} }));
  const writer = new TabWriter(TABLE_LAYOUT);
  if (!session.switch('no-headers')) writer.write(`${header(everywhere)}\n`);
  for (const event of found) writer.write(`${row(event, session.p.now, everywhere)}\n`);
  yield* session.out(writer.flush());
}

const header = (everywhere: boolean): string => [...(everywhere ? ['NAMESPACE'] : []), 'LAST SEEN', 'TYPE', 'REASON', 'OBJECT', 'MESSAGE'].join('\t');

const row = (event: Event, now: number, everywhere: boolean): string =>
  [...(everywhere ? [event.metadata.namespace] : []), interval(event, now), event.type, event.reason, `${event.involvedObject.kind}/${event.involvedObject.name}`, (event.message ?? '').trim()].join('\t');

/** Every event as it comes, the ones that are there first. */
function* follow(session: Session, path: string, selector: string, shown: (event: Event) => boolean, everywhere: boolean): Blocking<void> {
  interruptible(session.p);
  const writer = new TabWriter(TABLE_LAYOUT);
  let headed = session.switch('no-headers');
  const response = yield* session.client().send({ method: 'GET', path, query: [...listQuery('', selector), ['watch', 'true']] });
  if (!response.stream) {
    check(response);
    return;
  }
  for (;;) {
    const change = (yield* response.stream.receive()) as { type: string; object: KubernetesObject } | undefined;
    if (!change) return;
    if (change.type === 'DELETED' || change.type === 'BOOKMARK' || !shown(change.object as Event)) continue;
    if (!headed) writer.write(`${header(everywhere)}\n`);
    headed = true;
    writer.write(`${row(change.object as Event, session.p.now, everywhere)}\n`);
    yield* session.out(writer.flush());
  }
}

