/** LimitRanger: defaults for containers that name no resources, and bounds for those that do. */
import type { Container } from '../../../api/kubernetes/container.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import type { LimitRange, LimitRangeItem } from '../../../api/kubernetes/policy.ts';
import { formatUsage } from '../../quota-usage.ts';
import { quantity } from '../../quantities.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin, Operation } from '../operation.ts';

type Amounts = Record<string, string>;

const rangesOf = ({ store }: Operation, namespace: string | undefined): LimitRangeItem[] =>
  namespace === undefined ? [] : store.list<LimitRange>('core/limitranges', `${namespace}/`).flatMap(({ spec }) => spec.limits);

const containersOf = ({ spec }: Pod): Container[] => [...spec.containers, ...(spec.initContainers ?? [])];

export const limitRanger: AdmissionPlugin = {
  name: 'LimitRanger',
  mutate({ verb, resource, subresource, namespace, object }, operation) {
    if (verb !== 'create' || resource.collection !== 'core/pods' || subresource !== '' || !object) return;
    const items = rangesOf(operation, namespace).filter(({ type }) => type === 'Container');
    if (items.length === 0) return;
    const pod = object as Pod;
    const set = items.flatMap((item) => [...describe('', pod.spec.containers, item), ...describe('init ', pod.spec.initContainers ?? [], item)]);
    if (set.length > 0) pod.metadata.annotations = { ...pod.metadata.annotations, 'kubernetes.io/limit-ranger': `LimitRanger plugin set: ${set.join('; ')}` };
  },
  validate({ verb, resource, subresource, namespace, object }, operation) {
    if ((verb !== 'create' && verb !== 'update') || subresource !== '' || !object) return;
    const faults: string[] = [];
    for (const item of rangesOf(operation, namespace)) {
      if (resource.collection === 'core/pods' && verb === 'create') {
        if (item.type === 'Container') for (const { resources } of containersOf(object as Pod)) faults.push(...check(item, resources?.requests ?? {}, resources?.limits ?? {}));
        if (item.type === 'Pod') faults.push(...check(item, total(object as Pod, 'requests'), total(object as Pod, 'limits')));
      } else if (resource.collection === 'core/persistentvolumeclaims' && item.type === 'PersistentVolumeClaim') {
        faults.push(...check(item, (object as PersistentVolumeClaim).spec.resources?.requests ?? {}, {}));
      }
    }
    if (faults.length > 0) throw forbidden({ group: resource.group, name: resource.name }, object.metadata.name, faults.length === 1 ? faults[0]! : `[${faults.join(', ')}]`);
  },
};

/** Fills in defaults; the words of the annotation that tells of it. */
function describe(prefix: string, containers: Container[], item: LimitRangeItem): string[] {
  return containers.flatMap((container) => {
    const words: string[] = [];
    const requests: Amounts = { ...container.resources?.requests }, limits: Amounts = { ...container.resources?.limits };
    const ofRequests = fill(requests, item.defaultRequest ?? {}), ofLimits = fill(limits, item.default ?? {});
    if (ofRequests.length > 0) words.push(`${ofRequests.join(', ')} request for ${prefix}container ${container.name}`);
    if (ofLimits.length > 0) words.push(`${ofLimits.join(', ')} limit for ${prefix}container ${container.name}`);
    if (words.length > 0) container.resources = { ...container.resources, ...(Object.keys(limits).length > 0 ? { limits } : {}), ...(Object.keys(requests).length > 0 ? { requests } : {}) };
    return words;
  });
}

function fill(amounts: Amounts, defaults: Amounts): string[] {
  const names = Object.keys(defaults).filter((name) => amounts[name] === undefined).sort();
  for (const name of names) amounts[name] = defaults[name]!;
  return names;
}

function total(pod: Pod, kind: 'requests' | 'limits'): Amounts {
  const sums: Record<string, number> = {};
  for (const { resources } of pod.spec.containers) for (const [name, text] of Object.entries(resources?.[kind] ?? {})) sums[name] = (sums[name] ?? 0) + quantity(text);
  return Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, formatUsage(name, value)]));
}

function check({ type, min = {}, max = {}, maxLimitRequestRatio = {} }: LimitRangeItem, requests: Amounts, limits: Amounts): string[] {
  const faults: string[] = [];
  for (const [name, bound] of Object.entries(min).sort()) {
    if (requests[name] === undefined && limits[name] === undefined) faults.push(`minimum ${name} usage per ${type} is ${bound}.  No request is specified`);
    else if (requests[name] !== undefined && quantity(requests[name]) < quantity(bound)) faults.push(`minimum ${name} usage per ${type} is ${bound}, but request is ${requests[name]}`);
    else if (limits[name] !== undefined && quantity(limits[name]) < quantity(bound)) faults.push(`minimum ${name} usage per ${type} is ${bound}, but limit is ${limits[name]}`);
  }
  for (const [name, bound] of Object.entries(max).sort()) {
    if (type === 'PersistentVolumeClaim') {
      if (quantity(requests[name]) > quantity(bound)) faults.push(`maximum ${name} usage per ${type} is ${bound}, but request is ${requests[name]}`);
    } else if (limits[name] === undefined) faults.push(`maximum ${name} usage per ${type} is ${bound}.  No limit is specified`);
    else if (quantity(limits[name]) > quantity(bound)) faults.push(`maximum ${name} usage per ${type} is ${bound}, but limit is ${limits[name]}`);
    else if (requests[name] !== undefined && quantity(requests[name]) > quantity(bound)) faults.push(`maximum ${name} usage per ${type} is ${bound}, but request is ${requests[name]}`);
  }
  for (const [name, bound] of Object.entries(maxLimitRequestRatio).sort()) {
    const ratio = quantity(limits[name]) / (quantity(requests[name]) || NaN);
    if (Number.isNaN(ratio)) faults.push(`${name} max limit to request ratio per ${type} is ${bound}, but no ${limits[name] === undefined ? 'limit' : 'request'} is specified${limits[name] === undefined ? '' : ' or request is 0'}`);
    else if (ratio > quantity(bound)) faults.push(`${name} max limit to request ratio per ${type} is ${bound}, but provided ratio is ${ratio.toFixed(6)}`);
  }
  return faults;
}
