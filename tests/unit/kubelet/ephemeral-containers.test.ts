/** Containers added to a running pod: in which order their statuses stand, and what becomes of one that cannot start (convertToAPIContainerStatuses and SyncPod of v1.37.1). */
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

const WAITS = 'initContainers: [{name: first, image: "busybox:1.36", command: [sleep, "600"]}]';
const debug = (name: string, image: string): string => `kubectl debug two -c ${name} --image=${image} -- sleep 99`;

describe('statuses of containers', () => {
  it('stand in the order of their names', async () => {
    const names = `kubectl get pod two -o jsonpath='{.status.containerStatuses[*].name} {.status.ephemeralContainerStatuses[*].name}'`;
    assert.equal(await shown(pod(''), 'sleep 20', debug('y', 'busybox:1.36'), debug('a', 'busybox:1.36'), 'sleep 5', names), 'side web a y');
  });
});

describe('an ephemeral container', () => {
  it('starts while an init container still runs', async () => {
    assert.match(await shown(pod(WAITS), 'sleep 20', debug('a', 'busybox:1.36'), 'sleep 5', `kubectl get pod two -o jsonpath='{.status.phase} {.status.ephemeralContainerStatuses[0].state}'`), /^Pending \{"running":/);
  });
  it('is tried again, with the back-off of its image', async () => {
    const events = await shown(pod(''), 'sleep 20', debug('a', 'busybox:nosuch'), 'sleep 60', 'kubectl get events -o custom-columns=F:.involvedObject.fieldPath,R:.reason,C:.count --no-headers');
    assert.match(events, /ephemeralContainers\{a\} +Pulling +[2-9]/);
    assert.match(events, /ephemeralContainers\{a\} +BackOff +[1-9]/);
  });
});
