/** Claims of pods' own, claims that grow, claims that wait, and drivers that are not there (v1.37.1's volume controllers and kubelet). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const claim = (name: string, storageClass: string): string => `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: ${name}}
spec: {accessModes: [ReadWriteOnce], storageClassName: ${storageClass}, resources: {requests: {storage: 1Gi}}}`;
const pod = (name: string, volume: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers: [{name: c, image: "nginx:1.27", volumeMounts: [{name: d, mountPath: /d}]}]
  volumes: [{name: d, ${volume}}]`;
const EXTERNAL = `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: fast}
provisioner: example.com/fast
volumeBindingMode: WaitForFirstConsumer`;
const events = (about: string): string => `kubectl get events --field-selector involvedObject.name=${about} -o jsonpath='{range .items[*]}{.reason}: {.message}{"\\n"}{end}'`;

describe('volumes', () => {
  it('of a pod itself get a claim that goes with it', async () => {
    const [, , made, , , gone] = await typed([apply(pod('p', 'ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], storageClassName: nope, resources: {requests: {storage: 1Gi}}}}}')), 'sleep 2', "kubectl get pvc p-d -o jsonpath='{.metadata.ownerReferences[0].kind}/{.metadata.ownerReferences[0].name} {.spec.storageClassName}{\"\\n\"}'", 'kubectl delete pod p', 'sleep 3', 'kubectl get pvc']);
    assert.deepEqual(made!.lines, ['Pod/p nope']);
    assert.deepEqual(gone!.lines, ['No resources found in default namespace.']);
  });

  it('grow only where their class allows it', async () => {
    const volume = `apiVersion: v1
kind: PersistentVolume
metadata: {name: v}
spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /data/v}, storageClassName: manual}`;
    const [, , refused] = await typed([apply(`${volume}\n---\n${claim('c', 'manual')}`), 'sleep 3', `kubectl patch pvc c -p '{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}'`]);
    assert.deepEqual(refused!.lines, ['Error from server (Forbidden): persistentvolumeclaims "c" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize']);
  });

  it('that wait for their pod, then for a provisioner, say so', async () => {
    const [, , waiting, , , provisioning, annotations] = await typed([
      apply(`${EXTERNAL}\n---\n${claim('c', 'fast')}`), 'sleep 1', events('c'), apply(pod('p', 'persistentVolumeClaim: {claimName: c}')), 'sleep 3', events('c'),
      `kubectl get pvc c -o jsonpath='{.metadata.annotations.volume\\.kubernetes\\.io/storage-provisioner} {.metadata.annotations.volume\\.beta\\.kubernetes\\.io/storage-provisioner}{"\\n"}'`,
    ]);
    assert.deepEqual(waiting!.lines, ['WaitForFirstConsumer: waiting for first consumer to be created before binding']);
    assert.match(provisioning!.lines.at(-1)!, /^ExternalProvisioning: Waiting for a volume to be created either by the external provisioner 'example\.com\/fast' or manually by the system administrator\./);
    assert.deepEqual(annotations!.lines, ['example.com/fast example.com/fast']);
  });

  it('of drivers that are not there are not mounted', async () => {
    const [, , shown] = await typed([apply(pod('p', 'csi: {driver: nope.csi.io}')), 'sleep 3', 'kubectl describe pod p']);
    assert.match(shown!.lines.join('\n'), /FailedMount .* MountVolume\.SetUp failed for volume "d" : kubernetes\.io\/csi: mounter\.SetUpAt failed to get CSI client: driver name nope\.csi\.io not found in the list of registered CSI drivers/);
  });
});
