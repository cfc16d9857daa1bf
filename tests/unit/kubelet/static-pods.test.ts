/** Static pods and their mirrors (pkg/kubelet/pod/mirror_client.go, pkg/kubelet/config/common.go). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const WRITER = apply(`
apiVersion: v1
kind: Pod
metadata: {name: w}
spec:
  nodeName: worker-1
  containers: [{name: c, image: "busybox:1.36", command: [sleep, "10000"], volumeMounts: [{name: m, mountPath: /m}]}]
  volumes: [{name: m, hostPath: {path: /etc/kubernetes/manifests}}]`);
const FILE = "kubectl run web --image=nginx:1.27 --dry-run=client -o yaml > web.yaml; kubectl exec -i w -- sh -c 'cat > /m/web.yaml' < web.yaml";
const LIST = "kubectl get pods --no-headers -o custom-columns=N:.metadata.name,I:.spec.containers[0].image,P:.status.phase,R:.status.containerStatuses[0].containerID";

describe('static pods', () => {
  it('follow the files in the manifest folder of a node', async () => {
    const [, , , , first, , , changed, , , gone] = await typed([WRITER, 'sleep 3', FILE, 'sleep 5', LIST, 'kubectl exec w -- sed -i s/1.27/1.26/ /m/web.yaml', 'sleep 10', LIST, 'kubectl exec w -- rm /m/web.yaml', 'sleep 10', LIST]);
    assert.match(first!.lines[1]!, /^web-worker-1 +nginx:1\.27 +Running +containerd:/);
    assert.match(changed!.lines[1]!, /^web-worker-1 +nginx:1\.26 +Running +containerd:/);
    assert.equal(gone!.lines.length, 1);
  });

  it('run on when somebody deletes their mirror, which comes back', async () => {
    const [, , , , before, deleted, , after, events] = await typed([WRITER, 'sleep 3', FILE, 'sleep 5', LIST, 'kubectl delete pod web-worker-1', 'sleep 1', LIST, 'kubectl get pod web-worker-1 --no-headers']);
    assert.deepEqual(deleted!.lines, ['pod "web-worker-1" deleted from default namespace']);
    assert.deepEqual(after!.lines, before!.lines);
    assert.match(events!.lines[0]!, /^web-worker-1 +1\/1 +Running +0 +1s$/);
  });

  it('of the control plane come back as well', async () => {
    const [, , shown] = await typed(['kubectl delete pod -n kube-system kube-scheduler-control-plane', 'sleep 1', 'kubectl get pod -n kube-system kube-scheduler-control-plane --no-headers']);
    assert.match(shown!.lines[0]!, /^kube-scheduler-control-plane +1\/1 +Running +0 +1s$/);
  });

  it('are manifests on the node of the control plane', async () => {
    const [shown] = await typed(["kubectl debug node/control-plane -q -it --image=busybox:1.36 -- sh -c 'sleep 3; ls -1 /host/etc/kubernetes/manifests; grep -c kube-scheduler /host/etc/kubernetes/manifests/kube-scheduler.yaml; sleep 2'"]);
    assert.deepEqual(shown!.lines, ['etcd.yaml', 'kube-apiserver.yaml', 'kube-controller-manager.yaml', 'kube-scheduler.yaml', '5']);
  });
});

it('a debugging pod that is over before one can attach shows its log', async () => {
  const [shown] = await typed(["kubectl debug node/worker-1 -it --image=busybox:1.36 -- sh -c 'ls -1 /host/etc/kubernetes'"]);
  assert.deepEqual(shown!.lines.slice(-2).map((line) => line.trim()), ['manifests', 'pki']);
  assert.match(shown!.lines.at(-3)!, /^warning: couldn't attach to pod\/node-debugger-worker-1-\w{5}, falling back to streaming logs: /);
});
