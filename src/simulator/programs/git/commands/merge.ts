import type { Blocking } from '../../../kernel/blocking.ts';
import { changesBetween } from '../changes.ts';
import { painter, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { mergeBase } from '../history.ts';
import { mergeTrees, type Favour } from '../merging.ts';
import { short, subjectOf, type Snapshot } from '../objects.ts';
import { summaryOf } from '../patch.ts';
import { moveHead } from '../reflog.ts';
import { upstreamOf } from '../remotes.ts';
import type { Repository } from '../repository.ts';
import { referenceNamed, resolve } from '../revisions.ts';
import { statOf } from '../stat.ts';
import { materialise, textsOf, tracked } from '../worktree.ts';
import { moveTree } from './checkout.ts';
import { commitReport, edited, writeCommit } from './commit.ts';

/** Options of the strategy that are real and not simulated. */
const UNKNOWN_WISHES = new Set(['ignore-space-change', 'ignore-all-space', 'ignore-space-at-eol', 'ignore-cr-at-eol', 'renormalize', 'no-renormalize', 'find-renames', 'rename-threshold', 'no-renames', 'subtree', 'patience', 'diff-algorithm', 'histogram']);

const STRATEGIES = new Set(['ort', 'recursive', 'resolve', 'ours']);

function* report(call: Pick<Call, 'p' | 'repository' | 'options'>, from: string | undefined, to: string): Blocking<void> {
  const { repository } = call, texts = textsOf(repository), changes = changesBetween(repository.snapshotOf(from), repository.snapshotOf(to), texts);
  if (!call.options.has('no-stat') && !call.options.has('q')) yield* call.p.write(1, statOf(changes, texts, painter(call)) + summaryOf(changes));
}

/** `Merge branch 'dev'`, `… into topic` */
function messageFor(repository: Repository, word: string): string {
  const full = referenceNamed(repository, word) ?? '', into = ['main', 'master'].includes(repository.branch ?? '') ? '' : ` into ${repository.branch ?? 'HEAD'}`;
  return `Merge ${full.startsWith('refs/heads/') ? 'branch' : full.startsWith('refs/tags/') ? 'tag' : full.startsWith('refs/remotes/') ? 'remote-tracking branch' : 'commit'} '${word}'${into}`;
}

/** Brings another commit into the branch; `message` is what a commit of it would say. */
export function* mergeCommit(call: Pick<Call, 'p' | 'repository' | 'options'>, theirs: string, word: string, message = messageFor(call.repository, word)): Blocking<number> {
  const { p, repository, options } = call, ours = resolve(repository, 'HEAD'), quiet = options.has('q');
  if (ours === undefined) {
    moveTree(repository, new Map(), repository.snapshotOf(theirs), 'merge');
    moveHead(repository, theirs, 'initial pull');
    return 0;
  }
  const base = mergeBase(repository, ours, theirs);
  if (base === theirs) {
    if (!quiet) yield* p.write(1, `Already up to date.${options.has('squash') ? ' (nothing to squash)' : ''}\n`);
    return 0;
  }
  if (base === undefined && !options.has('allow-unrelated-histories')) throw new GitError('fatal: refusing to merge unrelated histories');
  repository.writeInside('ORIG_HEAD', `${ours}\n`);
  if (base === ours && !options.has('no-ff')) {
    if (!quiet) yield* p.write(1, `Updating ${short(ours)}..${short(theirs)}\n`);
    moveTree(repository, repository.snapshotOf(ours), repository.snapshotOf(theirs), 'merge');
    if (!options.has('squash')) moveHead(repository, theirs, `merge ${word}: Fast-forward`);
    if (!quiet) yield* p.write(1, `Fast-forward\n${options.has('squash') ? 'Squash commit -- not updating HEAD\n' : ''}`);
    yield* report(call, ours, theirs);
    return 0;
  }
  if (options.has('ff-only')) throw new GitError('fatal: Not possible to fast-forward, aborting.');
  return yield* threeWay(call, { base, ours, theirs, word, message });
}

function* threeWay(call: Pick<Call, 'p' | 'repository' | 'options'>, { base, ours, theirs, word, message }: { base: string | undefined; ours: string; theirs: string; word: string; message: string }): Blocking<number> {
  const { p, repository, options } = call, before = repository.snapshotOf(ours);
  const wish = options.value('X');
  if (wish !== undefined && wish !== 'ours' && wish !== 'theirs') throw UNKNOWN_WISHES.has(wish.split('=')[0]!) ? new GitError(`fatal: this machine does not simulate -X ${wish}`, 1) : new GitError(`fatal: Unknown strategy option: -X${wish}`);
  if (options.value('s') === 'ours') return yield* commitMerge(call, before, { ours, theirs, word, message, strategy: 'ours' });
  const merged = mergeTrees(repository, repository.snapshotOf(base), before, repository.snapshotOf(theirs), ['HEAD', word], options.value('X') as Favour | undefined);
  try {
    moveTree(repository, before, merged.snapshot, 'merge');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(`${error.message}\nMerge with strategy ort failed.`, error.status === 1 ? 2 : error.status);
  }
  yield* p.write(1, merged.told.map((line) => `${line}\n`).join(''));
  if (merged.conflicts.size > 0) {
    repository.conflicts = merged.conflicts;
    if (!options.has('squash')) repository.writeInside('MERGE_HEAD', `${theirs}\n`);
    repository.writeInside('MERGE_MSG', `${message}\n`);
    yield* p.write(1, `${options.has('squash') ? 'Squash commit -- not updating HEAD\n' : ''}Automatic merge failed; fix conflicts and then commit the result.\n`);
    return 1;
  }
  if (options.has('squash') || options.has('no-commit')) {
    if (!options.has('squash')) {
      repository.writeInside('MERGE_HEAD', `${theirs}\n`);
      repository.writeInside('MERGE_MSG', `${message}\n`);
    }
    if (options.has('squash')) yield* p.write(1, 'Squash commit -- not updating HEAD\n');
    yield* p.write(2, 'Automatic merge went well; stopped before committing as requested\n');
    return 0;
  }
  return yield* commitMerge(call, merged.snapshot, { ours, theirs, word, message, strategy: 'ort' });
}

function* commitMerge(call: Pick<Call, 'p' | 'repository' | 'options'>, snapshot: Snapshot, { ours, theirs, word, message, strategy }: { ours: string; theirs: string; word: string; message: string; strategy: string }): Blocking<number> {
  const { p, repository, options } = call;
  const asks = !options.has('no-edit') && options.value('m') === undefined && (options.has('e') || (p.files.get(0)?.tty !== undefined && p.files.get(1)?.tty !== undefined));
  const text = options.value('m') ?? (asks ? yield* edited(repository, message) : message);
  const id = writeCommit(repository, snapshot, [ours, theirs], text);
  moveHead(repository, id, `merge ${word}: Merge made by the '${strategy}' strategy.`);
  if (!options.has('q')) yield* p.write(1, `Merge made by the '${strategy}' strategy.\n`);
  yield* report(call, ours, id);
  return 0;
}

/** Takes a merge back that stopped at conflicts. */
function abort(repository: Repository): void {
  if (repository.readInside('MERGE_HEAD') === undefined) throw new GitError('fatal: There is no merge to abort (MERGE_HEAD missing).');
  const head = repository.snapshotOf(resolve(repository, 'HEAD'));
  materialise(repository, tracked(repository), head);
  repository.conflicts = new Map();
  repository.index = head;
  repository.removeInside('MERGE_HEAD', 'MERGE_MSG');
}

export const merge: Command = {
  name: 'merge', usage: '[<options>] [<commit>...]\n   or: git merge --abort\n   or: git merge --continue',
  options: [{ short: 'X', long: 'strategy-option', value: true }, { short: 's', long: 'strategy', value: true }, { long: 'no-ff' }, { long: 'ff' }, { long: 'ff-only' }, { long: 'squash' }, { long: 'no-commit' }, { short: 'm', value: true }, { short: 'q', long: 'quiet' }, { long: 'abort' }, { long: 'continue' }, { long: 'quit' }, { long: 'no-edit' }, { short: 'e', long: 'edit' }, { long: 'stat' }, { short: 'n', long: 'no-stat' }, { long: 'allow-unrelated-histories' }],
  *run(call) {
    const { repository, options } = call, upstream = repository.branch === undefined ? undefined : upstreamOf(repository, repository.branch);
    if (options.has('abort')) {
      abort(repository);
      return 0;
    }
    if (options.has('quit')) {
      repository.removeInside('MERGE_HEAD', 'MERGE_MSG');
      return 0;
    }
    const begun = repository.readInside('MERGE_HEAD')?.trim();
    if (options.has('continue') && begun === undefined) throw new GitError('fatal: There is no merge in progress (MERGE_HEAD missing).');
    if (options.has('continue') && repository.conflicts.size === 0) {
      const id = writeCommit(repository, repository.index, [resolve(repository, 'HEAD')!, begun!], yield* edited(repository, (repository.readInside('MERGE_MSG') ?? '').trimEnd()));
      moveHead(repository, id, `commit (merge): ${subjectOf(repository.commit(id)!)}`);
      repository.removeInside('MERGE_HEAD', 'MERGE_MSG');
      yield* call.p.write(1, commitReport(repository, id));
      return 0;
    }
    if (repository.conflicts.size > 0) throw new GitError(`error: ${options.has('continue') ? 'Committing' : 'Merging'} is not possible because you have unmerged files.\nhint: Fix them up in the work tree, and then use 'git add/rm <file>'\nhint: as appropriate to mark resolution and make a commit.\nfatal: Exiting because of an unresolved conflict.`);
    if (repository.readInside('MERGE_HEAD') !== undefined) throw new GitError('fatal: You have not concluded your merge (MERGE_HEAD exists).\nPlease, commit your changes before you merge.');
    const [word = upstream?.tracking, more] = call.operands;
    if (word === undefined) throw new GitError('fatal: No remote for the current branch.');
    if (more !== undefined) throw new GitError('fatal: this machine does not simulate a merge of more than two branches', 1);
    const theirs = resolve(repository, word);
    if (theirs === undefined) throw new GitError(`merge: ${word} - not something we can merge`, 1);
    const strategy = options.value('s') ?? 'ort';
    if (!STRATEGIES.has(strategy)) throw new GitError(`Could not find merge strategy '${strategy}'.\nAvailable strategies are: octopus ours recursive resolve subtree.`, 1);
    return yield* mergeCommit(call, theirs, word);
  },
};
