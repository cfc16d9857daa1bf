import { readText } from '../../kernel/files.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Shell } from '../shell.ts';

/** `~`, `~user`, `~+`, `~-`, `~2` (of `dirs`) at the beginning of `text`: the folder, and how many characters it replaces. */
export function expandTilde(shell: Shell, text: string): { folder: string; length: number } | undefined {
  const name = /^~([^/:]*)/.exec(text)?.[1];
  if (name === undefined) return undefined;
  const folder = home(shell, name);
  return folder === undefined ? undefined : { folder, length: name.length + 1 };
}

function home(shell: Shell, name: string): string | undefined {
  if (name === '') return shell.variables.get('HOME') ?? passwd(shell, (fields) => fields[2] === String(shell.p.uid));
  if (shell.dialect === 'ash' && /^[-+\d]/.test(name)) return undefined;
  if (name === '+') return shell.variables.get('PWD');
  if (name === '-') return shell.variables.get('OLDPWD');
  if (/^[-+]?\d+$/.test(name)) return [shell.variables.get('PWD'), ...shell.directories].at(name[0] === '-' ? -1 - Number(name.slice(1)) : Number(name)) ?? undefined;
  return passwd(shell, (fields) => fields[0] === name);
}

function passwd(shell: Shell, wanted: (fields: string[]) => boolean): string | undefined {
  try {
    return readText(shell.p, '/etc/passwd').split('\n').map((line) => line.split(':')).find(wanted)?.[5];
  } catch (error) {
    if (error instanceof Errno) return undefined;
    throw error;
  }
}
