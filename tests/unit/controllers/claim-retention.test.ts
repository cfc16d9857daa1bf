/** Claims of stateful sets and their owners, as the real controller of v1.37.1 sets them; which pods a rolling update takes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pod } from '../../../src/simulator/api/kubernetes/pod.ts';
import type { StatefulSet } from '../../../src/simulator/api/kubernetes/statefulset.ts';
import { podsToReplace } from '../../../src/simulator/cluster/controllers/statefulset/rollout.ts';
import { apply, typed } from '../cluster/typed.ts';

const volumes = [0, 1].map((i) => `
apiVersion: v1
kind: PersistentVolume
metadata: {name: v${i}}
spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], storageClassName: own, hostPath: {path: /tmp/v${i}}}
---`).join('');
const set = (policy: string): string => apply(`${volumes}
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  replicas: 2
  ${policy}
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec: {terminationGracePeriodSeconds: 1, containers: [{name: c, image: "nginx:1.27", volumeMounts: [{name: data, mountPath: /data}]}]}
  volumeClaimTemplates: [{metadata: {name: data}, spec: {storageClassName: own, accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]`);
const owners = "kubectl get pvc -o jsonpath='{range .items[*]}{.metadata.name}={.metadata.ownerReferences[*].kind} {end}'; echo";

describe('claims of a stateful set', () => {
  it('stay where nothing else is said', async () => {
    const played = await typed([set(''), 'sleep 8', owners, 'kubectl scale sts db --replicas=1', 'sleep 5', 'kubectl delete sts db', 'sleep 3', owners]);
    assert.equal(played[2]!.lines[0]!.trim(), 'data-db-0= data-db-1=');
    assert.equal(played[7]!.lines[0]!.trim(), 'data-db-0= data-db-1=');
  });

  it('go with a pod that is scaled away, or with the set', async () => {
    const played = await typed([set('persistentVolumeClaimRetentionPolicy: {whenScaled: Delete, whenDeleted: Delete}'), 'sleep 8', owners, 'kubectl scale sts db --replicas=1', 'sleep 5', owners, 'kubectl delete sts db', 'sleep 5', owners]);
    assert.equal(played[2]!.lines[0]!.trim(), 'data-db-0=StatefulSet data-db-1=StatefulSet');
    assert.equal(played[5]!.lines[0]!.trim(), 'data-db-0=StatefulSet');
    assert.equal(played[8]!.lines.join('').trim(), '');
  });

  it('change their owners with the policy', async () => {
    const played = await typed([set(''), 'sleep 8', `kubectl patch sts db -p '{"spec":{"persistentVolumeClaimRetentionPolicy":{"whenDeleted":"Delete"}}}'`, 'sleep 1', owners, 'kubectl get events --field-selector reason=SuccessfulUpdate -o custom-columns=:.message --no-headers']);
    assert.equal(played[4]!.lines[0]!.trim(), 'data-db-0=StatefulSet data-db-1=StatefulSet');
    assert.deepEqual(played[5]!.lines.map((line) => line.trim()).filter(Boolean), ['Update Pod db-0 in StatefulSet db successful', 'Update Pod db-1 in StatefulSet db successful']);
  });
});

describe('a rolling update of a stateful set', () => {
  const pods = [0, 1, 2, 3].map((i) => ({ metadata: { name: `db-${i}` } }) as Pod);
  const taken = (spec: Partial<StatefulSet['spec']>, broken: number[] = []): string[] =>
    podsToReplace({ spec: { replicas: 4, ...spec } } as StatefulSet, pods, () => true, (pod) => !broken.includes(pods.indexOf(pod))).map(({ metadata }) => metadata.name);
  it('takes as many as may be missing, from the highest down to the partition', () => {
    assert.deepEqual(taken({}), ['db-3']);
    assert.deepEqual(taken({ updateStrategy: { rollingUpdate: { maxUnavailable: '70%' } } }), ['db-3', 'db-2']);
    assert.deepEqual(taken({ updateStrategy: { rollingUpdate: { partition: 3, maxUnavailable: 2 } } }), ['db-3']);
    assert.deepEqual(taken({}, [1]), []);
  });
  it('takes those that do not serve first where pods are managed in parallel', () => {
    assert.deepEqual(taken({ podManagementPolicy: 'Parallel' }, [1]), ['db-1']);
    assert.deepEqual(taken({ podManagementPolicy: 'Parallel', updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } }, [1]), ['db-1', 'db-3']);
  });
});
