/** What a process comes to that goes to an address or a path: a listener, or the error that the kernel answers with. */
import type { RequestHandler } from '../api/http.ts';
import type { Blocking, Channel } from './blocking.ts';
import { Errno } from './errno.ts';
import { lookup } from './files.ts';
import { deliver, type Delivery, type Protocol } from './network.ts';
import type { Process } from './process.ts';
import type { Socket } from './socket.ts';

/** What listens on a unix socket: a message-level HTTP server, or a stream service. */
export interface UnixService {
  requests?: RequestHandler;
  backlog?: Channel<Socket>;
}

/** Linux gives a SYN this long (six retries) before ETIMEDOUT, in ms. */
const SYN_TIMEOUT = 127_000;
/** An unreachable neighbour shows after three ARP tries of a second. */
const ARP_TIMEOUT = 3_000;

/** @throws ECONNREFUSED, EHOSTUNREACH, ETIMEDOUT */
export function* reach(p: Process, protocol: Protocol, address: string, port: number): Blocking<Delivery> {
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

/** @throws ENOENT, ECONNREFUSED, EACCES */
export function unixService(p: Process, path: string): UnixService {
  const node = lookup(p, path);
  if (!node) throw new Errno('ENOENT');
  if (node.kind !== 'socket' || !node.service) throw new Errno('ECONNREFUSED');
  const member = p.gid === node.gid || p.groups.includes(node.gid);
  if (p.uid !== 0 && p.uid !== node.uid && !(member && (node.mode & 0o020)) && !(node.mode & 0o002)) throw new Errno('EACCES');
  return node.service as UnixService;
}
