/** docker buildx du and prune: the build cache of a builder. */
import type { BuilderQuestion } from '../../../../api/engine/build.ts';
import { BUILDER_CONTENT_TYPE } from '../../../../api/engine/build.ts';
import { parseGoDuration, parseRfc3339 } from '../../../../kernel/calendar.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { goJson } from '../../../../kernel/gotemplate/json.ts';
import { humanDuration, humanSize } from '../../../shared/units.ts';
import { confirm } from '../../answers.ts';
import type { Behaviour } from '../../behaviour.ts';
import { filtersQuery } from '../../client.ts';
import { engineOf } from '../../contexts.ts';
import { shutDown } from '../interrupted.ts';
import { CliError } from '../../errors.ts';
import { rendered } from '../rendered.ts';
import { tabbed } from '../tabbed.ts';
import { containerOf, instanceNamed, type Instance } from './instance.ts';

export interface CacheRecord {
  ID: string;
  Type: string;
  Size: number;
  CreatedAt: string;
  LastUsedAt?: string;
  InUse: boolean;
  Shared: boolean;
  Description?: string;
  UsageCount?: number;
  Parents?: string[];
}

/** What a builder in a container is asked through the engine: the container must run. */
export function* ask<T>(invocation: Invocation, node: string, question: BuilderQuestion): Blocking<T> {
  yield* engineOf(invocation).get(`/containers/${node}/json`);
  return yield* engineOf(invocation).post<T>('/build', { body: { node, ...question }, headers: { 'content-type': BUILDER_CONTENT_TYPE } });
}

export function* cacheOf(invocation: Invocation, instance: Instance): Blocking<CacheRecord[]> {
  if (instance.isContext) return (yield* engineOf(invocation).get<{ BuildCacheUsage?: { Items?: CacheRecord[] | null } }>('/system/df', { type: 'build-cache', verbose: true })).BuildCacheUsage?.Items ?? [];
  const all: CacheRecord[] = [];
  for (const node of instance.nodes) all.push(...yield* ask<CacheRecord[]>(invocation, containerOf(node), { ask: 'usage' }));
  return all;
}

/** Records that a command's --filter leaves. @throws CliError */
function filtered(records: readonly CacheRecord[], filters: readonly string[], now: number): CacheRecord[] {
  return records.filter((record) => filters.every((filter) => {
    const [, name = '', not = '', value = ''] = /^([^=!~]+)([!~]?)=(.*)$/s.exec(filter) ?? [];
    const flip = (holds: boolean): boolean => (not === '!' ? !holds : holds), matches = (own: string): boolean => flip(not === '~' ? own.includes(value) : own === value);
    switch (name) {
      case 'id': return record.ID.startsWith(value);
      case 'type': return matches(record.Type);
      case 'description': return matches(record.Description ?? '');
      case 'inuse': return flip(record.InUse);
      case 'shared': return flip(record.Shared);
      case 'private': return flip(!record.Shared);
      case 'mutable': return flip(isMutable(record));
      case 'immutable': return flip(!isMutable(record));
      case 'parent': return (record.Parents ?? []).some((one) => one.startsWith(value));
      case 'until': case 'unused-for': return now - (parseRfc3339(record.LastUsedAt ?? record.CreatedAt) ?? now) > durationOf(name, value);
      // What BuildKit does not know holds for none.
      default: return false;
    }
  }));
}

function durationOf(name: string, value: string): number {
  try {
    return parseGoDuration(value);
  } catch {
    throw new CliError(`ERROR: "${name}" filter expects a duration (e.g., '24h'): time: invalid duration ${JSON.stringify(value)}`);
  }
}

/** A filter by age has one value, and only one of its names. @throws CliError */
function checkSpans(filters: readonly string[]): void {
  const named = (name: string): string[] => filters.filter((one) => one.startsWith(`${name}=`)).map((one) => one.slice(name.length + 1));
  if (named('until').length > 0 && named('unused-for').length > 0) throw new CliError('ERROR: conflicting filters "until" and "unused-for"');
  for (const name of ['until', 'unused-for']) {
    if (named(name).length > 1) throw new CliError(`ERROR: "${name}" filter expects only one value`);
    for (const value of named(name)) durationOf(name, value);
  }
}

/** BuildKit reads conditions again, and finds no field before the operator. @throws CliError */
function checkNames(filters: readonly string[], failure: string): void {
  const nameless = filters.find((one) => one.startsWith('='));
  if (nameless !== undefined) throw new CliError(`ERROR: ${failure} filters [=${nameless}]: filters: parse error: [ >|=|< ${nameless}]: expected field or quoted: invalid argument`);
}

const isMutable = ({ Type }: CacheRecord): boolean => Type === 'source.local' || Type === 'exec.cachemount';

const ago = (record: CacheRecord, now: number): string => (record.LastUsedAt ? `${humanDuration(now - (parseRfc3339(record.LastUsedAt) ?? now))} ago` : '');

function summary(records: readonly CacheRecord[]): string {
  const sum = (all: readonly CacheRecord[]): string => humanSize(all.reduce((total, { Size }) => total + Size, 0));
  const shared = records.filter(({ Shared }) => Shared), rows: string[][] = shared.some(({ Size }) => Size > 0) ? [['Shared:', sum(shared)], ['Private:', sum(records.filter(({ Shared }) => !Shared))]] : [];
  return tabbed([...rows, ['Reclaimable:', sum(records.filter(({ InUse }) => !InUse))], ['Total:', sum(records)]]);
}

const HEADINGS = { ID: 'ID', Parents: 'PARENTS', CreatedAt: 'CREATED AT', Mutable: 'MUTABLE', Reclaimable: 'RECLAIMABLE', Shared: 'SHARED', Size: 'SIZE', Description: 'DESCRIPTION', UsageCount: 'USAGE COUNT', LastUsedAt: 'LAST ACCESSED', Type: 'TYPE' };
const TABLE = 'table {{.ID}}\t{{.Reclaimable}}\t{{.Size}}\t{{.LastUsedAt}}';

/** As Go prints a time.Time. */
const goMoment = (text: string): string => text.replace('T', ' ').replace('Z', ' +0000 UTC');

function context(record: CacheRecord, now: number, asTable: boolean): Record<string, unknown> {
  return {
    ID: record.ID + (asTable && isMutable(record) ? '*' : ''), Parents: record.Parents ?? [], CreatedAt: goMoment(record.CreatedAt), Mutable: isMutable(record), Reclaimable: !record.InUse, Shared: record.Shared,
    Size: humanSize(record.Size) + (asTable && record.Shared ? '*' : ''), Description: record.Description ?? '', UsageCount: BigInt(record.UsageCount ?? 0), LastUsedAt: ago(record, now), Type: record.Type,
  };
}

function pretty(record: CacheRecord, now: number): string {
  const { ID, CreatedAt, Mutable, Reclaimable, Shared, Size, Description, UsageCount, LastUsedAt, Type } = context(record, now, false);
  const line = (label: string, value: unknown): string => `${`${label}:`.padEnd(14)}${String(value)}\n`, parents = record.Parents ?? [];
  return [
    line('ID', ID), ...(parents.length > 0 ? [`Parents:\n${parents.map((one) => ` - ${one}\n`).join('')}`] : []), line('Created at', CreatedAt), line('Mutable', Mutable), line('Reclaimable', Reclaimable), line('Shared', Shared), line('Size', Size),
    ...(Description ? [line('Description', Description)] : []), line('Usage count', UsageCount), ...(LastUsedAt ? [line('Last used', LastUsedAt)] : []), ...(Type ? [line('Type', Type)] : []), '\n',
  ].join('');
}

function shown(records: readonly CacheRecord[], format: string, now: number): string {
  if (format === 'pretty') return records.map((record) => pretty(record, now)).join('');
  if (format === 'json') return records.map((record) => `${goJson(context(record, now, false))}\n`).join('');
  return rendered(format, '*commands.diskusageContext', HEADINGS, records.map((record) => context(record, now, format.startsWith('table'))));
}

const du: Behaviour = {
  path: 'buildx du',
  *run(invocation) {
    const { p, flags } = invocation, verbose = flags.bool('verbose');
    if (flags.string('format') && verbose) throw new CliError('ERROR: --format and --verbose cannot be used together');
    const format = verbose ? 'pretty' : flags.string('format') || 'table';
    checkNames(flags.list('filter'), 'failed to call diskusage: failed to parse diskusage');
    const records = filtered(yield* cacheOf(invocation, instanceNamed(invocation)), flags.list('filter'), p.now);
    yield* p.write(1, shown(records, format === 'table' ? TABLE : format, p.now));
    if (['pretty', 'table', TABLE].includes(format) && flags.list('filter').length === 0) yield* p.write(1, summary(records));
    return 0;
  },
};

/** Where builds may leave no more than so much, what is oldest goes. */
const prune: Behaviour = {
  path: 'buildx prune',
  *run(invocation) {
    const { p, flags } = invocation, all = flags.bool('all'), instance = instanceNamed(invocation);
    if (!flags.bool('force')) yield* confirm(p, `WARNING! This will remove all ${all ? '' : 'dangling '}build cache. Are you sure you want to continue?`, shutDown);
    checkSpans(flags.list('filter'));
    checkNames(flags.list('filter'), 'rpc error: code = Unknown desc = failed to parse prune');
    const before = yield* cacheOf(invocation, instance), meant = filtered(before, flags.list('filter'), p.now);
    const filters = flags.list('filter').length === 0 ? undefined : filtersQuery(meant.length === 0 ? ['id='] : meant.map(({ ID }) => `id=${ID}`));
    const limits = ['reserved-space', 'max-used-space', 'min-free-space'].flatMap((name): [string, string][] => (flags.changed(name) ? [[name, String(flags.number(name))]] : []));
    if (flags.changed('keep-storage') && !flags.changed('reserved-space')) limits.push(['reserved-space', String(flags.number('keep-storage'))]);
    const deleted = new Set<string>();
    if (instance.isContext) for (const id of (yield* engineOf(invocation).post<{ CachesDeleted: string[] | null }>('/build/prune', { query: { all: all || undefined, filters, ...Object.fromEntries(limits) } })).CachesDeleted ?? []) deleted.add(id);
    for (const node of instance.isContext ? [] : instance.nodes) for (const id of yield* ask<string[]>(invocation, containerOf(node), { ask: 'prune', all, filters: filters ?? '{}', limits })) deleted.add(id);
    const gone = before.filter(({ ID }) => deleted.has(ID));
    yield* p.write(1, flags.bool('verbose') ? gone.map((record) => pretty(record, p.now)).join('') : rows(gone, p.now));
    yield* p.write(1, tabbed([['Total:', humanSize(gone.reduce((sum, { Size }) => sum + Size, 0))]]));
    return 0;
  },
};

/** The headings go with the first row; each further row is aligned by itself. */
function rows(records: readonly CacheRecord[], now: number): string {
  const cells = records.map((record) => [(record.ID + (isMutable(record) ? '*' : '')).padEnd(40), String(!record.InUse).padEnd(5), (humanSize(record.Size) + (record.Shared ? '*' : '')).padEnd(10), ago(record, now)]);
  return cells.map((row, i) => tabbed(i === 0 ? [['ID', 'RECLAIMABLE', 'SIZE', 'LAST ACCESSED'], row] : [row])).join('');
}

export const usageCommands: Behaviour[] = [du, prune];
