/** LimitRanger: fills in what a LimitRange suggests, and refuses what lies outside it. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { LimitRange } from '../../../api/kubernetes/policy.ts';
import type { PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import { addQuantities, canonicalQuantity, formatQuantity, parseQuantity, type Quantity } from '../../../api/kubernetes/quantity.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin, Attributes, Operation } from '../operation.ts';

type Amounts = Readonly<Record<string, string>>;
interface Limits { type: string; min?: Amounts; max?: Amounts; default?: Amounts; defaultRequest?: Amounts; maxLimitRequestRatio?: Amounts }

const ANNOTATION = 'kubernetes.io/limit-ranger';
const nano = (text: string | undefined): bigint => (text === undefined ? 0n : (parseQuantity(text)?.nano ?? 0n));
const shown = (text: string): string => canonicalQuantity(text) ?? text;
const sorted = (amounts: Amounts | undefined): [name: string, amount: string][] => Object.entries(amounts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

function rangesOf({ resource, namespace, verb }: Attributes, { store }: Operation): Limits[][] {
  const concerned = resource.collection === 'core/pods' ? verb === 'create' : verb !== 'delete';
  if (!concerned || store.size('core/limitranges') === 0) return [];
  return store.list<LimitRange>('core/limitranges', `${namespace}/`).map(({ spec }) => (spec.limits ?? []) as unknown as Limits[]);
}

function fill(container: Container, requests: Amounts, limits: Amounts, what: string): string[] {
  const own = container.resources ?? {};
  const absent = (given: Amounts | undefined, wanted: Amounts): string[] => Object.keys(wanted).filter((name) => given?.[name] === undefined).sort();
  const setLimits = absent(own.limits, limits), setRequests = absent(own.requests, requests);
  if (setLimits.length > 0 || setRequests.length > 0) container.resources = { ...own, limits: { ...limits, ...own.limits }, requests: { ...requests, ...own.requests } };
  return [
    ...(setRequests.length > 0 ? [`${setRequests.join(', ')} request for ${what} ${container.name}`] : []),
    ...(setLimits.length > 0 ? [`${setLimits.join(', ')} limit for ${what} ${container.name}`] : []),
  ];
}

function fillPod(pod: Pod, ranges: readonly Limits[]): void {
  const own = ranges.filter(({ type }) => type === 'Container');
  const requests: Amounts = Object.assign({}, ...own.map((one) => one.defaultRequest)), limits: Amounts = Object.assign({}, ...own.map((one) => one.default));
  const notes = [...(pod.spec.containers ?? []).flatMap((one) => fill(one, requests, limits, 'container')), ...(pod.spec.initContainers ?? []).flatMap((one) => fill(one, requests, limits, 'init container'))];
  if (notes.length > 0) pod.metadata.annotations = { ...pod.metadata.annotations, [ANNOTATION]: `LimitRanger plugin set: ${notes.join('; ')}` };
}

function aboveMax(type: string, name: string, most: string, request: string | undefined, limit: string | undefined, requestOnly: boolean): string | undefined {
  const start = `maximum ${name} usage per ${type} is ${shown(most)}`;
  if (requestOnly) return nano(request) > nano(most) ? `${start}, but request is ${shown(request!)}` : undefined;
  if (limit === undefined) return `${start}.  No limit is specified`;
  if (nano(limit) > nano(most)) return `${start}, but limit is ${shown(limit)}`;
  return request !== undefined && nano(request) > nano(most) ? `${start}, but request is ${shown(request)}` : undefined;
}

function belowMin(type: string, name: string, least: string, request: string | undefined, limit: string | undefined): string | undefined {
  const start = `minimum ${name} usage per ${type} is ${shown(least)}`;
  if (request === undefined) return `${start}.  No request is specified`;
  if (nano(request) < nano(least)) return `${start}, but request is ${shown(request)}`;
  return limit !== undefined && nano(limit) < nano(least) ? `${start}, but limit is ${shown(limit)}` : undefined;
}

function beyondRatio(type: string, name: string, most: string, request: string | undefined, limit: string | undefined): string | undefined {
  const start = `${name} max limit to request ratio per ${type} is ${shown(most)}`;
  if (!nano(request)) return `${start}, but no request is specified or request is 0`;
  if (!nano(limit)) return `${start}, but no limit is specified or limit is 0`;
  const ratio = Number(nano(limit)) / Number(nano(request));
  return ratio > Number(nano(most)) / 1e9 ? `${start}, but provided ratio is ${ratio.toFixed(6)}` : undefined;
}

function problems({ type, min, max, maxLimitRequestRatio }: Limits, requests: Amounts = {}, limits: Amounts = {}, requestOnly = false): string[] {
  return [
    ...sorted(min).map(([name, amount]) => belowMin(type, name, amount, requests[name], limits[name])),
    ...sorted(max).map(([name, amount]) => aboveMax(type, name, amount, requests[name], limits[name], requestOnly)),
    ...sorted(maxLimitRequestRatio).map(([name, amount]) => beyondRatio(type, name, amount, requests[name], limits[name])),
  ].filter((one) => one !== undefined);
}

/** What a pod asks for altogether; init containers that end count only where they ask for more. */
function total({ containers, initContainers = [], resources: ofPod }: Pod['spec'], kind: 'requests' | 'limits'): Amounts {
  const sums = new Map<string, Quantity>();
  const add = (amounts: Amounts | undefined): void => {
    for (const [name, text] of Object.entries(amounts ?? {})) sums.set(name, addQuantities(sums.get(name) ?? { nano: 0n, format: 'DecimalSI' }, parseQuantity(text)!));
  };
  for (const { resources } of containers) add(resources?.[kind]);
  for (const { resources, restartPolicy } of initContainers) if (restartPolicy === 'Always') add(resources?.[kind]);
  for (const { resources, restartPolicy } of initContainers) {
    if (restartPolicy === 'Always') continue;
    for (const [name, text] of Object.entries(resources?.[kind] ?? {})) if (nano(text) > (sums.get(name)?.nano ?? -1n)) sums.set(name, parseQuantity(text)!);
  }
  return { ...Object.fromEntries([...sums].map(([name, quantity]) => [name, formatQuantity(quantity)])), ...ofPod?.[kind] };
}

function podProblems({ spec }: Pod, limits: Limits): string[] {
  if (limits.type === 'Pod') return problems(limits, total(spec, 'requests'), total(spec, 'limits'));
  if (limits.type !== 'Container') return [];
  return [...spec.containers, ...(spec.initContainers ?? [])].flatMap(({ resources }) => problems(limits, resources?.requests, resources?.limits));
}

function problemsOf(object: KubernetesObject, limits: Limits): string[] {
  if (object.kind === 'Pod') return podProblems(object as Pod, limits);
  return limits.type === 'PersistentVolumeClaim' ? problems(limits, (object as PersistentVolumeClaim).spec.resources?.requests, {}, true) : [];
}

export const limitRanger: AdmissionPlugin = {
  name: 'LimitRanger',
  concerns: (collection, part) => part === '' && (collection === 'core/pods' || collection === 'core/persistentvolumeclaims'),
  mutate(attributes, operation) {
    if (attributes.resource.collection !== 'core/pods') return;
    for (const range of rangesOf(attributes, operation)) fillPod(attributes.object as Pod, range);
  },
  validate(attributes, operation) {
    for (const range of rangesOf(attributes, operation)) {
      const found = [...new Set(range.flatMap((limits) => problemsOf(attributes.object!, limits)))];
      if (found.length > 0) throw forbidden(attributes.resource, attributes.name, found.length === 1 ? found[0]! : `[${found.join(', ')}]`);
    }
  },
};
