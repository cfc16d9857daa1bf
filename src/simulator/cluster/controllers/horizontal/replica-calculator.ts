/** From metrics to a number of replicas: desired = ceil(current × usage / target), unless it is near enough. */
import type { MetricSpec, MetricStatus } from '../../../api/kubernetes/autoscaling.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { isTerminal } from '../../pods.ts';
import { cpuQuantity, quantity } from '../../quantities.ts';
import type { PodMetrics } from './pod-metrics.ts';

/** horizontal-pod-autoscaler-tolerance */
const TOLERANCE = 0.1;

/** Why no number can be computed: reason and message of the condition. */
export class MetricFailure extends Error {
  readonly reason: string;
  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface Proposal {
  replicas: number;
  /** What stands in "(…) above target". */
  metric: string;
  status: MetricStatus;
}

export function propose(metric: MetricSpec, current: number, pods: readonly Pod[], metrics: PodMetrics): Proposal {
  const source = metric.resource ?? metric.containerResource;
  if (!source) throw new MetricFailure(`FailedGet${metric.type}Metric`, `unable to fetch metrics from ${metric.type === 'External' ? 'external' : 'custom'} metrics API: the server could not find the metric`);
  const container = metric.containerResource?.container;
  const utilization = source.target.averageUtilization !== undefined;
  const kind = `${source.name} ${utilization ? 'utilization' : 'resource'}`;
  const usage = collect(source.name, container, pods, metrics, kind);
  const total = [...usage.values()].reduce((sum, value) => sum + value, 0);
  const average = total / usage.size;
  if (!utilization) {
    const target = quantity(source.target.averageValue);
    return proposal(metric, source.name, current, usage.size, average / target, { averageValue: format(source.name, average) }, `${source.name} resource`);
  }
  const requested = requests(source.name, container, pods.filter((pod) => usage.has(pod.metadata.uid)));
  const percent = Math.floor((total * 100) / requested);
  const current_ = { averageUtilization: percent, averageValue: format(source.name, average) };
  return proposal(metric, source.name, current, usage.size, percent / source.target.averageUtilization!, current_, `${source.name} resource utilization (percentage of request)`);
}

function proposal(spec: MetricSpec, name: string, current: number, counted: number, ratio: number, value: { averageUtilization?: number; averageValue: string }, metric: string): Proposal {
  const status: MetricStatus = spec.containerResource
    ? { type: 'ContainerResource', containerResource: { name, container: spec.containerResource.container, current: value } }
    : { type: 'Resource', resource: { name, current: value } };
  const replicas = Math.abs(ratio - 1) <= TOLERANCE ? current : Math.ceil(ratio * counted - 1e-9);
  return { replicas, metric, status };
}

const format = (name: string, value: number): string => (name === 'cpu' ? cpuQuantity(value) : String(Math.round(value)));

/** Usage by pod uid. @throws MetricFailure where there is none */
function collect(name: string, container: string | undefined, pods: readonly Pod[], metrics: PodMetrics, kind: string): Map<string, number> {
  const usage = new Map<string, number>();
  let known = 0;
  for (const pod of pods) {
    if (isTerminal(pod) || pod.metadata.deletionTimestamp) continue;
    const figures = metrics.of(pod);
    if (figures.state !== 'missing') known++;
    if (figures.state !== 'ready') continue;
    let sum = 0;
    for (const [one, { cpu, memory }] of figures.containers) if (container === undefined || container === one) sum += name === 'cpu' ? cpu : memory;
    usage.set(pod.metadata.uid, sum);
  }
  if (known === 0) throw new MetricFailure('FailedGetResourceMetric', `failed to get ${kind}: unable to get metrics for resource ${name}: no metrics returned from resource metrics API`);
  if (usage.size === 0) throw new MetricFailure('FailedGetResourceMetric', `failed to get ${kind}: did not receive metrics for targeted pods (pods might be unready)`);
  return usage;
}

function requests(name: string, container: string | undefined, pods: readonly Pod[]): number {
  let sum = 0;
  for (const pod of pods) {
    for (const one of pod.spec.containers) {
      if (container !== undefined && one.name !== container) continue;
      const text = one.resources?.requests?.[name];
      if (text === undefined) throw new MetricFailure('FailedGetResourceMetric', `failed to get ${name} utilization: missing request for ${name} in container ${one.name} of Pod ${pod.metadata.name}`);
      sum += quantity(text);
    }
  }
  return sum;
}
