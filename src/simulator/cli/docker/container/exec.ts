/** docker exec */
import type { Blocking } from '../../../kernel/blocking.ts';
import { Interrupted } from '../../../kernel/process.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import type { Invocation } from '../../shared/cobra/command.ts';
import { kindOf, kinds } from '../../shared/cobra/value.ts';
import type { Behaviour } from '../behaviour.ts';
import { segment, type Engine } from '../client.ts';
import { engineOf } from '../contexts.ts';
import { CliError } from '../errors.ts';
import { withEnvironment } from '../env-file.ts';
import { readVariableFiles } from '../seldom-values.ts';
import { checkDetachKeys, joinStreams } from '../stream.ts';
import { checkTty, followSize, hijack } from './attachment.ts';
import { checkVariable } from './create-flags.ts';

export interface ExecRequest {
  User: string;
  Privileged: boolean;
  Tty: boolean;
  AttachStdin: boolean;
  AttachStdout: boolean;
  AttachStderr: boolean;
  DetachKeys: string;
  Env: string[];
  WorkingDir: string;
  Cmd: string[];
  ConsoleSize?: [rows: number, columns: number];
}

export const exec: Behaviour = {
  path: 'container exec',
  flagsFirst: true,
  flags: { env: { kind: kindOf(kinds.list, 'list', checkVariable) } },
  *run(invocation) {
    const { p, flags, args } = invocation;
    checkDetachKeys(flags.string('detach-keys'));
    const engine = engineOf(invocation);
    const request = yield* execRequest(invocation);
    const path = `/containers/${segment(args[0]!)}`;
    yield* engine.get(`${path}/json`);
    if (!flags.bool('detach')) checkTty(p, request.AttachStdin, request.Tty);
    const { Id } = yield* engine.post<{ Id: string }>(`${path}/exec`, { body: request });
    if (!flags.bool('detach')) return yield* watchExec(engine, Id, request);
    yield* engine.post(`/exec/${Id}/start`, { body: { Detach: true, Tty: request.Tty } });
    return 0;
  },
};

function* execRequest({ p, flags, args }: Invocation): Blocking<ExecRequest> {
  const tty = p.files.get(1)?.tty;
  const files = flags.list('env-file');
  let fromFiles: string[];
  try {
    fromFiles = files.length > 0 ? yield* readVariableFiles(p, files) : [];
  } catch (error) {
    throw new CliError((error as Error).message);
  }
  const attached = !flags.bool('detach');
  return {
    User: flags.string('user'), Privileged: flags.bool('privileged'), Tty: flags.bool('tty'),
    AttachStdin: attached && flags.bool('interactive'), AttachStdout: attached, AttachStderr: attached,
    DetachKeys: flags.string('detach-keys'), Env: [...fromFiles, ...withEnvironment(p, flags.list('env'))], WorkingDir: flags.string('workdir'), Cmd: args.slice(1),
    ...(flags.bool('tty') && tty && { ConsoleSize: [tty.rows, tty.columns] as [number, number] }),
  };
}

/** ^C ends the watching with status 0; the program goes on. */
function* watchExec(engine: Engine, id: string, request: ExecRequest): Blocking<number> {
  for (const signal of [SIGNALS.INT, SIGNALS.TERM]) engine.p.handlers.set(signal, () => 'interrupt');
  try {
    return yield* runExec(engine, id, request);
  } catch (error) {
    if (error instanceof Interrupted) return 0;
    throw error;
  }
}

/** Starts it, joins the streams, and answers its status. */
export function* runExec(engine: Engine, id: string, request: ExecRequest): Blocking<number> {
  const connection = yield* hijack(engine, `/exec/${id}/start`, { body: { Detach: false, Tty: request.Tty, ...(request.ConsoleSize && { ConsoleSize: request.ConsoleSize }) } });
  if (request.Tty) followSize(engine, `/exec/${id}`, 0);
  const { detached } = yield* joinStreams(engine.p, connection, { stdin: request.AttachStdin, stdout: true, stderr: true, tty: request.Tty, detachKeys: request.DetachKeys });
  if (detached) throw new CliError('read escape sequence');
  const { ExitCode } = yield* engine.get<{ ExitCode: number | null }>(`/exec/${id}/json`);
  return ExitCode ?? 0;
}
