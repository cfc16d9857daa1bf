/** kubectl port-forward: SPDY streams inside of a websocket, two for each connection, one with its data and one for what goes wrong. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Response } from '../simulator/api/http.ts';
import { encodeFrame, FORWARD, FrameReader, STREAM } from '../simulator/api/kubernetes/streams.ts';
import type { OpenFile } from '../simulator/kernel/open-file.ts';
import type { Pump } from './pump.ts';
import { SpdyServer } from './spdy.ts';
import { acceptWebSocket } from './websocket.ts';

export const TUNNEL_PROTOCOL = 'SPDY/3.1+portforward.k8s.io';

/** One forwarded connection: what the client sent before the pod's side was there waits. */
interface Forwarded {
  file?: OpenFile;
  waiting: Uint8Array[];
}

/** @param open asks the API server for one connection to a port of the pod */
export function serveTunnel(pump: Pump, incoming: IncomingMessage, connection: Duplex, open: (port: string) => Promise<Response | undefined>): void {
  const { kernel } = pump.machine.world;
  const forwarded = new Map<number, Forwarded>(), errorStreams = new Map<string, number>();
  const socket = acceptWebSocket(incoming, connection, TUNNEL_PROTOCOL, (payload) => spdy.push(payload));
  const spdy = new SpdyServer((bytes) => socket.send(bytes), {
    opened(stream, headers) {
      const request = headers.requestid ?? '';
      if (headers.streamtype === 'error') errorStreams.set(request, stream);
      else if (headers.streamtype === 'data') void start(stream, errorStreams.get(request), headers.port ?? '');
    },
    data: (stream, bytes) => pass(stream, encodeFrame(FORWARD.DATA, bytes)),
    finished: (stream) => pass(stream, encodeFrame(STREAM.CLOSE, Uint8Array.of(FORWARD.DATA))),
    closed: () => connection.end(),
  });

  function pass(stream: number, frame: Uint8Array): void {
    const held = forwarded.get(stream);
    if (!held) return;
    held.waiting.push(frame);
    if (held.file) drain(held);
  }

  function drain({ file, waiting }: Forwarded): void {
    kernel.task('port-forward', (function* () {
      while (waiting.length > 0) yield* file!.write(waiting.shift()!);
    })());
    pump.turn();
  }

  async function start(stream: number, errors: number | undefined, port: string): Promise<void> {
    const held: Forwarded = { waiting: [] };
    forwarded.set(stream, held);
    const response = await open(port);
    const end = (problem: string): void => {
      if (errors !== undefined) spdy.write(errors, Buffer.from(problem), true);
      spdy.write(stream, Buffer.alloc(0), true);
      forwarded.delete(stream);
    };
    if (!response?.hijack) return end((response?.body as { message?: string } | undefined)?.message ?? 'the connection was refused');
    held.file = response.hijack.retain();
    const file = held.file;
    kernel.task('port-forward', (function* () {
      const frames = new FrameReader(file);
      // The first frame of each channel only names the port.
      const greeted = new Set<number>();
      let problem = '';
      for (let frame = yield* frames.read(); frame; frame = yield* frames.read()) {
        if (!greeted.has(frame.channel)) greeted.add(frame.channel);
        else if (frame.channel === FORWARD.DATA) spdy.write(stream, Buffer.from(frame.payload), false);
        else problem += Buffer.from(frame.payload).toString();
      }
      file.release();
      end(problem);
    })());
    drain(held);
  }

  connection.on('close', () => {
    for (const { file } of forwarded.values()) file?.release();
    pump.turn();
  });
}
