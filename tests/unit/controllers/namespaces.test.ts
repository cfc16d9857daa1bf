/** Namespaces that are deleted with pods in them: what their conditions say, and when they go (namespaced_resources_deleter of v1.37.1). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const namespace = (name: string, grace: number, finalizer = ''): string[] => [`kubectl create namespace ${name}`, 'sleep 1', apply(`
apiVersion: v1
kind: Pod
metadata: {name: p, namespace: ${name}, finalizers: [${finalizer}]}
spec: {terminationGracePeriodSeconds: ${grace}, containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "trap '' TERM; sleep 1000"]}]}`)];
const conditions = (name: string): string => `kubectl get ns ${name} -o jsonpath='{range .status.conditions[*]}{.type}={.status} {end}'; echo`;

describe('a namespace that is deleted', () => {
  it('looks again five seconds after its conditions changed, not when its pods are gone', async () => {
    const played = await typed(['kubectl create namespace slow', 'sleep 1', 'kubectl run p -n slow --image=nginx:1.27', 'sleep 4', 'kubectl delete ns slow --wait=false', 'sleep 8', 'kubectl get pods -n slow', conditions('slow'), 'sleep 4', 'kubectl get ns slow -o name']);
    assert.match(played[6]!.lines[0]!, /^No resources found/);
    assert.match(played[7]!.lines[0]!, /NamespaceDeletionContentFailure=False/);
    assert.match(played[9]!.lines[0]!, /not found/);
  });

  it('calls pods that outstay their grace period a failure', async () => {
    const played = await typed([...namespace('late', 5), 'sleep 3', 'kubectl delete ns late --wait=false', 'sleep 9', conditions('late'), 'sleep 9', 'kubectl get ns late -o name']);
    assert.match(played[6]!.lines[0]!, /NamespaceDeletionContentFailure=True/);
    assert.match(played[8]!.lines[0]!, /not found/);
  });

  it('holds finalizers of pods for no failure', async () => {
    const played = await typed([...namespace('held', 1, 'x.io/keep'), 'sleep 3', 'kubectl delete ns held --wait=false', 'sleep 9', conditions('held')]);
    assert.match(played[6]!.lines[0]!, /NamespaceDeletionContentFailure=False/);
  });
});
