/** The downward API: fields of the pod and resources of its containers as text. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { ResourceFieldSelector } from '../../api/kubernetes/volume.ts';
import { quantity } from '../quantities.ts';
import type { NodeContext } from './node-context.ts';

/** CreateContainerConfigError: a reference that leads nowhere. */
export class ConfigError extends Error {}

/** key="value" lines, sorted, as files of labels and annotations hold them. */
const pairs = (map: Record<string, string> | undefined): string =>
  Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}=${JSON.stringify(value)}`).join('\n');

export function podField(node: NodeContext, pod: Pod, path: string, podAddress: string): string {
  const subscript = /^metadata\.(labels|annotations)\['(.*)'\]$/.exec(path);
  if (subscript) return pod.metadata[subscript[1] as 'labels' | 'annotations']?.[subscript[2]!] ?? '';
  switch (path) {
    case 'metadata.name': return pod.metadata.name;
    case 'metadata.namespace': return pod.metadata.namespace ?? '';
    case 'metadata.uid': return pod.metadata.uid;
    case 'metadata.labels': return pairs(pod.metadata.labels);
    case 'metadata.annotations': return pairs(pod.metadata.annotations);
    case 'spec.nodeName': return node.name;
    case 'spec.serviceAccountName': return pod.spec.serviceAccountName ?? '';
    case 'status.hostIP': case 'status.hostIPs': return node.address;
    case 'status.podIP': case 'status.podIPs': return podAddress;
    default: return '';
  }
}

/** limits.cpu and its like, in units of the divisor; a missing limit is what the node has. */
export function resourceField(node: NodeContext, pod: Pod, { containerName, resource, divisor }: ResourceFieldSelector, own?: string): string {
  const container = [...pod.spec.containers, ...(pod.spec.initContainers ?? [])].find(({ name }) => name === (containerName ?? own));
  if (!container) throw new ConfigError(`container ${containerName ?? own} not found`);
  const [kind = '', ...rest] = resource.split('.');
  const name = rest.join('.');
  const asked = container.resources?.[kind as 'limits' | 'requests']?.[name];
  const fallback = kind === 'limits' ? node.informers.nodes.get(undefined, node.name)?.status.allocatable?.[name] : '0';
  const unit = quantity(divisor === undefined || divisor === '0' ? '1' : divisor);
  return String(Math.ceil(quantity(asked ?? fallback) / unit - 1e-9));
}
