/** Whether a public server answers, as package managers ask before they fetch anything. */
import type { Blocking } from '../kernel/blocking.ts';
import { request } from '../kernel/request.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';

export type Reach = 'answers' | 'no name' | 'no answer';

export function* reach(p: Process, host: string, port: number, path: string): Blocking<Reach> {
  const found = yield* resolve(p, host);
  if (!('addresses' in found)) return 'no name';
  try {
    const { status } = yield* request(p, { address: found.addresses[0]!, port }, { method: 'GET', path, query: [], headers: { host } });
    return status < 500 ? 'answers' : 'no answer';
  } catch (error) {
    if (error instanceof Errno && error.code !== 'EINTR') return 'no answer';
    throw error;
  }
}
