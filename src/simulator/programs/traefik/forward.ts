/** The way to a server: the request goes there with the headers of a proxy, its answer comes back as it arrives. */
import type { Blocking } from '../../kernel/blocking.ts';
import { concat, encode, fromLatin1, NO_BYTES } from '../../kernel/bytes.ts';
import type { Head } from '../../kernel/http1.ts';
import type { Process } from '../../kernel/process.ts';
import { exchange, parseUrl, TransferError, within, type Failure, type Url } from '../http-client.ts';
import { Headers, phrase, plain, type Ask, type Reply } from './exchange.ts';
import type { Log } from './log.ts';

/** Headers of one hop. */
const HOP = ['Connection', 'Proxy-Connection', 'Keep-Alive', 'Proxy-Authenticate', 'Proxy-Authorization', 'Te', 'Trailer', 'Transfer-Encoding', 'Upgrade'];
/** serversTransport.forwardingTimeouts.dialTimeout, ms. */
const DIAL = 30_000;

export interface Server {
  readonly url: string;
  readonly passHost: boolean;
  readonly preservePath: boolean;
}

/** Sends the request to a server. A server that fails is a 502 or 504 with those words. */
export function* forward(p: Process, ask: Ask, { url: address, passHost, preservePath }: Server, log: Log): Blocking<Reply> {
  // HTTP/2 in clear: of what is simulated nothing speaks it, and Go's client says what came instead.
  const clear = address.startsWith('h2c:'), url = parseUrl(clear ? `http${address.slice(3)}` : address);
  const started = p.now;
  ask.told.server = address;
  if (!url) return yield* failed(ask, log, 500, `unsupported protocol scheme ""`);
  url.target = (preservePath ? `${url.target.replace(/\?.*/, '').replace(/\/$/, '')}${ask.path}` : ask.path || '/') + ask.search;
  try {
    const { socket, reader, head, status } = yield* exchange(p, url, { method: ask.method, headers: headersFor(ask, url, passHost), body: ask.body, insecure: true, connectLimit: DIAL });
    if (clear) {
      socket.release();
      return yield* failed(ask, log, 500, 'http2: failed reading the frame payload: http2: frame too large, note that the frame header looked like an HTTP/1.1 header');
    }
    ask.told.originStatus = status;
    ask.told.originDuration = p.now - started;
    return answer(ask, head, status, { socket, reader });
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    ask.told.originDuration = p.now - started;
    const status = error.failure.kind === 'timeout' || (error.failure.kind === 'connect' && error.failure.code === 'ETIMEDOUT') ? 504 : error.failure.kind === 'certificate' ? 500 : 502;
    ask.told.originStatus = status;
    return yield* failed(ask, log, status, wordsOf(error.failure, url), error.failure.kind === 'certificate');
  }
}

function* failed(ask: Ask, log: Log, status: number, words: string, configured = false): Blocking<Reply> {
  yield* configured ? log.error(`${status} ${phrase(status)}`, { error: words, caller: 'pkg/proxy/httputil/proxy.go:203' }) : log.debug(`${status} ${phrase(status)}`, { error: words, caller: 'pkg/proxy/httputil/proxy.go:205' });
  ask.told.originSize = phrase(status).length;
  return plain(status, phrase(status));
}

function wordsOf(failure: Failure, { host, port }: Url): string {
  switch (failure.kind) {
    case 'resolve': return `dial tcp: lookup ${host}: no such host`;
    case 'connect': return `dial tcp ${failure.address}:${failure.port}: connect: ${{ ECONNREFUSED: 'connection refused', EHOSTUNREACH: 'no route to host', ETIMEDOUT: 'connection timed out' }[failure.code as string] ?? failure.code}`;
    case 'timeout': return `dial tcp ${host}:${port}: i/o timeout`;
    case 'empty': return 'EOF';
    case 'handshake': return 'tls: first record does not look like a TLS handshake';
    case 'certificate': return 'tls: failed to verify certificate: x509: certificate signed by unknown authority';
  }
}

/** In the order of Go's client: Host and User-Agent, the length, the others sorted. */
function headersFor(ask: Ask, url: Url, passHost: boolean): Record<string, string> {
  const headers = ask.headers.copy(), upgrade = isUpgrade(headers) ? headers.get('Upgrade') : undefined;
  for (const name of HOP) headers.delete(name);
  headers.add('X-Forwarded-For', ask.client);
  const before = headers.all('X-Forwarded-For');
  headers.set('X-Forwarded-For', before.join(', '));
  if (upgrade !== undefined) {
    headers.set('Connection', 'Upgrade');
    headers.set('Upgrade', upgrade);
  }
  const agent = headers.get('User-Agent');
  headers.delete('User-Agent');
  headers.delete('Content-Length');
  const compressed = headers.get('Accept-Encoding') === undefined && headers.get('Range') === undefined && ask.method !== 'HEAD';
  const hasBody = ask.body.length > 0 || ['POST', 'PUT', 'PATCH'].includes(ask.method);
  return {
    Host: passHost ? ask.host : `${url.host}${url.port === (url.scheme === 'https' ? 443 : 80) ? '' : `:${url.port}`}`,
    ...(agent === undefined ? {} : { 'User-Agent': agent }), ...(hasBody ? { 'Content-Length': String(ask.body.length) } : {}),
    ...Object.fromEntries(headers.names().sort().map((name) => [name, headers.all(name).join(', ')])),
    // Asked for by the client library itself, after all others.
    ...(compressed ? { 'Accept-Encoding': 'gzip' } : {}),
  };
}

const isUpgrade = (headers: Headers): boolean => headers.all('Connection').some((value) => /\bupgrade\b/i.test(value));

function answer(ask: Ask, head: Head, status: number, connection: NonNullable<Reply['upgraded']>): Reply {
  const headers = new Headers(head.lines.filter((line) => line.includes(':')).map((line): [string, string] => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]));
  const reason = /^HTTP\/[\d.]+ \d+ (.*)$/.exec(head.start)?.[1];
  const upgrade = headers.get('Upgrade');
  const done = (): void => connection.socket.release();
  for (const name of HOP) headers.delete(name);
  if (status === 101) {
    headers.set('Connection', 'Upgrade');
    if (upgrade !== undefined) headers.set('Upgrade', upgrade);
    return { status, headers, body: NO_BYTES, upgraded: connection, done };
  }
  const none = ask.method === 'HEAD' || status === 204 || status === 304;
  return {
    status, headers, done, ...(reason ? { reason } : {}),
    body: none ? NO_BYTES : function* (write) {
      ask.told.originSize = yield* connection.reader.stream(head, true, write);
    },
  };
}

/** The bytes of an answer's head. */
export const headBytes = (start: string, headers: readonly (readonly [string, string])[]): Uint8Array => fromLatin1(`${start}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);

/** A piece of a body whose length nobody knows yet. */
export const chunk = (bytes: Uint8Array): Uint8Array => concat([encode(`${bytes.length.toString(16)}\r\n`), bytes, encode('\r\n')]);
