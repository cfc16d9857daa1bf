/** Changes put aside: commits of the index and of the work tree that only the log of refs/stash reaches. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { unlink } from '../../../kernel/files.ts';
import { changesBetween } from '../changes.ts';
import { below, fromTop, painter, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { mergeTrees } from '../merging.ts';
import { short, subjectOf, type Snapshot } from '../objects.ts';
import { showChanges } from '../patch.ts';
import { logReference, readReflog } from '../reflog.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { entryOf, filesOf, materialise, textsOf, tracked } from '../worktree.ts';
import { moveTree } from './checkout.ts';
import { writeCommit } from './commit.ts';
import { choose, PURPOSES } from './patch-mode.ts';
import { showStatus } from './status.ts';

function written(repository: Repository, snapshot: Snapshot): Snapshot {
  for (const path of snapshot.keys()) {
    const entry = entryOf(repository, path);
    if (entry && entry.id === snapshot.get(path)!.id) repository.write('blob', entry.body);
  }
  return snapshot;
}

function* push(call: Call, words: readonly string[], paths: readonly string[] = []): Blocking<number> {
  const { p, repository, options } = call, head = resolve(repository, 'HEAD');
  if (head === undefined) throw new GitError('You do not have the initial commit yet', 1);
  if (repository.conflicts.size > 0) {
    yield* p.write(1, [...repository.conflicts.keys()].map((path) => `${path}: needs merge\n`).join(''));
    return 1;
  }
  const only = below(paths.map((path) => fromTop(call, path))), before = repository.snapshotOf(head), full = repository.index, all = written(repository, tracked(repository));
  const unknown = paths.find((path) => ![...full.keys(), ...before.keys(), ...(options.has('u') ? filesOf(repository, full) : [])].some(below([fromTop(call, path)])));
  if (unknown !== undefined) throw new GitError(`error: pathspec ':(prefix:0)${unknown}' did not match any file(s) known to git\nDid you forget to 'git add'?`, 1);
  // With paths only what lies below them is put aside.
  const part = (some: Snapshot): Snapshot => (paths.length === 0 ? some : new Map([...[...before].filter(([path]) => !only(path)), ...[...some].filter(([path]) => only(path))]));
  const index = part(full);
  let work = part(all);
  const strangers = options.has('u') ? filesOf(repository, full).filter((path) => !full.has(path) && (paths.length === 0 || only(path))) : [];
  if (changesBetween(before, index).length === 0 && changesBetween(index, work).length === 0 && strangers.length === 0) {
    yield* p.write(1, 'No local changes to save\n');
    return 0;
  }
  const picked = options.has('p') ? yield* choose(call, paths.map((path) => fromTop(call, path)), before, all, PURPOSES.stash) : undefined;
  if (picked?.size === 0) throw new GitError('No changes selected', 1);
  if (picked) {
    work = new Map(before);
    for (const [path, entry] of picked) {
      if (entry) work.set(path, { mode: entry.mode, id: repository.write('blob', encode(entry.text)) });
      else work.delete(path);
    }
  }
  const where = repository.branch ?? '(no branch)', place = `${short(head)} ${subjectOf(repository.commit(head)!)}`, given = options.value('m') ?? (words.length > 0 ? words.join(' ') : undefined);
  const message = given === undefined ? `WIP on ${where}: ${place}` : `On ${where}: ${given}`;
  const saved = writeCommit(repository, index, [head], `index on ${where}: ${place}`), parents = [head, saved];
  if (strangers.length > 0) {
    const others: Snapshot = new Map(strangers.map((path) => {
      const entry = entryOf(repository, path)!;
      return [path, { mode: entry.mode, id: repository.write('blob', entry.body) }];
    }));
    parents.push(writeCommit(repository, others, [], `untracked files on ${where}: ${place}`));
  }
  const id = writeCommit(repository, work, parents, message, { end: '' });
  logReference(repository, 'refs/stash', repository.reference('refs/stash'), id, message);
  repository.setReference('refs/stash', id);
  for (const path of strangers) unlink(p, `${repository.top}/${path}`);
  // What was picked goes from the work tree; the rest of it and the index stay.
  if (picked) {
    materialise(repository, all, mergeTrees(repository, work, all, before, ['Updated upstream', 'Stashed changes']).snapshot);
    if (!options.has('q')) yield* p.write(1, `Saved working directory and index state ${message}\n`);
    return 0;
  }
  materialise(repository, work, options.has('k') ? index : before);
  for (const path of index.keys()) if (!before.has(path) && !work.has(path)) index.delete(path);
  repository.index = paths.length > 0 ? new Map([...[...full].filter(([path]) => !only(path)), ...[...(options.has('k') ? index : before)].filter(([path]) => only(path))]) : options.has('k') ? index : before;
  if (!options.has('q')) yield* p.write(1, `Saved working directory and index state ${message}\n`);
  return 0;
}

/** `stash@{1}` from what was typed, with its id. */
function entry(repository: Repository, word: string | undefined): { name: string; at: number; id: string } {
  const at = Number(/^(?:stash@\{)?(\d+)\}?$/.exec(word ?? '0')?.[1] ?? NaN), all = readReflog(repository, 'refs/stash'), found = all[at];
  if (all.length === 0 && (word === undefined || at === 0)) throw new GitError('No stash entries found.', 1);
  if (!found) throw Number.isNaN(at) || all.length === 0 ? new GitError(`error: ${Number.isNaN(at) ? word : `stash@{${at}}`} is not a valid reference`, 1) : new GitError(`fatal: log for '${/^\d+$/.test(word ?? '') ? 'refs/stash' : 'stash'}' only has ${all.length} entries`);
  return { name: word === undefined ? `refs/stash@{${at}}` : /^\d+$/.test(word) ? `refs/stash@{${at}}` : word, at, id: found.id };
}

function drop(repository: Repository, at: number): void {
  const lines = (repository.readInside('logs/refs/stash') ?? '').split('\n').filter(Boolean), left = lines.filter((_, i) => i !== lines.length - 1 - at);
  if (left.length === 0) repository.removeReference('refs/stash');
  else {
    repository.writeInside('logs/refs/stash', left.map((line) => `${line}\n`).join(''));
    repository.setReference('refs/stash', left.at(-1)!.slice(41, 81));
  }
}

function* apply(call: Call, word: string | undefined, then: 'drop' | 'keep'): Blocking<number> {
  const { p, repository, options } = call, { at, id, name } = entry(repository, word), one = repository.commit(id)!, [base, staged, others] = one.parents;
  const { index } = repository, now = tracked(repository), from = repository.snapshotOf(base), to = repository.readTree(one.tree);
  const dirty = changesBetween(from, to).map(({ path }) => path).filter((path) => now.get(path)?.id !== index.get(path)?.id);
  if (dirty.length > 0) {
    yield* p.write(2, `error: Your local changes to the following files would be overwritten by merge:\n${dirty.map((path) => `\t${path}\n`).join('')}Please commit your changes or stash them before you merge.\nAborting\n`);
    yield* showStatus({ ...call, operands: [], behind: undefined });
    if (then === 'drop') yield* p.write(1, 'The stash entry is kept in case you need it again.\n');
    return 1;
  }
  if (changesBetween(from, to).length === 0 && !options.has('q')) yield* p.write(1, 'Already up to date.\n');
  const merged = mergeTrees(repository, from, index, to, ['Updated upstream', 'Stashed changes']);
  materialise(repository, index, merged.snapshot);
  if (others !== undefined) materialise(repository, new Map(), repository.snapshotOf(others));
  yield* p.write(1, merged.told.map((line) => `${line}\n`).join(''));
  const next = options.has('index') ? repository.snapshotOf(staged) : new Map([...index, ...[...merged.snapshot].filter(([path]) => !index.has(path))]);
  for (const path of index.keys()) if (!merged.snapshot.has(path) && options.has('index')) next.delete(path);
  repository.index = next;
  if (merged.conflicts.size > 0) repository.conflicts = merged.conflicts;
  if (!options.has('q')) yield* showStatus({ ...call, operands: [], behind: undefined });
  if (merged.conflicts.size > 0) {
    if (then === 'drop') yield* p.write(1, 'The stash entry is kept in case you need it again.\n');
    return 1;
  }
  if (then === 'drop') {
    drop(repository, at);
    if (!options.has('q')) yield* p.write(1, `Dropped ${name} (${id})\n`);
  }
  return 0;
}

export const stash: Command = {
  name: 'stash', usage: 'list [<log-options>]\n   or: git stash show [-u | --include-untracked | --only-untracked] [<diff-options>] [<stash>]\n   or: git stash drop [-q | --quiet] [<stash>]\n   or: git stash pop [--index] [-q | --quiet] [<stash>]\n   or: git stash apply [--index] [-q | --quiet] [<stash>]\n   or: git stash branch <branchname> [<stash>]\n   or: git stash [push [-p | --patch] [-S | --staged] [-k | --[no-]keep-index] [-q | --quiet]\n   or: git stash clear',
  options: [{ short: 'm', long: 'message', value: true }, { short: 'u', long: 'include-untracked' }, { short: 'k', long: 'keep-index' }, { short: 'q', long: 'quiet' }, { long: 'index' }, { short: 'p', long: 'patch' }, { long: 'stat' }, { long: 'name-only' }, { long: 'name-status' }],
  *run(call) {
    const { p, repository, options } = call, [verb = 'push', word] = call.operands;
    switch (verb) {
      case 'push': return yield* push(call, [], [...call.operands.slice(1), ...(call.behind ?? [])]);
      case 'save': return yield* push(call, call.operands.slice(1));
      case 'list':
        yield* p.write(1, readReflog(repository, 'refs/stash').map(({ message }, at) => `stash@{${at}}: ${message}\n`).join(''));
        return 0;
      case 'apply': return yield* apply(call, word, 'keep');
      case 'pop': return yield* apply(call, word, 'drop');
      case 'drop': {
        const { at, id, name } = entry(repository, word);
        drop(repository, at);
        if (!options.has('q')) yield* p.write(1, `Dropped ${name} (${id})\n`);
        return 0;
      }
      case 'clear':
        repository.removeReference('refs/stash');
        return 0;
      case 'show': {
        const one = repository.commit(entry(repository, word).id)!;
        if (!['p', 'name-only', 'name-status'].some((name) => options.has(name))) options.all.push({ name: 'stat', value: undefined });
        const others = one.parents[2] === undefined || !options.has('u') ? new Map() : repository.snapshotOf(one.parents[2]);
        yield* p.write(1, showChanges(repository.snapshotOf(one.parents[0]), new Map([...repository.readTree(one.tree), ...others]), textsOf(repository), options, painter(call), 'nothing'));
        return 0;
      }
      case 'branch': {
        const { id } = entry(repository, call.operands[2]);
        if (word === undefined) throw new GitError('No branch name specified', 1);
        const base = repository.commit(id)!.parents[0]!;
        moveTree(repository, repository.snapshotOf(resolve(repository, 'HEAD')), repository.snapshotOf(base), 'checkout');
        repository.setReference(`refs/heads/${word}`, base);
        repository.writeInside('HEAD', `ref: refs/heads/${word}\n`);
        yield* p.write(2, `Switched to a new branch '${word}'\n`);
        return yield* apply(call, call.operands[2], 'drop');
      }
      default: throw new GitError(`fatal: subcommand wasn't specified; 'push' can't be assumed due to unexpected token '${verb}'`);
    }
  },
};
