import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, makeWorld } from '../../api/world.ts';

const world = makeWorld();
type Tree = any;
const GROUP = '/apis/admissionregistration.k8s.io/v1';

function send(method: string, path: string, body?: Tree): { status: number; body: Tree; headers: Record<string, string> } {
  return ask(world, { method, path, query: [], headers: { accept: 'application/json', 'content-type': 'application/json' }, body }) as { status: number; body: Tree; headers: Record<string, string> };
}

const policy = (name: string, spec: Tree): Tree => ({ apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicy', metadata: { name }, spec: {
  matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['configmaps'] }] }, ...spec,
} });
const binding = (name: string, policyName: string, validationActions: string[], more: Tree = {}): Tree => ({ apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingAdmissionPolicyBinding', metadata: { name }, spec: { policyName, validationActions, ...more } });
const map = (name: string, data: Record<string, string>): Tree => send('POST', '/api/v1/namespaces/default/configmaps', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });

test('a bound policy denies what does not satisfy it, one that is not bound does nothing', () => {
  assert.equal(send('POST', `${GROUP}/validatingadmissionpolicies`, policy('few', { variables: [{ name: 'count', expression: 'size(object.data)' }], validations: [{ expression: 'variables.count <= 2' }] })).status, 201);
  assert.equal(map('three', { a: '1', b: '2', c: '3' }).status, 201);
  send('POST', `${GROUP}/validatingadmissionpolicybindings`, binding('few-here', 'few', ['Deny'], { matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'default' } } } }));
  const { status, body } = map('four', { a: '1', b: '2', c: '3', d: '4' });
  assert.deepEqual([status, body.reason, body.message], [422, 'Invalid', `configmaps "four" is forbidden: ValidatingAdmissionPolicy 'few' with binding 'few-here' denied request: failed expression: variables.count <= 2`]);
  assert.equal(map('two', { a: '1', b: '2' }).status, 201);
});

test('parameters come from an object; a warning lets pass', () => {
  map('limits', { longest: '3' });
  send('POST', `${GROUP}/validatingadmissionpolicies`, policy('short', {
    paramKind: { apiVersion: 'v1', kind: 'ConfigMap' }, matchConditions: [{ name: 'not-limits', expression: 'object.metadata.name != "limits"' }],
    validations: [{ expression: 'object.data.all(k, size(object.data[k]) <= int(params.data.longest))', messageExpression: '"at most " + params.data.longest' }],
  }));
  send('POST', `${GROUP}/validatingadmissionpolicybindings`, binding('short', 'short', ['Warn'], { paramRef: { name: 'limits', namespace: 'default', parameterNotFoundAction: 'Deny' } }));
  const { status, headers } = map('long', { a: 'long' });
  assert.deepEqual([status, headers.warning], [201, `299 - "Validation failed for ValidatingAdmissionPolicy 'short' with binding 'short': at most 3"`]);
});
