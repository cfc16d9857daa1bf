/** describe poddisruptionbudget, priorityclass, horizontalpodautoscaler */
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { formatLabelSelector, formatMap } from '../../../api/kubernetes/selectors.ts';
import { rfc1123 } from '../print/age.ts';
import type { Describer } from './describer.ts';
import { head } from './parts.ts';
import type { Writer } from './writer.ts';

interface Budget extends KubernetesObject {
  spec: { minAvailable?: number | string; maxUnavailable?: number | string; selector?: LabelSelector };
  status?: { disruptionsAllowed?: number; currentHealthy?: number; desiredHealthy?: number; expectedPods?: number };
}

export const disruptionBudget: Describer = {
  kind: 'PodDisruptionBudget', group: 'policy',
  *describe(_context, w, object) {
    const { metadata, spec, status } = object as Budget;
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
    if (spec.minAvailable !== undefined) w.line(0, `Min available:\t${spec.minAvailable}`);
    else if (spec.maxUnavailable !== undefined) w.line(0, `Max unavailable:\t${spec.maxUnavailable}`);
    w.line(0, `Selector:\t${spec.selector ? formatLabelSelector(spec.selector) : '<unset>'}`);
    w.line(0, 'Status:');
    w.line(2, `Allowed disruptions:\t${status?.disruptionsAllowed ?? 0}`);
    w.line(2, `Current:\t${status?.currentHealthy ?? 0}`);
    w.line(2, `Desired:\t${status?.desiredHealthy ?? 0}`);
    w.line(2, `Total:\t${status?.expectedPods ?? 0}`);
  },
};

export const priorityClass: Describer = {
  kind: 'PriorityClass', group: 'scheduling.k8s.io',
  *describe(_context, w, object) {
    const one = object as KubernetesObject & { value: number; globalDefault?: boolean; preemptionPolicy?: string; description?: string };
    w.line(0, `Name:\t${one.metadata.name}`);
    w.line(0, `Value:\t${one.value}`);
    w.line(0, `GlobalDefault:\t${one.globalDefault ?? false}`);
    w.line(0, `PreemptionPolicy:\t${one.preemptionPolicy ?? ''}`);
    w.line(0, `Description:\t${one.description ?? ''}`);
    w.line(0, `Annotations:\t${formatMap(one.metadata.annotations)}`);
  },
};

interface Amounts {
  averageUtilization?: number;
  averageValue?: string;
  value?: string;
}

interface Metric {
  type: string;
  resource?: { name: string; target?: Amounts; current?: Amounts };
  containerResource?: { name: string; container: string; target?: Amounts; current?: Amounts };
  pods?: { metric: { name: string }; target?: Amounts; current?: Amounts };
  external?: { metric: { name: string }; target?: Amounts; current?: Amounts };
  object?: { metric: { name: string }; describedObject: { kind: string; name: string }; target?: Amounts & { type?: string }; current?: Amounts };
}

interface ScalingRules {
  stabilizationWindowSeconds?: number;
  selectPolicy?: string;
  policies?: { type: string; value: number; periodSeconds: number }[];
}

interface Autoscaler extends KubernetesObject {
  spec: { scaleTargetRef: { kind: string; name: string }; metrics?: Metric[]; minReplicas?: number; maxReplicas: number; behavior?: { scaleUp?: ScalingRules; scaleDown?: ScalingRules } };
  status?: { currentMetrics?: Metric[] | null; currentReplicas?: number; desiredReplicas?: number; conditions?: { type: string; status: string; reason?: string; message?: string }[] };
}

const UNKNOWN = '<unknown>';

/** `title: current / target`. */
function metricLine(metric: Metric, current: Metric | undefined): string {
  const { resource, containerResource, pods, external, object } = metric;
  const own = resource ?? containerResource;
  if (own) {
    const now = (resource ? current?.resource : current?.containerResource)?.current;
    const title = `resource ${own.name}${containerResource ? ` of container "${containerResource.container}"` : ''} on pods`;
    if (own.target?.averageValue !== undefined) return `${title}:\t${now?.averageValue ?? UNKNOWN} / ${own.target.averageValue}`;
    const used = now?.averageUtilization === undefined ? UNKNOWN : `${now.averageUtilization}% (${now.averageValue})`;
    return `${title}  (as a percentage of request):\t${used} / ${own.target?.averageUtilization === undefined ? '<auto>' : `${own.target.averageUtilization}%`}`;
  }
  if (pods) return `"${pods.metric.name}" on pods:\t${current?.pods?.current?.averageValue ?? UNKNOWN} / ${pods.target?.averageValue}`;
  const other = external ?? object;
  if (!other) return `<unknown metric type "${metric.type}">`;
  const now = (external ? current?.external : current?.object)?.current;
  const place = object ? ` on ${object.describedObject.kind}/${object.describedObject.name}` : '';
  return other.target?.averageValue !== undefined ? `"${other.metric.name}"${place} (target average value):\t${now?.averageValue ?? UNKNOWN} / ${other.target.averageValue}` : `"${other.metric.name}"${place} (target value):\t${now?.value ?? UNKNOWN} / ${other.target?.value}`;
}

function behavior(w: Writer, title: string, rules: ScalingRules | undefined): void {
  if (!rules) return;
  w.line(1, `${title}:`);
  if (rules.stabilizationWindowSeconds !== undefined) w.line(2, `Stabilization Window: ${rules.stabilizationWindowSeconds} seconds`);
  if (!rules.policies?.length) return;
  w.line(2, `Select Policy: ${rules.selectPolicy ?? 'Max'}`);
  w.line(2, 'Policies:');
  for (const { type, value, periodSeconds } of rules.policies) w.line(3, `- Type: ${type}\tValue: ${value}\tPeriod: ${periodSeconds} seconds`);
}

export const horizontalPodAutoscaler: Describer = {
  kind: 'HorizontalPodAutoscaler', group: 'autoscaling',
  *describe(_context, w, object) {
    const { metadata, spec, status } = object as Autoscaler;
    head(w, metadata);
    w.line(0, `CreationTimestamp:\t${rfc1123(metadata.creationTimestamp)}`);
    w.line(0, `Reference:\t${spec.scaleTargetRef.kind}/${spec.scaleTargetRef.name}`);
    w.line(0, 'Metrics:\t( current / target )');
    (spec.metrics ?? []).forEach((metric, index) => w.line(1, metricLine(metric, status?.currentMetrics?.[index])));
    w.line(0, `Min replicas:\t${spec.minReplicas ?? '<unset>'}`);
    w.line(0, `Max replicas:\t${spec.maxReplicas}`);
    if (spec.behavior) {
      w.line(0, 'Behavior:');
      behavior(w, 'Scale Up', spec.behavior.scaleUp);
      behavior(w, 'Scale Down', spec.behavior.scaleDown);
    }
    w.line(0, `${spec.scaleTargetRef.kind} pods:\t${status?.currentReplicas ?? 0} current / ${status?.desiredReplicas ?? 0} desired`);
    if (!status?.conditions?.length) return;
    w.line(0, 'Conditions:\n  Type\tStatus\tReason\tMessage\n  ----\t------\t------\t-------');
    for (const one of status.conditions) w.line(1, `${one.type}\t${one.status}\t${one.reason ?? ''}\t${one.message ?? ''}`);
  },
};
