/** Reading a node's own files, without a process. */
import type { Host } from '../../kernel/host.ts';
import type { Inode } from '../../kernel/inode.ts';

export function lookup(host: Host, path: string): Inode | undefined {
  const found = host.ns.mounts.find(path);
  return typeof found === 'string' ? undefined : found.node;
}
