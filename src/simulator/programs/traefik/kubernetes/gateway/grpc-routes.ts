/** GRPCRoutes: their rules as routers. What is routed is HTTP/2 to gRPC's own paths; no client or server of it is simulated but that of health. */
import { routerName, type RouteKind, type Site } from './attach.ts';
import type { Said } from './conditions.ts';
import { grpcBackendOf } from './route-backend.ts';
import { grpcMiddlewaresOf } from './route-filters.ts';
import { grpcMatchRule } from './route-rule.ts';
import type { GRPCRoute, GRPCRouteRule } from './types.ts';

export const grpcRoutes: RouteKind<GRPCRoute> = { kind: 'GRPCRoute', load: loadRules };

function loadRules(route: GRPCRoute, site: Site): Said | undefined {
  const { listener, hostnames, built, mistakes } = site;
  let problem: Said | undefined;
  for (const [i, rule] of (route.spec.rules ?? []).entries()) for (const match of rule.matches?.length ? rule.matches : [{}]) {
    const { rule: text, priority } = grpcMatchRule(hostnames, match), name = routerName('GRPCRoute', route, site, text, i);
    const middlewares = grpcMiddlewaresOf(name, rule.filters ?? []), service = `${name}-${typeof middlewares === 'string' ? 'err-wrr' : 'wrr'}`;
    built.routers.set(name, {
      entryPoints: [listener.entryPoint], rule: text, priority, service,
      ...(typeof middlewares !== 'string' && middlewares.size > 0 && { middlewares: [...middlewares.keys()] }), ...(listener.spec.protocol === 'HTTPS' && { tls: {} }),
    });
    if (typeof middlewares === 'string') {
      mistakes.push('Unable to load GRPC route filters');
      built.services.set(service, { weighted: { services: [{ name: 'invalid-grpcroute-filter', status: 'unavailable', weight: 1 }] } });
      continue;
    }
    for (const [key, middleware] of middlewares) built.middlewares.set(key, middleware);
    problem = loadBackends(route, rule, name, service, site) ?? problem;
  }
  return problem;
}

/** Backends by weight; one that is not there is unavailable in its share. */
function loadBackends(route: GRPCRoute, { backendRefs = [] }: GRPCRouteRule, router: string, name: string, { cache, built }: Site): Said | undefined {
  let problem: Said | undefined;
  const services = backendRefs.map((reference, i) => {
    const { name: service, loaded, why } = grpcBackendOf(cache, route, reference, `${router}-svc-${reference.namespace ?? route.metadata.namespace}-${reference.name}-${i}`);
    if (loaded) built.services.set(service, loaded);
    problem = why ?? problem;
    return { name: service, weight: reference.weight ?? 1, ...(why && { status: 'unavailable' as const }) };
  });
  built.services.set(name, { weighted: { services } });
  return problem;
}
