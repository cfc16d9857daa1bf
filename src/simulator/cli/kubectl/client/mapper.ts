/** What a word such as `po`, `deploy`, `svc.v1.` or `Deployment` means on this server. */
import type { ApiResource, Discovery } from './discovery.ts';
import { CommandError, NoResourceError } from './failure.ts';

const quote = (text: string): string => JSON.stringify(text);

/** 'deployments.apps', the form in messages. */
export const groupResource = ({ name, group }: ApiResource): string => (group ? `${name}.${group}` : name);
/** 'deployment.apps', the form in `deployment.apps/web created`. */
export const groupKind = ({ kind, group }: ApiResource): string => (group ? `${kind.toLowerCase()}.${group}` : kind.toLowerCase());
export const apiVersionOf = ({ group, version }: { group: string; version: string }): string => (group ? `${group}/${version}` : version);
/** Go's String() of a GroupVersionResource: '/v1, Resource=pods'. */
export const resourceText = (one: ApiResource): string => `${one.group}/${one.version}, Resource=${one.name}`;

export function splitApiVersion(apiVersion: string): { group: string; version: string } {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? { group: '', version: apiVersion } : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** A word's first part is the resource, all the rest its group. */
function noResource(word: string): string {
  const [name = '', ...group] = word.split('.');
  return `the server doesn't have a resource type ${quote(name)}${group.length > 0 ? ` in group ${quote(group.join('.'))}` : ''}`;
}

/** Members of `all`, in the order kubectl has them fixed. */
const ALL = ['pods', 'replicationcontrollers', 'services', 'daemonsets.apps', 'deployments.apps', 'replicasets.apps', 'statefulsets.apps', 'horizontalpodautoscalers.autoscaling', 'cronjobs.batch', 'jobs.batch'];

export class RestMapper {
  readonly discovery: Discovery;
  readonly #byName = new Map<string, ApiResource[]>();
  readonly #byKind = new Map<string, ApiResource[]>();

  constructor(discovery: Discovery) {
    this.discovery = discovery;
    for (const resource of discovery.resources) {
      for (const name of new Set([resource.name, resource.singular])) push(this.#byName, name, resource);
      // Old servers wrote kinds in small letters, and kubectl still finds them so.
      for (const kind of new Set([resource.kind, resource.kind.toLowerCase()])) push(this.#byKind, kind, resource);
    }
    // A short name never hides a name.
    for (const resource of discovery.resources) for (const name of resource.shortNames) if (!this.#isName(name)) push(this.#byName, name, resource);
  }

  #isName(name: string): boolean {
    return this.#byName.get(name)?.some((one) => one.name === name || one.singular === name) ?? false;
  }

  /** Whether the words name a category; its members then. */
  category(word: string): string[] | undefined {
    if (word === 'all') return ALL.filter((name) => this.#find(name));
    const members = this.discovery.resources.filter((one) => one.categories.includes(word) && this.#preferred(one));
    return members.length > 0 ? members.map(groupResource) : undefined;
  }

  #preferred(one: ApiResource): boolean {
    const versions = this.discovery.groups.find(({ name }) => name === one.group)?.versions ?? [];
    return this.discovery.resources.find((other) => other.group === one.group && other.name === one.name && versions.includes(other.version))?.version === one.version;
  }

  #find(word: string): ApiResource | undefined {
    const [given = '', ...rest] = word.split('.'), name = given.toLowerCase();
    // Only names may be written in capitals, short names not.
    const all = ((given === name || this.#isName(name)) && this.#byName.get(name)) || [];
    if (rest.length === 0) return all[0];
    const group = rest.join('.');
    const [version = '', ...groupRest] = rest;
    // A short name forgets the version that stands behind it.
    return all.find((one) => (one.version === version || one.shortNames.includes(name) && !this.#isName(name)) && one.group === groupRest.join('.') && rest.length > 1)
      ?? all.find((one) => one.group === group)
      ?? all.find((one) => one.group.startsWith(group) && group !== '');
  }

  /** By resource name, singular, short name or kind, with `.group` or `.version.group`. @throws NoResourceError */
  mapping(word: string): ApiResource {
    const found = this.#find(word);
    if (found) return found;
    throw new NoResourceError(noResource(word));
  }

  /** What a short name could mean as well. */
  alsoShortFor(word: string): ApiResource[] {
    const name = word.toLowerCase(), first = this.#find(name);
    if (!first || this.#isName(name)) return [];
    return (this.#byName.get(name) ?? []).filter((one) => groupResource(one) !== groupResource(first));
  }

  lookup(word: string): ApiResource | undefined {
    return this.#find(word);
  }

  /** Of an object's own kind and version. */
  forKind(apiVersion: string, kind: string): ApiResource | undefined {
    const { group, version } = splitApiVersion(apiVersion);
    return this.#byKind.get(kind)?.find((one) => one.group === group && one.version === version);
  }

  /** The preferred version of a kind in a group. */
  preferredOf(group: string, kind: string): ApiResource | undefined {
    return this.#byKind.get(kind)?.find((one) => one.group === group);
  }

  /** @throws CommandError */
  require(apiVersion: string, kind: string): ApiResource {
    const found = this.forKind(apiVersion, kind);
    if (!found) throw new CommandError(`no matches for kind ${quote(kind)} in version ${quote(apiVersion)}`);
    return found;
  }
}

const push = (map: Map<string, ApiResource[]>, key: string, value: ApiResource): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** @throws CommandError for what no path can hold */
function pathSegment(what: string, name: string): string {
  if (/^[a-z\d][a-z\d.-]*$/.test(name)) return name;
  if (name === '') throw new CommandError(`${what} may not be empty`);
  const wrong = name === '.' || name === '..' ? [`may not be '${name}'`] : ['/', '%'].filter((character) => name.includes(character)).map((character) => `may not contain '${character}'`);
  if (wrong.length > 0) throw new CommandError(`invalid ${what} ${quote(name)}: [${wrong.join(' ')}]`);
  return encodeURIComponent(name);
}

/** The path of a collection, or of an object in it. */
export function resourcePath(one: { group: string; version: string; name: string; namespaced: boolean }, namespace: string | undefined, name?: string, subresource?: string): string {
  const root = one.group ? `/apis/${one.group}/${one.version}` : `/api/${one.version}`;
  const scope = one.namespaced && namespace ? `/namespaces/${pathSegment('namespace', namespace)}` : '';
  const object = name === undefined ? '' : `/${pathSegment('resource name', name)}`;
  return `${root}${scope}/${one.name}${object}${subresource ? `/${subresource}` : ''}`;
}
