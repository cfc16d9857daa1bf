/** git worktree: further work trees beside the main one, each with a branch of its own. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup, makeDirectory, readDirectory, removeDirectory, unlink, writeFile } from '../../../kernel/files.ts';
import type { Process } from '../../../kernel/process.ts';
import { absolutePath } from '../../node-facts.ts';
import { changesBetween } from '../changes.ts';
import type { Call, Command } from '../command.ts';
import { GitError } from '../error.ts';
import { short, subjectOf } from '../objects.ts';
import { logReference } from '../reflog.ts';
import { resolve } from '../revisions.ts';
import { linkedRepository, treesOf, treeWith, type Tree } from '../trees.ts';
import { filesOf, materialise, tracked } from '../worktree.ts';
import { makeBranch, validName } from './branch.ts';

const USAGE = `git worktree add [-f] [--detach] [--checkout] [--lock [--reason <string>]]
                        [-b <new-branch>] <path> [<commit-ish>]
   or: git worktree list [-v | --porcelain [-z]]
   or: git worktree lock [--reason <string>] <worktree>
   or: git worktree move <worktree> <new-path>
   or: git worktree prune [-n] [-v] [--expire <expire>]
   or: git worktree remove [-f] <worktree>
   or: git worktree repair [<path>...]
   or: git worktree unlock <worktree>
`;

function removeAll(p: Process, path: string): void {
  if (lookup(p, path, false)?.kind !== 'directory') return unlink(p, path);
  for (const name of readDirectory(p, path)) removeAll(p, `${path}/${name}`);
  removeDirectory(p, path);
}

export const worktree: Command = {
  name: 'worktree', usage: USAGE.slice(13),
  options: [{ short: 'b', value: true }, { short: 'B', value: true }, { short: 'd', long: 'detach' }, { short: 'f', long: 'force' }, { long: 'lock' }, { long: 'reason', value: true }, { short: 'v', long: 'verbose' }, { long: 'porcelain' }, { short: 'n', long: 'dry-run' }, { long: 'expire', value: true }, { short: 'q', long: 'quiet' }, { long: 'checkout' }, { long: 'guess-remote' }],
  *run(call) {
    const { p, repository, options } = call, [verb, word] = call.operands;
    if (verb === undefined || !['add', 'list', 'lock', 'move', 'prune', 'remove', 'repair', 'unlock'].includes(verb)) throw new GitError(`error: ${verb === undefined ? 'need a subcommand' : `unknown subcommand: \`${verb}'`}\nusage: ${USAGE}`, 129);
    if (verb === 'move' || verb === 'repair') throw new GitError(`git: this machine does not simulate 'git worktree ${verb}'`, 1);
    if (verb === 'list') return yield* p.write(1, listed(call)), 0;
    if (verb === 'prune') {
      for (const { name } of treesOf(repository).filter(({ gone, locked, name: own }) => gone && locked === undefined && own !== undefined)) {
        if (options.has('v') || options.has('n')) yield* p.write(2, `Removing worktrees/${name}: gitdir file points to non-existent location\n`);
        if (!options.has('n')) removeAll(p, `${repository.folder}/worktrees/${name}`);
      }
      return 0;
    }
    if (word === undefined) throw new GitError(`usage: git worktree ${verb} ${verb === 'add' ? '[<options>] <path> [<commit-ish>]' : '[<options>] <worktree>'}`, 129);
    if (verb === 'add') return yield* add(call, word);
    const path = absolutePath(p, word).replace(/(?<=.)\/$/, ''), tree = treesOf(repository).find((one) => one.path === path || (one.name !== undefined && one.path.endsWith(`/${word}`)));
    if (!tree) throw new GitError(`fatal: '${word}' is not a working tree`);
    if (tree.name === undefined) throw new GitError(verb === 'remove' ? `fatal: '${word}' is a main working tree` : `fatal: The main working tree cannot be locked or unlocked`);
    const lock = `worktrees/${tree.name}/locked`;
    if (verb === 'lock') {
      if (tree.locked !== undefined) throw new GitError(`fatal: '${word}' is already locked${tree.locked === '' ? '' : `, reason: ${tree.locked}`}`);
      writeFile(p, `${repository.folder}/${lock}`, options.has('reason') ? `${options.value('reason')}\n` : '');
    } else if (verb === 'unlock') {
      if (tree.locked === undefined) throw new GitError(`fatal: '${word}' is not locked`);
      unlink(p, `${repository.folder}/${lock}`);
    } else remove(call, word, tree);
    return 0;
  },
};

function remove({ p, repository, options }: Call, word: string, tree: Tree): void {
  const force = options.all.filter(({ name }) => name === 'f').length;
  if (tree.locked !== undefined && force < 2) throw new GitError(`fatal: cannot remove a locked working tree${tree.locked === '' ? '' : `, lock reason: ${tree.locked}`};\nuse 'remove -f -f' to override or unlock first`.replace(/^(.*reason: .*);$/m, '$1'));
  const linked = tree.gone ? undefined : linkedRepository(p, tree.path);
  if (linked) {
    const { index } = linked, isChanged = changesBetween(linked.snapshotOf(resolve(linked, 'HEAD')), index).length > 0 || changesBetween(index, tracked(linked)).length > 0 || filesOf(linked, index).some((path) => !index.has(path));
    if (isChanged && force === 0) throw new GitError(`fatal: '${word}' contains modified or untracked files, use --force to delete it`);
    removeAll(p, tree.path);
  }
  removeAll(p, `${repository.folder}/worktrees/${tree.name}`);
}

function* add(call: Call, word: string): Blocking<number> {
  const { p, repository, options } = call, path = absolutePath(p, word).replace(/(?<=.)\/$/, ''), base = path.split('/').pop()!, commit = call.operands[2], start = commit ?? 'HEAD', there = lookup(p, path);
  if (there && (there.kind !== 'directory' || readDirectory(p, path).length > 0)) throw new GitError(`fatal: '${word}' already exists`);
  const made = options.value('b') ?? options.value('B') ?? (commit === undefined && !options.has('d') && repository.reference(`refs/heads/${base}`) === undefined ? base : undefined);
  const branch = made ?? (options.has('d') ? undefined : commit === undefined ? base : repository.reference(`refs/heads/${commit}`) === undefined ? undefined : commit), id = resolve(repository, made === undefined && commit === undefined && branch !== undefined ? branch : start);
  if (id === undefined) throw new GitError(`fatal: invalid reference: ${start}`);
  if (made !== undefined) {
    if (!validName(made)) throw new GitError(`fatal: '${made}' is not a valid branch name`);
    if (!options.has('B') && repository.reference(`refs/heads/${made}`) !== undefined) throw new GitError(`fatal: a branch named '${made}' already exists`);
  }
  if (!options.has('q')) yield* p.write(2, `Preparing worktree (${made !== undefined ? `new branch '${made}'` : branch !== undefined ? `checking out '${branch}'` : `detached HEAD ${short(id)}`})\n`);
  const other = branch === undefined || made !== undefined ? undefined : branch === repository.branch ? { path: repository.top } : treeWith(repository, branch);
  if (other && !options.has('f')) throw new GitError(`fatal: '${branch}' is already checked out at '${other.path}'`);
  if (made !== undefined) makeBranch(repository, made, start, { force: options.has('B') });
  let name = base;
  for (let i = 1; lookup(p, `${repository.folder}/worktrees/${name}`); i++) name = `${base}${i}`;
  const own = `worktrees/${name}`, parts = path.split('/');
  repository.writeInside(`${own}/HEAD`, branch === undefined ? `${id}\n` : `ref: refs/heads/${branch}\n`);
  repository.writeInside(`${own}/commondir`, '../..\n');
  repository.writeInside(`${own}/gitdir`, `${path}/.git\n`);
  if (options.has('lock')) repository.writeInside(`${own}/locked`, options.has('reason') ? `${options.value('reason')}\n` : '');
  for (let i = 2; i <= parts.length; i++) if (!lookup(p, parts.slice(0, i).join('/'))) makeDirectory(p, parts.slice(0, i).join('/'));
  writeFile(p, `${path}/.git`, `gitdir: ${repository.folder}/${own}\n`);
  const linked = linkedRepository(p, path)!, snapshot = repository.snapshotOf(id);
  materialise(linked, new Map(), snapshot);
  linked.index = snapshot;
  logReference(linked, 'HEAD', undefined, id, '');
  if (!options.has('q')) yield* p.write(1, `HEAD is now at ${short(id)} ${subjectOf(repository.commit(id)!)}\n`);
  return 0;
}

function listed({ repository, options }: Call): string {
  const trees = treesOf(repository), width = Math.max(...trees.map(({ path }) => path.length));
  return trees.map(({ path, head, locked, gone }) => {
    const branch = head.startsWith('refs/heads/') ? head.slice(11) : undefined, id = (branch === undefined ? head : repository.reference(head)) ?? '0'.repeat(40);
    if (options.has('porcelain')) return `worktree ${path}\nHEAD ${id}\n${branch === undefined ? 'detached' : `branch ${head}`}\n${locked === undefined ? '' : `locked${locked === '' ? '' : ` ${locked}`}\n`}${gone ? 'prunable gitdir file points to non-existent location\n' : ''}\n`;
    return `${path.padEnd(width)}  ${short(id)} ${branch === undefined ? '(detached HEAD)' : `[${branch}]`}${locked === undefined ? '' : ' locked'}${gone && locked === undefined ? ' prunable' : ''}\n`;
  }).join('');
}
