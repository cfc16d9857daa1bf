/** rebase: commits taken one after the other onto another one, by a list that -i lets one edit. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { readText } from '../../../kernel/files.ts';
import { changesBetween } from '../changes.ts';
import type { Call, Command } from '../command.ts';
import { readConfig } from '../config.ts';
import { GitError } from '../error.ts';
import { byDate, isAncestor } from '../history.ts';
import { mergeTrees } from '../merging.ts';
import { short, stampText, subjectOf } from '../objects.ts';
import { endRebase, lineOf, readRebase, writeRebase, type RebaseState, type Step } from '../rebase-state.ts';
import { logReference, moveHead } from '../reflog.ts';
import { upstreamOf } from '../remotes.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { tracked } from '../worktree.ts';
import { moveTree } from './checkout.ts';
import { commitReport, edited, writeCommit } from './commit.ts';

const NO_UPSTREAM = (branch: string): string => `There is no tracking information for the current branch.\nPlease specify which branch you want to rebase against.\nSee git-rebase(1) for details.\n\n    git rebase '<branch>'\n\nIf you wish to set tracking information for this branch you can do so with:\n\n    git branch --set-upstream-to=<remote>/<branch> ${branch}\n`;

const STUCK = 'fatal: It seems that there is already a rebase-merge directory, and\nI wonder if you are in the middle of another rebase.  If that is the\ncase, please try\n\tgit rebase (--continue | --abort | --skip)\nIf that is not the case, please\n\trm -fr ".git/rebase-merge"\nand run me again.  I am stopping in case you still have something\nvaluable there.\n';

const HELP = `
# Commands:
# p, pick <commit> = use commit
# r, reword <commit> = use commit, but edit the commit message
# e, edit <commit> = use commit, but stop for amending
# s, squash <commit> = use commit, but meld into previous commit
# f, fixup [-C | -c] <commit> = like "squash" but keep only the previous
#                    commit's log message, unless -C is used, in which case
#                    keep only this commit's message; -c is same as -C but
#                    opens the editor
# x, exec <command> = run command (the rest of the line) using shell
# b, break = stop here (continue rebase later with 'git rebase --continue')
# d, drop <commit> = remove commit
# l, label <label> = label current HEAD with a name
# t, reset <label> = reset HEAD to a label
# m, merge [-C <commit> | -c <commit>] <label> [# <oneline>]
#         create a merge commit using the original merge commit's
#         message (or the oneline, if no original merge commit was
#         specified); use -c <commit> to reword the commit message
# u, update-ref <ref> = track a placeholder for the <ref> to be updated
#                       to this position in the new commits. The <ref> is
#                       updated at the end of the rebase
#
# These lines can be re-ordered; they are executed from top to bottom.
#
# If you remove a line here THAT COMMIT WILL BE LOST.
#
# However, if you remove everything, the rebase will be aborted.
#
`;

const VERBS: Readonly<Record<string, string>> = { p: 'pick', r: 'reword', e: 'edit', s: 'squash', f: 'fixup', x: 'exec', d: 'drop', b: 'break' };

export const rebase: Command = {
  name: 'rebase', usage: "[-i] [options] [--exec <cmd>] [--onto <newbase> | --keep-base] [<upstream> [<branch>]]\n   or: git rebase [-i] [options] [--exec <cmd>] [--onto <newbase>] --root [<branch>]\n   or: git rebase --continue | --abort | --skip | --edit-todo",
  options: [{ short: 'i', long: 'interactive' }, { long: 'onto', value: true }, { short: 'q', long: 'quiet' }, { long: 'continue' }, { long: 'abort' }, { long: 'skip' }, { long: 'quit' }, { short: 'f', long: 'force-rebase' }, { long: 'no-ff' }, { long: 'autosquash' }, { long: 'root' }, { short: 'x', long: 'exec', value: true }, { short: 'm', long: 'merge' }, { long: 'stat' }, { short: 'n', long: 'no-stat' }],
  *run(call) {
    const { options, repository } = call, state = readRebase(repository), word = ['continue', 'abort', 'skip', 'quit'].find((name) => options.has(name));
    if (word !== undefined) {
      if (!state) throw new GitError('fatal: No rebase in progress?');
      return yield* word === 'abort' ? abort(call, state) : word === 'quit' ? quit(call) : proceed(call, state, word === 'skip');
    }
    if (state) throw new GitError(STUCK);
    return yield* start(call);
  },
};

function* start(call: Call): Blocking<number> {
  const { p, repository, options } = call, here = repository.branch, upstream = here === undefined ? undefined : upstreamOf(repository, here)?.tracking;
  const [given = upstream, branch] = options.has('root') ? [undefined, call.operands[0]] : call.operands;
  if (given === undefined && !options.has('root')) {
    yield* p.write(1, `${NO_UPSTREAM(here ?? 'HEAD')}\n`);
    return 1;
  }
  const base = given === undefined ? undefined : resolve(repository, given), ontoName = options.value('onto') ?? given!;
  if (given !== undefined && base === undefined) throw new GitError(`fatal: invalid upstream '${given}'`);
  const onto = ontoName === undefined ? undefined : resolve(repository, ontoName);
  if (onto === undefined) throw new GitError(options.has('root') ? 'fatal: this machine does not simulate --root without --onto' : `fatal: Does not point to a valid commit '${ontoName}'`);
  if (repository.conflicts.size > 0) {
    yield* p.write(1, [...repository.conflicts.keys()].map((path) => `${path}: needs merge\n`).join(''));
    throw new GitError('error: cannot rebase: You have unstaged changes.\nerror: additionally, your index contains uncommitted changes.\nerror: Please commit or stash them.', 1);
  }
  if (changesBetween(repository.index, tracked(repository)).length > 0) throw new GitError('error: cannot rebase: You have unstaged changes.\nerror: Please commit or stash them.', 1);
  if (changesBetween(repository.snapshotOf(resolve(repository, 'HEAD')), repository.index).length > 0) throw new GitError('error: cannot rebase: Your index contains uncommitted changes.\nerror: Please commit or stash them.', 1);
  if (branch !== undefined) {
    const there = repository.reference(`refs/heads/${branch}`) ?? resolve(repository, branch);
    if (there === undefined) throw new GitError(`fatal: no such branch/commit '${branch}'`);
    moveTree(repository, repository.snapshotOf(resolve(repository, 'HEAD')), repository.snapshotOf(there), 'checkout');
    repository.writeInside('HEAD', repository.reference(`refs/heads/${branch}`) ? `ref: refs/heads/${branch}\n` : `${there}\n`);
  }
  const head = resolve(repository, 'HEAD')!, own = byDate(repository, [head], [base ?? onto]).reverse().filter(({ parents }) => parents.length < 2);
  const name = repository.branch === undefined ? 'HEAD' : `Current branch ${repository.branch}`;
  if (!options.has('i') && !options.has('f') && !options.has('no-ff') && !options.has('x') && onto === base && isAncestor(repository, onto, head)) {
    if (!options.has('q')) yield* p.write(1, `${name} is up to date.\n`);
    return 0;
  }
  let todo: Step[] = own.map((one) => ({ verb: 'pick', id: one.id, rest: subjectOf(one) }));
  if (options.has('x')) todo = todo.flatMap((step) => [step, { verb: 'exec', id: '', rest: options.value('x')! }]);
  if (options.has('i')) {
    const asked = yield* editedList(repository, todo, base ?? onto, head, onto);
    if (asked === undefined) return 1;
    todo = asked;
  }
  const state: RebaseState = { headName: repository.branch === undefined ? 'detached HEAD' : repository.head, onto, original: head, todo, done: [], end: todo.length, stopped: undefined };
  // What stands where it stood already is not made again.
  let from = onto;
  while (!options.has('f') && !options.has('no-ff') && state.todo[0]?.verb === 'pick' && repository.commit(state.todo[0].id)?.parents[0] === from) {
    from = state.todo[0].id;
    state.done.push(state.todo.shift()!);
  }
  moveTree(repository, repository.snapshotOf(head), repository.snapshotOf(from), 'checkout');
  repository.writeInside('HEAD', `${from}\n`);
  logReference(repository, 'HEAD', head, from, `rebase (start): checkout ${ontoName}`);
  writeRebase(repository, state);
  return yield* perform(call, state);
}

/** The list as the editor leaves it; undefined where nothing is left. */
function* editedList(repository: Repository, todo: readonly Step[], base: string, head: string, onto: string): Blocking<Step[] | undefined> {
  const { p } = repository, settings = readConfig(p, repository), editor = p.env.get('GIT_SEQUENCE_EDITOR') ?? settings.get('sequence.editor') ?? p.env.get('GIT_EDITOR') ?? settings.get('core.editor') ?? p.env.get('VISUAL') ?? p.env.get('EDITOR') ?? 'nano';
  const path = repository.at('rebase-merge/git-rebase-todo');
  repository.writeInside('rebase-merge/git-rebase-todo', `${todo.length === 0 ? 'noop\n' : todo.map((step) => `${lineOf(step)}\n`).join('')}\n# Rebase ${short(base)}..${short(head)} onto ${short(onto)} (${todo.length} command${todo.length === 1 ? '' : 's'})\n#${HELP}`);
  if ((yield* p.wait(p.spawn({ argv: ['sh', '-c', `${editor} "$@"`, editor, path] }))) !== 0) {
    endRebase(repository);
    throw new GitError(`error: There was a problem with the editor '${editor}'.`, 1);
  }
  const lines = readText(p, path).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#') && line !== 'noop');
  if (lines.length === 0 && todo.length > 0) {
    endRebase(repository);
    yield* p.write(2, 'error: nothing to do\n');
    return undefined;
  }
  return lines.map((line, i) => {
    const [, given = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [], verb = VERBS[given] ?? given;
    if (verb === 'exec' || verb === 'break') return { verb, id: '', rest };
    const [word = '', ...words] = rest.split(/\s+/), id = resolve(repository, word);
    if (!Object.values(VERBS).includes(verb) || id === undefined) {
      endRebase(repository);
      throw new GitError(`error: invalid line ${i + 1}: ${line}\nerror: please fix this using 'git rebase --edit-todo'.`, 1);
    }
    return { verb, id, rest: words.join(' ') || subjectOf(repository.commit(id)!) };
  });
}

/** Goes back to the start of the line that tells of the progress. */
function clearLine({ p, options }: Call): string {
  if (options.has('q')) return '';
  return p.files.get(2)?.tty && !['dumb', undefined].includes(p.env.get('TERM')) ? '\r\x1b[K' : `\r${' '.repeat(80)}\r`;
}

/** Does what is left of the list, until something needs a hand. */
function* perform(call: Call, state: RebaseState): Blocking<number> {
  const { p, repository, options } = call;
  for (let step = state.todo.shift(); step; step = state.todo.shift()) {
    state.done.push(step);
    writeRebase(repository, state);
    if (!options.has('q') && step.verb !== 'drop') yield* p.write(2, `Rebasing (${state.done.length}/${state.end})\r`);
    const status = step.verb === 'drop' ? undefined : step.verb === 'exec' ? yield* execute(call, step.rest) : step.verb === 'break' ? 0 : yield* apply(call, state, step);
    if (status !== undefined) return status;
  }
  const head = resolve(repository, 'HEAD')!;
  if (state.headName !== 'detached HEAD') {
    repository.setReference(state.headName, head);
    logReference(repository, state.headName, state.original, head, `rebase (finish): ${state.headName} onto ${state.onto}`);
    repository.writeInside('HEAD', `ref: ${state.headName}\n`);
    logReference(repository, 'HEAD', head, head, `rebase (finish): returning to ${state.headName}`);
  }
  endRebase(repository);
  if (!options.has('q')) yield* p.write(2, `${clearLine(call)}Successfully rebased and updated ${state.headName}.\n`);
  return 0;
}

function* execute(call: Call, command: string): Blocking<number | undefined> {
  const { p } = call;
  yield* p.write(2, `${clearLine(call)}Executing: ${command}\n`);
  if ((yield* p.wait(p.spawn({ argv: ['sh', '-c', command] }))) === 0) return undefined;
  yield* p.write(2, `warning: execution failed: ${command}\nYou can fix the problem, and then run\n\n  git rebase --continue\n\n\n`);
  return 1;
}

/** One commit; a status where it stops. */
function* apply(call: Call, state: RebaseState, { verb, id }: Step): Blocking<number | undefined> {
  const { p, repository } = call, one = repository.commit(id)!, head = resolve(repository, 'HEAD')!, melds = verb === 'squash' || verb === 'fixup';
  const ours = repository.snapshotOf(head), label = `${short(id)} (${subjectOf(one)})`;
  const merged = mergeTrees(repository, repository.snapshotOf(one.parents[0]), ours, repository.readTree(one.tree), ['HEAD', label]);
  moveTree(repository, ours, merged.snapshot, 'merge');
  yield* p.write(1, merged.told.map((line) => `${line}\n`).join(''));
  if (merged.conflicts.size > 0) {
    repository.conflicts = merged.conflicts;
    repository.writeInside('MERGE_MSG', one.message);
    state.stopped = id;
    writeRebase(repository, state);
    throw new GitError(`error: could not apply ${short(id)}... ${subjectOf(one)}\nhint: Resolve all conflicts manually, mark them as resolved with\nhint: "git add/rm <conflicted_files>", then run "git rebase --continue".\nhint: You can instead skip this commit: run "git rebase --skip".\nhint: To abort and get back to the state before "git rebase", run "git rebase --abort".\nCould not apply ${short(id)}... ${subjectOf(one)}`, 1);
  }
  if (!melds && verb === 'pick' && changesBetween(ours, merged.snapshot).length === 0) {
    yield* p.write(2, `dropping ${id} ${subjectOf(one)} -- patch contents already upstream\n`);
    return undefined;
  }
  if (melds) yield* meld(call, state, verb, id);
  else if (one.parents[0] === head) moveHead(repository, id, `rebase (${verb}): ${subjectOf(one)}`);
  else moveHead(repository, writeCommit(repository, merged.snapshot, [head], one.message, { stamp: stampText(one.author) }), `rebase (${verb}): ${subjectOf(one)}`);
  if (verb === 'reword') yield* reword(call);
  if (verb !== 'edit') return undefined;
  state.stopped = id;
  writeRebase(repository, state);
  yield* p.write(2, `${clearLine(call)}Stopped at ${short(resolve(repository, 'HEAD')!)}...  ${subjectOf(one)}\nYou can amend the commit now, with\n\n  git commit --amend \n\nOnce you are satisfied with your changes, run\n\n  git rebase --continue\n`);
  return 0;
}

/** squash and fixup: the commit before is made again with this one in it. */
function* meld({ p, repository }: Call, { todo }: RebaseState, verb: string, id: string): Blocking<void> {
  const head = repository.commit(resolve(repository, 'HEAD')!)!, one = repository.commit(id)!;
  const more = ['squash', 'fixup'].includes(todo[0]?.verb ?? '');
  const joined = verb === 'fixup' ? head.message : `${head.message.trimEnd()}\n\n${one.message}`;
  const message = verb === 'squash' && !more ? yield* edited(repository, `# This is a combination of 2 commits.\n# This is the 1st commit message:\n\n${head.message.trimEnd()}\n\n# This is the commit message #2:\n\n${one.message.trimEnd()}\n`) : joined;
  const made = writeCommit(repository, repository.index, head.parents, message, { stamp: stampText(head.author) });
  moveHead(repository, made, `rebase (${verb}): ${subjectOf({ message })}`);
  if (verb === 'squash' && !more) yield* p.write(1, commitReport(repository, made, { date: true }));
}

function* reword({ p, repository }: Call): Blocking<void> {
  const head = repository.commit(resolve(repository, 'HEAD')!)!, message = yield* edited(repository, head.message.trimEnd());
  const made = writeCommit(repository, repository.readTree(head.tree), head.parents, message, { stamp: stampText(head.author) });
  moveHead(repository, made, `rebase (reword): ${subjectOf({ message })}`);
  yield* p.write(1, commitReport(repository, made, { date: true }));
}

/** --continue and --skip. */
function* proceed(call: Call, state: RebaseState, skips: boolean): Blocking<number> {
  const { p, repository } = call, head = resolve(repository, 'HEAD')!, ours = repository.snapshotOf(head);
  if (skips) moveTree(repository, repository.index, ours, 'checkout', true);
  else if (repository.conflicts.size > 0) {
    yield* p.write(1, `${[...repository.conflicts.keys()].map((path) => `${path}: needs merge\n`).join('')}You must edit all merge conflicts and then\nmark them as resolved using git add\n`);
    return 1;
  } else if (changesBetween(repository.index, tracked(repository)).length > 0) throw new GitError('error: cannot rebase: You have unstaged changes.\nerror: Please commit or stash them.', 1);
  else if (changesBetween(ours, repository.index).length > 0) {
    const one = state.stopped === undefined ? undefined : repository.commit(state.stopped), amends = repository.readInside('MERGE_MSG') === undefined, old = repository.commit(head)!;
    const message = amends ? old.message : yield* edited(repository, repository.readInside('MERGE_MSG')!.trimEnd());
    const made = writeCommit(repository, repository.index, amends ? old.parents : [head], message, { stamp: stampText((amends ? old : one ?? old).author) });
    moveHead(repository, made, `rebase (continue): ${subjectOf({ message })}`);
    yield* p.write(1, commitReport(repository, made, { date: amends }));
  }
  repository.removeInside('MERGE_MSG', 'CHERRY_PICK_HEAD');
  state.stopped = undefined;
  return yield* perform(call, state);
}

function* abort({ repository, p }: Call, state: RebaseState): Blocking<number> {
  const head = resolve(repository, 'HEAD')!;
  moveTree(repository, repository.snapshotOf(head), repository.snapshotOf(state.original), 'checkout', true);
  if (state.headName === 'detached HEAD') repository.writeInside('HEAD', `${state.original}\n`);
  else repository.writeInside('HEAD', `ref: ${state.headName}\n`);
  logReference(repository, 'HEAD', head, state.original, `rebase (abort): returning to ${state.headName}`);
  endRebase(repository);
  yield* p.compute(0.1);
  return 0;
}

function* quit({ repository, p }: Call): Blocking<number> {
  endRebase(repository);
  yield* p.compute(0.1);
  return 0;
}
