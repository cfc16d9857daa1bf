/** Adler-32, the sum at the end of zlib's streams, most significant byte first. */
export function adler32(bytes: Uint8Array): Uint8Array {
  let a = 1, b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255);
}
