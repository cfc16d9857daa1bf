/** Why no number of replicas can be computed, and what is said of it. */
import type { MetricSpec } from '../../../api/kubernetes/autoscaling.ts';
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';

export class MetricFailure extends Error {
  /** Reason of the condition and of the event whose text is the message. */
  readonly reason: string;
  /** The error as the whole of the metrics names it. */
  readonly outer: string;

  constructor(reason: string, message: string, outer: string) {
    super(message);
    this.reason = reason;
    this.outer = outer;
  }
}

/** `%+v` of a selector that a Go struct points to. */
function goSelector(selector: LabelSelector | undefined): string {
  if (!selector) return 'nil';
  const labels = Object.keys(selector.matchLabels ?? {}).sort().map((key) => `${key}: ${selector.matchLabels![key]},`).join('');
  const expressions = (selector.matchExpressions ?? []).map(({ key, operator, values = [] }) => `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:[${values.join(' ')}],},`).join('');
  return `&LabelSelector{MatchLabels:map[string]string{${labels}},MatchExpressions:[]LabelSelectorRequirement{${expressions}},}`;
}

const NO_CUSTOM = 'unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered';

/** Metrics that no API of this cluster serves: an adapter would have to be installed for them. */
export function unserved({ pods, object, external }: MetricSpec, namespace: string): MetricFailure {
  if (pods) {
    const message = `unable to get metric ${pods.metric.name}: ${NO_CUSTOM}`;
    return new MetricFailure('FailedGetPodsMetric', message, `failed to get pods metric value: ${message}`);
  }
  if (object) {
    const { kind, name } = object.describedObject;
    const message = `unable to get metric ${object.metric.name} on ${kind} ${namespace}/${name}: ${NO_CUSTOM}`;
    const perPod = object.target.type === 'AverageValue' ? `failed to get ${object.metric.name} object metric: ` : '';
    return new MetricFailure('FailedGetObjectMetric', message, `failed to get object metric value: ${perPod}${message}`);
  }
  const { metric, target } = external!;
  const message = `unable to get external metric ${namespace}/${metric.name}/${goSelector(metric.selector)}: unable to fetch metrics from external metrics API: the server could not find the requested resource (get ${metric.name}.external.metrics.k8s.io)`;
  const inner = target.averageValue !== undefined ? `failed to get ${metric.name} external metric` : `failed to get external metric ${metric.name}`;
  return new MetricFailure('FailedGetExternalMetric', message, `failed to get ${metric.name} external metric value: ${inner}: ${message}`);
}
