/** What is stored without being copied is just what a copy would have been. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { boot } from '../../../src/simulator/machine.ts';
import { clusterParts } from '../../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../../src/simulator/parts/workstation.ts';
import type { Event } from '../../../src/simulator/api/kubernetes/event.ts';
import type { Pod } from '../../../src/simulator/api/kubernetes/pod.ts';
import { isCanonical } from '../../../src/simulator/cluster/server/canonical.ts';
import { conform, type Json } from '../../../src/simulator/cluster/server/conform.ts';
import { schemaOf } from '../../../src/simulator/cluster/server/schema.ts';
import { worlds } from '../../transcripts/worlds.ts';

const STATUS = schemaOf('core.v1.PodStatus');
const NO_DEFAULTS = new Map<string, never>();

test('events and statuses of pods that live, fail and go are in canonical form', () => {
  const machine = boot(worlds.cluster, 'canonical', [...workstationParts, ...clusterParts]);
  const statuses: unknown[] = [];
  let copied = 0;
  machine.world.store.watch('core/pods', ({ after }) => {
    const status = (after as Pod | undefined)?.status as Json | undefined;
    if (!status?.hostIP) return;
    statuses.push(status);
    if (!isCanonical(status, STATUS, NO_DEFAULTS)) copied++;
  });
  const terminal = machine.openTerminal(24, 200);
  machine.runUntil(machine.now + 50);
  for (const line of [
    'kubectl create deployment web --image=nginx:1.27 --replicas=2', 'kubectl run once --image=busybox:1.36 --restart=Never -- sh -c "exit 3"', 'kubectl run loop --image=busybox:1.36 -- false',
    'kubectl run none --image=no-such-image:0.1', 'kubectl run env --image=busybox:1.36 --env=A=b --labels=a=b -- sleep 100', 'kubectl cordon worker-1', 'kubectl delete pod --all', 'kubectl set image deployment/web nginx=nginx:1.28',
  ]) {
    terminal.type(`${line}\r`);
    machine.runUntil(machine.now + 40_000);
  }
  assert.ok(statuses.length > 30);
  // Whatever is stored is what a copy of it would be, and most of it needs none.
  for (const status of statuses) assert.equal(JSON.stringify(conform(status as Json, STATUS)), JSON.stringify(status));
  assert.ok(copied * 4 < statuses.length, `${copied} of ${statuses.length}`);
  const events = [...machine.world.store.entries<Event>('core/events')];
  assert.ok(events.length > 20);
  // The server writes into the metadata in an order of its own.
  const told = ({ metadata: _, ...event }: Json): string => JSON.stringify(event);
  for (const [, event] of events) assert.equal(told(conform(event as unknown as Json, schemaOf('core.v1.Event'))), told(event as unknown as Json));
});

test('what is out of order, empty or unknown is not in canonical form', () => {
  const is = (status: Json): boolean => isCanonical(status, STATUS, NO_DEFAULTS);
  assert.ok(is({ observedGeneration: 1, phase: 'Running', hostIP: '10.0.0.1' }));
  assert.ok(!is({ phase: 'Running', observedGeneration: 1 }));
  assert.ok(!is({ phase: '' }));
  assert.ok(!is({ phase: undefined }));
  assert.ok(!is({ conditions: [] }));
  assert.ok(!is({ phase: 'Running', what: 1 }));
  assert.ok(!is({ startTime: '2026-11-20T22:42:56.000Z' }));
  // The two times of a condition are always there.
  assert.ok(!is({ conditions: [{ type: 'Ready', status: 'True' }] }));
  assert.ok(is({ conditions: [{ type: 'Ready', status: 'True', lastProbeTime: null, lastTransitionTime: '2026-11-20T22:42:56Z' }] }));
  assert.ok(!is({ resources: { requests: { memory: '1024Mi' } } }));
  assert.ok(is({ resources: { requests: { memory: '1Gi' } } }));
});
