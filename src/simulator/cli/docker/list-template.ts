/** Lists as docker makes them: each row through a Go template, whose columns are the fields that --format can name. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { dockerFunctions, type TemplateFunction } from '../../kernel/gotemplate/functions.ts';
import { ExecutionError, Template, TemplateError } from '../../kernel/gotemplate/template.ts';
import { GoStruct } from '../../kernel/gotemplate/value.ts';
import { dockerTable, tabulate } from '../shared/tabwriter.ts';
import { CliError } from './errors.ts';
import { unescape, type ListFormat, type Row } from './formatter.ts';
import { WHOLE } from './whole-row.ts';

/** @throws CliError with docker's words */
export function compileTemplate(source: string, status = 1, functions: Record<string, TemplateFunction> = dockerFunctions): Template {
  try {
    return new Template(source, { functions });
  } catch (error) {
    if (error instanceof TemplateError) throw new CliError(`template parsing error: ${error.message}`, status);
    throw error;
  }
}

export function executeTemplate(template: Template, data: unknown): string {
  try {
    return template.execute(data);
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(`template parsing error: ${error.message}`);
    throw error;
  }
}

/** What a template makes, to the screen as it comes: a failure leaves what stood before it, and a line's end. What else went wrong is said first. @throws CliError */
export function* writeExecuted(p: Process, execute: () => string, other?: CliError): Blocking<void> {
  try {
    yield* p.write(1, `${execute()}\n`);
  } catch (error) {
    if (!(error instanceof ExecutionError)) throw error;
    yield* p.write(1, `${error.output}\n`);
    throw new CliError(other ? `${other.message}\n${error.message}` : error.message);
  }
  if (other) throw other;
}

/** What every row can name beside its columns: the headings, which it does not have. */
const EMBEDDED: ReadonlyMap<string, unknown> = new Map([['FullHeader', null]]);

export const asStruct = (typeName: string, row: Row): GoStruct =>
  new GoStruct(`*${typeName}`, row, () => Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value !== 'function' || value.length === 0).map(([name, value]) => [name, typeof value === 'function' ? value() : value]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))), { marshals: true, more: EMBEDDED, text: (row as { [WHOLE]?: string })[WHOLE] });

/** In headings functions leave their argument alone, which has to be a text. */
function unchanged([value]: unknown[]): unknown {
  if (typeof value !== 'string') throw new Error('wrong type for value; expected string');
  return value;
}
const headingFunctions: Record<string, TemplateFunction> = Object.fromEntries(Object.entries(dockerFunctions).map(([name, one]) => [name, ['json', 'split', 'join', 'title', 'lower', 'upper', 'truncate'].includes(name) ? { ...one, call: unchanged } : one]));

/** Templates of --format raw by the type of the rows; other lists have none. */
export const RAW: Readonly<Record<string, string>> = {
  'formatter.ContainerContext': 'container_id: {{.ID}}\nimage: {{.Image}}\ncommand: {{.Command}}\ncreated_at: {{.CreatedAt}}\nstate: {{- pad .State 1 0}}\nstatus: {{- pad .Status 1 0}}\nnames: {{.Names}}\nlabels: {{- pad .Labels 1 0}}\nports: {{- pad .Ports 1 0}}\n',
  'formatter.imageContext': 'repository: {{.Repository}}\ntag: {{.Tag}}\nimage_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n',
  'formatter.buildCacheContext': 'build_cache_id: {{.ID}}\nparent_id: {{.Parent}}\nbuild_cache_type: {{.CacheType}}\ndescription: {{.Description}}\ncreated_at: {{.CreatedAt}}\ncreated_since: {{.CreatedSince}}\nlast_used_at: {{.LastUsedAt}}\nlast_used_since: {{.LastUsedSince}}\nusage_count: {{.UsageCount}}\nin_use: {{.InUse}}\nshared: {{.Shared}}\n',
  'formatter.volumeContext': 'name: {{.Name}}\ndriver: {{.Driver}}\n',
  'formatter.diskUsageImagesContext': 'type: {{.Type}}\ntotal: {{.TotalCount}}\nactive: {{.Active}}\nsize: {{.Size}}\nreclaimable: {{.Reclaimable}}\n',
  'network.networkContext': 'network_id: {{.ID}}\nname: {{.Name}}\ndriver: {{.Driver}}\nscope: {{.Scope}}\n',
  'node.nodeContext': 'node_id: {{.ID}}\nhostname: {{.Hostname}}\nstatus: {{.Status}}\navailability: {{.Availability}}\nmanager_status: {{.ManagerStatus}}\n',
  'plugin.pluginContext': 'plugin_id: {{.ID}}\nname: {{.Name}}\ndescription: {{.Description}}\nenabled: {{.Enabled}}\n',
  'service.serviceContext': 'id: {{.ID}}\nname: {{.Name}}\nmode: {{.Mode}}\nreplicas: {{.Replicas}}\nimage: {{.Image}}\nports: {{.Ports}}\n',
  'task.taskContext': 'id: {{.ID}}\nname: {{.Name}}\nimage: {{.Image}}\nnode: {{.Node}}\ndesired_state: {{.DesiredState}}\ncurrent_state: {{.CurrentState}}\nerror: {{.Error}}\nports: {{.Ports}}\n',
};

/** With --quiet the line that identifies a row; a table with digests or sizes has them here too. */
function rawOf({ typeName, table, quiet: id }: ListFormat, quiet: boolean): string {
  const all = `${(RAW[typeName] ?? 'raw').replace('image_id', table.includes('{{.Digest}}') ? 'digest: {{.Digest}}\nimage_id' : '$&')}${table.includes('{{.Size}}') && typeName.endsWith('ContainerContext') ? 'size: {{.Size}}\n' : ''}`;
  return quiet ? all.split('\n').find((line) => line.endsWith(id)) ?? all : all;
}

/** What a list command prints for `rows`. `format` is the flag's value. */
export function formatList(list: ListFormat, rows: readonly Row[], format: string, quiet: boolean): string {
  const isTable = format === '' || format.startsWith('table');
  if (quiet && isTable) return lines(list, compileTemplate(list.quiet), rows);
  if (!isTable) return lines(list, compileTemplate(unescape(format === 'json' ? '{{json .}}' : format === 'raw' ? rawOf(list, quiet) : format)), rows);
  const source = unescape(format.length > 5 ? format.slice(5) : list.table);
  const body = lines(list, compileTemplate(source), rows);
  return tabulate(`${headingOf(source, list.headings)}\n${body}`, dockerTable);
}

/** The line of headings as far as the template makes one of them: what fails for headings only is not told. */
function headingOf(source: string, headings: Record<string, string>): string {
  try {
    return compileTemplate(source, 1, headingFunctions).execute({ ...headings, Label: labelHeading });
  } catch (error) {
    if (error instanceof ExecutionError) return error.output;
    throw error;
  }
}

/** The column of one label is headed by the last part of its name. */
const labelHeading = (name: unknown): string => String(name).split('.').at(-1)!.replace(/[-_]/g, ' ');

/** A template tried on a row before anything is asked of the engine. @throws CliError with the words for that moment */
export function tryTemplate(list: ListFormat, source: string, row: Row): void {
  const told = (words: string, error: unknown): unknown => (error instanceof TemplateError || error instanceof ExecutionError ? new CliError(`${words}: ${error.message}`) : error);
  let template: Template;
  try {
    template = new Template(source, { functions: dockerFunctions });
  } catch (error) {
    throw told('failed to parse template', error);
  }
  try {
    template.execute(asStruct(list.typeName, row));
  } catch (error) {
    throw told('failed to execute template', error);
  }
}

const lines = (list: ListFormat, template: Template, rows: readonly Row[]): string => rows.map((row) => `${executeTemplate(template, asStruct(list.typeName, row))}\n`).join('');
