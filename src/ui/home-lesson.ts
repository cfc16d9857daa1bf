/** The world of the terminal on the start page: an engine and a cluster of three nodes, and nothing to do but try. */
import type { Lesson } from '../sandbox/lesson.ts';

const GIB = 2 ** 30;
const node = (name: string, role: 'control-plane' | 'worker', index: number) => ({
  name,
  role,
  address: `192.168.10.${10 + index}`,
  cpus: 2,
  memory: 4 * GIB,
  podCidr: `10.244.${index}.0/24`,
  images: [],
});

export const lesson: Lesson = {
  id: 'home',
  scenario: {
    name: 'home',
    start: Date.UTC(2026, 10, 20, 9, 0, 0),
    learner: { hostname: 'laptop', user: 'student', uid: 1000, home: '/home/student', directory: '/home/student', files: {} },
    hub: 'lessons',
    images: [],
    registries: [],
    cluster: {
      name: 'kubernetes',
      serviceCidr: '10.96.0.0/12',
      addons: [],
      age: 26 * 60 * 60 * 1000,
      nodes: [node('cp-1', 'control-plane', 0), node('node-1', 'worker', 1), node('node-2', 'worker', 2)],
    },
    setup: [],
    settle: 0,
  },
  tasks: [],
};
