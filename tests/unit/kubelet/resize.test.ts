/** Resizing a pod in place (pkg/kubelet/allocation and events/resize.go of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const POD = apply(`
apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
  - name: c
    image: nginx:1.27
    resources: {requests: {cpu: 100m, memory: 64Mi}}
    resizePolicy: [{resourceName: memory, restartPolicy: RestartContainer}]`);
const resize = (requests: string): string => `kubectl patch pod p --subresource resize -p '{"spec":{"containers":[{"name":"c","resources":{"requests":{${requests}}}}]}}'`;
const EVENTS = "kubectl get events --field-selector involvedObject.name=p -o jsonpath='{range .items[*]}{.type} {.reason}: {.message}{\"\\n\"}{end}' | grep -E 'Resize|resize'";
const SHOWN = "kubectl get pod p -o jsonpath='{.status.containerStatuses[0].restartCount} {.status.containerStatuses[0].resources.requests.cpu} {.status.conditions[?(@.type==\"PodResizePending\")].reason}{\"\\n\"}'";

describe('a resize', () => {
  it('of the processor needs no restart', async () => {
    const [, , , , shown, events] = await typed([POD, 'sleep 3', resize('"cpu":"150m"'), 'sleep 3', SHOWN, EVENTS]);
    const now = '{"containers":[{"name":"c","resources":{"requests":{"cpu":"150m","memory":"64Mi"}}}],"generation":2}';
    assert.deepEqual(shown!.lines, ['0 150m']);
    assert.deepEqual(events!.lines, [`Normal ResizeStarted: Pod resize started: ${now}`, `Normal ResizeCompleted: Pod resize completed: ${now}`]);
  });

  it('restarts a container whose policy says so', async () => {
    const [, , , , shown, events] = await typed([POD, 'sleep 3', resize('"memory":"100Mi"'), 'sleep 4', SHOWN, EVENTS]);
    assert.deepEqual(shown!.lines, ['1 100m']);
    assert.equal(events!.lines[1], 'Normal Killing: Container c resize requires restart');
  });

  it('waits for room', async () => {
    const onWorker = POD.replace('spec:', 'spec:\n  nodeName: worker-1');
    const busy = onWorker.replace('name: p}', 'name: busy}').replace('cpu: 100m', 'cpu: 1500m');
    const [, , , , , shown, events] = await typed([busy, onWorker, 'sleep 3', resize('"cpu":"1"'), 'sleep 3', SHOWN, EVENTS]);
    assert.deepEqual(shown!.lines, ['0 100m Deferred']);
    assert.match(events!.lines[0]!, /^Warning ResizeDeferred: Pod resize OutOfcpu: \{"containers":\[.*\],"generation":2,"error":"Node didn't have enough resource: cpu, requested: 1000, used: 1500, capacity: 2000"\}$/);
  });

  it('is refused beyond what the node has at all', async () => {
    const [, , refused] = await typed([POD, 'sleep 3', resize('"cpu":"150"')]);
    assert.deepEqual(refused!.lines, ['Error from server (Forbidden): pods "p" is forbidden: node didn\'t have enough allocatable resources: cpu, requested: 150000, allocatable: 2000']);
  });
});
