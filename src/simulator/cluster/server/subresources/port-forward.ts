/** A port of a pod, handed on by its kubelet. */
import { queryValue, type Response } from '../../../api/http.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { FORWARD, FrameReader, STREAM, writeFrame } from '../../../api/kubernetes/streams.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { socketPair, type Socket } from '../../../kernel/socket.ts';
import type { KubeletApi } from '../../node-api.ts';
import { badRequest, failure } from '../errors.ts';
import type { Call } from '../http/verbs.ts';
import { kubeletOf, upgraded } from './pod-target.ts';

export function* podPortForward(call: Call): Blocking<Response> {
  const { server, route, request } = call;
  const pod = server.registry.get(route.resource, route.namespace, route.name) as Pod;
  if (!pod.spec.nodeName) throw badRequest(`pod ${pod.metadata.name} does not have a host assigned`);
  // A connection may be made before it is known to which port.
  const kubelet = kubeletOf(call, pod);
  if (queryValue(request, 'ports') === undefined) return upgraded(socketPair()[0], 'v4.channel.k8s.io');
  const port = Number(queryValue(request, 'ports'));
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw failure(400, 'BadRequest', `unable to parse "${queryValue(request, 'ports') ?? ''}" as a port`);
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
