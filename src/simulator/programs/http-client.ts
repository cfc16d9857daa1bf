/** What curl and wget share: URLs, connections, one HTTP/1.1 exchange on a byte stream. */
import type { Blocking } from '../kernel/blocking.ts';
import { concat, encode } from '../kernel/bytes.ts';
import { connect, connectUnix } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import { HttpReader, type Head } from '../kernel/http1.ts';
import { deliver, type Certificate } from '../kernel/network.ts';
import type { Process } from '../kernel/process.ts';
import { resolve } from '../kernel/resolver.ts';
import type { Socket } from '../kernel/socket.ts';

export interface Url {
  scheme: string;
  user: string | undefined;
  host: string;
  port: number;
  /** Path with the query. */
  target: string;
}

/** Reads a URL as lenient tools do; undefined where it makes no sense. */
export function parseUrl(text: string): Url | undefined {
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:([^@/]*)@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d*))?([/?][^#]*)?(?:#.*)?$/i.exec(text);
  if (!match || match[3] === '') return undefined;
  const scheme = (match[1] ?? 'http').toLowerCase();
  const port = match[4] ? Number(match[4]) : scheme === 'https' ? 443 : 80;
  if (port > 65535) return undefined;
  const target = match[5] === undefined ? '/' : match[5].startsWith('?') ? `/${match[5]}` : match[5];
  return { scheme, user: match[2], host: match[3]!.replace(/^\[|\]$/g, ''), port, target };
}

/** How an exchange failed, for each tool to say in its own words. */
export type Failure =
  | { kind: 'resolve'; host: string }
  | { kind: 'connect'; code: Errno['code']; address: string; port: number }
  | { kind: 'certificate'; certificate: Certificate }
  | { kind: 'handshake' }
  | { kind: 'empty' }
  | { kind: 'timeout'; stage: 'connect' | 'transfer'; elapsed: number };

export class TransferError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export interface Exchange {
  socket: Socket;
  reader: HttpReader;
  head: Head;
  status: number;
  address: string;
}

/** Runs `body`, but throws a timeout after `limit` ms. The body's task is given up. */
export function* within<T>(p: Process, limit: number | undefined, stage: 'connect' | 'transfer', body: Blocking<T>): Blocking<T> {
  if (limit === undefined) return yield* body;
  const start = p.now, task = p.thread(body);
  let expired = false;
  const entry = p.agenda.after(limit, 'transfer time-out', () => {
    expired = true;
    task.ended.wakeAll();
  });
  while (!task.done && !expired) yield task.ended.park;
  p.agenda.cancel(entry);
  if (!task.done) {
    task.abort();
    throw new TransferError({ kind: 'timeout', stage, elapsed: p.now - start });
  }
  return yield* task.join();
}

export interface Send {
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
  insecure: boolean;
  /** Whether HTTP/2 is offered in the TLS hello. It has no form of its own here: the same messages, with its number in their first lines. */
  http2?: boolean;
  /** Asks with HTTP/1.0. */
  http10?: boolean;
  unixSocket?: string;
  /** host:port:address entries that override names (curl --resolve). */
  addresses?: Map<string, string>;
  /** Called when the address is known, and when somebody answered there. */
  onDial?: (address: string) => Blocking<void>;
  onConnect?: (address: string, http2: boolean) => Blocking<void>;
  /** How long the connection may take, ms. */
  connectLimit?: number | undefined;
}

/** Resolves, connects, sends the request and reads the head of the answer. @throws TransferError */
export function* exchange(p: Process, url: Url, send: Send): Blocking<Exchange> {
  const { socket, address, http2 } = send.unixSocket === undefined ? yield* dial(p, url, send) : { socket: yield* unix(p, send.unixSocket), address: send.unixSocket, http2: false };
  socket.retain();
  yield* send.onConnect?.(address, http2) ?? [];
  const lines = Object.entries(send.headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  yield* socket.write(concat([encode(`${send.method} ${url.target} HTTP/${http2 ? '2.0' : send.http10 ? '1.0' : '1.1'}\r\n${lines}\r\n`), send.body ?? new Uint8Array()]));
  const reader = new HttpReader(socket);
  const head = yield* reader.head();
  if (!head) throw new TransferError({ kind: 'empty' });
  if (http2) head.lines = head.lines.filter((line) => !line.startsWith('transfer-encoding:'));
  return { socket, reader, head, status: Number(/^HTTP\/[\d.]+ (\d+)/.exec(head.start)?.[1] ?? 0), address };
}

function* unix(p: Process, path: string): Blocking<Socket> {
  try {
    return yield* connectUnix(p, path);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new TransferError({ kind: 'connect', code: error.code, address: path, port: 0 });
  }
}

function* dial(p: Process, url: Url, send: Send): Blocking<{ socket: Socket; address: string; http2: boolean }> {
  const fixed = send.addresses?.get(`${url.host}:${url.port}`);
  const found = fixed === undefined ? yield* resolve(p, url.host) : { addresses: [fixed] };
  if (!('addresses' in found)) throw new TransferError({ kind: 'resolve', host: url.host });
  const address = found.addresses[0]!;
  const way = deliver(p.ns.network, 'tcp', address, url.port);
  yield* send.onDial?.(address) ?? [];
  const serverName = /^[\d.]+$|:/.test(url.host) ? '' : url.host;
  try {
    const socket = yield* within(p, send.connectLimit, 'connect', connect(p, address, url.port, url.scheme === 'https' ? serverName : undefined));
    const certificate = typeof way === 'object' ? way.listener.tlsFor?.(serverName) ?? way.listener.tls : undefined;
    if (url.scheme === 'https' && !certificate) throw new TransferError({ kind: 'handshake' });
    if (url.scheme === 'https' && certificate && !send.insecure && !trusts(certificate)) throw new TransferError({ kind: 'certificate', certificate });
    return { socket, address, http2: url.scheme === 'https' && send.http2 === true && typeof way === 'object' && way.listener.tlsFor !== undefined };
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
    throw new TransferError({ kind: 'connect', code: error.code, address, port: url.port });
  }
}

/** Whether the system's bundle of authorities has the issuer: public ones yes, a cluster's own no. */
const trusts = (certificate: Certificate): boolean => certificate.issuer === 'public';
