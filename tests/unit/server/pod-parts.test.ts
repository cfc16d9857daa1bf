import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pod } from '../../../src/simulator/api/kubernetes/pod.ts';
import { ask, makeWorld } from '../../api/world.ts';

const world = makeWorld();
const PODS = '/api/v1/namespaces/default/pods';

function send(method: string, path: string, body?: unknown, type = 'application/json'): { status: number; body: Pod & { message?: string } } {
  const response = ask(world, { method, path, query: [], headers: { accept: 'application/json', 'content-type': type }, body });
  return { status: response.status, body: response.body as Pod & { message?: string } };
}

const STRATEGIC = 'application/strategic-merge-patch+json';
const resources = { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } };
const pod = (name: string) => ({ metadata: { name }, spec: { schedulerName: 'nobody', containers: [{ name: 'c', image: 'nginx:1.27', resources }] } });

test('ephemeral containers are added by patch and by update, and nothing else changes with them', () => {
  send('POST', PODS, pod('debugged'));
  const patched = send('PATCH', `${PODS}/debugged/ephemeralcontainers`, { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'other' }], ephemeralContainers: [{ name: 'one', image: 'busybox:1.36' }] } }, STRATEGIC);
  assert.equal(patched.status, 200);
  assert.deepEqual([patched.body.spec.ephemeralContainers?.map(({ name }) => name), patched.body.spec.containers[0]!.image, patched.body.metadata.labels, patched.body.metadata.generation], [['one'], 'nginx:1.27', undefined, 2]);
  const { ephemeralContainers } = patched.body.spec;
  const put = send('PUT', `${PODS}/debugged/ephemeralcontainers`, { ...pod('debugged'), spec: { ...pod('debugged').spec, ephemeralContainers: [...ephemeralContainers!, { name: 'two', image: 'busybox:1.36' }] } });
  assert.deepEqual([put.status, put.body.spec.ephemeralContainers?.length], [200, 2]);
  const without = send('PUT', `${PODS}/debugged/ephemeralcontainers`, pod('debugged'));
  assert.equal(without.status, 422);
  assert.match(without.body.message!, /existing ephemeral containers "one" may not be removed/);
});

test('a resize changes processor and memory, and no other resource, class or container', () => {
  send('POST', PODS, pod('resized'));
  const resize = (container: object) => send('PATCH', `${PODS}/resized/resize`, { spec: { containers: [{ name: 'c', ...container }] } }, STRATEGIC);
  assert.deepEqual(resize({ resources: { requests: { cpu: '200m' } } }).body.spec.containers[0]!.resources?.requests, { cpu: '200m', memory: '64Mi' });
  assert.match(resize({ resources: { limits: { 'ephemeral-storage': '1Gi' } } }).body.message!, /only cpu and memory resources are mutable/);
  assert.match(resize({ resources: { limits: { cpu: '200m', memory: '64Mi' }, requests: { memory: '64Mi' } } }).body.message!, /Pod QOS Class may not change/);
  assert.match(resize({ resources: { limits: { memory: null } } }).body.message!, /resource limits cannot be removed/);
  assert.match(send('PATCH', `${PODS}/resized/resize`, { spec: { containers: [{ name: 'more', image: 'x' }] } }, STRATEGIC).body.message!, /containers may not be added or removed on resize/);
});

test('the proxy reaches pods and services, and says why where it cannot', () => {
  send('POST', PODS, { metadata: { name: 'site', labels: { app: 'site' } }, spec: { containers: [{ name: 'c', image: 'nginx:1.27', ports: [{ containerPort: 80 }] }] } });
  send('POST', '/api/v1/namespaces/default/services', { metadata: { name: 'site' }, spec: { selector: { app: 'site' }, ports: [{ port: 8080, targetPort: 80 }] } });
  assert.equal(send('GET', '/api/v1/namespaces/default/services/site/proxy/').body.message, 'no endpoints available for service "site"');
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 10_000);
  const page = (path: string): string => String(new TextDecoder().decode(send('GET', path).body as unknown as Uint8Array));
  for (const path of [`${PODS}/site/proxy/`, `${PODS}/site:80/proxy/`, '/api/v1/namespaces/default/services/site:8080/proxy/']) assert.match(page(path), /Welcome to nginx!/);
  assert.match(send('GET', `${PODS}/site:81/proxy/`).body.message!, /^error trying to reach service: dial tcp 10\.244\.\d\.\d+:81: connect: connection refused$/);
  assert.equal(send('GET', '/api/v1/namespaces/default/services/site:81/proxy/').body.message, 'no service port 81 found for service "site"');
  assert.equal(send('GET', '/api/v1/nodes/worker-1/proxy/healthz').body, 'ok');
});

test('a hook sleeps no longer than the pod has to end', () => {
  const sleeping = (name: string, hook: string, seconds: number) => ({ metadata: { name }, spec: { schedulerName: 'nobody', terminationGracePeriodSeconds: 2, containers: [{ name: 'c', image: 'nginx:1.27', lifecycle: { [hook]: { sleep: { seconds } } } }] } });
  assert.equal(send('POST', PODS, sleeping('rested', 'preStop', 2)).status, 201);
  const { message } = send('POST', PODS, sleeping('tired', 'postStart', 3)).body;
  assert.equal(message, 'Pod "tired" is invalid: spec.containers[0].lifecycle.postStart.sleep: Invalid value: 3: must be non-negative and less than terminationGracePeriodSeconds (2)');
});
