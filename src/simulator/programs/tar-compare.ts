/** tar -d: what of the archive's members is not so any more in the folder. */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup, readFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { entriesOf, readArchive } from './tar-archive.ts';
import { complain, type Invocation } from './tool.ts';

export function* tarCompare(p: Process, call: Invocation): Blocking<number> {
  const { operands, options } = call, bytes = yield* readArchive(p, call), entries = bytes ? yield* entriesOf(p, call, bytes) : undefined;
  if (!entries) return 2;
  let status = 0;
  for (const entry of entries) {
    const path = entry.name.replace(/\/$/, '');
    if (operands.length > 0 && !operands.some((one) => path === one.replace(/\/$/, '') || path.startsWith(`${one.replace(/\/$/, '')}/`))) continue;
    if (options.has('v')) yield* p.write(1, `${entry.name}\n`);
    const node = lookup(p, path, false), kind = entry.type === 'hardlink' ? 'file' : entry.type;
    if (!node) {
      yield* complain(p, `tar: ${path}: Warning: Cannot stat: No such file or directory`);
      status = 1;
      continue;
    }
    const differences: string[] = [];
    if (node.kind !== kind) differences.push('File type differs');
    else {
      const seconds = Math.floor(node.mtime / 1000);
      if (kind !== 'symlink' && (node.mode & 0o7777) !== (entry.mode & 0o7777)) differences.push('Mode differs');
      if (node.uid !== entry.uid) differences.push('Uid differs');
      if (node.gid !== entry.gid) differences.push('Gid differs');
      if (kind === 'file' && seconds !== entry.mtime) differences.push('Mod time differs');
      if (node.kind === 'symlink' && node.target !== entry.target) differences.push('Symlink differs');
      if (node.kind === 'file' && entry.data) {
        const data = readFile(p, path);
        if (data.length !== entry.data.length) differences.push('Size differs');
        else if (data.some((byte, i) => byte !== entry.data![i])) differences.push('Contents differ');
      }
    }
    for (const words of differences) yield* p.write(1, `${path}: ${words}\n`);
    if (differences.length > 0) status = 1;
  }
  return status;
}
