/** checkout and switch: another commit in the work tree; and restore, which fetches files. */
import { choose, PURPOSES, stageChoices } from './patch-mode.ts';
import { encode } from '../../../kernel/bytes.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Option } from '../../options.ts';
import { changesBetween } from '../changes.ts';
import { below, fromTop, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { short, subjectOf, type Snapshot } from '../objects.ts';
import { logReference } from '../reflog.ts';
import type { Repository } from '../repository.ts';
import { treeWith } from '../trees.ts';
import { previousBranch, resolve } from '../revisions.ts';
import { filesOf, materialise, tracked } from '../worktree.ts';
import { makeBranch, trackStart, validName } from './branch.ts';
import { isReachable, trackingLines } from './status.ts';

/** Takes files from one commit to another, and keeps what is changed where both have the same. @throws GitError where something would be lost */
export function moveTree(repository: Repository, from: Snapshot, to: Snapshot, what: 'checkout' | 'merge', force = false): void {
  const { index } = repository, moving = changesBetween(from, to), dirty = new Set([...changesBetween(index, tracked(repository)), ...changesBetween(from, index)].map(({ path }) => path));
  if (!force) {
    const clash = moving.filter(({ path }) => dirty.has(path) && to.get(path)?.id !== index.get(path)?.id).map(({ path }) => path);
    const files = filesOf(repository, index, true), strangers = moving.filter(({ path, letter }) => letter === 'A' && !index.has(path) && files.includes(path)).map(({ path }) => path);
    const [before, advice] = what === 'checkout' ? ['checkout', 'switch branches'] : ['merge', 'merge'];
    if (clash.length > 0) throw new GitError(`error: Your local changes to the following files would be overwritten by ${before}:\n${clash.map((path) => `\t${path}\n`).join('')}Please commit your changes or stash them before you ${advice}.\nAborting`, 1);
    if (strangers.length > 0) throw new GitError(`error: The following untracked working tree files would be overwritten by ${before}:\n${strangers.map((path) => `\t${path}\n`).join('')}Please move or remove them before you ${advice}.\nAborting`, 1);
  }
  materialise(repository, force ? tracked(repository) : from, force ? to : to);
  for (const { path, letter } of moving) letter === 'D' ? index.delete(path) : index.set(path, to.get(path)!);
  repository.index = force ? to : index;
  if (force) repository.conflicts = new Map();
}

const ADVICE = (name: string): string => `Note: switching to '${name}'.\n\nYou are in 'detached HEAD' state. You can look around, make experimental\nchanges and commit them, and you can discard any commits you make in this\nstate without impacting any branches by switching back to a branch.\n\nIf you want to create a new branch to retain commits you create, you may\ndo so (now or later) by using -c with the switch command. Example:\n\n  git switch -c <new-branch-name>\n\nOr undo this operation with:\n\n  git switch -\n\nTurn off this advice by setting config variable advice.detachedHead to false\n\n`;

interface Wish {
  name: string;
  /** A branch to make. */
  made: string | undefined;
  reset: boolean;
  detach: boolean;
  orphan: boolean;
  /** As switch does it: `-` and names of no commit are told otherwise, and an orphan begins with no files. */
  switching?: boolean;
}

function* change(call: Call, { name, made, reset, detach, orphan, switching = false }: Wish): Blocking<number> {
  const { p, repository, options } = call, before = repository.branch, old = resolve(repository, 'HEAD'), quiet = options.has('q');
  if (switching && repository.readInside('MERGE_HEAD') !== undefined && !options.has('f')) throw new GitError('fatal: cannot switch branch while merging\nConsider "git merge --quit" or "git worktree add".');
  if (repository.conflicts.size > 0 && !options.has('f')) {
    yield* p.write(1, [...repository.conflicts.keys()].map((path) => `${path}: needs merge\n`).join(''));
    throw new GitError(`error: you need to resolve your current index first`, 1);
  }
  const wanted = name === '-' ? previousBranch(repository, 1) ?? '@{-1}' : name, existed = made !== undefined && repository.reference(`refs/heads/${made}`) !== undefined, exists = repository.reference(`refs/heads/${wanted}`) !== undefined, id = resolve(repository, wanted);
  if (made !== undefined && !validName(made)) throw new GitError(`fatal: '${made}' is not a valid branch name`);
  if (made !== undefined && !reset && repository.reference(`refs/heads/${made}`) !== undefined) throw new GitError(`fatal: a branch named '${made}' already exists`);
  if (id === undefined && (made === undefined || name !== 'HEAD')) throw new GitError(made === undefined || switching ? `fatal: invalid reference: ${wanted}` : `fatal: '${name}' is not a commit and a branch '${made}' cannot be created from it`);
  const tree = made === undefined && exists && !detach ? treeWith(repository, wanted) : undefined;
  if (tree) throw new GitError(`fatal: '${wanted}' is already checked out at '${tree.path}'`);
  if (id !== undefined && !orphan) moveTree(repository, repository.snapshotOf(old), repository.snapshotOf(id), 'checkout', options.has('f'));
  if (orphan && switching) moveTree(repository, repository.snapshotOf(old), new Map(), 'checkout', options.has('f'));
  const left = old !== undefined && id !== old ? changesBetween(repository.snapshotOf(id), tracked(repository)) : changesBetween(repository.snapshotOf(old), tracked(repository));
  const onBranch = made !== undefined || (exists && !detach), target = made ?? wanted;
  let told = '';
  if (made !== undefined && id !== undefined && !orphan) {
    makeBranch(repository, made, wanted, { force: reset });
    if (name !== 'HEAD') told = trackStart(repository, made, name);
  }
  repository.writeInside('HEAD', onBranch ? `ref: refs/heads/${target}\n` : `${id}\n`);
  if (id !== undefined) logReference(repository, 'HEAD', old, id, `checkout: moving from ${before ?? old ?? ''} to ${onBranch ? target : wanted}`);
  if (quiet) return 0;
  if (made === undefined) yield* p.write(1, left.map(({ letter, path }) => `${letter}\t${path}\n`).join(''));
  const leaving = before === undefined && old !== undefined && old !== id ? (isReachable(repository, old) ? `Previous HEAD position was ${short(old)} ${subjectOf(repository.commit(old)!)}\n` : lost(repository, old)) : '';
  if (onBranch) yield* p.write(2, `${leaving}${made !== undefined ? made === before ? `Reset branch '${made}'\n` : `Switched to ${existed ? 'and reset' : 'a new'} branch '${made}'\n` : wanted === before ? `Already on '${wanted}'\n` : `Switched to branch '${wanted}'\n`}`);
  else yield* p.write(2, `${leaving}${before !== undefined && !detach ? ADVICE(name) : ''}HEAD is now at ${short(id!)} ${subjectOf(repository.commit(id!)!)}\n`);
  yield* p.write(1, told === '' && onBranch && made === undefined ? trackingLines(repository) : told);
  return 0;
}

function lost(repository: Repository, id: string): string {
  return `Warning: you are leaving 1 commit behind, not connected to\nany of your branches:\n\n  ${short(id)} ${subjectOf(repository.commit(id)!)}\n\nIf you want to keep it by creating a new branch, this may be a good time\nto do so with:\n\n git branch <new-branch-name> ${short(id)}\n\n`;
}

/** `git checkout` alone: what is changed, and how the branch stands. */
function* stay({ p, repository, options }: Call): Blocking<number> {
  const left = changesBetween(repository.snapshotOf(resolve(repository, 'HEAD')), tracked(repository));
  if (!options.has('q')) yield* p.write(1, left.map(({ letter, path }) => `${letter}\t${path}\n`).join('') + trackingLines(repository));
  return 0;
}

/** The one branch of a remote that a name means, where no branch here has it. */
function guessed(repository: Repository, name: string): string | undefined {
  const found = repository.names('refs/remotes').filter((one) => one.split('/').slice(1).join('/') === name);
  return repository.reference(`refs/heads/${name}`) === undefined && found.length === 1 ? found[0] : undefined;
}

/** The branch that --track makes of a remote's. */
function tracking(name: string | undefined): string {
  if (name === undefined || name === '--') throw new GitError('fatal: --track needs a branch name');
  const [, made] = /^[^/]+\/(.+)$/.exec(name.replace(/^refs\//, '').replace(/^remotes\//, '')) ?? [];
  if (made === undefined) throw new GitError('fatal: missing branch name; try -b');
  return made;
}

const COMMON: readonly Option[] = [{ short: 'q', long: 'quiet' }, { short: 'f', long: 'force' }, { short: 'd', long: 'detach' }, { long: 'orphan', value: true }, { short: 't', long: 'track' }, { long: 'guess' }, { long: 'progress' }];

export const checkout: Command = {
  name: 'checkout', usage: '[<options>] <branch>\n   or: git checkout [<options>] [<branch>] -- <file>...',
  options: [...COMMON, { short: 'b', value: true }, { short: 'B', value: true }, { long: 'ours' }, { long: 'theirs' }, { short: 'p', long: 'patch' }],
  *run(call) {
    const { p, repository, options, behind } = call, [name, ...files] = call.operands, made = options.value('b') ?? options.value('B') ?? options.value('orphan') ?? (options.has('t') && !options.has('p') && behind === undefined ? tracking(name) : undefined);
    if (options.has('p')) return yield* takeBack(call, [...call.operands, ...(behind ?? [])], false);
    if (behind !== undefined && behind.length > 0) return yield* fetchFiles(call, behind, name);
    if (made !== undefined && files.length > 0) throw new GitError(`fatal: Cannot update paths and switch to branch '${made}' at the same time.`);
    if (made === undefined && !options.has('d') && (name === undefined || (name === 'HEAD' && files.length === 0))) return yield* stay(call);
    if (made !== undefined || name === undefined) return yield* change(call, { name: name ?? 'HEAD', made, reset: options.has('B'), detach: options.has('d'), orphan: options.has('orphan') });
    if (files.length > 0 && resolve(repository, name) !== undefined) return yield* fetchFiles(call, files, name);
    if ((name !== '-' && resolve(repository, name) === undefined) || (name === '-' && previousBranch(repository, 1) === undefined)) {
      const there = guessed(repository, name);
      if (there !== undefined) return yield* change(call, { name: there, made: name, reset: false, detach: false, orphan: false });
      if (lookup(p, name, false) || repository.index.has(fromTop(call, name))) return yield* fetchFiles(call, call.operands, undefined);
      throw new GitError(`error: pathspec '${name}' did not match any file(s) known to git`, 1);
    }
    return yield* change(call, { name, made: undefined, reset: false, detach: options.has('d'), orphan: false });
  },
};

export const switchBranch: Command = {
  name: 'switch', usage: '[<options>] [<branch>]', options: [...COMMON, { short: 'c', long: 'create', value: true }, { short: 'C', long: 'force-create', value: true }, { long: 'discard-changes' }],
  *run(call) {
    if (call.options.has('discard-changes')) call.options.all.push({ name: 'f', value: undefined });
    const { repository, options } = call, [name, more] = call.operands, made = options.value('c') ?? options.value('C') ?? options.value('orphan') ?? (options.has('t') ? tracking(name) : undefined);
    if (more !== undefined) throw new GitError('fatal: only one reference expected');
    if (made !== undefined) return yield* change(call, { name: name ?? 'HEAD', made, reset: options.has('C'), detach: false, orphan: options.has('orphan'), switching: true });
    if (name === undefined && !options.has('d')) throw new GitError('fatal: missing branch or commit argument');
    const there = name === undefined ? undefined : guessed(repository, name);
    if (there !== undefined && resolve(repository, name!) === undefined) return yield* change(call, { name: there, made: name, reset: false, detach: false, orphan: false });
    if (name !== undefined && name !== '-' && !options.has('d') && repository.reference(`refs/heads/${name}`) === undefined && resolve(repository, name) !== undefined) throw new GitError(`fatal: a branch is expected, got ${repository.reference(`refs/tags/${name}`) ? `tag '${name}'` : repository.reference(`refs/remotes/${name}`) ? `remote branch '${name}'` : `commit '${name}'`}\nhint: If you want to detach HEAD at the commit, try again with the --detach option.`);
    return yield* change(call, { name: name ?? 'HEAD', made: undefined, reset: false, detach: options.has('d'), orphan: false, switching: true });
  },
};

/** `checkout [COMMIT] -- FILE…`: files of a commit into index and work tree, or of the index into the work tree. */
function* fetchFiles(call: Call, files: readonly string[], from: string | undefined): Blocking<number> {
  const { p, repository, options } = call, { index, conflicts } = repository, id = from === undefined ? undefined : resolve(repository, from);
  if (from !== undefined && id === undefined) throw new GitError(`fatal: invalid reference: ${from}`);
  const side = options.has('ours') ? 2 : 3, source: Snapshot = id !== undefined ? repository.snapshotOf(id) : new Map([...index, ...[...conflicts].flatMap(([path, stages]): [string, NonNullable<typeof stages[2]>][] => (stages[side] ? [[path, stages[side]]] : []))]);
  const paths = files.map((file) => fromTop(call, file));
  const found = [...source.keys()].filter(below(paths)), now = tracked(repository), before = new Map(index);
  for (const [i, path] of paths.entries()) if (![...source.keys()].some(below([path]))) throw new GitError(`error: pathspec '${files[i]}' did not match any file(s) known to git`, 1);
  const blocked = found.filter((path) => id === undefined && conflicts.has(path) && !options.has('ours') && !options.has('theirs'));
  if (blocked.length > 0) throw new GitError(blocked.map((path) => `error: path '${path}' is unmerged`).join('\n'), 1);
  materialise(repository, new Map(), new Map(found.map((path) => [path, source.get(path)!])));
  if (id !== undefined) {
    for (const path of found) index.set(path, source.get(path)!);
    repository.index = index;
  }
  const count = found.filter((path) => now.get(path)?.id !== source.get(path)!.id || (id !== undefined && before.get(path)?.id !== source.get(path)!.id)).length;
  if (!options.has('q') && call.behind === undefined) yield* p.write(2, `Updated ${count} path${count === 1 ? '' : 's'} from ${id === undefined ? 'the index' : short(repository.commit(id)!.tree)}\n`);
  return 0;
}

/** `checkout -p`, `restore -p`: hunks of the work tree, or with --staged of the index, are taken back. */
function* takeBack(call: Call, words: readonly string[], staged: boolean): Blocking<number> {
  const { repository } = call, paths = words.map((word) => fromTop(call, word));
  if (staged) stageChoices(call, yield* choose(call, paths, repository.snapshotOf(resolve(repository, 'HEAD')), repository.index, PURPOSES.unstage));
  else for (const [path, entry] of yield* choose(call, paths, repository.index, tracked(repository), PURPOSES.discard)) {
    if (entry) materialise(repository, new Map(), new Map([[path, { mode: entry.mode, id: repository.write('blob', encode(entry.text)) }]]));
  }
  return 0;
}

export const restore: Command = {
  name: 'restore', usage: '[<options>] [--source=<branch>] <file>...', options: [{ short: 'S', long: 'staged' }, { short: 'W', long: 'worktree' }, { short: 's', long: 'source', value: true }, { short: 'q', long: 'quiet' }, { long: 'ours' }, { long: 'theirs' }, { short: 'p', long: 'patch' }],
  *run(call) {
    const { p, repository, options } = call, files = [...call.operands, ...(call.behind ?? [])], staged = options.has('S'), work = options.has('W') || !staged;
    if (options.has('p')) return yield* takeBack(call, files, staged);
    if (files.length === 0) throw new GitError('fatal: you must specify path(s) to restore');
    const { index } = repository, word = options.value('s') ?? (staged ? 'HEAD' : undefined), id = word === undefined ? undefined : resolve(repository, word);
    if (options.has('s') && id === undefined) throw new GitError(`fatal: could not resolve ${word}`);
    const { conflicts } = repository, side = options.has('ours') ? 2 : options.has('theirs') ? 3 : undefined, clashing = new Map([...conflicts].flatMap(([path, stages]): [string, NonNullable<typeof stages[2]>][] => (stages[side ?? 2] ? [[path, stages[side ?? 2]!]] : [])));
    const source: Snapshot = word === undefined ? new Map([...index, ...clashing]) : repository.snapshotOf(id), paths = files.map((file) => fromTop(call, file)), wanted = below(paths);
    for (const [i, path] of paths.entries()) if (![...source.keys(), ...index.keys()].some(below([path]))) throw new GitError(`error: pathspec '${files[i]}' did not match any file(s) known to git`, 1);
    const blocked = word === undefined && side === undefined ? [...conflicts.keys()].filter(wanted) : [];
    if (blocked.length > 0) throw new GitError(blocked.map((path) => `error: path '${path}' is unmerged`).join('\n'), 1);
    const pick = new Map([...source].filter(([path]) => wanted(path)));
    if (work) materialise(repository, options.has('s') ? new Map([...tracked(repository)].filter(([path]) => wanted(path))) : new Map(), pick);
    if (staged) {
      repository.conflicts = new Map([...conflicts].filter(([path]) => !wanted(path)));
      repository.index = new Map([...[...index].filter(([path]) => !wanted(path)), ...pick]);
    }
    yield* p.compute(0.1);
    return 0;
  },
};
