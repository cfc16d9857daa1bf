/** post_start and pre_stop: commands of a service that run in its containers when they have begun, or are about to end. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Engine } from '../client.ts';
import { hijack } from '../container/attachment.ts';
import type { ExecRequest } from '../container/exec.ts';
import { CliError } from '../errors.ts';
import { copyFrames } from '../stream.ts';
import type { Hook } from './model.ts';
import type { Observed } from './observed.ts';

/** How often it is looked whether a hook that nobody listens to has ended, in ms. */
const POLL = 100;

/** Who listens to what hooks of a container write. */
export type HookListener = (container: Observed) => { push(bytes: Uint8Array): Blocking<void>; end(): Blocking<void> };

export const hookRequest = ({ command = [], user = '', privileged = false, working_dir = '', environment = {} }: Hook, listens: boolean): ExecRequest => ({
  User: user, Privileged: privileged, Tty: false, AttachStdin: false, AttachStdout: listens, AttachStderr: listens, DetachKeys: '', WorkingDir: working_dir, Cmd: command,
  Env: Object.entries(environment).map(([name, value]) => (value === null ? name : `${name}=${value}`)),
});

/** One after the other. @throws CliError for the first that fails */
export function* runHooks(engine: Engine, container: Observed, hooks: readonly Hook[] = [], listener?: HookListener): Blocking<void> {
  for (const hook of hooks) {
    const { Id } = yield* engine.post<{ Id: string }>(`/containers/${container.Id}/exec`, { body: hookRequest(hook, listener !== undefined) });
    if (listener) yield* follow(engine, Id, listener(container));
    else yield* engine.post(`/exec/${Id}/start`, { body: { Detach: true, Tty: false } });
    const status = yield* statusOf(engine, Id);
    if (status !== 0) throw new CliError(`${container.service} hook exited with status ${status}`);
  }
}

function* follow(engine: Engine, id: string, { push, end }: ReturnType<HookListener>): Blocking<void> {
  const connection = yield* hijack(engine, `/exec/${id}/start`, { body: { Detach: false, Tty: false } });
  connection.retain();
  try {
    yield* copyFrames(engine.p, connection, (_stream, bytes) => push(bytes));
    yield* end();
  } finally {
    connection.release();
  }
}

function* statusOf(engine: Engine, id: string): Blocking<number> {
  for (;;) {
    const { Running, ExitCode } = yield* engine.get<{ Running: boolean; ExitCode: number | null }>(`/exec/${id}/json`);
    if (!Running) return ExitCode ?? 0;
    yield* engine.p.sleep(POLL);
  }
}
