import type { HPAScalingRules, HorizontalPodAutoscaler, MetricSpec } from '../../../../api/kubernetes/autoscaling.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { compareQuantities } from '../values.ts';
import type { Target } from '../../../kinds/horizontalpodautoscaler.ts';

const SOURCES = { ContainerResource: 'containerResource', External: 'external', Object: 'object', Pods: 'pods', Resource: 'resource' } as const;

function validateMetric(spec: MetricSpec, path: string, errors: FieldErrors): void {
  const known = Object.keys(SOURCES);
  if (!spec.type) errors.required(`${path}.type`, 'must specify a metric source type');
  if (!known.includes(spec.type)) {
    errors.notSupported(`${path}.type`, spec.type, known);
    return;
  }
  const own = SOURCES[spec.type as keyof typeof SOURCES];
  for (const source of Object.values(SOURCES)) if (spec[own] && source !== own && spec[source]) errors.forbidden(`${path}.${source}`, 'must populate the given metric source only');
  const source = spec[own];
  if (!source) {
    errors.required(`${path}.${own}`, 'must populate information for the given metric source');
    return;
  }
  if ('name' in source && !source.name) errors.required(`${path}.${own}.name`, 'must specify a resource name');
  validateTarget(source.target as Target & { type?: string }, `${path}.${own}.target`, own === 'resource' || own === 'containerResource', errors);
}

function validateTarget(target: Target & { type?: string }, path: string, resource: boolean, errors: FieldErrors): void {
  const { type = '', averageUtilization, averageValue, value } = target;
  if (!type) errors.required(`${path}.type`, 'must specify a metric target type');
  if (!['Utilization', 'Value', 'AverageValue'].includes(type)) errors.invalid(`${path}.type`, type, 'must be either Utilization, Value, or AverageValue');
  if (averageUtilization !== undefined && averageUtilization < 1) errors.invalid(`${path}.averageUtilization`, averageUtilization, 'must be greater than 0');
  if (value !== undefined && compareQuantities(value, '0') <= 0) errors.invalid(`${path}.value`, value, 'must be positive');
  if (averageValue !== undefined && compareQuantities(averageValue, '0') <= 0) errors.invalid(`${path}.averageValue`, averageValue, 'must be positive');
  if (resource && averageUtilization === undefined && averageValue === undefined) errors.required(`${path}.averageUtilization`, 'must set either a target raw value or a target utilization');
  if (resource && averageUtilization !== undefined && averageValue !== undefined) errors.forbidden(`${path}.averageValue`, 'may not set both a target raw value and a target utilization');
}

const LONGEST_WINDOW = 3600;

function validateRules({ stabilizationWindowSeconds: window, selectPolicy, policies }: HPAScalingRules, path: string, errors: FieldErrors): void {
  if (window !== undefined && window < 0) errors.invalid(`${path}.stabilizationWindowSeconds`, window, 'must be greater than or equal to zero');
  if (window !== undefined && window > LONGEST_WINDOW) errors.invalid(`${path}.stabilizationWindowSeconds`, window, `must be less than or equal to ${LONGEST_WINDOW}`);
  if (selectPolicy !== undefined && !['Disabled', 'Max', 'Min'].includes(selectPolicy)) errors.notSupported(`${path}.selectPolicy`, selectPolicy, ['Disabled', 'Max', 'Min']);
  if (!policies?.length) errors.required(`${path}.policies`, 'must specify at least one Policy');
  (policies ?? []).forEach(({ type, value, periodSeconds }, i) => {
    const at = `${path}.policies[${i}]`;
    if (type !== 'Pods' && type !== 'Percent') errors.notSupported(`${at}.type`, type, ['Percent', 'Pods']);
    if (value <= 0) errors.invalid(`${at}.value`, value, 'must be greater than zero');
    if (periodSeconds <= 0) errors.invalid(`${at}.periodSeconds`, periodSeconds, 'must be greater than zero');
    if (periodSeconds > 1800) errors.invalid(`${at}.periodSeconds`, periodSeconds, 'must be less than or equal to 1800');
  });
}

export const horizontalPodAutoscalerRules: Kind<HorizontalPodAutoscaler> = {
  collection: 'autoscaling/horizontalpodautoscalers',
  validate({ spec }, errors) {
    const { minReplicas = 1, maxReplicas, scaleTargetRef: target } = spec;
    if (minReplicas < 0) errors.invalid('spec.minReplicas', minReplicas, 'must be greater than or equal to 0');
    if (maxReplicas < minReplicas) errors.invalid('spec.maxReplicas', maxReplicas, 'must be greater than or equal to `minReplicas`');
    if (maxReplicas < 1) errors.required('spec.maxReplicas');
    if (!target?.kind) errors.required('spec.scaleTargetRef.kind');
    if (!target?.name) errors.required('spec.scaleTargetRef.name');
    if (!target?.apiVersion?.includes('/') && target?.kind !== 'ReplicationController') errors.invalid('spec.scaleTargetRef.apiVersion', target?.apiVersion ?? '', 'apiVersion must specify API group');
    (spec.metrics ?? []).forEach((one, i) => validateMetric(one, `spec.metrics[${i}]`, errors));
    for (const direction of ['scaleUp', 'scaleDown'] as const) if (spec.behavior?.[direction]) validateRules(spec.behavior[direction], `spec.behavior.${direction}`, errors);
    if (minReplicas === 0 && !spec.metrics?.some(({ type }) => type === 'Object' || type === 'External')) errors.forbidden('spec.metrics', 'must specify at least one Object or External metric to support scaling to zero replicas');
  },
};
