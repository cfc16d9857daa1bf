/**
 * A horizontal pod autoscaler as autoscaling/v1 has it: one number for the processor. What v1 has no field for is
 * carried in annotations, which v2 does not show.
 */
import type { HPAScalingRules, HorizontalPodAutoscaler, HorizontalPodAutoscalerSpec, MetricSpec, MetricStatus } from '../../api/kubernetes/autoscaling.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { isObject, type Json } from './conform.ts';

const PREFIX = 'autoscaling.alpha.kubernetes.io/';
const METRICS = `${PREFIX}metrics`, BEHAVIOR = `${PREFIX}behavior`, CONDITIONS = `${PREFIX}conditions`, CURRENT = `${PREFIX}current-metrics`;

/** The least that any version asks for. */
export const DEFAULT_METRICS: readonly MetricSpec[] = [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }];

interface Values {
  value?: string;
  averageValue?: string;
  averageUtilization?: number;
}

const PARTS: Record<string, string> = { Resource: 'resource', ContainerResource: 'containerResource', Pods: 'pods', Object: 'object', External: 'external' };

const clean = (value: Json): Json => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

/** `head` is what the names of its values begin with: target… or current…. */
function oldMetric(metric: MetricSpec | MetricStatus, head: 'target' | 'current'): Json {
  const part = PARTS[metric.type] ?? '', given = metric[part as 'resource'] as Json | undefined;
  if (!given) return { type: metric.type };
  const { name, container, metric: of, describedObject: target } = given as { name?: string; container?: string; metric?: { name: string; selector?: unknown }; describedObject?: unknown };
  const values = (head === 'target' ? given.target : given.current) as Values | undefined;
  const [value, average, utilization] = [`${head}Value`, `${head}AverageValue`, `${head}AverageUtilization`] as const;
  if (part === 'resource' || part === 'containerResource') return { type: metric.type, [part]: clean({ name, [utilization]: values?.averageUtilization, [average]: values?.averageValue ?? (head === 'current' ? '0' : undefined), container }) };
  if (part === 'pods') return { type: metric.type, pods: clean({ metricName: of?.name, [average]: values?.averageValue ?? '0', selector: of?.selector }) };
  if (part === 'object') return { type: metric.type, object: clean({ target, metricName: of?.name, [value]: values?.value ?? '0', selector: of?.selector, averageValue: values?.averageValue }) };
  return { type: metric.type, external: clean({ metricName: of?.name, metricSelector: of?.selector, [value]: values?.value, [average]: values?.averageValue }) };
}

function targetOf({ value, averageValue, averageUtilization }: Values): Json {
  const type = averageUtilization !== undefined ? 'Utilization' : value !== undefined && value !== '0' ? 'Value' : 'AverageValue';
  return clean({ type, value: type === 'Value' ? value : undefined, averageValue: type === 'Value' ? undefined : averageValue, averageUtilization });
}

function newMetric(metric: Json): Json {
  const type = String(metric.type), part = PARTS[type] ?? '', given = metric[part];
  if (!isObject(given)) return { type };
  const { name, container, metricName, selector, metricSelector, target, targetValue, targetAverageValue, averageValue, targetAverageUtilization } = given as Record<string, string | undefined>;
  const wanted = targetOf({ value: targetValue, averageValue: targetAverageValue ?? averageValue, averageUtilization: targetAverageUtilization as unknown as number | undefined });
  if (part === 'resource' || part === 'containerResource') return { type, [part]: clean({ container, name, target: wanted }) };
  return { type, [part]: clean({ describedObject: target, metric: clean({ name: metricName, selector: selector ?? metricSelector }), target: wanted }) };
}

const isProcessor = ({ type, resource }: MetricSpec): boolean => type === 'Resource' && resource?.name === 'cpu' && resource.target.averageUtilization !== undefined;

/** Rules are written down as the server itself holds them: with the names of Go, and null for what is not set. */
const oldRules = (rules: HPAScalingRules | undefined): Json | null => rules === undefined ? null : {
  StabilizationWindowSeconds: rules.stabilizationWindowSeconds ?? null, SelectPolicy: rules.selectPolicy ?? null,
  Policies: rules.policies?.map(({ type, value, periodSeconds }) => ({ Type: type, Value: value, PeriodSeconds: periodSeconds })) ?? null, Tolerance: rules.tolerance ?? null,
};

const newRules = (rules: unknown): Json | undefined => !isObject(rules) ? undefined : clean({
  stabilizationWindowSeconds: rules.StabilizationWindowSeconds ?? undefined, selectPolicy: rules.SelectPolicy ?? undefined,
  policies: Array.isArray(rules.Policies) ? rules.Policies.filter(isObject).map(({ Type: type, Value: value, PeriodSeconds: periodSeconds }) => ({ type, value, periodSeconds })) : undefined, tolerance: rules.Tolerance ?? undefined,
});

export function toFirstVersion(stored: KubernetesObject): KubernetesObject {
  const { metadata, spec, status } = stored as HorizontalPodAutoscaler;
  const { behavior, metrics = [], ...rest } = spec, { currentMetrics, conditions, currentReplicas = 0, desiredReplicas, ...times } = status;
  const processor = metrics.findLast(isProcessor), others = metrics.filter((one) => !isProcessor(one));
  const notes: Record<string, string> = {};
  if (others.length > 0) notes[METRICS] = JSON.stringify(others.map((one) => oldMetric(one, 'target')));
  if (currentMetrics?.length) notes[CURRENT] = JSON.stringify(currentMetrics.map((one) => oldMetric(one, 'current')));
  if (conditions?.length) notes[CONDITIONS] = JSON.stringify(conditions.map(({ type, status: is, lastTransitionTime, reason, message }) => clean({ type, status: is, lastTransitionTime: lastTransitionTime ?? null, reason, message })));
  if (behavior) notes[BEHAVIOR] = JSON.stringify({ ScaleUp: oldRules(behavior.scaleUp), ScaleDown: oldRules(behavior.scaleDown) });
  const used = currentMetrics?.find(({ type, resource }) => type === 'Resource' && resource?.name === 'cpu')?.resource?.current.averageUtilization;
  const annotations = { ...metadata.annotations, ...notes };
  return {
    apiVersion: 'autoscaling/v1', kind: stored.kind,
    metadata: Object.keys(notes).length > 0 ? { ...metadata, annotations } : metadata,
    spec: clean({ ...rest, targetCPUUtilizationPercentage: processor?.resource?.target.averageUtilization }),
    status: clean({ ...times, currentReplicas, desiredReplicas, currentCPUUtilizationPercentage: used }),
  };
}

/** What was carried, where it can be read. */
function carried(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function fromFirstVersion(shown: KubernetesObject): KubernetesObject {
  const { metadata, spec = {}, status = {} } = shown as KubernetesObject & { spec?: Json; status?: Json };
  const { targetCPUUtilizationPercentage: processor, ...rest } = spec, { currentCPUUtilizationPercentage: used, ...times } = status;
  const notes = metadata.annotations ?? {}, others = carried(notes[METRICS]), ways = carried(notes[BEHAVIOR]);
  const metrics = Array.isArray(others) ? others.filter(isObject).map(newMetric) : [];
  if (processor !== undefined) metrics.push({ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: processor } } });
  const behavior = isObject(ways) ? clean({ scaleUp: newRules(ways.ScaleUp), scaleDown: newRules(ways.ScaleDown) }) : undefined;
  const left = Object.entries(notes).filter(([key]) => ![METRICS, BEHAVIOR, CONDITIONS, CURRENT].includes(key));
  const kept: KubernetesObject['metadata'] = { ...metadata };
  if (left.length > 0) kept.annotations = Object.fromEntries(left);
  else delete kept.annotations;
  if (times.currentReplicas === 0) delete times.currentReplicas;
  const current = used === undefined ? null : [{ type: 'Resource', resource: { name: 'cpu', current: { averageUtilization: used } } }];
  return {
    apiVersion: 'autoscaling/v2', kind: shown.kind, metadata: kept,
    spec: clean({ ...rest, metrics: metrics.length > 0 ? metrics : DEFAULT_METRICS.map((one) => ({ ...one })), behavior }) as unknown as HorizontalPodAutoscalerSpec,
    status: { ...times, currentMetrics: carried(notes[CURRENT]) ?? current, conditions: carried(notes[CONDITIONS]) ?? undefined },
  };
}
