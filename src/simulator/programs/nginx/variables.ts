/** Variables of a request: what it brings, what `set` and `map` make, what regular expressions have caught. */
import type { Process } from '../../kernel/process.ts';
import type { HttpRequest } from '../http-server.ts';
import { findAll, type Directive } from './config.ts';

export class Variables {
  readonly #p: Process;
  readonly #http: readonly Directive[];
  readonly #request: HttpRequest;
  readonly #own = new Map<string, string>();
  #captures: readonly string[] = [];
  /** As rewriting leaves it. */
  uri: string;
  args: string;
  serverName = '';
  /** Once there is an answer. */
  status = '';
  bytesSent = '';

  constructor(p: Process, http: readonly Directive[], request: HttpRequest) {
    this.#p = p;
    this.#http = http;
    this.#request = request;
    this.uri = request.path;
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
    return this.#own.get(name) ?? this.#mapped(name) ?? this.#given(name);
  }

  #given(name: string): string {
    const { head, target, method, client, port, peer, body } = this.#request, host = head.headers.host ?? '';
    if (name.startsWith('arg_')) return new Map(this.args.split('&').map((pair) => pair.split('=') as [string, string])).get(name.slice(4)) ?? '';
    if (name.startsWith('http_')) return head.headers[name.slice(5).replaceAll('_', '-')] ?? '';
    if (name.startsWith('cookie_')) return (head.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(`${name.slice(7)}=`))?.slice(name.length - 6) ?? '';
    const simple: Readonly<Record<string, string>> = {
      host: host.replace(/:\d+$/, '').toLowerCase() || this.serverName, hostname: this.#p.ns.uts.hostname, request_uri: target, uri: this.uri, document_uri: this.uri, args: this.args, query_string: this.args, is_args: this.args === '' ? '' : '?', remote_addr: client, remote_port: /:(\d+)$/.exec(peer)?.[1] ?? '', remote_user: userOf(head.headers.authorization),
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
    const found = exact ?? rows.find((one) => one.name.startsWith('~') && this.#matches(one.name, source)) ?? map.block?.find((one) => one.name === 'default');
    return found ? this.expand(found.args[0] ?? '') : '';
  }

  #matches(pattern: string, text: string): boolean {
    const match = new RegExp(pattern.replace(/^~\*?/, ''), pattern.startsWith('~*') ? 'i' : '').exec(text);
    if (match) this.caught(match);
    return match !== null;
  }
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
