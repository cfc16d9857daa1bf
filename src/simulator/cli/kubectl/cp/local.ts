/** Local files into tar archives and out of them. */
import { Errno } from '../../../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, readDirectory, readFile, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { packTar, type TarEntry } from '../../../kernel/tar.ts';

/** A file or a folder with all that is in it, as `name` in the archive. */
export function pack(p: Process, path: string, name: string): Uint8Array {
  return packTar(entries(p, path, name));
}

function entries(p: Process, path: string, name: string): TarEntry[] {
  const node = lookup(p, path, false);
  if (!node) return [];
  const common = { mode: node.mode & 0o7777, uid: node.uid, gid: node.gid, mtime: node.mtime };
  if (node.kind === 'symlink') return [{ name, type: 'symlink', ...common, target: node.target } as unknown as TarEntry];
  if (node.kind !== 'directory') return [{ name, type: 'file', ...common, data: readFile(p, path) } as unknown as TarEntry];
  const children = readDirectory(p, path).flatMap((child) => entries(p, `${path}/${child}`, `${name}/${child}`));
  return children.length > 0 ? children : [{ name: `${name}/`, type: 'directory', ...common } as unknown as TarEntry];
}

/** Puts what an archive holds below `source` at `target`. */
export function unpack(p: Process, all: readonly TarEntry[], source: string, target: string): void {
  const prefix = source.replace(/^\/+/, '').replace(/\/+$/, '');
  for (const entry of all) {
    const name = entry.name.replace(/^\.?\/+/, '').replace(/\/$/, '');
    if (name !== prefix && !name.startsWith(`${prefix}/`)) continue;
    const path = target + name.slice(prefix.length);
    if (entry.type === 'directory') ensureFolder(p, path);
    else if (entry.type === 'file') {
      ensureFolder(p, path.slice(0, path.lastIndexOf('/')));
      writeFile(p, path, entry.data ?? new Uint8Array(0));
      changeAttributes(p, path, (node) => (node.mode = entry.mode & 0o7777));
    }
  }
}

function ensureFolder(p: Process, path: string): void {
  if (path === '' || path === '.' || lookup(p, path)?.kind === 'directory') return;
  ensureFolder(p, path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
  try {
    makeDirectory(p, path);
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'EEXIST') throw error;
  }
}
