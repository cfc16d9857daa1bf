/** Filters of a rule or of a backend as middlewares. */
import type { HeaderChange, Middleware, UrlChange } from '../../dynamic.ts';
import type { HeaderFilter, HTTPRouteFilter, HTTPRouteMatch, PathModifier } from './types.ts';

/** Middlewares by name, in their order; or in words why there are none. */
export function middlewaresOf(parent: string, filters: readonly HTTPRouteFilter[], path: HTTPRouteMatch['path']): Map<string, Middleware> | string {
  const made = new Map<string, Middleware>(), prefix = path?.value ?? '/';
  for (const [i, filter] of filters.entries()) {
    const middleware = middlewareFor(filter, prefix);
    if (typeof middleware === 'string') return middleware;
    made.set(`${parent}-${filter.type.toLowerCase()}-${i}`, middleware);
  }
  return made;
}

/** Those of a route of gRPC: of requests' headers alone. */
export function grpcMiddlewaresOf(parent: string, filters: readonly HTTPRouteFilter[]): Map<string, Middleware> | string {
  const other = filters.find(({ type }) => type !== 'RequestHeaderModifier');
  return other ? `unsupported filter ${other.type}` : middlewaresOf(parent, filters, undefined);
}

function middlewareFor(filter: HTTPRouteFilter, prefix: string): Middleware | string {
  switch (filter.type) {
    case 'RequestHeaderModifier': return { requestHeaderModifier: headerChange(filter.requestHeaderModifier ?? {}) };
    case 'ResponseHeaderModifier': return { responseHeaderModifier: headerChange(filter.responseHeaderModifier ?? {}) };
    case 'RequestRedirect': {
      const { scheme, hostname, path, port, statusCode = 302 } = filter.requestRedirect ?? {};
      // A scheme has its own port, unless another is named.
      const shownPort = port !== undefined ? String(port) : scheme === 'http' || scheme === 'https' ? '' : undefined;
      return { requestRedirect: { ...(scheme !== undefined && { scheme }), ...(shownPort !== undefined && { port: shownPort }), statusCode, ...urlChange(hostname, path, prefix) } };
    }
    case 'URLRewrite': {
      const { hostname, path } = filter.urlRewrite ?? {};
      return path || hostname !== undefined ? { urlRewrite: urlChange(hostname, path, prefix) } : 'invalid filter URLRewrite: empty configuration';
    }
    default: return `unsupported filter ${filter.type}`;
  }
}

function urlChange(hostname: string | undefined, modifier: PathModifier | undefined, prefix: string): UrlChange {
  const path = modifier?.type === 'ReplaceFullPath' ? modifier.replaceFullPath : modifier?.replacePrefixMatch;
  return { ...(hostname !== undefined && { hostname }), ...(path !== undefined && { path }), ...(modifier?.type === 'ReplacePrefixMatch' && { pathPrefix: prefix }) };
}

const headerChange = ({ set = [], add = [], remove = [] }: HeaderFilter): HeaderChange => ({
  set: Object.fromEntries(set.map(({ name, value }) => [name, value])), add: Object.fromEntries(add.map(({ name, value }) => [name, value])), remove,
});
