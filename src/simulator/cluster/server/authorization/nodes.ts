/** The node authorizer: a kubelet reads its own node, the pods on it, and what these pods name. */
import type { Pod, PodSpec } from '../../../api/kubernetes/pod.ts';
import type { Store } from '../../../store/store.ts';
import { keyOf } from '../object-meta.ts';
import type { Attempt, Decision } from './authorizer.ts';
import { covers, rulesOf } from './rbac.ts';

const LEASES = 'kube-node-lease';
const WRITES = ['get', 'create', 'update', 'patch', 'delete'];

/** 'allowed', or why not. */
type Verdict = string;
const YES: Verdict = 'allowed';

export function decideForNode(store: Store, node: string, attempt: Attempt): Decision {
  const verdict = node === '' ? 'unknown node for user "system:node:"' : verdictOn(store, node, attempt);
  return verdict === YES ? { allowed: true, reason: '' } : { allowed: false, reason: verdict && `node: ${verdict}` };
}

function verdictOn(store: Store, node: string, attempt: Attempt): Verdict {
  const special = attempt.path === undefined ? SPECIAL[attempt.group ? `${attempt.resource}.${attempt.group}` : attempt.resource] : undefined;
  if (special) return special(store, node, attempt);
  return rulesOf(store, { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'system:node' }, '')?.some((rule) => covers(rule, attempt)) ? YES : '';
}

type Judge = (store: Store, node: string, attempt: Attempt) => Verdict;

function related(named: boolean, node: string): Verdict {
  return named ? YES : `no relationship found between node '${node}' and this object`;
}

/** What a pod on the node names. */
const ofPods = (store: Store, node: string, { namespace, name }: Attempt, names: (pod: Pod) => readonly (string | undefined)[]): Verdict =>
  name === '' ? 'No Object name found' : related(podsOn(store, node, namespace).some((pod) => names(pod).includes(name)), node);

const podsOn = (store: Store, node: string, namespace: string): Pod[] => store.list<Pod>('core/pods', namespace && `${namespace}/`).filter((pod) => pod.spec.nodeName === node);

const reading = (names: (pod: Pod) => readonly (string | undefined)[]): Judge => (store, node, attempt) => {
  if (!['get', 'list', 'watch'].includes(attempt.verb)) return 'can only read resources of this type';
  if (attempt.subresource) return 'cannot read subresource';
  return attempt.namespace ? ofPods(store, node, attempt, names) : 'can only read namespaced object of this type';
};

const getting = (judge: Judge): Judge => (store, node, attempt) => {
  if (attempt.verb !== 'get') return 'can only get individual resources of this type';
  return attempt.subresource ? 'cannot get subresource' : judge(store, node, attempt);
};

const containersOf = ({ spec }: Pod): PodSpec['containers'] => [...spec.containers, ...(spec.initContainers ?? []), ...((spec.ephemeralContainers ?? []) as PodSpec['containers'])];

const secretsOf = (pod: Pod): (string | undefined)[] => [
  ...(pod.spec.imagePullSecrets ?? []).map(({ name }) => name),
  ...(pod.spec.volumes ?? []).flatMap(({ secret, projected }) => [secret?.secretName, ...(projected?.sources ?? []).map((source) => source.secret?.name)]),
  ...containersOf(pod).flatMap(({ env = [], envFrom = [] }) => [...env.map(({ valueFrom }) => valueFrom?.secretKeyRef?.name), ...envFrom.map(({ secretRef }) => secretRef?.name)]),
];

const configMapsOf = (pod: Pod): (string | undefined)[] => [
  ...(pod.spec.volumes ?? []).flatMap(({ configMap, projected }) => [configMap?.name, ...(projected?.sources ?? []).map((source) => source.configMap?.name)]),
  ...containersOf(pod).flatMap(({ env = [], envFrom = [] }) => [...env.map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name), ...envFrom.map(({ configMapRef }) => configMapRef?.name)]),
];

const claimsOf = ({ spec }: Pod): (string | undefined)[] => (spec.volumes ?? []).map(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName);

function volumesOf(store: Store, pod: Pod): (string | undefined)[] {
  const { namespace = '' } = pod.metadata;
  return claimsOf(pod).map((claim) => (claim === undefined ? undefined : store.get<{ metadata: object; spec?: { volumeName?: string } }>('core/persistentvolumeclaims', keyOf(namespace, claim))?.spec?.volumeName));
}

const namesOwnNode = ({ fieldSelector = '' }: Attempt, field: string, node: string): boolean => fieldSelector.split(',').some((part) => part === `${field}=${node}` || part === `${field}==${node}`);

const onPods: Judge = (store, node, attempt) => {
  const { verb, subresource, namespace, name } = attempt;
  if (subresource === 'status') return verb === 'update' || verb === 'patch' ? YES : '';
  if (subresource === 'eviction') return verb === 'create' ? YES : '';
  if (subresource !== '') return '';
  if (verb === 'create' || verb === 'delete') return YES;
  const own = (): Verdict => related(podsOn(store, node, namespace).some(({ metadata }) => metadata.name === name), node);
  if (verb === 'get') return own();
  if (verb !== 'list' && verb !== 'watch') return '';
  if (namesOwnNode(attempt, 'spec.nodeName', node)) return YES;
  return name ? own() : 'can only list/watch pods with spec.nodeName field selector';
};

const onNodes: Judge = (_, node, { verb, subresource, name }) => {
  if (subresource === 'status') return verb === 'update' || verb === 'patch' ? YES : '';
  if (subresource !== '') return '';
  if (['create', 'update', 'patch'].includes(verb)) return YES;
  if (!['get', 'list', 'watch'].includes(verb)) return '';
  if (name === node) return YES;
  return name === '' ? `node '${node}' cannot read all nodes, only its own Node object` : `node '${node}' cannot read '${name}', only its own Node object`;
};

const onServiceAccounts: Judge = (store, node, attempt) => {
  const accounts = (pod: Pod): (string | undefined)[] => [pod.spec.serviceAccountName];
  if (attempt.verb === 'get' && attempt.subresource === '') return reading(accounts)(store, node, attempt);
  if (attempt.verb !== 'create' || attempt.name === '') return 'can only create tokens for individual service accounts';
  return attempt.subresource === 'token' ? ofPods(store, node, attempt, accounts) : 'can only create token subresource of serviceaccount';
};

const onLeases: Judge = (_, node, { verb, namespace, name }) => {
  if (!WRITES.includes(verb)) return 'can only get, create, update, patch, or delete a node lease';
  if (namespace !== LEASES) return `can only access leases in the "${LEASES}" system namespace`;
  return verb === 'create' || name === node ? YES : 'can only access node lease with the same name as the requesting node';
};

const onCsiNodes: Judge = (_, node, { verb, subresource, name }) => {
  if (subresource !== '') return 'cannot authorize CSINode subresources';
  if (!WRITES.includes(verb)) return 'can only get, create, update, patch, or delete a CSINode';
  return verb === 'create' || name === node ? YES : 'can only access CSINode with the same name as the requesting node';
};

const onSlices: Judge = (_, node, attempt) => {
  if (attempt.subresource) return 'cannot authorize ResourceSlice subresources';
  if (attempt.verb === 'create') return YES;
  if (['watch', 'list', 'deletecollection'].includes(attempt.verb)) return namesOwnNode(attempt, 'spec.nodeName', node) ? YES : 'can only list/watch/deletecollection resourceslices with nodeName field selector';
  return related(false, node);
};

const SPECIAL: Readonly<Record<string, Judge>> = {
  secrets: reading(secretsOf),
  configmaps: reading(configMapsOf),
  persistentvolumeclaims: getting((store, node, attempt) => ofPods(store, node, attempt, claimsOf)),
  persistentvolumes: getting((store, node, attempt) => ofPods(store, node, attempt, (pod) => volumesOf(store, pod))),
  'resourceclaims.resource.k8s.io': getting((_, node) => related(false, node)),
  'volumeattachments.storage.k8s.io': getting((_, node) => related(false, node)),
  serviceaccounts: onServiceAccounts,
  'leases.coordination.k8s.io': onLeases,
  'csinodes.storage.k8s.io': onCsiNodes,
  'resourceslices.resource.k8s.io': onSlices,
  nodes: onNodes,
  pods: onPods,
};
