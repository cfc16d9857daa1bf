import { below, fromTop, type Command } from '../command.ts';
import { choose, PURPOSES, stageChoices } from './patch-mode.ts';
import { ambiguous, GitError } from '../error.ts';
import { changesBetween } from '../changes.ts';
import { short, subjectOf } from '../objects.ts';
import { moveHead } from '../reflog.ts';
import { resolve } from '../revisions.ts';
import { lookup } from '../../../kernel/files.ts';
import { tracked } from '../worktree.ts';
import { moveTree } from './checkout.ts';

export const reset: Command = {
  name: 'reset', usage: '[--mixed | --soft | --hard | --merge | --keep] [-q] [<commit>]\n   or: git reset [-q] [<tree-ish>] [--] <pathspec>...', options: [{ long: 'hard' }, { long: 'soft' }, { long: 'mixed' }, { long: 'keep' }, { long: 'merge' }, { short: 'q', long: 'quiet' }, { short: 'N', long: 'intent-to-add' }, { short: 'p', long: 'patch' }],
  *run(call) {
    const { p, repository, options } = call, [first, ...rest] = call.operands, mode = options.lastOf('hard', 'soft', 'mixed', 'keep', 'merge') ?? 'mixed';
    const isRevision = first !== undefined && resolve(repository, first) !== undefined, word = isRevision ? first : 'HEAD', id = resolve(repository, word);
    const files = [...(isRevision ? rest : call.operands), ...(call.behind ?? [])];
    if (first !== undefined && !isRevision && call.behind === undefined && !lookup(p, first, false) && !repository.index.has(fromTop(call, first))) throw ambiguous(first);
    const left = (): string => changesBetween(repository.index, tracked(repository)).map(({ letter, path }) => `${letter}\t${path}\n`).join('');
    const unstaged = (): string => (options.has('q') || left() === '' ? '' : `Unstaged changes after reset:\n${left()}`);
    if (options.has('p')) {
      stageChoices(call, yield* choose(call, files.map((file) => fromTop(call, file)), repository.snapshotOf(id), repository.index, PURPOSES.unstage));
      return 0;
    }
    if (files.length > 0) {
      if (mode !== 'mixed' || options.has('mixed')) throw new GitError(`fatal: Cannot do ${mode} reset with paths.`);
      const inside = below(files.map((file) => fromTop(call, file))), source = repository.snapshotOf(id);
      repository.conflicts = new Map([...repository.conflicts].filter(([path]) => !inside(path)));
      repository.index = new Map([...[...repository.index].filter(([path]) => !inside(path)), ...[...source].filter(([path]) => inside(path))]);
      yield* p.write(1, unstaged());
      return 0;
    }
    const before = resolve(repository, 'HEAD');
    if (id === undefined) {
      if (mode === 'mixed') repository.index = new Map();
      return 0;
    }
    const to = repository.snapshotOf(id);
    if (mode === 'keep' || mode === 'merge') moveTree(repository, repository.snapshotOf(before), to, 'checkout');
    if (mode === 'hard') moveTree(repository, repository.snapshotOf(before), to, 'checkout', true);
    if (before !== undefined) repository.writeInside('ORIG_HEAD', `${before}\n`);
    if (before !== id) moveHead(repository, id, `reset: moving to ${word}`);
    if (mode !== 'soft') {
      repository.conflicts = new Map();
      repository.index = to;
      repository.removeInside('MERGE_HEAD', 'MERGE_MSG', 'CHERRY_PICK_HEAD', 'REVERT_HEAD');
    }
    if (mode === 'hard' && !options.has('q')) yield* p.write(1, `HEAD is now at ${short(id)} ${subjectOf(repository.commit(id)!)}\n`);
    else if (mode === 'mixed') yield* p.write(1, unstaged());
    return 0;
  },
};
