/** proxy_pass: the request goes on to another server. */
import type { Blocking } from '../../kernel/blocking.ts';
import { NO_BYTES } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { exchange, parseUrl, TransferError, within } from '../http-client.ts';
import type { HttpRequest } from '../http-server.ts';
import { find, findAll, type Directive } from './config.ts';
import type { Outcome } from './outcome.ts';
import type { Upstream } from './upstream.ts';
import type { Variables } from './variables.ts';

/** Headers of the answer that are nginx's own. */
const OWN = new Set(['server', 'date', 'connection', 'transfer-encoding', 'content-length', 'content-type', 'x-accel-redirect', 'x-accel-expires', 'keep-alive', 'last-modified']);
const spelled = (name: string): string => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase()).replace(/^Etag$/, 'ETag').replace(/^Www-/, 'WWW-');

/** Hands a request to the server of proxy_pass, or to those of its upstream one after the other until one takes it. */
export function* pass(p: Process, { upstreams, connected }: Handed, scope: readonly Directive[], location: Directive, request: HttpRequest, variables: Variables): Blocking<Outcome> {
  const name = /^\w+:\/\/([^/]+)/.exec(variables.expand(find(location.block ?? [], 'proxy_pass')!.args[0]!))?.[1] ?? '', upstream = upstreams.get(name);
  if (!upstream) return yield* passTo(p, undefined, name, scope, location, request, variables, connected);
  const tried = new Set<string>(), attempts: { address: string; status: string }[] = [], notes: { level: string; words: string }[] = [];
  for (let last: Outcome | undefined; ; ) {
    const chosen = upstream.next(p.now, tried, (text) => variables.expand(text), request.client);
    if (chosen === undefined && !last) variables.upstream = { upstream_addr: name, upstream_status: '502' };
    if (chosen === undefined) return last ? { ...last, notes } : { status: 502, error: `no live upstreams while connecting to upstream\nupstream: "http://${name}${request.target}"` };
    tried.add(chosen);
    const outcome = yield* passTo(p, chosen, name, scope, location, request, variables, connected);
    // The log tells of all that were asked.
    attempts.push({ address: chosen, status: variables.upstream.upstream_status ?? '' });
    variables.upstream = { ...variables.upstream, upstream_addr: attempts.map(({ address }) => address).join(', '), upstream_status: attempts.map(({ status }) => status).join(', ') };
    if (outcome.error === undefined) {
      upstream.worked(chosen);
      return { ...outcome, notes };
    }
    const disabled = upstream.failed(chosen, p.now);
    notes.push({ level: 'error', words: outcome.error });
    if (disabled) notes.push({ level: 'warn', words: `upstream server temporarily disabled while connecting to upstream\n${outcome.error.split('\n')[1] ?? ''}` });
    last = { status: outcome.status };
  }
}

/** What a site knows of other servers; `connected` counts connections to them, whose numbers the log's go on from. */
export interface Handed {
  upstreams: ReadonlyMap<string, Upstream>;
  connected: () => void;
}

function* passTo(p: Process, chosen: string | undefined, name: string, scope: readonly Directive[], location: Directive, request: HttpRequest, variables: Variables, connected: () => void): Blocking<Outcome> {
  const target = find(location.block ?? [], 'proxy_pass')!.args[0]!;
  const url = parseUrl(chosen === undefined ? variables.expand(target) : variables.expand(target).replace(`//${name}`, `//${chosen}`));
  if (!url) return { status: 500, error: `invalid URL prefix in "${target}"` };
  // With a path in proxy_pass, it replaces the location's prefix.
  const withPath = /^https?:\/\/[^/]+\//.test(target), query = variables.args === '' ? '' : `?${variables.args}`, path = variables.uri === variables.original ? request.target.split('?')[0]! : variables.uri;
  url.target = withPath ? url.target + path.slice(location.args.at(-1)!.length) + query : path + query;
  const headers: Record<string, string> = { Host: variables.expand(name), Connection: 'close', ...(request.body.length > 0 ? { 'Content-Length': String(request.body.length) } : {}) };
  for (const [key, value] of Object.entries(request.head.headers)) if (!['host', 'connection', 'content-length', 'keep-alive', 'transfer-encoding', 'expect'].includes(key)) headers[spelled(key)] = value;
  for (const { args: [key = '', value = ''] } of findAll(scope, 'proxy_set_header')) {
    const held = Object.keys(headers).find((one) => one.toLowerCase() === key.toLowerCase());
    if (held !== undefined) delete headers[held];
    if (variables.expand(value) !== '') headers[key] = variables.expand(value);
  }
  const upstreamName = `upstream: "http://${chosen ?? `${url.host}:${url.port}`}${url.target}"`;
  connected();
  variables.upstream = { upstream_addr: chosen ?? `${url.host}:${url.port}`, upstream_status: '502' };
  try {
    const { socket, reader, head, status } = yield* within(p, 60_000, 'transfer', exchange(p, url, { method: request.method, headers, body: request.body, insecure: true, http10: (find(scope, 'proxy_http_version')?.args[0] ?? '1.0') === '1.0' }));
    const body = request.method === 'HEAD' ? NO_BYTES : yield* reader.body(head, true);
    socket.release();
    variables.upstream = { ...variables.upstream, upstream_status: String(status) };
    if (status >= 300 && find(scope, 'proxy_intercept_errors')?.args[0] === 'on' && findAll(scope, 'error_page').some(({ args }) => args.slice(0, -1).includes(String(status)))) return { status };
    const taken = head.headers.location, moved = taken === undefined ? undefined : relocated(taken, location, request, findAll(scope, 'proxy_redirect'), (text) => variables.expand(text)), hidden = new Set(findAll(scope, 'proxy_hide_header').map(({ args }) => (args[0] ?? '').toLowerCase()));
    Object.assign(variables.upstream, { upstream_status: String(status), upstream_response_time: '0.000', upstream_connect_time: '0.000', upstream_header_time: '0.000', upstream_response_length: String(body.length) });
    for (const [key, value] of Object.entries(head.headers)) Object.assign(variables.upstream, { [`upstream_http_${key.replaceAll('-', '_')}`]: value });
    const of = Object.entries(head.headers).filter(([key]) => !OWN.has(key) && !hidden.has(key) && !(key === 'location' && moved !== taken)).map(([key, value]): [string, string] => [spelled(key), value]);
    const changed = head.headers['last-modified'];
    return { status, type: head.headers['content-type'], body, marks: [...(changed === undefined ? [] : [['Last-Modified', changed] as [string, string]]), ...(moved === undefined || moved === taken ? [] : [['Location', moved] as [string, string]])], headers: of };
  } catch (error) {
    if (!(error instanceof TransferError)) throw error;
    const { failure } = error;
    if (failure.kind === 'resolve') return { status: 502, error: `${failure.host} could not be resolved (3: Host not found)` };
    if (failure.kind === 'timeout') return { status: 504, error: `upstream timed out (110: Connection timed out) while connecting to upstream\n${upstreamName}` };
    if (failure.kind === 'connect' && failure.code === 'EHOSTUNREACH') return { status: 502, error: `connect() failed (113: Host is unreachable) while connecting to upstream\n${upstreamName}` };
    return { status: 502, error: `connect() failed (111: Connection refused) while connecting to upstream\n${upstreamName}` };
  }
}

/** proxy_redirect: where the other server sends people becomes an address of this one; by default (and as `default`) the location's own. */
function relocated(value: string, location: Directive, request: HttpRequest, told: readonly Directive[], expand: (text: string) => string): string {
  const own = (path: string): string => (path.startsWith('/') ? `http://${request.head.headers.host ?? ''}${path}` : path);
  for (const { args: [from = '', to = ''] } of told.length > 0 ? told : [{ args: ['default'] }]) {
    if (from === 'off') return value;
    if (from === 'default') {
      // What proxy_pass tells becomes the location; without a path there, the whole other server becomes this one.
      const told = find(location.block ?? [], 'proxy_pass')!.args[0]!, hasPath = /^\w+:\/\/[^/]+\//.test(told), base = hasPath ? told : `${told}/`;
      if (value.startsWith(base)) return own(`${hasPath ? location.args.at(-1)! : '/'}${value.slice(base.length)}`);
    } else if (!from.startsWith('~') && value.startsWith(expand(from))) return own(expand(to) + value.slice(expand(from).length));
  }
  return value;
}
