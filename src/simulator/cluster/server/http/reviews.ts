/** Kinds that are answered and not stored: access reviews, and bindings in the old place. */
import type { Response } from '../../../api/http.ts';
import type { Json } from '../conform.ts';
import { ANONYMOUS, type User } from '../user.ts';
import { bindPod } from '../subresources/binding.ts';
import { readObject } from './body.ts';
import type { HandlerParts } from './handler.ts';
import { writeQuery } from './options.ts';
import { answer, success } from './responses.ts';
import type { Call } from './verbs.ts';

interface ReviewSpec {
  user?: string;
  groups?: string[];
  resourceAttributes?: { verb?: string; group?: string; version?: string; resource?: string; subresource?: string; namespace?: string; name?: string };
  nonResourceAttributes?: { path?: string; verb?: string };
}

export function review(call: Call, user: User, parts: HandlerParts): Response | undefined {
  const { resource, namespace } = call.route;
  const read = (): Json => readObject(call.request, { kind: resource.kind, apiVersion: resource.apiVersion, version: resource.version }).value;
  switch (resource.kind) {
    case 'SelfSubjectReview':
      return answer(201, { kind: resource.kind, apiVersion: resource.apiVersion, metadata: { creationTimestamp: null }, status: { userInfo: { username: user.name, ...(user.uid ? { uid: user.uid } : {}), groups: user.groups, ...(user.extra ? { extra: user.extra } : {}) } } }, call.accepted);
    case 'SelfSubjectAccessReview':
      return access(call, read(), user, parts);
    case 'SubjectAccessReview':
    case 'LocalSubjectAccessReview': {
      const object = read();
      const spec = (object.spec ?? {}) as ReviewSpec;
      return access(call, object, { name: spec.user ?? ANONYMOUS.name, groups: spec.groups ?? [] }, parts);
    }
    case 'Binding': {
      const object = read();
      const name = (object.metadata as { name?: string } | undefined)?.name ?? '';
      bindPod(call.server.registry, call.server.resources, namespace!, name, object, call.operation(writeQuery(call.request, 'CreateOptions')));
      return answer(201, success(undefined, 201), call.accepted);
    }
    default:
      return undefined;
  }
}

function access(call: Call, object: Json, user: User, { authorize }: HandlerParts): Response {
  const spec = (object.spec ?? {}) as ReviewSpec;
  const asked = spec.resourceAttributes;
  const decision = authorize(user, asked
    ? { verb: asked.verb ?? '', group: asked.group ?? '', version: asked.version ?? '', resource: asked.resource ?? '', subresource: asked.subresource ?? '', namespace: asked.namespace ?? '', name: asked.name ?? '' }
    : { verb: spec.nonResourceAttributes?.verb ?? '', group: '', version: '', resource: '', subresource: '', namespace: '', name: '', path: spec.nonResourceAttributes?.path ?? '' });
  const status: Json = { allowed: decision.allowed };
  if (decision.reason) status.reason = decision.reason;
  return answer(201, { kind: object.kind ?? call.route.resource.kind, apiVersion: call.route.resource.apiVersion, metadata: { creationTimestamp: null }, spec, status }, call.accepted);
}
