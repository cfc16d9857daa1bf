/** Bits in the order of bzip2: the highest of a byte first. */

export class BitWriter {
  readonly bytes: number[] = [];
  #held = 0;
  #count = 0;

  put(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      this.#held = (this.#held << 1) | (Math.floor(value / 2 ** i) & 1);
      if (++this.#count < 8) continue;
      this.bytes.push(this.#held);
      this.#held = this.#count = 0;
    }
  }

  end(): Uint8Array {
    while (this.#count > 0) this.put(0, 1);
    return Uint8Array.from(this.bytes);
  }
}

export class Bzip2Error extends Error {}

export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** @param from a byte */
  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from * 8;
  }

  bit(): number {
    const byte = this.#bytes[this.#at >> 3];
    if (byte === undefined) throw new Bzip2Error('end');
    return (byte >> (7 - (this.#at++ & 7))) & 1;
  }

  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + this.bit();
    return value;
  }

  /** The byte at which the next whole one begins. */
  get next(): number {
    return (this.#at + 7) >> 3;
  }
}
