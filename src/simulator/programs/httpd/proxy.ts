/** mod_proxy_http: a request goes on to another server, or to one of a balancer's. */
import type { Blocking } from '../../kernel/blocking.ts';
import { NO_BYTES } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { exchange, parseUrl, TransferError, within } from '../http-client.ts';
import type { HttpRequest } from '../http-server.ts';
import type { Proxied } from './proxy-rules.ts';

export interface Passed {
  status: number;
  reason: string;
  headers: [string, string][];
  type: string | undefined;
  body: Uint8Array;
}

/** What went wrong: the page's status, and lines of the log; those of the server itself name no client. */
export interface Unreached {
  status: number;
  problem: string;
  errors: { level: string; words: string; client: boolean }[];
}

/** Headers that are between two neighbours only, or that the answer gets anew. */
const OWN = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-type', 'te', 'trailer', 'upgrade', 'proxy-authenticate', 'date', 'server']);
const spelled = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Etag$/, 'ETag').replace(/^Www-/, 'WWW-');
const SECONDS = 60_000;

export interface Way {
  preserveHost: boolean;
  server: string;
  /** What RequestHeader sets and takes away. */
  changed: (headers: Record<string, string>) => void;
}

/** @param query with its mark */
export function* pass(p: Process, request: HttpRequest, { url: text, back }: Proxied, query: string, { preserveHost, server, changed }: Way): Blocking<Passed | Unreached> {
  const url = parseUrl(text);
  if (!url) return { status: 500, problem: '', errors: [] };
  url.target = url.target.replace(/\?.*$/, '') + (query === '' ? /\?.*$/.exec(text)?.[0] ?? '' : query);
  const place = `${url.host}:${url.port}`, { headers: given } = request.head;
  const headers: Record<string, string> = { Host: preserveHost ? given.host ?? server : `${url.host}${url.port === 80 ? '' : `:${url.port}`}` };
  for (const [key, value] of Object.entries(given)) if (!['host', 'connection', 'content-length', 'keep-alive', 'transfer-encoding', 'expect', 'te', 'upgrade'].includes(key)) headers[spelled(key)] = value;
  headers['X-Forwarded-For'] = given['x-forwarded-for'] === undefined ? request.client : `${given['x-forwarded-for']}, ${request.client}`;
  if (given.host !== undefined) headers['X-Forwarded-Host'] = given['x-forwarded-host'] === undefined ? given.host : `${given['x-forwarded-host']}, ${given.host}`;
  headers['X-Forwarded-Server'] = server;
  if (request.body.length > 0) headers['Content-Length'] = String(request.body.length);
  changed(headers);
  headers.Connection = 'close';
  try {
    const { socket, reader, head, status } = yield* within(p, SECONDS, 'transfer', exchange(p, url, { method: request.method, headers, body: request.body, insecure: true }));
    const body = request.method === 'HEAD' ? NO_BYTES : yield* reader.body(head, true);
    socket.release();
    const moved = (value: string): string => {
      const way = back.find(({ from }) => from !== '' && value.startsWith(from));
      return way ? `http://${given.host ?? server}${way.to}${value.slice(way.from.length)}` : value;
    };
    const made = Object.entries(head.headers).filter(([name]) => !OWN.has(name)).map(([name, value]): [string, string] => [spelled(name), /^(location|content-location|uri)$/.test(name) ? moved(value) : value]);
    const own = ['date', 'server'].flatMap((name): [string, string][] => (head.headers[name] === undefined ? [] : [[spelled(name), head.headers[name]!]]));
    return { status, reason: /^HTTP\/[\d.]+ \d+ (.*)$/.exec(head.start)?.[1] ?? '', headers: [...own, ...made], type: head.headers['content-type'], body };
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    const { failure } = error;
    if (failure.kind === 'resolve') return { status: 502, problem: `DNS lookup failure for: ${failure.host}`, errors: [{ level: 'proxy:error', words: `(EAI 2)Name or service not known: AH00898: DNS lookup failure for: ${failure.host} returned by ${request.path}`, client: true }] };
    if (failure.kind === 'timeout') return { status: 504, problem: '', errors: [{ level: 'proxy_http:error', words: `(70007)The timeout specified has expired: AH01102: error reading status line from remote server ${place}`, client: true }] };
    if (failure.kind === 'empty') return { status: 502, problem: 'Error reading from remote server', errors: [{ level: 'proxy_http:error', words: `(20014)Internal error (specific information not available): AH01102: error reading status line from remote server ${place}`, client: true }, { level: 'proxy:error', words: `AH00898: Error reading from remote server returned by ${request.path}`, client: true }] };
    const reason = failure.kind === 'connect' && failure.code === 'EHOSTUNREACH' ? '(113)No route to host' : '(111)Connection refused', address = failure.kind === 'connect' ? failure.address : url.host;
    return { status: 503, problem: '', errors: [{ level: 'proxy:error', words: `${reason}: AH00957: http: attempt to connect to ${address}:${url.port} (${place}) failed`, client: false }, { level: 'proxy_http:error', words: `AH01114: HTTP: failed to make connection to backend: ${url.host}`, client: true }] };
  }
}
