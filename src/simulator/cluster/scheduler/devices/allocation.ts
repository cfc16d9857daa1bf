/** What is written of a grant: the devices, how they are to be set up, and the nodes on which they can be used. */
import type { NodeSelectorTerm } from '../../../api/kubernetes/affinity.ts';
import type { Grant, Taken } from './allocator.ts';
import { grouped, type Allocation } from './device.ts';

type Requirements = NonNullable<NodeSelectorTerm['matchExpressions']>;
type Config = NonNullable<NonNullable<Allocation['devices']>['config']>;

/** Of each class once, with all requests that mean it, then of the claim as far as it was asked for. */
function configOf({ claim, classes }: Grant): Config {
  const config: Config = [];
  for (const [of, requests] of grouped(classes, (one) => one.class)) for (const one of of.spec.config ?? []) config.push({ source: 'FromClass', requests: requests.map(({ request }) => request), ...one });
  const names = classes.map(({ request }) => request), means = (requests: readonly string[], name: string): boolean => requests.includes(name) || requests.includes(name.split('/')[0]!);
  for (const { requests = [], ...one } of claim.spec.devices?.config ?? []) if (requests.length === 0 || names.some((name) => means(requests, name))) config.push({ source: 'FromClaim', requests, ...one });
  // What holds for all of them names none.
  return config.map(({ requests = [], ...one }) => (requests.length === 0 || names.every((name) => means(requests, name)) ? one : { ...one, requests }));
}

const key = ({ key: name, operator, values = [] }: Requirements[number]): string => JSON.stringify([name, operator, [...values].sort()]);

function add(to: Requirements, from: Requirements | undefined): void {
  for (const one of from ?? []) if (!to.some((other) => key(other) === key(one))) to.push(one);
}

function selectorOf(taken: readonly Taken[], node: string): Allocation['nodeSelector'] {
  const matchExpressions: Requirements = [], matchFields: Requirements = [];
  for (const { candidate: { device, slice: { spec } } } of taken) {
    const { nodeName, nodeSelector } = spec.perDeviceNodeSelection ? device : spec;
    if (nodeName !== undefined || device.bindsToNode) return { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: [node] }] }] };
    const [term] = nodeSelector?.nodeSelectorTerms ?? [];
    add(matchFields, term?.matchFields);
    add(matchExpressions, term?.matchExpressions);
  }
  if (matchExpressions.length + matchFields.length === 0) return undefined;
  return { nodeSelectorTerms: [{ ...(matchExpressions.length > 0 ? { matchExpressions } : {}), ...(matchFields.length > 0 ? { matchFields } : {}) }] };
}

export function allocationOf(grant: Grant, node: string, shareId: () => string): Allocation {
  const config = configOf(grant), nodeSelector = selectorOf(grant.taken, node);
  const results = grant.taken.map(({ candidate, result }) => (candidate.device.allowMultipleAllocations ? { ...result, shareID: shareId() } : result));
  return { devices: { ...(results.length > 0 ? { results } : {}), ...(config.length > 0 ? { config } : {}) }, ...(nodeSelector ? { nodeSelector } : {}) };
}
