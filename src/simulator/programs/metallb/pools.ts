/** The pools and their advertisements as MetalLB understands the custom resources: internal/config. */
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { matchesLabelSelector } from '../../api/kubernetes/selectors.ts';
import { blockText, overlap, parseRange, PoolError, type Block } from './ranges.ts';
import type { IPAddressPool, L2Advertisement } from './types.ts';

export interface Pool {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly avoidBuggyIPs: boolean;
  readonly autoAssign: boolean;
  /** Whose Services it is kept for. */
  readonly kept?: { readonly priority: number; readonly namespaces: ReadonlySet<string>; readonly selectors: readonly LabelSelector[] };
  readonly advertisements: Advertisement[];
}

interface Advertisement {
  readonly nodes: ReadonlySet<string>;
  readonly interfaces: readonly string[];
  readonly selectors: readonly LabelSelector[];
  /** Nodes that are preferred, with the sum of their weights. */
  readonly scores: ReadonlyMap<string, number>;
}

interface Resources {
  readonly pools: readonly IPAddressPool[];
  readonly advertisements: readonly L2Advertisement[];
  readonly namespaces: readonly KubernetesObject[];
  readonly nodes: readonly KubernetesObject[];
}

/** @throws PoolError with the words for the log and the ConfigurationState */
export function poolsFrom({ pools, advertisements, namespaces, nodes }: Resources): Map<string, Pool> {
  const made = new Map<string, Pool>(), all: Block[] = [];
  for (const one of pools) {
    const pool = poolFrom(one, namespaces);
    for (const block of pool.blocks) {
      const other = all.find((known) => overlap(block, known));
      if (other) throw new PoolError(`CIDR ${JSON.stringify(blockText(block))} in pool ${JSON.stringify(pool.name)} overlaps with already defined CIDR ${JSON.stringify(blockText(other))}`);
      all.push(block);
    }
    made.set(pool.name, pool);
  }
  for (const { spec = {} } of advertisements) {
    const { ipAddressPools = [], ipAddressPoolSelectors = [], nodeSelectors = [], serviceSelectors = [], interfaces = [], preferredNodeSelectors = [] } = spec;
    const twice = ipAddressPools.find((name, i) => ipAddressPools.indexOf(name) < i);
    if (twice !== undefined) throw new PoolError(`duplicate definition of ipAddressPools ${JSON.stringify(twice)}`);
    for (const [what, list] of Object.entries({ ipAddressPoolSelectors, nodeSelectors, serviceSelectors })) refuseTwins(what, list);
    const chosen = nodes.filter((node) => nodeSelectors.length === 0 || matchesAny(nodeSelectors, node));
    const scores = new Map(chosen.map((node): [string, number] => [node.metadata.name, preferredNodeSelectors.filter(({ preference }) => matchesLabelSelector(preference, node.metadata.labels)).reduce((sum, { weight }) => sum + weight, 0)]).filter(([, score]) => score > 0));
    const advertisement: Advertisement = { nodes: new Set(chosen.map(({ metadata: { name } }) => name)), interfaces, selectors: serviceSelectors, scores };
    const everywhere = ipAddressPools.length === 0 && ipAddressPoolSelectors.length === 0;
    for (const pool of pools) if (everywhere || ipAddressPools.includes(pool.metadata.name) || matchesAny(ipAddressPoolSelectors, pool)) made.get(pool.metadata.name)!.advertisements.push(advertisement);
  }
  return made;
}

function poolFrom({ metadata: { name }, spec }: IPAddressPool, namespaces: readonly KubernetesObject[]): Pool {
  const failed = (why: string): PoolError => new PoolError(`parsing address pool ${name}: ${why}`);
  const { addresses = [], autoAssign = true, avoidBuggyIPs = false, serviceAllocation } = spec;
  if (addresses.length === 0) throw failed('pool has no prefixes defined');
  const blocks = addresses.flatMap((text) => {
    try {
      return parseRange(text);
    } catch (error) {
      if (!(error instanceof PoolError)) throw error;
      throw failed(`invalid CIDR ${JSON.stringify(text)} in pool ${JSON.stringify(name)}: ${error.message}`);
    }
  });
  const pool = { name, blocks, autoAssign, avoidBuggyIPs, advertisements: [] };
  if (!serviceAllocation) return pool;
  const { priority = 0, namespaces: named = [], namespaceSelectors = [], serviceSelectors = [] } = serviceAllocation;
  if (new Set(named).size < named.length) throw failed('duplicate definition in namespaces field');
  try {
    refuseTwins('namespaceSelectors', namespaceSelectors);
    refuseTwins('serviceSelectors', serviceSelectors);
  } catch (error) {
    if (!(error instanceof PoolError)) throw error;
    throw failed(error.message);
  }
  const nobody = named.length + namespaceSelectors.length + serviceSelectors.length === 0;
  const found = namespaces.filter((one) => matchesAny(namespaceSelectors, one)).map(({ metadata }) => metadata.name);
  return { ...pool, kept: { priority, namespaces: new Set([...named, ...found]), selectors: nobody ? [{}] : serviceSelectors } };
}

const matchesAny = (selectors: readonly LabelSelector[], { metadata }: KubernetesObject): boolean => selectors.some((one) => matchesLabelSelector(one, metadata.labels));

function refuseTwins(what: string, selectors: readonly LabelSelector[]): void {
  const texts = selectors.map((one) => JSON.stringify(one)), twice = texts.find((text, i) => texts.indexOf(text) < i);
  if (twice !== undefined) throw new PoolError(`duplicate definition of ${what} ${twice}`);
}
