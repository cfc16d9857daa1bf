/** Which Service has which address: internal/allocator. Pools are looked through by name, where the real one takes them as they come. */
import type { Service } from '../../api/kubernetes/service.ts';
import { matchesLabelSelector } from '../../api/kubernetes/selectors.ts';
import type { Pool } from './pools.ts';
import { contains, isFour, PoolError, size, toAddress, toNumber } from './ranges.ts';

/** What has to agree where Services share an address. */
interface Key {
  readonly sharing: string;
  /** Where the packets go; of two with traffic policy Local the pods have to be the same. */
  readonly backend: string;
}

interface Allocation extends Key {
  readonly pool: string;
  readonly ips: readonly string[];
  readonly ports: readonly string[];
}

const quoted = (ips: readonly string[]): string => `[${ips.map((ip) => JSON.stringify(ip)).join(' ')}]`;

export class Allocator {
  #pools: ReadonlyMap<string, Pool> = new Map();
  readonly #allocated = new Map<string, Allocation>();

  setPools(pools: ReadonlyMap<string, Pool>): void {
    this.#pools = pools;
    for (const [service, one] of [...this.#allocated]) {
      const pool = this.poolFor(one.ips);
      if (!pool) this.#allocated.delete(service);
      else if (pool.name !== one.pool) this.#allocated.set(service, { ...one, pool: pool.name });
    }
  }

  /** No pool at all. */
  get empty(): boolean {
    return this.#pools.size === 0;
  }

  pool = (service: string): string => this.#allocated.get(service)?.pool ?? '';
  ips = (service: string): readonly string[] => this.#allocated.get(service)?.ips ?? [];
  key = (service: string): string => (this.#allocated.get(service)?.backend ?? '') + (this.#allocated.get(service)?.sharing ?? '');
  unassign = (service: string): boolean => this.#allocated.delete(service);

  poolFor(ips: readonly string[]): Pool | undefined {
    return [...this.#pools.values()].find((pool) => ips.every((ip) => isFour(ip) && usable(pool, toNumber(ip)) && pool.blocks.some((block) => contains(block, toNumber(ip)))));
  }

  /** @throws PoolError */
  assign(name: string, service: Service, ips: readonly string[], key: Key): void {
    const pool = this.poolFor(ips), ports = portsOf(service);
    if (!pool) throw new PoolError(`${quoted(ips)} is not allowed in config`);
    if (!fits(pool, service)) throw new PoolError(`pool ${pool.name} not compatible for ip assignment`);
    if (ips.length > 2) throw new PoolError(`more than two addresses ${quoted(ips)}`);
    if (ips.length === 2) throw new PoolError(`${JSON.stringify(ips[0])} ${JSON.stringify(ips[1])} has the same family`);
    for (const ip of ips) {
      const why = this.#conflict(name, ip, ports, key);
      if (why !== undefined) throw new PoolError(why);
    }
    this.#allocated.set(name, { ...key, pool: pool.name, ips, ports });
  }

  /** An address of any pool that gives addresses by itself; first of those that are kept for such a Service. @throws PoolError */
  allocate(name: string, service: Service, key: Key): readonly string[] {
    const pools = [...this.#pools.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).filter(({ autoAssign }) => autoAssign);
    const rank = ({ kept }: Pool): number => kept?.priority || Infinity;
    const own = pools.filter((pool) => pool.kept && (pool.kept.namespaces.has(service.metadata.namespace ?? '') || pool.kept.selectors.length > 0) && fits(pool, service)).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
    for (const pool of [...own, ...pools.filter(({ kept }) => !kept)]) {
      const ip = this.#free(pool, name, service, key);
      if (ip === undefined) continue;
      this.assign(name, service, [ip], key);
      return [ip];
    }
    throw new PoolError('no available IPs');
  }

  /** @throws PoolError */
  allocateFrom(wanted: string, name: string, service: Service, key: Key): readonly string[] {
    const pool = this.#pools.get(wanted);
    if (!pool) throw new PoolError(`unknown pool ${JSON.stringify(wanted)}`);
    const ip = this.#free(pool, name, service, key);
    if (ip === undefined) throw new PoolError(`no available IPs in pool ${wanted}`);
    this.assign(name, service, [ip], key);
    return [ip];
  }

  /** How many addresses of a pool are taken, and how many are left. */
  counters(pool: Pool): { assigned: number; available: number } {
    const assigned = new Set([...this.#allocated.values()].filter((one) => one.pool === pool.name).flatMap(({ ips }) => ips)).size;
    const total = pool.blocks.reduce((sum, block) => sum + size(block) - (pool.avoidBuggyIPs ? buggy(block.first, size(block)) : 0), 0);
    return { assigned, available: total - assigned };
  }

  #free(pool: Pool, name: string, service: Service, key: Key): string | undefined {
    const ports = portsOf(service);
    for (const block of pool.blocks) {
      // Of all that are taken each is met once at most: no more have to be looked at.
      const last = block.first + Math.min(size(block), 2 * this.#allocated.size + 514);
      for (let value = block.first; value < last; value++) if (usable(pool, value) && this.#conflict(name, toAddress(value), ports, key) === undefined) return toAddress(value);
    }
    return undefined;
  }

  #conflict(name: string, ip: string, ports: readonly string[], key: Key): string | undefined {
    const there = [...this.#allocated].filter(([, one]) => one.ips.includes(ip)), others = there.filter(([other]) => other !== name);
    const existing = there[0]?.[1];
    if (!existing) return undefined;
    const agrees = existing.sharing !== '' && existing.sharing === key.sharing && existing.backend === key.backend;
    if (!agrees && others.length > 0) return `can't change sharing key for ${JSON.stringify(ip)}, address also in use by ${others.map(([other]) => other).join(',')}`;
    const port = ports.find((one) => others.some(([, other]) => other.ports.includes(one)));
    return port === undefined ? undefined : `port ${port} is already in use on ${JSON.stringify(ip)}`;
  }
}

/** Addresses that end in 0 or 255 confuse the firmware of some routers. */
const usable = ({ avoidBuggyIPs }: Pool, value: number): boolean => !avoidBuggyIPs || (value % 256 !== 0 && value % 256 !== 255);

function buggy(first: number, count: number): number {
  if (count >= 256) return (count / 256) * 2;
  return (first % 256 === 0 ? 1 : 0) + ((first + count) % 256 === 0 ? 1 : 0);
}

function fits({ kept }: Pool, { metadata: { namespace = '', labels } }: Service): boolean {
  if (kept && kept.namespaces.size > 0 && !kept.namespaces.has(namespace)) return false;
  return !kept || kept.selectors.length === 0 || kept.selectors.some((one) => matchesLabelSelector(one, labels));
}

const portsOf = ({ spec }: Service): string[] => (spec.ports ?? []).map(({ protocol = 'TCP', port }) => `${protocol}/${port}`);
