/** HTTP/1.1 on byte streams: what curl, wget, nginx and other programs really exchange. */
import type { Peer, Request, RequestHandler, Response } from '../api/http.ts';
import { concat, decode, encode, fromLatin1, latin1, NO_BYTES } from './bytes.ts';
import type { Blocking } from './blocking.ts';
import type { OpenFile } from './open-file.ts';

/** A parsed message head with whatever was read of the body. */
export interface Head {
  /** Request line or status line. */
  start: string;
  /** Names in lower case; a repeated header's values are joined by ', '. */
  headers: Record<string, string>;
  /** The header lines as they came. */
  lines: string[];
}

/** Reads messages from a stream, keeping what belongs to the next one. */
export class HttpReader {
  #rest: Uint8Array = NO_BYTES;
  readonly #file: OpenFile;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  /** The next head, or undefined at the end of the stream. Malformed: a head whose start line makes no sense. */
  *head(): Blocking<Head | undefined> {
    for (;;) {
      const text = latin1(this.#rest);
      const end = /\r?\n\r?\n/.exec(text);
      if (end) {
        this.#rest = this.#rest.subarray(end.index + end[0].length);
        return parseHead(text.slice(0, end.index));
      }
      const piece = yield* this.#file.read(65536);
      if (piece.length === 0) return undefined;
      this.#rest = concat([this.#rest, piece]);
      if (this.#rest.length > 1 << 20) return undefined;
    }
  }

  /** The whole body that belongs to `head`. `toEnd`: without a length it lasts until the stream ends (responses). */
  *body(head: Head, toEnd: boolean): Blocking<Uint8Array> {
    const parts: Uint8Array[] = [];
    yield* this.stream(head, toEnd, function* (bytes) {
      parts.push(bytes);
    });
    return parts.length > 0 ? concat(parts) : NO_BYTES;
  }

  /** Hands the body over piece by piece as it comes (a watch, a followed log); returns its size. */
  *stream(head: Head, toEnd: boolean, onPiece: (bytes: Uint8Array) => Blocking<void>): Blocking<number> {
    if (/\bchunked\b/i.test(head.headers['transfer-encoding'] ?? '')) return yield* this.#chunks(onPiece);
    const length = head.headers['content-length'];
    if (length === undefined && !toEnd) return 0;
    const all = length === undefined ? Infinity : Number(length);
    let size = 0;
    while (size < all) {
      const piece = yield* this.piece();
      if (piece.length === 0) break;
      const own = piece.subarray(0, all - size);
      this.#rest = piece.slice(own.length);
      size += own.length;
      yield* onPiece(own);
    }
    return size;
  }

  /** The next piece of whatever comes, for bodies that stream. */
  *piece(): Blocking<Uint8Array> {
    if (this.#rest.length > 0) {
      const rest = this.#rest;
      this.#rest = NO_BYTES;
      return rest;
    }
    return yield* this.#file.read(65536);
  }

  *#exactly(count: number): Blocking<Uint8Array> {
    while (this.#rest.length < count) {
      const piece = yield* this.#file.read(65536);
      if (piece.length === 0) break;
      this.#rest = concat([this.#rest, piece]);
    }
    const bytes = this.#rest.slice(0, count);
    this.#rest = this.#rest.subarray(bytes.length);
    return bytes;
  }

  *#chunks(onPiece: (bytes: Uint8Array) => Blocking<void>): Blocking<number> {
    let all = 0;
    for (;;) {
      const size = parseInt(yield* this.#line(), 16);
      if (!(size > 0)) break;
      yield* onPiece(yield* this.#exactly(size));
      yield* this.#line();
      all += size;
    }
    yield* this.#line();
    return all;
  }

  *#line(): Blocking<string> {
    for (;;) {
      const at = this.#rest.indexOf(10);
      if (at >= 0) {
        const line = latin1(this.#rest.subarray(0, at)).replace(/\r$/, '');
        this.#rest = this.#rest.subarray(at + 1);
        return line;
      }
      const piece = yield* this.#file.read(65536);
      if (piece.length === 0) return '';
      this.#rest = concat([this.#rest, piece]);
    }
  }
}

function parseHead(text: string): Head {
  const [start = '', ...lines] = text.split(/\r?\n/);
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase(), value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return { start, headers, lines };
}

/** 'Content-Type' from 'content-type'. */
export const headerName = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());

export const writeHead = (start: string, headers: Record<string, string>): Uint8Array =>
  fromLatin1(`${start}\r\n${Object.entries(headers).map(([name, value]) => `${headerName(name)}: ${value}\r\n`).join('')}\r\n`);

const phrases: Record<number, string> = {
  101: 'Switching Protocols', 200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 206: 'Partial Content', 301: 'Moved Permanently', 302: 'Found', 304: 'Not Modified', 307: 'Temporary Redirect',
  400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 409: 'Conflict', 410: 'Gone', 413: 'Request Entity Too Large', 415: 'Unsupported Media Type',
  422: 'Unprocessable Entity', 429: 'Too Many Requests', 500: 'Internal Server Error', 501: 'Not Implemented', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout',
};

export const statusLine = (status: number): string => `HTTP/1.1 ${status} ${phrases[status] ?? ''}`;

/** Integers that are too large for a number are written as they are. */
const bare = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `\0${value}` : value);

/** The bytes of one piece of a body: JSON values get a line each. */
export function bodyBytes(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  return encode(typeof piece === 'string' ? piece : `${JSON.stringify(piece, bare).replace(/"\\u0000(\d+)"/g, '$1')}\n`);
}

/** Serves a message-level handler on a byte stream, request after request. */
export function* serveHttp1(connection: OpenFile, handler: RequestHandler, peer: Peer): Blocking<void> {
  const reader = new HttpReader(connection);
  try {
    for (;;) {
      const head = yield* reader.head();
      if (!head) return;
      const [, method, target] = /^([A-Z]+) (\S+) HTTP\/1\.[01]$/.exec(head.start) ?? [];
      if (!method || !target) {
        yield* connection.write(encode('HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request'));
        return;
      }
      const response = yield* handler({ ...toRequest(method, target, head), body: parseBody(head, yield* reader.body(head, false)), peer });
      if (yield* respond(connection, reader, method, response)) return;
      if (/close/i.test(head.headers['connection'] ?? '')) return;
    }
  } finally {
    connection.release();
  }
}

function toRequest(method: string, target: string, head: Head): Request {
  const [path = '/', search = ''] = target.split(/\?(.*)/s);
  const query = search.split('&').filter((pair) => pair !== '').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return [unescape(name), unescape(value)];
  });
  return { method, path, query, headers: head.headers };
}

const unescape = (text: string): string => decode(fromLatin1(text.replace(/\+/g, ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))));

function parseBody(head: Head, bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  if (!/\bjson\b/.test(head.headers['content-type'] ?? '')) return bytes;
  try {
    return JSON.parse(decode(bytes));
  } catch {
    return bytes;
  }
}

/** Writes a response; true when the connection is used up. */
function* respond(connection: OpenFile, reader: HttpReader, method: string, response: Response): Blocking<boolean> {
  const { status, headers, stream, line, hijack, body } = response;
  if (hijack) {
    yield* connection.write(writeHead(statusLine(status), headers));
    yield* relay(connection, reader, hijack);
    return true;
  }
  if (stream) {
    yield* connection.write(writeHead(statusLine(status), { ...headers, 'transfer-encoding': 'chunked' }));
    try {
      for (let piece = yield* stream.receive(); piece !== undefined; piece = yield* stream.receive()) {
        const bytes = bodyBytes(line ? line(piece) : piece);
        yield* connection.write(concat([encode(`${bytes.length.toString(16)}\r\n`), bytes, encode('\r\n')]));
      }
      yield* connection.write(encode('0\r\n\r\n'));
    } finally {
      stream.close();
    }
    return false;
  }
  const bytes = body === undefined ? NO_BYTES : bodyBytes(body);
  yield* connection.write(concat([writeHead(statusLine(status), { ...headers, ...(method === 'HEAD' && headers['content-length'] ? {} : { 'content-length': String(bytes.length) }) }), method === 'HEAD' ? NO_BYTES : bytes]));
  return false;
}

/** Carries bytes both ways until the server's side ends. What the client sends travels whenever the server's side is looked at. */
function* relay(connection: OpenFile, _reader: HttpReader, hijack: OpenFile): Blocking<void> {
  hijack.retain();
  try {
    for (;;) {
      const piece = yield* hijack.read(65536);
      if (piece.length === 0) return;
      yield* connection.write(piece);
    }
  } finally {
    hijack.release();
  }
}
