/** docker container inspect */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { inspectAll } from '../inspect.ts';

export const inspect: Behaviour = {
  path: 'container inspect',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    return yield* inspectAll(p, args, flags.string('format'), (name) => engine.get(`/containers/${segment(name)}/json`, { size: flags.bool('size') || undefined }));
  },
};
