/** What the scheduler knows of nodes and their pods, kept up to date by watching; pods it has just placed count at once. */
import type { Node } from '../../api/kubernetes/node.ts';
import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Client, Informer } from '../client.ts';
import { isTerminal } from '../pods.ts';
import { NAMESPACES, NODES, PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, PODS, STORAGE_CLASSES } from '../resources.ts';
import type { NodeList, Snapshot } from './framework.ts';
import { NodeInfo } from './node-info.ts';

/** The node on which a pod counts. */
const placeOf = (pod: Pod | undefined): string | undefined => (pod?.spec.nodeName && !isTerminal(pod) ? pod.spec.nodeName : undefined);

export class SchedulerCache implements Snapshot {
  /** Nodes that exist, by name. */
  readonly nodes = new Map<string, NodeInfo>();
  /** Pods on nodes that the scheduler has not heard of. */
  readonly #strays = new Map<string, NodeInfo>();
  /** Nodes of pods that it has placed and not yet seen there, by the pods' uids. */
  readonly #assumed = new Map<string, string>();
  readonly #nominated = new Map<string, Map<string, Pod>>();
  /** Node by uid of the pod that is nominated for it. */
  readonly #nominations = new Map<string, string>();
  readonly #withAffinity = new Set<NodeInfo>();
  #all: NodeList | undefined;
  readonly #claims: Informer<PersistentVolumeClaim>;
  readonly #volumes: Informer<PersistentVolume>;
  readonly #classes: Informer<StorageClass>;
  readonly #namespaces: Informer;

  constructor(client: Client) {
    this.#claims = client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
    this.#volumes = client.informer<PersistentVolume>(PERSISTENT_VOLUMES);
    this.#classes = client.informer<StorageClass>(STORAGE_CLASSES);
    this.#namespaces = client.informer(NAMESPACES);
    const nodes = client.informer<Node>(NODES);
    const pods = client.informer<Pod>(PODS);
    for (const node of nodes.list()) this.#nodeChanged(undefined, node);
    for (const pod of pods.list()) this.podChanged(undefined, pod);
    nodes.onChange(({ before, after }) => this.#nodeChanged(before, after));
    pods.onChange(({ before, after }) => this.podChanged(before, after));
  }

  #info(name: string): NodeInfo {
    let info = this.nodes.get(name) ?? this.#strays.get(name);
    if (!info) this.#strays.set(name, (info = new NodeInfo(name)));
    return info;
  }

  #nodeChanged(before: Node | undefined, after: Node | undefined): void {
    const { name } = (after ?? before)!.metadata;
    if (!before || !after) this.#all = undefined;
    const info = this.#info(name);
    info.setNode(after);
    if (after) {
      this.nodes.set(name, info);
      this.#strays.delete(name);
    } else {
      this.nodes.delete(name);
      if (info.pods.size > 0) this.#strays.set(name, info);
    }
  }

  podChanged(before: Pod | undefined, after: Pod | undefined): void {
    const pod = (after ?? before)!, { uid } = pod.metadata;
    const was = (this.#assumed.size > 0 ? this.#assumed.get(uid) : undefined) ?? placeOf(before), is = placeOf(after);
    if (was !== undefined && was !== is) {
      const info = this.#info(was);
      info.remove(pod);
      if (info.podsWithAffinity.size === 0) this.#withAffinity.delete(info);
    }
    if (this.#assumed.size > 0) this.#assumed.delete(uid);
    if (is !== undefined) this.#place(after!, is);
    if (!after || after.spec.nodeName || isTerminal(after)) this.nominate(pod, undefined);
  }

  #place(pod: Pod, node: string): void {
    const info = this.#info(node);
    info.add(pod);
    if (info.podsWithAffinity.size > 0) this.#withAffinity.add(info);
  }

  /** Counts a pod on a node before the binding is done. */
  assume(pod: Pod, node: string): void {
    this.#place(pod, node);
    this.#assumed.set(pod.metadata.uid, node);
  }

  nominate(pod: Pod, node: string | undefined): void {
    if (node === undefined && this.#nominations.size === 0) return;
    const { uid } = pod.metadata;
    const held = this.#nominations.get(uid);
    if (held !== undefined) {
      this.#nominated.get(held)?.delete(uid);
      this.#nominations.delete(uid);
    }
    if (node === undefined) return;
    this.#nominations.set(uid, node);
    if (!this.#nominated.has(node)) this.#nominated.set(node, new Map());
    this.#nominated.get(node)!.set(uid, pod);
  }

  nominated(node: string): readonly Pod[] {
    const pods = this.#nominated.get(node);
    return pods && pods.size > 0 ? [...pods.values()] : [];
  }

  anyNominated(): boolean {
    return this.#nominations.size > 0;
  }

  /** Another one when nodes came or went. */
  all(): NodeList {
    return (this.#all ??= this.#listed());
  }

  #listed(): NodeList {
    const nodes = [...this.nodes.values()], generations = new Int32Array(nodes.length);
    nodes.forEach((info, place) => info.countIn(generations, place));
    return { nodes, generations };
  }

  *withAffinity(): Iterable<NodeInfo> {
    for (const info of this.#withAffinity) if (info.node) yield info;
  }

  claim(namespace: string, name: string): PersistentVolumeClaim | undefined {
    return this.#claims.get(namespace, name);
  }

  volume(name: string): PersistentVolume | undefined {
    return this.#volumes.get(undefined, name);
  }

  volumes(): Iterable<PersistentVolume> {
    return this.#volumes.list();
  }

  storageClass(name: string): StorageClass | undefined {
    return this.#classes.get(undefined, name);
  }

  namespaceLabels(namespace: string): Record<string, string> {
    return this.#namespaces.get(undefined, namespace)?.metadata.labels ?? {};
  }
}
