/** Layers: file trees put together from them, and how large they are. */
import { directoryNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { treeSize } from '../../kernel/file-system.ts';

/** A layer's content. `removed` are paths that it hides (whiteouts). */
export interface LayerTree {
  readonly root: DirectoryNode;
  readonly removed: readonly string[];
}

const applied = new WeakMap<DirectoryNode, WeakMap<DirectoryNode, DirectoryNode>>();
const NOTHING = directoryNode();

/** The tree that shows when `layer` lies over `below`. The same pair gives the same tree, so that layers stay shared. */
export function applyLayer(below: DirectoryNode | undefined, layer: LayerTree): DirectoryNode {
  const key = below ?? NOTHING;
  let known = applied.get(key);
  if (!known) applied.set(key, (known = new WeakMap()));
  let tree = known.get(layer.root);
  if (!tree) known.set(layer.root, (tree = overlay(key, layer)));
  return tree;
}

/** The same for a layer that lies there once only, as the one with a container's mount points: nothing is remembered. */
export const overlay = (below: DirectoryNode, layer: LayerTree): DirectoryNode => merge(without(below, layer.removed), throughLinks(below, layer.root));

/** Debian's /bin is a link to usr/bin: what a later layer has in /bin belongs there. */
function throughLinks(below: DirectoryNode, above: DirectoryNode): DirectoryNode {
  let moved = above;
  for (const [name, node] of above.entries) {
    const old = below.entries.get(name);
    if (old?.kind !== 'symlink' || node.kind !== 'directory') continue;
    const entries = new Map(moved.entries);
    entries.delete(name);
    const target = old.target.split('/').filter(Boolean).reduceRight<DirectoryNode>((inner, part) => directoryNode({ [part]: inner }), node);
    moved = merge(directoryNode(entries, moved), target);
  }
  return moved;
}

function merge(below: DirectoryNode, above: DirectoryNode): DirectoryNode {
  if (above.entries.size === 0 && below !== NOTHING) return below;
  if (below.entries.size === 0) return above;
  const entries = new Map(below.entries);
  for (const [name, node] of above.entries) {
    const old = entries.get(name);
    entries.set(name, old?.kind === 'directory' && node.kind === 'directory' ? merge(old, node) : node);
  }
  const { mode, uid, gid, mtime } = above;
  return { ...directoryNode(entries, { mode, uid, gid, mtime: mtime || below.mtime }), merged: true };
}

function without(tree: DirectoryNode, removed: readonly string[]): DirectoryNode {
  return removed.reduce((node, path) => drop(node, path.split('/').filter(Boolean)), tree);
}

function drop(node: DirectoryNode, path: readonly string[]): DirectoryNode {
  const [name, ...rest] = path;
  const child = name === undefined ? undefined : node.entries.get(name);
  if (!child) return node;
  const entries = new Map(node.entries);
  if (rest.length === 0) entries.delete(name!);
  else if (child.kind === 'directory') entries.set(name!, drop(child, rest));
  const { mode, uid, gid, mtime } = node;
  return directoryNode(entries, { mode, uid, gid, mtime });
}

/** Bytes of a layer on disk: whole blocks for each file and folder, as the snapshotter counts; hard links once. */
export function unpackedSize(node: Inode, seen = new Set<Inode>()): number {
  if (seen.has(node)) return 0;
  seen.add(node);
  if (node.kind === 'file') return 4096 * Math.max(1, Math.ceil(node.size / 4096));
  if (node.kind !== 'directory') return 4096;
  let sum = 4096;
  for (const child of node.entries.values()) sum += unpackedSize(child, seen);
  return sum;
}

/** A guess at the gzipped size: executables and texts shrink to about four tenths. */
export const compressedSize = (root: DirectoryNode): number => 150 + Math.round(treeSize(root) * 0.4);
