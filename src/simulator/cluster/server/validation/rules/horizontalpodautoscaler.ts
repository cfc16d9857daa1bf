import type { HPAScalingRules, HorizontalPodAutoscaler, MetricSpec } from '../../../../api/kubernetes/autoscaling.ts';
import type { Kind } from '../../kind.ts';
import type { FieldErrors } from '../field-errors.ts';
import { isPathSegment } from '../names.ts';
import { validateContainerResourceName } from '../resources.ts';
import { compareQuantities, dnsLabel, isNegativeQuantity } from '../values.ts';
import type { Target } from '../../../kinds/horizontalpodautoscaler.ts';

const SOURCES = { ContainerResource: 'containerResource', External: 'external', Object: 'object', Pods: 'pods', Resource: 'resource' } as const;

/** The first that is there is looked at, whatever the type says. */
const ORDER = ['object', 'external', 'pods', 'resource', 'containerResource'] as const;

function validateMetric(spec: MetricSpec, path: string, errors: FieldErrors): void {
  const known = Object.keys(SOURCES);
  if (!spec.type) errors.required(`${path}.type`, 'must specify a metric source type');
  if (!known.includes(spec.type)) errors.notSupported(`${path}.type`, spec.type, known);
  const own = known.includes(spec.type) ? SOURCES[spec.type as keyof typeof SOURCES] : undefined, given = ORDER.filter((source) => spec[source]), [first] = given;
  if (first) validateSource(first, spec[first] as Source, `${path}.${first}`, errors);
  // An unknown type is said twice.
  if (!own) errors.notSupported(`${path}.type`, spec.type, known);
  else if (!spec[own]) errors.required(`${path}.${own}`, 'must populate information for the given metric source');
  if (given.length > 1) for (const source of given) if (source !== own) errors.forbidden(`${path}.${source}`, 'must populate the given metric source only');
}

type Reference = { apiVersion?: string; kind?: string; name?: string };
type Source = { name?: string; container?: string; metric?: { name?: string }; describedObject?: Reference; target?: Target & { type?: string } };

/** What every sort of metric must say of itself, in the order in which the real server asks. */
function validateSource(own: string, { name, container, metric, describedObject, target = {} }: Source, path: string, errors: FieldErrors): void {
  const { averageUtilization: share, averageValue: average, value } = target;
  if (own === 'object') validateReference(describedObject ?? {}, `${path}.describedObject`, errors);
  if (own === 'object' || own === 'pods' || own === 'external') validateName(metric?.name, `${path}.metric.name`, 'must specify a metric name', errors);
  else if (!name) errors.required(`${path}.name`, 'must specify a resource name');
  else if (own === 'containerResource') validateContainerResourceName(name, `${path}.name`, errors);
  if (own === 'containerResource') {
    if (!container) errors.required(`${path}.container`, 'must specify a container');
    else dnsLabel(container, `${path}.container`, errors);
  }
  validateTarget(target, `${path}.target`, errors);
  if (own === 'object' && value === undefined && average === undefined) errors.required(`${path}.target.averageValue`, 'must set either a target value or averageValue');
  if (own === 'external' && value === undefined && average === undefined) errors.required(`${path}.target.averageValue`, 'must set either a target value for metric or a per-pod target');
  if (own === 'external' && value !== undefined && average !== undefined) errors.forbidden(`${path}.target.value`, 'may not set both a target value for metric and a per-pod target');
  if (own === 'pods' && average === undefined) errors.required(`${path}.target.averageValue`, 'must specify a positive target averageValue');
  if (own !== 'resource' && own !== 'containerResource') return;
  if (share === undefined && average === undefined) errors.required(`${path}.target.averageUtilization`, 'must set either a target raw value or a target utilization');
  if (share !== undefined && average !== undefined) errors.forbidden(`${path}.target.averageValue`, 'may not set both a target raw value and a target utilization');
}

function validateName(name: string | undefined, path: string, detail: string, errors: FieldErrors): void {
  if (!name) errors.required(path, detail);
  else for (const problem of isPathSegment(name)) errors.invalid(path, name, problem);
}

/** A group is needed to find what is scaled, but for the one kind that has none. */
function validateReference({ kind, name, apiVersion = '' }: Reference, path: string, errors: FieldErrors, grouped = false): void {
  validateName(kind, `${path}.kind`, '', errors);
  validateName(name, `${path}.name`, '', errors);
  if (apiVersion.split('/').length > 2) errors.invalid(`${path}.apiVersion`, apiVersion, `unexpected GroupVersion string: ${apiVersion}`);
  else if (grouped && !apiVersion.includes('/') && kind !== 'ReplicationController') errors.invalid(`${path}.apiVersion`, apiVersion, 'apiVersion must specify API group');
}

function validateTarget({ type = '', averageUtilization, averageValue, value }: Target & { type?: string }, path: string, errors: FieldErrors): void {
  if (!type) errors.required(`${path}.type`, 'must specify a metric target type');
  if (!['Utilization', 'Value', 'AverageValue'].includes(type)) errors.invalid(`${path}.type`, type, 'must be either Utilization, Value, or AverageValue');
  if (value !== undefined && compareQuantities(value, '0') <= 0) errors.invalid(`${path}.value`, value, 'must be positive');
  if (averageValue !== undefined && compareQuantities(averageValue, '0') <= 0) errors.invalid(`${path}.averageValue`, averageValue, 'must be positive');
  if (averageUtilization !== undefined && averageUtilization < 1) errors.invalid(`${path}.averageUtilization`, averageUtilization, 'must be greater than 0');
}

const LONGEST_WINDOW = 3600;

function validateRules({ stabilizationWindowSeconds: window, selectPolicy, policies, tolerance }: HPAScalingRules, path: string, errors: FieldErrors): void {
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
  if (tolerance !== undefined && isNegativeQuantity(tolerance)) errors.invalid(`${path}.tolerance`, tolerance, 'must be greater than or equal to 0');
}

export const horizontalPodAutoscalerRules: Kind<HorizontalPodAutoscaler> = {
  collection: 'autoscaling/horizontalpodautoscalers',
  validate({ spec }, errors) {
    const { minReplicas = 1, maxReplicas, scaleTargetRef: target } = spec;
    if (maxReplicas < minReplicas) errors.invalid('spec.maxReplicas', maxReplicas, 'must be greater than or equal to `minReplicas`');
    validateReference(target ?? {}, 'spec.scaleTargetRef', errors, true);
    (spec.metrics ?? []).forEach((one, i) => validateMetric(one, `spec.metrics[${i}]`, errors));
    for (const direction of ['scaleUp', 'scaleDown'] as const) if (spec.behavior?.[direction]) validateRules(spec.behavior[direction], `spec.behavior.${direction}`, errors);
    if (minReplicas === 0 && !spec.metrics?.some(({ type }) => type === 'Object' || type === 'External')) errors.forbidden('spec.metrics', 'must specify at least one Object or External metric to support scaling to zero replicas');
    if (minReplicas < 0) errors.declared.invalid('spec.minReplicas', minReplicas, 'must be greater than or equal to 0');
    if (maxReplicas === 0) errors.declared.required('spec.maxReplicas');
    else if (maxReplicas < 0) errors.declared.invalid('spec.maxReplicas', maxReplicas, 'must be greater than or equal to 1');
  },
};
