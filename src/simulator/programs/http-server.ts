/** What small web servers share: accepting connections and answering requests one after the other. */
import type { Blocking } from '../kernel/blocking.ts';
import { concat, encode, NO_BYTES } from '../kernel/bytes.ts';
import { listen } from '../kernel/connect.ts';
import { Errno } from '../kernel/errno.ts';
import { HttpReader, statusLine, type Head } from '../kernel/http1.ts';
import type { Process } from '../kernel/process.ts';
import type { Socket } from '../kernel/socket.ts';

export interface HttpRequest {
  method: string;
  /** As it stands in the request line. */
  target: string;
  /** Path, percent-decoded, without the query. */
  path: string;
  head: Head;
  body: Uint8Array;
  /** Address of the client. */
  client: string;
  /** Address and port of the client. */
  peer: string;
  /** Port that the connection came to. */
  port: number;
}

export interface HttpAnswer {
  status: number;
  /** Where it is not the usual one of the status. */
  reason?: string;
  /** In the order and spelling they are sent. */
  headers: [string, string][];
  body: Uint8Array;
  /** The connection ends without an answer. */
  silent?: boolean;
}

/** Serves a port until the process ends. @throws EADDRINUSE at once */
export function servePort(p: Process, port: number, answer: (request: HttpRequest) => Blocking<HttpAnswer>, address?: string): void {
  const server = listen(p, port, address);
  p.thread((function* () {
    for (;;) {
      const socket = yield* server.accept();
      if (!socket) return;
      p.thread(serveConnection(socket, port, answer));
    }
  })());
}

/** The connection was retained when it was made; it is given up here. */
function* serveConnection(socket: Socket, port: number, answer: (request: HttpRequest) => Blocking<HttpAnswer>): Blocking<void> {
  const reader = new HttpReader(socket);
  try {
    for (;;) {
      const head = yield* reader.head();
      if (!head) return;
      const [, method = '', target = ''] = /^(\S+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(head.start) ?? [];
      const body = yield* reader.body(head, false);
      const request = { method, target, path: decodePath(target.split('?')[0]!), head, body, client: socket.remote.replace(/:\d+$/, ''), peer: socket.remote, port };
      const { status, reason, headers, body: content, silent } = yield* answer(request);
      if (silent) return;
      const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
      yield* socket.write(concat([encode(`${reason === undefined ? statusLine(status) : `HTTP/1.1 ${status} ${reason}`}\r\n${lines}\r\n`), method === 'HEAD' ? NO_BYTES : content]));
      if (/close/i.test(head.headers.connection ?? '') || headers.some(([name, value]) => name === 'Connection' && value === 'close') || / HTTP\/1\.0$/.test(head.start) || method === '') return;
    }
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
  } finally {
    socket.release();
  }
}

/** Percent-decoding that leaves alone what makes no sense. */
export const decodePath = (text: string): string => text.replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) => {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
});
