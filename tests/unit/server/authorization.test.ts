import assert from 'node:assert/strict';
import test from 'node:test';
import { attemptOf } from '../../../src/simulator/cluster/server/authorization/attempt.ts';
import { covers } from '../../../src/simulator/cluster/server/authorization/rbac.ts';

const attempt = (method: string, path: string, query: [string, string][] = []) => attemptOf({ method, path, query, headers: {} });

test('a path and a method say what is attempted', () => {
  const one = attempt('GET', '/api/v1/namespaces/a/pods/p/log');
  assert.deepEqual([one.verb, one.group, one.resource, one.subresource, one.namespace, one.name], ['get', '', 'pods', 'log', 'a', 'p']);
  assert.equal(attempt('GET', '/apis/apps/v1/deployments').verb, 'list');
  assert.equal(attempt('GET', '/apis/apps/v1/deployments', [['watch', 'true']]).verb, 'watch');
  assert.equal(attempt('DELETE', '/api/v1/namespaces/a/pods').verb, 'deletecollection');
  assert.equal(attempt('GET', '/api/v1/namespaces/a').namespace, 'a');
  assert.equal(attempt('PUT', '/api/v1/namespaces/a/status').subresource, 'status');
  assert.equal(attempt('GET', '/metrics').path, '/metrics');
});

test('a rule covers verbs, groups, resources, subresources and names', () => {
  const rule = { verbs: ['get', 'list'], apiGroups: [''], resources: ['pods', '*/scale'] };
  assert.ok(covers(rule, attempt('GET', '/api/v1/namespaces/a/pods')));
  assert.ok(!covers(rule, attempt('GET', '/api/v1/namespaces/a/pods/p/log')));
  assert.ok(covers(rule, attempt('GET', '/api/v1/namespaces/a/replicationcontrollers/r/scale')));
  assert.ok(!covers(rule, attempt('DELETE', '/api/v1/namespaces/a/pods/p')));
  const named = { verbs: ['*'], apiGroups: [''], resources: ['configmaps'], resourceNames: ['one'] };
  assert.ok(covers(named, attempt('GET', '/api/v1/namespaces/a/configmaps/one')));
  assert.ok(!covers(named, attempt('GET', '/api/v1/namespaces/a/configmaps')));
});

test('paths outside the resources are covered by their beginning', () => {
  const rule = { verbs: ['get'], nonResourceURLs: ['/healthz', '/apis/*'] };
  assert.ok(covers(rule, attempt('GET', '/healthz')));
  assert.ok(covers(rule, attempt('GET', '/apis/apps')));
  assert.ok(!covers(rule, attempt('GET', '/metrics')));
});
