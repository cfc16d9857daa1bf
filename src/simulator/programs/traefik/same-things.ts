/** Puts configurations of one provider together: the same thing may be said twice, different ones of the same name are left out. */
import type { Configuration, Service } from './dynamic.ts';

export interface Clash {
  /** As the log calls it: its field and its words. */
  readonly field: string;
  readonly kind: string;
  readonly name: string;
  readonly origins: readonly string[];
}

export interface Origin {
  readonly name: string;
  readonly configuration: Configuration;
}

const KINDS = [['routers', 'routerName', 'HTTP router'], ['services', 'serviceName', 'HTTP service'], ['middlewares', 'middlewareName', 'HTTP middleware']] as const;

/** `skip`: the first one stays (files of a folder); else clashing ones go altogether (labels of containers). */
export function together(origins: readonly Origin[], skip: boolean): { configuration: Configuration; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const maps = KINDS.map(([kind, field, words]) => {
    const all = new Map<string, unknown>(), from = new Map<string, string[]>(), bad = new Set<string>();
    for (const { name: origin, configuration } of origins) for (const [name, one] of configuration[kind]) {
      from.set(name, [...(from.get(name) ?? []), origin]);
      if (!all.has(name)) all.set(name, one);
      else if (skip) clashes.push({ field, kind: words, name, origins: [origin] });
      else {
        const joined = kind === 'services' ? joinedService(all.get(name) as Service, one as Service) : same(all.get(name), one) ? one : undefined;
        if (joined === undefined) bad.add(name);
        else all.set(name, joined);
      }
    }
    for (const name of bad) {
      all.delete(name);
      clashes.push({ field, kind: words, name, origins: from.get(name)! });
    }
    return [kind, all] as const;
  });
  return { configuration: { ...(Object.fromEntries(maps) as unknown as Omit<Configuration, 'certificates'>), certificates: origins.flatMap(({ configuration }) => configuration.certificates) }, clashes };
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one, plain) === JSON.stringify(other, plain);
const plain = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** Load balancers that differ in their servers only become one. */
function joinedService(one: Service, other: Service): Service | undefined {
  if (!one.loadBalancer || !other.loadBalancer) return same(one, other) ? one : undefined;
  if (!same({ ...one.loadBalancer, servers: [] }, { ...other.loadBalancer, servers: [] })) return undefined;
  const known = new Set(one.loadBalancer.servers.map(({ url }) => url));
  return { ...one, loadBalancer: { ...one.loadBalancer, servers: [...one.loadBalancer.servers, ...other.loadBalancer.servers.filter(({ url }) => !known.has(url))] } };
}
