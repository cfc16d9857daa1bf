/** The server of traefik/whoami: it tells who asked and who answered. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import { strftime } from './dates.ts';
import { goEnding } from './ending.ts';
import { answer, headersOf, query, written } from './go-http.ts';
import { servePort, type HttpAnswer, type HttpRequest } from './http-server.ts';
import { parseSeconds } from './seconds.ts';
import { complain } from './tool.ts';

/** Its flags, and those of TLS, which the simulator has not. */
const FLAGS = ['port', 'name', 'verbose'], TLS = ['cert', 'key', 'cacert'];

export function* whoamiServer(p: Process): Blocking<number> {
  const flags = new Map<string, string>([['port', p.env.get('WHOAMI_PORT_NUMBER') || '80'], ['name', p.env.get('WHOAMI_NAME') ?? '']]);
  const words = p.argv.slice(1);
  while (words.length > 0) {
    const word = words.shift()!;
    // As Go's flags: they end where a word is none, or at --; what follows is not looked at.
    if (!/^-./.test(word) || word === '--') break;
    const [, name = '', , value] = /^--?([^=]*)(=(.*))?$/.exec(word) ?? [];
    if (name === 'help' || name === 'h') {
      yield* complain(p, `Usage of ${p.argv[0]}:\n${usage()}`);
      return 0;
    }
    if (TLS.includes(name)) {
      yield* complain(p, `whoami: -${name} is not simulated: this server speaks plain HTTP only`);
      return 1;
    }
    if (!FLAGS.includes(name)) {
      yield* complain(p, `flag provided but not defined: -${name}\nUsage of ${p.argv[0]}:\n${usage()}`);
      return 2;
    }
    flags.set(name, value ?? (name === 'verbose' ? 'true' : words.shift() ?? ''));
  }
  const state = { health: 200 };
  servePort(p, Number(flags.get('port')), (request) => reply(p, request, flags, state));
  yield* complain(p, `${strftime('%Y/%m/%d %T', p.now)} Starting up on port ${flags.get('port')}`);
  return yield* goEnding(p).wait();
}

const usage = (): string => [
  '  -cacert string\n    \tmutual TLS: the authority whose clients are let in', '  -cert string\n    \tTLS certificate', '  -key string\n    \tTLS key',
  '  -name string\n    \tname to answer with', '  -port string\n    \tport to listen on (default "80")', '  -verbose\n    \tlog every request',
].join('\n');

function* reply(p: Process, request: HttpRequest, flags: ReadonlyMap<string, string>, state: { health: number }): Blocking<HttpAnswer> {
  const wait = query(request).get('wait');
  const seconds = wait === undefined ? undefined : parseSeconds(wait.replace(/^(\d+)ms$/, (_, ms: string) => String(Number(ms) / 1000)));
  if (seconds !== undefined) yield* p.sleep(seconds * 1000);
  if (flags.get('verbose') === 'true') yield* complain(p, `${request.peer} - - [${strftime('%d/%b/%Y:%T +0000', p.now)}] "${request.method} ${request.target} HTTP/1.1" - -`);
  switch (request.path) {
    case '/api': return answer(p.now, `${JSON.stringify(asObject(p, request, flags))}\n`, { type: 'application/json' });
    case '/bench': return answer(p.now, '1', { headers: [['Connection', 'keep-alive']] });
    case '/health': return health(p, request, state);
    case '/data': return answer(p.now, data(Number(query(request).get('size') ?? 1), query(request).get('unit') ?? ''));
    default: return answer(p.now, asText(p, request, flags));
  }
}

const addresses = (p: Process): string[] => p.ns.network.interfaces.flatMap(({ name, address }) => (name === 'lo' ? ['127.0.0.1', '::1'] : address ? [address] : []));

function asText(p: Process, request: HttpRequest, flags: ReadonlyMap<string, string>): string {
  const environment = query(request).get('env') === 'true' ? [...p.env.entries()].map(([name, value]) => `${name}=${value}\n`).join('') : '';
  return `${flags.get('name') ? `Name: ${flags.get('name')}\n` : ''}Hostname: ${p.ns.uts.hostname}\n${addresses(p).map((ip) => `IP: ${ip}\n`).join('')}RemoteAddr: ${request.peer}\n${written(request)}${environment}`;
}

const asObject = (p: Process, request: HttpRequest, flags: ReadonlyMap<string, string>): object => ({
  hostname: p.ns.uts.hostname, ip: addresses(p), headers: Object.fromEntries(headersOf(request).map(([name, value]) => [name, [value]])),
  url: request.target, host: request.head.headers['host'] ?? '', method: request.method, ...(flags.get('name') ? { name: flags.get('name') } : {}), remoteAddr: request.peer,
});

/** GET tells the state, POST sets it. */
function health(p: Process, request: HttpRequest, state: { health: number }): HttpAnswer {
  if (request.method !== 'POST') return answer(p.now, '', { status: state.health });
  const status = Number(decode(request.body));
  if (!Number.isInteger(status) || status < 100 || status > 599) return answer(p.now, 'invalid status code', { status: 400 });
  state.health = status;
  return answer(p.now, '');
}

const UNITS: Readonly<Record<string, number>> = { '': 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };
/** More than a page can hold is not sent, bytes. */
const MOST_DATA = 16 * 2 ** 20;

function data(size: number, unit: string): string {
  const length = Math.min(MOST_DATA, Math.max(2, Math.floor(size * (UNITS[unit.toLowerCase()] ?? 1))));
  return `|${'ABCDEFGHIJKLMNOPQRSTUVWXYZ-'.repeat(Math.ceil(length / 27)).slice(0, length - 2)}|`;
}
