/** A node as the scheduler sees it: the object, the pods on it, and what they use together. */
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { quantity } from '../quantities.ts';
import { podRequests, type Amounts } from './requests.ts';

interface HostPort {
  address: string;
  protocol: string;
  port: number;
}

const hostPorts = (pod: Pod): HostPort[] => {
  const ports: HostPort[] = [];
  for (const { ports: list = [] } of pod.spec.containers) {
    for (const { hostPort, hostIP, protocol } of list) if (hostPort) ports.push({ address: hostIP || '0.0.0.0', protocol: protocol ?? 'TCP', port: hostPort });
  }
  return ports;
};

const overlap = (a: HostPort, b: HostPort): boolean =>
  a.port === b.port && a.protocol === b.protocol && (a.address === b.address || a.address === '0.0.0.0' || b.address === '0.0.0.0');

export const PORTS_TAKEN = "node(s) didn't have free ports for the requested pod ports";

/** One of `others` has a port of the node that `pod` wants. */
export function portsClash(pod: Pod, others: () => Iterable<Pod>): boolean {
  const wanted = hostPorts(pod);
  if (wanted.length === 0) return false;
  for (const other of others()) if (hostPorts(other).some((port) => wanted.some((one) => overlap(one, port)))) return true;
  return false;
}

/** Whether a pod that changed means the same to the scheduler. */
const means = (a: Pod, b: Pod): boolean =>
  a.spec.containers === b.spec.containers && a.metadata.labels === b.metadata.labels && a.metadata.deletionTimestamp === b.metadata.deletionTimestamp && a.metadata.ownerReferences === b.metadata.ownerReferences;

const hasAffinity = ({ spec: { affinity } }: Pod): boolean => Boolean(affinity?.podAffinity || affinity?.podAntiAffinity);

/** The uid of its controller. */
export const ownerOf = (pod: Pod): string | undefined => pod.metadata.ownerReferences?.find((one) => one.controller)?.uid;

export class NodeInfo {
  readonly name: string;
  node: Node | undefined;
  readonly pods = new Map<string, Pod>();
  readonly requested: Amounts = {};
  readonly scored = { cpu: 0, memory: 0 };
  allocatable: Amounts = {};
  /** Pods of one controller, for spreading. */
  readonly perOwner = new Map<string, number>();
  /** Those of its pods that have affinity terms of their own. */
  readonly podsWithAffinity = new Map<string, Pod>();
  images = new Map<string, number>();
  /** Counts whatever a plugin may ask about. */
  #generation = 0;
  /** Where the count is written for those who look at many nodes, and its place there. */
  #counts: Int32Array | undefined;
  #place = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** From now on the count stands at this place of a list that all nodes share. */
  countIn(counts: Int32Array, place: number): void {
    this.#counts = counts;
    this.#place = place;
    counts[place] = this.#generation;
  }

  #touched(): void {
    this.#generation++;
    if (this.#counts) this.#counts[this.#place] = this.#generation;
  }

  setNode(node: Node | undefined): void {
    this.#touched();
    this.node = node;
    this.allocatable = {};
    for (const [name, text] of Object.entries(node?.status.allocatable ?? {})) this.allocatable[name] = quantity(text);
    this.images = new Map((node?.status.images ?? []).flatMap(({ names = [], sizeBytes = 0 }) => names.map((name): [string, number] => [name, sizeBytes])));
  }

  add(pod: Pod): void {
    const held = this.pods.get(pod.metadata.uid), same = held !== undefined && means(held, pod);
    if (held && !same) this.remove(held);
    this.pods.set(pod.metadata.uid, pod);
    if (hasAffinity(pod)) this.podsWithAffinity.set(pod.metadata.uid, pod);
    if (!same) this.#count(pod, 1);
  }

  remove(pod: Pod): void {
    const held = this.pods.get(pod.metadata.uid);
    if (!held) return;
    this.pods.delete(pod.metadata.uid);
    this.podsWithAffinity.delete(pod.metadata.uid);
    this.#count(held, -1);
  }

  #count(pod: Pod, sign: 1 | -1): void {
    this.#touched();
    const { amounts, scored } = podRequests(pod);
    for (const name in amounts) this.requested[name] = (this.requested[name] ?? 0) + sign * amounts[name]!;
    this.scored.cpu += sign * scored.cpu;
    this.scored.memory += sign * scored.memory;
    const owner = ownerOf(pod);
    if (owner) this.perOwner.set(owner, (this.perOwner.get(owner) ?? 0) + sign);
  }

  /** A copy whose pods can be taken away to see what preemption would bring. */
  clone(): NodeInfo {
    const copy = new NodeInfo(this.name);
    copy.setNode(this.node);
    for (const pod of this.pods.values()) copy.add(pod);
    return copy;
  }
}
