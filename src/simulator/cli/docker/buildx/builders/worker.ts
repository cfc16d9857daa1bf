/** What BuildKit's worker of a node says of itself: its labels, and when it throws away what of its cache. */
import { goDuration } from '../../../../kernel/calendar.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import { encode } from '../../../../kernel/bytes.ts';
import { sha256Hex } from '../../../../kernel/sha256.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { bytesSize } from '../../../shared/units.ts';
import { engineOf } from '../../contexts.ts';
import type { BuilderNode } from './group.ts';
import { containerOf, type Instance } from './instance.ts';

const HOUR = 3_600_000, GB = 1e9;
/** Shares of the disk that BuildKit keeps its cache in (mobyworker.DefaultGCPolicy, and buildkitd's own), of a disk of 100 GB. */
const SPACE = { docker: [11 * GB, 75 * GB, 19 * GB], 'docker-container': [10 * GB, 75 * GB, 19 * GB] } as const;

export interface Rule {
  all: boolean;
  filter: string[] | null;
  /** Nanoseconds. */
  keepDuration: number;
  maxUsedSpace: number;
  minFreeSpace: number;
  reservedSpace: number;
}

/** What is thrown away first, and when. */
export function rulesOf(driver: Instance['driver']): Rule[] {
  const [reservedSpace, maxUsedSpace, minFreeSpace] = SPACE[driver];
  const first = driver === 'docker' ? Math.round((reservedSpace / 100) * Math.E * Math.PI * ((1 + Math.sqrt(5)) / 2)) : 512e6;
  const space = { maxUsedSpace, minFreeSpace, reservedSpace };
  return [
    { all: false, filter: ['type==source.local', 'type==exec.cachemount', 'type==source.git.checkout'], keepDuration: 48 * HOUR * 1e6, maxUsedSpace: first, minFreeSpace: 0, reservedSpace: 0 },
    { all: false, filter: null, keepDuration: 1440 * HOUR * 1e6, ...space }, { all: false, filter: null, keepDuration: 0, ...space }, { all: true, filter: null, keepDuration: 0, ...space },
  ];
}

/** The rules as `inspect` shows them: what is nothing has no line. */
export const ruleLines = (driver: Instance['driver']): string[] => rulesOf(driver).flatMap((rule, index) => [
  `GC Policy rule#${index}:`, ` All:\t${rule.all}`, ...(rule.filter ? [` Filters:\t${rule.filter.join(' ')}`] : []), ...(rule.keepDuration > 0 ? [` Keep Duration:\t${goDuration(rule.keepDuration / 1e6)}`] : []),
  ...(rule.reservedSpace > 0 ? [` Reserved Space:\t${bytesSize(rule.reservedSpace)}`] : []), ` Max Used Space:\t${bytesSize(rule.maxUsedSpace)}`, ...(rule.minFreeSpace > 0 ? [` Min Free Space:\t${bytesSize(rule.minFreeSpace)}`] : []),
]);

/** Its labels in order, and the id that it drew when it first began: 25 letters and digits. */
export function* workerOf(invocation: Invocation, { driver }: Instance, node: BuilderNode): Blocking<{ id: string; labels: [string, string][] }> {
  const { Name, ID } = yield* engineOf(invocation).get<{ Name: string; ID: string }>('/info');
  const container = driver === 'docker' ? '' : (yield* engineOf(invocation).get<{ Id: string }>(`/containers/${containerOf(node)}/json`)).Id;
  const own: [string, string][] = driver === 'docker'
    ? [['containerd.namespace', 'moby'], ['containerd.uuid', ID], ['executor', 'containerd'], ['hostname', Name], ['moby.host-gateway-ip', '172.17.0.1'], ['network', 'host'], ['selinux.enabled', 'false'], ['snapshotter', 'overlayfs']]
    : [['executor', 'oci'], ['hostname', container.slice(0, 12)], ['network', 'host'], ['oci.process-mode', 'sandbox'], ['selinux.enabled', 'false'], ['snapshotter', 'overlayfs']];
  return { id: BigInt(`0x${sha256Hex(encode(`worker ${ID} ${container}`))}`).toString(36).slice(0, 25), labels: own.map(([name, value]) => [`org.mobyproject.buildkit.worker.${name}`, value]) };
}
