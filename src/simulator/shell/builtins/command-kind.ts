/** What a name is to the shell, in words. */
import { access, lookup } from '../../kernel/files.ts';
import type { Shell } from '../shell.ts';
import { functionText } from './function-text.ts';
import { findBuiltin, isSpecial } from './registry.ts';

const KEYWORDS = new Set(['if', 'then', 'else', 'elif', 'fi', 'case', 'esac', 'for', 'select', 'while', 'until', 'do', 'done', 'in', 'function', 'time', '{', '}', '!', '[[', ']]', 'coproc']);
const ASH_KEYWORDS = new Set(['if', 'then', 'else', 'elif', 'fi', 'case', 'esac', 'for', 'while', 'until', 'do', 'done', 'in', 'function', '{', '}', '!']);

export const isKeyword = (shell: Shell, name: string): boolean => (shell.dialect === 'bash' ? KEYWORDS : ASH_KEYWORDS).has(name);

export function pathsOf(shell: Shell, name: string): string[] {
  if (name.includes('/')) return access(shell.p, name, 'x') && lookup(shell.p, name)?.kind === 'file' ? [name] : [];
  return (shell.variables.get('PATH') ?? '').split(':').map((folder) => `${folder || '.'}/${name}`).filter((path) => lookup(shell.p, path)?.kind === 'file' && access(shell.p, path, 'x'));
}

export function describe(shell: Shell, name: string, form: 'long' | 'short', functions = true): string | undefined {
  const alias = shell.shopts.expand_aliases ? shell.aliases.get(name) : undefined;
  const ash = shell.dialect === 'ash';
  if (alias !== undefined) return form === 'short' ? `alias ${name}='${alias.replaceAll("'", "'\\''")}'` : ash ? `${name} is an alias for ${alias}` : `${name} is aliased to \`${alias}'`;
  if (isKeyword(shell, name)) return form === 'short' ? name : ash ? `${name} is a shell keyword` : `${name} is a shell keyword`;
  const fn = functions ? shell.functions.get(name) : undefined;
  if (fn) return form === 'short' ? name : ash ? `${name} is a ${shell.dash ? 'shell ' : ''}function` : `${name} is a function\n${functionText(name, fn)}`;
  if (findBuiltin(shell, name)) return form === 'short' ? name : ash && isSpecial(name) ? `${name} is a special shell builtin` : `${name} is a shell builtin`;
  const path = pathsOf(shell, name)[0];
  if (path === undefined) return undefined;
  if (form === 'short') return path;
  const hashed = shell.hash.get(name);
  if (hashed) hashed.hits++;
  return hashed && shell.dash ? `${name} is a tracked alias for ${path}` : hashed && !ash ? `${name} is hashed (${path})` : `${name} is ${path}`;
}
