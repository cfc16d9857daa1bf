/** What the parts of one node's kubelet share. */
import type { ConfigMap, Namespace, Secret } from '../../api/kubernetes/configuration.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../api/kubernetes/persistentvolume.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Service } from '../../api/kubernetes/service.ts';
import type { Host } from '../../kernel/host.ts';
import type { FileSystem } from '../../kernel/file-system.ts';
import type { NetworkNamespace } from '../../kernel/network.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Client, Informer, WriteOptions } from '../client.ts';
import type { Recorder } from '../recorder.ts';
import type { TokenOwner } from '../service-account-token.ts';
import type { BackOff } from './back-off.ts';
import type { SystemRuntime } from './system-runtime.ts';

/** Informers that all kubelets share. */
export interface KubeletInformers {
  readonly pods: Informer<Pod>;
  readonly nodes: Informer<Node>;
  readonly configMaps: Informer<ConfigMap>;
  readonly secrets: Informer<Secret>;
  readonly services: Informer<Service>;
  readonly namespaces: Informer<Namespace>;
  readonly claims: Informer<PersistentVolumeClaim>;
  readonly volumes: Informer<PersistentVolume>;
}

/** The pod network as the kubelet's network plugin sees it. */
export interface PodNetwork {
  /** A free address of the node's range. */
  allocate(node: string): string;
  /** Connects a sandbox; its namespace gets the routes of the node. */
  attach(node: string, address: string, network: NetworkNamespace): void;
  detach(node: string, address: string): void;
}

export interface NodeContext {
  readonly kernel: Kernel;
  readonly host: Host;
  readonly name: string;
  readonly address: string;
  /** The address as statuses list it: one list for all pods of the node. */
  readonly hostIPs: { ip: string }[];
  /** How it writes statuses of pods: the same for each, since a large cluster remembers thousands of such writes. */
  readonly statusWrite: WriteOptions;
  readonly runtime: SystemRuntime;
  readonly client: Client;
  readonly recorder: Recorder;
  readonly informers: KubeletInformers;
  readonly network: PodNetwork;
  readonly restartBackOff: BackOff;
  readonly imageBackOff: BackOff;
  readonly clusterDns: string;
  readonly clusterDomain: string;
  /** Storage behind persistent volumes that are not on a node. */
  readonly remoteVolume: (volume: PersistentVolume) => FileSystem;
  /** A token for a service account, as a projected volume holds it from `at` on. */
  readonly serviceAccountToken: (pod: TokenOwner, audience: string | undefined, at: number) => string;
  /** The list of images changed. */
  readonly imagesChanged: () => void;
}
