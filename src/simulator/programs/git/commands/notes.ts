/** Notes on commits: a commit of its own under refs/notes, whose files are named after what they are about. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { lookup, readText } from '../../../kernel/files.ts';
import type { Call, Command } from '../command.ts';
import { GitError } from '../error.ts';
import type { Snapshot } from '../objects.ts';
import type { Repository } from '../repository.ts';
import { objectOf } from '../revisions.ts';
import { edited, writeCommit } from './commit.ts';

const REF = 'refs/notes/commits';

const USAGE = `git notes [--ref <notes-ref>] [list [<object>]]
   or: git notes [--ref <notes-ref>] add [-f] [--allow-empty] [-m <msg> | -F <file> | (-c | -C) <object>] [<object>]
   or: git notes [--ref <notes-ref>] copy [-f] <from-object> <to-object>
   or: git notes [--ref <notes-ref>] append [--allow-empty] [-m <msg> | -F <file> | (-c | -C) <object>] [<object>]
   or: git notes [--ref <notes-ref>] edit [--allow-empty] [<object>]
   or: git notes [--ref <notes-ref>] show [<object>]
   or: git notes [--ref <notes-ref>] merge [-v | -q] [-s <strategy>] <notes-ref>
   or: git notes merge --commit [-v | -q]
   or: git notes merge --abort [-v | -q]
   or: git notes [--ref <notes-ref>] remove [<object>...]
   or: git notes [--ref <notes-ref>] prune [-n] [-v]
   or: git notes [--ref <notes-ref>] get-ref

    --ref <notes-ref>     use notes from <notes-ref>
`;

const all = (repository: Repository, ref = REF): Snapshot => repository.snapshotOf(repository.reference(ref));

/** As log and show tell it below a commit. */
export function noteText(repository: Repository, id: string): string | undefined {
  const note = repository.reference(REF) === undefined ? undefined : all(repository).get(id);
  return note && repository.text(note.id);
}

function save(repository: Repository, notes: Snapshot, ref: string, words: string): void {
  const before = repository.reference(ref);
  repository.setReference(ref, writeCommit(repository, notes, before === undefined ? [] : [before], words));
}

function* message(call: Call, start: string): Blocking<string> {
  const { p, repository, options } = call, file = options.value('F');
  if (file !== undefined && !lookup(p, file)) throw new GitError(`fatal: could not open or read '${file}': No such file or directory`);
  const given = [...options.values('m'), ...(file === undefined ? [] : [readText(p, file).trimEnd()])];
  return given.length > 0 ? given.join('\n\n') : yield* edited(repository, start);
}

export const notes: Command = {
  name: 'notes', usage: USAGE.slice(10), options: [{ long: 'ref', value: true }, { short: 'm', long: 'message', value: true }, { short: 'F', long: 'file', value: true }, { short: 'f', long: 'force' }, { long: 'allow-empty' }, { short: 'n', long: 'dry-run' }, { short: 'v', long: 'verbose' }],
  *run(call) {
    const { p, repository, options } = call, [verb = 'list', word = 'HEAD', other] = call.operands, given = options.value('ref'), ref = given === undefined ? REF : given.startsWith('refs/') ? given : `refs/notes/${given}`;
    const verbs = ['list', 'add', 'copy', 'append', 'edit', 'show', 'merge', 'remove', 'prune', 'get-ref'];
    if (!verbs.includes(verb)) throw new GitError(`error: unknown subcommand: \`${verb}'\nusage: ${USAGE}`, 129);
    if (verb === 'get-ref') return yield* p.write(1, `${ref}\n`), 0;
    if (verb === 'merge' || verb === 'prune') throw new GitError(`git: this machine does not simulate 'git notes ${verb}'`, 1);
    const kept = all(repository, ref), named = (one: string): string => {
      const id = objectOf(repository, one);
      if (id === undefined) throw new GitError(`fatal: failed to resolve '${one}' as a valid ref.`);
      return id;
    };
    if (verb === 'list' && call.operands.length < 2) {
      yield* p.write(1, [...kept].map(([about, { id }]) => `${id} ${about}\n`).join(''));
      return 0;
    }
    const id = named(word), before = kept.get(id);
    if (verb === 'list' || verb === 'show') {
      if (!before) throw new GitError(`error: no note found for object ${id}.`, 1);
      yield* p.write(1, verb === 'list' ? `${before.id}\n` : repository.text(before.id));
      return 0;
    }
    if (verb === 'remove') {
      yield* p.write(2, before ? `Removing note for object ${word}\n` : `Object ${word} has no note\n`);
      if (!before) return 1;
      kept.delete(id);
      save(repository, kept, ref, "Notes removed by 'git notes remove'");
      return 0;
    }
    const target = verb === 'copy' ? named(other ?? 'HEAD') : id, there = kept.get(target);
    if (verb === 'copy' && !before) throw new GitError(`error: missing notes on source object ${id}. Cannot copy.`, 1);
    if ((verb === 'add' || verb === 'copy') && there) {
      if (!options.has('f')) throw new GitError(`error: Cannot ${verb} notes. Found existing notes for object ${target}. Use '-f' to overwrite existing notes`, 1);
      yield* p.write(2, `Overwriting existing notes for object ${target}\n`);
    }
    const old = before ? repository.text(before.id) : '', text = verb === 'copy' ? old : yield* message(call, verb === 'edit' ? old : ''), body = `${verb === 'append' && old !== '' ? `${old}\n` : ''}${text.trimEnd()}\n`;
    if (body === '\n' && !options.has('allow-empty')) kept.delete(target);
    else kept.set(target, { mode: '100644', id: repository.write('blob', encode(body)) });
    save(repository, kept, ref, `Notes added by 'git notes ${verb}'`);
    return 0;
  },
};
