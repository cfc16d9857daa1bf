/** pushd, popd, dirs. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Shell } from '../shell.ts';
import { badOption, complain, readLetters, type BuiltinEntry } from './builtin.ts';
import { change } from './change-directory.ts';

function tildes(shell: Shell, path: string): string {
  const home = shell.variables.get('HOME');
  return home && (path === home || path.startsWith(`${home}/`)) ? `~${path.slice(home.length)}` : path;
}

function* dirs(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, 'clpv');
  if (bad && !/^[-+]\d+$/.test(argv[1] ?? '')) return yield* badOption(shell, 'dirs', bad, 'dirs [-clpv] [+N] [-N]');
  if (flags.has('c')) {
    shell.directories = [];
    return 0;
  }
  const all = [shell.variables.get('PWD') ?? shell.p.cwd, ...shell.directories].map((path) => (flags.has('l') ? path : tildes(shell, path)));
  const one = argv.find((word) => /^[-+]\d+$/.test(word));
  if (one !== undefined) {
    const at = one[0] === '+' ? Number(one.slice(1)) : all.length - 1 - Number(one.slice(1));
    if (all[at] === undefined) return yield* complain(shell, 'dirs', `${one.slice(1)}: directory stack index out of range`);
    yield* shell.write(`${all[at]}\n`);
  } else if (flags.has('v')) yield* shell.write(all.map((path, i) => `${String(i).padStart(2)}  ${path}\n`).join(''));
  else yield* shell.write(flags.has('p') ? all.map((path) => `${path}\n`).join('') : `${all.join(' ')}\n`);
  return rest.length >= 0 ? 0 : 1;
}

function* pushd(shell: Shell, argv: string[]): Blocking<number> {
  const quiet = argv[1] === '-n', word = argv[quiet ? 2 : 1];
  const cwd = shell.variables.get('PWD') ?? shell.p.cwd;
  const all = [cwd, ...shell.directories];
  let next: string[];
  if (word === undefined) {
    if (all.length < 2) return yield* complain(shell, 'pushd', 'no other directory');
    next = [all[1]!, all[0]!, ...all.slice(2)];
  } else if (/^[-+]\d+$/.test(word)) {
    const at = word[0] === '+' ? Number(word.slice(1)) : all.length - 1 - Number(word.slice(1));
    if (all[at] === undefined) return yield* complain(shell, 'pushd', `${word}: directory stack index out of range`);
    next = [...all.slice(at), ...all.slice(0, at)];
  } else next = [word, ...all];
  return yield* moveTo(shell, 'pushd', next, quiet ? cwd : undefined);
}

function* popd(shell: Shell, argv: string[]): Blocking<number> {
  const all = [shell.variables.get('PWD') ?? shell.p.cwd, ...shell.directories];
  const word = argv.find((one) => /^[-+]\d+$/.test(one));
  if (all.length < 2) return yield* complain(shell, 'popd', 'directory stack empty');
  const at = word === undefined ? 0 : word[0] === '+' ? Number(word.slice(1)) : all.length - 1 - Number(word.slice(1));
  if (all[at] === undefined) return yield* complain(shell, 'popd', `${word}: directory stack index out of range`);
  return yield* moveTo(shell, 'popd', all.filter((_, i) => i !== at), undefined);
}

function* moveTo(shell: Shell, command: string, stack: string[], stay: string | undefined): Blocking<number> {
  try {
    if (stay === undefined) change(shell, stack[0]!, false);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return yield* complain(shell, command, `${stack[0]}: ${error.strerror}`);
  }
  shell.directories = stack.slice(1);
  return yield* dirs(shell, ['dirs']);
}

export const directoryStackEntries: BuiltinEntry[] = [
  { name: 'dirs', run: dirs, only: 'bash', usage: 'dirs [-clpv] [+N] [-N]' },
  { name: 'pushd', run: pushd, only: 'bash', usage: 'pushd [-n] [+N | -N | dir]' },
  { name: 'popd', run: popd, only: 'bash', usage: 'popd [-n] [+N | -N]' },
];
