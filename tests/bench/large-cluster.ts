/** Clusters of many nodes and pods: until all are ready, one change in them, an idle hour. */
import { boot, type Machine } from '../../src/simulator/machine.ts';
import { clusterParts } from '../../src/simulator/parts/cluster.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import type { NodeSpec, Scenario } from '../../src/simulator/scenario.ts';
import { worlds } from '../transcripts/worlds.ts';

/** Pods of one deployment; several of them make a large number. */
const REPLICAS = 300;
const PATIENCE = 4 * 3_600_000;

const deployment = (name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, labels: { app: ${name} } }
spec:
  replicas: ${REPLICAS}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: hold, image: 'registry.k8s.io/pause:3.10.1' }] }
`;

const byte = (value: number, shift: number): number => (value >> shift) & 255;

/** Nodes with room for 250 pods each; `many.yaml` holds deployments of so many pods together. */
export function largeCluster(nodes: number, pods: number): Machine {
  const [control, worker] = worlds.cluster.cluster!.nodes as [NodeSpec, NodeSpec];
  const workers = Array.from({ length: nodes }, (_, index): NodeSpec => {
    const number = index + 300;
    return { ...worker, name: `node-${index + 1}`, address: `172.${18 + byte(number, 16)}.${byte(number, 8)}.${byte(number, 0)}`, podCidr: `10.${64 + byte(index, 8)}.${byte(index, 0)}.0/24`, images: [] };
  });
  const manifest = Array.from({ length: Math.ceil(pods / REPLICAS) }, (_, index) => deployment(`hold-${index + 1}`)).join('---\n');
  const scenario: Scenario = {
    ...worlds.cluster, name: `bench-${nodes}-nodes`, cluster: { ...worlds.cluster.cluster!, nodes: [control, ...workers] },
    learner: { ...worlds.cluster.learner, files: { '/root/lab/many.yaml': { content: manifest } } },
  };
  return boot(scenario, 'bench', [...workstationParts, ...clusterParts]);
}

interface Deployed {
  metadata: { namespace?: string };
  spec: { replicas?: number };
  status: { readyReplicas?: number };
}

/** Lets time pass until every deployment has all its pods ready. */
export function untilReady(machine: Machine): void {
  const end = machine.now + PATIENCE;
  const missing = (): boolean => machine.world.store.list<Deployed>('apps/deployments', 'default/').some(({ spec, status }) => (status.readyReplicas ?? 0) < (spec.replicas ?? 1));
  while (missing()) {
    if (machine.now >= end) throw new Error('not all pods became ready');
    machine.runUntil(machine.now + 1000);
  }
  if (machine.faults.length > 0) throw machine.faults[0]!.error;
}
