/** `get -w`: what is there, then every change until interrupted. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { TabWriter } from '../../shared/tabwriter.ts';
import { ApiError, CommandError, isNotFound } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { check, isStatus } from '../client/rest.ts';
import { headerLine, isTable, rowLine, TABLE_ACCEPT, TABLE_LAYOUT, type Table, type TableColumn } from '../print/table.ts';
import { listError, listQuery } from '../resource/fetch.ts';
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
  if (selection.infos.length !== 1) throw new CommandError(selection.infos.some((info) => info.mapping !== selection.infos[0]!.mapping) ? 'you may only specify a single resource type' : `watch is only supported on individual resources and resource collections - ${selection.infos.length} resources were found`);
  const info = selection.infos[0]!;
  return { mapping: info.mapping, namespace: info.namespace, name: info.name, query: [] };
}

export function* watch(session: Session, selection: Selection, print: ListPrinter | undefined): Blocking<void> {
  interruptible(session.p);
  const target = targetOf(selection);
  const screen = new Screen(session, target.mapping, print);
  const headers = print ? undefined : { accept: TABLE_ACCEPT };
  let version = '0';
  try {
    const first = yield* session.client().get<KubernetesObject & { items?: KubernetesObject[] }>(resourcePath(target.mapping, target.namespace, target.name), [...target.query], headers);
    if (target.name === undefined) version = first.metadata.resourceVersion;
    if (!session.switch('watch-only')) yield* screen.show('ADDED', first);
  } catch (error) {
    if (session.switch('ignore-not-found') && isNotFound(error)) return;
    throw listError(error, target.mapping, selection.by === 'selector' ? selection.selector : '', selection.by === 'selector' ? selection.fieldSelector : '');
  }
  const named: [string, string][] = target.name === undefined ? [] : [['fieldSelector', `metadata.name=${target.name}`]];
  const response = yield* session.client().send({ method: 'GET', path: resourcePath(target.mapping, target.namespace), query: [...target.query, ...named, ['resourceVersion', version], ['watch', 'true']], ...(headers && { headers }) });
  if (!response.stream) {
    check(response);
    return;
  }
  // A watch of one object begins with what was just printed.
  let skip = target.name !== undefined && !session.switch('watch-only');
  try {
    for (;;) {
      const event = (yield* response.stream.receive()) as { type: string; object: KubernetesObject } | undefined;
      if (!event) return;
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
    for (const object of objects) {
      const whole = object.kind ? object : { ...object, apiVersion: this.#mapping.group ? `${this.#mapping.group}/${this.#mapping.version}` : this.#mapping.version, kind: this.#mapping.kind };
      yield* this.#session.out(this.#print!([this.#session.switch('output-watch-events') && !/^(name|custom)/.test(this.#session.flag('output')) ? { object: whole, type } : whole], true));
    }
  }

  *#rows(type: string, table: Table): Blocking<void> {
    if (table.columnDefinitions && table.columnDefinitions.length > 0) this.#columns = table.columnDefinitions;
    const rows = table.rows ?? [];
    if (rows.length === 0) return;
    const options = tableOptions(this.#session, { mapping: this.#mapping }, this.#session.switch('show-kind'));
    const events = this.#session.switch('output-watch-events');
    if (!options.noHeaders && !this.#headed) this.#writer.write(`${events ? 'EVENT\t' : ''}${headerLine(this.#columns, options)}\n`);
    this.#headed = true;
    for (const row of rows) this.#writer.write(`${events ? `${type}\t` : ''}${rowLine(this.#columns, row, options)}\n`);
    yield* this.#session.out(this.#writer.flush());
  }
}
