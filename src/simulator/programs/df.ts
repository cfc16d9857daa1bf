import { treeSize } from '../kernel/file-system.ts';
import { DISK_SIZE, DISK_USED } from '../kernel/disk.ts';
import { humanSize } from './format.ts';
import type { Tool } from './tool.ts';

export const df: Tool = {
  name: 'df', usage: '[FILE]...', summary: 'Show the room on file systems', options: [{ short: 'h', long: 'human-readable' }, { short: 'T', long: 'print-type' }, { short: 'k' }, { short: 'm' }, { short: 'a' }, { short: 'i', long: 'inodes' }, { short: 'P' }],
  *run(p, { options, operands, flavour }) {
    const mounts = operands.length > 0 ? operands.map((path) => p.ns.mounts.locate(path, p.cwd).mount) : p.ns.mounts.list().filter(({ fileSystem }) => !['proc', 'sysfs'].includes(fileSystem.type));
    const number = (bytes: number): string => (options.has('h') ? humanSize(bytes) : String(Math.round(bytes / (options.has('m') ? 2 ** 20 : 1024))));
    const rows = mounts.map(({ fileSystem, path }) => {
      const size = fileSystem.size ?? (fileSystem.type === 'tmpfs' ? 64 * 2 ** 20 : DISK_SIZE), used = fileSystem.type === 'tmpfs' ? treeSize(fileSystem.root) : DISK_USED + treeSize(fileSystem.root);
      return [fileSystem.source, ...(options.has('T') ? [fileSystem.type] : []), number(size), number(used), number(size - used), `${Math.ceil((used / size) * 100)}%`, path];
    });
    const header = ['Filesystem', ...(options.has('T') ? ['Type'] : []), options.has('h') ? 'Size' : options.has('m') ? '1M-blocks' : '1K-blocks', 'Used', options.has('h') && flavour === 'gnu' ? 'Avail' : 'Available', 'Use%', 'Mounted on'];
    yield* p.write(1, flavour === 'gnu' ? gnuTable([header, ...rows], options.has('T') ? 2 : 1) : busyboxTable([header, ...rows], options.has('T') ? 2 : 1));
    return 0;
  },
};

/** Texts to the left, numbers as wide as they have to be. */
function gnuTable(rows: readonly string[][], texts: number): string {
  const width = rows[0]!.map((_, i) => Math.max(i === 0 ? 14 : rows[0]![i] === 'Use%' ? 4 : 5, ...rows.map((row) => row[i]!.length)));
  return rows.map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : i < texts ? cell.padEnd(width[i]!) : cell.padStart(width[i]!))).join(' ')}\n`).join('');
}

/** Fixed columns; a longer name has a line of its own. */
const busyboxTable = (rows: readonly string[][], texts: number): string => rows.map((row) => {
  const name = row[0]!.length > 20 ? `${row[0]}\n${' '.repeat(20)}` : row[0]!.padEnd(20);
  return `${[name, ...row.slice(1).map((cell, i) => (i === row.length - 2 ? cell : i + 1 < texts ? cell.padEnd(10) : cell.padStart(i === row.length - 3 ? 4 : 9)))].join(' ')}\n`;
}).join('');
