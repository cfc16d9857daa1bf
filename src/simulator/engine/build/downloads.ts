/** ADD of addresses: what they name is fetched before the step that puts it into the image. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { fromCivil, MONTHS } from '../../kernel/calendar.ts';
import { HttpReader, serveHttp1, type Head } from '../../kernel/http1.ts';
import { fileNode } from '../../kernel/inode.ts';
import { deliver } from '../../kernel/network.ts';
import { pause } from '../../kernel/pause.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { socketPair } from '../../kernel/socket.ts';
import type { Engine } from '../engine.ts';
import { resolveHost, TransportError } from '../registry/client.ts';
import type { Source } from './copy.ts';
import { isGit } from './copy-spec.ts';

/** An address that gives nothing: why, and whether the cache key is what could not be had. */
export class DownloadError extends Error {
  readonly ofKey: boolean;
  /** What git itself writes. */
  readonly log: string | undefined;
  constructor(message: string, ofKey: boolean, log?: string) {
    super(message);
    this.ofKey = ofKey;
    this.log = log;
  }
}

interface Address {
  secure: boolean;
  host: string;
  port: number;
  path: string;
}

function addressOf(url: string): Address {
  const [, scheme = '', host = '', port, path = '/'] = /^(https?):\/\/(?:[^@/]*@)?([^:/?#]+)(?::(\d+))?([/?][^#]*)?/i.exec(url) ?? [];
  const secure = scheme.toLowerCase() === 'https';
  return { secure, host, port: port ? Number(port) : secure ? 443 : 80, path: path.startsWith('/') ? path : `/${path}` };
}

interface Answer {
  status: number;
  head: Head;
  body: Uint8Array;
}

/** @throws TransportError in the words of Go's HTTP client */
function* get(engine: Engine, { host, port, path, secure }: Address): Blocking<Answer> {
  const network = engine.host.ns.network, address = resolveHost(engine.host, host, network), delivery = deliver(network, 'tcp', address, port);
  if (typeof delivery === 'string') throw new TransportError(`dial tcp ${address}:${port}: connect: ${delivery === 'refused' ? 'connection refused' : 'no route to host'}`);
  if (secure && !delivery.listener.tls) throw new TransportError('http: server gave HTTP response to HTTPS client');
  yield* pause(engine.kernel.agenda, delivery.delay * 4, `asking ${host}`);
  const [client, server] = socketPair(delivery.source, `${address}:${port}`);
  server.retain();
  client.retain();
  const { requests, backlog } = delivery.listener;
  if (requests) engine.kernel.task('http connection', serveHttp1(server, requests, { address: delivery.source }));
  else if (!backlog?.post(server)) throw new TransportError(`dial tcp ${address}:${port}: connect: connection refused`);
  yield* client.write(encode(`GET ${path} HTTP/1.1\r\nHost: ${host}${port === (secure ? 443 : 80) ? '' : `:${port}`}\r\nUser-Agent: buildkit/v0.32\r\nConnection: close\r\n\r\n`));
  const reader = new HttpReader(client), head = yield* reader.head();
  if (!head) throw new TransportError('EOF');
  const body = yield* reader.body(head, true);
  client.release();
  return { status: Number(/^HTTP\/[\d.]+ (\d+)/.exec(head.start)?.[1] ?? 0), head, body };
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What an address gives, redirections followed. @throws TransportError */
export function* follow(engine: Engine, url: string): Blocking<Answer> {
  let at = url;
  for (let count = 0; count < 10; count++) {
    const answer = yield* get(engine, addressOf(at)), next = answer.head.headers['location'];
    if (!REDIRECTS.has(answer.status) || next === undefined) return answer;
    const { secure, host, port } = addressOf(at);
    at = /^https?:/.test(next) ? next : `${secure ? 'https' : 'http'}://${host}:${port}${next}`;
  }
  throw new TransportError('stopped after 10 redirects');
}

/** The name of the file: the last part of the path, or what the server calls it. */
function nameOf(url: string, head: Head): string {
  const given = /filename="?([^";]+)/.exec(head.headers['content-disposition'] ?? '')?.[1];
  return given ?? (addressOf(url).path.replace(/\?.*/, '').split('/').at(-1) || 'download');
}

function gitTrouble(engine: Engine, url: string): DownloadError {
  if (/^(git@|ssh:)/.test(url)) return new DownloadError('unset ssh forward key default', false);
  const bare = url.replace(/[#?].*$/, ''), host = bare.replace(/^\w+:\/\//, '').split(/[/:]/)[0]!;
  let why = `Could not resolve host: ${host}`;
  try {
    const { network } = engine.host.ns, { port } = addressOf(bare);
    why = typeof deliver(network, 'tcp', resolveHost(engine.host, host, network), port) === 'string' ? `Failed to connect to ${host} port ${port} after 0 ms: Couldn't connect to server` : 'The requested URL returned error: 404';
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
  }
  const line = `fatal: unable to access '${bare}/': ${why}`;
  return new DownloadError(`error fetching default branch for repository ${bare}: git stderr:\n${line}\n: exit status 128`, true, `${line}\n`);
}

/** 'Fri, 20 Nov 2026 22:40:00 GMT' in ms; 1970 where nothing is said. */
function modified(text: string): number {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = /(\d+) (\w{3}) (\d{4}) (\d+):(\d+):(\d+)/.exec(text) ?? [];
  const index = MONTHS.findIndex((name) => name.startsWith(month));
  return month === '' || index < 0 ? 0 : fromCivil(Number(year), index + 1, Number(day), Number(hour), Number(minute), Number(second));
}

/** @throws DownloadError */
export function* download(engine: Engine, url: string, checksum: string): Blocking<Source> {
  if (isGit(url)) throw gitTrouble(engine, url);
  let answer: Answer;
  try {
    answer = yield* follow(engine, url);
  } catch (error) {
    if (error instanceof TransportError) throw new DownloadError(`Get ${JSON.stringify(url)}: ${error.message}`, true);
    throw error;
  }
  if (answer.status < 200 || answer.status >= 400) throw new DownloadError(`invalid response status ${answer.status}`, true);
  const digest = `sha256:${sha256Hex(answer.body)}`;
  if (checksum.startsWith('sha256:') && checksum !== digest) throw new DownloadError(`digest mismatch ${digest}: ${checksum}`, false);
  const changed = modified(answer.head.headers['last-modified'] ?? '');
  return { path: nameOf(url, answer.head), node: fileNode(answer.body, { mode: 0o600, mtime: changed }) };
}
