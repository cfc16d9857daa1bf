/** How a shell goes to another folder. */
import { changeDirectory, realPath } from '../../kernel/files.ts';
import type { Shell } from '../shell.ts';

/** The logical path: `..` and `.` removed by name, not by following links. */
function logical(from: string, path: string): string {
  const names: string[] = [];
  for (const name of (path.startsWith('/') ? path : `${from}/${path}`).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}

/** Changes the folder. @throws Errno */
export function change(shell: Shell, path: string, physical: boolean): void {
  const before = shell.variables.get('PWD') ?? shell.p.cwd;
  const target = physical ? path : logical(before, path);
  changeDirectory(shell.p, target);
  if (!physical) shell.p.cwd = target;
  const set = (name: string, value: string): void => {
    const variable = shell.variables.put(name, value);
    if (name === 'OLDPWD') variable.exported = true;
    shell.variables.changed();
  };
  set('OLDPWD', before);
  set('PWD', physical ? realPath(shell.p, '.') : target);
}
