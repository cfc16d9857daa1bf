/** The API over HTTP, at message level: authenticate, find the route, authorise, do it, answer. */
import { queryValue, type Request, type RequestHandler, type Response } from '../../../api/http.ts';
import { StatusError } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { pause } from '../../../kernel/pause.ts';
import type { Authenticator } from '../authentication.ts';
import { attemptOf } from '../authorization/attempt.ts';
import { nodeOf } from '../authorization/node-rules.ts';
import type { Attempt, Authorizer } from '../authorization/authorizer.ts';
import { impersonated, type LastModes } from '../authorization/impersonation.ts';
import { refusal } from '../authorization/refusal.ts';
import { DecodeError } from '../conform.ts';
import { badRequest, methodNotAllowed, noSuchResource, notFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import type { RequestContext } from '../kind.ts';
import { loadMoreSchemas } from '../more-schemas.ts';
import { isLater } from '../schema.ts';
import type { ServerState } from '../state.ts';
import type { User } from '../user.ts';
import { componentStatuses } from './component-statuses.ts';
import { bodySize } from './body.ts';
import { checkConversion } from './conversions.ts';
import { awaitVersion } from './freshness.ts';
import { furtherPage } from './further-page.ts';
import { prepareDescriptions } from '../tables/descriptions.ts';
import { agentName, flag, readQuery } from './options.ts';
import { inGoTypes } from './go-types.ts';
import { metrics } from './metrics.ts';
import { formOfErrors, negotiate, type Accepted } from './negotiate.ts';
import { notFoundPage, otherPaths } from './other-paths.ts';
import { statusAnswer } from './responses.ts';
import { review } from './reviews.ts';
import { loadYaml } from '../../yaml/load.ts';
import { yaml } from '../../yaml/readers.ts';
import { findRoute, type ResourceRoute } from './routes.ts';
import { subresource } from './subresources.ts';
import { create, get, listOrWatch, patch, remove, removeCollection, update, type Call } from './verbs.ts';

export interface HandlerParts {
  server: ServerState;
  authenticate: Authenticator;
  authorize: Authorizer;
  context(user: User, dryRun: boolean, warn: (text: string) => void): RequestContext;
  /** Gets what definitions and their objects need. */
  customResources(): Blocking<void>;
  /** Gets the rules of what may be written. */
  rules(): Blocking<void>;
  /** Gets the rules of policies and webhooks. */
  admissionRules(): Blocking<void>;
  /** Gets what judges by expressions. */
  admissionPolicies(): Blocking<void>;
  /** Gets what asks webhooks. */
  webhooks(): Blocking<void>;
}

const DEFINITIONS = 'apiextensions.k8s.io/customresourcedefinitions';

const POLICIES = new Set(['mutatingadmissionpolicies', 'validatingadmissionpolicies'].map((name) => `admissionregistration.k8s.io/${name}`));

const WEBHOOKS = new Set(['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'].map((name) => `admissionregistration.k8s.io/${name}`));

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

function asksToBeAnother({ headers }: Request): boolean {
  for (const header in headers) if (header.startsWith('impersonate-')) return true;
  return false;
}

export function createHandler(parts: HandlerParts): RequestHandler {
  const modes: LastModes = new Map();
  function* handle(request: Request): Blocking<Response> {
    const warnings: string[] = [];
    const warn = (text: string): void => {
      if (!warnings.includes(text)) warnings.push(text);
    };
    let accepted: Accepted | undefined;
    try {
      const attempt = attemptOf(request);
      const caller = parts.authenticate(request), user = asksToBeAnother(request) ? yield* impersonated(request, caller, parts.authorize, attempt, modes) : caller;
      if (nodeOf(user) !== undefined) yield* parts.rules();
      const { allowed, reason } = parts.authorize(user, attempt);
      if (!allowed) throw refusal(user, attempt, reason);
      const found = findRoute(request.path, parts.server.resources);
      if (found.kind === 'other') return yield* otherPaths(parts, request, found.segments);
      if (found.kind === 'unknown group') return notFoundPage();
      if (found.kind === 'unknown part') throw notFound(found.resource, found.name);
      if (found.kind === 'unknown resource') throw noSuchResource();
      if (!METHODS.has(request.method)) throw methodNotAllowed();
      if (request.method !== 'GET' || isLater(found.route.resource.schema)) yield* loadMoreSchemas();
      if (request.method !== 'GET') yield* loadWhatItNeeds(request, found.route, parts);
      const old = deprecated(found.route);
      if (old && found.route.resource.verbs.includes(attempt.verb)) warn(old);
      accepted = negotiate(request.headers.accept, true, request.method === 'GET' && found.route.name === '' && found.route.resource.verbs.includes('watch'));
      if (accepted.as === 'Table') yield* prepareDescriptions();
      const call: Call = { server: parts.server, request, route: found.route, accepted, warn, operation: (options) => operationOf(parts, request, found.route, user, options, warn) };
      const done = yield* dispatch(call, attempt, user, parts);
      return withWarnings(done instanceof StatusError ? yield* refusalOf(done, request, accepted) : done, warnings);
    } catch (error) {
      if (error instanceof StatusError && error.delay) yield* pause(parts.server.agenda, error.delay, 'nobody answers the server');
      if (error instanceof StatusError) return withWarnings(yield* refusalOf(error, request, accepted), warnings);
      if (error instanceof DecodeError) return statusAnswer(badRequest(error.message).status);
      throw error;
    }
  }
  return function* (request: Request): Blocking<Response> {
    const response = yield* handle(request);
    return request.method === 'HEAD' ? { ...response, body: '' } : response;
  };
}

function* refusalOf(error: StatusError, request: Request, accepted = formOfErrors(request)): Blocking<Response> {
  return statusAnswer(error.cause instanceof DecodeError && error.cause.place ? yield* inGoTypes(error, error.cause.place) : error.status, accepted?.as ? undefined : accepted);
}

/** Resources that are going away; using one is answered, with a warning. */
const DEPRECATED: Record<string, string> = {
  endpoints: 'v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
  componentstatuses: 'v1 ComponentStatus is deprecated in v1.19+',
};

const deprecated = ({ resource }: ResourceRoute): string | undefined => resource.custom?.warning ?? (resource.group === '' ? DEPRECATED[resource.name] : undefined);

/** Some parts of the server come when they are first written about. */
function* loadWhatItNeeds({ headers }: Request, { resource: { collection, group } }: ResourceRoute, parts: HandlerParts): Blocking<void> {
  if (collection === DEFINITIONS) yield* parts.customResources();
  yield* parts.rules();
  if (group === 'admissionregistration.k8s.io' || group === 'resource.k8s.io') yield* parts.admissionRules();
  if (POLICIES.has(collection)) yield* parts.admissionPolicies();
  if (WEBHOOKS.has(collection)) yield* parts.webhooks();
  if (headers['content-type']?.toLowerCase().includes('yaml')) yield* loadYaml(yaml);
}

/** Kinds that are answered and not stored have such names; others may, too. */
const NOT_STORED = /Review$|^Binding$/;

/** @returns also a StatusError, where many are to be expected. @throws StatusError */
function* dispatch(call: Call, { verb }: Attempt, user: User, parts: HandlerParts): Blocking<Response | StatusError> {
  const { request: { method }, route } = call;
  checkConversion(call);
  if (route.subresource) return yield* subresource(call, user, parts);
  if (!route.resource.verbs.includes(verb)) throw methodNotAllowed();
  if (route.resource.group === 'metrics.k8s.io') return yield* metrics(call);
  if (route.resource.collection === 'core/componentstatuses') return yield* componentStatuses(call);
  if (route.namespace === '' && (route.name || method === 'DELETE')) throw badRequest('Namespace parameter required.');
  if (route.watch) {
    if (method !== 'GET') throw methodNotAllowed();
    return listOrWatch(call);
  }
  const watched = !route.name && flag(queryValue(call.request, 'watch'));
  if (method === 'GET' && !route.name) readQuery(call.request, false);
  if ((method === 'GET' && !watched) || queryValue(call.request, 'resourceVersionMatch') === 'NotOlderThan') {
    const late = yield* awaitVersion(call.server, call.request);
    if (late) return late;
  }
  if (route.name) {
    if (method === 'GET') return get(call);
    if (method === 'PUT') return update(call);
    if (method === 'PATCH') return yield* patch(call);
    if (method === 'DELETE') return remove(call);
    throw methodNotAllowed();
  }
  if (!watched && queryValue(call.request, 'continue')) call = yield* furtherPage(call);
  if (method === 'GET') return listOrWatch(call);
  if (method === 'POST' && (route.namespace !== undefined || !route.resource.namespaced)) return (NOT_STORED.test(route.resource.kind) ? yield* review(call, user, parts) : undefined) ?? (yield* createWhenServed(call));
  if (method === 'DELETE' && (route.namespace !== undefined || !route.resource.namespaced)) return removeCollection(call);
  // What can only be made, in a namespace, has no list of all.
  throw route.resource.verbs.includes('list') ? methodNotAllowed() : noSuchResource();
}

/** For so long after a definition was established the server holds back what is created by it: other servers might not know it yet. */
const JUST_ESTABLISHED = 2000;

function* createWhenServed(call: Call): Blocking<Response | StatusError> {
  const { custom } = call.route.resource;
  if (custom && call.server.agenda.now - custom.establishedAt < JUST_ESTABLISHED) yield* pause(call.server.agenda, JUST_ESTABLISHED, 'a definition is new');
  return create(call);
}

/** Bodies below this make nothing that is too long to be stored. */
const BULKY = 1_000_000;

function operationOf(parts: HandlerParts, request: Request, route: ResourceRoute, user: User, { dryRun, fieldManager }: { dryRun: boolean; fieldManager: string }, warn: (text: string) => void): Operation {
  const manager = fieldManager || agentName(request);
  return { ...parts.context(user, dryRun, warn), actor: manager, fieldManager: manager, subresource: route.subresource, bulky: bodySize(request) > BULKY, local: false, cause: { reason: `${request.method.toLowerCase()} ${route.resource.name}${route.name ? `/${route.name}` : ''}` } };
}

function withWarnings(response: Response, warnings: readonly string[]): Response {
  if (warnings.length === 0) return response;
  const warning = warnings.map((text) => `299 - "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(', ');
  return { ...response, headers: { ...response.headers, warning } };
}
