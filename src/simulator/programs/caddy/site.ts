/** What a site of Caddy answers: its directives in Caddy's own order, each for the paths it is meant for. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { lookup, readFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { exchange, parseUrl, TransferError, within } from '../http-client.ts';
import type { HttpAnswer, HttpRequest } from '../http-server.ts';
import { CaddyfileError, type Directive } from './caddyfile.ts';

/** Directives in the order in which Caddy runs them, as its documentation lists them; those of which nothing is seen here do nothing. */
const ORDER = ['root', 'log', 'tls', 'bind', 'encode', 'header', 'redir', 'respond', 'reverse_proxy', 'file_server'];
const OTHERS = ['abort', 'acme_server', 'basic_auth', 'basicauth', 'error', 'forward_auth', 'handle', 'handle_errors', 'handle_path', 'import', 'invoke', 'map', 'method', 'metrics', 'php_fastcgi', 'push', 'request_body', 'request_header', 'rewrite', 'route', 'skip_log', 'templates', 'tracing', 'try_files', 'uri', 'vars'];

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', txt: 'text/plain; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json', png: 'image/png', svg: 'image/svg+xml', jpg: 'image/jpeg' };

/** @throws CaddyfileError where a directive is none of Caddy's, or none that is simulated */
export function checkDirectives(directives: readonly Directive[], file: string): void {
  for (const { name, line } of directives) {
    if (OTHERS.includes(name)) throw new CaddyfileError(`${file}:${line}: the directive ${name} is not simulated here`);
    if (!ORDER.includes(name)) throw new CaddyfileError(`${file}:${line}: unrecognized directive: ${name}`);
  }
}

/** Splits a matcher (`*`, /path*) from the other arguments. */
function matcher({ args }: Directive): { matches: (path: string) => boolean; rest: string[] } {
  const [first = '', ...rest] = args;
  if (first === '*') return { matches: () => true, rest };
  if (!first.startsWith('/')) return { matches: () => true, rest: args };
  return { matches: (path) => (first.endsWith('*') ? path.startsWith(first.slice(0, -1)) : path === first), rest };
}

export class Site {
  readonly #p: Process;
  readonly #directives: readonly Directive[];

  constructor(p: Process, directives: readonly Directive[]) {
    this.#p = p;
    this.#directives = ORDER.flatMap((name) => directives.filter((one) => one.name === name));
  }

  *answer(request: HttpRequest): Blocking<HttpAnswer> {
    const headers: [string, string][] = [['Server', 'Caddy']];
    let root = '.';
    for (const directive of this.#directives) {
      const { matches, rest } = matcher(directive);
      if (!matches(request.path)) continue;
      switch (directive.name) {
        case 'root': root = rest[0] ?? root; break;
        case 'header': if (rest[0]) headers.push([rest[0], this.#expand(rest[1] ?? '', request)]); break;
        case 'redir': return this.#finish(REDIRECTS[rest[1] ?? ''] ?? Number(rest[1] ?? 302), [...headers, ['Location', this.#expand(rest[0] ?? '/', request)]], '');
        case 'respond': return this.#respond(rest, headers, request);
        case 'reverse_proxy': return yield* this.#proxy(rest, request, headers);
        case 'file_server': return this.#file(root, request, headers, rest.includes('browse'));
      }
    }
    return this.#finish(200, headers, '');
  }

  #finish(status: number, headers: readonly [string, string][], body: string | Uint8Array): HttpAnswer {
    const bytes = typeof body === 'string' ? encode(body) : body;
    return { status, headers: [...headers, ['Date', strftime('%a, %d %b %Y %T GMT', this.#p.now)], ['Content-Length', String(bytes.length)]], body: bytes };
  }

  #expand(text: string, request: HttpRequest): string {
    const values: Readonly<Record<string, string>> = { uri: request.target, path: request.path, host: request.head.headers['host'] ?? '', method: request.method, remote_host: request.client, 'http.request.uri': request.target, 'system.hostname': this.#p.ns.uts.hostname };
    return text.replace(/\{(\$?)([\w.]+)\}/g, (whole, variable: string, name: string) => (variable || name.startsWith('env.') ? this.#p.env.get(name.replace(/^env\./, '')) ?? '' : values[name] ?? whole));
  }

  /** `respond "text" 404`, `respond 204`. */
  #respond(rest: readonly string[], headers: readonly [string, string][], request: HttpRequest): HttpAnswer {
    const statusAlone = rest.length === 1 && /^[1-5]\d\d$/.test(rest[0]!);
    const text = statusAlone ? '' : this.#expand(rest[0] ?? '', request);
    return this.#finish(Number(statusAlone ? rest[0] : rest[1] ?? 200), [...headers, ...(text ? [['Content-Type', 'text/plain; charset=utf-8'] as [string, string]] : [])], text);
  }

  #file(root: string, request: HttpRequest, headers: readonly [string, string][], browse: boolean): HttpAnswer {
    const wanted = root + request.path, found = lookup(this.#p, wanted);
    if (found?.kind === 'directory' && !request.path.endsWith('/')) return this.#finish(308, [...headers, ['Location', `${request.path}/`]], '');
    const path = found?.kind === 'directory' ? `${wanted}index.html` : wanted, file = lookup(this.#p, path);
    if (file?.kind === 'file') {
      const body = readFile(this.#p, path), modified = Math.floor(file.mtime / 1000);
      return this.#finish(200, [['Accept-Ranges', 'bytes'], ['Content-Type', TYPES[path.split('.').pop()!] ?? 'text/plain; charset=utf-8'], ['Etag', `"${modified.toString(36)}${body.length.toString(36)}"`], ['Last-Modified', strftime('%a, %d %b %Y %T GMT', file.mtime)], ...headers, ['Vary', 'Accept-Encoding']], body);
    }
    if (found?.kind !== 'directory' || !browse) return this.#finish(404, headers, '');
    const rows = [...found.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, node]) => `<li><a href="./${name}${node.kind === 'directory' ? '/' : ''}">${name}</a></li>\n`);
    return this.#finish(200, [['Content-Type', 'text/html; charset=utf-8'], ...headers], `<!DOCTYPE html>\n<html>\n<head><title>${request.path}</title></head>\n<body>\n<h1>${request.path}</h1>\n<ul>\n${rows.join('')}</ul>\n</body>\n</html>\n`);
  }

  *#proxy(upstreams: readonly string[], request: HttpRequest, headers: readonly [string, string][]): Blocking<HttpAnswer> {
    const url = parseUrl(upstreams[0] ?? '');
    if (!url) return this.#finish(502, headers, '');
    const own = Object.fromEntries(request.head.lines.map((line): [string, string] => [line.split(':')[0]!, line.slice(line.indexOf(':') + 1).trim()]));
    const sent = { ...own, 'X-Forwarded-For': request.client, 'X-Forwarded-Host': request.head.headers['host'] ?? '', 'X-Forwarded-Proto': 'http' };
    try {
      const { socket, reader, head, status } = yield* within(this.#p, 60_000, 'transfer', exchange(this.#p, { ...url, target: request.target }, { method: request.method, headers: sent, body: request.body, insecure: true }));
      const body = yield* reader.body(head, true);
      socket.release();
      const type = head.headers['content-type'];
      return this.#finish(status, [...(type ? [['Content-Type', type] as [string, string]] : []), ...headers, ['Via', '1.1 Caddy']], request.method === 'HEAD' ? '' : body);
    } catch (error) {
      if (!(error instanceof TransferError)) throw error;
      return this.#finish(502, headers, '');
    }
  }
}

const REDIRECTS: Readonly<Record<string, number>> = { permanent: 301, temporary: 302, html: 200 };
