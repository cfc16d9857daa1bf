/** The log of a container, which its kubelet has. */
import { queryValue, type Request, type Response } from '../../../api/http.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { badRequest, invalid } from '../errors.ts';
import { negotiate } from '../http/negotiate.ts';
import { flag } from '../http/options.ts';
import type { Call } from '../http/verbs.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import { containerOf, kubeletOf } from './pod-target.ts';

const integer = (request: Request, name: string): number | undefined => {
  const text = queryValue(request, name);
  if (text === undefined) return undefined;
  if (!/^[+-]?\d+$/.test(text)) throw badRequest(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
};

/** @throws StatusError 400, 422 */
function checkLogOptions(request: Request, name: string): void {
  const errors = new FieldErrors(), time = queryValue(request, 'sinceTime') || undefined;
  if (time !== undefined && parseRfc3339(time) === undefined) throw badRequest(`parsing time ${JSON.stringify(time)} as "2006-01-02T15:04:05Z07:00": cannot parse ${JSON.stringify(time)} as "2006"`);
  const tail = integer(request, 'tailLines'), limit = integer(request, 'limitBytes'), since = integer(request, 'sinceSeconds');
  if (tail !== undefined && tail < 0) errors.invalid('tailLines', tail, 'must be greater than or equal to 0');
  if (limit !== undefined && limit < 1) errors.invalid('limitBytes', limit, 'must be greater than 0');
  if (since !== undefined && queryValue(request, 'sinceTime') !== undefined) errors.forbidden('[]', 'at most one of `sinceTime` or `sinceSeconds` may be specified');
  else if (since !== undefined && since < 1) errors.invalid('sinceSeconds', since, 'must be greater than 0');
  if (queryValue(request, 'stream') !== undefined) errors.forbidden('stream', 'may not be specified');
  if (!errors.empty) throw invalid('', 'PodLogOptions', name, errors.all);
}

export function* podLog(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  if (call.accepted.as) negotiate(call.request.headers.accept, false); // the plain form, where that is accepted too
  checkLogOptions(request, route.name);
  const pod = server.registry.get(route.resource, route.namespace, route.name) as Pod;
  const container = containerOf(pod, queryValue(request, 'container') ?? '');
  if (!pod.spec.nodeName) return { status: 204, headers: { 'cache-control': 'no-cache, private' }, body: '' };
  const since = queryValue(request, 'sinceTime');
  const stream = kubeletOf(call, pod).containerLogs(pod.metadata.namespace!, pod.metadata.name, container, {
    follow: flag(queryValue(request, 'follow')), previous: flag(queryValue(request, 'previous')), timestamps: flag(queryValue(request, 'timestamps')),
    tailLines: integer(request, 'tailLines'), limitBytes: integer(request, 'limitBytes'), sinceSeconds: integer(request, 'sinceSeconds'), sinceTime: since === undefined ? undefined : parseRfc3339(since),
  });
  return { status: 200, headers: { 'content-type': 'text/plain', 'cache-control': 'no-cache, private' }, stream };
}
