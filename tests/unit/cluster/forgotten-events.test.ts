import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../../src/simulator/api/kubernetes/event.ts';
import { decode } from '../../../src/simulator/kernel/bytes.ts';
import { boot, type Machine } from '../../../src/simulator/machine.ts';
import { clusterParts } from '../../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../../src/simulator/parts/workstation.ts';
import { worlds } from '../../transcripts/worlds.ts';

const EVENTS = 'core/events';

function shown(machine: Machine, line: string): string {
  const terminal = machine.openTerminal(24, 200);
  machine.runUntil(machine.now + 100);
  terminal.read();
  terminal.type(`${line}\r`);
  machine.runUntil(machine.now + 5000);
  return decode(terminal.read());
}

test('events whose changes are forgotten are what they were, and go on', () => {
  const machine = boot(worlds.cluster, 'forgotten', [...workstationParts, ...clusterParts]), { store } = machine.world;
  shown(machine, 'kubectl create deployment web --image=registry.k8s.io/pause:3.10.1 --replicas=5; kubectl run bad --image=nowhere.example/none');
  shown(machine, 'kubectl create -f - <<X\n{apiVersion: v1, kind: Event, metadata: {name: mine, namespace: default}, involvedObject: {kind: Pod, name: bad, namespace: default}, reason: Said, message: by hand, type: Normal}\nX');
  const texts = (): string[] => [...store.entries<Event>(EVENTS)].map(([key, event]) => `${key} ${JSON.stringify(event)}`);
  // Those of the pods that start: nothing is added to them while it is asked.
  const ask = 'kubectl get events --field-selector reason=Started -o yaml --show-managed-fields';
  const asked = shown(machine, ask), before = texts(), first = [...store.entries<Event>(EVENTS)].find(([, { involvedObject, reason, message }]) => involvedObject.name === 'bad' && reason === 'Pulling' && message)!;
  assert.ok(before.length > 20);
  store.compact(store.revision);
  assert.deepEqual(texts(), before);
  assert.match(asked, /managedFields:/);
  assert.equal(shown(machine, ask), asked);
  assert.notEqual(store.get(EVENTS, before[0]!.split(' ')[0]!), store.get(EVENTS, before[0]!.split(' ')[0]!), 'kept in short');
  const { count = 0 } = store.get<Event>(EVENTS, first[0])!;
  machine.runUntil(machine.now + 120_000);
  const later = store.get<Event>(EVENTS, first[0])!;
  assert.ok(later.count! > count && later.metadata.uid === first[1].metadata.uid, `the same again raises the count of ${first[0]}: ${later.count}`);
  assert.match(shown(machine, 'kubectl delete events --all | wc -l'), /\r\d\d\r/);
  assert.ok(store.size(EVENTS) <= 2);
  assert.deepEqual(machine.faults, []);
});
