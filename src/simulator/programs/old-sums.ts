/** The checksums of old Unixes, each with a count of blocks, as sum and cksum -a print them. */

/** BSD's: every byte is added to the sum turned right by one; blocks of 1024. */
export function bsdSum(bytes: Uint8Array): string {
  let value = 0;
  for (const byte of bytes) value = ((value >> 1) + ((value & 1) << 15) + byte) & 0xffff;
  return `${String(value).padStart(5, '0')} ${String(Math.ceil(bytes.length / 1024)).padStart(5)}`;
}

/** System V's: all bytes added up, folded to 16 bits; blocks of 512. */
export function systemVSum(bytes: Uint8Array): string {
  let value = 0;
  for (const byte of bytes) value = (value + byte) >>> 0;
  const folded = (value & 0xffff) + (value >>> 16);
  return `${(folded & 0xffff) + (folded >>> 16)} ${Math.ceil(bytes.length / 512)}`;
}
