import { Parsed } from '../../options.ts';
import { changesBetween } from '../changes.ts';
import { readConfig } from '../config.ts';
import type { Command } from '../command.ts';
import { GitError } from '../error.ts';
import { isAncestor } from '../history.ts';
import { remotesOf, remoteUrl, upstreamOf } from '../remotes.ts';
import { resolve } from '../revisions.ts';
import { tracked } from '../worktree.ts';
import { fetchFrom } from './fetch.ts';
import { mergeCommit } from './merge.ts';
import { rebase } from './rebase.ts';

const NO_TRACKING = (remote: string, branch: string): string =>
  `There is no tracking information for the current branch.\nPlease specify which branch you want to merge with.\nSee git-pull(1) for details.\n\n    git pull <remote> <branch>\n\nIf you wish to set tracking information for this branch you can do so with:\n\n    git branch --set-upstream-to=${remote}/<branch> ${branch}\n`;

const DETACHED = 'You are not currently on a branch.\nPlease specify which branch you want to merge with.\nSee git-pull(1) for details.\n\n    git pull <remote> <branch>\n';

const DIVERGED = `hint: You have divergent branches and need to specify how to reconcile them.
hint: You can do so by running one of the following commands sometime before
hint: your next pull:
hint: 
hint:   git config pull.rebase false  # merge
hint:   git config pull.rebase true   # rebase
hint:   git config pull.ff only       # fast-forward only
hint: 
hint: You can replace "git config" with "git config --global" to set a default
hint: preference for all repositories. You can also pass --rebase, --no-rebase,
hint: or --ff-only on the command line to override the configured default per
hint: invocation.
fatal: Need to specify how to reconcile divergent branches.`;

export const pull: Command = {
  name: 'pull', usage: '[<options>] [<repository> [<refspec>...]]',
  options: [{ long: 'ff-only' }, { long: 'ff' }, { long: 'no-ff' }, { short: 'r', long: 'rebase', value: 'optional' }, { long: 'no-rebase' }, { short: 'q', long: 'quiet' }, { long: 'no-edit' }, { short: 'n', long: 'no-stat' }, { long: 'allow-unrelated-histories' }, { short: 'p', long: 'prune' }, { long: 'tags' }],
  *run(call) {
    const { p, repository, options, operands } = call, names = remotesOf(p, repository), branch = repository.branch ?? '', upstream = upstreamOf(repository, branch), [name = upstream?.remote ?? 'origin', wanted = upstream?.branch] = operands;
    if (repository.conflicts.size > 0) throw new GitError("error: Pulling is not possible because you have unmerged files.\nhint: Fix them up in the work tree, and then use 'git add/rm <file>'\nhint: as appropriate to mark resolution and make a commit.\nfatal: Exiting because of an unresolved conflict.");
    const settings = readConfig(p, repository), rebases = (options.has('r') || settings.get('pull.rebase') === 'true') && !options.has('no-rebase');
    if (rebases) {
      const unstaged = changesBetween(repository.index, tracked(repository)).length > 0, staged = changesBetween(repository.snapshotOf(resolve(repository, 'HEAD')), repository.index).length > 0;
      if (unstaged || staged) throw new GitError(`error: cannot pull with rebase: ${unstaged ? 'You have unstaged changes' : 'Your index contains uncommitted changes'}.\n${unstaged && staged ? 'error: additionally, your index contains uncommitted changes.\n' : ''}error: please commit or stash them.`);
    }
    if (operands.length < 2 && upstream === undefined) {
      if (names.includes(name)) yield* fetchFrom(call, name, []);
      else if (operands.length > 0) yield* fetchFrom(call, name, []);
      if (operands.length === 0 || names.includes(name)) throw new GitError(repository.branch === undefined ? DETACHED : NO_TRACKING(names.length === 1 ? names[0]! : '<remote>', branch), 1);
    }
    yield* fetchFrom(call, name, operands.length > 1 ? [wanted!] : []);
    const line = (repository.readInside('FETCH_HEAD') ?? '').split('\n').find((one) => wanted === undefined || one.includes(`'${wanted}'`)), theirs = line?.slice(0, 40), here = resolve(repository, 'HEAD');
    if (theirs === undefined) throw new GitError(`Your configuration specifies to merge with the ref 'refs/heads/${wanted}'\nfrom the remote, but no such ref was fetched.`, 1);
    const diverged = here !== undefined && !isAncestor(repository, here, theirs) && !isAncestor(repository, theirs, here);
    if (diverged && !['ff-only', 'r', 'no-rebase', 'no-ff', 'ff'].some((one) => options.has(one)) && settings.get('pull.rebase') === undefined && settings.get('pull.ff') === undefined) throw new GitError(DIVERGED);
    if (diverged && rebases) return yield* rebase.run({ ...call, operands: [theirs], options: new Parsed(), behind: undefined });
    const url = remoteUrl(repository, name) ?? name, into = ['main', 'master'].includes(branch) ? '' : ` into ${branch}`;
    return yield* mergeCommit(call, theirs, theirs, `Merge branch '${wanted ?? 'HEAD'}' of ${url}${into}`);
  },
};
