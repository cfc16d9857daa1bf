/** format-patch and am: commits as mails, and mails as commits. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup, makeDirectory, writeFile } from '../../../kernel/files.ts';
import { Parsed } from '../../options.ts';
import { changesIn, Misfit, withChange } from '../applying.ts';
import { changesBetween } from '../changes.ts';
import { painter, type Call, type Command } from '../command.ts';
import { GitError } from '../error.ts';
import { byDate } from '../history.ts';
import { mergeTrees } from '../merging.ts';
import { subjectOf, type Commit, type Snapshot } from '../objects.ts';
import { showChanges, summaryOf } from '../patch.ts';
import { dateOf } from '../pretty.ts';
import { moveHead } from '../reflog.ts';
import type { Repository } from '../repository.ts';
import { resolve } from '../revisions.ts';
import { statOf } from '../stat.ts';
import { textsOf } from '../worktree.ts';
import { moveTree } from './checkout.ts';
import { patchText } from './apply.ts';
import { writeCommit } from './commit.ts';

const bodyOf = (one: Commit): string => one.message.split(/\n\s*\n/).slice(1).join('\n\n').trim();

function mailOf(call: Call, one: Commit, prefix: string): string {
  const { repository } = call, texts = textsOf(repository), from = repository.snapshotOf(one.parents[0]), to = repository.readTree(one.tree), changes = changesBetween(from, to, texts), paint = painter({ ...call, options: new Parsed() });
  const body = bodyOf(one), rfc = dateOf(one.author, 'rfc', 0);
  const patch = showChanges(from, to, texts, new Parsed(), (_, text) => text, 'patch');
  return `From ${one.id} Mon Sep 17 00:00:00 2001\nFrom: ${one.author.who}\nDate: ${rfc}\nSubject: ${prefix === '' ? '' : `[${prefix}] `}${subjectOf(one)}\n\n${body === '' ? '' : `${body}\n`}---\n${statOf(changes, texts, paint)}${summaryOf(changes)}\n${patch}-- \n2.39.5\n\n`;
}

const fileName = (one: Commit, number: number): string => `${String(number).padStart(4, '0')}-${subjectOf(one).replace(/[^A-Za-z0-9._]+/g, '-').replace(/^-+|[-.]+$/g, '').slice(0, 52)}.patch`;

export const formatPatch: Command = {
  name: 'format-patch', usage: '[<options>] [<since> | <revision-range>]',
  options: [{ short: 'o', long: 'output-directory', value: true }, { long: 'stdout' }, { short: 'n', long: 'numbered' }, { short: 'N', long: 'no-numbered' }, { long: 'subject-prefix', value: true }, { long: 'root' }, { short: 'k', long: 'keep-subject' }, { long: 'start-number', value: true }, { short: 'q', long: 'quiet' }, { short: 'c', value: true }, ...[...'123456789'].map((short) => ({ short }))],
  *run(call) {
    const { p, repository, options, operands: [word] } = call, most = [...'123456789'].find((digit) => options.has(digit)), range = /^(.*?)\.\.(.*)$/.exec(word ?? '');
    const named = (name: string): string => {
      const id = resolve(repository, name);
      if (id === undefined) throw new GitError(`fatal: ambiguous argument '${name}': unknown revision or path not in the working tree.\nUse '--' to separate paths from revisions, like this:\n'git <command> [<revision>...] -- [<file>...]'`);
      return id;
    };
    if (word === undefined && most === undefined) return 0;
    const until = range ? named(range[2] || 'HEAD') : most === undefined ? named('HEAD') : named(word ?? 'HEAD'), without = range ? [named(range[1] || 'HEAD')] : most === undefined && !options.has('root') ? [named(word!)] : [];
    const commits = byDate(repository, [until], without).filter(({ parents }) => parents.length < 2).slice(0, Number(most ?? Infinity)).reverse();
    const folder = options.value('o'), many = options.has('n') || (commits.length > 1 && !options.has('N')), first = Number(options.value('start-number') ?? 1), title = options.value('subject-prefix') ?? 'PATCH';
    if (folder !== undefined && !lookup(p, folder)) makeDirectory(p, folder);
    for (const [i, one] of commits.entries()) {
      const text = mailOf(call, one, options.has('k') ? '' : many ? `${title} ${first + i}/${first + commits.length - 1}` : title), path = `${folder === undefined ? '' : `${folder.replace(/\/$/, '')}/`}${fileName(one, first + i)}`;
      if (!options.has('stdout')) writeFile(p, path, text);
      yield* options.has('stdout') ? p.write(1, text) : options.has('q') ? p.compute(0) : p.write(1, `${path}\n`);
    }
    return 0;
  },
};

interface Mail {
  author: string;
  date: string;
  message: string;
  patch: string;
}

function mailsIn(text: string): Mail[] {
  return text.split(/^(?=From [0-9a-f]{40} )/m).filter((part) => /^From: /m.test(part)).map((part) => {
    const [head = '', ...rest] = part.split('\n\n'), whole = rest.join('\n\n'), cut = whole.search(/^---$|^diff --git /m), field = (name: string): string => new RegExp(`^${name}: (.*(?:\\n .*)*)`, 'm').exec(head)?.[1]?.replace(/\n /g, ' ') ?? '';
    const subject = field('Subject').replace(/^\[[^\]]*\]\s*/, ''), body = (cut < 0 ? whole : whole.slice(0, cut)).trim();
    return { author: field('From'), date: field('Date'), message: body === '' ? subject : `${subject}\n\n${body}`, patch: (cut < 0 ? '' : whole.slice(cut)).replace(/^-- \n[\s\S]*$/m, '') };
  });
}

/** What is left of a session of am is kept as the real one keeps it: below rebase-apply. */
const STATE = 'rebase-apply/';

const subject = ({ message }: Mail): string => message.split('\n')[0]!;

function keep(repository: Repository, mails: readonly Mail[], number: number): void {
  repository.writeInside(`${STATE}mails`, JSON.stringify(mails));
  repository.writeInside(`${STATE}next`, `${number}\n`);
  repository.writeInside(`${STATE}applying`, '');
}

const end = (repository: Repository): void => repository.removeInside(...['mails', 'next', 'applying', 'orig-head'].map((name) => STATE + name));

function* commitMail(call: Call, mail: Mail, snapshot: Snapshot): Blocking<void> {
  const { repository } = call, head = resolve(repository, 'HEAD'), id = writeCommit(repository, snapshot, head === undefined ? [] : [head], mail.message, { author: mail.author, date: mail.date });
  moveHead(repository, id, `am: ${subject(mail)}`);
  yield* repository.p.compute(0);
}

const STOPPED = 'When you have resolved this problem, run "git am --continue".\nIf you prefer to skip this patch, run "git am --skip" instead.\nTo restore the original branch and stop patching, run "git am --abort".\n';

function* perform(call: Call, mails: readonly Mail[], from: number): Blocking<number> {
  const { p, repository, options } = call;
  for (const [i, mail] of mails.entries()) {
    if (i < from) continue;
    const before = repository.snapshotOf(resolve(repository, 'HEAD')), after: Snapshot = new Map(before);
    if (!options.has('q')) yield* p.write(1, `Applying: ${subject(mail)}\n`);
    try {
      for (const change of changesIn(mail.patch)) withChange(repository, after, change);
      moveTree(repository, before, after, 'merge');
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      if (options.has('3') && (yield* threeWay(call, mail, before))) continue;
      if (!options.has('3')) yield* p.write(2, `${error.message}\nhint: Use 'git am --show-current-patch=diff' to see the failed patch\n`);
      keep(repository, mails, i);
      yield* p.write(1, `Patch failed at ${String(i + 1).padStart(4, '0')} ${subject(mail)}\n${STOPPED}`);
      return 128;
    }
    yield* commitMail(call, mail, after);
  }
  end(repository);
  return 0;
}

/** -3: the files as the patch knew them, where their blobs are here. Whether it became a commit. */
function* threeWay(call: Call, mail: Mail, before: Snapshot): Blocking<boolean> {
  const { p, repository } = call, base: Snapshot = new Map(), changed: string[] = [];
  for (const { from, base: id } of changesIn(mail.patch)) {
    const found = id === undefined ? undefined : repository.beginningWith(id)[0];
    if (from === undefined) continue;
    if (found === undefined) {
      yield* p.write(2, "error: sha1 information is lacking or useless (" + from + ").\nerror: could not build fake ancestor\nhint: Use 'git am --show-current-patch=diff' to see the failed patch\n");
      return false;
    }
    base.set(from, { mode: before.get(from)?.mode ?? '100644', id: found });
    changed.push(from);
  }
  const patched: Snapshot = new Map(base), others: Snapshot = new Map([...before].filter(([path]) => !base.has(path)));
  for (const change of changesIn(mail.patch)) withChange(repository, patched, change);
  yield* p.write(1, `Using index info to reconstruct a base tree...\n${changed.map((path) => `M\t${path}\n`).join('')}Falling back to patching base and 3-way merge...\n`);
  const merged = mergeTrees(repository, new Map([...others, ...base]), before, new Map([...others, ...patched]), ['HEAD', subject(mail)]);
  moveTree(repository, before, merged.snapshot, 'merge');
  yield* p.write(1, merged.told.map((line) => `${line}\n`).join(''));
  if (merged.conflicts.size === 0) {
    yield* commitMail(call, mail, merged.snapshot);
    return true;
  }
  repository.conflicts = merged.conflicts;
  yield* p.write(2, "error: Failed to merge in the changes.\nhint: Use 'git am --show-current-patch=diff' to see the failed patch\n");
  return false;
}

export const am: Command = {
  name: 'am', usage: '[<options>] [(<mbox> | <Maildir>)...]\n   or: git am [<options>] (--continue | --skip | --abort)',
  options: [{ short: '3', long: '3way' }, { short: 'q', long: 'quiet' }, { long: 'continue' }, { short: 'r', long: 'resolved' }, { long: 'skip' }, { long: 'abort' }, { long: 'quit' }, { long: 'show-current-patch', value: 'optional' }, { short: 'k', long: 'keep' }, { short: 's', long: 'signoff' }],
  *run(call) {
    const { p, repository, options, operands } = call, kept = repository.readInside(`${STATE}mails`), mails = JSON.parse(kept ?? '[]') as Mail[], number = Number(repository.readInside(`${STATE}next`) ?? 0);
    const word = ['continue', 'r', 'skip', 'abort', 'quit', 'show-current-patch'].find((name) => options.has(name));
    if (word === undefined) {
      if (kept !== undefined) throw new GitError('fatal: previous rebase directory .git/rebase-apply still exists but mbox given.');
      const missing = operands.find((path) => !lookup(p, path));
      if (missing !== undefined) throw new GitError(`fatal: could not open '${missing}' for reading: No such file or directory`);
      const found = mailsIn(yield* patchText(call));
      if (found.length === 0) throw new GitError('Patch format detection failed.');
      repository.writeInside(`${STATE}orig-head`, `${resolve(repository, 'HEAD') ?? ''}\n`);
      return yield* perform(call, found, 0);
    }
    if (kept === undefined) throw new GitError('fatal: Resolve operation not in progress, we are not resuming.');
    return yield* resume(call, word, mails, number);
  },
};

function* resume(call: Call, word: string, mails: readonly Mail[], number: number): Blocking<number> {
  const { p, repository, options } = call, head = resolve(repository, 'HEAD'), mail = mails[number]!;
  if (word === 'show-current-patch') {
    yield* p.write(1, options.value('show-current-patch') === 'diff' ? mail.patch : `From: ${mail.author}\nDate: ${mail.date}\nSubject: [PATCH] ${mail.message}\n\n${mail.patch}`);
    return 0;
  }
  if (word === 'continue' || word === 'r') {
    if (repository.conflicts.size > 0) throw new GitError(`Applying: ${subject(mail)}\nYou still have unmerged paths in your index.\nYou should 'git add' each file with resolved conflicts to mark them as such.\nYou might run \`git rm\` on a file to accept "deleted by them" for it.\n${STOPPED.trimEnd()}`);
    yield* p.write(1, `Applying: ${subject(mail)}\n`);
    if (changesBetween(repository.snapshotOf(head), repository.index).length === 0) throw new GitError(`No changes - did you forget to use 'git add'?\nIf there is nothing left to stage, chances are that something else\nalready introduced the same changes; you might want to skip this patch.\n${STOPPED.trimEnd()}`);
    yield* commitMail(call, mail, repository.index);
    return yield* perform(call, mails, number + 1);
  }
  if (word !== 'quit') moveTree(repository, repository.index, repository.snapshotOf(head), 'checkout', true);
  if (word === 'skip') return yield* perform(call, mails, number + 1);
  const start = repository.readInside(`${STATE}orig-head`)?.trim();
  if (word === 'abort' && start && start !== head) {
    moveTree(repository, repository.snapshotOf(head), repository.snapshotOf(start), 'checkout', true);
    moveHead(repository, start, `am: aborting`);
  }
  end(repository);
  return 0;
}
