import { concat, NO_BYTES } from './bytes.ts';
import { WaitQueue, type Blocking, type Park } from './blocking.ts';
import { Errno } from './errno.ts';
import { OpenFile } from './open-file.ts';

/** Linux's default pipe capacity. */
const CAPACITY = 65536;

/** Bytes on their way from a writer to a reader, bounded. */
export class ByteQueue {
  #pieces: Uint8Array[] = [];
  #head = 0;
  size = 0;
  /** No more will be written: the reader sees the end. */
  ended = false;
  /** Nobody reads any more: the writer gets EPIPE. */
  broken = false;
  readonly changed = new WaitQueue();
  readonly capacity: number;

  constructor(capacity = CAPACITY) {
    this.capacity = capacity;
  }

  /** Adds bytes at once, even over the capacity. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0 || this.broken) return;
    this.#pieces.push(bytes);
    this.size += bytes.length;
    this.changed.wakeAll();
  }

  /** Takes up to `max` bytes that are there. */
  take(max: number): Uint8Array {
    if (this.size === 0) return NO_BYTES;
    const taken: Uint8Array[] = [];
    let left = max;
    while (left > 0 && this.#head < this.#pieces.length) {
      const piece = this.#pieces[this.#head]!;
      if (piece.length <= left) {
        taken.push(piece);
        left -= piece.length;
        this.#head++;
      } else {
        taken.push(piece.subarray(0, left));
        this.#pieces[this.#head] = piece.subarray(left);
        left = 0;
      }
    }
    if (this.#head === this.#pieces.length) {
      this.#pieces = [];
      this.#head = 0;
    }
    const bytes = concat(taken);
    this.size -= bytes.length;
    this.changed.wakeAll();
    return bytes;
  }

  *read(max: number): Blocking<Uint8Array> {
    while (this.size === 0 && !this.ended) yield this.changed.park;
    return this.take(max);
  }

  *write(bytes: Uint8Array): Blocking<void> {
    for (let at = 0; at < bytes.length; ) {
      if (this.broken) throw new Errno('EPIPE');
      const room = this.capacity - this.size;
      if (room <= 0) {
        yield this.changed.park;
        continue;
      }
      this.push(at === 0 && bytes.length <= room ? bytes : bytes.slice(at, at + room));
      at += room;
    }
    if (this.broken) throw new Errno('EPIPE');
  }

  end(): void {
    this.ended = true;
    this.changed.wakeAll();
  }

  break(): void {
    this.broken = true;
    this.#pieces = [];
    this.#head = 0;
    this.size = 0;
    this.changed.wakeAll();
  }
}

class ReadEnd extends OpenFile {
  readonly kind = 'pipe';
  readonly queue: ByteQueue;
  constructor(queue: ByteQueue) {
    super();
    this.queue = queue;
  }
  override read(max: number): Blocking<Uint8Array> {
    return this.queue.read(max);
  }
  override readable(): boolean {
    return this.queue.size > 0 || this.queue.ended;
  }
  override get readPark(): Park {
    return this.queue.changed.park;
  }
  protected override closed(): void {
    this.queue.break();
  }
}

class WriteEnd extends OpenFile {
  readonly kind = 'pipe';
  readonly queue: ByteQueue;
  constructor(queue: ByteQueue) {
    super();
    this.queue = queue;
  }
  override write(bytes: Uint8Array): Blocking<void> {
    return this.queue.write(bytes);
  }
  protected override closed(): void {
    this.queue.end();
  }
}

/** pipe(2). A write without a reader throws EPIPE; the process adds SIGPIPE. */
export function pipe(capacity = CAPACITY): { read: OpenFile; write: OpenFile } {
  const queue = new ByteQueue(capacity);
  return { read: new ReadEnd(queue), write: new WriteEnd(queue) };
}

/** The two ends of one direction, over a queue that somebody else holds too. */
export const readEnd = (queue: ByteQueue): OpenFile => new ReadEnd(queue);
export const writeEnd = (queue: ByteQueue): OpenFile => new WriteEnd(queue);
