/** Variables of a request: what it brings, what `set` and `map` make, what regular expressions have caught. */
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import type { HttpRequest } from '../http-server.ts';
import { covers } from './address-range.ts';
import { findAll, type Directive } from './config.ts';

export class Variables {
  readonly #p: Process;
  readonly #http: readonly Directive[];
  readonly #request: HttpRequest;
  readonly #own = new Map<string, string>();
  #captures: readonly string[] = [];
  /** As rewriting leaves it, and as it came: with single slashes and without dots. */
  uri: string;
  readonly original: string;
  args: string;
  serverName = '';
  /** Once there is an answer. */
  status = '';
  /** Of the server that a request was handed to. */
  upstream: Readonly<Record<string, string>> = {};
  /** Where files are looked for. */
  root = '/etc/nginx/html';
  version = '';
  bytesSent = '';

  constructor(p: Process, http: readonly Directive[], request: HttpRequest) {
    this.#p = p;
    this.#http = http;
    this.#request = request;
    this.original = normalised(request.path);
    this.uri = this.original;
    this.args = request.target.split('?').slice(1).join('?');
  }

  set(name: string, value: string): void {
    this.#own.set(name, value);
  }

  /** What the last regular expression caught: $1 and names. */
  caught(match: RegExpExecArray): void {
    this.#captures = match;
    for (const [name, value] of Object.entries(match.groups ?? {})) this.#own.set(name, value ?? '');
  }

  expand(text: string): string {
    return text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced: string | undefined, bare: string | undefined) => this.value(braced ?? bare ?? ''));
  }

  value(name: string): string {
    if (/^\d$/.test(name)) return this.#captures[Number(name)] ?? '';
    return this.#own.get(name) ?? this.#mapped(name) ?? this.#made(name) ?? this.#given(name);
  }

  #given(name: string): string {
    const { head, target, method, client, port, peer, body } = this.#request, host = head.headers.host ?? '';
    if (name.startsWith('upstream_')) return this.upstream[name] ?? '';
    if (name.startsWith('arg_')) return argumentOf(this.args, name.slice(4));
    if (name.startsWith('http_')) return head.headers[name.slice(5).replaceAll('_', '-')] ?? '';
    if (name.startsWith('cookie_')) return (head.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${name.slice(7)}=`))?.slice(name.length - 6) ?? '';
    const simple: Readonly<Record<string, string>> = {
      host: host.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase() || this.serverName, hostname: this.#p.ns.uts.hostname, nginx_version: this.version, document_root: this.root, realpath_root: this.root, request_filename: `${this.root}${this.uri}`, request_uri: target, uri: this.uri, document_uri: this.uri, args: this.args, query_string: this.args, is_args: this.args === '' ? '' : '?', remote_addr: client, remote_port: /:(\d+)$/.exec(peer)?.[1] ?? '', remote_user: userOf(head.headers.authorization),
      server_port: String(port), server_name: this.serverName, server_addr: this.#p.ns.network.address ?? '127.0.0.1', scheme: 'http', https: '', request_method: method, request: head.start, server_protocol: /HTTP\/[\d.]+$/.exec(head.start)?.[0] ?? 'HTTP/0.9', content_length: head.headers['content-length'] ?? '', content_type: head.headers['content-type'] ?? '',
      request_body: '', status: this.status, body_bytes_sent: this.bytesSent, bytes_sent: this.bytesSent, request_length: String(head.start.length + body.length), request_time: '0.000', msec: (this.#p.now / 1000).toFixed(3), pid: String(this.#p.pid), proxy_add_x_forwarded_for: [head.headers['x-forwarded-for'], client].filter(Boolean).join(', '), connection: '1', pipe: '.',
    };
    return simple[name] ?? '';
  }

  /** `map SOURCE $name { … }` */
  #mapped(name: string): string | undefined {
    const map = findAll(this.#http, 'map').find(({ args }) => args[1] === `$${name}`);
    if (!map) return undefined;
    const source = this.expand(map.args[0] ?? ''), rows = (map.block ?? []).filter((one) => !['default', 'hostnames', 'volatile'].includes(one.name));
    const exact = rows.find((one) => one.name.toLowerCase() === source.toLowerCase());
    const host = map.block?.some((one) => one.name === 'hostnames') ? hostRow(rows, source.toLowerCase()) : undefined;
    const found = exact ?? host ?? rows.find((one) => one.name.startsWith('~') && this.#matches(one.name, source)) ?? map.block?.find((one) => one.name === 'default');
    return found ? this.expand(found.args[0] ?? '') : '';
  }

  /** `geo [ADDRESS] $name { … }` and `split_clients SOURCE $name { … }` */
  #made(name: string): string | undefined {
    const own = (kind: string): Directive | undefined => findAll(this.#http, kind).find(({ args }) => args.at(-1) === `$${name}`);
    const geo = own('geo'), split = own('split_clients');
    if (geo) {
      const address = geo.args.length > 1 ? this.expand(geo.args[0]!) : this.#request.client, rows = (geo.block ?? []).filter((one) => /^[\d.]+(\/\d+)?$/.test(one.name) && covers(one.name, address));
      const bits = (range: string): number => Number(range.split('/')[1] ?? 32);
      return (rows.sort((a, b) => bits(b.name) - bits(a.name))[0] ?? geo.block?.find((one) => one.name === 'default'))?.args[0] ?? '';
    }
    if (!split) return undefined;
    const hash = murmur(encode(this.expand(split.args[0] ?? '')));
    let end = 0;
    for (const one of split.block ?? []) {
      if (one.name === '*') return this.expand(one.args[0] ?? '');
      end += Math.floor((0xffffffff * Math.round(Number(one.name.replace('%', '')) * 100)) / 10_000);
      if (hash < end) return this.expand(one.args[0] ?? '');
    }
    return '';
  }

  #matches(pattern: string, text: string): boolean {
    const match = new RegExp(pattern.replace(/^~\*?/, ''), pattern.startsWith('~*') ? 'i' : '').exec(text);
    if (match) this.caught(match);
    return match !== null;
  }
}

/** The first argument of that name, in whichever case; one without a value is none. */
function argumentOf(args: string, name: string): string {
  const start = `${name}=`.toLowerCase();
  return args.split('&').find((pair) => pair.toLowerCase().startsWith(start))?.slice(start.length) ?? '';
}

/** `.a.b` and `*.a.b`, the longest first, then `a.*`, the longest first. */
function hostRow(rows: readonly Directive[], host: string): Directive | undefined {
  const longest = (found: readonly Directive[]): Directive | undefined => [...found].sort((a, b) => b.name.length - a.name.length)[0];
  const front = rows.filter(({ name }) => (name.startsWith('*.') && host.endsWith(name.slice(1))) || (name.startsWith('.') && (host === name.slice(1) || host.endsWith(name))));
  return longest(front) ?? longest(rows.filter(({ name }) => name.endsWith('.*') && host.startsWith(name.slice(0, -1))));
}

function userOf(authorization: string | undefined): string {
  const [, encoded = ''] = /^Basic (\S+)$/i.exec(authorization ?? '') ?? [];
  return fromBase64(encoded).split(':')[0]!;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function fromBase64(text: string): string {
  const bits = [...text.replace(/=+$/, '')].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(6, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join('');
}

/** Slashes in a row are one; '.' and '..' are gone. */
function normalised(path: string): string {
  const parts: string[] = [], words = path.replace(/\/{2,}/g, '/').split('/').slice(1);
  for (const [at, word] of words.entries()) {
    const last = at === words.length - 1;
    if (word === '..') parts.pop();
    if (word === '.' || word === '..') {
      if (last) parts.push('');
    } else parts.push(word);
  }
  return `/${parts.join('/')}`;
}

/** MurmurHash2 of 32 bits. */
function murmur(bytes: Uint8Array): number {
  const mix = 0x5bd1e995;
  let hash = bytes.length, at = 0;
  for (; bytes.length - at >= 4; at += 4) {
    let word = Math.imul(bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24), mix);
    word ^= word >>> 24;
    hash = Math.imul(hash, mix) ^ Math.imul(word, mix);
  }
  const left = bytes.length - at;
  if (left >= 3) hash ^= bytes[at + 2]! << 16;
  if (left >= 2) hash ^= bytes[at + 1]! << 8;
  if (left >= 1) hash = Math.imul(hash ^ bytes[at]!, mix);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, mix);
  return (hash ^ (hash >>> 15)) >>> 0;
}
