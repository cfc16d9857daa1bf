/** Commands that scripts use: rev-parse, rev-list, cat-file, ls-tree, hash-object, symbolic-ref, merge-base, describe, reflog, shortlog. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, encode } from '../../../kernel/bytes.ts';
import { lookup, readFile } from '../../../kernel/files.ts';
import { sha1 } from '../../../kernel/hashes.ts';
import { changesBetween } from '../changes.ts';
import { fromTop, painter, type Call, type Command } from '../command.ts';
import { ambiguous, GitError } from '../error.ts';
import { byDate, mergeBase as meet, reachable } from '../history.ts';
import { short, subjectOf } from '../objects.ts';
import { decoration, formatted } from '../pretty.ts';
import { readReflog } from '../reflog.ts';
import { upstreamOf } from '../remotes.ts';
import { objectOf, referenceNamed, resolve } from '../revisions.ts';
import { tracked } from '../worktree.ts';
import { chosen, LOG_OPTIONS, looksOf, rangeOf } from './log.ts';

export const revParse: Command = {
  name: 'rev-parse', usage: '[<options>] -- [<args>...]', options: [{ long: 'short', value: 'optional' }, { long: 'abbrev-ref' }, { long: 'show-toplevel' }, { long: 'git-dir' }, { long: 'absolute-git-dir' }, { long: 'git-common-dir' }, { long: 'is-inside-work-tree' }, { long: 'is-bare-repository' }, { long: 'show-prefix' }, { long: 'show-cdup' }, { long: 'verify' }, { short: 'q', long: 'quiet' }, { long: 'symbolic-full-name' }, { long: 'all' }],
  *run(call) {
    const { p, repository, options } = call, prefix = repository.bare ? '' : fromTop(call, '.');
    const answers: Record<string, string> = {
      'show-toplevel': repository.top, 'git-dir': repository.bare ? '.' : p.cwd === repository.top && repository.own === repository.folder ? '.git' : repository.own, 'absolute-git-dir': repository.own, 'git-common-dir': p.cwd === repository.top && repository.own === repository.folder ? '.git' : repository.folder, 'is-inside-work-tree': String(!repository.bare), 'is-bare-repository': String(repository.bare), 'show-prefix': prefix === '' ? '' : `${prefix}/`, 'show-cdup': prefix.split('/').filter(Boolean).map(() => '../').join(''),
    };
    for (const { name } of options.all) if (answers[name] !== undefined) yield* p.write(1, `${answers[name]}\n`);
    for (const word of call.operands) {
      const id = objectOf(repository, word.replace(/^\^/, ''));
      if (id === undefined) {
        if (options.has('q')) return 1;
        if (options.has('verify')) throw new GitError('fatal: Needed a single revision');
        yield* p.write(1, `${word}\n`);
        throw ambiguous(word);
      }
      const full = word === 'HEAD' ? repository.branch && `refs/heads/${repository.branch}` : referenceNamed(repository, word), upstream = /@\{u(pstream)?\}$/.test(word) ? upstreamOf(repository, repository.branch ?? '')?.tracking : undefined;
      yield* p.write(1, `${options.has('abbrev-ref') ? upstream ?? full?.replace(/^refs\/(heads|remotes|tags)\//, '') ?? 'HEAD' : options.has('symbolic-full-name') ? full ?? '' : options.has('short') ? id.slice(0, Number(options.value('short') ?? 7)) : id}\n`);
    }
    return 0;
  },
};

export const revList: Command = {
  name: 'rev-list', usage: '[<options>] <commit>... [--] [<path>...]', revisions: true, options: [...LOG_OPTIONS, { long: 'count' }],
  *run(call) {
    if (call.operands.length === 0 && !call.options.has('all')) throw new GitError('usage: git rev-list [<options>] <commit>... [--] [<path>...]', 129);
    const commits = chosen(call, rangeOf(call));
    yield* call.p.write(1, call.options.has('count') ? `${commits.length}\n` : commits.map((one) => (call.options.has('oneline') ? `${short(one.id)} ${subjectOf(one)}\n` : `${call.options.has('abbrev-commit') ? short(one.id) : one.id}\n`)).join(''));
    return 0;
  },
};

export const catFile: Command = {
  name: 'cat-file', usage: '<type> <object>\n   or: git cat-file (-e | -p) <object>\n   or: git cat-file (-t | -s) [--allow-unknown-type] <object>', options: [{ short: 'p' }, { short: 't' }, { short: 's' }, { short: 'e' }],
  *run({ p, repository, options, operands }) {
    const word = operands.at(-1), id = word === undefined ? undefined : objectOf(repository, word), found = id === undefined ? undefined : repository.read(id);
    if (word === undefined) throw new GitError('usage: git cat-file <type> <object>', 129);
    if (id === undefined || !found) {
      if (options.has('e')) return 1;
      throw new GitError(`fatal: Not a valid object name ${word}`);
    }
    if (options.has('t')) yield* p.write(1, `${found.kind}\n`);
    else if (options.has('s')) yield* p.write(1, `${found.body.length}\n`);
    else if (!options.has('e')) yield* p.write(1, found.kind === 'tree' && options.has('p') ? treeRows(repository.rowsOf(id)) : found.body);
    return 0;
  },
};

const treeRows = (rows: readonly { mode: string; name: string; id: string }[]): string => rows.map(({ mode, name, id }) => `${mode.padStart(6, '0')} ${mode === '40000' ? 'tree' : 'blob'} ${id}\t${name}\n`).join('');

export const listTree: Command = {
  name: 'ls-tree', usage: '[<options>] <tree-ish> [<path>...]', options: [{ short: 'r' }, { long: 'name-only' }, { long: 'name-status' }, { short: 'd' }, { short: 'l', long: 'long' }],
  *run({ p, repository, options, operands }) {
    const [word, ...paths] = operands, id = word === undefined ? undefined : resolve(repository, word), tree = id === undefined ? word === undefined ? undefined : objectOf(repository, word) : repository.commit(id)!.tree;
    if (tree === undefined) throw new GitError(word === undefined ? 'usage: git ls-tree [<options>] <tree-ish> [<path>...]' : `fatal: Not a valid object name ${word}`, word === undefined ? 129 : 128);
    const all = options.has('r') ? [...repository.readTree(tree)].map(([name, { mode, id: one }]) => ({ mode, name, id: one })) : repository.rowsOf(tree);
    const rows = all.filter(({ name, mode }) => (paths.length === 0 || paths.some((path) => name === path || name.startsWith(`${path}/`))) && (!options.has('d') || mode === '40000'));
    const size = (one: { mode: string; id: string }): string => (one.mode === '40000' ? '-' : String(repository.read(one.id)?.body.length ?? 0)).padStart(7);
    yield* p.write(1, options.has('name-only') || options.has('name-status') ? rows.map(({ name }) => `${name}\n`).join('') : options.has('l') ? rows.map((one) => treeRows([one]).replace('\t', ` ${size(one)}\t`)).join('') : treeRows(rows));
    return 0;
  },
};

export const hashObject: Command = {
  name: 'hash-object', usage: '[-t <type>] [-w] [--path=<file> | --no-filters]\n                       [--stdin [--literally]] [--] <file>...', options: [{ short: 'w' }, { long: 'stdin' }, { short: 't', value: true }], anywhere: true,
  *run({ p, repository, options, operands }) {
    const bodies = operands.map((file) => {
      if (!lookup(p, file)) throw new GitError(`fatal: could not open '${file}' for reading: No such file or directory`);
      return readFile(p, file);
    });
    if (options.has('stdin')) {
      const parts: Uint8Array[] = [];
      for (let part = yield* p.read(0); part.length > 0; part = yield* p.read(0)) parts.push(part.slice());
      bodies.unshift(concat(parts));
    }
    for (const body of bodies) yield* p.write(1, `${options.has('w') ? repository.write('blob', body) : sha1(concat([encode(`blob ${body.length}\0`), body]))}\n`);
    return 0;
  },
};

export const symbolicRef: Command = {
  name: 'symbolic-ref', usage: '[-m <reason>] <name> <ref>\n   or: git symbolic-ref [-q] [--short] [--no-recurse] <name>', options: [{ short: 'q', long: 'quiet' }, { long: 'short' }],
  *run({ p, repository, options, operands }) {
    const [name = 'HEAD', target] = operands, text = repository.readInside(name)?.trim();
    if (target !== undefined) {
      repository.writeInside(name, `ref: ${target}\n`);
      return 0;
    }
    if (!text?.startsWith('ref: ')) throw new GitError(options.has('q') ? '' : `fatal: ref ${name} is not a symbolic ref`, options.has('q') ? 1 : 128);
    yield* p.write(1, `${options.has('short') ? text.slice(5).replace(/^refs\/(heads|remotes|tags)\//, '') : text.slice(5)}\n`);
    return 0;
  },
};

export const mergeBase: Command = {
  name: 'merge-base', usage: '[-a | --all] <commit> <commit>...', options: [{ short: 'a', long: 'all' }, { long: 'is-ancestor' }],
  *run({ p, repository, options, operands }) {
    const ids = operands.map((word) => {
      const id = resolve(repository, word);
      if (id === undefined) throw new GitError(`fatal: Not a valid object name ${word}`);
      return id;
    });
    if (ids.length < 2) throw new GitError('usage: git merge-base [-a | --all] <commit> <commit>...', 129);
    if (options.has('is-ancestor')) return reachable(repository, [ids[1]!]).has(ids[0]!) ? 0 : 1;
    const id = meet(repository, ids[0]!, ids[1]!);
    if (id !== undefined) yield* p.write(1, `${id}\n`);
    return id === undefined ? 1 : 0;
  },
};

/** By any reference: annotated tags before others, branches last. */
function* describeAll({ p, repository }: Pick<Call, 'p' | 'repository'>, id: string, abbrev: number): Blocking<number> {
  const tags = repository.tags(), annotated = (name: string): boolean => repository.read(repository.reference(`refs/tags/${name}`)!)?.kind === 'tag';
  const names = [...tags.filter(annotated).reverse(), ...tags.filter((name) => !annotated(name)).reverse()].map((name) => `tags/${name}`).concat(repository.branches().map((name) => `heads/${name}`));
  for (const commit of byDate(repository, [id], [])) {
    const name = names.find((one) => resolve(repository, `refs/${one}`) === commit.id);
    if (name === undefined) continue;
    const there = reachable(repository, [commit.id]), far = [...reachable(repository, [id])].filter((one) => !there.has(one)).length;
    yield* p.write(1, `${far === 0 ? name : `${name}-${far}-g${id.slice(0, abbrev)}`}\n`);
    return 0;
  }
  throw new GitError(`fatal: No tags can describe '${id}'.\nTry --always, or create some tags.`);
}

export const describe: Command = {
  name: 'describe', usage: '[--all] [--tags] [--contains] [--abbrev=<n>] [<commit-ish>...]', options: [{ long: 'tags' }, { long: 'all' }, { long: 'always' }, { long: 'abbrev', value: true }, { long: 'dirty', value: 'optional' }, { long: 'long' }, { long: 'exact-match' }],
  *run({ p, repository, options, operands }) {
    const [word = 'HEAD'] = operands, id = resolve(repository, word);
    if (repository.tags().length === 0 && !(options.has('all') && repository.branches().length > 0) && !options.has('always')) throw new GitError('fatal: No names found, cannot describe anything.');
    if (id === undefined) throw new GitError(`fatal: Not a valid object name ${word}`);
    if (options.has('all')) return yield* describeAll({ p, repository }, id, Number(options.value('abbrev') ?? 7));
    const names = repository.tags().filter((name) => options.has('tags') || repository.read(repository.reference(`refs/tags/${name}`)!)?.kind === 'tag');
    const commits = byDate(repository, [id], []), at = commits.findIndex((one) => names.some((name) => resolve(repository, `refs/tags/${name}`) === one.id)), found = commits[at];
    if (!found) {
      if (options.has('always')) yield* p.write(1, `${short(id)}\n`);
      else throw new GitError(`fatal: No annotated tags can describe '${id}'.\nHowever, there were unannotated tags: try --tags.`);
      return 0;
    }
    if (options.has('exact-match') && found.id !== id) throw new GitError(`fatal: no tag exactly matches '${id}'`);
    const dirty = options.has('dirty') && changesBetween(repository.snapshotOf(resolve(repository, 'HEAD')), tracked(repository)).length > 0 ? options.value('dirty') ?? '-dirty' : '';
    const name = names.findLast((one) => resolve(repository, `refs/tags/${one}`) === found.id)!, far = [...reachable(repository, [id])].filter((one) => !reachable(repository, [found.id]).has(one)).length;
    yield* p.write(1, `${far === 0 && !options.has('long') || options.value('abbrev') === '0' ? name : `${name}-${far}-g${id.slice(0, Number(options.value('abbrev') ?? 7))}`}${dirty}\n`);
    return 0;
  },
};

export const reflog: Command = {
  name: 'reflog', usage: '[show] [<log-options>] [<ref>]', options: [{ short: 'n', long: 'max-count', value: true }, { long: 'no-color' }, { long: 'format', value: true }, { long: 'pretty', value: 'optional' }, { long: 'oneline' }, { long: 'date', value: true }, { long: 'no-decorate' }, { long: 'no-abbrev-commit' }], revisions: true,
  *run(call) {
    const { p, repository, options, operands } = call, looks = looksOf(call), paint = painter(call);
    const words = operands[0] === 'show' ? operands.slice(1) : operands, [word = 'HEAD'] = words, name = word === 'HEAD' ? 'HEAD' : referenceNamed(repository, word);
    if (name === undefined) throw ambiguous(word);
    yield* p.write(1, readReflog(repository, name).slice(0, Number(options.value('n') ?? Infinity)).map(({ id, message }, i) => `${looks.style === 'medium' || looks.style === 'oneline' ? `${paint('yellow', options.has('no-abbrev-commit') ? id : short(id))}${looks.decorate ? decoration(repository, id, paint) : ''} ${word}@{${i}}: ${message}` : formatted(repository, repository.commit(id)!, looks.style.replace(/%g([dDs])/g, (_, letter: string) => (letter === 's' ? message : `${word}@{${i}}`).replaceAll('%', '%%')), looks.date, paint)}\n`).join(''));
    return 0;
  },
};

export const shortlog: Command = {
  name: 'shortlog', usage: '[<options>] [<revision-range>] [[--] <path>...]', options: [{ short: 's', long: 'summary' }, { short: 'n', long: 'numbered' }, { short: 'e', long: 'email' }, { long: 'all' }], revisions: true,
  *run(call) {
    // Without a revision it reads a log from what is not a terminal.
    if (call.operands.length === 0 && !call.options.has('all') && call.p.files.get(0)?.tty === undefined) return 0;
    const { p, options } = call, people = new Map<string, string[]>();
    for (const one of chosen(call, rangeOf(call))) {
      const who = options.has('e') ? one.author.who : one.author.who.replace(/ <.*/, '');
      people.set(who, [subjectOf(one), ...(people.get(who) ?? [])]);
    }
    const rows = [...people].sort(([a, x], [b, y]) => (options.has('n') && x.length !== y.length ? y.length - x.length : a < b ? -1 : 1));
    yield* p.write(1, rows.map(([who, subjects]) => (options.has('s') ? `${String(subjects.length).padStart(6)}\t${who}\n` : `${who} (${subjects.length}):\n${subjects.map((one) => `      ${one}\n`).join('')}\n`)).join(''));
    return 0;
  },
};

