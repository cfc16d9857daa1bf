/** docker buildx inspect. */
import { goDuration, goTime, parseRfc3339 } from '../../../../kernel/calendar.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { tabulate } from '../../../shared/tabwriter.ts';
import { bytesSize } from '../../../shared/units.ts';
import type { Behaviour } from '../../behaviour.ts';
import { engineOf } from '../../contexts.ts';
import { boot } from './boot.ts';
import { lastActivity, type BuilderNode } from './group.ts';
import { BUILDKIT, containerOf, instanceNamed, platformsOf, statusOf, type Instance } from './instance.ts';
import { cacheOf } from './usage.ts';

const HOUR = 3_600_000, GB = 1e9;
/** Shares of the disk that BuildKit keeps its cache in (mobyworker.DefaultGCPolicy, and buildkitd's own), of a disk of 100 GB. */
const SPACE = { docker: [11 * GB, 75 * GB, 19 * GB], 'docker-container': [10 * GB, 75 * GB, 19 * GB] } as const;

/** What is thrown away first, and when. */
function collection(driver: Instance['driver']): string[] {
  const [reserved, most, free] = SPACE[driver];
  const first = driver === 'docker' ? Math.round((reserved / 100) * Math.E * Math.PI * ((1 + Math.sqrt(5)) / 2)) : 512e6;
  const space = [` Reserved Space:\t${bytesSize(reserved)}`, ` Max Used Space:\t${bytesSize(most)}`, ` Min Free Space:\t${bytesSize(free)}`];
  return [
    'GC Policy rule#0:', ' All:\tfalse', ' Filters:\ttype==source.local type==exec.cachemount type==source.git.checkout', ` Keep Duration:\t${goDuration(48 * HOUR)}`, ` Max Used Space:\t${bytesSize(first)}`,
    'GC Policy rule#1:', ' All:\tfalse', ` Keep Duration:\t${goDuration(1440 * HOUR)}`, ...space, 'GC Policy rule#2:', ' All:\tfalse', ...space, 'GC Policy rule#3:', ' All:\ttrue', ...space,
  ];
}

function* labels(invocation: Invocation, { driver }: Instance, node: BuilderNode): Blocking<string[]> {
  const worker = 'org.mobyproject.buildkit.worker';
  const { Name, ID } = yield* engineOf(invocation).get<{ Name: string; ID: string }>('/info');
  const own: [string, string][] = driver === 'docker'
    ? [['containerd.namespace', 'moby'], ['containerd.uuid', ID], ['executor', 'containerd'], ['hostname', Name], ['moby.host-gateway-ip', '172.17.0.1'], ['network', 'host'], ['selinux.enabled', 'false'], ['snapshotter', 'overlayfs']]
    : [['executor', 'oci'], ['hostname', (yield* engineOf(invocation).get<{ Id: string }>(`/containers/${containerOf(node)}/json`)).Id.slice(0, 12)], ['network', 'host'], ['oci.process-mode', 'sandbox'], ['selinux.enabled', 'false'], ['snapshotter', 'overlayfs']];
  return ['Labels:', ...own.map(([name, value]) => ` ${worker}.${name}:\t${value}`)];
}

function* nodeLines(invocation: Invocation, instance: Instance, node: BuilderNode): Blocking<string[]> {
  const status = yield* statusOf(invocation, instance, node), platforms = platformsOf(node, status);
  const options = Object.entries(node.DriverOpts ?? {}).map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(' ');
  return [
    `Name:\t${node.Name}`, `Endpoint:\t${node.Endpoint}`, ...(options ? [`Driver Options:\t${options}`] : []), `Status:\t${status}`, ...(node.Flags?.length ? [`BuildKit daemon flags:\t${node.Flags.join(' ')}`] : []),
    ...(status === 'running' ? [`BuildKit version:\t${BUILDKIT}`] : []), ...(platforms.length > 0 ? [`Platforms:\t${platforms.join(', ')}`] : []), ...(status === 'running' ? [...(yield* labels(invocation, instance, node)), ...collection(instance.driver)] : []),
  ];
}

/** The engine's own builder was last used when its cache was. */
function* activityOf(invocation: Invocation, instance: Instance): Blocking<number> {
  if (!instance.isContext) return parseRfc3339(lastActivity(invocation.p, instance.name) ?? '') ?? 0;
  const records = yield* cacheOf(invocation, instance);
  return Math.max(0, ...records.map((record) => parseRfc3339(record.LastUsedAt ?? record.CreatedAt) ?? 0));
}

export const inspect: Behaviour = {
  path: 'buildx inspect',
  *run(invocation) {
    const { p, flags, args } = invocation, instance = instanceNamed(invocation, args[0]);
    if (flags.bool('bootstrap')) yield* boot(invocation, instance);
    const last = yield* activityOf(invocation, instance);
    const lines = [`Name:\t${instance.name}`, `Driver:\t${instance.driver}`, ...(last > 0 ? [`Last Activity:\t${goTime(Math.floor(last / 1000) * 1000)}`] : []), '', 'Nodes:'];
    for (const [index, node] of instance.nodes.entries()) lines.push(...(index > 0 ? [''] : []), ...(yield* nodeLines(invocation, instance, node)));
    yield* p.write(1, tabulate(lines.map((line) => `${line}\n`).join(''), { minWidth: 0, padding: 1 }));
    return 0;
  },
};
