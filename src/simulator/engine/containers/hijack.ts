/** Connections that become streams: what attach and exec give a client. */
import type { Response } from '../../api/http.ts';
import type { Blocking, WaitQueue } from '../../kernel/blocking.ts';
import { concat, encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { socketPair, type Socket } from '../../kernel/socket.ts';
import type { Engine } from '../engine.ts';
import type { Call } from '../http/router.ts';
import type { Output, Stream } from '../runtime/output.ts';
import type { Input } from '../runtime/process-task.ts';

const STREAM_NUMBER: Record<Stream, number> = { stdout: 1, stderr: 2 };

/** A piece of the multiplexed stream: stream number, three zeros, length, bytes. */
export function frame(stream: Stream, bytes: Uint8Array): Uint8Array {
  const head = Uint8Array.of(STREAM_NUMBER[stream], 0, 0, 0, (bytes.length >>> 24) & 255, (bytes.length >>> 16) & 255, (bytes.length >>> 8) & 255, bytes.length & 255);
  return concat([head, bytes]);
}

export interface Attachment {
  output: Output;
  /** Framed where there is no terminal. */
  tty: boolean;
  /** Never framed. */
  unframed?: boolean;
  streams: ReadonlySet<Stream>;
  /** Where the client's bytes go; looked up when they come, since the process may not run yet. */
  input?: () => Input | undefined;
  /** Whether the end of the client's bytes ends the process's input. */
  endsInput?: boolean;
  /** What has been written before, to be sent first. */
  before?: readonly { stream: Stream; bytes: Uint8Array }[];
  /** Whether the output is over, and what wakes when it is. */
  over: () => boolean;
  overQueue: WaitQueue;
  detachKeys?: Uint8Array;
  onDetach?: () => void;
}

/** The answer that turns the connection over; `upgraded` is whether the client asked for it by headers. */
export function hijackResponse(call: Call, attachment: Attachment, socket: Socket, bare = false): Response {
  const upgraded = /upgrade/i.test(call.headers['connection'] ?? '') && (call.headers['upgrade'] ?? '') !== '';
  const type = attachment.tty || !upgraded ? 'application/vnd.docker.raw-stream' : 'application/vnd.docker.multiplexed-stream';
  return { status: upgraded ? 101 : 200, headers: { 'content-type': type, ...(upgraded ? { connection: 'Upgrade', upgrade: 'tcp' } : {}) }, hijack: socket, ...(bare ? { bare } : {}) };
}

/** Joins a client's connection to output and input. Returns the client's end at once; the rest goes on by itself. */
export function attach(engine: Engine, attachment: Attachment): Socket {
  const [client, server] = socketPair('client', 'dockerd');
  server.retain();
  let over = false;
  const stop = attachment.output.listen((stream, bytes) => send(server, attachment, stream, bytes));
  const hangUp = (): void => {
    if (over) return;
    over = true;
    stop();
    server.release();
  };
  engine.kernel.task('attached output', sendOutput(server, attachment, hangUp));
  if (attachment.input) engine.kernel.task('attached input', copyInput(server, attachment, hangUp, () => over));
  return client;
}

function* send(server: Socket, { streams, tty, unframed }: Attachment, stream: Stream, bytes: Uint8Array): Blocking<void> {
  if (streams.has(stream)) yield* server.write(tty || unframed ? bytes : frame(stream, bytes));
}

function* sendOutput(server: Socket, attachment: Attachment, hangUp: () => void): Blocking<void> {
  try {
    for (const { stream, bytes } of attachment.before ?? []) yield* send(server, attachment, stream, bytes);
    yield* attachment.overQueue.until(attachment.over);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
  hangUp();
}

function* copyInput(server: Socket, attachment: Attachment, hangUp: () => void, over: () => boolean): Blocking<void> {
  const { input, detachKeys } = attachment;
  let matched = 0;
  // What is sent before the process runs (`docker run -i` attaches first) waits for it.
  const started = (): Blocking<void> => attachment.overQueue.until(() => over() || attachment.over() || input?.() !== undefined);
  for (;;) {
    const piece = yield* server.read(65536);
    if (over()) return;
    if (piece.length === 0) break;
    const detach = detachKeys && findKeys(piece, detachKeys, matched);
    if (detach) {
      matched = detach.matched;
      if (detach.complete) {
        attachment.onDetach?.();
        return hangUp();
      }
    }
    yield* started();
    try {
      yield* input?.()?.write(piece) ?? nothing();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
    }
  }
  yield* started();
  if (attachment.endsInput) input?.()?.end();
  if (server.broken) hangUp();
}

function* nothing(): Blocking<void> {}

/** How far the detach sequence has been typed after `piece`. */
function findKeys(piece: Uint8Array, keys: Uint8Array, from: number): { matched: number; complete: boolean } {
  let matched = from;
  for (const byte of piece) {
    matched = byte === keys[matched] ? matched + 1 : byte === keys[0] ? 1 : 0;
    if (matched === keys.length) return { matched: 0, complete: true };
  }
  return { matched, complete: false };
}

/** 'ctrl-p,ctrl-q' as bytes. */
export function detachSequence(text: string): Uint8Array {
  return Uint8Array.from((text === '' ? 'ctrl-p,ctrl-q' : text).split(',').map((key) => {
    const control = CONTROL.exec(key);
    return control ? control[1]!.toUpperCase().charCodeAt(0) - 64 : encode(key)[0] ?? 0;
  }));
}

const CONTROL = /^ctrl-([a-z@[\\\]^_])$/i;

/** Each is a character or one with the control key. */
export const areDetachKeys = (text: string): boolean => text === '' || text.split(',').every((key) => key.length === 1 || CONTROL.test(key));
