import { lookup } from '../../../kernel/files.ts';
import { below, fromTop, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import type { Repository } from '../repository.ts';
import { entryOf, filesOf, ignored, tracked } from '../worktree.ts';
import { choose, PURPOSES, stageChoices } from './patch-mode.ts';

/** Takes files as they are into the index; `known`: only those that it has already. */
export function stage(repository: Repository, wanted: (path: string) => boolean, { known = false, forced = false, tell = (_: string): void => {} } = {}): void {
  const { index, conflicts } = repository, all = new Set([...filesOf(repository, index, forced), ...index.keys(), ...conflicts.keys()]);
  for (const path of [...all].filter(wanted).sort()) {
    if (known && !index.has(path) && !conflicts.has(path)) continue;
    const entry = entryOf(repository, path);
    if (entry && (index.get(path)?.id !== entry.id || index.get(path)?.mode !== entry.mode)) tell(`add '${path}'\n`);
    else if (!entry && index.has(path)) tell(`remove '${path}'\n`);
    if (entry) index.set(path, { mode: entry.mode, id: repository.write('blob', entry.body) });
    else index.delete(path);
    conflicts.delete(path);
  }
  repository.index = index;
  repository.conflicts = conflicts;
}

/** What an operand names, from the top; complains of one that names nothing. */
function* matched(call: Call, operands: readonly string[]): Generator<string> {
  const { p, repository } = call, files = [...filesOf(repository, repository.index, true), ...repository.index.keys(), ...repository.conflicts.keys()];
  for (const operand of operands) {
    const path = fromTop(call, operand);
    if (!files.some(below([path])) && lookup(p, operand)?.kind !== 'directory') throw new GitError(`fatal: pathspec '${operand}' did not match any files`);
    yield path;
  }
}

export const add: Command = {
  name: 'add', usage: '[<options>] [--] <pathspec>...',
  options: [{ short: 'A', long: 'all' }, { short: 'u', long: 'update' }, { short: 'v', long: 'verbose' }, { short: 'f', long: 'force' }, { short: 'n', long: 'dry-run' }, { short: 'N', long: 'intent-to-add' }, { short: 'p', long: 'patch' }],
  *run(call) {
    const { p, repository, options } = call, operands = [...call.operands, ...(call.behind ?? [])], all = options.has('A') || options.has('u');
    if (options.has('p')) {
      stageChoices(call, yield* choose(call, operands.map((operand) => fromTop(call, operand)), repository.index, tracked(repository), PURPOSES.stage));
      return 0;
    }
    if (operands.length === 0 && !all) {
      yield* p.write(2, "Nothing specified, nothing added.\nhint: Maybe you wanted to say 'git add .'?\nhint: Turn this message off by running\nhint: \"git config advice.addEmptyPathspec false\"\n");
      return 0;
    }
    const paths = operands.length > 0 ? [...matched(call, operands)] : [''];
    const refused = options.has('f') ? [] : paths.filter((path) => path !== '' && !repository.index.has(path) && ignored(repository, path));
    if (refused.length > 0) throw new GitError(`The following paths are ignored by one of your .gitignore files:\n${refused.join('\n')}\nhint: Use -f if you really want to add them.\nhint: Turn this message off by running\nhint: "git config advice.addIgnoredFile false"`, 1);
    let told = '';
    const before = repository.readInside('index');
    stage(repository, below(paths), { known: options.has('u'), forced: options.has('f'), tell: (line) => (told += line) });
    if (options.has('n')) repository.writeInside('index', before ?? '');
    if (options.has('v') || options.has('n')) yield* p.write(1, told);
    return 0;
  },
};
