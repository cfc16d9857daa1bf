/** history, fc: the list of command lines, and running some of them again. */
import type { Blocking } from '../../kernel/blocking.ts';
import { readText, unlink, writeFile } from '../../kernel/files.ts';
import { isErrno } from '../failure.ts';
import { expandHistory, EventNotFound } from '../history-expansion.ts';
import { readHistory, rulesOf, writeHistory } from '../history-file.ts';
import { runSource } from '../run/source.ts';
import type { Shell } from '../shell.ts';
import { formatStrftime } from '../strftime.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain, refuseMore } from './complaints.ts';

const HISTORY_USAGE = 'history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]';
const FC_USAGE = 'fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]';

function* history(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, values, rest, bad } = readLetters(argv, 'cd:anrwps');
  if (bad) return yield* badOption(shell, 'history', bad, HISTORY_USAGE);
  const list = shell.history;
  if (['a', 'n', 'r', 'w'].filter((flag) => flags.has(flag)).length > 1) return yield* complain(shell, 'history', 'cannot use more than one of -anrw');
  if (flags.has('c')) list.clear();
  if (flags.has('d')) return yield* deleteEntries(shell, values.get('d')!);
  if (flags.has('s') || flags.has('p')) return yield* storeOrPrint(shell, rest, flags.has('s'));
  for (const flag of ['r', 'n', 'w', 'a']) if (flags.has(flag)) return yield* exchange(shell, flag, rest[0]);
  if (flags.size > 0) return 0;
  if (rest[0] !== undefined && (!/^\d+$/.test(rest[0]) || Number(rest[0]) >= 2 ** 63)) return yield* complain(shell, 'history', `${rest[0]}: numeric argument required`);
  if (rest.length > 1) return yield* refuseMore(shell, 'history');
  const from = rest[0] === undefined ? 0 : Math.max(0, list.lines.length - Number(rest[0])), format = shell.variables.get('HISTTIMEFORMAT');
  for (let i = from; i < list.lines.length; i++) {
    const number = list.first + i, time = format ? formatStrftime(format, list.timeOf(number) ?? shell.p.now) : '';
    yield* shell.write(`${String(number).padStart(5)}${list.isModified(number) ? '*' : ' '} ${time}${list.lines[i]}\n`);
  }
  return 0;
}

function* deleteEntries(shell: Shell, range: string): Blocking<number> {
  const list = shell.history, [, from = '', to] = /^(-?\d+)(?:-(-?\d+))?$/.exec(range) ?? [];
  const numberOf = (text: string): number => (Number(text) < 0 ? list.nextNumber + Number(text) : Number(text));
  if (from !== '' && list.delete(numberOf(from), numberOf(to ?? from))) return 0;
  const isPlace = (text: string): boolean => list.at(numberOf(text)) !== undefined;
  // The other way round nothing is said.
  if (to !== undefined && isPlace(from) && isPlace(to)) return 1;
  return yield* complain(shell, 'history', `${to === undefined ? range : isPlace(from) ? to : from}: history position out of range`);
}

/** `-s` puts its words in the place of the line itself, `-p` shows them expanded; neither stays in the list. */
function* storeOrPrint(shell: Shell, words: string[], stores: boolean): Blocking<number> {
  dropOwnLine(shell, 'history');
  if (stores) shell.history.add(words.join(' '));
  else for (const word of words) {
    try {
      yield* shell.write(`${expandHistory(word, shell.history)?.line ?? word}\n`);
    } catch (error) {
      if (!(error instanceof EventNotFound)) throw error;
      return yield* complain(shell, 'history', `${word}: history expansion failed`);
    }
  }
  return 0;
}

function dropOwnLine(shell: Shell, name: string): void {
  const list = shell.history;
  if (shell.interactive && new RegExp(`(^|[\\s;])${name}\\b`).test(list.lines.at(-1) ?? '')) list.delete(list.nextNumber - 1);
}

function* exchange(shell: Shell, flag: string, named: string | undefined): Blocking<number> {
  const file = named ?? shell.variables.get('HISTFILE') ?? `${shell.variables.get('HOME') ?? '.'}/.bash_history`;
  const reads = flag === 'r' || flag === 'n';
  if (!file) return 0;
  try {
    if (reads) readHistory(shell, file);
    else writeHistory(shell, file);
    return 0;
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (flag === 'a' && shell.history.lines.length > 0) return yield* complain(shell, 'history', `${file}: cannot create: ${error.strerror}`);
    // Of others nothing is said; where there is nothing new, nothing was wrong.
    return flag === 'a' && shell.history.lines.length === 0 ? 0 : 1;
  }
}

function* fc(shell: Shell, argv: string[]): Blocking<number> {
  const numeric = argv.findIndex((word, index) => index > 0 && /^-\d/.test(word));
  const { flags, values, rest, bad } = readLetters(numeric < 0 ? argv : [...argv.slice(0, numeric), '--', ...argv.slice(numeric)], 'e:lnrs');
  if (bad) return yield* badOption(shell, 'fc', bad, FC_USAGE);
  if (!flags.has('l')) dropOwnLine(shell, 'fc|r');
  const { history: list } = shell, last = list.nextNumber - (flags.has('l') && shell.interactive ? 2 : 1);
  if (list.lines.length === 0 && !flags.has('s') && values.get('e') !== '-') return 0;
  const numberOf = (word: string | undefined, fallback: number): number => {
    if (word === undefined) return fallback;
    if (/^-?\d+$/.test(word)) return Math.min(last, Math.max(list.first, Number(word) < 0 ? last + 1 + Number(word) : Number(word)));
    for (let number = last; number >= list.first; number--) if (list.at(number)?.startsWith(word)) return number;
    return -1;
  };
  if (flags.has('s') || values.get('e') === '-') return yield* runAgain(shell, rest, numberOf, last);
  // A list from beyond the end is one from the beginning.
  if (flags.has('l') && Number(rest[0]) > last + 1) rest[0] = String(list.first);
  const from = numberOf(rest[0], flags.has('l') ? Math.max(list.first, last - 15) : last), to = numberOf(rest[1], flags.has('l') ? last : from);
  if (last < list.first && flags.has('l') && rest.length === 0) return 0;
  if (list.at(from) === undefined || list.at(to) === undefined) return yield* complain(shell, 'fc', rest.some((word) => !/^-?\d+$/.test(word)) ? 'no command found' : 'history specification out of range');
  let numbers = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => (from <= to ? from + i : from - i));
  if (flags.has('r')) numbers = numbers.reverse();
  if (!flags.has('l')) return yield* edit(shell, values.get('e'), numbers.map((number) => list.at(number)!));
  for (const number of numbers) yield* shell.write(`${flags.has('n') ? '' : number}\t${list.isModified(number) ? '*' : ' '}${list.at(number)}\n`);
  return 0;
}

function* runAgain(shell: Shell, words: string[], numberOf: (word: string | undefined, fallback: number) => number, last: number): Blocking<number> {
  const changes: string[] = [];
  while (words[0]?.includes('=')) changes.push(words.shift()!);
  const line = shell.history.at(numberOf(words[0], last));
  if (line === undefined) return yield* complain(shell, 'fc', 'no command found');
  const text = changes.reduce((changed, change) => changed.replaceAll(change.slice(0, change.indexOf('=')), () => change.slice(change.indexOf('=') + 1)), line);
  yield* shell.error(`${text}\n`);
  shell.history.add(text, rulesOf(shell));
  return yield* runSource(shell, text, { evaluated: true });
}

/** The lines go through an editor; what it leaves is shown and run. */
function* edit(shell: Shell, named: string | undefined, lines: readonly string[]): Blocking<number> {
  const path = `${shell.variables.get('TMPDIR') ?? '/tmp'}/bash-fc.${(shell.p.pid * 7919 + shell.history.nextNumber).toString(36).padStart(6, 'x')}`;
  const editor = named ?? shell.variables.get('FCEDIT') ?? shell.variables.get('EDITOR') ?? 'vi';
  try {
    writeFile(shell.p, path, `${lines.join('\n')}\n`, 0o600);
    const status = yield* runSource(shell, `${editor} ${path}`, { evaluated: true });
    if (status !== 0) return 1;
    const text = readText(shell.p, path).replace(/\n+$/, '');
    if (text === '') return 0;
    shell.history.add(text, rulesOf(shell));
    return yield* shown(shell, text);
  } catch (error) {
    if (!isErrno(error)) throw error;
    return yield* complain(shell, 'fc', `${path}: cannot open temp file: ${error.strerror}`);
  } finally {
    try {
      unlink(shell.p, path);
    } catch (error) {
      if (!isErrno(error)) throw error;
    }
  }
}

/** Each line is shown as it is read, as with `set -v`. */
function* shown(shell: Shell, text: string): Blocking<number> {
  const { verbose } = shell.options;
  shell.options.verbose = true;
  try {
    return yield* runSource(shell, text, { evaluated: true });
  } finally {
    shell.options.verbose = verbose;
  }
}

/** busybox counts from 0. */
function* ashHistory(shell: Shell): Blocking<number> {
  yield* shell.write(shell.history.lines.map((line, i) => `${String(i).padStart(4)} ${line}\n`).join(''));
  return 0;
}

export const historyEntries: BuiltinEntry[] = [
  { name: 'history', run: ashHistory, only: 'ash', usage: 'history' },
  { name: 'history', run: history, only: 'bash', usage: HISTORY_USAGE },
  { name: 'fc', run: fc, only: 'bash', usage: FC_USAGE },
];
