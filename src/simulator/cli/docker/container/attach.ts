/** docker attach */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { checkDetachKeys, joinStreams } from '../stream.ts';
import { checkTty, followSize, forwardSignals, hijack, statusOf, unlessForced } from './attachment.ts';
import type { ContainerDetails } from './types.ts';

/** @throws CliError unless it runs */
function* running(engine: Engine, name: string): Blocking<ContainerDetails> {
  const container = yield* engine.get<ContainerDetails>(`/containers/${segment(name)}/json`);
  if (!container.State.Running) throw new CliError('cannot attach to a stopped container, start it first');
  if (container.State.Paused) throw new CliError('cannot attach to a paused container, unpause it first');
  if (container.State.Restarting) throw new CliError('cannot attach to a restarting container, wait until it is running');
  return container;
}

/** Another size for a moment makes a shell that waits at its prompt show it again. */
function* nudge(engine: Engine, path: string): Blocking<void> {
  const screen = engine.p.files.get(1)?.tty;
  if (screen) yield* engine.post(`${path}/resize`, { query: { h: screen.rows + 1, w: screen.columns + 1 } });
}

export const attach: Behaviour = {
  path: 'container attach',
  *run(invocation) {
    const { p, flags, args } = invocation;
    const detachKeys = flags.string('detach-keys');
    checkDetachKeys(detachKeys);
    const engine = engineOf(invocation);
    const container = yield* running(engine, args[0]!);
    const tty = container.Config.Tty === true;
    checkTty(p, !flags.bool('no-stdin'), tty);
    const stdin = !flags.bool('no-stdin') && container.Config.OpenStdin === true;
    if (!tty) forwardSignals(engine, container.Id, flags.bool('sig-proxy'));
    const end = p.thread(statusOf(engine, container.Id, undefined));
    const connection = yield* hijack(engine, `/containers/${container.Id}/attach`, { query: { stream: true, stdin: stdin || undefined, stdout: true, stderr: true, detachKeys } });
    yield* running(engine, args[0]!);
    if (tty) {
      yield* nudge(engine, `/containers/${container.Id}`);
      followSize(engine, `/containers/${container.Id}`);
    }
    return yield* unlessForced(p, (function* () {
      const { detached } = yield* joinStreams(p, connection, { stdin, stdout: true, stderr: true, tty, detachKeys });
      if (!detached) return yield* end.join();
      yield* p.write(2, 'read escape sequence\n');
      return 1;
    })());
  },
};
