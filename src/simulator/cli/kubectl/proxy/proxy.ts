/** kubectl proxy: the API without credentials on a port of this computer. */
import type { Request, Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { decode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Listener } from '../../../kernel/network.ts';
import { CommandError, ConnectionError, SilentExit } from '../client/failure.ts';
import { goDate } from '../print/klog.ts';
import { checkOwnAddress } from '../port-forward/own-address.ts';
import { rawJson } from '../print/raw-json.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';

export const proxy: Verb = { path: 'proxy', run, unsupported: ['unix-socket', 'www', 'append-server-path'] };

/** Headers that belong to the connection, not to the request. */
const HOP = new Set(['connection', 'host', 'content-length', 'transfer-encoding', 'accept-encoding', 'authorization']);

function* run(session: Session): Blocking<void> {
  if (!session.switch('disable-filter')) yield* checkPatterns(session);
  session.client();
  const { network } = session.p.ns;
  const asked = session.flags.number('port');
  if (asked < 0 || asked > 65535) throw new CommandError(`listen tcp: address ${asked}: invalid port`);
  const port = asked || network.ephemeralPort();
  const address = session.flag('address');
  const listener: Listener = { protocol: 'tcp', address, port, requests: (request) => forward(session, request) };
  try {
    checkOwnAddress(session.p, address);
    network.listen(listener);
  } catch (error) {
    if (error instanceof Errno) throw new CommandError(`listen tcp ${address}:${port}: bind: ${error.goText}`);
    throw error;
  }
  session.p.onExit.push(() => network.close(listener));
  yield* session.out(`Starting to serve on ${address}:${port}\n`);
  for (;;) yield* session.p.sleep(3_600_000);
}

/** A pattern that is none ends it all, as the log's fatal lines do. */
function* checkPatterns(session: Session): Blocking<void> {
  for (const name of ['accept-paths', 'reject-paths', 'accept-hosts', 'reject-methods']) {
    for (const pattern of session.flag(name).split(',')) {
      const reason = faultOf(pattern);
      if (reason === undefined) continue;
      yield* session.err(`${goDate(session.p.now, 'F', session.p.pid)} proxy_server.go:83] Error compiling re: error parsing regexp: ${reason}\n`);
      throw new SilentExit(255);
    }
  }
}

/** What Go's regexp has against a pattern. */
function faultOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (message.endsWith('Nothing to repeat')) return `missing argument to repetition operator: \`${/[*+?]/.exec(pattern)?.[0] ?? ''}\``;
    if (message.endsWith('Unterminated character class')) return `missing closing ]: \`${pattern.slice(pattern.lastIndexOf('['))}\``;
    if (message.endsWith("Unmatched ')'")) return `unexpected ): \`${pattern}\``;
    return `missing closing ): \`${pattern}\``;
  }
}

const rejected = (patterns: string, text: string): boolean => patterns.split(',').some((pattern) => pattern !== '' && new RegExp(pattern).test(text));

const text = (status: number, body: string): Response => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body });

function* forward(session: Session, request: Request): Blocking<Response> {
  const prefix = session.flag('api-prefix').replace(/\/$/, '');
  if (prefix && !request.path.startsWith(prefix)) return text(404, '404 page not found\n');
  const path = request.path.slice(prefix.length) || '/';
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!session.switch('disable-filter')) {
    const refused = rejected(session.flag('reject-paths'), path) || rejected(session.flag('reject-methods'), request.method) || !rejected(session.flag('accept-paths'), path) || (host !== '' && !rejected(session.flag('accept-hosts'), host));
    if (refused) return text(403, 'Forbidden');
  }
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP.has(name)));
  try {
    const response = yield* session.client().send({ method: request.method, path, query: request.query, headers, ...bodyOf(request) });
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
