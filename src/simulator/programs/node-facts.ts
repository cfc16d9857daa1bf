/** What stat, ls and find tell of a node besides what it holds. */
import { lookup } from '../kernel/files.ts';
import { entriesOf, type Inode } from '../kernel/inode.ts';
import { cleanPath } from '../kernel/path-clean.ts';
import type { Process } from '../kernel/process.ts';

export const kindNames = { file: 'regular file', directory: 'directory', symlink: 'symbolic link', device: 'character special file', socket: 'socket', fifo: 'fifo' } as const;

export const sizeOf = (node: Inode): number => (node.kind === 'file' ? node.size : node.kind === 'directory' ? (node.entrySize === undefined ? 4096 : node.entrySize * (2 + entriesOf(node).size)) : node.kind === 'symlink' ? (node.leads ? 64 : node.target.length) : 0);

/** Disk use in KiB: whole blocks of 4 KiB. */
export const blocksOf = (node: Inode): number => (node.kind === 'file' ? Math.ceil(node.size / 4096) * 4 : node.kind === 'directory' && node.entrySize === undefined ? 4 : 0);

/** A folder is also named by its own `.` and its subfolders' `..`. */
export const linkCount = (node: Inode): number =>
  (node.kind === 'directory' ? (node.merged ? 1 : 2 + [...entriesOf(node).values()].filter((child) => child.kind === 'directory').length) : 1 + (node.links ?? 0));

/** Inode numbers are not kept: one is made from the path, or for hard links from what they share. */
export function inodeNumber(p: Process, path: string, node: Inode): number {
  const key = node.links ? `${node.mtime} ${node.mode} ${sizeOf(node)} ${node.uid}` : absolutePath(p, path);
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return 131_072 + (hash % 3_000_000);
}

/** Without following links, `.` and `..` taken out. */
export const absolutePath = (p: Process, path: string): string => cleanPath(path.startsWith('/') ? path : `${p.cwd}/${path}`);

/** Whether two paths lead to the same file. */
export function sameFile(p: Process, one: string, other: string): boolean {
  const first = lookup(p, one);
  return first !== undefined && first === lookup(p, other);
}
