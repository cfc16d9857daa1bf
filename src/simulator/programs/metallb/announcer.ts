/** The addresses that a node answers for on its wire: what a packet sent there meets is then the node's own rules. */
import type { Process } from '../../kernel/process.ts';
import { contains, isFour, parseRange, toNumber, type Block } from './ranges.ts';

/** What the router of the simulated world sends to the nodes' wire although no interface there has such an address: TEST-NET-3. */
const ROUTED: readonly Block[] = parseRange('203.0.113.0/24');

export class Announcer {
  readonly #p: Process;
  readonly #held = new Map<string, readonly string[]>();

  constructor(p: Process) {
    this.#p = p;
    p.onExit.push(() => [...this.#held.keys()].forEach((service) => this.withdraw(service)));
  }

  /** Names of the interfaces that could announce; the patterns are those of the ConfigMap metallb-excludel2. */
  get interfaces(): string[] {
    return this.#p.ns.network.interfaces.filter(({ name, up }) => up && name !== 'lo' && !/^(docker|cbr|dummy|virbr|lxcbr|veth|cali|tunl|flannel|kube-ipvs|cni|nodelocaldns|lxc)/.test(name)).map(({ name }) => name);
  }

  has = (service: string): boolean => this.#held.has(service);
  ips = (service: string): readonly string[] => this.#held.get(service) ?? [];

  announce(service: string, ips: readonly string[]): void {
    const { network } = this.#p.ns;
    this.#held.set(service, ips);
    for (const ip of ips) if (this.#isAskedFor(ip)) network.wire?.claim(ip, network);
  }

  withdraw(service: string): void {
    const { network } = this.#p.ns, ips = this.ips(service);
    this.#held.delete(service);
    for (const ip of ips) if (![...this.#held.values()].some((others) => others.includes(ip))) network.wire?.release(ip, network);
  }

  /** Others ask by ARP only for addresses of the wire's own subnets, and the router for what it sends there. */
  #isAskedFor(ip: string): boolean {
    const own = this.#p.ns.network.interfaces.filter(({ name }) => name !== 'lo').flatMap(({ address, prefix }) => (address && isFour(address) ? parseRange(`${address}/${prefix ?? 32}`) : []));
    return [...own, ...ROUTED].some((block) => isFour(ip) && contains(block, toNumber(ip)));
  }
}
