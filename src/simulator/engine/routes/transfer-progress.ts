import type { Response } from '../../api/http.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { progressLine } from '../http/progress-line.ts';
import type { Progress } from '../images/pull.ts';

/** Answers with a stream of progress; a failure on the way is its last message. */
export function progress(engine: Engine, work: (tell: (message: Progress) => void) => Blocking<void>): Response {
  const stream = new Channel<unknown>();
  engine.kernel.task('image transfer', (function* () {
    try {
      yield* work((message) => stream.post(message));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      stream.post({ errorDetail: { message: error.message }, error: error.message });
      if (!(error instanceof ApiError)) throw error;
    } finally {
      stream.close();
    }
  })());
  return { status: 200, headers: { 'content-type': 'application/json' }, stream, line: progressLine };
}
