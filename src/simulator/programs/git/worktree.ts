/** The files of the work tree against the index and the last commit. */
import { decode, encode } from '../../kernel/bytes.ts';
import { changeAttributes, lookup, makeDirectory, makeSymlink, readDirectory, readFile, readText, removeDirectory, unlink, writeFile } from '../../kernel/files.ts';
import { shellPattern } from '../pattern.ts';
import { sha1 } from '../../kernel/hashes.ts';
import { concat } from '../../kernel/bytes.ts';
import { changesBetween, type TextOf } from './changes.ts';
import type { Entry, Snapshot } from './objects.ts';
import type { Repository } from './repository.ts';

const at = (repository: Repository, path: string): string => `${repository.top === '/' ? '' : repository.top}/${path}`;

/** What a file would be as an object, without writing it. */
export function entryOf(repository: Repository, path: string): (Entry & { body: Uint8Array }) | undefined {
  const node = lookup(repository.p, at(repository, path), false);
  if (node?.kind !== 'file' && node?.kind !== 'symlink') return undefined;
  const body = node.kind === 'symlink' ? encode(node.target) : readFile(repository.p, at(repository, path));
  return { mode: node.kind === 'symlink' ? '120000' : (node.mode & 0o111) !== 0 ? '100755' : '100644', id: sha1(concat([encode(`blob ${body.length}\0`), body])), body };
}

/** Patterns of the top .gitignore, as people write them. */
function rulesOf(repository: Repository): { line: number; text: string; negated: boolean; matches: (path: string, folder: boolean) => boolean }[] {
  const file = at(repository, '.gitignore'), lines = lookup(repository.p, file) ? readText(repository.p, file).split('\n').map((line) => line.trim()) : [];
  return lines.flatMap((text, i) => {
    if (text === '' || text.startsWith('#')) return [];
    const negated = text.startsWith('!'), own = text.replace(/^!/, ''), onlyFolders = own.endsWith('/'), bare = own.replace(/^\/|\/$/g, ''), anchored = /^\/|\/./.test(own);
    const pattern = shellPattern(bare.replace(/\*\*\//g, '*'), { slashes: bare.includes('**') });
    return [{ line: i + 1, text, negated, matches: (path, folder) => (!onlyFolders || folder) && pattern.test(anchored ? path : path.split('/').pop()!) }];
  });
}

function ignoring(repository: Repository): (path: string, folder: boolean) => boolean {
  const rules = rulesOf(repository);
  return (path, folder) => {
    let ignored = false;
    for (const rule of rules) if (rule.matches(path, folder)) ignored = !rule.negated;
    return ignored;
  };
}

/** The last line of .gitignore that is about a path or a folder above it. */
export function ignoredBy(repository: Repository, path: string): { line: number; text: string; negated: boolean } | undefined {
  const parts = path.split('/');
  for (let i = 1; i <= parts.length; i++) {
    const rule = rulesOf(repository).findLast((one) => one.matches(parts.slice(0, i).join('/'), i < parts.length || lookup(repository.p, at(repository, path), false)?.kind === 'directory'));
    if (rule && (!rule.negated || i === parts.length)) return rule;
  }
  return undefined;
}

/** Whether .gitignore keeps a path out, itself or by a folder above it. */
export function ignored(repository: Repository, path: string): boolean {
  const out = ignoring(repository), parts = path.split('/');
  return parts.some((_, i) => out(parts.slice(0, i + 1).join('/'), i < parts.length - 1 || lookup(repository.p, at(repository, path), false)?.kind === 'directory'));
}

/** All files of the work tree that are not ignored, or are known already. */
export function filesOf(repository: Repository, known: Snapshot, forced = false): string[] {
  const out = forced ? () => false : ignoring(repository), found: string[] = [];
  const walk = (prefix: string): void => {
    for (const name of readDirectory(repository.p, at(repository, prefix) || '/')) {
      const path = prefix + name;
      if (path === '.git') continue;
      const folder = lookup(repository.p, at(repository, path), false)?.kind === 'directory';
      if (out(path, folder) && ![...known.keys()].some((one) => one === path || one.startsWith(`${path}/`))) continue;
      if (folder) walk(`${path}/`);
      else found.push(path);
    }
  };
  walk('');
  return found.sort();
}

/** The work tree as a snapshot of the files that the index knows. */
export function tracked(repository: Repository): Snapshot {
  const out: Snapshot = new Map();
  for (const path of repository.index.keys()) {
    const entry = entryOf(repository, path);
    if (entry) out.set(path, entry);
  }
  return out;
}

/** Contents of objects, and of files that are none yet. */
export const textsOf = (repository: Repository): TextOf => (entry, path) => decode(repository.read(entry.id)?.body ?? entryOf(repository, path)?.body ?? new Uint8Array());

/** Makes the work tree what a snapshot says, of the paths that either knows. */
export function materialise(repository: Repository, from: Snapshot, to: Snapshot): void {
  const { p } = repository;
  for (const { path, letter } of changesBetween(from, to)) {
    const target = at(repository, path);
    if (letter === 'D') {
      if (lookup(p, target, false)) unlink(p, target);
      for (let folder = path; folder.includes('/'); ) {
        folder = folder.slice(0, folder.lastIndexOf('/'));
        if (lookup(p, at(repository, folder)) && readDirectory(p, at(repository, folder)).length === 0) removeDirectory(p, at(repository, folder));
      }
      continue;
    }
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) if (!lookup(p, at(repository, parts.slice(0, i).join('/')))) makeDirectory(p, at(repository, parts.slice(0, i).join('/')));
    const { mode, id } = to.get(path)!, body = repository.read(id)!.body;
    if (lookup(p, target, false)?.kind === 'symlink' || mode === '120000') {
      if (lookup(p, target, false)) unlink(p, target);
      if (mode === '120000') makeSymlink(p, decode(body), target);
    }
    if (mode === '120000') continue;
    writeFile(p, target, body.slice());
    changeAttributes(p, target, (node) => (node.mode = mode === '100755' ? 0o755 : 0o644));
  }
}
