import type { Blocking } from './blocking.ts';
import { NO_BYTES } from './bytes.ts';
import { Errno } from './errno.ts';
import { OpenFile } from './open-file.ts';

/** /dev/null, /dev/zero, /dev/full and the random devices. */
class Device extends OpenFile {
  readonly kind = 'device';
  readonly #produce: (max: number) => Uint8Array;
  readonly #full: boolean;

  constructor(produce: (max: number) => Uint8Array, full = false) {
    super();
    this.#produce = produce;
    this.#full = full;
  }

  override *read(max: number): Blocking<Uint8Array> {
    return this.#produce(max);
  }

  override *write(_bytes: Uint8Array): Blocking<void> {
    if (this.#full) throw new Errno('ENOSPC');
  }
}

export const openNull = (): OpenFile => new Device(() => NO_BYTES);
export const openZero = (): OpenFile => new Device((max) => new Uint8Array(max));
export const openFull = (): OpenFile => new Device((max) => new Uint8Array(max), true);
/** `word` draws a float in [0, 1). */
export const openRandom = (word: () => number): OpenFile => new Device((max) => Uint8Array.from({ length: max }, () => Math.floor(word() * 256)));
