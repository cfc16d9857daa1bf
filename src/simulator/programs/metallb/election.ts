/** Whether this node is the one to announce a Service: each speaker works it out for itself. speaker/layer2_controller.go. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { matchesLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { EndpointSlice, Service } from '../../api/kubernetes/service.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Pool } from './pools.ts';
import { annotation } from './types.ts';

interface Node extends KubernetesObject {
  status?: { conditions?: { type: string; status: string }[] };
}

export interface Situation {
  readonly node: string;
  readonly alive: ReadonlySet<string>;
  readonly nodes: readonly Node[];
  readonly slices: readonly EndpointSlice[];
  readonly ignoreExcluded: boolean;
}

/** Why this node keeps silent; '' if it announces. */
export function whyNot(service: Service, pool: Pool, ip: string, { node, alive, nodes, slices, ignoreExcluded }: Situation): string {
  const serving = slices.flatMap(({ endpoints = [] }) => endpoints).filter(({ conditions }) => conditions?.ready !== false || conditions.serving === true);
  if (serving.length === 0) return 'notOwner';
  const advertisements = advertisementsFor(pool, service);
  if (annotation(service, 'allow-shared-ip') !== '' && advertisements.some(({ selectors }) => selectors.length > 0)) return 'sharedIPWithServiceSelector';
  if (!advertisements.some((one) => one.nodes.has(node))) return 'noMatchingAdvertisement';
  let candidates = [...alive].filter((name) => {
    const object = nodes.find(({ metadata }) => metadata.name === name);
    if (object?.status?.conditions?.some(({ type, status }) => type === 'NetworkUnavailable' && status === 'True')) return false;
    if (!ignoreExcluded && object?.metadata.labels?.['node.kubernetes.io/exclude-from-external-load-balancers'] !== undefined) return false;
    return advertisements.some((one) => one.nodes.has(name));
  });
  if (service.spec.externalTrafficPolicy === 'Local') candidates = candidates.filter((name) => serving.some(({ nodeName }) => nodeName === name));
  const score = (name: string): number => advertisements.reduce((sum, { scores }) => sum + (scores.get(name) ?? 0), 0);
  const ranked = candidates.map((name) => ({ name, score: score(name), hash: sha256Hex(`${name}#${ip}`) })).sort((a, b) => b.score - a.score || (a.hash < b.hash ? -1 : 1));
  return ranked[0]?.name === node ? '' : 'notOwner';
}

export const advertisementsFor = ({ advertisements }: Pool, { metadata: { labels } }: Service): Pool['advertisements'] =>
  advertisements.filter(({ selectors }) => selectors.length === 0 || selectors.some((one) => matchesLabelSelector(one, labels)));
