/** What has been there before: the choice of matches. The real xz tries more of them, so that its files are a little smaller. */
const LONGEST = 273;
const TRIES = 32;

export interface Choice {
  length: number;
  repeat: number;
  distance: number;
}

export class Matches {
  readonly #data: Uint8Array;
  readonly #heads = new Int32Array(1 << 16).fill(-1);
  readonly #before: Int32Array;
  #known = 0;

  constructor(data: Uint8Array) {
    this.#data = data;
    this.#before = new Int32Array(data.length);
  }

  #hash(at: number): number {
    return (Math.imul(this.#data[at]! | (this.#data[at + 1]! << 8) | (this.#data[at + 2]! << 16), 0x9e3779b1) >>> 16) & 0xffff;
  }

  /** What lies before `end` can be found. */
  #learn(end: number): void {
    for (; this.#known < end && this.#known + 2 < this.#data.length; this.#known++) {
      const hash = this.#hash(this.#known);
      this.#before[this.#known] = this.#heads[hash]!;
      this.#heads[hash] = this.#known;
    }
  }

  #same(at: number, other: number, most: number): number {
    let length = 0;
    while (length < most && this.#data[at + length] === this.#data[other + length]) length++;
    return length;
  }

  /** The longest match at `at`, an earlier distance before a new one; of length 0 where there is none. */
  at(at: number, distances: readonly number[], end: number): Choice {
    const most = Math.min(LONGEST, end - at), best: Choice = { length: 0, repeat: -1, distance: 0 };
    distances.forEach((distance, repeat) => {
      const length = at > distance ? this.#same(at, at - distance - 1, most) : 0;
      if (length > best.length && (length > 1 || repeat === 0)) Object.assign(best, { length, repeat });
    });
    this.#learn(at);
    if (best.length >= 64 || at + 2 >= this.#data.length) return best;
    let other = this.#heads[this.#hash(at)]!, longest = 2;
    for (let tries = TRIES; tries > 0 && other >= 0; tries--, other = this.#before[other]!) {
      const length = this.#same(at, other, most), distance = at - other - 1;
      if (length <= longest || length <= best.length + (best.repeat >= 0 ? 1 : 0) || (length === 3 && distance > 4096)) continue;
      longest = length;
      Object.assign(best, { length, repeat: -1, distance });
      if (length === most) break;
    }
    return best;
  }
}
