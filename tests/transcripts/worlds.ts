/** The two worlds of the recordings, as the recordings' README describes them. */
import type { NodeSpec, Scenario } from '../../src/simulator/scenario.ts';

/** A Friday evening in November 2026, when the recordings were made. */
const START = 1795214400000;

const present = ['busybox:1.36', 'nginx:1.26', 'nginx:1.27', 'nginx:alpine', 'redis:7', 'httpd:2.4', 'python:3.12', 'node:22'];

const node = (name: string, index: number): NodeSpec => ({
  name, role: index === 0 ? 'control-plane' : 'worker', address: `172.18.0.${index + 2}`, cpus: 2, memory: 23.5 * 2 ** 30, podCidr: `10.244.${index}.0/24`, images: present,
});

const workstation: Scenario = {
  name: 'recordings-workstation',
  start: START,
  learner: { hostname: 'lab', user: 'root', uid: 0, home: '/root', directory: '/root/lab', files: {} },
  hub: 'recordings',
  images: [],
  registries: [],
  setup: [],
  settle: 0,
};

const cluster: Scenario = {
  ...workstation,
  name: 'recordings-cluster',
  cluster: {
    name: 'kubernetes', serviceCidr: '10.96.0.0/12', addons: ['metrics-server'], age: 29 * 60_000,
    nodes: ['control-plane', 'worker-1', 'worker-2'].map(node),
  },
};

export const worlds = { workstation, cluster };
