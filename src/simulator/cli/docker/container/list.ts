/** docker ps: the columns of containers and what they show. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goTime } from '../../../kernel/calendar.ts';
import { goQuote } from '../../../kernel/gotemplate/printf.ts';
import { GoStringer, NIL_POINTER } from '../../../kernel/gotemplate/value.ts';
import { humanDuration, humanSizeWithPrecision } from '../../shared/units.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery } from '../client.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { ellipsis, labelsText, plainFields, printList, truncateId, type ListFormat, type Row } from '../formatter.ts';
import { triedTemplate } from '../templates.ts';
import { displayedPorts } from './displayed-ports.ts';
import { familiarImage } from './image-name.ts';
import type { ContainerSummary } from './types.ts';

const columns: ListFormat = {
  typeName: 'formatter.ContainerContext',
  headings: {
    ID: 'CONTAINER ID', Names: 'NAMES', Image: 'IMAGE', Command: 'COMMAND', CreatedAt: 'CREATED AT', RunningFor: 'CREATED', Ports: 'PORTS', State: 'STATE', Status: 'STATUS', Size: 'SIZE', Labels: 'LABELS',
    Mounts: 'MOUNTS', LocalVolumes: 'LOCAL VOLUMES', Networks: 'NETWORKS', Platform: 'PLATFORM', HealthStatus: 'HEALTH STATUS',
  },
  table: 'table',
  quiet: '{{.ID}}',
};

const defaultTable = (size: boolean): string =>
  `{{.ID}}\t{{.Image}}\t{{.Command}}\t{{.RunningFor}}\t{{.Status}}\t{{.Ports}}\t{{.Names}}${size ? '\t{{.Size}}' : ''}`;

export function row(container: ContainerSummary, trunc: boolean, now: number): Row {
  const names = container.Names.map((name) => name.replace(/^\//, ''));
  const command = container.Command;
  const platform = container.ImageManifestDescriptor?.platform;
  return {
    ID: trunc ? truncateId(container.Id) : container.Id,
    Names: (trunc ? names.filter((name) => !name.includes('/')) : names).join(','),
    Image: familiarImage(container, trunc),
    Command: goQuote(trunc ? ellipsis(command, 20) : command),
    CreatedAt: goTime(container.Created * 1000),
    RunningFor: `${humanDuration(now - container.Created * 1000)} ago`,
    Ports: displayedPorts(container.Ports ?? []),
    State: container.State,
    Status: container.Status,
    HealthStatus: container.Health?.Status ?? '',
    Size: container.SizeRootFs ? `${humanSizeWithPrecision(container.SizeRw ?? 0, 3)} (virtual ${humanSizeWithPrecision(container.SizeRootFs, 3)})` : humanSizeWithPrecision(container.SizeRw ?? 0, 3),
    Labels: labelsText(container.Labels),
    Label: (name: unknown) => container.Labels?.[String(name)] ?? '',
    Mounts: container.Mounts.map((mount) => mountName(mount, trunc)).join(','),
    LocalVolumes: String(container.Mounts.filter((mount) => mount.Type === 'volume').length),
    Networks: Object.keys(container.NetworkSettings?.Networks ?? {}).join(','),
    Platform: platform ? new GoStringer('*formatter.Platform', `${platform.os}/${platform.architecture}${platform.variant ? `/${platform.variant}` : ''}`, platform) : NIL_POINTER,
  };
}

const mountName = (mount: ContainerSummary['Mounts'][number], trunc: boolean): string => {
  const name = mount.Name || mount.Source;
  return trunc ? ellipsis(name, 15) : name;
};

/** A template is tried on an empty container before anything is asked of the engine. @returns whether it shows sizes */
function* tryFormat(format: string): Blocking<boolean> {
  const fields = format === '' ? [] : plainFields(format);
  if (fields?.every((name) => name in columns.headings)) return fields.includes('Size');
  let size = false;
  const empty = row({ Id: '', Names: [], Image: '', ImageID: '', Command: '', Created: 0, Ports: [], Labels: null, State: '', Status: '', HostConfig: { NetworkMode: '' }, NetworkSettings: { Networks: {} }, Mounts: [] }, true, 0);
  yield* triedTemplate(columns, format, { ...empty, Size: () => {
    size = true;
    return '';
  } });
  return size;
}

export const ls: Behaviour = {
  path: 'container ls',
  *run(invocation): Blocking<number> {
    const { p, flags } = invocation;
    const engine = engineOf(invocation);
    const latest = flags.bool('latest');
    const last = latest ? 1 : flags.number('last');
    const format = flags.string('format') || (flags.bool('quiet') ? '' : readConfig(p).psFormat ?? '');
    if (flags.bool('quiet') && flags.string('format') !== '') yield* p.write(2, 'WARNING: Ignoring custom format, because both --format and --quiet are set.\n');
    const used = yield* tryFormat(format);
    const size = flags.bool('size') || (used && !flags.bool('quiet') && !flags.changed('size'));
    const all = flags.bool('all') || (last > 0);
    const containers = yield* engine.get<ContainerSummary[]>('/containers/json', {
      all: all || undefined, limit: last > 0 ? last : undefined, size: size || undefined, filters: filtersQuery(flags.list('filter')),
    });
    const rows = containers.map((container) => row(container, !flags.bool('no-trunc'), p.now));
    return yield* printList(p, { ...columns, table: defaultTable(flags.bool('size')) }, rows, flags.bool('quiet') ? '' : format, flags.bool('quiet'));
  },
};
