/** An HTTP request from a node to a pod, as probes and lifecycle hooks make it. */
import type { Blocking } from '../../kernel/blocking.ts';
import { anyOf } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { HttpReader } from '../../kernel/http1.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { deliver, type Delivery, type NetworkNamespace } from '../../kernel/network.ts';
import { pause } from '../../kernel/pause.ts';
import { socketPair, type Socket } from '../../kernel/socket.ts';
import { Task } from '../../kernel/task.ts';

/** What went wrong, in the words of Go's network library. */
export class DialError extends Error {}

/** Opens a TCP connection. @throws DialError */
export function* dial(kernel: Kernel, from: NetworkNamespace, address: string, port: number, timeout: number): Blocking<{ socket: Socket; delivery: Delivery }> {
  const target = `dial tcp ${address}:${port}`;
  const delivery = deliver(from, 'tcp', address, port);
  if (delivery === 'dropped') {
    yield* pause(kernel.agenda, timeout, target);
    throw new DialError(`${target}: i/o timeout`);
  }
  if (delivery === 'unreachable') {
    yield* pause(kernel.agenda, Math.min(timeout, 3000), target);
    throw new DialError(timeout < 3000 ? `${target}: i/o timeout` : `${target}: connect: no route to host`);
  }
  yield* pause(kernel.agenda, typeof delivery === 'string' ? 0.1 : delivery.delay * 2, target);
  if (delivery === 'refused') throw new DialError(`${target}: connect: connection refused`);
  const [client, server] = socketPair(`${delivery.source}:${from.ephemeralPort()}`, `${address}:${port}`);
  server.retain();
  client.retain();
  if (!delivery.listener.requests && !delivery.listener.backlog?.post(server)) throw new DialError(`${target}: connect: connection refused`);
  return { socket: client, delivery };
}

export interface HttpGet {
  scheme: string;
  address: string;
  port: number;
  path: string;
  headers: [string, string][];
}

/** The status of the answer. @throws DialError */
export function* httpGet(kernel: Kernel, from: NetworkNamespace, get: HttpGet, timeout: number): Blocking<number> {
  const url = `${get.scheme}://${get.address}:${get.port}${get.path}`;
  const task = new Task(kernel.agenda, exchange(kernel, from, get, timeout));
  const late = { at: kernel.agenda.now + timeout };
  while (!task.done && kernel.agenda.now < late.at) {
    yield anyOf(task.ended.park, (wake) => {
      const entry = kernel.agenda.at(late.at, `timeout of ${url}`, wake);
      return () => kernel.agenda.cancel(entry);
    });
  }
  if (!task.done) {
    task.abort();
    throw new DialError(`Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`);
  }
  if (task.error instanceof DialError) throw new DialError(`Get "${url}": ${task.error.message}`);
  if (task.error !== undefined) throw task.error;
  return task.result!;
}

function* exchange(kernel: Kernel, from: NetworkNamespace, get: HttpGet, timeout: number): Blocking<number> {
  const { socket, delivery } = yield* dial(kernel, from, get.address, get.port, timeout);
  try {
    const { requests, tls } = delivery.listener;
    if (requests) {
      const [path = '/', query = ''] = get.path.split('?');
      const pairs = query.split('&').filter(Boolean).map((pair): [string, string] => [pair.split('=')[0]!, pair.split('=').slice(1).join('=')]);
      return (yield* requests({ method: 'GET', path, query: pairs, headers: Object.fromEntries(get.headers), peer: { address: delivery.source } })).status;
    }
    if (get.scheme === 'https' && !tls) throw new DialError('http: server gave HTTP response to HTTPS client');
    const headers = get.headers.some(([name]) => name.toLowerCase() === 'host') ? get.headers : [['Host', `${get.address}:${get.port}`], ...get.headers];
    yield* socket.write(encode(`GET ${get.path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}User-Agent: kube-probe/1.37\r\nAccept: */*\r\nConnection: close\r\n\r\n`));
    const head = yield* new HttpReader(socket).head();
    if (!head) throw new DialError('EOF');
    return Number(/^HTTP\/\S+ (\d+)/.exec(head.start)?.[1] ?? 0);
  } finally {
    socket.release();
  }
}
