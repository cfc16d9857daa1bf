import type { Blocking } from '../../../kernel/blocking.ts';
import type { Task } from '../../../kernel/task.ts';

/** Waits until all have ended, whatever becomes of some. @throws what the first that failed threw */
export function* joinAll(tasks: Iterable<Task<void>>): Blocking<void> {
  let failure: unknown;
  for (const task of tasks) {
    try {
      yield* task.join();
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
}
