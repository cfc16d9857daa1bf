/** A command in a container whose input and output are bytes here. */
import { FrameReader, jsonPayload, STREAM, writeFrame } from '../../../api/kubernetes/streams.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Status } from '../../../api/kubernetes/meta.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, decode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { OpenFile } from '../../../kernel/open-file.ts';
import type { Session } from '../session.ts';
import { podPath } from './containers.ts';
import { connectRemote } from './stream.ts';

export interface Captured {
  stdout: Uint8Array;
  stderr: string;
  status: Status | undefined;
}

export function* capture(session: Session, pod: Pod, container: string, argv: readonly string[], input?: Uint8Array): Blocking<Captured> {
  const query: [string, string][] = [...argv.map((word): [string, string] => ['command', word]), ['container', container], ['stdin', String(input !== undefined)], ['stdout', 'true'], ['stderr', 'true'], ['tty', 'false']];
  const hijack = (yield* connectRemote(session, podPath(pod, 'exec'), query)).retain();
  try {
    if (input) session.p.thread(send(hijack, input));
    const reader = new FrameReader(hijack);
    const pieces: Uint8Array[] = [];
    let stderr = '', status: Status | undefined;
    for (;;) {
      const frame = yield* reader.read();
      if (!frame) return { stdout: concat(pieces), stderr, status };
      if (frame.channel === STREAM.STDOUT) pieces.push(frame.payload);
      else if (frame.channel === STREAM.STDERR) stderr += decode(frame.payload);
      else if (frame.channel === STREAM.ERROR) status = jsonPayload(frame) as Status | undefined;
    }
  } finally {
    hijack.release();
  }
}

function* send(hijack: OpenFile, input: Uint8Array): Blocking<void> {
  try {
    for (let at = 0; at < input.length; at += 65536) yield* writeFrame(hijack, STREAM.STDIN, input.slice(at, at + 65536));
    yield* writeFrame(hijack, STREAM.CLOSE, Uint8Array.of(STREAM.STDIN));
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
}

export const succeeded = ({ status }: Captured): boolean => status?.status === 'Success';
