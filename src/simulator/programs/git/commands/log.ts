import { lookup } from '../../../kernel/files.ts';
import { changesBetween } from '../changes.ts';
import { combinedPatch } from '../combined.ts';
import { below, fromTop, painter, type Call, type Command } from '../command.ts';
import { ambiguous, GitError, refuseLateOptions } from '../error.ts';
import { Graph } from '../graph.ts';
import { byDate, inTopology, mergeBase } from '../history.ts';
import type { Commit } from '../objects.ts';
import { onTerminal } from '../pager.ts';
import { PATCH_OPTIONS, showChanges, showsPatch } from '../patch.ts';
import { knownDate, pretty, styleOf, type Looks } from '../pretty.ts';
import type { Repository } from '../repository.ts';
import { parseDate } from '../../dates.ts';
import { resolve } from '../revisions.ts';
import { textsOf } from '../worktree.ts';
import type { Option } from '../../options.ts';
import { linesOf, runs } from '../../diff.ts';
import { compilePattern, PatternError } from '../../regex.ts';
import { noteText } from './notes.ts';

export const LOG_OPTIONS: readonly Option[] = [
  ...PATCH_OPTIONS, { long: 'oneline' }, { short: 'n', long: 'max-count', value: true }, { long: 'skip', value: true }, { long: 'all' }, { long: 'branches' }, { long: 'tags' }, { long: 'remotes' }, { long: 'graph' }, { long: 'decorate', value: 'optional' }, { long: 'no-decorate' }, { long: 'reverse' },
  { long: 'format', value: true }, { long: 'pretty', value: 'optional' }, { long: 'date', value: true }, { long: 'author', value: true }, { long: 'grep', value: true }, { short: 'i' }, { long: 'since', value: true }, { long: 'after', value: true }, { long: 'until', value: true }, { long: 'before', value: true }, { long: 'merges' }, { long: 'no-merges' },
  { long: 'first-parent' }, { long: 'abbrev-commit' }, { long: 'no-abbrev-commit' }, { long: 'topo-order' }, { long: 'date-order' }, { long: 'follow' }, { short: 'S', value: true }, { short: 'm' }, { long: 'simplify-by-decoration' }, { long: 'relative-date' }, { long: 'no-notes' }, { long: 'notes', value: 'optional' }, { short: 'G', value: true }, { long: 'committer', value: true }, { long: 'invert-grep' }, { long: 'all-match' }, { short: 'E', long: 'extended-regexp' }, { short: 'F', long: 'fixed-strings' }, { long: 'merge' },
];

export interface Range {
  starts: string[];
  without: string[];
  paths: string[];
}

/** Revisions and paths of a command line: `a..b`, `^a`, names of files. @throws GitError for what is neither */
export function rangeOf(call: Call): Range {
  const { p, repository, options } = call, out: Range = { starts: [], without: [], paths: [] };
  const one = (word: string): string => {
    const id = resolve(repository, word === '' ? 'HEAD' : word);
    if (id === undefined) throw ambiguous(word);
    return id;
  };
  let onlyPaths = false;
  for (const word of call.operands) {
    const range = /^(.*?)(\.{2,3})(.*)$/.exec(word);
    if (!onlyPaths && range && resolve(repository, range[1] || 'HEAD') !== undefined) {
      const left = one(range[1]!), right = one(range[3]!);
      if (range[2] === '..') out.without.push(left);
      else out.without.push(...[mergeBase(repository, left, right)].flatMap((id) => id ?? []));
      out.starts.push(...(range[2] === '..' ? [right] : [left, right]));
    } else if (!onlyPaths && word.startsWith('^')) out.without.push(one(word.slice(1)));
    else if (!onlyPaths && resolve(repository, word) !== undefined) out.starts.push(one(word));
    else if (call.behind === undefined && lookup(p, word, false)) {
      refuseLateOptions(call.typed, word);
      onlyPaths = true;
      out.paths.push(fromTop(call, word));
    } else throw call.behind !== undefined ? new GitError(`fatal: bad revision '${word}'`) : ambiguous(word);
  }
  out.paths.push(...(call.behind ?? []).map((path) => fromTop(call, path)));
  const kinds = [...(options.has('all') ? ['heads', 'remotes', 'tags'] : []), ...(options.has('branches') ? ['heads'] : []), ...(options.has('tags') ? ['tags'] : []), ...(options.has('remotes') ? ['remotes'] : [])];
  for (const kind of kinds) out.starts.push(...repository.names(`refs/${kind}`).flatMap((name) => resolve(repository, `refs/${kind}/${name}`) ?? []));
  const theirs = options.has('merge') ? repository.readInside('MERGE_HEAD')?.trim() : undefined, ours = resolve(repository, 'HEAD');
  if (options.has('merge')) {
    if (theirs === undefined || ours === undefined) throw new GitError('fatal: --merge without MERGE_HEAD?');
    out.starts.push(ours, theirs);
    out.without.push(...[mergeBase(repository, ours, theirs)].flatMap((id) => id ?? []));
    out.paths.push(...repository.conflicts.keys());
  }
  if (options.has('all')) out.starts.push(...[resolve(repository, 'HEAD')].flatMap((id) => id ?? []));
  if (out.starts.length === 0) {
    const head = resolve(repository, 'HEAD');
    if (head === undefined && kinds.length === 0) throw new GitError(`fatal: your current branch '${repository.branch}' does not have any commits yet`);
    if (head !== undefined) out.starts.push(head);
  }
  return out;
}

/** The commits that the options choose. */
export function chosen(call: Call, { starts, without, paths }: Range): Commit[] {
  const { repository, options } = call, { now } = repository.p;
  let commits = byDate(repository, starts, without, options.has('first-parent'));
  if (options.has('graph') || options.has('topo-order')) commits = inTopology(commits);
  // A day alone means that day at the present hour.
  const moment = (text: string): number => (parseDate(text.replace(/^(\d+)\.(\w+)\.ago$/, '$1 $2 ago'), now) ?? now) + (/^\d+-\d+-\d+$/.test(text) ? now % 86_400_000 : 0);
  const when = (...names: string[]): number | undefined => names.map((name) => options.value(name)).flatMap((text) => (text === undefined ? [] : moment(text)))[0];
  const since = when('since', 'after'), until = when('until', 'before'), flags = options.has('i') ? 'i' : '';
  const test = (text: string): RegExp => new RegExp(options.has('F') ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text, flags), some = (name: string): RegExp[] => options.values(name).map(test);
  const authors = some('author'), committers = some('committer'), words = some('grep'), says = (one: Commit): boolean => words.length === 0 || (options.has('all-match') ? words.every((word) => word.test(one.message)) : words.some((word) => word.test(one.message))) !== options.has('invert-grep');
  const needle = options.value('S'), changed = options.has('G') ? patternOf(options.value('G')!) : undefined, inside = below(paths);
  if (options.has('follow') && paths.length !== 1) throw new GitError('fatal: --follow requires exactly one pathspec');
  let followed = options.has('follow') && paths.length === 1 ? paths[0]! : undefined;
  const touches = (one: Commit): boolean => {
    const to = repository.readTree(one.tree), changes = changesBetween(repository.snapshotOf(one.parents[0]), to, followed === undefined ? undefined : textsOf(repository));
    if (followed !== undefined) {
      const change = changes.find(({ path }) => path === followed);
      followed = change?.from ?? followed;
      return change !== undefined;
    }
    if (needle !== undefined) return changes.some(({ before, after }) => count(before ? repository.text(before.id) : '', needle) !== count(after ? repository.text(after.id) : '', needle));
    if (changed !== undefined) return changes.some(({ before, after }) => runs(linesOf(before ? repository.text(before.id) : ''), linesOf(after ? repository.text(after.id) : ''), (line) => line).some(({ kind, lines }) => kind !== ' ' && lines.some((line) => changed.test(line))));
    return one.parents.length < 2 ? changes.some(({ path }) => inside(path)) : one.parents.every((parent) => changesBetween(repository.snapshotOf(parent), to).some(({ path }) => inside(path)));
  };
  const kept = commits.filter((one) =>
    (authors.length === 0 || authors.some((who) => who.test(one.author.who))) && (committers.length === 0 || committers.some((who) => who.test(one.committer.who))) && says(one) && (since === undefined || one.committer.time * 1000 >= since) && (until === undefined || one.committer.time * 1000 <= until)
    && (!options.has('merges') || one.parents.length > 1) && (!options.has('no-merges') || one.parents.length < 2) && ((paths.length === 0 && needle === undefined && changed === undefined) || touches(one)));
  const skip = Number(options.value('skip') ?? 0), most = Number(options.value('n') ?? Infinity);
  const shown = kept.slice(skip, Number.isNaN(most) ? skip : skip + most);
  return options.has('reverse') ? shown.reverse() : shown;
}

/** A basic expression. @throws GitError */
export function patternOf(text: string): RegExp {
  try {
    return new RegExp(compilePattern(text, 'G'), 'u');
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new GitError(`fatal: invalid regex: ${error.message}`);
  }
}

const count = (text: string, needle: string): number => text.split(needle).length - 1;

export function looksOf({ p, options }: Call): Looks {
  const asked = options.value('format') ?? options.value('pretty'), style = options.has('oneline') ? 'oneline' : asked === undefined ? 'medium' : styleOf(asked), date = options.value('date'), terminal = onTerminal(p);
  const decorate = options.value('decorate') ?? (options.has('decorate') ? 'short' : terminal ? 'auto' : 'no');
  return { style, date: options.has('relative-date') ? 'relative' : date === undefined ? undefined : knownDate(date), decorate: decorate !== 'no' && !options.has('no-decorate'), abbreviate: (options.has('oneline') || options.has('abbrev-commit')) && !options.has('no-abbrev-commit') };
}

/** Whether a format ends lines (tformat) or only parts commits (format:). */
const parts = ({ options }: Call): boolean => (options.value('format') ?? options.value('pretty') ?? '').startsWith('format:');

/** A commit with its patch, if any is asked for. */
export function entry(call: Call, one: Commit, looks: Looks, paths: readonly string[], usual: 'patch' | 'nothing'): string {
  const { repository, options } = call, paint = painter(call), inside = below(paths);
  const only = (snapshot: ReturnType<Repository['snapshotOf']>): typeof snapshot => (paths.length === 0 ? snapshot : new Map([...snapshot].filter(([path]) => inside(path))));
  const note = options.has('no-notes') || !['medium', 'short', 'full', 'fuller', 'raw'].includes(looks.style) ? undefined : noteText(repository, one.id);
  const head = pretty(repository, one, looks, paint) + (note === undefined ? '' : `\n\nNotes:\n${note.trimEnd().split('\n').map((line) => `    ${line}`).join('\n')}`);
  const merge = one.parents.length > 1 && !options.has('m') && !options.has('first-parent');
  const changes = merge ? '' : showChanges(only(repository.snapshotOf(one.parents[0])), only(repository.readTree(one.tree)), textsOf(repository), options, paint, usual);
  if (merge && usual === 'patch' && looks.style !== 'oneline') return `${head}\n\n${showsPatch(options) ? combinedOf(call, one, paths.length === 0 ? () => true : inside) : ''}`;
  if (changes === '') return `${head}\n`;
  if (looks.style === 'oneline') return `${head}\n${changes}`;
  return `${head}\n\n${changes}`;
}

/** What a merge has made different from all its parents. */
function combinedOf(call: Call, one: Commit, inside: (path: string) => boolean): string {
  const { repository } = call, paint = painter(call), parents = one.parents.map((id) => repository.snapshotOf(id));
  return [...repository.readTree(one.tree)].flatMap(([path, { id }]) => {
    const before = parents.map((files) => files.get(path)?.id);
    if (!inside(path) || before.some((other) => other === undefined || other === id)) return [];
    return [combinedPatch(path, [before as string[], id], before.map((other) => repository.text(other!)), repository.text(id), paint)];
  }).join('');
}

export const log: Command = {
  name: 'log', usage: '[<options>] [<revision-range>] [[--] <path>...]', revisions: true, options: LOG_OPTIONS,
  *run(call) {
    const { p, options } = call, range = rangeOf(call), commits = chosen(call, range), looks = looksOf(call), known = new Set(commits.map(({ id }) => id)), graph = options.has('graph') ? new Graph() : undefined;
    const long = ['medium', 'short', 'full', 'fuller', 'raw', 'email'].includes(looks.style);
    for (const [i, one] of commits.entries()) {
      const text = entry(call, one, looks, range.paths, 'nothing').replace(/\n$/, ''), last = i === commits.length - 1;
      if (!graph) {
        yield* p.write(1, `${i > 0 && (long || parts(call)) ? '\n' : ''}${text}${parts(call) && !long && !options.has('stat') && !options.has('p') ? (last && onTerminal(p) ? '\n' : '') : '\n'}`);
        continue;
      }
      const { head, body, after } = graph.draw(one, (id) => known.has(id)), between = last ? '' : graph.padding(commits[i + 1]!, (id) => known.has(id));
      const out = text.split('\n').map((line, at) => (at === 0 ? head : after.shift() ?? body) + line);
      yield* p.write(1, [...out, ...after, ...(long && !last ? [between] : [])].map((line) => `${line}\n`).join(''));
    }
    return 0;
  },
};
