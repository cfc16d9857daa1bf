/** Programs: finding the file, starting it, and what is said where that fails. */
import type { Blocking } from '../../kernel/blocking.ts';
import { lookup } from '../../kernel/files.ts';
import type { Process } from '../../kernel/process.ts';
import { isErrno, ShellExit } from '../failure.ts';
import { printable } from '../expand/quote.ts';
import type { Shell } from '../shell.ts';
import { isBinaryFile } from './binary-file.ts';
import { refuseExec } from './refuse.ts';
import { forking, forkShell } from './subshell.ts';

/** Virtual ms that execve(2) takes. */
const EXEC = 0.3;

export interface Refusal {
  message: string;
  status: number;
}

/** Path of the file that `name` runs, or why there is none. */
export function findProgram(shell: Shell, name: string): string | Refusal {
  if (name.includes('/')) return shell.shopts['restricted_shell'] ? { message: `${name}: restricted: cannot specify \`/' in command names`, status: 1 } : name;
  if (name === '') return notFound(shell, name);
  const known = shell.hash.get(name);
  // What hash -p has named is run wherever it is.
  if (known && (known.fixed || lookup(shell.p, known.path))) {
    known.hits++;
    return known.path;
  }
  const env = shell.pathEnvironment();
  try {
    const path = shell.p.kernel.which(shell.p, name, env);
    if (path === undefined) return notFound(shell, name);
    shell.hash.set(name, { path, hits: 1 });
    return path;
  } catch (error) {
    if (!isErrno(error)) throw error;
    return shell.dialect === 'ash' ? { message: `${name}: Permission denied`, status: 126 } : { message: `${firstInPath(shell, name, env) ?? name}: ${error.strerror}`, status: 126 };
  }
}

const firstInPath = (shell: Shell, name: string, env: Map<string, string>): string | undefined =>
  (env.get('PATH') ?? '').split(':').map((folder) => `${folder || '.'}/${name}`).find((path) => lookup(shell.p, path)?.kind === 'file');

const notFound = (shell: Shell, name: string): Refusal => {
  const path = shell.variables.get('PATH');
  if (shell.dialect === 'bash' && (path === undefined || path === '')) return { message: `${name}: No such file or directory`, status: 127 };
  return { message: shell.dialect === 'ash' ? (name === '' ? ': Permission denied' : `${name}: not found`) : `${printable(name)}: command not found`, status: 127 };
};

/** Starts a program as a child; its status where it could not be started (said already). */
export function* spawnProgram(shell: Shell, argv: string[], env: Map<string, string>): Blocking<Process | number> {
  const path = findProgram(shell, argv[0]!);
  if (typeof path !== 'string') return yield* refuse(shell, argv, path);
  try {
    return yield* forking(shell, () => shell.p.spawn({ argv, path, env: handedOver(shell, env, path), ...shell.newGroup() }));
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'ENOEXEC' && isScript(shell, path)) return yield* forking(shell, () => forkShell(shell, (sub) => sub.becomeScript(path, argv), { argv, ...shell.newGroup() }));
    return yield* refuse(shell, argv, whyNot(shell, path, argv[0]!, error.code, error.strerror));
  }
}

/** The process becomes the program; returns only by throwing. */
export function* execInPlace(shell: Shell, argv: string[], env: Map<string, string>, as: { name?: string | undefined; builtin?: string } = {}): Blocking<number> {
  const path = findProgram(shell, argv[0]!);
  const say = (refusal: Refusal): Blocking<number> => refuse(shell, argv, as.builtin && shell.dialect === 'bash' ? { ...refusal, message: `${as.builtin}: ${refusal.message.replace('command not found', 'not found')}` } : refusal, as.builtin);
  if (typeof path !== 'string') return yield* say(path);
  try {
    throw new ShellExit(yield* replaceBy(shell, as.name === undefined ? argv : [as.name, ...argv.slice(1)], path, env));
  } catch (error) {
    if (!isErrno(error) || error.code === 'EPIPE') throw error;
    if (error.code === 'ENOEXEC' && isScript(shell, path)) throw new ShellExit(yield* shell.becomeScript(path, argv));
    const refusal = whyNot(shell, path, argv[0]!, error.code, error.strerror);
    return yield* as.builtin && shell.dialect === 'bash' ? refuseExec(shell, argv[0]!, refusal) : say(refusal);
  }
}

function* replaceBy(shell: Shell, argv: string[], path: string, env: Map<string, string>): Blocking<number> {
  shell.replaced = true;
  try {
    shell.p.become(path, shell.p.kernel.executable(shell.p, path, argv, env).argv);
    // Meanwhile the other commands of a pipeline become what they are to be, too: `ps | grep x` shows the grep.
    yield* shell.p.sleep(EXEC);
    return yield* shell.p.exec(argv, path, handedOver(shell, env, path));
  } catch (error) {
    if (isErrno(error)) shell.replaced = false;
    throw error;
  }
}

/** Where ash keeps a variable: its table has 39 places, and programs get them in their order. */
const placeOf = (name: string): number => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), name.charCodeAt(0) * 16) % 39;

/** What a program gets: bash tells its path in `_`. */
const handedOver = ({ dialect }: Shell, env: Map<string, string>, path: string): Map<string, string> =>
  (dialect === 'bash' ? new Map(env).set('_', path) : new Map([...env].sort(([a], [b]) => placeOf(a) - placeOf(b))));

function* refuse(shell: Shell, argv: string[], { message, status }: Refusal, builtin?: string): Blocking<number> {
  if (builtin && shell.dialect === 'ash') {
    yield* shell.complainOfBuiltin(builtin, message);
    return status;
  }
  const handler = status === 127 && message.endsWith('command not found') ? shell.functions.get('command_not_found_handle') : undefined;
  if (handler) return yield* shell.call(handler, ['command_not_found_handle', ...argv]);
  yield* shell.complain(message);
  return status;
}

const isScript = (shell: Shell, path: string): boolean => lookup(shell.p, path)?.kind === 'file' && !isBinaryFile(shell.p, path);

function whyNot(shell: Shell, path: string, given: string, code: string, words: string): Refusal {
  const node = lookup(shell.p, path), name = shell.dialect === 'ash' ? given : path;
  if (node?.kind === 'directory') return { message: shell.dialect === 'ash' ? `${name}: Permission denied` : `${name}: Is a directory`, status: 126 };
  if (code === 'ENOENT' && node?.kind === 'file') return { message: shell.dialect === 'ash' ? `${name}: not found` : `${name}: cannot execute: required file not found`, status: 127 };
  if (code === 'ENOENT') return { message: shell.dialect === 'ash' ? `${name}: not found` : `${name}: ${words}`, status: 127 };
  if (code === 'ENOEXEC') return { message: shell.dialect === 'ash' ? `${name}: Exec format error` : `${name}: cannot execute binary file: Exec format error`, status: 126 };
  return { message: `${name}: ${words}`, status: code === 'ENOTDIR' ? (shell.dialect === 'ash' ? 127 : 126) : 126 };
}
