/** Owner references: which objects belong to a controller, adopting orphans that match and releasing those that do not. */
import type { KubernetesObject, OwnerReference } from '../../api/kubernetes/meta.ts';
import type { LabelSelector } from '../../api/kubernetes/affinity.ts';
import type { Client, Informer, ResourceName } from '../client.ts';
import { isEmptySelector, selects } from '../selectors.ts';
import { because } from './controller.ts';

export function controllerOf({ metadata: { ownerReferences } }: KubernetesObject): OwnerReference | undefined {
  if (ownerReferences) for (const one of ownerReferences) if (one.controller === true) return one;
  return undefined;
}

/** The reference that marks `owner` as the controller. */
export const controllerReference = (owner: KubernetesObject): OwnerReference => ({
  apiVersion: owner.apiVersion, kind: owner.kind, name: owner.metadata.name, uid: owner.metadata.uid, controller: true, blockOwnerDeletion: true,
});

const byController = (object: KubernetesObject): string[] => {
  const owner = controllerOf(object);
  return owner ? [owner.uid] : [];
};
const orphansByNamespace = (object: KubernetesObject): string[] => (controllerOf(object) ? [] : [object.metadata.namespace ?? '']);

const owners = ({ metadata }: KubernetesObject): unknown => metadata.ownerReferences;

/** Index of objects by the uid of their controller, and by namespace of those that have none. */
export function indexOwned(informer: Informer): void {
  informer.addIndex('controller', byController, owners);
  informer.addIndex('orphan', orphansByNamespace, owners);
}

/** What `owner` controls now, after adopting and releasing. */
export function claim<T extends KubernetesObject>(client: Client, resource: ResourceName, informer: Informer<T>, owner: KubernetesObject, selector: LabelSelector | undefined): T[] {
  const claimed: T[] = [];
  for (const object of [...informer.byIndex('controller', owner.metadata.uid)]) {
    if (selects(selector, object.metadata.labels)) claimed.push(object);
    else if (!owner.metadata.deletionTimestamp) release(client, resource, object, owner);
  }
  if (owner.metadata.deletionTimestamp || isEmptySelector(selector)) return claimed;
  for (const object of [...informer.byIndex('orphan', owner.metadata.namespace ?? '')]) {
    if (object.metadata.deletionTimestamp || !selects(selector, object.metadata.labels)) continue;
    const references = [...(object.metadata.ownerReferences ?? []), controllerReference(owner)];
    claimed.push(client.patch<T>(resource, object.metadata.namespace, object.metadata.name, { metadata: { ownerReferences: references, uid: object.metadata.uid } }, because('adopt', owner)));
  }
  return claimed;
}

function release(client: Client, resource: ResourceName, object: KubernetesObject, owner: KubernetesObject): void {
  const left = (object.metadata.ownerReferences ?? []).filter((one) => one.uid !== owner.metadata.uid);
  client.patch(resource, object.metadata.namespace, object.metadata.name, { metadata: { ownerReferences: left.length > 0 ? left : null, uid: object.metadata.uid } }, because('release', owner));
}
