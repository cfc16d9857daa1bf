/** busybox's tree: no options, whatever looks like one is a folder that cannot be opened. */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup, readDirectory } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';

/** It goes into each folder and comes back by `..`: after `a/b` it stands in `a`. */
export function* busyboxTree(p: Process, operands: readonly string[]): Blocking<number> {
  const counts = { folders: 0, files: 0 };
  for (const path of operands.length > 0 ? operands : ['.']) {
    if (lookup(p, path)?.kind !== 'directory') yield* p.write(1, `${path} [error opening dir]\n`);
    else {
      yield* p.write(1, `${path}\n`);
      const inside = p.ns.mounts.locate(path, p.cwd).absolute;
      yield* below(p, inside, '', counts);
      p.cwd = inside.slice(0, inside.lastIndexOf('/')) || '/';
    }
  }
  yield* p.write(1, `\n${counts.folders} directories, ${counts.files} files\n`);
  return 0;
}

function* below(p: Process, folder: string, indent: string, counts: { folders: number; files: number }): Blocking<void> {
  const names = readDirectory(p, folder).filter((name) => !name.startsWith('.'));
  for (const [i, name] of names.entries()) {
    const last = i === names.length - 1, full = `${folder === '/' ? '' : folder}/${name}`, node = lookup(p, full, false);
    yield* p.write(1, `${indent}${last ? '└── ' : '├── '}${name}${node?.kind === 'symlink' ? ` -> ${node.target}` : ''}\n`);
    counts[node?.kind === 'directory' ? 'folders' : 'files']++;
    if (node?.kind === 'directory') yield* below(p, full, `${indent}${last ? '    ' : '│   '}`, counts);
  }
}
