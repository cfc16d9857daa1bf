import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, stat } from '../kernel/files.ts';
import { entriesOf, type Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { shortDate } from './dates.ts';
import { displayWidth, humanSize } from './format.ts';
import { modeString } from './mode.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

interface Entry {
  name: string;
  path: string;
  node: Inode;
}

export const ls: Tool = {
  name: 'ls', usage: '[FILE]...', summary: 'List the contents of folders', usageStatus: 2,
  options: [
    { short: 'a', long: 'all' }, { short: 'A', long: 'almost-all' }, { short: 'l' }, { short: '1' }, { short: 'h', long: 'human-readable' }, { short: 'R', long: 'recursive' }, { short: 'r', long: 'reverse' }, { short: 't' }, { short: 'S' },
    { short: 'd', long: 'directory' }, { short: 'F', long: 'classify' }, { short: 'p' }, { short: 'n', long: 'numeric-uid-gid' }, { short: 'i', long: 'inode' }, { short: 's', long: 'size' }, { short: 'C' }, { short: 'x' }, { short: 'm' }, { short: 'g' }, { short: 'o' },
    { short: 'L', long: 'dereference' }, { short: 'U' }, { short: 'X' }, { short: 'v' }, { short: 'c' }, { short: 'u' }, { short: 'q' }, { long: 'color', value: 'optional' }, { long: 'group-directories-first' }, { long: 'full-time' }, { long: 'time-style', value: true },
  ],
  *run(p, call) {
    const { options } = call;
    const operands = call.operands.length > 0 ? call.operands : ['.'];
    const files: Entry[] = [], folders: string[] = [];
    let status = 0;
    for (const path of operands) {
      try {
        const node = stat(p, path, !options.has('d') && !options.has('l') ? true : lookup(p, path)?.kind === 'directory' && !options.has('d'));
        if (node.kind === 'directory' && !options.has('d')) folders.push(path);
        else files.push({ name: path, path, node });
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, call.flavour === 'gnu' ? `ls: cannot access '${path}': ${error.strerror}` : `ls: ${path}: ${error.strerror}`);
        status = call.flavour === 'gnu' ? 2 : 1;
      }
    }
    if (files.length > 0) yield* printEntries(p, call, sortEntries(files, call), false);
    let first = files.length === 0;
    for (let i = 0; i < folders.length; i++) {
      const folder = folders[i]!;
      const heading = operands.length > 1 || options.has('R');
      if (!first) yield* p.write(1, '\n');
      first = false;
      if (heading) yield* p.write(1, `${folder}:\n`);
      try {
        const entries = listFolder(p, folder, call);
        yield* printEntries(p, call, entries, true);
        if (options.has('R')) folders.splice(i + 1, 0, ...entries.filter(({ name, node }) => node.kind === 'directory' && name !== '.' && name !== '..').map(({ name }) => `${folder.replace(/\/$/, '')}/${name}`));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, call.flavour === 'gnu' ? `ls: cannot open directory '${folder}': ${error.strerror}` : `ls: can't open '${folder}': ${error.strerror}`);
        status = call.flavour === 'gnu' ? 2 : 1;
      }
    }
    return status;
  },
};

function listFolder(p: Process, folder: string, { options, ...call }: Invocation): Entry[] {
  const names = readDirectory(p, folder).filter((name) => options.has('a') || options.has('A') || !name.startsWith('.'));
  const entries = names.flatMap((name) => {
    const path = `${folder.replace(/\/$/, '')}/${name}`;
    const node = lookup(p, path, options.has('L'));
    return node ? [{ name, path, node }] : [];
  });
  const sorted = sortEntries(entries, { options, ...call });
  if (!options.has('a')) return sorted;
  return [...['.', '..'].map((name) => ({ name, path: name, node: stat(p, `${folder}/${name}`) })), ...sorted];
}

function sortEntries(entries: Entry[], { options, flavour }: Invocation): Entry[] {
  // GNU sorts by the locale's collation: letters first, case and leading dots ignored; C.UTF-8 sorts by code point.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (options.has('S')) entries.sort((a, b) => sizeOf(b.node) - sizeOf(a.node));
  if (options.has('t')) entries.sort((a, b) => b.node.mtime - a.node.mtime);
  if (options.has('r')) entries.reverse();
  if (options.has('group-directories-first') && flavour === 'gnu') entries.sort((a, b) => Number(b.node.kind === 'directory') - Number(a.node.kind === 'directory'));
  return entries;
}

export const sizeOf = (node: Inode): number => (node.kind === 'file' ? node.size : node.kind === 'directory' ? 4096 : node.kind === 'symlink' ? node.target.length : 0);

const blocksOf = (node: Inode): number => (node.kind === 'file' ? Math.ceil(node.size / 4096) * 4 : node.kind === 'directory' ? 4 : 0);

const linkCount = (node: Inode): number => (node.kind === 'directory' ? 2 + [...entriesOf(node).values()].filter((child) => child.kind === 'directory').length : 1);

function colourOf({ name, node }: Entry): string {
  if (node.kind === 'directory') return (node.mode & 0o1002) === 0o1002 ? '30;42' : '01;34';
  if (node.kind === 'symlink') return '01;36';
  if (node.kind === 'socket') return '01;35';
  if (node.kind === 'device') return '40;33;01';
  if (node.kind === 'fifo') return '40;33';
  if ((node.mode & 0o111) !== 0) return '01;32';
  return /\.(tar|tgz|gz|zip|xz|bz2|zst)$/.test(name) ? '01;31' : '';
}

function shown(entry: Entry, { options }: Invocation, coloured: boolean): string {
  const { name, node } = entry;
  const mark = options.has('F') ? (node.kind === 'directory' ? '/' : node.kind === 'symlink' ? '@' : node.kind === 'socket' ? '=' : node.kind === 'fifo' ? '|' : (node.mode & 0o111) !== 0 ? '*' : '') : options.has('p') && node.kind === 'directory' ? '/' : '';
  const colour = coloured ? colourOf(entry) : '';
  return (colour ? `\x1b[${colour}m${name}\x1b[0m` : name) + mark;
}

function* printEntries(p: Process, call: Invocation, entries: readonly Entry[], total: boolean): Blocking<void> {
  const { options, flavour } = call;
  const terminal = p.files.get(1)?.tty;
  const when = options.value('color');
  const coloured = when === 'always' || (options.has('color') ? when !== 'never' && terminal !== undefined : flavour === 'busybox' && terminal !== undefined);
  const long = options.has('l') || options.has('n') || options.has('g') || options.has('o') || options.has('full-time');
  if (long) {
    if (total) yield* p.write(1, `total ${options.has('h') ? humanSize(entries.reduce((sum, { node }) => sum + blocksOf(node), 0) * 1024) : entries.reduce((sum, { node }) => sum + blocksOf(node), 0)}\n`);
    yield* p.write(1, longLines(p, call, entries, coloured));
  } else if (terminal && !options.has('1')) yield* p.write(1, columns(entries.map((entry) => ({ text: shown(entry, call, coloured), width: displayWidth(shown(entry, call, false)) })), terminal.columns));
  else if (options.has('C')) yield* p.write(1, columns(entries.map((entry) => ({ text: shown(entry, call, coloured), width: displayWidth(shown(entry, call, false)) })), 80));
  else if (options.has('m')) yield* p.write(1, `${entries.map((entry) => shown(entry, call, coloured)).join(', ')}\n`);
  else yield* p.write(1, entries.map((entry) => `${options.has('i') ? '1 ' : ''}${options.has('s') ? `${blocksOf(entry.node)} ` : ''}${shown(entry, call, coloured)}\n`).join(''));
}

function longLines(p: Process, call: Invocation, entries: readonly Entry[], coloured: boolean): string {
  const { options, flavour } = call;
  const rows = entries.map((entry) => {
    const { node } = entry;
    const size = node.kind === 'device' ? `${node.major}, ${node.minor}` : options.has('h') ? humanSize(sizeOf(node)) : String(sizeOf(node));
    return [
      modeString(node), String(linkCount(node)), options.has('g') ? '' : options.has('n') ? String(node.uid) : userName(p, node.uid), options.has('o') ? '' : options.has('n') ? String(node.gid) : groupName(p, node.gid),
      size, shortDate(node.mtime, p.now), `${shown(entry, call, coloured)}${node.kind === 'symlink' ? ` -> ${node.target}` : ''}`,
    ];
  });
  const width = rows.reduce((widths, row) => row.map((cell, i) => Math.max(widths[i] ?? 0, cell.length)), [] as number[]);
  // busybox has fixed widths.
  if (flavour === 'busybox') [1, 2, 3, 4].forEach((i) => (width[i] = Math.max(width[i] ?? 0, [0, 5, 8, 8, 9][i]!)));
  return rows.map((row) => `${row[0]} ${row[1]!.padStart(width[1]!)} ${[row[2]!.padEnd(width[2]!), row[3]!.padEnd(width[3]!)].filter((cell) => cell !== '').join(' ')} ${row[4]!.padStart(width[4]!)} ${row[5]} ${row[6]}\n`).join('');
}

/** Names in as few lines as fit, filled column by column. */
function columns(cells: readonly { text: string; width: number }[], width: number): string {
  if (cells.length === 0) return '';
  for (let rows = 1; ; rows++) {
    const count = Math.ceil(cells.length / rows);
    const widths = Array.from({ length: count }, (_, column) => Math.max(...cells.slice(column * rows, (column + 1) * rows).map((cell) => cell.width)));
    if (rows < cells.length && widths.reduce((sum, one) => sum + one + 2, -2) > width) continue;
    let out = '';
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < count; column++) {
        const cell = cells[column * rows + row];
        if (!cell) continue;
        const last = column === count - 1 || cells[(column + 1) * rows + row] === undefined;
        out += last ? cell.text : cell.text + ' '.repeat(widths[column]! - cell.width + 2);
      }
      out += '\n';
    }
    return out;
  }
}
