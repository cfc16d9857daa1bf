/** How runc words that it cannot start a program. */
import type { Errno } from '../../kernel/errno.ts';

/** A process could not be started; `exitCode` is what the shell would give (126, 127, 128). */
export class StartError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** After '…unable to start container process: error during container init: ' or 'exec failed: unable to start container process: '. */
export function execError(file: string, error: Errno, isDirectory: boolean): StartError {
  const quoted = `exec: ${JSON.stringify(file)}`;
  if (error.code === 'ENOENT') return new StartError(file.includes('/') ? `${quoted}: stat ${file}: no such file or directory` : `${quoted}: executable file not found in $PATH`, 127);
  if (error.code === 'EACCES') return new StartError(`${quoted}: ${isDirectory ? 'is a directory: ' : ''}permission denied`, 126);
  return new StartError(`${quoted}: ${file.includes('/') ? `stat ${file}: ` : ''}${error.goText}`, 126);
}

export const RUNC_PREFIX = 'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: ';
export const CREATE_PREFIX = `${RUNC_PREFIX}unable to start container process: error during container init: `;
export const EXEC_PREFIX = 'OCI runtime exec failed: exec failed: unable to start container process: ';
