/** kubectl describe */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { CommandError, isNotFound, throwCollected } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { collect, fetchSelection, list, selectionFlags } from '../resource/fetch.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
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
  const errors: Error[] = selection.by === 'files' ? [...selection.errors] : [];
  let infos: Info[] = [];
  if (selection.by === 'selector') {
    const fetched = yield* fetchSelection(session, selection);
    infos = fetched.infos;
    errors.push(...fetched.errors);
  } else {
    for (const info of selection.infos) {
      try {
        infos.push({ ...info, object: yield* fetchInfo(session.client(), info) });
      } catch (error) {
        const matching = isNotFound(error) && selection.by === 'names' ? yield* withPrefix(session, info) : [];
        if (matching.length === 0) collect(errors, error);
        infos.push(...matching);
      }
    }
  }
  let first = true;
  for (const info of infos) {
    yield* session.out(`${first ? '' : '\n\n'}${yield* description(session, info, info.object!)}`);
    first = false;
  }
  if (infos.length === 0 && errors.length === 0) {
    const allNamespaced = selection.by === 'selector' && !session.switch('all-namespaces') && selection.mappings.every(({ namespaced }) => namespaced);
    yield* session.err(allNamespaced ? `No resources found in ${session.namespace().name} namespace.\n` : 'No resources found\n');
  }
  throwCollected(errors);
}

/** `describe pod web` also means every pod whose name begins with `web`. */
function* withPrefix(session: Session, info: Info): Blocking<Info[]> {
  const objects = yield* list(session, info.mapping, info.namespace);
  return objects.filter(({ metadata }) => metadata.name.startsWith(info.name)).map((object) => ({ ...info, name: object.metadata.name, object }));
}

function* description(session: Session, { mapping }: Info, object: KubernetesObject): Blocking<string> {
  const w = new Writer();
  const describer = describerOf(mapping.group, mapping.kind);
  if (describer) yield* describer.describe({ session }, w, object);
  else describeGeneric(w, object);
  if (session.switch('show-events') && !describer?.withoutEvents) describeEvents(w, yield* eventsOf(session, object, describer?.eventUid?.(object)), session.p.now);
  return w.finish();
}
