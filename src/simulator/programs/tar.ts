import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, makeSymlink, readDirectory, readFile, stat, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { packTar, unpackTar, type TarEntry } from '../kernel/tar.ts';
import { shortDate } from './dates.ts';
import { compress, decompress, isCompressed } from './gzip-container.ts';
import { readAll } from './lines.ts';
import { modeString } from './mode.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const tar: Tool = {
  name: 'tar', usage: '-c|-x|-t [-zvf ARCHIVE] [-C DIR] [FILE]...', summary: 'Pack and unpack archives', usageStatus: 64,
  prepare: (words) => (/^[cxtzvfjJpkh]+$/.test(words[0] ?? '') ? [`-${words[0]}`, ...words.slice(1)] : [...words]),
  options: [
    { short: 'c', long: 'create' }, { short: 'x', long: 'extract' }, { short: 't', long: 'list' }, { short: 'z', long: 'gzip' }, { short: 'v', long: 'verbose' }, { short: 'f', long: 'file', value: true }, { short: 'C', long: 'directory', value: true }, { short: 'p' }, { short: 'k' }, { short: 'h' }, { short: 'O', long: 'to-stdout' },
    { long: 'exclude', value: true }, { long: 'strip-components', value: true }, { short: 'j' }, { short: 'J' }, { long: 'no-same-owner' }, { short: 'm' },
  ],
  *run(p, call) {
    const { options } = call;
    try {
      if (options.has('C')) p.cwd = p.ns.mounts.locate(options.value('C')!, p.cwd).absolute;
      if (options.has('c')) return yield* create(p, call);
      if (options.has('x') || options.has('t')) return yield* extract(p, call);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
      yield* complain(p, `tar: ${options.value('f') ?? '-'}: Cannot open: ${error.strerror}\ntar: Error is not recoverable: exiting now`);
      return 2;
    }
    yield* complain(p, "tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\nTry 'tar --help' or 'tar --usage' for more information.");
    return 2;
  },
};

function* create(p: Process, { options, operands }: Invocation): Blocking<number> {
  const entries: TarEntry[] = [];
  let status = 0;
  if (operands.length === 0) {
    yield* complain(p, 'tar: Cowardly refusing to create an empty archive\nTry \'tar --help\' or \'tar --usage\' for more information.');
    return 2;
  }
  for (const operand of operands) {
    if (!lookup(p, operand, false)) {
      yield* complain(p, `tar: ${operand}: Cannot stat: No such file or directory`);
      status = 2;
      continue;
    }
    if (operand.startsWith('/')) yield* complain(p, "tar: Removing leading `/' from member names");
    collect(p, operand, entries, options.values('exclude'));
  }
  const archive = packTar(entries), bytes = options.has('z') ? compress(archive) : archive;
  const target = options.value('f') ?? '-';
  if (options.has('v')) yield* p.write(target === '-' ? 2 : 1, entries.map(({ name }) => `${name}\n`).join(''));
  if (target === '-') yield* p.write(1, bytes);
  else writeFile(p, target, bytes);
  if (status !== 0) yield* complain(p, 'tar: Exiting with failure status due to previous errors');
  return status;
}

function collect(p: Process, path: string, entries: TarEntry[], excluded: readonly string[]): void {
  if (excluded.some((pattern) => path === pattern || path.endsWith(`/${pattern}`))) return;
  const node = stat(p, path, false), name = path.replace(/^\/+/, '');
  const { uid, gid, mode } = node, mtime = Math.floor(node.mtime / 1000);
  if (node.kind === 'directory') {
    entries.push({ name: `${name.replace(/\/$/, '')}/`, type: 'directory', mode, uid, gid, mtime });
    for (const child of readDirectory(p, path)) collect(p, `${path.replace(/\/$/, '')}/${child}`, entries, excluded);
  } else if (node.kind === 'symlink') entries.push({ name, type: 'symlink', mode, uid, gid, mtime, target: node.target });
  else if (node.kind === 'file') entries.push({ name, type: 'file', mode, uid, gid, mtime, data: readFile(p, path) });
}

function* extract(p: Process, { options, operands }: Invocation): Blocking<number> {
  const source = options.value('f') ?? '-';
  const read = source === '-' ? yield* readAll(p, p.file(0)) : readFile(p, source);
  const bytes = isCompressed(read) ? decompress(read) : read;
  let entries: TarEntry[];
  try {
    entries = unpackTar(bytes);
  } catch {
    yield* complain(p, 'tar: This does not look like a tar archive\ntar: Exiting with failure status due to previous errors');
    return 2;
  }
  const strip = Number(options.value('strip-components') ?? 0);
  for (const entry of entries) {
    const wanted = operands.length === 0 || operands.some((operand) => entry.name === operand || entry.name.startsWith(`${operand.replace(/\/$/, '')}/`));
    const name = entry.name.split('/').slice(strip).join('/');
    if (!wanted || name === '') continue;
    if (options.has('t')) yield* p.write(1, options.has('v') ? `${listing(p, entry)}\n` : `${entry.name}\n`);
    else if (options.has('O')) yield* p.write(1, entry.data ?? '');
    else {
      if (options.has('v')) yield* p.write(1, `${entry.name}\n`);
      unpack(p, entry, name);
    }
    yield* p.compute(0.02);
  }
  return 0;
}

const listing = (p: Process, entry: TarEntry): string => {
  const kind = entry.type === 'directory' ? 'd' : entry.type === 'symlink' ? 'l' : '-';
  const mode = kind + modeString({ kind: 'file', mode: entry.mode, uid: 0, gid: 0, mtime: 0, data: new Uint8Array(), size: 0 }).slice(1);
  return `${mode} ${entry.uid}/${entry.gid} ${String(entry.data?.length ?? 0).padStart(9)} ${shortDate(entry.mtime * 1000, p.now)} ${entry.name}${entry.target ? ` -> ${entry.target}` : ''}`;
};

function unpack(p: Process, entry: TarEntry, name: string): void {
  const path = name.replace(/\/$/, '');
  const folders = path.split('/').slice(0, entry.type === 'directory' ? undefined : -1);
  for (let depth = 1; depth <= folders.length; depth++) if (!lookup(p, folders.slice(0, depth).join('/') || '/')) makeDirectory(p, folders.slice(0, depth).join('/'));
  if (entry.type === 'symlink') {
    if (lookup(p, path, false)) unlink(p, path);
    makeSymlink(p, entry.target ?? '', path);
  } else if (entry.type === 'file') {
    writeFile(p, path, entry.data ?? '');
    changeAttributes(p, path, (node) => Object.assign(node, { mode: entry.mode, mtime: entry.mtime * 1000 }));
  }
}
