/** What nginx makes on the disk before it serves: folders for bodies and answers on their way, and its pid file (ngx_create_paths). */
import { Errno } from '../../kernel/errno.ts';
import { changeAttributes, lookup, makeDirectory, writeFile } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { find, type Directive } from './config.ts';

const CACHE = '/var/cache/nginx';
const NUMBERS: Record<string, number> = { ENOENT: 2, EACCES: 13, ENOTDIR: 20, ENOSPC: 28, EROFS: 30 };

/** Its image's user. */
const NGINX = 101;

/** @returns why it cannot */
export function preparePaths(p: Process, config: readonly Directive[]): string | undefined {
  for (const kind of ['client', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) {
    const path = `${CACHE}/${kind}_temp`;
    const problem = attempt(`mkdir() "${path}"`, () => {
      if (lookup(p, path)) return;
      makeDirectory(p, path, 0o700);
      if (p.uid === 0) changeAttributes(p, path, (node) => { node.uid = NGINX; });
    });
    if (problem !== undefined) return problem;
  }
  const pidFile = find(config, 'pid')?.args[0] ?? '/run/nginx.pid';
  return attempt(`open() "${pidFile}"`, () => writeFile(p, pidFile, `${p.pid}\n`, 0o644));
}

function attempt(what: string, act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return `${what} failed (${NUMBERS[error.code] ?? 5}: ${error.strerror})`;
  }
}
