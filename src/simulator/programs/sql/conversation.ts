/** What a client of the SQL server and the server say to each other: a line of JSON each. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import type { Socket } from '../../kernel/socket.ts';
import { LineReader } from '../lines.ts';
import type { Result } from './database.ts';
import type { SqlFailure } from './errors.ts';
import type { Cluster } from './store.ts';

export interface Greeting {
  user: string;
  database: string;
  password?: string;
  application?: string;
  /** Through the socket of the same machine. */
  local: boolean;
}

/** Several statements that are sent as one are a transaction of their own. `data` are the lines of COPY … FROM STDIN. */
export type Question = { sql: string; data?: string } | { catalogue: true };

export interface Answer {
  /** The connection is refused. */
  fatal?: string;
  /** A password is wanted. */
  password?: boolean;
  version?: string;
  /** Of each statement; the failure is of the one behind them. */
  results?: Result[];
  failure?: SqlFailure;
  transaction?: 'no' | 'open' | 'failed';
  catalogue?: Cluster;
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
