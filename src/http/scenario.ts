import type { Scenario } from '../simulator/scenario.ts';

/** Images that the nodes have from the start. */
const present = ['busybox:1.36', 'nginx:1.26', 'nginx:1.27', 'nginx:alpine', 'redis:7', 'httpd:2.4', 'python:3.12', 'node:22'];

/** A workstation with an engine, and a fresh cluster of three nodes where it is wanted. The clock is the real one's. */
export function servedScenario(withCluster: boolean): Scenario {
  return {
    name: 'served',
    start: Date.now(),
    learner: { hostname: 'docker', user: 'root', uid: 0, home: '/root', directory: '/root', files: {} },
    hub: 'both',
    images: [],
    registries: [],
    setup: [],
    settle: 0,
    ...(withCluster ? {
      cluster: {
        name: 'kubernetes', serviceCidr: '10.96.0.0/12', addons: ['metrics-server'], age: 600_000,
        nodes: ['control-plane', 'worker-1', 'worker-2'].map((name, index) => ({
          name, role: index === 0 ? 'control-plane' as const : 'worker' as const, address: `172.18.0.${index + 2}`, cpus: 2, memory: 8 * 2 ** 30, podCidr: `10.244.${index}.0/24`, images: present,
        })),
      },
    } : {}),
  };
}
