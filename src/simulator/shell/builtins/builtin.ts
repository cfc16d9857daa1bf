import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Assignment } from '../syntax/program.ts';
import { isSpecial } from './registry.ts';

/** A builtin: status at once, or a computation that may block. `arrays`: arguments of the form `name=(…)`, by their place. */
export type Builtin = (shell: Shell, argv: string[], arrays?: ReadonlyMap<number, Assignment>) => number | Blocking<number>;

export interface BuiltinEntry {
  name: string;
  run: Builtin;
  /** A POSIX special builtin. */
  special?: boolean;
  /** Where it exists; default: in both shells. */
  only?: 'bash' | 'ash';
  /** First line of `help`. */
  usage: string;
}

/** Reads single-letter options; stops at `--` or the first operand. */
export interface Letters {
  flags: Set<string>;
  values: Map<string, string>;
  rest: string[];
  /** The first letter that is not known, or one with a colon after it whose value is missing. */
  bad: string | undefined;
}

/** `spec` as for getopt(3): a colon after a letter that takes a value. */
export function readLetters(argv: readonly string[], spec: string, plus = ''): Letters {
  const flags = new Set<string>(), values = new Map<string, string>();
  let i = 1;
  for (; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === '--') {
      i++;
      break;
    }
    const off = plus !== '' && word.startsWith('+');
    if ((!word.startsWith('-') && !off) || word.length === 1) break;
    for (let at = 1; at < word.length; at++) {
      const letter = word[at]!, place = spec.indexOf(letter);
      if (place < 0 || letter === ':') return { flags, values, rest: [], bad: `${word[0]}${letter}` };
      if (spec[place + 1] === ':') {
        const value = at + 1 < word.length ? word.slice(at + 1) : argv[++i];
        if (value === undefined) return { flags, values, rest: [], bad: `${word[0]}${letter}:` };
        values.set(letter, value);
        flags.add(letter);
        break;
      }
      flags.add(off ? `+${letter}` : letter);
    }
  }
  return { flags, values, rest: argv.slice(i), bad: undefined };
}

/** Complains about a usage error as bash does, with the builtin's usage line. */
export function* badOption(shell: Shell, name: string, letter: string, usage: string): Blocking<number> {
  if (shell.dialect === 'ash') {
    return yield* complain(shell, name, letter.endsWith(':') ? `${shell.dash ? 'No' : 'no'} arg for ${letter.slice(0, -1)} option` : `${shell.dash ? 'Illegal' : 'illegal'} option ${letter}`, 2);
  }
  yield* shell.complain(`${name}: ${letter.endsWith(':') ? `${letter} option requires an argument` : `${letter}: invalid option`}`);
  yield* shell.error(`${name}: usage: ${usage}\n`);
  return 2;
}

/** More arguments than a builtin takes: what else stands on the line is dropped. */
export function* refuseMore(shell: Shell, name: string): Blocking<never> {
  yield* complain(shell, name, 'too many arguments');
  throw new Failure('');
}

export function* complain(shell: Shell, name: string, message: string, status = 1): Blocking<number> {
  if (shell.dialect === 'bash') {
    yield* shell.complain(`${name}: ${message}`);
    return status;
  }
  return yield* complainAsAsh(shell, name, message, status);
}

/** Builtins of busybox that are applets: in their messages stands the name of the applet that the shell is. */
const APPLETS = new Set(['kill', 'printf', 'test', '[', 'ulimit', 'echo']);

/** busybox names the builtin before the line; a failed special builtin ends a shell that is not interactive. */
function* complainAsAsh(shell: Shell, name: string, message: string, status: number): Blocking<number> {
  if (name === 'alias' || name === 'unalias') yield* shell.error(`${name}: ${message}\n`);
  else if (APPLETS.has(name)) yield* (shell.dash ? shell.complain(`${name}: ${message}`) : shell.error(`${/ash$/.test(shell.p.argv[0]!) ? 'ash' : 'sh'}: ${message}\n`));
  else yield* shell.complainOfBuiltin(name, message);
  if ((isSpecial(name) || name === 'local') && name !== 'trap') throw new Failure('', { status: 2, fatal: true });
  return APPLETS.has(name) || name === 'trap' || name === 'hash' || status > 2 || name === 'alias' || name === 'unalias' ? status : 2;
}
