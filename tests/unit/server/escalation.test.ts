import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, makeWorld } from '../../api/world.ts';

const GROUP = 'rbac.authorization.k8s.io';
const world = makeWorld();
type Tree = any;

function write(path: string, body: Tree, user = '', method = 'POST'): { status: number; body: Tree } {
  const response = ask(world, { method, path: `/apis/${GROUP}/v1${path}`, query: [], headers: { accept: 'application/json', 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json', ...(user ? { 'impersonate-user': user } : {}) }, body });
  world.kernel.agenda.runUntil(world.kernel.agenda.now + 100);
  return response as { status: number; body: Tree };
}

const rule = (resources: string[], verbs: string[], group = ''): Tree => ({ apiGroups: [group], resources, verbs });
const role = (kind: string, name: string, rules: Tree[], more: Tree = {}): Tree => ({ apiVersion: `${GROUP}/v1`, kind, metadata: { name, ...more }, rules });
const binding = (kind: string, name: string, refKind: string, ref: string, user: string): Tree =>
  ({ apiVersion: `${GROUP}/v1`, kind, metadata: { name }, roleRef: { apiGroup: GROUP, kind: refKind, name: ref }, subjects: [{ kind: 'User', apiGroup: GROUP, name: user }] });

write('/clusterroles', role('ClusterRole', 'role-writer', [rule(['*'], ['create', 'get', 'update', 'patch'], GROUP), rule(['pods'], ['get'])]));
write('/clusterrolebindings', binding('ClusterRoleBinding', 'role-writer', 'ClusterRole', 'role-writer', 'bob'));

test('a role may have no more rights than who writes it', () => {
  const refused = write('/namespaces/default/roles', role('Role', 'more', [rule(['pods', 'secrets'], ['get', 'list'])]), 'bob');
  assert.equal(refused.status, 403);
  assert.equal(refused.body.message, 'roles.rbac.authorization.k8s.io "more" is forbidden: user "bob" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held:\n'
    + '{APIGroups:[""], Resources:["pods"], Verbs:["list"]}\n{APIGroups:[""], Resources:["secrets"], Verbs:["get" "list"]}');
  assert.equal(write('/namespaces/default/roles', role('Role', 'same', [rule(['pods'], ['get'])]), 'bob').status, 201);
  assert.equal(write('/namespaces/default/roles/same', { rules: [rule(['pods'], ['*'])] }, 'bob', 'PATCH').status, 403);
  assert.equal(write('/namespaces/default/roles/same', { metadata: { labels: { a: 'b' } } }, 'bob', 'PATCH').status, 200);
});

test('nor may a binding give what its writer lacks, unless the writer may bind', () => {
  assert.equal(write('/namespaces/default/rolebindings', binding('RoleBinding', 'v', 'ClusterRole', 'view', 'eve'), 'bob').status, 403);
  assert.equal(write('/namespaces/default/rolebindings', binding('RoleBinding', 's', 'Role', 'same', 'eve'), 'bob').status, 201);
  write('/clusterroles', role('ClusterRole', 'binder', [{ ...rule(['clusterroles'], ['bind'], GROUP), resourceNames: ['view'] }]));
  write('/clusterrolebindings', binding('ClusterRoleBinding', 'binder', 'ClusterRole', 'binder', 'bob'));
  assert.equal(write('/namespaces/default/rolebindings', binding('RoleBinding', 'v', 'ClusterRole', 'view', 'eve'), 'bob').status, 201);
});

test('an aggregated role gathers the rules of the roles that it selects', () => {
  write('/clusterroles', { ...role('ClusterRole', 'sum', []), aggregationRule: { clusterRoleSelectors: [{ matchLabels: { part: 'sum' } }] } });
  write('/clusterroles', role('ClusterRole', 'part', [rule(['pods'], ['get'])], { labels: { part: 'sum' } }));
  assert.deepEqual(write('/clusterroles/sum', undefined, '', 'GET').body.rules, [rule(['pods'], ['get'])]);
});

test('somebody else may be impersonated with uid and extra, by those who may', () => {
  const whoAmI = (headers: Record<string, string>): Tree => ask(world, {
    method: 'POST', path: '/apis/authentication.k8s.io/v1/selfsubjectreviews', query: [], headers: { accept: 'application/json', 'content-type': 'application/json', ...headers }, body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  }).body as Tree;
  const { username, uid, extra } = whoAmI({ 'impersonate-user': 'jane', 'impersonate-uid': 'u1', 'impersonate-extra-team%2fname': 'red, blue' }).status.userInfo;
  assert.deepEqual([username, uid, extra], ['jane', 'u1', { 'team/name': ['red', 'blue'] }]);
});
