/** proxy_pass: the request goes on to another server. */
import type { Blocking } from '../../kernel/blocking.ts';
import { NO_BYTES } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { exchange, parseUrl, TransferError, within } from '../http-client.ts';
import type { HttpRequest } from '../http-server.ts';
import { find, findAll, type Directive } from './config.ts';
import type { Outcome } from './outcome.ts';
import type { Variables } from './variables.ts';

/** Headers of the answer that are nginx's own. */
const OWN = new Set(['server', 'date', 'connection', 'transfer-encoding', 'content-length', 'content-type', 'x-accel-redirect', 'x-accel-expires', 'keep-alive', 'last-modified']);
const spelled = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Etag$/, 'ETag').replace(/^Www-/, 'WWW-');

export function* pass(p: Process, http: readonly Directive[], scope: readonly Directive[], location: Directive, request: HttpRequest, variables: Variables): Blocking<Outcome> {
  const target = find(location.block ?? [], 'proxy_pass')!.args[0]!, name = /^\w+:\/\/([^/]+)/.exec(target)?.[1] ?? '';
  const upstream = findAll(http, 'upstream').find(({ args }) => args[0] === name);
  const servers = findAll(upstream?.block ?? [], 'server').filter(({ args }) => !args.includes('down') && !args.includes('backup')).map(({ args }) => args[0]!);
  const chosen = servers.length > 0 ? servers[p.kernel.random('nginx upstream', `${p.now}`).int(servers.length)]! : undefined;
  const url = parseUrl(chosen === undefined ? variables.expand(target) : target.replace(`//${name}`, `//${chosen}`));
  if (!url) return { status: 500, error: `invalid URL prefix in "${target}"` };
  // With a path in proxy_pass, it replaces the location's prefix.
  const withPath = /^https?:\/\/[^/]+\//.test(target), query = variables.args === '' ? '' : `?${variables.args}`, path = variables.uri === request.path ? request.target.split('?')[0]! : variables.uri;
  url.target = withPath ? url.target + path.slice(location.args.at(-1)!.length) + query : path + query;
  const headers: Record<string, string> = { Host: upstream ? name : variables.expand(name), Connection: 'close', ...(request.body.length > 0 ? { 'Content-Length': String(request.body.length) } : {}) };
  for (const [key, value] of Object.entries(request.head.headers)) if (!['host', 'connection', 'content-length', 'keep-alive', 'transfer-encoding', 'expect'].includes(key)) headers[spelled(key)] = value;
  for (const { args: [key = '', value = ''] } of findAll(scope, 'proxy_set_header')) {
    const held = Object.keys(headers).find((one) => one.toLowerCase() === key.toLowerCase());
    if (held !== undefined) delete headers[held];
    if (variables.expand(value) !== '') headers[key] = variables.expand(value);
  }
  const upstreamName = `upstream: "http://${chosen ?? `${url.host}:${url.port}`}${url.target}"`;
  try {
    const { socket, reader, head, status } = yield* within(p, 60_000, 'transfer', exchange(p, url, { method: request.method, headers, body: request.body, insecure: true }));
    const body = request.method === 'HEAD' ? NO_BYTES : yield* reader.body(head, true);
    socket.release();
    const of = Object.entries(head.headers).filter(([key]) => !OWN.has(key)).map(([key, value]): [string, string] => [spelled(key), key === 'location' ? relocated(value, url, location, request) : value]);
    const changed = head.headers['last-modified'];
    return { status, type: head.headers['content-type'], body, marks: changed === undefined ? [] : [['Last-Modified', changed]], headers: of };
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    const { failure } = error;
    if (failure.kind === 'resolve') return { status: 502, error: `${failure.host} could not be resolved (3: Host not found)` };
    if (failure.kind === 'timeout') return { status: 504, error: `upstream timed out (110: Connection timed out) while connecting to upstream\n${upstreamName}` };
    if (failure.kind === 'connect' && failure.code === 'EHOSTUNREACH') return { status: 502, error: `connect() failed (113: Host is unreachable) while connecting to upstream\n${upstreamName}` };
    return { status: 502, error: `connect() failed (111: Connection refused) while connecting to upstream\n${upstreamName}` };
  }
}

/** proxy_redirect default: where the other server sends people becomes the location's own address. */
function relocated(value: string, url: { host: string; port: number }, location: Directive, request: HttpRequest): string {
  const base = `http://${url.host}${url.port === 80 ? '' : `:${url.port}`}/`;
  return value.startsWith(base) ? `http://${request.head.headers.host ?? ''}${location.args.at(-1)!.replace(/\/$/, '')}/${value.slice(base.length)}` : value;
}
