/** The work trees of a repository: the main one, and those that `git worktree` has added beside it. */
import { lookup, readDirectory, readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { absolutePath } from '../node-facts.ts';
import { Repository } from './repository.ts';

export interface Tree {
  path: string;
  /** Of its folder below .git/worktrees; the main one has none. */
  name?: string;
  /** What its HEAD says. */
  head: string;
  locked?: string | undefined;
  /** Its folder is gone. */
  gone: boolean;
}

const headIn = (p: Process, folder: string): string => (lookup(p, `${folder}/HEAD`) ? readText(p, `${folder}/HEAD`).trim().replace(/^ref: /, '') : '');

export function treesOf({ p, folder }: Repository): Tree[] {
  const all = `${folder}/worktrees`, names = lookup(p, all)?.kind === 'directory' ? readDirectory(p, all).sort() : [];
  const main: Tree = { path: folder.replace(/\/\.git$/, '') || '/', head: headIn(p, folder), gone: false };
  return [main, ...names.map((name): Tree => {
    const own = `${all}/${name}`, file = lookup(p, `${own}/gitdir`) ? readText(p, `${own}/gitdir`).trim() : '';
    return { path: file.replace(/\/\.git$/, ''), name, head: headIn(p, own), locked: lookup(p, `${own}/locked`) ? readText(p, `${own}/locked`).trim() : undefined, gone: !lookup(p, file) };
  })];
}

/** Another work tree that has a branch checked out. */
export const treeWith = (repository: Repository, branch: string): Tree | undefined => treesOf(repository).find(({ head, path }) => head === `refs/heads/${branch}` && path !== repository.top);

/** The repository of a work tree whose .git is a file that says where it is. */
export function linkedRepository(p: Process, top: string): Repository | undefined {
  const own = /^gitdir: (.*)$/m.exec(readText(p, `${top === '/' ? '' : top}/.git`))?.[1];
  if (own === undefined || !lookup(p, own)) return undefined;
  const shared = lookup(p, `${own}/commondir`) ? readText(p, `${own}/commondir`).trim() : '.';
  return new Repository(p, top, false, absolutePath(p, shared.startsWith('/') ? shared : `${own}/${shared}`), absolutePath(p, own));
}
