/** Admission webhooks that nobody answers for; the words are those of the real server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, makeWorld, type ApiWorld } from '../../api/world.ts';

type Tree = any;
const GROUP = '/apis/admissionregistration.k8s.io/v1', MAPS = '/api/v1/namespaces/default/configmaps', SERVICES = '/api/v1/namespaces/default/services';

function send(world: ApiWorld, method: string, path: string, body?: Tree): { status: number; body: Tree } {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return ask(world, { method, path, query: [], headers: { accept: 'application/json', 'content-type': type }, ...(body ? { body } : {}) }) as { status: number; body: Tree };
}

const hook = (more: Tree = {}): Tree => ({
  name: 'a.example.com', rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE', 'DELETE'], resources: ['configmaps', 'pods'] }], sideEffects: 'None', admissionReviewVersions: ['v1'],
  clientConfig: { service: { name: 'hook', namespace: 'default', path: '/validate' } }, namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'default' } }, ...more,
});
const map = (name: string): Tree => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
const failed = (why: string): string => `Internal error occurred: failed calling webhook "a.example.com": failed to call webhook: Post "https://hook.default.svc:443/validate?timeout=10s": ${why}`;

function install(world: ApiWorld, kind: 'Mutating' | 'Validating', one: Tree): void {
  const path = `${GROUP}/${kind.toLowerCase()}webhookconfigurations`;
  send(world, 'DELETE', `${path}/h`);
  assert.equal(send(world, 'POST', path, { apiVersion: 'admissionregistration.k8s.io/v1', kind: `${kind}WebhookConfiguration`, metadata: { name: 'h' }, webhooks: [one] }).status, 201);
}

for (const kind of ['Mutating', 'Validating'] as const) {
  test(`${kind}: everything that it is about fails`, () => {
    const world = makeWorld();
    send(world, 'POST', MAPS, map('old'));
    install(world, kind, hook());
    const refusal = failed('service "hook" not found');
    assert.deepEqual(send(world, 'POST', MAPS, map('x')).body, { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', message: refusal, reason: 'InternalError', details: { causes: [{ message: refusal.slice('Internal error occurred: '.length) }] }, code: 500 });
    for (const [method, body] of [['PUT', map('old')], ['PATCH', { data: { a: 'b' } }], ['DELETE', undefined]] as const) assert.equal(send(world, method, `${MAPS}/old`, body).body.message, refusal, method);
    assert.match(send(world, 'POST', MAPS, map('Bad_Name')).body.message, kind === 'Mutating' ? /failed calling webhook/ : /is invalid: metadata.name/);
    assert.equal(send(world, 'POST', '/api/v1/namespaces/kube-public/configmaps', map('x')).status, 201);
    install(world, kind, hook({ failurePolicy: 'Ignore' }));
    assert.equal(send(world, 'POST', MAPS, map('x')).status, 201);
  });
}

test('how far a call gets', () => {
  const world = makeWorld(), service = (spec: Tree): Tree => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'hook' }, spec });
  const tried = (): string => send(world, 'POST', MAPS, map('x')).body.message;
  install(world, 'Validating', hook());
  const cases: [Tree, RegExp | string][] = [
    [{ ports: [{ port: 443 }], selector: { app: 'hook' } }, /dial tcp 10\.\d+\.\d+\.\d+:443: connect: connection refused$/],
    [{ ports: [{ port: 8443 }] }, failed('no service port 443 found for service "hook"')],
    [{ ports: [{ port: 443 }], clusterIP: 'None' }, failed('cannot route to service with ClusterIP "None"')],
    [{ type: 'ExternalName', externalName: 'nowhere.invalid' }, /dial tcp: lookup nowhere.invalid on [\d.]+:53: no such host$/],
    [{ ports: [{ port: 443, targetPort: 10250 }], selector: { 'k8s-app': 'metrics-server' } }, /connection refused$/],
  ];
  for (const [spec, words] of cases) {
    send(world, 'POST', SERVICES, service(spec));
    if (typeof words === 'string') assert.equal(tried(), words);
    else assert.match(tried(), words);
    send(world, 'DELETE', `${SERVICES}/hook`);
  }
  install(world, 'Validating', hook({ clientConfig: { service: { name: 'metrics-server', namespace: 'kube-system' } } }));
  assert.match(tried(), /Post "https:\/\/metrics-server.kube-system.svc:443\/\?timeout=10s": tls: failed to verify certificate: x509: certificate is valid for localhost, not metrics-server.kube-system.svc$/);
});

test('conditions and selectors', () => {
  const world = makeWorld(), create = (one: Tree): { status: number; body: Tree } => send(world, 'POST', MAPS, one);
  install(world, 'Validating', hook({ matchConditions: [{ name: 'c', expression: 'object.metadata.name != "me"' }] }));
  assert.deepEqual([create(map('me')).status, create(map('you')).status], [201, 500]);
  install(world, 'Validating', hook({ matchConditions: [{ name: 'c', expression: 'object.data.nothing == "x"' }] }));
  assert.equal(create({ ...map('c'), data: { a: 'b' } }).body.message, `configmaps "c" is forbidden: expression 'object.data.nothing == "x"' resulted in error: no such key: nothing`);
  install(world, 'Validating', hook({ objectSelector: { matchLabels: { w: 'y' } } }));
  assert.deepEqual([create(map('p')).status, create({ ...map('q'), metadata: { name: 'q', labels: { w: 'y' } } }).status], [201, 500]);
});

test('controllers are told as everybody else', () => {
  const world = makeWorld();
  install(world, 'Validating', hook());
  const labels = { app: 'w' };
  const spec = { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'nginx:1.27' }] } } };
  send(world, 'POST', '/apis/apps/v1/namespaces/default/replicasets', { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: { name: 'w' }, spec });
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 3000);
  const events = (send(world, 'GET', '/api/v1/namespaces/default/events').body.items as Tree[]).filter(({ reason }) => reason === 'FailedCreate');
  assert.equal(events[0].message, `Error creating: ${failed('service "hook" not found')}`);
});

test('custom resources whose converter is absent are readable in the stored version only', () => {
  const world = makeWorld(), schema = { openAPIV3Schema: { type: 'object', properties: { a: { type: 'string' } } } };
  const conversion = { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'], clientConfig: { service: { name: 'conv', namespace: 'default', path: '/convert' } } } };
  const versions = ['v1', 'v2'].map((name) => ({ name, served: true, storage: name === 'v1', schema }));
  const spec = { group: 'example.com', names: { plural: 'widgets', kind: 'Widget' }, scope: 'Namespaced', conversion, versions };
  assert.equal(send(world, 'POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'widgets.example.com' }, spec }).status, 201);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 5000);
  const at = (version: string): string => `/apis/example.com/${version}/namespaces/default/widgets`, widget = (version: string): Tree => ({ apiVersion: `example.com/${version}`, kind: 'Widget', metadata: { name: 'w' }, a: 'b' });
  assert.equal(send(world, 'POST', at('v1'), widget('v1')).status, 201);
  const post = 'failed: Post "https://conv.default.svc:443/convert?timeout=30s": service "conv" not found', revision = send(world, 'GET', `${at('v1')}/w`).body.metadata.resourceVersion;
  const undecodable = `object not decodable revision=${revision}: conversion webhook for example.com/v1, Kind=Widget ${post}`;
  assert.equal(send(world, 'GET', `${at('v2')}/w`).body.message, `Internal error occurred: StorageError: corrupt object, Code: 7, Key: /example.com/widgets/default/w, ResourceVersion: 0, AdditionalErrorMsg: ${undecodable}`);
  assert.equal(send(world, 'GET', at('v2')).body.message, `failed to read one or more widgets.example.com from the storage: StorageError: corrupt object, Code: 7, Key: /registry/example.com/widgets/default/w, ResourceVersion: 0, AdditionalErrorMsg: ${undecodable}`);
  assert.equal(send(world, 'PATCH', `${at('v2')}/w`, { a: 'c' }).body.message, undecodable);
  assert.equal(send(world, 'POST', at('v2'), widget('v2')).body.message, `conversion webhook for example.com/v2, Kind=Widget ${post}`);
});
