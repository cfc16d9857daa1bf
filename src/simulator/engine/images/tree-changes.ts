/** What changed from one file tree to the next, and the layer that it makes. */
import { directoryNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import type { LayerTree } from './layers.ts';

export interface Change {
  path: string;
  kind: 'modified' | 'added' | 'deleted';
}

const sameBytes = (a: Uint8Array, b: Uint8Array, size: number): boolean => {
  for (let i = 0; i < size; i++) if (a[i] !== b[i]) return false;
  return true;
};

const sameAttributes = (a: Inode, b: Inode): boolean => a.kind === b.kind && a.mode === b.mode && a.uid === b.uid && a.gid === b.gid;

function sameLeaf(a: Inode, b: Inode): boolean {
  if (a === b) return true;
  if (!sameAttributes(a, b)) return false;
  if (a.kind === 'file' && b.kind === 'file') return a.mtime === b.mtime && a.program === b.program && a.size === b.size && sameBytes(a.data, b.data, Math.min(a.size, a.data.length, b.data.length));
  if (a.kind === 'symlink' && b.kind === 'symlink') return a.target === b.target;
  return a.kind !== 'directory';
}

/** Everything that differs, parents before children: what `docker diff` lists. */
export function changesBetween(before: DirectoryNode, after: DirectoryNode, path = ''): Change[] {
  if (before === after) return [];
  const changes: Change[] = [];
  for (const [name, node] of after.entries) {
    const at = `${path}/${name}`;
    const old = before.entries.get(name);
    if (!old) {
      changes.push({ path: at, kind: 'added' }, ...added(node, at));
      continue;
    }
    if (old === node) continue;
    if (old.kind === 'directory' && node.kind === 'directory') {
      const below = changesBetween(old, node, at);
      if (below.length > 0 || !sameAttributes(old, node)) changes.push({ path: at, kind: 'modified' }, ...below);
    } else if (!sameLeaf(old, node)) changes.push({ path: at, kind: 'modified' }, ...(node.kind === 'directory' ? added(node, at) : []));
  }
  for (const name of before.entries.keys()) if (!after.entries.has(name)) changes.push({ path: `${path}/${name}`, kind: 'deleted' });
  return changes;
}

function added(node: Inode, path: string): Change[] {
  if (node.kind !== 'directory') return [];
  return [...node.entries].flatMap(([name, child]): Change[] => [{ path: `${path}/${name}`, kind: 'added' }, ...added(child, `${path}/${name}`)]);
}

/** The layer that makes `after` of `before`. */
export function layerBetween(before: DirectoryNode, after: DirectoryNode): LayerTree {
  const changes = changesBetween(before, after);
  return { root: upper(before, after) ?? directoryNode(), removed: changes.filter((one) => one.kind === 'deleted').map((one) => one.path) };
}

function upper(before: DirectoryNode, after: DirectoryNode): DirectoryNode | undefined {
  if (before === after) return undefined;
  const entries = new Map<string, Inode>();
  for (const [name, node] of after.entries) {
    const old = before.entries.get(name);
    if (old === node || (old && old.kind !== 'directory' && sameLeaf(old, node))) continue;
    if (old?.kind === 'directory' && node.kind === 'directory') {
      const inner = upper(old, node);
      if (inner) entries.set(name, inner);
    } else entries.set(name, node);
  }
  if (entries.size === 0 && sameAttributes(before, after)) return undefined;
  const { mode, uid, gid, mtime } = after;
  return directoryNode(entries, { mode, uid, gid, mtime });
}
