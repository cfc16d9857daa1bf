/** COPY and ADD: which sources are meant, and where they land. */
import { unpackArchive } from '../../kernel/archive.ts';
import { encode } from '../../kernel/bytes.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { filePattern, patternMistake } from '../../kernel/file-pattern.ts';
import { contentOf, directoryNode, fileNode, symlinkNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { cleanPath } from '../../kernel/path-clean.ts';
import { TarError } from '../../kernel/tar.ts';
import type { ChangeMode } from './chmod.ts';
import { Ignore, names, nodeAt } from './context.ts';

/** What cannot be copied to where it should go, in the kernel's words. */
export class CopyError extends Error {}

/** A source that is not there, or a pattern that is none. */
export class MissingSource extends Error {}

const notThere = (path: string): MissingSource => new MissingSource(`"${path}": not found`);

export interface Source {
  /** Path within where it comes from. */
  path: string;
  node: Inode;
}

const clean = (path: string): string => cleanPath(`/${path}`).slice(1);

const GLOB = /[*?[]/;

/** @throws MissingSource */
function globExpression(pattern: string): RegExp {
  const mistake = patternMistake(pattern);
  if (mistake !== undefined) throw new MissingSource(mistake);
  return filePattern(pattern);
}

/**
 * The nodes that a source pattern means; folders' own names do not count (their content is copied). A pattern
 * that fits nothing copies nothing. With --parents, paths begin after '/./'. @throws MissingSource
 */
export function findSources(root: DirectoryNode, pattern: string, options: CopyOptions = {}): Source[] {
  const [pivot, inner] = options.parents && pattern.includes('/./') ? pattern.split(/\/\.\/(.*)/s) : ['', pattern];
  if (pivot !== '') {
    const under = nodeAt(root, clean(pivot!));
    if (under?.kind !== 'directory') throw notThere(`/${clean(pattern)}`);
    return findSources(under, inner!, {});
  }
  const path = clean(pattern);
  if (!GLOB.test(path)) {
    const node = path === '' ? root : nodeAt(root, path);
    if (!node) throw notThere(`/${path}`);
    return [{ path, node }];
  }
  let found: Source[] = [{ path: '', node: root }];
  for (const part of path.split('/')) {
    const expression = globExpression(part);
    found = found.flatMap(({ path: at, node }) => (node.kind !== 'directory' ? [] : [...node.entries].filter(([name]) => expression.test(name)).map(([name, child]): Source => ({ path: at === '' ? name : `${at}/${name}`, node: child }))));
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export interface CopyOptions {
  chmod?: ChangeMode;
  uid?: number;
  gid?: number;
  /** ADD unpacks archives that lie in the context. */
  unpack?: boolean;
  parents?: boolean;
  exclude?: readonly string[];
}

/** A node as it lands in the image: owned by root (or --chown), with --chmod's permissions. */
function landed(node: Inode, options: CopyOptions): Inode {
  const owner = { uid: options.uid ?? 0, gid: options.gid ?? 0 };
  if (node.kind === 'directory') {
    const entries = new Map([...node.entries].map(([name, child]): [string, Inode] => [name, landed(child, options)]));
    return directoryNode(entries, { ...owner, mode: options.chmod?.(node.mode, true) ?? node.mode, mtime: node.mtime });
  }
  if (node.kind === 'symlink') return symlinkNode(node.target, { ...owner, mtime: node.mtime });
  const { owner: _token, ...rest } = node;
  return { ...rest, ...owner, mode: options.chmod?.(node.mode, false) ?? node.mode } as Inode;
}

const isArchive = (path: string): boolean => /\.(tar|tar\.gz|tgz|tar\.bz2|tar\.xz)$/.test(path);

/** Copies sources to `target` (absolute), each by itself: without a slash at the end, and with no folder there, the last of several files stays. */
export function copyInto(fileSystem: FileSystem, sources: readonly Source[], target: string, options: CopyOptions, now: number): void {
  const isFolder = (): boolean => target.endsWith('/') || nodeAt(fileSystem.root, target)?.kind === 'directory';
  checkTarget(fileSystem, target, isFolder() && !sources.every(({ node }) => node.kind === 'directory'));
  const ignore = options.exclude?.length ? new Ignore(options.exclude.join('\n')) : undefined;
  for (const { path, node } of sources) {
    if (options.unpack && node.kind === 'file' && isArchive(path) && unpackInto(fileSystem, contentOf(node), target, now)) continue;
    if (node.kind === 'directory' && isNoFolder(nodeAt(fileSystem.root, target))) throw new CopyError(`cannot copy to non-directory: ${CACHE_MOUNT}${now % 1e10}${target}`);
    const own = node.kind === 'directory' && ignore ? ignore.filter(node) : node;
    if (options.parents) place(fileSystem, `${target}/${path}`, landed(own, options), now);
    else if (own.kind === 'directory') merge(fileSystem, target, landed(own, options) as DirectoryNode, now);
    else place(fileSystem, isFolder() ? `${target}/${path.split('/').pop()}` : target, landed(own, options), now);
  }
}

/** Where BuildKit mounts what it copies to; a number follows. */
const CACHE_MOUNT = '/var/lib/docker/buildkit/containerd-overlayfs/cachemounts/buildkit';

const isNoFolder = (node: Inode | undefined): boolean => node !== undefined && node.kind !== 'directory' && node.kind !== 'symlink';

/** A file where a folder has to be made. @throws CopyError */
function checkTarget({ root }: FileSystem, target: string, isFolder: boolean): void {
  const parts = names(target), folders = isFolder ? parts : parts.slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth++) {
    const path = `/${folders.slice(0, depth).join('/')}`;
    if (isNoFolder(nodeAt(root, path))) throw new CopyError(`mkdir ${path}: not a directory`);
  }
}

/** The place that a path means, links on the way followed. */
function resolved(root: DirectoryNode, path: string): string[] {
  const parts = names(path);
  const out: string[] = [];
  for (const part of parts) {
    out.push(part);
    let node: Inode | undefined = root;
    for (const name of out) node = node?.kind === 'directory' ? node.entries.get(name) : undefined;
    if (node?.kind === 'symlink' && part !== parts.at(-1)) {
      const { target } = node;
      out.pop();
      const next = target.startsWith('/') ? names(target) : [...out, ...names(target)];
      out.splice(0, out.length, ...next);
    }
  }
  return out;
}

function place(fileSystem: FileSystem, path: string, node: Inode, now: number): void {
  const at = resolved(fileSystem.root, path);
  fileSystem.makeDirectories(at.slice(0, -1), now);
  const held = fileSystem.lookup(at);
  if (held?.kind === 'directory' && node.kind === 'directory') merge(fileSystem, at.join('/'), node, now);
  else fileSystem.put(at, node, now);
}

function merge(fileSystem: FileSystem, path: string, from: DirectoryNode, now: number): void {
  const at = resolved(fileSystem.root, path);
  const existed = fileSystem.lookup(at)?.kind === 'directory';
  fileSystem.makeDirectories(at, now);
  if (!existed && at.length > 0) {
    const made = fileSystem.mutableDirectory(at);
    made.uid = from.uid;
    made.gid = from.gid;
  }
  for (const [name, node] of from.entries) place(fileSystem, [...at, name].join('/'), node, now);
}

/** Unpacks an archive, packed with gzip or not; anything else stays a file. */
function unpackInto(fileSystem: FileSystem, bytes: Uint8Array, target: string, now: number): boolean {
  try {
    for (const entry of unpackArchive(bytes)) {
      const attributes = { mode: entry.mode, uid: entry.uid, gid: entry.gid, mtime: entry.mtime * 1000 };
      if (entry.type === 'directory') fileSystem.makeDirectories(names(`${target}/${entry.name}`), now);
      else if (entry.type === 'symlink') place(fileSystem, `${target}/${entry.name}`, symlinkNode(entry.target ?? '', attributes), now);
      else if (entry.type === 'file') place(fileSystem, `${target}/${entry.name}`, fileNode(entry.data ?? new Uint8Array(0), attributes), now);
    }
    return true;
  } catch (error) {
    if (error instanceof TarError) return false;
    throw error;
  }
}

/** A file from a here-document. */
export const heredocSource = (name: string, content: string, now: number): Source => ({ path: name, node: fileNode(encode(content), { mtime: now }) });
