/** Lists as docker prints them: tables, Go templates, JSON. Columns are the fields that --format can name. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { dockerTable, tabulate } from '../shared/tabwriter.ts';
import { listThroughTemplate } from './templates.ts';

export interface ListFormat {
  /** As %T names the rows: 'formatter.ContainerContext'. */
  typeName: string;
  /** Headings of the columns by field. */
  headings: Record<string, string>;
  /** Template of the default table. */
  table: string;
  /** Template of each line with --quiet. */
  quiet: string;
}

/** A row: a value or a method by field. Methods with arguments (Label) do not show in JSON. */
export type Row = Record<string, unknown>;

/** A template that only puts fields one after another. */
const PLAIN = /^(?:[^{]|\{\{ *\.\w+ *\}\})+$/;
const FIELD = /\{\{ *\.(\w+) *\}\}/g;

/** The fields that such a template names; undefined for every other. */
export const plainFields = (template: string): string[] | undefined => (PLAIN.test(template) ? Array.from(template.matchAll(FIELD), ([, name]) => name!) : undefined);

/** What a list command prints, as far as that needs no templates: fields that every row has as texts. */
function plainList({ headings, table, quiet: id }: ListFormat, rows: readonly Row[], format: string, quiet: boolean): string | undefined {
  const isTable = format === '' || format.startsWith('table'), hasHead = isTable && !quiet;
  const source = quiet && isTable ? id : unescape(!isTable ? format : format.length > 5 ? format.slice(5) : table);
  const fields = format === 'raw' || format === 'json' ? undefined : plainFields(source), all = [...(hasHead ? [headings] : []), ...rows];
  if (!fields || all.some((row) => fields.some((name) => typeof row[name] !== 'string'))) return undefined;
  const text = all.map((row) => `${source.replace(FIELD, (_, name: string) => row[name] as string)}\n`).join('');
  return hasHead ? tabulate(text, dockerTable) : text;
}

/** What a list command prints for `rows`. `format` is the flag's value. */
export function* listText(list: ListFormat, rows: readonly Row[], format: string, quiet: boolean): Blocking<string> {
  return plainList(list, rows, format, quiet) ?? (yield* listThroughTemplate(list, rows, format, quiet));
}

export function* printList(p: Process, list: ListFormat, rows: readonly Row[], format: string, quiet: boolean): Blocking<number> {
  yield* p.write(1, yield* listText(list, rows, format, quiet));
  return 0;
}

/** A format may spell tabs and newlines with a backslash. */
export const unescape = (format: string): string => format.replace(/^ +| +$/g, '').replaceAll('\\t', '\t').replaceAll('\\n', '\n');

/** 'a=1,b=2', sorted. */
export const labelsText = (labels: Readonly<Record<string, string>> | null | undefined): string =>
  Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`).sort().join(',');

export const truncateId = (id: string): string => id.replace(/^[a-z0-9]+:/, '').slice(0, 12);

/** Cut to `length` characters, the last of them '…'. */
export function ellipsis(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
