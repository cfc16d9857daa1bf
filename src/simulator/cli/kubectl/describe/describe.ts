/** kubectl describe */
import type { Blocking } from '../../../kernel/blocking.ts';
import { asOne, CommandError, Failures, isNotFound, throwCollected } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { collect, fetchSelection, selectionFlags } from '../resource/fetch.ts';
import { infoPath, type Info } from '../resource/info.ts';
import { select, type Selection } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { describeEvents, eventsOf } from './events.ts';
import { describeGeneric } from './generic.ts';
import { describerOf } from './registry.ts';
import { Writer } from './writer.ts';

export const describe: Verb = { path: 'describe', run, complete: typeThenNames };

function* run(session: Session): Blocking<void> {
  if (session.args.length === 0 && session.list('filename').length === 0 && !session.flag('kustomize')) throw new CommandError('You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.');
  const selection = yield* select(session, { ...selectionFlags(session), allowEmptySelector: true });
  const { infos, errors } = selection.by === 'files' ? yield* ofFiles(session, selection) : yield* fetchSelection(session, selection);
  if (errors.length === 1 && isNotFound(errors[0]) && session.args.length === 2) return yield* describePrefix(session, errors[0]!);
  // Events are shown of one object alone, unless the flag says otherwise.
  const events = session.flags.changed('show-events') ? session.switch('show-events') : infos.length === 1 && errors.length === 0;
  let first = true;
  for (const info of infos) {
    yield* session.out(`${first ? '' : '\n\n'}${yield* description(session, info, events)}`);
    first = false;
  }
  if (infos.length === 0 && errors.length === 0) yield* session.err(session.switch('all-namespaces') ? 'No resources found\n' : `No resources found in ${session.namespace().name} namespace.\n`);
  if (errors.length > 0) throw new Failures(errors, true);
}

/** What describers ask for themselves: that the namespace is missing, they do not say. */
function* ofFiles(session: Session, selection: Selection & { by: 'files' }): Blocking<{ infos: Info[]; errors: Error[] }> {
  const infos: Info[] = [], errors: Error[] = [...asOne(selection.errors)];
  for (const info of selection.infos) {
    try {
      infos.push({ ...info, object: yield* session.client().get(infoPath(info)) });
    } catch (error) {
      collect(errors, error);
    }
  }
  return { infos, errors };
}

/** `describe pod web` also means every pod whose name begins with `web`. */
function* describePrefix(session: Session, missing: Error): Blocking<void> {
  const [type = '', prefix = ''] = session.args;
  if (type.includes(',')) throw new CommandError('you may only specify a single resource type');
  const { infos, errors } = yield* fetchSelection(session, yield* select(session, { args: [type], allowEmptySelector: true }));
  throwCollected(errors);
  const matching = infos.filter(({ name }) => name.startsWith(prefix));
  if (matching.length === 0) throw missing;
  const events = session.flags.changed('show-events') && session.switch('show-events');
  for (const info of matching) yield* session.out(`${yield* description(session, info, events)}\n`);
}

function* description(session: Session, { mapping, object: fetched }: Info, events: boolean): Blocking<string> {
  const w = new Writer(), object = fetched!;
  const describer = describerOf(mapping.group, mapping.kind);
  if (describer) yield* describer.describe({ session }, w, object);
  else yield* describeGeneric(w, object);
  if (events && !describer?.withoutEvents) {
    const found = yield* eventsOf(session, object), other = describer?.eventsByName ? object.metadata.name : undefined;
    describeEvents(w, other === undefined ? found : [...found, ...(yield* eventsOf(session, object, other))], session.p.now);
  }
  return w.finish();
}
