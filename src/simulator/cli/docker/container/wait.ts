/** docker wait: the statuses with which containers end. */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { forEach } from '../each.ts';
import { statusOf } from './attachment.ts';

export const wait: Behaviour = {
  path: 'container wait',
  *run(invocation) {
    const engine = engineOf(invocation);
    return yield* forEach(invocation.p, invocation.args, function* (name) {
      return String(yield* statusOf(engine, segment(name), undefined));
    });
  },
};
