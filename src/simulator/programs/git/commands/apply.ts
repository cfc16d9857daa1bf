/** apply: a patch upon the files of the work tree, the index or both. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { concat, decode, encode } from '../../../kernel/bytes.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import { changesIn, Misfit, withChange, type FileChange } from '../applying.ts';
import { changesBetween } from '../changes.ts';
import { painter, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { mergeTexts } from '../merging.ts';
import type { Entry, Snapshot, Stages } from '../objects.ts';
import { summaryOf } from '../patch.ts';
import type { Repository } from '../repository.ts';
import { lineCounts, statOf } from '../stat.ts';
import { entryOf, materialise, textsOf, tracked } from '../worktree.ts';

/** The patches that are named; without any, standard input. */
export function* patchText({ p, operands }: Call): Blocking<string> {
  if (operands.length > 0) return operands.map((path) => {
    if (!lookup(p, path)) throw new GitError(`error: can't open patch '${path}': No such file or directory`);
    return readText(p, path);
  }).join('');
  const parts: Uint8Array[] = [];
  for (let part = yield* p.read(0); part.length > 0; part = yield* p.read(0)) parts.push(part.slice());
  return decode(concat(parts));
}

/** The files of the work tree that a patch is about, as a snapshot. */
function worktree(repository: Repository, changes: readonly FileChange[]): Snapshot {
  const out = tracked(repository);
  for (const path of changes.flatMap(({ from, to }) => [from, to])) {
    const entry = path === undefined ? undefined : entryOf(repository, path);
    if (path !== undefined && entry) out.set(path, { mode: entry.mode, id: repository.write('blob', entry.body) });
  }
  return out;
}

/** --3way: the version that the patch was made from, with the patch, against what is there. */
function* threeWay({ p, repository }: Call, before: Snapshot, change: FileChange): Blocking<Stages | undefined> {
  const path = (change.to ?? change.from)!, base = change.base === undefined ? undefined : repository.beginningWith(change.base)[0], mine = before.get(path);
  if (base === undefined || !mine) throw new GitError(`error: repository lacks the necessary blob to perform 3-way merge.\nerror: patch failed: ${path}:${change.hunks[0]?.oldStart ?? 1}\nerror: ${path}: patch does not apply`, 1);
  const old: Entry = { mode: mine.mode, id: base }, patched: Snapshot = new Map([[path, old]]);
  withChange(repository, patched, change);
  const theirs = patched.get(path)!, merged = mergeTexts(repository.text(base), repository.text(mine.id), repository.text(theirs.id), ['ours', 'theirs']);
  before.set(path, { mode: mine.mode, id: repository.write('blob', encode(merged.text)) });
  yield* p.write(2, merged.conflict ? `Applied patch to '${path}' with conflicts.\nU ${path}\n` : `Applied patch to '${path}' cleanly.\n`);
  return merged.conflict ? { 1: old, 2: mine, 3: theirs } : undefined;
}

export const apply: Command = {
  name: 'apply', usage: '[<options>] [<patch>...]', anywhere: true,
  options: [{ short: 'R', long: 'reverse' }, { long: 'stat' }, { long: 'numstat' }, { long: 'summary' }, { long: 'check' }, { long: 'index' }, { long: 'cached' }, { short: '3', long: '3way' }, { short: 'v', long: 'verbose' }, { short: 'q', long: 'quiet' }, { short: 'p', value: true }, { long: 'apply' }, { long: 'whitespace', value: true }, { long: 'recount' }, { short: 'N', long: 'intent-to-add' }],
  *run(call) {
    const { p, repository, options } = call, changes = changesIn(yield* patchText(call), { strip: Number(options.value('p') ?? 1), turn: options.has('R') });
    const looks = ['stat', 'numstat', 'summary'].filter((name) => options.has(name)), three = options.has('3'), staged = options.has('index') || options.has('cached') || three;
    const before: Snapshot = options.has('cached') ? repository.index : worktree(repository, changes), after: Snapshot = new Map(before), conflicts = new Map<string, Stages>();
    if (looks.length > 0 && !options.has('apply')) return yield* look(call, changes);
    try {
      for (const change of changes) {
        if (options.has('v')) yield* p.write(2, `Checking patch ${change.to ?? change.from}...\n`);
        try {
          withChange(repository, after, change);
        } catch (error) {
          if (!(error instanceof Misfit) || !three) throw error;
          const stages = yield* threeWay(call, after, change);
          if (stages) conflicts.set((change.to ?? change.from)!, stages);
        }
      }
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      throw new GitError(staged ? error.message : error.message.replace('already exists in index', 'already exists in working directory').replace('does not exist in index', 'No such file or directory'), 1);
    }
    if (options.has('check')) return 0;
    if (staged) repository.index = new Map([...repository.index].filter(([path]) => !before.has(path) || after.has(path)).concat([...after].filter(([path, { id }]) => before.get(path)?.id !== id || !before.has(path))));
    if (conflicts.size > 0) repository.conflicts = conflicts;
    if (!options.has('cached')) materialise(repository, before, after);
    if (options.has('v')) yield* p.write(2, changes.map(({ from, to }) => `Applied patch ${to ?? from} cleanly.\n`).join(''));
    return conflicts.size > 0 ? 1 : 0;
  },
};

/** --stat, --numstat and --summary: what the patch says, whether it fits or not. */
function* look(call: Call, changes: readonly FileChange[]): Blocking<number> {
  const { p, repository, options } = call, sides = [new Map(), new Map()] as [Snapshot, Snapshot];
  for (const { from, to, mode = '100644', hunks } of changes) {
    const text = (sign: '-' | '+'): string => hunks.flatMap(({ lines }) => lines.filter((line) => line.sign === sign || line.sign === ' ').map((line) => `${line.text}\n`)).join('');
    if (from !== undefined) sides[0].set(from, { mode, id: repository.write('blob', encode(text('-'))) });
    if (to !== undefined) sides[1].set(to, { mode, id: repository.write('blob', encode(text('+'))) });
  }
  const texts = textsOf(repository), found = changesBetween(...sides, texts);
  // apply puts four places for the counts.
  if (options.has('stat')) yield* p.write(1, statOf(found, texts, painter(call)).replace(/ \| +(\d+)/g, (_, count: string) => ` | ${count.padStart(4)}`));
  if (options.has('numstat')) yield* p.write(1, found.map((change) => `${lineCounts(change, texts).map((count) => count ?? '-').join('\t')}\t${change.path}\n`).join(''));
  if (options.has('summary')) yield* p.write(1, summaryOf(found));
  return 0;
}
