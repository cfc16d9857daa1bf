/** What NodeRestriction refuses a kubelet of a node. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { equal } from '../equal.ts';
import { forbidden } from '../errors.ts';
import type { Attributes } from '../operation.ts';

const MIRROR = 'kubernetes.io/config.mirror';
/** Labels of Kubernetes' own that a kubelet may give its node. */
const OWN_LABELS = new Set([
  'kubernetes.io/hostname', 'topology.kubernetes.io/zone', 'topology.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/region',
  'beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type', 'kubernetes.io/os', 'kubernetes.io/arch', 'beta.kubernetes.io/os', 'beta.kubernetes.io/arch',
]);

/** @throws StatusError 403 */
export function limitNode(node: string, attributes: Attributes): void {
  const problem = LIMITS[attributes.resource.collection]?.(node, attributes);
  if (problem !== undefined) throw forbidden(attributes.resource, attributes.name, problem);
}

/** undefined: nothing against it. */
type Limit = (node: string, attributes: Attributes) => string | undefined;

const LIMITS: Readonly<Record<string, Limit>> = {
  'core/nodes': (node, { verb, name, object, old }) => {
    if (name !== node) return `node "${node}" is not allowed to modify node "${name}"`;
    if (verb === 'create') return refusedLabels(`node "${node}" is not allowed to set the following labels: `, object!, undefined);
    if (verb === 'delete') return undefined;
    const now = object as Node, before = old as Node;
    if (!equal(now.spec.taints ?? [], before.spec.taints ?? [])) return `node "${node}" is not allowed to modify taints`;
    if (!equal(now.metadata.ownerReferences ?? [], before.metadata.ownerReferences ?? [])) return `node "${node}" is not allowed to modify ownerReferences`;
    return refusedLabels('is not allowed to modify labels: ', now, before);
  },
  'core/pods': (node, { verb, subresource, object, old }) => {
    if (verb === 'create') return ofMirrorPod(node, object as Pod);
    if (subresource !== '' && subresource !== 'status' && subresource !== 'eviction') return `unexpected pod subresource "${subresource}", only 'status' and 'eviction' are allowed`;
    const own = (old as Pod).spec.nodeName === node;
    if (subresource === 'eviction') return own ? undefined : `node ${node} can only evict pods with spec.nodeName set to itself`;
    if (verb === 'delete') return own ? undefined : `node "${node}" can only delete pods with spec.nodeName set to itself`;
    if (subresource === '') return `unexpected operation "UPDATE", node "${node}" can only create and delete mirror pods`;
    if (!own) return `node "${node}" can only update pod status for pods with spec.nodeName set to itself`;
    return equal(object!.metadata.labels ?? {}, old!.metadata.labels ?? {}) ? undefined : `node "${node}" cannot update labels through pod status`;
  },
  'coordination.k8s.io/leases': (node, { name, object }) => ((object?.metadata.name ?? name) === node ? undefined : 'can only access node lease with the same name as the requesting node'),
  'storage.k8s.io/csinodes': (node, { name, object }) => ((object?.metadata.name ?? name) === node ? undefined : 'can only access CSINode with the same name as the requesting node'),
};

function ofMirrorPod(node: string, { metadata: { annotations, ownerReferences = [] }, spec }: Pod): string | undefined {
  if (annotations?.[MIRROR] === undefined) return `pod does not have "${MIRROR}" annotation, node "${node}" can only create mirror pods`;
  if (spec.nodeName !== node) return `node "${node}" can only create pods with spec.nodeName set to itself`;
  const [owner, another] = ownerReferences;
  if (another) return `node "${node}" can only create pods with a single owner reference set to itself`;
  if (owner?.kind !== 'Node' || owner.name !== node) return `node "${node}" can only create pods with an owner reference set to itself`;
  return owner.controller ? undefined : `node "${node}" can only create pods with a controller owner reference set to itself`;
}

/** Labels that keep workloads on a node or away from it are not the node's own business. */
function refusedLabels(head: string, { metadata: { labels: now = {} } }: KubernetesObject, old: KubernetesObject | undefined): string | undefined {
  const before = old?.metadata.labels ?? {};
  const refused = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((key) => now[key] !== before[key] && isRefused(key)).sort();
  return refused.length > 0 ? head + refused.join(', ') : undefined;
}

function isRefused(key: string): boolean {
  const prefix = key.includes('/') ? key.split('/')[0]! : '';
  const within = (...domains: string[]): boolean => domains.some((domain) => prefix === domain || prefix.endsWith(`.${domain}`));
  return within('node-restriction.kubernetes.io') || (within('kubernetes.io', 'k8s.io') && !OWN_LABELS.has(key) && !within('kubelet.kubernetes.io', 'node.kubernetes.io'));
}
