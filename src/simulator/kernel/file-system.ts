import { directoryNode, childOf, type DirectoryNode, type FileNode, type Inode } from './inode.ts';
import { Errno } from './errno.ts';

/** See DirectoryNode. */
const ENTRY_SIZES: Readonly<Record<string, number | undefined>> = { tmpfs: 20, sysfs: 0, proc: 0 };
/** Bytes of its own that one tree may keep. */
const MOST_HELD = 320 * 2 ** 20;

/**
 * A tree of inodes that is copied on write, node by node: `fork` costs nothing, and a container
 * starts from its image's tree without copying it. Unchanged nodes stay identical (`===`) between a
 * tree and its fork, which is how `docker diff` and layers find what changed.
 *
 * Paths here are lists of names from the root of this tree, with symbolic links already followed
 * (Mounts does that).
 */
export class FileSystem {
  #root: DirectoryNode;
  /** Marks the nodes that this tree alone has: itself, until a snapshot of it is taken. */
  #token: object = this;
  /** Bytes that files got since they were counted; those that went away again among them. */
  #grown = 0;
  /** What `df` and `mount` call it. */
  readonly type: string;
  readonly source: string;
  /** Bytes that it can hold, where that is set (a tmpfs). */
  size?: number;

  constructor(root: DirectoryNode = directoryNode(), type = 'overlay', source = 'overlay') {
    this.#root = root;
    this.type = type;
    this.source = source;
    if (ENTRY_SIZES[type] !== undefined) root.entrySize = ENTRY_SIZES[type];
  }

  get root(): DirectoryNode {
    return this.#root;
  }

  /** The tree as it is now, frozen: later changes here copy first. */
  snapshot(): DirectoryNode {
    this.#token = {};
    return this.#root;
  }

  /** A new file system that begins as this one is. */
  fork(type = this.type, source = this.source): FileSystem {
    return new FileSystem(this.snapshot(), type, source);
  }

  /** Whether our own memory takes `bytes` more in files of this tree: for more than it takes, the disk is full. */
  takes(bytes: number): boolean {
    this.#grown += bytes;
    if (this.#grown > MOST_HELD) this.#grown = bytes + this.#ownBytes(this.#root, new Set());
    if (this.#grown <= MOST_HELD) return true;
    this.#grown -= bytes;
    return false;
  }

  /** Bytes that only this tree keeps: what it shares with the one that it was forked from has another owner, and what several files hold counts once. */
  #ownBytes(node: Inode, counted: Set<Uint8Array>): number {
    if (node.kind === 'file') {
      if (counted.has(node.data)) return 0;
      counted.add(node.data);
      return node.data.length;
    }
    let sum = 0;
    if (node.kind === 'directory' && node.owner === this.#token) for (const child of node.entries.values()) sum += this.#ownBytes(child, counted);
    return sum;
  }

  lookup(path: readonly string[]): Inode | undefined {
    let node: Inode = this.#root;
    for (const name of path) {
      if (node.kind !== 'directory') return undefined;
      const next = childOf(node, name);
      if (!next) return undefined;
      node = next;
    }
    return node;
  }

  /** The node at `path`, ready to be changed in place. */
  mutable(path: readonly string[]): Inode {
    this.#root = this.#own(this.#root);
    let node: Inode = this.#root;
    for (const name of path) {
      if (node.kind !== 'directory') throw new Errno('ENOTDIR');
      if (node.dynamic) throw new Errno('EPERM');
      const child: Inode | undefined = node.entries.get(name);
      if (!child) throw new Errno('ENOENT');
      const own: Inode = this.#own(child);
      if (own !== child) node.entries.set(name, own);
      node = own;
    }
    return node;
  }

  mutableDirectory(path: readonly string[]): DirectoryNode {
    const node = this.mutable(path);
    if (node.kind !== 'directory') throw new Errno('ENOTDIR');
    if (node.dynamic) throw new Errno('EPERM');
    return node;
  }

  mutableFile(path: readonly string[]): FileNode {
    const node = this.mutable(path);
    if (node.kind === 'directory') throw new Errno('EISDIR');
    if (node.kind !== 'file') throw new Errno('EINVAL');
    return node;
  }

  /** Puts `node` at `path`, replacing what was there. `mtime` marks the directory's change. */
  put(path: readonly string[], node: Inode, mtime: number): void {
    const directory = this.mutableDirectory(path.slice(0, -1));
    directory.entries.set(path.at(-1)!, node);
    directory.mtime = mtime;
  }

  remove(path: readonly string[], mtime: number): void {
    const directory = this.mutableDirectory(path.slice(0, -1));
    directory.entries.delete(path.at(-1)!);
    directory.mtime = mtime;
  }

  /** Makes every missing directory of `path`. */
  makeDirectories(path: readonly string[], mtime: number, mode = 0o755): void {
    if (this.lookup(path)) return;
    for (let depth = 1; depth <= path.length; depth++) {
      const part = path.slice(0, depth);
      if (!this.lookup(part)) this.put(part, directoryNode({}, { mode, mtime }), mtime);
    }
  }

  #own<T extends Inode>(node: T): T {
    if (node.owner === this.#token) return node;
    const copy = { ...node, owner: this.#token };
    // From the node itself: a folder that is made when it is looked into has its entries from a getter.
    if (node.kind === 'directory') (copy as DirectoryNode).entries = new Map(node.entries);
    if (copy.kind === 'file') {
      copy.data = copy.data.slice(0, copy.size);
      this.#grown += copy.data.length;
    }
    return copy;
  }
}

/** Bytes used by a tree: the sum of its files' sizes. */
export function treeSize(node: Inode): number {
  if (node.kind === 'file') return node.size;
  if (node.kind !== 'directory' || node.dynamic) return 0;
  let sum = 0;
  for (const child of node.entries.values()) sum += treeSize(child);
  return sum;
}
