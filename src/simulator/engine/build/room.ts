/** How much the build cache may keep when it is pruned (BuildKit's PruneInfo); all in bytes, 0: not said. */
import { DISK_SIZE, DISK_USED } from '../../kernel/disk.ts';
import type { Request } from '../../api/http.ts';
import { integer } from '../http/query.ts';

export interface Room {
  reserved: number;
  most: number;
  free: number;
}

export const roomOf = (request: Request): Room => ({ reserved: integer(request, 'reserved-space') ?? 0, most: integer(request, 'max-used-space') ?? 0, free: integer(request, 'min-free-space') ?? 0 });

/** calculateKeepBytes: as much as may be kept of a cache of `total`; 0 where nothing has to be. */
export function keptBytes(total: number, { reserved, most, free }: Room): number {
  const excess = free - (DISK_SIZE - DISK_USED - total);
  const kept = excess > 0 ? Math.min(most || Infinity, total - excess) : most;
  return Math.max(kept, reserved);
}
