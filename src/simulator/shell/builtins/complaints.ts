/** How builtins say what they do not take. Loaded when first used. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import { isSpecial } from './registry.ts';
import { isSoft } from './soft-failure.ts';

/** Complains about a usage error as bash does, with the builtin's usage line. */
export function* badOption(shell: Shell, name: string, letter: string, usage: string): Blocking<number> {
  if (shell.dialect === 'ash') {
    const { dash } = shell, words = letter.endsWith(':') ? `${dash ? 'No' : 'no'} arg for ${letter.slice(0, -1)} option` : `${dash ? 'Illegal' : 'illegal'} option ${dash ? '-' : letter[0]}${letter.slice(1)}`;
    // What is wrong with its options is told as of any other.
    if (name === 'unalias') {
      yield* shell.complainOfBuiltin(name, words);
      return 2;
    }
    return yield* complain(shell, name, words, 2);
  }
  yield* shell.complain(`${name}: ${letter.endsWith(':') ? `${letter} option requires an argument` : `${letter}: invalid option`}`);
  yield* shell.error(`${name}: usage: ${usage}\n`);
  return 2;
}

/** More arguments than a builtin takes: what else stands on the line is dropped. */
export function* refuseMore(shell: Shell, name: string): Blocking<never> {
  yield* complain(shell, name, 'too many arguments');
  // It is not only the line: of a text given with -c nothing more is run.
  throw new Failure('', { fatal: shell.fromArgument && !shell.interactive });
}

/** Assigns as `read` and others do: what cannot be done is told, and is the command's status only. `when`: else it ends the line. */
export function* attempt(shell: Shell, assign: () => void, when = true): Blocking<number> {
  try {
    assign();
    return 0;
  } catch (error) {
    if (!when || !(error instanceof Failure) || !isSoft(error) || shell.dialect === 'ash') throw error;
    yield* shell.complainFailure(error);
    return 1;
  }
}

/** A number that is none: what the builtin gives in bash; in ash and dash the shell ends. */
export function* refuseNumber(shell: Shell, name: string, text: string): Blocking<number> {
  yield* complain(shell, name, shell.dialect === 'ash' ? `Illegal number: ${text}` : `${text}: numeric argument required`);
  return 2;
}

export function* complain(shell: Shell, name: string, message: string, status = 1): Blocking<number> {
  if (shell.dialect === 'bash') {
    yield* shell.complain(`${name}: ${message}`);
    return status;
  }
  return yield* complainAsAsh(shell, name, message, status);
}

/** Builtins of busybox that are applets: in their messages stands the name of the applet that the shell is. */
const APPLETS = new Set(['kill', 'printf', 'test', '[', '[[', 'ulimit', 'echo']);

/** busybox names the builtin before the line; a failed special builtin ends a shell that is not interactive. */
function* complainAsAsh(shell: Shell, name: string, message: string, status: number): Blocking<number> {
  if (name === 'alias' || name === 'unalias') yield* shell.error(`${name}: ${message}\n`);
  else if (APPLETS.has(name)) yield* (shell.dash ? shell.complainOfBuiltin(name, message) : shell.error(`${/ash$/.test(shell.p.argv[0]!) ? 'ash' : 'sh'}: ${message}\n`));
  else yield* shell.complainOfBuiltin(name, message);
  if ((isSpecial(name) || name === 'local') && name !== 'trap') throw new Failure('', { status: 2, fatal: true });
  return APPLETS.has(name) || name === 'trap' || name === 'hash' || status > 2 || name === 'alias' || name === 'unalias' ? status : 2;
}
