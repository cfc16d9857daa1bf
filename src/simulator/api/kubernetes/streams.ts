/**
 * What flows on a hijacked connection to the API server (exec, attach, port-forward): the channels of
 * v5.channel.k8s.io. A websocket carries one frame a message, the channel in its first byte; inside the simulator
 * there are no messages, so a frame has its length as well: channel (1 byte), length (4 bytes, big-endian), payload.
 *
 * exec and attach: `POST …/pods/NAME/exec?command=ls&command=-l&container=c&stdin=true&stdout=true&stderr=true&tty=false`
 * with the headers `connection: Upgrade` and `upgrade: websocket` answers 101 with `hijack`.
 *  - client → server: STDIN bytes, RESIZE with JSON `{"Width":80,"Height":24}`, CLOSE with one byte, the channel whose
 *    writing side is over (stdin's end of file).
 *  - server → client: STDOUT, STDERR (with a tty everything is STDOUT), and at the end one ERROR with a Status as JSON:
 *    `status: Success`; or Failure with reason `NonZeroExitCode` and the exit status as the message of the cause with
 *    reason `ExitCode`; or Failure `InternalError`. Then the server closes.
 *
 * port-forward: `POST …/pods/NAME/portforward?ports=80`, one request a forwarded connection: channel 0 is data both ways,
 * channel 1 carries an error text. The first frame of each holds the port, two bytes, little-endian.
 */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, decode, encode } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';

export const STREAM = { STDIN: 0, STDOUT: 1, STDERR: 2, ERROR: 3, RESIZE: 4, CLOSE: 255 } as const;
export const FORWARD = { DATA: 0, ERROR: 1 } as const;

export interface Frame {
  channel: number;
  payload: Uint8Array;
}

const HEADER = 5;

export function encodeFrame(channel: number, payload: Uint8Array | string): Uint8Array {
  const bytes = typeof payload === 'string' ? encode(payload) : payload;
  const { length } = bytes;
  const head = Uint8Array.of(channel, (length >>> 24) & 255, (length >>> 16) & 255, (length >>> 8) & 255, length & 255);
  return concat([head, bytes]);
}

/** Takes frames out of a byte stream that may cut them anywhere. */
export class FrameReader {
  readonly #from: OpenFile;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(from: OpenFile) {
    this.#from = from;
  }

  /** The next frame; undefined at the end of the stream. */
  *read(): Blocking<Frame | undefined> {
    for (;;) {
      const frame = this.#cut();
      if (frame) return frame;
      const piece = yield* this.#from.read(65536);
      if (piece.length === 0) return undefined;
      this.#rest = this.#rest.length > 0 ? concat([this.#rest, piece]) : piece;
    }
  }

  #cut(): Frame | undefined {
    const held = this.#rest;
    if (held.length < HEADER) return undefined;
    const length = ((held[1]! << 24) | (held[2]! << 16) | (held[3]! << 8) | held[4]!) >>> 0;
    if (held.length < HEADER + length) return undefined;
    this.#rest = held.subarray(HEADER + length);
    return { channel: held[0]!, payload: held.subarray(HEADER, HEADER + length) };
  }
}

export function* writeFrame(to: OpenFile, channel: number, payload: Uint8Array | string): Blocking<void> {
  yield* to.write(encodeFrame(channel, payload));
}

/** The JSON value in a frame (ERROR, RESIZE); undefined if it is none. */
export function jsonPayload(frame: Frame): unknown {
  try {
    return JSON.parse(decode(frame.payload));
  } catch {
    return undefined;
  }
}
