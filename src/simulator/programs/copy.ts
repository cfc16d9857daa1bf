/** Copying files and trees, as cp, mv and install do. */
import { UsageError } from './options.ts';
import { argumentOf, wording } from './valid-arguments.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, makeNode, makeHardLink, makeSymlink, entryNames, readFile, rename, stat, unlink, writeFile } from '../kernel/files.ts';
import type { FileNode, Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { inodeNumber, sameFile } from './node-facts.ts';
import { canonical } from './canonical.ts';
import { agrees, join } from './operands.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, type Invocation } from './tool.ts';

/** Which existing targets are replaced: -f, -i, -n, -u; -b keeps the old one beside it. */
export interface Overwriting {
  ask: boolean;
  never: boolean;
  onlyNewer: boolean;
  backup: ((path: string) => string) | undefined;
}

export interface CopyOptions extends Overwriting {
  name: string;
  flavour: 'gnu' | 'busybox';
  recursive: boolean;
  /** Links inside trees are followed (-L), named ones too (-H); never (-P, -d, -a). */
  follow: 'always' | 'named' | 'never';
  preserve: boolean;
  verbose: boolean;
  /** What is in the files is not copied. */
  attributesOnly?: boolean;
  force: boolean;
  link?: 'hard' | 'symbolic';
}

/** What --backup may name. */
const CONTROLS = [['none', 'off'], ['simple', 'never'], ['existing', 'nil'], ['numbered', 't']];

export function overwritingOf(p: Process, { options, flavour }: Invocation): Overwriting {
  const last = options.lastOf('f', 'i', 'n');
  const simple = (path: string): string => `${path}${options.value('S') ?? p.env.get('SIMPLE_BACKUP_SUFFIX') ?? '~'}`;
  const numbered = (path: string): string => {
    let number = 1;
    while (lookup(p, `${path}.~${number}~`, false)) number++;
    return `${path}.~${number}~`;
  };
  const asked = options.value('b'), unknown = !asked || flavour === 'busybox' || argumentOf(asked, CONTROLS) !== undefined ? undefined : wording('backup type', asked, CONTROLS, (text) => quoted(p, text));
  if (unknown !== undefined) throw new UsageError(unknown);
  const control = options.value('b') ?? p.env.get('VERSION_CONTROL') ?? 'existing';
  const wantsBackup = (options.has('b') || options.has('S')) && !['none', 'off'].includes(control);
  const existing = (path: string): string => (lookup(p, `${path}.~1~`, false) ? numbered(path) : simple(path));
  const backup = ['numbered', 't'].includes(control) ? numbered : ['simple', 'never'].includes(control) ? simple : existing;
  return { ask: last === 'i', never: last === 'n' || options.value('u') === 'none', onlyNewer: options.has('u') && (options.value('u') ?? 'older') === 'older', backup: wantsBackup ? backup : undefined };
}

/** Whether the target may be replaced; makes room for it. */
export function* mayReplace(p: Process, name: string, source: Inode, target: string, how: Overwriting): Blocking<boolean> {
  const old = lookup(p, target, false);
  if (!old) return true;
  if (how.never || (how.onlyNewer && old.mtime >= source.mtime)) return false;
  if (how.ask && !(yield* agrees(p, `${name}: overwrite '${target}'? `))) return false;
  if (how.backup && old.kind !== 'directory') rename(p, target, how.backup(target));
  return true;
}

/** Copies one operand. False where something went wrong, which has been said. */
export function* copyOperand(p: Process, from: string, to: string, how: CopyOptions): Blocking<boolean> {
  const followed = how.follow !== 'never';
  const source = lookup(p, from, followed);
  if (!source) return yield* failed(p, how, how.flavour === 'gnu' ? `cannot stat ${inQuotes(from)}: ${reasonOf(p, from)}` : `can't stat '${from}': ${reasonOf(p, from)}`);
  if (source.kind === 'directory' && !how.recursive) return yield* failed(p, how, how.flavour === 'gnu' ? `${how.name === 'cp' ? '-r not specified; ' : ''}omitting directory '${from}'` : `omitting directory '${from}'`);
  if (source.kind !== 'directory' && /\/$/.test(to) && lookup(p, to)?.kind !== 'directory') return yield* failed(p, how, how.flavour === 'busybox' && lookup(p, to.replace(/\/+$/, '')) ? `can't stat '${to}': Not a directory` : how.flavour === 'gnu' ? `cannot ${lookup(p, to.replace(/\/+$/, '')) ? 'stat' : 'create regular file'} '${to}': Not a directory` : `can't create '${to}': Is a directory`);
  return yield* copyTree(p, from, to, how, followed, { from, to, made: new Set() });
}

function* failed(p: Process, how: CopyOptions, words: string): Blocking<false> {
  yield* complain(p, `${how.name}: ${words}`);
  return false;
}

function reasonOf(p: Process, path: string): string {
  try {
    stat(p, path);
    return new Errno('ENOENT').strerror;
  } catch (error) {
    if (error instanceof Errno) return error.strerror;
    throw error;
  }
}

/** An operand on its way. */
interface Journey {
  readonly from: string;
  readonly to: string;
  /** The folders made on the way, by their real paths: they are not copied again. */
  readonly made: Set<string>;
  /** One of them was met again. */
  circular?: true;
}

function* copyTree(p: Process, from: string, to: string, how: CopyOptions, follow: boolean, journey: Journey): Blocking<boolean> {
  const node = lookup(p, from, follow) ?? stat(p, from, false);
  yield* p.compute(0.02);
  try {
    if (node.kind === 'directory') return yield* copyFolder(p, from, to, node, how, journey);
    return yield* copyFile(p, from, to, node, how, follow);
  } catch (error) {
    if (!(error instanceof Errno) || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
    const what = node.kind === 'symlink' ? 'symbolic link' : 'regular file';
    if (error.code === 'EACCES' && lookup(p, from) && !canRead(p, from)) return yield* failed(p, how, how.flavour === 'gnu' ? `cannot open ${inQuotes(from)} for reading: ${error.strerror}` : `can't open '${from}': ${error.strerror}`);
    return yield* failed(p, how, how.flavour === 'gnu' ? `cannot create ${what} ${inQuotes(to)}: ${error.strerror}` : `can't create '${to}': ${error.strerror}`);
  }
}

function canRead(p: Process, path: string): boolean {
  try {
    readFile(p, path);
    return true;
  } catch {
    return false;
  }
}

function* copyFolder(p: Process, from: string, to: string, node: Inode, how: CopyOptions, journey: Journey): Blocking<boolean> {
  const there = lookup(p, to);
  if (there && there.kind !== 'directory') return yield* failed(p, how, how.flavour === 'gnu' ? `cannot overwrite non-directory ${inQuotes(to)} with directory ${inQuotes(from)}` : `target '${to}' is not a directory`);
  if (journey.made.has(canonical(p, from, 'none'))) {
    journey.circular = true;
    return yield* failed(p, how, how.flavour === 'gnu' ? `cannot copy a directory, ${inQuotes(journey.from)}, into itself, ${inQuotes(journey.to)}` : `recursion detected, omitting directory '${from}'`);
  }
  if (!there) {
    try {
      makeDirectory(p, to, node.mode & 0o777);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      return yield* failed(p, how, how.flavour === 'gnu' ? `cannot create directory ${inQuotes(to)}: ${error.strerror}` : `can't create directory '${to}': ${error.strerror}`);
    }
    journey.made.add(canonical(p, to, 'none'));
    if (how.verbose && how.flavour === 'gnu') yield* p.write(1, `${inQuotes(from)} -> ${inQuotes(to)}\n`);
  }
  let good = true;
  // GNU's cp sorts the names by inode number, so that what is new comes last; once it has met what it makes it ends.
  const names = entryNames(p, from);
  for (const name of how.flavour === 'gnu' ? names : names.sort()) {
    good = (yield* copyTree(p, join(from, name), join(to, name), how, how.follow === 'always', journey)) && good;
    if (journey.circular && how.flavour === 'gnu') break;
  }
  if (how.verbose && how.flavour === 'busybox') yield* p.write(1, `'${from}' -> '${to}'\n`);
  if (how.preserve) keepAttributes(p, to, node);
  return good;
}

function* copyFile(p: Process, from: string, to: string, node: Inode, how: CopyOptions, follow: boolean): Blocking<boolean> {
  if (lookup(p, to)?.kind === 'directory' && lookup(p, to, false)?.kind === 'directory') return yield* failed(p, how, how.flavour === 'gnu' ? `cannot overwrite directory ${inQuotes(to)} with non-directory` : `'${to}' is a directory`);
  if (!how.backup && (follow || node.kind !== 'symlink') && sameFile(p, from, to)) return how.link === 'hard' ? true : yield* failed(p, how, `${inQuotes(from)} and ${inQuotes(to)} are the same file`);
  if (!(yield* mayReplace(p, how.name, node, to, how))) return true;
  const old = lookup(p, to, false);
  if (how.link === 'hard' || how.link === 'symbolic') {
    if (old && how.force) unlink(p, to);
    how.link === 'hard' ? makeHardLink(p, from, to) : makeSymlink(p, from, to);
  } else if (node.kind === 'symlink') {
    if (old) unlink(p, to);
    makeSymlink(p, node.target, to);
  } else if (node.kind === 'fifo' && how.recursive) makeNode(p, to, { kind: 'fifo', mode: node.mode & 0o777, uid: 0, gid: 0, mtime: 0 });
  else writeCopy(p, from, to, node, how);
  if (how.verbose) yield* p.write(1, how.flavour === 'gnu' ? `${inQuotes(from)} -> ${inQuotes(to)}\n` : `'${from}' -> '${to}'\n`);
  if (how.preserve) keepAttributes(p, to, node);
  return true;
}

function writeCopy(p: Process, from: string, to: string, node: Inode, how: CopyOptions): void {
  const old = lookup(p, to, false);
  if (old?.kind === 'symlink' && !lookup(p, to) && how.flavour === 'gnu') throw new Errno('ENOENT');
  try {
    writeFile(p, to, how.attributesOnly ? (old ? readFile(p, to) : '') : readFile(p, from), node.mode & 0o777);
  } catch (error) {
    if (!(error instanceof Errno) || error.code !== 'EACCES' || !how.force || !old) throw error;
    unlink(p, to);
    writeFile(p, to, readFile(p, from), node.mode & 0o777);
  }
  keepProgram(p, to, node);
}

/** A copy of a program's binary is that program. */
export function keepProgram(p: Process, to: string, node: Inode): void {
  if (node.kind !== 'file' || node.program === undefined) return;
  const { program, size, data } = node as FileNode;
  changeAttributes(p, to, (copied) => Object.assign(copied, { program, size, data }));
}

function keepAttributes(p: Process, to: string, node: Inode): void {
  changeAttributes(p, to, (copied) => Object.assign(copied, { mode: node.mode, mtime: node.mtime, ...(p.uid === 0 ? { uid: node.uid, gid: node.gid } : {}) }), false);
}

/** Whether two names are links to one file (mv then only takes one away). */
export const areLinks = (p: Process, one: string, other: string): boolean => {
  const first = lookup(p, one, false), second = lookup(p, other, false);
  return first !== undefined && first === second && (first.links ?? 0) > 0 && inodeNumber(p, one, first) === inodeNumber(p, other, first);
};
