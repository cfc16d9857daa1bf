import type { Blocking } from '../kernel/blocking.ts';
import { NO_BYTES } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { fileFromArchive } from '../kernel/machine-code.ts';
import { changeAttributes, lookup, makeDirectory, makeNode, makeHardLink, makeSymlink, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import type { TarEntry } from '../kernel/tar.ts';
import { strftime } from './dates.ts';
import { modeString } from './mode.ts';
import { shellPattern } from './pattern.ts';
import { enter, entriesOf, exclusions, FAILED, FATAL, FOLDER, LATE, namesListed, readArchive, Unreadable } from './tar-archive.ts';
import { complain, quoted, type Invocation } from './tool.ts';

export function* tarExtract(p: Process, call: Invocation): Blocking<number> {
  try {
    return yield* extract(p, call);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield* complain(p, `${error.message}\n${FATAL}`);
    return 2;
  }
}

function* extract(p: Process, call: Invocation): Blocking<number> {
  const { options, operands, flavour } = call, gnu = flavour === 'gnu';
  const bytes = yield* readArchive(p, call);
  if (!bytes) return gnu ? 2 : 1;
  for (const operand of operands) if (operand.startsWith(FOLDER) && !(yield* enter(p, operand.slice(FOLDER.length), call))) return gnu ? 2 : 1;
  const entries = yield* entriesOf(p, call, bytes);
  if (!entries) return gnu ? 2 : 1;
  const wanted = [...operands.filter((one) => !one.startsWith(FOLDER) && !one.startsWith(LATE)), ...(yield* namesListed(p, call))].map((name) => ({ name: name.replace(/\/$/, ''), pattern: options.has('wildcards') ? shellPattern(name) : undefined, found: false }));
  const excluded = yield* exclusions(p, call), strip = Number(options.value('strip-components') ?? 0);
  const top = options.has('one-top-level') ? `${options.value('one-top-level') ?? topLevel(options.value('f') ?? '')}/` : '', isLong = options.values('v').length > 1;
  const late: (() => void)[] = [];
  let failed = false;
  for (const entry of entries) {
    const own = entry.name.replace(/\/$/, '');
    const matching = wanted.filter(({ name, pattern }) => (pattern ? pattern.test(own) : own === name || own.startsWith(`${name}/`)));
    matching.forEach((one) => (one.found = true));
    if ((wanted.length > 0 && matching.length === 0) || excluded(entry.name)) continue;
    const stripped = entry.name.split('/').slice(strip).join('/').replace(/^\/+/, ''), name = stripped === '' ? '' : `${top}${stripped}`;
    if (options.has('t')) yield* p.write(1, options.has('v') ? `${listing(p, entry, call)}\n` : `${entry.name}\n`);
    else if (name !== '') {
      if (options.has('v')) yield* p.write(options.has('O') ? 2 : 1, gnu && isLong ? `${listing(p, entry, call)}\n` : `${entry.name}\n`);
      if (options.has('O')) yield* p.write(1, entry.data ?? '');
      else failed = !(yield* unpack(p, call, entry, name, late)) || failed;
    }
    yield* p.compute(0.02);
  }
  // Folders get their attributes last, since what is put into them changes their times and may need to write.
  for (const step of late.reverse()) step();
  const missing = wanted.filter(({ found }) => !found);
  if (gnu && missing.some(({ name, pattern }) => !pattern && /[*?[]/.test(name))) yield* complain(p, 'tar: Pattern matching characters used in file names\ntar: Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning');
  for (const { name } of missing) {
    yield* complain(p, gnu ? `tar: ${name}: Not found in archive` : `tar: ${name}: not found in archive`);
    failed = true;
  }
  if (failed && gnu) yield* complain(p, FAILED);
  return failed ? (gnu ? 2 : 1) : 0;
}

/** The folder that --one-top-level makes of an archive's name. */
const topLevel = (archive: string): string => archive.split('/').pop()!.replace(/\.(?:tar(?:\.\w+)?|t[gbx]z2?|tzst)$/, '');

/** A line of `tar tv`. The owner and the size share a column of 19. */
export function listing(p: Process, entry: TarEntry, { options, flavour }: Invocation): string {
  const kind = { file: '-', directory: 'd', symlink: 'l', hardlink: 'h', fifo: 'p', device: 'c' }[entry.type];
  const mode = kind + modeString({ kind: 'file', mode: entry.mode, uid: 0, gid: 0, mtime: 0, data: new Uint8Array(), size: 0 }).slice(1);
  const owner = options.has('numeric-owner') || !entry.names ? `${entry.uid}/${entry.gid}` : entry.names.join('/');
  const size = String(entry.data?.length ?? 0);
  const time = strftime(flavour === 'busybox' || options.has('full-time') ? '%F %T' : '%F %H:%M', entry.mtime * 1000);
  const target = entry.type === 'symlink' ? ` -> ${entry.target}` : entry.type === 'hardlink' ? `${flavour === 'gnu' ? ' link to' : ' ->'} ${entry.target}` : '';
  return flavour === 'busybox' ? `${mode} ${owner} ${size.padStart(9)} ${time} ${entry.name}${target}` : `${mode} ${owner} ${size.padStart(Math.max(size.length, 18 - owner.length))} ${time} ${entry.name}${target}`;
}

function* unpack(p: Process, call: Invocation, entry: TarEntry, name: string, late: (() => void)[]): Blocking<boolean> {
  const { options, flavour } = call, path = name.replace(/\/+$/, '');
  if (path === '' || path === '.') return true;
  try {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) if (!lookup(p, parts.slice(0, depth).join('/'))) makeDirectory(p, parts.slice(0, depth).join('/'));
    const old = lookup(p, path, false);
    if (old && entry.type !== 'directory') {
      if (options.has('skip-old-files')) return true;
      if (options.has('keep-newer-files') && old.mtime >= entry.mtime * 1000) {
        yield* complain(p, `tar: Current ${quoted(p, path)} is newer or same age`);
        return true;
      }
      if (options.has('k')) throw new Errno('EEXIST');
      if (old.kind !== 'directory') unlink(p, path);
    }
    make(p, entry, path, old?.kind === 'directory');
    const attributes = (): void => changeAttributes(p, path, (node) => {
      node.mode = p.uid === 0 || options.has('p') ? entry.mode : entry.mode & ~p.umask;
      if (!options.has('m')) node.mtime = entry.mtime * 1000;
      if (p.uid === 0 && !options.has('no-same-owner') && !options.has('o')) [node.uid, node.gid] = [entry.uid, entry.gid];
    }, false);
    if (entry.type === 'directory') late.push(attributes);
    else attributes();
    return true;
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    yield* complain(p, flavour === 'gnu' ? `tar: ${path}: Cannot ${entry.type === 'directory' ? 'mkdir' : entry.type === 'symlink' ? `create symlink to ${quoted(p, entry.target ?? '')}` : 'open'}: ${error.strerror}` : `tar: can't ${entry.type === 'directory' ? 'make dir' : 'open'} '${path}': ${error.strerror}`);
    return false;
  }
}

function make(p: Process, entry: TarEntry, path: string, folderIsThere: boolean): void {
  if (entry.type === 'directory') {
    if (!folderIsThere) makeDirectory(p, path);
  } else if (entry.type === 'symlink') makeSymlink(p, entry.target ?? '', path);
  else if (entry.type === 'hardlink') makeHardLink(p, entry.target ?? '', path);
  else if (entry.type === 'fifo') makeNode(p, path, { kind: 'fifo', mode: 0o666, uid: 0, gid: 0, mtime: 0 });
  else {
    const held = fileFromArchive(entry.data ?? NO_BYTES, { mode: 0o666, uid: 0, gid: 0, mtime: 0 });
    if (held.program === undefined) writeFile(p, path, held.data);
    else makeNode(p, path, held);
  }
}
