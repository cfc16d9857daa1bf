/** ResourceQuota: what is created or grown has to fit into the quotas of its namespace. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ResourceQuota } from '../../../api/kubernetes/policy.ts';
import { quantity } from '../../quantities.ts';
import { formatUsage, inScope, usageOf, type Usage } from '../../quota-usage.ts';
import { forbidden } from '../errors.ts';
import type { AdmissionPlugin, Attributes, Operation, StatusWriter } from '../operation.ts';

const COLLECTION = 'core/resourcequotas';
/** Once a quota limits one of these, every container has to say how much it takes. */
const COMPUTE = ['cpu', 'limits.cpu', 'limits.memory', 'memory', 'requests.cpu', 'requests.memory'];

const resourceText = (usage: Usage, names: readonly string[]): string => names.map((name) => `${name}=${formatUsage(name, usage[name] ?? 0)}`).join(',');

/** Compute resources that a container of the pod leaves open, each with those containers. */
function unspecified({ spec }: Pod, hard: readonly string[]): string {
  const found = COMPUTE.filter((name) => hard.includes(name)).map((name) => {
    const [kind, plain] = name.startsWith('limits.') ? (['limits', name.slice(7)] as const) : (['requests', name.replace('requests.', '')] as const);
    const without = [...spec.containers, ...(spec.initContainers ?? [])].filter(({ resources }) => resources?.[kind]?.[plain] === undefined).map((one) => one.name);
    return without.length > 0 ? `${name} for: ${without.sort().join(',')}` : '';
  });
  return found.filter(Boolean).join('; ');
}

function growth(resource: string, object: KubernetesObject, old: KubernetesObject | undefined): Usage {
  const now = usageOf(resource, object), before = old ? usageOf(resource, old) : {};
  return Object.fromEntries(Object.entries(now).map(([name, value]) => [name, value - (before[name] ?? 0)]).filter(([, value]) => (value as number) > 0)) as Usage;
}

interface Charge { quota: ResourceQuota; used: Record<string, string> }

function charge(quota: ResourceQuota, { resource, name, object, verb }: Attributes, plural: string, grown: Usage): Charge | undefined {
  const { hard = {}, used = {} } = quota.status ?? {};
  const pod = plural === 'pods' ? (object as Pod) : undefined;
  if (quota.spec.scopes?.length || quota.spec.scopeSelector) if (!pod || !inScope(quota, pod)) return undefined;
  if (pod && verb === 'create') {
    const open = unspecified(pod, Object.keys(hard));
    if (open) throw forbidden(resource, name, `failed quota: ${quota.metadata.name}: must specify ${open}`);
  }
  const touched = Object.keys(grown).filter((one) => hard[one] !== undefined).sort();
  if (touched.length === 0) return undefined;
  const amount = (amounts: Readonly<Record<string, string>>): Usage => Object.fromEntries(touched.map((one) => [one, quantity(amounts[one])]));
  const limits = amount(hard), taken = amount(used);
  const exceeded = touched.filter((one) => taken[one]! + grown[one]! > limits[one]! * (1 + 1e-12));
  if (exceeded.length > 0) {
    throw forbidden(resource, name, `exceeded quota: ${quota.metadata.name}, requested: ${resourceText(grown, exceeded)}, used: ${resourceText(taken, exceeded)}, limited: ${resourceText(limits, exceeded)}`);
  }
  return { quota, used: { ...used, ...Object.fromEntries(touched.map((one) => [one, formatUsage(one, taken[one]! + grown[one]!)])) } };
}

export const resourceQuota: AdmissionPlugin = {
  name: 'ResourceQuota',
  concerns: (_, part) => part === '' || part === 'resize',
  validate(attributes: Attributes, operation: Operation, server: StatusWriter) {
    const { resource, namespace, verb, object, old } = attributes;
    if (verb === 'delete' || !namespace || operation.store.size(COLLECTION) === 0) return;
    if (resource.collection === COLLECTION && verb === 'update') return;
    const quotas = operation.store.list<ResourceQuota>(COLLECTION, `${namespace}/`);
    if (quotas.length === 0) return;
    const plural = resource.group ? `${resource.name}.${resource.group}` : resource.name;
    const grown = growth(plural, object!, old);
    const charges = quotas.map((quota) => charge(quota, attributes, plural, grown)).filter((one) => one !== undefined);
    if (!operation.dryRun) for (const { quota, used } of charges) server.writeStatus(COLLECTION, quota, { ...quota.status, used }, operation);
  },
};
