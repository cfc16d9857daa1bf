/** pushd, popd, dirs. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { printable } from '../expand/quote.ts';
import type { Shell } from '../shell.ts';
import type { BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { change } from './change-directory.ts';

const DIRS_USAGE = 'dirs [-clpv] [+N] [-N]';
const PUSHD_USAGE = 'pushd [-n] [+N | -N | dir]';
const POPD_USAGE = 'popd [-n] [+N | -N]';

const current = (shell: Shell): string => shell.variables.get('PWD') ?? shell.p.cwd;

function tildes(shell: Shell, path: string): string {
  const home = shell.variables.get('HOME');
  return home && (path === home || path.startsWith(`${home}/`)) ? `~${path.slice(home.length)}` : path;
}

/** Says what is wrong with a word, and how it should have been. */
function* misused(shell: Shell, name: string, problem: string, usage: string): Blocking<number> {
  yield* complain(shell, name, problem);
  yield* shell.error(`${name}: usage: ${usage}\n`);
  return 2;
}

/** `+N` counts from the top, `-N` from the bottom; undefined where there are not so many. */
function placeOf(shell: Shell, word: string): number | undefined {
  const depth = shell.directories.length, number = Number(word.slice(1));
  return number > depth ? undefined : word[0] === '+' ? number : depth - number;
}

const outOfRange = (shell: Shell, name: string, word: string): Blocking<number> => complain(shell, name, shell.directories.length === 0 ? 'directory stack empty' : `${word}: directory stack index out of range`);

const isNumber = (word: string): boolean => /^[-+]\d+$/.test(word);

function* dirs(shell: Shell, argv: string[]): Blocking<number> {
  const flags = new Set<string>();
  let chosen: string | undefined;
  for (const word of argv.slice(1)) {
    if (word === '-c') {
      shell.directories = [];
      return 0;
    }
    if (word === '--') break;
    if (/^-[lpv]$/.test(word)) flags.add(word[1]!);
    else if (isNumber(word)) chosen = word;
    else return yield* misused(shell, 'dirs', `${word}: invalid ${/^[-+]/.test(word) ? 'number' : 'option'}`, DIRS_USAGE);
  }
  const all = [current(shell), ...shell.directories].map((path) => (flags.has('l') ? path : tildes(shell, path)));
  const numbered = (path: string, i: number): string => (flags.has('v') ? `${String(i).padStart(2)}  ${path}` : path);
  if (chosen !== undefined) {
    const at = placeOf(shell, chosen);
    if (at === undefined) return yield* outOfRange(shell, 'dirs', chosen.slice(1));
    yield* shell.write(`${numbered(all[at]!, at)}\n`);
  } else yield* shell.write(`${all.map(numbered).join(flags.size > 0 && !(flags.has('l') && flags.size === 1) ? '\n' : ' ')}\n`);
  return 0;
}

function* pushd(shell: Shell, argv: string[]): Blocking<number> {
  let at = 1, stay = false, turn: string | undefined;
  for (; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === '-n') stay = true;
    else if (word === '--') {
      at++;
      break;
    } else if (isNumber(word)) turn = word;
    else if (/^[-+]./.test(word)) return yield* misused(shell, 'pushd', `${word}: invalid number`, PUSHD_USAGE);
    else break;
  }
  const cwd = current(shell), all = [cwd, ...shell.directories], folder = argv[at];
  if (at + 1 < argv.length) return yield* complain(shell, 'pushd', 'too many arguments');
  if (folder === '-' && !stay) {
    const before = shell.variables.get('OLDPWD');
    if (before === undefined) return yield* complain(shell, 'pushd', 'OLDPWD not set');
    return yield* moveTo(shell, 'pushd', [before, ...all], false);
  }
  if (turn !== undefined) {
    const place = placeOf(shell, turn);
    if (place === undefined) return yield* outOfRange(shell, 'pushd', turn);
    return yield* moveTo(shell, 'pushd', [...all.slice(place), ...all.slice(0, place)], stay);
  }
  if (folder !== undefined) {
    if (!stay) return yield* moveTo(shell, 'pushd', [folder, ...all], false);
    shell.directories = [folder, ...shell.directories];
    return yield* dirs(shell, ['dirs']);
  }
  if (stay) return 0;
  if (all.length < 2) return yield* complain(shell, 'pushd', 'no other directory');
  return yield* moveTo(shell, 'pushd', [all[1]!, all[0]!, ...all.slice(2)], false);
}

function* popd(shell: Shell, argv: string[]): Blocking<number> {
  let stay = false, chosen = '+0';
  for (const word of argv.slice(1)) {
    if (word === '-n') stay = true;
    else if (word === '--') break;
    else if (isNumber(word)) chosen = word;
    else if (/^(-|\+.)/.test(word)) return yield* misused(shell, 'popd', `${word}: invalid number`, POPD_USAGE);
    else if (word !== '') return yield* misused(shell, 'popd', `${word}: invalid argument`, POPD_USAGE);
  }
  const place = shell.directories.length === 0 ? undefined : placeOf(shell, chosen);
  if (place === undefined) return yield* outOfRange(shell, 'popd', chosen);
  if (place === 0 && !stay) return yield* moveTo(shell, 'popd', shell.directories, false);
  shell.directories = shell.directories.filter((_, i) => i !== Math.max(0, place - 1));
  return yield* dirs(shell, ['dirs']);
}

/** Goes to the first of `stack`, and shows the stack that results; `stay` only turns it. */
function* moveTo(shell: Shell, command: string, stack: string[], stay: boolean): Blocking<number> {
  try {
    if (!stay) change(shell, stack[0]!, false);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return yield* complain(shell, command, `${printable(stack[0]!)}: ${error.strerror}`);
  }
  shell.directories = stack.slice(1);
  return stay ? 0 : yield* dirs(shell, ['dirs']);
}

export const directoryStackEntries: BuiltinEntry[] = [
  { name: 'dirs', run: dirs, only: 'bash', usage: DIRS_USAGE },
  { name: 'pushd', run: pushd, only: 'bash', usage: PUSHD_USAGE },
  { name: 'popd', run: popd, only: 'bash', usage: POPD_USAGE },
];
