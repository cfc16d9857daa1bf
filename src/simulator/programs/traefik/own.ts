/** Traefik's own provider: routers for its API, its dashboard and its ping, and redirections of entry points. */
import type { Configuration, Middleware, Router, Service } from './dynamic.ts';
import type { EntryPoint } from './entry-point.ts';
import type { Options } from './options.ts';
import { INTERNAL } from './settings/entry-points.ts';
import { normalized } from './docker/labels.ts';

/** Go's largest number stands for this one: what is its own comes first. */
export const FIRST = Number.MAX_SAFE_INTEGER;

/** `problem` is told where a redirection leads nowhere. */
export function ownConfiguration(options: Options, points: readonly EntryPoint[], problem: (entryPointName: string, error: string) => void): Configuration {
  const routers = new Map<string, Router>(), services = new Map<string, Service>([['noop', { internal: true }]]), middlewares = new Map<string, Middleware>();
  const dashboard = options.flag('api.dashboard', true), own: Service = { internal: true };
  if (options.has('api')) {
    services.set('api', own);
    if (dashboard) services.set('dashboard', own);
    if (options.flag('api.insecure')) {
      routers.set('api', { entryPoints: [INTERNAL], service: 'api@internal', rule: 'PathPrefix(`/api`)', priority: FIRST - 1 });
      if (dashboard) {
        routers.set('dashboard', { entryPoints: [INTERNAL], middlewares: ['dashboard_redirect@internal', 'dashboard_stripprefix@internal'], service: 'dashboard@internal', rule: 'PathPrefix(`/`)', priority: FIRST - 2 });
        middlewares.set('dashboard_redirect', { redirectRegex: { regex: '^(http:\\/\\/(\\[[\\w:.]+\\]|[\\w\\._-]+)(:\\d+)?)\\/$', replacement: '${1}/dashboard/', permanent: true } });
        middlewares.set('dashboard_stripprefix', { stripPrefix: { prefixes: ['/dashboard/', '/dashboard'] } });
      }
    }
  }
  if (options.has('ping')) {
    services.set('ping', own);
    if (!options.flag('ping.manualrouting')) routers.set('ping', { entryPoints: [options.value('ping.entrypoint') ?? INTERNAL], service: 'ping@internal', rule: 'PathPrefix(`/ping`)', priority: FIRST });
  }
  for (const { name } of points) {
    const path = `entrypoints.${name}.http.redirections.entrypoint`, to = options.value(`${path}.to`) ?? '';
    if (!options.has(`entrypoints.${name}.http.redirections`)) continue;
    const target = points.find((one) => one.name === to), port = /^:(\d+)$/.exec(to)?.[1] ?? (target && String(target.port));
    if (to === '') problem(name, 'Unable to create redirection: the entry point or the port is missing');
    else if (port === undefined) problem(name, `'to' entry point field references a non-existing entry point: ${to}`);
    else {
      const router = normalized(`${name}-to-${to}`);
      routers.set(router, { entryPoints: [name], middlewares: [`redirect-${router}`], service: 'noop@internal', rule: 'HostRegexp(`^.+$`)', priority: Number(options.value(`${path}.priority`) ?? FIRST - 1) });
      middlewares.set(`redirect-${router}`, { redirectScheme: { scheme: options.value(`${path}.scheme`) ?? 'https', port, permanent: options.flag(`${path}.permanent`, true) } });
    }
  }
  return { routers, services, middlewares, certificates: [] };
}
