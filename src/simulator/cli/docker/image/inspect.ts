/** docker image inspect */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { inspectAll } from '../inspect.ts';
import { readPlatformQuery } from '../seldom-values.ts';

export const inspect: Behaviour = {
  path: 'image inspect',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation), asked = flags.string('platform'), platform = asked && (yield* readPlatformQuery(asked));
    return yield* inspectAll(p, args, flags.string('format'), (name) => engine.get(`/images/${name.split('/').map(segment).join('/')}/json`, { platform }));
  },
};
