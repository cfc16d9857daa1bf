/** rm, mv, clean and ls-files: the files of the work tree and of the index. */
import { lookup, readDirectory, removeDirectory, rename, unlink } from '../../../kernel/files.ts';
import { shellPattern } from '../../pattern.ts';
import { changesBetween } from '../changes.ts';
import { below, fromHere, fromTop, type Command } from '../command.ts';
import { readConfig } from '../config.ts';
import { GitError } from '../error.ts';
import { resolve } from '../revisions.ts';
import { filesOf, ignored, tracked } from '../worktree.ts';

export const remove: Command = {
  name: 'rm', usage: '[-f | --force] [-n] [-r] [--cached] [--ignore-unmatch]\n              [--quiet] [--pathspec-from-file=<file> [--pathspec-file-nul]]\n              [--] [<pathspec>...]', options: [{ long: 'cached' }, { short: 'r' }, { short: 'f', long: 'force' }, { short: 'q', long: 'quiet' }, { short: 'n', long: 'dry-run' }, { long: 'ignore-unmatch' }],
  *run(call) {
    const { p, repository, options } = call, { index, conflicts } = repository, files = [...call.operands, ...(call.behind ?? [])], gone: string[] = [];
    if (files.length === 0) throw new GitError('fatal: No pathspec was given. Which files should I remove?');
    for (const file of files) {
      const path = fromTop(call, file), matching = [...index.keys(), ...conflicts.keys()].filter(below([path]));
      if (matching.length === 0 && !options.has('ignore-unmatch')) throw new GitError(`fatal: pathspec '${file}' did not match any files`);
      if (matching.length > 0 && !options.has('r') && !matching.includes(path) && !/[*?[]/.test(path)) throw new GitError(`fatal: not removing '${file}' recursively without -r`);
      gone.push(...matching);
    }
    const head = repository.snapshotOf(resolve(repository, 'HEAD')), work = tracked(repository);
    const staged = gone.filter((path) => head.get(path)?.id !== index.get(path)?.id), changed = gone.filter((path) => work.has(path) && work.get(path)!.id !== index.get(path)?.id);
    const complain = (paths: readonly string[], words: string, way: string): GitError => new GitError(`error: the following file${paths.length === 1 ? ' has' : 's have'} ${words}:\n${paths.map((path) => `    ${path}\n`).join('')}(use ${way} to force removal)`, 1);
    if (!options.has('f')) {
      const both = staged.filter((path) => changed.includes(path));
      if (both.length > 0) throw complain(both, `staged content different from both the\nfile and the HEAD`, '-f');
      if (staged.length > 0 && !options.has('cached')) throw complain(staged, 'changes staged in the index', '--cached to keep the file, or -f');
      if (changed.length > 0 && !options.has('cached')) throw complain(changed, 'local modifications', '--cached to keep the file, or -f');
    }
    for (const path of gone) {
      if (!options.has('q')) yield* p.write(1, `rm '${path}'\n`);
      if (options.has('n')) continue;
      index.delete(path);
      conflicts.delete(path);
      if (!options.has('cached') && lookup(p, `${repository.top}/${path}`, false)) unlink(p, `${repository.top}/${path}`);
      for (let folder = path; !options.has('cached') && folder.includes('/'); ) {
        folder = folder.slice(0, folder.lastIndexOf('/'));
        if (lookup(p, `${repository.top}/${folder}`) && readDirectory(p, `${repository.top}/${folder}`).length === 0) removeDirectory(p, `${repository.top}/${folder}`);
      }
    }
    repository.index = index;
    repository.conflicts = conflicts;
    return 0;
  },
};

export const move: Command = {
  name: 'mv', usage: '[<options>] <source>... <destination>', options: [{ short: 'f', long: 'force' }, { short: 'k' }, { short: 'n', long: 'dry-run' }, { short: 'v', long: 'verbose' }],
  *run(call) {
    const { p, repository, options } = call, words = [...call.operands, ...(call.behind ?? [])], target = words.pop(), { index } = repository;
    if (target === undefined || words.length === 0) throw new GitError('usage: git mv [<options>] <source>... <destination>', 129);
    const folder = lookup(p, target)?.kind === 'directory';
    if (words.length > 1 && !folder) throw new GitError(`fatal: destination '${target}' is not a directory`);
    for (const source of words) {
      const from = fromTop(call, source), to = folder ? [fromTop(call, target), from.split('/').pop()!].filter(Boolean).join('/') : fromTop(call, target), inside = [...index.keys()].filter(below([from]));
      const refuse = (words_: string): GitError => new GitError(`fatal: ${words_}, source=${from}, destination=${to}`);
      if (!lookup(p, source, false)) throw refuse('bad source');
      if (inside.length === 0) throw refuse(lookup(p, source)?.kind === 'directory' ? 'source directory is empty' : 'not under version control');
      if (lookup(p, `${repository.top}/${to}`, false) && !options.has('f')) throw refuse('destination exists');
      if (!folder && target.endsWith('/')) throw new GitError(`fatal: destination directory does not exist, source=${from}, destination=${to}/`);
      if (to.includes('/') && !lookup(p, `${repository.top}/${to.slice(0, to.lastIndexOf('/'))}`)) throw new GitError(`fatal: renaming '${from}' failed: No such file or directory`);
      if (options.has('v') || options.has('n')) yield* p.write(1, `${options.has('n') ? `Checking rename of '${from}' to '${to}'\n` : ''}Renaming ${from} to ${to}\n`);
      if (options.has('n')) continue;
      rename(p, source, `${repository.top}/${to}`);
      for (const path of inside) {
        index.set(to + path.slice(from.length), index.get(path)!);
        index.delete(path);
      }
    }
    repository.index = index;
    return 0;
  },
};

export const clean: Command = {
  name: 'clean', usage: '[-d] [-f] [-i] [-n] [-q] [-e <pattern>] [-x | -X] [--] [<pathspec>...]', options: [{ short: 'd' }, { short: 'f', long: 'force' }, { short: 'n', long: 'dry-run' }, { short: 'q', long: 'quiet' }, { short: 'x' }, { short: 'X' }, { short: 'e', long: 'exclude', value: true }],
  *run(call) {
    const { p, repository, options } = call, { index } = repository, kept = options.values('e').map((text) => shellPattern(text.replace(/\/$/, '')));
    const paths = [...call.operands, ...(call.behind ?? [])].map((path) => fromTop(call, path)), chosen = below(paths);
    if (!options.has('f') && !options.has('n') && readConfig(p, repository).get('clean.requireforce') !== 'false') throw new GitError('fatal: clean.requireForce defaults to true and neither -i, -n, nor -f given; refusing to clean');
    const known = [...index.keys()], folders = new Set<string>(), files: string[] = [];
    for (const path of filesOf(repository, index, options.has('x') || options.has('X')).filter((one) => !index.has(one) && (!options.has('X') || ignored(repository, one)) && (paths.length === 0 || chosen(one)))) {
      const parts = path.split('/'), own = parts.slice(0, -1).findIndex((_, i) => !known.some((one) => one.startsWith(`${parts.slice(0, i + 1).join('/')}/`)));
      if (kept.some((one) => one.test(path) || parts.some((part) => one.test(part)))) continue;
      if (own < 0) files.push(path);
      else if (options.has('d') || paths.some((one) => one === path || one.split('/').length > own)) {
        folders.add(`${parts.slice(0, own + 1).join('/')}/`);
        if (!options.has('n')) unlink(p, `${repository.top}/${path}`);
      }
    }
    for (const path of [...files, ...folders].sort()) {
      if (!options.has('q') || options.has('n')) yield* p.write(1, `${options.has('n') ? 'Would remove' : 'Removing'} ${fromHere(call, path)}\n`);
      if (options.has('n')) continue;
      if (path.endsWith('/')) removeTree(p, `${repository.top}/${path.slice(0, -1)}`);
      else unlink(p, `${repository.top}/${path}`);
    }
    return 0;
  },
};

function removeTree(p: Parameters<typeof unlink>[0], folder: string): void {
  for (const name of readDirectory(p, folder)) {
    if (lookup(p, `${folder}/${name}`, false)?.kind === 'directory') removeTree(p, `${folder}/${name}`);
    else unlink(p, `${folder}/${name}`);
  }
  removeDirectory(p, folder);
}

export const listFiles: Command = {
  name: 'ls-files', usage: '[<options>] [<file>...]', options: [{ short: 's', long: 'stage' }, { short: 'o', long: 'others' }, { short: 'm', long: 'modified' }, { short: 'd', long: 'deleted' }, { short: 'c', long: 'cached' }, { short: 'u', long: 'unmerged' }, { short: 'z' }, { long: 'exclude-standard' }, { long: 'error-unmatch' }],
  *run(call) {
    const { p, repository, options } = call, { index, conflicts } = repository, files = [...call.operands, ...(call.behind ?? [])].map((file) => fromTop(call, file)), inside = below(files), end = options.has('z') ? '\0' : '\n';
    const wanted = (path: string): boolean => (files.length === 0 ? path.startsWith(fromTop(call, '.') === '' ? '' : `${fromTop(call, '.')}/`) : inside(path)), show = (path: string): string => `${fromHere(call, path)}${end}`;
    if (options.has('error-unmatch')) for (const [i, path] of files.entries()) if (![...index.keys()].some(below([path]))) throw new GitError(`error: pathspec '${call.operands[i]}' did not match any file(s) known to git\nDid you forget to 'git add'?`, 1);
    if (options.has('s') || options.has('u')) {
      const rows = [...(options.has('u') ? [] : [...index].map(([path, { mode, id }]) => ({ path, text: `${mode} ${id} 0\t${show(path)}` }))), ...[...conflicts].flatMap(([path, stages]) => ([1, 2, 3] as const).flatMap((stage) => (stages[stage] ? [{ path, text: `${stages[stage].mode} ${stages[stage].id} ${stage}\t${show(path)}` }] : [])))];
      yield* p.write(1, rows.filter(({ path }) => wanted(path)).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(({ text }) => text).join(''));
      return 0;
    }
    const paths = [
      ...(options.has('o') ? filesOf(repository, index, !options.has('exclude-standard')).filter((path) => !index.has(path)) : []),
      ...(options.has('m') || options.has('d') ? changesBetween(index, tracked(repository)).filter(({ letter }) => options.has('m') || letter === 'D').map(({ path }) => path) : []),
      ...(options.has('c') || !['o', 'm', 'd'].some((name) => options.has(name)) ? [...new Set([...index.keys(), ...conflicts.keys()])].sort() : []),
    ];
    yield* p.write(1, paths.filter(wanted).map(show).join(''));
    return 0;
  },
};
