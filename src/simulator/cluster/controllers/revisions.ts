/** Controller revisions: the history of a stateful set's or daemon set's template. */
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { PodTemplateSpec } from '../../api/kubernetes/pod.ts';
import type { Client, Informer } from '../client.ts';
import { CONTROLLER_REVISIONS } from '../resources.ts';
import { because } from './controller.ts';
import { claim, controllerReference } from './owners.ts';
import { sameValue } from './template-hash.ts';

export interface ControllerRevision extends KubernetesObject {
  data?: { spec?: { template?: PodTemplateSpec & { $patch?: 'replace' } } };
  revision: number;
}

interface Owner extends KubernetesObject {
  spec: { selector?: LabelSelector; template: PodTemplateSpec };
}

const patchOf = (owner: Owner): ControllerRevision['data'] => ({ spec: { template: { ...owner.spec.template, $patch: 'replace' } } });

const byAge = (a: ControllerRevision, b: ControllerRevision): number => a.revision - b.revision || (a.metadata.creationTimestamp < b.metadata.creationTimestamp ? -1 : 1);

/** Revisions of an owner, oldest first. */
export const historyOf = (informer: Informer<ControllerRevision>, owner: KubernetesObject): ControllerRevision[] => [...informer.byIndex('controller', owner.metadata.uid)].sort(byAge);

/** The revision of the present template: found, also among those that an owner before left (and brought to the front), or made. */
export function currentRevision(client: Client, informer: Informer<ControllerRevision>, owner: Owner, hashLabel: string, hashOf: (data: ControllerRevision['data']) => string): ControllerRevision {
  const history = claim(client, CONTROLLER_REVISIONS, informer, owner, owner.spec.selector).sort(byAge);
  const data = patchOf(owner);
  const next = (history.at(-1)?.revision ?? 0) + 1;
  const same = history.filter((one) => sameValue(one.data, data)).at(-1);
  if (same && same === history.at(-1)) return same;
  if (same) return client.update<ControllerRevision>(CONTROLLER_REVISIONS, { ...same, revision: next }, because('template of before again', owner));
  const hash = hashOf(data);
  return client.create<ControllerRevision>(CONTROLLER_REVISIONS, owner.metadata.namespace, {
    apiVersion: 'apps/v1', kind: 'ControllerRevision', revision: next, data,
    metadata: {
      name: `${owner.metadata.name}-${hash}`, namespace: owner.metadata.namespace, ownerReferences: [controllerReference(owner)],
      labels: { ...owner.spec.template.metadata?.labels, [hashLabel]: hash },
    } as unknown as ControllerRevision['metadata'],
  }, because('new template', owner));
}

/** The template that a revision holds. */
export function templateOf(revision: ControllerRevision): PodTemplateSpec {
  const { $patch: _, ...template } = revision.data?.spec?.template ?? {};
  return template;
}

/** Drops the oldest beyond `limit` that no pod uses. */
export function truncate(client: Client, informer: Informer<ControllerRevision>, owner: KubernetesObject, limit: number, live: ReadonlySet<string>): void {
  const idle = historyOf(informer, owner).filter(({ metadata }) => !live.has(metadata.name));
  for (const revision of idle.slice(0, Math.max(0, idle.length - limit))) client.delete(CONTROLLER_REVISIONS, owner.metadata.namespace, revision.metadata.name, because('history limit', owner));
}
