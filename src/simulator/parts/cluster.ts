/** The cluster and kubectl: the second bundle of a page, loaded where the scenario has a cluster. */
import { programs as kubectlPrograms } from '../cli/kubectl/registry.ts';
import { clusterPart } from '../cluster/part.ts';
import { programNode } from '../kernel/inode.ts';
import type { Part } from '../world.ts';

const kubectlPart: Part = {
  name: 'kubectl',
  programs: kubectlPrograms,
  files: () => ({ '/usr/bin/kubectl': programNode('kubectl', 58_000_000) }),
  start: () => {},
};

export const clusterParts: readonly Part[] = [clusterPart, kubectlPart];
