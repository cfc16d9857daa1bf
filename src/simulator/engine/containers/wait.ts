/** POST /containers/{id}/wait. */
import type { Response } from '../../api/http.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { badRequest } from '../http/errors.ts';
import { text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import type { LiveContainer } from './live.ts';

/** The status is sent at once; the body follows when the condition is met. */
export function waitRoute(engine: Engine, call: Call): Response {
  const condition = text(call, 'condition') || 'not-running';
  if (!['not-running', 'next-exit', 'removed'].includes(condition)) throw badRequest(`invalid condition: ${JSON.stringify(condition)}`);
  const record = engine.containers.require(call.params['name']!);
  const live = engine.containers.live(record.id);
  const exits = live.exits;
  const met = (): boolean => {
    if (live.removed) return true;
    if (condition === 'removed') return false;
    // A failed start counts as an exit, so that `docker run` does not wait for ever.
    if (condition === 'next-exit') return live.exits > exits;
    const { status } = engine.containers.get(record.id)!.state;
    return !['running', 'paused', 'restarting'].includes(status);
  };
  const stream = new Channel<unknown>();
  // Why a start failed is told to who comes after it.
  const waited = !met();
  engine.kernel.task('container wait', answerOnce(met, live, stream, () => {
    const state = engine.containers.get(record.id)?.state;
    return { ...(state?.error && !waited ? { Error: { Message: state.error } } : {}), StatusCode: live.exits > 0 ? live.lastExit : state?.exitCode ?? live.lastExit };
  }));
  return { status: 200, headers: { 'content-type': 'application/json' }, stream };
}

function* answerOnce(met: () => boolean, live: LiveContainer, stream: Channel<unknown>, answer: () => object): Blocking<void> {
  while (!met() && !stream.closed) yield live.changed.park;
  stream.post(answer());
  stream.close();
}
