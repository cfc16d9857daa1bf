import type { Blocking } from '../../kernel/blocking.ts';
import type { Shell } from '../shell.ts';
import type { Assignment } from '../syntax/program.ts';

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

/** What C's `atoi` makes of a number, however long it is. */
export const toInt = (text: string): number => Number(BigInt.asIntN(32, BigInt(text) > 2n ** 63n ? -1n : BigInt(text)));

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
