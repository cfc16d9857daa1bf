/** What a command line tool's commands and flags are declared as: help, completion and parsing derive from it. */
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import type { FlagSet } from './flag-set.ts';
import type { FlagValue, ValueKind } from './value.ts';

/** What a completion function answers: words, each perhaps with a tab and a description, and what the shell should do. */
export interface Completions {
  candidates: string[];
  /** Sum of `Directive` bits. */
  directive: number;
  /** They are names of commands or flags. */
  ofTree?: boolean;
}

export const Directive = { Default: 0, Error: 1, NoSpace: 2, NoFileComp: 4, FilterFileExt: 8, FilterDirs: 16, KeepOrder: 32 } as const;

/** Completes the word `toComplete` behind the arguments so far. */
export type Complete = (invocation: Invocation, toComplete: string) => Blocking<Completions>;

export interface Flag {
  name: string;
  short?: string;
  kind: ValueKind;
  /** Initial value, where it is not the kind's zero. */
  initial?: FlagValue;
  /** What help shows as the default; absent: nothing. */
  shownDefault?: string;
  /** One line of help. */
  usage?: string;
  /** Older names that are still read and never shown. */
  alsoNamed?: readonly string[];
  /** What the flag means without a value, where the kind's is not it. */
  noValue?: string;
  hidden?: boolean;
  /** Shown by completion all the same. */
  hiddenInHelp?: boolean;
  /** Completion knows nothing of it: a line that has it is a mistake there. */
  hiddenInCompletion?: boolean;
  deprecated?: string;
  /** Its letter alone is deprecated: what to use. */
  deprecatedShort?: string;
  required?: boolean;
  complete?: Complete;
}

export interface Command {
  name: string;
  aliases?: readonly string[];
  /** All full names of the command, for its help. */
  alsoAs?: readonly string[];
  /** Words that are no names of it, but for which it is suggested. */
  suggestFor?: readonly string[];
  /** What follows the command path in the usage line; a further line after '\n' is a usage of its own. */
  usage: string;
  /** One line for the parent's help. */
  short?: string;
  /** The paragraph at the top of its own help; default: `short`. */
  long?: string;
  /** Examples in its help. */
  examples?: string;
  flags: readonly Flag[];
  /** Flags that its subcommands take too. */
  persistentFlags?: readonly Flag[];
  commands?: readonly Command[];
  /** Flags may come after arguments; docker's run and exec stop at the first one. */
  interspersed?: boolean;
  /** Its arguments are not parsed for flags at all. */
  rawArguments?: boolean;
  hidden?: boolean;
  /** Everything it says goes to standard output, also what completion tells the shell's author. */
  allToOutput?: boolean;
  deprecated?: string;
  /** What `--version` prints, where there is such a flag. */
  version?: string;
  /** Heading it stands under in the parent's help. */
  group?: string;
  /** What is wrong with the arguments; undefined: nothing. */
  checkArguments?: (args: readonly string[]) => string | undefined;
  complete?: Complete;
  run?: (invocation: Invocation) => Blocking<number>;
}

/** A command line that was understood. */
export interface Invocation {
  readonly p: Process;
  readonly command: Command;
  /** From the root to `command`. */
  readonly path: readonly Command[];
  /** The command's own flags and the persistent ones above it. */
  readonly flags: FlagSet;
  readonly args: readonly string[];
  /** How many arguments stood before `--`; -1: there was none. */
  readonly dash: number;
}

/** 'docker container ls'. */
export const commandPath = (path: readonly Command[]): string => path.map((command) => command.name).join(' ');

export const findCommand = (parent: Command, name: string): Command | undefined =>
  parent.commands?.find((command) => command.name === name || command.aliases?.includes(name));

/** Flags that a command at the end of `path` takes: its own, and those its ancestors hand down. */
export function visibleFlags(path: readonly Command[]): { own: Flag[]; inherited: Flag[] } {
  const command = path.at(-1)!;
  const own = [...command.flags, ...(command.persistentFlags ?? [])];
  const inherited: Flag[] = [];
  for (const ancestor of path.slice(0, -1).reverse()) {
    for (const flag of ancestor.persistentFlags ?? []) if (![...own, ...inherited].some((other) => other.name === flag.name)) inherited.push(flag);
  }
  return { own, inherited };
}
