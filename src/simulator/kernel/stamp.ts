import type { DirectoryNode } from './inode.ts';

/** Gives everything in a tree that has no time of its own this one, ms since the Unix epoch. Trees of images are written without times. */
export function stamp(tree: DirectoryNode, mtime: number): DirectoryNode {
  tree.mtime ||= mtime;
  if (tree.dynamic) return tree;
  for (const node of tree.entries.values()) {
    if (node.kind === 'directory') stamp(node, mtime);
    else node.mtime ||= mtime;
  }
  return tree;
}
