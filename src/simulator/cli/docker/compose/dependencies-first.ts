/** Services side by side, each after those of the same lot that it depends on. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Task } from '../../../kernel/task.ts';
import type { Engine } from '../client.ts';
import { joinAll } from './join-all.ts';

/** @throws what the first that failed threw */
export function* dependenciesFirst({ p }: Engine, services: readonly string[], dependenciesOf: (service: string) => readonly string[], act: (service: string) => Blocking<void>): Blocking<void> {
  const tasks = new Map<string, Task<void>>();
  const begin = (service: string): Task<void> => {
    const running = tasks.get(service);
    if (running) return running;
    const before = dependenciesOf(service).filter((one) => services.includes(one)).map(begin);
    const task = p.thread((function* (): Blocking<void> {
      for (const one of before) yield* one.join();
      yield* act(service);
    })());
    tasks.set(service, task);
    return task;
  };
  yield* joinAll(services.map(begin));
}
