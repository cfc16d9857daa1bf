/** Paths that name no resource: discovery, health, version, schemas. */
import type { Request, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { aggregated, apiGroup, apiGroupList, apiResourceList, apiVersions } from '../discovery.ts';
import { methodNotAllowed, noSuchResource } from '../errors.ts';
import { health, healthPaths } from '../health.ts';
import { openApi } from '../openapi.ts';
import type { User } from '../user.ts';
import type { HandlerParts } from './handler.ts';
import { negotiate, notAcceptable, plainOnly, type Accepted } from './negotiate.ts';
import { ownMetrics } from './own-metrics.ts';
import { page } from './pages.ts';
import { answer, plainText } from './responses.ts';
import { VERSION } from './version.ts';

export const notFoundPage = (): Response => plainText(404, '404 page not found\n');

export function* otherPaths({ server }: HandlerParts, request: Request, segments: readonly string[], _user: User): Blocking<Response> {
  const [root = '', first = '', second = ''] = segments;
  if (/\/\//.test(request.path)) {
    if (root !== 'api' && root !== 'apis') return notFoundPage();
    throw noSuchResource();
  }
  if (request.method !== 'GET' && onlyRead(segments)) throw methodNotAllowed();
  switch (root) {
    case '':
      return answer(200, { paths: rootPaths(server.resources.groupVersions()) });
    case 'index.html':
      return segments.length === 1 ? answer(200, { paths: rootPaths(server.resources.groupVersions()) }) : notFoundPage();
    case 'version':
      if (segments.length > 1) throw noSuchResource();
      if (!/\*\/\*|application\/(\*|json)/.test(request.headers.accept ?? '*/*')) throw notAcceptable('application/json');
      return answer(200, VERSION);
    case 'healthz':
    case 'livez':
    case 'readyz':
      return request.path.endsWith('/') ? notFoundPage() : health(request, segments);
    case 'openapi':
      return (yield* openApi(server, request, segments)) ?? notFoundPage();
    case 'api':
    case 'apis':
      return discover(server, request, segments, root, first, second);
    case 'metrics':
      if (segments.length === 1) return { ...plainText(200, yield* ownMetrics(server)), headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } };
      return (yield* page(server, request, segments.join('/'))) ?? notFoundPage();
    case '.well-known':
      return first === 'openid-configuration' ? answer(200, openId(server.address)) : notFoundPage();
    default:
      return (yield* page(server, request, segments.join('/'))) ?? notFoundPage();
  }
}

/** The others answer to any method. */
const onlyRead = (segments: readonly string[]): boolean => ['api', 'version', '.well-known'].includes(segments[0] ?? '') || (segments[0] === 'apis' && segments.length === 3);

/** Where others learn how to check the cluster's tokens. */
const openId = (address: string): Record<string, unknown> => ({
  issuer: 'https://kubernetes.default.svc.cluster.local', jwks_uri: `https://${address}/openid/v1/jwks`, response_types_supported: ['id_token'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
});

/** The paths of groups negotiate for themselves, and refuse in other words. */
function discoveryForm(request: Request, ofGroups: boolean): Accepted {
  try {
    return negotiate(request.headers.accept, false);
  } catch (error) {
    throw ofGroups ? plainOnly() : error;
  }
}

function discover(server: HandlerParts['server'], request: Request, segments: readonly string[], root: string, first: string, second: string): Response {
  const core = root === 'api', accepted = discoveryForm(request, !core && segments.length < 3);
  if (segments.length === 1) {
    if (accepted.as === 'APIGroupDiscoveryList') return answer(200, aggregated(server, core), accepted);
    return answer(200, core ? apiVersions(server) : apiGroupList(server), accepted);
  }
  if (accepted.as === 'APIGroupDiscoveryList') throw plainOnly();
  if (!core && segments.length === 2) {
    const group = apiGroup(server, first);
    return group ? answer(200, group, accepted) : notFoundPage();
  }
  const list = core ? apiResourceList(server, '', first) : apiResourceList(server, first, second);
  if (list) return answer(200, list, accepted);
  if (!core && segments.length === 3 && !server.resources.groupVersions().some(({ group }) => group === first)) return notFoundPage();
  throw noSuchResource();
}

function rootPaths(all: { group: string; version: string }[]): string[] {
  const paths = new Set([...healthPaths(), '/.well-known/openid-configuration', '/api', '/api/v1', '/apis', '/apis/', '/flagz', '/metrics', '/metrics/slis', '/openapi/v2', '/openapi/v3', '/openapi/v3/', '/openid/v1/jwks', '/statusz', '/version']);
  for (const { group, version } of all) {
    if (!group) continue;
    paths.add(`/apis/${group}`);
    paths.add(`/apis/${group}/${version}`);
  }
  return [...paths].sort();
}
