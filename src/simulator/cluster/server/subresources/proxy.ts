/**
 * The proxy subresource of pods and services: the API server passes a request on to what listens there. It reaches the pod
 * through its kubelet, as port-forward does; the real one dials the pod's address.
 */
import type { Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, encode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { bodyBytes, HttpReader, writeHead, type Head } from '../../../kernel/http1.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { badRequest } from '../errors.ts';
import type { Call } from '../http/verbs.ts';
import { addressed, unavailable, withSlash } from './proxy-target.ts';

export function* podProxy(call: Call): Blocking<Response> {
  const { server, route } = call;
  const { name, port } = addressed('pod', route.name);
  const pod = server.registry.get(route.resource, route.namespace, name) as Pod;
  const first = pod.spec.containers.flatMap(({ ports }) => ports ?? [])[0]?.containerPort;
  if (!pod.status.podIP) throw badRequest('address not allowed');
  return withSlash(call) ?? (yield* passOn(call, pod, Number(port || first || 80)));
}

interface Slice extends KubernetesObject {
  endpoints?: { addresses?: string[]; conditions?: { ready?: boolean }; targetRef?: { kind?: string; name?: string } }[];
  ports?: { name?: string; port?: number }[];
}

export function* serviceProxy(call: Call): Blocking<Response> {
  const { server, route: { namespace, name: id } } = call;
  const { name, port } = addressed('service', id);
  const wanted = portName(call, name, port);
  const slices = server.store.list<Slice>('discovery.k8s.io/endpointslices', `${namespace}/`).filter(({ metadata }) => metadata.labels?.['kubernetes.io/service-name'] === name);
  const ready = slices.flatMap((slice) => (slice.endpoints ?? []).filter(({ conditions, targetRef }) => conditions?.ready !== false && targetRef?.kind === 'Pod').map((endpoint) => ({ slice, endpoint })));
  if (ready.length === 0) throw unavailable(`no endpoints available for service ${JSON.stringify(name)}`);
  const fitting = ready.flatMap(({ slice, endpoint }) => (slice.ports ?? []).filter((one) => (one.name ?? '') === wanted).map((one) => ({ pod: endpoint.targetRef!.name!, port: one.port ?? 0 })));
  if (fitting.length === 0) throw unavailable(`no service port ${JSON.stringify(wanted)} found for service ${JSON.stringify(name)}`);
  const slashed = withSlash(call);
  if (slashed) return slashed;
  const chosen = fitting[server.identities.number('proxy', fitting.length)]!;
  const pod = server.store.get<Pod>('core/pods', `${namespace}/${chosen.pod}`);
  if (!pod) throw unavailable(`no endpoints available for service ${JSON.stringify(name)}`);
  return yield* passOn(call, pod, chosen.port);
}

/** A port may be asked for by number; endpoints know it by the name that the service gives it. */
function portName({ server, route }: Call, name: string, port: string): string {
  if (!/^[-+]?\d+$/.test(port)) return port;
  const service = server.registry.get(route.resource, route.namespace, name) as KubernetesObject & { spec: { ports?: { name?: string; port: number }[] } };
  const found = (service.spec.ports ?? []).find((one) => one.port === Number(port));
  if (!found) throw unavailable(`no service port ${Number(port)} found for service ${JSON.stringify(name)}`);
  return found.name ?? '';
}

function* passOn(call: Call, pod: Pod, port: number): Blocking<Response> {
  const { metadata: { namespace, name }, status: { podIP }, spec: { nodeName } } = pod;
  const kubelet = call.server.kubelets(nodeName ?? '');
  const failed = (why: string) => unavailable(`error trying to reach service: dial tcp ${podIP}:${port}: ${why}`);
  if (!kubelet) throw failed('connect: no route to host');
  let there: OpenFile;
  try {
    there = yield* kubelet.portForward(namespace!, name, port);
  } catch (error) {
    if (error instanceof Error) throw failed('connect: connection refused');
    throw error;
  }
  try {
    yield* there.write(requestBytes(call, `${podIP}:${port}`));
    return yield* answerOf(call, there);
  } catch (error) {
    if (error instanceof Errno) throw unavailable('error trying to reach service: EOF');
    throw error;
  } finally {
    there.release();
  }
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'authorization', 'host', 'content-length']);

function requestBytes({ request, route }: Call, host: string): Uint8Array {
  const path = request.path.slice(request.path.indexOf('/proxy') + '/proxy'.length) || '/';
  const query = request.query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const headers: Record<string, string> = { host };
  for (const [name, value] of Object.entries(request.headers)) if (!HOP_BY_HOP.has(name)) headers[name] = value;
  headers['x-forwarded-uri'] = request.path;
  headers.connection = 'close';
  const body = request.body === undefined ? undefined : bodyBytes(request.body);
  if (body) headers['content-length'] = String(body.length);
  const target = route.rest === '' ? '/' : path;
  const head = writeHead(`${request.method} ${target}${query ? `?${query}` : ''} HTTP/1.1`, headers);
  return body ? concat([head, body]) : head;
}

function* answerOf(call: Call, there: OpenFile): Blocking<Response> {
  const reader = new HttpReader(there);
  const head = yield* reader.head();
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head?.start ?? '')?.[1]);
  if (!head || !status) throw unavailable('error trying to reach service: EOF');
  const body = call.request.method === 'HEAD' ? encode('') : yield* reader.body(head, true);
  return { status, headers: forwarded(head, call), body };
}

/** A redirection within the service leads through the proxy again. */
function forwarded({ headers }: Head, { request }: Call): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) if (!HOP_BY_HOP.has(name)) out[name] = value;
  if (out.location?.startsWith('/')) out.location = request.path.slice(0, request.path.indexOf('/proxy') + '/proxy'.length) + out.location;
  return out;
}
