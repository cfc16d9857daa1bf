/** When pods without a node are tried again (QueueingHintFn of each plugin and the scheduling queue of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from './typed.ts';

const pod = (name: string, spec: string, cpu = '100m'): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}, labels: {app: ${name}}}
spec:
  terminationGracePeriodSeconds: 0
  ${spec}
  containers: [{name: c, image: nginx:1.27, resources: {requests: {cpu: ${cpu}}}}]`);
const attempts = (name: string): string => `kubectl get events --field-selector reason=FailedScheduling,involvedObject.name=${name} -o jsonpath='{range .items[*]}{.count}{" "}{.message}{"\\n"}{end}' | cut -d. -f1`;
const node = (name: string): string => `kubectl get pod ${name} -o jsonpath='{.spec.nodeName}'`;
const BOTH = '0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 ';

describe('a pod that found no room', () => {
  it('is tried again, at once, when a pod leaves its node, and not when labels change', async () => {
    const shown = await typed([
      pod('a', 'nodeName: worker-1', '1500m'), pod('b', 'nodeName: worker-2', '1500m'), 'sleep 3', pod('late', 'restartPolicy: Always', '1500m'), 'sleep 1', attempts('late'),
      'kubectl label node worker-1 x=y; kubectl label pod a x=y; kubectl annotate node worker-1 x=y; sleep 3', attempts('late'), 'kubectl delete pod a --now', 'sleep 0.5', node('late'), attempts('late'),
    ]);
    assert.deepEqual([shown[5]!.lines, shown[7]!.lines, shown[11]!.lines], Array(3).fill([`1 ${BOTH}Insufficient cpu`]));
    assert.deepEqual(shown[10]!.lines, ['worker-1']);
  });

  it('that no node has at all is tried when any pod goes, and every five minutes', async () => {
    const shown = await typed([pod('a', 'nodeName: worker-1'), pod('huge', 'restartPolicy: Always', '30'), 'sleep 3', 'kubectl delete pod a --now; sleep 1', attempts('huge'), 'sleep 340', attempts('huge')]);
    assert.deepEqual(shown[4]!.lines, [`2 ${BOTH}Insufficient cpu`]);
    assert.deepEqual(shown[6]!.lines, [`3 ${BOTH}Insufficient cpu`]);
  });
});

describe('a pod that no node pleases', () => {
  it('is tried again when a node gets the labels it wants', async () => {
    const shown = await typed([
      pod('a', 'nodeName: worker-1'), pod('ssd', 'nodeSelector: {disk: ssd, kubernetes.io/hostname: worker-2}'), 'sleep 1', 'kubectl delete pod a --now; kubectl label node worker-2 disk=hdd; kubectl label node worker-1 disk=ssd; sleep 2', attempts('ssd'),
      'kubectl label node worker-2 disk=ssd --overwrite', 'sleep 0.5', node('ssd'),
    ]);
    assert.equal(shown[4]!.lines[0]!.split(' ')[0], '1');
    assert.deepEqual(shown[7]!.lines, ['worker-2']);
  });

  it('is tried again when it tolerates more, or a taint that it does not tolerate goes', async () => {
    const shown = await typed([
      'kubectl taint node worker-1 worker-2 a=b:NoSchedule; kubectl taint node worker-1 worker-2 c=d:NoSchedule', pod('p', 'restartPolicy: Always'), 'sleep 1', 'kubectl taint node worker-1 a-; sleep 1', attempts('p'),
      'kubectl taint node worker-1 c-; sleep 1', node('p'),
    ]);
    assert.equal(shown[4]!.lines[0]!.split(' ')[0], '1');
    assert.deepEqual(shown[6]!.lines, ['worker-1']);
  });

  it('is tried again when a pod comes that it wants to be near', async () => {
    const near = 'affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{topologyKey: kubernetes.io/hostname, labelSelector: {matchLabels: {app: friend}}}]}}';
    const shown = await typed([pod('p', near), 'sleep 1', pod('stranger', 'nodeName: worker-1'), 'sleep 1', attempts('p'), pod('friend', 'nodeName: worker-2'), 'sleep 0.5', node('p')]);
    assert.equal(shown[4]!.lines[0]!.split(' ')[0], '1');
    assert.deepEqual(shown[7]!.lines, ['worker-2']);
  });
});
