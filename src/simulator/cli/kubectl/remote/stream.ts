/** exec and attach: the channels of a hijacked connection joined with this process's own terminal. */
import type { Status } from '../../../api/kubernetes/meta.ts';
import { FrameReader, jsonPayload, STREAM, writeFrame } from '../../../api/kubernetes/streams.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import { raw, type Tty } from '../../../kernel/tty.ts';
import { ApiError, CommandError, ExitStatusError } from '../client/failure.ts';
import { check } from '../client/rest.ts';
import type { Session } from '../session.ts';

export interface RemoteOptions {
  path: string;
  query: [string, string][];
  stdin: boolean;
  tty: boolean;
}

/** The terminal to use: none where the input is no terminal, which is said. */
export function* terminalFor(session: Session, stdin: boolean, wanted: boolean, quiet: boolean): Blocking<Tty | undefined> {
  if (!stdin || !wanted) return undefined;
  const tty = session.p.files.get(0)?.tty;
  if (!tty && !quiet) yield* session.err('Unable to use a TTY - input is not a terminal or the right kind of file\n');
  return tty;
}

/** Connects; an answer that is no upgrade is the refusal. */
export function* connectRemote(session: Session, path: string, query: [string, string][]): Blocking<OpenFile> {
  const response = yield* session.client().send({ method: 'POST', path, query, headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-protocol': 'v5.channel.k8s.io' } });
  if (response.hijack) return response.hijack;
  try {
    check(response);
  } catch (error) {
    // The kubelet's own refusals are plain text, passed on as they are; so is that a pod cannot be connected to yet.
    if (error instanceof ApiError && (typeof response.body === 'string' || error.reason === 'BadRequest' || error.reason === 'Forbidden' || /^container not found/.test(error.message))) throw new CommandError(`unable to upgrade connection: ${typeof response.body === 'string' ? response.body.trim() : error.message}`);
    throw error;
  }
  throw new CommandError('unable to upgrade connection: the server did not switch protocols');
}

/** Runs until the other side ends. @throws ExitStatusError with the command's status, CommandError */
export function* runRemote(session: Session, { path, query, stdin, tty: wanted }: RemoteOptions, tty: Tty | undefined): Blocking<void> {
  const hijack = (yield* connectRemote(session, path, query)).retain();
  const before = tty && { ...tty.termios };
  if (tty && wanted) tty.termios = { ...raw };
  const restore = (): void => {
    if (tty && before) tty.termios = before;
  };
  session.p.onExit.push(restore);
  try {
    if (tty) watchSize(session, hijack, tty);
    if (stdin) session.p.thread(copyInput(session, hijack));
    finish(yield* copyOutput(session, hijack));
  } finally {
    restore();
    hijack.release();
  }
}

function watchSize(session: Session, hijack: OpenFile, tty: Tty): void {
  const tell = (): void => {
    session.p.thread(quietly(writeFrame(hijack, STREAM.RESIZE, JSON.stringify({ Width: tty.columns, Height: tty.rows }))));
  };
  tell();
  session.p.handlers.set(SIGNALS.WINCH, () => {
    tell();
    return 'restart';
  });
}

/** The other side may be gone already. */
function* quietly(body: Blocking<void>): Blocking<void> {
  try {
    yield* body;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
}

function* copyInput(session: Session, hijack: OpenFile): Blocking<void> {
  yield* quietly((function* (): Blocking<void> {
    for (;;) {
      const piece = yield* session.p.read(0);
      if (piece.length === 0) break;
      yield* writeFrame(hijack, STREAM.STDIN, piece);
    }
    yield* writeFrame(hijack, STREAM.CLOSE, Uint8Array.of(STREAM.STDIN));
  })());
}

function* copyOutput(session: Session, hijack: OpenFile): Blocking<Status | undefined> {
  const reader = new FrameReader(hijack);
  let status: Status | undefined;
  for (;;) {
    const frame = yield* reader.read();
    if (!frame) return status;
    if (frame.channel === STREAM.STDOUT) yield* session.p.write(1, frame.payload);
    else if (frame.channel === STREAM.STDERR) yield* session.p.write(2, frame.payload);
    else if (frame.channel === STREAM.ERROR) status = jsonPayload(frame) as Status | undefined;
  }
}

function finish(status: Status | undefined): void {
  if (!status || status.status === 'Success') return;
  if (status.reason === 'NonZeroExitCode') {
    const code = Number(status.details?.causes?.find((cause) => cause.reason === 'ExitCode')?.message ?? 1);
    throw new ExitStatusError(`command terminated with exit code ${code}`, code);
  }
  throw new CommandError(status.message ?? 'error stream protocol error: unknown error');
}
