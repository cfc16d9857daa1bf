/** What the containers of the control plane use on an idle cluster: they are the simulator's own, so nothing can be measured. */
import type { ContainerUsage } from '../../api/cri.ts';
import { MIRROR } from './manifest.ts';
import type { NodeContext } from './node-context.ts';

const USAGE: Readonly<Record<string, ContainerUsage>> = {
  etcd: { cpu: 0.024, memory: 58 * 2 ** 20 }, 'kube-apiserver': { cpu: 0.047, memory: 286 * 2 ** 20 },
  'kube-controller-manager': { cpu: 0.018, memory: 64 * 2 ** 20 }, 'kube-scheduler': { cpu: 0.009, memory: 31 * 2 ** 20 },
};

/** What runs on a node beside its pods: the system and the kubelet. */
export const SYSTEM: ContainerUsage = { cpu: 0.04, memory: 330 * 2 ** 20 };

export function controlPlaneUsage(node: NodeContext, namespace: string, name: string): { container: string; usage: ContainerUsage }[] {
  const pod = node.informers.pods.get(namespace, name);
  if (pod?.metadata.annotations?.[MIRROR] === undefined) return [];
  return pod.spec.containers.flatMap((one) => (USAGE[one.name] ? [{ container: one.name, usage: USAGE[one.name]! }] : []));
}
