/** NamespaceLifecycle: nothing is made in a namespace that is not there or goes; some namespaces stay. */
import type { Namespace } from '../../../api/kubernetes/configuration.ts';
import { forbidden, notFound } from '../errors.ts';
import type { AdmissionPlugin, Attributes } from '../operation.ts';
import type { Store } from '../../../store/store.ts';

const IMMORTAL = new Set(['default', 'kube-system', 'kube-public']);

/** What is asked of an object (an eviction, a binding, a token) is a create as well. @throws StatusError 403, 404 */
export function checkNamespace({ store }: { store: Store }, { resource, namespace, name }: Pick<Attributes, 'resource' | 'namespace' | 'name'>): void {
  if (!resource.namespaced || namespace === undefined) return;
  if (resource.collection.startsWith('authorization.k8s.io/')) return;
  const found = store.get<Namespace>('core/namespaces', namespace);
  if (!found) throw notFound({ group: '', name: 'namespaces' }, namespace);
  if (found.metadata.deletionTimestamp === undefined) return;
  const error = forbidden(resource, name, `unable to create new content in namespace ${namespace} because it is being terminated`);
  error.status.details!.causes = [{ reason: 'NamespaceTerminating', message: `namespace ${namespace} is being terminated`, field: 'metadata.namespace' }];
  throw error;
}

export const namespaceLifecycle: AdmissionPlugin = {
  name: 'NamespaceLifecycle',
  mutate(attributes, operation) {
    if (attributes.verb === 'create') checkNamespace(operation, attributes);
  },
  validate({ verb, resource, name }) {
    if (verb === 'delete' && resource.collection === 'core/namespaces' && IMMORTAL.has(name)) throw forbidden(resource, name, 'this namespace may not be deleted');
  },
};
