/** HTTP at message level, as docker and kubectl speak it: no bytes of a stream are made where both ends are the simulation's own. */
import type { Request, Response } from '../api/http.ts';
import type { Blocking } from './blocking.ts';
import { Errno } from './errno.ts';
import type { Listener } from './network.ts';
import type { Process } from './process.ts';
import { reach, unixService } from './reach.ts';

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
