/** What a client and the server say to each other: a line of JSON each. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import type { Socket } from '../../kernel/socket.ts';
import { LineReader } from '../lines.ts';
import type { SqlFailure } from './errors.ts';
import type { Result } from './session.ts';

export interface Greeting {
  user: string;
  password?: string;
  database?: string;
  /** Through the socket of the same machine. */
  local: boolean;
}

export type Question = { sql: string } | { stop: true };

export interface Answer {
  failure?: SqlFailure;
  result?: Result;
  /** Of a greeting that is answered. */
  connection?: number;
  version?: string;
  comment?: string;
  /** Seconds since the server started. */
  uptime?: number;
}

export class Line {
  readonly #socket: Socket;
  readonly #reader: LineReader;

  constructor(p: Process, socket: Socket) {
    this.#socket = socket.retain();
    this.#reader = new LineReader(p, socket);
  }

  *say(message: Greeting | Question | Answer): Blocking<void> {
    yield* this.#socket.write(encode(`${JSON.stringify(message)}\n`));
  }

  *hear<T>(): Blocking<T | undefined> {
    const line = yield* this.#reader.line();
    return line === undefined ? undefined : (JSON.parse(line) as T);
  }

  close(): void {
    this.#socket.release();
  }
}
