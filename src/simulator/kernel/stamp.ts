import type { DirectoryNode, Inode } from './inode.ts';

/** Gives everything in a tree that has no time of its own this one, ms since the Unix epoch. Trees of images are written without times. */
export function stamp(tree: DirectoryNode, mtime: number): DirectoryNode {
  tree.mtime ||= mtime;
  if (!tree.dynamic) stampAll(tree.entries.values(), mtime);
  return tree;
}

export function stampAll(nodes: Iterable<Inode>, mtime: number): void {
  for (const node of nodes) {
    if (node.kind === 'directory') stamp(node, mtime);
    else node.mtime ||= mtime;
  }
}
