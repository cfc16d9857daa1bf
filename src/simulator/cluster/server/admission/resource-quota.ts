/** ResourceQuota: what would go beyond a namespace's quota is refused; what is let in counts at once. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { ResourceQuota } from '../../../api/kubernetes/policy.ts';
import { quantity } from '../../quantities.ts';
import { formatUsage, inScope, usageOf, type Usage } from '../../quota-usage.ts';
import { forbidden } from '../errors.ts';
import { keyOf } from '../object-meta.ts';
import type { AdmissionPlugin, Operation } from '../operation.ts';

const COLLECTION = 'core/resourcequotas';
/** Limits on these make every container name its own. */
const PER_CONTAINER = new Set(['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory']);

export const resourceQuota: AdmissionPlugin = {
  name: 'ResourceQuota',
  validate({ verb, resource, subresource, namespace, object }, operation) {
    if (verb !== 'create' || subresource !== '' || !object || !namespace) return;
    const quotas = operation.store.list<ResourceQuota>(COLLECTION, `${namespace}/`);
    if (quotas.length === 0) return;
    const isPod = resource.collection === 'core/pods';
    const usage = usageOf(resource.groupResource, object);
    const taken: { quota: ResourceQuota; used: Record<string, string> }[] = [];
    for (const quota of quotas) {
      if (isPod ? !inScope(quota, object as Pod) : Boolean(quota.spec.scopes?.length || quota.spec.scopeSelector)) continue;
      const limited = Object.keys(quota.status?.hard ?? quota.spec.hard ?? {}).filter((name) => name in usage || (isPod && PER_CONTAINER.has(name)));
      if (limited.length === 0) continue;
      const refuse = (why: string): Error => forbidden({ group: resource.group, name: resource.name }, object.metadata.name, why);
      const missing = isPod ? unnamed(object as Pod, limited) : '';
      if (missing !== '') throw refuse(`failed quota: ${quota.metadata.name}: must specify ${missing}`);
      taken.push({ quota, used: take(quota, limited, usage, refuse) });
    }
    if (!operation.dryRun) for (const { quota, used } of taken) note(quota, used, operation);
  },
};

/** "requests.cpu for: web; requests.memory for: web" */
function unnamed({ spec }: Pod, limited: readonly string[]): string {
  const parts: string[] = [];
  for (const name of [...limited].sort()) {
    if (!PER_CONTAINER.has(name)) continue;
    const [kind, what] = name.includes('.') ? (name.split('.') as ['requests' | 'limits', string]) : (['requests', name] as const);
    const silent = [...spec.containers, ...(spec.initContainers ?? [])].filter(({ resources }) => resources?.[kind]?.[what] === undefined).map((one) => one.name);
    if (silent.length > 0) parts.push(`${name} for: ${silent.join(',')}`);
  }
  return parts.join('; ');
}

/** What is used afterwards. @throws where a limit would be passed */
function take(quota: ResourceQuota, limited: readonly string[], usage: Usage, refuse: (why: string) => Error): Record<string, string> {
  const hard = quota.status?.hard ?? quota.spec.hard ?? {};
  const held = quota.status?.used ?? {};
  const used = { ...held };
  const beyond = limited.filter((name) => quantity(held[name]) + (usage[name] ?? 0) > quantity(hard[name]) + 1e-9 && (usage[name] ?? 0) > 0).sort();
  if (beyond.length > 0) {
    const list = (of: (name: string) => string): string => beyond.map((name) => `${name}=${of(name)}`).join(',');
    throw refuse(`exceeded quota: ${quota.metadata.name}, requested: ${list((name) => formatUsage(name, usage[name] ?? 0))}, used: ${list((name) => held[name] ?? '0')}, limited: ${list((name) => hard[name]!)}`);
  }
  for (const name of limited) used[name] = formatUsage(name, quantity(held[name]) + (usage[name] ?? 0));
  return used;
}

function note(quota: ResourceQuota, used: Record<string, string>, { store }: Operation): void {
  const { namespace, name } = quota.metadata;
  store.commit<ResourceQuota>(COLLECTION, keyOf(namespace, name), (revision) => ({
    ...quota, metadata: { ...quota.metadata, resourceVersion: String(revision) }, status: { ...quota.status, used },
  }), 'kube-apiserver', { reason: 'quota taken' });
}
