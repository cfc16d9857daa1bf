/** Redirections: what stands where in the table of descriptors, and how it comes back. */
import { encode } from '../../kernel/bytes.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup, open, type OpenFlags } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { ByteQueue, readEnd } from '../../kernel/pipe.ts';
import { expandText, expandWord } from '../expand/words.ts';
import { ashWords, Failure, isErrno } from '../failure.ts';
import type { Shell } from '../shell.ts';
import { posixForms } from '../syntax/posix-forms.ts';
import type { Redirection } from '../syntax/program.ts';
import { findDocumentMistake } from './document-mistakes.ts';
import { redirectToVariable } from './redirect-variable.ts';

/** A redirection that failed: the command does not run. */
export class RedirectionFailure extends Error {}

export type Saved = [fd: number, file: OpenFile | undefined][];

/** Runs a command with redirections in place and takes them back afterwards. */
export function* withRedirections(shell: Shell, redirections: readonly Redirection[], run: () => Blocking<number>, failed = shell.dash ? 2 : 1): Blocking<number> {
  const saved: Saved = [], descriptors = shell.temporaryDescriptors.length;
  try {
    yield* redirect(shell, redirections, saved);
    return yield* run();
  } catch (error) {
    if (!(error instanceof RedirectionFailure)) throw error;
    restore(shell, saved.splice(0));
    yield* shell.complain(error.message);
    return yield* shell.afterCommand(failed);
  } finally {
    restore(shell, saved);
    if (shell.temporaryDescriptors.length > descriptors) shell.closeTemporary(descriptors);
  }
}

export function restore(shell: Shell, saved: Saved): void {
  if (shell.p.ended) return;
  for (const [fd, file] of saved.reverse()) {
    if (file) {
      shell.p.install(file, fd);
      file.release();
    } else if (shell.p.files.has(fd)) shell.p.close(fd);
  }
  saved.length = 0;
}

/** Puts redirections in place. `saved` undefined: for good (`exec`). @throws RedirectionFailure */
export function* redirect(shell: Shell, redirections: readonly Redirection[], saved: Saved | undefined): Blocking<void> {
  for (const one of redirections) yield* redirectOne(shell, one, saved);
}

const INPUT = new Set(['<', '<>', '<&', '<<', '<<<']);

function* redirectOne(shell: Shell, one: Redirection, saved: Saved | undefined): Blocking<void> {
  const { operator } = one;
  if (one.variable !== undefined) return yield* redirectToVariable(shell, one);
  const fd = one.fd ?? (INPUT.has(operator) ? 0 : 1);
  if (operator === '<<' || operator === '<<<') {
    const text = yield* hereText(shell, one);
    return put(shell, fd, textFile(operator === '<<' ? text : `${text}\n`), saved);
  }
  const target = yield* fileName(shell, one);
  if (operator === '<&' || operator === '>&') {
    if (target === '-') return put(shell, fd, undefined, saved);
    const match = /^(\d+)(-?)$/.exec(target);
    if (match) return duplicate(shell, Number(match[1]), fd, match[2] === '-', saved, one.target.raw);
    if (target === '' && shell.dialect === 'bash') throw new RedirectionFailure(`${one.target.raw}: Bad file descriptor`);
    if (shell.dash) shell.line = posixForms().lineRead(shell);
    if (shell.dash || operator === '<&' || one.fd !== undefined) throw shell.dialect === 'ash' ? new Failure(shell.dash ? 'Syntax error: Bad fd number' : 'redir error', { status: 2, fatal: true }) : new RedirectionFailure(`${target}: ambiguous redirect`);
  }
  const both = operator === '&>' || operator === '&>>' || operator === '>&';
  const file = openTarget(shell, operator, target);
  put(shell, fd, file, saved);
  if (both) put(shell, 2, file, saved);
}

/** In ash what cannot be expanded is a redirection that cannot be done. */
function* hereText(shell: Shell, { operator, target }: Redirection): Blocking<string> {
  if (shell.dialect === 'bash' && operator === '<<' && target.constant === undefined && target.raw.includes('$(')) yield* findDocumentMistake(shell, target.raw);
  try {
    return yield* expandText(shell, target, operator === '<<' ? 'no' : 'start');
  } catch (error) {
    throw shell.dialect === 'ash' && error instanceof Failure ? new RedirectionFailure(ashWords(error.message, shell.dash)) : error;
  }
}

export function* fileName(shell: Shell, { target }: Redirection): Blocking<string> {
  if (shell.dialect === 'ash') return yield* expandText(shell, target);
  const words: string[] = [];
  yield* expandWord(shell, target, words);
  if (words.length !== 1) throw new RedirectionFailure(`${target.raw}: ambiguous redirect`);
  return words[0]!;
}

export const textFile = (text: string): OpenFile => {
  const queue = new ByteQueue(Infinity);
  queue.push(encode(text));
  queue.end();
  return readEnd(queue);
};

const FLAGS: Record<string, OpenFlags> = {
  '<': { read: true }, '<>': { read: true, write: true, create: true }, '>': { write: true, create: true, truncate: true }, '>|': { write: true, create: true, truncate: true },
  '>>': { write: true, create: true, append: true }, '&>': { write: true, create: true, truncate: true }, '>&': { write: true, create: true, truncate: true }, '&>>': { write: true, create: true, append: true },
};

export function openTarget(shell: Shell, operator: string, target: string): OpenFile {
  if (shell.options.noclobber && (operator === '>' || operator === '&>' || operator === '>&') && lookup(shell.p, target)?.kind === 'file') {
    throw new RedirectionFailure(shell.dialect === 'ash' ? `${shell.dash ? 'cannot' : "can't"} create ${target}: File exists` : `${target}: cannot overwrite existing file`);
  }
  if (shell.shopts['restricted_shell'] && operator !== '<') throw new RedirectionFailure(`${target}: restricted: cannot redirect output`);
  try {
    return open(shell.p, target, FLAGS[operator]!);
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (shell.dialect !== 'ash') throw new RedirectionFailure(`${target}: ${error.strerror}`);
    const creating = operator !== '<';
    const why = error.code === 'ENOENT' ? (creating ? 'nonexistent directory' : 'no such file') : error.strerror;
    const cannot = shell.dash ? 'cannot' : "can't";
    const words = !shell.dash || error.code !== 'ENOENT' ? why : creating ? 'Directory nonexistent' : 'No such file';
    throw new RedirectionFailure(`${cannot} ${creating ? 'create' : 'open'} ${target}: ${words}`);
  }
}

function duplicate(shell: Shell, from: number, to: number, move: boolean, saved: Saved | undefined, written: string): void {
  const file = shell.p.files.get(from);
  if (!file) throw new RedirectionFailure(shell.dialect === 'bash' || shell.dash ? `${shell.dash ? from : written}: Bad file descriptor` : `dup2(${from},${to}): Bad file descriptor`);
  put(shell, to, file, saved);
  if (move && from !== to) put(shell, from, undefined, saved);
}

function put(shell: Shell, fd: number, file: OpenFile | undefined, saved: Saved | undefined): void {
  const { p } = shell;
  if (saved && !saved.some(([one]) => one === fd)) saved.push([fd, p.files.get(fd)?.retain()]);
  if (file) p.install(file, fd);
  else if (p.files.has(fd)) p.close(fd);
}
