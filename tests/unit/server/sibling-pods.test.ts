/** Pods that differ in the name of their token's volume alone are not looked through again; all others are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pod } from '../../../src/simulator/api/kubernetes/pod.ts';
import { FieldErrors } from '../../../src/simulator/cluster/server/validation/field-errors.ts';
import { validatePod } from '../../../src/simulator/cluster/server/validation/pod-spec.ts';
import { isSibling } from '../../../src/simulator/cluster/server/validation/sibling-pods.ts';

const projected = { sources: [{ serviceAccountToken: { expirationSeconds: 3607, path: 'token' } }], defaultMode: 420 }, securityContext = {}, resources = {};

const pod = (token: string, mounted = token, more: object = {}): Pod => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: `web-${token}`, namespace: 'default' },
  spec: {
    volumes: [{ name: token, projected }], restartPolicy: 'Always', dnsPolicy: 'ClusterFirst', serviceAccountName: 'default', terminationGracePeriodSeconds: 30, securityContext,
    containers: [{ name: 'web', image: 'nginx', imagePullPolicy: 'Always', terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File', resources, volumeMounts: [{ name: mounted, readOnly: true, mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }] }],
    ...more,
  },
}) as unknown as Pod;

const problems = (one: Pod): string[] => {
  const errors = new FieldErrors();
  validatePod(one, errors);
  return errors.all.map(({ field, body }) => `${field}: ${body}`);
};

test('a pod like the last but for its token is right as well', () => {
  assert.deepEqual(problems(pod('kube-api-access-aaaaa')), []);
  assert.equal(isSibling(pod('kube-api-access-bbbbb')), true);
  assert.deepEqual(problems(pod('kube-api-access-bbbbb')), []);
});

test('one that differs in anything else is looked through', () => {
  problems(pod('kube-api-access-aaaaa'));
  assert.deepEqual(problems(pod('kube-api-access-bbbbb', 'kube-api-access-aaaaa')), ['spec.containers[0].volumeMounts[0].name: Not found: "kube-api-access-aaaaa"']);
  assert.deepEqual(problems(pod('kube-api-access-bbbbb', undefined, { terminationGracePeriodSeconds: -1 })), ['spec.terminationGracePeriodSeconds: Invalid value: -1: must be greater than or equal to 0']);
  for (const other of [pod('token'), pod('kube-api-access-bbbbb', undefined, { hostNetwork: true }), pod('kube-api-access-bbbbb', undefined, { volumes: [] })]) assert.equal(isSibling(other), false);
});

test('what was wrong with the last is not right with the next', () => {
  const wrong = { restartPolicy: 'Sometimes' };
  assert.equal(problems(pod('kube-api-access-aaaaa', undefined, wrong)).length, 1);
  assert.equal(problems(pod('kube-api-access-bbbbb', undefined, wrong)).length, 1);
});
