/** docker rename. */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';

export const rename: Behaviour = {
  path: 'container rename',
  *run(invocation) {
    const [from = '', to = ''] = invocation.args.map((name) => name.trim());
    if (from === '') throw new CliError('failed to rename container: invalid container name or ID: value is empty');
    if (to === '') throw new CliError('failed to rename container: new name cannot be blank');
    try {
      yield* engineOf(invocation).post(`/containers/${segment(from)}/rename`, { query: { name: to } });
    } catch (error) {
      if (error instanceof CliError) throw new CliError(`failed to rename container: ${error.message}`);
      throw error;
    }
    return 0;
  },
};
