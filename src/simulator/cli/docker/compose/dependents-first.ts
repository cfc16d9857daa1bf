/** Services one after the other as far as one depends on the other: those that depend come first, all others side by side. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Task } from '../../../kernel/task.ts';
import type { Engine } from '../client.ts';
import { inOrder } from './consistency.ts';
import { joinAll } from './join-all.ts';
import type { Service } from './model.ts';

export function* dependentsFirst({ p }: Engine, services: Record<string, Service>, act: (name: string) => Blocking<void>): Blocking<void> {
  const tasks = new Map<string, Task<void>>();
  const after = function* (name: string): Blocking<void> {
    for (const [other, { depends_on: wanted }] of Object.entries(services)) if (wanted?.[name] && tasks.has(other)) yield* tasks.get(other)!.join();
    yield* act(name);
  };
  for (const name of inOrder(services).reverse()) tasks.set(name, p.thread(after(name)));
  yield* joinAll(tasks.values());
}
