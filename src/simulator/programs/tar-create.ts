import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { archivedContent } from '../kernel/machine-code.ts';
import { lookup, readDirectory, readFile, removeDirectory, stat, unlink, writeFile } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { packEntry, packTar, type TarEntry } from '../kernel/tar.ts';
import { findGroup, findUser, groupName, userName } from './accounts.ts';
import { parseDate, strftime } from './dates.ts';
import { changeMode } from './mode.ts';
import { absolutePath, linkCount } from './node-facts.ts';
import { cannotOpen, enter, entriesOf, excluding, exclusions, FAILED, FATAL, FOLDER, LATE, namesListed, readArchive, Unreadable } from './tar-archive.ts';
import { listing } from './tar-extract.ts';
import { SedError } from './sed-script.ts';
import { openTape, padded, type Tape } from './tar-tape.ts';
import { transformer } from './tar-transform.ts';
import { complain, quoted, type Invocation } from './tool.ts';

interface Packing {
  /** Each entry goes on at once: an archive may be larger than what a process may keep. */
  put: (entry: TarEntry) => Blocking<void>;
  failed: boolean;
  /** The complaint about leading slashes is made once. */
  slashes: boolean;
  excluded: (path: string) => boolean;
  archive: string;
  renamed: (name: string) => string;
  /** Names of files that have others too. */
  seen: Map<Inode, string>;
  /** -u, -N: what is packed at all. */
  wanted: (entry: TarEntry) => boolean;
  recursion: boolean;
  /** --mtime, milliseconds. */
  mtime: number | undefined;
  /** What was there a moment ago. */
  gone: boolean;
}

export function* tarCreate(p: Process, call: Invocation): Blocking<number> {
  const { options, flavour } = call, isGnu = flavour === 'gnu', home = p.cwd;
  const target = options.value('f') ?? '-';
  if (options.has('a') && /\.(tzst|tar\.zst)$/.test(target)) {
    yield* complain(p, `tar: this machine does not simulate --zstd`);
    return 1;
  }
  const packing = yield* newPacking(p, call);
  if (!packing) return isGnu ? 2 : 1;
  if (isGnu && target === '-' && p.files.get(1)?.tty) {
    yield* complain(p, `tar: Refusing to write archive contents to terminal (missing -f option?)\n${FATAL}`);
    return 2;
  }
  let tape: Tape;
  try {
    tape = openTape(p, call, target);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, isGnu ? cannotOpen(target, error, options.has('z')) : `tar: can't open '${target}': ${error.strerror}`);
    return isGnu ? 2 : 1;
  }
  packing.put = (entry) => tape.write(packEntry(entry));
  try {
    packing.excluded = yield* exclusions(p, call);
    const isWhole = yield* pack(p, call, packing);
    p.cwd = home;
    if (!isWhole) return isGnu ? 2 : 1;
    yield* tape.end();
  } catch (error) {
    if (error instanceof Unreadable) {
      yield* complain(p, `${error.message}\n${FATAL}`);
      return 2;
    }
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    yield* complain(p, isGnu ? `tar: ${target}: Cannot write: ${error.strerror}\n${FATAL}` : `tar: write error: ${error.strerror}`);
    return isGnu ? 2 : 1;
  } finally {
    tape.close();
  }
  if (packing.failed) yield* complain(p, isGnu ? FAILED : 'tar: error exit delayed from previous errors');
  return packing.failed ? (isGnu ? 2 : 1) : packing.gone ? 1 : 0;
}

/** What stands before the first entry; undefined where nothing is to be packed, which has been said. */
function* newPacking(p: Process, call: Invocation): Blocking<Packing | undefined> {
  const { options, operands, flavour } = call;
  if (!options.has('T') && !operands.some((one) => !one.startsWith(FOLDER) && !one.startsWith(LATE))) {
    yield* complain(p, flavour === 'gnu' ? "tar: Cowardly refusing to create an empty archive\nTry 'tar --help' or 'tar --usage' for more information." : 'tar: empty archive');
    return undefined;
  }
  try {
    const renamed = transformer([...options.values('transform'), ...options.values('xform')]);
    return { seen: new Map(), renamed, *put() {}, failed: false, slashes: false, excluded: () => false, wanted: yield* since(p, call), recursion: !options.has('no-recursion'), mtime: yield* dateOf(p, call, 'mtime'), gone: false, archive: absolutePath(p, options.value('f') ?? '-') };
  } catch (error) {
    if (!(error instanceof SedError)) throw error;
    yield* complain(p, `tar: Invalid transform expression\n${FATAL}`);
    return undefined;
  }
}

/** The moment that an option names; a date that is none is told of. */
function* dateOf(p: Process, { options }: Invocation, name: string): Blocking<number | undefined> {
  const text = options.value(name);
  if (text === undefined) return undefined;
  const date = parseDate(text, p.now);
  if (date === undefined) yield* complain(p, `tar: Substituting -9223372036854775807 for unknown date format ${quoted(p, text)}`);
  return date;
}

/** -N and --newer-mtime: folders, and what is as new. */
function* since(p: Process, call: Invocation): Blocking<(entry: TarEntry) => boolean> {
  const { options } = call, name = options.lastOf('N', 'newer-mtime');
  if (name === undefined) return () => true;
  const from = yield* dateOf(p, call, name), shown = from === undefined ? '' : strftime('%F %T', from);
  if (from !== undefined && options.has('v') && shown !== options.value(name)) yield* complain(p, `tar: Option ${name === 'N' ? '--after-date' : '--newer-mtime'}: Treating date '${options.value(name)}' as ${shown}`);
  return (entry) => from === undefined || entry.type === 'directory' || entry.mtime * 1000 >= from;
}

/** @returns false where a folder cannot be entered, which has been said */
function* pack(p: Process, call: Invocation, packing: Packing): Blocking<boolean> {
  const { operands, flavour } = call;
  const named = [...operands, ...(yield* namesListed(p, call))];
  // busybox goes to the last folder before it packs anything.
  const ordered = flavour === 'gnu' ? named : [...named.filter((one) => one.startsWith(FOLDER)).slice(-1), ...named.filter((one) => !one.startsWith(FOLDER))];
  const idle: string[] = [], patterns: string[] = [], before = packing.excluded;
  for (const operand of ordered) {
    if (operand.startsWith(LATE)) {
      const [option, pattern] = operand.slice(LATE.length).split(/=(.*)/s);
      idle.push(pattern === undefined ? option! : `${option} ${quoted(p, pattern)}`);
      if (pattern === undefined) packing.recursion = false;
      else patterns.push(pattern);
      const more = excluding(patterns);
      packing.excluded = (path) => before(path) || more(path);
      continue;
    }
    idle.length = 0;
    if (operand.startsWith(FOLDER)) {
      if (!(yield* enter(p, operand.slice(FOLDER.length), call))) return false;
    } else yield* collect(p, call, packing, operand);
  }
  if (flavour === 'gnu' && idle.length > 0) {
    yield* complain(p, ['tar: The following options were used after any non-optional arguments in archive create or update mode.  These options are positional and affect only arguments that follow them.  Please, rearrange them properly.', ...idle.map((option) => `tar: ${option} has no effect`)].join('\n'));
    packing.failed = true;
  }
  return true;
}

function* collect(p: Process, call: Invocation, packing: Packing, path: string, isNamed = true): Blocking<void> {
  const { options, flavour } = call;
  if (packing.excluded(path)) return;
  const followed = lookup(p, path, options.has('h')), node = followed ?? (flavour === 'gnu' && options.has('h') ? undefined : lookup(p, path, false));
  if (!node && !isNamed) {
    yield* complain(p, `tar: ${path}: File removed before we read it`);
    packing.gone = true;
    return;
  }
  if (!node) {
    yield* complain(p, flavour === 'gnu' ? `tar: ${path}: Cannot stat: No such file or directory` : `tar: ${path}: No such file or directory`);
    packing.failed = true;
    return;
  }
  if (path.startsWith('/') && !options.has('P') && !packing.slashes) {
    yield* complain(p, flavour === 'gnu' ? "tar: Removing leading `/' from member names" : "tar: removing leading '/' from member names");
    packing.slashes = true;
  }
  if (absolutePath(p, path) === packing.archive) {
    yield* complain(p, `tar: ${path}: file is the archive; ${flavour === 'gnu' ? 'not dumped' : 'skipping'}`);
    return;
  }
  const name = (options.has('P') ? path : path.replace(/^\/+/, '')) || './';
  const owner = options.value('owner'), group = options.value('group');
  const facts: Pick<TarEntry, 'mode' | 'uid' | 'gid' | 'mtime' | 'names'> = {
    mode: options.has('mode') ? changeMode(node.mode, options.value('mode')!, node.kind === 'directory') ?? node.mode : node.mode, uid: owner === undefined ? node.uid : findUser(p, owner.split(':')[0]!)?.uid ?? Number(owner) ?? 0, gid: group === undefined ? node.gid : findGroup(p, group.split(':')[0]!) ?? 0,
    mtime: Math.floor((packing.mtime ?? node.mtime) / 1000),
  };
  yield* p.compute(0.01);
  if (!options.has('numeric-owner')) facts.names = [userName(p, facts.uid), groupName(p, facts.gid)];
  if (node.kind === 'directory') {
    yield* add(p, call, packing, { name: `${name.replace(/\/+$/, '')}/`, type: 'directory', ...facts });
    if (!packing.recursion) return;
    const children = yield* tried(p, packing, path, () => readDirectory(p, path));
    for (const child of children ?? []) yield* collect(p, call, packing, `${path.replace(/\/+$/, '')}/${child}`, false);
    if (children && options.has('remove-files') && readDirectory(p, path).length === 0) yield* tried(p, packing, path, () => removeDirectory(p, path));
  } else if (node.kind === 'symlink') {
    yield* add(p, call, packing, { name, type: 'symlink', ...facts, target: node.target });
    if (options.has('remove-files')) yield* tried(p, packing, path, () => unlink(p, path));
  } else if (node.kind === 'fifo') yield* add(p, call, packing, { name, type: 'fifo', ...facts });
  else if (node.kind === 'socket') yield* complain(p, `tar: ${path}: socket ignored`);
  else if (node.kind === 'file' && packing.seen.has(node)) yield* add(p, call, packing, { name, type: 'hardlink', ...facts, target: packing.seen.get(node)! });
  else if (node.kind === 'file') {
    if (linkCount(node) > 1) packing.seen.set(node, name);
    const data = yield* tried(p, packing, path, () => (node.program === undefined ? readFile(p, path) : archivedContent(node)));
    if (data) yield* add(p, call, packing, { name, type: 'file', ...facts, data });
    if (data && options.has('remove-files')) yield* tried(p, packing, path, () => unlink(p, path));
  }
}

/** What a file or folder cannot give is told of, and the rest is packed. */
function* tried<T>(p: Process, packing: Packing, path: string, body: () => T): Blocking<T | undefined> {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `tar: ${path}: Cannot open: ${error.strerror}`);
    packing.failed = true;
    return undefined;
  }
}

function* add(p: Process, call: Invocation, packing: Packing, entry: TarEntry): Blocking<void> {
  const { options } = call;
  if (!packing.wanted(entry)) return;
  yield* packing.put({ ...entry, name: packing.renamed(entry.name) });
  if (options.has('v')) yield* p.write((options.value('f') ?? '-') === '-' ? 2 : 1, `${call.flavour === 'gnu' && options.values('v').length > 1 ? listing(p, entry, call) : entry.name}\n`);
}

/** -r, -u and --delete: the archive is read, changed and written again. */
export function* tarChange(p: Process, call: Invocation, mode: 'r' | 'u' | 'delete'): Blocking<number> {
  const target = call.options.value('f') ?? '-';
  const bytes = mode !== 'delete' && !lookup(p, target) ? undefined : yield* readArchive(p, call);
  if (mode === 'delete' && !bytes) return 2;
  const old = bytes ? yield* entriesOf(p, call, bytes) : [];
  if (!old) return 2;
  let next: TarEntry[], failed = false;
  if (mode === 'delete') {
    const missing = call.operands.filter((name) => !old.some((entry) => entry.name.replace(/\/$/, '') === name.replace(/\/$/, '')));
    for (const name of missing) yield* complain(p, `tar: ${name}: Not found in archive`);
    if (missing.length > 0) {
      yield* complain(p, FAILED);
      return 2;
    }
    next = old.filter((entry) => !call.operands.some((name) => entry.name === name || entry.name.startsWith(`${name.replace(/\/$/, '')}/`)));
  } else {
    const home = p.cwd, packing = yield* newPacking(p, call), added: TarEntry[] = [];
    if (!packing) return 2;
    packing.put = function* (entry) {
      p.claim(p.memory + (entry.data?.length ?? 0), p.memory + (entry.data?.length ?? 0));
      added.push(entry);
    };
    if (mode === 'u') packing.wanted = (entry) => !old.some((one) => one.name === entry.name && one.mtime >= entry.mtime);
    packing.excluded = yield* exclusions(p, call);
    const isWhole = yield* pack(p, call, packing);
    p.cwd = home;
    if (!isWhole) return 2;
    next = [...old, ...added];
    failed = packing.failed;
  }
  const permissions = lookup(p, target) ? stat(p, target).mode : 0o666;
  writeFile(p, target, padded(packTar(next)), permissions & 0o777);
  if (failed) yield* complain(p, FAILED);
  return failed ? 2 : 0;
}
