/** What nginx answers to a request: server and location, rewriting, permission, files, other servers, error pages. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode, NO_BYTES } from '../../kernel/bytes.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpAnswer, HttpRequest } from '../http-server.ts';
import { refused, rulesOf, tooLarge } from './access.ts';
import { listing } from './autoindex.ts';
import { filtered, inChunks } from './body-filters.ts';
import { find, findAll, type Directive } from './config.ts';
import type { Outcome } from './outcome.ts';
import { pageOf, reasonOf } from './pages.ts';
import { chooseLocation, portsOf, serverFor } from './places.ts';
import { pass } from './proxy.ts';
import { invalidReferer } from './referers.ts';
import { rewrite, type Rewritten } from './rewrite.ts';
import { RequestLimits } from './limit-requests.ts';
import { deliver } from './static-file.ts';
import { Upstream } from './upstream.ts';
import { Variables } from './variables.ts';

/** An answer and what the logs say of it. */
export interface Logged {
  answer: HttpAnswer;
  error: string | undefined;
  notes: readonly { level: string; words: string }[];
  variables: Variables;
  /** The access_log directives that hold. */
  logs: Directive[];
  /** The error_log directives within http that hold; none: those outside of it. */
  errorLogs: Directive[];
  logFormats: Directive[];
}

/** A request on its way through servers and locations. */
interface Visit {
  request: HttpRequest;
  variables: Variables;
  server: Directive[];
  location: Directive | undefined;
  /** Location, server and http, inner directives over outer ones of the same name. */
  scope: Directive[];
  turns: number;
  /** It is auth_request's own question. */
  asking?: boolean;
}

const MOST_TURNS = 10;
/** Behind these answers of its own nginx lets nobody ask again on the same connection. */
const CLOSING = new Set([400, 413, 414, 500, 501]);
const DAY = 86_400;
/** Told behind all others. */
const RANGED = new Set(['Accept-Ranges', 'Content-Range']);
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: DAY, w: 7 * DAY, M: 30 * DAY, y: 365 * DAY };

export class Site {
  readonly #p: Process;
  /** The worker: what it may not read is forbidden. */
  readonly #reader: () => Process;
  readonly #version: string;
  readonly #http: Directive[];
  readonly #servers: Directive[];
  readonly #upstreams: ReadonlyMap<string, Upstream>;
  readonly #limits: RequestLimits;
  #requests = 0;
  /** Connections to other servers. */
  handed = 0;

  constructor(p: Process, config: readonly Directive[], version: string, reader: () => Process = () => p) {
    this.#p = p;
    this.#reader = reader;
    this.#version = version;
    this.#http = find(config, 'http')?.block ?? [];
    this.#servers = findAll(this.#http, 'server');
    this.#upstreams = new Map(findAll(this.#http, 'upstream').map((one) => [one.args[0] ?? '', new Upstream(one)]));
    this.#limits = new RequestLimits(this.#http);
  }

  /** Ports that the servers listen on. */
  get ports(): number[] {
    return [...new Set(this.#servers.flatMap(portsOf))];
  }

  *answer(request: HttpRequest): Blocking<Logged> {
    this.#requests++;
    const early = malformed(request) || badHost(request.head.headers.host ?? '') ? 400 : request.method === 'TRACE' ? 405 : undefined;
    // Of a request that ends at its path or its host, nginx reads no other header.
    const seen = early === 400 && request.head.headers.host !== undefined ? { ...request, head: { ...request.head, headers: {} } } : request;
    const variables = new Variables(this.#p, this.#http, seen), server = serverFor(this.#servers, request, variables);
    variables.version = this.#version;
    const visit: Visit = { request, variables, server, location: undefined, scope: [...server, ...this.#http], turns: 0 };
    const first: Outcome = early === undefined ? yield* this.#locate(visit) : { status: early };
    const outcome = early === undefined ? yield* this.#withPage(visit, first) : this.#withOwnPage(visit, first);
    const closes = early !== undefined || / HTTP\/1\.0$/.test(request.head.start) || /close/i.test(request.head.headers.connection ?? '');
    const answer = this.#shaped(visit, filtered(outcome, visit.scope, request, variables), closes || (first.body === undefined && CLOSING.has(first.status)));
    variables.status = String(answer.status);
    variables.bytesSent = String(request.method === 'HEAD' ? 0 : answer.body.length);
    return { answer, error: first.error, notes: first.notes ?? [], variables, logs: innermost('access_log', visit.location?.block ?? [], server, this.#http), errorLogs: innermost('error_log', visit.location?.block ?? [], server, this.#http), logFormats: findAll(this.#http, 'log_format') };
  }

  #signature(scope: readonly Directive[]): string {
    return find(scope, 'server_tokens')?.args[0] === 'off' ? 'nginx' : `nginx/${this.#version}`;
  }

  #shaped({ scope, location, server, variables }: Visit, outcome: Outcome, closes: boolean): HttpAnswer {
    const { status, type, body = NO_BYTES, marks = [], headers = [], last = [], silent, chunked } = outcome, empty = status === 204 || status === 304;
    const added = innermost('add_header', location?.block ?? [], server, this.#http).filter(({ args }) => args[2] === 'always' || [200, 201, 204, 206, 301, 302, 303, 304, 307, 308].includes(status) || (status === 416 && headers.some(([name]) => name === 'Content-Range')));
    const all: [string, string][] = [
      ['Server', this.#signature(scope)], ['Date', strftime('%a, %d %b %Y %T GMT', this.#p.now)], ...(type === undefined || empty ? [] : [['Content-Type', type] as [string, string]]), ...(empty ? [] : [(chunked ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', String(body.length)]) as [string, string]]), ...marks, ['Connection', closes ? 'close' : 'keep-alive'],
      ...headers.filter(([name]) => !RANGED.has(name)), ...(status < 400 ? this.#expiry(scope) : []), ...added.map(({ args: [name = '', value = ''] }): [string, string] => [name, variables.expand(value)]).filter(([, value]) => value !== ''), ...headers.filter(([name]) => RANGED.has(name)), ...last,
    ];
    return { status, reason: reasonOf(status), headers: all, body: empty ? NO_BYTES : chunked ? inChunks(body) : body, ...(silent ? { silent } : {}) };
  }

  #expiry(scope: readonly Directive[]): [string, string][] {
    const wanted = find(scope, 'expires')?.args.at(-1);
    if (wanted === undefined || wanted === 'off') return [];
    if (wanted === 'epoch') return [['Expires', 'Thu, 01 Jan 1970 00:00:01 GMT'], ['Cache-Control', 'no-cache']];
    if (wanted === 'max') return [['Expires', 'Thu, 31 Dec 2037 23:55:55 GMT'], ['Cache-Control', 'max-age=315360000']];
    const seconds = [...wanted.replace(/^-/, '').matchAll(/(\d+)([smhdwMy]?)/g)].reduce((sum, [, number, unit]) => sum + Number(number) * (UNITS[unit!] ?? 1), 0) * (wanted.startsWith('-') ? -1 : 1);
    return [['Expires', strftime('%a, %d %b %Y %T GMT', this.#p.now + seconds * 1000)], ['Cache-Control', seconds < 0 ? 'no-cache' : `max-age=${seconds}`]];
  }

  /** error_page, or nginx's own page, where there is none yet. */
  *#withPage(visit: Visit, outcome: Outcome): Blocking<Outcome> {
    if (outcome.body !== undefined || outcome.status < 300 || outcome.silent) return outcome;
    const wanted = innermost('error_page', visit.location?.block ?? [], visit.server, this.#http).find(({ args }) => args.slice(0, -1).includes(String(outcome.status)))?.args;
    if (!wanted) return this.#withOwnPage(visit, outcome);
    const target = visit.variables.expand(wanted.at(-1)!), changed = wanted.find((word) => word.startsWith('='));
    if (/^https?:\/\//.test(target)) return this.#withOwnPage(visit, this.#redirect(visit, Number(changed?.slice(1)) || 302, target));
    const page = yield* this.#elsewhere({ ...visit, request: { ...visit.request, method: visit.request.method === 'HEAD' ? 'HEAD' : 'GET' } }, target);
    if (page.status >= 300 && page.body === undefined) return this.#withOwnPage(visit, changed === undefined ? outcome : page);
    const status = changed === undefined ? outcome.status : Number(changed.slice(1)) || page.status;
    // Ranges of an error's page are not given.
    return { ...page, headers: (page.headers ?? []).filter(([name]) => status === 200 || name !== 'Accept-Ranges'), status };
  }

  #withOwnPage({ scope }: Visit, outcome: Outcome): Outcome {
    const page = pageOf(outcome.status, this.#signature(scope));
    return page === undefined || outcome.body !== undefined ? outcome : { ...outcome, body: encode(page), type: 'text/html' };
  }

  /** Within nginx to another path, or to a named location. */
  *#elsewhere(visit: Visit, target: string, rewritten = false): Blocking<Outcome> {
    if (visit.turns >= MOST_TURNS) return { status: 500, error: `rewrite or internal redirection cycle while ${rewritten ? 'processing' : target.startsWith('@') ? 'redirect to named location' : 'internally redirecting to'} "${target}"` };
    const next = { ...visit, turns: visit.turns + 1 };
    if (target.startsWith('@')) {
      const location = findAll(visit.server, 'location').find(({ args }) => args[0] === target);
      return location ? yield* this.#inside({ ...next, location }) : { status: 500, error: `could not find named location "${target}"` };
    }
    const [path = '', query] = target.split('?');
    visit.variables.uri = path;
    if (query !== undefined) visit.variables.args = query;
    return yield* this.#locate(next);
  }

  *#locate(visit: Visit): Blocking<Outcome> {
    const { server, variables } = visit;
    if (visit.turns === 0) {
      const done = rewrite(this.#p, server, variables);
      if (!('scope' in done) && !('elsewhere' in done)) return this.#rewritten(visit, done);
    }
    visit.location = chooseLocation(server, variables.uri, variables);
    return yield* this.#inside(visit);
  }

  *#inside(visit: Visit): Blocking<Outcome> {
    const { location, server, variables, request } = visit, large = tooLarge(request, [...location?.block ?? [], ...server, ...this.#http]);
    if (large) return large;
    if (visit.turns === 0 && find(location?.block ?? [], 'internal')) return { status: 404 };
    // A location that hands requests on and ends in a slash is asked for with it.
    if (location && !location.args[0]!.startsWith('~') && location.args.at(-1) === `${variables.uri}/`) return this.#redirect(visit, 301, `${variables.uri}/${variables.args === '' ? '' : `?${variables.args}`}`);
    const outer = [...location?.block ?? [], ...server, ...this.#http], referers = find(outer, 'valid_referers');
    variables.root = this.#pathOf('', { ...visit, scope: outer });
    if (referers) variables.set('invalid_referer', invalidReferer(referers, request.head.headers.referer, findAll(server, 'server_name').flatMap(({ args }) => args)));
    const done = rewrite(this.#p, location?.block ?? [], variables);
    if (!('scope' in done)) visit.scope = [...location?.block ?? [], ...server, ...this.#http];
    if ('elsewhere' in done) return yield* this.#elsewhere(visit, variables.uri, true);
    if (!('scope' in done)) return this.#rewritten({ ...visit, scope: [...location?.block ?? [], ...server, ...this.#http] }, done);
    const own = done.scope, scope = [...own, ...server.filter(({ name }) => !find(own, name)), ...this.#http];
    const refusal = refused(this.#p, request, scope, rulesOf(own, server, this.#http), (text) => variables.expand(text));
    if (refusal) return refusal;
    const except = find(own, 'limit_except');
    if (except && !except.args.includes(request.method) && !(request.method === 'HEAD' && except.args.includes('GET'))) {
      const kept = refused(this.#p, request, [...except.block ?? [], ...scope], rulesOf(except.block ?? []));
      if (kept) return kept;
    }
    const asked = find(scope, 'auth_request')?.args[0];
    if (asked !== undefined && asked !== 'off' && !visit.asking) {
      const kept = yield* this.#asked(visit, scope, asked);
      if (kept) return kept;
    }
    const limited = this.#limits.check(scope, variables, this.#p.now);
    if (limited && limited.status > 0) return { status: limited.status, notes: [limited.note!] };
    if (limited) yield* this.#p.sleep(limited.wait);
    variables.root = this.#pathOf('', { ...visit, scope });
    const here: Visit = { ...visit, scope, location: location && { ...location, block: [...own] } };
    Object.assign(visit, { scope, location: here.location });
    if (find(own, 'proxy_pass')) return yield* pass(this.#p, { upstreams: this.#upstreams, connected: () => void this.handed++ }, scope, here.location!, request, variables);
    if (find(own, 'stub_status')) return { status: 200, type: 'text/plain', body: encode(`Active connections: 1 \nserver accepts handled requests\n ${this.#requests} ${this.#requests} ${this.#requests} \nReading: 0 Writing: 1 Waiting: 0 \n`) };
    // What is tried stands in the location itself; only without one in the server.
    const tries = find(location ? own : server, 'try_files')?.args;
    return tries ? yield* this.#try(here, tries) : yield* this.#file(here);
  }

  /** auth_request: another location says whether the request may go on. */
  *#asked(visit: Visit, scope: readonly Directive[], target: string): Blocking<Outcome | undefined> {
    const { variables, request } = visit, { uri, args, root, upstream } = variables;
    const answer = yield* this.#elsewhere({ ...visit, asking: true, request: { ...request, method: 'GET', body: NO_BYTES } }, target);
    for (const { args: [name = '', value = ''] } of findAll(scope, 'auth_request_set')) variables.set(name.slice(1), variables.expand(value));
    Object.assign(variables, { uri, args, root, upstream });
    if (answer.status >= 200 && answer.status < 300) return undefined;
    if (answer.status === 403) return { status: 403 };
    if (answer.status !== 401) return { status: 500, error: `auth request unexpected status: ${answer.status} while sending to client` };
    return { status: 401, headers: (answer.headers ?? []).filter(([name]) => name.toLowerCase() === 'www-authenticate') };
  }

  #rewritten(visit: Visit, done: Exclude<Rewritten, { scope: readonly Directive[] } | { elsewhere: true }>): Outcome {
    return 'redirect' in done ? this.#redirect(visit, done.redirect.status, done.redirect.location) : this.#returned(visit, done.returned);
  }

  #returned(visit: Visit, { args: [code = '200', text] }: Directive): Outcome {
    const { variables, scope } = visit, status = /^\d{3}$/.test(code) ? Number(code) : 302, target = /^\d{3}$/.test(code) ? text : code;
    if (status === 444) return { status, silent: true };
    if ([301, 302, 303, 307, 308].includes(status)) return this.#redirect(visit, status, variables.expand(target ?? ''));
    return { status, type: this.#type(variables.uri, scope), body: target === undefined ? status < 300 ? NO_BYTES : undefined : encode(variables.expand(target.replace(/\\n/g, '\n').replace(/\\t/g, '\t'))) };
  }

  /** A path becomes an address with nginx's own port, whichever the client came by. */
  #redirect({ request, variables, scope }: Visit, status: number, target: string): Outcome {
    const own = request.port === 80 || find(scope, 'port_in_redirect')?.args[0] === 'off' ? '' : `:${request.port}`;
    const absolute = target.startsWith('/') && find(scope, 'absolute_redirect')?.args[0] !== 'off' ? `http://${variables.value('host')}${own}${target}` : target;
    // What is whole already stands among the other headers.
    return absolute === target && /^\w+:/.test(target) ? { status, headers: [['Location', absolute]] } : { status, marks: [['Location', absolute]] };
  }

  #type(path: string, scope: readonly Directive[]): string {
    const types = find(scope, 'types')?.block ?? [];
    const type = new Map(types.flatMap(({ name, args }) => args.map((ending): [string, string] => [ending, name]))).get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '') ?? find(scope, 'default_type')?.args[0] ?? 'text/plain';
    const charset = find(scope, 'charset')?.args[0];
    return charset !== undefined && charset !== 'off' && /^text\/|javascript$/.test(type) ? `${type}; charset=${charset}` : type;
  }

  #pathOf(path: string, { scope, location, variables }: Visit): string {
    const alias = find(location?.block ?? [], 'alias')?.args[0];
    if (alias !== undefined) return variables.expand(alias) + (location!.args[0]!.startsWith('~') ? '' : path.slice(location!.args.at(-1)!.length));
    const root = variables.expand(find(scope, 'root')?.args[0] ?? '/etc/nginx/html').replace(/\/$/, '');
    return (root.startsWith('/') || root === '' ? root : `/etc/nginx/${root}`) + path;
  }

  *#try(visit: Visit, tries: readonly string[]): Blocking<Outcome> {
    for (const one of tries.slice(0, -1)) {
      // A folder is meant where the word itself ends in a slash, which the path then goes without: the client is told to come back with it.
      const folder = one.endsWith('/'), candidate = visit.variables.expand(one), node = lookup(this.#p, this.#pathOf(candidate, visit));
      if (!node || node.kind !== (folder ? 'directory' : 'file')) continue;
      visit.variables.uri = (folder ? candidate.slice(0, -1) : candidate) || '/';
      return yield* this.#file(visit);
    }
    const last = tries.at(-1)!;
    return last.startsWith('=') ? { status: Number(last.slice(1)) } : yield* this.#elsewhere(visit, visit.variables.expand(last));
  }

  *#file(visit: Visit): Blocking<Outcome> {
    const { request, variables, scope } = visit, { uri } = variables, file = this.#pathOf(uri, visit), node = lookup(this.#p, file);
    if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405 };
    if (!node || (node.kind === 'file' && uri.endsWith('/'))) return { status: 404, error: uri.endsWith('/') ? `"${file}index.html" is not found (2: No such file or directory)` : `open() "${file}" failed (2: No such file or directory)` };
    if (node.kind !== 'directory') return deliver(this.#p, this.#reader(), request, file, this.#type(uri, scope));
    if (!uri.endsWith('/')) return this.#redirect(visit, 301, `${uri}/${variables.args === '' ? '' : `?${variables.args}`}`);
    const index = (find(scope, 'index')?.args ?? ['index.html']).map((name) => variables.expand(name)).find((name) => name.startsWith('/') || lookup(this.#p, file + name)?.kind === 'file');
    if (index !== undefined) return yield* this.#elsewhere(visit, index.startsWith('/') ? index : uri + index);
    if (find(scope, 'autoindex')?.args[0] === 'on') return { status: 200, ...listing(this.#p, uri, file, scope), chunked: true };
    return { status: 403, error: `directory index of "${file}" is forbidden` };
  }
}

/** The directives of the innermost level that has any of that name. */
const innermost = (name: string, ...levels: readonly (readonly Directive[])[]): Directive[] => levels.map((level) => findAll(level, name)).find((found) => found.length > 0) ?? [];

/** A name of a host has no blanks, slashes, or dots behind dots. */
const badHost = (host: string): boolean => /[\0- \x7f/]|\.\./.test(host);

/** No request, one of HTTP/1.1 without a host, or a path that leads above the root. */
function malformed({ method, head, path }: HttpRequest): boolean {
  if (method === '' || (/ HTTP\/1\.1$/.test(head.start) && head.headers.host === undefined)) return true;
  let depth = 0;
  return path.split('/').slice(1).some((part) => {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
    return depth < 0;
  });
}
