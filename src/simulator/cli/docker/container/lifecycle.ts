/** Commands that change the state of each of several containers: stop, restart, kill, pause, unpause, rm. */
import type { Behaviour } from '../behaviour.ts';
import { segment } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError, DaemonError } from '../errors.ts';
import { forAll, forEach } from '../each.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Flag, Invocation } from '../../shared/cobra/command.ts';
import { kinds } from '../../shared/cobra/value.ts';

const pathOf = (name: string): string => `/containers/${segment(name)}`;

/** A POST for each container, whose name is printed when it is done. Only restart goes from one to the next. */
const posting = (verb: string, query: (invocation: Invocation) => Record<string, string | number | undefined> = () => ({}), each = forAll) =>
  function* (invocation: Invocation): Blocking<number> {
    const engine = engineOf(invocation);
    return yield* each(invocation.p, invocation.args, function* (name) {
      yield* engine.post(`${pathOf(name)}/${verb}`, { query: query(invocation) });
      return name;
    });
  };

const grace = ({ flags }: Invocation): Record<string, string | number | undefined> => ({ signal: flags.string('signal'), t: flags.changed('timeout') ? flags.number('timeout') : flags.changed('time') ? flags.number('time') : undefined });

const oldFlags: Flag[] = [{ name: 'time', kind: kinds.int, deprecated: 'use --timeout instead' }];

const alive = ['running', 'paused', 'restarting'];

export const stop: Behaviour = { path: 'container stop', oldFlags, run: posting('stop', grace) };
export const restart: Behaviour = { path: 'container restart', oldFlags, run: posting('restart', grace, forEach) };
export const kill: Behaviour = { path: 'container kill', run: posting('kill', ({ flags }) => ({ signal: flags.string('signal') || undefined })) };
export const pause: Behaviour = { path: 'container pause', run: posting('pause') };
export const unpause: Behaviour = { path: 'container unpause', run: posting('unpause') };

export const rm: Behaviour = {
  path: 'container rm',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const engine = engineOf(invocation);
    const force = flags.bool('force');
    return yield* forAll(p, args, function* (given) {
      const name = given.replace(/^\/+|\/+$/g, '');
      if (name === '') throw new CliError('container name cannot be empty');
      try {
        yield* engine.delete(pathOf(name), { v: flags.bool('volumes') || undefined, link: flags.bool('link') || undefined, force: force || undefined });
      } catch (error) {
        if (force && error instanceof DaemonError && error.code === 404) return undefined;
        throw error;
      }
      return given;
    });
  },
};
