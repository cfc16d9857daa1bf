/** Every namespace has a service account `default`, and a config map with the cluster's CA. */
import type { ConfigMap, Namespace, ServiceAccount } from '../../api/kubernetes/configuration.ts';
import { StatusError } from '../../api/kubernetes/meta.ts';
import { CONFIG_MAPS, NAMESPACES, SERVICE_ACCOUNTS } from '../resources.ts';
import { because, type ControllerContext, type ControllerEntry } from './controller.ts';
import { WorkQueue } from './work-queue.ts';

const ROOT_CA = 'kube-root-ca.crt';
const DESCRIPTION = 'Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.';
/** Makes `make` in each active namespace, and again where it was deleted. */
function ensureEverywhere(context: ControllerContext, actor: string, kind: { resource: typeof CONFIG_MAPS; name: string; make: (namespace: string) => Partial<ConfigMap | ServiceAccount> }): void {
  const client = context.client(actor);
  const namespaces = client.informer<Namespace>(NAMESPACES);
  const objects = client.informer(kind.resource);
  const queue = new WorkQueue(context.kernel, actor, (name) => {
    const namespace = namespaces.get(undefined, name);
    if (!namespace || namespace.status?.phase !== 'Active' || namespace.metadata.deletionTimestamp || objects.get(name, kind.name)) return;
    try {
      client.create(kind.resource, name, kind.make(name), because('every namespace has one', namespace));
    } catch (error) {
      if (!(error instanceof StatusError) || error.status.reason !== 'AlreadyExists') throw error;
    }
  });
  for (const { metadata } of namespaces.list()) queue.add(metadata.name);
  namespaces.onChange(({ after }) => {
    if (after) queue.add(after.metadata.name);
  });
  objects.onChange(({ before, after }) => {
    if (before && !after && before.metadata.name === kind.name) queue.add(before.metadata.namespace!);
  });
}

export const serviceaccount: ControllerEntry = {
  name: 'serviceaccount-controller',
  start: (context) => ensureEverywhere(context, 'service-account-controller', {
    resource: SERVICE_ACCOUNTS, name: 'default',
    make: (namespace) => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } as ServiceAccount['metadata'] }),
  }),
};

export const rootca: ControllerEntry = {
  name: 'root-ca-certificate-publisher-controller',
  start: (context) => ensureEverywhere(context, 'root-ca-cert-publisher', {
    resource: CONFIG_MAPS, name: ROOT_CA,
    make: (namespace) => ({
      apiVersion: 'v1', kind: 'ConfigMap', data: { 'ca.crt': context.authority.pem },
      metadata: { name: ROOT_CA, namespace, annotations: { 'kubernetes.io/description': DESCRIPTION } } as unknown as ConfigMap['metadata'],
    }),
  }),
};
