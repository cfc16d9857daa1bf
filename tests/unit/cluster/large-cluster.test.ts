import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterOf } from '../../../src/simulator/cluster/part.ts';
import { PODS } from '../../../src/simulator/cluster/resources.ts';
import { verdictsOf } from '../../../src/simulator/cluster/scheduler/decision.ts';
import { decode } from '../../../src/simulator/kernel/bytes.ts';
import type { Pod } from '../../../src/simulator/api/kubernetes/pod.ts';
import { largeCluster, untilReady } from '../../bench/large-cluster.ts';

/** What a command shows in a terminal of its own. */
function shown(machine: ReturnType<typeof largeCluster>, line: string): string {
  const terminal = machine.openTerminal(24, 200);
  machine.runUntil(machine.now + 100);
  terminal.read();
  terminal.type(`${line}\r`);
  machine.runUntil(machine.now + 5000);
  return decode(terminal.read());
}

test('in a cluster of many nodes alike pods spread evenly, and each decision has its verdicts', () => {
  const machine = largeCluster(220, 600);
  shown(machine, 'kubectl create -f many.yaml');
  untilReady(machine);
  const cluster = clusterOf(machine.world)!;
  const perNode = new Map<string, number>();
  for (const pod of cluster.server.client('test').informer<Pod>(PODS).list('default')) perNode.set(pod.spec.nodeName!, (perNode.get(pod.spec.nodeName!) ?? 0) + 1);
  assert.equal([...perNode.values()].reduce((sum, one) => sum + one, 0), 600);
  assert.ok(Math.max(...perNode.values()) <= 5, `at most five on a node, not ${Math.max(...perNode.values())}`);
  const { decisions } = cluster.scheduler;
  assert.ok(decisions.size >= 100, `${decisions.size} decisions are kept`);
  // Those before the last, too: as it was when the pod was placed, though scores have changed since.
  for (const decision of decisions.values()) {
    const verdicts = verdictsOf(decision), verdict = verdicts.get(decision.node!)!;
    assert.ok('total' in verdict && verdict.total === Math.max(...[...verdicts.values()].map((one) => ('total' in one ? one.total : 0))));
  }
  shown(machine, `kubectl run vast --image=registry.k8s.io/pause:3.10 --overrides='{"spec":{"containers":[{"name":"vast","image":"registry.k8s.io/pause:3.10","resources":{"requests":{"memory":"900Gi"}}}]}}'`);
  machine.runUntil(machine.now + 5_000);
  const refused = verdictsOf(cluster.scheduler.decisions.get('default/vast')!);
  const small = [...refused.values()].filter((one) => 'rejected' in one && one.rejected.plugin === 'NodeResourcesFit' && one.rejected.reasons[0] === 'Insufficient memory');
  assert.equal(small.length, 220);
  assert.equal(refused.size, 221, 'the control plane is tainted');
  assert.match(shown(machine, 'kubectl get deployments'), /hold-1 +300\/300 +300 +300/);
});

test('a node that is cordoned or gets a taint takes no more of the alike pods', () => {
  const machine = largeCluster(210, 300);
  shown(machine, 'kubectl create -f many.yaml');
  untilReady(machine);
  shown(machine, 'kubectl cordon node-1; kubectl taint node node-2 keep=out:NoSchedule');
  const count = (node: string): number => [...clusterOf(machine.world)!.server.client('test').informer<Pod>(PODS).list('default')].filter((pod) => pod.spec.nodeName === node).length;
  const before = [count('node-1'), count('node-2')];
  shown(machine, 'kubectl scale deployment hold-1 --replicas=1200');
  untilReady(machine);
  assert.deepEqual([count('node-1'), count('node-2')], before);
});
