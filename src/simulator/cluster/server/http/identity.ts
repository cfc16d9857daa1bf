/** An object that is written has the name and the namespace of its path. */
import type { ObjectMeta } from '../../../api/kubernetes/meta.ts';
import { badRequest } from '../errors.ts';
import type { ResourceRoute } from './routes.ts';

/** @throws StatusError 400 */
export function checkIdentity({ metadata = {} }: { metadata?: Partial<ObjectMeta> }, { name, namespace, resource }: ResourceRoute): void {
  if (resource.namespaced && metadata.namespace && metadata.namespace !== namespace) {
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
  }
  if (!metadata.name) throw badRequest(`the name of the object (${name} based on URL) was undeterminable: name must be provided`);
  if (metadata.name !== name) throw badRequest(`the name of the object (${metadata.name}) does not match the name on the URL (${name})`);
}
