/** docker volume */
import { humanSize } from '../../shared/units.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import { confirm } from '../answers.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery, segment } from '../client.ts';
import { checkLabel } from '../container/create-flags.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { forEach } from '../each.ts';
import { pairsToMap } from '../env-file.ts';
import { labelsText, printList, type ListFormat, type Row } from '../formatter.ts';
import { inspectAll } from '../inspect.ts';
import { naturally } from '../natural-order.ts';
import { goMap, WHOLE } from '../whole-row.ts';

export interface Volume {
  Name: string;
  Driver: string;
  Mountpoint: string;
  Scope: string;
  Labels: Record<string, string> | null;
  CreatedAt?: string;
  Options?: Record<string, string> | null;
  UsageData?: { Size: number; RefCount: number } | null;
}

export const volumeColumns: ListFormat = {
  typeName: 'formatter.volumeContext',
  headings: { Name: 'VOLUME NAME', Driver: 'DRIVER', Labels: 'LABELS', Mountpoint: 'MOUNTPOINT', Scope: 'SCOPE', Size: 'SIZE', Links: 'LINKS', Availability: 'AVAILABILITY', Group: 'GROUP', Status: 'STATUS' },
  table: '{{.Driver}}\t{{.Name}}',
  quiet: '{{.Name}}',
};

export const volumeRow = (volume: Volume): Row => ({
  Name: volume.Name, Driver: volume.Driver, Labels: labelsText(volume.Labels), Label: (name: unknown) => volume.Labels?.[String(name)] ?? '', Mountpoint: volume.Mountpoint, Scope: volume.Scope,
  Size: volume.UsageData ? humanSize(volume.UsageData.Size) : 'N/A', Links: volume.UsageData ? String(volume.UsageData.RefCount) : 'N/A', Availability: 'N/A', Group: 'N/A', Status: 'N/A',
  [WHOLE]: `{{<nil>} {<nil> ${volume.CreatedAt ?? ''} ${volume.Driver} ${goMap(volume.Labels)} ${volume.Mountpoint} ${volume.Name} ${goMap(volume.Options)} ${volume.Scope} map[] <nil>}}`,
});

const create: Behaviour = {
  path: 'volume create',
  flags: { label: { kind: kindOf(kinds.list, 'list', checkLabel) } },
  notSimulated: ['availability', 'group', 'limit-bytes', 'required-bytes', 'scope', 'secret', 'sharing', 'topology-preferred', 'topology-required', 'type'],
  *run(invocation) {
    const { p, flags, args } = invocation;
    const name = flags.string('name');
    if (name !== '' && args[0] !== undefined) throw new CliError('conflicting options: cannot specify a volume-name through both --name and as a positional arg');
    const volume = yield* engineOf(invocation).post<Volume>('/volumes/create', {
      body: { Name: args[0] ?? name, Driver: flags.string('driver'), ...(flags.map('opt').size > 0 && { DriverOpts: Object.fromEntries(flags.map('opt')) }), ...(flags.list('label').length > 0 && { Labels: pairsToMap(flags.list('label')) }) },
    });
    yield* p.write(1, `${volume.Name}\n`);
    return 0;
  },
};

const ls: Behaviour = {
  path: 'volume ls',
  *run(invocation) {
    const { p, flags } = invocation;
    const { Volumes } = yield* engineOf(invocation).get<{ Volumes: Volume[] | null }>('/volumes', { filters: filtersQuery(flags.list('filter')) });
    // Volumes of the cluster are made with flags that are not simulated, so there are none; --format does not count here.
    if (flags.bool('cluster')) return yield* printList(p, { ...volumeColumns, table: '{{.Name}}\t{{.Group}}\t{{.Driver}}\t{{.Availability}}\t{{.Status}}' }, [], '', flags.bool('quiet'));
    const volumes = [...(Volumes ?? [])].sort((a, b) => naturally(a.Name, b.Name));
    const rows = volumes.map(volumeRow);
    return yield* printList(p, volumeColumns, rows, flags.string('format') || (flags.bool('quiet') ? '' : readConfig(p).volumesFormat ?? ''), flags.bool('quiet'));
  },
};

const inspect: Behaviour = {
  path: 'volume inspect',
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* inspectAll(invocation.p, invocation.args, invocation.flags.string('format'), (name) => engine.get(`/volumes/${segment(name)}`));
  },
};

const rm: Behaviour = {
  path: 'volume rm',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const force = flags.bool('force');
    return yield* forEach(p, args, function* (name) {
      try {
        yield* engine.delete(`/volumes/${segment(name)}`, { force: force || undefined });
      } catch (error) {
        if (force && error instanceof DaemonError && error.code === 404) return undefined;
        throw error;
      }
      return name;
    });
  },
};

const prune: Behaviour = {
  path: 'volume prune',
  *run(invocation) {
    const { p, flags } = invocation;
    const all = flags.bool('all');
    if (all && flags.list('filter').some((filter) => filter.startsWith('all='))) throw new CliError('conflicting options: cannot specify both --all and --filter all=1');
    if (!flags.bool('force')) yield* confirm(p, `WARNING! This will remove ${all ? 'all' : 'anonymous'} local volumes not used by at least one container.\nAre you sure you want to continue?`);
    const { VolumesDeleted, SpaceReclaimed } = yield* engineOf(invocation).post<{ VolumesDeleted: string[] | null; SpaceReclaimed: number }>('/volumes/prune', { query: { filters: filtersQuery([...flags.list('filter'), ...(all ? ['all=true'] : [])]) } });
    const deleted = VolumesDeleted ?? [];
    if (deleted.length > 0) yield* p.write(1, `Deleted Volumes:\n${deleted.map((name) => `${name}\n`).join('')}\n`);
    yield* p.write(1, `Total reclaimed space: ${humanSize(SpaceReclaimed)}\n`);
    return 0;
  },
};

/** Only volumes of a cluster can be changed, and there are none. */
const update: Behaviour = {
  path: 'volume update',
  *run(invocation) {
    yield* engineOf(invocation).get(`/volumes/${segment(invocation.args[0] ?? '')}`);
    throw new CliError('can only update cluster volumes');
  },
};

export const volumeCommands: Behaviour[] = [create, inspect, ls, prune, rm, update];
