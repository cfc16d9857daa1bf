/** MD5 and SHA-1, only for md5sum, sha1sum, git and key identifiers; everything else here uses SHA-256. */

const rotate = (x: number, n: number): number => (x << n) | (x >>> (32 - n));

/** Message with padding and length, as 32-bit words. */
function words(bytes: Uint8Array, littleEndian: boolean): DataView {
  const length = ((bytes.length + 8) >> 6) * 64 + 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const bits = bytes.length * 8;
  view.setUint32(length - (littleEndian ? 8 : 4), bits >>> 0, littleEndian);
  view.setUint32(length - (littleEndian ? 4 : 8), Math.floor(bits / 2 ** 32), littleEndian);
  return view;
}

const hex = (value: number, littleEndian: boolean): string => {
  const text = (value >>> 0).toString(16).padStart(8, '0');
  return littleEndian ? text.match(/../g)!.reverse().join('') : text;
};

const SHIFTS = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

export function md5(bytes: Uint8Array): string {
  const view = words(bytes, true);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < view.byteLength; at += 64) {
    let [a, b, c, d] = state as [number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const f = round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const g = round === 0 ? i : round === 1 ? (5 * i + 1) % 16 : round === 2 ? (3 * i + 5) % 16 : (7 * i) % 16;
      const sum = (a + f + Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) + view.getUint32(at + g * 4, true)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotate(sum, SHIFTS[round]![i % 4]!)) | 0];
    }
    state = [state[0]! + a, state[1]! + b, state[2]! + c, state[3]! + d].map((value) => value | 0);
  }
  return state.map((value) => hex(value, true)).join('');
}

export function sha1(bytes: Uint8Array): string {
  const view = words(bytes, false);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const schedule = new Int32Array(80);
  for (let at = 0; at < view.byteLength; at += 64) {
    for (let i = 0; i < 80; i++) schedule[i] = i < 16 ? view.getInt32(at + i * 4) : rotate(schedule[i - 3]! ^ schedule[i - 8]! ^ schedule[i - 14]! ^ schedule[i - 16]!, 1);
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let i = 0; i < 80; i++) {
      const f = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d);
      const k = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][Math.floor(i / 20)]!;
      [a, b, c, d, e] = [(rotate(a, 5) + f + e + k + schedule[i]!) | 0, a, rotate(b, 30), c, d];
    }
    state = [state[0]! + a, state[1]! + b, state[2]! + c, state[3]! + d, state[4]! + e].map((value) => value | 0);
  }
  return state.map((value) => hex(value, false)).join('');
}
