/** Paths of kustomizations, and why one cannot be gone to. */
import { lookup } from '../../../kernel/files.ts';
import { cleanPath } from '../../../kernel/path-clean.ts';
import type { Process } from '../../../kernel/process.ts';

/** A path from the root on, without `.` and `..`. */
export const resolvePath = (path: string, folder: string): string => cleanPath(path.startsWith('/') ? path : `/${folder}/${path}`);

/** Processes that may read files beyond the folder of a kustomization (--load-restrictor=LoadRestrictionsNone). */
export const unrestricted = new WeakSet<Process>();

/** Why there is nothing: the first part of the path that is not there, or is no folder. @param shown as it was written */
export function gone(p: Process, path: string, shown = path): string | undefined {
  const parts = path.split('/').slice(1);
  for (const index of parts.keys()) {
    const here = `/${parts.slice(0, index + 1).join('/')}`, node = lookup(p, here);
    if (!node && here !== '/') return `evalsymlink failure on '${shown}' : lstat ${here}: no such file or directory`;
    if (node && node.kind !== 'directory' && index + 1 < parts.length) return `evalsymlink failure on '${shown}' : not a directory`;
  }
  return undefined;
}

/** Why the file cannot be read for the kustomization of the folder. */
export function unreadable(p: Process, file: string, root: string): string | undefined {
  const missing = gone(p, file), isFolder = !missing && lookup(p, file)?.kind === 'directory';
  if (unrestricted.has(p)) return missing ? `open ${file}: ${missing.replace(/^.*: /, '')}` : isFolder ? `read ${file}: is a directory` : undefined;
  if (missing || isFolder) return missing ?? `'${file}' must resolve to a file`;
  return file.startsWith(`${root}/`) ? undefined : `security; file '${file}' is not in or below '${root}'`;
}

/** Why nothing can be built there. */
export function notFolder(p: Process, path: string, shown = path): string | undefined {
  const missing = gone(p, path, shown);
  if (missing) return `must build at directory: not a valid directory: ${missing}`;
  return lookup(p, path)?.kind === 'directory' ? undefined : `must build at directory: '${shown}': file is not directory`;
}
