/** Absolute names without links, dots and dot-dots, as readlink -f and realpath make them. */
import { Errno } from '../kernel/errno.ts';
import { lookup } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';

/** Links that are followed before it is taken for a loop. */
const MOST_LINKS = 40;

/** `missing`: which parts need not be there. @throws Errno */
export function canonical(p: Process, path: string, missing: 'none' | 'last' | 'any'): string {
  if (path === '') throw new Errno('ENOENT');
  const left = (path.startsWith('/') ? path : `${p.cwd}/${path}`).split('/').filter((part) => part !== '' && part !== '.');
  let at = '', links = 0;
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    if (part === '..') {
      at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
      continue;
    }
    const next = `${at}/${part}`, node = lookup(p, next, false);
    if (node?.kind === 'symlink') {
      if (++links > MOST_LINKS) throw new Errno('ELOOP');
      if (node.target.startsWith('/')) at = '';
      left.unshift(...node.target.split('/').filter((one) => one !== '' && one !== '.'));
      continue;
    }
    if (!node && (missing === 'none' || (missing === 'last' && left.length > 0))) throw new Errno('ENOENT');
    if (node && node.kind !== 'directory' && missing !== 'any' && (left.length > 0 || path.endsWith('/'))) throw new Errno('ENOTDIR');
    at = next;
  }
  return at === '' ? '/' : at;
}

/** `../a/b`: one absolute name as another sees it. */
export function relativeTo(path: string, base: string): string {
  const one = path.split('/').filter(Boolean), other = base.split('/').filter(Boolean);
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return [...other.slice(same).map(() => '..'), ...one.slice(same)].join('/') || '.';
}

