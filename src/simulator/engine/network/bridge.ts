/** A bridge on the host: the containers on it, their addresses and names, and how packets travel. */
import type { Hop, NetworkNamespace, Packet, Verdict } from '../../kernel/network.ts';
import { contains, parseBlock, toAddress, toNumber, type Block } from './ip.ts';
import type { Pool6 } from './pool6.ts';

/** The addresses of a network without IPv4. */
const NOTHING: Block = { first: 1, last: 0, prefix: 0 };

export interface Member {
  container: string;
  endpoint: string;
  /** The container's name, for messages. */
  name: string;
  /** '' on a network without IPv4. */
  address: string;
  six?: string | undefined;
  mac: string;
  namespace: NetworkNamespace;
  /** Lower case; what the embedded name server answers to. */
  dnsNames: string[];
}

export class Bridge {
  readonly id: string;
  readonly network: string;
  readonly subnet: Block;
  /** undefined where it has no IPv4. */
  readonly gateway: string | undefined;
  readonly range: Block;
  readonly six: Pool6 | undefined;
  /** No way out (`--internal`). */
  readonly internal: boolean;
  /** An overlay network has a namespace of its own: the host has neither an interface nor a route to it. */
  readonly onHost: boolean;
  /** Name of its interface on the host. */
  readonly interfaceName: string;
  /** By address; the IPv6 one where there is no other. */
  readonly members = new Map<string, Member>();
  readonly #reserved = new Set<number>();

  constructor(options: { id: string; network: string; subnet: string | undefined; gateway: string | undefined; range?: string; reserved?: readonly string[]; six?: Pool6 | undefined; internal: boolean; interfaceName: string; onHost?: boolean }) {
    this.id = options.id;
    this.network = options.network;
    this.subnet = (options.subnet && parseBlock(options.subnet)) || NOTHING;
    this.gateway = options.gateway;
    this.range = (options.range && parseBlock(options.range)) || this.subnet;
    this.six = options.six;
    this.internal = options.internal;
    this.interfaceName = options.interfaceName;
    this.onHost = options.onHost ?? true;
    if (this.gateway !== undefined) for (const one of [this.subnet.first, this.subnet.last, ...[this.gateway, ...(options.reserved ?? [])].map(toNumber)]) this.#reserved.add(one);
  }

  /** The lowest free address, or the one asked for; undefined when none is left or it is taken. */
  allocate(wanted?: string): string | undefined {
    if (wanted !== undefined) {
      if (this.#reserved.has(toNumber(wanted))) return undefined;
      this.#reserved.add(toNumber(wanted));
      return wanted;
    }
    for (let address = this.range.first; address <= this.range.last; address++) {
      if (this.#reserved.has(address)) continue;
      this.#reserved.add(address);
      return toAddress(address);
    }
    return undefined;
  }

  /** Gives back an address that no member has. */
  release(address: string): void {
    this.#reserved.delete(toNumber(address));
  }

  leave({ address, six }: Member): void {
    if (six !== undefined) this.six!.free(six);
    if (address !== '') this.#reserved.delete(toNumber(address));
    this.members.delete(address || six!);
  }

  /** The member that has an address of either kind. */
  at(address: string): Member | undefined {
    return this.members.get(address) ?? (address.includes(':') ? [...this.members.values()].find(({ six }) => six === address) : undefined);
  }

  /** Members that answer to `name`. */
  named(name: string): Member[] {
    return [...this.members.values()].filter((member) => member.dnsNames.includes(name));
  }

  get used(): number {
    return this.#reserved.size;
  }

  usedWithin({ first, last }: Block): number {
    return [...this.#reserved].filter((one) => one >= first && one <= last).length;
  }

  owns(address: string): boolean {
    return address.includes(':') ? this.six?.contains(address) ?? false : contains(this.subnet, address);
  }
}

/** The routing table of a container: its bridges, and its host for everything else. */
export class ContainerHop implements Hop {
  readonly name = 'container routes';
  readonly #bridges: () => readonly Bridge[];
  readonly #host: NetworkNamespace;

  constructor(host: NetworkNamespace, bridges: () => readonly Bridge[]) {
    this.#host = host;
    this.#bridges = bridges;
  }

  route(packet: Packet): Verdict | undefined {
    if (packet.from.owns(packet.address)) return undefined;
    const bridges = this.#bridges();
    for (const bridge of bridges) {
      if (!bridge.owns(packet.address)) continue;
      const member = bridge.at(packet.address), sixth = packet.address.includes(':');
      const source = packet.from.interfaces.map((one) => (sixth ? one.six?.address : one.address)).find((one) => one !== undefined && bridge.owns(one));
      if (member) return { to: member.namespace, source, delay: 0.02 };
      return packet.address === (sixth ? bridge.six?.gateway : bridge.gateway) ? { to: this.#host, source, delay: 0.02 } : 'unreachable';
    }
    return bridges.some((bridge) => !bridge.internal) ? { to: this.#host, delay: 0.02 } : 'unreachable';
  }
}

/** The host's routes to its bridges, and the rules that keep bridges apart. */
export class HostHop implements Hop {
  readonly name = 'docker bridges';
  readonly #bridges: () => Iterable<Bridge>;

  constructor(bridges: () => Iterable<Bridge>) {
    this.#bridges = bridges;
  }

  route(packet: Packet): Verdict | undefined {
    if (packet.from.owns(packet.address)) return undefined;
    for (const bridge of this.#bridges()) {
      if (!bridge.onHost || !bridge.owns(packet.address)) continue;
      const member = bridge.at(packet.address);
      if (!member) return 'unreachable';
      const other = [...this.#bridges()].find((one) => one !== bridge && one.onHost && one.at(packet.source));
      if (other) return 'dropped';
      const fromHost = packet.from.owns(packet.source);
      return { to: member.namespace, source: fromHost ? (packet.address.includes(':') ? bridge.six?.gateway : bridge.gateway) : packet.source, delay: 0.02 };
    }
    return undefined;
  }
}
