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

test('functions of the libraries, as the real server answers', () => {
  const said: Record<string, string> = {
    '"%s %d %.2f %x %e".format(["a", 1, 1.5, 255, 12345.678])': 'a 1 1.50 ff 1.234568×10⁰⁴', '"%s".format([[1,"b"]])': '[1, "b"]', 'string([3,1,2].sort()[0])': '1', 'string(lists.range(3).size())': '3',
    'string([1,2,2].distinct().size())': '2', 'string([1,2].all(i, v, v > i))': 'true', 'string([1,2].transformList(i, v, v + i)[1])': '3', 'string({"a":1,"b":2}.transformMap(k, v, k == "a", v + 1).size())': '1',
    'string(quantity("1Gi").add(quantity("1Mi")).asInteger())': '1074790400', 'namespaceObject.metadata.name': 'default',
  };
  send('POST', `${GROUP}/validatingadmissionpolicybindings`, binding('said', 'said', ['Deny']));
  for (const [messageExpression, words] of Object.entries(said)) {
    assert.equal(send('POST', `${GROUP}/validatingadmissionpolicies`, policy('said', { validations: [{ expression: 'false', messageExpression }] })).status, 201, messageExpression);
    assert.equal(map('any', { a: 'b' }).body.message, `configmaps "any" is forbidden: ValidatingAdmissionPolicy 'said' with binding 'said' denied request: ${words}`);
    send('DELETE', `${GROUP}/validatingadmissionpolicies/said`);
  }
});

test('the authorizer answers for the one who asks, and for service accounts', () => {
  const ask = (expression: string): number => {
    assert.equal(send('POST', `${GROUP}/validatingadmissionpolicies`, policy('said', { validations: [{ expression }] })).status, 201);
    const { status } = map(`m${Math.floor(world.kernel.agenda.now * 1000)}`, { a: 'b' });
    send('DELETE', `${GROUP}/validatingadmissionpolicies/said`);
    return status;
  };
  assert.equal(ask('authorizer.requestResource.check("create").allowed() && authorizer.path("/metrics").check("get").allowed()'), 201);
  assert.equal(ask('authorizer.serviceAccount("default", "default").group("").resource("pods").namespace("default").check("create").allowed()'), 422);
  assert.equal(ask('authorizer.serviceAccount("kube-system", "namespace-controller").group("").resource("pods").namespace("default").check("delete").allowed()'), 201);
});

test('expressions are compiled when the policy is written', () => {
  const refused = (spec: Tree): string => send('POST', `${GROUP}/validatingadmissionpolicies`, policy('bad', spec)).body.message;
  const about = 'ValidatingAdmissionPolicy.admissionregistration.k8s.io "bad" is invalid: spec.validations[0].expression: ';
  assert.equal(refused({ validations: [{ expression: 'object.spec.replicas' }] }), `${about}Invalid value: "object.spec.replicas": must evaluate to bool but got dyn`);
  assert.equal(refused({ validations: [{ expression: 'params.x == 1' }] }), `${about}Invalid value: "params.x == 1": compilation failed: ERROR: <input>:1:1: undeclared reference to 'params' (in container '')\n | params.x == 1\n | ^`);
  assert.equal(refused({ validations: [{ expression: 'true || 1' }] }), `${about}Invalid value: "true || 1": compilation failed: ERROR: <input>:1:9: expected type 'bool' but found 'int'\n | true || 1\n | ........^`);
  assert.equal(refused({ validations: [{ expression: 'x y' }] }), `${about}Invalid value: "x y": compilation failed: ERROR: <input>:1:3: Syntax error: extraneous input 'y' expecting <EOF>\n | x y\n | ..^`);
});
