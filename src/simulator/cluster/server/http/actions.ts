/** What is asked of an object rather than written into it: bind a pod, evict it, make a token for an account. */
import type { Request, Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { checkNamespace } from '../admission/namespace-lifecycle.ts';
import { isObject, type Json } from '../conform.ts';
import { badRequest, invalid } from '../errors.ts';
import { bindPod } from '../subresources/binding.ts';
import { evictPod } from '../subresources/eviction.ts';
import { requestToken, type TokenSpec } from '../subresources/token.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import { checkedDeleteOptions, writeQuery } from './options.ts';
import { answer, success } from './responses.ts';
import { readTyped } from './typed-body.ts';
import type { Call } from './verbs.ts';

const nameIn = ({ metadata }: Json): string => (metadata as { name?: string } | undefined)?.name ?? '';

export function* binding(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  const query = writeQuery(request, 'CreateOptions');
  const object = readTyped(call, query, { kind: 'Binding', apiVersion: 'v1', version: 'v1' }, 'core.v1.Binding');
  checkNamespace(call.server.registry, call.route);
  if (nameIn(object) !== route.name) throw badRequest('name in URL does not match name in Binding object');
  bindPod(server.registry, server.resources, route.namespace!, route.name, object, call.operation(query));
  return answer(201, success(undefined, 201), call.accepted);
}

/** An eviction of the version before is understood as well. */
const evictionVersion = ({ body }: Request): string => (isObject(body) && body.apiVersion === 'policy/v1beta1' ? 'v1beta1' : 'v1');

export function* eviction(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  const query = writeQuery(request, 'CreateOptions'), version = evictionVersion(request);
  const object = readTyped(call, query, { kind: 'Eviction', apiVersion: `policy/${version}`, version }, 'policy.v1.Eviction');
  checkNamespace(call.server.registry, call.route);
  if (nameIn(object) !== route.name) throw badRequest('name in URL does not match name in Eviction object');
  const { dryRun, ...options } = checkedDeleteOptions((object.deleteOptions ?? {}) as Json);
  evictPod(server.registry, server.resources, route.namespace!, route.name, options, call.operation({ ...query, dryRun: query.dryRun || dryRun }));
  return answer(201, success(undefined, 201), call.accepted);
}

export function* token(call: Call): Blocking<Response> {
  const { server, route: { resource, namespace, name }, request } = call, query = writeQuery(request, 'CreateOptions');
  const { spec, metadata } = readTyped(call, query, { kind: 'TokenRequest', apiVersion: 'authentication.k8s.io/v1', version: 'v1' }, 'authentication.v1.TokenRequest');
  checkNamespace(call.server.registry, call.route);
  const given = (metadata ?? {}) as { name?: string }, errors = new FieldErrors();
  if (given.name && given.name !== name) errors.invalid('metadata.name', given.name, 'must match the service account name if specified');
  if (!errors.empty) throw invalid('authentication.k8s.io', 'TokenRequest', name, errors.all);
  const account = server.registry.get(resource, namespace, name), asked = (spec ?? {}) as TokenSpec;
  const bound = asked.boundObjectRef ? boundObject(call, asked.boundObjectRef) : undefined;
  const host = bound?.kind === 'Pod' && (bound as Pod).spec.nodeName, node = host ? server.registry.find(server.resources.find('', 'v1', 'nodes')!, undefined, host) : undefined;
  return answer(201, requestToken(server, account, asked, call.operation(query), bound, node), call.accepted);
}

const BINDABLE: Record<string, string> = { Pod: 'pods', Node: 'nodes', Secret: 'secrets' };

/** The object whose end ends the token. @throws StatusError 400, 404 */
function boundObject({ server, route }: Call, { kind = '', apiVersion = '', name = '' }: NonNullable<TokenSpec['boundObjectRef']>): KubernetesObject {
  const plural = apiVersion.includes('/') ? undefined : BINDABLE[kind];
  if (!plural) throw badRequest(`cannot bind token to object of type ${apiVersion.includes('/') ? apiVersion : `/${apiVersion}`}, Kind=${kind}`);
  const object = server.registry.get(server.resources.find('', 'v1', plural)!, route.namespace, name);
  if (kind === 'Pod' && ((object as Pod).spec.serviceAccountName ?? '') !== route.name) throw badRequest(`cannot bind token for serviceaccount "${route.name}" to pod running with different serviceaccount name.`);
  return object;
}
