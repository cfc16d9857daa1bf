/** The server's side of a websocket (RFC 6455), as far as kubectl and client libraries use it for attach, exec and port-forward. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Response } from '../simulator/api/http.ts';
import { encodeFrame, FrameReader } from '../simulator/api/kubernetes/streams.ts';
import type { Pump } from './pump.ts';

/** The protocol's own constant. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const BINARY = 2, CLOSE = 8, PING = 9, PONG = 10;

function frame(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x80 | opcode, length]) : length < 65536 ? Buffer.from([0x80 | opcode, 126, length >> 8, length & 255]) : Buffer.alloc(10);
  if (length >= 65536) {
    head[0] = 0x80 | opcode;
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
}

/** Cuts what comes in into messages and hands each on. */
class MessageReader {
  #rest = Buffer.alloc(0);
  #message: Buffer[] = [];
  readonly #onMessage: (opcode: number, payload: Buffer) => void;

  constructor(onMessage: (opcode: number, payload: Buffer) => void) {
    this.#onMessage = onMessage;
  }

  push(piece: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, piece]);
    while (this.#cut());
  }

  #cut(): boolean {
    const held = this.#rest;
    if (held.length < 2) return false;
    const last = (held[0]! & 0x80) !== 0, opcode = held[0]! & 15, masked = (held[1]! & 0x80) !== 0;
    let length = held[1]! & 127, at = 2;
    if (length === 126 && held.length >= 4) [length, at] = [held.readUInt16BE(2), 4];
    else if (length === 127 && held.length >= 10) [length, at] = [Number(held.readBigUInt64BE(2)), 10];
    else if (length >= 126) return false;
    const start = at + (masked ? 4 : 0);
    if (held.length < start + length) return false;
    const payload = Buffer.from(held.subarray(start, start + length));
    if (masked) for (let i = 0; i < length; i++) payload[i]! ^= held[at + (i & 3)]!;
    this.#rest = held.subarray(start + length);
    if (opcode >= CLOSE) this.#onMessage(opcode, payload);
    else {
      this.#message.push(payload);
      if (last) this.#onMessage(BINARY, Buffer.concat(this.#message.splice(0)));
    }
    return true;
  }
}

function handshake(incoming: IncomingMessage, connection: Duplex, protocol: string | undefined): void {
  const key = String(incoming.headers['sec-websocket-key'] ?? '');
  const accept = createHash('sha1').update(key + GUID).digest('base64');
  connection.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n${protocol ? `Sec-WebSocket-Protocol: ${protocol}\r\n` : ''}\r\n`);
}

/** Hears and sends whole messages. */
export function acceptWebSocket(incoming: IncomingMessage, connection: Duplex, protocol: string | undefined, onMessage: (payload: Buffer) => void): { send(payload: Uint8Array): void } {
  handshake(incoming, connection, protocol);
  const reader = new MessageReader((opcode, payload) => {
    if (opcode === PING) connection.write(frame(PONG, payload));
    else if (opcode === CLOSE) connection.end(frame(CLOSE, payload));
    else if (opcode === BINARY) onMessage(payload);
  });
  connection.on('data', (piece: Buffer) => reader.push(piece));
  return { send: (payload) => void connection.write(frame(BINARY, payload)) };
}

/** Joins a hijacked connection of the engine with a real websocket: its messages are pieces of the stream. */
export function serveStreamWebSocket(pump: Pump, response: Response, incoming: IncomingMessage, connection: Duplex): void {
  const { kernel } = pump.machine.world, file = response.hijack!.retain();
  const waiting: Uint8Array[] = [];
  let sending = false;
  const socket = acceptWebSocket(incoming, connection, undefined, (payload) => {
    waiting.push(new Uint8Array(payload));
    if (sending) return;
    sending = true;
    kernel.task('websocket relay', (function* () {
      while (waiting.length > 0) yield* file.write(waiting.shift()!);
      sending = false;
    })());
    pump.turn();
  });
  connection.on('close', () => {
    if ('finish' in file) (file as typeof file & { finish(): void }).finish();
    pump.turn();
  });
  kernel.task('websocket relay', (function* () {
    for (let bytes = yield* file.read(65536); bytes.length > 0; bytes = yield* file.read(65536)) socket.send(bytes);
    connection.end(frame(CLOSE, Uint8Array.of(3, 232)));
    file.release();
  })());
  pump.turn();
}

/** Joins a hijacked connection of the API server with a real websocket: a message is a frame, its first byte the channel. */
export function serveWebSocket(pump: Pump, response: Response, incoming: IncomingMessage, connection: Duplex): void {
  const { kernel } = pump.machine.world, file = response.hijack!.retain();
  const asked = String(incoming.headers['sec-websocket-protocol'] ?? '').split(/, */);
  const chosen = asked.includes('v5.channel.k8s.io') ? 'v5.channel.k8s.io' : asked.find((one) => one.endsWith('channel.k8s.io')) ?? response.headers['sec-websocket-protocol'];
  handshake(incoming, connection, chosen);
  const waiting: Uint8Array[] = [];
  let sending = false;
  const send = (channel: number, payload: Uint8Array): void => {
    waiting.push(encodeFrame(channel, payload));
    if (sending) return;
    sending = true;
    kernel.task('websocket', (function* () {
      while (waiting.length > 0) yield* file.write(waiting.shift()!);
      sending = false;
    })());
    pump.turn();
  };
  const reader = new MessageReader((opcode, payload) => {
    if (opcode === PING) connection.write(frame(PONG, payload));
    else if (opcode === CLOSE) connection.end(frame(CLOSE, payload));
    else if (opcode === BINARY && payload.length > 0) send(payload[0]!, new Uint8Array(payload.subarray(1)));
  });
  connection.on('data', (piece: Buffer) => reader.push(piece));
  connection.on('close', () => {
    file.release();
    pump.turn();
  });
  kernel.task('websocket', (function* () {
    const frames = new FrameReader(file);
    for (let one = yield* frames.read(); one; one = yield* frames.read()) connection.write(frame(BINARY, Buffer.concat([Buffer.from([one.channel]), one.payload])));
    connection.end(frame(CLOSE, Buffer.from([3, 232])));
  })());
  pump.turn();
}

