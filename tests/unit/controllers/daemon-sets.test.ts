/** Daemon sets that surge, and daemons that end by themselves (states and events of the real controller of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const set = (update: string, container: string): string => apply(`
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  ${update}
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec: {terminationGracePeriodSeconds: 1, nodeSelector: {kubernetes.io/hostname: worker-1}, containers: [{name: c, ${container}}]}`);
const pods = "kubectl get pods -o jsonpath='{range .items[*]}{.spec.containers[0].image} {.status.phase};{end}'; echo";

describe('a daemon set', () => {
  it('that surges keeps the old pod until the new one serves', async () => {
    const played = await typed([set('updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}', 'image: "nginx:1.27", readinessProbe: {initialDelaySeconds: 5, periodSeconds: 1, httpGet: {port: 80}}'), 'sleep 8', 'kubectl set image ds/agent c=nginx:1.26', 'sleep 3', pods, 'sleep 6', pods]);
    assert.deepEqual(played[4]!.lines[0]!.split(';').filter(Boolean).sort(), ['nginx:1.26 Running', 'nginx:1.27 Running']);
    assert.deepEqual(played[6]!.lines[0]!.split(';').filter(Boolean), ['nginx:1.26 Running']);
  });

  it('without surge has one pod a node, though the defaults name a surge of 0', async () => {
    const played = await typed([set('minReadySeconds: 0', 'image: "nginx:1.27"'), 'sleep 4', "kubectl get ds agent -o jsonpath='{.spec.updateStrategy.rollingUpdate}'", 'kubectl set image ds/agent c=nginx:1.26', 'sleep 6', pods]);
    assert.equal(played[2]!.lines[0], '{"maxSurge":0,"maxUnavailable":1}');
    assert.deepEqual(played[5]!.lines[0]!.split(';').filter(Boolean), ['nginx:1.26 Running']);
  });

  it('replaces a pod that was evicted, and says so', async () => {
    const played = await typed([set('minReadySeconds: 0', 'image: "nginx:1.27"'), 'sleep 4', `kubectl patch pod -l app=agent --subresource=status -p '{"status":{"phase":"Failed"}}' 2>&1 || kubectl patch $(kubectl get pods -o name) --subresource=status -p '{"status":{"phase":"Failed"}}'`, 'sleep 4', 'kubectl get events --field-selector reason=FailedDaemonPod -o custom-columns=:.type,:.message --no-headers', pods]);
    assert.match(played[4]!.lines[0]!, /^Warning +Found failed daemon pod \S+\/agent-\w+ on node worker-1, will try to kill it$/);
    assert.deepEqual(played[5]!.lines[0]!.split(';').filter(Boolean), ['nginx:1.27 Running']);
  });
});
