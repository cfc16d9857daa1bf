/**
 * The API server keeps the service through which pods reach it (kubernetesservice controller): every ten seconds it makes
 * again what somebody deleted of `kubernetes` in the default namespace, the service first, then where it leads.
 */
import { StatusError, type KubernetesObject } from '../api/kubernetes/meta.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Client, ResourceName } from './client.ts';
import { DELAYS } from './delays.ts';
import { ENDPOINT_SLICES, ENDPOINTS, SERVICES } from './resources.ts';

const NAMESPACE = 'default';
const NAME = 'kubernetes';

/** What stays of an object when it is made again. */
function template({ apiVersion, kind, metadata, ...rest }: KubernetesObject): Partial<KubernetesObject> {
  const { name, namespace, labels } = metadata;
  const { status: _status, ...own } = rest as { status?: unknown };
  return { apiVersion, kind, metadata: { name, namespace, ...(labels ? { labels } : {}) } as KubernetesObject['metadata'], ...own };
}

export function keepDefaultService(kernel: Kernel, client: Client): void {
  const gone = new Map<ResourceName, KubernetesObject>();
  const began = kernel.agenda.now;
  const restore = (): void => {
    for (const resource of [SERVICES, ENDPOINTS, ENDPOINT_SLICES]) {
      const lost = gone.get(resource);
      gone.delete(resource);
      try {
        if (lost && !client.get(resource, NAMESPACE, NAME)) client.create(resource, NAMESPACE, template(lost), { cause: { reason: 'pods reach the API server through it', object: `${lost.apiVersion} ${lost.kind} ${NAMESPACE}/${NAME}` } });
      } catch (error) {
        if (!(error instanceof StatusError)) throw error;
      }
    }
  };
  for (const resource of [SERVICES, ENDPOINTS, ENDPOINT_SLICES]) {
    client.informer(resource).onChange(({ before, after }) => {
      if (after || before?.metadata.name !== NAME || before.metadata.namespace !== NAMESPACE) return;
      if (gone.size === 0) kernel.agenda.at(began + Math.ceil((kernel.agenda.now + 1 - began) / DELAYS.defaultService) * DELAYS.defaultService, 'the API server looks after its service', restore);
      gone.set(resource, before);
    });
  }
}
