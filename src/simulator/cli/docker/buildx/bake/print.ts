/** --print and --list. */
import { csvFields } from '../csv-fields.ts';
import { CliError } from '../../errors.ts';
import type { Definition } from './definition.ts';
import type { Selection } from './select.ts';
import { FIELDS, type Group, type Setting, type Target } from './target.ts';
import type { Variable } from './variables.ts';

/** What was a template must not become one when the text is read again. */
const escaped = (text: string): string => text.replace(/\$\{/g, () => '$${').replace(/%\{/g, '%%{');

const ESCAPED = new Set(['annotations', 'dockerfile-inline', 'contexts', 'args', 'labels']);

/** A secret's keys come in this order, other keys by the alphabet. */
const FIRST = ['id', 'src', 'env'];

function shown(value: Setting, escapes: boolean, first: readonly string[]): unknown {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return escapes ? escaped(value) : value;
  if (Array.isArray(value)) return (value as Setting[]).map((one) => shown(one, escapes, first));
  const order = ([a]: [string, unknown], [b]: [string, unknown]): number => first.indexOf(a) - first.indexOf(b) || (a < b ? -1 : 1);
  return Object.fromEntries(Object.entries(value).sort(order).map(([key, one]) => [escapes ? escaped(key) : key, shown(one, escapes, first)]));
}

/** Limits of steps: those of processors are numbers. */
const limits = (given: Record<string, string>): unknown => Object.fromEntries(['memory', 'memory-swap', 'cpu-shares', 'cpu-period', 'cpu-quota', 'cpuset-cpus', 'cpuset-mems'].filter((key) => given[key] !== undefined).map((key) => [key, /^cpu-/.test(key) ? Number(given[key]) : given[key]]));

const isEmpty = (value: Setting): boolean => typeof value === 'object' && Object.keys(value).length === 0;

function targetShown(target: Target): unknown {
  return Object.fromEntries(Object.keys(FIELDS).filter((name) => target[name] !== undefined && !isEmpty(target[name]) && !(name === 'description' && target[name] === '')).map((name) => {
    const value = shown(target[name]!, ESCAPED.has(name), name === 'secret' ? FIRST : []);
    if (name === 'resources') return [name, limits(value as Record<string, string>)];
    // The one key of an attestation that is no text.
    return [name, name === 'attest' ? (value as Record<string, unknown>[]).map((one) => ('disabled' in one ? { ...one, disabled: true } : one)) : value];
  }));
}

/** As Go writes JSON: what means something in HTML is escaped. */
const goJson = (value: unknown): string => JSON.stringify(value, null, 2).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

const byName = <T>(all: ReadonlyMap<string, T>, show: (one: T) => unknown): Record<string, unknown> => Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, show(one)]));

export function printed({ groups, targets }: Selection): string {
  return `${goJson({ group: byName(groups, ({ targets: names, description }: Group) => ({ ...(description && { description }), targets: names })), target: byName(targets, targetShown) })}\n`;
}

/** @throws CliError */
export function readList(spec: string): { type: string; json: boolean } {
  const fields = new Map(spec.includes('type=') ? csvFields(spec).map((field) => field.split(/=(.*)/s).slice(0, 2) as [string, string]) : [['type', spec]]);
  for (const key of fields.keys()) if (key !== 'type' && key !== 'format') throw new CliError(`ERROR: unexpected key '${key}' in '${key}=${fields.get(key)}'`);
  const type = fields.get('type') ?? '', format = fields.get('format') ?? 'table';
  if (type !== 'targets' && type !== 'variables') throw new CliError(`ERROR: invalid list type ${JSON.stringify(type)}`);
  if (format !== 'table' && format !== 'json') throw new CliError(`ERROR: invalid list format ${JSON.stringify(format)}`);
  return { type, json: format === 'json' };
}

/** The columns of a table that is padded with tabs of eight. */
function tabbed(rows: readonly string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `${row.map((cell, column) => (column === row.length - 1 ? cell : cell + '\t'.repeat(widths[column] === 0 ? 1 : Math.ceil((Math.ceil((widths[column]! + 1) / 8) * 8 - cell.length) / 8)))).join('')}\n`).join('');
}

const textOf = (value: Variable['value']): string | null => (value === null ? null : typeof value === 'object' ? JSON.stringify(value) : String(value));

export function listedVariables(variables: readonly Variable[], json: boolean): string {
  if (json) return `${goJson(variables.map(({ name, type, description, value }) => ({ name, ...(type && { type }), ...(description && { description }), ...(value !== null && { value: textOf(value) }) })))}\n`;
  return tabbed([['VARIABLE', 'TYPE', 'VALUE', 'DESCRIPTION'], ...variables.map(({ name, type, description, value }) => [name, type, textOf(value) ?? '<null>', description])]);
}

export function listedTargets({ groups, targets }: Definition, json: boolean): string {
  const all = [
    ...[...targets].map(([name, target]) => ({ name, description: String(target.description ?? ''), group: false })),
    ...groups.map((group) => {
      const names = [...group.targets].sort().join(', ');
      return { name: group.name, description: names === '' ? group.description : group.description ? `${group.description} (${names})` : names, group: true };
    }),
  ].filter(({ name }) => !name.startsWith('_')).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (json) return `${goJson(all.map(({ name, description, group }) => ({ name, ...(description && { description }), ...(group && { group }) })))}\n`;
  return tabbed([['TARGET', 'DESCRIPTION'], ...all.map(({ name, description }) => [name, description])]);
}
