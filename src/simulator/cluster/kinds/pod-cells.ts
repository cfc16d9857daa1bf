/** The row of a pod: what READY, STATUS and RESTARTS say. */
import type { Container, ContainerStatus } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { parseRfc3339 } from '../../kernel/calendar.ts';
import type { Cell } from '../server/kind.ts';
import { age, humanDuration, orNone } from '../server/tables/text.ts';

interface Summary {
  reason: string;
  ready: number;
  restarts: number;
  /** When a container last ended before its restart, ms; 0: never. */
  lastRestart: number;
}

const lastEnd = ({ lastState }: ContainerStatus): number => (lastState?.terminated?.finishedAt ? (parseRfc3339(lastState.terminated.finishedAt) ?? 0) : 0);
const isSidecar = (container: Container | undefined): boolean => container?.restartPolicy === 'Always';
const isTrue = (pod: Pod, type: string): boolean => pod.status.conditions?.some((one) => one.type === type && one.status === 'True') ?? false;

const terminatedReason = (terminated: { reason?: string; signal?: number; exitCode: number }): string =>
  terminated.reason || (terminated.signal ? `Signal:${terminated.signal}` : `ExitCode:${terminated.exitCode}`);

/** What the init containers have to say; `initializing` while one of them keeps the pod waiting. */
function summariseInit(pod: Pod, summary: Summary): { initializing: boolean; sidecars: Pick<Summary, 'restarts' | 'lastRestart'> } {
  const containers = new Map((pod.spec.initContainers ?? []).map((one) => [one.name, one]));
  const sidecars = { restarts: 0, lastRestart: 0 };
  for (const [i, status] of (pod.status.initContainerStatuses ?? []).entries()) {
    const sidecar = isSidecar(containers.get(status.name));
    summary.restarts += status.restartCount;
    summary.lastRestart = Math.max(summary.lastRestart, lastEnd(status));
    if (sidecar) {
      sidecars.restarts += status.restartCount;
      sidecars.lastRestart = Math.max(sidecars.lastRestart, lastEnd(status));
    }
    const { terminated, waiting } = status.state ?? {};
    if (terminated?.exitCode === 0) continue;
    if (sidecar && status.started) {
      if (status.ready) summary.ready++;
      continue;
    }
    if (terminated) summary.reason = `Init:${terminatedReason(terminated)}`;
    else if (waiting?.reason && waiting.reason !== 'PodInitializing') summary.reason = `Init:${waiting.reason}`;
    else summary.reason = `Init:${i}/${pod.spec.initContainers?.length ?? 0}`;
    return { initializing: true, sidecars };
  }
  return { initializing: false, sidecars };
}

function summariseContainers(pod: Pod, summary: Summary): void {
  let running = false, failed = '';
  for (const status of [...(pod.status.containerStatuses ?? [])].reverse()) {
    summary.restarts += status.restartCount;
    summary.lastRestart = Math.max(summary.lastRestart, lastEnd(status));
    const { waiting, terminated } = status.state ?? {};
    if (waiting?.reason) summary.reason = waiting.reason;
    else if (terminated) {
      summary.reason = terminatedReason(terminated);
      if (terminated.exitCode !== 0) failed = summary.reason;
    } else if (status.ready && status.state?.running) {
      running = true;
      summary.ready++;
    }
  }
  if (summary.reason !== 'Completed') return;
  if (running && isTrue(pod, 'Ready')) summary.reason = 'Running';
  else if (failed) summary.reason = failed;
  else if (running) summary.reason = 'NotReady';
}

function summarise(pod: Pod): Summary {
  const { phase, reason, conditions } = pod.status;
  const summary: Summary = { reason: reason || (phase ?? ''), ready: 0, restarts: 0, lastRestart: 0 };
  if (conditions?.some((one) => one.type === 'PodScheduled' && one.reason === 'SchedulingGated')) summary.reason = 'SchedulingGated';
  const { initializing, sidecars } = summariseInit(pod, summary);
  if (!initializing || isTrue(pod, 'Initialized')) {
    Object.assign(summary, sidecars);
    summariseContainers(pod, summary);
  }
  if (pod.metadata.deletionTimestamp !== undefined) {
    if (reason === 'NodeLost') summary.reason = 'Unknown';
    else if (phase !== 'Succeeded' && phase !== 'Failed') summary.reason = 'Terminating';
  }
  return summary;
}

function readinessGates(pod: Pod): string {
  const gates = pod.spec.readinessGates ?? [];
  return gates.length === 0 ? '<none>' : `${gates.filter(({ conditionType }) => isTrue(pod, conditionType)).length}/${gates.length}`;
}

export function podCells(pod: Pod, now: number): Cell[] {
  const { reason, ready, restarts, lastRestart } = summarise(pod);
  const total = (pod.spec.containers ?? []).length + (pod.spec.initContainers ?? []).filter(isSidecar).length;
  const restarted = restarts > 0 && lastRestart > 0 ? `${restarts} (${humanDuration(now - lastRestart)} ago)` : String(restarts);
  return [
    pod.metadata.name, `${ready}/${total}`, reason, restarted, age(pod, now),
    orNone(pod.status.podIPs?.[0]?.ip), orNone(pod.spec.nodeName), orNone(pod.status.nominatedNodeName), readinessGates(pod),
  ];
}
