/** The requests of `get`: each answer is a table, where the server has tables. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { ApiResource } from '../client/discovery.ts';
import { CommandError, isNotFound } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { since } from '../print/age.ts';
import { isTable, TABLE_ACCEPT, type Table, type TableRow } from '../print/table.ts';
import { collect, listError, listQuery } from '../resource/fetch.ts';
import { orNamespace, type Info } from '../resource/info.ts';
import type { Selection } from '../resource/selection.ts';
import type { Session } from '../session.ts';

/** One answer: of an object by name, or of a whole collection. */
export interface TableAnswer {
  mapping: ApiResource;
  table: Table;
}

export interface TableAnswers {
  answers: TableAnswer[];
  errors: Error[];
}

/** With --server-print=false plain objects are asked for. */
export const tableHeaders = (session: Session): Record<string, string> | undefined => (session.switch('server-print') ? { accept: TABLE_ACCEPT } : undefined);

type Query = [string, string][];

const paged = (session: Session): Query => {
  const size = session.flags.number('chunk-size');
  return size > 0 && !session.flag('sort-by') ? [['limit', String(size)]] : [];
};

export function* requestTables(session: Session, selection: Selection): Blocking<TableAnswers> {
  const result: TableAnswers = { answers: [], errors: selection.by === 'files' ? [...selection.errors] : [] };
  const query: Query = session.flag('sort-by') ? [['includeObject', 'Object']] : [];
  const attempt = function* (mapping: ApiResource, request: Blocking<Table>): Blocking<void> {
    try {
      result.answers.push({ mapping, table: yield* request });
    } catch (error) {
      if (session.switch('ignore-not-found') && isNotFound(error)) return;
      collect(result.errors, selection.by === 'selector' ? listError(error, mapping, selection.selector, selection.fieldSelector) : error);
    }
  };
  if (selection.by === 'selector') {
    for (const mapping of selection.mappings) yield* attempt(mapping, wholeTable(session, mapping, mapping.namespaced ? selection.namespace : undefined, [...listQuery(selection.selector, selection.fieldSelector), ...paged(session), ...query]));
  } else {
    for (const info of selection.infos) yield* attempt(info.mapping, oneTable(session, info, query));
  }
  return result;
}

/** All chunks of a collection's table. */
function* wholeTable(session: Session, mapping: ApiResource, namespace: string | undefined, query: Query): Blocking<Table> {
  const rows: TableRow[] = [];
  let columns: Table['columnDefinitions'];
  for (let next = ''; ; ) {
    const answer = yield* session.client().get<Table & { metadata?: { continue?: string } }>(resourcePath(mapping, namespace), next ? [...query, ['continue', next]] : query, tableHeaders(session));
    const table = isTable(answer) ? answer : fallback(session, (answer as unknown as { items?: KubernetesObject[] }).items ?? []);
    columns ??= table.columnDefinitions;
    rows.push(...(table.rows ?? []));
    next = answer.metadata?.continue ?? '';
    if (next === '') return { kind: 'Table', columnDefinitions: columns ?? [], rows };
  }
}

function* oneTable(session: Session, info: Info, query: Query): Blocking<Table> {
  const client = session.client();
  const answer = yield* orNamespace(client, info, client.get<unknown>(resourcePath(info.mapping, info.namespace, info.name, session.flag('subresource') || undefined), query, tableHeaders(session)));
  return isTable(answer) ? answer : fallback(session, [objectIn(answer)]);
}

/** @throws CommandError: the answer is no object at all (the log of a pod) */
function objectIn(answer: unknown): KubernetesObject {
  if (answer === null || typeof answer !== 'object') throw new CommandError(answer ? "serializer for text/plain doesn't exist" : 'unexpected end of JSON input');
  return answer as KubernetesObject;
}

/** Name and age, where the server answers with plain objects. */
export const fallback = (session: Session, items: KubernetesObject[]): Table => ({
  kind: 'Table',
  columnDefinitions: [{ name: 'Name', priority: 0 }, { name: 'Age', priority: 0 }],
  rows: items.map((object) => ({ cells: [object.metadata.name, since(object.metadata.creationTimestamp, session.p.now)], object })),
});
