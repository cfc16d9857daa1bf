import type { Blocking, Park } from './blocking.ts';
import { Errno } from './errno.ts';
import type { Tty } from './tty.ts';

/** An open file description: what a file descriptor refers to. Shared by `dup` and by children. */
export abstract class OpenFile {
  abstract readonly kind: 'file' | 'directory' | 'pipe' | 'tty' | 'socket' | 'device';
  #references = 0;

  /** The terminal behind it, if it is one (`isatty`). */
  get tty(): Tty | undefined {
    return undefined;
  }

  /** Where it lies in the file system; undefined for pipes and sockets. */
  get path(): string | undefined {
    return undefined;
  }

  /** Up to `max` bytes as soon as any are there; an empty array is the end of the file. */
  *read(_max: number): Blocking<Uint8Array> {
    throw new Errno('EBADF');
  }

  /** Writes all of it, blocking while there is no room. */
  *write(_bytes: Uint8Array): Blocking<void> {
    throw new Errno('EBADF');
  }

  /** Whether `read` would return at once (poll's POLLIN). */
  readable(): boolean {
    return true;
  }

  /** Yield it to wait until `readable` may have changed. */
  get readPark(): Park {
    return (wake) => {
      wake();
      return () => {};
    };
  }

  /** Moves the file offset; only seekable files can. Returns the new offset. */
  seek(_offset: number, _whence: 'set' | 'current' | 'end'): number {
    throw new Errno('ESPIPE');
  }

  /** One more descriptor refers to it. */
  retain(): this {
    this.#references++;
    return this;
  }

  /** One descriptor fewer; the last one closes it. */
  release(): void {
    if (--this.#references === 0) this.closed();
  }

  /** The last descriptor has gone. */
  protected closed(): void {}
}
