/** cd and pwd. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import { lookup, realPath } from '../../kernel/files.ts';
import { printable } from '../expand/quote.ts';
import type { Shell } from '../shell.ts';
import { readLetters, type BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';
import { change } from './change-directory.ts';
import { nameLost, stayInLost } from './lost-directory.ts';

function* cd(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, rest, bad } = readLetters(argv, shell.dialect === 'ash' ? 'LP' : 'LPe');
  if (bad) return yield* badOption(shell, argv[0]!, bad, 'cd [-L|[-P [-e]] [-@]] [dir]');
  if (rest.length > 1 && shell.dialect === 'bash') return yield* complain(shell, 'cd', 'too many arguments');
  let target = rest[0];
  if (target === undefined) {
    target = shell.variables.get('HOME');
    if (target === undefined) return shell.dialect === 'bash' ? yield* complain(shell, 'cd', 'HOME not set') : 0;
  }
  let show = false;
  if (target === '-') {
    target = shell.variables.get('OLDPWD');
    if (target === undefined && shell.dialect === 'bash') return yield* complain(shell, 'cd', 'OLDPWD not set');
    target ??= '.';
    show = true;
  }
  const found = searchPath(shell, target);
  if (found !== undefined && found !== target) {
    target = found;
    show = true;
  }
  try {
    change(shell, target, flags.has('P') || shell.options.physical);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    if (shell.dialect === 'bash' && /^\.[./]*$/.test(target) && !target.includes('..') && !lookup(shell.p, '.')) return yield* stayInLost(shell, target);
    return yield* shell.dialect === 'ash' ? complain(shell, argv[0]!, `can't cd to ${target}${shell.dash ? '' : `: ${error.strerror}`}`, 2) : complain(shell, 'cd', `${printable(target)}: ${error.strerror}`);
  }
  if (show) yield* shell.write(`${target || shell.dialect === 'ash' ? shell.variables.get('PWD') : ''}\n`);
  return 0;
}

function searchPath(shell: Shell, target: string): string | undefined {
  const path = shell.variables.get('CDPATH');
  if (!path || /^\.{0,2}\//.test(target) || target === '.' || target === '..') return undefined;
  for (const folder of path.split(':')) if (lookup(shell.p, `${folder || '.'}/${target}`)?.kind === 'directory') return folder === '' || folder === '.' ? target : `${folder}/${target}`;
  return undefined;
}

function* pwd(shell: Shell, argv: string[]): Blocking<number> {
  const { flags, bad } = readLetters(argv, 'LP');
  if (bad) return yield* badOption(shell, 'pwd', bad, 'pwd [-LP]');
  if (flags.has('P') && shell.dialect === 'bash' && !lookup(shell.p, '.')) return yield* nameLost(shell);
  yield* shell.write(`${flags.has('P') ? realPath(shell.p, '.') : (shell.variables.get('PWD') ?? shell.p.cwd)}\n`);
  return 0;
}

export const directoryEntries: BuiltinEntry[] = [
  { name: 'cd', run: cd, usage: 'cd [-L|[-P [-e]] [-@]] [dir]' },
  { name: 'chdir', run: cd, only: 'ash', usage: 'chdir [dir]' },
  { name: 'pwd', run: pwd, usage: 'pwd [-LP]' },
];
