/** A cluster without metrics-server, as most are before somebody installs it: what kubectl and an autoscaler say (recorded from a v1.37.1 that has none). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../transcripts/parts.ts';
import { play } from '../../transcripts/play.ts';
import { worlds } from '../../transcripts/worlds.ts';

const NONE = 'failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)';

test('without metrics-server there is no metrics API', async () => {
  const typed: [command: string, exit: number, ...lines: string[]][] = [
    ['kubectl top nodes', 1, 'error: Metrics API not available'],
    ['kubectl top pods', 1, 'error: Metrics API not available'],
    ['kubectl api-versions | grep metrics', 1],
    ['kubectl get --raw /apis/metrics.k8s.io/v1beta1/pods', 1, 'Error from server (NotFound): the server could not find the requested resource'],
    ['kubectl create deployment web --image=nginx:1.27', 0, 'deployment.apps/web created'],
    ['kubectl set resources deploy web --requests=cpu=100m', 0, 'deployment.apps/web resource requirements updated'],
    ['kubectl autoscale deploy web --max=5 --cpu=50%', 0, 'horizontalpodautoscaler.autoscaling/web autoscaled'],
    ['sleep 60', 0],
    [`kubectl get hpa web -o jsonpath='{.status.conditions[?(@.type=="ScalingActive")].message}'`, 0, `the HPA was unable to compute the replica count: ${NONE}`],
    [`kubectl get events --field-selector reason=FailedGetResourceMetric -o jsonpath='{.items[*].message}'`, 0, NONE],
    ['kubectl get deploy web -o jsonpath={.spec.replicas}', 0, '1'],
  ];
  const blocks = typed.map(([text]) => ({ kind: 'command' as const, silent: false, lines: [text], input: [], output: [], exit: 0 }));
  const { cluster } = worlds;
  const played = play(blocks, { ...cluster, cluster: { ...cluster.cluster!, addons: [] } }, 'typed', await partsOf('cluster'));
  assert.deepEqual(played.troubles, []);
  assert.deepEqual(played.blocks.map((block) => (block.kind === 'command' ? [block.lines[0], block.exit, ...block.output] : [])), typed);
});
