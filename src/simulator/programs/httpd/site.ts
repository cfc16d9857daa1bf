/** What Apache answers to a request: hosts, aliases, redirects, permission, files, lists of folders, errors. */
import { encode } from '../../kernel/bytes.ts';
import { access, lookup, readFile } from '../../kernel/files.ts';
import type { FileNode } from '../../kernel/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { HttpAnswer, HttpRequest } from '../http-server.ts';
import { ConfigError, lastNamed, named, type Configuration, type Directive } from './config.ts';
import { errorPage, titleOf } from './error-pages.ts';
import { folderPage } from './folder-page.ts';
import { typeOf } from './mime.ts';
import { admits, hostsOf, optionsOf, sectionsFor, type Host } from './settings.ts';

/** What goes into the log beside the answer. */
export interface Served {
  answer: HttpAnswer;
  host: Host;
  /** `[module:level]` and the words, as the error log has them. */
  errors: [level: string, words: string][];
}

interface Content {
  status: number;
  headers: [string, string][];
  /** Those that errors have as well come first, those that are made at the end after the length. */
  always?: [string, string][];
  later?: [string, string][];
  type: string | undefined;
  body: Uint8Array;
}

const ALLOW = 'POST,OPTIONS,HEAD,GET,TRACE';
const STATUSES: Readonly<Record<string, number>> = { permanent: 301, temp: 302, seeother: 303, gone: 410 };
const HTML = 'text/html; charset=iso-8859-1';

const absolute = (root: string, path: string): string => (path.startsWith('/') ? path : `${root}/${path}`);

export class Site {
  readonly #p: Process;
  readonly #configuration: Configuration;
  readonly #hosts: Host[];
  readonly #server: string;
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

  answer(request: HttpRequest): Served {
    const host = this.#hostOf(request), errors: Served['errors'] = [];
    const date: [string, string][] = [['Date', strftime('%a, %d %b %Y %T GMT', this.#p.now)], ['Server', this.#server]];
    const [, method, , protocol] = /^(\S+) (\S+)(?: (HTTP\/[\d.]+))?$/.exec(request.head.start) ?? [];
    const malformed = method === undefined || (protocol === 'HTTP/1.1' && request.head.headers.host === undefined) || escapes(request.path);
    const content = malformed ? this.#failure(400) : this.#content(request, host, errors);
    const closes = [400, 501].includes(content.status) || protocol === 'HTTP/1.0' || request.head.headers.connection?.toLowerCase() === 'close';
    const length: [string, string][] = (request.method === 'HEAD' && content.status >= 300) || content.status === 304 ? [] : [['Content-Length', String(content.body.length)]];
    const headers: [string, string][] = [...date, ...content.always ?? [], ...content.headers, ...length, ...content.later ?? [], ...(closes ? [['Connection', 'close'] as [string, string]] : []), ...(content.type === undefined ? [] : [['Content-Type', content.type] as [string, string]])];
    return { answer: { status: content.status, reason: titleOf(content.status).slice(4), headers, body: content.body }, host, errors };
  }

  #content(request: HttpRequest, host: Host, errors: Served['errors']): Content {
    const moved = this.#redirect(request, host.directives);
    if (moved) return withHeaders(moved.status < 400 ? moved : this.#document(moved, host, []), host.directives);
    const { path, viaScript } = this.#map(request.path, host);
    try {
      const sections = sectionsFor(this.#p, host, request.path, path, this.#configuration);
      const content = this.#permitted(request, host, path, sections, viaScript, errors);
      return withHeaders(content.status >= 400 ? this.#document(content, host, sections) : content, [...host.directives, ...sections.flat()]);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      // A mistake in .htaccess is the request's trouble alone.
      errors.push(['core:alert', error.message.replace(/^AH00526: Syntax error on line \d+ of (.*):\n/, '$1: ')]);
      return withHeaders(this.#failure(500, { admin: lastNamed(host.directives, 'ServerAdmin')?.args[0] ?? '[no address given]' }), host.directives);
    }
  }

  #permitted(request: HttpRequest, host: Host, path: string, sections: Directive[][], viaScript: boolean, errors: Served['errors']): Content {
    const verdict = admits(sections, request.client);
    if (verdict === 'denied') {
      errors.push(['authz_core:error', `AH01630: client denied by server configuration: ${path.replace(/\/$/, '') || '/'}${request.path.endsWith('/') ? '/' : ''}`]);
      return this.#failure(403);
    }
    if (verdict === 'asks') return { ...this.#failure(401), headers: [['WWW-Authenticate', `Basic realm="${sections.flatMap((one) => named(one, 'AuthName')).at(-1)?.args[0] ?? ''}"`]] };
    const inner = this.#redirect(request, sections.flat());
    if (inner) return inner;
    if (request.method === 'OPTIONS') return { status: 200, headers: [['Allow', ALLOW]], type: lookup(this.#p, path)?.kind === 'directory' ? 'text/html' : typeOf(path, sections.flat()), body: encode('') };
    if (request.method === 'TRACE') return { status: 200, headers: [], type: 'message/http', body: encode(`${request.head.start}\r\n${Object.entries(request.head.headers).map(([name, value]) => `${name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())}: ${value}\r\n`).join('')}\r\n`) };
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
      const known = ['PUT', 'DELETE', 'PATCH', 'CONNECT'].includes(request.method);
      return { ...this.#failure(known ? 405 : 501, { method: request.method }), headers: [['Allow', ALLOW]] };
    }
    // No module of CGI is loaded: scripts are files like others, their folder is none that mod_dir looks at.
    if (viaScript && lookup(this.#p, path.replace(/\/$/, ''))?.kind === 'directory') return this.#failure(404);
    return this.#file(request, host, path, sections, errors);
  }

  #map(url: string, host: Host): { path: string; viaScript: boolean } {
    const { root } = this.#configuration;
    for (const one of host.directives) {
      const name = one.name.toLowerCase(), [from = '', to = ''] = one.args;
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
      const [from = '', to = ''] = words, match = kind === 'redirectmatch' ? new RegExp(from).exec(request.path) : undefined;
      if (kind === 'redirectmatch' ? !match : request.path !== from && !request.path.startsWith(from.endsWith('/') ? from : `${from}/`)) continue;
      if (status !== undefined && (status < 300 || status > 399)) return this.#failure(status);
      const query = request.target.includes('?') && !to.includes('?') ? `?${request.target.split('?')[1]}` : '';
      const target = match ? to.replace(/\$(\d)/g, (_, n: string) => match[Number(n)] ?? '') : to + request.path.slice(from.length) + query;
      return this.#moved(status ?? 302, target.startsWith('/') ? `http://${request.head.headers.host}${target}` : target);
    }
    return undefined;
  }

  #moved(status: number, location: string): Content {
    return { status, headers: [['Location', location]], type: HTML, body: encode(errorPage(status, { location })) };
  }

  #failure(status: number, more: { method?: string; admin?: string } = {}): Content {
    return { status, headers: [], type: HTML, body: encode(errorPage(status, more)) };
  }

  #file(request: HttpRequest, host: Host, path: string, sections: Directive[][], errors: Served['errors']): Content {
    const node = lookup(this.#p, path.replace(/(.)\/$/, '$1'));
    if (node?.kind === 'directory') {
      if (!request.path.endsWith('/')) return this.#moved(301, `http://${request.head.headers.host ?? host.name ?? 'localhost'}${request.path}/`);
      const flat = [...host.directives, ...sections.flat()], names = lastNamed(flat, 'DirectoryIndex')?.args ?? ['index.html'];
      const index = names.map((name) => path + name).find((one) => lookup(this.#p, one)?.kind === 'file');
      if (index !== undefined) return this.#deliver(request, index, [...host.directives, ...sections.flat()], errors);
      if (optionsOf(sections).has('indexes')) return { status: 200, headers: [], type: 'text/html;charset=ISO-8859-1', body: encode(folderPage(this.#p, request, path, flat)) };
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
    if (none !== undefined ? none === '*' || none.includes(tag) : since === changed) return { status: 304, headers: own.slice(0, 2).filter(([name]) => name === 'ETag' || none === undefined), type: undefined, body: encode('') };
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
    if (lookup(this.#p, path)?.kind !== 'file') return content;
    const { own, type, body } = this.#described(path, host.directives);
    return { ...content, headers: own, type, body };
  }
}

/** Header set, append, add, unset; without `always` only where an answer has headers of its own. */
function withHeaders(content: Content, directives: readonly Directive[]): Content {
  const made: Required<Pick<Content, 'headers' | 'always' | 'later'>> = { headers: [...content.headers], always: [], later: [...content.later ?? []] };
  for (const { args } of named(directives, 'Header')) {
    const words = [...args], always = words[0]?.toLowerCase() === 'always';
    if (always || words[0]?.toLowerCase() === 'onsuccess') words.shift();
    const [action = '', name = '', value = ''] = words, verb = action.toLowerCase();
    if (!always && content.status >= 300 && !content.headers.some(([one]) => one === 'Last-Modified')) continue;
    const held = [...made.headers, ...made.always, ...made.later].find(([one]) => one.toLowerCase() === name.toLowerCase());
    if (verb === 'set' || verb === 'unset') for (const part of ['headers', 'always', 'later'] as const) made[part] = made[part].filter((one) => one !== held);
    if (verb === 'append' && held) held[1] += `, ${value}`;
    else if (['set', 'add', 'append', 'setifempty'].includes(verb)) made[always ? 'always' : 'later'].push([name, value]);
  }
  return { ...content, ...made };
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
