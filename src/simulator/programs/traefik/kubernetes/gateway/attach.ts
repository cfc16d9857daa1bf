/** Routes of any kind: to which listeners each is attached, and what its parents are told. */
import { encode } from '../../../../kernel/bytes.ts';
import { sha256Hex } from '../../../../kernel/sha256.ts';
import type { Cache } from '../../../cluster-client/cache.ts';
import type { Middleware, Router, Service } from '../../dynamic.ts';
import { normalised } from '../names.ts';
import { condition, dated, type Said } from './conditions.ts';
import type { Listener } from './listeners.ts';
import { CONTROLLER, GROUP, type Gateway, type GRPCRoute, type HTTPRoute, type ParentReference, type RouteParentStatus } from './types.ts';

export interface Built {
  readonly routers: Map<string, Router>;
  readonly services: Map<string, Service>;
  readonly middlewares: Map<string, Middleware>;
}

export interface Selected {
  readonly gateway: Gateway;
  readonly listeners: readonly Listener[];
}

export type Route = HTTPRoute | GRPCRoute;

/** Where a rule of a route is built, and what with. */
export interface Site {
  readonly cache: Cache;
  readonly gateway: Gateway;
  readonly listener: Listener;
  readonly hostnames: readonly string[];
  readonly built: Built;
  /** For the log. */
  readonly mistakes: string[];
}

/** One kind of routes. */
export interface RouteKind<T extends Route> {
  readonly kind: string;
  /** Builds the rules of a route; the condition that is to be told, where a backend cannot be had. */
  readonly load: (route: T, site: Site) => Said | undefined;
}

/** Builds a route wherever it is attached; what its parents say of it, and mistakes for the log. */
export function loadRoute<T extends Route>(cache: Cache, gateways: readonly Selected[], route: T, { kind, load }: RouteKind<T>, built: Built, now: string): { parents: RouteParentStatus[]; mistakes: string[] } {
  const mistakes: string[] = [], { namespace = '', generation } = route.metadata;
  const parents = (route.spec.parentRefs ?? []).flatMap((parentRef): RouteParentStatus[] => {
    const selected = gateways.find(({ gateway: { metadata } }) => (parentRef.group ?? GROUP) === GROUP && (parentRef.kind ?? 'Gateway') === 'Gateway' && metadata.namespace === (parentRef.namespace ?? namespace) && metadata.name === parentRef.name);
    if (!selected) return [];
    let reason = 'NoMatchingParent', resolved: Said = condition('ResolvedRefs', 'True', generation, 'ResolvedRefs', '');
    for (const listener of selected.listeners) {
      const hostnames = commonHostnames(listener.spec.hostname, route.spec.hostnames ?? []), why = whyNot(listener, kind, parentRef, namespace, hostnames);
      if (why !== '' && reason !== 'Accepted') reason = why;
      if (why === '') listener.attachedRoutes++;
      const own: Built = { routers: new Map(), services: new Map(), middlewares: new Map() };
      const problem = load(route, { cache, gateway: selected.gateway, listener, hostnames: hostnames ?? [], built: own, mistakes });
      if (problem && resolved.status === 'True') resolved = problem;
      if (why !== '' || listener.problems.length > 0) continue;
      reason = 'Accepted';
      for (const part of ['routers', 'services', 'middlewares'] as const) for (const [name, value] of own[part] as Map<string, never>) built[part].set(name, value);
    }
    const before = route.status?.parents.find((one) => one.controllerName === CONTROLLER && one.parentRef.name === parentRef.name && one.parentRef.sectionName === parentRef.sectionName)?.conditions;
    return [{ parentRef, controllerName: CONTROLLER, conditions: dated([condition('Accepted', reason === 'Accepted' ? 'True' : 'False', generation, reason, ''), resolved], before, now) }];
  });
  return { parents, mistakes };
}

/** Empty: the listener takes it. */
function whyNot({ spec, kinds, namespaces }: Listener, wanted: string, { sectionName = '', port }: ParentReference, namespace: string, hostnames: readonly string[] | undefined): string {
  if ((sectionName !== '' && sectionName !== spec.name) || (port !== undefined && port !== spec.port)) return 'NoMatchingParent';
  if (!kinds.some(({ kind }) => kind === wanted) || (namespaces && !namespaces.includes(namespace))) return 'NotAllowedByListeners';
  return hostnames === undefined ? 'NoMatchingListenerHostname' : '';
}

/** Host names that both want, the more special of each pair; undefined where there is none. */
export function commonHostnames(listener: string | undefined, route: readonly string[]): string[] | undefined {
  if (listener === undefined) return [...route];
  if (route.length === 0) return [listener];
  const covers = (wide: string, narrow: string): boolean => wide === narrow || (wide.startsWith('*.') && narrow.endsWith(wide.slice(1)));
  const common = route.flatMap((one) => (covers(listener, one) ? [one] : covers(one, listener) ? [listener] : []));
  return common.length > 0 ? common : undefined;
}

export function routerName(kind: string, { metadata: { namespace = '', name } }: Route, { gateway: { metadata: gateway }, listener: { entryPoint } }: Site, rule: string, index: number): string {
  const parts = [namespace, name, gateway.namespace ?? '', gateway.name, entryPoint, String(index)];
  const label = normalised(`${kind.toLowerCase()}-${namespace}-${name}-gw-${gateway.namespace}-${gateway.name}-ep-${entryPoint}-${index}`);
  return `${label}-${sha256Hex(encode(parts.map((part) => `${part.length}:${part}`).join('') + rule)).slice(0, 20)}`;
}
