/** A container's own restart policy and its rules (ContainerShouldRestart of v1.37.1; states as a real kubelet showed them). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const pod = (name: string, policy: string, container: string, command: string): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  restartPolicy: ${policy}
  containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "${command}"], ${container}}]`);
const shown = (name: string): string => `kubectl get pod ${name} -o jsonpath='{.status.phase} {.status.containerStatuses[0].restartCount}'`;
const RULE = 'restartPolicy: Never, restartPolicyRules: [{action: Restart, exitCodes: {operator: In, values: [42]}}]';

describe('a container with a restart policy of its own', () => {
  it('goes by it, whatever the pod says', async () => {
    const played = await typed([
      pod('always', 'Never', 'restartPolicy: Always', 'sleep 2'), pod('failing', 'Always', 'restartPolicy: OnFailure', 'exit 0'), pod('never', 'Always', 'restartPolicy: Never', 'exit 5'), 'sleep 10',
      shown('always'), shown('failing'), shown('never'),
    ]);
    assert.deepEqual(played.slice(4).map(({ lines }) => lines[0]), ['Running 1', 'Succeeded 0', 'Failed 0']);
  });

  it('comes back with an exit code that a rule names, and with no other', async () => {
    const played = await typed([pod('named', 'Never', RULE, 'sleep 1; exit 42'), pod('other', 'Never', RULE, 'exit 7'), 'sleep 9', shown('named'), shown('other')]);
    assert.deepEqual(played.slice(3).map(({ lines }) => lines[0]), ['Running 1', 'Failed 0']);
  });
});
