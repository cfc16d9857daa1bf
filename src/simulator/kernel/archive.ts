/** Tar archives as they come: packed with gzip, or not. */
import { DeflateError } from './deflate.ts';
import { decompress, isCompressed } from './gzip-format.ts';
import { TarError, unpackTar, type TarEntry } from './tar.ts';

/** @throws TarError */
export function unpackArchive(bytes: Uint8Array): TarEntry[] {
  if (!isCompressed(bytes)) return unpackTar(bytes);
  try {
    return unpackTar(decompress(bytes));
  } catch (error) {
    throw error instanceof DeflateError ? new TarError(error.message) : error;
  }
}
