/** kubectl proxy: the API without credentials on a port of this computer. */
import type { Request, RequestHandler, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, makeNode, unlink } from '../../../kernel/files.ts';
import type { SocketNode } from '../../../kernel/inode.ts';
import type { Listener } from '../../../kernel/network.ts';
import { CommandError, ConnectionError } from '../client/failure.ts';
import { checkOwnAddress } from '../port-forward/own-address.ts';
import { rawJson } from '../print/raw-json.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { checkFilter, refuses } from './filter.ts';
import { checkFolder, NOT_FOUND, staticFile } from './static-files.ts';

export const proxy: Verb = { path: 'proxy', run };

/** The port that nobody asked for. */
const DEFAULT_PORT = 8001;

/** Headers that belong to the connection, not to the request. */
const HOP = new Set(['connection', 'host', 'content-length', 'transfer-encoding', 'accept-encoding', 'authorization']);

function* run(session: Session): Blocking<void> {
  yield* checkFilter(session);
  session.client();
  if (session.flag('unix-socket') && session.flags.number('port') !== DEFAULT_PORT) throw new CommandError('cannot set --unix-socket and --port at the same time');
  yield* checkFolder(session);
  const requests = (request: Request): Blocking<Response> => answer(session, request);
  const place = session.flag('unix-socket') ? listenUnix(session, requests) : listenTcp(session, requests);
  yield* session.out(`Starting to serve on ${place}\n`);
  for (;;) yield* session.p.sleep(3_600_000);
}

function listenTcp(session: Session, requests: RequestHandler): string {
  const { network } = session.p.ns;
  const asked = session.flags.number('port');
  if (asked < 0 || asked > 65535) throw new CommandError(`listen tcp: address ${asked}: invalid port`);
  const port = asked || network.ephemeralPort();
  const address = session.flag('address');
  const listener: Listener = { protocol: 'tcp', address, port, requests };
  try {
    checkOwnAddress(session.p, address);
    network.listen(listener);
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`listen tcp ${address}:${port}: bind: ${error.goText}`);
    throw error;
  }
  session.p.onExit.push(() => network.close(listener));
  return `${address}:${port}`;
}

/** A socket that is there already makes room, whoever listens. */
function listenUnix(session: Session, requests: RequestHandler): string {
  const { p } = session, path = session.flag('unix-socket');
  const node: SocketNode = { kind: 'socket', mode: 0o700, uid: 0, gid: 0, mtime: 0, service: { requests } };
  try {
    const held = lookup(p, path);
    if (held?.kind === 'socket') unlink(p, path);
    else if (held) throw new Errno('EADDRINUSE');
    makeNode(p, path, node);
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`listen unix ${path}: bind: ${error.goText}`);
    throw error;
  }
  p.onExit.push(() => (node.service = undefined));
  return path;
}

const text = (status: number, body: string): Response => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body });

const withSlash = (prefix: string): string => (prefix.endsWith('/') ? prefix : `${prefix}/`);

/** The longer prefix goes first, as in Go's mux; a prefix without its slash is a redirect. */
function* answer(session: Session, request: Request): Blocking<Response> {
  const { path } = request;
  const api = withSlash(session.flag('api-prefix')), files = withSlash(session.flag('www-prefix')), folder = session.flag('www');
  const prefixes = [api, ...(folder ? [files] : [])].sort((a, b) => b.length - a.length);
  const found = prefixes.find((prefix) => path.startsWith(prefix));
  if (found === undefined || found === '/') {
    const short = prefixes.find((prefix) => prefix === `${path}/`);
    if (short) return { status: 307, headers: { 'content-type': 'text/html; charset=utf-8', location: short }, body: `<a href="${short}">Temporary Redirect</a>.\n\n` };
  }
  if (found === undefined) return NOT_FOUND;
  if (folder && found === files) return staticFile({ p: session.p, flag: folder }, path.slice(files.length - 1));
  return yield* forward(session, request, api.startsWith('/api') ? path : path.slice(api.length - 1));
}

function* forward(session: Session, request: Request, path: string): Blocking<Response> {
  if (refuses(session, request, path)) return text(403, 'Forbidden\n');
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.has(name)));
  // --append-server-path: what the kubeconfig's server has behind its port.
  const base = session.switch('append-server-path') ? new RegExp('^\\w+://[^/]*(.*?)/?$').exec(session.settings().server)?.[1] ?? '' : '';
  try {
    const response = yield* session.client().send({ method: request.method, path: base + path, query: request.query, headers, ...bodyOf(request) });
    return serialised(response, request);
  } catch (error) {
    if (error instanceof ConnectionError) return text(502, error.message);
    throw error;
  }
}

/** JSON arrives as text from programs that speak HTTP/1, and goes on parsed. */
function bodyOf({ body, headers }: Request): { body?: unknown } {
  if (body === undefined || (body instanceof Uint8Array && body.length === 0) || body === '') return {};
  const raw = body instanceof Uint8Array ? decode(body) : body;
  if (typeof raw !== 'string' || !/json/.test(headers['content-type'] ?? '')) return { body: raw };
  try {
    return { body: JSON.parse(raw) as unknown };
  } catch {
    return { body: raw };
  }
}

/** The server writes JSON prettily for browsers and curl, in one line for programs. */
function serialised(response: Response, request: Request): Response {
  const { body } = response;
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return response;
  const pretty = /^(curl|Wget|Mozilla)/.test(request.headers['user-agent'] ?? '') || request.query.some(([name, value]) => name === 'pretty' && value !== 'false' && value !== '0');
  return { ...response, body: rawJson(body, pretty ? 2 : 0) + (pretty ? '' : '\n') };
}
