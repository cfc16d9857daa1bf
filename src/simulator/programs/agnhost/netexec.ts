/** agnhost netexec: an HTTP server whose paths do what a test of networks needs; the paths and lines are those of its source. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { goEnding, type Ending } from '../ending.ts';
import { answer, query } from '../go-http.ts';
import { servePort, type HttpAnswer, type HttpRequest } from '../http-server.ts';
import { parseSeconds } from '../seconds.ts';
import { log } from './agnhost.ts';

const PATHS = ['/', '/clientip', '/dial', '/echo', '/exit', '/healthz', '/header', '/hostname', '/hostName', '/redirect', '/shell', '/shutdown', '/upload'];

export function* netexec(p: Process, flags: ReadonlyMap<string, string>): Blocking<number> {
  const port = Number(flags.get('http-port') ?? 8080), udp = Number(flags.get('udp-port') ?? 8081);
  const ending = goEnding(p);
  servePort(p, port, (request) => reply(p, request, ending));
  if (udp !== -1) p.ns.network.listen({ protocol: 'udp', address: '0.0.0.0', port: udp, datagrams: (message) => datagram(p, String(message)) });
  yield* log(p, `Started HTTP server on port ${port}`);
  if (udp !== -1) yield* log(p, `Started UDP server on port  ${udp}`);
  return yield* ending.wait();
}

/** The UDP server knows three words. */
function datagram(p: Process, message: string): string {
  const [word = '', ...rest] = message.trim().split(' ');
  return word === 'hostname' ? p.ns.uts.hostname : word === 'echo' ? rest.join(' ') : '';
}

/** `time.Now()` as Go prints it with %v. */
const goTime = (p: Process): string => `${strftime('%Y-%m-%d %T.%N', p.now).replace(/\.?0+$/, '')} +0000 UTC m=+${((p.now - p.startedAt) / 1000).toFixed(9)}`;

function* reply(p: Process, request: HttpRequest, ending: Ending): Blocking<HttpAnswer> {
  const asked = query(request), say = (text: string): Blocking<void> => log(p, text);
  const path = PATHS.includes(request.path) ? request.path : '/';
  switch (path) {
    case '/clientip': yield* say('GET /clientip'); return answer(p.now, request.peer);
    case '/echo': yield* say(`GET /echo?msg=${asked.get('msg') ?? ''}`); return answer(p.now, asked.get('msg') ?? '', asked.has('code') ? { status: Number(asked.get('code')) } : {});
    case '/exit': return yield* exit(p, Number(asked.get('code') ?? 0), asked.get('wait') ?? asked.get('timeout'), ending);
    case '/shutdown': yield* say('GET /shutdown'); ending.end(0); return answer(p.now, '');
    case '/healthz': return answer(p.now, '');
    case '/header': yield* say(`GET /header?key=${asked.get('key') ?? ''}`); return answer(p.now, request.head.headers[(asked.get('key') ?? '').toLowerCase()] ?? '');
    case '/hostname': case '/hostName': yield* say('GET /hostname'); return answer(p.now, p.ns.uts.hostname);
    case '/redirect': return answer(p.now, '', { status: Number(asked.get('code') ?? 302), headers: [['Location', asked.get('location') ?? '/']] });
    case '/dial': case '/shell': case '/upload': return answer(p.now, `netexec: ${path} is not simulated here\n`, { status: 501 });
    default: yield* say('GET /'); return answer(p.now, `NOW: ${goTime(p)}`);
  }
}

function* exit(p: Process, code: number, wait: string | undefined, ending: Ending): Blocking<HttpAnswer> {
  yield* log(p, `GET /exit?code=${code}&timeout=&wait=${wait ?? ''}`);
  const seconds = wait === undefined ? 0 : parseSeconds(wait) ?? 0;
  if (seconds > 0) yield* p.sleep(seconds * 1000);
  ending.end(code);
  return answer(p.now, '');
}
