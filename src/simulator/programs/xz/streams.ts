/** What tar and others ask of xz, for which they can wait. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { packLzma, packXz, SUMS, unpack, type Unpacked } from './container.ts';

export function* packedXz(p: Process, bytes: Uint8Array, sum = 'crc64'): Blocking<Uint8Array> {
  yield* p.compute(bytes.length / 4e3);
  return packXz(bytes, SUMS[sum]);
}

export function* packedLzma(p: Process, bytes: Uint8Array): Blocking<Uint8Array> {
  yield* p.compute(bytes.length / 4e3);
  return packLzma(bytes);
}

export function* unpackedXz(p: Process, bytes: Uint8Array): Blocking<Unpacked> {
  const found = unpack(bytes);
  yield* p.compute(found.data.length / 8e4);
  return found;
}
