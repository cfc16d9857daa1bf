/** Which kinds the server knows by name, and what it says of a body whose kind is not the one that the path asks for. */
import { builtinResources } from '../resources.ts';

/** What a body is expected to be. */
export interface Expected {
  kind: string;
  apiVersion: string;
  version: string;
  /** Of a custom resource: its own decoder looks at the type. */
  custom?: object;
}

const registered = new Set<string>();

/** Kinds of every group that name no resource. */
const OPTIONS = ['CreateOptions', 'DeleteOptions', 'GetOptions', 'ListOptions', 'PatchOptions', 'UpdateOptions', 'WatchEvent'];

function load(): void {
  for (const kind of ['List', 'Status', 'APIGroup', 'APIGroupList', 'APIResourceList', 'APIVersions']) registered.add(`v1/${kind}`);
  for (const { resources } of builtinResources()) {
    for (const { apiVersion, kind, listKind, subresources, group, version } of resources) {
      for (const one of [kind, listKind, ...OPTIONS]) registered.add(`${apiVersion}/${one}`);
      for (const sub of subresources.values()) registered.add(`${sub.group === undefined && sub.version === undefined ? apiVersion : [sub.group ?? group, sub.version ?? version].filter(Boolean).join('/')}/${sub.kind}`);
    }
  }
}

/** Versions that are no longer served, but still decoded. */
const OLD_VERSIONS: Record<string, readonly string[]> = {
  apps: ['v1beta1', 'v1beta2'], batch: ['v1beta1'], autoscaling: ['v2beta1', 'v2beta2'], policy: ['v1beta1'], 'networking.k8s.io': ['v1beta1'],
  'rbac.authorization.k8s.io': ['v1alpha1', 'v1beta1'], 'storage.k8s.io': ['v1alpha1', 'v1beta1'], 'scheduling.k8s.io': ['v1alpha1', 'v1beta1'],
  'certificates.k8s.io': ['v1alpha1', 'v1beta1'], 'coordination.k8s.io': ['v1alpha2', 'v1beta1'], 'discovery.k8s.io': ['v1beta1'], 'events.k8s.io': ['v1beta1'],
  'node.k8s.io': ['v1alpha1', 'v1beta1'], 'flowcontrol.apiserver.k8s.io': ['v1beta1', 'v1beta2', 'v1beta3'], 'admissionregistration.k8s.io': ['v1alpha1', 'v1beta1'],
  'authentication.k8s.io': ['v1beta1'], 'authorization.k8s.io': ['v1beta1'], 'resource.k8s.io': ['v1beta1', 'v1beta2'],
};

/** What the group `extensions` once held, and where it went. */
const FROM_EXTENSIONS: Record<string, string> = { Deployment: 'apps', DaemonSet: 'apps', ReplicaSet: 'apps', Ingress: 'networking.k8s.io', NetworkPolicy: 'networking.k8s.io', Scale: 'autoscaling' };

function isRegistered(apiVersion: string, kind: string): boolean {
  if (registered.size === 0) load();
  if (registered.has(`${apiVersion}/${kind}`)) return true;
  const group = groupOf(apiVersion);
  if (apiVersion === 'extensions/v1beta1') return kind in FROM_EXTENSIONS;
  return (OLD_VERSIONS[group]?.includes(versionOf(apiVersion)) ?? false) && registered.has(`${group}/v1/${kind}`);
}

const groupOf = (apiVersion: string): string => (apiVersion.includes('/') ? apiVersion.split('/')[0]! : '');
const versionOf = (apiVersion: string): string => apiVersion.split('/').at(-1)!;

/** Go's package of the internal type: 'core', 'apps' … */
const goPackage = ({ apiVersion }: Expected): string => groupOf(apiVersion).split('.')[0] || 'core';

/** Groups that show each other's kind: both have events, and some kinds have moved. */
const home = (apiVersion: string, kind: string): string => (groupOf(apiVersion) === 'extensions' ? FROM_EXTENSIONS[kind]! : groupOf(apiVersion));
const shared = (a: string, b: string, kind: string): boolean => home(a, kind) === home(b, kind) || kind === 'Event';

/** Groups have one slash at the most. */
export const isGroupVersion = (apiVersion: string): boolean => apiVersion.split('/').length <= 2;

/** Why a body of that kind cannot become what is expected; undefined where it is, or where only the version is another. */
export function conversionTo(expected: Expected, apiVersion = expected.apiVersion, kind = expected.kind): string | undefined {
  if (kind === expected.kind && apiVersion === expected.apiVersion) return undefined;
  if (!isRegistered(apiVersion, kind)) return `no kind "${kind}" is registered for version "${apiVersion}" in scheme "pkg/runtime/scheme.go:111"`;
  if (kind === expected.kind && shared(apiVersion, expected.apiVersion, kind)) return undefined;
  return `converting (${versionOf(apiVersion)}.${kind}) to (${goPackage(expected)}.${expected.kind}): unknown conversion`;
}

export const bodyVersion = versionOf;
