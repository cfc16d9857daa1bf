/** Server-side tables on the screen: which columns, which headers, which rows. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';

export interface TableColumn {
  name: string;
  /** 0: always; higher: only with -o wide. */
  priority: number;
}

export interface TableRow {
  cells: unknown[];
  object?: KubernetesObject;
}

export interface Table {
  kind: 'Table';
  columnDefinitions?: TableColumn[] | null;
  rows?: TableRow[] | null;
}

export interface TableOptions {
  wide: boolean;
  noHeaders: boolean;
  showLabels: boolean;
  labelColumns: readonly string[];
  withNamespace: boolean;
  /** 'pod', 'deployment.apps': stands before the name where several kinds are shown. */
  kindPrefix?: string;
}

export const isTable = (answer: unknown): answer is Table => answer !== null && typeof answer === 'object' && (answer as Table).kind === 'Table';

/** Asks for a table first; a server that has none answers with the list. */
export const TABLE_ACCEPT = 'application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json';

/** kubectl's tables: tabwriter with these, widths remembered while it watches. */
export const TABLE_LAYOUT = { minWidth: 6, padding: 3, rememberWidths: true };

export function headerLine(columns: readonly TableColumn[], options: TableOptions): string {
  const names = shown(columns, options).map(({ column }) => column.name.toUpperCase());
  const labels = options.labelColumns.map((label) => label.slice(label.lastIndexOf('/') + 1).toUpperCase());
  return [...(options.withNamespace ? ['NAMESPACE'] : []), ...names, ...labels, ...(options.showLabels ? ['LABELS'] : [])].join('\t');
}

export function rowLine(columns: readonly TableColumn[], row: TableRow, options: TableOptions): string {
  const metadata = row.object?.metadata;
  const cells = shown(columns, options).map(({ column, index }) => {
    const text = cellText(row.cells[index]);
    return options.kindPrefix && column.name.toLowerCase() === 'name' ? `${options.kindPrefix}/${text}` : text;
  });
  const labels = options.labelColumns.map((label) => metadata?.labels?.[label] ?? '');
  return [...(options.withNamespace ? [metadata?.namespace ?? ''] : []), ...cells, ...labels, ...(options.showLabels ? [labelsText(metadata?.labels)] : [])].join('\t');
}

const shown = (columns: readonly TableColumn[], options: TableOptions): { column: TableColumn; index: number }[] =>
  columns.map((column, index) => ({ column, index })).filter(({ column }) => options.wide || !column.priority);

/** A cell of several lines is cut at the first. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = String(cell);
  const end = text.search(/[\f\n\r]/);
  return end < 0 ? text : `${text.slice(0, end)}...`;
}

export function labelsText(labels: Record<string, string> | undefined): string {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`).sort();
  return pairs.length === 0 ? '<none>' : pairs.join(',');
}
