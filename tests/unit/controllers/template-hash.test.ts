import assert from 'node:assert/strict';
import test from 'node:test';
import { revisionHash, templateHash } from '../../../src/simulator/cluster/controllers/template-hash.ts';

const template = (image: string, labels: Record<string, string>, more: object = {}): object => ({
  metadata: { labels },
  spec: {
    containers: [{ name: 'nginx', image, resources: {}, terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', imagePullPolicy: 'IfNotPresent', ...more }],
    restartPolicy: 'Always', terminationGracePeriodSeconds: 30, dnsPolicy: 'ClusterFirst', securityContext: {}, schedulerName: 'default-scheduler',
  },
});

test('the hash of a template is the one that a real cluster gives its replica set', () => {
  assert.equal(templateHash(template('nginx:1.26', { app: 'web' })), '68cdd476b5');
  assert.equal(templateHash(template('nginx:1.27', { app: 'web' })), '69c6f74b8b');
  assert.equal(templateHash(template('nginx:alpine', { app: 'web' })), '6bd469df5c');
});

test('a collision count changes the hash', () => {
  assert.notEqual(templateHash(template('nginx:1.27', { app: 'web' }), 1), templateHash(template('nginx:1.27', { app: 'web' })));
});

test('the order of fields and absent fields do not change the hash', () => {
  const one = template('nginx:1.27', { app: 'web', tier: 'front' });
  const other = template('nginx:1.27', { tier: 'front', app: 'web' }, { args: undefined, env: [] });
  assert.equal(templateHash(one), templateHash(other));
});

test('revisions of stateful sets are hashed over their patch', () => {
  const spec = {
    automountServiceAccountToken: false, terminationGracePeriodSeconds: 2, restartPolicy: 'Always', dnsPolicy: 'ClusterFirst', securityContext: {}, schedulerName: 'default-scheduler',
    containers: [{ name: 'c', image: 'nginx:1.27', resources: {}, terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', imagePullPolicy: 'IfNotPresent' }],
  };
  const hash = revisionHash({ spec: { template: { $patch: 'replace', metadata: { labels: { app: 'db' } }, spec } } }, 0);
  assert.equal(hash, '59db694685');
});
