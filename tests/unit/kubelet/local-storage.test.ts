/** Limits on what a pod keeps on its node's disk, and volumes in memory (the eviction manager and empty_dir.go of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const pod = (command: string, more: string, volume: string): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: p, labels: {tier: one}}
spec:
  containers:
  - name: c
    image: busybox:1.36
    command: [sh, -c, "${command}; sleep 1000"]
    volumeMounts: [{name: d, mountPath: /d}]
    ${more}
  volumes: [{name: d, ${volume}}]`);

const verdict = "kubectl get pod p -o jsonpath='{.status.phase} {.status.reason}|{.status.message}|{\"\\n\"}'";

describe('local storage', () => {
  it('evicts a pod whose emptyDir holds more than its limit', async () => {
    const [, , shown, described] = await typed([pod('dd if=/dev/zero of=/d/x bs=1M count=20', '', 'emptyDir: {sizeLimit: 10Mi}'), 'sleep 90', verdict, 'kubectl describe pod p']);
    assert.deepEqual(shown!.lines, ['Failed Evicted|Usage of EmptyDir volume "d" exceeds the limit "10Mi". |']);
    assert.match(described!.lines.join('\n'), /Warning {2}Evicted +\S+ +kubelet +Usage of EmptyDir volume "d" exceeds the limit "10Mi"\.\n +Normal +Killing .* Stopping container c/);
  });

  it('evicts a pod that writes more than its limit beside its image', async () => {
    const [, , shown] = await typed([pod('dd if=/dev/zero of=/x bs=1M count=20', 'resources: {limits: {ephemeral-storage: 10Mi}}', 'emptyDir: {}'), 'sleep 90', verdict]);
    assert.deepEqual(shown!.lines, ['Failed Evicted|Pod ephemeral local storage usage exceeds the total limit of containers 10Mi. |']);
  });

  it('leaves a pod within its limits alone', async () => {
    const [, , shown] = await typed([pod('dd if=/dev/zero of=/d/x bs=1M count=9', '', 'emptyDir: {sizeLimit: 10Mi}'), 'sleep 200', verdict]);
    assert.deepEqual(shown!.lines, ['Running ||']);
  });

  it('lets a volume in memory hold no more than its size', async () => {
    const [, , logs] = await typed([pod('dd if=/dev/zero of=/d/x bs=1M count=20; wc -c /d/x', '', 'emptyDir: {medium: Memory, sizeLimit: 10Mi}'), 'sleep 3', 'kubectl logs p']);
    assert.match(logs!.lines.join('\n'), /^dd: error writing '\/d\/x': No space left on device\n11\+0 records in\n10\+0 records out\n10485760 bytes [^]*\n10485760 \/d\/x$/);
  });

  it('follows labels in a volume of the downward API', async () => {
    const [, , , , shown] = await typed([pod('true', '', 'downwardAPI: {items: [{path: labels, fieldRef: {fieldPath: metadata.labels}}]}'), 'sleep 3', 'kubectl label pod p tier=two --overwrite', 'sleep 2', 'kubectl exec p -- cat /d/labels']);
    assert.deepEqual(shown!.lines, ['tier="two"']);
  });
});
