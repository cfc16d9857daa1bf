/** docker start */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Interrupted } from '../../../kernel/process.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { checkDetachKeys, joinStreams } from '../stream.ts';
import { followSize, forwardSignals, hijack, waitFor } from './attachment.ts';
import type { ContainerDetails } from './types.ts';

/** How long a forwarded signal and what it sets off are under way, ms. */
const DELIVERY = 120;

export const start: Behaviour = {
  path: 'container start',
  *run(invocation) {
    const { flags, args } = invocation;
    checkDetachKeys(flags.string('detach-keys'));
    for (const name of ['checkpoint', 'checkpoint-dir']) if (flags.changed(name)) throw new CliError(`"--${name}" is only supported on a Docker daemon with experimental features enabled`);
    const engine = engineOf(invocation);
    if (!flags.bool('attach') && !flags.bool('interactive')) return yield* startAll(engine, args);
    if (args.length > 1) throw new CliError('you cannot start and attach multiple containers at once');
    return yield* startAttached(invocation, engine, args[0]!);
  },
};

function* startAll(engine: Engine, names: readonly string[]): Blocking<number> {
  const failed: string[] = [];
  for (const name of names) {
    try {
      yield* engine.post(`/containers/${segment(name)}/start`);
      yield* engine.p.write(1, `${name}\n`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      yield* engine.p.write(2, `${error.message}\n`);
      failed.push(name);
    }
  }
  if (failed.length > 0) throw new CliError(`failed to start containers: ${failed.join(', ')}`);
  return 0;
}

function* startAttached({ flags }: Invocation, engine: Engine, name: string): Blocking<number> {
  const container = yield* engine.get<ContainerDetails>(`/containers/${segment(name)}/json`);
  const path = `/containers/${container.Id}`;
  const tty = container.Config.Tty === true;
  if (!tty) forwardSignals(engine, container.Id, true, 1);
  const stdin = flags.bool('interactive') && container.Config.OpenStdin === true;
  const detachKeys = flags.string('detach-keys');
  const connection = yield* hijack(engine, `${path}/attach`, { query: { stream: true, stdin: stdin || undefined, stdout: true, stderr: true, detachKeys } });
  const end = waitFor(engine, container.Id, container.HostConfig.AutoRemove);
  const streams = engine.p.thread(joinStreams(engine.p, connection, { stdin, stdout: true, stderr: true, tty, detachKeys }));
  try {
    yield* engine.post(`${path}/start`);
  } catch (error) {
    streams.abort();
    if (container.HostConfig.AutoRemove) yield* end.join();
    throw error;
  }
  if (tty) followSize(engine, path);
  try {
    const { detached } = yield* streams.join();
    return detached ? 0 : yield* end.join();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // ^C ends the watching; the signal is on its way to the container.
    streams.abort();
    yield* engine.p.sleep(DELIVERY);
    return 0;
  }
}
