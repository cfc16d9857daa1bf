/** A working folder that is no longer there: what cd and pwd say. Loaded when first needed. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';

const WORDS = 'error retrieving current directory: getcwd: cannot access parent directories: No such file or directory\n';

/** `cd .` there goes nowhere: the folder has no name but what was written. */
export function* stayInLost(shell: Shell, target: string): Blocking<number> {
  const before = shell.variables.get('PWD') ?? shell.p.cwd;
  yield* shell.error(`cd: ${WORDS}`);
  shell.variables.put('OLDPWD', before).exported = true;
  shell.variables.put('PWD', `${before}/${target}`);
  shell.variables.changed();
  return 0;
}

export function* nameLost(shell: Shell): Blocking<number> {
  yield* shell.error(`pwd: ${WORDS}`);
  return 1;
}
