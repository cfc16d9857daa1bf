/** What an autoscaler says of metrics that it cannot get, and of pods that two of them want (pkg/controller/podautoscaler of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const autoscaler = (name: string, metrics: string): string => apply(`
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: ${name}}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  minReplicas: 1
  maxReplicas: 5
  metrics: [${metrics}]`);
const WEB = 'kubectl create deployment web --image=nginx:1.27';
const EVENTS = "kubectl get events --field-selector involvedObject.name=a,type=Warning -o jsonpath='{range .items[*]}{.reason}: {.message}{\"\\n\"}{end}'";

describe('autoscalers', () => {
  it('name the API that a metric would come from', async () => {
    const cases: [string, string, string][] = [
      ['{type: Pods, pods: {metric: {name: qps}, target: {type: AverageValue, averageValue: 10}}}', 'FailedGetPodsMetric: unable to get metric qps: unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered', 'failed to get pods metric value: '],
      ['{type: Object, object: {describedObject: {apiVersion: v1, kind: Service, name: s}, metric: {name: hits}, target: {type: Value, value: 10}}}', 'FailedGetObjectMetric: unable to get metric hits on Service default/s: unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered', 'failed to get object metric value: '],
      ['{type: External, external: {metric: {name: queue, selector: {matchLabels: {q: jobs}}}, target: {type: AverageValue, averageValue: 3}}}', 'FailedGetExternalMetric: unable to get external metric default/queue/&LabelSelector{MatchLabels:map[string]string{q: jobs,},MatchExpressions:[]LabelSelectorRequirement{},}: unable to fetch metrics from external metrics API: the server could not find the requested resource (get queue.external.metrics.k8s.io)', 'failed to get queue external metric value: failed to get queue external metric: '],
    ];
    for (const [metric, event, outer] of cases) {
      const [, , , events] = await typed([WEB, autoscaler('a', metric), 'sleep 5', EVENTS]);
      assert.deepEqual(events!.lines, [event, `FailedComputeMetricsReplicas: invalid metrics (1 invalid out of 1), first error is: ${outer}${event.slice(event.indexOf(': ') + 2)}`]);
    }
  });

  it('need a request in the container that they look at', async () => {
    const [, , , condition] = await typed([WEB, autoscaler('a', '{type: ContainerResource, containerResource: {name: cpu, container: nginx, target: {type: Utilization, averageUtilization: 50}}}'), 'sleep 90', "kubectl get hpa a -o jsonpath='{.status.conditions[?(@.type==\"ScalingActive\")].reason}: {.status.conditions[?(@.type==\"ScalingActive\")].message}{\"\\n\"}'"]);
    assert.match(condition!.lines[0]!, /^FailedGetContainerResourceMetric: the HPA was unable to compute the replica count: failed to get cpu utilization: missing request for cpu in container nginx of Pod web-\w+-\w+$/);
  });

  it('do not share pods', async () => {
    const cpu = '{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}';
    const [, , , , events] = await typed([WEB, autoscaler('a', cpu), autoscaler('b', cpu), 'sleep 20', EVENTS]);
    assert.ok(events!.lines.includes('AmbiguousSelector: pods by selector app=web are controlled by more than one HPA (e.g. [default/a default/b])'), events!.lines.join('\n'));
  });
});
