/** Resizes in place: the containers get their new limits while they run, or the pod says why not (validateMemoryResizeAction, allocation manager). */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const resize = (limits: string): string => `kubectl patch pod p --subresource resize -p '{"spec":{"containers":[{"name":"c","resources":{"requests":${limits},"limits":${limits}}}]}}'`;
const LIMITS = 'kubectl exec p -- cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/cpu.max';
const STATUS = `kubectl get pod p -o jsonpath='{.status.conditions[?(@.type=="PodResizeInProgress")].reason} {.status.containerStatuses[0].allocatedResources} {.status.containerStatuses[0].resources.limits} {.status.containerStatuses[0].restartCount}'`;

it('limits change while a container runs; memory below what it uses is refused until it is more again', async () => {
  const played = await typed([
    apply(`
apiVersion: v1
kind: Pod
metadata: {name: p}
spec: {containers: [{name: c, image: "nginx:1.27", resources: {limits: {cpu: 100m, memory: 64Mi}}}]}`),
    'sleep 4', resize('{"cpu":"200m","memory":"96Mi"}'), 'sleep 3', LIMITS, STATUS, resize('{"memory":"1Mi"}'), 'sleep 3', STATUS, LIMITS,
    "kubectl get events --field-selector reason=ResizeError -o jsonpath='{.items[*].message}'", resize('{"memory":"80Mi"}'), 'sleep 3', STATUS, LIMITS,
  ]);
  assert.deepEqual(played[4]!.lines, ['100663296', '20000 100000']);
  assert.deepEqual(played[5]!.lines, [' {"cpu":"200m","memory":"96Mi"} {"cpu":"200m","memory":"96Mi"} 0']);
  assert.deepEqual(played[8]!.lines, ['Error {"cpu":"200m","memory":"1Mi"} {"cpu":"200m","memory":"96Mi"} 0']);
  assert.deepEqual(played[9]!.lines, ['100663296', '20000 100000']);
  assert.match(played[10]!.lines.join(), /^Pod resize error: \{.*"generation":3,"error":"cannot decrease memory limits: \[attempting to set pod memory limit \(1048576\) below current usage \((\d+)\), attempting to set container \\"c\\" memory limit \(1048576\) below current usage \(\1\)\]"\}$/);
  assert.deepEqual(played[13]!.lines, [' {"cpu":"200m","memory":"80Mi"} {"cpu":"200m","memory":"80Mi"} 0']);
  assert.deepEqual(played[14]!.lines, ['83886080', '20000 100000']);
});
