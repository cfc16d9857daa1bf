/** docker run */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Engine } from '../client.ts';
import { engineOf, readConfig } from '../contexts.ts';
import { CliError, UsageError } from '../errors.ts';
import { checkDetachKeys, joinStreams } from '../stream.ts';
import { checkTty, followSize, forwardSignals, hijack, unlessForced, waitFor } from './attachment.ts';
import { createContainer, readRequest } from './create.ts';
import { createFlags, KERNEL_MEMORY, NO_TRUST } from './create-flags.ts';
import type { CreateRequest } from './options.ts';

export const run: Behaviour = {
  path: 'container run',
  flagsFirst: true,
  flags: createFlags,
  oldFlags: [NO_TRUST, KERNEL_MEMORY],
  *run(invocation) {
    const { p, flags } = invocation;
    checkDetachKeys(flags.string('detach-keys'));
    const engine = engineOf(invocation);
    yield* engine.get('/_ping');
    const request = yield* readRequest(invocation);
    if (!flags.bool('detach')) checkTty(p, request.AttachStdin, request.Tty);
    else {
      if (flags.list('attach').length > 0) throw new CliError('conflicting options: cannot specify both --attach and --detach');
      Object.assign(request, { AttachStdin: false, AttachStdout: false, AttachStderr: false, StdinOnce: false });
    }
    const id = yield* withStatus(createContainer(invocation, engine, request));
    const attached = request.AttachStdin || request.AttachStdout || request.AttachStderr;
    return attached ? yield* unlessForced(invocation.p, runAttached(invocation, engine, id, request)) : yield* runDetached(engine, id);
  },
};

function* runDetached(engine: Engine, id: string): Blocking<number> {
  try {
    yield* withStatus(engine.post(`/containers/${id}/start`));
  } finally {
    yield* engine.p.write(1, `${id}\n`);
  }
  return 0;
}

function* runAttached({ p, flags }: Invocation, engine: Engine, id: string, request: CreateRequest): Blocking<number> {
  forwardSignals(engine, id, flags.bool('sig-proxy'));
  const detachKeys = flags.string('detach-keys') || (readConfig(p).detachKeys ?? '');
  checkDetachKeys(detachKeys);
  const connection = yield* hijack(engine, `/containers/${id}/attach`, {
    query: { stream: true, stdin: request.AttachStdin || undefined, stdout: request.AttachStdout || undefined, stderr: request.AttachStderr || undefined, detachKeys },
  });
  const removed = flags.bool('rm');
  const end = waitFor(engine, id, removed);
  const streams = p.thread(joinStreams(p, connection, { stdin: request.AttachStdin, stdout: request.AttachStdout, stderr: request.AttachStderr, tty: request.Tty, detachKeys }));
  try {
    yield* withStatus(engine.post(`/containers/${id}/start`));
  } catch (error) {
    streams.abort();
    if (removed) yield* end.join();
    throw error;
  }
  if (request.Tty) followSize(engine, `/containers/${id}`);
  const { detached } = yield* streams.join();
  return detached ? 0 : yield* end.join();
}

/** Failures of the engine get the statuses 125 to 127 by what they say. */
function* withStatus<T>(work: Blocking<T>): Blocking<T> {
  try {
    return yield* work;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new UsageError(error.message, statusFor(error.message));
  }
}

function statusFor(message: string): number {
  if (/executable file not found|no such file or directory|system cannot find the file specified/.test(message)) return 127;
  return /permission denied|is a directory/.test(message) ? 126 : 125;
}
