/**
 * Volumes whose file systems are made when somebody looks into them. Every pod has its token and each container a place
 * for its last words; in a large cluster hardly anybody ever looks.
 */
import type { ContainerMount } from '../../api/cri.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { fileNode, lazyDirectory, type Inode } from '../../kernel/inode.ts';
import { atomicTree, type VolumeFiles } from './volume-files.ts';

/** What a volume offers to be mounted. */
export type Mountable = Omit<ContainerMount, 'path'>;

/** The top of a volume; volumes share it. */
export const TOP: string[] = [];

/** Files that come from API objects, as they were when they were mounted. */
export class FilesVolume implements Mountable {
  #held: VolumeFiles | FileSystem;
  readonly #at: number;
  readonly #gid: number | undefined;

  constructor(files: VolumeFiles, at: number, gid: number | undefined) {
    this.#held = files;
    this.#at = at;
    this.#gid = gid;
  }

  get fileSystem(): FileSystem {
    if (!(this.#held instanceof FileSystem)) this.#held = new FileSystem(atomicTree(this.#held, this.#at, this.#gid), 'tmpfs', 'tmpfs');
    return this.#held;
  }

  get base(): string[] {
    return TOP;
  }

  get readonly(): boolean {
    return true;
  }
}

const LOG = ['log'];

const emptyLog = ({ mtime }: { mtime: number }): Map<string, Inode> => new Map([['log', fileNode('', { mode: 0o666, mtime })]]);

/** Where a container may write its last words. */
export class TerminationLog implements Mountable {
  #held: FileSystem | number;

  constructor(at: number) {
    this.#held = at;
  }

  get fileSystem(): FileSystem {
    if (typeof this.#held === 'number') this.#held = new FileSystem(lazyDirectory(emptyLog, { mtime: this.#held }), 'ext4', '/dev/vda1');
    return this.#held;
  }

  get base(): string[] {
    return LOG;
  }

  get readonly(): boolean {
    return false;
  }
}

/** A volume at its path in a container. */
export class VolumeMount implements ContainerMount {
  readonly path: string;
  readonly base: string[];
  readonly readonly: boolean;
  readonly #volume: Mountable;

  constructor(path: string, volume: Mountable, base: string[], readonly: boolean) {
    this.path = path;
    this.base = base;
    this.readonly = readonly;
    this.#volume = volume;
  }

  get fileSystem(): FileSystem {
    return this.#volume.fileSystem;
  }
}
