/** Who made which fields of the objects that a cluster begins with, as kubeadm's components write them. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { conform, type Json } from '../conform.ts';
import { compareObjects } from '../managed-fields/compare.ts';
import { without as withoutFields } from '../managed-fields/field-set.ts';
import { identityOf, NO_MANAGERS, type Managers } from '../managed-fields/managers.ts';
import { atomOf, blank } from '../managed-fields/record.ts';
import { resetFields } from '../managed-fields/reset-fields.ts';
import { toFieldSet } from '../managed-fields/to-field-set.ts';
import { excluded, managersAfterUpdate, stripMeta } from '../managed-fields/update.ts';
import type { Resource } from '../resources.ts';
import { findSchema } from '../schema.ts';

/** One writer's part of an object. */
interface Part {
  manager: string;
  operation?: 'Apply';
  subresource?: string;
  /** What it sent; default: everything but the status. */
  sent?: (object: Json) => Json;
}

const APISERVER: Part = { manager: 'kube-apiserver' }, KUBEADM: Part = { manager: 'kubeadm' }, CONTROLLER: Part = { manager: 'kube-controller-manager' };

const status = (manager: string, operation?: 'Apply'): Part => ({ manager, subresource: 'status', ...(operation && { operation }), sent: (object) => ({ metadata: {}, status: object['status'] }) });

/** Fields at paths of two names that the server filled in by itself. */
const without = (...paths: string[]) => (object: Json): Json => {
  const copy = { ...object };
  for (const path of paths) {
    const [first = '', second] = path.split('.');
    if (second === undefined) delete copy[first];
    else if (copy[first]) {
      const inner = { ...(copy[first] as Json) };
      delete inner[second];
      copy[first] = inner;
    }
  }
  return copy;
};

const ofPod = ({ metadata }: KubernetesObject): Part[] => {
  const maker = metadata.ownerReferences?.[0]?.kind === 'Node' ? 'kubelet' : 'kube-controller-manager';
  return [{ manager: maker, sent: without('status', 'spec.nodeName') }, status('kubelet')];
};

/** By collection; all others are the API server's own. */
const PARTS: Record<string, (object: KubernetesObject) => Part[]> = {
  'core/namespaces': () => [{ ...APISERVER, sent: without('spec', 'status') }],
  'core/services': ({ metadata }) => [{ manager: metadata.name === 'kubernetes' ? 'kube-apiserver' : metadata.name === 'kube-dns' ? 'kubeadm' : 'kubectl-client-side-apply', sent: without('status', 'spec.clusterIPs', 'spec.ipFamilies', 'metadata.ownerReferences') }],
  'core/configmaps': ({ metadata }) => [metadata.name === 'kube-root-ca.crt' ? CONTROLLER : metadata.name === 'extension-apiserver-authentication' ? APISERVER : KUBEADM],
  'core/serviceaccounts': ({ metadata }) => [metadata.name === 'default' || metadata.name.endsWith('-controller') ? CONTROLLER : KUBEADM],
  'core/pods': ofPod,
  'core/nodes': () => [
    { manager: 'kubelet', sent: (object) => ({ metadata: { annotations: { 'volumes.kubernetes.io/controller-managed-attach-detach': 'true' }, labels: (object['metadata'] as Json)['labels'] } }) },
    { ...CONTROLLER, sent: ({ spec }) => ({ metadata: { annotations: { 'node.alpha.kubernetes.io/ttl': '0' } }, spec: { podCIDR: (spec as Json)['podCIDR'], podCIDRs: (spec as Json)['podCIDRs'] } }) }, status('kubelet'),
  ],
  'apps/deployments': () => [KUBEADM, status('kube-controller-manager')],
  'apps/daemonsets': () => [KUBEADM, status('kube-controller-manager')],
  'apps/replicasets': () => [CONTROLLER, status('kube-controller-manager')],
  'apps/controllerrevisions': () => [CONTROLLER],
  'discovery.k8s.io/endpointslices': ({ metadata }) => [metadata.name === 'kubernetes' ? APISERVER : CONTROLLER],
  'core/endpoints': ({ metadata }) => [metadata.name === 'kubernetes' ? APISERVER : CONTROLLER],
  'coordination.k8s.io/leases': ({ metadata }) => [{ manager: metadata.namespace === 'kube-node-lease' ? 'kubelet' : metadata.name.startsWith('apiserver-') ? 'kube-apiserver' : metadata.name }],
  'rbac.authorization.k8s.io/clusterroles': (object) => ('aggregationRule' in object ? [{ ...APISERVER, sent: without('rules') }, { manager: 'clusterrole-aggregation-controller', operation: 'Apply', sent: ({ rules }) => ({ metadata: {}, rules }) }] : [byName(object)]),
  'rbac.authorization.k8s.io/clusterrolebindings': (object) => [byName(object)],
  'rbac.authorization.k8s.io/roles': (object) => [byName(object)],
  'rbac.authorization.k8s.io/rolebindings': (object) => [byName(object)],
  'flowcontrol.apiserver.k8s.io/flowschemas': () => [{ manager: 'api-priority-and-fairness-config-producer-v1' }, status('api-priority-and-fairness-config-consumer-v1', 'Apply')],
  'flowcontrol.apiserver.k8s.io/prioritylevelconfigurations': () => [{ manager: 'api-priority-and-fairness-config-producer-v1' }],
  'storage.k8s.io/csinodes': () => [{ manager: 'kubelet' }],
};

const byName = ({ metadata }: KubernetesObject): Part => (/^kubeadm:|coredns|node-proxier/.test(metadata.name) ? KUBEADM : APISERVER);

/** Worked out when somebody looks. `time`: when the object was made. */
export function ownersOf(object: KubernetesObject, resource: Resource): Managers {
  const schema = findSchema(resource.schema), time = object.metadata.creationTimestamp;
  let managers: Managers = NO_MANAGERS;
  for (const { manager, operation = 'Update', subresource = '', sent = without('status') } of PARTS[resource.collection]?.(object) ?? [APISERVER]) {
    const input = sent(object as unknown as Json);
    const full = schema ? conform(input, schema) : input;
    if (operation === 'Apply') {
      const writer = { manager, operation, apiVersion: resource.apiVersion, subresource, time };
      managers = new Map([...managers, [identityOf(writer), { ...writer, fields: withoutFields(stripMeta(toFieldSet(input, atomOf(resource))), resetFields(resource, subresource)) }]]);
      continue;
    }
    const comparison = compareObjects(blank(resource), full, atomOf(resource));
    managers = managersAfterUpdate(managers, excluded(comparison, resetFields(resource, subresource)), { manager, operation, apiVersion: resource.apiVersion, subresource, time });
  }
  return managers;
}
