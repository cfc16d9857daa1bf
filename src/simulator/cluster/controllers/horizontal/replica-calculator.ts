/** From metrics to a number of replicas: desired = ceil(ready pods × usage / target), unless it is near enough. */
import type { MetricSpec, MetricStatus } from '../../../api/kubernetes/autoscaling.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { cpuQuantity, quantity } from '../../quantities.ts';
import { MetricFailure, unserved } from './metric-failure.ts';
import type { PodMetrics } from './pod-metrics.ts';

/** horizontal-pod-autoscaler-tolerance */
const TOLERANCE = 0.1;

export interface Proposal {
  replicas: number;
  /** What stands in "(…) above target". */
  metric: string;
  status: MetricStatus;
}

type Source = NonNullable<MetricSpec['resource']> & { container?: string };

/** Thousandths by pod uid, and who is counted otherwise. */
interface Groups {
  usage: Map<string, number>;
  ready: number;
  unready: Set<string>;
  missing: Set<string>;
}

/** @throws MetricFailure */
export function propose(metric: MetricSpec, current: number, pods: readonly Pod[], metrics: PodMetrics, namespace: string): Proposal {
  const source: Source | undefined = metric.resource ?? metric.containerResource;
  if (!source) throw unserved(metric, namespace);
  const byUse = source.target.averageValue !== undefined;
  const fail = (words: string): MetricFailure => {
    const message = `failed to get ${source.name} ${byUse ? 'usage' : 'utilization'}: ${words}`;
    return source.container === undefined ? new MetricFailure('FailedGetResourceMetric', message, `failed to get ${source.name} resource metric value: ${message}`)
      : new MetricFailure('FailedGetContainerResourceMetric', message, `failed to get ${source.container} container metric value: ${message}`);
  };
  const groups = group(source, pods, metrics, fail);
  const total = sum(groups.usage), average = Math.floor(total / groups.usage.size);
  const requested = byUse ? new Map(pods.map(({ metadata }) => [metadata.uid, thousandths(source.target.averageValue!)])) : requests(source, pods, fail);
  const target = byUse ? 100 : source.target.averageUtilization!;
  const replicas = count(groups, requested, target, current);
  const averageValue = show(source.name, average);
  const value = byUse ? { averageValue } : { averageUtilization: percent(groups.usage, requested), averageValue };
  const kind = source.container === undefined ? 'resource' : 'container resource';
  const status: MetricStatus = source.container === undefined ? { type: 'Resource', resource: { name: source.name, current: value } }
    : { type: 'ContainerResource', containerResource: { name: source.name, container: source.container, current: value } };
  return { replicas, metric: byUse ? `${source.name} resource` : `${source.name} ${kind} utilization (percentage of request)`, status };
}

const sum = (values: ReadonlyMap<string, number>): number => [...values.values()].reduce((all, value) => all + value, 0);
const thousandths = (text: string | number): number => Math.ceil(quantity(text) * 1000 - 1e-6);
const total = (usage: ReadonlyMap<string, number>, requested: ReadonlyMap<string, number>): number => [...usage.keys()].reduce((all, uid) => all + (requested.get(uid) ?? 0), 0);
const percent = (usage: ReadonlyMap<string, number>, requested: ReadonlyMap<string, number>): number => Math.floor((sum(usage) * 100) / total(usage, requested));

/** Memory is written in powers of two where that loses nothing. */
function show(name: string, milli: number): string {
  if (name !== 'memory') return cpuQuantity(milli / 1000);
  if (milli % 1000 !== 0) return `${milli}m`;
  const bytes = milli / 1000;
  const [suffix, unit] = ([['Gi', 2 ** 30], ['Mi', 2 ** 20], ['Ki', 2 ** 10]] as const).find(([, size]) => bytes > 0 && bytes % size === 0) ?? ['', 1];
  return `${bytes / unit}${suffix}`;
}

function group({ name, container }: Source, pods: readonly Pod[], metrics: PodMetrics, fail: (words: string) => MetricFailure): Groups {
  const groups: Groups = { usage: new Map(), ready: 0, unready: new Set(), missing: new Set() };
  let known = 0;
  const refusal = metrics.refusal();
  if (refusal) throw fail(`unable to get metrics for resource ${name}: unable to fetch metrics from resource metrics API: ${refusal} (get pods.metrics.k8s.io)`);
  for (const pod of pods) {
    if (pod.metadata.deletionTimestamp || pod.status.phase === 'Failed') continue;
    const { uid } = pod.metadata;
    const figures = metrics.of(pod);
    if (figures.state !== 'missing') known++;
    if (pod.status.phase === 'Pending' || figures.state === 'unready') groups.unready.add(uid);
    else if (figures.state !== 'ready') groups.missing.add(uid);
    else {
      const own = [...figures.containers].filter(([one]) => container === undefined || container === one);
      if (own.length === 0) groups.missing.add(uid);
      else {
        groups.usage.set(uid, own.reduce((all, [, { cpu, memory }]) => all + (name === 'cpu' ? Math.ceil(cpu * 1000 - 1e-6) : Math.round(memory) * 1000), 0));
        groups.ready++;
      }
    }
  }
  if (known === 0) throw fail(`unable to get metrics for resource ${name}: no metrics returned from resource metrics API`);
  if (groups.usage.size === 0) throw fail('did not receive metrics for targeted pods (pods might be unready)');
  return groups;
}

/** calculateRequests */
function requests({ name, container }: Source, pods: readonly Pod[], fail: (words: string) => MetricFailure): Map<string, number> {
  return new Map(pods.map(({ metadata, spec }) => {
    const all = [...spec.containers, ...(spec.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always')].filter((one) => container === undefined || one.name === container);
    if (all.length === 0) throw fail(`container ${container} not found in Pod ${metadata.name}`);
    return [metadata.uid, all.reduce((sum_, one) => {
      const text = one.resources?.requests?.[name];
      if (text === undefined) throw fail(`missing request for ${name} in container ${one.name} of Pod ${metadata.name}`);
      return sum_ + thousandths(text);
    }, 0)];
  }));
}

/** GetResourceReplicas: pods without figures count as idle on the way up and as fully used on the way down. */
function count({ usage, ready, unready, missing }: Groups, requested: ReadonlyMap<string, number>, target: number, current: number): number {
  const ratio = percent(usage, requested) / target;
  const near = (value: number): boolean => Math.abs(value - 1) <= TOLERANCE;
  const upWithUnready = unready.size > 0 && ratio > 1;
  if (!upWithUnready && missing.size === 0) return near(ratio) ? current : Math.ceil(ratio * ready - 1e-9);
  const filled = new Map(usage);
  if (ratio < 1) for (const uid of missing) filled.set(uid, ((requested.get(uid) ?? 0) * Math.max(100, target)) / 100);
  else if (ratio > 1) for (const uid of missing) filled.set(uid, 0);
  if (upWithUnready) for (const uid of unready) filled.set(uid, 0);
  const again = percent(filled, requested) / target;
  if (near(again) || (ratio < 1 && again > 1) || (ratio > 1 && again < 1)) return current;
  const replicas = Math.ceil(again * filled.size - 1e-9);
  return (again < 1 && replicas > current) || (again > 1 && replicas < current) ? current : replicas;
}
