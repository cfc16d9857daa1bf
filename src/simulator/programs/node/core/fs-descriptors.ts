/** fs: files that are open, by their numbers. Each knows its path and how far it has been read. */
import { encode } from '../../../kernel/bytes.ts';
import { Errno } from '../../../kernel/errno.ts';
import { lookup, readFile, writeFile } from '../../../kernel/files.ts';
import type { Value } from '../language/scope.ts';
import type { Core } from '../modules.ts';
import { attempt } from '../system-errors.ts';

interface Open { path: string; position: number; appends: boolean; reads: boolean; writes: boolean }

/** The first number that a real Node gives away in a script. */
const FIRST = 17;

export function descriptors(core: Core, pathOf: (value: Value) => string, stat: (path: Value) => Value): Record<string, (...args: Value[]) => Value> {
  const { runtime: { p, interpreter: run } } = core, files = new Map<number, Open>();
  const file = (fd: Value, call: string): Open => files.get(Number(fd)) ?? attempt(run, call, undefined as never, () => {
    throw new Errno('EBADF');
  });
  const placeIn = (args: Value[]): [number, number | undefined, Value] => {
    const [offset, length, position] = typeof args[0] === 'object' && args[0] !== null ? ['offset', 'length', 'position'].map((name) => (args[0] as Record<string, Value>)[name]) : args;
    return [Number(offset ?? 0), length === undefined || length === null ? undefined : Number(length), position];
  };
  return {
    open: (path, flags = 'r') => {
      const name = pathOf(path), how = String(flags);
      return attempt(run, 'open', name, () => {
        const node = lookup(p, name);
        if (how.includes('x') && node) throw new Errno('EEXIST');
        if (node?.kind === 'directory' && how !== 'r') throw new Errno('EISDIR');
        if (how.startsWith('r') && !node) throw new Errno('ENOENT');
        if (how.startsWith('w') || (how.startsWith('a') && !node)) writeFile(p, name, new Uint8Array());
        let fd = FIRST;
        while (files.has(fd)) fd++;
        files.set(fd, { path: name, position: 0, appends: how.startsWith('a'), reads: how.startsWith('r') || how.includes('+'), writes: !how.startsWith('r') || how.includes('+') });
        return fd;
      });
    },
    close: (fd) => {
      file(fd, 'close');
      files.delete(Number(fd));
      return undefined;
    },
    read: (fd, buffer, ...args) => {
      const open = file(fd, 'read'), into = buffer as Uint8Array, [offset, length = into.byteLength - offset, position] = placeIn(args);
      if (!open.reads) return attempt(run, 'read', undefined as never, () => {
        throw new Errno('EBADF');
      });
      const at = typeof position === 'number' ? position : open.position, part = readFile(p, open.path).subarray(at, at + length);
      into.set(part, offset);
      if (typeof position !== 'number') open.position += part.length;
      return part.length;
    },
    write: (fd, data, ...args) => {
      const open = file(fd, 'write'), whole = typeof data === 'string' ? encode(data) : new Uint8Array(data as Uint8Array), [offset, length, position] = typeof data === 'string' ? [0, undefined, args[0]] as const : placeIn(args);
      if (!open.writes) return attempt(run, 'write', undefined as never, () => {
        throw new Errno('EBADF');
      });
      const part = whole.subarray(offset, length === undefined ? undefined : offset + length), before = readFile(p, open.path), at = open.appends ? before.length : typeof position === 'number' ? position : open.position;
      const after = new Uint8Array(Math.max(before.length, at + part.length));
      after.set(before);
      after.set(part, at);
      writeFile(p, open.path, after);
      if (typeof position !== 'number') open.position = at + part.length;
      return part.length;
    },
    fstat: (fd) => stat(file(fd, 'fstat').path),
    fsync: (fd) => (file(fd, 'fsync'), undefined),
    fdatasync: (fd) => (file(fd, 'fdatasync'), undefined),
    ftruncate: (fd, length = 0) => {
      const { path } = file(fd, 'ftruncate'), after = new Uint8Array(Number(length));
      after.set(readFile(p, path).subarray(0, Number(length)));
      writeFile(p, path, after);
      return undefined;
    },
  };
}
