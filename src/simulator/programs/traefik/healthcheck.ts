/** `traefik healthcheck`: asks the ping of the proxy in the same container, found by the same configuration. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { exchange, TransferError, within } from '../http-client.ts';
import type { Options } from './options.ts';
import { entryPointsOf } from './settings/entry-points.ts';

export function* healthcheck(p: Process, options: Options): Blocking<number> {
  const name = options.value('ping.entrypoint') ?? 'traefik';
  const point = entryPointsOf(options).find((one) => one.name === name);
  const failed = function* (words: string): Blocking<number> {
    yield* p.write(1, `Error calling healthcheck: ${words}\n`);
    return 1;
  };
  if (!options.has('ping')) return yield* failed('please enable `ping` to use health check');
  if (!point) return yield* failed(`ping: missing ${name} entry point`);
  const url = `http://${point.address}:${point.port}/ping`;
  try {
    const target = { scheme: 'http', user: undefined, host: point.address || '127.0.0.1', port: point.port, target: '/ping' };
    const { socket, status, head } = yield* within(p, 5000, 'transfer', exchange(p, target, { method: 'HEAD', headers: { Host: `${point.address}:${point.port}`, 'User-Agent': 'Go-http-client/1.1' }, body: undefined, insecure: true }));
    socket.release();
    yield* p.write(1, status === 200 ? `OK: ${url}\n` : `Bad healthcheck status: ${head.start.replace(/^HTTP\/[\d.]+ /, '')}\n`);
    return status === 200 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    return yield* failed(`Head "${url}": ${error.failure.kind === 'timeout' ? 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)' : error.failure.kind === 'connect' ? `dial tcp ${point.address}:${point.port}: connect: connection refused` : 'EOF'}`);
  }
}
