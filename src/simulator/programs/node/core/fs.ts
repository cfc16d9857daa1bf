/** fs: the calls that answer at once, with callbacks and as promises. */
import { encode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { access, changeAttributes, lookup, makeDirectory, makeSymlink, readDirectory, readFile, realPath, removeDirectory, rename, stat, unlink, writeFile } from '../../../kernel/files.ts';
import { Errno } from '../../../kernel/errno.ts';
import type { Inode } from '../../../kernel/inode.ts';
import { readAll } from '../../lines.ts';
import { sizeOf } from '../../node-facts.ts';
import { isEncoding, textOf } from '../buffer.ts';
import { GuestDate } from '../dates.ts';
import { received } from '../globals.ts';
import { isObject } from '../language/interpreter.ts';
import type { Value } from '../language/scope.ts';
import type { Core } from '../modules.ts';
import { descriptors } from './fs-descriptors.ts';
import { placeOfCall, placeOfPromise } from './fs-places.ts';
import { awaitedFrom } from '../language/stacks.ts';
import { attempt, systemError } from '../system-errors.ts';

type Options = Record<string, Value>;

const optionsOf = (value: Value): Options => (typeof value === 'string' ? { encoding: value } : isObject(value) ? (value as Options) : {});

const KINDS = { file: 0o100000, directory: 0o040000, symlink: 0o120000, device: 0o020000, socket: 0o140000, fifo: 0o010000 } as const;

export function fsModule(core: Core): object {
  const { runtime } = core, { p, interpreter: run } = runtime;
  const pathOf = (value: Value, name = 'path'): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Uint8Array) return textOf(new Uint8Array(value));
    if (isObject(value) && typeof (value as { pathname?: unknown }).pathname === 'string') return (value as { pathname: string }).pathname;
    throw run.failure('TypeError', `The "${name}" argument must be of type string or an instance of Buffer or URL. Received ${received(run, value)}`, { code: 'ERR_INVALID_ARG_TYPE' });
  };
  const date = (time: number): object => Object.setPrototypeOf(new GuestDate(time), run.member(run.member(run.globalObject, 'Date'), 'prototype') as object) as object;
  const bytes = (data: Value): Uint8Array => (data instanceof Uint8Array ? new Uint8Array(data) : encode(String(data)));
  const statsPrototype = {};
  for (const [name, kind] of [['isFile', 'file'], ['isDirectory', 'directory'], ['isSymbolicLink', 'symlink'], ['isFIFO', 'fifo'], ['isSocket', 'socket'], ['isCharacterDevice', 'device']] as const) Object.defineProperty(statsPrototype, name, { value: run.native(name, function (this: Value) { return kinds.get(this as object) === kind; }) });
  Object.defineProperty(statsPrototype, 'constructor', { value: run.native('Stats', () => undefined) });
  const direntPrototype = Object.create(statsPrototype) as object;
  Object.defineProperty(direntPrototype, 'constructor', { value: run.native('Dirent', () => undefined) });
  const kinds = new WeakMap<object, Inode['kind']>();
  const stats = (node: Inode): object => {
    const made = Object.assign(Object.create(statsPrototype) as object, { dev: 64, mode: KINDS[node.kind] | node.mode, nlink: 1 + (node.links ?? 0), uid: node.uid, gid: node.gid, rdev: 0, blksize: 4096, ino: 131_072, size: sizeOf(node), blocks: Math.ceil(sizeOf(node) / 4096) * 8, atimeMs: node.mtime, mtimeMs: node.mtime, ctimeMs: node.mtime, birthtimeMs: node.mtime, atime: date(node.mtime), mtime: date(node.mtime), ctime: date(node.mtime), birthtime: date(node.mtime) });
    kinds.set(made, node.kind);
    return made;
  };
  const wrongData = (data: Value): never => {
    throw run.failure('TypeError', `The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${received(run, data)}`, { code: 'ERR_INVALID_ARG_TYPE' });
  };
  const checkedEncoding = (encoding: Value): void => {
    if (typeof encoding === 'string' && !isEncoding(encoding) && encoding !== 'buffer') throw run.failure('TypeError', `The argument 'encoding' is invalid encoding. Received '${encoding}'`, { code: 'ERR_INVALID_ARG_VALUE' });
  };
  const calls: Record<string, (...args: Value[]) => Value> = {
    readFile: (path, options) => {
      const name = path === 0 ? '/dev/stdin' : pathOf(path), { encoding } = optionsOf(options);
      checkedEncoding(encoding);
      const data = attempt(run, 'open', name, () => {
        if (lookup(p, name)?.kind === 'directory') throw systemError(run, new Errno('EISDIR'), 'read');
        return readFile(p, name);
      });
      return encoding === undefined || encoding === null ? core.buffer.wrap(data) : textOf(data, String(encoding).toLowerCase().replace('-', ''));
    },
    writeFile: (path, data, options) => typeof data !== 'string' && !ArrayBuffer.isView(data) ? wrongData(data) : attempt(run, 'open', pathOf(path), () => {
      const { flag = 'w' } = optionsOf(options), before = flag === 'a' && lookup(p, pathOf(path)) ? readFile(p, pathOf(path)) : new Uint8Array();
      if (flag === 'wx' && lookup(p, pathOf(path))) throw new Errno('EEXIST');
      writeFile(p, pathOf(path), Uint8Array.from([...before, ...bytes(data)]));
    }),
    appendFile: (path, data) => calls['writeFile']!(path, data, { flag: 'a' }),
    readdir: (path, options) => {
      const names = attempt(run, 'scandir', pathOf(path), () => readDirectory(p, pathOf(path)));
      const { withFileTypes, recursive } = optionsOf(options);
      const all = recursive ? below(pathOf(path), '') : names;
      if (!withFileTypes) return all;
      return all.map((name) => {
        const made = Object.assign(Object.create(direntPrototype) as object, { name, parentPath: pathOf(path), path: pathOf(path) });
        kinds.set(made, stat(p, `${pathOf(path)}/${name}`, false).kind);
        return made;
      });
    },
    stat: (path, options) => {
      const { throwIfNoEntry = true } = optionsOf(options);
      if (!throwIfNoEntry && !lookup(p, pathOf(path))) return undefined;
      return stats(attempt(run, 'stat', pathOf(path), () => stat(p, pathOf(path))));
    },
    lstat: (path) => stats(attempt(run, 'lstat', pathOf(path), () => stat(p, pathOf(path), false))),
    mkdir: (path, options) => {
      const { recursive } = optionsOf(options);
      if (!recursive) return attempt(run, 'mkdir', pathOf(path), () => makeDirectory(p, pathOf(path)));
      let first: string | undefined;
      const parts = pathOf(path).split('/');
      attempt(run, 'mkdir', pathOf(path), () => parts.forEach((_, i) => {
        const at = parts.slice(0, i + 1).join('/');
        if (at === '' || lookup(p, at)?.kind === 'directory') return;
        makeDirectory(p, at);
        first ??= at;
      }));
      return first;
    },
    rmdir: (path) => attempt(run, 'rmdir', pathOf(path), () => removeDirectory(p, pathOf(path))),
    unlink: (path) => attempt(run, 'unlink', pathOf(path), () => {
      if (lookup(p, pathOf(path), false)?.kind === 'directory') throw new Errno('EISDIR');
      unlink(p, pathOf(path));
    }),
    rm: (path, options) => {
      const { recursive, force } = optionsOf(options), name = pathOf(path), node = lookup(p, name, false);
      if (!node && force) return undefined;
      if (node?.kind === 'directory' && !recursive) throw Object.defineProperty(run.failure('Error', `Path is a directory: rm returned EISDIR (is a directory) ${name}`, { code: 'ERR_FS_EISDIR' }), 'name', { value: 'SystemError', configurable: true, writable: true });
      return attempt(run, node ? 'rm' : 'lstat', name, () => {
        if (!node) throw new Errno('ENOENT');
        remove(name);
      });
    },
    rename: (from, to) => attempt(run, 'rename', pathOf(from), () => rename(p, pathOf(from), pathOf(to)), pathOf(to)),
    copyFile: (from, to) => attempt(run, 'copyfile', pathOf(from), () => writeFile(p, pathOf(to), readFile(p, pathOf(from))), pathOf(to)),
    access: (path, mode = 0) => attempt(run, 'access', pathOf(path), () => {
      stat(p, pathOf(path));
      for (const [bit, want] of [[4, 'r'], [2, 'w'], [1, 'x']] as const) if ((Number(mode) & bit) !== 0 && !access(p, pathOf(path), want)) throw new Errno('EACCES');
    }),
    chmod: (path, mode) => attempt(run, 'chmod', pathOf(path), () => changeAttributes(p, pathOf(path), (node) => {
      node.mode = typeof mode === 'string' ? parseInt(mode, 8) : Number(mode) & 0o7777;
    })),
    truncate: (path, length = 0) => attempt(run, 'open', pathOf(path), () => {
      const before = readFile(p, pathOf(path)), after = new Uint8Array(Number(length));
      after.set(before.subarray(0, Number(length)));
      writeFile(p, pathOf(path), after);
    }),
    realpath: (path) => attempt(run, 'lstat', pathOf(path), () => realPath(p, pathOf(path))),
    symlink: (target, path) => attempt(run, 'symlink', pathOf(target), () => makeSymlink(p, pathOf(target), pathOf(path)), pathOf(path)),
    readlink: (path) => attempt(run, 'readlink', pathOf(path), () => {
      const node = stat(p, pathOf(path), false);
      if (node.kind !== 'symlink') throw new Errno('EINVAL');
      return node.target;
    }),
    mkdtemp: (prefix) => {
      const chance = p.kernel.random('mkdtemp', `${p.pid} ${p.now}`);
      const made = `${pathOf(prefix)}${Array.from({ length: 6 }, () => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'[Math.floor(chance.next() * 62)]).join('')}`;
      attempt(run, 'mkdtemp', made, () => makeDirectory(p, made, 0o700));
      return made;
    },
  };
  Object.assign(calls, descriptors(core, pathOf, (path) => calls['stat']!(path)));
  const below = (folder: string, prefix: string): string[] => readDirectory(p, folder).flatMap((name) => [`${prefix}${name}`, ...(stat(p, `${folder}/${name}`, false).kind === 'directory' ? below(`${folder}/${name}`, `${prefix}${name}/`) : [])]);
  const remove = (path: string): void => {
    if (stat(p, path, false).kind !== 'directory') return unlink(p, path);
    for (const name of readDirectory(p, path)) remove(`${path}/${name}`);
    removeDirectory(p, path);
  };
  /** Errors are reported from where Node's own code reports them. */
  const placed = (name: string, act: () => Value): Value => {
    try {
      return act();
    } catch (error) {
      const found = error instanceof Error && 'syscall' in error ? placeOfCall(name, String(error.syscall)) : undefined;
      if (found && error instanceof Error) {
        run.internalPlaces.set(error, found.place);
        Object.defineProperty(error, 'stack', { value: [`Error: ${error.message}`, ...[...found.frames, ...String(error.stack).split('\n').slice(1).filter((line) => !line.includes(`${name} (<anonymous>)`))].slice(0, 10)].join('\n'), configurable: true, writable: true });
      }
      throw error;
    }
  };
  const module: Record<string, Value> = { constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 }, existsSync: run.native('existsSync', (path) => typeof path === 'string' && lookup(p, path) !== undefined) }, promises: Record<string, Value> = { constants: module['constants'] };
  for (const [name, call] of Object.entries(calls)) {
    module[`${name}Sync`] = run.native(`${name}Sync`, (...args) => placed(`${name}Sync`, () => call(...args)));
    module[name] = run.native(name, (...args) => later(name, call, args));
    promises[name] = run.native(name, (...args) => {
      runtime.hold();
      const waits = awaitedFrom(run);
      return runtime.promise((resolve, reject) => runtime.postJob(function* (): Blocking<void> {
        if (name === 'readFile') yield* runtime.p.sleep(0.05);
        runtime.letGo();
        try {
          resolve(call(...args));
        } catch (error) {
          if (run.isControl(error)) throw error;
          if (error instanceof Error && run.traced.has(error)) {
            const found = 'syscall' in error ? placeOfPromise(name) : undefined;
            if (found) run.internalPlaces.set(error, found.place);
            Object.defineProperty(error, 'stack', { value: [String(error.stack).split('\n    at')[0], ...(found?.frames ?? []), ...(found ? waits : [])].join('\n'), writable: true, configurable: true });
          }
          reject(error);
        }
      }));
    });
  }
  const later = (name: string, call: (...args: Value[]) => Value, args: Value[]): undefined => {
    const callback = args.at(-1);
    if (typeof callback !== 'function') throw run.failure('TypeError', `The "cb" argument must be of type function. Received ${received(run, callback)}`, { code: 'ERR_INVALID_ARG_TYPE' });
    runtime.hold();
    runtime.postJob(function* () {
      runtime.letGo();
      let answer: Value[];
      try {
        const value = call(...args.slice(0, -1));
        answer = value === undefined ? [null] : [null, value];
      } catch (error) {
        if (run.isControl(error)) throw error;
        answer = [error];
      }
      yield* run.call(callback, undefined, answer);
    });
    return undefined;
  };
  // Standard input is waited for.
  const readNow = module['readFileSync'] as (...args: Value[]) => Value;
  module['readFileSync'] = run.waiting('readFileSync', function* (_self, [path, options]) {
    if (path !== 0 && path !== '/dev/stdin') return readNow(path, options);
    const data = p.files.has(0) ? yield* readAll(p, p.file(0)) : new Uint8Array(), { encoding } = optionsOf(options);
    return encoding === undefined || encoding === null ? core.buffer.wrap(data) : textOf(data);
  }, 2);
  module['promises'] = promises;
  promises['open'] = run.waiting('open', function* (_self, args) {
    return yield* run.call(run.member(core.module('#fs-streams') as object, 'openHandle'), undefined, args);
  }, 1);
  for (const name of ['createReadStream', 'createWriteStream']) module[name] = run.waiting(name, function* (_self, args) {
    return yield* run.call(run.member(core.module('#fs-streams') as object, name), undefined, args);
  }, 2);
  module['exists'] = run.native('exists', (path, callback) => runtime.post(callback, [lookup(p, String(path)) !== undefined]));
  return module;
}
