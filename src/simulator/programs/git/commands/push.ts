import type { Command } from '../command.ts';
import { GitError } from '../error.ts';
import { readConfig } from '../config.ts';
import { isAncestor } from '../history.ts';
import { short } from '../objects.ts';
import { remotesOf, remoteUrl, upstreamOf } from '../remotes.ts';
import { objectOf } from '../revisions.ts';
import { copyObjects, openRemote } from '../transport.ts';
import { track } from './branch.ts';
import { refLine } from './fetch.ts';

const BEHIND = (url: string, fetched: boolean): string => fetched
  ? `error: failed to push some refs to '${url}'\nhint: Updates were rejected because the tip of your current branch is behind\nhint: its remote counterpart. Integrate the remote changes (e.g.\nhint: 'git pull ...') before pushing again.\nhint: See the 'Note about fast-forwards' in 'git push --help' for details.`
  : `error: failed to push some refs to '${url}'\nhint: Updates were rejected because the remote contains work that you do\nhint: not have locally. This is usually caused by another repository pushing\nhint: to the same ref. You may want to first integrate the remote changes\nhint: (e.g., 'git pull ...') before pushing again.\nhint: See the 'Note about fast-forwards' in 'git push --help' for details.`;

interface Job {
  /** What is sent; undefined deletes. */
  from: string | undefined;
  to: string;
}

const CHECKED_OUT = (full: string): string => `remote: error: refusing to update checked out branch: ${full}        \nremote: error: By default, updating the current branch in a non-bare repository        \nremote: is denied, because it will make the index and work tree inconsistent        \nremote: with what you pushed, and will require 'git reset --hard' to match        \nremote: the work tree to HEAD.        \nremote: \nremote: You can set the 'receive.denyCurrentBranch' configuration variable        \nremote: to 'ignore' or 'warn' in the remote repository to allow pushing into        \nremote: its current branch; however, this is not recommended unless you        \nremote: arranged to update its work tree to match what you pushed in some        \nremote: other way.        \nremote: \nremote: To squelch this message and still keep the default behaviour, set        \nremote: 'receive.denyCurrentBranch' configuration variable to 'refuse'.        \n`;

const DELETED_CURRENT = (full: string): string => `remote: error: By default, deleting the current branch is denied, because the next        \nremote: 'git clone' won't result in any file checked out, causing confusion.        \nremote: \nremote: You can set 'receive.denyDeleteCurrent' configuration variable to        \nremote: 'warn' or 'ignore' in the remote repository to allow deleting the        \nremote: current branch, with or without a warning message.        \nremote: \nremote: To squelch this message, you can set it to 'refuse'.        \nremote: error: refusing to delete the current branch: ${full}        \n`;

export const push: Command = {
  name: 'push', usage: '[<options>] [<repository> [<refspec>...]]',
  options: [{ short: 'u', long: 'set-upstream' }, { short: 'f', long: 'force' }, { long: 'force-with-lease', value: 'optional' }, { long: 'all' }, { long: 'tags' }, { long: 'follow-tags' }, { short: 'd', long: 'delete' }, { short: 'q', long: 'quiet' }, { short: 'n', long: 'dry-run' }, { short: 'v', long: 'verbose' }, { long: 'no-verify' }],
  *run(call) {
    const { p, repository, options, operands } = call, branch = repository.branch, upstream = branch === undefined ? undefined : upstreamOf(repository, branch), remotes = remotesOf(p, repository), [name = upstream?.remote ?? (remotes.length === 1 ? remotes[0]! : 'origin'), ...specs] = operands, url = remoteUrl(repository, name) ?? name;
    if (operands.length === 0 && !remotes.includes(name)) throw new GitError('fatal: No configured push destination.\nEither specify the URL from the command-line or configure a remote repository using\n\n    git remote add <name> <url>\n\nand then push using the remote name\n\n    git push <name>\n');
    const jobs: Job[] = [];
    if (options.has('tags')) jobs.push(...repository.tags().map((one) => ({ from: `refs/tags/${one}`, to: `refs/tags/${one}` })));
    if (options.has('all')) jobs.push(...repository.branches().map((one) => ({ from: `refs/heads/${one}`, to: `refs/heads/${one}` })));
    // `tag NAME` is short for that tag's full name.
    const named = specs.map((spec, i) => (specs[i - 1] === 'tag' ? `refs/tags/${spec}` : spec)).filter((spec, i) => spec !== 'tag' || i === specs.length - 1);
    for (const spec of named) {
      const [left = '', right = left] = spec.replace(/^\+/, '').split(':'), source = options.has('d') || left === '' ? undefined : left;
      const place = (word: string): string => (word.startsWith('refs/') ? word : word === 'HEAD' ? `refs/heads/${branch}` : repository.reference(`refs/tags/${word}`) !== undefined && repository.reference(`refs/heads/${word}`) === undefined ? `refs/tags/${word}` : `refs/heads/${word}`);
      if (source !== undefined && objectOf(repository, source) === undefined) throw new GitError(`error: src refspec ${source} does not match any\nerror: failed to push some refs to '${url}'`, 1);
      jobs.push({ from: source, to: place(right) });
    }
    if (jobs.length === 0 && !options.has('tags') && !options.has('all')) {
      if (branch === undefined) throw new GitError('fatal: You are not currently on a branch.\nTo push the history leading to the current (detached HEAD)\nstate now, use\n\n    git push origin HEAD:<name-of-remote-branch>\n');
      if (upstream === undefined && operands.length === 0 && !options.has('u') && readConfig(p, repository).get('push.default') !== 'current') throw new GitError(`fatal: The current branch ${branch} has no upstream branch.\nTo push the current branch and set the remote as upstream, use\n\n    git push --set-upstream ${name} ${branch}\n\nTo have this happen automatically for branches without a tracking\nupstream, see 'push.autoSetupRemote' in 'git help config'.\n`);
      if (objectOf(repository, 'HEAD') === undefined) throw new GitError(`error: src refspec refs/heads/${branch} does not match any\nerror: failed to push some refs to '${url}'`, 1);
      jobs.push({ from: branch, to: `refs/heads/${upstream?.branch ?? branch}` });
    }
    const there = yield* openRemote(p, url), done: string[] = [], rejected: string[] = [];
    let refused = '', failed: string | undefined;
    const forced = options.has('f') || options.has('force-with-lease') || specs.some((spec) => spec.startsWith('+')), width = Math.max(...jobs.map(({ from, to }) => (from ?? to).replace(/^refs\/\w+\//, '').length));
    for (const { from, to } of jobs) {
      const id = from === undefined ? undefined : objectOf(repository, from)!, old = there.reference(to), label = (from ?? '').replace(/^refs\/\w+\//, ''), target = to.replace(/^refs\/\w+\//, '');
      if (old === id && id !== undefined) continue;
      if (id === undefined) {
        if (old === undefined) throw new GitError(`error: unable to delete '${target}': remote ref does not exist\nerror: failed to push some refs to '${url}'`, 1);
        if (to === `refs/heads/${there.branch}`) {
          refused = DELETED_CURRENT(to);
          rejected.push(` ! [remote rejected] ${target} (deletion of the current branch prohibited)\n`);
          continue;
        }
        there.removeReference(to);
        repository.removeReference(`refs/remotes/${name}/${target}`);
        done.push(` - [deleted]         ${target}\n`);
        continue;
      }
      const forward = old === undefined || (repository.read(old) !== undefined && isAncestor(repository, old, id)), isTag = to.startsWith('refs/tags/');
      if (!there.bare && to === `refs/heads/${there.branch}`) {
        refused = CHECKED_OUT(to);
        rejected.push(refLine('!', '[remote rejected]', label, `${target} (branch is currently checked out)`, width));
      } else if (isTag && old !== undefined && !forced) {
        rejected.push(refLine('!', '[rejected]', label, `${target} (already exists)`, width));
        failed ??= `error: failed to push some refs to '${url}'\nhint: Updates were rejected because the tag already exists in the remote.`;
      } else if (!forward && !forced) {
        const fetched = repository.read(old) !== undefined;
        rejected.push(refLine('!', '[rejected]', label, `${target} (${fetched ? 'non-fast-forward' : 'fetch first'})`, width));
        failed ??= BEHIND(url, fetched);
      } else {
        copyObjects(repository, there, options.has('n') ? [] : [id]);
        if (!options.has('n')) there.setReference(to, id);
        if (remotesOf(p, repository).includes(name) && !isTag && !options.has('n')) repository.setReference(`refs/remotes/${name}/${target}`, id);
        done.push(old === undefined ? refLine('*', isTag ? '[new tag]' : '[new branch]', label, target, width) : refLine(forward && !isTag ? ' ' : '+', `${short(old)}${forward && !isTag ? '..' : '...'}${short(id)}`, label, target, width, forward && !isTag ? '' : ' (forced update)'));
      }
    }
    if (done.length + rejected.length > 0) {
      if (!options.has('q') || rejected.length > 0) yield* p.write(2, `${refused}To ${url}\n${done.join('')}${rejected.join('')}`);
    } else if (!options.has('q')) yield* p.write(2, 'Everything up-to-date\n');
    if (options.has('u') && rejected.length === 0) for (const { from, to } of jobs) if (from !== undefined && to.startsWith('refs/heads/')) {
      const local = from === 'HEAD' ? branch! : from.replace('refs/heads/', '');
      track(repository, local, name, to.slice(11));
      if (!options.has('q')) yield* p.write(1, `branch '${local}' set up to track '${name}/${to.slice(11)}'.\n`);
    }
    if (rejected.length > 0) throw new GitError(failed ?? `error: failed to push some refs to '${url}'`, 1);
    return 0;
  },
};
