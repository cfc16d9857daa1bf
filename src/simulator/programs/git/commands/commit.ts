import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import { readText } from '../../../kernel/files.ts';
import { changesBetween } from '../changes.ts';
import { below, fromTop, type Call, type Command } from '../command.ts';
import { readConfig } from '../config.ts';
import { GitError } from '../error.ts';
import { identity, stampNow, unknownIdentity } from '../identity.ts';
import { short, stampText, subjectOf, type Snapshot } from '../objects.ts';
import { summaryOf } from '../patch.ts';
import { dateOf } from '../pretty.ts';
import { moveHead } from '../reflog.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { lineCounts, summaryLine } from '../stat.ts';
import { textsOf } from '../worktree.ts';
import { stage } from './add.ts';
import { showStatus } from './status.ts';

/** Writes a commit of what is staged. */
export function writeCommit(repository: Repository, snapshot: Snapshot, parents: readonly string[], message: string, { author, date, stamp, end = '\n' }: { author?: string | undefined; date?: string | undefined; stamp?: string; end?: string } = {}): string {
  const { p } = repository, committer = identity(p, repository, 'COMMITTER'), by = author ?? identity(p, repository);
  if (committer === undefined || by === undefined) throw new GitError(unknownIdentity(p));
  const text = message.replace(/[ \t]+$/gm, '').replace(/^\n+/, '').replace(/\n{3,}/g, '\n\n').trimEnd();
  return repository.write('commit', encode(`tree ${repository.writeTree(snapshot)}\n${parents.map((one) => `parent ${one}\n`).join('')}author ${stamp ?? stampNow(p, by, 'AUTHOR', date ?? p.env.get('GIT_AUTHOR_DATE'))}\ncommitter ${stampNow(p, committer, 'COMMITTER')}\n\n${text}${text === '' ? '' : end}`));
}

/** `[main 1a2b3c4] words`, and what changed. */
export function commitReport(repository: Repository, id: string, { date = false } = {}): string {
  const one = repository.commit(id)!, from = repository.snapshotOf(one.parents[0]), to = repository.readTree(one.tree), texts = textsOf(repository), made = changesBetween(from, to, texts);
  const head = `[${repository.branch ?? 'detached HEAD'}${one.parents.length === 0 ? ' (root-commit)' : ''} ${short(id)}] ${subjectOf(one)}\n`;
  const who = one.author.who === one.committer.who ? '' : ` Author: ${one.author.who}\n`, when = date ? ` Date: ${dateOf(one.author, undefined, 0)}\n` : '';
  if (one.parents.length > 1) return head + who + when;
  return `${head}${who}${when}${made.length === 0 ? '' : ` ${summaryLine(made.map((change) => lineCounts(change, texts)))}\n`}${summaryOf(made)}`;
}

/** Without -m the editor that the environment or the settings name is asked. */
export function* edited(repository: Repository, start: string): Blocking<string> {
  const { p } = repository, editor = p.env.get('GIT_EDITOR') ?? readConfig(p, repository).get('core.editor') ?? p.env.get('VISUAL') ?? p.env.get('EDITOR') ?? (p.files.get(0)?.tty ? 'editor' : undefined);
  if (editor === undefined) throw new GitError('error: Terminal is dumb, but EDITOR unset\nPlease supply the message using either -m or -F option.', 1);
  const path = repository.at('COMMIT_EDITMSG');
  repository.writeInside('COMMIT_EDITMSG', `${start}\n# Please enter the commit message for your changes. Lines starting\n# with '#' will be ignored, and an empty message aborts the commit.\n`);
  const result = yield* p.wait(p.spawn({ argv: ['sh', '-c', `${editor === 'editor' ? 'nano' : editor} "$@"`, editor, path] }));
  if (result !== 0) throw new GitError(`error: There was a problem with the editor '${editor}'.\nPlease supply the message using either -m or -F option.`, 1);
  return readText(p, path).split('\n').filter((line) => !line.startsWith('#')).join('\n').trim();
}

function refuseConflicts(repository: Repository): string {
  return [...repository.conflicts.keys()].map((path) => `U\t${path}\n`).join('');
}

export const commit: Command = {
  name: 'commit', usage: '[-a | --interactive | --patch] [-s] [-v] [-u<mode>] [--amend]\n                  [--dry-run] [(-c | -C | --squash) <commit> | --fixup [(amend|reword):]<commit>)]\n                  [-F <file> | -m <msg>] [--reset-author] [--allow-empty]\n                  [--allow-empty-message] [--no-verify] [-e] [--author=<author>]\n                  [--date=<date>] [--cleanup=<mode>] [--[no-]status]\n                  [-i | -o] [--pathspec-from-file=<file> [--pathspec-file-nul]]\n                  [(--trailer <token>[(=|:)<value>])...] [-S[<keyid>]]\n                  [--] [<pathspec>...]',
  options: [{ short: 'a', long: 'all' }, { short: 'm', long: 'message', value: true }, { short: 'F', long: 'file', value: true }, { short: 'q', long: 'quiet' }, { short: 'v', long: 'verbose' }, { long: 'amend' }, { long: 'no-edit' }, { long: 'allow-empty' }, { long: 'allow-empty-message' }, { short: 'n', long: 'no-verify' }, { long: 'author', value: true }, { long: 'date', value: true }, { short: 's', long: 'signoff' }, { long: 'dry-run' }, { long: 'short' }, { long: 'porcelain', value: 'optional' }, { long: 'long' }, { short: 'C', long: 'reuse-message', value: true }, { long: 'reset-author' }, { short: 'e', long: 'edit' }],
  *run(call) {
    const { p, repository, options } = call, parent = resolve(repository, 'HEAD'), amend = options.has('amend'), merging = repository.readInside('MERGE_HEAD')?.trim();
    if (amend && parent === undefined) throw new GitError('fatal: You have nothing to amend.');
    const paths = [...call.operands, ...(call.behind ?? [])];
    if (options.has('a') && paths.length > 0) throw new GitError(`fatal: paths '${paths[0]} ...' with -a does not make sense`);
    for (const path of paths) if (![...repository.index.keys()].some(below([fromTop(call, path)]))) throw new GitError(`error: pathspec '${path}' did not match any file(s) known to git`, 1);
    if (options.has('a')) stage(repository, () => true, { known: true });
    const staged = repository.index, before = repository.snapshotOf(parent), inside = below(paths.map((path) => fromTop(call, path)));
    if (paths.length > 0) stage(repository, inside, { known: true });
    if (repository.conflicts.size > 0) {
      yield* p.write(1, refuseConflicts(repository));
      throw new GitError("error: Committing is not possible because you have unmerged files.\nhint: Fix them up in the work tree, and then use 'git add/rm <file>'\nhint: as appropriate to mark resolution and make a commit.\nfatal: Exiting because of an unresolved conflict.");
    }
    const snapshot: Snapshot = paths.length === 0 ? staged : new Map([...[...before].filter(([path]) => !inside(path)), ...[...repository.index].filter(([path]) => inside(path))]);
    const old = amend ? repository.commit(parent!)! : undefined;
    const nothing = changesBetween(before, snapshot).length === 0 && !amend && merging === undefined;
    if ((nothing && !options.has('allow-empty')) || options.has('dry-run') || options.has('short') || options.has('porcelain')) {
      yield* showStatus(call.operands.length > 0 ? { ...call, operands: [] } : call, 'Initial commit', options.has('short'));
      return nothing ? 1 : 0;
    }
    if (identity(p, repository) === undefined) throw new GitError(unknownIdentity(p));
    const message = yield* messageOf(call, old?.message ?? repository.readInside('MERGE_MSG'));
    if (message.trim() === '' && !options.has('allow-empty-message')) throw new GitError('Aborting commit due to empty commit message.', 1);
    const author = options.value('author');
    if (author !== undefined && !/^.* <.*>$/.test(author)) throw new GitError(`fatal: --author '${author}' is not 'Name <email>' and matches no existing author`);
    const kept = old && !options.has('reset-author') && author === undefined && !options.has('date') ? { stamp: stampText(old.author) } : { author: author ?? old?.author.who, date: options.value('date') };
    const id = writeCommit(repository, snapshot, old ? old.parents : [...(parent ? [parent] : []), ...(merging ? [merging] : [])], message, kept);
    moveHead(repository, id, `commit${amend ? ' (amend)' : merging ? ' (merge)' : parent === undefined ? ' (initial)' : ''}: ${message.split('\n')[0]}`);
    repository.removeInside('MERGE_HEAD', 'MERGE_MSG', 'CHERRY_PICK_HEAD', 'REVERT_HEAD');
    if (!options.has('q')) yield* p.write(1, commitReport(repository, id, { date: amend || options.has('date') }));
    return 0;
  },
};

function* messageOf({ p, repository, options }: Call, old: string | undefined): Blocking<string> {
  const signed = options.has('s') ? `\n\nSigned-off-by: ${identity(p, repository, 'COMMITTER')}` : '', file = options.value('F'), reused = options.value('C');
  if (options.has('m')) return options.values('m').join('\n\n') + signed;
  if (file !== undefined) {
    if (file === '-') return '';
    try {
      return readText(p, file).trimEnd() + signed;
    } catch {
      throw new GitError(`fatal: could not read log file '${file}': No such file or directory`);
    }
  }
  if (reused !== undefined) return repository.commit(resolve(repository, reused) ?? '')?.message ?? '';
  if (options.has('no-edit') && old !== undefined) return old.trimEnd();
  return yield* edited(repository, old?.trimEnd() ?? '');
}
