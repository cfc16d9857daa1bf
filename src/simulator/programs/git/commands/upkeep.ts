/** What scripts and the curious ask of a repository beside its history: check-ignore, var, write-tree, update-ref, gc, fsck, count-objects. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { readDirectory, lookup } from '../../../kernel/files.ts';
import { fromTop, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { identity, stampNow, unknownIdentity } from '../identity.ts';
import { logReference } from '../reflog.ts';
import type { Repository } from '../repository.ts';
import { objectOf } from '../revisions.ts';
import { ignoredBy } from '../worktree.ts';

export const checkIgnore: Command = {
  name: 'check-ignore', usage: '[<options>] <pathname>...\n   or: git check-ignore [<options>] --stdin', options: [{ short: 'v', long: 'verbose' }, { short: 'q', long: 'quiet' }, { short: 'n', long: 'non-matching' }, { long: 'no-index' }],
  *run(call) {
    const { p, repository, options, operands } = call;
    if (operands.length === 0) throw new GitError('fatal: no path specified');
    let found = false;
    for (const path of operands) {
      const inside = fromTop(call, path), rule = repository.index.has(inside) && !options.has('no-index') ? undefined : ignoredBy(repository, inside), out = rule !== undefined && !rule.negated;
      found ||= out;
      if (options.has('q')) continue;
      if (options.has('v') && rule) yield* p.write(1, `.gitignore:${rule.line}:${rule.text}\t${path}\n`);
      else if (out) yield* p.write(1, `${path}\n`);
      else if (options.has('v') && options.has('n')) yield* p.write(1, `::\t${path}\n`);
    }
    return found ? 0 : 1;
  },
};

export const variable: Command = {
  name: 'var', usage: '(-l | <variable>)', options: [{ short: 'l' }], anywhere: true,
  *run({ p, repository, operands: [name = ''] }) {
    const role = name === 'GIT_AUTHOR_IDENT' ? 'AUTHOR' : name === 'GIT_COMMITTER_IDENT' ? 'COMMITTER' : undefined;
    const values: Record<string, string> = { GIT_EDITOR: p.env.get('GIT_EDITOR') ?? p.env.get('VISUAL') ?? p.env.get('EDITOR') ?? 'editor', GIT_PAGER: p.env.get('GIT_PAGER') ?? p.env.get('PAGER') ?? 'pager', GIT_DEFAULT_BRANCH: 'master' };
    if (role === undefined && values[name] === undefined) throw new GitError('usage: git var (-l | <variable>)', 129);
    const who = role && identity(p, repository, role);
    if (role && who === undefined) throw new GitError(unknownIdentity(p));
    yield* p.write(1, `${role ? stampNow(p, who, role) : values[name]}\n`);
    return 0;
  },
};

export const writeTree: Command = {
  name: 'write-tree', usage: '[--missing-ok] [--prefix=<prefix>/]',
  *run({ p, repository }) {
    yield* p.write(1, `${repository.writeTree(repository.index)}\n`);
    return 0;
  },
};

export const updateRef: Command = {
  name: 'update-ref', usage: '[<options>] -d <refname> [<old-val>]\n   or: git update-ref [<options>]    <refname> <new-val> [<old-val>]', options: [{ short: 'd' }, { short: 'm', value: true }, { long: 'no-deref' }],
  *run({ p, repository, options, operands: [name, value] }) {
    yield* p.compute(0);
    if (name === undefined || (value === undefined && !options.has('d'))) throw new GitError(`usage: git update-ref ${updateRef.usage}`, 129);
    const full = name === 'HEAD' && repository.branch !== undefined ? repository.head : name, before = repository.reference(full);
    if (options.has('d')) {
      repository.removeReference(full);
      return 0;
    }
    const id = objectOf(repository, value!);
    if (id === undefined) throw new GitError(`fatal: ${value}: not a valid SHA1`);
    repository.setReference(full, id);
    if (full !== name || full.startsWith('refs/heads/')) logReference(repository, full, before, id, options.value('m') ?? '');
    return 0;
  },
};

/** All is kept loose here: there is nothing to pack, and nothing is broken. */
const quiet = (name: string, usage: string, options: NonNullable<Command['options']>): Command => ({
  name, usage, options,
  *run({ p }): Blocking<number> {
    yield* p.compute(5);
    return 0;
  },
});

export const gc = quiet('gc', '[<options>]', [{ short: 'q', long: 'quiet' }, { long: 'prune', value: 'optional' }, { long: 'aggressive' }, { long: 'auto' }, { long: 'force' }]);
export const prune = quiet('prune', '[-n] [-v] [--progress] [--expire <time>] [--] [<head>...]', [{ short: 'n' }, { short: 'v' }, { long: 'expire', value: true }]);
export const fsck = quiet('fsck', '[<options>] [<object>...]', [{ long: 'full' }, { long: 'lost-found' }, { long: 'no-dangling' }, { short: 'v', long: 'verbose' }, { long: 'unreachable' }]);

const looseObjects = ({ p, folder }: Repository): string[] => readDirectory(p, `${folder}/objects`).filter((name) => /^[0-9a-f]{2}$/.test(name)).flatMap((name) => readDirectory(p, `${folder}/objects/${name}`).map((rest) => `${folder}/objects/${name}/${rest}`));

/** Blocks on the disk of such a small file, KiB. */
const BLOCK = 4;

export const countObjects: Command = {
  name: 'count-objects', usage: '[-v] [-H | --human-readable]', options: [{ short: 'v', long: 'verbose' }, { short: 'H', long: 'human-readable' }],
  *run({ p, repository, options }) {
    const all = looseObjects(repository), size = all.reduce((sum, path) => sum + BLOCK * Math.ceil((lookup(p, path) as { size: number }).size / (BLOCK * 1024)), 0), shown = options.has('H') ? `${size.toFixed(2)} KiB` : String(size);
    yield* p.write(1, options.has('v') ? `count: ${all.length}\nsize: ${shown}\nin-pack: 0\npacks: 0\nsize-pack: 0${options.has('H') ? ' bytes' : ''}\nprune-packable: 0\ngarbage: 0\nsize-garbage: 0${options.has('H') ? ' bytes' : ''}\n` : `${all.length} objects, ${options.has('H') ? shown : `${shown} kilobytes`}\n`);
    return 0;
  },
};
