/** Asks the server which resources it has. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { ApiError } from './failure.ts';
import type { RestClient } from './rest.ts';

export interface ApiResource {
  group: string;
  version: string;
  /** Plural: 'deployments'. */
  name: string;
  singular: string;
  kind: string;
  namespaced: boolean;
  verbs: string[];
  shortNames: string[];
  categories: string[];
  subresources: string[];
}

export interface ApiGroup {
  name: string;
  /** Preferred first. */
  versions: string[];
}

export interface Discovery {
  groups: ApiGroup[];
  /** In the server's order. */
  resources: ApiResource[];
}

const AGGREGATED = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json;g=apidiscovery.k8s.io;v=v2beta1;as=APIGroupDiscoveryList,application/json';

interface GroupDiscovery {
  metadata?: { name?: string };
  versions: {
    version: string;
    resources?: {
      resource: string; scope: string; singularResource?: string; verbs?: string[]; shortNames?: string[]; categories?: string[];
      responseKind?: { group?: string; version?: string; kind?: string };
      subresources?: { subresource: string }[];
    }[];
  }[];
}

/** @throws ConnectionError, ApiError */
export function* discover(client: RestClient, cached: boolean): Blocking<Discovery> {
  const ask = (path: string): Blocking<unknown> => client.json<unknown>({ method: 'GET', path, headers: { accept: AGGREGATED }, cached });
  const core = yield* ask('/api'), named = yield* ask('/apis');
  if (isAggregated(core) && isAggregated(named)) return fromAggregated([...core.items, ...named.items]);
  return yield* legacy(client, named);
}

const isAggregated = (answer: unknown): answer is { items: GroupDiscovery[] } => (answer as { kind?: string }).kind === 'APIGroupDiscoveryList';

function fromAggregated(items: GroupDiscovery[]): Discovery {
  const groups = items.map((item) => ({ name: item.metadata?.name ?? '', versions: item.versions.map(({ version }) => version) }));
  const resources = items.flatMap((item) => item.versions.flatMap(({ version, resources: all }) => (all ?? []).map((one): ApiResource => ({
    group: item.metadata?.name ?? '', version, name: one.resource, singular: one.singularResource || (one.responseKind?.kind ?? '').toLowerCase(),
    kind: one.responseKind?.kind ?? '', namespaced: one.scope === 'Namespaced', verbs: one.verbs ?? [], shortNames: one.shortNames ?? [],
    categories: one.categories ?? [], subresources: (one.subresources ?? []).map(({ subresource }) => subresource),
  }))));
  return { groups, resources: resources.filter((one) => one.verbs.length > 0) };
}

interface LegacyList {
  groupVersion: string;
  resources: { name: string; singularName?: string; namespaced: boolean; kind: string; verbs: string[]; shortNames?: string[]; categories?: string[] }[];
}

/** One request a group and version. */
function* legacy(client: RestClient, list: unknown): Blocking<Discovery> {
  const groups: ApiGroup[] = [{ name: '', versions: ['v1'] }];
  for (const group of (list as { groups?: { name: string; versions: { version: string }[] }[] }).groups ?? []) groups.push({ name: group.name, versions: group.versions.map(({ version }) => version) });
  const resources: ApiResource[] = [];
  for (const { name: group, versions } of groups) {
    for (const version of versions) {
      try {
        const { resources: all } = yield* client.get<LegacyList>(group === '' ? `/api/${version}` : `/apis/${group}/${version}`);
        resources.push(...fromLegacy(group, version, all));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
      }
    }
  }
  return { groups, resources };
}

function fromLegacy(group: string, version: string, all: LegacyList['resources']): ApiResource[] {
  return all.filter(({ name }) => !name.includes('/')).map((one) => ({
    group, version, name: one.name, singular: one.singularName || one.kind.toLowerCase(), kind: one.kind, namespaced: one.namespaced, verbs: one.verbs,
    shortNames: one.shortNames ?? [], categories: one.categories ?? [],
    subresources: all.filter(({ name }) => name.startsWith(`${one.name}/`)).map(({ name }) => name.slice(one.name.length + 1)),
  }));
}
