/** A reset begins with what the first cluster of the page began with, whatever was done to that one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typed } from './typed.ts';

const LOOK = [
  'kubectl get nodes,pods,deployments,daemonsets,configmaps,serviceaccounts,clusterroles,leases,csinodes -A -o yaml --show-managed-fields',
  'ls -l /bin /usr/bin | md5sum',
];

test('a cluster that begins again begins as the first did', async () => {
  const first = await typed(LOOK);
  const changed = await typed([
    'kubectl label node --all seen=yes', 'kubectl delete clusterrole view', 'kubectl -n kube-system scale deployment coredns --replicas=5',
    `kubectl -n kube-system patch configmap coredns --type=merge -p '{"data":{"Corefile":"nothing"}}'`, 'kubectl -n kube-system delete pod --all --wait=false',
    'sudo chmod 000 /bin/ls', 'sudo rm /usr/bin/tar', ...LOOK,
  ]);
  assert.notDeepEqual(changed.slice(-2), first);
  assert.deepEqual(await typed(LOOK), first);
});
