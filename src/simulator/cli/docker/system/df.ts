/** docker system df */
import { goTime, parseRfc3339 } from '../../../kernel/calendar.ts';
import { humanDuration, humanSize, humanSizeWithPrecision } from '../../shared/units.ts';
import { ExecutionError, type Template } from '../../../kernel/gotemplate/template.ts';
import { goQuote } from '../../../kernel/gotemplate/printf.ts';
import { GoStruct } from '../../../kernel/gotemplate/value.ts';
import type { Behaviour } from '../behaviour.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { ellipsis, printList, truncateId, type ListFormat, type Row } from '../formatter.ts';
import { asStruct, compileTemplate, formatList, RAW } from '../list-template.ts';
import { familiarImage } from '../container/image-name.ts';
import { row as containerRow } from '../container/list.ts';
import type { ContainerSummary } from '../container/types.ts';
import { rowsOf as imageRows } from '../image/list.ts';
import type { ImageSummary } from '../image/types.ts';
import { familiarName, parseReference } from '../reference.ts';
import { volumeRow, type Volume } from '../volume/commands.ts';
import { WHOLE } from '../whole-row.ts';

interface Usage<T> {
  ActiveCount?: number;
  TotalCount?: number;
  Reclaimable?: number;
  TotalSize?: number;
  Items?: T[] | null;
}

interface CacheRecord {
  ID: string;
  Type: string;
  Size: number;
  CreatedAt: string;
  LastUsedAt?: string;
  UsageCount: number;
  InUse: boolean;
  Shared: boolean;
  Parents?: string[] | null;
  Description?: string;
}

interface DiskUsage {
  ImageUsage?: Usage<ImageSummary>;
  ContainerUsage?: Usage<ContainerSummary>;
  VolumeUsage?: Usage<Volume>;
  BuildCacheUsage?: Usage<CacheRecord>;
}

const columns: ListFormat = {
  typeName: 'formatter.diskUsageImagesContext',
  headings: { Type: 'TYPE', TotalCount: 'TOTAL', Active: 'ACTIVE', Size: 'SIZE', Reclaimable: 'RECLAIMABLE' },
  table: '{{.Type}}\t{{.TotalCount}}\t{{.Active}}\t{{.Size}}\t{{.Reclaimable}}',
  quiet: '{{.Type}}',
};

/** `sizesFirst`: the order in which the fields of the images' row stand. */
function summary(type: string, usage: Usage<unknown> = {}, always = true, sizesFirst = false): Row {
  const { TotalCount = 0, ActiveCount = 0, TotalSize = 0, Reclaimable = 0 } = usage;
  const share = TotalSize > 0 && always ? ` (${Math.trunc((Reclaimable * 100) / TotalSize)}%)` : '';
  return { Type: type, TotalCount: String(TotalCount), Active: String(ActiveCount), Size: humanSize(TotalSize), Reclaimable: humanSize(Reclaimable) + share, [WHOLE]: `{{<nil>} ${(sizesFirst ? [TotalSize, Reclaimable, TotalCount, ActiveCount] : [TotalCount, ActiveCount, TotalSize, Reclaimable]).join(' ')} []}` };
}

const section = (heading: string, names: [string, string][], rows: readonly Row[]): string =>
  `${heading}\n\n${formatList({ typeName: 'formatter.row', headings: Object.fromEntries(names), table: names.map(([field]) => `{{.${field}}}`).join('\t'), quiet: '' }, rows, '', false)}`;

function verbose(usage: DiskUsage, now: number): string {
  const ago = (seconds: number): string => `${humanDuration(now - seconds * 1000)} ago`;
  const images = (usage.ImageUsage?.Items ?? []).map((image) => {
    const reference = image.RepoTags?.[0] ? parseReference(image.RepoTags[0]) : undefined;
    return {
      Repository: reference ? familiarName(reference) : '<none>', Tag: reference?.tag ?? '<none>', ID: truncateId(image.Id), CreatedSince: ago(image.Created), Size: humanSizeWithPrecision(image.Size, 3),
      SharedSize: humanSizeWithPrecision(Math.max(0, image.SharedSize), 3), UniqueSize: humanSizeWithPrecision(image.Size - Math.max(0, image.SharedSize), 3), Containers: String(Math.max(0, image.Containers)),
    };
  });
  const containers = (usage.ContainerUsage?.Items ?? []).map((one) => ({
    ID: truncateId(one.Id), Image: familiarImage(one, true), Command: goQuote(ellipsis(one.Command, 20)), LocalVolumes: String((one.Mounts ?? []).filter((mount) => mount.Type === 'volume').length),
    Size: humanSizeWithPrecision(one.SizeRw ?? 0, 3), RunningFor: ago(one.Created), Status: one.Status, Names: one.Names.map((name) => name.replace(/^\//, '')).join(','),
  }));
  const volumes = (usage.VolumeUsage?.Items ?? []).map((one) => ({ Name: one.Name, Links: String(one.UsageData?.RefCount ?? 0), Size: humanSize(one.UsageData?.Size ?? 0) }));
  const cache = (usage.BuildCacheUsage?.Items ?? []).map((one) => ({ ID: truncateId(one.ID), CacheType: one.Type, Size: humanSizeWithPrecision(one.Size, 3), CreatedSince: '', LastUsedSince: '', UsageCount: String(one.UsageCount), Shared: String(one.Shared) }));
  return [
    section('Images space usage:', [['Repository', 'REPOSITORY'], ['Tag', 'TAG'], ['ID', 'IMAGE ID'], ['CreatedSince', 'CREATED'], ['Size', 'SIZE'], ['SharedSize', 'SHARED SIZE'], ['UniqueSize', 'UNIQUE SIZE'], ['Containers', 'CONTAINERS']], images),
    section('Containers space usage:', [['ID', 'CONTAINER ID'], ['Image', 'IMAGE'], ['Command', 'COMMAND'], ['LocalVolumes', 'LOCAL VOLUMES'], ['Size', 'SIZE'], ['RunningFor', 'CREATED'], ['Status', 'STATUS'], ['Names', 'NAMES']], containers),
    section('Local Volumes space usage:', [['Name', 'VOLUME NAME'], ['Links', 'LINKS'], ['Size', 'SIZE']], volumes),
    section(`Build cache usage: ${humanSize(usage.BuildCacheUsage?.TotalSize ?? 0)}`, [['ID', 'CACHE ID'], ['CacheType', 'CACHE TYPE'], ['Size', 'SIZE'], ['CreatedSince', 'CREATED'], ['LastUsedSince', 'LAST USED'], ['UsageCount', 'USAGE'], ['Shared', 'SHARED']], cache),
  ].join('\n');
}

/** @throws CliError, here without docker's words before the template's */
function executeBare(template: Template, data: unknown): string {
  try {
    return template.execute(data);
  } catch (error) {
    if (error instanceof ExecutionError) throw new CliError(error.message);
    throw error;
  }
}

const shownTime = (time: string): string => goTime(parseRfc3339(time) ?? 0);
const since = (time: string, now: number): string => `${humanDuration(now - (parseRfc3339(time) ?? now))} ago`;

/** --verbose --format raw: every kind's own raw form, one object after the other. */
const RAW_VERBOSE = ([['Images', 'Image', 'imageContext'], ['Containers', 'Container', 'ContainerContext'], ['Volumes', 'Volume', 'volumeContext'], ['BuildCache', 'Build Cache', 'buildCacheContext']] as const).map(([field, type, typeName]) =>
  `{{range .${field}}}type: ${type}\n${RAW[`formatter.${typeName}`]!.replace('image_id', 'digest: {{.Digest}}\nimage_id')}${type === 'Container' ? 'size: {{.Size}}\n' : ''}\n{{end -}}\n`).join('');

/** What a template of the verbose form sees: the rows of each kind, as their own lists show them. */
function structOf(usage: DiskUsage, now: number): GoStruct {
  const list = (typeName: string, rows: readonly Row[]): GoStruct[] => rows.map((row) => asStruct(typeName, row));
  return new GoStruct('*formatter.diskUsageContext', {
    Images: list('formatter.imageContext', (usage.ImageUsage?.Items ?? []).map((image) => ({ ...imageRows(image, false, false, now)[0]!, Digest: '' }))),
    Containers: list('formatter.ContainerContext', (usage.ContainerUsage?.Items ?? []).map((one) => containerRow({ ...one, SizeRootFs: 0 }, false, now))),
    Volumes: list('formatter.volumeContext', (usage.VolumeUsage?.Items ?? []).map((one) => volumeRow(one))),
    BuildCache: list('formatter.buildCacheContext', (usage.BuildCacheUsage?.Items ?? []).map((one) => ({
      ID: one.InUse ? `${one.ID}*` : one.ID, Parent: (one.Parents ?? []).join(', '), Description: one.Description ?? '', CacheType: one.Type, Size: humanSizeWithPrecision(one.Size, 3), UsageCount: String(one.UsageCount), InUse: String(one.InUse), Shared: String(one.Shared),
      CreatedAt: shownTime(one.CreatedAt), CreatedSince: since(one.CreatedAt, now), LastUsedAt: one.LastUsedAt ? shownTime(one.LastUsedAt) : '', LastUsedSince: one.LastUsedAt ? since(one.LastUsedAt, now) : '',
    }))),
  });
}

export const df: Behaviour = {
  path: 'system df',
  *run(invocation) {
    const { p, flags } = invocation;
    const usage = yield* engineOf(invocation).get<DiskUsage>('/system/df', { verbose: flags.bool('verbose') || undefined });
    const format = flags.string('format');
    if (flags.bool('verbose') && (format === '' || format === 'table')) {
      yield* p.write(1, verbose(usage, p.now));
      return 0;
    }
    if (flags.bool('verbose')) {
      yield* p.write(1, executeBare(compileTemplate(format === 'json' ? '{{json .}}' : format === 'raw' ? RAW_VERBOSE : format.replace(/^table /, '').replaceAll('\\t', '\t').replaceAll('\\n', '\n')), structOf(usage, p.now)));
      return 0;
    }
    const rows = [summary('Images', usage.ImageUsage, true, true), summary('Containers', usage.ContainerUsage), summary('Local Volumes', usage.VolumeUsage), summary('Build Cache', usage.BuildCacheUsage, false)];
    return yield* printList(p, columns, rows, format, false);
  },
};
