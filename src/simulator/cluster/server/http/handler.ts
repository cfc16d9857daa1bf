/** The API over HTTP, at message level: authenticate, find the route, authorise, do it, answer. */
import { queryValue, type Request, type RequestHandler, type Response } from '../../../api/http.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Authenticator } from '../authentication.ts';
import type { Authorizer } from '../authorization/authorizer.ts';
import { DecodeError } from '../conform.ts';
import { badRequest, forbidden, methodNotAllowed, noSuchResource } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { RequestContext } from '../kind.ts';
import type { ServerState } from '../state.ts';
import type { User } from '../user.ts';
import { agentName, flag } from './options.ts';
import { negotiate, type Accepted } from './negotiate.ts';
import { otherPaths } from './other-paths.ts';
import { statusAnswer } from './responses.ts';
import { review } from './reviews.ts';
import { findRoute, type ResourceRoute } from './routes.ts';
import { subresource } from './subresources.ts';
import { create, get, listOrWatch, patch, remove, removeCollection, update, type Call } from './verbs.ts';

export interface HandlerParts {
  server: ServerState;
  authenticate: Authenticator;
  authorize: Authorizer;
  context(user: User, dryRun: boolean, warn: (text: string) => void): RequestContext;
}

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

export function createHandler(parts: HandlerParts): RequestHandler {
  return function* handle(request: Request): Blocking<Response> {
    const warnings: string[] = [];
    const warn = (text: string): void => {
      if (!warnings.includes(text)) warnings.push(text);
    };
    let accepted: Accepted | undefined;
    try {
      const user = parts.authenticate(request);
      const found = findRoute(request.path, parts.server.resources);
      if (found.kind === 'other') return yield* otherPaths(parts, request, found.segments, user);
      if (!METHODS.has(request.method)) throw methodNotAllowed();
      if (found.kind === 'unknown resource') throw noSuchResource();
      authorizeRoute(parts, request, found.route, user);
      const old = deprecated(found.route);
      if (old) warn(old);
      accepted = negotiate(request.headers.accept);
      const call: Call = { server: parts.server, request, route: found.route, accepted, warn, operation: (options) => operationOf(parts, request, found.route, user, options, warn) };
      return withWarnings(yield* dispatch(call, user, parts), warnings);
    } catch (error) {
      if (error instanceof StatusError) return withWarnings(statusAnswer(error.status, accepted), warnings);
      if (error instanceof DecodeError) return statusAnswer(badRequest(error.message).status);
      throw error;
    }
  };
}

/** Resources that are going away; using one is answered, with a warning. */
const DEPRECATED: Record<string, string> = {
  endpoints: 'v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
  componentstatuses: 'v1 ComponentStatus is deprecated in v1.19+',
};

const deprecated = ({ resource }: ResourceRoute): string | undefined => (resource.group === '' ? DEPRECATED[resource.name] : undefined);

function* dispatch(call: Call, user: User, parts: HandlerParts): Blocking<Response> {
  const { request: { method }, route } = call;
  if (route.subresource) return yield* subresource(call, user, parts);
  if (!route.resource.verbs.includes(verbOf(call.request, route))) throw methodNotAllowed();
  if (route.watch) return listOrWatch(call);
  if (route.name) {
    if (method === 'GET') return flag(queryValue(call.request, 'watch')) ? listOrWatch(call) : get(call);
    if (method === 'PUT') return update(call);
    if (method === 'PATCH') return patch(call);
    if (method === 'DELETE') return remove(call);
    throw methodNotAllowed();
  }
  if (method === 'GET') return listOrWatch(call);
  if (method === 'POST' && (route.namespace !== undefined || !route.resource.namespaced)) return review(call, user, parts) ?? create(call);
  if (method === 'DELETE' && (route.namespace !== undefined || !route.resource.namespaced)) return removeCollection(call);
  throw methodNotAllowed();
}

/** The verb by which authorisation names a request. */
export function verbOf(request: Request, route: ResourceRoute): string {
  switch (request.method) {
    case 'GET':
      if (route.watch || flag(queryValue(request, 'watch'))) return 'watch';
      return route.name ? 'get' : 'list';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    default:
      return route.name ? 'delete' : 'deletecollection';
  }
}

function authorizeRoute({ authorize }: HandlerParts, request: Request, route: ResourceRoute, user: User): void {
  const { resource, namespace, name, subresource: sub } = route;
  const verb = verbOf(request, route);
  const decision = authorize(user, { verb, group: resource.group, version: resource.version, resource: resource.name, subresource: sub, namespace: namespace ?? (resource.collection === 'core/namespaces' ? name : ''), name });
  if (decision.allowed) return;
  throw refusal(user, verb, resource.group, sub ? `${resource.name}/${sub}` : resource.name, namespace, name, decision.reason);
}

export function refusal(user: User, verb: string, group: string, resource: string, namespace: string | undefined, name: string, reason: string): StatusError {
  const where = namespace ? ` in the namespace "${namespace}"` : ' at the cluster scope';
  const plain = resource.split('/')[0]!;
  return forbidden({ group, name: plain }, name, `User "${user.name}" cannot ${verb} resource "${resource}" in API group "${group}"${where}${reason ? `: ${reason}` : ''}`);
}

function operationOf(parts: HandlerParts, request: Request, route: ResourceRoute, user: User, { dryRun, fieldManager }: { dryRun: boolean; fieldManager: string }, warn: (text: string) => void): Operation {
  const manager = fieldManager || agentName(request);
  return { ...parts.context(user, dryRun, warn), actor: manager, fieldManager: manager, subresource: route.subresource, local: false, cause: { reason: `${request.method.toLowerCase()} ${route.resource.name}${route.name ? `/${route.name}` : ''}` } };
}

function withWarnings(response: Response, warnings: readonly string[]): Response {
  if (warnings.length === 0) return response;
  const warning = warnings.map((text) => `299 - "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(', ');
  return { ...response, headers: { ...response.headers, warning } };
}
