import type { Blocking } from '../../kernel/blocking.ts';
import { concat, encode } from '../../kernel/bytes.ts';
import type { Call } from '../http/router.ts';

/** The body of a request as bytes, whole. */
export function* bodyOf({ body, upload }: Call): Blocking<Uint8Array> {
  if (!upload) return body instanceof Uint8Array ? body : encode(typeof body === 'string' ? body : '');
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = yield* upload.read(1 << 16);
    if (piece.length === 0) return concat(pieces);
    pieces.push(piece);
  }
}
