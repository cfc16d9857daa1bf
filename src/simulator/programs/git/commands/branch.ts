import type { Blocking } from '../../../kernel/blocking.ts';
import { treesOf, treeWith } from '../trees.ts';
import { painter, type Command } from '../command.ts';
import { setConfig, removeSection, readConfig } from '../config.ts';
import { GitError } from '../error.ts';
import { isAncestor } from '../history.ts';
import { short, subjectOf } from '../objects.ts';
import { logReference } from '../reflog.ts';
import { upstreamOf } from '../remotes.ts';
import type { Repository } from '../repository.ts';
import { referenceNamed, resolve } from '../revisions.ts';
import { formattedReference, referencesBelow, sortReferences } from './for-each-ref.ts';
import { distance } from './status.ts';

/** Makes a branch follow one of a remote. */
export function track(repository: Repository, branch: string, remote: string, merge: string): void {
  setConfig(repository.p, `${repository.folder}/config`, `branch.${branch}.remote`, remote);
  setConfig(repository.p, `${repository.folder}/config`, `branch.${branch}.merge`, `refs/heads/${merge}`);
}

/** git check-ref-format's rules, as far as people break them. */
export const validName = (name: string): boolean => !/^[-.]|\.\.|[\s~^:?*[\\]|\/$|\.$|\.lock$|^\/|\/\/|@\{/.test(name) && name !== '' && name !== 'HEAD';

/** A branch that is checked out is not moved by force. */
function refuseForced(repository: Repository, name: string, force: boolean): void {
  const at = name === repository.branch ? repository.top : treeWith(repository, name)?.path;
  if (force && at !== undefined && repository.reference(`refs/heads/${name}`) !== undefined) throw new GitError(`fatal: cannot force update the branch '${name}' checked out at '${at}'`);
}

export function makeBranch(repository: Repository, name: string, from: string, { force = false } = {}): void {
  if (!validName(name)) throw new GitError(`fatal: '${name}' is not a valid branch name`);
  if (repository.reference(`refs/heads/${name}`) !== undefined && !force) throw new GitError(`fatal: a branch named '${name}' already exists`);
  const id = resolve(repository, from);
  if (id === undefined) throw new GitError(`fatal: not a valid object name: '${from === 'HEAD' ? repository.branch ?? 'HEAD' : from}'`);
  const before = repository.reference(`refs/heads/${name}`);
  repository.setReference(`refs/heads/${name}`, id);
  logReference(repository, `refs/heads/${name}`, before, id, `branch: Created from ${from}`);
}

/** `branch 'dev' set up to track 'origin/dev'.` where the start is a remote's branch. */
export function trackStart(repository: Repository, branch: string, start: string): string {
  const full = referenceNamed(repository, start), [, remote, name] = /^refs\/remotes\/([^/]+)\/(.*)$/.exec(full ?? '') ?? [];
  if (remote === undefined || name === undefined) return '';
  track(repository, branch, remote, name);
  return `branch '${branch}' set up to track '${remote}/${name}'.\n`;
}

export const branch: Command = {
  name: 'branch', usage: '[<options>] [-r | -a] [--merged] [--no-merged]\n   or: git branch [<options>] [-f] [--recurse-submodules] <branch-name> [<start-point>]\n   or: git branch [<options>] [-l] [<pattern>...]\n   or: git branch [<options>] [-r] (-d | -D) <branch-name>...\n   or: git branch [<options>] (-m | -M) [<old-branch>] <new-branch>\n   or: git branch [<options>] (-c | -C) [<old-branch>] <new-branch>\n   or: git branch [<options>] [-r | -a] [--points-at]\n   or: git branch [<options>] [-r | -a] [--format]',
  options: [{ short: 'd', long: 'delete' }, { short: 'D' }, { short: 'm', long: 'move' }, { short: 'M' }, { short: 'c', long: 'copy' }, { short: 'C' }, { long: 'show-current' }, { short: 'a', long: 'all' }, { short: 'r', long: 'remotes' }, { short: 'l', long: 'list' }, { long: 'sort', value: true }, { long: 'format', value: true }, { short: 'v', long: 'verbose' }, { short: 'f', long: 'force' }, { short: 'q', long: 'quiet' }, { short: 'u', long: 'set-upstream-to', value: true }, { long: 'unset-upstream' }, { short: 't', long: 'track' }, { long: 'merged', value: 'optional' }, { long: 'no-merged', value: 'optional' }, { long: 'contains', value: true }, { long: 'format', value: true }, { long: 'no-color' }, { long: 'color', value: 'optional' }],
  *run(call) {
    const { p, repository, options, operands } = call, [name, from] = operands;
    if (options.has('show-current')) yield* p.write(1, repository.branch === undefined ? '' : `${repository.branch}\n`);
    else if (options.has('d') || options.has('D')) return yield* remove(call.p, repository, operands, { force: options.has('D') || options.has('f'), remotes: options.has('r'), quiet: options.has('q') });
    else if (['m', 'M', 'c', 'C'].some((one) => options.has(one))) {
      if (name === undefined) throw new GitError('fatal: branch name required');
      if (operands.length > 2) throw new GitError(`fatal: too many arguments for a ${options.has('c') || options.has('C') ? 'copy' : 'rename'} operation`);
      renameBranch(repository, from === undefined ? repository.branch! : name, from ?? name, options.has('M') || options.has('C') || options.has('f'), options.has('c') || options.has('C'));
    }
    else if (options.has('u')) {
      const here = name ?? repository.branch!, start = options.value('u')!, told = trackStart(repository, here, start);
      if (told === '') throw new GitError(`fatal: the requested upstream branch '${start}' does not exist\nhint: \nhint: If you are planning on basing your work on an upstream\nhint: branch that already exists at the remote, you may need to\nhint: run "git fetch" to retrieve it.\nhint: \nhint: If you are planning to push out a new local branch that\nhint: will track its remote counterpart, you may want to use\nhint: "git push -u" to set the upstream config as you push.\nhint: Disable this message with "git config advice.setUpstreamFailure false"`);
      yield* p.write(1, told);
    } else if (options.has('unset-upstream')) {
      const here = name ?? repository.branch!;
      if (upstreamOf(repository, here) === undefined) throw new GitError(`fatal: Branch '${here}' has no upstream information`);
      removeSection(p, `${repository.folder}/config`, `branch "${here}"`);
    }
    else if (name === undefined || options.has('sort') || options.has('format') || options.has('contains') || options.has('l') || options.has('a') || options.has('r')) yield* p.write(1, listed(call.repository, call));
    else {
      if (operands.length > 2) throw new GitError(`usage: git branch ${branch.usage}`, 129);
      refuseForced(repository, name, options.has('f'));
      makeBranch(repository, name, from ?? 'HEAD', { force: options.has('f') });
      if (from !== undefined) yield* p.write(1, trackStart(repository, name, from));
    }
    return 0;
  },
};

function listed(repository: Repository, call: Parameters<Command['run']>[0]): string {
  const { options, operands } = call, paint = painter(call), here = repository.branch, rows: { name: string; label: string; full: string; current: boolean }[] = [];
  if (here === undefined && !options.has('r')) rows.push({ name: 'HEAD', label: `(HEAD detached at ${short(repository.head)})`, full: 'HEAD', current: true });
  if (!options.has('r')) for (const name of repository.branches()) rows.push({ name, label: name, full: `refs/heads/${name}`, current: name === here });
  if (options.has('r') || options.has('a')) for (const name of repository.names('refs/remotes')) rows.push({ name, label: options.has('a') ? `remotes/${name}` : name, full: `refs/remotes/${name}`, current: false });
  const merged = options.value('merged') ?? (options.has('merged') ? 'HEAD' : undefined), unmerged = options.value('no-merged') ?? (options.has('no-merged') ? 'HEAD' : undefined), contains = options.value('contains');
  const patterns = operands.map((word) => new RegExp(`^${word.replace(/[.+^${}()|\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`));
  const kept = rows.filter(({ full, name }) => {
    const id = resolve(repository, full) ?? '', of = (word: string | undefined): string => resolve(repository, word ?? 'HEAD') ?? '';
    return (merged === undefined || isAncestor(repository, id, of(merged))) && (unmerged === undefined || !isAncestor(repository, id, of(unmerged))) && (contains === undefined || isAncestor(repository, of(contains), id)) && (patterns.length === 0 || patterns.some((pattern) => pattern.test(name)));
  });
  const keys = options.values('sort'), found = new Map(referencesBelow(repository, []).map((one) => [one.name, one] as const));
  if (keys.length > 0) {
    const order = sortReferences(repository, kept.flatMap(({ full }) => found.get(full) ?? []), keys).map(({ name }) => name);
    kept.sort((a, b) => order.indexOf(a.full) - order.indexOf(b.full));
  }
  const format = options.value('format');
  if (format !== undefined) return kept.flatMap(({ full }) => found.get(full) ?? []).map((one) => `${formattedReference(repository, one, format)}\n`).join('');
  const elsewhere = new Set(treesOf(repository).filter(({ path }) => path !== repository.top).map(({ head }) => head));
  const width = Math.max(0, ...kept.map(({ label }) => label.length)), verbose = options.values('v').length;
  return kept.map(({ label, full, current, name }) => {
    const symbolic = repository.readInside(full)?.startsWith('ref: ') && full !== 'HEAD' ? ` -> ${repository.readInside(full)!.trim().replace('ref: refs/remotes/', '')}` : '';
    const text = current ? paint('green', label) : elsewhere.has(full) ? paint('cyan', label) : full.startsWith('refs/remotes/') ? paint('red', label) : label, mark = current ? '* ' : elsewhere.has(full) ? '+ ' : '  ';
    if (verbose === 0 || symbolic !== '') return `${mark}${text}${symbolic}\n`;
    const id = resolve(repository, full)!, upstream = upstreamOf(repository, name), there = upstream && resolve(repository, upstream.tracking), far = there ? distance(repository, id, there) : undefined;
    const steps = far ? [...(far.ahead ? [`ahead ${far.ahead}`] : []), ...(far.behind ? [`behind ${far.behind}`] : [])].join(', ') : upstream ? 'gone' : '';
    const follows = upstream && verbose > 1 ? `[${upstream.tracking}${steps === '' ? '' : `: ${steps}`}] ` : steps === '' ? '' : `[${steps}] `;
    return `${mark}${text}${' '.repeat(width - label.length)} ${short(id)} ${follows}${subjectOf(repository.commit(id)!)}\n`;
  }).join('');
}

function* remove(p: Repository['p'], repository: Repository, names: readonly string[], { force, remotes, quiet }: { force: boolean; remotes: boolean; quiet: boolean }): Blocking<number> {
  if (names.length === 0) throw new GitError('fatal: branch name required');
  let status = 0;
  for (const name of names) {
    const full = `refs/${remotes ? 'remotes' : 'heads'}/${name}`, id = repository.reference(full);
    const tree = remotes ? undefined : name === repository.branch ? repository.top : treeWith(repository, name)?.path;
    const complaint = tree !== undefined ? `error: Cannot delete branch '${name}' checked out at '${tree}'`
      : id === undefined ? `error: ${remotes ? 'remote-tracking branch' : 'branch'} '${name}' not found.`
        : !force && !isAncestor(repository, id, resolve(repository, upstreamOf(repository, name)?.tracking ?? 'HEAD') ?? '') ? `error: The branch '${name}' is not fully merged.\nIf you are sure you want to delete it, run 'git branch -D ${name}'.` : undefined;
    if (complaint !== undefined) {
      yield* p.write(2, `${complaint}\n`);
      status = 1;
      continue;
    }
    repository.removeReference(full);
    if (readConfig(p, repository).has(`branch.${name}.remote`)) removeSection(p, `${repository.folder}/config`, `branch "${name}"`);
    if (!quiet) yield* p.write(1, `Deleted ${remotes ? 'remote-tracking ' : ''}branch ${name} (was ${short(id!)}).\n`);
  }
  return status;
}

function renameBranch(repository: Repository, old: string, next: string, force: boolean, copy: boolean): void {
  const id = repository.reference(`refs/heads/${old}`);
  if (id === undefined && old !== repository.branch) throw new GitError(`fatal: No branch named '${old}'.`);
  if (!validName(next)) throw new GitError(`fatal: '${next}' is not a valid branch name`);
  if (next !== old && !force && repository.reference(`refs/heads/${next}`) !== undefined) throw new GitError(`fatal: a branch named '${next}' already exists`);
  if (next !== old) refuseForced(repository, next, force);
  if (id !== undefined && next !== old) {
    repository.setReference(`refs/heads/${next}`, id);
    const log = repository.readInside(`logs/refs/heads/${old}`);
    if (log !== undefined) repository.writeInside(`logs/refs/heads/${next}`, log);
    if (!copy) repository.removeReference(`refs/heads/${old}`);
  }
  if (copy) return;
  if (repository.branch === old) repository.writeInside('HEAD', `ref: refs/heads/${next}\n`);
  if (id !== undefined) logReference(repository, 'HEAD', id, id, `Branch: renamed refs/heads/${old} to refs/heads/${next}`);
}
