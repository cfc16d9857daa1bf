/** Commands run in a running container (docker exec). */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, conflict, notFound } from '../http/errors.ts';
import { resolveUser, UnknownUser } from '../runtime/accounts.ts';
import { EXEC_PREFIX, StartError } from '../runtime/oci-error.ts';
import { Output } from '../runtime/output.ts';
import { startProcess, type ProcessTask } from '../runtime/process-task.ts';
import { WaitQueue } from '../../kernel/blocking.ts';
import { environment } from './start.ts';

export interface ExecRequest {
  AttachStdin?: boolean;
  AttachStdout?: boolean;
  AttachStderr?: boolean;
  Cmd?: string[] | null;
  Env?: string[] | null;
  Tty?: boolean;
  User?: string;
  WorkingDir?: string;
  Privileged?: boolean;
  DetachKeys?: string;
  ConsoleSize?: [number, number] | null;
}

/** As events tell of it: the program, a blank, and its arguments. */
export const commandOf = ([program, ...args]: readonly string[]): string => `${program} ${args.join(' ')}`;

export class ExecInstance {
  readonly id: string;
  readonly container: string;
  readonly request: ExecRequest;
  readonly output = new Output();
  readonly ended = new WaitQueue();
  task: ProcessTask | undefined;
  /** Why the command could not be started. */
  failure: string | undefined;
  state: 'created' | 'running' | 'ended' = 'created';
  exitCode: number | null = null;
  pid = 0;
  size: { rows: number; columns: number } | undefined;

  constructor(id: string, container: string, request: ExecRequest) {
    this.id = id;
    this.container = container;
    this.request = request;
  }
}

export class Execs {
  readonly #engine: Engine;
  readonly #all = new Map<string, ExecInstance>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @throws 400, 404, 409 */
  create(reference: string, request: ExecRequest): ExecInstance {
    const { containers } = this.#engine;
    const record = containers.require(reference);
    const live = containers.live(record.id);
    if (!request.Cmd || request.Cmd.length === 0) throw badRequest('No exec command specified');
    if (record.state.status === 'paused') throw conflict(`Container ${reference} is paused, unpause the container before exec`);
    if (record.state.status === 'restarting') throw conflict(`Container ${record.id} is restarting, wait until the container is running`);
    if (!live.running || !live.ns) throw conflict(`container ${record.id} is not running`);
    try {
      resolveUser(live.ns.mounts, request.User || record.config.User);
    } catch (error) {
      if (error instanceof UnknownUser) throw badRequest(error.message);
      throw error;
    }
    const id = this.#engine.random('exec id', `${record.id} ${this.#engine.count('exec')}`).hex(64);
    const exec = new ExecInstance(id, record.id, request);
    this.#all.set(id, exec);
    live.execs.set(id, exec);
    containers.event(record, `exec_create: ${commandOf(request.Cmd)}`, { execID: id });
    return exec;
  }

  /** @throws 404 */
  require(id: string): ExecInstance {
    const found = this.#all.get(id) ?? [...this.#all.values()].find((one) => id.length >= 12 && one.id.startsWith(id));
    if (!found || !this.#engine.containers.get(found.container)) throw notFound(`No such exec instance: ${id}`);
    return found;
  }

  /** Ids of those that run, as the container's inspection lists them. */
  runningIn(container: string): string[] {
    return [...this.#all.values()].filter((one) => one.container === container && one.state === 'running').map((one) => one.id);
  }

  /** Starts the command; failures are told in the stream, as the real engine does. */
  *start(exec: ExecInstance): Blocking<void> {
    yield* pause(this.#engine.kernel.agenda, DELAYS.exec, 'exec');
    const { containers, kernel, host } = this.#engine;
    const record = containers.get(exec.container);
    const live = record && containers.live(exec.container);
    if (!record || !live?.ns) return yield* this.#fail(exec, 'OCI runtime exec failed: exec failed: cannot exec in a stopped container', 126);
    const { Cmd, Tty = false, User, WorkingDir, Env, Privileged = false, AttachStdin = false } = exec.request;
    containers.event(record, `exec_start: ${commandOf(Cmd!)}`, { execID: exec.id });
    exec.state = 'running';
    try {
      const cwd = WorkingDir || record.config.WorkingDir || '/';
      if (!cwd.startsWith('/')) throw new StartError('Cwd must be an absolute path', 128);
      const account = resolveUser(live.ns.mounts, User || record.config.User, record.hostConfig.GroupAdd ?? []);
      const env = environment(record, account.home, Tty, Env ?? []);
      exec.task = startProcess(kernel, live.ns, { parent: live.shim, argv: Cmd!, env, cwd, account, tty: Tty, privileged: Privileged, stdin: AttachStdin, rows: exec.size?.rows, columns: exec.size?.columns }, exec.output);
      // Whoever attached early has bytes waiting for the process.
      exec.ended.wakeAll();
      exec.pid = exec.task.process.numberIn(host.ns.pids) ?? 0;
      exec.task.onEnd(() => this.#end(exec, exec.task!.process.status ?? 0));
    } catch (error) {
      if (!(error instanceof StartError) && !(error instanceof UnknownUser)) throw error;
      const prefix = error instanceof StartError && error.exitCode !== 128 ? EXEC_PREFIX : error instanceof StartError ? 'OCI runtime exec failed: exec failed: ' : '';
      yield* this.#fail(exec, `${prefix}${error.message}`, error instanceof StartError ? error.exitCode : 126);
    }
  }

  *#fail(exec: ExecInstance, failure: string, status: number): Blocking<void> {
    exec.failure = failure;
    yield* exec.output.write('stdout', encode(`${failure}\r\n`));
    this.#end(exec, status);
  }

  #end(exec: ExecInstance, status: number): void {
    exec.state = 'ended';
    exec.exitCode = status;
    const record = this.#engine.containers.get(exec.container);
    if (record) this.#engine.containers.event(record, 'exec_die', { execID: exec.id, exitCode: String(status) });
    exec.ended.wakeAll();
  }

  checkStartable(exec: ExecInstance): void {
    const record = this.#engine.containers.get(exec.container);
    if (exec.state !== 'created') throw new ApiError(409, `exec command ${exec.id} has already run`);
    if (record?.state.status === 'paused') throw conflict(`Container ${exec.container} is paused, unpause the container before exec`);
  }
}
