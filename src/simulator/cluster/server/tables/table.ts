/** Server-side tables: the columns of a resource and a row an object (`Accept: application/json;as=Table`). */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { COLUMNS } from '../data/columns.ts';
import type { Json } from '../conform.ts';
import { inGoOrder } from '../go-order.ts';
import type { Kind } from '../kind.ts';
import type { Resource } from '../resources.ts';
import { schemaOf } from '../schema.ts';
import { describeColumn } from './descriptions.ts';

export interface Column {
  name: string;
  type: string;
  format: string;
  description: string;
  priority: number;
}

const known = new Map<string, Column[]>();

function load(): void {
  for (const line of COLUMNS.split('\n')) {
    const [key = '', ...cells] = line.split('\t');
    known.set(key, cells.map((cell) => parseColumn(key, cell)));
  }
}

function parseColumn(key: string, cell: string): Column {
  const match = /^(.*?)(?::([a-z]+))?(?:~([a-z-]+))?(\+?)$/.exec(cell)!;
  const name = match[1]!;
  return { name, type: match[2] ?? 'string', format: match[3] ?? '', description: describeColumn(key, name), priority: match[4] ? 1 : 0 };
}

/** Name and creation time: what a kind without columns of its own shows. */
const plain = (): Column[] => [
  { name: 'Name', type: 'string', format: 'name', description: describeColumn('', 'Name'), priority: 0 },
  { name: 'Created At', type: 'date', format: '', description: describeColumn('', 'Created At'), priority: 0 },
];

export function columnsOf(resource: Pick<Resource, 'apiVersion' | 'name'>): Column[] {
  if (known.size === 0) load();
  return known.get(`${resource.apiVersion}/${resource.name}`) ?? plain();
}

export type Included = 'Object' | 'Metadata' | 'None';

/** How a table shows an object: columns and cells of a built-in kind, or of a definition's printer columns. */
export interface TableSource {
  columns: Column[];
  cells(object: KubernetesObject): unknown[];
  conditions?(object: KubernetesObject): Record<string, unknown>[] | undefined;
}

export function tableSource(resource: Resource, kind: Kind, now: number, listed?: readonly KubernetesObject[]): TableSource {
  const columns = columnsOf(resource);
  return {
    columns,
    cells: (object) => (kind.cells ? kind.cells(object, { now, listed }).map((cell) => cell ?? '') : [object.metadata.name, object.metadata.creationTimestamp]),
    conditions: (object) => kind.rowConditions?.(object),
  };
}

export function tableOf(source: TableSource, objects: readonly KubernetesObject[], metadata: Json, included: Included, version: string, headers = true): Json {
  const table: Json = { kind: 'Table', apiVersion: `meta.k8s.io/${version}`, metadata };
  table.columnDefinitions = headers ? source.columns : null;
  table.rows = objects.map((object) => {
    const row: Json = { cells: source.cells(object) };
    const conditions = source.conditions?.(object);
    if (conditions) row.conditions = conditions;
    row.object = included === 'Object' ? object : included === 'None' ? null : partialMetadata(object, version);
    return row;
  });
  return table;
}

/** An annotation that the server makes of an internal field, and only where it shows the whole object. */
const OF_VERSION: Record<string, string> = { DaemonSet: 'deprecated.daemonset.template.generation' };

export function partialMetadata(object: KubernetesObject, version: string): Json {
  const { metadata } = object, made = OF_VERSION[object.kind ?? ''];
  const ordered = inGoOrder(metadata as unknown as Json, schemaOf('meta.v1.ObjectMeta'));
  const shown = { kind: 'PartialObjectMetadata', apiVersion: `meta.k8s.io/${version}`, metadata: ordered };
  if (made === undefined || metadata.annotations?.[made] === undefined) return shown;
  const { [made]: _made, ...annotations } = metadata.annotations;
  const { annotations: _all, ...rest } = ordered;
  return { ...shown, metadata: Object.keys(annotations).length > 0 ? { ...rest, annotations } : rest };
}
