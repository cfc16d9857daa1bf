/** File trees as entries of tar archives, and back. */
import { directoryNode, entriesOf, symlinkNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { archivedContent, fileFromArchive } from '../../kernel/machine-code.ts';
import type { TarEntry } from '../../kernel/tar.ts';

const attributes = ({ mode, uid, gid, mtime }: Inode): Pick<TarEntry, 'mode' | 'uid' | 'gid' | 'mtime'> => ({ mode, uid, gid, mtime: Math.floor(mtime / 1000) });

/** A node under `name`, and everything below it, names in order; '' is a root, which has no entry of its own. */
export function entriesOfTree(node: Inode, name: string, seen = new Map<Inode, string>()): TarEntry[] {
  const first = node.kind === 'file' ? seen.get(node) : undefined;
  if (first !== undefined) return [{ ...attributes(node), name, type: 'hardlink', target: first }];
  seen.set(node, name);
  switch (node.kind) {
    case 'directory': {
      const own: TarEntry[] = name === '' ? [] : [{ ...attributes(node), name: `${name}/`, type: 'directory' }];
      const children = [...entriesOf(node)].sort(([a], [b]) => (a < b ? -1 : 1));
      return [...own, ...children.flatMap(([child, inner]) => entriesOfTree(inner, name === '' ? child : `${name}/${child}`, seen))];
    }
    case 'file': return [{ ...attributes(node), name, type: 'file', data: node.generate ? new Uint8Array(0) : archivedContent(node) }];
    case 'symlink': return [{ ...attributes(node), name, type: 'symlink', target: node.target }];
    case 'fifo': return [{ ...attributes(node), name, type: 'fifo' }];
    default: return [];
  }
}

/** The node that an entry stands for; undefined for what cannot be made of an archive (devices). */
export function nodeOfEntry(entry: TarEntry): Inode | undefined {
  const own = { mode: entry.mode, uid: entry.uid, gid: entry.gid, mtime: entry.mtime * 1000 };
  switch (entry.type) {
    case 'directory': return directoryNode({}, own);
    case 'file': return fileFromArchive(entry.data ?? new Uint8Array(0), own);
    case 'symlink': return symlinkNode(entry.target ?? '', own);
    case 'fifo': return { kind: 'fifo', ...own };
    default: return undefined;
  }
}

/** Names of an entry's path, without '.' and leading slashes. */
export const namesOf = (entry: TarEntry): string[] => entry.name.split('/').filter((name) => name !== '' && name !== '.');

/** The tree that an archive holds. */
export function treeOfEntries(entries: readonly TarEntry[]): DirectoryNode {
  const root = directoryNode();
  for (const entry of entries) {
    const names = namesOf(entry), last = names.pop();
    if (last === undefined) continue;
    const folder = names.reduce((at: DirectoryNode, name) => {
      const held = at.entries.get(name);
      if (held?.kind === 'directory') return held;
      const made = directoryNode({}, { mtime: entry.mtime * 1000 });
      at.entries.set(name, made);
      return made;
    }, root);
    const linked = entry.type === 'hardlink' ? at(root, (entry.target ?? '').split('/').filter(Boolean)) : nodeOfEntry(entry);
    const before = folder.entries.get(last);
    if (!linked) continue;
    if (linked.kind === 'directory' && before?.kind === 'directory') Object.assign(before, { mode: linked.mode, uid: linked.uid, gid: linked.gid, mtime: linked.mtime });
    else folder.entries.set(last, linked);
  }
  return root;
}

function at(root: DirectoryNode, names: readonly string[]): Inode | undefined {
  let node: Inode | undefined = root;
  for (const name of names) node = node?.kind === 'directory' ? node.entries.get(name) : undefined;
  return node;
}
