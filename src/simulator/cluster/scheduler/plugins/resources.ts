/** Plugins about what a node has and what its pods take: ports, processors, memory, images. */
import { PORTS_TAKEN, portsClash } from '../node-info.ts';
import { rejected, type Plugin } from '../framework.ts';
import { podRequests } from '../requests.ts';

export const nodePorts: Plugin = {
  name: 'NodePorts',
  filter: ({ pod }, info) => (portsClash(pod, () => info.pods.values()) ? rejected('NodePorts', PORTS_TAKEN, true) : undefined),
};

/** What of a pod's requests does not fit. Beyond the whole node no preemption helps. */
export const nodeResourcesFit: Plugin = {
  name: 'NodeResourcesFit',
  weight: 1,
  filter: ({ pod, snapshot }, info) => {
    const { amounts } = podRequests(pod);
    const reasons: string[] = [];
    let resolvable = true;
    const promised = snapshot.nominated(info.name).filter((one) => one.metadata.uid !== pod.metadata.uid && (one.spec.priority ?? 0) >= (pod.spec.priority ?? 0));
    if (info.pods.size + promised.length + 1 > (info.allocatable['pods'] ?? 0)) reasons.push('Too many pods');
    for (const name in amounts) {
      const wanted = amounts[name]!;
      if (wanted === 0) continue;
      const total = info.allocatable[name] ?? 0;
      const taken = (info.requested[name] ?? 0) + promised.reduce((sum, one) => sum + (podRequests(one).amounts[name] ?? 0), 0);
      if (wanted <= total - taken + 1e-9) continue;
      reasons.push(`Insufficient ${name}`);
      if (wanted > total) resolvable = false;
    }
    return reasons.length > 0 ? rejected('NodeResourcesFit', reasons, resolvable) : undefined;
  },
  /** LeastAllocated over processors and memory. */
  score: ({ pod }, info) => {
    const { scored } = podRequests(pod);
    const free = (name: 'cpu' | 'memory'): number => {
      const total = info.allocatable[name] ?? 0;
      const used = info.scored[name] + scored[name];
      return total === 0 || used > total ? 0 : Math.floor(((total - used) * 100) / total);
    };
    return Math.floor((free('cpu') + free('memory')) / 2);
  },
};

export const balancedAllocation: Plugin = {
  name: 'NodeResourcesBalancedAllocation',
  weight: 1,
  score: ({ pod }, info) => {
    const { amounts } = podRequests(pod);
    if (Object.keys(amounts).length === 0) return 0;
    const fraction = (name: string): number => Math.min(1, ((info.requested[name] ?? 0) + (amounts[name] ?? 0)) / (info.allocatable[name] || 1));
    return Math.floor((1 - Math.abs(fraction('cpu') - fraction('memory')) / 2) * 100);
  },
};

const MIN_IMAGE = 23 * 2 ** 20;
const MAX_IMAGE = 1000 * 2 ** 20;

/** References as nodes report them: with registry and tag. */
export function normalImage(image: string): string {
  const tagged = /[@:][^/]*$/.test(image) ? image : `${image}:latest`;
  const [first = ''] = tagged.split('/');
  if (!tagged.includes('/')) return `docker.io/library/${tagged}`;
  return /[.:]/.test(first) || first === 'localhost' ? tagged : `docker.io/${tagged}`;
}

export const imageLocality: Plugin = {
  name: 'ImageLocality',
  weight: 1,
  score: ({ pod, snapshot }, info) => {
    const total = snapshot.nodes.size;
    if (total > 200) return 0; // spread over so many nodes, an image's weight is lost in rounding
    let sum = 0;
    for (const { image } of pod.spec.containers) {
      const name = normalImage(image ?? '');
      const size = info.images.get(name);
      if (size === undefined) continue;
      let having = 0;
      for (const other of snapshot.nodes.values()) if (other.images.has(name)) having++;
      sum += size * (having / total);
    }
    const most = MAX_IMAGE * pod.spec.containers.length;
    return Math.floor((100 * (Math.min(Math.max(sum, MIN_IMAGE), most) - MIN_IMAGE)) / (most - MIN_IMAGE));
  },
};

