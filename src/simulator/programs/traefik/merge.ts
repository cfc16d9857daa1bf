/** All that the providers said, as one configuration: names with their provider, default entry points, what entry points ask of their routers. */
import type { Configuration, Middleware, Router, Service, Certificate } from './dynamic.ts';

export interface Whole {
  readonly routers: ReadonlyMap<string, Router>;
  readonly services: ReadonlyMap<string, Service>;
  readonly middlewares: ReadonlyMap<string, Middleware>;
  readonly certificates: readonly Certificate[];
}

/** What an entry point asks of each router of its own. */
export interface Model {
  readonly middlewares: readonly string[];
  readonly tls: object | undefined;
}

export const providerOf = (name: string): string => name.split('@')[1] ?? '';

/** A name as it is meant where `owner` says it. */
export const qualified = (name: string, owner: string): string => (name.includes('@') || name === '' ? name : `${name}@${providerOf(owner)}`);

export function merged(said: ReadonlyMap<string, Configuration>, defaults: readonly string[], models: ReadonlyMap<string, Model>): Whole {
  const all = <T>(pick: (configuration: Configuration) => ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...said].flatMap(([provider, configuration]) => [...pick(configuration)].map(([name, one]): [string, T] => [name.includes('@') ? name : `${name}@${provider}`, one])).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const routers = [...all(({ routers }) => routers)].flatMap(([name, router]) => withModels(name, { ...router, entryPoints: router.entryPoints.length > 0 ? router.entryPoints : defaults }, models));
  return { routers: new Map(routers), services: all(({ services }) => services), middlewares: all(({ middlewares }) => middlewares), certificates: [...said.values()].flatMap(({ certificates }) => certificates) };
}

/** A router whose entry points ask different things of it becomes one for each of those. */
function withModels(name: string, router: Router, models: ReadonlyMap<string, Model>): [string, Router][] {
  const own = router.entryPoints.filter((point) => !models.has(point));
  return [
    ...router.entryPoints.filter((point) => models.has(point)).map((point): [string, Router] => {
      const { middlewares, tls } = models.get(point)!;
      const copy: Router = { ...router, entryPoints: [point], middlewares: [...middlewares, ...(router.middlewares ?? [])], ...(router.tls ?? tls ? { tls: router.tls ?? tls! } : {}) };
      return [router.entryPoints.length > 1 ? `${point}-${name}` : name, copy];
    }),
    ...(own.length > 0 ? [[name, { ...router, entryPoints: own }] as [string, Router]] : []),
  ];
}
