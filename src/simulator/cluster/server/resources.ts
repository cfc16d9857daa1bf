/** What the API serves: resources by group, version and name, with their verbs and subresources. */
import type { CustomVersion } from './custom/version.ts';
import { RESOURCES } from './data/resources.ts';
import { schemaName } from './schema.ts';

export interface Subresource {
  readonly name: string;
  readonly kind: string;
  /** Group and version of its kind where they are not the resource's. */
  readonly group?: string;
  readonly version?: string;
  readonly verbs: readonly string[];
}

export interface Resource {
  readonly group: string;
  readonly version: string;
  /** Plural name: 'deployments'. */
  readonly name: string;
  readonly kind: string;
  readonly listKind: string;
  readonly singular: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly subresources: ReadonlyMap<string, Subresource>;
  /** 'v1', 'apps/v1'. */
  readonly apiVersion: string;
  /** 'pods', 'deployments.apps': how messages name it. */
  readonly groupResource: string;
  /** Where its objects are in the store; versions of one resource share it. */
  readonly collection: string;
  /** Schema of its kind; '' for a custom resource. */
  readonly schema: string;
  /** What its definition says of a custom resource. */
  readonly custom?: CustomVersion;
}

export interface GroupVersion {
  readonly group: string;
  readonly version: string;
  readonly preferred: boolean;
  readonly resources: Resource[];
}

const VERBS: Record<string, string> = { c: 'create', d: 'delete', D: 'deletecollection', g: 'get', l: 'list', p: 'patch', u: 'update', w: 'watch' };
const verbsOf = (codes: string): string[] => (codes === '*' ? Object.values(VERBS) : [...codes].map((code) => VERBS[code]!));
const words = (text: string): string[] => (text === '-' ? [] : text.split(','));

export const collectionOf = (group: string, resource: string): string => `${group || 'core'}/${resource}`;
export const apiVersionOf = (group: string, version: string): string => (group ? `${group}/${version}` : version);
export const groupResourceOf = (group: string, resource: string): string => (group ? `${resource}.${group}` : resource);

/** events.k8s.io shows the core group's events. */
const SHARED: Record<string, string> = { 'events.k8s.io/events': 'core/events' };

/** Read when the first cluster begins; all share them. */
let builtins: readonly GroupVersion[] | undefined;

/** Every built-in resource, by group and version, in discovery order. */
export const builtinResources = (): readonly GroupVersion[] => (builtins ??= readResources());

function readResources(): GroupVersion[] {
  const all: GroupVersion[] = [];
  let subresources = new Map<string, Subresource>();
  for (const line of RESOURCES.split('\n')) {
    const cells = line.split(' ');
    const current = all.at(-1)!;
    if (cells[0] === '#') {
      const [version = '', group = ''] = cells[1]!.split('/').reverse();
      all.push({ group, version, preferred: cells[2] !== '-', resources: [] });
    } else if (line.startsWith('/')) {
      const [kind = '', of] = cells[1]!.split('@');
      const [version, group] = of?.split('/').reverse() ?? [];
      subresources.set(cells[0]!.slice(1), { name: cells[0]!.slice(1), kind, group, version, verbs: verbsOf(cells[2]!) });
    } else {
      subresources = new Map();
      current.resources.push(builtin(current, cells, subresources));
    }
  }
  return all;
}

function builtin({ group, version }: GroupVersion, cells: string[], subresources: Map<string, Subresource>): Resource {
  const [name = '', kind = '', singular = '', scope, verbs = '', shortNames = '-', categories = '-'] = cells;
  const collection = collectionOf(group, name);
  return {
    group, version, name, kind, singular: singular === '-' ? '' : singular, subresources,
    listKind: `${kind}List`,
    namespaced: scope === 'n',
    verbs: verbsOf(verbs),
    shortNames: words(shortNames),
    categories: words(categories),
    apiVersion: apiVersionOf(group, version),
    groupResource: groupResourceOf(group, name),
    collection: SHARED[collection] ?? collection,
    schema: schemaName(group, version, kind),
  };
}
