/** Finds the command that a line means, in one of cobra's two ways. */
import { findCommand, visibleFlags, type Command, type Flag, type Invocation } from './command.ts';
import { FlagIndex, FlagSet, FlagValues, noValueOf } from './flag-set.ts';
import type { Process } from '../../../kernel/process.ts';

export interface Resolved {
  path: Command[];
  /** What is left for the command: flags and arguments. */
  rest: string[];
  store: FlagValues;
}

/**
 * docker: flags of a parent stand before the subcommand and are read there (TraverseChildren).
 * @throws FlagError, HelpWanted of a parent's flags, with `failedAt` set by `onParent`
 */
export function traverse(root: Command, words: readonly string[], onParent: (path: readonly Command[]) => void = () => {}): Resolved {
  const store = new FlagValues();
  const path = [root];
  let rest = [...words];
  for (;;) {
    const flags = flagsOf(path, store);
    const pending: string[] = [];
    let found: Command | undefined;
    let at = 0;
    for (let takesNext = false; at < rest.length; at++) {
      const word = rest[at]!;
      if (takesNext) takesNext = false;
      else if (word === '--' || !word.startsWith('-') || word === '-') {
        found = findCommand(path.at(-1)!, word);
        break;
      } else takesNext = !word.includes('=') && needsNext(flags, word);
      pending.push(word);
    }
    if (!found) return { path, rest, store };
    onParent(path);
    flags.parse(pending);
    path.push(found);
    rest = rest.slice(at + 1);
  }
}

/** kubectl: flags may stand anywhere; the words that are none name the command (Find). */
export function find(root: Command, words: readonly string[]): Resolved {
  const path = [root];
  let rest = [...words];
  for (;;) {
    const flags = flagsOf(path, new FlagValues());
    const at = firstArgument(flags, rest);
    const found = at < 0 ? undefined : findCommand(path.at(-1)!, rest[at]!);
    if (!found) return { path, rest, store: new FlagValues() };
    path.push(found);
    rest = [...rest.slice(0, at), ...rest.slice(at + 1)];
  }
}

function firstArgument(flags: FlagSet, words: readonly string[]): number {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === '--') return -1;
    if (word.startsWith('-') && word !== '-') {
      if (!word.includes('=') && needsNext(flags, word, true)) at++;
    } else if (word !== '') return at;
  }
  return -1;
}

/** Whether any of the words is neither a flag nor a flag's value. */
export const hasArguments = (command: Command, words: readonly string[]): boolean => strayWord(command, words) !== undefined;

/** The first of them. */
export const strayWord = (command: Command, words: readonly string[]): string | undefined => words[firstArgument(flagsOf([command], new FlagValues()), words)];

/** Whether the flag(s) in `word` take the next word as their value; what an unknown flag does is the caller's to say. */
function needsNext(flags: FlagSet, word: string, unknown = false): boolean {
  const flag: Flag | undefined = word.startsWith('--') ? flags.lookup(word.slice(2)) : word.length === 2 ? flags.lookupShort(word[1]!) : undefined;
  if (flag) return noValueOf(flag) === undefined;
  return unknown && (word.startsWith('--') || word.length === 2);
}

/** The flag set of the command at the end of `path`. */
export function flagsOf(path: readonly Command[], store: FlagValues): FlagSet {
  const command = path.at(-1)!;
  let known = indexes.get(command);
  // `docker ps` and `docker container ls` may be one command below two parents.
  if (!known || known.path.length !== path.length || known.path.some((ancestor, i) => ancestor !== path[i])) {
    const { own, inherited } = visibleFlags(path);
    indexes.set(command, known = { path: [...path], index: new FlagIndex([...own, ...inherited]) });
  }
  return new FlagSet(known.index, store);
}

const indexes = new WeakMap<Command, { path: readonly Command[]; index: FlagIndex }>();

/** Reads the command's own flags. @throws FlagError, HelpWanted */
export function invocation(p: Process, { path, rest, store }: Resolved): Invocation {
  const command = path.at(-1)!;
  const flags = flagsOf(path, store);
  const { args, dash } = command.rawArguments ? { args: rest, dash: -1 } : flags.parse(rest, command.interspersed ?? true);
  return { p, command, path, flags, args, dash };
}
