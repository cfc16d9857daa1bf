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

/** An object that a cluster begins with, and where it is kept. */
interface First {
  resource: Resource;
  key: string;
  object: KubernetesObject;
}

/** What a cluster began with. Another of the same scenario and seed (after a reset or an undo) begins with the same objects: nobody changes them in place. */
interface Beginning {
  spec: ClusterSpec;
  authority: string;
  seed: string;
  now: number;
  revision: number;
  objects: First[];
  drawn: ReadonlyMap<string, number>;
}

/** The last one. */
let beginning: Beginning | undefined;

export function bootstrap(server: ServerState, spec: ClusterSpec, authority: string): void {
  const { store, identities, kernel: { seed }, agenda: { now } } = server;
  store.revision = Math.max(store.revision, WRITES_BEFORE);
  const { revision } = store;
  const isSame = beginning?.spec === spec && beginning.authority === authority && beginning.seed === seed && beginning.now === now && beginning.revision === revision;
  if (isSame) identities.resume(beginning!.drawn);
  else beginning = { spec, authority, seed, now, revision, objects: firstObjects(server, spec, authority), drawn: identities.drawn };
  for (const first of beginning!.objects) keep(server, first);
  store.compact(store.revision);
}

/** In the order in which a cluster makes them. */
function firstObjects(server: ServerState, spec: ClusterSpec, authority: string): First[] {
  const loader: Loader = { server, spec, began: server.agenda.now - spec.age, collections: new Map() };
  readObjects(loader, authority);
  perNode(loader);
  const resources = byCollection(server);
  const wanted = [...loader.collections].flatMap(([collection, objects]) => objects.filter((object) => isWanted(object, spec)).map((object) => ({ resource: resources.get(collection)!, object })));
  wanted.sort((a, b) => (a.object.metadata.creationTimestamp < b.object.metadata.creationTimestamp ? -1 : a.object.metadata.creationTimestamp > b.object.metadata.creationTimestamp ? 1 : 0));
  const uids = new Map<string, string>();
  for (const { resource, object } of wanted) {
    const key = keyOf(object.metadata.namespace, object.metadata.name);
    object.metadata.uid = server.identities.uid(`${resource.collection}/${key}`);
    uids.set(`${resource.kind} ${key}`, object.metadata.uid);
  }
  return wanted.map(({ resource, object }, index) => {
    adopt(object, uids);
    return { resource, key: keyOf(object.metadata.namespace, object.metadata.name), object: stored(server, resource, object, server.store.revision + 1 + index) };
  });
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

/** As the store has it. Nodes hold quantities out of the scenario; all others are in canonical form as they are. */
function stored(server: ServerState, resource: Resource, object: KubernetesObject, revision: number): KubernetesObject {
  const whole = resource.collection === 'core/nodes' ? server.registry.canonical(resource, object) : Object.assign(object, { apiVersion: resource.apiVersion, kind: resource.kind });
  whole.metadata.resourceVersion = String(revision);
  return whole;
}

const CAUSE = { reason: 'cluster begins' };

function keep(server: ServerState, { resource, key, object }: First): void {
  server.store.commit<KubernetesObject>(resource.collection, key, object, ACTOR, CAUSE);
  server.recorder.began(object, () => ownersOf(object, resource));
}

/** Owner references name their owners' uids. */
function adopt({ metadata }: KubernetesObject, uids: ReadonlyMap<string, string>): void {
  const uidOf = ({ kind, name }: OwnerReference): string => uids.get(`${kind} ${keyOf(metadata.namespace, name)}`) ?? uids.get(`${kind} ${name}`) ?? '';
  if (metadata.ownerReferences) metadata.ownerReferences = metadata.ownerReferences.map((owner) => ({ ...owner, uid: uidOf(owner) }));
}
