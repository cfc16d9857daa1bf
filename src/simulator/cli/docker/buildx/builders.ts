/** docker buildx ls, inspect, use, version, du and prune: the one builder that an engine has, and its cache. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { goTime, parseRfc3339 } from '../../../kernel/calendar.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { tabulate } from '../../shared/tabwriter.ts';
import { humanDuration } from '../../shared/units.ts';
import { confirm } from '../answers.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery } from '../client.ts';
import { engineOf, homeOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { transferSize } from './solve-state.ts';

const BUILDKIT = 'v0.32.2';
const PLATFORMS = ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4', 'linux/386'];

interface CacheRecord {
  ID: string;
  Type: string;
  Size: number;
  CreatedAt: string;
  LastUsedAt?: string;
  InUse: boolean;
  Shared: boolean;
  Description?: string;
}

const table = (rows: readonly (readonly string[])[]): string => tabulate(rows.map((cells) => `${cells.join('\t')}\n`).join(''), { minWidth: 0, padding: 3 });

const cacheOf = function* (invocation: Invocation): Blocking<CacheRecord[]> {
  const { BuildCacheUsage } = yield* engineOf(invocation).get<{ BuildCacheUsage?: { Items?: CacheRecord[] | null } }>('/system/df', { type: 'build-cache', verbose: true });
  return BuildCacheUsage?.Items ?? [];
};

/** @throws CliError for any name but the engine's own builder */
function checkName(invocation: Invocation, name: string | undefined): void {
  if (name !== undefined && name !== 'default') throw new CliError(`ERROR: failed to find instance ${JSON.stringify(name)}: open ${homeOf(invocation.p)}/.docker/buildx/instances/${name}: no such file or directory`);
}

const ls: Behaviour = {
  path: 'buildx ls',
  *run(invocation) {
    yield* engineOf(invocation).get('/_ping');
    yield* invocation.p.write(1, table([['NAME/NODE', 'DRIVER/ENDPOINT', 'STATUS', 'BUILDKIT', 'PLATFORMS'], ['default*', 'docker', '', '', ''], [' \\_ default', ' \\_ default', 'running', BUILDKIT, `${PLATFORMS[0]} (+${PLATFORMS.length - 1})`]]));
    return 0;
  },
};

const inspect: Behaviour = {
  path: 'buildx inspect',
  *run(invocation) {
    checkName(invocation, invocation.args[0]);
    const records = yield* cacheOf(invocation);
    const last = Math.max(0, ...records.map((record) => parseRfc3339(record.LastUsedAt ?? record.CreatedAt) ?? 0));
    const activity = last > 0 ? `Last Activity:\t${goTime(Math.floor(last / 1000) * 1000)}\n` : '';
    const text = `Name:\tdefault\nDriver:\tdocker\n${activity}\nNodes:\nName:\tdefault\nEndpoint:\tdefault\nStatus:\trunning\nBuildKit version:\t${BUILDKIT}\nPlatforms:\t${PLATFORMS.join(', ')}\n`;
    yield* invocation.p.write(1, tabulate(text, { minWidth: 0, padding: 1 }));
    return 0;
  },
};

const use: Behaviour = {
  path: 'buildx use',
  *run(invocation) {
    checkName(invocation, invocation.args[0]);
    yield* engineOf(invocation).get('/_ping');
    return 0;
  },
};

const version: Behaviour = {
  path: 'buildx version',
  *run({ p }) {
    yield* p.write(1, 'github.com/docker/buildx v0.36.1\n');
    return 0;
  },
};

function rowsOf(records: readonly CacheRecord[], now: number): string[][] {
  const ago = (record: CacheRecord): string => (record.LastUsedAt ? `${humanDuration(now - (parseRfc3339(record.LastUsedAt) ?? now))} ago` : '');
  return [['ID', 'RECLAIMABLE', 'SIZE', 'LAST ACCESSED'], ...records.map((record) => [`${record.ID}${record.Type === 'internal' ? '*' : ''}`, String(!record.InUse), transferSize(record.Size), ago(record)])];
}

const du: Behaviour = {
  path: 'buildx du',
  *run(invocation) {
    const { p } = invocation;
    const records = yield* cacheOf(invocation);
    const sum = (all: readonly CacheRecord[]): string => transferSize(all.reduce((total, record) => total + record.Size, 0));
    const shared = records.filter((record) => record.Shared);
    yield* p.write(1, table(rowsOf(records, p.now)));
    yield* p.write(1, tabulate(`${shared.length > 0 ? `Shared:\t${sum(shared)}\nPrivate:\t${sum(records.filter((record) => !record.Shared))}\n` : ''}Reclaimable:\t${sum(records.filter((record) => !record.InUse))}\nTotal:\t${sum(records)}\n`, { minWidth: 0, padding: 2 }));
    return 0;
  },
};

const prune: Behaviour = {
  path: 'buildx prune',
  notSimulated: ['max-used-space', 'min-free-space', 'reserved-space'],
  *run(invocation) {
    const { p, flags } = invocation;
    const all = flags.bool('all');
    if (!flags.bool('force')) yield* confirm(p, `WARNING! This will remove all ${all ? '' : 'dangling '}build cache. Are you sure you want to continue?`);
    const before = yield* cacheOf(invocation);
    const { CachesDeleted, SpaceReclaimed } = yield* engineOf(invocation).post<{ CachesDeleted: string[] | null; SpaceReclaimed: number }>('/build/prune', { query: { all: all || undefined, filters: filtersQuery(flags.list('filter')) } });
    const gone = before.filter((record) => CachesDeleted?.includes(record.ID));
    if (gone.length > 0) yield* p.write(1, table(rowsOf(gone, p.now)));
    yield* p.write(1, `Total:\t${transferSize(SpaceReclaimed)}\n`);
    return 0;
  },
};

export const builderCommands: Behaviour[] = [du, inspect, ls, prune, use, version];
