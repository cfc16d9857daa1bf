import type { Blocking } from './blocking.ts';
import { NO_BYTES } from './bytes.ts';
import { Errno } from './errno.ts';
import { OpenFile } from './open-file.ts';

/** /dev/null, /dev/zero, /dev/full and the random devices. */
class Device extends OpenFile {
  readonly kind = 'device';
  readonly #name: string;
  readonly #produce: (max: number) => Uint8Array;
  readonly #full: boolean;

  constructor(name: string, produce: (max: number) => Uint8Array, full = false) {
    super();
    this.#name = name;
    this.#produce = produce;
    this.#full = full;
  }

  override get path(): string {
    return `/dev/${this.#name}`;
  }

  override *read(max: number): Blocking<Uint8Array> {
    return this.#produce(max);
  }

  override *write(_bytes: Uint8Array): Blocking<void> {
    if (this.#full) throw new Errno('ENOSPC');
  }
}

export const openNull = (): OpenFile => new Device('null', () => NO_BYTES);
export const openZero = (): OpenFile => new Device('zero', (max) => new Uint8Array(max));
export const openFull = (): OpenFile => new Device('full', (max) => new Uint8Array(max), true);
/** `word` draws a float in [0, 1). */
export const openRandom = (word: () => number): OpenFile => new Device('urandom', (max) => Uint8Array.from({ length: max }, () => Math.floor(word() * 256)));
