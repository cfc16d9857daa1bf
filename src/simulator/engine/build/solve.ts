/** A build with BuildKit as a request starts it. */
import type { SolveMessage, SolveRequest } from '../../api/engine/build.ts';
import type { Response } from '../../api/http.ts';
import { Channel } from '../../kernel/blocking.ts';
import type { Engine } from '../engine.ts';
import { cacheId } from './cache.ts';
import { Solver } from './solver.ts';

/** @returns the answer; its messages stream while the build runs */
export function startSolve(engine: Engine, request: SolveRequest): Response {
  const stream = new Channel<SolveMessage>();
  const builder = request.node === undefined ? engine.builder : engine.builder.node(request.node);
  const ref = request.ref ?? cacheId(`build ref ${engine.now} ${engine.count('build ref')}`);
  const remember = request.check || request.describe !== undefined ? () => {} : builder.history.begin(engine, ref, request);
  const solver = new Solver(engine, builder, request, (message) => {
    remember(message);
    stream.post(message);
  });
  const task = engine.kernel.task('build', solver.run());
  // A client that hangs up cancels its build.
  engine.kernel.task('build client', (function* () {
    while (!task.done && !stream.closed) yield stream.park;
    if (!task.done) task.abort();
  })());
  engine.kernel.whenDone(task, () => stream.close());
  return { status: 200, headers: { 'content-type': 'application/json' }, stream };
}
