import assert from 'node:assert/strict';
import test from 'node:test';
import type { PodSpec } from '../../../src/simulator/api/kubernetes/pod.ts';
import { violations } from '../../../src/simulator/cluster/server/admission/pod-security-checks.ts';

const spec = (container: object, more: object = {}): PodSpec => ({ containers: [{ name: 'c', image: 'x', ...container }], ...more });

test('a privileged container is too much for the baseline', () => {
  assert.deepEqual(violations({ spec: spec({ securityContext: { privileged: true } }) }, 'baseline', 'latest'), [{ reason: 'privileged', detail: 'container "c" must not set securityContext.privileged=true' }]);
  assert.deepEqual(violations({ spec: spec({ securityContext: { privileged: true } }) }, 'privileged', 'latest'), []);
});

test('the restricted level asks for what is not said', () => {
  assert.deepEqual(violations({ spec: spec({}) }, 'restricted', 'latest').map(({ reason }) => reason), ['allowPrivilegeEscalation != false', 'unrestricted capabilities', 'runAsNonRoot != true', 'seccompProfile']);
  const careful = { securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' } } };
  assert.deepEqual(violations({ spec: spec(careful) }, 'restricted', 'latest'), []);
  assert.deepEqual(violations({ spec: spec(careful, { volumes: [{ name: 'v', hostPath: { path: '/' } }] }) }, 'restricted', 'latest').map(({ detail }) => detail), ['volume "v" uses restricted volume type "hostPath"']);
});
