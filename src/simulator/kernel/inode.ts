import type { OpenFile } from './open-file.ts';
import type { Process } from './process.ts';
import { encode, NO_BYTES } from './bytes.ts';

interface Attributes {
  /** Permission bits, e.g. 0o644, with set-id and sticky bits. */
  mode: number;
  uid: number;
  gid: number;
  /** Last change of the content, ms since the Unix epoch. */
  mtime: number;
  /** Names beyond the first that lead to it (hard links). */
  links?: number;
  /** The file system that may change this node in place; others copy it first. */
  owner?: object;
}

/** A regular file. `size` is what stat shows; `data` may be shorter for a program's binary, whose bytes nobody reads. */
export interface FileNode extends Attributes {
  kind: 'file';
  /** The bytes; only the first `size` count (the rest is room to grow). */
  data: Uint8Array;
  size: number;
  /** Name of the simulated program that this executable holds: the stand-in for its machine code. */
  program?: string;
  /** Content made at the moment of reading (files of /proc); then `data` and `size` are ignored. */
  generate?: (reader: Process) => Uint8Array;
}

export interface DirectoryNode extends Attributes {
  kind: 'directory';
  entries: Map<string, Inode>;
  /** Entries made at the moment of looking (/proc); then `entries` is ignored. */
  dynamic?: () => Map<string, Inode>;
  /** It shows the entries of several layers, or of one and what was changed over it: overlayfs does not count the links of such a folder. */
  merged?: true;
  /** Bytes that an entry adds to its size, where it has no blocks on a disk: 20 in a tmpfs, none in /proc and /sys. */
  entrySize?: number;
  /** One of them, without making the others. */
  child?: (name: string) => Inode | undefined;
}

export interface SymlinkNode extends Attributes {
  kind: 'symlink';
  target: string;
  /** Links of /proc to what is open lead to it, whatever their text says. */
  leads?: Inode;
}

export interface DeviceNode extends Attributes {
  kind: 'device';
  device: 'character' | 'block';
  major: number;
  minor: number;
  open: (by: Process) => OpenFile;
}

/** A unix socket in the file system; `service` is whoever listens (see sockets.ts), undefined once it closed. */
export interface SocketNode extends Attributes {
  kind: 'socket';
  service: unknown;
}

export interface FifoNode extends Attributes {
  kind: 'fifo';
  pipe?: { read: OpenFile; write: OpenFile };
}

export type Inode = FileNode | DirectoryNode | SymlinkNode | DeviceNode | SocketNode | FifoNode;

type Options = Partial<Pick<Attributes, 'mode' | 'uid' | 'gid' | 'mtime'>>;

const attributes = (mode: number, options: Options): Attributes => ({ mode: options.mode ?? mode, uid: options.uid ?? 0, gid: options.gid ?? 0, mtime: options.mtime ?? 0 });

/** Constructors with the usual permission bits, owned by root. */
export const fileNode = (content: string | Uint8Array = NO_BYTES, options: Options = {}): FileNode => {
  const data = content === '' ? NO_BYTES : typeof content === 'string' ? encode(content) : content;
  return { kind: 'file', mode: options.mode ?? 0o644, uid: options.uid ?? 0, gid: options.gid ?? 0, mtime: options.mtime ?? 0, data, size: data.length };
};

/** An executable that runs `program`; `size` is what the real binary has. */
export const programNode = (program: string, size = 100_000, options: Options = {}): FileNode => ({
  kind: 'file', ...attributes(0o755, options), data: NO_BYTES, size, program,
});

export const directoryNode = (entries: Record<string, Inode> | Map<string, Inode> = {}, options: Options = {}): DirectoryNode => ({
  kind: 'directory', mode: options.mode ?? 0o755, uid: options.uid ?? 0, gid: options.gid ?? 0, mtime: options.mtime ?? 0, entries: entries instanceof Map ? entries : new Map(Object.entries(entries)),
});

/** A class, since a cluster has two for each pod: the getter is on its prototype, and no closure is made. */
/** Makes the entries of a folder when they are looked at first; the folder's own attributes need not be kept beside it. */
type MakeEntries = (folder: Attributes) => Map<string, Inode>;

class LazyDirectory implements DirectoryNode {
  readonly kind = 'directory';
  mode: number;
  uid: number;
  gid: number;
  mtime: number;
  #entries: Map<string, Inode> | MakeEntries;

  constructor(make: MakeEntries, { mode, uid, gid, mtime }: Attributes) {
    this.#entries = make;
    this.mode = mode;
    this.uid = uid;
    this.gid = gid;
    this.mtime = mtime;
  }

  get entries(): Map<string, Inode> {
    if (typeof this.#entries === 'function') this.#entries = this.#entries(this);
    return this.#entries;
  }
}

/** A folder that is made when somebody looks into it for the first time. */
export const lazyDirectory = (make: MakeEntries, options: Options = {}): DirectoryNode => new LazyDirectory(make, attributes(0o755, options));

export const symlinkNode = (target: string, options: Options = {}): SymlinkNode => ({ kind: 'symlink', ...attributes(0o777, options), target });

export const deviceNode = (major: number, minor: number, open: (by: Process) => OpenFile, options: Options = {}): DeviceNode => ({
  kind: 'device', ...attributes(0o666, options), device: 'character', major, minor, open,
});

/** A file of /proc or /sys whose text is made when it is read. */
export const generatedNode = (generate: (reader: Process) => string, options: Options = {}): FileNode => ({
  kind: 'file', ...attributes(0o444, options), data: NO_BYTES, size: 0, generate: (reader) => encode(generate(reader)),
});

/** `child` finds one entry where making all of them costs much. */
export const dynamicDirectory = (dynamic: () => Map<string, Inode>, options: Options = {}, child = (name: string): Inode | undefined => dynamic().get(name)): DirectoryNode => ({
  kind: 'directory', ...attributes(0o555, options), entries: new Map(), dynamic, child,
});

export const entriesOf = (directory: DirectoryNode): Map<string, Inode> => (directory.dynamic ? directory.dynamic() : directory.entries);

export const childOf = (directory: DirectoryNode, name: string): Inode | undefined => (directory.child ? directory.child(name) : directory.entries.get(name));

/** The bytes of a file that is not generated; for a program, zeros after an ELF magic number. */
export function contentOf(file: FileNode): Uint8Array {
  if (file.data.length >= file.size) return file.data.subarray(0, file.size);
  const bytes = new Uint8Array(file.size);
  bytes.set(file.program ? [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1] : file.data);
  return bytes;
}
