/**
 * The pod network: each node has a range, each pod an address in its node's; pods reach all pods and nodes without NAT.
 * Routing is a hop in every network of the cluster that knows where each address lives.
 */
import type { Host } from '../../kernel/host.ts';
import type { Hop, NetworkNamespace, Packet, Verdict } from '../../kernel/network.ts';
import type { PodNetwork } from '../kubelet/node-context.ts';
import { inRange, parseRange, toAddress, type Range } from './addresses.ts';
import type { NetworkPolicies } from './network-policies.ts';

/** One way, in ms: within a node, and between nodes. */
const WITHIN = 0.03;
const BETWEEN = 0.15;

interface NodeNetwork {
  host: Host;
  range: Range;
  used: Set<string>;
  next: number;
  /** Cut off: nothing comes in or goes out. */
  down: boolean;
  /** Rules that all its pods share. */
  readonly hops: Hop[];
  readonly filters: Hop[];
}

interface Endpoint {
  network: NetworkNamespace;
  node: string;
}

export class ClusterNetwork implements PodNetwork {
  readonly #nodes = new Map<string, NodeNetwork>();
  readonly #pods = new Map<string, Endpoint>();
  readonly #nodeAddresses = new Map<string, string>();
  readonly #beyond: Hop;
  /** Service rules of a node; asked before routing. */
  proxy: Hop | undefined;
  /** What may leave and enter pods. */
  policies: NetworkPolicies | undefined;

  /** `beyond`: what leads out of the cluster. */
  constructor(beyond: Hop) {
    this.#beyond = beyond;
  }

  addNode(host: Host, address: string, podCidr: string): void {
    const services: Hop = { name: 'services', route: (packet) => this.proxy?.route(packet) };
    const egress: Hop = { name: 'egress policies', route: (packet) => this.policies?.egress(packet) };
    const ingress: Hop = { name: 'ingress policies', route: (packet) => this.policies?.ingress(packet, this.#nodeAddresses.get(packet.source) === host.name) };
    const router = this.#router(host.name);
    this.#nodes.set(host.name, { host, range: parseRange(podCidr), used: new Set(), next: 2, down: false, hops: [services, egress, router, this.#beyond], filters: [ingress] });
    this.#nodeAddresses.set(address, host.name);
    host.ns.network.filters.push({ name: 'cable', route: () => (this.isDown(host.name) ? 'dropped' : undefined) });
    host.ns.network.hops.push(services, router, this.#beyond);
  }

  allocate(node: string): string {
    const state = this.#nodes.get(node)!, { range, used } = state;
    for (let tries = 0; tries < range.size; tries++) {
      const offset = state.next;
      // Network, bridge and broadcast addresses are nobody's; addresses come round in turn.
      state.next = offset + 1 >= range.size - 1 ? 2 : offset + 1;
      const address = toAddress(range.first + offset);
      if (used.has(address)) continue;
      used.add(address);
      return address;
    }
    throw new Error(`no free address on ${node}`);
  }

  attach(node: string, address: string, network: NetworkNamespace): void {
    const { used, hops, filters } = this.#nodes.get(node)!;
    used.add(address);
    this.#pods.set(address, { network, node });
    // Those of the node itself where the pod has none of its own: a large cluster has many pods.
    network.hops = network.hops.length > 0 ? network.hops.concat(hops) : hops;
    network.filters = network.filters.length > 0 ? network.filters.concat(filters) : filters;
  }

  detach(node: string, address: string): void {
    this.#pods.delete(address);
    this.#nodes.get(node)?.used.delete(address);
  }

  /** Node that an address belongs to, its own or a pod's. */
  nodeOf(address: string): string | undefined {
    return this.#nodeAddresses.get(address) ?? this.#pods.get(address)?.node;
  }

  /** A node loses its power or its cable. */
  setDown(node: string, down: boolean): void {
    const state = this.#nodes.get(node);
    if (state) state.down = down;
  }

  isDown(node: string): boolean {
    return this.#nodes.get(node)?.down ?? false;
  }

  #router(from: string): Hop {
    return { name: 'pod network', route: (packet) => this.#route(from, packet) };
  }

  #route(from: string, packet: Packet): Verdict | undefined {
    if (packet.from.owns(packet.address)) return undefined;
    const pod = this.#pods.get(packet.address);
    const node = pod?.node ?? this.#nodeAddresses.get(packet.address);
    if (node === undefined) {
      const ours = [...this.#nodes.values()].some(({ range }) => inRange(range, packet.address));
      return ours ? 'unreachable' : undefined;
    }
    if (this.isDown(node) || this.isDown(from)) return 'dropped';
    const to = pod?.network ?? this.#nodes.get(node)!.host.ns.network;
    return { to, delay: node === from ? WITHIN : BETWEEN };
  }
}
