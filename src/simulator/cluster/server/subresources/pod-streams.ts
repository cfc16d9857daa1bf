/** Streams into a container that the API server hands on to the pod's kubelet: exec and attach. */
import { queryValue, type Response } from '../../../api/http.ts';
import { StatusError, type Status } from '../../../api/kubernetes/meta.ts';
import { FrameReader, jsonPayload, STREAM, writeFrame } from '../../../api/kubernetes/streams.ts';
import type { ExecRequest } from '../../../api/cri.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import { OpenFile } from '../../../kernel/open-file.ts';
import { pipe } from '../../../kernel/pipe.ts';
import { socketPair, type Socket } from '../../../kernel/socket.ts';
import type { KubeletApi } from '../../node-api.ts';
import { badRequest } from '../errors.ts';
import { flag } from '../http/options.ts';
import type { Call } from '../http/verbs.ts';
import { target, upgraded, type Target } from './pod-target.ts';

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
