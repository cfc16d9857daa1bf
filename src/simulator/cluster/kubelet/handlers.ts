/** What a probe or a hook does once: run a command, ask a URL, open a port. */
import { RuntimeError } from '../../api/cri.ts';
import type { Container, ExecAction, GRPCAction, HTTPGetAction, TCPSocketAction } from '../../api/kubernetes/container.ts';
import { anyOf, type Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { deliver } from '../../kernel/network.ts';
import { ByteQueue, writeEnd } from '../../kernel/pipe.ts';
import { goDuration } from '../../kernel/calendar.ts';
import { pause } from '../../kernel/pause.ts';
import { Task } from '../../kernel/task.ts';
import { dial, DialError, httpGet } from './http-get.ts';
import type { NodeContext } from './node-context.ts';

export interface Outcome {
  ok: boolean;
  output: string;
  /** Nothing was found out: the runtime itself failed. */
  unknown?: true;
  /** How the runtime words that a command ended badly. */
  error?: string;
}

export interface Target {
  node: NodeContext;
  container: Container;
  id: string;
  podAddress: string;
}

/** No port has the name: there is nothing to ask. */
class NoPort extends DialError {}

/** Number of a port that is given by name, or as text. @throws NoPort */
function portNumber(container: Container, port: number | string): number {
  const found = typeof port === 'number' ? port : (container.ports?.find(({ name }) => name === port)?.containerPort ?? (/^\d+$/.test(port) ? Number(port) : undefined));
  if (found === undefined) throw new NoPort(`strconv.Atoi: parsing ${JSON.stringify(port)}: invalid syntax`);
  return found;
}

function failed(error: unknown): Outcome {
  if (error instanceof DialError) return { ok: false, output: error.message, ...(error instanceof NoPort && { unknown: true }) };
  throw error;
}

/** exec: the exit status decides; a command that takes too long is a failure. `timeout` in ms. */
export function* runCommand({ node, id }: Target, { command = [] }: ExecAction, timeout: number): Blocking<Outcome> {
  const { kernel, runtime } = node;
  const output = new ByteQueue(Infinity), errors = new ByteQueue(Infinity);
  const task = new Task(kernel.agenda, runtime.exec(id, { argv: command, tty: false, stdin: undefined, stdout: writeEnd(output), stderr: writeEnd(errors) }));
  const deadline = kernel.agenda.now + timeout;
  while (!task.done && kernel.agenda.now < deadline) {
    yield anyOf(task.ended.park, (wake) => {
      const entry = kernel.agenda.at(deadline, `timeout of ${command.join(' ')}`, wake);
      return () => kernel.agenda.cancel(entry);
    });
  }
  if (!task.done) {
    task.abort();
    return { ok: false, output: `command timed out: ${JSON.stringify(command.join(' '))} timed out after ${goDuration(timeout)}` };
  }
  if (task.error instanceof RuntimeError) return { ok: false, output: task.error.message.replace(/^(?!rpc error)/, 'rpc error: code = Unknown desc = '), unknown: true };
  if (task.error instanceof Errno) return { ok: false, output: task.error.message };
  if (task.error !== undefined) throw task.error;
  const stderr = decode(errors.take(10 * 1024));
  return { ok: task.result === 0, output: decode(output.take(10 * 1024)) + stderr, error: `command '${command.join(' ')}' exited with ${String(task.result)}: ${stderr}` };
}

/** The status of the answer. @throws DialError */
export function* fetchUrl({ node, container, podAddress }: Target, action: HTTPGetAction, timeout: number): Blocking<number> {
  const path = action.path ?? '/';
  return yield* httpGet(node.kernel, node.host.ns.network, {
    scheme: (action.scheme ?? 'HTTP').toLowerCase(), address: action.host || podAddress, port: portNumber(container, action.port), path: path.startsWith('/') ? path : `/${path}`,
    headers: (action.httpHeaders ?? []).map(({ name, value }) => [name, value]),
  }, timeout);
}

export function* askUrl(target: Target, action: HTTPGetAction, timeout: number): Blocking<Outcome> {
  try {
    const status = yield* fetchUrl(target, action, timeout);
    return status >= 200 && status < 400 ? { ok: true, output: '' } : { ok: false, output: `HTTP probe failed with statuscode: ${status}` };
  } catch (error) {
    return failed(error);
  }
}

export function* openPort({ node, container, podAddress }: Target, action: TCPSocketAction, timeout: number): Blocking<Outcome> {
  try {
    const { socket } = yield* dial(node.kernel, node.host.ns.network, action.host || podAddress, portNumber(container, action.port), timeout);
    socket.release();
    return { ok: true, output: '' };
  } catch (error) {
    return failed(error);
  }
}

/** gRPC health checks. What listens and speaks no gRPC does not answer in HTTP/2, and the client tries again until its time is over; so it does over TLS, which nothing here has. */
export function* askHealth({ node, podAddress }: Target, { mode, port, service = '' }: GRPCAction, timeout: number): Blocking<Outcome> {
  const delivery = deliver(node.host.ns.network, 'tcp', podAddress, port), answer = typeof delivery === 'object' && mode !== 'TLS' ? delivery.listener.health?.(service) : undefined;
  if (answer === 'SERVING') return { ok: true, output: 'service healthy' };
  if (answer !== undefined) return { ok: false, output: typeof answer === 'string' ? `service unhealthy (responded with ${JSON.stringify(answer)})` : `error: health rpc probe failed: rpc error: code = ${answer.code} desc = ${answer.message}` };
  yield* pause(node.kernel.agenda, timeout, 'a gRPC probe waits for its connection');
  return { ok: false, output: `timeout: failed to connect service "${podAddress}:${port}" within ${goDuration(timeout)}: context deadline exceeded` };
}
