import { lookup } from '../../../kernel/files.ts';
import { changesBetween } from '../changes.ts';
import { below, fromTop, painter, type Command } from '../command.ts';
import { ambiguous } from '../error.ts';
import { mergeBase } from '../history.ts';
import type { Snapshot } from '../objects.ts';
import { PATCH_OPTIONS, showChanges } from '../patch.ts';
import { resolve } from '../revisions.ts';
import { textsOf, tracked } from '../worktree.ts';

export const diff: Command = {
  name: 'diff', usage: '[<options>] [<commit>] [--] [<path>...]', revisions: true,
  options: [...PATCH_OPTIONS, { long: 'cached' }, { long: 'staged' }, { long: 'exit-code' }, { long: 'quiet' }, { long: 'check' }, { long: 'merge-base' }],
  *run(call) {
    const { p, repository, options } = call, revisions: string[] = [], paths: string[] = [];
    for (const word of call.operands) {
      const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/.exec(word) ?? [], one = resolve(repository, left || 'HEAD'), two = resolve(repository, right || 'HEAD');
      if (dots && one !== undefined && two !== undefined) revisions.push(dots === '...' ? mergeBase(repository, one, two) ?? one : one, two);
      else if (paths.length === 0 && resolve(repository, word) !== undefined) revisions.push(resolve(repository, word)!);
      else if (call.behind === undefined && lookup(p, word, false)) paths.push(fromTop(call, word));
      else throw ambiguous(word);
    }
    paths.push(...(call.behind ?? []).map((path) => fromTop(call, path)));
    const cached = options.has('cached') || options.has('staged'), inside = below(paths), only = (snapshot: Snapshot): Snapshot => (paths.length === 0 ? snapshot : new Map([...snapshot].filter(([path]) => inside(path))));
    const from = only(revisions[0] !== undefined ? repository.snapshotOf(revisions[0]) : cached ? repository.snapshotOf(resolve(repository, 'HEAD')) : repository.index);
    const to = only(revisions[1] !== undefined ? repository.snapshotOf(revisions[1]) : cached ? repository.index : tracked(repository));
    for (const path of repository.conflicts.keys()) if (revisions.length === 0 && (paths.length === 0 || inside(path))) yield* p.write(1, options.has('name-only') ? `${path}\n` : options.has('name-status') ? `U\t${path}\n` : `* Unmerged path ${path}\n`);
    const differs = changesBetween(from, to).length > 0;
    if (!options.has('quiet')) yield* p.write(1, showChanges(from, to, textsOf(repository), options, painter(call), 'patch'));
    return (options.has('exit-code') || options.has('quiet')) && differs ? 1 : 0;
  },
};
