/** What the pods of a node use of what can run out, as the kubelet's summary has it: memory, and bytes on its disk. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { treeSize } from '../../kernel/file-system.ts';
import { quantity } from '../quantities.ts';
import { controlPlaneUsage, SYSTEM } from './control-plane-usage.ts';
import { valueOf, valuesOf } from './few.ts';
import type { NodeContext } from './node-context.ts';
import type { PodState } from './pod-state.ts';

export type Resource = 'memory' | 'ephemeral-storage';

export interface Measured {
  readonly pod: Pod;
  readonly state: PodState;
  readonly mode: string;
}

/** Memory and disks are given out in pages. */
const PAGE = 4096;
const paged = (bytes: number): number => Math.ceil(bytes / PAGE) * PAGE;

/** Files in volumes of a pod that lie in memory, or on the disk. */
function inVolumes({ pod, state }: Measured, memory: boolean): number {
  const dirs = (pod.spec.volumes ?? []).filter(({ emptyDir }) => emptyDir && (emptyDir.medium === 'Memory') === memory);
  return dirs.reduce((sum, { name }) => sum + treeSize(valueOf(state.volumes, name)?.fileSystem.root ?? { kind: 'device' } as never), 0);
}

/** What each container uses. Files in memory count for the first that can write them: the kernel asks who wrote. */
export function containerUsage(node: NodeContext, one: Measured, resource: Resource): { name: string; used: number }[] {
  const instances = valuesOf(one.state.current);
  if (resource === 'ephemeral-storage') return instances.map(({ id, name }) => ({ name, used: paged(node.runtime.diskUsage(id)) }));
  let files = inVolumes(one, true);
  return instances.filter(({ seen }) => seen.state === 'running').map(({ id, name }) => {
    const used = paged(node.runtime.usage(id).memory + files);
    files = 0;
    return { name, used };
  });
}

export const podUsage = (node: NodeContext, one: Measured, resource: Resource): number =>
  containerUsage(node, one, resource).reduce((sum, { used }) => sum + used, resource === 'memory' ? 0 : paged(inVolumes(one, false)));

/** How much of a resource the node has, and how much is left. */
export function available(node: NodeContext, pods: readonly Measured[], resource: Resource): { capacity: number; left: number } {
  const used = pods.reduce((sum, one) => sum + podUsage(node, one, resource), 0);
  const object = node.informers.nodes.get(undefined, node.name);
  if (resource === 'ephemeral-storage') {
    const capacity = quantity(object?.status.capacity?.[resource]);
    const images = node.runtime.images().reduce((sum, { size }) => sum + size, 0);
    return { capacity, left: Math.floor(Math.max(0, capacity - images - used) / PAGE) * PAGE };
  }
  const own = [...node.informers.pods.byIndex('node', node.name)].flatMap(({ metadata }) => controlPlaneUsage(node, metadata.namespace ?? '', metadata.name));
  const system = own.reduce((sum, { usage }) => sum + usage.memory, SYSTEM.memory);
  return { capacity: node.host.memory, left: Math.floor(Math.max(0, node.host.memory - system - used) / PAGE) * PAGE };
}
