/** stat, du, df, free, mount, tree, file: what takes how much room. */
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory, readText, stat as statFile } from '../kernel/files.ts';
import { treeSize } from '../kernel/file-system.ts';
import { contentOf, type Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { groupName, userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { humanSize } from './format.ts';
import { sizeOf } from './ls.ts';
import { modeString } from './mode.ts';
import { complain, type Tool } from './tool.ts';

const kindNames = { file: 'regular file', directory: 'directory', symlink: 'symbolic link', device: 'character special file', socket: 'socket', fifo: 'fifo' } as const;

export const stat: Tool = {
  name: 'stat', usage: 'FILE...', summary: 'Show what is known of a file', options: [{ short: 'c', long: 'format', value: true }, { short: 'L', long: 'dereference' }, { short: 't' }, { short: 'f' }],
  *run(p, { options, operands, flavour }) {
    let status = 0;
    for (const path of operands) {
      try {
        const node = statFile(p, path, options.has('L'));
        yield* p.write(1, options.has('c') ? `${statFormat(p, path, node, options.value('c')!)}\n` : statText(p, path, node));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `stat: cannot statx '${path}': ${error.strerror}` : `stat: can't stat '${path}': ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};

function statFormat(p: Process, path: string, node: Inode, format: string): string {
  const values: Record<string, string> = {
    a: (node.mode & 0o7777).toString(8), A: modeString(node), n: path, s: String(sizeOf(node)), u: String(node.uid), U: userName(p, node.uid), g: String(node.gid), G: groupName(p, node.gid), y: strftime('%F %T.%N %z', node.mtime), Y: String(Math.floor(node.mtime / 1000)),
    F: node.kind === 'file' && node.size === 0 ? 'regular empty file' : kindNames[node.kind], h: '1', b: String(Math.ceil(sizeOf(node) / 512)), N: node.kind === 'symlink' ? `'${path}' -> '${node.target}'` : `'${path}'`,
  };
  return format.replace(/%([a-zA-Z%])/g, (whole, letter: string) => (letter === '%' ? '%' : values[letter] ?? whole));
}

function statText(p: Process, path: string, node: Inode): string {
  const time = strftime('%F %T.%N %z', node.mtime);
  return `  File: ${path}${node.kind === 'symlink' ? ` -> ${node.target}` : ''}\n  Size: ${String(sizeOf(node)).padEnd(10)}\tBlocks: ${String(Math.ceil(sizeOf(node) / 512)).padEnd(10)} IO Block: 4096   ${statFormat(p, path, node, '%F')}\nDevice: 254,1\tInode: 131073      Links: 1\n`
    + `Access: (${(node.mode & 0o7777).toString(8).padStart(4, '0')}/${modeString(node)})  Uid: (${String(node.uid).padStart(5)}/${userName(p, node.uid).padStart(8)})   Gid: (${String(node.gid).padStart(5)}/${groupName(p, node.gid).padStart(8)})\nAccess: ${time}\nModify: ${time}\nChange: ${time}\n Birth: ${time}\n`;
}

export const du: Tool = {
  name: 'du', usage: '[FILE]...', summary: 'Show the room that files take', options: [{ short: 's', long: 'summarize' }, { short: 'h', long: 'human-readable' }, { short: 'a', long: 'all' }, { short: 'k' }, { short: 'm' }, { short: 'b', long: 'bytes' }, { short: 'd', long: 'max-depth', value: true }, { short: 'c', long: 'total' }, { short: 'x' }],
  *run(p, { options, operands, flavour }) {
    const shown = (bytes: number): string => (options.has('h') ? humanSize(bytes) : options.has('b') ? String(bytes) : String(Math.ceil(bytes / (options.has('m') ? 2 ** 20 : 1024))));
    const limit = options.has('s') ? 0 : Number(options.value('d') ?? Infinity);
    let total = 0, status = 0;
    const visit = function* (path: string, depth: number): Blocking<number> {
      const node = statFile(p, path, false);
      let sum = options.has('b') ? sizeOf(node) : node.kind === 'directory' ? 4096 : Math.ceil(sizeOf(node) / 4096) * 4096;
      if (node.kind === 'directory') for (const name of readDirectory(p, path)) sum += yield* visit(`${path.replace(/\/$/, '')}/${name}`, depth + 1);
      if (depth <= limit && (node.kind === 'directory' || options.has('a') || depth === 0)) yield* p.write(1, `${shown(sum)}\t${path}\n`);
      return sum;
    };
    for (const path of operands.length > 0 ? operands : ['.']) {
      try {
        total += yield* visit(path, 0);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, flavour === 'gnu' ? `du: cannot access '${path}': ${error.strerror}` : `du: ${path}: ${error.strerror}`);
        status = 1;
      }
    }
    if (options.has('c')) yield* p.write(1, `${shown(total)}\ttotal\n`);
    return status;
  },
};

/** Size of the virtual disk, bytes. */
const DISK = 62 * 2 ** 30;

export const df: Tool = {
  name: 'df', usage: '[FILE]...', summary: 'Show the room on file systems', options: [{ short: 'h', long: 'human-readable' }, { short: 'T', long: 'print-type' }, { short: 'k' }, { short: 'm' }, { short: 'a' }, { short: 'i', long: 'inodes' }, { short: 'P' }],
  *run(p, { options, operands }) {
    const mounts = operands.length > 0 ? operands.map((path) => p.ns.mounts.locate(path, p.cwd).mount) : p.ns.mounts.list().filter(({ fileSystem }) => !['proc', 'sysfs'].includes(fileSystem.type));
    const number = (bytes: number): string => (options.has('h') ? humanSize(bytes) : String(Math.round(bytes / (options.has('m') ? 2 ** 20 : 1024))));
    const rows = mounts.map(({ fileSystem, path }) => {
      const size = fileSystem.type === 'tmpfs' ? 64 * 2 ** 20 : DISK, used = fileSystem.type === 'tmpfs' ? 0 : 8 * 2 ** 30 + treeSize(fileSystem.root);
      return [fileSystem.source, ...(options.has('T') ? [fileSystem.type] : []), number(size), number(used), number(size - used), `${Math.ceil((used / size) * 100)}%`, path];
    });
    const header = ['Filesystem', ...(options.has('T') ? ['Type'] : []), options.has('h') ? 'Size' : '1K-blocks', 'Used', options.has('h') ? 'Avail' : 'Available', 'Use%', 'Mounted on'];
    const all = [header, ...rows], width = header.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
    const left = options.has('T') ? 2 : 1;
    yield* p.write(1, all.map((row) => `${row.map((cell, i) => (i === row.length - 1 ? cell : i < left ? cell.padEnd(i === 0 ? Math.max(14, width[i]!) : width[i]!) : cell.padStart(Math.max(5, width[i]!)))).join(' ')}\n`).join(''));
    return 0;
  },
};

export const free: Tool = {
  name: 'free', summary: 'Show memory in use', options: [{ short: 'h', long: 'human' }, { short: 'm', long: 'mebi' }, { short: 'g', long: 'gibi' }, { short: 'b', long: 'bytes' }, { short: 'k' }],
  *run(p, { options }) {
    const info = new Map([...readText(p, '/proc/meminfo').matchAll(/^(\w+):\s*(\d+) kB/gm)].map(([, name, value]) => [name!, Number(value) * 1024]));
    const get = (name: string): number => info.get(name) ?? 0;
    const cached = get('Buffers') + get('Cached');
    const shown = (bytes: number): string => (options.has('h') ? `${humanSize(bytes)}${bytes >= 1024 ? 'i' : 'B'}` : String(Math.floor(bytes / (options.has('m') ? 2 ** 20 : options.has('g') ? 2 ** 30 : options.has('b') ? 1 : 1024)))).padStart(11);
    const used = get('MemTotal') - get('MemFree') - cached;
    yield* p.write(1, `${' '.repeat(7)}${['total', 'used', 'free', 'shared', 'buff/cache', 'available'].map((name) => name.padStart(12)).join('')}\nMem:    ${[get('MemTotal'), used, get('MemFree'), 2 ** 20, cached, get('MemAvailable')].map(shown).join(' ')}\nSwap:   ${[0, 0, 0].map(shown).join(' ')}\n`);
    return 0;
  },
};

export const mount: Tool = {
  name: 'mount', usage: '[DEVICE DIR]', summary: 'Show what is mounted', options: [{ short: 't', value: true }, { short: 'o', value: true }, { short: 'a' }, { short: 'l' }],
  *run(p, { operands }) {
    if (operands.length > 0) {
      yield* complain(p, p.uid === 0 ? `mount: permission denied (are you root?)` : `mount: ${operands.at(-1)}: must be superuser to use mount.`);
      return 1;
    }
    yield* p.write(1, p.ns.mounts.list().map(({ fileSystem, path, readonly, options }) => `${fileSystem.source} on ${path} type ${fileSystem.type} (${readonly ? 'ro' : 'rw'},${options ?? 'relatime'})\n`).join(''));
    return 0;
  },
};

export const treeTool: Tool = {
  name: 'tree', only: 'gnu', usage: '[DIRECTORY]...', summary: 'Show folders as a tree', options: [{ short: 'a' }, { short: 'd' }, { short: 'L', value: true }, { short: 'f' }, { short: 'I', value: true }],
  *run(p, { options, operands }) {
    const counts = { folders: 0, files: 0 }, limit = Number(options.value('L') ?? Infinity);
    const visit = function* (path: string, indent: string, depth: number): Blocking<void> {
      const ignored = options.values('I').flatMap((text) => text.split('|'));
      const names = readDirectory(p, path).filter((name) => (options.has('a') || !name.startsWith('.')) && !ignored.includes(name) && (!options.has('d') || lookup(p, `${path}/${name}`, false)?.kind === 'directory'));
      for (const [i, name] of names.entries()) {
        const node = lookup(p, `${path}/${name}`, false), last = i === names.length - 1;
        yield* p.write(1, `${indent}${last ? '└── ' : '├── '}${name}${node?.kind === 'symlink' ? ` -> ${node.target}` : ''}\n`);
        counts[node?.kind === 'directory' ? 'folders' : 'files']++;
        if (node?.kind === 'directory' && depth < limit) yield* visit(`${path}/${name}`, `${indent}${last ? '    ' : '│   '}`, depth + 1);
      }
    };
    for (const path of operands.length > 0 ? operands : ['.']) {
      yield* p.write(1, `${path}\n`);
      yield* visit(path, '', 1);
    }
    yield* p.write(1, `\n${counts.folders} director${counts.folders === 1 ? 'y' : 'ies'}${options.has('d') ? '' : `, ${counts.files} file${counts.files === 1 ? '' : 's'}`}\n`);
    return 0;
  },
};

export const file: Tool = {
  name: 'file', only: 'gnu', usage: 'FILE...', summary: 'Say what kind of file it is', options: [{ short: 'b' }],
  *run(p, { options, operands }) {
    for (const path of operands) {
      const node = lookup(p, path, false);
      yield* p.write(1, `${options.has('b') ? '' : `${path}: `}${node ? describe(node) : `cannot open \`${path}' (No such file or directory)`}\n`);
    }
    return 0;
  },
};

function describe(node: Inode): string {
  if (node.kind === 'directory') return 'directory';
  if (node.kind === 'symlink') return `symbolic link to ${node.target}`;
  if (node.kind !== 'file') return kindNames[node.kind];
  if (node.program) return 'ELF 64-bit LSB pie executable, x86-64, version 1 (SYSV), dynamically linked, stripped';
  if (node.size === 0) return 'empty';
  const text = decode(contentOf(node).subarray(0, 4096));
  if (text.includes('\ufffd') || text.includes('\0')) return 'data';
  if (text.startsWith('#!')) return `${/python/.test(text) ? 'Python' : 'POSIX shell'} script, ASCII text executable`;
  if (/^\s*[{[]/.test(text)) return 'JSON text data';
  return /[^\x00-\x7f]/.test(text) ? 'Unicode text, UTF-8 text' : 'ASCII text';
}

