import { NetworkNamespace, type Hop, type Packet, type Verdict, type Wire } from './kernel/network.ts';
import type { DnsAnswer, DnsQuestion } from './kernel/resolver.ts';

/** Milliseconds one way between a host and a machine on the internet. */
const DISTANCE = 8;

/** A network that connects hosts by address, and the public name server on it. */
export class Internet implements Hop, Wire {
  readonly name = 'internet';
  /** Address of the name server that hosts are given. */
  readonly nameserver = '10.0.2.3';
  readonly #machines = new Map<string, NetworkNamespace>();
  readonly #claimed = new Map<string, NetworkNamespace>();
  readonly #names = new Map<string, string>();

  constructor() {
    const server = new NetworkNamespace('name server');
    server.interfaces.push({ name: 'eth0', address: this.nameserver, prefix: 24, up: true });
    server.listen({ protocol: 'udp', address: '0.0.0.0', port: 53, datagrams: (question) => this.answer(question as DnsQuestion) });
    this.connect(server, [this.nameserver]);
  }

  /** Makes a machine reachable at `addresses`, and by `names` at the first of them. */
  connect(machine: NetworkNamespace, addresses: readonly string[], names: readonly string[] = []): void {
    machine.wire = this;
    for (const address of addresses) this.#machines.set(address, machine);
    for (const name of names) this.#names.set(name.toLowerCase(), addresses[0]!);
  }

  claim(address: string, network: NetworkNamespace): void {
    this.#claimed.set(address, network);
  }

  release(address: string, network: NetworkNamespace): void {
    if (this.#claimed.get(address) === network) this.#claimed.delete(address);
  }

  answer({ name, type }: DnsQuestion): DnsAnswer {
    const address = this.#names.get(name.toLowerCase());
    if (address === undefined) return { status: 'NXDOMAIN', answers: [] };
    return { status: 'NOERROR', answers: type === 'A' ? [{ name, type, ttl: 60, data: address }] : [] };
  }

  route(packet: Packet): Verdict | undefined {
    if (packet.from.owns(packet.address)) return undefined;
    const to = this.#machines.get(packet.address) ?? this.#claimed.get(packet.address);
    return to && { to, delay: packet.address.startsWith('10.0.2.') || packet.address.startsWith('172.18.') ? 0.2 : DISTANCE };
  }
}
