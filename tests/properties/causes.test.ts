/** Why: every change of a long scenario has an actor and a cause; what components do is done for an object that exists or existed. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from '../../src/simulator/kernel/bytes.ts';
import { boot, type Machine } from '../../src/simulator/machine.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import type { Change } from '../../src/simulator/store/store.ts';
import { worlds } from '../transcripts/worlds.ts';

const LINES = [
  'kubectl create deployment web --image=nginx:1.27 --replicas=3', 'kubectl expose deployment web --port=80', 'kubectl set image deployment/web nginx=nginx:1.26', 'kubectl scale deployment web --replicas=5',
  'kubectl create job j --image=busybox:1.36 -- false', 'kubectl create cronjob c --image=busybox:1.36 --schedule="* * * * *" -- true', 'kubectl autoscale deployment web --min=2 --max=4 --cpu=50%',
  'kubectl create ns x; kubectl create quota q --hard=pods=3 -n x; kubectl run p --image=nginx:1.27 -n x; sleep 3; kubectl delete ns x', 'kubectl create pdb web --selector=app=web --min-available=1',
  'kubectl drain worker-1 --ignore-daemonsets --force --timeout=20s; kubectl uncordon worker-1', 'kubectl run bad --image=nope:1', 'kubectl run crash --image=busybox:1.36 -- false', 'kubectl rollout restart deployment/web',
  'kubectl taint node worker-2 a=b:NoExecute; sleep 5; kubectl taint node worker-2 a-', 'kubectl delete pod -l app=web --wait=false', 'kubectl get leases -A > /dev/null', 'kubectl delete svc kubernetes', 'sleep 70',
  'kubectl delete pod -n kube-system kube-scheduler-control-plane', 'kubectl create secret generic s --from-literal=a=b; kubectl label ns default a=b --overwrite', 'kubectl delete deployment web --cascade=orphan',
];

function type(machine: Machine, line: string): void {
  const terminal = machine.openTerminal(24, 200);
  machine.runUntil(machine.now + 50);
  terminal.type(`${line}; echo fini''shed\r`);
  const end = machine.now + 600_000;
  for (let shown = ''; machine.now < end && !shown.includes('finished'); shown += decode(terminal.read())) machine.runUntil(Math.min(machine.nextAt() ?? end, end), 50_000);
}

for (const seed of ['one', 'two']) {
  test(`every change says who made it and why (${seed})`, () => {
    const machine = boot(worlds.cluster, seed, [...workstationParts, ...clusterParts]);
    const changes: Change[] = [];
    machine.world.store.watch(undefined, (change) => changes.push(change));
    const order = machine.world.kernel.random('order', seed);
    const [first, ...rest] = LINES;
    type(machine, first!);
    while (rest.length > 0) type(machine, rest.splice(order.int(rest.length), 1)[0]!);
    assert.deepEqual(machine.faults, []);
    assert.ok(changes.length > 300, `${changes.length} changes`);
    const wrong = changes.filter(({ actor, cause }) => {
      const asked = /^(get|post|put|patch|delete) /.test(cause?.reason ?? '');
      return actor === '' || !cause?.reason || (!asked && !/^\S+ \S+ \S+$/.test(cause.object ?? ''));
    }).map(({ actor, collection, key, cause }) => `${actor} ${collection} ${key}: ${JSON.stringify(cause)}`);
    assert.deepEqual([...new Set(wrong)], []);
  });
}
