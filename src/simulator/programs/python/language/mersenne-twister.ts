/** The Mersenne Twister MT19937 as CPython seeds and reads it: the same seed gives the same numbers. */

const SIZE = 624, MIDDLE = 397;

export class MersenneTwister {
  readonly #words = new Uint32Array(SIZE);
  #at = SIZE;

  constructor() {
    this.#fill(5489);
  }

  #fill(seed: number): void {
    this.#words[0] = seed;
    for (let i = 1; i < SIZE; i++) {
      const before = this.#words[i - 1]! ^ (this.#words[i - 1]! >>> 30);
      this.#words[i] = Math.imul(1812433253, before) + i;
    }
    this.#at = SIZE;
  }

  /** By a key of words of 32 bits, the lowest first. */
  seed(key: readonly number[]): void {
    const words = this.#words;
    this.#fill(19650218);
    let i = 1, j = 0;
    const turn = (): void => {
      if (++i >= SIZE) {
        words[0] = words[SIZE - 1]!;
        i = 1;
      }
    };
    const mixed = (factor: number): number => words[i]! ^ Math.imul(words[i - 1]! ^ (words[i - 1]! >>> 30), factor);
    for (let left = Math.max(SIZE, key.length); left > 0; left--) {
      words[i] = mixed(1664525) + key[j]! + j;
      j = (j + 1) % key.length;
      turn();
    }
    for (let left = SIZE - 1; left > 0; left--) {
      words[i] = mixed(1566083941) - i;
      turn();
    }
    words[0] = 0x80000000;
  }

  #twist(): void {
    const words = this.#words;
    for (let i = 0; i < SIZE; i++) {
      const both = (words[i]! & 0x80000000) | (words[(i + 1) % SIZE]! & 0x7fffffff);
      words[i] = words[(i + MIDDLE) % SIZE]! ^ (both >>> 1) ^ (both & 1 ? 0x9908b0df : 0);
    }
    this.#at = 0;
  }

  /** 32 bits. */
  word(): number {
    if (this.#at >= SIZE) this.#twist();
    let y = this.#words[this.#at++]!;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** From 0 up to 1, with 53 bits. */
  fraction(): number {
    const high = this.word() >>> 5, low = this.word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  state(): number[] {
    return [...this.#words, this.#at];
  }

  restore(state: readonly number[]): void {
    this.#words.set(state.slice(0, SIZE));
    this.#at = state[SIZE] ?? SIZE;
  }
}
