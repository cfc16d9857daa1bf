/** System calls of the network, as a process makes them. */
import type { Request, RequestHandler, Response } from '../api/http.ts';
import { Channel, type Blocking } from './blocking.ts';
import { Errno } from './errno.ts';
import { lookup } from './files.ts';
import { serveHttp1 } from './http1.ts';
import { deliver, type Certificate, type Delivery, type Listener, type Protocol } from './network.ts';
import type { Process } from './process.ts';
import { socketPair, type Socket } from './socket.ts';

/** What listens on a unix socket: a message-level HTTP server, or a stream service. */
export interface UnixService {
  requests?: RequestHandler;
  backlog?: Channel<Socket>;
}

/** Linux gives a SYN this long (six retries) before ETIMEDOUT, in ms. */
const SYN_TIMEOUT = 127_000;
/** An unreachable neighbour shows after three ARP tries of a second. */
const ARP_TIMEOUT = 3_000;

function* reach(p: Process, protocol: Protocol, address: string, port: number): Blocking<Delivery> {
  const delivery = deliver(p.ns.network, protocol, address, port);
  if (delivery === 'dropped') {
    yield* p.sleep(SYN_TIMEOUT);
    throw new Errno('ETIMEDOUT');
  }
  if (delivery === 'unreachable') {
    yield* p.sleep(ARP_TIMEOUT);
    throw new Errno('EHOSTUNREACH');
  }
  yield* p.sleep(typeof delivery === 'string' ? 0.1 : delivery.delay * 2);
  if (delivery === 'refused') throw new Errno('ECONNREFUSED');
  return delivery;
}

/** connect(2) to a TCP port; `serverName` where the client begins with TLS. @throws ECONNREFUSED, EHOSTUNREACH, ETIMEDOUT */
export function* connect(p: Process, address: string, port: number, serverName?: string): Blocking<Socket> {
  const delivery = yield* reach(p, 'tcp', address, port);
  const [client, server] = socketPair(`${delivery.source}:${p.ns.network.ephemeralPort()}`, `${address}:${port}`);
  server.serverName = serverName;
  attach(p, delivery.listener, server);
  return client;
}

function attach(p: Process, service: UnixService & Pick<Listener, 'tls'>, server: Socket): void {
  server.retain();
  if (service.requests) p.kernel.task('http connection', serveHttp1(server, service.requests, { address: server.remote }));
  else if (!service.backlog?.post(server)) throw new Errno('ECONNREFUSED');
}

/** connect(2) to a unix socket. @throws ENOENT, ECONNREFUSED, EACCES */
export function* connectUnix(p: Process, path: string): Blocking<Socket> {
  const service = unixService(p, path);
  const [client, server] = socketPair(path, path);
  attach(p, service, server);
  yield* p.sleep(0.02);
  return client;
}

function unixService(p: Process, path: string): UnixService {
  const node = lookup(p, path);
  if (!node) throw new Errno('ENOENT');
  if (node.kind !== 'socket' || !node.service) throw new Errno('ECONNREFUSED');
  const member = p.gid === node.gid || p.groups.includes(node.gid);
  if (p.uid !== 0 && p.uid !== node.uid && !(member && (node.mode & 0o020)) && !(node.mode & 0o002)) throw new Errno('EACCES');
  return node.service as UnixService;
}

export type Target = { unix: string } | { address: string; port: number; tls?: boolean };

/** Thrown where a client of messages meets a server that does not speak them (nginx behind a kubeconfig). */
export class ForeignProtocol extends Error {
  readonly listener: Listener;
  constructor(listener: Listener) {
    super('the server does not speak this protocol');
    this.listener = listener;
  }
}

/**
 * One HTTP exchange at message level, as docker and kubectl make it.
 * @throws Errno as `connect`; ForeignProtocol if the port belongs to a stream server
 */
export function* request(p: Process, target: Target, message: Request): Blocking<Response> {
  if ('unix' in target) {
    const service = unixService(p, target.unix);
    yield* p.sleep(0.05);
    if (!service.requests) throw new Errno('EIO');
    return yield* service.requests({ ...message, peer: { ...message.peer, address: '@' } });
  }
  const delivery = yield* reach(p, 'tcp', target.address, target.port);
  const { requests } = delivery.listener;
  if (!requests) throw new ForeignProtocol(delivery.listener);
  return yield* requests({ ...message, peer: { ...message.peer, address: delivery.source } });
}

/** Opens a TCP listener in the process's network; it closes when the process ends. @throws EADDRINUSE */
export function listen(p: Process, port: number, address = '0.0.0.0', tlsFor?: (serverName: string) => Certificate): { accept(): Blocking<Socket | undefined>; close(): void } {
  const backlog = new Channel<Socket>();
  const listener: Listener = { protocol: 'tcp', address, port, owner: p, backlog, ...(tlsFor ? { tlsFor } : {}) };
  p.ns.network.listen(listener);
  const close = (): void => p.ns.network.close(listener);
  p.onExit.push(close);
  return { accept: () => backlog.receive(), close };
}

/** Sends a datagram and waits for the answer, `timeout` ms at most; undefined when none came. @throws ECONNREFUSED */
export function* exchangeDatagram(p: Process, address: string, port: number, message: unknown, timeout: number): Blocking<unknown> {
  const delivery = deliver(p.ns.network, 'udp', address, port);
  if (delivery === 'refused') throw new Errno('ECONNREFUSED');
  const { listener, source } = typeof delivery === 'string' ? {} : delivery, packet = { protocol: 'udp', source: source ?? '', address, port, from: p.ns.network } as const;
  const answer = listener?.queries ? yield* listener.queries(message, packet) : listener?.datagrams?.(message, packet);
  yield* p.sleep(answer === undefined ? timeout : typeof delivery === 'string' ? 0 : delivery.delay * 2);
  return answer;
}
