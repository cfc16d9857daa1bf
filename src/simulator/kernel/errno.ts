/** Error numbers of Linux, with the words that `strerror` (and so every tool) uses. */
const words = {
  E2BIG: 'Argument list too long',
  EACCES: 'Permission denied',
  EADDRINUSE: 'Address already in use',
  EADDRNOTAVAIL: 'Cannot assign requested address',
  EAGAIN: 'Resource temporarily unavailable',
  EBADF: 'Bad file descriptor',
  EBUSY: 'Device or resource busy',
  ECHILD: 'No child processes',
  ECONNREFUSED: 'Connection refused',
  ECONNRESET: 'Connection reset by peer',
  EEXIST: 'File exists',
  EFBIG: 'File too large',
  EHOSTUNREACH: 'No route to host',
  EINTR: 'Interrupted system call',
  EINVAL: 'Invalid argument',
  EIO: 'Input/output error',
  EISDIR: 'Is a directory',
  ELOOP: 'Too many levels of symbolic links',
  EMFILE: 'Too many open files',
  ENAMETOOLONG: 'File name too long',
  ENETUNREACH: 'Network is unreachable',
  ENOENT: 'No such file or directory',
  ENOEXEC: 'Exec format error',
  ENOSPC: 'No space left on device',
  ENOTCONN: 'Transport endpoint is not connected',
  ENOTDIR: 'Not a directory',
  ENOTEMPTY: 'Directory not empty',
  ENOTTY: 'Inappropriate ioctl for device',
  EPERM: 'Operation not permitted',
  EPIPE: 'Broken pipe',
  EROFS: 'Read-only file system',
  ESPIPE: 'Illegal seek',
  ESRCH: 'No such process',
  ETIMEDOUT: 'Connection timed out',
  ETXTBSY: 'Text file busy',
  EXDEV: 'Invalid cross-device link',
} as const;

export type ErrnoCode = keyof typeof words;

/** What a system call throws. `strerror` is the text tools print. */
export class Errno extends Error {
  readonly code: ErrnoCode;

  constructor(code: ErrnoCode, detail = '') {
    super(`${code}${detail ? ` ${detail}` : ''}`);
    this.code = code;
  }

  get strerror(): string {
    return words[this.code];
  }

  /** The words as Go prints them: lower case. */
  get goText(): string {
    return words[this.code][0]!.toLowerCase() + words[this.code].slice(1);
  }
}
