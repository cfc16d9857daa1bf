/** Files that a build leaves beside its result: the image's id, and what is known of it. */
import { Errno } from '../../../kernel/errno.ts';
import { lookup, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { CliError } from '../errors.ts';

/** --iidfile: it is written at once, over what is there. @throws CliError */
export function writeImageId(p: Process, path: string, id: string): void {
  try {
    writeFile(p, path, id);
  } catch (error) {
    throw error instanceof Errno ? new CliError(`ERROR: writing image ID file: open ${path}: ${error.goText}`) : error;
  }
}

/** --metadata-file: it is written beside its place and moved there. @throws CliError */
export function writeMetadata(p: Process, path: string, content: unknown): void {
  const folder = path.replace(/\/?[^/]*$/, '') || (path.startsWith('/') ? '/' : '.');
  if (!lookup(p, folder)) throw new CliError(`ERROR: invalid output path: stat ${folder}: no such file or directory`);
  if (lookup(p, path)?.kind === 'directory') throw new CliError('ERROR: cannot write to a directory');
  writeFile(p, path, JSON.stringify(content, null, 2));
}
