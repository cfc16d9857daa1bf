/** Reading a node's own files, without a process. */
import { Errno } from '../../kernel/errno.ts';
import type { Host } from '../../kernel/host.ts';
import type { Inode } from '../../kernel/inode.ts';

export function lookup(host: Host, path: string): Inode | undefined {
  try {
    return host.ns.mounts.locate(path).node;
  } catch (error) {
    if (error instanceof Errno) return undefined;
    throw error;
  }
}
