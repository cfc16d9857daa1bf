import type { HPAScalingRules, HorizontalPodAutoscaler, MetricSpec, MetricStatus } from '../../api/kubernetes/autoscaling.ts';
import type { Kind } from '../server/kind.ts';
import { DEFAULT_METRICS, fromFirstVersion } from '../server/autoscaler-version.ts';
import { age } from '../server/tables/text.ts';

const SCALE_UP: HPAScalingRules = { stabilizationWindowSeconds: 0, selectPolicy: 'Max', policies: [{ type: 'Pods', value: 4, periodSeconds: 15 }, { type: 'Percent', value: 100, periodSeconds: 15 }] };
const SCALE_DOWN: HPAScalingRules = { selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] };

export type Target = { averageValue?: string; averageUtilization?: number; value?: string };

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

export const horizontalPodAutoscaler: Kind<HorizontalPodAutoscaler> = {
  collection: 'autoscaling/horizontalpodautoscalers',
  generation: true,
  defaults: {
    'autoscaling.v1.HorizontalPodAutoscalerSpec': (draft) => void (draft.minReplicas ??= 1),
    'autoscaling.v2.HorizontalPodAutoscalerSpec': (draft) => {
      const spec = draft as unknown as HorizontalPodAutoscaler['spec'];
      spec.minReplicas ??= 1;
      spec.metrics ??= DEFAULT_METRICS.map((one) => ({ ...one }));
      if (!spec.behavior) return;
      spec.behavior.scaleUp = { ...SCALE_UP, ...spec.behavior.scaleUp };
      spec.behavior.scaleDown = { ...SCALE_DOWN, ...spec.behavior.scaleDown };
    },
  },
  prepareForCreate(draft) {
    draft.status = { desiredReplicas: 0, currentMetrics: null };
  },
  cells: (shown, { now }) => {
    const object = shown.apiVersion === 'autoscaling/v2' ? shown : (fromFirstVersion(shown) as HorizontalPodAutoscaler);
    return [
      object.metadata.name, `${object.spec.scaleTargetRef.kind}/${object.spec.scaleTargetRef.name}`, metrics(object), object.spec.minReplicas === undefined ? '<unset>' : String(object.spec.minReplicas),
      object.spec.maxReplicas, object.status.currentReplicas ?? 0, age(object, now),
    ];
  },
};
