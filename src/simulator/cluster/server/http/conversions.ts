/** Requests for custom resources whose versions a webhook converts. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { mediaType } from './body.ts';
import type { Call } from './verbs.ts';

/** Refuses what would need a conversion. @throws StatusError 500 */
export function checkConversion({ server, request: { method, ...request }, route: { resource, namespace, name } }: Call): void {
  const { custom, apiVersion } = resource, converter = custom?.converter;
  if (!custom || !converter) return;
  const asks = method === 'GET' || method === 'DELETE';
  if (name) {
    const stored = server.registry.find(resource, namespace, name);
    if (stored && stored.apiVersion !== apiVersion) throw asks ? converter.refuseRead(stored) : converter.refuseChange(stored);
    if (!stored && custom.storedApiVersion !== apiVersion && method === 'PATCH' && mediaType({ ...request, method }).startsWith('application/apply-patch')) throw converter.refuseNew(apiVersion);
  } else if (method === 'POST') {
    if (custom.storedApiVersion !== apiVersion) throw converter.refuseNew(apiVersion);
  } else if (asks) {
    const others = server.store.list<KubernetesObject>(resource.collection, namespace === undefined ? undefined : `${namespace}/`).filter((one) => one.apiVersion !== apiVersion);
    if (others.length > 0) throw converter.refuseList(others);
  }
}
