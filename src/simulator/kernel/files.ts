/**
 * System calls on paths, as a process makes them: permissions and mounts respected. None of them blocks.
 * Every failure is an Errno.
 */
import { decode, encode, NO_BYTES } from './bytes.ts';
import { openNull } from './devices.ts';
import { Errno } from './errno.ts';
import { treeSize } from './file-system.ts';
import { contentOf, directoryNode, entriesOf, fileNode, symlinkNode, type DirectoryNode, type FileNode, type Inode } from './inode.ts';
import type { Located } from './mounts.ts';
import { NOTABLE } from './notable.ts';
import { OpenFile } from './open-file.ts';
import type { Blocking } from './blocking.ts';
import type { Process } from './process.ts';
import { pipe } from './pipe.ts';

export interface OpenFlags {
  read?: boolean;
  write?: boolean;
  append?: boolean;
  create?: boolean;
  /** With create: fail with EEXIST if it is there (O_EXCL, bash's noclobber). */
  exclusive?: boolean;
  truncate?: boolean;
}

const READ = 4, WRITE = 2, EXECUTE = 1;

/** access(2) on a node already found. Root may do all, but executes only what has an x bit. */
export function permits(p: Process, node: Inode, want: number): boolean {
  if (p.uid === 0) return (want & EXECUTE) === 0 || node.kind === 'directory' || (node.mode & 0o111) !== 0;
  const shift = p.uid === node.uid ? 6 : p.gid === node.gid || p.groups.includes(node.gid) ? 3 : 0;
  return ((node.mode >> shift) & want) === want;
}

const locate = (p: Process, path: string, followLast = true): Located => p.ns.mounts.locate(path, p.cwd, followLast);

/** stat(2) (`follow`) or lstat(2). @throws ENOENT, ENOTDIR, ELOOP */
export function stat(p: Process, path: string, follow = true): Inode {
  const { node } = locate(p, path, follow);
  if (!node) throw new Errno('ENOENT');
  return node;
}

/** stat, or undefined where the path leads nowhere. */
export function lookup(p: Process, path: string, follow = true): Inode | undefined {
  const found = p.ns.mounts.find(path, p.cwd, follow);
  return typeof found === 'string' ? undefined : found.node;
}

/** access(2): whether the process may do `want` ('r', 'w', 'x') with `path`. */
export function access(p: Process, path: string, want: 'r' | 'w' | 'x'): boolean {
  const node = lookup(p, path);
  return node !== undefined && permits(p, node, want === 'r' ? READ : want === 'w' ? WRITE : EXECUTE);
}

/** The absolute path with links followed. @throws ENOENT */
export function realPath(p: Process, path: string): string {
  const located = locate(p, path);
  if (!located.node) throw new Errno('ENOENT');
  return located.absolute;
}

/** Names in a directory, mount points included, in the order of the code points. */
export const readDirectory = (p: Process, path: string): string[] => entryNames(p, path).sort((a, b) => (a < b ? -1 : 1));

/** The names of a folder in the order in which they were made, as inode numbers grow. */
export function entryNames(p: Process, path: string): string[] {
  const { node, absolute } = locate(p, path);
  if (!node) throw new Errno('ENOENT');
  if (node.kind !== 'directory') throw new Errno('ENOTDIR');
  if (!permits(p, node, READ)) throw new Errno('EACCES');
  return [...new Set([...entriesOf(node).keys(), ...p.ns.mounts.pointsBelow(absolute)])];
}

export function readFile(p: Process, path: string): Uint8Array {
  const node = stat(p, path);
  if (node.kind === 'directory') throw new Errno('EISDIR');
  if (!permits(p, node, READ)) throw new Errno('EACCES');
  if (node.kind !== 'file') return NO_BYTES;
  return node.generate ? node.generate(p) : contentOf(node).slice();
}

export const readText = (p: Process, path: string): string => decode(readFile(p, path));

/** Replaces the content of a file, or makes it with mode 0666 less the umask. */
export function writeFile(p: Process, path: string, content: string | Uint8Array, mode = 0o666): void {
  const data = typeof content === 'string' ? encode(content) : content;
  const located = locate(p, path);
  if (!located.mount.fileSystem.takes(data.length)) throw new Errno('ENOSPC');
  if (!located.node) return create(p, located, fileNode(data, { mode: mode & ~p.umask }));
  const node = writable(p, located);
  node.data = data;
  node.size = data.length;
  node.mtime = p.now;
  delete node.program;
}

function writable(p: Process, located: Located): FileNode {
  if (located.node!.kind === 'directory') throw new Errno('EISDIR');
  if (located.mount.readonly) throw new Errno('EROFS');
  if (!permits(p, located.node!, WRITE)) throw new Errno('EACCES');
  return located.mount.fileSystem.mutableFile(located.path);
}

/** Puts a new node where nothing is yet; it belongs to the process's user. */
function create(p: Process, located: Located, node: Inode): void {
  mayChangeDirectory(p, located);
  node.uid = p.uid;
  node.gid = p.gid;
  node.mtime = p.now;
  located.mount.fileSystem.put(located.path, node, p.now);
}

function mayChangeDirectory(p: Process, located: Located): void {
  if (located.mount.readonly) throw new Errno('EROFS');
  if (located.path.length === 0) throw new Errno('EBUSY');
  const parent = located.mount.fileSystem.lookup(located.path.slice(0, -1));
  if (!parent) throw new Errno('ENOENT');
  if (!permits(p, parent, WRITE)) throw new Errno('EACCES');
}

function fresh(p: Process, path: string): Located {
  const located = locate(p, path.replace(/(?<=.)\/+$/, ''), false);
  if (located.node) throw new Errno('EEXIST');
  return located;
}

export function makeDirectory(p: Process, path: string, mode = 0o777): void {
  create(p, fresh(p, path), directoryNode({}, { mode: mode & ~p.umask }));
}

export function makeSymlink(p: Process, target: string, path: string): void {
  create(p, fresh(p, path), symlinkNode(target));
}

/** mknod(2), or bind(2) to a unix socket: `mode` as the umask leaves it. */
export function makeNode(p: Process, path: string, node: Inode): void {
  node.mode &= ~p.umask;
  create(p, fresh(p, path), node);
}

/** link(2). Copy on write breaks the link at the next write into a shared tree, as overlayfs does. */
export function makeHardLink(p: Process, existing: string, path: string): void {
  const from = locate(p, existing, false), to = fresh(p, path);
  if (!from.node) throw new Errno('ENOENT');
  if (from.node.kind === 'directory') throw new Errno('EPERM');
  if (from.mount.fileSystem !== to.mount.fileSystem) throw new Errno('EXDEV');
  mayChangeDirectory(p, to);
  const node = from.mount.fileSystem.mutable(from.path);
  node.links = (node.links ?? 0) + 1;
  to.mount.fileSystem.put(to.path, node, p.now);
}

export function unlink(p: Process, path: string): void {
  const located = locate(p, path, false);
  if (!located.node) throw new Errno('ENOENT');
  if (located.node.kind === 'directory') throw new Errno('EISDIR');
  mayChangeDirectory(p, located);
  if (located.node.links) located.mount.fileSystem.mutable(located.path).links!--;
  located.mount.fileSystem.remove(located.path, p.now);
}

export function removeDirectory(p: Process, path: string): void {
  const located = locate(p, path, false);
  if (!located.node) throw new Errno('ENOENT');
  if (located.node.kind !== 'directory') throw new Errno('ENOTDIR');
  if (entriesOf(located.node).size > 0) throw new Errno('ENOTEMPTY');
  mayChangeDirectory(p, located);
  located.mount.fileSystem.remove(located.path, p.now);
}

/** rename(2). @throws EXDEV between file systems (mv then copies) */
export function rename(p: Process, from: string, to: string): void {
  const source = locate(p, from, false), target = locate(p, to, false);
  if (!source.node) throw new Errno('ENOENT');
  if (source.mount.fileSystem !== target.mount.fileSystem) throw new Errno('EXDEV');
  if (target.node?.kind === 'directory') {
    if (source.node.kind !== 'directory') throw new Errno('EISDIR');
    if (entriesOf(target.node).size > 0) throw new Errno('ENOTEMPTY');
  } else if (target.node && source.node.kind === 'directory') throw new Errno('ENOTDIR');
  if (`${target.path.join('/')}/`.startsWith(`${source.path.join('/')}/`)) {
    if (source.path.length === target.path.length) return;
    throw new Errno('EINVAL');
  }
  mayChangeDirectory(p, source);
  mayChangeDirectory(p, target);
  const node = source.mount.fileSystem.mutable(source.path);
  source.mount.fileSystem.remove(source.path, p.now);
  target.mount.fileSystem.put(target.path, node, p.now);
}

/** chmod, chown and touch: `change` alters the attributes of the node. */
export function changeAttributes(p: Process, path: string, change: (node: Inode) => void, follow = true): void {
  const located = locate(p, path, follow);
  if (!located.node) throw new Errno('ENOENT');
  if (located.mount.readonly) throw new Errno('EROFS');
  if (p.uid !== 0 && p.uid !== located.node.uid) throw new Errno('EPERM');
  change(located.mount.fileSystem.mutable(located.path));
}

/** chdir(2). */
export function changeDirectory(p: Process, path: string): void {
  const { node, absolute } = locate(p, path);
  if (!node) throw new Errno('ENOENT');
  if (node.kind !== 'directory') throw new Errno('ENOTDIR');
  if (!permits(p, node, EXECUTE)) throw new Errno('EACCES');
  p.cwd = absolute;
}

/** open(2). Opening a fifo gives its two ends without waiting for the other side. */
export function open(p: Process, path: string, flags: OpenFlags, mode = 0o666): OpenFile {
  if (p.limits && p.freeDescriptor() >= (p.limits.get('n')?.soft ?? Infinity)) throw new Errno('EMFILE');
  let located = locate(p, path);
  if (located.node && flags.create && flags.exclusive) throw new Errno('EEXIST');
  if (!located.node) {
    if (!flags.create) throw new Errno('ENOENT');
    create(p, located, fileNode(NO_BYTES, { mode: mode & ~p.umask }));
    located = locate(p, path);
  }
  const node = located.node!;
  if (node.kind === 'directory' && flags.write) throw new Errno('EISDIR');
  if (!permits(p, node, (flags.read ? READ : 0) | (flags.write ? WRITE : 0))) throw new Errno('EACCES');
  if (node.kind === 'device') {
    const opened = node.open(p);
    // What a descriptor's link leads to is opened anew: a file with an offset of its own.
    return opened instanceof RegularFile ? opened.again(p, flags) : opened;
  }
  if (node.kind === 'socket') throw new Errno('ENOTCONN');
  if (node.kind === 'fifo') {
    const ends = (node.pipe ??= pipe());
    return flags.write ? ends.write : ends.read;
  }
  if (node.kind === 'directory') return new DirectoryFile(node);
  if (node.kind !== 'file') return openNull();
  if (flags.write && located.mount.readonly) throw new Errno('EROFS');
  if (flags.truncate) writeFile(p, path, NO_BYTES);
  return new RegularFile(p, located, flags);
}

class DirectoryFile extends OpenFile {
  readonly kind = 'directory';
  readonly node: DirectoryNode;
  constructor(node: DirectoryNode) {
    super();
    this.node = node;
  }
  override *read(): Blocking<Uint8Array> {
    throw new Errno('EISDIR');
  }
}

/** Room that a growing file gets beyond what it needs. */
const LARGEST_GROWTH = 1 << 24;

/** A regular file with its offset. A file unlinked while open stays readable through it. */
class RegularFile extends OpenFile {
  readonly kind = 'file';
  readonly #process: Process;
  readonly #located: Located;
  readonly #flags: OpenFlags;
  #offset = 0;
  #generated: Uint8Array | undefined;
  #last: FileNode;

  constructor(process: Process, located: Located, flags: OpenFlags) {
    super();
    this.#process = process;
    this.#located = located;
    this.#flags = flags;
    this.#last = located.mount.fileSystem.lookup(located.path) as FileNode;
    if (this.#last.generate) this.#generated = this.#last.generate(process);
  }

  again(p: Process, flags: OpenFlags): RegularFile {
    if (flags.truncate && flags.write) Object.assign(this.#writable(), { data: NO_BYTES, size: 0, mtime: p.now });
    return new RegularFile(p, this.#located, flags);
  }

  #node(): FileNode {
    const node = this.#located.mount.fileSystem.lookup(this.#located.path);
    if (node?.kind === 'file' && (node === this.#last || node.owner !== undefined)) this.#last = node;
    return this.#last;
  }

  override get path(): string {
    return this.#located.absolute;
  }

  override *read(max: number): Blocking<Uint8Array> {
    if (!this.#flags.read) throw new Errno('EBADF');
    const all = this.#generated ?? contentOf(this.#node());
    const bytes = all.slice(this.#offset, this.#offset + max);
    this.#offset += bytes.length;
    return bytes;
  }

  override *write(bytes: Uint8Array): Blocking<void> {
    if (!this.#flags.write) throw new Errno('EBADF');
    const node = this.#writable();
    const at = this.#flags.append ? node.size : this.#offset;
    const left = (this.#process.limits?.get('f')?.soft ?? Infinity) - at, room = Math.min(left, this.#room(node, at, bytes.length));
    if (room < bytes.length) {
      if (room > 0) yield* this.write(bytes.subarray(0, room));
      throw new Errno(room === left ? 'EFBIG' : 'ENOSPC');
    }
    const end = at + bytes.length;
    if (end > node.data.length) {
      const length = Math.max(end, Math.min(node.data.length * 2, end + LARGEST_GROWTH));
      if (!this.#located.mount.fileSystem.takes(length - node.data.length)) throw new Errno('ENOSPC');
      const grown = new Uint8Array(length);
      grown.set(contentOf(node));
      node.data = grown;
      if (end >= NOTABLE) this.#process.ns.cgroup.grew?.();
    }
    node.data.set(bytes, at);
    node.size = Math.max(node.size, end);
    node.mtime = this.#process.now;
    this.#offset = end;
  }

  /** How many of `wanted` bytes fit from `at` on, where the file system has a size. */
  #room(node: FileNode, at: number, wanted: number): number {
    const { fileSystem } = this.#located.mount;
    if (fileSystem.size === undefined) return wanted;
    return Math.max(0, Math.min(wanted, node.size + fileSystem.size - treeSize(fileSystem.root) - at));
  }

  #writable(): FileNode {
    const { mount, path } = this.#located;
    const node = mount.fileSystem.lookup(path);
    if (node?.kind !== 'file') return this.#last;
    this.#last = mount.fileSystem.mutableFile(path);
    return this.#last;
  }

  override seek(offset: number, whence: 'set' | 'current' | 'end'): number {
    const base = whence === 'set' ? 0 : whence === 'current' ? this.#offset : this.#node().size;
    if (base + offset < 0) throw new Errno('EINVAL');
    return (this.#offset = base + offset);
  }
}
