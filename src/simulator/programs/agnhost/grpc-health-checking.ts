/** agnhost grpc-health-checking: answers gRPC's health protocol, and is told over HTTP to say otherwise; words and flags are those of its source. TLS is not simulated. */
import type { Blocking } from '../../kernel/blocking.ts';
import { listen } from '../../kernel/connect.ts';
import { goDuration, goTime } from '../../kernel/calendar.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { goEnding } from '../ending.ts';
import { answer } from '../go-http.ts';
import { servePort } from '../http-server.ts';
import { complain } from '../tool.ts';

/** How a gRPC server greets: SETTINGS with the largest frame that it takes. Who speaks no HTTP/2 then is hung up on. */
const GREETING = new Uint8Array([0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0x40, 0]);

const log = (p: Process, text: string): Blocking<void> => p.write(2, `${strftime('%Y/%m/%d %T', p.now)} ${text}\n`);

export function* grpcHealthChecking(p: Process, flags: ReadonlyMap<string, string>): Blocking<number> {
  const port = Number(flags.get('port') ?? 5000), http = Number(flags.get('http-port') ?? 8080), delay = Number(flags.get('delay-unhealthy-sec') ?? -1), started = p.now;
  if (flags.has('tls-cert-file') || flags.has('tls-private-key-file')) {
    yield* complain(p, 'agnhost: grpc-health-checking with TLS is not simulated here');
    return 1;
  }
  let forced: boolean | undefined;
  const ending = goEnding(p);
  try {
    servePort(p, http, function* ({ path }) {
      if (path !== '/make-serving' && path !== '/make-not-serving') return answer(p.now, '404 page not found\n', { status: 404 });
      forced = path === '/make-not-serving';
      yield* log(p, `Mark as ${forced ? 'unhealthy' : 'healthy'}`);
      return answer(p.now, goDuration(p.now - started));
    });
    yield* log(p, `Http server starting to listen on :${http}`);
    const server = listen(p, port, '0.0.0.0', undefined, (service) => {
      p.thread(log(p, `Serving the Check request for health check, started at ${goTime(started)} m=+0.001`));
      if (service !== (flags.get('service') ?? '')) return { code: 'NotFound', message: 'unknown service' };
      return (forced ?? false) || (delay >= 0 && p.now - started >= delay * 1000) ? 'NOT_SERVING' : 'SERVING';
    });
    yield* log(p, `gRPC server starting to listen on :${port}`);
    p.thread((function* () {
      for (let socket = yield* server.accept(); socket; socket = yield* server.accept()) {
        yield* socket.write(GREETING);
        socket.release();
      }
    })());
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* log(p, `Error while starting the listening service listen tcp :${port}: bind: ${error.strerror.toLowerCase()}`);
    return 1;
  }
  return yield* ending.wait();
}
