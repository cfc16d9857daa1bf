/** What lies below an object: its status, its scale, its log … */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { KubernetesObject, StatusError } from '../../../api/kubernetes/meta.ts';
import type { Json } from '../conform.ts';
import { columnsOf, partialMetadata, tableOf } from '../tables/table.ts';
import { age } from '../tables/text.ts';
import { methodNotAllowed } from '../errors.ts';
import type { User } from '../user.ts';
import { nodeProxy } from '../subresources/kubelet-paths.ts';
import { podLog } from '../subresources/pod-log.ts';
import { podAttach, podExec } from '../subresources/pod-streams.ts';
import { podPortForward } from '../subresources/port-forward.ts';
import { podProxy, serviceProxy } from '../subresources/proxy.ts';
import { scaleOf, updateScale } from '../subresources/scale.ts';
import { binding, eviction, token } from './actions.ts';
import type { HandlerParts } from './handler.ts';
import { checkIdentity } from './identity.ts';
import { writeQuery } from './options.ts';
import { answer } from './responses.ts';
import { get, included, patch, update, type Call } from './verbs.ts';
import { patchedScale, replacedScale } from './scale-patch.ts';

/** Verb that a method stands for below an object. */
const VERBS: Record<string, string> = { GET: 'get', POST: 'create', PUT: 'update', PATCH: 'patch', DELETE: 'delete' };

export function* subresource(call: Call, _user: User, _parts: HandlerParts): Blocking<Response | StatusError> {
  const { route, request } = call;
  const verb = VERBS[request.method]!;
  if (!route.resource.subresources.get(route.subresource)!.verbs.includes(verb)) throw methodNotAllowed();
  switch (route.subresource) {
    case 'scale':
      return yield* scale(call);
    case 'log':
      return yield* podLog(call);
    case 'exec':
      return yield* podExec(call);
    case 'attach':
      return yield* podAttach(call);
    case 'portforward':
      return yield* podPortForward(call);
    case 'binding':
      return yield* binding(call);
    case 'eviction':
      return yield* eviction(call);
    case 'token':
      return yield* token(call);
    case 'proxy':
      return yield* proxy(call);
    default:
      if (verb === 'get') return get(call);
      return verb === 'update' ? update(call) : yield* patch(call);
  }
}

function* proxy(call: Call): Blocking<Response> {
  switch (call.route.resource.name) {
    case 'pods':
      return yield* podProxy(call);
    case 'services':
      return yield* serviceProxy(call);
    default:
      return yield* nodeProxy(call);
  }
}

function* scale(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  const { resource, namespace, name } = route;
  if (request.method === 'GET') return presentScale(call, scaleOf(server.registry.get(resource, namespace, name), resource));
  const query = writeQuery(request, request.method === 'PUT' ? 'UpdateOptions' : 'PatchOptions');
  const operation = call.operation(query);
  const scaling = yield* (request.method === 'PUT' ? replacedScale(call, query) : patchedScale(call, query, operation));
  const change = (current: Json): Json => {
    const next = scaling.change(current);
    checkIdentity(next, route);
    return next;
  };
  return presentScale(call, updateScale(server.registry, resource, namespace, name, { ...scaling, change }, operation));
}

function presentScale({ accepted, request, server }: Call, scale: Json): Response {
  const object = scale as unknown as KubernetesObject & { spec: { replicas?: number }; status: { replicas?: number } };
  if (accepted.as === 'PartialObjectMetadata') return answer(200, partialMetadata(object, accepted.version), accepted);
  if (accepted.as !== 'Table') return answer(200, scale, accepted);
  const source = {
    columns: columnsOf({ apiVersion: 'autoscaling/v1', name: 'scales' }),
    cells: () => [object.metadata.name, object.spec.replicas ?? 0, object.status.replicas ?? 0, age(object, server.agenda.now)],
  };
  return answer(200, tableOf(source, [object], { resourceVersion: object.metadata.resourceVersion }, included(request), accepted.version), accepted);
}
