/** The cluster that the API recordings were made on: one control plane, two workers, nothing of anybody's in it. */
import type { Request, RequestHandler, Response } from '../../src/simulator/api/http.ts';
import { Kernel } from '../../src/simulator/kernel/kernel.ts';
import { Store } from '../../src/simulator/store/store.ts';
import type { ClusterSpec, NodeSpec } from '../../src/simulator/scenario.ts';
import { bootstrap } from '../../src/simulator/cluster/server/bootstrap/load.ts';
import { createApiServer } from '../../src/simulator/cluster/server/server.ts';

const IMAGES = ['busybox:1.36', 'nginx:1.26', 'nginx:1.27', 'nginx:alpine', 'redis:7', 'httpd:2.4', 'python:3.12', 'node:22'];

const node = (name: string, role: NodeSpec['role'], number: number): NodeSpec => ({
  name, role, address: `172.18.0.${number + 2}`, cpus: 2, memory: 24684084 * 1024, podCidr: `10.244.${number}.0/24`, images: IMAGES,
});

export const CLUSTER: ClusterSpec = {
  nodes: [node('control-plane', 'control-plane', 0), node('worker-1', 'worker', 1), node('worker-2', 'worker', 2)],
  name: 'kubernetes', serviceCidr: '10.96.0.0/12', addons: ['metrics-server'], age: 3_600_000,
};

const START = Date.parse('2026-11-20T22:40:00Z');

export interface ApiWorld {
  kernel: Kernel;
  handle: RequestHandler;
}

export function makeWorld(): ApiWorld {
  const kernel = new Kernel('api', START);
  const store = new Store(() => kernel.agenda.now);
  const server = createApiServer({ kernel, store, serviceCidr: CLUSTER.serviceCidr, address: '172.18.0.2:6443', kubelets: () => undefined });
  bootstrap(server.state, CLUSTER);
  return { kernel, handle: server.handle };
}

/** Sends a request and lets virtual time pass until the answer is there. */
export function ask({ kernel, handle }: ApiWorld, request: Request): Response {
  const task = kernel.task(`${request.method} ${request.path}`, handle(request));
  for (let tries = 0; !task.done && tries < 1000; tries++) kernel.agenda.runUntil(kernel.agenda.now + 10);
  if (task.error !== undefined) throw task.error;
  if (!task.result) throw new Error('no answer');
  return task.result;
}
