/** What a pod asks of its kernel, its name and its files: granted, or refused in the words of a real kubelet. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const pod = (name: string, spec: string, container = '', command = 'sleep 1000'): string => apply(`
apiVersion: v1
kind: Pod
metadata: {name: ${name}, namespace: default}
spec:
  ${spec}
  volumes: [{name: v, emptyDir: {}}]
  containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "${command}"]${container && `, ${container}`}}]`);
const NONE = 'restartPolicy: Never';

describe('a pod', () => {
  it('is refused for a sysctl that is not safe', async () => {
    const sysctls = (name: string): string => `securityContext: {sysctls: [{name: ${name}, value: "1"}]}`;
    const played = await typed([
      pod('bad', sysctls('kernel.msgmax')), pod('good', sysctls('net.ipv4.tcp_syncookies')), 'sleep 3', "kubectl get pods bad good -o jsonpath='{range .items[*]}{.status.phase} {.status.reason} {.status.message}{\"\\n\"}{end}'",
      "kubectl get events --field-selector involvedObject.name=bad,type=Warning -o jsonpath='{.items[*].reason}: {.items[*].message}'",
    ]);
    assert.deepEqual(played[3]!.lines.map((line) => line.trim()), ['Failed SysctlForbidden Pod was rejected: forbidden sysctl: "kernel.msgmax" not allowlisted', 'Running']);
    assert.deepEqual(played[4]!.lines, ['SysctlForbidden: forbidden sysctl: "kernel.msgmax" not allowlisted']);
  });

  it('is named as it asks', async () => {
    const tell = 'hostname; tail -1 /etc/hosts | cut -f2-';
    const played = await typed([
      pod('plain', 'hostname: myhost\n  subdomain: sub', '', tell), pod('full', 'hostname: myhost\n  subdomain: sub\n  setHostnameAsFQDN: true', '', tell), pod('other', 'hostnameOverride: my.own.name', '', tell), 'sleep 4',
      'kubectl logs plain --tail=2', 'kubectl logs full --tail=2', 'kubectl logs other --tail=2',
    ]);
    const domain = 'myhost.sub.default.svc.cluster.local';
    assert.deepEqual(played.slice(4).map(({ lines }) => lines.join(' ').replace(/\s+/g, ' ')), [`myhost ${domain} myhost`, `${domain} ${domain} myhost`, 'my.own.name my.own.name']);
  });

  it('waits for the variable that a subPathExpr names', async () => {
    const played = await typed([pod('p', NONE, 'volumeMounts: [{name: v, mountPath: /v, subPathExpr: "$(NOPE)"}]'), 'sleep 3', "kubectl get pod p -o jsonpath='{.status.phase} {.status.containerStatuses[0].state.waiting}'"]);
    assert.deepEqual(played[2]!.lines, ['Pending {"message":"missing value for NOPE","reason":"CreateContainerConfigError"}']);
  });

  it('does not start in a working folder that is a file', async () => {
    const played = await typed([pod('p', NONE, 'workingDir: /etc/passwd'), 'sleep 3', "kubectl get pod p -o jsonpath='{.status.containerStatuses[0].state.terminated.reason}: {.status.containerStatuses[0].state.terminated.message}'"]);
    assert.match(played[2]!.lines.join(''), /^StartError: .*error during container init: mkdir \/etc\/passwd: not a directory$/);
  });
});
