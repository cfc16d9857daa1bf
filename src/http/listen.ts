/** Puts a message-level handler of the simulator behind a real HTTP server on loopback. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Peer, Request, RequestHandler, Response } from '../simulator/api/http.ts';
import { bodyBytes, headerName, statusLine } from '../simulator/kernel/http1.ts';
import type { OpenFile } from '../simulator/kernel/open-file.ts';
import { decodeProtobuf } from './protobuf.ts';
import type { Pump } from './pump.ts';
import { serveTunnel, TUNNEL_PROTOCOL } from './tunnel.ts';
import { serveStreamWebSocket, serveWebSocket } from './websocket.ts';

export interface Served {
  server: Server;
  port: number;
}

/** What is different between the two APIs at this level. */
export interface Protocol {
  /** Who the client counts as. */
  peer: Peer;
  /** A hijacked connection carries v5.channel.k8s.io frames, which a websocket has as messages. */
  frames: boolean;
}

export async function listen(pump: Pump, handler: RequestHandler, port: number, protocol: Protocol): Promise<Served> {
  const server = createServer((incoming, outgoing) => void answer(pump, handler, protocol, incoming, outgoing));
  server.on('upgrade', (incoming: IncomingMessage, connection: Duplex, head: Buffer) => void upgrade(pump, handler, protocol, incoming, connection, head));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}

/** Runs the handler as a task of the machine; undefined where it failed (the machine keeps the fault). */
function handle(pump: Pump, handler: RequestHandler, request: Request): { response: Promise<Response | undefined>; abort: () => void } {
  const { kernel } = pump.machine.world;
  const task = kernel.task(`${request.method} ${request.path}`, handler(request));
  const response = new Promise<Response | undefined>((resolve) => kernel.whenDone(task, () => resolve(task.error === undefined ? task.result : undefined)));
  pump.turn();
  return { response, abort: () => task.abort() };
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function toRequest(incoming: IncomingMessage, body: Buffer, { peer, frames }: Protocol): Request {
  const address = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value ?? '']));
  // A raw query keeps what the simulator has to see as it was sent.
  const query = [...address.searchParams].map(([name, value]): [string, string] => [name, value]);
  const path = (incoming.url ?? '/').split('?')[0]!;
  // The API server reads JSON itself, and says of it what the real one says; it sees everything else as it sees JSON.
  const parsed = frames && headers['content-type'] !== PROTOBUF && body.length > 0 ? new Uint8Array(body) : parse(headers['content-type'] ?? '', body);
  // The server sees what it reads: JSON.
  if (headers['content-type'] === PROTOBUF && !(parsed instanceof Uint8Array)) headers['content-type'] = 'application/json';
  return { method: incoming.method ?? 'GET', path, query, headers, body: parsed, peer: headers.authorization === undefined ? peer : { address: '127.0.0.1' } };
}

const PROTOBUF = 'application/vnd.kubernetes.protobuf';

function parse(type: string, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if (type === PROTOBUF) {
    try {
      return decodeProtobuf(body);
    } catch {
      return new Uint8Array(body);
    }
  }
  if (!/\bjson\b/.test(type)) return new Uint8Array(body);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return new Uint8Array(body);
  }
}

async function answer(pump: Pump, handler: RequestHandler, protocol: Protocol, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = toRequest(incoming, await read(incoming), protocol);
  const { response: promise, abort } = handle(pump, handler, request);
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) abort();
  });
  const response = await promise;
  if (!response) {
    outgoing.writeHead(500, { 'content-type': 'application/json' }).end('{"message":"the simulator failed"}\n');
    return;
  }
  for (const [name, value] of Object.entries(response.headers)) outgoing.setHeader(headerName(name), value);
  outgoing.statusCode = response.status;
  if (response.stream) return stream(pump, response, outgoing);
  if (response.hijack) return hijackedBody(pump, response.hijack, outgoing);
  const bytes = response.body === undefined ? Buffer.alloc(0) : Buffer.from(bodyBytes(response.body));
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader('Content-Length', bytes.length);
  outgoing.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Sends pieces as the machine makes them; closing the connection closes the stream. */
function stream(pump: Pump, { stream: pieces, line }: Response, outgoing: ServerResponse): void {
  outgoing.flushHeaders();
  outgoing.on('close', () => {
    pieces!.close();
    pump.turn();
  });
  pump.machine.world.kernel.task('http stream', (function* () {
    for (let piece = yield* pieces!.receive(); piece !== undefined; piece = yield* pieces!.receive()) outgoing.write(Buffer.from(bodyBytes(line ? line(piece) : piece)));
    outgoing.end();
  })());
  pump.turn();
}

/** A hijacked answer to a client that did not ask for an upgrade: the bytes come as the body. */
function hijackedBody(pump: Pump, file: OpenFile, outgoing: ServerResponse): void {
  outgoing.flushHeaders();
  file.retain();
  pump.machine.world.kernel.task('http hijack', (function* () {
    for (let bytes = yield* file.read(65536); bytes.length > 0; bytes = yield* file.read(65536)) outgoing.write(Buffer.from(bytes));
    file.release();
    outgoing.end();
  })());
  pump.turn();
}

async function upgrade(pump: Pump, handler: RequestHandler, protocol: Protocol, incoming: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
  connection.on('error', () => connection.destroy());
  const length = Number(incoming.headers['content-length'] ?? 0);
  head = await atLeast(length, head, connection);
  const body = head.subarray(0, length);
  const ask = (more: Partial<Request>): Promise<Response | undefined> => handle(pump, handler, { ...toRequest(incoming, body, protocol), ...more }).response;
  if (String(incoming.headers['sec-websocket-protocol'] ?? '').split(/, */).includes(TUNNEL_PROTOCOL)) {
    return serveTunnel(pump, incoming, connection, (port) => ask({ query: [['ports', port]] }));
  }
  const response = await handle(pump, handler, toRequest(incoming, body, protocol)).response;
  if (!response?.hijack) {
    const bytes = response?.body === undefined ? Buffer.alloc(0) : Buffer.from(bodyBytes(response.body));
    connection.end(Buffer.concat([Buffer.from(`${statusLine(response?.status ?? 500)}\r\nContent-Type: ${response?.headers['content-type'] ?? 'text/plain'}\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`), bytes]));
    return;
  }
  if (protocol.frames) return serveWebSocket(pump, response, incoming, connection);
  if (response.headers['upgrade'] === 'websocket') return serveStreamWebSocket(pump, response, incoming, connection);
  connection.write(`${statusLine(response.status)}\r\n${Object.entries(response.headers).map(([name, value]) => `${headerName(name)}: ${value}\r\n`).join('')}\r\n`);
  relay(pump, response.hijack, connection, head.subarray(length));
}

/** The body of a request that asks for an upgrade may come in packets of its own. */
async function atLeast(length: number, head: Buffer, connection: Duplex): Promise<Buffer> {
  while (head.length < length) {
    const piece = await new Promise<Buffer | undefined>((resolve) => {
      connection.once('data', resolve);
      connection.once('end', () => resolve(undefined));
    });
    connection.pause();
    if (piece === undefined) break;
    head = Buffer.concat([head, piece]);
  }
  return head;
}

/** Carries bytes both ways between a simulated connection and a real one. */
function relay(pump: Pump, file: OpenFile, connection: Duplex, first: Buffer): void {
  const { kernel } = pump.machine.world;
  file.retain();
  const waiting: Uint8Array[] = [];
  let sending = false;
  const send = (bytes: Uint8Array): void => {
    waiting.push(bytes);
    if (sending) return;
    sending = true;
    kernel.task('http relay', (function* () {
      while (waiting.length > 0) yield* file.write(waiting.shift()!);
      sending = false;
    })());
    pump.turn();
  };
  if (first.length > 0) send(new Uint8Array(first));
  connection.on('data', (piece: Buffer) => send(new Uint8Array(piece)));
  connection.resume();
  connection.on('end', () => {
    if ('finish' in file) (file as OpenFile & { finish(): void }).finish();
    pump.turn();
  });
  kernel.task('http relay', (function* () {
    for (let bytes = yield* file.read(65536); bytes.length > 0; bytes = yield* file.read(65536)) connection.write(Buffer.from(bytes));
    // Both ways are over once the process is gone, whether the client closes its own or not.
    connection.end(() => connection.destroy());
    file.release();
  })());
  pump.turn();
}
