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
  const segments = path.includes('//') && !path.includes('/proxy/') ? withEmptyOnes(path) : segmentsOf(path);
  const root = segments[0], at = root === 'apis' ? 3 : 2;
  if ((root !== 'apis' && root !== 'api') || segments.length <= at) return { kind: 'other', segments };
  const group = root === 'apis' ? segments[1]! : '', version = segments[at - 1]!;
  const route = resourceRoute(group, version, segments, at, index);
  if (route && !hasPart(route)) return { kind: 'unknown part', resource: route.resource, name: route.name };
  if (route) return { kind: 'resource', route };
  return { kind: index.isBuiltin(group) ? 'unknown resource' : 'unknown group' };
}

/** What is missing between two slashes counts, at the end it does not. */
const withEmptyOnes = (path: string): readonly string[] => path.replace(/\/+$/, '').slice(1).split('/');

const hasPart = ({ resource, subresource }: ResourceRoute): boolean => subresource === '' || resource.subresources.has(subresource);

/** `at`: where in the path the part behind the version begins. */
function resourceRoute(group: string, version: string, segments: readonly string[], at: number, index: ResourceIndex): ResourceRoute | undefined {
  const watch = segments[at] === 'watch';
  if (watch) at++;
  let namespace: string | undefined;
  if (segments[at] === 'namespaces' && segments.length > at + 2 && !(SUBRESOURCES_OF_NAMESPACES.has(segments[at + 2]!) && segments.length === at + 3)) {
    namespace = segments[at + 1]!;
    at += 2;
  }
  const plural = segments[at] ?? '', name = segments[at + 1] ?? '', subresource = segments[at + 2] ?? '', more = segments.length > at + 3;
  const resource = index.find(group, version, plural);
  if (!resource) return undefined;
  if (namespace !== undefined && !resource.namespaced) return undefined;
  if (resource.namespaced && namespace === undefined && name !== '') return undefined;
  // What can only be made has no places of its own.
  if (name !== '' && resource.verbs.join() === 'create') return undefined;
  if (subresource && !resource.custom && !resource.subresources.has(subresource)) return undefined;
  if (more && subresource !== 'proxy') return undefined;
  return { resource, namespace, name, subresource, rest: more ? `/${segments.slice(at + 3).join('/')}` : '', watch };
}
