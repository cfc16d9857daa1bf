import { addressText6, parseAddress6, type Block6 } from '../../kernel/ip6.ts';

/** The IPv6 half of a bridge: what is taken of its subnet. */
export class Pool6 {
  readonly subnet: Block6;
  readonly range: Block6;
  readonly gateway: string;
  readonly #taken = new Set<bigint>();

  constructor(subnet: Block6, range: Block6, gateway: string) {
    this.subnet = subnet;
    this.range = range;
    this.gateway = gateway;
    // The first address is every router's (RFC 4291).
    this.#taken.add(subnet.first).add(parseAddress6(gateway)!);
  }

  get prefix(): number {
    return this.subnet.prefix;
  }

  contains(address: string): boolean {
    const number = parseAddress6(address);
    return number !== undefined && number >= this.subnet.first && number <= this.subnet.last;
  }

  /** The lowest free address, or the one asked for; undefined when none is left or it is taken. */
  allocate(wanted?: string): string | undefined {
    let address = wanted ? parseAddress6(wanted)! : this.range.first;
    while (!wanted && this.#taken.has(address)) address++;
    if (this.#taken.has(address) || (!wanted && address > this.range.last)) return undefined;
    this.#taken.add(address);
    return addressText6(address);
  }

  free(address: string): void {
    this.#taken.delete(parseAddress6(address)!);
  }

  /** How many are taken, and how many can still be given out. */
  status(): { IPsInUse: number; DynamicIPsAvailable: bigint } {
    const within = [...this.#taken].filter((one) => one >= this.range.first && one <= this.range.last).length;
    return { IPsInUse: this.#taken.size, DynamicIPsAvailable: this.range.last - this.range.first + 1n - BigInt(within) };
  }
}
