/** What the API server hands on to a pod's kubelet: logs, and streams into containers. */
import { queryValue, type Request, type Response } from '../../../api/http.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { StatusError, type Status } from '../../../api/kubernetes/meta.ts';
import { FORWARD, FrameReader, jsonPayload, STREAM, writeFrame } from '../../../api/kubernetes/streams.ts';
import type { ExecRequest } from '../../../api/cri.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';
import { Errno } from '../../../kernel/errno.ts';
import { OpenFile } from '../../../kernel/open-file.ts';
import { pipe } from '../../../kernel/pipe.ts';
import { socketPair, type Socket } from '../../../kernel/socket.ts';
import type { KubeletApi } from '../../node-api.ts';
import { badRequest, failure, internalError, invalid } from '../errors.ts';
import { flag } from '../http/options.ts';
import { plainOnly } from '../http/negotiate.ts';
import type { Call } from '../http/verbs.ts';
import { FieldErrors } from '../validation/field-errors.ts';

interface Target {
  pod: Pod;
  container: string;
  kubelet: KubeletApi;
}

const containers = ({ spec }: Pod): { name: string }[] => [...(spec.initContainers ?? []), ...spec.containers, ...(spec.ephemeralContainers ?? [])];
const namesOf = (list: readonly { name: string }[] | undefined): string => (list ?? []).map(({ name }) => name).join(' ');

/** The container that a request means. @throws StatusError 400 */
function containerOf(pod: Pod, asked: string): string {
  const { name } = pod.metadata;
  if (asked === '') {
    if (pod.spec.containers.length === 1) return pod.spec.containers[0]!.name;
    let choice = `a container name must be specified for pod ${name}, choose one of: [${namesOf(pod.spec.containers)}]`;
    if (pod.spec.initContainers?.length) choice += ` or one of the init containers: [${namesOf(pod.spec.initContainers)}]`;
    throw badRequest(choice);
  }
  if (!containers(pod).some((one) => one.name === asked)) throw badRequest(`container ${asked} is not valid for pod ${name}`);
  return asked;
}

function kubeletOf(call: Call, pod: Pod): KubeletApi {
  const node = pod.spec.nodeName!;
  const kubelet = call.server.kubelets(node);
  if (kubelet) return kubelet;
  const address = call.server.store.get<{ status?: { addresses?: { type: string; address: string }[] } }>('core/nodes', node)?.status?.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? node;
  throw internalError(`error dialing backend: dial tcp ${address}:10250: connect: connection refused`);
}

function target(call: Call): Target {
  const { server, route, request } = call;
  const pod = server.registry.get(route.resource, route.namespace, route.name) as Pod;
  const container = containerOf(pod, queryValue(request, 'container') ?? '');
  if (!pod.spec.nodeName) throw badRequest(`pod ${pod.metadata.name} does not have a host assigned`);
  return { pod, container, kubelet: kubeletOf(call, pod) };
}

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
  if (call.accepted.as) throw plainOnly();
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

const upgraded = (client: Socket, protocol: string): Response => ({ status: 101, headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-protocol': protocol }, hijack: client });

const PROTOCOL = 'v5.channel.k8s.io';

export function* podExec(call: Call): Blocking<Response> {
  const found = target(call);
  const argv = call.request.query.filter(([name]) => name === 'command').map(([, value]) => value);
  if (argv.length === 0) throw badRequest('you must specify at least 1 command for the container');
  return yield* openStreams(call, found, (kubelet, request) => kubelet.exec(found.pod.metadata.namespace!, found.pod.metadata.name, found.container, { ...request, argv }));
}

export function* podAttach(call: Call): Blocking<Response> {
  const found = target(call);
  return yield* openStreams(call, found, function* (kubelet, request) {
    yield* kubelet.attach(found.pod.metadata.namespace!, found.pod.metadata.name, found.container, request);
    return 0;
  });
}

/** Everything written to it becomes frames of one channel. */
class ChannelFile extends OpenFile {
  readonly kind = 'pipe';
  readonly #socket: Socket;
  readonly #channel: number;

  constructor(socket: Socket, channel: number) {
    super();
    this.#socket = socket;
    this.#channel = channel;
  }

  override write(bytes: Uint8Array): Blocking<void> {
    return writeFrame(this.#socket, this.#channel, bytes);
  }
}

const SUCCESS = { metadata: {}, status: 'Success' };

const exited = (code: number): Record<string, unknown> => ({
  metadata: {}, status: 'Failure', message: `command terminated with non-zero exit code: exit status ${code}`, reason: 'NonZeroExitCode', details: { causes: [{ reason: 'ExitCode', message: String(code) }] },
});

const broke = (error: unknown): Status | Record<string, unknown> => {
  if (error instanceof StatusError) return error.status;
  const message = error instanceof Error ? error.message : String(error);
  return { metadata: {}, status: 'Failure', message: `Internal error occurred: ${message}`, reason: 'InternalError', details: { causes: [{ message }] }, code: 500 };
};

function* openStreams(call: Call, { kubelet, pod, container }: Target, start: (kubelet: KubeletApi, request: Omit<ExecRequest, 'argv'>) => Blocking<number>): Blocking<Response> {
  const has = (name: string): boolean => flag(queryValue(call.request, name));
  const tty = has('tty');
  if (!has('stdin') && !has('stdout') && !has('stderr')) throw badRequest('you must specify at least one of stdin, stdout, stderr');
  const [client, server] = socketPair();
  client.retain();
  server.retain();
  const stdin = has('stdin') ? pipe() : undefined;
  stdin?.read.retain();
  stdin?.write.retain();
  const label = `${call.route.subresource} ${pod.metadata.name}`;
  const reader = call.server.kernel.task(`${label}: input`, readFrames(server, stdin?.write, (rows, columns) => kubelet.resize(pod.metadata.namespace!, pod.metadata.name, container, rows, columns)));
  call.server.kernel.task(label, (function* (): Blocking<void> {
    let result: unknown = SUCCESS;
    try {
      const code = yield* start(kubelet, {
        tty, stdin: stdin?.read, stdout: has('stdout') ? new ChannelFile(server, STREAM.STDOUT).retain() : undefined,
        stderr: has('stderr') && !tty ? new ChannelFile(server, STREAM.STDERR).retain() : undefined,
      });
      if (code !== 0) result = exited(code);
    } catch (error) {
      result = broke(error);
    }
    try {
      yield* writeFrame(server, STREAM.ERROR, JSON.stringify(result));
    } catch (error) {
      if (!(error instanceof Errno)) throw error; // the client has hung up
    }
    reader.abort();
    server.release();
  })());
  return upgraded(client, PROTOCOL);
}

/** Passes the client's frames on until it hangs up. */
function* readFrames(server: Socket, stdin: OpenFile | undefined, resize: (rows: number, columns: number) => void): Blocking<void> {
  const frames = new FrameReader(server);
  let open = stdin;
  const end = (): void => {
    open?.release();
    open = undefined;
  };
  try {
    for (let frame = yield* frames.read(); frame; frame = yield* frames.read()) {
      if (frame.channel === STREAM.STDIN && open) yield* open.write(frame.payload.slice());
      else if (frame.channel === STREAM.CLOSE && frame.payload[0] === STREAM.STDIN) end();
      else if (frame.channel === STREAM.RESIZE) {
        const size = jsonPayload(frame) as { Width?: number; Height?: number } | undefined;
        if (size?.Width && size.Height) resize(size.Height, size.Width);
      }
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error; // the command no longer reads
  } finally {
    end();
  }
}

export function* podPortForward(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  const pod = server.registry.get(route.resource, route.namespace, route.name) as Pod;
  if (!pod.spec.nodeName) throw badRequest(`pod ${pod.metadata.name} does not have a host assigned`);
  const port = Number(queryValue(request, 'ports'));
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw failure(400, 'BadRequest', `unable to parse "${queryValue(request, 'ports') ?? ''}" as a port`);
  const kubelet = kubeletOf(call, pod);
  const [client, ours] = socketPair();
  client.retain();
  ours.retain();
  server.kernel.task(`port-forward ${pod.metadata.name}:${port}`, forward(call, kubelet, pod, port, ours));
  return upgraded(client, 'v4.channel.k8s.io');
}

function* forward({ server }: Call, kubelet: KubeletApi, pod: Pod, port: number, ours: Socket): Blocking<void> {
  const head = Uint8Array.of(port & 255, port >> 8);
  try {
    yield* writeFrame(ours, FORWARD.DATA, head);
    yield* writeFrame(ours, FORWARD.ERROR, head);
    let there: OpenFile;
    try {
      there = yield* kubelet.portForward(pod.metadata.namespace!, pod.metadata.name, port);
    } catch (error) {
      yield* writeFrame(ours, FORWARD.ERROR, (error as Error).message);
      return;
    }
    const back = server.kernel.task('port-forward: answers', pump(there, (bytes) => writeFrame(ours, FORWARD.DATA, bytes)));
    const frames = new FrameReader(ours);
    for (let frame = yield* frames.read(); frame; frame = yield* frames.read()) {
      if (frame.channel === FORWARD.DATA) yield* there.write(frame.payload.slice());
      else if (frame.channel === STREAM.CLOSE) break;
      if (back.done) break;
    }
    if (!back.done) yield* back.join();
    there.release();
  } catch (error) {
    if (!(error instanceof Errno)) throw error; // one of the two sides has gone
  } finally {
    ours.release();
  }
}

function* pump(from: OpenFile, to: (bytes: Uint8Array) => Blocking<void>): Blocking<void> {
  for (let bytes = yield* from.read(65536); bytes.length > 0; bytes = yield* from.read(65536)) yield* to(bytes);
}
