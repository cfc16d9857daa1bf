/** BLAKE2b (RFC 7693) without a key, for b2sum. */

const MASK = (1n << 64n) - 1n;

const START = [0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n, 0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n];

/** Which words of the message each round takes, in hexadecimal digits. */
const ORDERS = ['0123456789abcdef', 'ea489fd61c02b753', 'b8c052fdae367194', '7931dcbe265a40f8', '905724afe1bc683d', '2c6a0b834d75fe19', 'c51fed4a0763928b', 'db7ec13950f4862a', '6fe9b308c2d714a5', 'a2847615fb9e3cd0'];

const LANES = [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15], [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]] as const;

const turn = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (64n - n))) & MASK;

/** @param length of the digest in bytes */
export function blake2b(bytes: Uint8Array, length = 64): string {
  const state = [...START];
  state[0]! ^= 0x01010000n ^ BigInt(length);
  const blocks = Math.max(1, Math.ceil(bytes.length / 128)), padded = new Uint8Array(blocks * 128);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  for (let block = 0; block < blocks; block++) {
    const last = block === blocks - 1, words = Array.from({ length: 16 }, (_, i) => view.getBigUint64(block * 128 + i * 8, true));
    const v = [...state, ...START];
    v[12]! ^= BigInt(last ? bytes.length : (block + 1) * 128);
    if (last) v[14]! ^= MASK;
    for (let round = 0; round < 12; round++) mix(v, words, ORDERS[round % 10]!);
    for (let i = 0; i < 8; i++) state[i]! ^= v[i]! ^ v[i + 8]!;
  }
  return state.map((word) => word.toString(16).padStart(16, '0').match(/../g)!.reverse().join('')).join('').slice(0, length * 2);
}

function mix(v: bigint[], words: readonly bigint[], order: string): void {
  LANES.forEach(([a, b, c, d], i) => {
    const [x, y] = [words[parseInt(order[2 * i]!, 16)]!, words[parseInt(order[2 * i + 1]!, 16)]!];
    v[a] = (v[a]! + v[b]! + x) & MASK;
    v[d] = turn(v[d]! ^ v[a], 32n);
    v[c] = (v[c]! + v[d]) & MASK;
    v[b] = turn(v[b]! ^ v[c], 24n);
    v[a] = (v[a] + v[b] + y) & MASK;
    v[d] = turn(v[d] ^ v[a], 16n);
    v[c] = (v[c] + v[d]) & MASK;
    v[b] = turn(v[b] ^ v[c], 63n);
  });
}
