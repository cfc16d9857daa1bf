/** connect(2), and listen(2) for those who accept: streams of the network, as a process makes them. */
import { Channel, type Blocking } from './blocking.ts';
import { Errno } from './errno.ts';
import { serveHttp1 } from './http1.ts';
import type { Certificate, Listener } from './network.ts';
import type { Process } from './process.ts';
import { reach, unixService, type UnixService } from './reach.ts';
import { socketPair, type Socket } from './socket.ts';

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

/** Opens a TCP listener in the process's network; it closes when the process ends. @throws EADDRINUSE */
export function listen(p: Process, port: number, address = '0.0.0.0', tlsFor?: (serverName: string) => Certificate, health?: Listener['health']): { accept(): Blocking<Socket | undefined>; close(): void } {
  const backlog = new Channel<Socket>();
  const listener: Listener = { protocol: 'tcp', address, port, owner: p, backlog, ...(tlsFor && { tlsFor }), ...(health && { health }) };
  p.ns.network.listen(listener);
  const close = (): void => p.ns.network.close(listener);
  p.onExit.push(close);
  return { accept: () => backlog.receive(), close };
}
