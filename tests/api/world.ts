/** The cluster that the API recordings were made on: one control plane, two workers, nothing of anybody's in it. */
import type { Request, RequestHandler, Response } from '../../src/simulator/api/http.ts';
import type { Kernel } from '../../src/simulator/kernel/kernel.ts';
import { boot } from '../../src/simulator/machine.ts';
import { clusterPart } from '../../src/simulator/cluster/part.ts';
import { workstationParts } from '../../src/simulator/parts/workstation.ts';
import type { ClusterSpec, NodeSpec, Scenario } from '../../src/simulator/scenario.ts';

const IMAGES = ['busybox:1.36', 'nginx:1.26', 'nginx:1.27', 'nginx:alpine', 'redis:7', 'httpd:2.4', 'python:3.12', 'node:22'];

const node = (name: string, role: NodeSpec['role'], number: number): NodeSpec => ({
  name, role, address: `172.18.0.${number + 2}`, cpus: 2, memory: 24684084 * 1024, podCidr: `10.244.${number}.0/24`, images: IMAGES,
});

const CLUSTER: ClusterSpec = {
  nodes: [node('control-plane', 'control-plane', 0), node('worker-1', 'worker', 1), node('worker-2', 'worker', 2)],
  name: 'kubernetes', serviceCidr: '10.96.0.0/12', addons: ['metrics-server'], age: 3_600_000,
};

const SCENARIO: Scenario = {
  name: 'api-recordings', start: Date.parse('2026-11-20T22:40:00Z'),
  learner: { hostname: 'lab', user: 'root', uid: 0, home: '/root', directory: '/root', files: {} },
  hub: 'recordings', images: [], registries: [], cluster: CLUSTER, setup: [], settle: 5000,
};

export interface ApiWorld {
  kernel: Kernel;
  handle: RequestHandler;
}

export function makeWorld(): ApiWorld {
  const { world } = boot(SCENARIO, 'api', [...workstationParts, clusterPart]);
  if (!world.apiServer) throw new Error('the cluster has no API server');
  const made = { kernel: world.kernel, handle: world.apiServer };
  withoutServiceLabels(made);
  return made;
}

/** On the recorded cluster somebody had taken the labels from the service of the API server, as its answers show. */
function withoutServiceLabels(world: ApiWorld): void {
  ask(world, {
    method: 'PATCH', path: '/api/v1/namespaces/default/services/kubernetes', query: [],
    headers: { 'user-agent': 'kube-apiserver/v1.37.1', 'content-type': 'application/merge-patch+json' }, body: { metadata: { labels: null } },
  });
}

/** Sends a request and lets virtual time pass until the answer is there. */
export function ask({ kernel, handle }: ApiWorld, request: Request): Response {
  const task = kernel.task(`${request.method} ${request.path}`, handle(request));
  for (let tries = 0; !task.done && tries < 1000; tries++) kernel.agenda.runUntil(kernel.agenda.now + (tries < 5 ? 1 : 10));
  if (task.error !== undefined) throw task.error;
  if (!task.result) throw new Error('no answer');
  return task.result;
}
