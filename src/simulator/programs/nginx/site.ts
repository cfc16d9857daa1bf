/** Which server and location answer a request, and with what. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode, NO_BYTES } from '../../kernel/bytes.ts';
import { lookup, readDirectory, readFile, access } from '../../kernel/files.ts';
import type { FileNode } from '../../kernel/inode.ts';
import { statusLine } from '../../kernel/http1.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import { exchange, parseUrl, TransferError, within } from '../http-client.ts';
import type { HttpAnswer, HttpRequest } from '../http-server.ts';
import { find, findAll, type Directive } from './config.ts';

/** What a location answers before it becomes bytes. */
interface Outcome {
  status: number;
  type?: string;
  body?: Uint8Array;
  headers?: [string, string][];
  /** A line for error.log, without date and client. */
  error?: string;
}

export interface Logged {
  answer: HttpAnswer;
  error: string | undefined;
}

export class Site {
  readonly #p: Process;
  /** The worker: what it may not read is forbidden. */
  readonly #reader: () => Process;
  readonly #version: string;
  readonly #http: Directive[];
  readonly #servers: Directive[];
  readonly #types: Map<string, string>;

  constructor(p: Process, config: readonly Directive[], version: string, reader: () => Process = () => p) {
    this.#p = p;
    this.#reader = reader;
    this.#version = version;
    this.#http = find(config, 'http')?.block ?? [];
    this.#servers = findAll(this.#http, 'server');
    const types = find(this.#http, 'types')?.block ?? [];
    this.#types = new Map(types.flatMap(({ name, args }) => args.map((ending): [string, string] => [ending, name])));
  }

  /** Ports that the servers listen on. */
  get ports(): number[] {
    return [...new Set(this.#servers.flatMap(portsOf))];
  }

  *answer(request: HttpRequest): Blocking<Logged> {
    const server = this.#serverFor(request);
    let { status, type, body, headers = [], error } = request.method === '' ? { status: 400 } as Outcome : yield* this.#locate(server, request, request.path, 0);
    if (body === undefined && status >= 300) {
      const page = this.#errorPage(server, status);
      const shown: Outcome | undefined = page === undefined ? undefined : yield* this.#locate(server, { ...request, method: 'GET' }, page, 1);
      if (shown?.status === 200) ({ body, type } = shown);
      else {
        body = encode(this.#defaultPage(status));
        type = 'text/html';
      }
    }
    const content = body ?? NO_BYTES;
    const all: [string, string][] = [['Server', `nginx/${this.#version}`], ['Date', strftime('%a, %d %b %Y %T GMT', this.#p.now)], ...(type === undefined ? [] : [['Content-Type', type] as [string, string]]), ['Content-Length', String(content.length)], ...headers, ['Connection', 'keep-alive']];
    return { answer: { status, headers: all, body: content }, error };
  }

  #serverFor(request: HttpRequest): Directive[] {
    const host = (request.head.headers.host ?? '').replace(/:\d+$/, '');
    const candidates = this.#servers.filter((server) => portsOf(server).includes(request.port));
    const named = candidates.find((server) => find(server.block!, 'server_name')?.args.includes(host));
    const fallback = candidates.find((server) => findAll(server.block!, 'listen').some(({ args }) => args.includes('default_server'))) ?? candidates[0];
    return (named ?? fallback)?.block ?? [];
  }

  #errorPage(server: readonly Directive[], status: number): string | undefined {
    return findAll([...server, ...this.#http], 'error_page').find(({ args }) => args.slice(0, -1).includes(String(status)))?.args.at(-1);
  }

  #defaultPage(status: number): string {
    const title = statusLine(status).replace('HTTP/1.1 ', '');
    return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx/${this.#version}</center>\r\n</body>\r\n</html>\r\n`;
  }

  *#locate(server: Directive[], request: HttpRequest, path: string, depth: number): Blocking<Outcome> {
    if (depth > 10) return { status: 500, error: 'rewrite or internal redirection cycle' };
    const location = chooseLocation(server, path);
    const scope = location ? [...location.block!, ...server.filter(({ name }) => !find(location.block!, name)), ...this.#http] : [...server, ...this.#http];
    const returned = find(location?.block ?? [], 'return') ?? find(server, 'return');
    if (returned) return this.#returned(returned, request);
    const proxy = find(location?.block ?? [], 'proxy_pass');
    if (proxy) return yield* this.#proxy(proxy.args[0]!, request, location!);
    if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
    const headers = findAll(scope, 'add_header').map(({ args: [name = '', value = ''] }): [string, string] => [name, this.#expand(value, request)]);
    const tries = find(scope, 'try_files')?.args;
    if (tries) return yield* this.#tryFiles(server, request, path, scope, location, tries, headers, depth);
    return yield* this.#file(server, request, path, scope, location, headers, depth);
  }

  #returned({ args: [code = '200', text] }: Directive, request: HttpRequest): Outcome {
    const status = /^\d{3}$/.test(code) ? Number(code) : 302;
    const target = /^\d{3}$/.test(code) ? text : code;
    if (status >= 301 && status <= 308 && status !== 304) return { status, headers: [['Location', this.#expand(target ?? '/', request)]] };
    return { status, type: 'application/octet-stream', body: target === undefined ? undefined : encode(this.#expand(target, request)) };
  }

  #expand(text: string, request: HttpRequest): string {
    const variables: Record<string, string> = {
      host: (request.head.headers.host ?? '').replace(/:\d+$/, ''), http_host: request.head.headers.host ?? '', hostname: this.#p.ns.uts.hostname, request_uri: request.target, uri: request.path, remote_addr: request.client, server_port: String(request.port), scheme: 'http', request_method: request.method,
      server_addr: this.#p.ns.network.address ?? '127.0.0.1', args: request.target.split('?')[1] ?? '', proxy_add_x_forwarded_for: request.client, http_user_agent: request.head.headers['user-agent'] ?? '', nginx_version: this.#version,
    };
    return text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => variables[name] ?? '').replace(/\\n/g, '\n').replace(/\\t/g, '\t');
  }

  #pathOf(path: string, scope: readonly Directive[], location: Directive | undefined): string {
    const alias = find(location?.block ?? [], 'alias')?.args[0];
    if (alias !== undefined) return alias + path.slice(location!.args.at(-1)!.length);
    return (find(scope, 'root')?.args[0] ?? '/etc/nginx/html').replace(/\/$/, '') + path;
  }

  *#tryFiles(server: Directive[], request: HttpRequest, path: string, scope: Directive[], location: Directive | undefined, tries: readonly string[], headers: [string, string][], depth: number): Blocking<Outcome> {
    for (const one of tries.slice(0, -1)) {
      const candidate = one.replace('$uri', path);
      const node = lookup(this.#p, this.#pathOf(candidate, scope, location));
      if (node && (candidate.endsWith('/') ? node.kind === 'directory' : node.kind === 'file')) return yield* this.#file(server, request, candidate, scope, location, headers, depth);
    }
    const last = tries.at(-1)!;
    return last.startsWith('=') ? { status: Number(last.slice(1)) } : yield* this.#locate(server, request, last.replace('$uri', path).replace(/\?.*/, ''), depth + 1);
  }

  *#file(server: Directive[], request: HttpRequest, path: string, scope: Directive[], location: Directive | undefined, headers: [string, string][], depth: number): Blocking<Outcome> {
    const file = this.#pathOf(path, scope, location), node = lookup(this.#p, file);
    if (!node) return { status: 404, error: `open() "${file}" failed (2: No such file or directory)` };
    if (node.kind === 'directory') {
      if (!path.endsWith('/')) return { status: 301, headers: [['Location', `http://${request.head.headers.host ?? 'localhost'}${path}/`]] };
      const index = (find(scope, 'index')?.args ?? ['index.html']).find((name) => lookup(this.#p, file + name)?.kind === 'file');
      if (index !== undefined) return yield* this.#locate(server, request, path + index, depth + 1);
      if (find(scope, 'autoindex')?.args[0] === 'on') return { status: 200, type: 'text/html', body: encode(this.#listing(path, file)) };
      return { status: 403, error: `directory index of "${file}" is forbidden` };
    }
    if (node.kind !== 'file' || !access(this.#reader(), file, 'r')) return { status: 403, error: `open() "${file}" failed (13: Permission denied)` };
    const type = this.#types.get(file.split('.').pop()!) ?? find(scope, 'default_type')?.args[0] ?? 'text/plain';
    return { status: 200, type, body: readFile(this.#p, file), headers: [...fileHeaders(node), ...headers] };
  }

  #listing(path: string, folder: string): string {
    const rows = readDirectory(this.#p, folder).map((name) => {
      const node = lookup(this.#p, `${folder}/${name}`), shown = node?.kind === 'directory' ? `${name}/` : name;
      return `<a href="${shown}">${shown}</a>${' '.repeat(Math.max(1, 51 - shown.length))}${strftime('%d-%b-%Y %H:%M', node?.mtime ?? 0)}${(node?.kind === 'file' ? String(node.size) : '-').padStart(20)}\r\n`;
    });
    return `<html>\r\n<head><title>Index of ${path}</title></head>\r\n<body>\r\n<h1>Index of ${path}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('')}</pre><hr></body>\r\n</html>\r\n`;
  }

  *#proxy(target: string, request: HttpRequest, location: Directive): Blocking<Outcome> {
    const upstream = findAll(this.#http, 'upstream').find(({ args }) => target.includes(`//${args[0]}`));
    const servers = findAll(upstream?.block ?? [], 'server').map(({ args }) => args[0]!);
    const chosen = servers.length > 0 ? servers[this.#p.kernel.random('nginx upstream', `${this.#p.now}`).int(servers.length)]! : undefined;
    const url = parseUrl(chosen === undefined ? this.#expand(target, request) : target.replace(`//${upstream!.args[0]}`, `//${chosen}`));
    if (!url) return { status: 500, error: `invalid URL prefix in "${target}"` };
    // With a path in proxy_pass, it replaces the location's prefix.
    const withPath = /^https?:\/\/[^/]+\//.test(target);
    url.target = withPath ? url.target.replace(/\/$/, '') + (url.target.endsWith('/') ? '/' : '') + request.target.slice(location.args.at(-1)!.length) : request.target;
    const headers: Record<string, string> = { Host: `${url.host}${url.port === 80 ? '' : `:${url.port}`}`, Connection: 'close', ...(request.body.length > 0 ? { 'Content-Length': String(request.body.length) } : {}) };
    for (const { args: [name = '', value = ''] } of findAll(location.block!, 'proxy_set_header')) headers[name] = this.#expand(value, request);
    try {
      const { socket, reader, head, status } = yield* within(this.#p, 60_000, 'transfer', exchange(this.#p, url, { method: request.method, headers, body: request.body, insecure: true }));
      const body = request.method === 'HEAD' ? NO_BYTES : yield* reader.body(head, true);
      socket.release();
      return { status, type: head.headers['content-type'], body };
    } catch (error) {
      if (!(error instanceof TransferError)) throw error;
      const { failure } = error;
      if (failure.kind === 'resolve') return { status: 502, error: `${failure.host} could not be resolved (3: Host not found)` };
      if (failure.kind === 'timeout') return { status: 504, error: 'upstream timed out (110: Connection timed out) while connecting to upstream' };
      return { status: 502, error: `connect() failed (111: Connection refused) while connecting to upstream` };
    }
  }
}

function portsOf(server: Directive): number[] {
  const listens = findAll(server.block ?? [], 'listen').filter(({ args }) => !args[0]!.startsWith('unix:'));
  return listens.length === 0 ? [80] : listens.map(({ args }) => Number(/(?:^|:)(\d+)$/.exec(args[0]!)?.[1] ?? 80));
}

/** Exact match, then the longest prefix, then regular expressions in order (unless the prefix says ^~). */
function chooseLocation(server: readonly Directive[], path: string): Directive | undefined {
  const locations = findAll(server, 'location');
  const exact = locations.find(({ args }) => args[0] === '=' && args[1] === path);
  if (exact) return exact;
  const prefixes = locations.filter(({ args }) => (args.length === 1 || args[0] === '^~') && path.startsWith(args.at(-1)!)).sort((a, b) => b.args.at(-1)!.length - a.args.at(-1)!.length);
  if (prefixes[0]?.args[0] === '^~') return prefixes[0];
  const pattern = locations.find(({ args }) => /^~\*?$/.test(args[0]!) && new RegExp(args[1]!, args[0] === '~*' ? 'i' : '').test(path));
  return pattern ?? prefixes[0];
}

const fileHeaders = (node: FileNode): [string, string][] => [['Last-Modified', strftime('%a, %d %b %Y %T GMT', node.mtime)], ['ETag', `"${Math.floor(node.mtime / 1000).toString(16)}-${node.size.toString(16)}"`], ['Accept-Ranges', 'bytes']];
