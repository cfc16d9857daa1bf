/** /api, /apis and the lists of resources below them, plain and aggregated. */
import { encode } from '../../kernel/bytes.ts';
import { sha256 } from '../../kernel/sha256.ts';
import { toBase64 } from '../../kernel/base64.ts';
import type { Json } from './conform.ts';
import type { ResourceIndex } from './discovery-index.ts';
import { apiVersionOf, type GroupVersion, type Resource, type Subresource } from './resources.ts';

export interface Discovery {
  readonly resources: ResourceIndex;
  /** host:port of the server. */
  readonly address: string;
}

const groupNames = (index: ResourceIndex): string[] => [...new Set(index.groupVersions().map(({ group }) => group))].filter((group) => group !== '');

function group(index: ResourceIndex, name: string): Json {
  const versions = versionsOf(index, name).map(({ version }) => ({ groupVersion: `${name}/${version}`, version }));
  return { name, versions, preferredVersion: versions[0] };
}

/** The versions of a group, preferred one first. */
export const versionsOf = (index: ResourceIndex, name: string): GroupVersion[] =>
  index.groupVersions().filter((one) => one.group === name).sort((a, b) => Number(b.preferred) - Number(a.preferred));

export const apiVersions = ({ address }: Discovery): Json => ({ kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress: address }] });

export const apiGroupList = ({ resources }: Discovery): Json => ({ kind: 'APIGroupList', apiVersion: 'v1', groups: groupNames(resources).map((name) => group(resources, name)) });

export function apiGroup({ resources }: Discovery, name: string): Json | undefined {
  return name !== '' && groupNames(resources).includes(name) ? { kind: 'APIGroup', apiVersion: 'v1', ...group(resources, name) } : undefined;
}

export function apiResourceList({ resources }: Discovery, groupName: string, version: string): Json | undefined {
  const found = resources.groupVersions().find((one) => one.group === groupName && one.version === version);
  if (!found) return undefined;
  const list: Json[] = [];
  for (const resource of found.resources) {
    list.push(plain(resource));
    for (const subresource of resource.subresources.values()) list.push(plainSubresource(resource, subresource));
  }
  return { kind: 'APIResourceList', ...(groupName ? { apiVersion: 'v1' } : {}), groupVersion: apiVersionOf(groupName, version), resources: list };
}

/** Kinds that are kept in an older version than the one they are shown in. */
const KEPT_AS: Readonly<Record<string, string>> = { CustomResourceDefinition: 'v1beta1', ClusterTrustBundle: 'v1beta1', PodCertificateRequest: 'v1beta1', DeviceTaintRule: 'v1beta2', StorageVersionMigration: 'v1beta1' };

/** Storage version and kind, hashed: clients see by it whether stored objects changed their form. */
export function storageVersionHash({ group: name, version: shown, kind, custom }: Resource): string {
  const version = custom?.storageVersion ?? KEPT_AS[kind] ?? shown;
  const stored = name === 'events.k8s.io' ? '/v1/Event' : name === 'autoscaling' ? `${name}/v2/${kind}` : `${name}/${version}/${kind}`;
  return toBase64(sha256(encode(stored)).subarray(0, 8));
}

/** Nothing new is made of a kind whose definition goes. */
const verbsOf = ({ verbs, custom }: Resource): readonly string[] => (custom?.terminating ? verbs.filter((verb) => verb !== 'create' && verb !== 'update' && verb !== 'patch') : verbs);

function plain(resource: Resource): Json {
  const { name, singular, namespaced, kind, shortNames, categories } = resource;
  const verbs = verbsOf(resource);
  return {
    name, singularName: singular, namespaced, kind, verbs,
    ...(shortNames.length > 0 ? { shortNames } : {}), ...(categories.length > 0 ? { categories } : {}),
    ...(verbs.includes('watch') ? { storageVersionHash: storageVersionHash(resource) } : {}),
  };
}

function plainSubresource(resource: Resource, { name, kind, group: of, version, verbs }: Subresource): Json {
  return { name: `${resource.name}/${name}`, singularName: '', namespaced: resource.namespaced, ...(of !== undefined ? { group: of, version } : {}), kind, verbs };
}

/** APIGroupDiscoveryList v2: everything in two answers. */
export function aggregated({ resources }: Discovery, core: boolean): Json {
  const names = core ? [''] : groupNames(resources);
  const items = names.map((name) => ({
    metadata: name ? { name } : {},
    versions: versionsOf(resources, name).map(({ version, resources: list }) => ({ version, resources: list.map(aggregatedResource), freshness: 'Current' })),
  }));
  return { kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2', metadata: {}, items };
}

function aggregatedResource(resource: Resource): Json {
  const scope = resource.namespaced ? 'Namespaced' : 'Cluster';
  const out: Json = { resource: resource.name, responseKind: { group: '', version: '', kind: resource.kind }, scope, singularResource: resource.singular, verbs: verbsOf(resource) };
  if (resource.shortNames.length > 0) out.shortNames = resource.shortNames;
  if (resource.categories.length > 0) out.categories = resource.categories;
  if (resource.subresources.size > 0) {
    out.subresources = [...resource.subresources.values()].map(({ name, kind, group: of = '', version = '', verbs }) => ({ subresource: name, responseKind: { group: of, version, kind }, verbs }));
  }
  return out;
}
