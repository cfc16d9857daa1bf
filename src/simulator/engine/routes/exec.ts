import type { Blocking } from '../../kernel/blocking.ts';
import type { Response } from '../../api/http.ts';
import { areDetachKeys, attach, detachSequence, hijackResponse, type Attachment } from '../containers/hijack.ts';
import type { ExecInstance, ExecRequest } from '../containers/exec.ts';
import { CONSOLE_SIZE } from '../containers/console-size.ts';
import type { Engine } from '../engine.ts';
import { until } from '../containers/lifecycle.ts';
import { ApiError, badRequest, internal, notFound } from '../http/errors.ts';
import { decoded } from '../http/decoded.ts';
import { isNumber, isPlain, isSwitch, isText, listOf, texts, type Test } from '../http/plain-body.ts';
import { empty, json, type Call, type Route } from '../http/router.ts';
import type { Stream } from '../runtime/output.ts';
import { encode } from '../../kernel/bytes.ts';
import { sizeOf } from './terminal-size.ts';

type Fields = Readonly<Record<string, 'bool' | 'string' | { list: 'string' }>>;

const CREATE: Fields = { AttachStdin: 'bool', AttachStdout: 'bool', AttachStderr: 'bool', Cmd: { list: 'string' }, Env: { list: 'string' }, Tty: 'bool', User: 'string', WorkingDir: 'string', Privileged: 'bool', DetachKeys: 'string' };
const START: Fields = { Detach: 'bool', Tty: 'bool' };
const TESTS = { bool: isSwitch, string: isText };

/** The body of a request. @throws 400 */
function* read<T>(call: Call, struct: string, fields: Fields): Blocking<T> {
  const tests = Object.fromEntries(Object.entries(fields).map(([name, field]): [string, Test] => [name, typeof field === 'string' ? TESTS[field] : texts]));
  return isPlain(call, { ...tests, ConsoleSize: listOf(isNumber) }) ? (call.body as T) : yield* decoded<T>(call, { struct, fields: { ...fields, ConsoleSize: CONSOLE_SIZE } });
}

export function execRoutes(engine: Engine): Route[] {
  const { execs } = engine;
  return [
    { method: 'POST', pattern: '/containers/{name}/exec', *handle(call) {
      const request = yield* read<ExecRequest>(call, 'container.ExecCreateRequest', CREATE), { DetachKeys = '' } = request;
      engine.containers.require(call.params['name']!);
      if (!areDetachKeys(DetachKeys)) throw internal(`Invalid escape keys (${DetachKeys}) provided`);
      return json({ Id: execs.create(call.params['name']!, request).id }, 201);
    } },
    { method: 'GET', pattern: '/exec/{id}/json', handle: (call) => json(inspect(execs.require(call.params['id']!))) },
    { method: 'POST', pattern: '/exec/{id}/start', handle: (call) => start(engine, call) },
    { method: 'POST', pattern: '/exec/{id}/resize', handle: (call) => resize(engine, call) },
  ];
}

function inspect(exec: ExecInstance): Record<string, unknown> {
  const { request } = exec;
  return {
    ID: exec.id, Running: exec.state === 'running', ExitCode: exec.exitCode,
    ProcessConfig: { tty: request.Tty ?? false, entrypoint: request.Cmd![0], arguments: request.Cmd!.slice(1), privileged: request.Privileged ?? false, ...(request.User ? { user: request.User } : {}) },
    OpenStdin: request.AttachStdin ?? false, OpenStderr: request.AttachStderr ?? false, OpenStdout: request.AttachStdout ?? false, CanRemove: false, ContainerID: exec.container, DetachKeys: request.DetachKeys ?? '', Pid: exec.pid,
  };
}

/** So long the engine waits for a command that is not started yet, in ms. */
const RESIZE_PATIENCE = 10_000;

function* resize(engine: Engine, call: Call): Blocking<Response> {
  const { rows, columns } = sizeOf(call);
  const exec = engine.execs.require(call.params['id']!);
  const deadline = engine.now + RESIZE_PATIENCE;
  while (exec.state === 'created' && engine.now < deadline) yield until(engine, exec.ended.park, deadline);
  if (exec.state === 'created') throw internal('timeout waiting for exec session ready');
  if (exec.state === 'ended') throw notFound(`NotFound: process does not exist ${exec.id}: not found`);
  exec.size = { rows, columns };
  exec.task?.tty?.resize(rows, columns);
  return empty(200);
}

function* start(engine: Engine, call: Call): Blocking<Response> {
  const request = yield* read<{ Detach?: boolean; Tty?: boolean; ConsoleSize?: [number, number] | null }>(call, 'container.ExecStartRequest', START);
  const exec = engine.execs.require(call.params['id']!);
  if (request.ConsoleSize) exec.size ??= { rows: request.ConsoleSize[0], columns: request.ConsoleSize[1] };
  if (request.Detach) {
    engine.execs.checkStartable(exec);
    yield* engine.execs.start(exec);
    if (exec.failure !== undefined) throw badRequest(exec.failure);
    return empty(200);
  }
  const { AttachStdin, AttachStdout, AttachStderr, Tty = false } = exec.request;
  const streams = new Set<Stream>([...(AttachStdout ? ['stdout' as const] : []), ...(AttachStderr ? ['stderr' as const] : [])]);
  const attachment: Attachment = {
    output: exec.output, tty: request.Tty ?? false, streams, over: () => exec.state === 'ended', overQueue: exec.ended,
    ...(AttachStdin ? { input: () => exec.task?.input, endsInput: !Tty } : {}), detachKeys: detachSequence(exec.request.DetachKeys ?? ''),
  };
  try {
    engine.execs.checkStartable(exec);
  } catch (error) {
    // The connection is turned over already: the refusal comes as output.
    if (!(error instanceof ApiError)) throw error;
    const refused: Attachment = { ...attachment, tty: Tty, streams: new Set(['stdout']), before: [{ stream: 'stdout', bytes: encode(`${error.message}\r\n`) }], over: () => true };
    return hijackResponse(call, refused, attach(engine, refused));
  }
  const client = attach(engine, attachment);
  engine.kernel.task('exec start', engine.execs.start(exec));
  return hijackResponse(call, attachment, client);
}
