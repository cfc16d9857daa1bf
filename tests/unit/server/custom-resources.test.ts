import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Status } from '../../../src/simulator/api/kubernetes/meta.ts';
import type { Response } from '../../../src/simulator/api/http.ts';
import { ask, makeWorld, type ApiWorld } from '../../api/world.ts';

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';
const BACKUPS = '/apis/demo.io/v1/namespaces/default/backups';
type Tree = any;

const spec = {
  type: 'object', required: ['volume'],
  properties: {
    volume: { type: 'string', maxLength: 10 }, keep: { type: 'integer', default: 3 }, tags: { type: 'array', 'x-kubernetes-list-type': 'set', items: { type: 'string' } },
    targets: { type: 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'], items: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, path: { type: 'string' } } } },
    port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
  },
  'x-kubernetes-validations': [
    { rule: 'self.volume == oldSelf.volume', message: 'volume is immutable' },
    { rule: 'self.keep < 100', messageExpression: '"keep is " + (self.keep == 100 ? "100" : "more")', fieldPath: '.keep' },
    { rule: '!has(self.targets) || self.targets.all(t, t.name.startsWith("t"))' },
  ],
};

const definition = (more: Tree = {}, schema: Tree = { type: 'object', properties: { spec } }): Tree => ({
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'backups.demo.io' },
  spec: { group: 'demo.io', scope: 'Namespaced', names: { plural: 'backups', kind: 'Backup' }, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema }, ...more }] },
});

const backup = (of: Tree, name = 'b'): Tree => ({ apiVersion: 'demo.io/v1', kind: 'Backup', metadata: { name }, spec: of });

function send(world: ApiWorld, method: string, path: string, body?: unknown, type = 'application/json'): Response & { body: Tree } {
  return ask(world, { method, path: path.split('?')[0]!, query: [...new URLSearchParams(path.split('?')[1] ?? '')], headers: { accept: 'application/json', 'content-type': type }, body }) as Response & { body: Tree };
}

function withDefinition(more?: Tree, schema?: Tree): ApiWorld {
  const world = makeWorld();
  assert.equal(send(world, 'POST', DEFINITIONS, definition(more, schema)).status, 201);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 1000);
  return world;
}

const causes = ({ body }: Response & { body: Status }): string[] => body.details!.causes!.map(({ field, message }) => `${field}: ${message}`);

test('a definition is established, and its kind can be found and used', () => {
  const world = withDefinition();
  const { status } = send(world, 'GET', `${DEFINITIONS}/backups.demo.io`).body;
  assert.deepEqual(status.conditions.map(({ type, status: state }: Tree) => `${type}=${state}`), ['NamesAccepted=True', 'Established=True']);
  assert.equal(send(world, 'GET', '/apis/apiregistration.k8s.io/v1/apiservices/v1.demo.io').body.status.conditions[0].reason, 'Local');
  assert.deepEqual(send(world, 'GET', '/apis/demo.io/v1').body.resources.map(({ name }: Tree) => name), ['backups']);
  assert.deepEqual(send(world, 'POST', BACKUPS, backup({ volume: 'data' })).body.spec, { keep: 3, volume: 'data' });
});

test('names that another definition of the group has are not accepted, until it goes', () => {
  const world = withDefinition();
  const rival = definition();
  rival.metadata.name = 'savings.demo.io';
  rival.spec.names = { plural: 'savings', kind: 'Backup' };
  send(world, 'POST', DEFINITIONS, rival);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 1000);
  const named = (): Tree => send(world, 'GET', `${DEFINITIONS}/savings.demo.io`).body.status.conditions[0];
  assert.deepEqual([named().status, named().reason, named().message], ['False', 'ListKindConflict', '"BackupList" is already in use']);
  send(world, 'DELETE', `${DEFINITIONS}/backups.demo.io`);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 1000);
  assert.equal(named().status, 'True');
});

test('rules compare with the old object, speak for themselves and point at a field', () => {
  const world = withDefinition();
  send(world, 'POST', BACKUPS, backup({ volume: 'data' }));
  const patch = (of: Tree): Response & { body: Tree } => send(world, 'PATCH', `${BACKUPS}/b`, { spec: of }, 'application/merge-patch+json');
  assert.deepEqual(causes(patch({ volume: 'other' })), ['spec: Invalid value: volume is immutable']);
  assert.deepEqual(causes(patch({ keep: 100 })), ['spec.keep: Invalid value: keep is 100']);
  assert.deepEqual(causes(patch({ targets: [{ name: 'x' }] })), ['spec: Invalid value: failed rule: !has(self.targets) || self.targets.all(t, t.name.startsWith("t"))']);
  assert.equal(patch({ targets: [{ name: 't1' }], port: 'http' }).status, 200);
});

test('sets and keyed lists hold everything once', () => {
  const world = withDefinition();
  assert.deepEqual(causes(send(world, 'POST', BACKUPS, backup({ volume: 'data', tags: ['a', 'b', 'a'], targets: [{ name: 't' }, { name: 't' }] }))), [
    'spec.tags[2]: Duplicate value: "a"', 'spec.targets[1]: Duplicate value: {"name":"t"}',
  ]);
});

test('what was wrong before may stay while something else changes', () => {
  const world = withDefinition();
  send(world, 'POST', BACKUPS, backup({ volume: 'longname' }));
  const stricter = definition({}, { type: 'object', properties: { spec: { ...spec, properties: { ...spec.properties, volume: { type: 'string', maxLength: 3 } } } } });
  stricter.metadata.resourceVersion = send(world, 'GET', `${DEFINITIONS}/backups.demo.io`).body.metadata.resourceVersion;
  assert.equal(send(world, 'PUT', `${DEFINITIONS}/backups.demo.io`, stricter).status, 200);
  assert.equal(send(world, 'PATCH', `${BACKUPS}/b`, { spec: { keep: 4 } }, 'application/merge-patch+json').status, 200);
  assert.equal(send(world, 'POST', BACKUPS, backup({ volume: 'longname' }, 'c')).status, 422);
});

test('apply merges keyed lists item by item', () => {
  const world = withDefinition();
  const apply = (manager: string, of: Tree): Response & { body: Tree } => send(world, 'PATCH', `${BACKUPS}/b?fieldManager=${manager}`, backup(of), 'application/apply-patch+yaml');
  apply('one', { volume: 'data', targets: [{ name: 't1' }] });
  assert.deepEqual(apply('two', { volume: 'data', targets: [{ name: 't2', path: '/' }] }).body.spec.targets, [{ name: 't1' }, { name: 't2', path: '/' }]);
  assert.deepEqual(apply('one', { volume: 'data' }).body.spec.targets, [{ name: 't2', path: '/' }]);
});

test('another version shows the same object', () => {
  const two = definition();
  two.spec.versions.push({ name: 'v2', served: true, storage: false, deprecated: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { volume: { type: 'string' } } } } } } });
  const world = makeWorld();
  send(world, 'POST', DEFINITIONS, two);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 1000);
  send(world, 'POST', BACKUPS, backup({ volume: 'data' }));
  const { body, headers } = send(world, 'GET', '/apis/demo.io/v2/namespaces/default/backups/b');
  assert.deepEqual([body.apiVersion, body.spec, headers.warning], ['demo.io/v2', { volume: 'data' }, '299 - "demo.io/v2 Backup is deprecated"']);
});

test('selectable fields can be selected by, others not', () => {
  const world = withDefinition({ selectableFields: [{ jsonPath: '.spec.volume' }] });
  send(world, 'POST', BACKUPS, backup({ volume: 'a' }, 'x'));
  send(world, 'POST', BACKUPS, backup({ volume: 'b' }, 'y'));
  assert.deepEqual(send(world, 'GET', `${BACKUPS}?fieldSelector=spec.volume=b`).body.items.map(({ metadata }: Tree) => metadata.name), ['y']);
  assert.equal(send(world, 'GET', `${BACKUPS}?fieldSelector=spec.keep=3`).body.message, 'field label not supported: spec.keep');
});

test('a deleted definition waits for objects with finalizers, and refuses new ones meanwhile', () => {
  const world = withDefinition();
  const held = backup({ volume: 'a' });
  held.metadata.finalizers = ['demo.io/held'];
  send(world, 'POST', BACKUPS, held);
  send(world, 'DELETE', `${DEFINITIONS}/backups.demo.io`);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 1000);
  assert.equal(send(world, 'POST', BACKUPS, backup({ volume: 'b' }, 'new')).body.message, 'backups.demo.io "new" is forbidden: create not allowed while custom resource definition is terminating');
  send(world, 'PATCH', `${BACKUPS}/b`, { metadata: { finalizers: null } }, 'application/merge-patch+json');
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 10_000);
  assert.equal(send(world, 'GET', `${DEFINITIONS}/backups.demo.io`).status, 404);
});

test('schemas that are not structural and rules that do not compile are refused', () => {
  const world = makeWorld();
  const refused = (schema: Tree): string[] => causes(send(world, 'POST', DEFINITIONS, definition({}, schema)));
  const at = 'spec.validation.openAPIV3Schema.properties[spec]';
  assert.deepEqual(refused({ type: 'object', properties: { spec: { type: 'object', anyOf: [{ properties: { a: { type: 'string' } } }] } } }), [
    `${at}.anyOf[0].properties[a].type: Forbidden: must be empty to be structural`,
  ]);
  assert.deepEqual(refused({ type: 'object', properties: { spec: { type: 'object', properties: { a: { type: 'string', default: 1 } } } } }), [
    `${at}.properties[a].default: Invalid value: "integer": ${at}.properties[a].default in body must be of type string: "integer"`.replace(`${at}.properties[a].default in`, ' in'),
  ]);
  assert.deepEqual(refused({ type: 'object', properties: { spec: { type: 'object', properties: { a: { type: 'string' } }, 'x-kubernetes-validations': [{ rule: 'self.b < 1' }] } } }), [
    `${at}.x-kubernetes-validations[0].rule: Invalid value: {"Rule":"self.b \\u003c 1","Message":"","MessageExpression":"","Reason":null,"FieldPath":"","OptionalOldSelf":null}: compilation failed: ERROR: <input>:1:5: undefined field 'b'\n | self.b < 1\n | ....^`,
  ]);
});

test('what a custom resource owns stays while it is there, and goes with it', () => {
  const world = withDefinition();
  const { uid } = send(world, 'POST', BACKUPS, backup({ volume: 'data' })).body.metadata;
  const owned = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'owned', ownerReferences: [{ apiVersion: 'demo.io/v1', kind: 'Backup', name: 'b', uid }] } };
  send(world, 'POST', '/api/v1/namespaces/default/configmaps', owned);
  const status = (): number => send(world, 'GET', '/api/v1/namespaces/default/configmaps/owned').status;
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 5000);
  assert.equal(status(), 200);
  send(world, 'DELETE', `${BACKUPS}/b`);
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 5000);
  assert.equal(status(), 404);
});

test('the server waits with objects of a definition that is new', () => {
  const world = withDefinition();
  const before = world.kernel.agenda.now;
  assert.equal(send(world, 'POST', BACKUPS, backup({ volume: 'data' })).status, 201);
  assert.ok(world.kernel.agenda.now - before >= 2000);
});

test('rules know addresses, networks and formats of names', () => {
  const rules = [
    { rule: '!has(self.host) || !isIP(self.host)', message: 'no address' }, { rule: '!has(self.ip) || cidr("10.0.0.0/8").containsIP(self.ip)', message: 'not ours' },
    { rule: '!has(self.name) || !format.dns1123Label().validate(self.name).hasValue()', message: 'no label' },
  ];
  const world = withDefinition({}, { type: 'object', properties: { spec: { type: 'object', properties: { host: { type: 'string' }, ip: { type: 'string' }, name: { type: 'string', maxLength: 253 } }, 'x-kubernetes-validations': rules } } });
  assert.deepEqual(causes(send(world, 'POST', BACKUPS, backup({ host: 'fd00::1', ip: '192.168.0.1', name: 'Not_A_Label' }))), ['spec: Invalid value: no address', 'spec: Invalid value: not ours', 'spec: Invalid value: no label']);
  assert.equal(send(world, 'POST', BACKUPS, backup({ host: 'a.example', ip: '10.1.2.3', name: 'label' })).status, 201);
});
