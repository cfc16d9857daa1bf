/** bzip2's CRC: that of POSIX cksum with another beginning and without the length. */
const TABLE = Uint32Array.from({ length: 256 }, (_, i) => {
  let value = i << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

export function blockChecksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = ((value << 8) ^ TABLE[((value >>> 24) ^ byte) & 255]!) >>> 0;
  return ~value >>> 0;
}

/** The sum of the whole file takes in one of a block. */
export const joined = (all: number, block: number): number => (((all << 1) | (all >>> 31)) ^ block) >>> 0;
