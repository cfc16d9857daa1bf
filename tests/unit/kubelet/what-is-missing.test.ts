/** What a pod names and is not there: the kubelet's words for it (kubelet_pods.go, projected.go, probe/util.go, status_manager.go). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const pod = (name: string, spec: string, container = ''): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: default}
spec:
  ${spec || 'terminationGracePeriodSeconds: 1'}
  containers: [{name: c, image: "busybox:1.36", command: [sleep, "1000"]${container && `, ${container}`}}]`);
const said = (name: string): string => `kubectl get events --field-selector involvedObject.name=${name},type=Warning -o jsonpath='{range .items[*]}{.reason}: {.message}{"\\n"}{end}' | sort -u`;

describe('a pod that names what is not there', () => {
  it('is told of everything that its projected volume lacks', async () => {
    const played = await typed([
      pod('p', 'volumes: [{name: v, projected: {sources: [{configMap: {name: nosuch}}, {secret: {name: other}}]}}]', 'volumeMounts: [{name: v, mountPath: /v}]'), 'sleep 3', said('p'),
    ]);
    assert.deepEqual(played[2]!.lines, ['FailedMount: MountVolume.SetUp failed for volume "v" : [configmap "nosuch" not found, secret "other" not found]']);
  });

  it('has no port of the name that a probe asks', async () => {
    const played = await typed([
      pod('h', '', 'readinessProbe: {httpGet: {port: nosuch}}'), pod('t', '', 'readinessProbe: {tcpSocket: {port: nosuch}}'), 'sleep 4', said('h'), said('t'), "kubectl get pod h -o jsonpath='{.status.containerStatuses[0].ready}'",
    ]);
    const words = 'Unhealthy: Readiness probe errored and resulted in unknown state: strconv.Atoi: parsing "nosuch": invalid syntax';
    assert.deepEqual(played.slice(3).map(({ lines }) => lines.join()), [words, words, 'false']);
  });

  it('has no container whose resources it wants', async () => {
    const played = await typed([pod('r', '', 'env: [{name: X, valueFrom: {resourceFieldRef: {containerName: zz, resource: limits.cpu}}}]'), 'sleep 3', "kubectl get pod r -o jsonpath='{.status.containerStatuses[0].state.waiting}'"]);
    assert.deepEqual(played[2]!.lines, ['{"message":"container zz not found","reason":"CreateContainerConfigError"}']);
  });

  it('goes when its node was never there', async () => {
    const played = await typed([pod('lost', 'nodeName: nosuch'), 'sleep 20', 'kubectl get pod lost -o name', 'sleep 60', 'kubectl get pod lost']);
    assert.deepEqual([...played[2]!.lines, ...played[4]!.lines], ['pod/lost', 'Error from server (NotFound): pods "lost" not found']);
  });
});

it('an init container that never had its turn still waits when its pod has failed', async () => {
  const played = await typed([
    pod('i', `restartPolicy: Never\n  initContainers: [{name: a, image: "busybox:1.36", command: [sh, -c, exit 7]}, {name: b, image: "busybox:1.36"}]`), 'sleep 8', "kubectl get pod i -o jsonpath='{.status.phase} {.status.initContainerStatuses[0].state.terminated.exitCode} {.status.initContainerStatuses[1].state}'",
  ]);
  assert.deepEqual(played[2]!.lines, ['Failed 7 {"waiting":{"reason":"PodInitializing"}}']);
});

it('variables come from the file that an init container wrote, or the container says what is wrong with it', async () => {
  const pod = (name: string, text: string, reference: string): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  restartPolicy: Never
  volumes: [{name: v, emptyDir: {}}]
  initContainers: [{name: i, image: "busybox:1.36", command: [sh, -c, "echo \\"${text}\\" > /v/e"], volumeMounts: [{name: v, mountPath: /v}]}]
  containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "echo [$X]"], env: [{name: X, valueFrom: {fileKeyRef: {volumeName: v, path: e, ${reference}}}}]}]`);
  const reason = (name: string): string => `kubectl get pod ${name} -o jsonpath='{.status.containerStatuses[0].state.waiting.message}'`;
  const played = await typed([pod('good', "A='one'", 'key: A'), pod('free', "A='one'", 'key: B, optional: true'), pod('none', "A='one'", 'key: B'), pod('bad', 'A=one', 'key: A'), 'sleep 24', 'kubectl logs good -c c; kubectl logs free -c c', reason('none'), reason('bad')]);
  assert.deepEqual(played[5]!.lines, ['[one]', '[]']);
  assert.match(played[6]!.lines.join(), /^environment variable key "B" not found in file "\/var\/lib\/kubelet\/pods\/[0-9a-f-]{36}\/volumes\/kubernetes\.io~empty-dir\/v\/e"$/);
  assert.deepEqual(played[7]!.lines, ["couldn't parse env file"]);
});

it('a shell that takes all memory is killed and says nothing, with a limit and without', async () => {
  const pod = (name: string, command: string, resources = ''): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  restartPolicy: Never
  containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "${command}"]${resources}}]`);
  const grow = 'x=a; while true; do x=$x$x; done';
  const played = await typed([
    pod('free', grow), pod('bound', grow, ', resources: {limits: {memory: 20Mi}}'), pod('below', `(${grow}); echo $?`), 'sleep 9', 'kubectl logs free; kubectl logs bound; kubectl logs below',
    "kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name} {.status.containerStatuses[0].state.terminated.exitCode} {.status.containerStatuses[0].state.terminated.reason}{\"\\n\"}{end}'",
  ]);
  assert.deepEqual(played[4]!.lines, ['Killed', '137']);
  assert.deepEqual(played[5]!.lines, ['below 0 OOMKilled', 'bound 137 OOMKilled', 'free 137 OOMKilled']);
});

it('a volume that asks for the resources of a container that is not there is not mounted', async () => {
  const volume = (items: string): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers: [{name: c, image: "nginx:1.27", volumeMounts: [{name: d, mountPath: /d}]}]
  volumes: [{name: d, projected: {sources: [{downwardAPI: {items: [${items}]}}]}}]`);
  const item = (container: string): string => `{path: ${container}, resourceFieldRef: {containerName: ${container}, resource: limits.cpu}}`;
  const played = await typed([volume(`${item('one')}, ${item('two')}, ${item('c')}`), 'sleep 5', "kubectl get events --field-selector reason=FailedMount -o jsonpath='{.items[0].message}'", "kubectl get pod p --no-headers | awk '{print $3}'"]);
  assert.deepEqual(played.slice(2).map(({ lines }) => lines[0]), ['MountVolume.SetUp failed for volume "d" : [container one not found, container two not found]', 'ContainerCreating']);
});
