/** What a word names: HEAD, a branch, a tag, an id or its beginning, each with ~N, ^, ^{} or @{N} behind it. */
import { decode } from '../../kernel/bytes.ts';
import { readReflog } from './reflog.ts';
import type { Repository } from './repository.ts';
import { upstreamOf } from './remotes.ts';

const PLACES = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];

/** The full name of the reference that a word means. */
export function referenceNamed(repository: Repository, word: string): string | undefined {
  if (!/^[\w./@-]+$/.test(word) || word === '@') return undefined;
  for (const place of PLACES) {
    if (place === '' && !/^[A-Z_]+$|^refs\//.test(word)) continue;
    if (follow(repository, place + word) !== undefined) return place + word;
  }
  return follow(repository, `refs/remotes/${word}/HEAD`) === undefined ? undefined : `refs/remotes/${word}/HEAD`;
}

/** The id behind a reference, symbolic ones followed. */
export function follow(repository: Repository, name: string): string | undefined {
  const text = repository.readInside(name)?.trim();
  if (text === undefined) return undefined;
  if (text.startsWith('ref: ')) return follow(repository, text.slice(5));
  const id = text.split(/\s/)[0]!;
  return /^[0-9a-f]{40}$/.test(id) ? id : undefined;
}

function plain(repository: Repository, word: string): string | undefined {
  if (word === 'HEAD' || word === '@') return follow(repository, 'HEAD');
  const log = /^(.*)@\{(\d+)\}$/.exec(word), upstream = /^(.*)@\{(?:u|upstream)\}$/.exec(word), before = /^@\{-(\d+)\}$|^(-)$/.exec(word);
  if (before) return plain(repository, previousBranch(repository, Number(before[1] ?? 1)) ?? '?');
  if (upstream) return plain(repository, upstreamOf(repository, upstream[1] || repository.branch || '')?.tracking ?? '?');
  if (log) {
    const name = log[1] === '' || log[1] === 'HEAD' ? (log[1] === '' && repository.branch !== undefined ? repository.head : 'HEAD') : referenceNamed(repository, log[1]!);
    return name === undefined ? undefined : readReflog(repository, name)[Number(log[2])]?.id;
  }
  const named = referenceNamed(repository, word);
  if (named !== undefined) return follow(repository, named);
  if (!/^[0-9a-f]{4,40}$/.test(word)) return undefined;
  const found = repository.beginningWith(word);
  return found.length === 1 ? found[0] : undefined;
}

/** The N-th last branch that was checked out before this one. */
export function previousBranch(repository: Repository, count: number): string | undefined {
  return readReflog(repository, 'HEAD').flatMap(({ message }) => /^checkout: moving from (\S+) to /.exec(message)?.[1] ?? [])[count - 1];
}

/** A tag's object leads to what it tags. */
export function peel(repository: Repository, id: string | undefined): string | undefined {
  const found = id === undefined ? undefined : repository.read(id);
  return found?.kind === 'tag' ? peel(repository, /^object ([0-9a-f]+)/.exec(decode(found.body))?.[1]) : id;
}

/** The object that a word names, tags as they are. */
export function objectOf(repository: Repository, word: string): string | undefined {
  const path = /^([^:]*):(.*)$/.exec(word);
  if (path) {
    const wanted = path[2]!.replace(/\/$/, '');
    if (path[1] === '') return repository.index.get(wanted)?.id;
    const commit = resolve(repository, path[1]!);
    if (commit === undefined) return undefined;
    return wanted === '' ? repository.commit(commit)?.tree : repository.snapshotOf(commit).get(wanted)?.id ?? repository.subtree(repository.commit(commit)?.tree, wanted);
  }
  const match = /^(.*?)((?:~\d*|\^\d+|\^\{\w*\}|\^)*)$/.exec(word)!;
  let id = plain(repository, match[1] === '' ? 'HEAD' : match[1]!);
  if (match[1] === '' && match[2] === '') return undefined;
  for (const [step, count] of match[2]!.matchAll(/[~^](\{\w*\}|\d*)/g)) {
    id = peel(repository, id);
    if (count?.startsWith('{')) id = count === '{tree}' && id !== undefined ? repository.commit(id)?.tree : id;
    else if (step.startsWith('~')) for (let i = 0; i < Number(count || 1); i++) id = id === undefined ? undefined : repository.commit(id)?.parents[0];
    else if (count !== '0') id = id === undefined ? undefined : repository.commit(id)?.parents[Number(count || 1) - 1];
  }
  return id;
}

/** The commit that a word names. */
export function resolve(repository: Repository, word: string): string | undefined {
  const id = peel(repository, objectOf(repository, word));
  return id !== undefined && repository.read(id)?.kind === 'commit' ? id : undefined;
}
