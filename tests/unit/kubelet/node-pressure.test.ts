/** A node that runs short of memory or disk (pkg/kubelet/eviction of v1.37.1, with the thresholds of DefaultEvictionHard). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { play } from '../../transcripts/play.ts';
import { partsOf } from '../../transcripts/parts.ts';
import { worlds } from '../../transcripts/worlds.ts';
import { apply } from '../cluster/typed.ts';

/** A cluster whose workers have 700 MiB. */
async function typed(commands: readonly string[]): Promise<string[]> {
  const { cluster } = worlds.cluster;
  const nodes = cluster!.nodes.map((node) => (node.role === 'worker' ? { ...node, memory: 700 * 2 ** 20 } : node));
  const blocks = commands.map((text) => ({ kind: 'command' as const, silent: false, lines: text.split('\n'), input: [], output: [], exit: 0 }));
  const played = play(blocks, { ...worlds.cluster, cluster: { ...cluster!, nodes } }, 'typed', await partsOf('cluster'));
  assert.deepEqual(played.troubles, []);
  return played.blocks.map((block) => (block.kind === 'command' ? block.output.join('\n') : ''));
}

const pod = (name: string, command: string, more = ''): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  nodeName: worker-1
  terminationGracePeriodSeconds: 0
  containers:
  - name: c
    image: busybox:1.36
    command: [sh, -c, "${command}; sleep 10000"]
    volumeMounts: [{name: d, mountPath: /d}]
    ${more}
  volumes: [{name: d, emptyDir: {medium: Memory}}]`);

const FILL = 'dd if=/dev/zero of=/d/x bs=1M count=240; dd if=/dev/zero of=/d/y bs=1M count=40';
const conditions = "kubectl get node worker-1 -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason}|{.message}{\"\\n\"}{end}'";

describe('node pressure', () => {
  it('evicts the pod that uses most memory, and says so everywhere', async () => {
    const [, , , pods, shown, why, described, events, node, taint, , later] = await typed([
      pod('small', 'true'), pod('big', FILL), 'sleep 25', 'kubectl get pods --no-headers', conditions,
      "kubectl get pod big -o jsonpath='{.status.phase} {.status.reason}|{.status.message}|{.status.conditions[-1:].type} {.status.conditions[-1:].reason}'",
      'kubectl describe pod big', "kubectl get events -o custom-columns=T:.type,R:.reason,O:.involvedObject.name,M:.message | grep worker-1", 'kubectl describe node worker-1', "kubectl get node worker-1 -o jsonpath='{.spec.taints[*].key} {.spec.taints[*].effect}'", 'sleep 320', conditions,
    ]);
    const message = 'The node was low on resource: memory. Threshold quantity: 100Mi, available: 66Mi. Container c was using 281Mi, request is 0, has larger consumption of memory.';
    assert.match(pods!, /^big +0\/1 +Error +0 +25s\nsmall +1\/1 +Running +0 +25s$/);
    assert.match(shown!, /^MemoryPressure=True KubeletHasInsufficientMemory\|kubelet has insufficient memory available\nDiskPressure=False /);
    assert.equal(why, `Failed Evicted|${message} |DisruptionTarget TerminationByKubelet`);
    assert.match(described!, /\nStatus: +Failed\nReason: +Evicted\nMessage: +The node was low on resource: memory\./);
    assert.match(described!, /Warning +Evicted +\S+ +kubelet +The node was low on resource: memory\. [^\n]*\n +Normal +Killing/);
    assert.match(events!, /Warning +EvictionThresholdMet +worker-1 +Attempting to reclaim memory/);
    assert.match(events!, /Normal +NodeHasInsufficientMemory +worker-1 +Node worker-1 status is now: NodeHasInsufficientMemory/);
    assert.match(node!, /Normal +NodeHasInsufficientMemory +\S+ +kubelet +Node worker-1 status is now/);
    assert.equal(taint, 'node.kubernetes.io/memory-pressure NoSchedule');
    assert.match(later!, /^MemoryPressure=False KubeletHasSufficientMemory\|/);
  });

  it('takes no pods without requests while memory is short', async () => {
    const [, , , shown, , asks] = await typed([
      pod('big', FILL), 'sleep 25', pod('late', 'true'), "sleep 2; kubectl get pod late -o jsonpath='{.status.phase} {.status.reason}|{.status.message}|'", pod('asks', 'true', 'resources: {requests: {memory: 10Mi}}'), "sleep 2; kubectl get pod asks -o jsonpath='{.status.phase}'",
    ]);
    assert.equal(shown, 'Failed Evicted|Pod was rejected: The node had condition: [MemoryPressure]. |');
    assert.equal(asks, 'Running');
  });

  it('lets a pod go that uses more than it asked for before one that uses more but asked for it', async () => {
    const [, , , , shown] = await typed([
      pod('asked', 'dd if=/dev/zero of=/d/x bs=1M count=150', 'resources: {requests: {memory: 200Mi}}'), 'sleep 12', pod('over', 'dd if=/dev/zero of=/d/x bs=1M count=110', 'resources: {requests: {memory: 20Mi}}'), 'sleep 25', "kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name}={.status.reason},{end}'; kubectl get pod over -o jsonpath='{.status.message}'",
    ]);
    assert.match(shown!, /^asked=,over=Evicted,The node was low on resource: memory\. Threshold quantity: 100Mi, available: \S+\. Container c was using 111Mi, request is 20Mi, has larger consumption of memory\. ?$/);
  });

  it('removes images that nobody uses before it evicts for disk, and refuses all pods until it is over', async () => {
    const disk = (size: string): string => `kubectl patch node worker-1 --subresource=status -p '{"status":{"capacity":{"ephemeral-storage":"${size}"}}}'`;
    const images = "kubectl get node worker-1 -o jsonpath='{.status.images[*].names[0]}'";
    const onDisk = (name: string, count: number): string => pod(name, `dd if=/dev/zero of=/tmp/x bs=1M count=${count}`, 'resources: {requests: {memory: 1Mi}}');
    const verdicts = "kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name} {.status.phase}|{.status.message}{\"\\n\"}{end}'";
    const [, , , shown, left, , , refused, , , , evicted] = await typed([
      disk('600Mi'), onDisk('one', 50), 'sleep 25', conditions, images, pod('late', 'true', 'resources: {requests: {memory: 1Mi}}'), 'sleep 2', verdicts,
      'sleep 320', onDisk('two', 220), 'sleep 25', verdicts,
    ]);
    assert.match(shown!, /\nDiskPressure=True KubeletHasDiskPressure\|kubelet has disk pressure\n/);
    assert.deepEqual(left!.split(' ').map((name) => name.replace(/^.*\//, '').replace(/:.*/, '')), ['kube-proxy', 'coredns', 'metrics-server', 'busybox']);
    assert.equal(refused, 'late Failed|Pod was rejected: The node had condition: [DiskPressure].\none Running|');
    assert.match(evicted!, /\ntwo Failed\|The node was low on resource: ephemeral-storage\. Threshold quantity: 90Mi, available: \d+Ki\. Container c was using \d+Ki, request is 0, has larger consumption of ephemeral-storage\. ?$/);
  });
});
