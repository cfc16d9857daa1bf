/** An entry point: a port where connections come in, plain ones and, where a router asks for it, those with TLS. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { listen } from '../../kernel/connect.ts';
import { Errno } from '../../kernel/errno.ts';
import { HttpReader, statusLine, type Head } from '../../kernel/http1.ts';
import type { Certificate } from '../../kernel/network.ts';
import type { Process } from '../../kernel/process.ts';
import type { Socket } from '../../kernel/socket.ts';
import { strftime } from '../dates.ts';
import { Ask, Headers, notFound, type Handler, type Reply } from './exchange.ts';
import { chunk, headBytes } from './forward.ts';
import { inRange } from './ranges.ts';

export interface EntryPoint {
  readonly name: string;
  readonly address: string;
  readonly port: number;
  readonly udp: boolean;
  /** Whose X-Forwarded headers are believed; 'all' with forwardedheaders.insecure. */
  readonly trusted: 'all' | readonly string[];
}

/** What is there to answer, changed as a whole with every configuration. */
export interface Handlers {
  readonly plain: Handler;
  /** Undefined where no router of the entry point asks for TLS. */
  readonly secure: Handler | undefined;
}

export interface Served {
  readonly request: Ask;
  readonly status: number;
  readonly size: number;
  readonly started: number;
}

/** What an entry point asks for. */
export interface House {
  handlers(entryPoint: string): Handlers;
  certificateFor(serverName: string): Certificate;
  /** Called when an answer has gone out. */
  served(served: Served): Blocking<void>;
}

/** Opens the port. @throws Errno EADDRINUSE, EACCES */
export function openEntryPoint(p: Process, point: EntryPoint, house: House): void {
  const server = listen(p, point.port || p.ns.network.ephemeralPort(), point.address || '0.0.0.0', (name) => house.certificateFor(name));
  p.thread((function* () {
    for (;;) {
      const socket = yield* server.accept();
      if (!socket) return;
      p.thread(serveConnection(p, socket, point, house));
    }
  })());
}

function* serveConnection(p: Process, socket: Socket, point: EntryPoint, house: House): Blocking<void> {
  const reader = new HttpReader(socket), secure = socket.serverName !== undefined;
  try {
    for (;;) {
      const head = yield* reader.head();
      if (!head) return;
      const started = p.now;
      const [, method = '', target = '', protocol = ''] = /^([!#$%&'*+.^_`|~\w-]+) (\S+) (HTTP\/(?:1\.[01]|2\.0))$/.exec(head.start) ?? [];
      if (method === '' || (protocol !== 'HTTP/1.0' && head.headers['host'] === undefined)) {
        const words = method === '' ? '400 Bad Request' : '400 Bad Request: missing required Host header';
        yield* socket.write(encode(`HTTP/1.1 ${words}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${words}`));
        return;
      }
      if (/100-continue/i.test(head.headers['expect'] ?? '')) yield* socket.write(encode('HTTP/1.1 100 Continue\r\n\r\n'));
      const ask = new Ask({ method, target, protocol, headers: headersOf(head), body: yield* reader.body(head, false), peer: socket.remote, secure, connection: { socket, reader } });
      forwarded(p, ask, point);
      const { plain, secure: withTls } = house.handlers(point.name);
      const reply = yield* (secure ? withTls ?? missing : plain)(ask);
      const { size, over } = yield* send(p, socket, ask, reply);
      yield* house.served({ request: ask, status: reply.status, size, started });
      if (over || /close/i.test(head.headers['connection'] ?? '') || (protocol === 'HTTP/1.0' && !/keep-alive/i.test(head.headers['connection'] ?? ''))) return;
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  } finally {
    socket.release();
  }
}

const missing: Handler = function* () {
  return notFound();
};

const headersOf = (head: Head): Headers => new Headers(head.lines.filter((line) => line.includes(':')).map((line): [string, string] => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]));

const MANAGED = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Method', 'X-Forwarded-Port', 'X-Forwarded-Prefix', 'X-Forwarded-Proto', 'X-Forwarded-Server', 'X-Forwarded-Tls-Client-Cert', 'X-Forwarded-Tls-Client-Cert-Info', 'X-Forwarded-Uri', 'X-Real-Ip'];

/** The headers that tell servers who asked, and how. Those of strangers are not believed. */
function forwarded(p: Process, { headers, client, host, secure }: Ask, { trusted }: EntryPoint): void {
  if (trusted !== 'all' && !trusted.some((range) => inRange(client, range))) for (const name of MANAGED) headers.delete(name);
  if (headers.get('X-Real-Ip') === undefined) headers.set('X-Real-Ip', client);
  const upgrade = headers.all('Connection').some((value) => /\bupgrade\b/i.test(value)) && /^websocket$/i.test(headers.get('Upgrade') ?? '');
  const put = (name: string, value: string): void => {
    if (headers.get(name) === undefined && value !== '') headers.set(name, value);
  };
  put('X-Forwarded-Proto', `${upgrade ? 'ws' : 'http'}${secure ? 's' : ''}`);
  put('X-Forwarded-Port', /:(\d+)$/.exec(host)?.[1] ?? (/^(https|wss)$/.test(headers.get('X-Forwarded-Proto') ?? '') || secure ? '443' : '80'));
  put('X-Forwarded-Host', host);
  headers.set('X-Forwarded-Server', p.ns.uts.hostname);
  if (upgrade) return;
  for (const name of headers.all('Connection').flatMap((value) => value.split(',')).map((one) => one.trim()).filter((one) => one !== '' && !MANAGED.includes(one))) headers.delete(name);
  headers.delete('Connection');
}

/** Writes the answer as Go's server does: its headers sorted, then those that the server adds; with HTTP/2 in another order and in small letters. */
function* send(p: Process, socket: Socket, ask: Ask, { status, reason, headers, body, upgraded, done }: Reply): Blocking<{ size: number; over: boolean }> {
  try {
    const newer = ask.protocol === 'HTTP/2.0', start = newer ? `HTTP/2 ${status} ` : reason === undefined ? statusLine(status) : `HTTP/1.1 ${status} ${reason}`;
    const head = (extra: readonly (readonly [string, string])[]): Uint8Array => headBytes(start, newer ? [...headers.entries(), ...extra.toSorted(byPlace)].map(([name, value]) => [name.toLowerCase(), value]) : [...headers.entries(), ...extra]);
    const added: [string, string][] = headers.get('Date') === undefined ? [['Date', strftime('%a, %d %b %Y %T GMT', p.now)]] : [];
    if (upgraded) {
      yield* socket.write(headBytes(start, headers.entries()));
      return { size: yield* talk(p, ask.connection, upgraded), over: true };
    }
    const close = ask.protocol === 'HTTP/1.0', bodiless = ask.method === 'HEAD' || status === 204 || status === 304;
    if (body instanceof Uint8Array) {
      if (headers.get('Content-Length') === undefined && status !== 204 && status !== 304 && !(ask.method === 'HEAD' && body.length === 0)) added.push(['Content-Length', String(body.length)]);
      yield* socket.write(head(added));
      if (!bodiless) yield* socket.write(body);
      return { size: bodiless ? 0 : body.length, over: false };
    }
    const known = headers.get('Content-Length') !== undefined;
    let size = 0;
    yield* socket.write(head([...added, ...(known ? [] : close ? [['Connection', 'close'] as const] : [['Transfer-Encoding', 'chunked'] as const])]));
    yield* body(function* (bytes) {
      size += bytes.length;
      if (bytes.length > 0) yield* socket.write(known || close ? bytes : chunk(bytes));
    });
    if (!known && !close) yield* socket.write(encode('0\r\n\r\n'));
    return { size, over: close && !known };
  } finally {
    done?.();
  }
}

/** The order in which HTTP/2 adds headers. */
const ADDED = ['Content-Type', 'Content-Length', 'Date'];
const byPlace = ([a]: readonly [string, string], [b]: readonly [string, string]): number => ADDED.indexOf(a) - ADDED.indexOf(b);

type Side = NonNullable<Reply['upgraded']>;

/** Carries bytes both ways until one side ends; what a side had sent before is still in its reader. */
function* talk(p: Process, client: Side, server: Side): Blocking<number> {
  let size = 0;
  const upstream = p.thread(carry(client, server, () => {}));
  try {
    yield* carry(server, client, (count) => {
      size += count;
    });
    return size;
  } finally {
    upstream.abort();
  }
}

function* carry(from: Side, to: Side, count: (size: number) => void): Blocking<void> {
  try {
    for (;;) {
      const piece = yield* from.reader.piece();
      if (piece.length === 0) break;
      count(piece.length);
      yield* to.socket.write(piece);
    }
    to.socket.finish();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  }
}
