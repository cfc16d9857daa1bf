import { treeSize } from '../kernel/file-system.ts';
import { DISK_SIZE, DISK_USED } from '../kernel/disk.ts';
import { humanSize } from './format.ts';
import type { Tool } from './tool.ts';

export const df: Tool = {
  name: 'df', usage: '[FILE]...', summary: 'Show the room on file systems', options: [{ short: 'h', long: 'human-readable' }, { short: 'T', long: 'print-type' }, { short: 'k' }, { short: 'm' }, { short: 'a' }, { short: 'i', long: 'inodes' }, { short: 'P' }],
  *run(p, { options, operands }) {
    const mounts = operands.length > 0 ? operands.map((path) => p.ns.mounts.locate(path, p.cwd).mount) : p.ns.mounts.list().filter(({ fileSystem }) => !['proc', 'sysfs'].includes(fileSystem.type));
    const number = (bytes: number): string => (options.has('h') ? humanSize(bytes) : String(Math.round(bytes / (options.has('m') ? 2 ** 20 : 1024))));
    const rows = mounts.map(({ fileSystem, path }) => {
      const size = fileSystem.size ?? (fileSystem.type === 'tmpfs' ? 64 * 2 ** 20 : DISK_SIZE), used = fileSystem.type === 'tmpfs' ? treeSize(fileSystem.root) : DISK_USED + treeSize(fileSystem.root);
      return [fileSystem.source, ...(options.has('T') ? [fileSystem.type] : []), number(size), number(used), number(size - used), `${Math.ceil((used / size) * 100)}%`, path];
    });
    const header = ['Filesystem', ...(options.has('T') ? ['Type'] : []), options.has('h') ? 'Size' : '1K-blocks', 'Used', options.has('h') ? 'Avail' : 'Available', 'Use%', 'Mounted on'];
    const all = [header, ...rows], width = header.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
    const left = options.has('T') ? 2 : 1;
    yield* p.write(1, all.map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : i < left ? cell.padEnd(i === 0 ? Math.max(14, width[i]!) : width[i]!) : cell.padStart(Math.max(5, width[i]!)))).join(' ')}\n`).join(''));
    return 0;
  },
};
