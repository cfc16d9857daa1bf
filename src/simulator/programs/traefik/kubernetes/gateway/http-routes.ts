/** HTTPRoutes: to which listeners each is attached, and its rules as routers there. */
import { sha256Hex } from '../../../../kernel/sha256.ts';
import { encode } from '../../../../kernel/bytes.ts';
import type { Middleware, Router, Service } from '../../dynamic.ts';
import type { Cache } from '../../../cluster-client/cache.ts';
import { normalised } from '../names.ts';
import { condition, dated, type Said } from './conditions.ts';
import type { Listener } from './listeners.ts';
import { backendOf } from './route-backend.ts';
import { middlewaresOf } from './route-filters.ts';
import { matchRule } from './route-rule.ts';
import { CONTROLLER, GROUP, type Gateway, type HTTPRoute, type HTTPRouteRule, type ParentReference, type RouteParentStatus } from './types.ts';

export interface Built {
  readonly routers: Map<string, Router>;
  readonly services: Map<string, Service>;
  readonly middlewares: Map<string, Middleware>;
}

export interface Selected {
  readonly gateway: Gateway;
  readonly listeners: readonly Listener[];
}

/** Builds a route wherever it is attached; what its parents say of it, and mistakes for the log. */
export function loadRoute(cache: Cache, gateways: readonly Selected[], route: HTTPRoute, built: Built, now: string): { parents: RouteParentStatus[]; mistakes: string[] } {
  const mistakes: string[] = [], { namespace = '', generation } = route.metadata;
  const parents = (route.spec.parentRefs ?? []).flatMap((parentRef): RouteParentStatus[] => {
    const selected = gateways.find(({ gateway: { metadata } }) => (parentRef.group ?? GROUP) === GROUP && (parentRef.kind ?? 'Gateway') === 'Gateway' && metadata.namespace === (parentRef.namespace ?? namespace) && metadata.name === parentRef.name);
    if (!selected) return [];
    let reason = 'NoMatchingParent', resolved: Said = condition('ResolvedRefs', 'True', generation, 'ResolvedRefs', '');
    for (const listener of selected.listeners) {
      const hostnames = commonHostnames(listener.spec.hostname, route.spec.hostnames ?? []), why = whyNot(listener, parentRef, namespace, hostnames);
      if (why !== '' && reason !== 'Accepted') reason = why;
      if (why === '') listener.attachedRoutes++;
      const own: Built = { routers: new Map(), services: new Map(), middlewares: new Map() };
      const problem = loadRules(cache, selected.gateway, listener, route, hostnames ?? [], own, mistakes);
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
function whyNot({ spec, kinds, namespaces }: Listener, { sectionName = '', port }: ParentReference, namespace: string, hostnames: readonly string[] | undefined): string {
  if ((sectionName !== '' && sectionName !== spec.name) || (port !== undefined && port !== spec.port)) return 'NoMatchingParent';
  if (!kinds.some(({ kind }) => kind === 'HTTPRoute') || (namespaces && !namespaces.includes(namespace))) return 'NotAllowedByListeners';
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

/** The condition that is to be told, where a backend cannot be had. */
function loadRules(cache: Cache, gateway: Gateway, listener: Listener, route: HTTPRoute, hostnames: readonly string[], built: Built, mistakes: string[]): Said | undefined {
  let problem: Said | undefined;
  const rules = route.spec.rules ?? [];
  for (const [i, rule] of rules.entries()) for (const match of rule.matches ?? [{}]) {
    const { rule: text, priority } = matchRule(hostnames, match), name = routerName(route, gateway, listener, text, i);
    const middlewares = middlewaresOf(name, rule.filters ?? [], match.path);
    const service = `${name}-${typeof middlewares === 'string' ? 'err-wrr' : 'wrr'}`;
    built.routers.set(name, {
      entryPoints: [listener.entryPoint], rule: text, priority: priority + rules.length - i, service,
      ...(typeof middlewares !== 'string' && middlewares.size > 0 && { middlewares: [...middlewares.keys()] }), ...(listener.spec.protocol === 'HTTPS' && { tls: {} }),
    });
    if (typeof middlewares === 'string') {
      mistakes.push(`Unable to load HTTPRoute filters: ${middlewares}`);
      built.services.set(service, { weighted: { services: [{ name: 'invalid-httproute-filter', status: 500, weight: 1 }] } });
      continue;
    }
    for (const [key, middleware] of middlewares) built.middlewares.set(key, middleware);
    problem = loadBackends(cache, route, rule, name, service, built, mistakes) ?? problem;
  }
  return problem;
}

/** Backends by weight; one that is not there answers 500 in its share. */
function loadBackends(cache: Cache, route: HTTPRoute, { backendRefs = [], filters = [] }: HTTPRouteRule, router: string, name: string, built: Built, mistakes: string[]): Said | undefined {
  if (backendRefs.length === 0 && filters.length === 0) {
    built.services.set(name, { weighted: { services: [{ name: 'no-backend-refs', status: 500, weight: 1 }] } });
    return undefined;
  }
  let problem: Said | undefined;
  const services = backendRefs.map((reference, i) => {
    const { name: service, loaded, why } = backendOf(cache, route, reference, `${router}-svc-${reference.namespace ?? route.metadata.namespace}-${reference.name}-${i}`);
    if (loaded) built.services.set(service, loaded);
    if (reference.filters?.length) mistakes.push('Filters of an HTTPBackendRef are not simulated');
    if (why) {
      problem = why;
      mistakes.push(`Unable to load HTTPRoute backend: ${why.message}`);
    }
    return { name: service, weight: reference.weight ?? 1, ...(why && { status: 500 }) };
  });
  built.services.set(name, { weighted: { services } });
  return problem;
}

function routerName({ metadata: { namespace = '', name } }: HTTPRoute, { metadata: gateway }: Gateway, { entryPoint }: Listener, rule: string, index: number): string {
  const parts = [namespace, name, gateway.namespace ?? '', gateway.name, entryPoint, String(index)];
  const label = normalised(`httproute-${namespace}-${name}-gw-${gateway.namespace}-${gateway.name}-ep-${entryPoint}-${index}`);
  return `${label}-${sha256Hex(encode(parts.map((part) => `${part.length}:${part}`).join('') + rule)).slice(0, 20)}`;
}
