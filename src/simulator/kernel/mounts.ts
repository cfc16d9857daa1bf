import { Errno, type ErrnoCode } from './errno.ts';
import { entriesOf, type Inode } from './inode.ts';
import type { FileSystem } from './file-system.ts';

/** One row of the mount table. */
export interface Mount {
  /** Where it is seen, absolute, without a trailing slash ('/' is the root). */
  readonly path: string;
  readonly fileSystem: FileSystem;
  /** Which part of that file system is seen (a bind mount of a folder or of a file). */
  readonly base: readonly string[];
  readonly readonly: boolean;
  /** For `mount` and `df`. */
  readonly options?: string;
}

/** Where a path leads. `node` is undefined if only the last name does not exist. */
export interface Located {
  readonly mount: Mount;
  /** Path within `mount.fileSystem`, links followed. */
  readonly path: string[];
  /** Absolute path as the process sees it, links followed. */
  readonly absolute: string;
  readonly node: Inode | undefined;
}

/** Linux follows at most this many symbolic links on the way. */
const LINKS = 40;

interface Position {
  name: string;
  mount: Mount;
  path: string[];
  node: Inode;
}

/** A mount namespace: what a process sees at each path. */
export class Mounts {
  #table = new Map<string, Mount>();

  constructor(root: FileSystem, readonly = false) {
    this.add({ path: '/', fileSystem: root, base: [], readonly });
  }

  add(mount: Mount): void {
    this.#table.set(mount.path, mount);
  }

  delete(path: string): boolean {
    return this.#table.delete(path);
  }

  list(): Mount[] {
    return [...this.#table.values()];
  }

  clone(): Mounts {
    const copy = new Mounts(this.root.fileSystem, this.root.readonly);
    copy.#table = new Map(this.#table);
    return copy;
  }

  get root(): Mount {
    return this.#table.get('/')!;
  }

  /**
   * Walks `path` (absolute, or relative to `cwd`).
   * @throws Errno ENOENT if a folder on the way is missing, ENOTDIR, ELOOP, ENAMETOOLONG.
   */
  locate(path: string, cwd = '/', followLast = true): Located {
    const found = this.find(path, cwd, followLast);
    if (typeof found === 'string') throw new Errno(found);
    return found;
  }

  /** `locate` for those who only look: what is wrong comes as a code, which costs no exception. */
  find(path: string, cwd = '/', followLast = true): Located | ErrnoCode {
    if (path === '') return 'ENOENT';
    const todo = (path.startsWith('/') ? path : `${cwd}/${path}`).split('/').reverse();
    const mustBeDirectory = /\/\.?$/.test(path);
    const root = this.root;
    const top: Position = { name: '', mount: root, path: [...root.base], node: root.fileSystem.lookup(root.base)! };
    let walk = [top];
    for (let links = 0; todo.length > 0; ) {
      const name = todo.pop()!;
      if (name === '' || name === '.') continue;
      if (name.length > 255) return 'ENAMETOOLONG';
      const here = walk.at(-1)!;
      if (here.node.kind !== 'directory') return 'ENOTDIR';
      if (name === '..') {
        if (walk.length > 1) walk.pop();
        continue;
      }
      const last = todo.every((rest) => rest === '' || rest === '.');
      const next = this.#step(walk, here, name);
      if (!next) {
        if (!last) return 'ENOENT';
        const absolute = `${walk.map((position) => position.name).join('/')}/${name}`;
        return { mount: here.mount, path: [...here.path, name], absolute, node: undefined };
      }
      if (next.node.kind === 'symlink' && (!last || followLast || mustBeDirectory)) {
        if (++links > LINKS) return 'ELOOP';
        if (next.node.target.startsWith('/')) walk = [top];
        todo.push(...next.node.target.split('/').reverse());
        continue;
      }
      walk.push(next);
    }
    const end = walk.at(-1)!;
    if (mustBeDirectory && end.node.kind !== 'directory') return 'ENOTDIR';
    return { mount: end.mount, path: end.path, absolute: walk.map((position) => position.name).join('/') || '/', node: end.node };
  }

  #step(walk: Position[], here: Position, name: string): Position | undefined {
    const mount = this.#table.size > 1 ? this.#table.get(`${walk.map((position) => position.name).join('/')}/${name}`) : undefined;
    if (mount) {
      const node = mount.fileSystem.lookup(mount.base);
      return node && { name, mount, path: [...mount.base], node };
    }
    if (here.node.kind !== 'directory') return undefined;
    const node = entriesOf(here.node).get(name);
    return node && { name, mount: here.mount, path: [...here.path, name], node };
  }

  /** Names of mount points directly below `absolute`, which a listing shows even if the file system below lacks them. */
  pointsBelow(absolute: string): string[] {
    const prefix = absolute === '/' ? '/' : `${absolute}/`;
    return [...this.#table.keys()].filter((path) => path !== '/' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/')).map((path) => path.slice(prefix.length));
  }
}
