/** Endpoints of a service without a selector become slices (objects as a real controller manager of v1.37.1 wrote them), and traffic finds them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { apply, typed } from '../cluster/typed.ts';

const service = apply(`
apiVersion: v1
kind: Service
metadata: {name: ext}
spec: {ports: [{port: 80}]}`);
const endpoints = (ip: string): string => apply(`
apiVersion: v1
kind: Endpoints
metadata: {name: ext, labels: {a: b}}
subsets: [{addresses: [{ip: ${ip}}], ports: [{port: 80}]}]`);
const slices = `kubectl get endpointslices -l kubernetes.io/service-name=ext -o jsonpath='{range .items[*]}{.metadata.ownerReferences[0].kind} {.metadata.labels} {.addressType} {.endpoints} {.ports}{end}'; echo`;

describe('endpoints of a service without a selector', () => {
  it('are mirrored to a slice, which follows them', async () => {
    const played = await typed([service, endpoints('192.0.2.10'), 'sleep 1', slices, endpoints('192.0.2.11'), 'sleep 1', slices, 'kubectl delete endpoints ext', 'sleep 1', slices]);
    const text = (ip: string): string => `Endpoints {"a":"b","endpointslice.kubernetes.io/managed-by":"endpointslicemirroring-controller.k8s.io","kubernetes.io/service-name":"ext"} IPv4 [{"addresses":["${ip}"],"conditions":{"ready":true}}] [{"name":"","port":80,"protocol":"TCP"}]`;
    assert.equal(played[3]!.lines.join(''), text('192.0.2.10'));
    assert.equal(played[6]!.lines.join(''), text('192.0.2.11'));
    assert.equal(played[9]!.lines.join('').trim(), '');
  });

  it('go with the service', async () => {
    const played = await typed([service, endpoints('192.0.2.10'), 'sleep 1', 'kubectl delete service ext', 'sleep 1', 'kubectl get endpoints,endpointslices -o name | grep ext']);
    assert.deepEqual(played[5]!.lines.filter((line) => !line.startsWith('Warning')), []);
  });

  it('carry its traffic', async () => {
    const played = await typed([service, 'kubectl run web --image=nginx:1.27', 'sleep 4', `kubectl create -f - <<E
{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"ext"},"subsets":[{"addresses":[{"ip":"$(kubectl get pod web -o jsonpath={.status.podIP})"}],"ports":[{"port":80}]}]}
E`, 'sleep 1', 'kubectl exec web -- curl -s ext | head -4']);
    assert.match(played[5]!.lines.join('\n'), /Welcome to nginx/);
  });
});
