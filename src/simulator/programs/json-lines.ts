/** A connection on which each message is a line of JSON: what our database clients and servers speak in place of their binary protocols. */
import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import type { Process } from '../kernel/process.ts';
import type { Socket } from '../kernel/socket.ts';
import { LineReader } from './lines.ts';

export class JsonLines<Message> {
  readonly #socket: Socket;
  readonly #reader: LineReader;

  constructor(p: Process, socket: Socket) {
    this.#socket = socket.retain();
    this.#reader = new LineReader(p, socket);
  }

  *say(message: Message): Blocking<void> {
    yield* this.#socket.write(encode(`${JSON.stringify(message)}\n`));
  }

  /** The next message; undefined at the end. */
  *hear<T extends Message>(): Blocking<T | undefined> {
    const line = yield* this.#reader.line();
    return line === undefined ? undefined : (JSON.parse(line) as T);
  }

  close(): void {
    this.#socket.release();
  }
}
