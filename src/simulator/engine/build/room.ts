/** How much the build cache may keep when it is pruned (BuildKit's PruneInfo); all in bytes, 0: not said. */
import { DISK_SIZE, DISK_USED } from '../../kernel/disk.ts';
import { queryValue, type Request } from '../../api/http.ts';
import { badRequest } from '../http/errors.ts';
import { integer } from '../http/query.ts';

export interface Room {
  reserved: number;
  most: number;
  free: number;
}

/** @throws 400 */
function bytes(request: Request, name: string): number {
  try {
    return integer(request, name) ?? 0;
  } catch (error) {
    throw badRequest(`${name} is in bytes and expects an integer, got ${queryValue(request, name)}: ${(error as Error).message}`);
  }
}

/** `keep-storage` is what was reserved in older clients' words. */
export const roomOf = (request: Request): Room => ({ reserved: bytes(request, 'reserved-space') || bytes(request, 'keep-storage'), most: bytes(request, 'max-used-space'), free: bytes(request, 'min-free-space') });

/** calculateKeepBytes: as much as may be kept of a cache of `total`; 0 where nothing has to be. */
export function keptBytes(total: number, { reserved, most, free }: Room): number {
  const excess = free - (DISK_SIZE - DISK_USED - total);
  const kept = excess > 0 ? Math.min(most || Infinity, total - excess) : most;
  return Math.max(kept, reserved);
}
