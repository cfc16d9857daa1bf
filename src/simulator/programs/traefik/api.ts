/** The API: what is configured, what became of it, and the page that stands where the dashboard would be. */
import { encode } from '../../kernel/bytes.ts';
import { decodePath } from '../http-server.ts';
import { nanoTime } from './access-log.ts';
import { Headers, notFound, type Ask, type Handler, type Reply } from './exchange.ts';
import type { EntryPoint } from './entry-point.ts';
import type { Options } from './options.ts';
import { FIRST } from './own.ts';
import { providerOf } from './merge.ts';
import type { Fate, Routing } from './routing.ts';
import { VERSION } from './version.ts';

export interface Surveyed {
  readonly options: Options;
  readonly entryPoints: readonly EntryPoint[];
  readonly started: number;
  /** As the configuration is now. */
  readonly routing: () => Routing;
}

type Kind = 'routers' | 'services' | 'middlewares';

/** As Go writes it: with a line end, and signs of HTML spelled out. */
const json = (value: unknown, status = 200, headers: [string, string][] = []): Reply => ({
  status, headers: new Headers([['Content-Type', 'application/json'], ...headers]),
  body: written(`${JSON.stringify(value).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).replace(/"priority":(\d{15,})/g, (_, priority: string) => `"priority":${goPriority(Number(priority))}`)}\n`),
});

/** More than the server's buffer holds goes out in pieces, before it knows how much it is. */
function written(text: string): Reply['body'] {
  const bytes = encode(text);
  return bytes.length <= 2048 ? bytes : (write) => write(bytes);
}

const refused = (message: string, status: number): Reply => ({ status, headers: new Headers([['Content-Type', 'text/plain; charset=utf-8'], ['X-Content-Type-Options', 'nosniff']]), body: encode(`${JSON.stringify({ message })}\n`) });

const goPriority = (priority: number): bigint => 9223372036854775807n - BigInt(FIRST - priority);

const state = ({ errors, warnings }: Fate): { error?: readonly string[]; status: string } => ({ ...(errors.length + warnings.length > 0 ? { error: [...warnings, ...errors] } : {}), status: errors.length > 0 ? 'disabled' : warnings.length > 0 ? 'warning' : 'enabled' });
const users = ({ usedBy }: Fate): { usedBy?: readonly string[] } => (usedBy.length > 0 ? { usedBy: [...usedBy].sort() } : {});
const filled = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list && list.length > 0 ? list : undefined);

/** Handlers of the services api and dashboard. */
export const api = (about: Surveyed): Handler => function* (ask) {
  return answer(ask, about);
};

function answer(ask: Ask, about: Surveyed): Reply {
  const routing = about.routing(), [, , first = '', second = '', ...rest] = ask.path.split('/');
  const name = rest.length > 0 ? decodePath(rest.join('/')) : undefined;
  if (ask.method !== 'GET') return { status: 405, headers: new Headers(), body: new Uint8Array() };
  if (first === 'version' && second === '') return { status: 200, headers: new Headers([['Content-Type', 'application/json; charset=UTF-8']]), body: encode(JSON.stringify({ Version: VERSION, Codename: 'langres', startDate: nanoTime(about.started) })) };
  if (first === 'rawdata' && second === '') return json(raw(routing));
  if (first === 'overview' && second === '') return json(overview(routing, about));
  if (first === 'entrypoints' && rest.length === 0) return entryPoints(about, second === '' ? undefined : decodePath(second), ask);
  if (first === 'http' && isKind(second)) return name === undefined ? paged(list(routing, second, ask), ask) : one(routing, second, name);
  if (/^(tcp|udp)$/.test(first) && isKind(second) && name === undefined) return paged([], ask);
  return notFound();
}

const isKind = (text: string): text is Kind => ['routers', 'services', 'middlewares'].includes(text);

/** What all representations of a thing begin with. */
function thing(routing: Routing, kind: Kind, name: string): object | undefined {
  const fate = routing.fates[kind].get(name);
  if (!fate) return undefined;
  if (kind === 'routers') {
    const { entryPoints, middlewares, service, rule, priority, tls } = routing.whole.routers.get(name)!;
    return {
      entryPoints, middlewares: filled(middlewares?.map((one) => (one.includes('@') ? one : `${one}@${providerOf(name)}`))), service, rule, ...(name.endsWith('@internal') ? { ruleSyntax: 'default' } : {}), priority: priority || rule.length, ...(tls ? { tls: { options: 'default', ...tls } } : {}),
      observability: { accessLogs: true, metrics: true, tracing: true, traceVerbosity: 'minimal' }, ...state(fate), using: filled(fate.using),
    };
  }
  if (kind === 'services') {
    const { loadBalancer, weighted } = routing.whole.services.get(name)!;
    return {
      ...(loadBalancer ? { loadBalancer: { servers: filled(loadBalancer.servers), strategy: loadBalancer.strategy ?? 'wrr', passHostHeader: loadBalancer.passHostHeader ?? true, responseForwarding: { flushInterval: '100ms' } } } : {}),
      ...(weighted ? { weighted: { services: weighted.services.map((child) => ({ ...child, weight: child.weight ?? 1 })) } } : {}), ...state(fate), ...users(fate),
    };
  }
  const { absent, ...middleware } = routing.whole.middlewares.get(name)!;
  return { ...Object.fromEntries(Object.entries(middleware).map(([kind, options]) => [kind, shownOptions(kind, options as Record<string, unknown>)])), ...Object.fromEntries((absent ?? []).filter((one) => !one.includes('.')).map((one) => [one, {}])), ...state(fate), ...users(fate) };
}

/** Go writes a map in the order of its keys. */
const sorted = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);

/** Without what is empty; what has a default shows it. */
const shownOptions = (kind: string, options: Record<string, unknown>): object => ({ ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== '' && value !== false).map(([name, value]) => [name, sorted(value)])), ...(kind === 'retry' ? { maxRequestBodyBytes: 2097152 } : {}) });

/** Servers that are there are up: nobody checks them. */
const serverStatus = (routing: Routing, name: string): object => {
  const servers = routing.whole.services.get(name)?.loadBalancer?.servers ?? [];
  return servers.length > 0 && routing.isServing(name) ? { serverStatus: Object.fromEntries(servers.map(({ url }) => [url, 'UP'])) } : {};
};

function represented(routing: Routing, kind: Kind, name: string): Record<string, unknown> {
  const { status, error, using, usedBy, ...rest } = thing(routing, kind, name) as Record<string, unknown>;
  const end = { ...(error === undefined ? {} : { error }), status, ...(using === undefined ? {} : { using }), ...(usedBy === undefined ? {} : { usedBy }), name, provider: providerOf(name) };
  if (kind === 'routers') return { ...rest, ...end, priorityStr: String(Number(rest['priority']) >= 1e15 ? goPriority(Number(rest['priority'])) : rest['priority']) };
  const type = Object.keys(rest)[0]?.toLowerCase();
  return { ...rest, ...end, ...(type === undefined ? {} : { type }), ...(kind === 'services' ? serverStatus(routing, name) : {}) };
}

function raw(routing: Routing): object {
  const all = (kind: Kind): object | undefined => {
    const entries = [...routing.whole[kind].keys()].sort().map((name) => [name, { ...thing(routing, kind, name), ...(kind === 'services' ? serverStatus(routing, name) : {}) }]);
    return entries.length > 0 ? Object.fromEntries(entries) as object : undefined;
  };
  return { routers: all('routers'), middlewares: all('middlewares'), services: all('services') };
}

function list(routing: Routing, kind: Kind, ask: Ask): object[] {
  const [search = ''] = ask.query('search'), [wanted = ''] = ask.query('status'), [provider = ''] = ask.query('provider');
  return [...routing.whole[kind].keys()].sort().map((name) => represented(routing, kind, name))
    .filter((one) => (wanted === '' || one['status'] === wanted.toLowerCase()) && (provider === '' || one['provider'] === provider) && (search === '' || `${String(one['name'])} ${String(one['rule'] ?? '')}`.toLowerCase().includes(search.toLowerCase())));
}

const one = (routing: Routing, kind: Kind, name: string): Reply => (routing.fates[kind].has(name) ? json(represented(routing, kind, name)) : { ...refused(`${kind.slice(0, -1)} not found: ${name}`, 404) });

function paged(things: readonly object[], ask: Ask): Reply {
  const number = (name: string, otherwise: number): number | undefined => {
    const [given = ''] = ask.query(name);
    return given === '' ? otherwise : /^\d+$/.test(given) && Number(given) > 0 ? Number(given) : undefined;
  };
  const size = number('per_page', 100), page = number('page', 1);
  if (size === undefined || page === undefined) return refused(`invalid request: ${size === undefined ? 'per_page' : 'page'}: ${ask.query(size === undefined ? 'per_page' : 'page')[0] ?? ''}`, 400);
  const start = (page - 1) * size;
  if (start !== 0 && start >= things.length) return refused(`invalid request: page: ${page}, per_page: ${size}`, 400);
  return json(things.slice(start, start + size), 200, [['X-Next-Page', String(page * size < things.length ? page + 1 : 1)]]);
}

function overview(routing: Routing, { options }: Surveyed): object {
  const section = (kind: Kind): object => ({ total: routing.whole[kind].size, warnings: [...routing.fates[kind].values()].filter(({ errors, warnings }) => errors.length === 0 && warnings.length > 0).length, errors: [...routing.fates[kind].values()].filter(({ errors }) => errors.length > 0).length });
  const none = { total: 0, warnings: 0, errors: 0 };
  const providers = (['Docker', 'Swarm', 'File', 'KubernetesIngress', 'KubernetesIngressNGINX', 'KubernetesCRD', 'KubernetesGateway', 'Rest', 'HTTP'] as const).filter((name) => options.has(`providers.${name}`));
  return {
    http: { routers: section('routers'), services: section('services'), middlewares: section('middlewares') }, tcp: { routers: none, services: none, middlewares: none }, udp: { routers: none, services: none },
    certificates: { total: routing.whole.certificates.length, warnings: 0, errors: 0 },
    features: { tracing: '', metrics: options.has('metrics.prometheus') ? 'Prometheus' : '', accessLog: options.has('accesslog') && options.value('accesslog') !== 'false' }, ...(providers.length > 0 ? { providers } : {}),
  };
}

function entryPoints({ entryPoints: points, options }: Surveyed, name: string | undefined, ask: Ask): Reply {
  const shown = [...points].sort((a, b) => (a.name < b.name ? -1 : 1)).map((point) => {
    const redirection = `entrypoints.${point.name}.http.redirections.entrypoint`, to = options.value(`${redirection}.to`);
    const redirections = to === undefined ? {} : { redirections: { entryPoint: { to, scheme: options.value(`${redirection}.scheme`) ?? 'https', permanent: options.flag(`${redirection}.permanent`, true), priority: Number(options.value(`${redirection}.priority`) ?? FIRST - 1) } } };
    return {
      address: `${point.address}:${point.port}${point.udp ? '/udp' : ''}`, transport: { lifeCycle: { graceTimeOut: '10s' }, respondingTimeouts: { readTimeout: '1m0s', idleTimeout: '3m0s' } }, forwardedHeaders: {},
      http: { ...redirections, sanitizePath: true, maxHeaderBytes: 1048576 }, http2: { maxConcurrentStreams: 250, maxDecoderHeaderTableSize: 4096, maxEncoderHeaderTableSize: 4096 }, udp: { timeout: '3s' }, name: point.name,
    };
  });
  if (name === undefined) return paged(shown, ask);
  const found = shown.find((point) => point.name === name);
  return found ? json(found) : refused(`entry point not found: ${name}`, 404);
}

/** Where the real one has an application for browsers. */
export const dashboard = (): Handler => function* () {
  const links = ['overview', 'entrypoints', 'http/routers', 'http/services', 'http/middlewares', 'rawdata', 'version'].map((path) => `<li><a href="../api/${path}">/api/${path}</a></li>`).join('\n');
  return {
    status: 200, headers: new Headers([['Content-Type', 'text/html; charset=utf-8']]),
    body: encode(`<!DOCTYPE html>\n<html>\n<head><title>Traefik ${VERSION}</title></head>\n<body>\n<h1>Traefik ${VERSION}</h1>\n<p>The dashboard itself is not simulated here. What it shows comes from the API:</p>\n<ul>\n${links}\n</ul>\n</body>\n</html>\n`),
  };
};
