import { concat } from '../kernel/bytes.ts';

/** gzip's magic number, and a mark after it: what follows is stored as it is. */
export const MAGIC = Uint8Array.of(0x1f, 0x8b, 8, 0, 0x53, 0x49, 0x4d, 0);

export const compress = (bytes: Uint8Array): Uint8Array => concat([MAGIC, bytes]);

export const isCompressed = (bytes: Uint8Array): boolean => bytes.length >= MAGIC.length && MAGIC.every((byte, i) => bytes[i] === byte);

export const decompress = (bytes: Uint8Array): Uint8Array => bytes.slice(MAGIC.length);
