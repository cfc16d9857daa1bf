/** A running pod whose container gets another image (containerChanged of v1.37.1; events as a real kubelet showed them), and hooks that outlive the grace period. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const pod = (name: string, spec: string): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec: {terminationGracePeriodSeconds: 3, ${spec}}`);
const events = (name: string, reason: string): string => `kubectl get events --field-selector involvedObject.name=${name},reason=${reason} -o custom-columns=:.count,:.message --no-headers`;
const status = (name: string): string => `kubectl get pod ${name} -o jsonpath='{.status.phase} {.status.containerStatuses[0].restartCount} {.status.containerStatuses[0].image} {.status.containerStatuses[0].lastState.terminated.reason}'`;

describe('a running container whose image changes', () => {
  it('is stopped and started with the new one', async () => {
    const played = await typed([pod('p', 'containers: [{name: c, image: "nginx:1.27"}]'), 'sleep 4', 'kubectl set image pod/p c=nginx:1.26', 'sleep 5', events('p', 'Killing'), events('p', 'Started'), status('p')]);
    assert.match(played[4]!.lines[0]!, /^1\s+Container c definition changed, will be restarted$/);
    assert.match(played[5]!.lines[0]!, /^2\s+Container started$/);
    assert.equal(played[6]!.lines[0], 'Running 1 docker.io/library/nginx:1.26 Completed');
  });

  it('is started whatever the policy of its pod', async () => {
    const played = await typed([pod('once', 'restartPolicy: Never, containers: [{name: c, image: "nginx:1.27"}]'), 'sleep 4', 'kubectl set image pod/once c=nginx:1.26', 'sleep 5', status('once')]);
    assert.equal(played[4]!.lines[0], 'Running 1 docker.io/library/nginx:1.26 Completed');
  });

  it('also as a sidecar, in other words', async () => {
    const played = await typed([pod('s', 'initContainers: [{name: i, image: "nginx:1.27", restartPolicy: Always}], containers: [{name: c, image: "busybox:1.36", command: [sleep, "100"]}]'), 'sleep 4', 'kubectl set image pod/s i=nginx:1.26', 'sleep 5', events('s', 'Killing')]);
    assert.match(played[4]!.lines[0]!, /^1\s+Init container i definition changed$/);
  });
});

describe('a preStop hook', () => {
  it('that is killed with its container has failed', async () => {
    const played = await typed([pod('h', 'containers: [{name: c, image: "nginx:1.27", lifecycle: {preStop: {exec: {command: [sleep, "100"]}}}}]'), 'sleep 4', 'kubectl delete pod h', events('h', 'FailedPreStopHook')]);
    assert.match(played[3]!.lines[0]!, /^1\s+PreStopHook failed$/);
  });
});

describe('sidecars of a pod that ends', () => {
  it('are told with the others and stopped after them, with two seconds even where the grace period is used up', async () => {
    const sidecar = '{name: side, image: "busybox:1.36", restartPolicy: Always, command: [sh, -c, "trap \'echo told; sleep 1; exit 0\' TERM; while :; do sleep 0.2; done"]}';
    const played = await typed([pod('w', `initContainers: [${sidecar}], containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "trap \'\' TERM; sleep 1000"]}]`), 'sleep 4', 'kubectl delete pod w --wait=false', 'sleep 2', events('w', 'Killing'), 'kubectl logs w -c side', 'sleep 2.5', 'kubectl get pod w -o jsonpath="{.status.initContainerStatuses[0].state} {.status.containerStatuses[0].state}"; kubectl logs w -c side', 'sleep 1', 'kubectl get pod w']);
    assert.deepEqual(played[4]!.lines.map((line) => line.replace(/^\d+\s+/, '').trim()).sort(), ['Stopping container c', 'Stopping container side']);
    assert.deepEqual(played[5]!.lines.filter(Boolean), []);
    assert.match(played[7]!.lines.join('\n'), /told/);
  });
});
