/** agnhost liveness: a server on port 8080 that is well for its first ten seconds and ill from then on (liveness/server.go). */
import type { Blocking } from '../../kernel/blocking.ts';
import { goDuration } from '../../kernel/calendar.ts';
import type { Process } from '../../kernel/process.ts';
import { goEnding } from '../ending.ts';
import { answer } from '../go-http.ts';
import { servePort } from '../http-server.ts';

/** Seconds until it falls ill. */
const WELL = 10;

export function* liveness(p: Process): Blocking<number> {
  const started = p.now;
  servePort(p, 8080, function* ({ path }) {
    const age = (p.now - started) / 1000;
    if (path === '/started') return answer(p.now, goDuration(p.now - started));
    if (path !== '/healthz') return answer(p.now, '404 page not found\n', { status: 404 });
    return age > WELL ? answer(p.now, `error: ${age}`, { status: 500 }) : answer(p.now, 'ok');
  });
  return yield* goEnding(p).wait();
}
