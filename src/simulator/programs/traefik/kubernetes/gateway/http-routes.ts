/** HTTPRoutes: their rules as routers. */
import { routerName, type RouteKind, type Site } from './attach.ts';
import type { Said } from './conditions.ts';
import { backendOf } from './route-backend.ts';
import { middlewaresOf } from './route-filters.ts';
import { matchRule } from './route-rule.ts';
import type { HTTPRoute, HTTPRouteMatch, HTTPRouteRule } from './types.ts';

export const httpRoutes: RouteKind<HTTPRoute> = { kind: 'HTTPRoute', load: loadRules };

function loadRules(route: HTTPRoute, site: Site): Said | undefined {
  const { listener, hostnames, built, mistakes } = site;
  let problem: Said | undefined;
  const rules = route.spec.rules ?? [];
  for (const [i, rule] of rules.entries()) for (const match of rule.matches ?? [{}]) {
    const { rule: text, priority } = matchRule(hostnames, match), name = routerName('HTTPRoute', route, site, text, i);
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
    problem = loadBackends(route, rule, match.path, name, service, site) ?? problem;
  }
  return problem;
}

/** Backends by weight; one that is not there answers 500 in its share. */
function loadBackends(route: HTTPRoute, { backendRefs = [], filters = [] }: HTTPRouteRule, path: HTTPRouteMatch['path'], router: string, name: string, { cache, built, mistakes }: Site): Said | undefined {
  if (backendRefs.length === 0 && filters.length === 0) {
    built.services.set(name, { weighted: { services: [{ name: 'no-backend-refs', status: 500, weight: 1 }] } });
    return undefined;
  }
  let problem: Said | undefined;
  const services = backendRefs.map((reference, i) => {
    const { name: service, loaded, middlewares, why } = backendOf(cache, route, reference, path, `${router}-svc-${reference.namespace ?? route.metadata.namespace}-${reference.name}-${i}`);
    if (loaded) built.services.set(service, loaded);
    for (const [key, middleware] of middlewares ?? []) built.middlewares.set(key, middleware);
    if (why) {
      problem = why;
      mistakes.push(`Unable to load HTTPRoute backend: ${why.message}`);
    }
    return { name: service, weight: reference.weight ?? 1, ...(why && { status: 500 }) };
  });
  built.services.set(name, { weighted: { services } });
  return problem;
}
