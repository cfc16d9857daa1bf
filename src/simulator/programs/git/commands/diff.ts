import { lookup, readText } from '../../../kernel/files.ts';
import { changesBetween } from '../changes.ts';
import { combinedPatch } from '../combined.ts';
import { below, fromTop, painter, type Call, type Command } from '../command.ts';
import { linesOf, runs } from '../../diff.ts';
import { ambiguous, refuseLateOptions } from '../error.ts';
import { mergeBase } from '../history.ts';
import type { Snapshot, Stages } from '../objects.ts';
import { PATCH_OPTIONS, showChanges, showsPatch } from '../patch.ts';
import { resolve } from '../revisions.ts';
import { entryOf, textsOf, tracked } from '../worktree.ts';

export const diff: Command = {
  name: 'diff', usage: '[<options>] [<commit>] [--] [<path>...]', revisions: true,
  options: [...PATCH_OPTIONS, { long: 'cached' }, { long: 'staged' }, { long: 'exit-code' }, { long: 'quiet' }, { long: 'check' }, { long: 'merge-base' }, { long: 'ours' }, { long: 'theirs' }, { long: 'base' }],
  *run(call) {
    const { p, repository, options } = call, revisions: string[] = [], paths: string[] = [];
    for (const word of call.operands) {
      const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(word) ?? [], one = resolve(repository, left || 'HEAD'), two = resolve(repository, right || 'HEAD');
      if (dots && one !== undefined && two !== undefined) revisions.push(dots === '...' ? mergeBase(repository, one, two) ?? one : one, two);
      else if (paths.length === 0 && resolve(repository, word) !== undefined) revisions.push(resolve(repository, word)!);
      else if (call.behind === undefined && lookup(p, word, false)) {
        if (paths.length === 0) refuseLateOptions(call.typed, word);
        paths.push(fromTop(call, word));
      } else throw ambiguous(word);
    }
    paths.push(...(call.behind ?? []).map((path) => fromTop(call, path)));
    const cached = options.has('cached') || options.has('staged'), inside = below(paths), only = (snapshot: Snapshot): Snapshot => (paths.length === 0 ? snapshot : new Map([...snapshot].filter(([path]) => inside(path))));
    const from = only(revisions[0] !== undefined ? repository.snapshotOf(revisions[0]) : cached ? repository.snapshotOf(resolve(repository, 'HEAD')) : repository.index);
    const to = only(revisions[1] !== undefined ? repository.snapshotOf(revisions[1]) : cached ? repository.index : tracked(repository));
    for (const [path, stages] of revisions.length === 0 ? repository.conflicts : []) if (paths.length === 0 || inside(path)) yield* p.write(1, unmerged(call, path, stages, cached));
    const side = revisions.length > 0 ? undefined : options.has('base') ? 1 : options.has('ours') ? 2 : options.has('theirs') ? 3 : undefined;
    if (side !== undefined) for (const [path, stages] of repository.conflicts) if (stages[side]) {
      const work = entryOf(repository, path);
      from.set(path, stages[side]);
      if (work) to.set(path, { mode: work.mode, id: work.id });
    }
    if (options.has('check')) {
      const faults = blanksAtEnds(from, to, textsOf(repository));
      yield* p.write(1, faults);
      return faults === '' ? 0 : 2;
    }
    const differs = changesBetween(from, to).length > 0;
    if (!options.has('quiet')) yield* p.write(1, showChanges(from, to, textsOf(repository), options, painter(call), 'patch'));
    return (options.has('exit-code') || options.has('quiet')) && differs ? 1 : 0;
  },
};

/** `a.txt:2: trailing whitespace.` for each line that came with blanks at its end. */
function blanksAtEnds(from: Snapshot, to: Snapshot, textOf: ReturnType<typeof textsOf>): string {
  return changesBetween(from, to).flatMap(({ path, from: old, before, after }) => {
    let number = 0;
    return runs(linesOf(before ? textOf(before, old) : ''), linesOf(after ? textOf(after, path) : ''), (line) => line).flatMap(({ kind, lines }) => (kind === '-' ? [] : lines.flatMap((line) => {
      number++;
      return kind === '+' && /[ \t]\n?$/.test(line) ? [`${path}:${number}: trailing whitespace.\n+${line.replace(/\n$/, '')}\n`] : [];
    })));
  }).join('');
}

/** What is said of a file in conflict: against both sides at once where both have it. */
function unmerged(call: Call, path: string, { 2: ours, 3: theirs }: Stages, cached: boolean): string {
  const { p, repository, options } = call, file = `${repository.top}/${path}`;
  const filter = options.value('diff-filter');
  if (filter !== undefined && !filter.includes('U')) return '';
  // Unmerged, and changed against our side: named for both.
  if (options.has('name-only')) return `${path}\n`.repeat(filter === undefined && !cached ? 2 : 1);
  if (options.has('name-status')) return `U\t${path}\n`;
  if (options.has('quiet')) return '';
  if (['ours', 'theirs', 'base'].some((name) => options.has(name))) return options.has('base') ? '' : `* Unmerged path ${path}\n`;
  if (cached || !ours || !theirs || lookup(p, file)?.kind !== 'file' || !showsPatch(options)) return `* Unmerged path ${path}\n`;
  return combinedPatch(path, [[ours.id, theirs.id], undefined], [repository.text(ours.id), repository.text(theirs.id)], readText(p, file), painter(call));
}
