/** cherry-pick and revert: what one commit did, done or undone here. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { changesBetween } from '../changes.ts';
import type { Call, Command } from '../command.ts';
import { GitError } from '../error.ts';
import { mergeTrees } from '../merging.ts';
import { short, stampText, subjectOf } from '../objects.ts';
import { moveHead } from '../reflog.ts';
import { resolve } from '../revisions.ts';
import { moveTree } from './checkout.ts';
import { commitReport, writeCommit } from './commit.ts';
import { showStatus } from './status.ts';

const OPTIONS = [{ short: 'n', long: 'no-commit' }, { short: 'x' }, { short: 'e', long: 'edit' }, { long: 'no-edit' }, { long: 'abort' }, { long: 'continue' }, { long: 'skip' }, { short: 'm', long: 'mainline', value: true as const }];

function* take(call: Call, word: string, undo: boolean): Blocking<number> {
  const { p, repository, options } = call, id = resolve(repository, word), one = id === undefined ? undefined : repository.commit(id), head = resolve(repository, 'HEAD'), what = undo ? 'revert' : 'cherry-pick';
  if (!one || id === undefined) throw new GitError(`fatal: bad revision '${word}'`);
  if (one.parents.length > 1 && !options.has('m')) throw new GitError(`error: commit ${id} is a merge but no -m option was given.\nfatal: ${what} failed`);
  if (options.has('m') && one.parents[Number(options.value('m')) - 1] === undefined) throw new GitError(`error: commit ${id} ${one.parents.length < 2 ? 'is not a merge but -m was given' : `does not have parent ${options.value('m')}`}.`.replace(/(parent \d+)\.$/, '$1').replace('but -m was given.', 'but option -m was given.') + `\nfatal: ${what} failed`);
  const parent = repository.snapshotOf(one.parents[Number(options.value('m') ?? 1) - 1]), tree = repository.readTree(one.tree), ours = repository.snapshotOf(head);
  if (changesBetween(ours, repository.index).length > 0) throw new GitError(`error: your local changes would be overwritten by ${what}.\nhint: commit your changes or stash them to proceed.\nfatal: ${what} failed`);
  const label = `${short(id)} (${subjectOf(one)})`, merged = mergeTrees(repository, undo ? tree : parent, ours, undo ? parent : tree, ['HEAD', undo ? `parent of ${label}` : label]);
  moveTree(repository, ours, merged.snapshot, 'merge');
  yield* p.write(1, merged.told.map((line) => `${line}\n`).join(''));
  const message = undo ? `Revert "${subjectOf(one)}"\n\nThis reverts commit ${id}.` : options.has('x') ? `${one.message.trimEnd()}\n\n(cherry picked from commit ${id})` : one.message;
  if (merged.conflicts.size > 0) {
    repository.conflicts = merged.conflicts;
    repository.writeInside('MERGE_MSG', `${message}\n`);
    if (options.has('n')) throw new GitError(`error: could not ${undo ? 'revert' : 'apply'} ${short(id)}... ${subjectOf(one)}\nhint: after resolving the conflicts, mark the corrected paths\nhint: with 'git add <paths>' or 'git rm <paths>'`, 1);
    repository.writeInside(undo ? 'REVERT_HEAD' : 'CHERRY_PICK_HEAD', `${id}\n`);
    throw new GitError(`error: could not ${undo ? 'revert' : 'apply'} ${short(id)}... ${subjectOf(one)}\nhint: After resolving the conflicts, mark them with\nhint: "git add/rm <pathspec>", then run\nhint: "git ${what} --continue".\nhint: You can instead skip this commit with "git ${what} --skip".\nhint: To abort and get back to the state before "git ${what}",\nhint: run "git ${what} --abort".`, 1);
  }
  if (options.has('n')) {
    if (undo) {
      repository.writeInside('REVERT_HEAD', `${id}\n`);
      repository.writeInside('MERGE_MSG', `${message}\n`);
    }
    return 0;
  }
  if (changesBetween(ours, merged.snapshot).length === 0) {
    if (!undo) repository.writeInside('CHERRY_PICK_HEAD', `${id}\n`);
    if (!undo) yield* p.write(2, "The previous cherry-pick is now empty, possibly due to conflict resolution.\nIf you wish to commit it anyway, use:\n\n    git commit --allow-empty\n\nOtherwise, please use 'git cherry-pick --skip'\n");
    yield* showStatus({ ...call, operands: [], behind: undefined });
    return 1;
  }
  const made = writeCommit(repository, merged.snapshot, head === undefined ? [] : [head], message, undo ? {} : { stamp: stampText(one.author) });
  moveHead(repository, made, `${what}: ${subjectOf({ message })}`);
  yield* p.write(1, commitReport(repository, made, { date: true }));
  return 0;
}

/** What follows a stop at conflicts. */
function* resume(call: Call, undo: boolean): Blocking<number> {
  const { p, repository, options } = call, file = undo ? 'REVERT_HEAD' : 'CHERRY_PICK_HEAD', id = repository.readInside(file)?.trim(), head = resolve(repository, 'HEAD')!;
  if (id === undefined) throw new GitError(`error: no cherry-pick or revert in progress\nfatal: ${undo ? 'revert' : 'cherry-pick'} failed`);
  if (options.has('continue')) {
    if (repository.conflicts.size > 0) throw new GitError("error: Committing is not possible because you have unmerged files.\nhint: Fix them up in the work tree, and then use 'git add/rm <file>'\nhint: as appropriate to mark resolution and make a commit.\nfatal: Exiting because of an unresolved conflict.");
    const made = writeCommit(repository, repository.index, [head], repository.readInside('MERGE_MSG') ?? '', undo ? {} : { stamp: stampText(repository.commit(id)!.author) });
    moveHead(repository, made, `${undo ? 'revert' : 'commit (cherry-pick)'}: ${subjectOf(repository.commit(made)!)}`);
    yield* p.write(1, commitReport(repository, made, { date: true }));
  } else moveTree(repository, repository.index, repository.snapshotOf(head), 'checkout', true);
  repository.removeInside(file, 'MERGE_MSG');
  return 0;
}

function* run(call: Call, undo: boolean): Blocking<number> {
  if (['abort', 'continue', 'skip'].some((name) => call.options.has(name))) return yield* resume(call, undo);
  if (call.operands.length === 0) throw new GitError(`usage: git ${undo ? 'revert' : 'cherry-pick'} [--[no-]edit] [-n] [-m <parent-number>] [-s] [-S[<keyid>]] <commit>...`, 129);
  for (const word of call.operands) {
    const status = yield* take(call, word, undo);
    if (status !== 0) return status;
  }
  return 0;
}

export const cherryPick: Command = { name: 'cherry-pick', usage: '[--edit] [-n] [-m <parent-number>] [-s] [-x] [--ff]\n                       [-S[<keyid>]] <commit>...', options: OPTIONS, run: (call) => run(call, false) };
export const revert: Command = { name: 'revert', usage: '[--[no-]edit] [-n] [-m <parent-number>] [-s] [-S[<keyid>]] <commit>...', options: OPTIONS, run: (call) => run(call, true) };
