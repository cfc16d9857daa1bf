/** docker logs */
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, encode, NO_BYTES } from '../../../kernel/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { readMoment } from '../seldom-values.ts';
import { takeFrames } from '../stream.ts';
import type { ContainerDetails } from './types.ts';

const asBytes = (piece: unknown): Uint8Array => (piece instanceof Uint8Array ? piece : typeof piece === 'string' ? encode(piece) : NO_BYTES);

/** Copies a body of bytes (streamed or whole), framed unless `tty`. */
export function* copyBody(p: Process, response: Response, tty: boolean, each: (stream: number, bytes: Uint8Array) => Blocking<void> = (stream, bytes) => p.write(stream === 2 ? 2 : 1, bytes)): Blocking<void> {
  let rest: Uint8Array = NO_BYTES;
  const take = function* (piece: Uint8Array): Blocking<void> {
    if (tty) yield* each(1, piece);
    else rest = yield* takeFrames(concat([rest, piece]), each);
  };
  if (response.hijack) {
    for (;;) {
      const piece = yield* response.hijack.read(65536);
      if (piece.length === 0) return;
      yield* take(piece);
    }
  }
  if (!response.stream) return yield* take(asBytes(response.body));
  for (;;) {
    const piece = yield* response.stream.receive();
    if (piece === undefined) return;
    yield* take(asBytes(piece));
  }
}

export const logs: Behaviour = {
  path: 'container logs',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const container = yield* engine.get<ContainerDetails>(`/containers/${segment(args[0]!)}/json`);
    const moment = function* (name: string): Blocking<string | undefined> {
      const text = flags.string(name);
      return text && (yield* readMoment(text, p.now, name));
    };
    const response = yield* engine.send('GET', `/containers/${container.Id}/logs`, {
      query: {
        stdout: true, stderr: true, since: yield* moment('since'), until: yield* moment('until'), timestamps: flags.bool('timestamps') || undefined,
        follow: flags.bool('follow') || undefined, tail: flags.string('tail'), details: flags.bool('details') || undefined,
      },
    });
    yield* copyBody(p, response, container.Config.Tty === true);
    return 0;
  },
};
