import type { Blocking } from '../../../kernel/blocking.ts';
import { readRebase, rebaseLines } from '../rebase-state.ts';
import { changesBetween, type Change } from '../changes.ts';
import { below, fromHere, fromTop, painter, quotePath, type Call, type Command } from '../command.ts';
import { isAncestor, reachable } from '../history.ts';
import { GitError } from '../error.ts';
import { short, type Snapshot, type Stages } from '../objects.ts';
import { showChanges } from '../patch.ts';
import { Parsed } from '../../options.ts';
import { readReflog } from '../reflog.ts';
import { upstreamOf } from '../remotes.ts';
import type { Repository } from '../repository.ts';
import { follow, resolve } from '../revisions.ts';
import { filesOf, ignored, textsOf, tracked } from '../worktree.ts';

/** What a conflict is called, by the versions that there are. */
function conflictWords(stages: Stages): { letters: string; words: string } {
  const key = `${stages[1] ? 1 : ''}${stages[2] ? 2 : ''}${stages[3] ? 3 : ''}`;
  return ({ 123: { letters: 'UU', words: 'both modified:   ' }, 23: { letters: 'AA', words: 'both added:      ' }, 13: { letters: 'DU', words: 'deleted by us:   ' }, 12: { letters: 'UD', words: 'deleted by them: ' }, 2: { letters: 'AU', words: 'added by us:     ' }, 3: { letters: 'UA', words: 'added by them:   ' } } as Record<string, { letters: string; words: string }>)[key] ?? { letters: 'DD', words: 'both deleted:    ' };
}

/** A folder of which nothing is tracked stands for its files. */
function collapse(paths: readonly string[], index: Snapshot): string[] {
  return [...new Set(paths.map((path) => {
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) {
      const folder = `${parts.slice(0, i).join('/')}/`;
      if (![...index.keys()].some((one) => one.startsWith(folder))) return folder;
    }
    return path;
  }))];
}

/** How the branch stands to the one that it follows. */
export function trackingLines(repository: Repository): string {
  const upstream = repository.branch === undefined ? undefined : upstreamOf(repository, repository.branch), here = resolve(repository, 'HEAD');
  if (!upstream) return '';
  const there = follow(repository, `refs/remotes/${upstream.tracking}`) ?? follow(repository, `refs/heads/${upstream.tracking}`);
  if (there === undefined) return `Your branch is based on '${upstream.tracking}', but the upstream is gone.\n  (use "git branch --unset-upstream" to fixup)\n`;
  if (here === undefined) return '';
  const { ahead, behind } = distance(repository, here, there), commits = (count: number): string => `${count} commit${count === 1 ? '' : 's'}`;
  if (ahead === 0 && behind === 0) return `Your branch is up to date with '${upstream.tracking}'.\n`;
  if (behind === 0) return `Your branch is ahead of '${upstream.tracking}' by ${commits(ahead)}.\n  (use "git push" to publish your local commits)\n`;
  if (ahead === 0) return `Your branch is behind '${upstream.tracking}' by ${commits(behind)}, and can be fast-forwarded.\n  (use "git pull" to update your local branch)\n`;
  return `Your branch and '${upstream.tracking}' have diverged,\nand have ${ahead} and ${behind} different commits each, respectively.\n  (use "git pull" to merge the remote branch into yours)\n`;
}

export function distance(repository: Repository, here: string, there: string): { ahead: number; behind: number } {
  const ours = reachable(repository, [here]), theirs = reachable(repository, [there]);
  return { ahead: [...ours].filter((id) => !theirs.has(id)).length, behind: [...theirs].filter((id) => !ours.has(id)).length };
}

/** A cherry-pick or revert that stopped. */
function pickLines(repository: Repository, conflicts: boolean): string {
  for (const [file, verb, doing] of [['CHERRY_PICK_HEAD', 'cherry-pick', 'cherry-picking'], ['REVERT_HEAD', 'revert', 'reverting']] as const) {
    const id = repository.readInside(file)?.trim();
    if (id === undefined) continue;
    const first = conflicts ? `  (fix conflicts and run "git ${verb} --continue")` : `  (all conflicts fixed: run "git ${verb} --continue")`;
    return `You are currently ${doing} commit ${short(id)}.\n${first}\n  (use "git ${verb} --skip" to skip this patch)\n  (use "git ${verb} --abort" to cancel the ${verb} operation)\n\n`;
  }
  return '';
}

interface Facts {
  staged: Change[];
  unstaged: Change[];
  untracked: string[];
  ignored: string[];
  conflicts: Map<string, Stages>;
}

function factsOf(call: Call): Facts {
  const { repository, options } = call, { index, conflicts } = repository, mode = options.value('u') ?? (options.has('u') ? 'all' : 'normal');
  const wanted = below([...call.operands, ...(call.behind ?? [])].map((path) => fromTop(call, path))), only = call.operands.length + (call.behind?.length ?? 0) > 0;
  const inside = ({ path }: { path: string }): boolean => !conflicts.has(path) && (!only || wanted(path));
  const staged = changesBetween(repository.snapshotOf(resolve(repository, 'HEAD')), index, textsOf(repository)).filter(inside);
  const unstaged = changesBetween(index, tracked(repository)).filter(inside);
  const files = mode === 'no' ? [] : filesOf(repository, index).filter((path) => !index.has(path) && !conflicts.has(path) && (!only || wanted(path)));
  const hidden = options.has('ignored') && options.value('ignored') !== 'no' ? filesOf(repository, index, true).filter((path) => !index.has(path) && ignored(repository, path)) : [];
  return { staged, unstaged, ignored: collapse(hidden, index), untracked: mode === 'all' ? files : collapse(files, new Map([...index, ...[...conflicts.keys()].map((path): [string, never] => [path, undefined as never])])), conflicts };
}

function shortStatus(call: Call, { staged, unstaged, untracked, ignored: hidden, conflicts }: Facts): string {
  const { repository, options } = call, paint = painter(call, 'status'), rows = new Map<string, [string, string, string]>();
  for (const { path, letter, from } of staged) rows.set(path, [letter, ' ', letter === 'R' ? `${from} -> ${path}` : path]);
  for (const { path, letter } of unstaged) rows.set(path, [rows.get(path)?.[0] ?? ' ', letter, rows.get(path)?.[2] ?? path]);
  let out = '';
  if (options.has('b')) {
    const here = repository.branch, upstream = here === undefined ? undefined : upstreamOf(repository, here), id = resolve(repository, 'HEAD');
    const there = upstream && follow(repository, `refs/remotes/${upstream.tracking}`), far = id !== undefined && there !== undefined ? distance(repository, id, there) : undefined;
    const parts = far ? [...(far.ahead ? [`ahead ${paint('green', String(far.ahead))}`] : []), ...(far.behind ? [`behind ${paint('red', String(far.behind))}`] : [])] : [];
    out += `## ${id === undefined ? `No commits yet on ${here}` : here === undefined ? paint('red', 'HEAD (no branch)') : `${paint('green', here)}${upstream ? `...${paint('red', upstream.tracking)}${there === undefined ? ' [gone]' : ''}` : ''}${parts.length > 0 ? ` [${parts.join(', ')}]` : ''}`}\n`;
  }
  const lines = [...rows.entries(), ...[...conflicts].map(([path, stages]): [string, [string, string, string]] => [path, [conflictWords(stages).letters[0]!, conflictWords(stages).letters[1]!, path]])].sort(([a], [b]) => (a < b ? -1 : 1));
  const name = (path: string): string => path.split(' -> ').map((one) => quotePath(options.has('porcelain') ? one : fromHere(call, one), true)).join(' -> ');
  for (const [path, [x, y, shown]] of lines) out += `${conflicts.has(path) ? paint('red', x + y) : paint('green', x === ' ' ? '' : x) + (x === ' ' ? ' ' : '') + (y === ' ' ? ' ' : paint('red', y))} ${name(shown)}\n`;
  return out + untracked.map((path) => `${paint('red', '??')} ${name(path)}\n`).join('') + hidden.map((path) => `${paint('red', '!!')} ${name(path)}\n`).join('');
}

function longStatus(call: Call, { staged, unstaged, untracked, ignored: hidden, conflicts }: Facts, none: string): string {
  const { repository, options } = call, paint = painter(call, 'status'), first = resolve(repository, 'HEAD') === undefined, merging = repository.readInside('MERGE_HEAD') !== undefined;
  const here = (path: string): string => quotePath(fromHere(call, path));
  const list = (changes: readonly Change[], colour: 'green' | 'red'): string => changes.map(({ letter, path, from }) => `\t${paint(colour, `${{ A: 'new file:   ', M: 'modified:   ', D: 'deleted:    ', R: 'renamed:    ', T: 'typechange: ' }[letter]}${letter === 'R' ? `${here(from)} -> ${here(path)}` : here(path)}`)}\n`).join('');
  let out = repository.branch === undefined ? `${paint('red', 'HEAD detached at ')}${short(repository.head)}\n` : `On branch ${repository.branch}\n`;
  const rebasing = readRebase(repository);
  if (rebasing) out = rebaseLines(rebasing, conflicts.size > 0, rebasing.done.at(-1)?.verb === 'edit');
  const began = repository.readInside('BISECT_START')?.trim();
  if (began !== undefined) out += `You are currently bisecting, started from branch '${began}'.\n  (use "git bisect reset" to get back to the original branch)\n\n`;
  const tracking = trackingLines(repository);
  if (tracking !== '') out += `${tracking}\n`;
  if (first) out += `\n${none}\n\n`;
  if (repository.readInside('rebase-apply/applying') !== undefined) out += `You are in the middle of an am session.\n  (fix conflicts and then run "git am --continue")\n  (use "git am --skip" to skip this patch)\n  (use "git am --abort" to restore the original branch)\n\n`;
  const picked = rebasing ? '' : pickLines(repository, conflicts.size > 0);
  out += picked;
  if (conflicts.size > 0 && merging) out += `You have unmerged paths.\n  (fix conflicts and run "git commit")\n  (use "git merge --abort" to abort the merge)\n\n`;
  else if (merging) out += 'All conflicts fixed but you are still merging.\n  (use "git commit" to conclude merge)\n\n';
  const unstage = first ? '  (use "git rm --cached <file>..." to unstage)\n' : '  (use "git restore --staged <file>..." to unstage)\n';
  if (staged.length > 0) out += `Changes to be committed:\n${merging ? '' : unstage}${list(staged, 'green')}\n`;
  if (conflicts.size > 0) {
    const rows = [...conflicts].map(([path, stages]) => `\t${paint('red', `${conflictWords(stages).words}${here(path)}`)}\n`).join('');
    out += `Unmerged paths:\n${rebasing || (!merging && repository.readInside('CHERRY_PICK_HEAD') === undefined) ? unstage : ''}  (use "git add${[...conflicts.values()].every((stages) => stages[2] && stages[3]) ? '' : '/rm'} <file>..." ${[...conflicts.values()].every((stages) => stages[2] && stages[3]) ? 'to mark resolution' : 'as appropriate to mark resolution'})\n${rows}\n`;
  }
  if (unstaged.length > 0) out += `Changes not staged for commit:\n  (use "git add${unstaged.some(({ letter }) => letter === 'D') ? '/rm' : ''} <file>..." to update what will be committed)\n  (use "git restore <file>..." to discard changes in working directory)\n${list(unstaged, 'red')}\n`;
  if (untracked.length > 0) out += `Untracked files:\n  (use "git add <file>..." to include in what will be committed)\n${untracked.map((path) => `\t${paint('red', here(path))}\n`).join('')}\n`;
  if (hidden.length > 0) out += `Ignored files:\n  (use "git add -f <file>..." to include in what will be committed)\n${hidden.map((path) => `\t${paint('red', here(path))}\n`).join('')}\n`;
  if (options.has('v') && call.operands.length === 0) out += showChanges(repository.snapshotOf(resolve(repository, 'HEAD')), repository.index, textsOf(repository), new Parsed(), paint, 'patch');
  if (options.value('u') === 'no' && staged.length === 0 && unstaged.length === 0) return `${out}nothing to commit (use -u to show untracked files)\n`;
  if (options.value('u') === 'no' && staged.length > 0) return `${out}Untracked files not listed (use -u option to show untracked files)\n`;
  if (staged.length > 0) return out;
  if (unstaged.length > 0 || conflicts.size > 0) return `${out}no changes added to commit (use "git add" and/or "git commit -a")\n`;
  if (untracked.length > 0) return `${out}nothing added to commit but untracked files present (use "git add" to track)\n`;
  return merging ? out : `${out}${first ? 'nothing to commit (create/copy files and use "git add" to track)' : 'nothing to commit, working tree clean'}\n`;
}

export function* showStatus(call: Call, none = 'No commits yet', short = call.options.has('s')): Blocking<number> {
  const brief = short || call.options.has('porcelain'), version = call.options.value('porcelain'), mode = call.options.value('u');
  if (version !== undefined && !['v1', 'v2', '1', '2'].includes(version)) throw new GitError(`fatal: unsupported porcelain version '${version}'`);
  if (mode !== undefined && !['no', 'normal', 'all'].includes(mode)) throw new GitError(`fatal: Invalid untracked files mode '${mode}'`);
  yield* call.p.write(1, brief ? shortStatus(call, factsOf(call)) : longStatus(call, factsOf(call), none));
  const kept = call.options.has('show-stash') && !brief ? readReflog(call.repository, 'refs/stash').length : 0;
  if (kept > 0) yield* call.p.write(1, `Your stash currently has ${kept} entr${kept === 1 ? 'y' : 'ies'}\n`);
  return 0;
}

export const status: Command = {
  name: 'status', usage: '[<options>] [--] [<pathspec>...]',
  options: [{ short: 's', long: 'short' }, { short: 'b', long: 'branch' }, { long: 'porcelain', value: 'optional' }, { long: 'long' }, { short: 'u', long: 'untracked-files', value: 'optional' }, { short: 'v', long: 'verbose' }, { long: 'ignored', value: 'optional' }, { long: 'show-stash' }],
  run: (call) => showStatus(call),
};

/** Whether a commit can be left without losing what only it reaches. */
export const isReachable = (repository: Repository, id: string): boolean => ['heads', 'remotes', 'tags'].some((kind) => repository.names(`refs/${kind}`).some((name) => isAncestor(repository, id, resolve(repository, `refs/${kind}/${name}`) ?? '')));

