import { Errno, type ErrnoCode } from './errno.ts';
import { childOf, type Inode } from './inode.ts';
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

/** A step of the way that a walk has gone. */
interface Position {
  /** Absolute, as the process sees it; '' is the root. */
  readonly absolute: string;
  readonly name: string;
  readonly mount: Mount;
  readonly node: Inode;
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
    return (path.startsWith('/') ? this.#straight(path) : undefined) ?? this.#winding(path, cwd, followLast);
  }

  /**
   * Most paths are absolute and plain: no dots, every folder there or plainly not, at most a link among them (/var/run). They
   * need no memory of the way. Undefined: this is none of those.
   */
  #straight(path: string, links = 0): Located | ErrnoCode | undefined {
    let mount = this.root, node: Inode = mount.fileSystem.lookup(mount.base)!, names: string[] = [...mount.base];
    for (let from = 1; ; ) {
      const slash = path.indexOf('/', from), to = slash < 0 ? path.length : slash;
      const name = path.slice(from, to);
      if (name === '' || name === '.' || name === '..' || name.length > 255 || node.kind !== 'directory') return undefined;
      const over = this.#table.size > 1 ? this.#table.get(slash < 0 ? path : path.slice(0, to)) : undefined;
      const next: Inode | undefined = over ? over.fileSystem.lookup(over.base) : childOf(node, name);
      if (!next) {
        // A folder that ends the path may be missing, too; what goes on with a name goes nowhere (a search through PATH).
        if (slash >= 0) return slash + 1 < path.length && path[slash + 1] !== '/' && path[slash + 1] !== '.' ? 'ENOENT' : undefined;
        names.push(name);
        return over ? undefined : { mount, path: names, absolute: path, node: undefined };
      }
      if (next.kind === 'symlink') {
        if (slash < 0 || next.leads || over || links > 0) return undefined;
        return this.#straight(`${next.target.startsWith('/') ? '' : path.slice(0, from)}${next.target}${path.slice(slash)}`, links + 1);
      }
      if (over) {
        mount = over;
        names = [...over.base];
      } else names.push(name);
      if (slash < 0) return { mount, path: names, absolute: path, node: next };
      node = next;
      from = slash + 1;
    }
  }

  #winding(path: string, cwd: string, followLast: boolean): Located | ErrnoCode {
    const todo = namesOf(path.startsWith('/') ? path : `${cwd}/${path}`, []);
    const mustBeDirectory = path.endsWith('/') || path.endsWith('/.');
    const root = this.root;
    const walk: Position[] = [{ absolute: '', name: '', mount: root, node: root.fileSystem.lookup(root.base)! }];
    for (let links = 0; todo.length > 0; ) {
      const name = todo.pop()!;
      if (name.length > 255) return 'ENAMETOOLONG';
      const here = walk.at(-1)!;
      if (here.node.kind !== 'directory') return 'ENOTDIR';
      if (name === '..') {
        if (walk.length > 1) walk.pop();
        continue;
      }
      const last = todo.length === 0;
      const next = this.#step(here, name);
      if (!next) return last && !path.endsWith('/.') ? { mount: here.mount, path: [...within(walk), name], absolute: `${here.absolute}/${name}`, node: undefined } : 'ENOENT';
      if (next.node.kind === 'symlink' && (!last || followLast || mustBeDirectory)) {
        if (++links > LINKS) return 'ELOOP';
        if (next.node.leads) {
          walk.push({ ...next, node: next.node.leads });
          continue;
        }
        if (next.node.target.startsWith('/')) walk.length = 1;
        namesOf(next.node.target, todo);
        continue;
      }
      walk.push(next);
    }
    const end = walk.at(-1)!;
    if (mustBeDirectory && end.node.kind !== 'directory') return 'ENOTDIR';
    return { mount: end.mount, path: within(walk), absolute: end.absolute || '/', node: end.node };
  }

  #step(here: Position, name: string): Position | undefined {
    const absolute = `${here.absolute}/${name}`;
    const mount = this.#table.size > 1 ? this.#table.get(absolute) : undefined;
    if (mount) {
      const node = mount.fileSystem.lookup(mount.base);
      return node && { absolute, name, mount, node };
    }
    if (here.node.kind !== 'directory') return undefined;
    const node = childOf(here.node, name);
    return node && { absolute, name, mount: here.mount, node };
  }

  /** Names of mount points directly below `absolute`, which a listing shows even if the file system below lacks them. */
  pointsBelow(absolute: string): string[] {
    const prefix = absolute === '/' ? '/' : `${absolute}/`;
    return [...this.#table.keys()].filter((path) => path !== '/' && path.startsWith(prefix) && !path.slice(prefix.length).includes('/')).map((path) => path.slice(prefix.length));
  }
}

/** Puts the names of `path` on `todo`, the first one last. */
function namesOf(path: string, todo: string[]): string[] {
  const names = path.split('/');
  for (let at = names.length - 1; at >= 0; at--) if (names[at] !== '' && names[at] !== '.') todo.push(names[at]!);
  return todo;
}

/** Where a walk has come to, within the file system of its last mount. */
function within(walk: readonly Position[]): string[] {
  const { mount } = walk.at(-1)!;
  let first = walk.length - 1;
  while (first > 0 && walk[first - 1]!.mount === mount) first--;
  return [...mount.base, ...walk.slice(first + 1).map(({ name }) => name)];
}
