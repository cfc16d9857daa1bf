/** Fills the store with what a cluster holds before anybody has used it. */
import type { KubernetesObject, OwnerReference } from '../../../api/kubernetes/meta.ts';
import type { Node } from '../../../api/kubernetes/node.ts';
import { encode } from '../../../kernel/bytes.ts';
import { rfc3339, rfc3339Micro } from '../../../kernel/calendar.ts';
import type { ClusterSpec, NodeSpec } from '../../../scenario.ts';
import { toBase64 } from '../../../kernel/base64.ts';
import { keyOf } from '../object-meta.ts';
import type { Resource } from '../resources.ts';
import type { ServerState } from '../state.ts';
import { OBJECTS } from './objects.ts';
import { ownersOf } from './owners.ts';
import { GAPS, template, type Template } from './template.ts';

const ACTOR = 'kubeadm';
/** Add-ons by what the names of their objects have in common. */
const ADDONS: readonly (readonly [name: string, objects: RegExp])[] = [['metrics-server', /metrics-server|metrics\.k8s\.io|aggregated-metrics-reader/]];

interface Loader {
  server: ServerState;
  spec: ClusterSpec;
  /** When the cluster began, ms. */
  began: number;
  collections: Map<string, KubernetesObject[]>;
}

/** The first object of a real cluster is not the first that its store sees: leases and probes of the control plane count too. */
const WRITES_BEFORE = 200;

export function bootstrap(server: ServerState, spec: ClusterSpec, authority: string): void {
  server.store.revision = Math.max(server.store.revision, WRITES_BEFORE);
  const loader: Loader = { server, spec, began: server.agenda.now - spec.age, collections: new Map() };
  readObjects(loader, authority);
  perNode(loader);
  const wanted = [...loader.collections].flatMap(([collection, objects]) => objects.filter((object) => isWanted(object, spec)).map((object) => ({ collection, object })));
  wanted.sort((a, b) => (a.object.metadata.creationTimestamp < b.object.metadata.creationTimestamp ? -1 : a.object.metadata.creationTimestamp > b.object.metadata.creationTimestamp ? 1 : 0));
  const resources = byCollection(server);
  const uids = new Map<string, string>();
  for (const { collection, object } of wanted) {
    const key = keyOf(object.metadata.namespace, object.metadata.name);
    object.metadata.uid = server.identities.uid(`${collection}/${key}`);
    uids.set(`${resources.get(collection)!.kind} ${key}`, object.metadata.uid);
  }
  for (const { object } of wanted) adopt(object, uids);
  for (const { collection, object } of wanted) store(loader, resources.get(collection)!, object);
  server.store.compact(server.store.revision);
}

/** Read from the text when the first cluster begins. */
let templates: [collection: string, objects: Template<KubernetesObject>[]][] | undefined;

function readTemplates(): [string, Template<KubernetesObject>[]][] {
  return OBJECTS.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), (JSON.parse(line.slice(tab + 1)) as KubernetesObject[]).map(template)];
  });
}

function readObjects({ collections, spec, began }: Loader, authority: string): void {
  const control = spec.nodes.find(({ role }) => role === 'control-plane') ?? spec.nodes[0]!;
  const known = new Map([['{ip}', control.address], ['{node}', control.name], ['{ca64}', toBase64(encode(authority))], ['{ca}', authority]]);
  const gap = (name: string): string => {
    let text = known.get(name);
    if (text === undefined) known.set(name, (text = (name[1] === 't' ? rfc3339 : rfc3339Micro)(began + Number(name.slice(2, -1)) * 1000)));
    return text;
  };
  const fill = (text: string): string => known.get(text) ?? text.replace(GAPS, gap);
  for (const [collection, objects] of (templates ??= readTemplates())) collections.set(collection, objects.map((object) => object(fill)));
}

const isWanted = ({ metadata }: KubernetesObject, { addons }: ClusterSpec): boolean =>
  ADDONS.every(([name, pattern]) => addons.includes(name) || !pattern.test(metadata.name));

function byCollection(server: ServerState): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const { resources } of server.resources.builtin) for (const one of resources) if (!found.has(one.collection)) found.set(one.collection, one);
  const autoscaler = server.resources.find('autoscaling', 'v2', 'horizontalpodautoscalers');
  if (autoscaler) found.set(autoscaler.collection, autoscaler);
  return found;
}

/** What every node has of its own: the node itself, its lease, its CSI record, its proxy. */
function perNode({ collections, spec, server }: Loader): void {
  const [control, worker] = collections.get('core/nodes') as Node[];
  const [proxy] = collections.get('core/pods')!.filter(({ metadata }) => metadata.name.startsWith('kube-proxy'));
  const lease = collections.get('coordination.k8s.io/leases')!.find(({ metadata }) => metadata.namespace === 'kube-node-lease')!;
  const [csi] = collections.get('storage.k8s.io/csinodes')!;
  const first = spec.nodes.find(({ role }) => role === 'control-plane') ?? spec.nodes[0]!;
  const others = spec.nodes.filter((one) => one !== first);
  collections.set('core/nodes', spec.nodes.map((one) => nodeObject(one.role === 'control-plane' ? control! : worker!, one)));
  for (const node of others) {
    const later = { creationTimestamp: worker!.metadata.creationTimestamp };
    const own = (object: KubernetesObject): KubernetesObject => JSON.parse(JSON.stringify({ ...object, metadata: { ...object.metadata, ...later } }).replaceAll(`"${first.name}"`, `"${node.name}"`).replaceAll(first.address, node.address)) as KubernetesObject;
    collections.get('coordination.k8s.io/leases')!.push(own(lease));
    collections.get('storage.k8s.io/csinodes')!.push(own(csi!));
    const pod = own(proxy!);
    pod.metadata.name = server.identities.generateName('core/pods', 'kube-system', pod.metadata.generateName!);
    collections.get('core/pods')!.push(pod);
  }
  const daemonSet = collections.get('apps/daemonsets')![0]!;
  const count = spec.nodes.length;
  daemonSet.status = { ...(daemonSet.status as object), currentNumberScheduled: count, desiredNumberScheduled: count, numberReady: count, updatedNumberScheduled: count, numberAvailable: count };
}

/** kubelet reserves 100 MiB for evictions. */
const RESERVED = 100 * 1024 * 1024;

function nodeObject(template: Node, spec: NodeSpec): Node {
  const identity = (object: Node): Node => {
    const labels = { ...object.metadata.labels, 'kubernetes.io/hostname': spec.name };
    return { ...object, metadata: { ...object.metadata, name: spec.name, labels } };
  };
  const memory = (bytes: number): string => `${Math.floor(bytes / 1024)}Ki`;
  const size = { ...template.status.capacity, cpu: String(spec.cpus), memory: memory(spec.memory) };
  const node = identity(template);
  return {
    ...node,
    spec: { ...node.spec, podCIDR: spec.podCidr, podCIDRs: [spec.podCidr] },
    status: {
      ...node.status, capacity: size, allocatable: { ...node.status.allocatable, cpu: String(spec.cpus), memory: memory(spec.memory - RESERVED) },
      addresses: [{ type: 'InternalIP', address: spec.address }, { type: 'Hostname', address: spec.name }],
    },
  };
}

function store({ server }: Loader, resource: Resource, object: KubernetesObject): void {
  // Nodes hold quantities out of the scenario; all others are in canonical form as they are.
  const stored = resource.collection === 'core/nodes' ? server.registry.canonical(resource, object) : Object.assign(object, { apiVersion: resource.apiVersion, kind: resource.kind });
  const key = keyOf(stored.metadata.namespace, stored.metadata.name);
  server.store.commit<KubernetesObject>(resource.collection, key, (revision) => {
    stored.metadata.resourceVersion = String(revision);
    return stored;
  }, ACTOR, { reason: 'cluster begins' });
  server.recorder.began(stored, () => ownersOf(stored, resource));
}

/** Owner references name their owners' uids. */
function adopt({ metadata }: KubernetesObject, uids: ReadonlyMap<string, string>): void {
  const uidOf = ({ kind, name }: OwnerReference): string => uids.get(`${kind} ${keyOf(metadata.namespace, name)}`) ?? uids.get(`${kind} ${name}`) ?? '';
  if (metadata.ownerReferences) metadata.ownerReferences = metadata.ownerReferences.map((owner) => ({ ...owner, uid: uidOf(owner) }));
}
