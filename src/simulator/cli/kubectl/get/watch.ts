/** `get -w`: what is there, then every change until interrupted. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { TabWriter } from '../../shared/tabwriter.ts';
import { ApiError, CommandError, isNotFound, throwCollected } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { check, isStatus } from '../client/rest.ts';
import { headerLine, isTable, rowLine, TABLE_LAYOUT, type Table, type TableColumn } from '../print/table.ts';
import { collect, listError, listQuery } from '../resource/fetch.ts';
import { goJson } from '../../shared/jsonpath/json-text.ts';
import { withoutManagedFields } from '../print/output.ts';
import { infoPath, orNamespace, type Info } from '../resource/info.ts';
import { receiveUntil } from '../watch/watch.ts';
import { fallback, tableHeaders } from './request.ts';
import type { Channel } from '../../../kernel/blocking.ts';
import { interruptible } from '../watch/interrupt.ts';
import type { Selection } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { ListPrinter } from './generic.ts';
import { tableOptions } from './human.ts';
import type { ApiResource } from '../client/discovery.ts';

interface Target {
  mapping: ApiResource;
  namespace: string | undefined;
  name: string | undefined;
  query: [string, string][];
}

function targetOf(selection: Selection): Target {
  if (selection.by === 'selector') {
    if (selection.mappings.length !== 1) throw new CommandError('you may only specify a single resource type');
    const mapping = selection.mappings[0]!;
    return { mapping, namespace: mapping.namespaced ? selection.namespace : undefined, name: undefined, query: listQuery(selection.selector, selection.fieldSelector) };
  }
  const info = selection.infos[0];
  if (!info || selection.by === 'names' && selection.infos.some(({ mapping }) => mapping !== info.mapping)) throw new CommandError('you may only specify a single resource type');
  return { mapping: info.mapping, namespace: info.namespace, name: info.name, query: [] };
}

export function* watch(session: Session, selection: Selection, print: ListPrinter | undefined): Blocking<void> {
  interruptible(session.p);
  const target = targetOf(selection);
  const screen = new Screen(session, target.mapping, print);
  const headers = print ? undefined : tableHeaders(session);
  if (selection.by !== 'selector' && selection.infos.length > 1) return yield* several(session, selection, headers, screen);
  let version = '0';
  try {
    const client = session.client();
    const asked = client.get<KubernetesObject & { items?: KubernetesObject[] }>(resourcePath(target.mapping, target.namespace, target.name), [...target.query], headers);
    const first = yield* selection.by === 'selector' ? asked : orNamespace(client, selection.infos[0]!, asked);
    if (target.name === undefined) version = first.metadata.resourceVersion;
    if (!session.switch('watch-only')) yield* screen.show('ADDED', first);
  } catch (error) {
    if (session.switch('ignore-not-found') && isNotFound(error)) return;
    throw selection.by === 'selector' ? listError(error, target.mapping, selection.selector, selection.fieldSelector) : error;
  }
  const named: [string, string][] = target.name === undefined ? [] : [['fieldSelector', `metadata.name=${target.name}`]];
  const response = yield* session.client().send({ method: 'GET', path: resourcePath(target.mapping, target.namespace), query: [...target.query, ...named, ['resourceVersion', version], ['watch', 'true']], ...(headers && { headers }) });
  if (!response.stream) {
    check(response);
    return;
  }
  // A watch of one object begins with the object as it is: that was printed, or is not wanted.
  let skip = target.name !== undefined;
  const deadline = session.requestDeadline();
  try {
    for (;;) {
      const event = (yield* receiveUntil(session.p, response.stream as Channel<unknown>, deadline)) as { type: string; object: KubernetesObject } | 'timeout' | undefined;
      if (event === undefined || event === 'timeout') return;
      if (event.type === 'BOOKMARK') continue;
      if (event.type === 'ERROR' && isStatus(event.object)) throw new ApiError(event.object);
      if (skip && event.type === 'ADDED') {
        skip = false;
        continue;
      }
      skip = false;
      yield* screen.show(event.type, event.object);
    }
  } finally {
    response.stream.close();
  }
}

/** Several names are shown before kubectl finds that it cannot watch them; so are the objects of a file. */
function* several(session: Session, selection: Exclude<Selection, { by: 'selector' }>, headers: Record<string, string> | undefined, screen: Screen): Blocking<void> {
  const answers: unknown[] = [], errors: Error[] = [];
  for (const info of selection.infos) {
    try {
      answers.push(yield* orNamespace(session.client(), info, session.client().get(infoPath(info), [], headers)));
    } catch (error) {
      collect(errors, error);
    }
  }
  throwCollected(errors);
  if (!session.switch('watch-only')) for (const answer of answers) yield* screen.show('ADDED', answer);
  if (selection.by === 'names' || session.list('filename').length > 1) throw new CommandError('you may only watch a single resource or type of resource at a time');
  throw new CommandError(`watch is only supported on individual resources and resource collections - ${selection.infos.length} resources were found`);
}

/** Writes rows under one header, the columns as wide as they ever were. */
class Screen {
  readonly #session: Session;
  readonly #mapping: ApiResource;
  readonly #print: ListPrinter | undefined;
  readonly #writer = new TabWriter(TABLE_LAYOUT);
  #columns: readonly TableColumn[] = [];
  #headed = false;

  constructor(session: Session, mapping: ApiResource, print: ListPrinter | undefined) {
    this.#session = session;
    this.#mapping = mapping;
    this.#print = print;
  }

  *show(type: string, answer: unknown): Blocking<void> {
    if (isTable(answer)) return yield* this.#rows(type, answer);
    const objects = Array.isArray((answer as { items?: unknown[] }).items) ? (answer as { items: KubernetesObject[] }).items : [answer as KubernetesObject];
    if (!this.#print) return yield* this.#rows(type, fallback(this.#session, objects));
    for (const object of objects) {
      const whole = object.kind ? object : { ...object, apiVersion: this.#mapping.group ? `${this.#mapping.group}/${this.#mapping.version}` : this.#mapping.version, kind: this.#mapping.kind };
      yield* this.#session.out(this.#printed(type, whole));
    }
  }

  #printed(type: string, object: KubernetesObject): string {
    const output = this.#session.flag('output');
    if (!this.#session.switch('output-watch-events') || output === 'name') return this.#print!([object], true);
    // The one thing that kubectl writes as JSON on one line.
    if (output === 'json') return `{"type":${JSON.stringify(type)},"object":${goJson(withoutManagedFields(object))}}\n`;
    return this.#print!([{ object, type }], true);
  }

  *#rows(type: string, table: Table): Blocking<void> {
    const known = this.#columns;
    if (table.columnDefinitions && table.columnDefinitions.length > 0) this.#columns = table.columnDefinitions;
    const rows = table.rows ?? [];
    if (rows.length === 0) return;
    // Also what is in no namespace has a column for it here.
    const options = { ...tableOptions(this.#session, { mapping: this.#mapping }, this.#session.switch('show-kind')), withNamespace: this.#session.switch('all-namespaces') };
    const events = this.#session.switch('output-watch-events');
    if (!options.noHeaders && (!this.#headed || headerLine(known, options) !== headerLine(this.#columns, options))) this.#writer.write(`${events ? 'EVENT\t' : ''}${headerLine(this.#columns, options)}\n`);
    this.#headed = true;
    for (const row of rows) this.#writer.write(`${events ? `${type}\t` : ''}${rowLine(this.#columns, row, options)}\n`);
    yield* this.#session.out(this.#writer.flush());
  }
}
