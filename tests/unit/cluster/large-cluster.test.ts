import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterOf } from '../../../src/simulator/cluster/part.ts';
import { PODS } from '../../../src/simulator/cluster/resources.ts';
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

test('in a cluster of many nodes alike pods spread evenly', () => {
  const machine = largeCluster(220, 600);
  shown(machine, 'kubectl create -f many.yaml');
  untilReady(machine);
  const cluster = clusterOf(machine.world)!;
  const perNode = new Map<string, number>();
  for (const pod of cluster.server.client('test').informer<Pod>(PODS).list('default')) perNode.set(pod.spec.nodeName!, (perNode.get(pod.spec.nodeName!) ?? 0) + 1);
  assert.equal([...perNode.values()].reduce((sum, one) => sum + one, 0), 600);
  assert.ok(Math.max(...perNode.values()) <= 5, `at most five on a node, not ${Math.max(...perNode.values())}`);
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
