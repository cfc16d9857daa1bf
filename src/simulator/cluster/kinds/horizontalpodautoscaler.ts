import type { HPAScalingRules, HorizontalPodAutoscaler, MetricSpec, MetricStatus } from '../../api/kubernetes/autoscaling.ts';
import type { Kind } from '../server/kind.ts';
import type { FieldErrors } from '../server/validation/field-errors.ts';
import { compareQuantities } from '../server/validation/values.ts';
import { age } from '../server/tables/text.ts';

const SCALE_UP: HPAScalingRules = { stabilizationWindowSeconds: 0, selectPolicy: 'Max', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, { type: 'Percent', value: 100, periodSeconds: 15 }] };
const SCALE_DOWN: HPAScalingRules = { selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] };

type Target = { averageValue?: string; averageUtilization?: number; value?: string };

const percent = (value: number | undefined, other: string): string => (value === undefined ? other : `${value}%`);

/** Current and wanted value of one metric. */
function metric(spec: MetricSpec, status: MetricStatus | undefined): string {
  const pair = (target: Target, current: Target | undefined): string =>
    target.averageValue !== undefined ? `${current?.averageValue ?? '<unknown>'}/${target.averageValue} (avg)` : `${current?.value ?? '<unknown>'}/${target.value ?? '0'}`;
  switch (spec.type) {
    case 'External':
      return pair(spec.external!.target, status?.external?.current);
    case 'Object':
      return pair(spec.object!.target, status?.object?.current);
    case 'Pods':
      return `${status?.pods?.current.averageValue ?? '<unknown>'}/${spec.pods!.target.averageValue ?? '0'}`;
    case 'Resource':
    case 'ContainerResource': {
      const source = spec.type === 'Resource' ? spec.resource! : spec.containerResource!;
      const current = (spec.type === 'Resource' ? status?.resource : status?.containerResource)?.current;
      if (source.target.averageValue !== undefined) return `${source.name}: ${current?.averageValue ?? '<unknown>'}/${source.target.averageValue}`;
      return `${source.name}: ${percent(current?.averageUtilization, '<unknown>')}/${percent(source.target.averageUtilization, '<auto>')}`;
    }
    default:
      return '<unknown type>';
  }
}

function metrics({ spec, status }: HorizontalPodAutoscaler): string {
  const list = (spec.metrics ?? []).map((one, i) => metric(one, status.currentMetrics?.[i]));
  if (list.length === 0) return '<none>';
  return list.length > 2 ? `${list.slice(0, 2).join(', ')} + ${list.length - 2} more...` : list.join(', ');
}

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

export const horizontalPodAutoscaler: Kind<HorizontalPodAutoscaler> = {
  collection: 'autoscaling/horizontalpodautoscalers',
  generation: true,
  defaults: {
    'autoscaling.v2.HorizontalPodAutoscalerSpec': (draft) => {
      const spec = draft as unknown as HorizontalPodAutoscaler['spec'];
      spec.minReplicas ??= 1;
      spec.metrics ??= [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } }];
      if (!spec.behavior) return;
      spec.behavior.scaleUp = { ...SCALE_UP, ...spec.behavior.scaleUp };
      spec.behavior.scaleDown = { ...SCALE_DOWN, ...spec.behavior.scaleDown };
    },
  },
  prepareForCreate(draft) {
    draft.status = { desiredReplicas: 0, currentMetrics: null };
  },
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
  cells: (object, { now }) => [
    object.metadata.name, `${object.spec.scaleTargetRef.kind}/${object.spec.scaleTargetRef.name}`, metrics(object), object.spec.minReplicas === undefined ? '<unset>' : String(object.spec.minReplicas),
    object.spec.maxReplicas, object.status.currentReplicas ?? 0, age(object, now),
  ],
};
