/** What Go's runtime does with the descriptors of a program, and what its errors are called when nothing deals with them. */
import type { Blocking } from '../../kernel/blocking.ts';
import { openNull } from '../../kernel/devices.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';

/** Standard descriptors that are closed lead to /dev/null. */
export function openStandardFiles(p: Process): void {
  for (const fd of [0, 1, 2]) if (!p.files.has(fd)) p.install(openNull(), fd);
}

/** Says what could not be read (only standard input is not looked at by the commands themselves); other errors go on. */
export function* sayUnreadable(p: Process, error: unknown, prefix = ''): Blocking<number> {
  if (!(error instanceof Errno) || error === p.writeError || error.code === 'EPIPE' || error.code === 'EINTR') throw error;
  yield* p.write(2, `${prefix}read /dev/stdin: ${error.goText}\n`);
  return 1;
}
