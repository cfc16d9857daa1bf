/** Paths that name no resource: discovery, and what the server tells of itself. */
import type { Request, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { aggregated, apiGroup, apiGroupList, apiResourceList, apiVersions } from '../discovery.ts';
import { methodNotAllowed, noSuchResource } from '../errors.ts';
import type { HandlerParts } from './handler.ts';
import { negotiate, plainOnly, type Accepted } from './negotiate.ts';
import { page } from './pages.ts';
import { answer, plainText } from './responses.ts';

export const notFoundPage = (): Response => plainText(404, '404 page not found\n');

export function* otherPaths({ server }: HandlerParts, request: Request, segments: readonly string[]): Blocking<Response> {
  if (segments[0] === 'api' || segments[0] === 'apis') return discover(server, request, segments);
  return (yield* page(server, request, segments)) ?? notFoundPage();
}

/** The paths of groups negotiate for themselves, and refuse in other words. */
function discoveryForm(request: Request, ofGroups: boolean): Accepted {
  try {
    return negotiate(request.headers.accept, false);
  } catch (error) {
    throw ofGroups ? plainOnly() : error;
  }
}

/** The lists of groups, and a group, are answered to any method. */
function discover(server: HandlerParts['server'], request: Request, segments: readonly string[]): Response {
  const [root, first = '', second = ''] = segments, core = root === 'api', onlyRead = (): void => {
    if (request.method !== 'GET') throw methodNotAllowed();
  };
  if (!core && first === '' && segments.length > 1) return notFoundPage();
  if (core && segments.length === 1) onlyRead();
  const accepted = discoveryForm(request, !core && segments.length < 3);
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
  if (list) {
    onlyRead();
    return answer(200, list, accepted);
  }
  if (!core && segments.length === 3 && !server.resources.groupVersions().some(({ group }) => group === first)) return notFoundPage();
  throw noSuchResource();
}
