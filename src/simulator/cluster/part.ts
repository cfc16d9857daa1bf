/** The cluster as a part of the machine: it starts where the scenario has one, and puts the kubeconfig on the learner's computer. */
import { directoryNode, fileNode, type Inode } from '../kernel/inode.ts';
import type { Part, World } from '../world.ts';
import { certificateAuthority } from './certificate-authority.ts';
import { Cluster } from './cluster.ts';
import { adminKubeconfig } from './kubeconfig.ts';
import { labNode } from './lab-node.ts';
import { addNodeToLab } from './lab.ts';

const clusters = new WeakMap<World, Cluster>();

/** The running cluster of a world, for views and graders. */
export type { Cluster };

export const clusterOf = (world: World): Cluster | undefined => clusters.get(world);

export const clusterPart: Part = {
  name: 'cluster',
  programs: [],
  files: (world): Record<string, Inode> => {
    const { cluster, learner } = world.scenario;
    const control = cluster?.nodes.find(({ role }) => role === 'control-plane') ?? cluster?.nodes[0];
    if (!cluster || !control) return {};
    const began = world.scenario.start - cluster.age;
    const own = { uid: learner.uid, gid: learner.uid, mtime: world.kernel.agenda.now };
    return {
      [`${learner.home}/.kube`]: directoryNode({}, own),
      [`${learner.home}/.kube/config`]: fileNode(adminKubeconfig(cluster.name, `https://${control.address}:6443`, certificateAuthority(began), began), { mode: 0o600, ...own }),
    };
  },
  start: (world) => {
    if (!world.scenario.cluster) return;
    const cluster = new Cluster(world, world.scenario.cluster);
    clusters.set(world, cluster);
    addNodeToLab(world, cluster);
  },
};
