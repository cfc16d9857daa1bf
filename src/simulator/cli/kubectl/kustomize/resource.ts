/** A resource on its way through a kustomization. */
import type { Json } from '../../../api/kubernetes/strategic-merge/diff.ts';

export interface Resource {
  object: Json;
  /** Names that it had before, newest last: references by any of them mean it. */
  formerNames: string[];
  /** Kinds that it had before a patch changed them. */
  formerKinds?: readonly string[];
  /** The namespace that it was in before kustomize moved it. */
  home?: string;
  /** A generator made it, so its content's hash goes behind its name. */
  hashed: boolean;
  /** The transformers that went over it, as `buildMetadata: [transformerAnnotations]` tells. */
  passed: readonly { folder: string; kind: string; name?: string }[];
  /** Where it comes from: a file, or a generator of a kustomization. */
  origin: { file: string } | { folder: string; generator: string };
}

type Metadata = { name?: string; namespace?: string; labels?: Record<string, string>; annotations?: Record<string, string> };

export const metadataOf = ({ object }: Resource): Metadata => (object.metadata ?? {}) as Metadata;
export const nameOf = (resource: Resource): string => metadataOf(resource).name ?? '';
export const kindOf = ({ object }: Resource): string => String(object.kind ?? '');
export const groupOf = ({ object }: Resource): string => {
  const apiVersion = String(object.apiVersion ?? '');
  return apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
};

export const versionOf = ({ object }: Resource): string => String(object.apiVersion ?? '').split('/').at(-1)!;

/** `Deployment.v1.apps/web.[noNs]` */
export function idText({ apiVersion, kind }: Json, name: string, namespace: string | undefined): string {
  const [version = '', group = ''] = String(apiVersion ?? '').split('/').reverse();
  return `${String(kind)}.${version || '[noVer]'}.${group || '[noGrp]'}/${name}.${namespace || '[noNs]'}`;
}

export const withMetadata = (resource: Resource, change: Metadata): Resource => ({ ...resource, object: { ...resource.object, metadata: { ...metadataOf(resource), ...change } } });

export function renamed(resource: Resource, name: string): Resource {
  const before = nameOf(resource);
  return before === name ? resource : { ...withMetadata(resource, { name }), formerNames: [...resource.formerNames, before] };
}

/** Whether `name` is or was the resource's. */
export const answersTo = (resource: Resource, name: string): boolean => nameOf(resource) === name || resource.formerNames.includes(name);

/** Whether it is or was of the kind. */
export const isKind = (resource: Resource, kind: unknown): boolean => kindOf(resource) === kind || Boolean(resource.formerKinds?.includes(String(kind)));

const CLUSTER_SCOPED = new Set([
  'Namespace', 'Node', 'PersistentVolume', 'ClusterRole', 'ClusterRoleBinding', 'StorageClass', 'PriorityClass', 'IngressClass', 'CustomResourceDefinition', 'RuntimeClass', 'CSIDriver', 'CSINode', 'VolumeAttachment',
  'MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding', 'APIService', 'CertificateSigningRequest', 'FlowSchema', 'PriorityLevelConfiguration',
]);

export const isClusterScoped = (resource: Resource): boolean => CLUSTER_SCOPED.has(kindOf(resource));

const FIRST_KINDS = ['Namespace', 'ResourceQuota', 'StorageClass', 'CustomResourceDefinition', 'ServiceAccount', 'PodSecurityPolicy', 'Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding', 'ConfigMap', 'Secret', 'Endpoints', 'Service', 'LimitRange', 'PriorityClass', 'PersistentVolume', 'PersistentVolumeClaim', 'Deployment', 'StatefulSet', 'CronJob', 'PodDisruptionBudget'];
const LAST_KINDS = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];

export interface SortOptions {
  order?: 'fifo' | 'legacy';
  legacySortOptions?: { orderFirst?: string[]; orderLast?: string[] };
}

/** What must be there before others can be, comes first (kustomize's legacy order); or all as it was read. */
export function inOrder(resources: readonly Resource[], { order = 'legacy', legacySortOptions }: SortOptions = {}): Resource[] {
  if (order === 'fifo') return [...resources];
  const FIRST = legacySortOptions?.orderFirst ?? FIRST_KINDS, LAST = legacySortOptions?.orderLast ?? LAST_KINDS;
  const rank = (resource: Resource): number => {
    const first = FIRST.indexOf(kindOf(resource));
    return first >= 0 ? first - FIRST.length : LAST.indexOf(kindOf(resource)) + 1;
  };
  const key = (resource: Resource): string => `${groupOf(resource) || '~G'}/${kindOf(resource)}/${metadataOf(resource).namespace || '~X'}|${nameOf(resource)}`;
  return [...resources].sort((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}
