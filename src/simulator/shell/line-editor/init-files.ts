/** Where readline's settings are read from: the first of these that is there. */
import type { Shell } from '../shell.ts';

export function initFiles(shell: Shell): string[] {
  const named = shell.variables.get('INPUTRC');
  return named ? [named] : [`${shell.variables.get('HOME') ?? ''}/.inputrc`, '/etc/inputrc'];
}
