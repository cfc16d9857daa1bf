/** Files of the client's computer as tar entries and back: what cp and build contexts need. */
import type { Inode } from '../../../kernel/inode.ts';
import { archivedContent, fileFromArchive } from '../../../kernel/machine-code.ts';
import { changeAttributes, lookup, makeDirectory, makeSymlink, readDirectory, stat, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import type { TarEntry } from '../../../kernel/tar.ts';

const attributes = ({ mode, uid, gid, mtime }: Inode): Pick<TarEntry, 'mode' | 'uid' | 'gid' | 'mtime'> => ({ mode, uid, gid, mtime: mtime / 1000 });

/** The node at `path` under `name`, with everything below it. */
export function entriesBelow(p: Process, path: string, name: string, followLink = false, accept: (name: string) => boolean = () => true): TarEntry[] {
  const node = stat(p, path, followLink);
  switch (node.kind) {
    case 'directory': {
      const own: TarEntry[] = name === '' ? [] : [{ ...attributes(node), name: `${name}/`, type: 'directory' }];
      return [...own, ...readDirectory(p, path).flatMap((child) => {
        const childName = name === '' ? child : `${name}/${child}`;
        return accept(childName) ? entriesBelow(p, `${path === '/' ? '' : path}/${child}`, childName, false, accept) : [];
      })];
    }
    case 'symlink': return [{ ...attributes(node), name, type: 'symlink', target: node.target }];
    case 'file': return [{ ...attributes(node), name, type: 'file', data: node.generate ? node.generate(p) : archivedContent(node) }];
    default: return [];
  }
}

/** Bytes of the regular files at and below `path`. */
export function contentSize(p: Process, path: string): number {
  const node = stat(p, path, false);
  if (node.kind === 'file') return node.size;
  if (node.kind !== 'directory') return 0;
  return readDirectory(p, path).reduce((sum, child) => sum + contentSize(p, `${path}/${child}`), 0);
}

/** Writes entries below `folder`. */
export function extract(p: Process, folder: string, entries: readonly TarEntry[]): void {
  for (const entry of entries) {
    const path = `${folder}/${entry.name.replace(/\/$/, '')}`;
    if (entry.type === 'directory') {
      if (!lookup(p, path)) makeDirectory(p, path, entry.mode);
    } else if (entry.type === 'symlink') makeSymlink(p, entry.target ?? '', path);
    else writeFile(p, path, entry.data ?? new Uint8Array(0), entry.mode);
    if (entry.type !== 'symlink') {
      changeAttributes(p, path, (node) => {
        node.mode = entry.mode;
        node.mtime = entry.mtime * 1000;
        if (node.kind !== 'file') return;
        const { program, data, size } = fileFromArchive(entry.data ?? new Uint8Array(0), node);
        Object.assign(node, program === undefined ? {} : { program, data, size });
      });
    }
  }
}
