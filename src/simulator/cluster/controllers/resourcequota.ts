/** The resource quota controller: keeps what quotas say is used in step with what is there. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { ResourceQuota } from '../../api/kubernetes/policy.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Client, Informer } from '../client.ts';
import { formatUsage, inScope, usageOf } from '../quota-usage.ts';
import { RESOURCE_QUOTAS } from '../resources.ts';
import { because, byKey, keyOf, type ControllerContext } from './controller.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

class ResourceQuotaController {
  readonly #client: Client;
  readonly #quotas: Informer<ResourceQuota>;
  readonly #counted: { name: string; informer: Informer }[] = [];
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#client = context.client('resourcequota-controller');
    this.#quotas = this.#client.informer<ResourceQuota>(RESOURCE_QUOTAS);
    this.#queue = new WorkQueue(context.kernel, 'resource quota', (key) => this.#sync(key));
    this.#quotas.onChange(({ before, after }) => {
      if (after && !(before && sameValue(before.spec, after.spec))) this.#queue.add(keyOf(after));
    });
    for (const { group, version, resource, namespaced, verbs } of context.resources()) {
      if (!namespaced || resource === 'events' || !verbs.includes('create')) continue;
      const informer = this.#client.informer({ group, version, resource });
      const name = group === '' ? resource : `${resource}.${group}`;
      this.#counted.push({ name, informer });
      informer.onChange(({ before, after }) => this.#changed((after ?? before)!, before, after));
    }
    for (const quota of this.#quotas.list()) this.#queue.add(keyOf(quota));
  }

  /** Things that come, go, or end change what is used. */
  #changed(object: KubernetesObject, before: KubernetesObject | undefined, after: KubernetesObject | undefined): void {
    const ended = before && after && object.kind === 'Pod' && (before as Pod).status.phase !== (after as Pod).status.phase;
    if (before && after && !ended && before.metadata.generation === after.metadata.generation) return;
    for (const quota of this.#quotas.list(object.metadata.namespace)) this.#queue.add(keyOf(quota));
  }

  #sync(key: string): void {
    const quota = byKey(this.#quotas, key);
    if (!quota) return;
    const hard = quota.spec.hard ?? {};
    const totals: Record<string, number> = Object.fromEntries(Object.keys(hard).map((name) => [name, 0]));
    const scoped = Boolean(quota.spec.scopes?.length || quota.spec.scopeSelector);
    for (const { name, informer } of this.#counted) {
      if (scoped && name !== 'pods') continue;
      if (!Object.keys(hard).some((wanted) => concerns(wanted, name))) continue;
      for (const object of informer.list(quota.metadata.namespace)) {
        if (name === 'pods' && !inScope(quota, object as Pod)) continue;
        for (const [what, value] of Object.entries(usageOf(name, object))) if (what in totals) totals[what]! += value;
      }
    }
    const used = Object.fromEntries(Object.entries(totals).map(([name, value]) => [name, formatUsage(name, value)]));
    const status = { hard, used };
    if (!sameValue(status, quota.status)) this.#client.updateStatus<ResourceQuota>(RESOURCE_QUOTAS, { ...quota, status }, because('usage counted', quota));
  }
}

/** Whether objects of `resource` can count for a limit of that name. */
function concerns(limit: string, resource: string): boolean {
  if (limit.startsWith('count/')) return limit === `count/${resource}`;
  if (resource === 'pods') return limit === 'pods' || /^(cpu|memory|ephemeral-storage|requests\.|limits\.)/.test(limit);
  if (resource === 'services') return limit.startsWith('services');
  if (resource === 'persistentvolumeclaims') return limit === resource || limit.includes('storage');
  return limit === resource;
}

/** Starts the controller, which then also takes up the quotas that are there. */
export function* startResourceQuotas(context: ControllerContext): Blocking<void> {
  new ResourceQuotaController(context);
}
