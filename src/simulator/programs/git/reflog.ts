/** The log of where references pointed, newest first. */
import { readText, writeFile, lookup } from '../../kernel/files.ts';
import { identity, stampNow } from './identity.ts';
import type { Repository } from './repository.ts';

export interface ReflogEntry {
  id: string;
  message: string;
}

export function readReflog(repository: Repository, name: string): ReflogEntry[] {
  const lines = (repository.readInside(`logs/${name}`) ?? '').split('\n').filter(Boolean);
  return lines.map((line) => ({ id: line.slice(41, 81), message: line.slice(line.indexOf('\t') + 1) })).reverse();
}

const NOTHING = '0'.repeat(40);

export function logReference(repository: Repository, name: string, before: string | undefined, after: string, message: string): void {
  if (repository.bare) return;
  const { p } = repository, stamp = stampNow(p, identity(p, repository, 'COMMITTER'), 'COMMITTER');
  const line = `${before ?? NOTHING} ${after} ${stamp}\t${message.split('\n')[0]}\n`, path = repository.at(`logs/${name}`);
  if (lookup(p, path)) writeFile(p, path, readText(p, path) + line);
  else repository.writeInside(`logs/${name}`, line);
}

/** Moves what is checked out to a commit: the branch, or HEAD itself. */
export function moveHead(repository: Repository, id: string, message: string): void {
  const before = repository.reference(repository.head) ?? (repository.branch === undefined ? repository.head : undefined);
  if (repository.branch === undefined) repository.writeInside('HEAD', `${id}\n`);
  else {
    repository.setReference(repository.head, id);
    logReference(repository, repository.head, before, id, message);
  }
  logReference(repository, 'HEAD', before, id, message);
}
