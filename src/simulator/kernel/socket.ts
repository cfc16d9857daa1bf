import type { Blocking, Park } from './blocking.ts';
import { OpenFile } from './open-file.ts';
import { ByteQueue } from './pipe.ts';

/** One end of a connected byte stream: TCP, a unix stream, or a hijacked API connection. */
export class Socket extends OpenFile {
  readonly kind = 'socket';
  readonly #incoming: ByteQueue;
  readonly #outgoing: ByteQueue;
  readonly local: string;
  readonly remote: string;
  /** On a server's end of a connection with TLS: the name that the client asked for, empty where it named none. */
  serverName: string | undefined;

  constructor(incoming: ByteQueue, outgoing: ByteQueue, local = '', remote = '') {
    super();
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.local = local;
    this.remote = remote;
  }

  override read(max: number): Blocking<Uint8Array> {
    return this.#incoming.read(max);
  }

  override write(bytes: Uint8Array): Blocking<void> {
    return this.#outgoing.write(bytes);
  }

  override readable(): boolean {
    return this.#incoming.size > 0 || this.#incoming.ended;
  }

  override get readPark(): Park {
    return this.#incoming.changed.park;
  }

  /** Whether the other side has gone altogether. */
  get broken(): boolean {
    return this.#outgoing.broken;
  }

  /** shutdown(SHUT_WR): the other side reads the end, this one can still read. */
  finish(): void {
    this.#outgoing.end();
  }

  protected override closed(): void {
    this.#outgoing.end();
    this.#incoming.break();
  }
}

/** A connected pair. */
export function socketPair(left = '', right = ''): [Socket, Socket] {
  const there = new ByteQueue(), back = new ByteQueue();
  return [new Socket(back, there, left, right), new Socket(there, back, right, left)];
}
