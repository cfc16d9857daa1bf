/** A request on its way through the proxy, and the answer. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { HttpReader } from '../../kernel/http1.ts';
import type { Socket } from '../../kernel/socket.ts';
import { canonical } from '../go-http.ts';
import { decodePath } from '../http-server.ts';

/** Headers in Go's spelling; a name may have several values. */
export class Headers {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, string]> = []) {
    for (const [name, value] of entries) this.add(name, value);
  }

  get(name: string): string | undefined {
    return this.#values.get(canonical(name))?.[0];
  }

  all(name: string): readonly string[] {
    return this.#values.get(canonical(name)) ?? [];
  }

  set(name: string, value: string): void {
    this.#values.set(canonical(name), [value]);
  }

  add(name: string, value: string): void {
    const key = canonical(name), values = this.#values.get(key);
    if (values) values.push(value);
    else this.#values.set(key, [value]);
  }

  delete(name: string): void {
    this.#values.delete(canonical(name));
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  /** Sorted by name, as Go writes them. */
  entries(): [name: string, value: string][] {
    return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  }

  copy(): Headers {
    return new Headers([...this.#values].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])));
  }
}

export class Ask {
  readonly method: string;
  /** Path, as it is written (percent-encoded), and the query with its question mark. */
  path: string;
  search: string;
  host: string;
  headers: Headers;
  readonly body: Uint8Array;
  readonly client: string;
  readonly peer: string;
  readonly secure: boolean;
  readonly protocol: string;
  /** As the client asked, whatever became of the path since. */
  readonly asked: string;
  /** What the access log tells of it. */
  readonly told: Told = {};
  /** Where bytes go on after a change of protocol. */
  readonly connection: { readonly socket: Socket; readonly reader: HttpReader };

  constructor(from: { method: string; target: string; protocol: string; headers: Headers; body: Uint8Array; peer: string; secure: boolean; connection: Ask['connection'] }) {
    const [, path = '/', search = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/.exec(from.target) ?? [];
    this.method = from.method;
    this.path = path;
    this.search = search;
    this.protocol = from.protocol;
    this.asked = path + search;
    this.host = from.headers.get('Host') ?? '';
    this.headers = from.headers;
    this.headers.delete('Host');
    this.body = from.body;
    this.peer = from.peer;
    this.client = from.peer.replace(/:\d+$/, '');
    this.secure = from.secure;
    this.connection = from.connection;
  }

  get target(): string {
    return this.path + this.search;
  }

  /** Without the port, in lower case. */
  get hostName(): string {
    return this.host.replace(/:\d+$/, '').toLowerCase();
  }

  /** The path that rules see: what is encoded without need is decoded. */
  get routingPath(): string {
    return this.path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => bytes.split(/(%(?:3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D|25))/).map((part, place) => (place % 2 === 1 ? part : decodePath(part))).join(''));
  }

  query(name: string): string[] {
    return this.search.slice(1).split('&').filter((pair) => pair !== '').map((pair) => pair.split(/=(.*)/s)).filter(([key = '']) => decodePath(key.replace(/\+/g, ' ')) === name).map(([, value = '']) => decodePath(value.replace(/\+/g, ' ')));
  }
}

export interface Told {
  router?: string;
  service?: string;
  server?: string;
  user?: string;
  /** What the server itself answered, and for how long it took. */
  originStatus?: number;
  originDuration?: number;
  originSize?: number;
  retries?: number;
}

export interface Reply {
  status: number;
  /** Where it is not the usual one of the status. */
  reason?: string;
  headers: Headers;
  /** Bytes, or pieces as they come; `write` blocks as long as the client does not read. */
  body: Uint8Array | ((write: (bytes: Uint8Array) => Blocking<void>) => Blocking<void>);
  /** 101: from here on the two sides talk to each other. */
  upgraded?: { readonly socket: Socket; readonly reader: HttpReader };
  /** Gives up the connection to the server; called once, whatever happened. */
  done?: () => void;
}

export type Handler = (ask: Ask) => Blocking<Reply>;

/** As http.Error answers. */
export const refusal = (status: number, words: string): Reply => ({ status, headers: new Headers([['Content-Type', 'text/plain; charset=utf-8'], ['X-Content-Type-Options', 'nosniff']]), body: encode(`${words}\n`) });

/** As a status alone, with its own words as the text, answers: the server adds the rest. */
export const plain = (status: number, words: string, headers: Iterable<readonly [string, string]> = []): Reply => ({ status, headers: new Headers(headers), body: encode(words) });

export const notFound = (): Reply => refusal(404, '404 page not found');

const PHRASES: Readonly<Record<number, string>> = {
  200: 'OK', 301: 'Moved Permanently', 302: 'Found', 303: 'See Other', 307: 'Temporary Redirect', 308: 'Permanent Redirect', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 418: "I'm a teapot", 429: 'Too Many Requests',
  499: 'Client Closed Request', 500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
};
export const phrase = (status: number): string => PHRASES[status] ?? '';
