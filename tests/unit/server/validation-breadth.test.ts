import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, makeWorld } from '../../api/world.ts';

const world = makeWorld();
type Tree = any;

function send(method: string, path: string, body: Tree): { status: number; body: Tree } {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return ask(world, { method, path, query: [], headers: { accept: 'application/json', 'content-type': type }, body }) as { status: number; body: Tree };
}

const problems = (answer: { body: Tree }): string[] => (answer.body.details?.causes ?? []).map(({ field, message }: Tree) => `${field}: ${message}`);

test('endpoints need addresses that can be reached, and ports with names', () => {
  const path = '/api/v1/namespaces/default/endpoints';
  const subsets = [{}, { addresses: [{ ip: '127.0.0.1' }, { ip: '10.0.0.300' }], ports: [{ port: 80 }, { port: 0, name: 'b' }] }];
  assert.deepEqual(problems(send('POST', path, { apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'e' }, subsets })), [
    'subsets[0]: Required value: must specify `addresses` or `notReadyAddresses`',
    'subsets[1].addresses[0].ip: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)',
    'subsets[1].addresses[1].ip: Invalid value: "10.0.0.300": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)',
    'subsets[1].addresses[1].ip: Invalid value: "10.0.0.300": must be a valid IP address',
    'subsets[1].ports[0].name: Required value', 'subsets[1].ports[1].port: Invalid value: 0: must be between 1 and 65535, inclusive',
  ]);
});

test('endpoint slices keep their address type', () => {
  const path = '/apis/discovery.k8s.io/v1/namespaces/default/endpointslices';
  const slice = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: { name: 's' }, addressType: 'IPv4', endpoints: [{ addresses: ['10.1.2.3'] }] };
  assert.deepEqual(problems(send('POST', path, { ...slice, endpoints: [{ addresses: ['fd00::1'] }] })), ['endpoints[0].addresses: Invalid value: "fd00::1": must be an IPv4 address']);
  assert.equal(send('POST', path, slice).status, 201);
  assert.deepEqual(problems(send('PATCH', `${path}/s`, { addressType: 'FQDN', endpoints: [] })), ['addressType: Invalid value: null: field is immutable']);
});

test('classes of ingresses and runtimes', () => {
  const ingress = '/apis/networking.k8s.io/v1/ingressclasses', runtime = '/apis/node.k8s.io/v1/runtimeclasses';
  assert.deepEqual(problems(send('POST', ingress, { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'i' }, spec: { controller: 'nginx', parameters: { kind: 'K', name: '', scope: 'Namespace' } } })), [
    'spec.controller: Invalid value: "nginx": must be a domain-prefixed path (such as "acme.io/foo")', "spec.parameters.namespace: Required value: `parameters.scope` is set to 'Namespace'", 'spec.parameters.name: Required value',
  ]);
  assert.equal(send('POST', runtime, { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'r' }, handler: 'runsc' }).status, 201);
  assert.deepEqual(problems(send('PATCH', `${runtime}/r`, { handler: 'kata' })), ['handler: Invalid value: null: field is immutable']);
});

test('taints of a node', () => {
  const taints = [{ key: 'a', effect: 'NoSchedule' }, { key: 'a', value: 'x', effect: 'NoSchedule' }, { key: 'b', effect: 'Never' }];
  assert.deepEqual(problems(send('PATCH', '/api/v1/nodes/worker-1', { spec: { taints } })), [
    'metadata.taints[1]: Duplicate value: {"Key":"a","Value":"x","Effect":"NoSchedule","TimeAdded":null}: taints must be unique by key and effect pair',
    'metadata.taints[2].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"',
  ]);
});

test('a request for a certificate says who asks, and must be one', () => {
  const path = '/apis/certificates.k8s.io/v1/certificatesigningrequests';
  const request = Buffer.from('-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n').toString('base64');
  const of = (spec: Tree): Tree => ({ apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest', metadata: { name: 'Jane:csr' }, spec });
  assert.deepEqual(problems(send('POST', path, of({ request: 'eA==', signerName: 'jane', usages: ['client auth', 'client auth'], expirationSeconds: 60 }))), [
    'spec.request: Invalid value: "eA==": PEM block type must be CERTIFICATE REQUEST', 'spec.usages[1]: Duplicate value: "client auth"',
    "spec.signerName: Invalid value: \"jane\": must be a fully qualified domain and path of the form 'example.com/signer-name'",
    'spec.expirationSeconds: Invalid value: 60: may not specify a duration less than 600 seconds (10 minutes)',
  ]);
  const { body } = send('POST', path, of({ request, signerName: 'kubernetes.io/kube-apiserver-client', usages: ['client auth'], username: 'root' }));
  assert.deepEqual([body.spec.username, body.spec.groups], ['kubernetes-admin', ['kubeadm:cluster-admins', 'system:authenticated']]);
});
