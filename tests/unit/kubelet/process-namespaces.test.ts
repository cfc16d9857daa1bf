/** Whose processes a container sees: its own, those of its pod, of the container that it debugs, or of its node. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const shown = async (...commands: string[]): Promise<string> => (await typed(commands)).at(-1)!.lines.join('\n');

const pod = (spec: string): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: two}
spec:
  ${spec}
  containers:
  - {name: web, image: "nginx:1.27"}
  - {name: side, image: "busybox:1.36", command: [sleep, "600"]}`);

describe('processes', () => {
  it('are a container’s own', async () => assert.doesNotMatch(await shown(pod(''), 'sleep 20', 'kubectl exec two -c side -- ps'), /nginx|pause/));
  it('are shared in a pod that wants it, and the first is the sandbox’s', async () => {
    assert.match(await shown(pod('shareProcessNamespace: true'), 'sleep 20', 'kubectl exec two -c side -- ps'), /^ +1 65535 +\/pause$[^]*nginx: master process[^]*sleep 600/m);
  });
  it('are the target’s in an ephemeral container', async () => {
    assert.match(await shown(pod(''), 'sleep 20', 'kubectl debug two -c probe --image=busybox:1.36 --target=web -- sleep 99', 'sleep 5', 'kubectl exec two -c probe -- ps'), /^ +1 root +nginx: master process[^]*sleep 99/m);
  });
  it('are the node’s with hostPID', async () => {
    assert.match(await shown(pod('hostPID: true'), 'sleep 20', 'kubectl exec two -c side -- ps'), /nginx: master process[^]*sleep 600/m);
  });
});
