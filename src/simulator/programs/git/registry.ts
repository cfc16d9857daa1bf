/** Every command of git that is simulated. */
import type { Command } from './command.ts';
import { add } from './commands/add.ts';
import { apply } from './commands/apply.ts';
import { archive } from './commands/archive.ts';
import { bisect } from './commands/bisect.ts';
import { blame } from './commands/blame.ts';
import { branch } from './commands/branch.ts';
import { checkout, restore, switchBranch } from './commands/checkout.ts';
import { clone } from './commands/clone.ts';
import { commit } from './commands/commit.ts';
import { config } from './commands/config.ts';
import { diff } from './commands/diff.ts';
import { fetch } from './commands/fetch.ts';
import { clean, listFiles, move, remove } from './commands/files.ts';
import { forEachRef } from './commands/for-each-ref.ts';
import { grep } from './commands/grep.ts';
import { init } from './commands/init.ts';
import { log } from './commands/log.ts';
import { am, formatPatch } from './commands/mail.ts';
import { merge } from './commands/merge.ts';
import { cherryPick, revert } from './commands/pick.ts';
import { catFile, describe, hashObject, listTree, mergeBase, reflog, revList, revParse, shortlog, symbolicRef } from './commands/plumbing.ts';
import { notes } from './commands/notes.ts';
import { pull } from './commands/pull.ts';
import { push } from './commands/push.ts';
import { rebase } from './commands/rebase.ts';
import { listRemote, showRef } from './commands/references.ts';
import { remote } from './commands/remote.ts';
import { reset } from './commands/reset.ts';
import { show } from './commands/show.ts';
import { stash } from './commands/stash.ts';
import { status } from './commands/status.ts';
import { tag } from './commands/tag.ts';
import { worktree } from './commands/worktrees.ts';
import { checkIgnore, countObjects, fsck, gc, prune, updateRef, variable, writeTree } from './commands/upkeep.ts';

export const commands: readonly Command[] = [
  add, am, apply, archive, bisect, blame, branch, catFile, checkIgnore, checkout, cherryPick, clean, clone, commit, config, describe, diff, fetch, grep, hashObject, init, listFiles, listRemote, listTree, log, merge, mergeBase, move, notes, pull, push, rebase, reflog, remote, remove, reset, restore, revList, revParse, revert, shortlog, show, showRef, stash, status, switchBranch, symbolicRef, tag, countObjects, forEachRef, formatPatch, fsck, gc, prune, updateRef, variable, worktree, writeTree,
];
