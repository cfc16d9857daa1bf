/** Errors of system calls as Node reports them: `ENOENT: no such file or directory, open 'x'`. */
import { Errno } from '../../kernel/errno.ts';
import type { Interpreter } from './language/interpreter.ts';

const NUMBERS: Readonly<Record<string, number>> = { EPERM: 1, ENOENT: 2, ESRCH: 3, EINTR: 4, EIO: 5, EBADF: 9, EAGAIN: 11, ENOMEM: 12, EACCES: 13, EBUSY: 16, EEXIST: 17, EXDEV: 18, ENOTDIR: 20, EISDIR: 21, EINVAL: 22, EROFS: 30, EPIPE: 32, ENOTEMPTY: 39, ELOOP: 40, EADDRINUSE: 98, EADDRNOTAVAIL: 99, ENETUNREACH: 101, ECONNRESET: 104, ETIMEDOUT: 110, ECONNREFUSED: 111, EHOSTUNREACH: 113 };

const WORDS: Readonly<Record<string, string>> = { EPERM: 'operation not permitted', EBUSY: 'resource busy or locked', EADDRINUSE: 'address already in use', EEXIST: 'file already exists', EISDIR: 'illegal operation on a directory', EROFS: 'read-only file system', ENOTEMPTY: 'directory not empty', EXDEV: 'cross-device link not permitted', EINVAL: 'invalid argument', EMFILE: 'too many open files', ELOOP: 'too many symbolic links encountered' };

export const numberOf = (code: string): number => -(NUMBERS[code] ?? 1);

export function systemError(run: Interpreter, error: Errno, call: string, path?: string, other?: string): Error {
  const words = WORDS[error.code] ?? error.goText.toLowerCase();
  return run.failure('Error', `${error.code}: ${words}, ${call}${path === undefined ? '' : ` '${path}'`}${other === undefined ? '' : ` -> '${other}'`}`, { errno: numberOf(error.code), code: error.code, syscall: call, ...(path === undefined ? {} : { path }), ...(other === undefined ? {} : { dest: other }) });
}

/** Makes a system call; what goes wrong is the script's to catch. */
export function attempt<T>(run: Interpreter, call: string, path: string, body: () => T, other?: string): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof Errno) throw systemError(run, error, call, path, other);
    throw error;
  }
}
