/** The range coder of LZMA: both ends of it take the same calls, so that what is coded in which order stands once, in model.ts. */

export interface Coder {
  /** Codes `bit` and gives it back; at the reading end gives the bit that was coded, whatever `bit` is. */
  bit(chances: Uint16Array, at: number, bit: number): number;
  /** Bits of which neither value is likelier. */
  even(count: number, value: number): number;
}

/** The coded bytes end before what they stand for. */
export class EndOfInput extends Error {}

export class RangeReader implements Coder {
  #range = 0xffffffff;
  #code = 0;
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
    for (let i = 0; i < 5; i++) this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
  }

  #byte(): number {
    if (this.at >= this.#bytes.length) throw new EndOfInput();
    return this.#bytes[this.at++]!;
  }

  #fill(): void {
    if (this.#range >= 0x1000000) return;
    this.#code = ((this.#code << 8) | this.#byte()) >>> 0;
    this.#range = (this.#range << 8) >>> 0;
  }

  bit(chances: Uint16Array, at: number): number {
    this.#fill();
    const chance = chances[at]!, bound = (this.#range >>> 11) * chance;
    if (this.#code < bound) {
      this.#range = bound;
      chances[at] = chance + ((2048 - chance) >> 5);
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    chances[at] = chance - (chance >> 5);
    return 1;
  }

  even(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      this.#fill();
      this.#range = this.#range >>> 1;
      const one = this.#code >= this.#range;
      if (one) this.#code -= this.#range;
      value = value * 2 + (one ? 1 : 0);
    }
    return value;
  }
}

export class RangeWriter implements Coder {
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  /** Bytes that a carry may still change. */
  #waiting = 1;
  readonly bytes: number[] = [];

  #shift(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      for (let byte = this.#held; this.#waiting > 0; this.#waiting--, byte = 0xff) this.bytes.push((byte + carry) & 0xff);
      this.#held = Math.floor(this.#low / 0x1000000) & 0xff;
    }
    this.#waiting++;
    this.#low = (this.#low % 0x1000000) * 256;
  }

  #fill(): void {
    if (this.#range >= 0x1000000) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#shift();
  }

  bit(chances: Uint16Array, at: number, bit: number): number {
    this.#fill();
    const chance = chances[at]!, bound = (this.#range >>> 11) * chance;
    if (bit === 0) {
      this.#range = bound;
      chances[at] = chance + ((2048 - chance) >> 5);
    } else {
      this.#low += bound;
      this.#range -= bound;
      chances[at] = chance - (chance >> 5);
    }
    return bit;
  }

  even(count: number, value: number): number {
    for (let i = count - 1; i >= 0; i--) {
      this.#fill();
      this.#range = this.#range >>> 1;
      if ((value >>> i) & 1) this.#low += this.#range;
    }
    return value;
  }

  end(): number[] {
    this.#fill();
    for (let i = 0; i < 5; i++) this.#shift();
    return this.bytes;
  }
}
