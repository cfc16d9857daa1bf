/** What Apache answers to a request: hosts, aliases, redirects, permission, files, lists of folders, errors. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { access, lookup, readFile } from '../../kernel/files.ts';
import type { FileNode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpAnswer, HttpRequest } from '../http-server.ts';
import { admits } from './admission.ts';
import { groupsOf, visitorOf } from './authenticate.ts';
import { ConfigError, lastNamed, named, type Configuration, type Directive } from './config.ts';
import { errorPage, titleOf, type PageMore } from './error-pages.ts';
import { changeRequest, chunksOf, environmentOf, expiryOf, finish, severalParts, withHeaders } from './finish.ts';
import { folderPage } from './folder-page.ts';
import { typeOf } from './mime.ts';
import { patternOf } from './patterns.ts';
import { pass } from './proxy.ts';
import { membersOf, proxied, type Proxied } from './proxy-rules.ts';
import { rewrite, type Rewriting, type Rewritten } from './rewrite.ts';
import { hostsOf, optionsOf, rewritingFolder, sectionsFor, type Host } from './settings.ts';
import { isNew } from './version.ts';

/** What goes into the log beside the answer. */
export interface Served {
  answer: HttpAnswer;
  host: Host;
  /** `[module:level]` and the words, as the error log has them. */
  errors: [level: string, words: string, ofServer?: boolean][];
  /** The user of the access log, the file that was meant, and what SetEnvIf and rules have set. */
  user: string | undefined;
  file: string;
  environment: ReadonlyMap<string, string>;
  /** Where the request went inside the server. */
  url: string;
}

export interface Content {
  status: number;
  headers: [string, string][];
  /** Those that errors have as well come first, those that are made at the end after the length. */
  always?: [string, string][];
  later?: [string, string][];
  type: string | undefined;
  body: Uint8Array;
  reason?: string;
  /** Made while it is sent: its length is not known before. */
  chunked?: boolean;
  /** Date and Server are those of the server behind. */
  dated?: boolean;
}

/** What is found out about a request on its way. */
interface Walk {
  host: Host;
  errors: Served['errors'];
  user: string | undefined;
  file: string;
  environment: Map<string, string>;
  url: string;
  /** How often it went on inside the server. */
  turns: number;
}

/** LimitInternalRecursion, LimitRequestLine and LimitRequestFieldSize. */
const MOST_TURNS = 10, LONGEST_LINE = 8190;

const ALLOW = 'POST,OPTIONS,HEAD,GET,TRACE';
const STATUSES: Readonly<Record<string, number>> = { permanent: 301, temp: 302, seeother: 303, gone: 410 };
const HTML = 'text/html; charset=iso-8859-1';

const absolute = (root: string, path: string): string => (path.startsWith('/') ? path : `${root}/${path}`);

export class Site {
  readonly #p: Process;
  readonly #configuration: Configuration;
  readonly #hosts: Host[];
  readonly #server: string;
  /** How often each balancer was asked. */
  readonly #turns = new Map<string, number>();
  /** Reads files as one of the workers. */
  readonly #reader: () => Process;

  constructor(p: Process, configuration: Configuration, server: string, reader: () => Process) {
    this.#p = p;
    this.#configuration = configuration;
    this.#hosts = hostsOf(configuration);
    this.#server = server;
    this.#reader = reader;
  }

  get ports(): number[] {
    return [...new Set(named(this.#configuration.directives, 'Listen').map((one) => Number(one.args[0]?.split(':').pop())))];
  }

  #hostOf(request: HttpRequest): Host {
    const [main, ...virtual] = this.#hosts as [Host, ...Host[]], name = (request.head.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const here = virtual.filter((one) => one.port === undefined || one.port === request.port);
    return here.find((one) => [one.name, ...one.aliases].some((known) => known !== undefined && (known.toLowerCase() === name || (known.startsWith('*.') && name.endsWith(known.slice(1).toLowerCase()))))) ?? here[0] ?? main;
  }

  *answer(request: HttpRequest): Blocking<Served> {
    const host = this.#hostOf(request), walk: Walk = { host, errors: [], user: undefined, file: '', environment: environmentOf(request, host.directives), url: request.path, turns: 0 };
    const date: [string, string][] = [['Date', strftime('%a, %d %b %Y %T GMT', this.#p.now)], ['Server', this.#server]];
    const [, method, , protocol] = /^(\S+) (\S+)(?: (HTTP\/[\d.]+))?$/.exec(request.head.start) ?? [];
    const malformed = method === undefined || (protocol === 'HTTP/1.1' && request.head.headers.host === undefined) || escapes(request.path) || request.head.lines.some((line) => line.length > LONGEST_LINE);
    const made = malformed ? this.#failure(400) : request.head.start.length > LONGEST_LINE ? this.#failure(414) : yield* this.#content(request, walk);
    const content = finish(request, made, host.directives, this.#configuration.modules);
    const closes = [400, 414, 501].includes(content.status) || (content.status === 503 && made.reason === 'unreached') || protocol === 'HTTP/1.0' || request.head.headers.connection?.toLowerCase() === 'close';
    const chunked = content.chunked === true && protocol === 'HTTP/1.1';
    const length: [string, string][] = (request.method === 'HEAD' && content.status >= 300) || content.status === 304 ? [] : chunked ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(content.body.length)]];
    const headers: [string, string][] = [...(content.dated ? [] : date), ...content.always ?? [], ...content.headers, ...length, ...content.later ?? [], ...(closes ? [['Connection', 'close'] as [string, string]] : []), ...(content.type === undefined ? [] : [['Content-Type', content.type] as [string, string]])];
    const body = chunked ? chunksOf(content.body) : content.body;
    return { answer: { status: content.status, reason: made.dated === true && made.reason !== undefined ? made.reason : titleOf(content.status).slice(4), headers, body }, host, errors: walk.errors, user: walk.user, file: walk.file, environment: walk.environment, url: walk.url };
  }

  *#content(request: HttpRequest, walk: Walk): Blocking<Content> {
    const { host } = walk;
    const rewriting = this.#rewriting(request, walk, request.path), told = rewrite(rewriting, host.at ? host.own : host.directives, request.path);
    if (told.kind !== 'none' && told.kind !== 'path') return yield* this.#told(request, walk, told, host.directives);
    const inner = told.kind === 'path' ? withPath(request, told.path, told.query) : request, way = this.#proxied(inner, host);
    if (way) return yield* this.#pass(inner, walk, way);
    const moved = this.#redirect(inner, host.directives);
    if (moved) return withHeaders(moved.status < 400 ? moved : this.#document(moved, host, []), host.directives, walk.environment);
    const { path, viaScript } = told.kind === 'path' && lookup(this.#p, `/${inner.path.split('/')[1] ?? ''}`) !== undefined && inner.path !== '/' && !told.passes ? { path: inner.path, viaScript: false } : this.#map(inner.path, host);
    walk.file = path;
    walk.url = inner.path;
    try {
      const sections = sectionsFor(this.#p, host, inner.path, path, this.#configuration);
      const checked = this.#admitted(inner, walk, path, sections);
      if (checked) return withHeaders(this.#document(checked, host, sections), [...host.directives, ...sections.flat()], walk.environment);
      const level = rewritingFolder(this.#p, host, path, sections);
      const further: Rewritten = level ? rewrite(this.#rewriting(inner, walk, path), level.directives, path, level.folder) : { kind: 'none' };
      if (further.kind === 'path' && (further.path !== path || further.query !== (inner.target.split(/\?(.*)/s)[1] ?? ''))) {
        if (walk.turns++ >= MOST_TURNS) {
          walk.errors.push(['core:error', `AH00124: Request exceeded the limit of ${MOST_TURNS} internal redirects due to probable configuration error. Use 'LimitInternalRecursion' to increase the limit if necessary. Use 'LogLevel debug' to get a backtrace.`]);
          return withHeaders(this.#failure(500, { admin: lastNamed(host.directives, 'ServerAdmin')?.args[0] ?? '[no address given]' }), host.directives, walk.environment);
        }
        const documents = this.documents(host), url = further.path.startsWith(`${documents}/`) ? further.path.slice(documents.length) : further.path;
        if (!further.ends) return yield* this.#content(withPath(inner, url, further.query), walk);
        return withHeaders(this.#permitted(withPath(inner, url, further.query), walk, this.#map(url, host).path, sections, viaScript), [...host.directives, ...sections.flat()], walk.environment);
      }
      if (further.kind !== 'none' && further.kind !== 'path') return yield* this.#told(inner, walk, further, [...host.directives, ...sections.flat()]);
      const typed = [told, further].map((one) => (one.kind === 'path' ? one.type : undefined)).find((one) => one !== undefined);
      const content = this.#permitted(inner, walk, path, sections, viaScript), flat = [...host.directives, ...sections.flat()];
      const held = typed === undefined || content.status !== 200 ? content : { ...content, type: typed };
      return withHeaders(held.status >= 400 ? this.#document(held, host, sections) : { ...held, headers: [...held.headers, ...expiryOf(this.#p, held, flat)] }, flat, walk.environment);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      // A mistake in .htaccess is the request's trouble alone.
      walk.errors.push(['core:alert', error.message.replace(/^AH00526: Syntax error on line \d+ of (.*):\n/, '$1: ').replace(/^httpd: Syntax error on line \d+ of ([^:]*): .*?(<.*)$/s, '$1: $2')]);
      return withHeaders(this.#failure(500, { admin: lastNamed(host.directives, 'ServerAdmin')?.args[0] ?? '[no address given]' }), host.directives, walk.environment);
    }
  }

  #rewriting(request: HttpRequest, { host, user, environment }: Walk, file: string): Rewriting {
    return { p: this.#p, request, documents: this.documents(host), server: host.name ?? request.head.headers.host?.replace(/:\d+$/, '') ?? 'localhost', file, user, environment };
  }

  /** What rules of rewriting have decided. */
  *#told(request: HttpRequest, walk: Walk, told: Exclude<Rewritten, { kind: 'none' | 'path' }>, directives: readonly Directive[]): Blocking<Content> {
    if (told.kind === 'redirect') return withHeaders(this.#moved(told.status, told.location), directives, walk.environment);
    if (told.kind === 'status') return withHeaders(this.#document(this.#failure(told.status, { method: request.method }), walk.host, []), directives, walk.environment);
    if (this.#configuration.modules.includes('proxy')) return yield* this.#pass(request, walk, { url: told.url, back: [] });
    walk.errors.push(['rewrite:error', `AH00670: Options FollowSymLinks and SymLinksIfOwnerMatch are both off, so the RewriteRule directive is also forbidden due to its similar ability to circumvent directory restrictions : ${request.path}`]);
    return this.#failure(403);
  }

  #proxied(request: HttpRequest, host: Host): Proxied | undefined {
    if (!this.#configuration.modules.includes('proxy')) return undefined;
    const locations = host.directives.filter((one) => /^location(match)?$/i.test(one.name)).flatMap(({ name, args, block = [] }) => {
      const regex = args[0] === '~' ? args[1] : /match$/i.test(name) ? args[0] : undefined, prefix = args[0] ?? '';
      const hit = regex !== undefined ? patternOf(regex).test(request.path) : request.path === prefix || request.path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
      return hit ? [{ prefix: regex === undefined ? prefix : undefined, block }] : [];
    });
    return proxied(host.directives, locations, request.path);
  }

  *#pass(request: HttpRequest, walk: Walk, way: Proxied): Blocking<Content> {
    const { host } = walk, query = request.target.split(/\?(.*)/s)[1] ?? '', sections = sectionsFor(this.#p, { ...host, directives: host.directives.filter((one) => /^location/i.test(one.name)) }, request.path, '', this.#configuration), flat = [...host.directives, ...sections.flat()];
    const checked = this.#admitted(request, walk, `proxy:${way.url}`, sections);
    if (checked) return withHeaders(this.#document(checked, host, sections), flat, walk.environment);
    const scheme = /^\w+/.exec(way.url)![0], admin = lastNamed(host.directives, 'ServerAdmin')?.args[0] ?? '[no address given]';
    if (scheme === 'balancer' ? !this.#configuration.modules.includes('proxy_balancer') : !this.#configuration.modules.includes('proxy_http')) {
      walk.errors.push(['proxy:warn', `AH01144: No protocol handler was valid for the URL ${request.path} (scheme '${scheme}'). If you are using a DSO version of mod_proxy, make sure the proxy submodules are included in the configuration using LoadModule.`]);
      return withHeaders(this.#failure(500, { admin }), flat, walk.environment);
    }
    const changed = (headers: Record<string, string>): void => changeRequest(headers, flat, request);
    const answer = yield* pass(this.#p, request, scheme === 'balancer' ? { ...way, url: this.#balanced(way.url) } : way, query === '' ? '' : `?${query}`, { preserveHost: lastNamed(flat, 'ProxyPreserveHost')?.args[0]?.toLowerCase() === 'on', server: host.name ?? 'localhost', changed });
    if ('problem' in answer) {
      for (const { level, words, client } of answer.errors) walk.errors.push([level, words, !client]);
      const failed = this.#failure(answer.status, { admin, problem: answer.problem });
      return withHeaders(this.#document({ ...failed, ...(answer.status === 503 ? { reason: 'unreached' } : {}) }, host, sections), flat, walk.environment);
    }
    return withHeaders({ status: answer.status, headers: answer.headers, type: answer.type, body: answer.body, reason: answer.reason, dated: answer.headers.some(([name]) => name === 'Date') }, flat, walk.environment);
  }

  /** One member of a balancer after the other. */
  #balanced(url: string): string {
    const [, balancer = '', rest = ''] = /^(balancer:\/\/[^/]+)(.*)$/.exec(url) ?? [], members = membersOf(this.#configuration, balancer);
    const turn = this.#turns.get(balancer) ?? 0;
    this.#turns.set(balancer, turn + 1);
    return (members[turn % Math.max(1, members.length)] ?? 'http://nosuch.invalid').replace(/\/$/, '') + rest;
  }

  /** Why somebody may not have it; undefined where they may. */
  #admitted(request: HttpRequest, walk: Walk, path: string, sections: Directive[][]): Content | undefined {
    const verdict = admits(sections, { client: request.client, method: request.method }), { root } = this.#configuration;
    if (verdict === 'granted') return undefined;
    if (verdict === 'denied') {
      walk.errors.push(['authz_core:error', `AH01630: client denied by server configuration: ${path.replace(/\/$/, '') || '/'}${request.path.endsWith('/') ? '/' : ''}`]);
      return this.#failure(403);
    }
    const type = sections.flatMap((one) => named(one, 'AuthType')).at(-1)?.args[0], admin = lastNamed(walk.host.directives, 'ServerAdmin')?.args[0] ?? '[no address given]';
    if (type === undefined || type.toLowerCase() !== 'basic') {
      walk.errors.push(['core:error', type === undefined ? `AH00027: No authentication done but request not allowed without authentication for ${request.path}. Authentication not configured?` : `AH00025: configuration error:  couldn't check access. Check your configuration`]);
      return this.#failure(500, { admin });
    }
    const challenge: Content = { ...this.#failure(401), headers: [['WWW-Authenticate', `Basic realm="${sections.flatMap((one) => named(one, 'AuthName')).at(-1)?.args[0] ?? ''}"`]] };
    const visitor = visitorOf(this.#reader(), request, sections, root);
    walk.user = visitor.user;
    if (visitor.problem) {
      if (visitor.problem.words !== undefined) walk.errors.push([visitor.problem.level!, visitor.problem.words]);
      return visitor.problem.status === 401 ? challenge : this.#failure(visitor.problem.status, { admin });
    }
    const user = visitor.user!;
    if (admits(sections, { client: request.client, method: request.method, user, groups: groupsOf(this.#reader(), user, sections, root) }) === 'granted') return undefined;
    walk.errors.push(['authz_core:error', `AH01631: user ${user}: authorization failure for "${request.path}": `]);
    return challenge;
  }

  #permitted(request: HttpRequest, walk: Walk, path: string, sections: Directive[][], viaScript: boolean): Content {
    const inner = this.#redirect(request, sections.flat());
    if (inner) return inner;
    if (request.method === 'OPTIONS') return { status: 200, headers: [['Allow', ALLOW]], type: lookup(this.#p, path)?.kind === 'directory' ? 'text/html' : typeOf(path, sections.flat()), body: encode('') };
    if (request.method === 'TRACE' && lastNamed(walk.host.directives, 'TraceEnable')?.args[0]?.toLowerCase() === 'off') return { ...this.#failure(405, { method: 'TRACE' }), headers: [['Allow', '']] };
    if (request.method === 'TRACE') return { status: 200, headers: [], chunked: isNew(this.#p), type: 'message/http', body: encode(`${request.head.start}\r\n${Object.entries(request.head.headers).map(([name, value]) => `${name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())}: ${value}\r\n`).join('')}\r\n`) };
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
      const known = ['PUT', 'DELETE', 'PATCH', 'CONNECT'].includes(request.method);
      return { ...this.#failure(known ? 405 : 501, { method: request.method }), headers: [['Allow', ALLOW]] };
    }
    // No module of CGI is loaded: scripts are files like others, their folder is none that mod_dir looks at.
    if (viaScript && lookup(this.#p, path.replace(/\/$/, ''))?.kind === 'directory') return this.#failure(404);
    return this.#file(request, walk, path, sections);
  }

  #map(url: string, host: Host): { path: string; viaScript: boolean } {
    const { root } = this.#configuration;
    for (const one of host.directives) {
      const name = one.name.toLowerCase(), [from = '', to = ''] = one.args;
      const match = name === 'aliasmatch' || name === 'scriptaliasmatch' ? patternOf(from).exec(url) : undefined;
      if (match) return { path: absolute(root, to.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '')), viaScript: name === 'scriptaliasmatch' };
      if (name !== 'alias' && name !== 'scriptalias') continue;
      if (url === from || url.startsWith(from.endsWith('/') ? from : `${from}/`)) return { path: absolute(root, to) + url.slice(from.length), viaScript: name === 'scriptalias' };
    }
    return { path: this.documents(host) + url, viaScript: false };
  }

  documents(host: Host): string {
    return absolute(this.#configuration.root, lastNamed(host.directives, 'DocumentRoot')?.args[0] ?? 'htdocs').replace(/\/$/, '');
  }

  #redirect(request: HttpRequest, directives: readonly Directive[]): Content | undefined {
    for (const { name, args } of directives) {
      const kind = name.toLowerCase();
      if (!kind.startsWith('redirect')) continue;
      const words = [...args];
      const status = kind === 'redirectpermanent' ? 301 : kind === 'redirecttemp' ? 302 : STATUSES[words[0] ?? ''] !== undefined || /^\d{3}$/.test(words[0] ?? '') ? STATUSES[words[0]!] ?? Number(words[0]) : undefined;
      if (status !== undefined && !/permanent$|temp$/.test(kind)) words.shift();
      const [from = '', to = ''] = words, match = kind === 'redirectmatch' ? patternOf(from).exec(request.path) : undefined;
      if (kind === 'redirectmatch' ? !match : request.path !== from && !request.path.startsWith(from.endsWith('/') ? from : `${from}/`)) continue;
      if (status !== undefined && (status < 300 || status > 399)) return this.#failure(status);
      const query = request.target.includes('?') && !to.includes('?') ? `?${request.target.split('?')[1]}` : '';
      const target = match ? to.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '') : to + request.path.slice(from.length) + query;
      return this.#moved(status ?? 302, target.startsWith('/') ? `http://${request.head.headers.host}${target}` : target);
    }
    return undefined;
  }

  #moved(status: number, location: string): Content {
    return { status, headers: [['Location', location]], type: HTML, body: encode(errorPage(this.#p, status, { location: escapedText(location), signature: this.#signed })) };
  }

  #failure(status: number, more: PageMore = {}): Content {
    return { status, headers: [], type: HTML, body: encode(errorPage(this.#p, status, { signature: this.#signed, ...more })), ...(status === 416 && isNew(this.#p) ? { chunked: true } : {}) };
  }

  /** What ServerSignature puts at the foot of a page. */
  get #signed(): string {
    const { directives } = this.#configuration, wanted = lastNamed(directives, 'ServerSignature')?.args[0]?.toLowerCase() ?? 'off', name = lastNamed(directives, 'ServerName')?.args[0]?.replace(/:\d+$/, '') ?? 'localhost', admin = lastNamed(directives, 'ServerAdmin')?.args[0] ?? '[no address given]';
    return wanted === 'off' ? '' : `<hr>\n<address>${this.#server} Server at ${wanted === 'email' ? `<a href="mailto:${admin}">${name}</a>` : name} Port ${this.ports[0] ?? 80}</address>\n`;
  }

  #file(request: HttpRequest, walk: Walk, path: string, sections: Directive[][]): Content {
    const { host, errors } = walk;
    const node = lookup(this.#p, path.replace(/(.)\/$/, '$1'));
    if (node?.kind === 'directory') {
      if (!request.path.endsWith('/')) return this.#moved(301, `http://${request.head.headers.host ?? host.name ?? 'localhost'}${request.path}/`);
      const flat = [...host.directives, ...sections.flat()], names = lastNamed(flat, 'DirectoryIndex')?.args ?? ['index.html'];
      const index = names.map((name) => path + name).find((one) => lookup(this.#p, one)?.kind === 'file');
      if (index !== undefined) {
        walk.file = index;
        walk.url = request.path + index.slice(path.length);
        return this.#deliver(request, index, flat, errors);
      }
      if (optionsOf(sections).has('indexes')) return { status: 200, headers: [], type: 'text/html;charset=ISO-8859-1', body: encode(folderPage(this.#reader(), request, path, flat)) };
      errors.push(['autoindex:error', `AH01276: Cannot serve directory ${path}: No matching DirectoryIndex (${names.join(',')}) found, and server-generated directory index forbidden by Options directive`]);
      return this.#failure(403);
    }
    if (node?.kind !== 'file' || path.endsWith('/')) return this.#failure(404);
    return this.#deliver(request, path, [...host.directives, ...sections.flat()], errors);
  }

  #deliver(request: HttpRequest, path: string, directives: Directive[], errors: Served['errors']): Content {
    if (!access(this.#reader(), path, 'r')) {
      errors.push(['core:error', `(13)Permission denied: AH00132: file permissions deny server access: ${path}`]);
      return this.#failure(403);
    }
    const { own, type, body, tag, changed } = this.#described(path, directives), { headers } = request.head;
    const since = headers['if-modified-since'], none = headers['if-none-match'];
    const match = headers['if-match'], unmodified = headers['if-unmodified-since'];
    if (match !== undefined ? match !== '*' && !match.includes(tag) : unmodified !== undefined && isBefore(unmodified, changed)) return isNew(this.#p) ? { status: 412, headers: own, type, body: encode('') } : this.#failure(412);
    if (none !== undefined ? none === '*' || none.includes(tag) : since === changed) return { status: 304, headers: isNew(this.#p) ? own : own.slice(0, 2).filter(([name]) => name === 'ETag' || none === undefined), type: undefined, body: encode('') };
    if (headers['if-range'] !== undefined && headers['if-range'] !== tag && headers['if-range'] !== changed) return { status: 200, headers: own, type, body };
    const parts = /^bytes=((?:\d+-\d*|-\d+)(?:,\s*(?:\d+-\d*|-\d+))+)$/.exec(headers.range ?? '')?.[1]?.split(/,\s*/);
    if (parts) return { status: 206, headers: own, ...severalParts(parts, body, type, this.#p.now) };
    const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
    if (from === undefined || (from === '' && to === '')) return { status: 200, headers: own, type, body };
    const first = from === '' ? Math.max(0, body.length - Number(to)) : Number(from), last = from === '' || to === '' ? body.length - 1 : Math.min(Number(to), body.length - 1);
    if (first >= body.length || last < first) return this.#failure(416);
    return { status: 206, headers: own, later: [['Content-Range', `bytes ${first}-${last}/${body.length}`]], type, body: body.slice(first, last + 1) };
  }

  /** A file's content, and what the headers say of it. */
  #described(path: string, directives: readonly Directive[]): { body: Uint8Array; type: string | undefined; tag: string; changed: string; own: [string, string][] } {
    const node = lookup(this.#p, path) as FileNode, body = readFile(this.#p, path);
    // What changed within the last second may change again and look the same.
    const weak = this.#p.now - node.mtime > 1000 ? '' : 'W/', tag = `${weak}"${body.length.toString(16)}-${Math.floor(node.mtime * 1000).toString(16)}"`, changed = strftime('%a, %d %b %Y %T GMT', node.mtime);
    return { body, type: typeOf(path, directives), tag, changed, own: [['Last-Modified', changed], ['ETag', tag], ['Accept-Ranges', 'bytes']] };
  }

  /** ErrorDocument: a text, a path of this server, or another address. */
  #document(content: Content, host: Host, sections: Directive[][]): Content {
    const wanted = [...host.directives, ...sections.flat()].filter((one) => one.name.toLowerCase() === 'errordocument' && Number(one.args[0]) === content.status).at(-1)?.args.slice(1).join(' ');
    if (wanted === undefined || wanted === 'default') return content;
    if (/^https?:\/\//.test(wanted)) return this.#moved(302, wanted);
    if (!wanted.startsWith('/')) return { ...content, body: encode(wanted) };
    const path = this.#map(wanted, host).path;
    if (lookup(this.#p, path)?.kind !== 'file') return { ...content, body: encode(errorPage(this.#p, content.status, { signature: this.#signed, twice: 404, admin: lastNamed(host.directives, 'ServerAdmin')?.args[0] ?? '[no address given]' })) };
    const { own, type, body } = this.#described(path, host.directives);
    return { ...content, headers: own, type, body };
  }
}

/** Leads above the documents. */
function escapes(path: string): boolean {
  let depth = 0;
  for (const part of path.split('/').slice(1)) {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1;
    if (depth < 0) return true;
  }
  return false;
}

const escapedText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A request that goes on inside the server with another path. */
const withPath = (request: HttpRequest, path: string, query: string): HttpRequest => ({ ...request, path, target: path + (query === '' ? '' : `?${query}`) });

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Whether one date of HTTP is earlier than another; what is no date is not. */
function isBefore(one: string, other: string): boolean {
  const order = (text: string): string => {
    const [, day = '', month = '', year = '', time = ''] = /^\w{3}, (\d\d) (\w{3}) (\d{4}) ([\d:]{8}) GMT$/.exec(text) ?? [];
    return year === '' ? '' : `${year}${String(MONTHS.indexOf(month)).padStart(2, '0')}${day}${time}`;
  };
  return order(one) !== '' && order(one) < order(other);
}
