/** docker system prune and docker container prune */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { humanSize } from '../../shared/units.ts';
import { confirm } from '../answers.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { pruneImages } from '../image/prune.ts';
import { pruneNetworks } from '../network/commands.ts';

interface Pruned {
  text: string;
  reclaimed: number;
}

function* pruneContainers(invocation: Invocation, filters: readonly string[]): Blocking<Pruned> {
  const { ContainersDeleted, SpaceReclaimed } = yield* engineOf(invocation).post<{ ContainersDeleted: string[] | null; SpaceReclaimed: number }>('/containers/prune', { query: { filters: filtersQuery(filters) } });
  const deleted = ContainersDeleted ?? [];
  return { text: deleted.length > 0 ? `Deleted Containers:\n${deleted.map((id) => `${id}\n`).join('')}` : '', reclaimed: SpaceReclaimed };
}

function* pruneVolumes(invocation: Invocation, filters: readonly string[]): Blocking<Pruned> {
  const { VolumesDeleted, SpaceReclaimed } = yield* engineOf(invocation).post<{ VolumesDeleted: string[] | null; SpaceReclaimed: number }>('/volumes/prune', { query: { filters: filtersQuery(filters) } });
  const deleted = VolumesDeleted ?? [];
  return { text: deleted.length > 0 ? `Deleted Volumes:\n${deleted.map((name) => `${name}\n`).join('')}` : '', reclaimed: SpaceReclaimed };
}

export function* pruneBuildCache(invocation: Invocation, all: boolean, filters: readonly string[]): Blocking<Pruned> {
  try {
    const { CachesDeleted, SpaceReclaimed } = yield* engineOf(invocation).post<{ CachesDeleted: string[] | null; SpaceReclaimed: number }>('/build/prune', { query: { all: all || undefined, filters: filtersQuery(filters) } });
    const deleted = CachesDeleted ?? [];
    return { text: deleted.length > 0 ? `Deleted build cache objects:\n${deleted.map((id) => `${id}\n`).join('')}` : '', reclaimed: SpaceReclaimed };
  } catch (error) {
    if (error instanceof DaemonError && error.code === 501) return { text: '', reclaimed: 0 };
    throw error;
  }
}

export const containerPrune: Behaviour = {
  path: 'container prune',
  *run(invocation) {
    const { p, flags } = invocation;
    if (!flags.bool('force')) yield* confirm(p, 'WARNING! This will remove all stopped containers.\nAre you sure you want to continue?');
    const { text, reclaimed } = yield* pruneContainers(invocation, flags.list('filter'));
    if (text !== '') yield* p.write(1, `${text}\n`);
    yield* p.write(1, `Total reclaimed space: ${humanSize(reclaimed)}\n`);
    return 0;
  },
};

function warning(invocation: Invocation): string {
  const { flags } = invocation;
  const items = ['all stopped containers', 'all networks not used by at least one container'];
  if (flags.bool('volumes')) items.push('all anonymous volumes not used by at least one container');
  items.push(flags.bool('all') ? 'all images without at least one container associated to them' : 'all dangling images', flags.bool('all') ? 'all build cache' : 'unused build cache');
  const filters = flags.list('filter').filter((filter) => /^(label!?|until)=/.test(filter)).sort();
  const filtered = filters.length > 0 ? `\n\n  Items to be pruned will be filtered with:\n${filters.map((filter) => `  - ${filter}\n`).join('')}` : '\n';
  return `WARNING! This will remove:\n${items.map((item) => `  - ${item}`).join('\n')}${filtered}\nAre you sure you want to continue?`;
}

export const systemPrune: Behaviour = {
  path: 'system prune',
  *run(invocation) {
    const { p, flags } = invocation;
    const filters = flags.list('filter');
    if (flags.bool('volumes') && filters.some((filter) => filter.startsWith('until='))) throw new CliError('ERROR: The "until" filter is not supported with "--volumes"');
    if (!flags.bool('force')) yield* confirm(p, warning(invocation));
    let reclaimed = 0;
    const steps: (() => Blocking<Pruned>)[] = [
      () => pruneContainers(invocation, filters),
      function* () {
        return { text: yield* pruneNetworks(invocation, filters), reclaimed: 0 };
      },
      ...(flags.bool('volumes') ? [() => pruneVolumes(invocation, filters)] : []),
      () => pruneImages(invocation, flags.bool('all'), filters),
      () => pruneBuildCache(invocation, flags.bool('all'), filters),
    ];
    for (const step of steps) {
      const pruned = yield* step();
      reclaimed += pruned.reclaimed;
      if (pruned.text !== '') yield* p.write(1, `${pruned.text}\n`);
    }
    yield* p.write(1, `Total reclaimed space: ${humanSize(reclaimed)}\n`);
    return 0;
  },
};
