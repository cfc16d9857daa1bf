/** Connections to a container's streams: the framing without a terminal, keys and raw mode with one. */
import { anyOf, WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { concat, NO_BYTES } from '../../kernel/bytes.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { Socket } from '../../kernel/socket.ts';
import { CliError } from './errors.ts';
import { raw, type Termios, type Tty } from '../../kernel/tty.ts';

/** Copies framed output (a header of 8 bytes: stream, length) to standard output and error until the end. */
export function* copyFrames(p: Process, file: OpenFile, each: (stream: number, bytes: Uint8Array) => Blocking<void> = (stream, bytes) => p.write(stream === 2 ? 2 : 1, bytes)): Blocking<void> {
  let rest: Uint8Array = NO_BYTES;
  for (;;) {
    const piece = yield* file.read(65536);
    if (piece.length === 0) return;
    rest = yield* takeFrames(concat([rest, piece]), each);
  }
}

/** Hands over the whole frames at the beginning of `bytes`; returns what is left. */
export function* takeFrames(bytes: Uint8Array, each: (stream: number, bytes: Uint8Array) => Blocking<void>): Blocking<Uint8Array> {
  let at = 0;
  while (bytes.length - at >= 8) {
    const length = ((bytes[at + 4]! << 24) | (bytes[at + 5]! << 16) | (bytes[at + 6]! << 8) | bytes[at + 7]!) >>> 0;
    if (bytes.length - at - 8 < length) break;
    yield* each(bytes[at]!, bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length;
  }
  return bytes.slice(at);
}

export function* copyRaw(p: Process, file: OpenFile, fd = 1): Blocking<void> {
  for (;;) {
    const piece = yield* file.read(65536);
    if (piece.length === 0) return;
    yield* p.write(fd, piece);
  }
}

/** Recognises the keys that leave a container without stopping it. */
export class DetachKeys {
  readonly #keys: number[];
  #matched = 0;

  /** 'ctrl-p,ctrl-q' and its like. */
  constructor(text: string) {
    this.#keys = text.split(',').map((key) => {
      const control = /^ctrl-([a-zA-Z@[\]\\^_])$/.exec(key);
      if (control) return control[1]!.toUpperCase().charCodeAt(0) & 31;
      if (key.length !== 1) throw new CliError(`invalid detach keys (${text}): Unknown character: '${key}'`);
      return key.charCodeAt(0);
    });
  }

  /** What of `bytes` goes on; `detached` when the sequence is complete. */
  filter(bytes: Uint8Array): { pass: Uint8Array; detached: boolean } {
    const pass: number[] = [];
    for (const byte of bytes) {
      if (byte === this.#keys[this.#matched]) {
        if (++this.#matched === this.#keys.length) return { pass: Uint8Array.from(pass), detached: true };
        continue;
      }
      pass.push(...this.#keys.slice(0, this.#matched));
      this.#matched = byte === this.#keys[0] ? 1 : 0;
      if (this.#matched === 0) pass.push(byte);
    }
    return { pass: Uint8Array.from(pass), detached: false };
  }
}

export const DEFAULT_DETACH_KEYS = 'ctrl-p,ctrl-q';

export interface StreamOptions {
  stdin: boolean;
  stdout: boolean;
  stderr: boolean;
  tty: boolean;
  detachKeys: string;
}

/** Joins this process's streams with a container's until its output ends or the detach keys are typed. */
/** Keys are read before anything is attached, whether they can be typed or not. @throws CliError */
export function checkDetachKeys(keys: string): void {
  if (keys !== '') new DetachKeys(keys);
}

export function* joinStreams(p: Process, connection: OpenFile, options: StreamOptions): Blocking<{ detached: boolean }> {
  const terminal = options.stdin && options.tty ? p.files.get(0)?.tty : undefined;
  const before = terminal && setRaw(terminal);
  const state = { detached: false };
  const changed = new WaitQueue();
  connection.retain();
  try {
    const detach = (): void => {
      state.detached = true;
      changed.wakeAll();
    };
    const output = p.thread(copyOutput(p, connection, options));
    const input = options.stdin ? p.thread(copyInput(p, connection, terminal ? new DetachKeys(options.detachKeys || DEFAULT_DETACH_KEYS) : undefined, detach)) : undefined;
    while (!output.done && !state.detached) yield anyOf(output.ended.park, changed.park);
    input?.abort();
    if (state.detached) output.abort();
    else if (output.error !== undefined) throw output.error;
    return state;
  } finally {
    if (before) terminal!.set(before);
    connection.release();
  }
}

function* copyOutput(p: Process, connection: OpenFile, options: StreamOptions): Blocking<void> {
  if (!options.stdout && !options.stderr) yield* drain(connection);
  else if (options.tty) yield* copyRaw(p, connection);
  else yield* copyFrames(p, connection, (stream, bytes) => ((stream === 2 ? options.stderr : options.stdout) ? p.write(stream === 2 ? 2 : 1, bytes) : nothing()));
}

function* nothing(): Blocking<void> {}

function* drain(connection: OpenFile): Blocking<void> {
  while ((yield* connection.read(65536)).length > 0);
}

function setRaw(terminal: Tty): Termios {
  const before = { ...terminal.termios };
  terminal.set(raw);
  return before;
}

/** Sends standard input; at its end the container's standard input closes. */
function* copyInput(p: Process, connection: OpenFile, keys: DetachKeys | undefined, onDetach: () => void): Blocking<void> {
  const socket = connection instanceof Socket ? connection : undefined;
  for (;;) {
    const bytes = yield* p.read(0);
    if (bytes.length === 0) break;
    const { pass, detached } = keys ? keys.filter(bytes) : { pass: bytes, detached: false };
    if (socket?.broken) return;
    if (pass.length > 0) yield* connection.write(pass);
    if (detached) {
      onDetach();
      return;
    }
  }
  socket?.finish();
}
