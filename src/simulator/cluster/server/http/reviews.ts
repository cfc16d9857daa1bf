/** Kinds that are answered and not stored: reviews of access and of oneself, and bindings in the old place. */
import type { Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { PolicyRule } from '../../../api/kubernetes/rbac.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { AUDIENCES, audiencesOf, tokenUser } from '../authentication.ts';
import { grants } from '../authorization/rbac.ts';
import { checkNamespace } from '../admission/namespace-lifecycle.ts';
import { bindPod } from '../subresources/binding.ts';
import type { Json } from '../conform.ts';
import { badRequest, invalid } from '../errors.ts';
import type { User } from '../user.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import { isLabelValue, isQualifiedName } from '../validation/names.ts';
import { inGoOrder } from '../go-order.ts';
import { encodeManagers } from '../managed-fields/managers.ts';
import { schemaOf } from '../schema.ts';
import { decodeObject, readObject } from './body.ts';
import type { HandlerParts } from './handler.ts';
import { writeQuery } from './options.ts';
import { answer, success } from './responses.ts';
import { readTyped } from './typed-body.ts';
import { present, type Call } from './verbs.ts';

interface SelectorAttributes { rawSelector?: string; requirements?: { key?: string; operator?: string; values?: string[] }[] }

interface ReviewSpec {
  user?: string;
  groups?: string[];
  resourceAttributes?: { verb?: string; group?: string; version?: string; resource?: string; subresource?: string; namespace?: string; name?: string; fieldSelector?: SelectorAttributes; labelSelector?: SelectorAttributes };
  nonResourceAttributes?: { path?: string; verb?: string };
  namespace?: string;
}

/** @returns undefined for every other kind */
export function* review(call: Call, user: User, parts: HandlerParts): Blocking<Response | undefined> {
  const { resource, namespace } = call.route;
  switch (resource.kind) {
    case 'SelfSubjectReview':
      received(call);
      return answer(201, { kind: resource.kind, apiVersion: resource.apiVersion, metadata: { creationTimestamp: rfc3339(call.server.agenda.now) }, status: { userInfo: userInfo(user) } }, call.accepted);
    case 'SelfSubjectAccessReview':
      return access(call, () => user, parts);
    case 'SubjectAccessReview':
    case 'LocalSubjectAccessReview':
      return access(call, (spec) => ({ name: spec.user ?? '', groups: spec.groups ?? [] }), parts);
    case 'SelfSubjectRulesReview':
      return rules(call, user);
    case 'TokenReview':
      return tokenReview(call);
    case 'Binding': {
      const query = writeQuery(call.request, 'CreateOptions'), object = readTyped(call, query, resource, 'core.v1.Binding');
      checkNamespace(call.server.registry, { resource, namespace, name: '' });
      bindPod(call.server.registry, call.server.resources, namespace!, (object.metadata as { name?: string } | undefined)?.name ?? '', object, call.operation(query));
      return answer(201, success(undefined, 201), call.accepted);
    }
    default:
      return undefined;
  }
}

function userInfo({ name, uid, groups, extra }: User): Json {
  return { username: name, ...(uid ? { uid } : {}), ...(groups.length > 0 ? { groups } : {}), ...(extra ? { extra } : {}) };
}

function received(call: Call): KubernetesObject {
  const query = writeQuery(call.request, 'CreateOptions');
  return decodeObject(call.server.registry, call.route.resource, readObject(call.request, call.route.resource), query.fieldValidation, call.warn);
}

/** Operators that the server does not know are let through: a newer client may know them. */
function checkSelector(selector: SelectorAttributes | undefined, path: string, labels: boolean, errors: FieldErrors): void {
  if (!selector) return;
  const { rawSelector = '', requirements = [] } = selector;
  if (rawSelector && requirements.length > 0) errors.invalid(`${path}.rawSelector`, rawSelector, 'may not specified at the same time as requirements');
  if (!rawSelector && requirements.length === 0) errors.required(`${path}.requirements`, `when ${path} is specified, requirements or rawSelector is required`);
  requirements.forEach((one, i) => {
    const { key = '', operator = '' } = one ?? {}, values = one?.values ?? [], at = `${path}.requirements[${i}]`;
    if (!labels && !key) errors.required(`${at}.key`, 'must be specified');
    if (/^(In|NotIn)$/.test(operator) && values.length === 0) errors.required(`${at}.values`, "must be specified when `operator` is 'In' or 'NotIn'");
    if (/^(Exists|DoesNotExist)$/.test(operator) && values.length > 0) errors.forbidden(`${at}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'");
    if (!labels) return;
    for (const problem of isQualifiedName(key)) errors.invalid(`${at}.key`, key, problem);
    values.forEach((value, j) => isLabelValue(value).forEach((problem) => errors.invalid(`${at}.values[${j}]`, value, problem)));
  });
}

const NOBODY: Json = { apiVersion: '', kind: '', name: '', uid: '' };

/** A review is of nothing that is stored: nothing but its namespace may be said of it. */
function checkMeta(object: KubernetesObject, { route, server }: Call, errors: FieldErrors): void {
  const { namespace, ...said } = object.metadata as Partial<KubernetesObject['metadata']>;
  if (Object.values(said).every((one) => one === '' || (typeof one === 'object' && Object.keys(one ?? {}).length === 0))) return;
  const ownerReferences = said.ownerReferences?.map((one) => ({ ...NOBODY, ...one }));
  const owned = encodeManagers(server.recorder.managersOf(object)), managedFields = owned.length > 0 ? owned : undefined;
  const shown = inGoOrder({ ...said, namespace, ownerReferences, managedFields } as Json, schemaOf('meta.v1.ObjectMeta'));
  errors.invalid('metadata', shown, route.namespace === undefined ? 'must be empty' : 'must be empty except for namespace');
}

function checkReview(object: KubernetesObject, spec: ReviewSpec, call: Call): void {
  const errors = new FieldErrors(), { route } = call;
  const { resourceAttributes, nonResourceAttributes, user, groups } = spec;
  const { path = '', verb = '' } = nonResourceAttributes ?? {}, shown = nonResourceAttributes && { Path: path, Verb: verb };
  if (!resourceAttributes === !nonResourceAttributes) errors.invalid('spec', shown, 'exactly one of nonResourceAttributes or resourceAttributes must be specified');
  if (!route.resource.kind.startsWith('Self') && !user && !groups?.length) errors.invalid('spec.user', '', 'at least one of user or group must be specified');
  checkSelector(resourceAttributes?.fieldSelector, 'spec.resourceAttributes.fieldSelector', false, errors);
  checkSelector(resourceAttributes?.labelSelector, 'spec.resourceAttributes.labelSelector', true, errors);
  checkMeta(object, call, errors);
  if (route.namespace !== undefined) {
    if (resourceAttributes && resourceAttributes.namespace !== route.namespace) errors.invalid('spec.resourceAttributes.namespace', resourceAttributes.namespace ?? '', 'must match metadata.namespace');
    if (nonResourceAttributes) errors.invalid('spec.nonResourceAttributes', shown, 'disallowed on this kind of request');
  }
  if (errors.empty) return;
  const refused = invalid(route.resource.group, '', '', errors.all);
  delete refused.status.details!.kind;
  throw refused;
}

const SET_BY_THE_SERVER = ['uid', 'selfLink', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'managedFields'] as const;

function access(call: Call, asker: (spec: ReviewSpec) => User, { authorize }: HandlerParts): Response {
  const object = received(call);
  const { server, route: { resource, namespace } } = call, spec = (object.spec ?? {}) as ReviewSpec;
  for (const field of SET_BY_THE_SERVER) delete (object.metadata as unknown as Json)[field];
  if (namespace === undefined) delete object.metadata.namespace;
  else {
    if (object.metadata.namespace && object.metadata.namespace !== namespace) throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
    object.metadata.namespace = namespace;
  }
  server.recorder.wrote(object, undefined, resource, call.operation(writeQuery(call.request, 'CreateOptions')));
  checkReview(object, spec, call);
  const { resourceAttributes: asked, nonResourceAttributes: other } = spec;
  const attempt = { verb: asked?.verb ?? other?.verb ?? '', group: asked?.group ?? '', version: asked?.version ?? '', resource: asked?.resource ?? '', subresource: asked?.subresource ?? '', namespace: asked?.namespace ?? '', name: asked?.name ?? '' };
  const { allowed, reason } = authorize(asker(spec), asked ? attempt : { ...attempt, path: other?.path ?? '' });
  object.status = { allowed, ...(reason ? { reason } : {}) };
  return present(call, object, 201);
}

/** Go's %q of a list. */
const list = (texts: readonly string[]): string => `[${texts.map((one) => JSON.stringify(one)).join(' ')}]`;

/** Whose a token is. */
function tokenReview(call: Call): Response {
  const object = received(call);
  delete object.metadata.namespace;
  const { token = '', audiences = AUDIENCES } = (object.spec ?? {}) as { token?: string; audiences?: readonly string[] };
  if (token === '') throw badRequest('token is required for TokenReview in authentication');
  call.server.recorder.wrote(object, undefined, call.route.resource, call.operation(writeQuery(call.request, 'CreateOptions')));
  const user = tokenUser(token);
  const own = user && audiencesOf(token), fits = own && audiences.filter((one) => own.includes(one));
  const error = own && fits?.length === 0 ? `[invalid bearer token, token audiences ${list(own)} is invalid for the target audiences ${list(audiences)}]` : 'invalid bearer token';
  object.status = fits?.length ? { authenticated: true, user: userInfo(user!), audiences: fits } : { user: {}, error };
  return present(call, object, 201);
}

function rules(call: Call, user: User): Response {
  const { namespace } = (received(call).spec ?? {}) as ReviewSpec;
  if (!namespace) throw badRequest('no namespace on request');
  const all: PolicyRule[] = [...grants(call.server.store, user, namespace)].flatMap((grant) => [...grant.rules]);
  const resourceRules = all.filter((rule) => rule.resources?.length).map(({ verbs, apiGroups, resources, resourceNames }) => ({ verbs, apiGroups, resources, ...(resourceNames?.length ? { resourceNames } : {}) }));
  const nonResourceRules = all.filter((rule) => rule.nonResourceURLs?.length).map(({ verbs, nonResourceURLs }) => ({ verbs, nonResourceURLs }));
  const { kind, apiVersion } = call.route.resource;
  return answer(201, { kind, apiVersion, metadata: {}, spec: {}, status: { resourceRules, nonResourceRules, incomplete: false } }, call.accepted);
}
