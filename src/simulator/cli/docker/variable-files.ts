/** Files of variables or labels (--env-file, --label-file): a name or name=value a line, '#' begins a comment. */
import { Errno } from '../../kernel/errno.ts';
import { readText } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';

/** Go's words for a file that cannot be opened or read. */
export function readNamedFile(p: Process, path: string): string {
  try {
    return readText(p, path);
  } catch (error) {
    if (error instanceof Errno) throw new Error(`${error.code === 'EISDIR' ? 'read' : 'open'} ${path}: ${error.goText}`);
    throw error;
  }
}

function textOf(p: Process, path: string): string {
  try {
    return readNamedFile(p, path);
  } catch (error) {
    throw (error as Error).message.startsWith('read ') ? new Error(`invalid env file (${path}): ${(error as Error).message}`) : error;
  }
}

/** Without `=` a name is left out, but where `fill` says so it takes its value from the environment. @throws Error */
export function readVariables(p: Process, path: string, fill: boolean): string[] {
  const found: string[] = [];
  textOf(p, path).replace(/^\ufeff/, '').split(/\r?\n/).forEach((raw) => {
    const line = raw.trimStart();
    if (line === '' || line.startsWith('#')) return;
    const equals = line.indexOf('=');
    const name = (equals < 0 ? line : line.slice(0, equals)).trimStart();
    if (name === '') throw new Error(`invalid env file (${path}): no variable name on line '${line}'`);
    if (/[ \t]/.test(name)) throw new Error(`invalid env file (${path}): variable '${name}' contains whitespaces`);
    if (equals >= 0) found.push(`${name}=${line.slice(equals + 1)}`);
    else if (fill && p.env.has(name.trim())) found.push(`${name.trim()}=${p.env.get(name.trim())}`);
  });
  return found;
}
