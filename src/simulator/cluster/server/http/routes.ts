/** What a path of the API means. */
import type { ResourceIndex } from '../discovery-index.ts';
import type { Resource } from '../resources.ts';
import { segmentsOf } from './path-segments.ts';

export interface ResourceRoute {
  resource: Resource;
  namespace: string | undefined;
  name: string;
  subresource: string;
  /** What follows a proxy subresource. */
  rest: string;
  /** The old `/watch/` prefix. */
  watch: boolean;
}

export type Route =
  | { kind: 'resource'; route: ResourceRoute }
  /** A group version is there, but nothing in it answers to the path. */
  | { kind: 'unknown resource' }
  /** A custom resource has no such part. */
  | { kind: 'unknown part'; resource: Resource; name: string }
  /** Nothing serves the group: the answer is a page, not a Status. */
  | { kind: 'unknown group' }
  | { kind: 'other'; segments: readonly string[] };

const SUBRESOURCES_OF_NAMESPACES = new Set(['status', 'finalize']);

/** Whether the path lies under a served group version, and what it names there. */
export function findRoute(path: string, index: ResourceIndex): Route {
  const segments = segmentsOf(path);
  if (path.includes('//') && !path.includes('/proxy/')) return { kind: 'other', segments };
  const [root, first = '', second = ''] = segments;
  let group = '', version = first, rest = segments.slice(2);
  if (root === 'apis') {
    group = first;
    version = second;
    rest = segments.slice(3);
  } else if (root !== 'api') return { kind: 'other', segments };
  if (rest.length === 0) return { kind: 'other', segments };
  const route = resourceRoute(group, version, rest, index);
  if (route && !hasPart(route)) return { kind: 'unknown part', resource: route.resource, name: route.name };
  if (route) return { kind: 'resource', route };
  return { kind: index.isBuiltin(group) ? 'unknown resource' : 'unknown group' };
}

const hasPart = ({ resource, subresource }: ResourceRoute): boolean => subresource === '' || resource.subresources.has(subresource);

function resourceRoute(group: string, version: string, given: string[], index: ResourceIndex): ResourceRoute | undefined {
  const watch = given[0] === 'watch';
  let parts = watch ? given.slice(1) : given;
  let namespace: string | undefined;
  if (parts[0] === 'namespaces' && parts.length > 2 && !(SUBRESOURCES_OF_NAMESPACES.has(parts[2]!) && parts.length === 3)) {
    namespace = parts[1]!;
    parts = parts.slice(2);
  }
  const [plural = '', name = '', subresource = '', ...rest] = parts;
  const resource = index.find(group, version, plural);
  if (!resource) return undefined;
  if (namespace !== undefined && !resource.namespaced) return undefined;
  if (resource.namespaced && namespace === undefined && name !== '') return undefined;
  if (subresource && !resource.custom && !resource.subresources.has(subresource)) return undefined;
  if (rest.length > 0 && subresource !== 'proxy') return undefined;
  return { resource, namespace, name, subresource, rest: rest.length > 0 ? `/${rest.join('/')}` : '', watch };
}
