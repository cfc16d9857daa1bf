/** A question and its answer in one datagram each, as DNS has them. */
import type { Blocking } from './blocking.ts';
import { Errno } from './errno.ts';
import { deliver } from './network.ts';
import type { Process } from './process.ts';

/** Sends a datagram and waits for the answer, `timeout` ms at most; undefined when none came. @throws ECONNREFUSED */
export function* exchangeDatagram(p: Process, address: string, port: number, message: unknown, timeout: number): Blocking<unknown> {
  const delivery = deliver(p.ns.network, 'udp', address, port);
  if (delivery === 'refused') throw new Errno('ECONNREFUSED');
  const { listener, source } = typeof delivery === 'string' ? {} : delivery, packet = { protocol: 'udp', source: source ?? '', address, port, from: p.ns.network } as const;
  const answer = listener?.queries ? yield* listener.queries(message, packet) : listener?.datagrams?.(message, packet);
  yield* p.sleep(answer === undefined ? timeout : typeof delivery === 'string' ? 0 : delivery.delay * 2);
  return answer;
}
